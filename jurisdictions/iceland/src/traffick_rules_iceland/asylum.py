"""International protection ("alþjóðleg vernd"), the provisional permit, and claims that are not examined."""

from attrs import evolve

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_iceland.facts import IcelandicCase
from traffick_rules_iceland.permits import HELPFUL_IN_THE_ASYLUM_CASE
from traffick_rules_iceland.reflection_period import ASYLUM_UNDECIDED, DIRECTORATE
from traffick_rules_iceland.sources import provision
from traffick_rules_iceland.victim_status import CHILD, FOUND_A_VICTIM, PRESUMED_TO_BE_A_VICTIM

DIRECTORATE_OR_BOARD = "the Directorate of Immigration, on appeal the Immigration Appeals Board"

# Act on Foreigners, §§ 37 to 45 and 73.

IS_PROT = provision("IS-PROT")
IS_PROT_24 = provision("IS-PROT-24")
IS_PROT_24_B = provision("IS-PROT-24-B")
IS_PROT_GROUP = provision("IS-PROT-GROUP")
IS_PROT_FAM = provision("IS-PROT-FAM")

REFUGEE = is_(Asylum.decision, AsylumDecision.REFUGEE)
SUBSIDIARY = is_(Asylum.decision, AsylumDecision.SUBSIDIARY_PROTECTION)
PROTECTED = any_of(REFUGEE, SUBSIDIARY)

PROTECTION_2017 = PermitRule(
    code="37",
    title="International protection",
    local_title="alþjóðleg vernd",
    provisions=(IS_PROT, IS_PROT_GROUP),
    modality=Modality.SHALL,
    decided_by=DIRECTORATE_OR_BOARD,
    ground=PermitGround.PROTECTION,
    when=all_of(
        Asylum.applied,
        any_of(Findings.risk_of_persecution, Person.stateless),
        not_(Findings.excluded_from_protection),
    ),
    unless=Proviso(
        all_of(IcelandicCase.internal_protection, not_(Person.stateless)),
        provision("IS-PROT-INTERNAL"),
        title="real protection can be had in another part of the home country",
    ),
    duration=IS_PROT.gives(lasts(years(4))),
)
PROTECTION = PROTECTION_2017.then(
    provisions=(IS_PROT_24, IS_PROT_24_B, IS_PROT_GROUP),
    duration=by_case(
        (SUBSIDIARY, IS_PROT_24_B.gives(lasts(years(2), renewable=True))),
        (any_of(REFUGEE, Person.stateless), IS_PROT_24.gives(lasts(years(3)))),
    ),
)
SOCIAL_GROUP = EntitlementRule(
    code="social_group",
    detail=True,
    title="A former victim counts as a member of a social group, as refugee status asks",
    provisions=(IS_PROT_GROUP,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    decided_by=DIRECTORATE_OR_BOARD,
    when=all_of(
        Asylum.applied,
        any_of(
            FOUND_A_VICTIM,
            all_of(
                PRESUMED_TO_BE_A_VICTIM,
                not_read("whether one not yet found to be a victim was one is for the Directorate"),
            ),
        ),
    ),
)
PROTECTION_OF_FAMILY = EntitlementRule(
    code="protection_of_family",
    detail=True,
    title="Protection for the close family of a protected person",
    provisions=(IS_PROT_FAM,),
    modality=Modality.SHALL,
    kind=EntitlementKind.FAMILY,
    decided_by=DIRECTORATE_OR_BOARD,
    when=PROTECTED,
    unless=(
        Proviso(
            all_of(Findings.reasons_against_permit, not_(cited(CHILD, provision("IS-PROT-FAM-B")))),
            IS_PROT_FAM,
            title="special reasons speak against it, other than for parents and siblings",
        ),
        Proviso(
            all_of(
                SUBSIDIARY,
                not_(more_than(years(2), since=Asylum.decided_on)),
                not_read("whether that is waived is for the Directorate"),
                not_(CHILD),
            ),
            provision("IS-PROT-FAM-24"),
            title="the permit for subsidiary protection has not been renewed",
        ),
    ),
)

# Act on Foreigners, § 77: provisional permit.

IS_PROV = provision("IS-PROV")
IS_PROV_D = provision("IS-PROV-D")

PROVISIONAL = PermitRule(
    code="77",
    detail=True,
    title="Provisional residence permit during the asylum case",
    local_title="bráðabirgðadvalarleyfi",
    provisions=(IS_PROV, provision("IS-PROV-C")),
    modality=Modality.MAY,
    decided_by=DIRECTORATE,
    ground=PermitGround.PROTECTION,
    when=any_of(
        all_of(
            ASYLUM_UNDECIDED, not_(Findings.other_state_responsible), HELPFUL_IN_THE_ASYLUM_CASE
        ),
        cited(
            all_of(
                is_(
                    Asylum.decision,
                    AsylumDecision.REFUSED,
                    AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED,
                ),
                Findings.removal_impossible,
            ),
            provision("IS-PROV-B"),
            title="the person is finally refused and cannot be removed",
            while_in_force=True,
        ),
        cited(
            all_of(Findings.excluded_from_protection, Findings.risk_of_persecution),
            provision("IS-PROV-E"),
            title="the person is excluded from protection and must not be returned",
        ),
    ),
    duration=IS_PROV.gives(lasts(up_to(months(6)), renewals=up_to(years(1)))),
)
PROVISIONAL_AFTER_90_DAYS = evolve(
    PROVISIONAL,
    code="77-90-days",
    title="Provisional residence permit after 90 days without a decision on asylum",
    provisions=IS_PROV_D,
    modality=Modality.SHALL,
    when=all_of(
        ASYLUM_UNDECIDED, more_than(days(90), since=Asylum.applied_on), HELPFUL_IN_THE_ASYLUM_CASE
    ),
    duration=IS_PROV_D.gives(lasts(up_to(months(6)), renewals=up_to(years(1)))),
)

# Act on Foreigners, §§ 36 and 42: claims that are not examined, and no return to harm.

IS_RET_REFOUL = provision("IS-RET-REFOUL", "No return to persecution or inhuman treatment.")

NOT_EXAMINED = BurdenRule(
    code="asylum_not_examined",
    detail=True,
    title="Asylum claim not examined on its merits",
    provisions=(provision("IS-DUBLIN-VICTIM"), provision("IS-DUBLIN-A"), provision("IS-DUBLIN")),
    modality=Modality.MAY,
    kind=BurdenKind.TRANSFER,
    decided_by=DIRECTORATE,
    when=all_of(
        Asylum.applied, any_of(Findings.protection_elsewhere, Findings.other_state_responsible)
    ),
    unless=(
        Proviso(
            all_of(
                Findings.risk_of_persecution,
                not_read("whether a transfer would bring harm is for the Directorate"),
            ),
            (provision("IS-DUBLIN-B"), IS_RET_REFOUL),
            title="not examining it would breach the ban on return to harm",
        ),
        Proviso(
            any_of(
                Findings.special_ties,
                not_read("whether there are other special reasons is for the Directorate"),
            ),
            provision("IS-DUBLIN-OLD"),
        ),
        Proviso(
            all_of(
                more_than(months(12), since=Asylum.applied_on, until=Asylum.decided_on),
                not_(Findings.asylum_delay_own_fault),
            ),
            provision("IS-DUBLIN-OLD-B"),
            title="more than 12 months have passed",
        ),
        Proviso(
            all_of(
                at_least(months(12), since=Asylum.applied_on, until=Asylum.decided_on),
                not_(Findings.asylum_delay_own_fault),
            ),
            provision("IS-DUBLIN-OLD-C"),
            title="12 months have passed without a final answer",
        ),
    ),
)
NON_REFOULEMENT = EntitlementRule(
    code="non_refoulement",
    title="No return to persecution or inhuman treatment",
    provisions=(IS_RET_REFOUL,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    when=Findings.risk_of_persecution,
)

# Act on Foreigners, § 30: a lawyer.

ASYLUM_LAWYER = EntitlementRule(
    code="asylum_lawyer",
    title="A lawyer as spokesperson in the asylum case, and an interpreter",
    local_title="talsmaður",
    provisions=provision("IS-LAW-ASYL"),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    decided_by=DIRECTORATE,
    paid_by="the State",
    when=ASYLUM_UNDECIDED,
)
