"""Children: representatives and guardians, age, care in reception centres, school, best interests."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.sources import provision
from traffick_rules_norway.victim_status import CHILD

COUNTY_GOVERNOR = "the county governor"

# Immigration Act ch. 11 A and Guardianship Act: representative and guardian.

NO_CHILD_REP = provision(
    "NO-CHILD-REP",
    "A representative shall be appointed for an unaccompanied minor who applies for the limited permit as a presumed victim.",
)
NO_CHILD_REP_ASYLUM = provision(
    "NO-CHILD-REP-ASYLUM",
    "A representative shall also be appointed for an unaccompanied minor who seeks asylum, also where those with parental responsibility can no longer exercise it.",
)
NO_CHILD_REP_WHO = provision(
    "NO-CHILD-REP-WHO",
    "The county governor appoints the representative at once on learning of the child.",
)
NO_CHILD_REP_TELL = provision(
    "NO-CHILD-REP-TELL",
    "The county governor informs the Directorate of Immigration who was appointed.",
)
NO_CHILD_REP_TASK = provision(
    "NO-CHILD-REP-TASK",
    "The representative is present at talks with the authorities, helps in checks of identity and age and in tracing, is in touch with the child's lawyer, and checks that the care is right; there is no duty to support the child.",
)
NO_CHILD_REP_END = provision(
    "NO-CHILD-REP-END",
    "The task of the representative ends at 18, when the person is found to be over 18, with a permit that counts for permanence and an appointed guardian, on leaving for good, or when parents can care.",
)
NO_CHILD_HEARD = provision(
    "NO-CHILD-HEARD",
    "Children aged 7 or more, and younger ones who can form a view, are informed and heard before the representative decides.",
)
NO_CHILD_GUARD = provision(
    "NO-CHILD-GUARD",
    "A minor without a functioning guardian shall get one from the county governor.",
)

NEEDS_A_REPRESENTATIVE = all_of(
    CHILD,
    any_of(Family.unaccompanied, Family.guardian_unable),
    any_of(
        is_(Stay.reflection, Reflection.PENDING),
        still(Stay.reflection, Reflection.GRANTED),
        is_(Stay.permit_application, Application.PENDING),
        is_(Stay.ground, StayGround.PROCEEDINGS),
        cited(Asylum.applied, NO_CHILD_REP_ASYLUM),
    ),
)
REPRESENTATIVE = EntitlementRule(
    code="representative",
    title="Representative for an unaccompanied child",
    local_title="representant",
    provisions=(NO_CHILD_REP, NO_CHILD_REP_TASK, NO_CHILD_REP_END, NO_CHILD_HEARD),
    modality=Modality.SHALL,
    kind=EntitlementKind.REPRESENTATIVE,
    decided_by=COUNTY_GOVERNOR,
    when=NEEDS_A_REPRESENTATIVE,
)
APPOINT_REPRESENTATIVE = DutyRule(
    code="appoint_representative",
    title="Appoint a representative at once",
    provisions=(NO_CHILD_REP_WHO, NO_CHILD_REP_TELL),
    kind=DutyKind.REPRESENTATIVE,
    owed_by=COUNTY_GOVERNOR,
    when=NEEDS_A_REPRESENTATIVE,
    fulfilled=Family.representative_appointed,
)
GUARDIAN = EntitlementRule(
    code="guardian",
    title="Guardian for a child without one",
    local_title="verge",
    provisions=(NO_CHILD_GUARD,),
    modality=Modality.SHALL,
    kind=EntitlementKind.REPRESENTATIVE,
    decided_by=COUNTY_GOVERNOR,
    when=all_of(CHILD, any_of(Family.unaccompanied, Family.guardian_unable)),
)

# Immigration Act §§ 88 and 95: age, and care in reception centres.

NO_CHILD_AGE = provision(
    "NO-CHILD-AGE",
    "In asylum and family cases a person whose age cannot be settled may be asked to undergo an age examination.",
)
NO_CHILD_AGE_REFUSAL = provision(
    "NO-CHILD-AGE-REFUSAL",
    "Refusing an age examination may count in the assessment; the person is informed of this.",
)
NO_CHILD_CARE_UDI = provision(
    "NO-CHILD-CARE-UDI",
    "The Directorate of Immigration has the care of unaccompanied minors in asylum centres.",
)
NO_CHILD_CARE_SUPERVISE = provision(
    "NO-CHILD-CARE-SUPERVISE", "The county governor supervises that care."
)

AGE_EXAMINATION = DatedValue(
    "age_examination.may_be_asked",
    "whether a person whose age cannot be settled may be asked to undergo an age examination",
    NO_CHILD_AGE.gives(True),
)
AGE_EXAMINATION_REFUSED = DatedValue(
    "age_examination.refusal_may_count",
    "whether a refusal of the age examination may count in the assessment",
    NO_CHILD_AGE_REFUSAL.gives(True),
)
CARE_IN_CENTRE = EntitlementRule(
    code="care_in_reception_centre",
    title="Care of an unaccompanied child in a reception centre",
    provisions=(NO_CHILD_CARE_UDI, NO_CHILD_CARE_SUPERVISE),
    modality=Modality.SHALL,
    kind=EntitlementKind.SOCIAL_HELP,
    provided_by="the Directorate of Immigration",
    when=all_of(CHILD, Family.unaccompanied, Stay.in_reception_centre),
)

# School, and the child's best interests.

NO_CHILD_SCHOOL = provision(
    "NO-CHILD-SCHOOL",
    "A child aged six or more has a right to primary school if it will probably stay more than three months.",
)
NO_CHILD_SCHOOL_TIME = provision(
    "NO-CHILD-SCHOOL-TIME", "The right to primary school is to be met within three months."
)
NO_CHILD_BEST = provision(
    "NO-CHILD-BEST",
    "The child's best interests are a basic consideration in cases under the Immigration Act.",
)
NO_CHILD_BEST_CW = provision(
    "NO-CHILD-BEST-CW", "The child's best interests are a basic consideration in child welfare."
)

SCHOOL = EntitlementRule(
    code="school",
    title="School",
    local_title="grunnskoleopplæring",
    provisions=(NO_CHILD_SCHOOL,),
    modality=Modality.SHALL,
    kind=EntitlementKind.EDUCATION,
    provided_by="the municipality",
    when=all_of(
        CHILD,
        # A person whose age is in doubt is no small child.
        any_of(not_(under_age(6)), all_of(Person.age_disputed, Person.thought_to_be_child)),
        at_least(Stay.expected_months, 4),
    ),
)
SCHOOL_WITHIN = DatedValue(
    "child.school.within",
    "the time within which the right to school is to be met",
    NO_CHILD_SCHOOL_TIME.gives(months(3)),
)
WEIGH_BEST_INTERESTS = DutyRule(
    code="weigh_best_interests",
    title="Weigh the best interests of the child",
    provisions=(NO_CHILD_BEST, NO_CHILD_BEST_CW),
    kind=DutyKind.ASSESSMENT,
    owed_by="the immigration authorities and child welfare",
    when=CHILD,
    fulfilled=NorwegianCase.best_interests_weighed,
)
