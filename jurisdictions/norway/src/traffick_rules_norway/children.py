"""Children: representatives and guardians, age, care in reception centres, school, best interests."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.sources import (
    CHILD_WELFARE_ACT,
    EDUCATION_ACT,
    GUARDIANSHIP_ACT,
    IMMIGRATION_ACT,
    provision,
)
from traffick_rules_norway.victim_status import CHILD

COUNTY_GOVERNOR = "the county governor"

# Immigration Act ch. 11 A and Guardianship Act: representative and guardian.

NO_CHILD_REP = provision(
    IMMIGRATION_ACT,
    "NO-CHILD-REP",
    "§§ 98 a, 2nd paragraph, 98 b, 1st paragraph",
    "A representative shall be appointed for an unaccompanied minor who applies for the limited permit as a presumed victim.",
    since="2013-07-01",
    read_in="N35",
)
NO_CHILD_REP_ASYLUM = provision(
    IMMIGRATION_ACT,
    "NO-CHILD-REP-ASYLUM",
    "§§ 98 a, 1st paragraph, 98 b, 1st paragraph",
    "A representative shall also be appointed for an unaccompanied minor who seeks asylum, also where those with parental responsibility can no longer exercise it.",
    since="2013-07-01",
    read_in="N35",
)
NO_CHILD_REP_WHO = provision(
    IMMIGRATION_ACT,
    "NO-CHILD-REP-WHO",
    "§ 98 b, 1st paragraph",
    "The county governor appoints the representative at once on learning of the child.",
    since="2013-07-01",
    read_in="N35",
)
NO_CHILD_REP_TELL = provision(
    IMMIGRATION_ACT,
    "NO-CHILD-REP-TELL",
    "§ 98 b, 3rd paragraph",
    "The county governor tells the Directorate of Immigration who was appointed.",
    since="2013-07-01",
    read_in="N35",
)
NO_CHILD_REP_TASK = provision(
    IMMIGRATION_ACT,
    "NO-CHILD-REP-TASK",
    "§ 98 d",
    "The representative is present at talks with the authorities, helps in checks of identity and age and in tracing, is in touch with the child's lawyer, and sees that the care is right; there is no duty to support the child.",
    since="2013-07-01",
    read_in="N35",
)
NO_CHILD_REP_END = provision(
    IMMIGRATION_ACT,
    "NO-CHILD-REP-END",
    "§ 98 g",
    "The task of the representative ends at 18, when the person is found to be over 18, with a permit that counts for permanence and an appointed guardian, on leaving for good, or when parents can care.",
    since="2013-07-01",
    read_in="N35",
)
NO_CHILD_HEARD = provision(
    IMMIGRATION_ACT,
    "NO-CHILD-HEARD",
    "§ 98 e",
    "Children of 7, and younger ones who can form a view, are informed and heard before the representative decides.",
    since="2013-07-01",
    read_in="N35",
)
NO_CHILD_GUARD = provision(
    GUARDIANSHIP_ACT,
    "NO-CHILD-GUARD",
    "§ 16",
    "A minor without a functioning guardian shall get one from the county governor.",
    since="2013-07-01",
    read_in="N60",
)

NEEDS_A_REPRESENTATIVE = all_of(
    CHILD,
    any_of(
        all_of(
            Family.unaccompanied,
            any_of(
                is_(Stay.reflection, Reflection.PENDING, Reflection.GRANTED),
                is_(Stay.permit_application, Application.PENDING),
            ),
        ),
        cited(
            all_of(any_of(Family.unaccompanied, Family.guardian_unable), Asylum.applied),
            NO_CHILD_REP_ASYLUM,
        ),
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
    IMMIGRATION_ACT,
    "NO-CHILD-AGE",
    "§ 88, 1st paragraph",
    "In asylum and family cases a person whose age cannot be settled may be asked to undergo an age examination.",
    since="2010-01-01",
    read_in="N35",
)
NO_CHILD_AGE_REFUSAL = provision(
    IMMIGRATION_ACT,
    "NO-CHILD-AGE-REFUSAL",
    "§ 88, 2nd paragraph",
    "Refusing an age examination may count in the assessment; the person is informed of that.",
    since="2010-01-01",
    read_in="N35",
)
NO_CHILD_CARE_UDI = provision(
    IMMIGRATION_ACT,
    "NO-CHILD-CARE-UDI",
    "§ 95, 2nd paragraph",
    "The Directorate of Immigration has the care of unaccompanied minors in asylum centres.",
    since="about 2021-07-01, 2021-07-01 to 2022-07-01, single: the section was amended on 2021-07-01 and in 2022; which brought it was not read",
    read_in="N35",
)
NO_CHILD_CARE_SUPERVISE = provision(
    IMMIGRATION_ACT,
    "NO-CHILD-CARE-SUPERVISE",
    "§ 95, 3rd paragraph",
    "The county governor supervises that care.",
    since="about 2022-07-01, 2021-07-01 to 2022-07-01, single: as NO-CHILD-CARE-UDI",
    read_in="N35",
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
    EDUCATION_ACT,
    "NO-CHILD-SCHOOL",
    "§ 2-1",
    "A child of six or more has a right to primary school if it will probably stay more than three months.",
    since="2024-08-01",
    read_in="N37-OPP",
)
NO_CHILD_SCHOOL_TIME = provision(
    EDUCATION_ACT,
    "NO-CHILD-SCHOOL-TIME",
    "§ 2-1",
    "The right to primary school is to be met within three months.",
    since="2024-08-01",
    read_in="N37-OPP",
)
NO_CHILD_BEST = provision(
    IMMIGRATION_ACT,
    "NO-CHILD-BEST",
    "§§ 38, 3rd paragraph, 70, 1st paragraph",
    "The child's best interests are a basic consideration in cases under the Immigration Act.",
    since="2010-01-01",
    read_in="N35",
)
NO_CHILD_BEST_CW = provision(
    CHILD_WELFARE_ACT,
    "NO-CHILD-BEST-CW",
    "§ 1-3",
    "The child's best interests are a basic consideration in child welfare.",
    since="2023-01-01",
    read_in="N36",
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
        # Whose age is doubted is no small child.
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
