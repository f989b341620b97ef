"""Compensation from the State ("rikosvahinkokorvaus"): Act 1204/2005, and its caps by the day of the crime."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_finland.sources import provision

TREASURY = "the State Treasury"

FI_COMP_ACT = provision("FI-COMP-ACT", "The State pays compensation for damage by crime.")
FI_COMP_WHERE = provision(
    "FI-COMP-WHERE",
    "It pays for a crime committed in Finland; not where the applicant had no home in an EU State at the act and at the application, and the link of the harm to Finland is slight.",
)
FI_COMP_WHERE_A = provision(
    "FI-COMP-WHERE-A",
    "For a crime abroad it pays for personal injury and suffering alone: if the victim was domiciled in Finland and abroad for work, study or the like; in other cases it may, where well founded.",
)
FI_COMP_DEADLINE = provision(
    "FI-COMP-DEADLINE",
    "The time to apply is 3 years from the day on which the final judgment on damages was given; later only for a special reason.",
)
FI_COMP_DEADLINE_A = provision(
    "FI-COMP-DEADLINE-A",
    "If the matter was not tried, the time to apply is 10 years from the crime; later only for a special reason.",
)

# The caps for suffering: the basic one, for a sexual offence, and for one against a person under 18.
SUFFERING = {
    "FI-COMP-SUFFER-A": (3_000, 8_000, 8_000),
    "FI-COMP-SUFFER-A2": (3_300, 8_800, 8_800),
    "FI-COMP-SUFFER-B": (3_300, 8_800, 15_000),
    "FI-COMP-SUFFER-C": (3_500, 9_400, 16_000),
    "FI-COMP-SUFFER-D": (3_600, 9_500, 16_200),
    "FI-COMP-SUFFER-E": (3_600, 9_700, 16_500),
    "FI-COMP-SUFFER-F": (4_300, 11_400, 19_500),
}


def _euro(amount: int) -> AmountRange:
    return up_to(Amount(amount, "EUR"))


def _caps(code: str, title: str, amounts: dict[str, int]) -> DatedValue[AmountRange]:
    """A cap for crimes of the days of each provision."""
    periods = (provision(id_).gives(_euro(amount)) for id_, amount in amounts.items())
    return DatedValue(f"compensation.{code}", f"{title}, for a crime of that day", *periods)


BASIC_CAP = _caps(
    "suffering.max.basic",
    "the most for suffering",
    {id_: caps[0] for id_, caps in SUFFERING.items()},
)
SEXUAL_CAP = _caps(
    "suffering.max.sexual_offence",
    "the most for suffering by a sexual offence",
    {id_: caps[1] for id_, caps in SUFFERING.items()},
)
SEXUAL_CAP_UNDER_18 = _caps(
    "suffering.max.sexual_offence_under_18",
    "the most for suffering by a sexual offence against a person under 18",
    {id_: caps[2] for id_, caps in SUFFERING.items()},
)
TOTAL_CAP = _caps(
    "total_cap",
    "the most for all personal injury and suffering of one event",
    {
        "FI-COMP-CAP": 51_000,
        "FI-COMP-CAP-2009": 56_000,
        "FI-COMP-CAP-2012": 58_500,
        "FI-COMP-CAP-2015": 61_000,
        "FI-COMP-CAP-2018": 61_500,
        "FI-COMP-CAP-2021": 63_000,
        "FI-COMP-CAP-2024": 74_000,
    },
)
PAIN_CAP = _caps(
    "pain_cap",
    "the most for pain and other temporary harm",
    {
        "FI-COMP-CAP-A": 10_000,
        "FI-COMP-CAP-2009-A": 11_000,
        "FI-COMP-CAP-2012-A": 11_500,
        "FI-COMP-CAP-2015-A": 12_000,
        "FI-COMP-CAP-2018-A": 12_000,
        "FI-COMP-CAP-2021-A": 12_500,
        "FI-COMP-CAP-2024-A": 14_500,
    },
)
EARNINGS_CAP = DatedValue(
    "compensation.earnings_cap_a_day",
    "the most for lost earnings a day",
    *(
        provision(id_).gives(_euro(amount))
        for id_, amount in {
            "FI-COMP-CAP-B": 125,
            "FI-COMP-CAP-2009-B": 140,
            "FI-COMP-CAP-2012-B": 140,
            "FI-COMP-CAP-2015-B": 150,
            "FI-COMP-CAP-2018-B": 150,
            "FI-COMP-CAP-2021-B": 150,
            "FI-COMP-CAP-2024-B": 180,
        }.items()
    ),
)
DEDUCTION = DatedValue(
    "compensation.deduction",
    "what is deducted, for a crime of that day",
    *(
        provision(id_).gives(Amount(amount, "EUR"))
        for id_, amount in {
            "FI-COMP-DEDUCT-A": 150,
            "FI-COMP-DEDUCT-A2": 160,
            "FI-COMP-DEDUCT-B": 200,
            "FI-COMP-DEDUCT-C": 210,
            "FI-COMP-DEDUCT-D": 220,
            "FI-COMP-DEDUCT-E": 220,
            "FI-COMP-DEDUCT-F": 260,
        }.items()
    ),
)

IN_FINLAND = includes(Trafficking.countries, Country.FI)
CASE_OFFENCES = Proceedings.case_offences
TRIED = is_(
    Proceedings.case_outcome,
    CaseOutcome.ACQUITTED,
    CaseOutcome.CONVICTED_OF_TRAFFICKING,
    CaseOutcome.CONVICTED_OF_OTHER,
)
SEXUAL_OFFENCE = any_of(
    includes(CASE_OFFENCES, CaseOffence.SEXUAL_OFFENCE, CaseOffence.CHILD_SEXUAL_EXPLOITATION),
    cited(
        all_of(
            includes(
                Trafficking.purposes,
                Purpose.PROSTITUTION,
                Purpose.OTHER_SEXUAL_EXPLOITATION,
                Purpose.PORNOGRAPHY,
                Purpose.PORNOGRAPHIC_PERFORMANCE,
            ),
            not_read("whether trafficking for a sexual purpose is a sexual offence is open"),
        ),
        provision("FI-COMP-SEXOFF"),
    ),
)
AGAINST_A_CHILD = all_of(SEXUAL_OFFENCE, under_age_when_trafficked(CHILD_AGE))
HARMED = any_of(
    includes(
        Trafficking.harm,
        Harm.BODILY_INJURY,
        Harm.SERIOUS_INJURY,
        Harm.PSYCHOLOGICAL_HARM,
        Harm.SUFFERING,
    ),
    cited(
        includes(
            CASE_OFFENCES,
            CaseOffence.TRAFFICKING,
            CaseOffence.SLAVERY,
            CaseOffence.SEXUAL_OFFENCE,
            CaseOffence.CHILD_SEXUAL_EXPLOITATION,
        ),
        provision("FI-COMP-SUFFER-WHO"),
        title="liberty or sexual self-determination was infringed",
    ),
    cited(
        includes(Trafficking.harm, Harm.VIOLATION),
        provision("FI-COMP-SUFFER-WHO-B"),
        title="the person's inviolability was very gravely violated",
        while_in_force=True,
    ),
)
SLIGHT_LINK = Proviso(
    all_of(
        Findings.link_to_country_slight,
        not_(Stay.registered_resident),
        not_read("whether the person has or had a home in another EU State is not asked"),
    ),
    FI_COMP_WHERE,
    "no home in an EU State at the act and now, and a slight link to Finland",
)
DUE = all_of(
    HARMED,
    cited(
        any_of(Proceedings.crime_reported, Findings.delay_excused),
        provision("FI-COMP-POLICE"),
        title="the police know of the crime, or there is a special reason",
    ),
    any_of(
        not_(before(Trafficking.last_day, date(2006, 1, 1))),
        not_read("what the Act gives for a crime of before 2006 was not read"),
    ),
)


def _in_time(law: Provision, length: Length, since: Day) -> Condition:
    """The application was made in time, or can still be made, or is late for a special reason."""
    return cited(
        any_of(
            within(length, since=since, until=Proceedings.compensation_applied_on),
            within(length, since=since),
            Findings.delay_excused,
        ),
        law,
        title="the application is in time, or late for a special reason",
    )


def _by_day_of_crime() -> DatedValue[AmountRange]:
    """The cap of the day of the crime: of crimes before the next decree, and the newest for all others."""
    laws = [(provision(id_), *caps) for id_, caps in SUFFERING.items()]
    rows = []
    for (law, *caps), (after, *_) in pairwise(laws):
        day = str(after.first_day)
        earlier = before(Trafficking.last_day, date.fromisoformat(day))
        for crime, cap in _by_crime(*caps):
            when = earlier if crime is None else all_of(earlier, crime)
            later = provision("FI-COMP-CAP-DAY").gives(_euro(cap), since=day)
            rows.append((when, law.gives(_euro(cap)), later))
    newest, *caps = laws[-1]
    for crime, cap in _by_crime(*caps):
        gives = newest.gives(_euro(cap))
        rows.append(gives if crime is None else (crime, gives))
    return by_case(*rows)


def _by_crime(basic: int, sexual: int, of_child: int) -> Iterator[tuple[Condition | None, int]]:
    """The caps of one law, the highest first."""
    if of_child > sexual:
        yield AGAINST_A_CHILD, of_child
    yield SEXUAL_OFFENCE, sexual
    yield None, basic


COMPENSATION = EntitlementRule(
    code="state_compensation",
    title="Compensation from the State after a judgment",
    local_title="rikosvahinkokorvaus",
    provisions=(FI_COMP_ACT, provision("FI-COMP-SEXOFF"), provision("FI-COMP-CAP-DAY")),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    decided_by=TREASURY,
    paid_by="the State",
    when=all_of(
        cited(IN_FINLAND, FI_COMP_WHERE),
        DUE,
        TRIED,
        cited(
            any_of(
                Proceedings.damages_claimed,
                not_read("whether more could be asked of the person is for the State Treasury"),
            ),
            provision("FI-COMP-COURTDUTY"),
            title="the person did what could be asked to have damages awarded",
        ),
        _in_time(FI_COMP_DEADLINE, years(3), Proceedings.case_ended_on),
    ),
    unless=SLIGHT_LINK,
    amount=_by_day_of_crime(),
    claim_within=FI_COMP_DEADLINE.gives(years(3)),
    claim_from=Proceedings.case_ended_on,
)
WITHOUT_JUDGMENT = EntitlementRule(
    code="state_compensation_without_judgment",
    title="Compensation from the State where no court tried the matter",
    local_title="rikosvahinkokorvaus",
    provisions=(FI_COMP_ACT, provision("FI-COMP-SEXOFF"), provision("FI-COMP-CAP-DAY")),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    decided_by=TREASURY,
    paid_by="the State",
    when=all_of(
        cited(IN_FINLAND, FI_COMP_WHERE),
        DUE,
        not_(TRIED),
        _in_time(FI_COMP_DEADLINE_A, years(10), Trafficking.last_day),
    ),
    unless=SLIGHT_LINK,
    amount=_by_day_of_crime(),
    claim_within=FI_COMP_DEADLINE_A.gives(years(10)),
    claim_from=Trafficking.last_day,
)
CRIME_ABROAD = EntitlementRule(
    code="state_compensation_abroad",
    detail=True,
    title="Compensation from the State for a crime abroad",
    provisions=(FI_COMP_WHERE_A, FI_COMP_ACT),
    # It shall be paid to one abroad for work, study or the like, and may be paid where well founded.
    modality=Modality.MAY,
    kind=EntitlementKind.COMPENSATION,
    decided_by=TREASURY,
    paid_by="the State",
    when=all_of(
        not_(IN_FINLAND),
        DUE,
        any_of(
            not_(TRIED),
            Proceedings.damages_claimed,
            not_read("whether more could be asked of the person is for the State Treasury"),
        ),
        any_of(
            Stay.registered_resident,
            not_read("whether compensation is well founded is for the State Treasury"),
        ),
    ),
)
