"""Compensation from the State ("rikosvahinkokorvaus"): Act 1204/2005, and its caps by the day of the crime."""

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
FI_COMP_DEADLINE = provision(
    "FI-COMP-DEADLINE",
    "The time to apply is 3 years from the day on which the final judgment on damages was given; later only for a special reason.",
)
FI_COMP_DEADLINE_A = provision(
    "FI-COMP-DEADLINE-A",
    "If the matter was not tried, the time to apply is 10 years from the crime; later only for a special reason.",
)

# By decree: the most for suffering, by a sexual offence, by one against a person under 18; and what is deducted.
SUFFERING = {
    "A": (3_000, 8_000, 8_000, 150),
    "A2": (3_300, 8_800, 8_800, 160),
    "B": (3_300, 8_800, 15_000, 200),
    "C": (3_500, 9_400, 16_000, 210),
    "D": (3_600, 9_500, 16_200, 220),
    "E": (3_600, 9_700, 16_500, 220),
    "F": (4_300, 11_400, 19_500, 260),
}
# By decree: the most for all damage of one event, for pain and other temporary harm, and for lost earnings a day.
DAMAGE = {
    "CAP": (51_000, 10_000, 125),
    "CAP-2009": (56_000, 11_000, 140),
    "CAP-2012": (58_500, 11_500, 140),
    "CAP-2015": (61_000, 12_000, 150),
    "CAP-2018": (61_500, 12_000, 150),
    "CAP-2021": (63_000, 12_500, 150),
    "CAP-2024": (74_000, 14_500, 180),
}


def _euro(amount: int) -> AmountRange:
    return up_to(Amount(amount, "EUR"))


def _caps(code: str, title: str, amounts: dict[str, int]) -> DatedValue[AmountRange]:
    """A cap, for crimes of the days of each provision."""
    periods = (provision(f"FI-COMP-{id_}").gives(_euro(most)) for id_, most in amounts.items())
    return DatedValue(f"compensation.{code}", title, *periods)


def _for_suffering(code: str, title: str, column: int) -> DatedValue[AmountRange]:
    return _caps(code, title, {f"SUFFER-{key}": row[column] for key, row in SUFFERING.items()})


def _for_damage(code: str, title: str, column: int, part: str = "") -> DatedValue[AmountRange]:
    return _caps(code, title, {f"{key}{part}": row[column] for key, row in DAMAGE.items()})


OF_THAT_DAY = "for a crime of that day"
PARAMETERS = (
    _for_suffering("suffering.max.basic", f"the most for suffering, {OF_THAT_DAY}", 0),
    _for_suffering(
        "suffering.max.sexual_offence",
        f"the most for suffering by a sexual offence, {OF_THAT_DAY}",
        1,
    ),
    _for_suffering(
        "suffering.max.sexual_offence_under_18",
        f"the most for suffering by a sexual offence under 18, {OF_THAT_DAY}",
        2,
    ),
    _for_damage("total_cap", f"the most for the damage of one event, {OF_THAT_DAY}", 0),
    _for_damage("pain_cap", f"the most for pain and other temporary harm, {OF_THAT_DAY}", 1, "-A"),
    _for_damage("earnings_cap_a_day", "the most for lost earnings a day", 2, "-B"),
    DatedValue(
        "compensation.deduction",
        f"what is deducted, {OF_THAT_DAY}",
        *(
            provision(f"FI-COMP-DEDUCT-{key}").gives(Amount(row[3], "EUR"))
            for key, row in SUFFERING.items()
        ),
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
AGAINST_A_CHILD = all_of(SEXUAL_OFFENCE, not_(at_least(Trafficking.age_when_trafficked, CHILD_AGE)))
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
    laws = [(provision(f"FI-COMP-SUFFER-{key}"), *row[:3]) for key, row in SUFFERING.items()]
    rows = []
    for (law, basic, sexual, of_child), (after, *_) in pairwise(laws):
        day = str(after.first_day)
        earlier = before(Trafficking.last_day, date.fromisoformat(day))
        by_crime = [(all_of(earlier, SEXUAL_OFFENCE), sexual), (earlier, basic)]
        if of_child > sexual:
            by_crime.insert(0, (all_of(earlier, AGAINST_A_CHILD), of_child))
        for crime, most in by_crime:
            later = provision("FI-COMP-CAP-DAY").gives(_euro(most), since=day)
            rows.append((crime, law.gives(_euro(most)), later))
    newest, basic, sexual, of_child = laws[-1]
    return by_case(
        *rows,
        (AGAINST_A_CHILD, newest.gives(_euro(of_child))),
        (SEXUAL_OFFENCE, newest.gives(_euro(sexual))),
        newest.gives(_euro(basic)),
    )


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
    provisions=(provision("FI-COMP-WHERE-A"), FI_COMP_ACT),
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
