"""Children: representative, best interests, school, child protection, and what comes before a return."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_iceland.asylum import PROTECTED
from traffick_rules_iceland.permits import ASKED_FOR_A_PERMIT, HOLDS_74_PERMIT, HOLDS_VICTIM_PERMIT
from traffick_rules_iceland.reflection_period import ASYLUM_UNDECIDED, DIRECTORATE
from traffick_rules_iceland.removal import REMOVAL, TOLD_TO_LEAVE
from traffick_rules_iceland.sources import provision
from traffick_rules_iceland.victim_status import CHILD, THOUGHT_A_VICTIM

CHILD_PROTECTION = "child protection"

# Act on Foreigners, §§ 25 and 31: representative and spokesperson.

IS_CHILD_GUARD = provision("IS-CHILD-GUARD")

CHILDRENS_AGENCY = (
    provision("IS-CHILD-WHO-A").gives("Barnaverndarstofa"),
    provision("IS-CHILD-WHO").gives("Barna- og fjölskyldustofa"),
)
REPRESENTATIVE = EntitlementRule(
    code="representative",
    title="Representative for a child",
    local_title="hagsmunagæsla",
    provisions=(
        IS_CHILD_GUARD,
        provision("IS-CHILD-GUARD-D"),
        provision("IS-CHILD-CARE"),
        provision("IS-CHILD-HOUSE"),
    ),
    modality=Modality.SHALL,
    kind=EntitlementKind.REPRESENTATIVE,
    decided_by=CHILDRENS_AGENCY,
    paid_by=provision("IS-CHILD-PAY").gives("the State"),
    when=all_of(
        any_of(CHILD, all_of(Person.says_child, Person.age_disputed)),
        any_of(
            cited(THOUGHT_A_VICTIM, IS_CHILD_GUARD),
            all_of(
                Asylum.applied,
                any_of(
                    cited(Family.unaccompanied, provision("IS-CHILD-GUARD-B")),
                    cited(Family.guardian_unable, provision("IS-CHILD-GUARD-C")),
                    cited(Findings.child_placement_needed, provision("IS-CHILD-GUARD-E")),
                ),
            ),
        ),
    ),
    unless=Proviso(
        any_of(HOLDS_VICTIM_PERMIT, HOLDS_74_PERMIT, all_of(Asylum.applied, PROTECTED)),
        provision("IS-CHILD-END"),
        title="the child has a permit, and child protection takes over",
    ),
)
UNACCOMPANIED_APPLICANT = all_of(ASYLUM_UNDECIDED, Family.unaccompanied, CHILD)
APPOINT_REPRESENTATIVE = DutyRule(
    code="appoint_representative",
    title="Appoint a spokesperson for an unaccompanied child that seeks asylum",
    local_title="skipun talsmanns",
    provisions=provision("IS-DUTY-CHILD"),
    kind=DutyKind.REPRESENTATIVE,
    owed_by=DIRECTORATE,
    when=UNACCOMPANIED_APPLICANT,
    fulfilled=Family.representative_appointed,
)
TELL_CHILD_PROTECTION = DutyRule(
    code="tell_child_protection",
    detail=True,
    title="Tell child protection and the children's agency of an unaccompanied child",
    provisions=provision("IS-DUTY-CHILD-B"),
    kind=DutyKind.NOTICE,
    owed_by=DIRECTORATE,
    when=UNACCOMPANIED_APPLICANT,
    fulfilled=Family.child_welfare_told,
)

# Act on Foreigners, §§ 10, 25(3), 33(2), 37(5), 45(5) and 102(3).

IS_CHILD_BEST = provision("IS-CHILD-BEST", "In protection cases the child's best interests lead.")
IS_CHILD_BEST_B = provision("IS-CHILD-BEST-B", "So they do in cases on expulsion.")

APPLIES_FOR_A_PERMIT = cited(
    any_of(is_(Stay.reflection, Reflection.PENDING), ASKED_FOR_A_PERMIT),
    provision("IS-PERM-CHILD-OWN"),
)
BEST_INTERESTS = EntitlementRule(
    code="best_interests",
    title="The child's best interests lead, and the child is heard",
    local_title="það sem barni er fyrir bestu",
    provisions=(IS_CHILD_BEST, provision("IS-CHILD-HEARD"), provision("IS-CHILD-BEST-C")),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    decided_by=DIRECTORATE,
    when=all_of(
        CHILD, any_of(Asylum.applied, APPLIES_FOR_A_PERMIT, cited(REMOVAL, IS_CHILD_BEST_B))
    ),
)
SCHOOL = EntitlementRule(
    code="school",
    title="Compulsory school for a child that seeks asylum",
    local_title="grunnskóli",
    provisions=provision("IS-CHILD-SCHOOL"),
    modality=Modality.SHALL,
    kind=EntitlementKind.EDUCATION,
    provided_by="the municipality and the agency in charge",
    when=all_of(ASYLUM_UNDECIDED, CHILD),
)
CUSTODY = EntitlementRule(
    code="guardian",
    title="Child protection takes custody of an unaccompanied child with protection",
    provisions=provision("IS-CHILD-CUST"),
    modality=Modality.SHALL,
    kind=EntitlementKind.REPRESENTATIVE,
    decided_by=CHILD_PROTECTION,
    when=all_of(CHILD, Family.unaccompanied, PROTECTED),
)

# Act on Foreigners, § 103(3): before an unaccompanied child must leave.

CHILD_MUST_LEAVE = all_of(CHILD, Family.unaccompanied, any_of(REMOVAL, TOLD_TO_LEAVE))
SECURE_HELP = DutyRule(
    code="secure_help_before_return",
    title="Secure the help of child protection before an unaccompanied child must leave",
    provisions=provision("IS-CHILD-RETURN"),
    kind=DutyKind.PREPARED_RETURN,
    owed_by=DIRECTORATE,
    when=CHILD_MUST_LEAVE,
    fulfilled=Family.child_welfare_told,
)
SECURE_RECEPTION_2017 = DutyRule(
    code="secure_reception_before_return",
    title="Make sure of a proper reception before an unaccompanied child is returned",
    provisions=provision("IS-CHILD-RETURN-A"),
    kind=DutyKind.PREPARED_RETURN,
    owed_by="Barnaverndarstofa",
    when=CHILD_MUST_LEAVE,
    fulfilled=Findings.care_assured_on_return,
)
SECURE_RECEPTION = SECURE_RECEPTION_2017.then(
    provisions=provision("IS-CHILD-RETURN-B"), owed_by="Barna- og fjölskyldustofa"
)

# Child Welfare Act.


CHILD_IN_DANGER = all_of(CHILD, any_of(THOUGHT_A_VICTIM, Findings.child_in_danger))
CHILD_HELP = EntitlementRule(
    code="child_help",
    title="Child protection for a child without a fixed abode",
    local_title="barnavernd",
    provisions=provision("IS-CHILD-TERR"),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    provided_by="the child protection of the place where the child is",
    when=all_of(CHILD, not_(Stay.registered_resident)),
)
STATE_REPAYS = DatedValue(
    "child_help.state_repays",
    "whether the State repays the municipality for a child without a fixed abode",
    provision("IS-CHILD-TERR-B").gives(True),
)
EMERGENCY_PLACEMENT = EntitlementRule(
    code="emergency_placement",
    title="Emergency measure for a child",
    local_title="neyðarráðstöfun",
    provisions=provision("IS-CHILD-EMERG"),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    decided_by=CHILD_PROTECTION,
    when=all_of(CHILD, Findings.child_in_danger),
    longest=provision("IS-CHILD-EMERG-B").gives(days(14)),
)
REPORT_CHILD = DutyRule(
    code="report_to_child_welfare",
    title="Report a child in danger",
    local_title="tilkynningarskylda",
    provisions=(provision("IS-CHILD-REPORT"), provision("IS-CHILD-REPORT-B")),
    kind=DutyKind.REPORT,
    owed_by="everyone, professionals regardless of secrecy",
    when=CHILD_IN_DANGER,
    fulfilled=Family.child_welfare_told,
)
OVER_TWO_YEARS = (
    CaseOffence.TRAFFICKING,
    CaseOffence.PROCURING,
    CaseOffence.SLAVERY,
    CaseOffence.SEXUAL_OFFENCE,
)
# The one use of a victim that is an offence carries 2 years.
BUYING = CaseOffence.USE_OF_VICTIM
POLICE_TELL = DutyRule(
    code="police_tell_child_welfare",
    title="Tell child protection of an offence against a child",
    provisions=provision("IS-CHILD-POLICE"),
    kind=DutyKind.NOTICE,
    owed_by="the police",
    when=all_of(
        CHILD,
        any_of(
            includes(Proceedings.case_offences, *OVER_TWO_YEARS),
            all_of(
                includes(
                    Proceedings.case_offences, *(each for each in CaseOffence if each is not BUYING)
                ),
                not_read("whether another offence carries more than 2 years is not asked"),
            ),
        ),
    ),
    fulfilled=Family.child_welfare_told,
)
