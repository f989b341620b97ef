"""Children: a representative, lawyers, the tracing of the family, help, interviews."""

from functools import partial

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.entitlements import MUNICIPALITY, SERVICE
from traffick_rules_denmark.facts import DanishCase
from traffick_rules_denmark.permits import ASYLUM_REFUSED, CHILD
from traffick_rules_denmark.sources import *
from traffick_rules_denmark.victim_status import (
    ASSESSED_AS_TRAFFICKED,
    PRESUMED_TO_BE_A_VICTIM,
    may,
    right,
)

# Aliens Act § 56 a(1)-(7): a representative for an unaccompanied child.

SRV_13 = provision(
    "SRV-13",
    "An unaccompanied minor who seeks asylum shall have a representative, unless quite special "
    "reasons speak against it.",
)
SRV_14 = provision(
    "SRV-14",
    "Every unaccompanied alien under 18 who stays in Denmark shall have a representative, unless "
    "quite special reasons speak against it.",
)
ON_THE_CHOICE_AND_THE_END = statements("SRV-14B SRV-23F SRV-23G")
SRV_22 = provision(
    "SRV-22",
    "Before the appointment a child of 12 or more shall be talked to, unless that is harmful or "
    "without meaning; a younger child shall be talked to if maturity and the case call for it.",
)

NEEDS_A_REPRESENTATIVE = DatedValue(
    "child.representative",
    "which unaccompanied children are given a representative",
    SRV_13.gives(all_of(CHILD, Family.unaccompanied, Asylum.applied)),
    SRV_14.gives(all_of(CHILD, Family.unaccompanied)),
)
APPOINTED_BY = (
    provision("SRV-23B").gives("the State administration"),
    provision("SRV-23E").gives("the Agency of Family Law or the family court"),
)
QUITE_SPECIAL_REASONS = Findings.representative_not_needed
EARLY_REPRESENTATIVE = right(
    code="representative",
    title="A representative for an unaccompanied child",
    local_title="personlig repræsentant",
    provisions=SRV_13,
    kind=EntitlementKind.REPRESENTATIVE,
    when=NEEDS_A_REPRESENTATIVE,
    unless=Proviso(QUITE_SPECIAL_REASONS, SRV_13),
    decided_by=APPOINTED_BY,
)
REPRESENTATIVE = EARLY_REPRESENTATIVE.then(
    provisions=(SRV_14, *ON_THE_CHOICE_AND_THE_END), unless=Proviso(QUITE_SPECIAL_REASONS, SRV_14)
)
EARLY_APPOINT_REPRESENTATIVE = DutyRule(
    code="appoint_representative",
    title="Appoint a representative for an unaccompanied child",
    local_title="udpegning af personlig repræsentant",
    provisions=SRV_13,
    when=NEEDS_A_REPRESENTATIVE,
    unless=Proviso(QUITE_SPECIAL_REASONS, SRV_13),
    kind=DutyKind.REPRESENTATIVE,
    owed_by=APPOINTED_BY,
    fulfilled=Family.representative_appointed,
)
APPOINT_REPRESENTATIVE = EARLY_APPOINT_REPRESENTATIVE.then(
    provisions=(SRV_14, *ON_THE_CHOICE_AND_THE_END), unless=Proviso(QUITE_SPECIAL_REASONS, SRV_14)
)
# The representative's rule is left out of the law before it is in force; the child is not.
CAN_HAVE_A_REPRESENTATIVE = all_of(
    CHILD, Family.unaccompanied, holds(EARLY_REPRESENTATIVE, REPRESENTATIVE)
)
HEAR_THE_CHILD = DutyRule(
    code="hear_child",
    title="Talk to the child before a representative is appointed",
    provisions=SRV_22,
    when=all_of(CAN_HAVE_A_REPRESENTATIVE, any_of(not_(under_age(12)), DanishCase.talk_called_for)),
    unless=Proviso(not_(Findings.in_best_interests), SRV_22),
    kind=DutyKind.HEARING,
    owed_by=APPOINTED_BY,
    fulfilled=DanishCase.child_heard,
    detail=True,
    worse_for_children="a child under 12 is talked to only where maturity and the case call for it",
)

# Aliens Act § 56 a(1), 2nd sentence, and § 42 a(7): a child with an adult partner.

SRV_23I = provision("SRV-23I")

WITH_AN_ADULT_PARTNER = all_of(CHILD, DanishCase.lives_with_adult_partner)
REPRESENTATIVE_BESIDE_A_PARTNER = right(
    code="representative_partner",
    title="A representative for a child with an adult partner",
    provisions=provision(
        "SRV-23",
        "A child who lives with or is married to an adult partner, and is accompanied by that "
        "partner, shall also have a representative. The sentence makes no exception for special "
        "reasons.",
    ),
    kind=EntitlementKind.REPRESENTATIVE,
    when=WITH_AN_ADULT_PARTNER,
    decided_by="the Agency of Family Law or the family court",
)
HOUSED_APART = right(
    code="housed_apart_from_partner",
    title="Housing apart from an adult partner",
    provisions=SRV_23I,
    kind=EntitlementKind.ACCOMMODATION,
    when=WITH_AN_ADULT_PARTNER,
    unless=Proviso(Findings.in_best_interests, SRV_23I),
    provided_by=SERVICE,
    detail=True,
)

# Aliens Act § 56 a(8)-(9): a lawyer in the asylum case.

SRV_23C = provision(
    "SRV-23C",
    "A child with a representative whose asylum claim is refused shall have a lawyer from the "
    "Immigration Service, unless it has one or quite special reasons speak against it.",
)
SRV_23J = provision(
    "SRV-23J",
    "A child with a right to a representative, whose claim goes through the procedure for manifestly "
    "unfounded claims, shall at the same time have a lawyer from the Immigration Service, unless it "
    "has one.",
)

HAS_A_LAWYER = "the child has a lawyer"
lawyer = partial(right, kind=EntitlementKind.LEGAL_HELP, provided_by=SERVICE)
LAWYER_AFTER_REFUSAL = lawyer(
    code="lawyer_after_refusal",
    title="A lawyer for a child refused asylum",
    provisions=SRV_23C,
    when=all_of(CAN_HAVE_A_REPRESENTATIVE, ASYLUM_REFUSED),
    unless=Proviso(Proceedings.has_counsel, SRV_23C, title=HAS_A_LAWYER),
)
LAWYER_IN_UNFOUNDED_PROCEDURE = lawyer(
    code="lawyer_unfounded_procedure",
    title="A lawyer in the manifestly unfounded procedure",
    provisions=SRV_23J,
    when=all_of(CAN_HAVE_A_REPRESENTATIVE, DanishCase.manifestly_unfounded_procedure),
    unless=Proviso(Proceedings.has_counsel, SRV_23J, title=HAS_A_LAWYER),
    detail=True,
)

# Aliens Act § 56 a(8), later (9) to (11): the tracing of the family.

SRV_21D = provision(
    "SRV-21D",
    "The Immigration Service shall trace the parents of every unaccompanied child, without asking the "
    "child, unless quite special reasons speak against it.",
)
SRV_21 = provision("SRV-21")
SRV_21B = provision("SRV-21B")

ALONE = all_of(CHILD, Family.unaccompanied)
EARLY_FAMILY_TRACING = right(
    code="family_tracing",
    title="The tracing of the child's family",
    local_title="eftersøgning af barnets familie",
    provisions=SRV_21D,
    kind=EntitlementKind.FAMILY,
    when=ALONE,
    unless=Proviso(DanishCase.tracing_unsuitable, SRV_21D),
    provided_by=SERVICE,
)
TRACED_FAMILY = all_of(
    ALONE,
    any_of(
        ASSESSED_AS_TRAFFICKED,
        cited(
            all_of(DanishCase.wants_tracing, not_(Family.reception_centre_at_home)),
            provision(
                "SRV-21C",
                "The family of another unaccompanied child is traced only with the child's "
                "consent (text of 2011) or on its wish (since 2014), and not where it can stay at "
                "a reception and care centre at home.",
            ),
        ),
    ),
)
FAMILY_TRACING_OF_2011 = EARLY_FAMILY_TRACING.then(
    provisions=SRV_21, when=TRACED_FAMILY, unless=Proviso(DanishCase.tracing_unsuitable, SRV_21)
)
FAMILY_TRACING = FAMILY_TRACING_OF_2011.then(
    provisions=SRV_21B, unless=Proviso(DanishCase.tracing_unsuitable, SRV_21B)
)

# Aliens Act § 40 c(2): the examination of age. No presumption of age stands in the Act.

SRV_23D = provision(
    "SRV-23D",
    "The Immigration Service may require an unaccompanied person who says to be under 18 to take part "
    "in a medical examination of age. The Act has no presumption of age.",
)

AGE_EXAMINATION = BurdenRule(
    code="age_examination",
    title="A medical examination of age",
    local_title="aldersundersøgelse",
    provisions=SRV_23D,
    modality=Modality.MAY,
    kind=BurdenKind.CONTROL_MEASURE,
    when=all_of(Family.unaccompanied, Person.says_child, Person.age_disputed),
    decided_by=(
        provision("SRV-23H").gives("the Immigration Service or the police"),
        SRV_23D.gives("the Immigration Service", since="2021-09-26"),
    ),
    detail=True,
)

# The identification interview.

STA_09 = provision("STA-09", "A child's representative or guardian attends the interview.")

REPRESENTATIVE_AT_INTERVIEW = EntitlementRule(
    code="representative_at_interview",
    title="The representative or guardian attends the identification interview",
    provisions=STA_09,
    modality=Modality.SHOULD,
    kind=EntitlementKind.REPRESENTATIVE,
    when=CHILD,
)
INTERVIEW_WITH_REPRESENTATIVE = DutyRule(
    code="interview_with_representative",
    title="Hold the identification interview with the child's representative or guardian present",
    provisions=STA_09,
    modality=Modality.SHOULD,
    when=all_of(CHILD, PRESUMED_TO_BE_A_VICTIM),
    kind=DutyKind.INTERVIEW,
    owed_by="whoever holds the interview",
    fulfilled=Identification.representative_at_interview,
)

# The municipality: Social Services Act, since 2024 Children's Act.

EARLY_CHILD_HELP = right(
    code="child_help",
    title="Help for a child from the municipality",
    local_title="støtte til barnet",
    provisions=provision("SRV-12"),
    kind=EntitlementKind.SOCIAL_HELP,
    when=all_of(CHILD, Stay.lawful),
    provided_by=MUNICIPALITY,
)
CHILD_HELP = EARLY_CHILD_HELP.then(
    provisions=statements("SRV-12B SRV-18 SRV-36 SRV-36B SRV-36C SRV-36D")
)
CHILDRENS_CENTRE = right(
    code="childrens_centre",
    title="A place in a children's asylum centre",
    local_title="børneasylcenter",
    provisions=provision(
        "SRV-12C", "A child without lawful stay lives in a children's asylum centre."
    ),
    kind=EntitlementKind.ACCOMMODATION,
    when=all_of(CHILD, not_(Stay.lawful)),
    provided_by=SERVICE,
)
SUPERVISION = right(
    code="supervision",
    title="Supervision by the municipality",
    local_title="kommunens tilsyn",
    provisions=provision("SRV-12D"),
    kind=EntitlementKind.SAFEGUARD,
    when=CHILD,
    provided_by=MUNICIPALITY,
)

SRV_37 = provision(
    "SRV-37",
    "Whoever is in public service shall tell the municipality of a child under 18 who may need "
    "special support or was exposed to abuse.",
)

REPORT_CHILD = DutyRule(
    code="report_child",
    title="Tell the municipality of a child who may need support",
    local_title="underretning",
    provisions=(SRV_37, provision("SRV-37B"), provision("SRV-37C")),
    when=all_of(CHILD, any_of(PRESUMED_TO_BE_A_VICTIM, Findings.child_in_danger)),
    kind=DutyKind.REPORT,
    owed_by="whoever is in public service",
    fulfilled=Family.child_welfare_told,
)

# Administration of Justice Act §§ 745 e and 172 a: interviews on video.

SRV_25S = provision("SRV-25S", "Rape victims of 15 or more may be interviewed on video too.")
SRV_25I = provision(
    "SRV-25I",
    "A person interviewed on video under § 745 e need not testify at the trial, save since 2022 the "
    "rape victim of no. 5. The court may order it only wholly exceptionally, if the testimony is "
    "decisive and a new video interview is not enough.",
)

SPECIAL_CIRCUMSTANCES = Findings.special_protection_needs
VIDEO_INTERVIEW = may(
    code="video_interview",
    title="An interview on video instead of a hearing in court",
    local_title="videoafhøring",
    provisions=(provision("SRV-25H"), provision("SRV-25T")),
    kind=EntitlementKind.PROCEDURE,
    when=any_of(
        under_age(13),
        cited(
            all_of(
                under_age(15),
                any_of(
                    includes(
                        Proceedings.case_offences,
                        CaseOffence.SEXUAL_OFFENCE,
                        CaseOffence.CHILD_SEXUAL_EXPLOITATION,
                    ),
                    Trafficking.close_relation,
                ),
            ),
            provision("SRV-25P"),
        ),
        cited(all_of(CHILD, SPECIAL_CIRCUMSTANCES), provision("SRV-25Q")),
        cited(
            all_of(
                includes(
                    Needs.vulnerabilities, Vulnerability.SERIOUSLY_ILL, Vulnerability.DISABLED
                ),
                SPECIAL_CIRCUMSTANCES,
            ),
            provision("SRV-25R"),
        ),
        cited(DanishCase.rape_case, SRV_25S, while_in_force=True),
    ),
    decided_by="the police",
)
NO_SECOND_HEARING = right(
    code="no_second_hearing",
    title="No hearing in court after an interview on video",
    provisions=SRV_25I,
    kind=EntitlementKind.PROCEDURE,
    when=Proceedings.interviewed_on_video,
    unless=(
        Proviso(Findings.would_hamper_case, SRV_25I),
        Proviso(
            cited(
                all_of(DanishCase.rape_case, not_(CHILD), not_(SPECIAL_CIRCUMSTANCES)),
                SRV_25S,
                while_in_force=True,
            ),
            SRV_25S,
            title="the person is an adult rape victim, interviewed as such",
        ),
    ),
    decided_by="the court",
    detail=True,
)
