"""Children: representative and rights of an unaccompanied child, age, reports to and by the child-rights service."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_lithuania.entitlements import CHILD_RIGHTS_SERVICE
from traffick_rules_lithuania.permits import ALONE
from traffick_rules_lithuania.sources import provision
from traffick_rules_lithuania.victim_status import ALIEN, UNDER_18, VICTIM, right

# Aliens Act art. 32.

LT_CHILD_REP = provision(
    "LT-CHILD-REP", "A foreign child alone gets a representative at once, lawfully here or not."
)
LT_CHILD_REP_LEGAL = provision(
    "LT-CHILD-REP-LEGAL", "A body that represents names its worker by the next working day."
)
LT_CHILD_RIGHTS = provision(
    "LT-CHILD-RIGHTS", "It has free lodging, health care, social services, legal aid and contacts."
)
LT_CHILD_SCHOOL = provision(
    "LT-CHILD-SCHOOL", "The child is in school within 3 months of being found."
)
LT_CHILD_CERT = provision("LT-CHILD-CERT", "A registration certificate is issued within 2 days.")
LT_CHILD_TRACE = provision("LT-CHILD-TRACE", "The Migration Department traces the family at once.")

SCHOOL_DEADLINE = DatedValue(
    "child.school_deadline",
    "the time within which an unaccompanied child goes to school",
    LT_CHILD_SCHOOL.gives(months(3)),
)
CERTIFICATE = DatedValue(
    "child.registration_certificate",
    "the time within which the registration certificate is issued",
    LT_CHILD_CERT.gives(days(2)),
)
REPRESENTATIVE = right(
    code="representative",
    title="Representative for an unaccompanied child",
    local_title="atstovas",
    provisions=(LT_CHILD_REP, LT_CHILD_REP_LEGAL),
    kind=EntitlementKind.REPRESENTATIVE,
    provided_by="the child-rights service and the municipality",
    when=ALONE,
    claims=(independent_of(Stay, provision=LT_CHILD_REP),),
)
APPOINT = DutyRule(
    code="appoint_representative",
    title="Appoint a representative at once",
    provisions=(LT_CHILD_REP, LT_CHILD_REP_LEGAL),
    kind=DutyKind.REPRESENTATIVE,
    owed_by="the child-rights service and the municipality",
    when=ALONE,
    fulfilled=Family.representative_appointed,
)


def _right(
    code: str, title: str, kind: EntitlementKind, *law: Provision, detail: bool = False
) -> EntitlementRule:
    return right(
        code=code,
        title=title,
        provisions=law,
        kind=kind,
        detail=detail,
        when=ALONE,
    )


KEEP = _right(
    "care_of_unaccompanied_child",
    "Free lodging and keep, health care, social services and legal aid for an unaccompanied child",
    EntitlementKind.ACCOMMODATION,
    LT_CHILD_RIGHTS,
    provision("LT-CHILD-PLACE"),
)
SCHOOL_OF_UNACCOMPANIED = _right(
    "school_of_unaccompanied_child",
    "School for an unaccompanied child",
    EntitlementKind.EDUCATION,
    LT_CHILD_RIGHTS,
    LT_CHILD_SCHOOL,
)
REGISTRATION = _right(
    "registration_certificate",
    "A registration certificate for an unaccompanied child within 2 days",
    EntitlementKind.PROCEDURE,
    LT_CHILD_CERT,
    detail=True,
)
TRACING = _right(
    "family_tracing", "Tracing of the child's family", EntitlementKind.FAMILY, LT_CHILD_TRACE
)

# Age: Aliens Act art. 123, Code of Criminal Procedure art. 27-1.

LT_CHILD_PRESUME = provision(
    "LT-CHILD-PRESUME", "In a criminal case doubtful age counts as minority until it is found."
)
LT_CHILD_AFTER18 = provision("LT-CHILD-AFTER18", "The guarantees for a minor may go on after 18.")
AGE_EXAMINATION = right(
    code="age_examination",
    title="An examination of age with consent, at the State's cost",
    provisions=provision(
        "LT-CHILD-AGE",
        "The age is examined where there is well-founded doubt, only with consent (a minor's representative's), by the least invasive way, after information, at the State's cost unless on one's own initiative.",
    ),
    kind=EntitlementKind.SAFEGUARD,
    detail=True,
    when=all_of(ALIEN, Person.age_disputed),
)
CHILD_IN_THE_CASE = Concept(
    code="child_in_the_case",
    title="the person is, or is treated as, a minor in the criminal case",
    provisions=TREATED_AS_CHILD.provisions,
    when=any_of(
        UNDER_18,
        cited(
            all_of(Person.age_disputed, Person.thought_to_be_child),
            LT_CHILD_PRESUME,
            title="the person is presumed to be a minor until the age is found",
            is_presumption=True,
            while_in_force=True,
        ),
    ),
)
TREATED_AS_MINOR = right(
    code="treated_as_minor",
    title="Treatment as a minor in criminal proceedings until the age is found",
    provisions=(LT_CHILD_PRESUME, LT_CHILD_AFTER18),
    kind=EntitlementKind.SAFEGUARD,
    when=all_of(Person.age_disputed, Person.thought_to_be_child),
)

# Child Rights Act arts. 35, 36.

LT_CHILD_REPORT_24 = provision(
    "LT-CHILD-REPORT-24", "The child-rights service tells the police within 24 hours."
)
LT_CHILD_REPORT_1H = provision("LT-CHILD-REPORT-1H", "On a call of the police it comes in 1 hour.")
REPORT_CHILD = DutyRule(
    code="report_child",
    title="Tell the police or the child-rights service of a crime against a child",
    provisions=provision(
        "LT-CHILD-REPORT",
        "Staff of schools, health, social and law-enforcement bodies and organisations tell the police or the child-rights service of a crime against a child at once.",
    ),
    kind=DutyKind.REPORT,
    owed_by="staff of schools, health, social and law-enforcement bodies and organisations",
    when=all_of(UNDER_18, any_of(Identification.indicators, VICTIM)),
    fulfilled=any_of(Family.child_welfare_told, Proceedings.crime_reported),
)
TELL_POLICE = DutyRule(
    code="tell_police_of_child",
    title="Tell the police within 24 hours, and check the report",
    provisions=(
        LT_CHILD_REPORT_24,
        provision("LT-CHILD-REPORT-6H"),
        provision("LT-CHILD-REPORT-3WD"),
        LT_CHILD_REPORT_1H,
    ),
    kind=DutyKind.REPORT,
    owed_by=CHILD_RIGHTS_SERVICE,
    when=all_of(UNDER_18, Family.child_welfare_told, any_of(Identification.indicators, VICTIM)),
    fulfilled=Proceedings.crime_reported,
)
REPORT_HOURS = DatedValue(
    "child.report_to_police",
    "the time within which the child-rights service tells the police",
    LT_CHILD_REPORT_24.gives(hours(24)),
)
