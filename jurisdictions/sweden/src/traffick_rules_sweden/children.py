"""Children: guardian, best interests, care."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.facts import SwedishCase
from traffick_rules_sweden.sources import provision
from traffick_rules_sweden.victim_status import CHILD

# Act 2005:429: guardians for unaccompanied children.

SE_GUARD = provision(
    "SE-GUARD",
    "A child under 18, foreign or stateless, who is parted on arrival from both parents, or from another adult in their place, shall get a guardian as soon as possible, unless plainly unneeded.",
)
SE_GUARD_APPLY = provision(
    "SE-GUARD-APPLY",
    "The Migration Agency or the social welfare board may apply; the chief guardian may act on its own.",
)
SE_GUARD_HEARD = provision(
    "SE-GUARD-HEARD",
    "The child gets the chance to speak where that is possible, and is informed at once who was appointed.",
)
SE_GUARD_LATE = provision(
    "SE-GUARD-LATE",
    "A guardian shall also be appointed when the parents stop being able to act after arrival and before a permit.",
)
SE_GUARD_END = provision(
    "SE-GUARD-END",
    "The guardianship ends at 18 by itself; by decision where a special custodian is appointed, a parent or an adult in their place arrives and can act, the child leaves for good, or it is plainly no longer needed.",
)

GUARDIAN = EntitlementRule(
    code="guardian",
    title="A guardian for an unaccompanied child",
    local_title="god man",
    provisions=(SE_GUARD, SE_GUARD_APPLY, SE_GUARD_HEARD, SE_GUARD_END),
    modality=Modality.SHALL,
    kind=EntitlementKind.REPRESENTATIVE,
    decided_by="the chief guardian",
    when=all_of(
        CHILD,
        not_(citizen_of(Country.SE)),
        any_of(Family.unaccompanied, cited(Family.guardian_unable, SE_GUARD_LATE)),
    ),
    unless=Proviso(Findings.representative_not_needed, SE_GUARD),
)

# Aliens Act ch. 1 ss. 10 and 11.

SE_CHILD_BEST = provision(
    "SE-CHILD-BEST",
    "In cases on a child its health, development and best interests are considered.",
)
SE_CHILD_HEARD = provision("SE-CHILD-HEARD", "The child is heard, unless that is unsuitable.")

BEST_INTERESTS = EntitlementRule(
    code="best_interests",
    title="The child's best interests are considered, and the child is heard",
    local_title="barnets bästa",
    provisions=(SE_CHILD_BEST, SE_CHILD_HEARD),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    decided_by="the Migration Agency or the court",
    when=CHILD,
)

# Act on care of young persons.

SE_CHILD_LVU = provision(
    "SE-CHILD-LVU",
    "Care shall be ordered for a young person whom improper exploitation or neglect at home puts in clear danger.",
)
SE_CHILD_LVU_OWN = provision(
    "SE-CHILD-LVU-OWN",
    "Care shall be ordered for a young person whose own destructive conduct brings clear danger.",
)

CARE_ORDER = EntitlementRule(
    code="care_order",
    title="Care of a young person in danger",
    local_title="vård enligt LVU",
    provisions=(SE_CHILD_LVU,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    decided_by="the administrative court, on the board's application",
    when=all_of(
        CHILD,
        any_of(
            cited(Findings.child_in_danger, SE_CHILD_LVU),
            cited(SwedishCase.own_destructive_conduct, SE_CHILD_LVU_OWN),
        ),
    ),
)
