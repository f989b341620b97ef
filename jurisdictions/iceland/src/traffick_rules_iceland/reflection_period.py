"""
The time to reflect, in Icelandic law a residence permit of its own for a possible victim ("umþóttunarleyfi").

From 2010 to 2016 it was a right to six months; since 2017 up to nine months can be granted.
"""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_iceland.facts import IcelandicCase
from traffick_rules_iceland.sources import provision
from traffick_rules_iceland.victim_status import CHILD, SUSPECTED

DIRECTORATE = "the Directorate of Immigration"


# Act on Foreigners of 2002, § 12 h: six months.

IS_REF_A = provision("IS-REF-A")
IS_REF_A_OPINION = provision("IS-REF-A-OPINION")
IS_REF_APPLY_A = provision("IS-REF-APPLY-A", "It is granted only on application.")
IS_REF_RENEW_A = provision("IS-REF-RENEW-A", "No renewal; the one-year permit (§ 12 i) can follow.")

# Act on Foreigners, § 75: up to nine months.

IS_REF_B = provision("IS-REF-B", "The permit is for up to nine months.")
IS_REF_POLICE = provision("IS-REF-POLICE", "The police help the Directorate to assess the person.")
IS_REF_ASYLUM = provision("IS-REF-ASYLUM", "Protection (§§ 37, 39), asked for or due, goes first.")
IS_REF_EEA = provision("IS-REF-EEA")
IS_REF_APPLY = provision("IS-REF-APPLY", "It is applied for at the Directorate.")
IS_REF_ABROAD = provision("IS-REF-ABROAD")
IS_REF_RENEW = provision("IS-REF-RENEW")

FOREIGNER = not_(citizen_of(Country.IS))
EEA_OR_EFTA_CITIZEN = any_of(citizen_of(EEA), citizen_of(Country.CH))
APPLIED = any_of(
    is_(Stay.reflection, Reflection.PENDING, Reflection.GRANTED, Reflection.REFUSED),
    Stay.reflection_wanted,
)
HOLDS_REFLECTION_PERMIT = still(Stay.reflection, Reflection.GRANTED)


def child_of_one_with(has: ParentHas) -> Condition:
    """A child who is in Iceland with a parent who has the permit, or meets its conditions, which is not asked."""
    qualifies = not_read("whether a parent without a permit meets its conditions is not asked")
    return all_of(
        CHILD, not_(Family.unaccompanied), any_of(includes(Family.parent_has, has), qualifies)
    )


ASYLUM_UNDECIDED = all_of(
    Asylum.applied, is_(Asylum.decision, AsylumDecision.NONE, AsylumDecision.PENDING)
)
PROTECTION_UNDECIDED = Concept(
    code="protection_undecided",
    title="protection was applied for or seems to apply, and is not decided",
    provisions=(IS_REF_ASYLUM,),
    when=any_of(
        ASYLUM_UNDECIDED,
        all_of(
            any_of(not_(Asylum.applied), is_(Asylum.decision, AsylumDecision.WITHDRAWN)),
            Asylum.wish_expressed,
        ),
    ),
)

SIX_MONTHS = ReflectionPeriodRule(
    code="reflection_permit",
    title="Residence permit for a possible victim of trafficking",
    local_title="dvalarleyfi fyrir hugsanlegt fórnarlamb mansals",
    provisions=(IS_REF_A, provision("IS-REF-A-SHALL"), provision("IS-REF-A-CHILD"), IS_REF_RENEW_A),
    modality=Modality.SHALL,
    decided_by=DIRECTORATE,
    form=ReflectionForm.RESIDENCE_PERMIT,
    when=all_of(
        FOREIGNER,
        cited(APPLIED, IS_REF_APPLY_A),
        SUSPECTED,
        cited(
            any_of(
                IcelandicCase.police_opinion_positive,
                not_read("what a negative opinion of the police does is not said"),
            ),
            IS_REF_A_OPINION,
            title="the police have given their opinion",
        ),
    ),
    unless=(
        Proviso(Findings.victim_status_claimed_improperly, provision("IS-REF-A-REFUSE")),
        Proviso(Findings.order_or_security_against, provision("IS-REF-A-REFUSE-B")),
    ),
    standard=IS_REF_A.gives(months(6)),
    on_request=IS_REF_APPLY_A.gives(True),
    starts_on=Stay.reflection_period_from,
    ends_on=Stay.reflection_period_until,
    otherwise=(provision("IS-REF-NONE"),),
    claims=(independent_of(Cooperation, provision=provision("IS-REF-COOP-A")),),
)
UP_TO_NINE_MONTHS = SIX_MONTHS.then(
    provisions=(
        IS_REF_B,
        provision("IS-REF-B-MAY"),
        provision("IS-REF-COND"),
        IS_REF_POLICE,
        IS_REF_EEA,
        provision("IS-REF-TCN"),
        provision("IS-REF-NORDIC"),
        IS_REF_ABROAD,
        provision("IS-REF-AIM"),
        IS_REF_RENEW,
        provision("IS-DUTY-NODEADLINE"),
    ),
    modality=Modality.MAY,
    when=all_of(
        FOREIGNER,
        cited(APPLIED, IS_REF_APPLY),
        any_of(
            SUSPECTED,
            cited(
                child_of_one_with(ParentHas.REFLECTION_PERIOD),
                provision("IS-REF-CHILD"),
                title="a parent who is in Iceland with the child qualifies for the permit",
            ),
        ),
    ),
    unless=(
        Proviso(Findings.victim_status_claimed_improperly, provision("IS-REF-REFUSE")),
        Proviso(Findings.order_or_security_against, provision("IS-REF-REFUSE-B")),
        Proviso(PROTECTION_UNDECIDED, (IS_REF_ASYLUM, provision("IS-REF-ASYLUM-HUM"))),
    ),
    standard=IS_REF_B.gives(up_to(months(9))),
    on_request=IS_REF_APPLY.gives(True),
    claims=(independent_of(Cooperation, provision=provision("IS-REF-COOP")),),
)

RENEWABLE = DatedValue(
    "reflection.renewable",
    "whether the permit for a possible victim can be renewed",
    IS_REF_RENEW_A.gives(False),
    IS_REF_RENEW.gives(False),
)
POLICE_OPINION_NEEDED = DatedValue(
    "reflection.police_opinion_needed",
    "whether an opinion of the police is needed first",
    IS_REF_A_OPINION.gives(True),
    IS_REF_POLICE.gives(False),
)
