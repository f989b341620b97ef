"""Renewal of permits, and permanent residence ("permanent oppholdstillatelse")."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.permits import DIRECTORATE
from traffick_rules_norway.sources import provision

# Immigration Act § 61: renewal.

NO_PERM_RENEW = provision(
    "NO-PERM-RENEW",
    "The holder has a right to renewal, for 1 or 2 years, while the ground exists, unless the permit cannot be renewed.",
)
NO_PERM_RENEW_28 = provision(
    "NO-PERM-RENEW-28", "Permits of refugees shall be renewed unless they end or are revoked."
)
NO_PERM_RENEW_STAY = provision(
    "NO-PERM-RENEW-STAY",
    "A holder who applies for renewal at least a month before the permit ends has a right to stay meanwhile.",
)

COUNTED_GROUND = is_(
    Stay.ground, StayGround.PROTECTION, StayGround.WITNESS, StayGround.HUMANITARIAN
)

RENEWAL = EntitlementRule(
    code="renewal",
    title="Renewal of a permit as a refugee, a witness or for humanitarian reasons",
    provisions=(NO_PERM_RENEW, NO_PERM_RENEW_28, NO_PERM_RENEW_STAY),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    detail=True,
    decided_by=DIRECTORATE,
    when=all_of(COUNTED_GROUND, NorwegianCase.ground_exists),
    unless=(
        Proviso(
            all_of(
                is_(Stay.ground, StayGround.WITNESS, StayGround.HUMANITARIAN),
                NorwegianCase.renewal_excluded,
            ),
            NO_PERM_RENEW,
            title="the permit says that it cannot be renewed",
        ),
        Proviso(Findings.reasons_against_permit, NO_PERM_RENEW),
    ),
    longest=by_case(
        (
            is_(Stay.ground, StayGround.WITNESS, StayGround.HUMANITARIAN),
            NO_PERM_RENEW.gives(years(2)),
        )
    ),
)
APPLY_FOR_RENEWAL = DutyRule(
    code="apply_for_renewal",
    title="Apply for renewal, to be allowed to stay meanwhile",
    provisions=(NO_PERM_RENEW_STAY,),
    kind=DutyKind.APPLICATION,
    detail=True,
    owed_by="the person",
    when=COUNTED_GROUND,
    fulfilled=is_(Stay.permit_application, Application.PENDING, Application.GRANTED),
    at_least=NO_PERM_RENEW_STAY.gives(months(1)),
    before=Stay.ground_until,
)

# Immigration Act § 62: permanent residence.

NO_PERM_PERM_A = provision(
    "NO-PERM-PERM-A", "Permanent residence is a right after 3 years on permits that count."
)
NO_PERM_PERM = provision(
    "NO-PERM-PERM",
    "For holders of a permit as a refugee or under § 38, permanent residence is a right after 5 years on permits that count, with at most 10 months abroad.",
)
NO_PERM_PERM_LANG = provision(
    "NO-PERM-PERM-LANG", "Permanent residence requires oral Norwegian and a test in civics."
)
NO_PERM_PERM_SELF = provision(
    "NO-PERM-PERM-SELF",
    "Permanent residence requires that the person supported themself for the last 12 months.",
)
NO_PERM_PERM_REFUSE = provision(
    "NO-PERM-PERM-REFUSE",
    "Permanent residence may be refused for weighty reasons of immigration control, such as working against the clearing of identity.",
)
NO_EXP_EXTRA = provision(
    "NO-EXP-EXTRA",
    "Instead of expulsion up to three years may be added to the time for permanent residence.",
)

EXTRA_TIME_INSTEAD_OF_EXPULSION = DatedValue(
    "permit.permanent.extra_time_instead_of_expulsion",
    "the longest time that can be added instead of expulsion",
    NO_EXP_EXTRA.gives(years(3)),
)
INTEGRATED = (
    cited(Stay.integration_tests_passed, NO_PERM_PERM_LANG, while_in_force=True),
    cited(Stay.self_supporting, NO_PERM_PERM_SELF, while_in_force=True),
)
PERMANENT_AFTER_THREE_YEARS = EntitlementRule(
    code="permanent_residence",
    title="Permanent residence after asylum, a witness permit or a permit under § 38",
    local_title="permanent oppholdstillatelse",
    provisions=(NO_PERM_PERM_A,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    decided_by=DIRECTORATE,
    when=all_of(
        COUNTED_GROUND,
        cited(at_least(years(3), since=NorwegianCase.counted_since), NO_PERM_PERM_A),
        *INTEGRATED,
    ),
)
PERMANENT_AFTER_FIVE_YEARS = PERMANENT_AFTER_THREE_YEARS.then(
    provisions=(NO_PERM_PERM,),
    when=all_of(
        COUNTED_GROUND,
        at_least(years(5), since=NorwegianCase.counted_since),
        not_(at_least(NorwegianCase.months_abroad, 11)),
        *INTEGRATED,
    ),
    unless=(
        Proviso(NorwegianCase.expulsion_ground, NO_PERM_PERM),
        Proviso(Findings.reasons_against_permit, NO_PERM_PERM_REFUSE),
    ),
)
