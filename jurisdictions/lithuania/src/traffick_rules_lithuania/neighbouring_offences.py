"""Neighbouring offences: prostitution (307, 308), pornography (162, 309), smuggling (292), illegal work (292-1), coercion."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_lithuania.facts import LithuanianCharge
from traffick_rules_lithuania.sentencing import (
    ABROAD_VICTIM,
    ATTEMPT,
    CHILD,
    CONFISCATION,
    DECEIT,
    DEPENDENCE,
    LT_JURIS_83,
    MGL,
    VIOLENCE,
    abroad,
    company,
)
from traffick_rules_lithuania.sources import provision

# Art. 47(3): the fines that stand in the place of imprisonment.

LT_OFF_FINE = provision("LT-OFF-FINE", "A fine follows the grade; trafficking carries prison only.")
FINES = tuple(
    DatedValue(
        f"fine.natural.{grade}_crime",
        f"the fine of a person for a {grade} crime",
        LT_OFF_FINE.gives(between(Amount(least, MGL), Amount(most, MGL))),
    )
    for grade, least, most in (
        ("minor", 50, 2_000),
        ("medium", 100, 4_000),
        ("serious", 150, 6_000),
    )
)

# Arts. 307 and 308: procuring, and involving in prostitution.

LT_PROC_A = provision(
    "LT-PROC-A", "Income from prostitution of another, or pandering: up to 4 years."
)
LT_PROC_A3 = provision("LT-PROC-A3", "Procuring with a minor: 3 to 10 years.")
LT_PROC_B = provision("LT-PROC-B", "Income or pandering: up to 5 years.")
LT_PROC_B2 = provision("LT-PROC-B2", "Organising, or taking across the border: up to 6 years.")
LT_PROC_B3 = provision("LT-PROC-B3", "Running prostitution: 1 to 7 years.")
LT_PROC_B4 = provision("LT-PROC-B4", "Procuring with a minor: 3 to 10 years.")
LT_PROC_308_A = provision("LT-PROC-308-A", "Involving a person in prostitution: up to 3 years.")
LT_PROC_308_A3 = provision("LT-PROC-308-A3", "Involving a minor: 3 to 10 years.")
LT_PROC_308_B = provision("LT-PROC-308-B", "Involving a person in prostitution: up to 5 years.")
LT_PROC = provision("LT-PROC", "They are graver with minors, whose wish does not matter.")
LT_PROC_LEGAL = provision("LT-PROC-LEGAL", "Legal persons are liable for arts. 307 and 308.")

INCOME = includes(
    Procuring.conduct,
    ProcuringConduct.EXPLOITING_PROSTITUTION,
    ProcuringConduct.ACTING_AS_MIDDLEMAN,
    ProcuringConduct.ARRANGING_MEETINGS,
)
ORGANISING = includes(Procuring.conduct, ProcuringConduct.PROMOTING, ProcuringConduct.TAKING_ABROAD)
RUNNING = includes(Procuring.conduct, ProcuringConduct.RUNNING_A_BROTHEL)
OTHER_PROCURING = all_of(
    includes(
        Procuring.conduct,
        ProcuringConduct.HOLDING_BACK,
        ProcuringConduct.LETTING_ROOMS,
        ProcuringConduct.ADVERTISING,
        ProcuringConduct.AIDING,
        ProcuringConduct.HELPING_PERSON_UNDER_18,
        ProcuringConduct.HELPING_PERSON_UNDER_21,
    ),
    not_read("whether that is pandering or organising is for the court"),
)
WITH_A_MINOR = "with a minor"
PROCURING = SentencingRule(
    code="307",
    kind=OffenceKind.PROCURING,
    detail=True,
    title="Procuring: gain from another's prostitution",
    local_title="pelnymasis iš kito asmens prostitucijos",
    provisions=(LT_PROC_A, LT_PROC),
    when=any_of(INCOME, ORGANISING, RUNNING, OTHER_PROCURING),
    degrees=(
        Degree.of(
            LT_PROC_A3, years(10), code="child", title=WITH_A_MINOR, when=CHILD, minimum=years(3)
        ),
        Degree.of(
            provision("LT-PROC-A2"),
            years(6),
            code="gross",
            title="organising, running or taking across the border",
            when=any_of(ORGANISING, RUNNING),
        ),
        Degree.of(LT_PROC_A, years(4), fine=True),
    ),
    circumstances=(
        ATTEMPT,
        CONFISCATION,
        company(LT_PROC_LEGAL),
        abroad(cited(CHILD, LT_JURIS_83, while_in_force=True)),
    ),
)
PROCURING_SINCE_2025 = PROCURING.then(
    provisions=(LT_PROC_B, LT_PROC),
    degrees=(
        Degree.of(
            LT_PROC_B4, years(10), code="child", title=WITH_A_MINOR, when=CHILD, minimum=years(3)
        ),
        Degree.of(
            LT_PROC_B3,
            years(7),
            code="running",
            title="running prostitution",
            when=RUNNING,
            minimum=years(1),
        ),
        Degree.of(
            LT_PROC_B2,
            years(6),
            code="gross",
            title="organising, or taking across the border",
            when=ORGANISING,
        ),
        Degree.of(LT_PROC_B, years(5), fine=True),
    ),
    circumstances=(
        ATTEMPT,
        CONFISCATION,
        company(LT_PROC_LEGAL),
        abroad(
            cited(all_of(RUNNING, not_(CHILD)), LT_JURIS_83),
            all_of(
                CHILD,
                not_read(
                    "whether the offence with a minor, now art. 307(4), has to be punishable there is open"
                ),
            ),
        ),
        ABROAD_VICTIM,
    ),
)
FORCED = includes(Trafficking.means, *VIOLENCE, *DEPENDENCE, *DECEIT)


def _involving(law: Provision, longest: int, forced: Provision, most: int) -> tuple[Degree, ...]:
    title = "a dependent, forced or deceived person"
    return (
        Degree.of(
            LT_PROC_308_A3,
            years(10),
            code="child",
            title=WITH_A_MINOR,
            when=CHILD,
            minimum=years(3),
        ),
        Degree.of(forced, years(most), code="gross", title=title, when=FORCED, minimum=years(2)),
        Degree.of(law, years(longest), fine=True),
    )


INVOLVING = SentencingRule(
    code="308",
    kind=OffenceKind.PROCURING,
    detail=True,
    title="Involving a person in prostitution",
    local_title="įtraukimas į prostituciją",
    provisions=(LT_PROC_308_A, LT_PROC),
    when=includes(
        Procuring.conduct, ProcuringConduct.INDUCING_FOR_GAIN, ProcuringConduct.INFLUENCING
    ),
    degrees=_involving(LT_PROC_308_A, 3, provision("LT-PROC-308-A2"), 7),
    circumstances=(
        ATTEMPT,
        CONFISCATION,
        company(LT_PROC_LEGAL),
        abroad(cited(CHILD, LT_JURIS_83, while_in_force=True)),
    ),
)
INVOLVING_SINCE_2025 = INVOLVING.then(
    provisions=(LT_PROC_308_B, LT_PROC),
    degrees=_involving(LT_PROC_308_B, 5, provision("LT-PROC-308-B2"), 8),
    circumstances=(*INVOLVING.circumstances, ABROAD_VICTIM),
)

# Arts. 162 and 309: pornography with a child.

LT_OFF_CHILDPORN = provision("LT-OFF-CHILDPORN", "Drawing a child into pornography: up to 5 years.")
LT_OFF_CHILDPORN_B = provision("LT-OFF-CHILDPORN-B", "Drawing in a child: 2 to 8 years.")
LT_OFF_CHILDPORN_EV = provision(
    "LT-OFF-CHILDPORN-EV", "Taking part in a pornographic event with a child: up to 2 years."
)
LT_OFF_309 = provision("LT-OFF-309", "Pornographic items with a child: up to 4 years, or a fine.")
LT_OFF_309_3 = provision("LT-OFF-309-3", "Many items with small children: up to 5 years.")
CHILD_PORNOGRAPHY = SentencingRule(
    code="162",
    detail=True,
    title="Use of a child for pornography",
    provisions=LT_OFF_CHILDPORN,
    when=all_of(
        CHILD,
        includes(
            Exploitation.exploited_in,
            ExploitedIn.PORNOGRAPHY,
            ExploitedIn.PORNOGRAPHIC_PERFORMANCE,
        ),
    ),
    degrees=(Degree.of(LT_OFF_CHILDPORN, years(5)),),
)
CHILD_PORNOGRAPHY_SINCE_2025 = CHILD_PORNOGRAPHY.then(
    provisions=LT_OFF_CHILDPORN_B,
    degrees=(Degree.of(LT_OFF_CHILDPORN_B, years(8), minimum=years(2)),),
)
PORNOGRAPHIC_EVENT = SentencingRule(
    code="162-2",
    detail=True,
    title="Taking part in a pornographic event with a child",
    provisions=LT_OFF_CHILDPORN_EV,
    when=all_of(
        CHILD,
        includes(Exploitation.exploited_in, ExploitedIn.PORNOGRAPHIC_PERFORMANCE),
        includes(Use.services, Service.SEXUAL),
    ),
    degrees=(Degree.of(LT_OFF_CHILDPORN_EV, years(2), fine=True),),
)
UNDER_14 = under_age_when_trafficked(14)
ITEMS_WITH_A_CHILD = SentencingRule(
    code="309",
    detail=True,
    title="Pornographic items with a child",
    provisions=LT_OFF_309,
    when=all_of(
        CHILD,
        includes(Exploitation.exploited_in, ExploitedIn.SEXUAL_MATERIAL, ExploitedIn.PORNOGRAPHY),
    ),
    degrees=(
        Degree.of(
            LT_OFF_309_3,
            years(5),
            code="gross",
            title="a large quantity with small children",
            when=all_of(UNDER_14, includes(Gravity.aggravation, Aggravation.LARGE_SCALE)),
        ),
        Degree.of(LT_OFF_309, years(4), fine=True),
    ),
)

# Art. 292: smuggling; art. 292-1: illegal employment.

LT_OFF_SMUGGLE = provision(
    "LT-OFF-SMUGGLE", "Bringing aliens over the border unlawfully, or hiding them: up to 6 years."
)
LT_OFF_SMUGGLE_GAIN = provision("LT-OFF-SMUGGLE-GAIN", "For gain: up to 8 years, or a fine.")
LT_OFF_SMUGGLE_LIFE = provision("LT-OFF-SMUGGLE-LIFE", "With danger to life: 2 to 8 years.")
LT_OFF_SMUGGLE_ORG = provision("LT-OFF-SMUGGLE-ORG", "Organising it: 4 to 10 years.")
LT_OFF_ILLEGALWORK = provision(
    "LT-OFF-ILLEGALWORK",
    "An employer of unlawfully present third-country nationals, as a business, of five or more, in particularly exploitative conditions, or of a minor: up to 2 years.",
)
SMUGGLING = SentencingRule(
    code="292",
    detail=True,
    title="Smuggling of aliens",
    provisions=LT_OFF_SMUGGLE,
    when=includes(Smuggling.conduct, SmugglingConduct.ILLEGAL_ENTRY, SmugglingConduct.ILLEGAL_STAY),
    degrees=(
        Degree.of(
            LT_OFF_SMUGGLE_ORG,
            years(10),
            code="organising",
            title="organising it",
            when=LithuanianCharge.organises,
            minimum=years(4),
        ),
        Degree.of(
            LT_OFF_SMUGGLE_LIFE,
            years(8),
            code="danger_to_life",
            title="with danger to life",
            when=includes(Gravity.aggravation, Aggravation.DANGER_TO_LIFE),
            minimum=years(2),
        ),
        Degree.of(
            LT_OFF_SMUGGLE_GAIN,
            years(8),
            code="gross",
            title="for gain",
            when=Gravity.gain,
            fine=True,
        ),
        Degree.of(LT_OFF_SMUGGLE, years(6), fine=True),
    ),
)
ILLEGAL_EMPLOYMENT = SentencingRule(
    code="292-1",
    detail=True,
    title="Employing unlawfully present foreigners",
    provisions=LT_OFF_ILLEGALWORK,
    when=all_of(
        Accused.employer,
        Work.employed_illegally,
        any_of(
            Accused.for_company,
            at_least(Gravity.workers_without_stay, 5),
            Exploitation.manifestly_unreasonable_conditions,
            Work.worked_as_child,
        ),
    ),
    degrees=(Degree.of(LT_OFF_ILLEGALWORK, years(2)),),
)

# Arts. 148 and 159.

LT_OFF_COERCE = provision("LT-OFF-COERCE", "Forcing to act by mental coercion: up to 3 years.")
LT_OFF_CHILDCRIME = provision("LT-OFF-CHILDCRIME", "Drawing a child into crime: up to 3 years.")
COERCION = SentencingRule(
    code="148",
    detail=True,
    title="Coercion",
    provisions=LT_OFF_COERCE,
    when=includes(Trafficking.means, Means.COERCION, Means.THREAT),
    degrees=(Degree.of(LT_OFF_COERCE, years(3)),),
)
CHILD_INTO_CRIME = SentencingRule(
    code="159",
    detail=True,
    title="Drawing a child into crime",
    provisions=LT_OFF_CHILDCRIME,
    when=all_of(CHILD, includes(Trafficking.purposes, Purpose.CRIMINAL_ACTS)),
    degrees=(Degree.of(LT_OFF_CHILDCRIME, years(3)),),
)
