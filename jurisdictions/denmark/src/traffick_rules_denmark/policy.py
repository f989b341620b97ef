"""Policy: action plans, institutions, commitments, treaties, published figures, and what no rule uses."""

from datetime import date

from traffick_rules.law import (
    ActionPlan,
    Amount,
    Boundary,
    Commitment,
    Institution,
    InstitutionChange,
    InstitutionRole,
    Policy,
)
from traffick_rules_denmark.sources import provision, statements
from traffick_rules_denmark.treaties import TREATY_RECORDS

GOVERNMENT = "the government"
CENTRE = "the Danish Centre against Human Trafficking"


def _plan(  # noqa: PLR0913 - the fields of a plan
    first: int,
    last: int,
    subject: str,
    ids: str,
    *aims: str,
    budget: int,
    adopted: Boundary | None = None,
    in_euro: tuple[Amount, ...] = (),
) -> ActionPlan:
    """A plan of the government for whole years, with its budget in kroner."""
    return ActionPlan(
        code=f"{first}-{last}",
        title=f"Action plan to combat {subject} {first}-{last}",
        subject=subject,
        adopted=adopted,
        first_day=date(first, 1, 1),
        last_day=date(last, 12, 31),
        budget=Amount(budget, "DKK"),
        budget_equivalents=in_euro,
        issued_by=GOVERNMENT,
        aims=aims,
        provisions=statements(ids),
    )


ACTION_PLANS = (
    ActionPlan(
        code="2002-2006",
        title="Action plan to combat trafficking in women",
        subject="trafficking in women",
        adopted=provision("NAP-1").since,
        first_day=date(2002, 12, 1),
        last_day=date(2006, 12, 31),
        issued_by=GOVERNMENT,
        provisions=statements("NAP-1"),
    ),
    ActionPlan(
        code="2005-children",
        title="Appendix on trafficking in children",
        subject="trafficking in children",
        adopted=provision("NAP-1A").since,
        first_day=date(2005, 9, 1),
        last_day=date(2006, 12, 31),
        issued_by="the Ministry of Social Affairs",
        supplements="2002-2006",
        provisions=statements("NAP-1A"),
    ),
    _plan(
        2007,
        2010,
        "human trafficking",
        "NAP-2 NAP-2A NAP-2B",
        "prepared return",
        CENTRE,
        adopted=provision("NAP-2A").since,
        budget=70_000_000,
        in_euro=(Amount(9_000_000, "EUR"),),
    ),
    _plan(2011, 2014, "human trafficking", "NAP-3 NAP-3B", budget=80_000_000),
    _plan(
        2015,
        2018,
        "trafficking in human beings",
        "NAP-4 NAP-4A NAP-4B",
        "prevention",
        "outreach and identification",
        "individual support",
        "prosecution",
        "coordination",
        adopted=Boundary.read("in 2015-05, confirmed: only the month of issue, May 2015, is known"),
        budget=108_350_000,
    ),
    ActionPlan(
        code="2016-top-up",
        title="Top-up of the action plan 2015-2018",
        subject="trafficking in human beings",
        adopted=Boundary.read(
            "about 2016-12-31, 2016-01-01 to 2016-12-31, single: only late 2016 is known"
        ),
        first_day=None,
        last_day=None,
        budget=Amount(9_400_000, "DKK"),
        supplements="2015-2018",
        provisions=statements("NAP-4A"),
    ),
    _plan(
        2019,
        2021,
        "trafficking in human beings",
        "NAP-5",
        "more flexibility",
        "forced labour",
        "begging",
        "minors",
        adopted=Boundary.read(
            "about 2018-09-10, 2018-09-01 to 2018-09-30, single: the month, September 2018, is known; the day is that of the announcement"
        ),
        budget=63_000_000,
    ),
    _plan(
        2022,
        2025,
        "trafficking in human beings",
        "NAP-6",
        "stronger authorities, outreach and identification",
        "better help",
        "prosecution",
        adopted=Boundary(date(2022, 4, 8)),
        budget=118_200_000,
    ),
    ActionPlan(
        code="later-agreement",
        title="Political agreement on money for the Centre and for legal advice",
        subject="human trafficking",
        adopted=provision("NAP-7").since,
        first_day=None,
        last_day=None,
        budget=Amount(62_400_000, "DKK"),
        issued_by="a broad majority",
        aims=(CENTRE, "legal advice by Reden"),
        provisions=statements("NAP-7 NAP-8 NAP-9"),
    ),
)
MINISTRIES = (
    ("INS-07", "Social Affairs"),
    ("INS-07B", "Welfare"),
    ("INS-07C", "Children, Equality, Integration and Social Affairs"),
    ("INS-07D", "Foreign Affairs"),
    ("INS-07E", "Environment and Food"),
    ("INS-07H", "Church and Equality"),
    ("INS-07F", "Employment / Transport"),
    ("INS-07G", "Digital Government and Equality"),
    ("INS-07I", "Environment and Equality"),
)
INSTITUTIONS = (
    Institution(
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
        established=provision("INS-01").since,
        provisions=statements("INS-01 INS-02 INS-03 INS-04 INS-13"),
    ),
    Institution(
        code="working_group",
        title="Inter-ministerial working group",
        roles=(InstitutionRole.COORDINATES,),
        tasks=("following the action plan",),
        established=provision("INS-05").since,
        provisions=statements("INS-05"),
    ),
    Institution(
        code="network",
        title="Official network against human trafficking",
        led_by="the department for gender equality",
        roles=(InstitutionRole.COORDINATES,),
        tasks=("formal and informal cooperation of all actors", "regular sharing of information"),
        established=provision("INS-06").since,
        provisions=statements("INS-06"),
    ),
    Institution(
        code="ministry",
        title="Ministry in charge of gender equality",
        changes=tuple(InstitutionChange(provision(id_).since, to) for id_, to in MINISTRIES),
        roles=(InstitutionRole.COORDINATES,),
        tasks=("answering for the action plans",),
        established=provision("INS-07").since,
        provisions=tuple(provision(id_) for id_, _ in sorted(MINISTRIES)),
    ),
    Institution(
        code="referral_mechanism",
        title="National Referral Mechanism",
        roles=(InstitutionRole.IDENTIFIES,),
        tasks=("referral, by regional groups around the Danish Centre against Human Trafficking",),
        provisions=statements("INS-08"),
    ),
    Institution(
        code="reden_international",
        title="Reden International",
        roles=(InstitutionRole.HELPS,),
        tasks=("NGO in the action plans", "shelter for women"),
        provisions=statements("INS-09 SRV-08"),
    ),
    Institution(
        code="hopenow",
        title="HopeNow",
        tasks=("NGO in the action plans", "funded partner since 2011"),
        established=provision("INS-09").since,
        provisions=statements("INS-09"),
    ),
    Institution(
        code="amiami",
        title="AmiAmi",
        tasks=("NGO in the action plans",),
        provisions=statements("INS-09"),
    ),
    Institution(
        code="police_unit",
        title="National police unit for serious and organised crime",
        roles=(InstitutionRole.INVESTIGATES,),
        tasks=("trafficking cases",),
        established=provision("INS-10").since,
        provisions=statements("INS-10 INS-14"),
    ),
    Institution(
        code="prosecution",
        title="Director of Public Prosecutions",
        roles=(InstitutionRole.REPORTS,),
        tasks=("central statistics of charges, indictments and judgments",),
        provisions=statements("INS-11"),
    ),
)
COMMITMENTS = (
    Commitment(
        code="prepared_return",
        says="every victim is offered a prepared return, with cooperation with the receiving country",
        responsible=GOVERNMENT,
        provisions=statements("RET-01"),
    ),
    Commitment(
        code="aim_of_the_plan",
        says="the general structures are in place and the aim of the plan is reached",
        responsible=GOVERNMENT,
        provisions=statements("INS-12"),
    ),
    Commitment(
        code="funding_of_ngos",
        says="NGOs that give victims social, medical and legal help are funded",
        responsible=GOVERNMENT,
        provisions=statements("SRV-02"),
    ),
)

POLICY = Policy(
    action_plans=ACTION_PLANS,
    institutions=INSTITUTIONS,
    commitments=COMMITMENTS,
    treaties=TREATY_RECORDS,
    statistics=provision.statistics,
    further_provisions=provision.tabled,
)
