"""Limitation ("forældelse"), Penal Code §§ 93, 93 b and 94: until when an offence can be prosecuted."""

from attrs import evolve

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.facts import DanishCharge
from traffick_rules_denmark.neighbouring_offences import OFF_100
from traffick_rules_denmark.sources import provision

# Penal Code §§ 93 and 94(1): the ladder, and when time begins to run.

OFF_60 = provision(
    "OFF-60",
    "An offence with a maximum of up to 1 year is time-barred after 2 years, up to 4 after 5, "
    "up to 10 after 10, above 10 but of a fixed term after 15.",
)
OFF_61 = provision("OFF-61")
OFF_67B = provision("OFF-67B")
OFF_65 = provision("OFF-65")

LIMITATION = DatedValue(
    "limitation.trafficking", "time after which trafficking is time-barred", OFF_61.gives(years(10))
)
LIMITATION_OF_EXPLOITATION = DatedValue(
    "limitation.exploitation",
    "time after which exploitation is time-barred",
    provision("OFF-61B").gives(years(10)),
)

# Penal Code § 94(5)-(6): what stops time.

CHARGED = Interruption(
    code="charged",
    title="the suspect has learnt of the charge",
    when=DanishCharge.charged,
    on=TimeBar.interrupted_on,
    runs_anew=False,
    provisions=provision(
        "OFF-67",
        "Time stops when the suspect learns of the charge, or when the prosecution asks for a "
        "procedural step that charges the suspect. If the case is dropped and not reopened, time "
        "runs on as if there had been no prosecution.",
    ),
)

# Penal Code § 94(4): a child, and a victim kept from reporting.

OFF_64 = provision(
    "OFF-64",
    "Time is also held back while the offender, by violence, unlawful coercion or another "
    "crime, forces the victim not to report. Whether that is limited to the offences listed "
    "in the subsection is open.",
)
OFF_65B = provision(
    "OFF-65B",
    "§§ 210, 216-224, 225, 226 and 227(1) against a person under 18 are never time-barred, so "
    "neither helping a child into prostitution nor being the customer.",
)

CHILD = under_age_when_trafficked(18)

TIME_BAR = LimitationRule(
    code="criminal_liability",
    title="Limitation of criminal liability",
    local_title="forældelse",
    provisions=(OFF_60, OFF_67B, OFF_65),
    when=always(),
    ladder=OFF_60.gives(
        (
            LimitationStep(years(1), years(2)),
            LimitationStep(years(4), years(5)),
            LimitationStep(years(10), years(10)),
            LimitationStep(None, years(15), above=years(10)),
        )
    ),
    suspended=(
        OFF_64.gives(
            all_of(Trafficking.kept_from_reporting, DanishCharge.suspension_reaches_offence)
        ),
    ),
    suspension_provisions=(OFF_64, provision("OFF-68")),
    interruptions=(CHARGED,),
)
TRAFFICKING = evolve(
    TIME_BAR,
    code="trafficking",
    title="Limitation period for trafficking",
    offences=("262a",),
    provisions=(OFF_60, OFF_61, OFF_67B, OFF_65),
    child=CHILD,
    starts_at_age=(provision("OFF-62").gives(18), provision("OFF-63").gives(21)),
    suspended=(
        OFF_64.gives(
            all_of(
                Trafficking.kept_from_reporting,
                any_of(CHILD, DanishCharge.suspension_reaches_offence),
            )
        ),
    ),
)
PROCURING_TO_2013 = evolve(
    TIME_BAR,
    code="procuring_to_2013",
    title="Limitation period for procuring, and for buying sex from a child",
    offences=("223a", "228", "229-1"),
    child=CHILD,
    starts_at_age=DatedValue(
        "limitation.procuring_to_2013.starts_at_age",
        "the age from which it runs",
        provision("OFF-62C").gives(18),
        gaps="§§ 228 and 229 ended with June 2013, and § 94(4) names the others since",
    ),
    detail=True,
)
CHILD_SEXUAL_EXPLOITATION = evolve(
    TRAFFICKING,
    code="child_sexual_exploitation",
    title="Limitation period for sexual exploitation of a child",
    offences=("224-1", "224-2", "226", "227-1"),
    provisions=(OFF_60, OFF_67B),
    starts_at_age=DatedValue(
        "limitation.child_sexual_exploitation.starts_at_age",
        "the age from which it runs",
        provision("OFF-63B").gives(21),
        gaps="where the victim was a child, no offence of this list is time-barred since",
    ),
    periods=(
        NamedPeriod(
            code="never",
            title="the victim was a child",
            when=CHILD,
            period=OFF_65B.gives(NEVER),
            provisions=OFF_65B,
        ),
    ),
    detail=True,
)
FORCED_MARRIAGE = evolve(
    TRAFFICKING,
    code="forced_marriage",
    title="Limitation period for forced marriage",
    offences=("260-2",),
    provisions=(OFF_60, OFF_67B),
    starts_at_age=provision("OFF-63C").gives(21),
    detail=True,
)
CRIMES_AGAINST_HUMANITY = evolve(
    TIME_BAR,
    code="crimes_against_humanity",
    title="No limitation of crimes against humanity",
    offences=("118d",),
    suspended=None,
    interruptions=(),
    periods=(
        NamedPeriod(
            code="never",
            title="a crime against humanity",
            when=always(),
            period=OFF_100.gives(NEVER),
            provisions=OFF_100,
        ),
    ),
    detail=True,
)
