"""Residence permits open to victims ("elamisluba"): for criminal proceedings, for unpaid wages, exceptional; and what follows."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.facts import EstonianCase
from traffick_rules_estonia.reflection_period import (
    ALIEN,
    COVERED,
    FAMILY_VICTIM,
    NEEDED_WITNESS,
    VICTIM_IN_SUCH_A_CASE,
    WITNESS_BEFORE_2016,
    WITNESS_IN_SUCH_A_CASE,
)
from traffick_rules_estonia.sources import provision
from traffick_rules_estonia.victim_status import CHILD

# The permit for criminal proceedings: Aliens Act of 1993 § 14¹⁵; Aliens Act §§ 203 and 207 to 212.

EE_PERM_COND = provision("EE-PERM-COND")
EE_PERM_COND_TIES = provision("EE-PERM-COND-TIES")
EE_PERM_1_WHO = provision("EE-PERM-1-WHO")
EE_PERM_PPA = provision("EE-PERM-PPA")
EE_PERM_SHALL = provision(
    "EE-PERM-SHALL",
    "§ 203 says that the permit may be given, § 207 that it is given where the conditions hold and there is no threat to public order or national security.",
)
EE_PERM_1_DUR = provision("EE-PERM-1-DUR")
EE_PERM_1_DUR2 = provision("EE-PERM-1-DUR2", "It lasts at least 6 and at most 12 months.")
EE_PERM_MINOR = provision(
    "EE-PERM-MINOR",
    "A minor or a person of limited capacity may get it if that accords with their rights and interests; § 207(2) names no other condition.",
)
EE_PERM_BAN = provision("EE-PERM-BAN")

BOARD = "the Police and Border Guard Board"
UP_TO_A_YEAR = (
    EE_PERM_1_DUR.gives(lasts(up_to(months(12)), renewals=up_to(months(12)))),
    EE_PERM_1_DUR2.gives(lasts(between(months(6), months(12)), renewals=up_to(months(12)))),
)
HELPED = any_of(Cooperation.with_police, Cooperation.information_given)
HELPED_OR_AGREED = any_of(HELPED, Cooperation.willing)
PROSECUTOR_APPLIED = cited(
    includes(Stay.permit_applied_for_by, Authority.PROSECUTOR),
    EE_PERM_1_WHO,
    title="the Prosecutor's Office has applied for it, with the person's written consent",
)
TIES_CUT = cited(
    any_of(
        Cooperation.contacts_broken,
        all_of(HELPED, not_read("whether one who has helped already must cut ties is open")),
    ),
    EE_PERM_COND_TIES,
)
TIES_CUT_BEFORE_2023 = any_of(
    Cooperation.contacts_broken,
    not_read("whether ties had to be cut before April 2023 was not read"),
)
HOLDS_PROCEEDINGS_PERMIT = is_(Stay.ground, StayGround.PROCEEDINGS)
MINOR = cited(any_of(under_age(18), Person.lacks_capacity), EE_PERM_MINOR, while_in_force=True)
MINORS_PERMIT = cited(
    all_of(MINOR, COVERED, not_read("§ 207(2) counts for a child: see that permit")),
    EE_PERM_MINOR,
    title="for a child, or a person of limited capacity, § 207(2) counts",
    while_in_force=True,
)

PROCEEDINGS_2007 = PermitRule(
    code="criminal_proceedings",
    title="Temporary residence permit for a victim or witness in a criminal case",
    local_title="tähtajaline elamisluba",
    provisions=provision("EE-PERM-1-93"),
    modality=Modality.MAY,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(
        HELPED_OR_AGREED,
        not_read("the further conditions of the permit before October 2010 were not read"),
    ),
)
PROCEEDINGS = PROCEEDINGS_2007.then(
    local_title="tähtajaline elamisluba kriminaalmenetluses osalemiseks",
    provisions=(
        provision("EE-PERM-1"),
        provision("EE-PERM-NAME-A"),
        provision("EE-PERM-NAME"),
        EE_PERM_SHALL,
        EE_PERM_1_WHO,
        provision("EE-PERM-EXT"),
        provision("EE-PERM-NOPERS"),
        provision("EE-PERM-GENERAL"),
        provision("EE-PERM-REFUSE"),
        provision("EE-PERM-REFUSE-B"),
    ),
    modality=Modality.SHALL,
    decided_by=EE_PERM_PPA.gives(BOARD),
    when=(
        provision("EE-PERM-COND-OLD").gives(
            all_of(
                ALIEN,
                PROSECUTOR_APPLIED,
                any_of(
                    all_of(
                        any_of(
                            VICTIM_IN_SUCH_A_CASE,
                            WITNESS_BEFORE_2016,
                            all_of(
                                WITNESS_IN_SUCH_A_CASE,
                                not_read("since when a witness's stay must be needed is recalled"),
                            ),
                        ),
                        HELPED_OR_AGREED,
                        TIES_CUT_BEFORE_2023,
                    ),
                    NEEDED_WITNESS,
                    MINORS_PERMIT,
                ),
            )
        ),
        EE_PERM_COND.gives(
            all_of(
                ALIEN,
                PROSECUTOR_APPLIED,
                any_of(
                    all_of(
                        any_of(VICTIM_IN_SUCH_A_CASE, FAMILY_VICTIM), HELPED_OR_AGREED, TIES_CUT
                    ),
                    NEEDED_WITNESS,
                    MINORS_PERMIT,
                ),
            )
        ),
    ),
    unless=(
        Proviso(Findings.order_or_security_against, EE_PERM_SHALL),
        Proviso(Stay.entry_ban, EE_PERM_BAN),
        Proviso(MINORS_PERMIT, EE_PERM_MINOR, title="§ 207(2) takes the place of § 207(1)"),
    ),
    duration=UP_TO_A_YEAR,
    worse_for_children="a child has the permit of § 207(2), for which its interests count",
)

PROCEEDINGS_MINOR = PermitRule(
    code="criminal_proceedings_minor",
    title="Temporary residence permit for a child, or a person of limited capacity, in a criminal case",
    provisions=EE_PERM_MINOR,
    modality=Modality.MAY,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    decided_by=EE_PERM_PPA.gives(BOARD),
    when=all_of(
        ALIEN,
        any_of(CHILD, MINOR),
        COVERED,
        PROSECUTOR_APPLIED,
        Findings.in_best_interests,
        any_of(
            all_of(HELPED_OR_AGREED, Cooperation.contacts_broken),
            NEEDED_WITNESS,
            not_read("whether help and cut ties are asked of a minor too is not said"),
        ),
    ),
    unless=Proviso(
        all_of(Stay.entry_ban, not_read("whether § 126 bars this permit too is not said")),
        EE_PERM_BAN,
        title="an entry ban bars any permit",
    ),
    duration=UP_TO_A_YEAR,
)

EE_PERM_WAGE = provision("EE-PERM-WAGE")

WAGE_CLAIM = PermitRule(
    code="wage_claim",
    title="Extension of the permit until unpaid wages are paid",
    provisions=EE_PERM_WAGE,
    modality=Modality.MAY,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    decided_by=EE_PERM_PPA.gives(BOARD),
    when=all_of(HOLDS_PROCEEDINGS_PERMIT, Work.wages_unpaid, EstonianCase.stay_helps_wage_claim),
    duration=EE_PERM_WAGE.gives(lasts()),
)

# The exceptional permit: §§ 210³ and 210⁴.

EE_PERM_2103 = provision(
    "EE-PERM-2103",
    "In exceptional circumstances a permit may be given to an alien in Estonia whose leaving would be manifestly too burdensome, where no other ground fits and there is no threat; reasons must be given.",
)
EE_PERM_CHAL_2103 = provision("EE-PERM-CHAL-2103")

EXCEPTIONAL = PermitRule(
    code="exceptional",
    title="Residence permit in exceptional circumstances",
    local_title="tähtajaline elamisluba erandlikel asjaoludel",
    provisions=(EE_PERM_2103, EE_PERM_CHAL_2103, provision("EE-PERM-SC21")),
    modality=Modality.MAY,
    ground=PermitGround.HUMANITARIAN,
    decided_by=provision("EE-PERM-2104-WHO").gives(
        "the Director General of the Police and Border Guard Board"
    ),
    when=all_of(
        ALIEN,
        Route.in_country,
        Findings.special_reasons_for_permit,
        Findings.grave_humanitarian_reasons,
        not_(EstonianCase.other_permit_ground),
    ),
    unless=Proviso(Findings.order_or_security_against, EE_PERM_2103),
    duration=provision("EE-PERM-2104").gives(lasts(up_to(years(1)), renewals=up_to(years(3)))),
    claims=(independent_of(Cooperation, Proceedings, provision=EE_PERM_2103),),
)
VICTIM_STATUS_ALONE = DatedValue(
    "permit.victim_status_alone",
    "whether the status of victim alone gives a residence permit",
    provision("EE-PERM-NOSTATUS").gives(False),
)

# What a permit opens, and what happens to an application.

EE_PERM_CHAL = provision("EE-PERM-CHAL")

NO_PERMIT = {
    *WITHOUT_PERMIT,
    StayGround.CITIZENSHIP,
    StayGround.EU_RIGHT_OF_RESIDENCE,
    StayGround.REMOVAL_BARRED,
}
HOLDS_PERMIT = is_(Stay.ground, *(each for each in StayGround if each not in NO_PERMIT))
WORK_WITHOUT_ONE = any_of(
    # Citizens need no permit at all.
    is_(Stay.ground, StayGround.CITIZENSHIP, StayGround.EU_RIGHT_OF_RESIDENCE),
    all_of(
        not_(HOLDS_PERMIT),
        not_(is_(Stay.ground, StayGround.NONE)),
        not_read("the right to work without a residence permit was not read"),
    ),
)
WORK_BEFORE_2013 = EntitlementRule(
    code="work_without_permit",
    title="Work with no further permit",
    provisions=provision("EE-PERM-WORK-0"),
    modality=Modality.SHALL,
    kind=EntitlementKind.LABOUR_MARKET,
    when=WORK_WITHOUT_ONE,
)
WORK = WORK_BEFORE_2013.then(
    provisions=provision("EE-PERM-WORK"),
    when=any_of(
        all_of(HOLDS_PERMIT, not_(is_(Stay.ground, StayGround.OWN_INCOME))), WORK_WITHOUT_ONE
    ),
)
STAY_DURING_EXTENSION = EntitlementRule(
    code="stay_while_extension_is_decided",
    title="Lawful stay while an extension asked for in time is decided",
    provisions=provision("EE-PERM-PENDING"),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    detail=True,
    when=all_of(
        is_(Stay.permit_application, Application.PENDING),
        any_of(HOLDS_PERMIT, is_(Stay.ground, StayGround.PERMIT_PROCEDURE)),
        not_(before(Stay.ground_until, Stay.permit_applied_on)),
    ),
)
APPEAL = EntitlementRule(
    code="permit_appeal",
    title="A challenge, or a complaint to the administrative court, against a refusal or revocation of a permit (of the exceptional permit a challenge alone)",
    provisions=(EE_PERM_CHAL, EE_PERM_CHAL_2103),
    modality=Modality.SHALL,
    kind=EntitlementKind.APPEAL,
    detail=True,
    decided_by="the Police and Border Guard Board, or the administrative court",
    when=any_of(
        is_(Stay.permit_application, Application.REFUSED),
        at_least(days(0), since=EstonianCase.permit_refusal_told_on),
    ),
    claim_within=EE_PERM_CHAL.gives(days(10)),
    claim_from=EstonianCase.permit_refusal_told_on,
)
NOT_EXAMINED = BurdenRule(
    code="permit_not_examined",
    title="An application for a permit left unexamined during the asylum procedure",
    provisions=provision("EE-PERM-ASYLWAIT"),
    modality=Modality.MAY,
    kind=BurdenKind.REFUSAL,
    detail=True,
    decided_by=BOARD,
    when=all_of(
        is_(Stay.permit_application, Application.PENDING),
        is_(Asylum.decision, AsylumDecision.PENDING),
    ),
)

# Permanent residence: §§ 210¹, 210², 210⁵ and 232.


PERMANENT_RESIDENCE = EntitlementRule(
    code="permanent_residence",
    title="Permit to settle permanently",
    provisions=(
        provision("EE-PERM-SETTLE"),
        provision("EE-PERM-SETTLE-C"),
        provision("EE-PERM-SETTLE-D"),
    ),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    detail=True,
    decided_by=BOARD,
    when=all_of(
        ALIEN,
        EstonianCase.fit_to_settle,
        any_of(
            all_of(
                at_least(years(3), since=Stay.ground_since),
                not_(is_(Stay.ground, StayGround.STUDY)),
            ),
            not_read(
                "whether years on other grounds, or a forced marriage abroad, take their place is not asked"
            ),
        ),
        cited(
            any_of(
                Stay.integration_tests_passed,
                not_read("whether ill health or schooling in Estonian lifts the exam is not asked"),
            ),
            provision("EE-PERM-SETTLE-B"),
            while_in_force=True,
        ),
    ),
)
LONG_TERM_RESIDENCE = EntitlementRule(
    code="long_term_residence",
    title="Long-term resident's permit",
    local_title="pikaajalise elaniku elamisluba",
    provisions=provision("EE-PERM-LONG"),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    detail=True,
    decided_by=BOARD,
    when=all_of(
        ALIEN,
        any_of(
            at_least(years(5), since=Stay.ground_since),
            not_read("whether years on other grounds make up the 5 years is not asked"),
        ),
    ),
)
