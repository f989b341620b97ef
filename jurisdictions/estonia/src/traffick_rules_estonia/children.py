"""Children: representative and lawyer, placement, best interests, and how a child is heard."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.entitlements import SIB
from traffick_rules_estonia.facts import EstonianCase
from traffick_rules_estonia.reflection_period import ALIEN
from traffick_rules_estonia.sources import provision
from traffick_rules_estonia.victim_status import CHILD, IDENTIFIED

# Who acts for the child: Code of Criminal Procedure § 41(3¹); Aliens Act § 227.

EE_CHD_REP = provision(
    "EE-CHD-REP",
    "The body in charge of the case appoints a lawyer, by state legal aid, for a victim of limited capacity whose interests may clash with the representative's, who is separated from the family, or who is an unaccompanied minor.",
)

BODY_IN_CHARGE = "the body in charge of the criminal case"
COUNSEL_FOR_A_CHILD = EntitlementRule(
    code="counsel_for_a_child",
    title="A lawyer for a child, or a person of limited capacity, in the criminal case",
    provisions=EE_CHD_REP,
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    decided_by=BODY_IN_CHARGE,
    paid_by="the State, by state legal aid",
    when=all_of(
        Proceedings.injured_party,
        any_of(CHILD, Person.lacks_capacity),
        any_of(
            Family.guardian_unable,
            Family.unaccompanied,
            Family.placed_by_child_welfare,
            not_read("whether the child is separated from the family otherwise is not asked"),
        ),
    ),
)
UNACCOMPANIED_CHILD = all_of(CHILD, Family.unaccompanied)
REPRESENTATIVE = EntitlementRule(
    code="representative",
    title="Representative for an unaccompanied child",
    provisions=provision("EE-CHD-ALIENS"),
    modality=Modality.SHALL,
    kind=EntitlementKind.REPRESENTATIVE,
    decided_by="the Police and Border Guard Board and the Social Insurance Board",
    when=all_of(
        UNACCOMPANIED_CHILD,
        not_(citizen_of("ee")),
        any_of(ALIEN, not_read("who represents a child from another EU State was not read")),
    ),
)

# Placement: Aliens Act § 227; Victim Support Acts of 2003, § 3¹, and of 2022, § 25.

PLACEMENT_2010 = EntitlementRule(
    code="placement",
    title="Placement of an unaccompanied child",
    provisions=(provision("EE-CHD-ALIENS-A"), provision("EE-CHD-DEFUAM")),
    modality=Modality.SHALL,
    kind=EntitlementKind.ACCOMMODATION,
    when=all_of(under_age(18), Family.unaccompanied),
)
CASE_ON_ABUSE = includes(
    Proceedings.case_offences, CaseOffence.CHILD_SEXUAL_EXPLOITATION, CaseOffence.SEXUAL_OFFENCE
)
SEXUALLY_ABUSED = any_of(
    CASE_ON_ABUSE,
    all_of(
        includes(
            Trafficking.purposes,
            Purpose.PROSTITUTION,
            Purpose.OTHER_SEXUAL_EXPLOITATION,
            Purpose.PORNOGRAPHY,
            Purpose.PORNOGRAPHIC_PERFORMANCE,
        ),
        not_read("whether the abuse for which the child was recruited took place is not said"),
    ),
)
PLACEMENT_2013 = PLACEMENT_2010.then(
    title="Substitute care for a child",
    local_title="asendushooldusteenus",
    provisions=(provision("EE-CHD-HOME-03"), provision("EE-ASSIST-CHILD-03")),
    modality=Modality.MAY,
    decided_by=f"{SIB} and the municipality",
    when=all_of(CHILD, any_of(IDENTIFIED, Family.unaccompanied, SEXUALLY_ABUSED)),
)
PLACEMENT = PLACEMENT_2013.then(
    provisions=(provision("EE-CHD-HOME"), provision("EE-ASSIST-CHILD"), provision("EE-CHD-UAM-22"))
)
MEASURES_FOR_ABUSED_CHILD = EntitlementRule(
    code="measures_for_abused_child",
    title="The measures of § 29¹ of the Child Protection Act for a sexually abused child victim",
    provisions=provision("EE-CHD-29"),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    decided_by=f"{SIB} and the municipality",
    when=all_of(CHILD, IDENTIFIED, SEXUALLY_ABUSED),
)

# Best interests: Aliens Act § 226(4); Child Protection Act §§ 2, 21.

BEST_INTERESTS = EntitlementRule(
    code="best_interests",
    title="The best interests of the child come first, and siblings stay together",
    provisions=provision("EE-CHD-INTEREST"),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    decided_by="every authority",
    when=any_of(UNACCOMPANIED_CHILD, cited(CHILD, provision("EE-CHD-CPA"), while_in_force=True)),
)

# The child is heard: Code of Criminal Procedure §§ 70, 290¹.


SPECIALIST_REQUIRED = all_of(
    any_of(Proceedings.injured_party, Proceedings.witness),
    EstonianCase.interviewer_untrained,
    any_of(
        all_of(under_age(10), EstonianCase.repeated_hearing_harmful),
        all_of(under_age(14), any_of(Trafficking.close_relation, SEXUALLY_ABUSED)),
        all_of(under_age(18), includes(Needs.vulnerabilities, Vulnerability.DISABLED)),
    ),
)
SPECIALIST = EntitlementRule(
    code="specialist_at_hearing",
    title="A specialist must be there when the child is heard (otherwise one may be called)",
    provisions=provision("EE-CHD-HEAR"),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    detail=True,
    decided_by=BODY_IN_CHARGE,
    when=SPECIALIST_REQUIRED,
)
VIDEO_INSTEAD_OF_HEARING = EntitlementRule(
    code="no_second_hearing",
    title="No hearing in court after an interview on video",
    provisions=provision("EE-CHD-VIDEO"),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    detail=True,
    decided_by="the court",
    when=all_of(
        SPECIALIST_REQUIRED, Proceedings.interviewed_on_video, EstonianCase.defence_could_question
    ),
)
