"""General rules of the Penal Code: which law counts, acts abroad, fines, companies, confiscation, attempt, suspension."""

from datetime import date
from typing import TypeVar

from attrs import evolve

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.facts import EstonianCharge
from traffick_rules_estonia.sources import provision

T = TypeVar("T", Circumstance, Period[Fine])

# Penal Code §§ 5 to 9: which law counts, and how far it reaches.

EE_TEMP_01 = provision("EE-TEMP-01", "The law of the act counts, or a later milder one.")
EE_TEMP_02 = provision("EE-TEMP-02")
EE_JUR_02 = provision("EE-JUR-02")
EE_JUR_03_A = provision(
    "EE-JUR-03-A", "Acts abroad can be tried where a treaty makes them punishable."
)
EE_JUR_03 = provision("EE-JUR-03", "They can be tried where an international obligation does.")

NO_DUAL_CRIMINALITY = DatedValue(
    "jurisdiction.no_dual_criminality",
    "whether trafficking abroad can be tried without dual criminality",
    EE_JUR_02.gives(False),
)
_TIED_TO_ESTONIA = any_of(
    cited(includes(Accused.citizenships, Country.EE), EE_JUR_02),
    cited(any_of(citizen_of("ee"), Reach.company_here), provision("EE-JUR-02-C")),
)
ABROAD = Circumstance(
    code="abroad",
    title="the act abroad",
    effect=CircumstanceEffect.REACHES_ABROAD,
    when=any_of(
        all_of(Reach.punishable_there, _TIED_TO_ESTONIA),
        cited(Reach.against_the_state, provision("EE-JUR-09")),
        cited(
            not_read(
                "whether a treaty or another international obligation makes the act punishable is for the court"
            ),
            EE_JUR_03_A,
            EE_JUR_03,
        ),
    ),
    provisions=(
        EE_JUR_02,
        provision("EE-JUR-02-B"),
        provision("EE-JUR-01"),
        provision("EE-JUR-RES"),
    ),
)

# Penal Code §§ 14, 22, 25, 44, 45, 60, 61, 73, 74, 83¹: general rules on punishment.

EE_TERM_GEN = provision("EE-TERM-GEN")
EE_ATT_01 = provision("EE-ATT-01", "Attempt is punishable; the penalty may go below the minimum.")
EE_SENT_BELOW = provision("EE-SENT-BELOW")
EE_CONF_GAIN = provision("EE-CONF-GAIN", "The proceeds of a deliberate crime are confiscated.")

SHORTEST_TERM = DatedValue(
    "offence.general.minimum", "the shortest term of imprisonment", EE_TERM_GEN.gives(days(30))
)
LONGEST_TERM = DatedValue(
    "offence.general.maximum",
    "the longest term of imprisonment beside life",
    EE_TERM_GEN.gives(years(20)),
)
_LOWEST = (
    (provision("EE-FINE-DAY-A"), Amount(50, "EEK")),
    (provision("EE-FINE-DAY-B"), Amount("3.20", "EUR")),
    (provision("EE-FINE-DAY"), Amount(10, "EUR")),
)
LOWEST_DAY_RATE = DatedValue(
    "offence.fine.lowest_day_rate",
    "the lowest day rate",
    *(law.gives(rate) for law, rate in _LOWEST),
)
_DAY_FINE = Fine(FineRole.INSTEAD, between(Amount(30, "day rates"), Amount(500, "day rates")))
_DAY_FINES = tuple(law.gives(_DAY_FINE) for law, _ in _LOWEST)


def day_fine(law: Provision) -> tuple[Period[Fine], ...]:
    """A fine in day rates in the place of imprisonment, where *law* allows one."""
    return during(law, *_DAY_FINES)


COMPANY_FINE = tuple(
    provision(law).gives(Fine(FineRole.ALONE, between(Amount(least, unit), Amount(most, unit))))
    for law, least, most, unit in (
        ("EE-LP-FINE-A", 50_000, 25_000_000, "EEK"),
        ("EE-LP-FINE-B", 50_000, 250_000_000, "EEK"),
        ("EE-LP-FINE-C", 3_200, 16_000_000, "EUR"),
        ("EE-LP-FINE-D", 4_000, 16_000_000, "EUR"),
        ("EE-LP-FINE", 4_000, 40_000_000, "EUR"),
    )
)
FINES_OF_COMPANIES = DatedValue("offence.company.fine", "the fine of a legal person", *COMPANY_FINE)
OF_A_COMPANY = all_of(
    Accused.company,
    Accused.for_company,
    cited(
        EstonianCharge.company_answers,
        provision("EE-LP-WHO-A"),
        provision("EE-LP-WHO-B"),
        provision("EE-LP-WHO"),
        provision("EE-LP-WHO-C"),
    ),
)


def during(law: Provision, *parts: T) -> tuple[T, ...]:
    """The periods and circumstances that are in force on some day of a provision."""

    def days(part: Circumstance | Period[object]) -> tuple[date, date]:
        bounded = part.provisions[0] if isinstance(part, Circumstance) else part
        return bounded.first_day or date.min, bounded.last_day or date.max

    begins, ends = law.first_day or date.min, law.last_day or date.max
    return tuple(part for part in parts if days(part)[0] <= ends and begins <= days(part)[1])


def company(law: Provision, *laws: Provision) -> Circumstance:
    """The fine of a legal person under the section of *law*, of which *laws* say that it is liable."""
    return Circumstance(
        code="company",
        title="the accused is a company",
        effect=CircumstanceEffect.COMPANY_LIABLE,
        when=OF_A_COMPANY,
        fine=during(law, *COMPANY_FINE),
        provisions=(law, *laws),
    )


def dissolution(law: Provision, *grounds: Condition) -> Circumstance:
    """The dissolution of a legal person, for all or on some ground."""
    return Circumstance(
        code="dissolution",
        title="the company can be dissolved",
        effect=CircumstanceEffect.CAN_FOLLOW,
        when=all_of(OF_A_COMPANY, *grounds),
        provisions=law,
    )


_EXTENDED = "extended confiscation"


def extended_confiscation(shall: Provision, may: Provision) -> tuple[Circumstance, ...]:
    """Extended confiscation: a duty of the court that asks for a sentence, later its choice."""
    return (
        Circumstance(
            code="extended_confiscation",
            title=_EXTENDED,
            effect=CircumstanceEffect.FOLLOWS,
            when=any_of(
                cited(
                    any_of(
                        at_least(Judgment.prison_years, 4),
                        all_of(
                            at_least(Judgment.prison_years, 3),
                            not_read(
                                "whether the sentence is above three years is not asked to the day"
                            ),
                        ),
                    ),
                    provision("EE-CONF-TERM-A"),
                    while_in_force=True,
                ),
                cited(
                    at_least(Judgment.prison_years, 1),
                    provision("EE-CONF-TERM-B"),
                    while_in_force=True,
                ),
            ),
            provisions=(shall,),
        ),
        Circumstance(
            code="extended_confiscation",
            title=_EXTENDED,
            effect=CircumstanceEffect.CAN_FOLLOW,
            when=cited(always(), provision("EE-CONF-TERM")),
            provisions=(may,),
        ),
    )


def suspension(no_full: Provision | None = None) -> Circumstance:
    """The sentence can be suspended, though not in full for a repeat offender where *no_full* says so."""
    repeat = Proviso(Accused.convicted_before, no_full) if no_full else ()
    return Circumstance(
        code="suspension",
        title="the sentence can be suspended in full",
        effect=CircumstanceEffect.CAN_LOWER,
        when=always(),
        unless=repeat,
        provisions=provision("EE-SENT-SUSP"),
    )


GENERAL = (
    *(
        Circumstance(code=code, title=title, effect=effect, when=when, provisions=laws)
        for code, title, effect, when, laws in (
            (
                "attempt",
                "attempt",
                CircumstanceEffect.BELOW_MINIMUM,
                is_(Accused.stage, OffenceStage.ATTEMPT),
                (EE_ATT_01, provision("EE-ATT-03")),
            ),
            (
                "complicity",
                "instigation or help, also help to trafficking that was promised beforehand",
                CircumstanceEffect.SAME_RANGE,
                any_of(Accused.accomplice, EstonianCharge.promised_beforehand),
                provision("EE-ATT-02"),
            ),
            (
                "young_offender",
                "the accused was under 18: at most 10 years",
                CircumstanceEffect.CAN_LOWER,
                Accused.under_18,
                provision("EE-TERM-CHILD"),
            ),
            (
                "exceptional",
                "exceptional circumstances",
                CircumstanceEffect.BELOW_MINIMUM,
                not_read("whether the circumstances are exceptional is for the court"),
                EE_SENT_BELOW,
            ),
            (
                "proceeds",
                "the proceeds are confiscated",
                CircumstanceEffect.FOLLOWS,
                Gravity.gain,
                (EE_CONF_GAIN, provision("EE-CONF-GAIN-B")),
            ),
        )
    ),
    ABROAD,
)


def general(law: Provision, no_full: Provision | None = None) -> tuple[Circumstance, ...]:
    """What counts for every offence, in the days of its provision; *no_full* bars a full suspension."""
    return during(law, *GENERAL, suspension(no_full))


ORDINARY = "no ground of aggravation is given"


def degree(
    law: Provision,
    terms: tuple[int, int],
    title: str = ORDINARY,
    when: Condition | None = None,
    *,
    code: str = "",
) -> Degree:
    """A degree with its least, if any, and longest term in years; without a condition the ordinary one."""
    least, longest = terms
    return Degree.of(
        law,
        years(longest),
        code=code or ("ordinary" if when is None else "aggravated"),
        title=title,
        when=when,
        minimum=years(least) if least else None,
    )


def fine_or_up_to(longest: int, law: Provision) -> Degree:
    """The ordinary degree of an offence that costs a fine or a term of imprisonment."""
    return evolve(degree(law, (0, longest)), fine=day_fine(law))
