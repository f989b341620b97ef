"""The reflection period: a bar to removal since December 2006; its length and procedure stand in a text not read."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_lithuania.sources import provision
from traffick_rules_lithuania.victim_status import ALIEN, VICTIM, right

LT_REF_BASIS = provision(
    "LT-REF-BASIS",
    "An alien is neither removed nor returned who, as a present or former victim of a crime related to trafficking, was granted a period by the procedure of the Government to decide whether to cooperate with the investigating body or the court.",
)
LT_REF_EXIST = provision("LT-REF-EXIST", "The law knows a reflection period for foreign victims.")
LT_REF_EFFECT = provision("LT-REF-EFFECT", "Meanwhile there is no removal and no return.")
LT_REF_B = provision("LT-REF-B", "The reflection period is reported to be 30 days.")
LT_FORMER = provision(
    "LT-FORMER", "The Act of 2004 names no victims: no reflection period, no permit for them."
)

# One publisher reports it; the Act states no length, so that the rule gives none.
REPORTED_LENGTH = DatedValue(
    "reflection.days", "how long the reflection period is reported to be", LT_REF_B.gives(days(30))
)
REFLECTION = ReflectionPeriodRule(
    code="reflection",
    title="Reflection period",
    local_title="apsisprendimo laikotarpis",
    provisions=(
        LT_REF_EXIST,
        LT_REF_BASIS,
        provision("LT-REF-LENGTH"),
        LT_REF_B,
        provision("LT-REF-RES"),
    ),
    otherwise=LT_FORMER,
    # The Act leaves it to the Government who grants it; that a person was granted it settles it.
    modality=Modality.MAY,
    form=ReflectionForm.RECOVERY_PERIOD,
    when=all_of(
        ALIEN,
        any_of(
            is_(Stay.reflection, Reflection.GRANTED),
            all_of(
                VICTIM,
                not_read(
                    "who is given the period stands in a procedure of the Government that was not read"
                ),
            ),
        ),
    ),
    starts_on=Stay.reflection_period_from,
    ends_on=Stay.reflection_period_until,
    claims=(independent_of(Cooperation, Stay.lawful, provision=LT_REF_BASIS),),
)
NO_REMOVAL = right(
    code="no_removal",
    title="No removal and no return while the reflection period runs",
    provisions=(LT_REF_BASIS, LT_REF_EFFECT),
    otherwise=LT_FORMER,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    # The period is granted to a victim: whoever was granted it need not be decided on once more.
    when=all_of(ALIEN, still(Stay.reflection, Reflection.GRANTED)),
    claims=(
        independent_of(
            Cooperation, Stay.lawful, Findings.order_or_security_against, provision=LT_REF_BASIS
        ),
    ),
)
