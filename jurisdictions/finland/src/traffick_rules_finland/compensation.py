"""Compensation from the State ("rikosvahinkokorvaus"): Act 1204/2005, and its caps by the day of the crime."""

from datetime import date

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_finland.sources import provision

TREASURY = "the State Treasury"

FI_COMP_ACT = provision("FI-COMP-ACT", "The State pays compensation for damage by crime.")
FI_COMP_WHERE = provision("FI-COMP-WHERE")
FI_COMP_DEADLINE = provision("FI-COMP-DEADLINE")
FI_COMP_DEADLINE_A = provision("FI-COMP-DEADLINE-A")
FI_COMP_COURTDUTY = provision("FI-COMP-COURTDUTY")

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
DEDUCTED = {"A": 150, "A2": 160, "B": 200, "C": 210, "D": 220, "E": 220, "F": 260}


def _euro(amount: int) -> AmountRange:
    return up_to(Amount(amount, "EUR"))


def _of_damage(code: str, title: str, column: int, part: str = "") -> DatedValue[AmountRange]:
    """A cap, for crimes of the days of each provision."""
    caps = ((provision(f"FI-COMP-{key}{part}"), row[column]) for key, row in DAMAGE.items())
    return DatedValue(
        f"compensation.{code}", title, *(law.gives(_euro(most)) for law, most in caps)
    )


PARAMETERS = (
    _of_damage("total_cap", "the most for the damage of one event, for a crime of that day", 0),
    _of_damage("pain_cap", "the most for pain and the like, for a crime of that day", 1, "-A"),
    _of_damage("earnings_cap_a_day", "the most for lost earnings a day", 2, "-B"),
    DatedValue(
        "compensation.deduction",
        "what is deducted, for a crime of that day",
        *(
            provision(f"FI-COMP-DEDUCT-{key}").gives(Amount(amount, "EUR"))
            for key, amount in DEDUCTED.items()
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
SEXUAL_OFFENCE = Concept(
    code="sexual_offence",
    title="the crime is a sexual offence",
    provisions=(provision("FI-COMP-SEXOFF"),),
    when=any_of(
        includes(CASE_OFFENCES, CaseOffence.SEXUAL_OFFENCE, CaseOffence.CHILD_SEXUAL_EXPLOITATION),
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
    ),
)
# An offence against a person under 18 has a cap of its own since March 2011.
AGAINST_A_CHILD = all_of(
    SEXUAL_OFFENCE,
    not_(at_least(Trafficking.age_when_trafficked, CHILD_AGE)),
    not_(before(Trafficking.last_day, date(2011, 3, 1))),
)
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
MORE_COULD_BE_ASKED = not_read(
    "whether more could be asked of the person is for the State Treasury"
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
DUE = Concept(
    code="compensation_due",
    title="damage that is compensated, by a crime that the police know of",
    provisions=(FI_COMP_ACT,),
    when=all_of(
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


def _cap(
    before_day: str, crime: Condition | None, most: int, *keys: str
) -> tuple[Condition, *tuple[Period[AmountRange], ...]]:
    """The most for suffering by a crime (any, if none is given) before that day, which no later decree touches."""
    earlier = before(Trafficking.last_day, date.fromisoformat(before_day))
    later = provision("FI-COMP-CAP-DAY").gives(_euro(most), since=before_day)
    laws = (provision(f"FI-COMP-SUFFER-{key}") for key in keys)
    periods: tuple[Period[AmountRange], ...] = (*(law.gives(_euro(most)) for law in laws), later)
    return (earlier if crime is None else all_of(earlier, crime), *periods)


def _by_day_of_crime() -> DatedValue[AmountRange]:
    """The most for suffering, by the decree of the day of the crime."""
    newest = provision("FI-COMP-SUFFER-F")
    return by_case(
        _cap("2009-01-01", SEXUAL_OFFENCE, 8_000, "A"),
        _cap("2009-01-01", None, 3_000, "A"),
        _cap("2015-01-01", AGAINST_A_CHILD, 15_000, "B"),
        _cap("2015-01-01", SEXUAL_OFFENCE, 8_800, "A2", "B"),
        _cap("2015-01-01", None, 3_300, "A2", "B"),
        _cap("2018-01-01", AGAINST_A_CHILD, 16_000, "C"),
        _cap("2018-01-01", SEXUAL_OFFENCE, 9_400, "C"),
        _cap("2018-01-01", None, 3_500, "C"),
        _cap("2021-01-01", AGAINST_A_CHILD, 16_200, "D"),
        _cap("2021-01-01", SEXUAL_OFFENCE, 9_500, "D"),
        _cap("2024-01-01", AGAINST_A_CHILD, 16_500, "E"),
        _cap("2024-01-01", SEXUAL_OFFENCE, 9_700, "E"),
        _cap("2024-01-01", None, 3_600, "D", "E"),
        (AGAINST_A_CHILD, newest.gives(_euro(19_500))),
        (SEXUAL_OFFENCE, newest.gives(_euro(11_400))),
        newest.gives(_euro(4_300)),
    )


TRIED_IN_TIME = all_of(DUE, TRIED, _in_time(FI_COMP_DEADLINE, years(3), Proceedings.case_ended_on))
AFTER_JUDGMENT = all_of(
    TRIED_IN_TIME,
    cited(
        any_of(Proceedings.damages_claimed, MORE_COULD_BE_ASKED),
        FI_COMP_COURTDUTY,
        title="the person did what could be asked to have damages awarded",
    ),
)
NOT_TRIED = all_of(DUE, not_(TRIED), _in_time(FI_COMP_DEADLINE_A, years(10), Trafficking.last_day))
COMPENSATION = EntitlementRule(
    code="state_compensation",
    title="Compensation from the State after a judgment",
    local_title="rikosvahinkokorvaus",
    provisions=(FI_COMP_ACT, provision("FI-COMP-SEXOFF"), provision("FI-COMP-CAP-DAY")),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    decided_by=TREASURY,
    paid_by="the State",
    when=all_of(cited(IN_FINLAND, FI_COMP_WHERE), AFTER_JUDGMENT),
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
    when=all_of(cited(IN_FINLAND, FI_COMP_WHERE), NOT_TRIED),
    unless=SLIGHT_LINK,
    amount=_by_day_of_crime(),
    claim_within=FI_COMP_DEADLINE_A.gives(years(10)),
    claim_from=Trafficking.last_day,
)


def _abroad(code: str, title: str, modality: Modality, when: Condition) -> EntitlementRule:
    """Compensation for personal injury and suffering by a crime abroad."""
    return EntitlementRule(
        code=code,
        detail=True,
        title=title,
        provisions=(provision("FI-COMP-WHERE-A"), FI_COMP_ACT, FI_COMP_COURTDUTY),
        modality=modality,
        kind=EntitlementKind.COMPENSATION,
        decided_by=TREASURY,
        paid_by="the State",
        when=all_of(not_(IN_FINLAND), any_of(TRIED_IN_TIME, NOT_TRIED), when),
    )


CRIME_ABROAD = _abroad(
    "state_compensation_abroad",
    "Compensation from the State for a crime against a resident abroad for work, study or the like",
    Modality.SHALL,
    all_of(Stay.registered_resident, not_read("why the person was abroad is not asked")),
)
OTHER_CRIME_ABROAD = _abroad(
    "other_state_compensation_abroad",
    "Compensation from the State for another crime abroad, where well founded",
    Modality.MAY,
    not_read("whether compensation is well founded is for the State Treasury"),
)
