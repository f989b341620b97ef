"""Institutions and networks against trafficking."""

from traffick_rules.law import Boundary, Institution, InstitutionChange
from traffick_rules_denmark.sources import ACTION_PLANS, ORGANISATION, provision

INS_01 = provision(
    ORGANISATION,
    "INS-01",
    "action plan 2007-2010",
    "The Danish Centre against Human Trafficking is set up.",
    since="in 2007",
    read_in="CMMAB EC17 HTDK EC12",
)
INS_02 = provision(
    ORGANISATION,
    "INS-02",
    "action plan 2007-2010",
    "The centre is being established, to take charge of safe returns and of networks in the receiving "
    "countries.",
    since="by 2007-12-31: written about 2007",
    until="about 2007-12-31, 2007-01-01 to 2007-12-31, single: only the year 2007 is known",
    read_in="SEED",
)
INS_03 = provision(
    ORGANISATION,
    "INS-03",
    "",
    "CMM sits in the national social-services agency (today Social- og Boligstyrelsen) and "
    "answers to the minister for gender equality.",
    since="2007-01-01",
    read_in="CMMAB HTDK",
)
INS_04 = provision(
    ORGANISATION,
    "INS-04",
    "",
    "CMM coordinates the social services for victims, and gathers and spreads knowledge.",
    since="about 2007-01-01, by 2012-12-31: the day is that of the action plan 2007-2010; it is not sourced",
    read_in="CMMAB EC12",
)
INS_05 = provision(
    ORGANISATION,
    "INS-05",
    "",
    "Inter-ministerial working group follows the plan.",
    since="in 2002",
    read_in="EC12 REU813 GR11",
)
INS_06 = provision(
    ORGANISATION,
    "INS-06",
    "",
    "The department for gender equality runs an official network in which all actors meet, cooperate "
    "formally and informally, and regularly share information.",
    since="by 2007-12-31: written about 2007",
    read_in="SEED",
)
INS_07 = provision(
    ORGANISATION,
    "INS-07",
    "",
    "Ministry in charge (gender equality), each year from its own source: Social Affairs 2002; "
    "Welfare 2008; Church & Equality (n.d.); Children, Equality, Integration & Social 2015; "
    "Foreign Affairs 2018; Environment & Food 2020; Employment / Transport 2022; Digital & "
    "Equality 2023; Environment & Equality after Aug 2024.",
    since="in 2002",
    read_in="REU231 REU813 HTDK NAP15 UM18 P860 BM22 NAP22 DIG PF",
    confidence="single",
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
    ORGANISATION,
    "INS-09",
    "",
    "NGOs in the plans: Reden International, HopeNow (founded 2007; funded partner since 2011), "
    "AmiAmi.",
    since="in 2007",
    read_in="HN2 CMMACC",
    confidence="single",
)
INS_10 = provision(
    ORGANISATION,
    "INS-10",
    "",
    "National police unit for serious and organised crime takes trafficking cases.",
    since="in 2022",
    read_in="TIP22E TIP23E",
    confidence="single",
)
INS_11 = provision(
    ORGANISATION,
    "INS-11",
    "",
    "Director of Public Prosecutions keeps central statistics of charges, indictments and "
    "judgments.",
    since="by 2019-06-01",
    read_in="DOM DOM19",
)
INS_12 = provision(
    ORGANISATION,
    "INS-12",
    "action plan 2007-2010",
    "The government answers for the general structures and for reaching the plan's aim; the centre for "
    "carrying it out.",
    since="by 2007-12-31: written about 2007",
    read_in="SEED",
)


def _named_in(year: int) -> Boundary:
    """A source of that year names the ministry; the day of the change is not known."""
    return Boundary.read(
        f"in {year}, single: named in a source of {year}; the day of the change is not known"
    )


SRV_08 = provision(
    ACTION_PLANS,
    "SRV-08",
    "",
    "Shelter for women: Reden International, secret addresses, two houses.",
    since="by 2026-01-01: read on an undated page of after 2013",
    read_in="CMMACC",
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
    provisions=(INS_01, INS_02, INS_03, INS_04),
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
        InstitutionChange(_named_in(2002), "Social Affairs"),
        InstitutionChange(_named_in(2008), "Welfare"),
        InstitutionChange(_named_in(2015), "Children, Equality, Integration and Social Affairs"),
        InstitutionChange(_named_in(2018), "Foreign Affairs"),
        InstitutionChange(_named_in(2020), "Environment and Food"),
        InstitutionChange(_named_in(2022), "Employment / Transport"),
        InstitutionChange(_named_in(2023), "Digital Government and Equality"),
        InstitutionChange(
            Boundary.read(
                "about 2024-09-01, 2024-08-01 to 2026-01-01, single: named on an undated page of after August 2024; the day of the change is not known"
            ),
            "Environment and Equality",
        ),
    ),
    tasks=("answering for the action plans",),
    established=INS_07.since,
    provisions=(INS_07,),
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
    provisions=(INS_10,),
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
