"""Institutions and networks against trafficking."""

from traffick_rules.law import Institution, InstitutionChange, InstitutionRole
from traffick_rules_denmark.entitlements import SRV_08
from traffick_rules_denmark.sources import provision

INS_01 = provision("INS-01", "The Danish Centre against Human Trafficking is set up.")
INS_02 = provision(
    "INS-02",
    "The centre was being established, to take charge of safe returns and of networks in the "
    "receiving countries.",
)
INS_03 = provision(
    "INS-03",
    "CMM sits in the national social-services agency (today Social- og Boligstyrelsen) and answers to "
    "the minister for gender equality.",
)
INS_04 = provision(
    "INS-04", "CMM coordinates the social services for victims, and gathers and spreads knowledge."
)
INS_05 = provision("INS-05", "Inter-ministerial working group follows the plan.")
INS_06 = provision(
    "INS-06",
    "The department for gender equality runs an official network in which all actors meet, cooperate "
    "formally and informally, and regularly share information.",
)
INS_07 = provision("INS-07", "The ministry in charge of gender equality is that of Social Affairs.")
INS_07B = provision("INS-07B", "The ministry in charge of gender equality is that of Welfare.")
INS_07C = provision(
    "INS-07C",
    "The ministry in charge of gender equality is that of Children, Equality, Integration and Social "
    "Affairs.",
)
INS_07D = provision(
    "INS-07D", "The ministry in charge of gender equality is that of Foreign Affairs."
)
INS_07E = provision(
    "INS-07E", "The ministry in charge of gender equality is that of Environment and Food."
)
INS_07F = provision(
    "INS-07F",
    "The ministry in charge of gender equality is that of Employment (which presented the plan) and "
    "Transport (which sent it).",
)
INS_07G = provision(
    "INS-07G",
    "The ministry in charge of gender equality is that of Digital Government and Equality.",
)
INS_07H = provision(
    "INS-07H", "The ministry in charge of gender equality is that of Church and Equality."
)
INS_07I = provision(
    "INS-07I", "The ministry in charge of gender equality is that of Environment and Equality."
)
INS_08 = provision(
    "INS-08",
    "National Referral Mechanism: regional groups around CMM. Five groups in one source, six in "
    "another.",
)
INS_09 = provision(
    "INS-09",
    "NGOs in the plans: Reden International, HopeNow (founded 2007; funded partner since 2011), "
    "AmiAmi.",
)
INS_10 = provision(
    "INS-10", "National police unit for serious and organised crime takes trafficking cases."
)
INS_11 = provision(
    "INS-11",
    "Director of Public Prosecutions keeps central statistics of charges, indictments and judgments.",
)
INS_13 = provision(
    "INS-13",
    "The Centre rests on the action plans and the budget: no Act or order in the official collection "
    "names it. Older texts were searched by their titles only.",
)
INS_14 = provision(
    "INS-14",
    "The national unit for special crime takes cases of trafficking and smuggling of particularly "
    "large extent or special character.",
)
INS_12 = provision(
    "INS-12",
    "The government answers for the general structures and for reaching the plan's aim; the centre "
    "for carrying it out.",
)


CENTRE = Institution(
    code="cmm",
    title="Danish Centre against Human Trafficking",
    local_title="Center mod Menneskehandel (CMM)",
    led_by="the national social-services agency, answering to the minister for gender equality",
    roles=(InstitutionRole.COORDINATES, InstitutionRole.RETURNS),
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
    roles=(InstitutionRole.COORDINATES,),
    tasks=("following the action plan",),
    established=INS_05.since,
    provisions=(INS_05,),
)
NETWORK = Institution(
    code="network",
    title="Official network against human trafficking",
    led_by="the department for gender equality",
    roles=(InstitutionRole.COORDINATES,),
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
    roles=(InstitutionRole.COORDINATES,),
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
    roles=(InstitutionRole.IDENTIFIES,),
    tasks=("referral, by regional groups around the Danish Centre against Human Trafficking",),
    provisions=(INS_08,),
)
REDEN_INTERNATIONAL = Institution(
    code="reden_international",
    title="Reden International",
    roles=(InstitutionRole.HELPS,),
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
    roles=(InstitutionRole.INVESTIGATES,),
    tasks=("trafficking cases",),
    established=INS_10.since,
    provisions=(INS_10, INS_14),
)
PROSECUTION = Institution(
    code="prosecution",
    title="Director of Public Prosecutions",
    roles=(InstitutionRole.REPORTS,),
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
