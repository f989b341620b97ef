"""Asylum: refugee and alternative status, protection from removal, special needs, work."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_latvia.permits import OFFICE
from traffick_rules_latvia.reflection_period import ALIEN, UNION_CITIZEN
from traffick_rules_latvia.sources import provision
from traffick_rules_latvia.victim_status import RECOGNISED

LV_ASYL_REF = provision(
    "LV-ASYL-REF",
    "Refugee status can be claimed by a third-country national or stateless person with a well-founded fear of persecution for race, religion, nationality, social group or political view, who is not excluded; acts aimed at sex or at minors and sexual violence can be persecution.",
)
LV_ASYL_ALT = provision(
    "LV-ASYL-ALT",
    "Alternative status can be claimed by one who cannot be a refugee but risks serious harm on return; it is not given after a serious crime or to one who is a danger to security or order.",
)
LV_ASYL_PERM_A = provision("LV-ASYL-PERM-A")
LV_ASYL_NONREF = provision(
    "LV-ASYL-NONREF",
    "An asylum seeker, refugee or person with alternative status is not removed to a State where the feared persecution or serious harm threatens; there are exceptions for danger to State security and for a convicted especially serious criminal who is a danger, if international duties allow.",
)
LV_ASYL_WORK = provision("LV-ASYL-WORK")
LV_ASYL_NEEDS = provision("LV-ASYL-NEEDS")

PROTECTED = is_(Asylum.decision, AsylumDecision.REFUGEE, AsylumDecision.SUBSIDIARY_PROTECTION)

ASYLUM = PermitRule(
    code="asylum",
    title="Permit as a refugee or with alternative status",
    local_title="bēgļa vai alternatīvais statuss",
    provisions=(LV_ASYL_REF, LV_ASYL_ALT, provision("LV-ASYL-PERM-R"), LV_ASYL_PERM_A),
    modality=Modality.SHALL,
    decided_by=OFFICE,
    ground=PermitGround.PROTECTION,
    when=all_of(ALIEN, not_(UNION_CITIZEN), Asylum.applied, Findings.risk_of_persecution),
    unless=(
        Proviso(Findings.excluded_from_protection, LV_ASYL_REF),
        Proviso(
            Findings.protection_elsewhere,
            LV_ASYL_REF,
            title="the protection of another own State is not used without good reason",
        ),
    ),
    duration=by_case(
        (
            is_(Asylum.decision, AsylumDecision.SUBSIDIARY_PROTECTION),
            LV_ASYL_PERM_A.gives(lasts(years(1), renewals=years(1))),
        )
    ),
)
NO_REMOVAL_TO_DANGER = EntitlementRule(
    code="no_removal_to_danger",
    title="No removal of an asylum seeker or protected person to danger",
    provisions=(LV_ASYL_NONREF,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    decided_by="the Office or the Border Guard",
    when=all_of(any_of(Asylum.applied, PROTECTED), Findings.risk_of_persecution),
    unless=Proviso(
        all_of(
            any_of(Findings.order_or_security_against, Findings.excluded_from_protection),
            not_read("whether international duties allow the removal is for the authority"),
        ),
        LV_ASYL_NONREF,
        title="danger to State security, or a grave crime and danger to society",
    ),
)
SPECIAL_NEEDS = EntitlementRule(
    code="asylum_special_needs",
    title="Fitting support of a victim who seeks asylum",
    provisions=(LV_ASYL_NEEDS,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    decided_by="the Border Guard or the Office",
    when=all_of(Asylum.applied, RECOGNISED),
)
WORK_DURING_ASYLUM_CASE = EntitlementRule(
    code="work_during_asylum_case",
    title="Work without restriction during the asylum case",
    provisions=(LV_ASYL_WORK,),
    modality=Modality.SHALL,
    kind=EntitlementKind.LABOUR_MARKET,
    when=all_of(
        Asylum.applied,
        is_(Asylum.decision, AsylumDecision.NONE, AsylumDecision.PENDING),
        at_least(months(3), since=Asylum.applied_on),
    ),
    unless=Proviso(Findings.asylum_delay_own_fault, LV_ASYL_WORK),
)
