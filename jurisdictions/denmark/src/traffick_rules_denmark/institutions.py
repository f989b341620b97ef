"""Institutions and networks against trafficking."""

from traffick_rules.law import (
    Boundary,
    Confidence,
    Institution,
    InstitutionChange,
    day_in,
    not_verified,
    recalled,
)
from traffick_rules_denmark.further_provisions import SRV_08
from traffick_rules_denmark.provisions import (
    BM22,
    CMMAB,
    CMMACC,
    CMMC,
    DIG,
    DOM,
    DOM19,
    EC12,
    EC17,
    GR11,
    GR21,
    HN2,
    HTDK,
    NAP15,
    NAP22,
    ORGANISATION,
    P860,
    PF,
    REU231,
    REU813,
    SEED,
    TIP22E,
    TIP23E,
    UM18,
    UNDATED,
)

INS_01 = ORGANISATION.provision(
    "INS-01",
    "action plan 2007-2010",
    "The Danish Centre against Human Trafficking is set up.",
    since=day_in(
        "2007-01-01",
        "2007-01-01",
        "2007-12-31",
        why="only the year 2007 is known",
        confidence=Confidence.CONFIRMED,
    ),
    confidence=Confidence.CONFIRMED,
    sources=(CMMAB, EC17, HTDK, EC12),
)
INS_02 = ORGANISATION.provision(
    "INS-02",
    "action plan 2007-2010",
    "The centre is being established, to take charge of safe returns and of networks in the receiving "
    "countries.",
    since=not_verified(known_by="2007-12-31", why="written about 2007"),
    until=day_in(
        "2007-12-31",
        "2007-01-01",
        "2007-12-31",
        why="only the year 2007 is known",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.SINGLE,
    sources=(SEED,),
)
INS_03 = ORGANISATION.provision(
    "INS-03",
    "",
    "CMM sits in the national social-services agency (today Social- og Boligstyrelsen) and "
    "answers to the minister for gender equality.",
    since="2007-01-01",
    confidence=Confidence.CONFIRMED,
    sources=(
        CMMAB,
        HTDK,
    ),
)
INS_04 = ORGANISATION.provision(
    "INS-04",
    "",
    "CMM coordinates the social services for victims, and gathers and spreads knowledge.",
    since=recalled(
        "2007-01-01",
        known_by="2012-12-31",
        why="the day is that of the action plan 2007-2010; it is not sourced",
    ),
    confidence=Confidence.CONFIRMED,
    sources=(
        CMMAB,
        EC12,
    ),
)
INS_05 = ORGANISATION.provision(
    "INS-05",
    "",
    "Inter-ministerial working group follows the plan.",
    since=day_in(
        "2002-01-01",
        "2002-01-01",
        "2002-12-31",
        why="only the year 2002 is known",
        confidence=Confidence.CONFIRMED,
    ),
    confidence=Confidence.CONFIRMED,
    sources=(
        EC12,
        REU813,
        GR11,
    ),
)
INS_06 = ORGANISATION.provision(
    "INS-06",
    "",
    "The department for gender equality runs an official network in which all actors meet, cooperate "
    "formally and informally, and regularly share information.",
    since=not_verified(known_by="2007-12-31", why="written about 2007"),
    confidence=Confidence.SINGLE,
    sources=(SEED,),
)
INS_07 = ORGANISATION.provision(
    "INS-07",
    "",
    "Ministry in charge (gender equality), each year from its own source: Social Affairs 2002; "
    "Welfare 2008; Church & Equality (n.d.); Children, Equality, Integration & Social 2015; "
    "Foreign Affairs 2018; Environment & Food 2020; Employment / Transport 2022; Digital & "
    "Equality 2023; Environment & Equality after Aug 2024.",
    since=day_in(
        "2002-01-01",
        "2002-01-01",
        "2002-12-31",
        why="only the year 2002 is known",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.SINGLE,
    sources=(
        REU231,
        REU813,
        HTDK,
        NAP15,
        UM18,
        P860,
        BM22,
        NAP22,
        DIG,
        PF,
    ),
)
INS_08 = ORGANISATION.provision(
    "INS-08",
    "National Referral Mechanism",
    "National Referral Mechanism: regional groups around CMM. Five groups in one source, six in "
    "another.",
    since=not_verified(known_by="2021-12-31"),
    confidence=Confidence.DISPUTED,
    sources=(
        GR21,
        CMMC,
    ),
)
INS_09 = ORGANISATION.provision(
    "INS-09",
    "",
    "NGOs in the plans: Reden International, HopeNow (founded 2007; funded partner since 2011), "
    "AmiAmi.",
    since=day_in(
        "2007-01-01",
        "2007-01-01",
        "2007-12-31",
        why="only the year 2007 is known",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.SINGLE,
    sources=(
        HN2,
        CMMACC,
    ),
)
INS_10 = ORGANISATION.provision(
    "INS-10",
    "",
    "National police unit for serious and organised crime takes trafficking cases.",
    since=day_in(
        "2022-01-01",
        "2022-01-01",
        "2022-12-31",
        why="only the year 2022 is known",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.SINGLE,
    sources=(
        TIP22E,
        TIP23E,
    ),
)
INS_11 = ORGANISATION.provision(
    "INS-11",
    "",
    "Director of Public Prosecutions keeps central statistics of charges, indictments and "
    "judgments.",
    since=not_verified(known_by="2019-06-01"),
    confidence=Confidence.SINGLE,
    sources=(
        DOM,
        DOM19,
    ),
)
INS_12 = ORGANISATION.provision(
    "INS-12",
    "action plan 2007-2010",
    "The government answers for the general structures and for reaching the plan's aim; the centre for "
    "carrying it out.",
    since=not_verified(known_by="2007-12-31", why="written about 2007"),
    confidence=Confidence.SINGLE,
    sources=(SEED,),
)


def _named_in(year: int) -> Boundary:
    """A source of that year names the ministry; the day of the change is not known."""
    return day_in(
        f"{year}-01-01",
        f"{year}-01-01",
        f"{year}-12-31",
        why=f"named in a source of {year}; the day of the change is not known",
        confidence=Confidence.SINGLE,
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
            day_in(
                "2024-09-01",
                "2024-08-01",
                UNDATED,
                why="named on an undated page of after August 2024; the day of the change is not known",
                confidence=Confidence.SINGLE,
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
