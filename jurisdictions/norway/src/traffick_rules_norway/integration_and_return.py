"""Work, the introduction programme, and help with a safe return."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.entitlements import MUNICIPALITY
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.reflection_period import NO_REF_WORK, NO_REF_WORK_OLD
from traffick_rules_norway.removal import HOLDS_A_REFLECTION_PERMIT
from traffick_rules_norway.sources import provision
from traffick_rules_norway.victim_status import CHILD, PRESUMED_TO_BE_A_VICTIM

# Work and integration.

NO_INTRO = provision(
    "NO-INTRO",
    "The introduction programme is a right and a duty for persons of 18 to 55 with a permit as a refugee, or with a renewable permit under § 38 on an asylum application, who are settled by agreement.",
)
NO_INTRO_83 = provision(
    "NO-INTRO-83", "Holders of a limited permit as a victim have no introduction programme."
)

WORK = EntitlementRule(
    code="work",
    title="Work with the reflection permit",
    local_title="arbeidstillatelse",
    provisions=(NO_REF_WORK_OLD,),
    modality=Modality.SHALL,
    kind=EntitlementKind.LABOUR_MARKET,
    when=HOLDS_A_REFLECTION_PERMIT,
)
WORK_SINCE_2010 = WORK.then(provisions=(NO_REF_WORK,))
INTRODUCTION_PROGRAMME = EntitlementRule(
    code="introduction_programme",
    title="Introduction programme",
    local_title="introduksjonsprogram",
    provisions=(NO_INTRO, NO_INTRO_83),
    modality=Modality.SHALL,
    kind=EntitlementKind.LABOUR_MARKET,
    detail=True,
    provided_by=MUNICIPALITY,
    when=all_of(
        not_(under_age(18)),
        under_age(56),
        any_of(
            is_(Stay.ground, StayGround.PROTECTION),
            all_of(
                is_(Stay.ground, StayGround.HUMANITARIAN, StayGround.WITNESS),
                Asylum.applied,
                not_(NorwegianCase.renewal_excluded),
            ),
        ),
        NorwegianCase.settled_by_agreement,
    ),
    worse_for_children="the Act gives it to persons of 18 to 55; a child has school",
)

# Return.

NO_RETURN = provision(
    "NO-RETURN",
    "Help with a return may be granted: an assessment of risk, counselling, documents, a free journey with a companion, help with reintegration, and follow-up.",
)
NO_RETURN_VULN = provision(
    "NO-RETURN-VULN",
    "Adults and children who are victims belong to the vulnerable groups of the programme.",
)
NO_RETURN_APPEAL = provision(
    "NO-RETURN-APPEAL",
    "The support is an individual decision on application; an appeal goes to the Immigration Appeals Board.",
)
NO_RETURN_CHILD = provision(
    "NO-RETURN-CHILD", "For unaccompanied minors the family is traced before the return."
)

SAFE_RETURN = EntitlementRule(
    code="safe_return",
    title="Help with a safe return",
    local_title="assistert retur",
    provisions=(NO_RETURN, NO_RETURN_VULN, NO_RETURN_APPEAL),
    modality=Modality.MAY,
    kind=EntitlementKind.PREPARED_RETURN,
    decided_by="the Directorate of Immigration",
    provided_by="the International Organization for Migration",
    when=all_of(PRESUMED_TO_BE_A_VICTIM, Cooperation.return_wanted),
)
FAMILY_TRACING = EntitlementRule(
    code="family_tracing",
    title="Tracing of the family before a child returns",
    provisions=(NO_RETURN_CHILD,),
    modality=Modality.MAY,
    kind=EntitlementKind.FAMILY,
    detail=True,
    when=(
        NO_RETURN_CHILD.gives(
            all_of(under_age(18), Family.unaccompanied, Cooperation.return_wanted),
            until="2008-04-30",
        ),
        NO_RETURN_CHILD.gives(
            all_of(CHILD, Family.unaccompanied, Cooperation.return_wanted), since="2008-05-01"
        ),
    ),
)
