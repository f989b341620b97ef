"""Institutions and networks against trafficking."""

from traffick_rules.law import Institution, InstitutionChange
from traffick_rules_denmark.entitlements import SRV_08
from traffick_rules_denmark.sources import (
    ACTION_PLANS,
    ORGANISATION,
    SPECIAL_CRIME_UNIT_ORDER,
    provision,
)

INS_01 = provision(
    ACTION_PLANS,
    "INS-01",
    "2007-2010, CMM",
    "The Danish Centre against Human Trafficking is set up.",
    since="in 2007, single",
    read_in="CMMAB EC17 HTDK EC12",
)
INS_02 = provision(
    ACTION_PLANS,
    "INS-02",
    "2007-2010, CMM",
    "The centre was being established, to take charge of safe returns and of networks in the "
    "receiving countries.",
    since="in 2007, single",
    until="about 2007-12-31, 2007-01-01 to 2007-12-31, single: year only",
    read_in="SEED",
)
INS_03 = provision(
    ORGANISATION,
    "INS-03",
    "",
    "CMM sits in the national social-services agency (today Social- og Boligstyrelsen) and answers to "
    "the minister for gender equality.",
    since="2007-01-01",
    read_in="CMMAB HTDK",
)
INS_04 = provision(
    ORGANISATION,
    "INS-04",
    "",
    "CMM coordinates the social services for victims, and gathers and spreads knowledge.",
    since="in 2007, single",
    read_in="CMMAB EC12",
)
INS_05 = provision(
    ORGANISATION,
    "INS-05",
    "inter-ministerial working group",
    "Inter-ministerial working group follows the plan.",
    since="in 2002, single",
    read_in="EC12 REU813 GR11",
)
INS_06 = provision(
    ORGANISATION,
    "INS-06",
    "network",
    "The department for gender equality runs an official network in which all actors meet, cooperate "
    "formally and informally, and regularly share information.",
    since="in 2007, single",
    read_in="SEED",
)
INS_07 = provision(
    ORGANISATION,
    "INS-07",
    "",
    "The ministry in charge of gender equality is that of Social Affairs.",
    since="in 2002, single",
    until="about 2002-12-31, 2002-01-01 to 2002-12-31, single: year only",
    read_in="REU231",
)
INS_07B = provision(
    ORGANISATION,
    "INS-07B",
    "",
    "The ministry in charge of gender equality is that of Welfare.",
    since="in 2008, single",
    until="about 2008-12-31, 2008-01-01 to 2008-12-31, single: year only",
    read_in="REU813",
)
INS_07C = provision(
    ORGANISATION,
    "INS-07C",
    "",
    "The ministry in charge of gender equality is that of Children, Equality, Integration and Social "
    "Affairs.",
    since="in 2015, single",
    until="about 2015-12-31, 2015-01-01 to 2015-12-31, single: year only",
    read_in="NAP15",
)
INS_07D = provision(
    ORGANISATION,
    "INS-07D",
    "",
    "The ministry in charge of gender equality is that of Foreign Affairs.",
    since="in 2018, single",
    until="about 2018-12-31, 2018-01-01 to 2018-12-31, single: year only",
    read_in="UM18",
)
INS_07E = provision(
    ORGANISATION,
    "INS-07E",
    "",
    "The ministry in charge of gender equality is that of Environment and Food.",
    since="in 2020, single",
    until="about 2020-12-31, 2020-01-01 to 2020-12-31, single: year only",
    read_in="P860",
)
INS_07F = provision(
    ORGANISATION,
    "INS-07F",
    "",
    "The ministry in charge of gender equality is that of Employment (which presented the plan) and "
    "Transport (which sent it).",
    since="in 2022, single",
    until="about 2022-12-31, 2022-01-01 to 2022-12-31, single: year only",
    read_in="BM22 NAP22",
    confidence="single",
)
INS_07G = provision(
    ORGANISATION,
    "INS-07G",
    "",
    "The ministry in charge of gender equality is that of Digital Government and Equality.",
    since="in 2023, single",
    until="about 2023-12-31, 2023-01-01 to 2023-12-31, single: year only",
    read_in="DIG",
)
INS_07H = provision(
    ORGANISATION,
    "INS-07H",
    "",
    "The ministry in charge of gender equality is that of Church and Equality.",
    since="about 2020-01-01, 2015-01-01 to 2021-12-31, single: page undated",
    until="about 2020-12-31, 2015-01-01 to 2021-12-31, single: page undated",
    read_in="HTDK",
)
INS_07I = provision(
    ORGANISATION,
    "INS-07I",
    "",
    "The ministry in charge of gender equality is that of Environment and Equality.",
    since="about 2024-09-01, 2024-08-29 to 2024-12-31, single: after August 2024",
    read_in="PF",
)
INS_08 = provision(
    ORGANISATION,
    "INS-08",
    "National Referral Mechanism",
    "National Referral Mechanism: regional groups around CMM. Five groups in one source, six in "
    "another.",
    since="by 2021-12-31",
    read_in="GR21 CMMC",
    confidence="disputed",
)
INS_09 = provision(
    ACTION_PLANS,
    "INS-09",
    "2007-2010, NGOs (and the later plans)",
    "NGOs in the plans: Reden International, HopeNow (founded 2007; funded partner since 2011), "
    "AmiAmi.",
    since="in 2007, single",
    until="last read 2025-12-31: the last plan read ended that day; successor not read",
    read_in="HN2 CMMACC",
    confidence="single",
)
INS_10 = provision(
    ORGANISATION,
    "INS-10",
    "police",
    "National police unit for serious and organised crime takes trafficking cases.",
    since="in 2022, single",
    read_in="TIP22E TIP23E",
)
INS_11 = provision(
    ORGANISATION,
    "INS-11",
    "Director of Public Prosecutions",
    "Director of Public Prosecutions keeps central statistics of charges, indictments and judgments.",
    since="by 2019-06-01",
    read_in="DOM DOM19",
)
INS_13 = provision(
    ORGANISATION,
    "INS-13",
    "whole official collection",
    "The Centre rests on the action plans and the budget: no Act or order in the official collection "
    "names it. Older texts were searched by their titles only.",
    since="in 2007, single",
    read_in="D-MIRROR",
)
INS_14 = provision(
    SPECIAL_CRIME_UNIT_ORDER,
    "INS-14",
    "§ 1",
    "The national unit for special crime takes cases of trafficking and smuggling of particularly "
    "large extent or special character.",
    since="about 2021-12-28, 2021-12-28 to 2022-12-31, single: date of the order; first day not read",
    read_in="D-NSK21 TIP22E",
)
INS_12 = provision(
    ACTION_PLANS,
    "INS-12",
    "2007-2010, responsibility",
    "The government answers for the general structures and for reaching the plan's aim; the centre "
    "for carrying it out.",
    since="in 2007, single",
    read_in="SEED",
)


CENTRE = Institution(
    code="cmm",
    title="Danish Centre against Human Trafficking",
    local_title="Center mod Menneskehandel (CMM)",
    led_by="the national social-services agency, answering to the minister for gender equality",
    tasks=(
        "safe returns",
        "building networks in the receiving countries",
        "coordinating the social services for victims",
        "gathering and spreading knowledge",
    ),
    established=INS_01.since,
    provisions=(INS_01, INS_02, INS_03, INS_04, INS_13),
)
WORKING_GROUP = Institution(
    code="working_group",
    title="Inter-ministerial working group",
    tasks=("following the action plan",),
    established=INS_05.since,
    provisions=(INS_05,),
)
NETWORK = Institution(
    code="network",
    title="Official network against human trafficking",
    led_by="the department for gender equality",
    tasks=(
        "formal and informal cooperation of all actors",
        "regular sharing of information",
    ),
    established=INS_06.since,
    provisions=(INS_06,),
)
MINISTRY = Institution(
    code="ministry",
    title="Ministry in charge of gender equality",
    changes=(
        InstitutionChange(INS_07.since, "Social Affairs"),
        InstitutionChange(INS_07B.since, "Welfare"),
        InstitutionChange(INS_07C.since, "Children, Equality, Integration and Social Affairs"),
        InstitutionChange(INS_07D.since, "Foreign Affairs"),
        InstitutionChange(INS_07E.since, "Environment and Food"),
        InstitutionChange(INS_07H.since, "Church and Equality"),
        InstitutionChange(INS_07F.since, "Employment / Transport"),
        InstitutionChange(INS_07G.since, "Digital Government and Equality"),
        InstitutionChange(INS_07I.since, "Environment and Equality"),
    ),
    tasks=("answering for the action plans",),
    established=INS_07.since,
    provisions=(
        INS_07,
        INS_07B,
        INS_07C,
        INS_07D,
        INS_07E,
        INS_07F,
        INS_07G,
        INS_07H,
        INS_07I,
    ),
)
REFERRAL_MECHANISM = Institution(
    code="referral_mechanism",
    title="National Referral Mechanism",
    tasks=("referral, by regional groups around the Danish Centre against Human Trafficking",),
    provisions=(INS_08,),
)
REDEN_INTERNATIONAL = Institution(
    code="reden_international",
    title="Reden International",
    tasks=("NGO in the action plans", "shelter for women"),
    provisions=(INS_09, SRV_08),
)
HOPENOW = Institution(
    code="hopenow",
    title="HopeNow",
    tasks=("NGO in the action plans", "funded partner since 2011"),
    established=INS_09.since,
    provisions=(INS_09,),
)
AMIAMI = Institution(
    code="amiami",
    title="AmiAmi",
    tasks=("NGO in the action plans",),
    provisions=(INS_09,),
)
POLICE_UNIT = Institution(
    code="police_unit",
    title="National police unit for serious and organised crime",
    tasks=("trafficking cases",),
    established=INS_10.since,
    provisions=(INS_10, INS_14),
)
PROSECUTION = Institution(
    code="prosecution",
    title="Director of Public Prosecutions",
    tasks=("central statistics of charges, indictments and judgments",),
    provisions=(INS_11,),
)

INSTITUTION_RECORDS = (
    CENTRE,
    WORKING_GROUP,
    NETWORK,
    MINISTRY,
    REFERRAL_MECHANISM,
    REDEN_INTERNATIONAL,
    HOPENOW,
    AMIAMI,
    POLICE_UNIT,
    PROSECUTION,
)
