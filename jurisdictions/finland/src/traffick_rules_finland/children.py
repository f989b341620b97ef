"""Children: who counts as one, age tests, best interests, representatives, detention, support after 18."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_finland.permits import HOLDS_PERMIT, MIGRI
from traffick_rules_finland.removal import REMOVAL_ENFORCEABLE
from traffick_rules_finland.sources import provision
from traffick_rules_finland.victim_status import IN_SYSTEM

CHILD = under_age(18)
ALONE = all_of(CHILD, Family.unaccompanied)
BEST_INTERESTS = EntitlementRule(
    code="best_interests",
    title="The child's interest counts first, the child is heard, and the matter is urgent",
    local_title="lapsen etu",
    provisions=(provision("FI-CHILD-BEST"), provision("FI-CHILD-BEST-A")),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    when=CHILD,
)
AGE_TEST = BurdenRule(
    code="age_examination",
    detail=True,
    title="A medical examination of age",
    local_title="oikeuslääketieteellinen iänmääritys",
    provisions=(provision("FI-CHILD-AGE"), provision("FI-CHILD-AGE-PRES")),
    modality=Modality.MAY,
    kind=BurdenKind.CONTROL_MEASURE,
    decided_by="the Immigration Service, the police or the border guard",
    when=all_of(
        Person.age_disputed,
        not_(Person.age_examination_refused),
        not_read("whether the person, and the guardian, consented in writing is not asked"),
    ),
)
ADULT_AFTER_REFUSAL = BurdenRule(
    code="treated_as_adult",
    detail=True,
    title="Being treated as an adult after refusing the age test",
    provisions=provision("FI-CHILD-AGE-A"),
    modality=Modality.SHALL,
    kind=BurdenKind.CONTROL_MEASURE,
    decided_by="the Immigration Service, the police or the border guard",
    when=all_of(Person.age_disputed, Person.age_examination_refused),
)

# Representatives of children who are here alone.

FI_CHILD_REP = provision(
    "FI-CHILD-REP",
    "A child without a permit and without a guardian here, who is in the assistance system, seeks asylum or has temporary protection, shall have a representative without delay.",
)
FI_CHILD_REP_PERMIT_A = provision(
    "FI-CHILD-REP-PERMIT-A",
    "A child victim who is alone and has a permit shall have a representative without delay; any other child alone with a permit may get one.",
)
FI_CHILD_REP_PERMIT_B = provision(
    "FI-CHILD-REP-PERMIT-B",
    "A child alone with a permit after an asylum application, in the quota, after special humanitarian admission or with temporary protection and a home municipality, one left alone later, or one who came with such a child, shall have a representative; the list does not name a child whose only ground is § 52 a.",
)

REPRESENTATIVE_2007 = EntitlementRule(
    code="representative",
    title="A representative for a child who is alone",
    local_title="edustaja",
    provisions=provision("FI-CHILD-REP-2007"),
    modality=Modality.SHALL,
    kind=EntitlementKind.REPRESENTATIVE,
    decided_by="the district court",
    when=all_of(ALONE, IN_SYSTEM),
)
REPRESENTATIVE = REPRESENTATIVE_2007.then(
    provisions=(
        FI_CHILD_REP,
        provision("FI-CHILD-REP-COURT"),
        provision("FI-CHILD-REP-FIT"),
        provision("FI-CHILD-REP-TASK"),
        provision("FI-CHILD-REP-END"),
        provision("FI-CHILD-REP-NAS-A"),
    ),
    when=all_of(
        ALONE,
        any_of(
            all_of(IN_SYSTEM, not_(HOLDS_PERMIT)),
            Asylum.applied,
            all_of(
                is_(Stay.ground, StayGround.OTHER_PERMIT),
                not_read("whether the child has temporary protection is not asked"),
            ),
        ),
    ),
)
APPOINT_REPRESENTATIVE = DutyRule(
    code="appoint_representative",
    title="Apply for, and appoint, a representative for the child without delay",
    provisions=(provision("FI-DUTY-REP"),),
    kind=DutyKind.REPRESENTATIVE,
    owed_by="the reception centre, which applies, and the district court",
    when=holds(REPRESENTATIVE),
    fulfilled=Family.representative_appointed,
)
WITH_PERMIT_2011 = EntitlementRule(
    code="representative_with_permit",
    title="A representative for a child who is alone and has a permit",
    provisions=(FI_CHILD_REP_PERMIT_A,),
    modality=Modality.SHALL,
    kind=EntitlementKind.REPRESENTATIVE,
    decided_by="the district court",
    when=all_of(ALONE, HOLDS_PERMIT, any_of(Help.admitted, Findings.reasonable_grounds)),
)
WITH_ANY_PERMIT = EntitlementRule(
    code="representative_of_other_child",
    detail=True,
    title="A representative for any other child who is alone and has a permit",
    provisions=(FI_CHILD_REP_PERMIT_A,),
    modality=Modality.MAY,
    kind=EntitlementKind.REPRESENTATIVE,
    decided_by="the district court",
    when=all_of(ALONE, HOLDS_PERMIT),
)
WITH_PERMIT = WITH_PERMIT_2011.then(
    provisions=(FI_CHILD_REP_PERMIT_B, provision("FI-CHILD-REP-NAS-B")),
    when=all_of(
        ALONE,
        HOLDS_PERMIT,
        any_of(
            Asylum.applied,
            not_read("whether a child whose only ground is § 52 a has one is left open by the Act"),
        ),
    ),
)
AFTERCARE = EntitlementRule(
    code="support_until_23",
    title="Support of a young person who came alone, until 23",
    provisions=provision("FI-CHILD-AFTERCARE"),
    modality=Modality.SHALL,
    kind=EntitlementKind.REINTEGRATION,
    provided_by="the wellbeing services county, in Åland the municipality",
    when=all_of(
        under_age(23),
        HOLDS_PERMIT,
        any_of(
            all_of(Family.unaccompanied, under_age(18, on=Asylum.applied_on)),
            not_read(
                "whether the person came alone as a child, in the quota, by special admission or with such a child is not asked"
            ),
        ),
    ),
)
FAMILY_TRACING = EntitlementRule(
    code="family_tracing",
    title="Tracing the parents or carer of a child victim who is alone",
    provisions=(provision("FI-CHILD-TRACE"), provision("FI-DUTY-TRACE")),
    modality=Modality.SHALL,
    kind=EntitlementKind.FAMILY,
    provided_by=MIGRI,
    when=all_of(ALONE, Help.admitted),
)
WORK_WITH_CHILD_PROTECTION = DutyRule(
    code="work_with_child_protection",
    detail=True,
    title="Settle the needs of a child victim with the social authority",
    provisions=(provision("FI-CHILD-COOP"),),
    kind=DutyKind.ASSESSMENT,
    owed_by="Joutseno",
    when=all_of(CHILD, Help.admitted),
    fulfilled=Family.child_welfare_told,
)

# Aliens Act § 122: detention of children.

FI_CHILD_DETAIN_B = provision(
    "FI-CHILD-DETAIN-B",
    "A child can be detained only on a general ground, as the last means, where milder measures are not enough, after the child was heard and a social worker could be.",
)
FI_CHILD_DETAIN_D = provision(
    "FI-CHILD-DETAIN-D", "A child alone is released within 72 hours, for special reasons 72 more."
)

HEAR_SOCIAL_AUTHORITY = DutyRule(
    code="hear_social_authority",
    detail=True,
    title="Hear the social authority before a child is detained",
    provisions=provision("FI-CHILD-DETAIN"),
    kind=DutyKind.HEARING,
    owed_by="the police",
    when=all_of(CHILD, any_of(Findings.detention_ground, Stay.detained)),
    fulfilled=Family.child_welfare_told,
)
DETENTION = BurdenRule(
    code="detention_of_child",
    title="Detention of a child, as the last means and after a hearing",
    local_title="säilöönotto",
    provisions=(FI_CHILD_DETAIN_B,),
    modality=Modality.MAY,
    kind=BurdenKind.DETENTION,
    decided_by="the police or the border guard",
    when=all_of(CHILD, Findings.detention_ground),
    unless=Proviso(
        all_of(
            Family.unaccompanied,
            any_of(
                under_age(15),
                all_of(Asylum.applied, not_(REMOVAL_ENFORCEABLE)),
            ),
        ),
        provision("FI-CHILD-DETAIN-C"),
        title="the child is alone, and under 15 or an asylum seeker without enforceable removal",
    ),
    worse_for_children="the rule is about children alone; the law on adults was not read",
)
RELEASE = EntitlementRule(
    code="release_from_detention",
    title="Release of a detained child who is alone within 72 hours, for special reasons within 72 more",
    provisions=(FI_CHILD_DETAIN_D,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    when=all_of(ALONE, Stay.detained),
    longest=FI_CHILD_DETAIN_D.gives(hours(72)),
)
