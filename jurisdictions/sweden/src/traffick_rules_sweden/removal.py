"""Removal: time to leave, re-entry ban, suspension, revocation of the permits, and what protects."""

from datetime import date

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.permits import (
    HOLDS_5_15_PERMIT,
    HOLDS_CASE_PERMIT,
    HOLDS_WAGE_PERMIT,
    MAY_HAVE_HELD_5_15_PERMIT,
    PERSON_HAS_APPLIED,
    SE_INCOUNTRY,
)
from traffick_rules_sweden.reflection_period import *
from traffick_rules_sweden.sources import provision
from traffick_rules_sweden.victim_status import CHILD

# Aliens Act ch. 12: removal while a permit is applied for, or runs.

SE_REF_STAY = provision(
    "SE-REF-STAY",
    "The Migration Agency may suspend a removal once the social welfare board has applied.",
)
SE_REF_STAY_LEADER = provision(
    "SE-REF-STAY-LEADER",
    "The Migration Agency may suspend a removal once the leader of the investigation has applied.",
)
SE_REF_STAY_15D = provision(
    "SE-REF-STAY-15D",
    "The Migration Agency may suspend a removal once the person has applied for a permit under s. 15 d.",
)
SE_REF_NOREMOVE = provision(
    "SE-REF-NOREMOVE",
    "While a permit under ch. 5 s. 15 runs, a removal decision shall not be carried out.",
)
SE_REF_NOREMOVE_15D = provision(
    "SE-REF-NOREMOVE-15D",
    "While a permit under ch. 5 s. 15 d runs, a removal decision shall not be carried out.",
)

APPLIED_15D = all_of(PERSON_HAS_APPLIED, MAY_HAVE_HELD_5_15_PERMIT)
AUTHORITY_HAS_APPLIED = any_of(
    cited(BOARD_HAS_APPLIED, SE_REF_STAY), cited(LEADER_HAS_APPLIED, SE_REF_STAY_LEADER)
)
SUSPENDED_REMOVAL = EntitlementRule(
    code="suspended_removal",
    title="Suspension of a removal once the permit is applied for",
    local_title="inhibition",
    provisions=(SE_REF_DAYS,),
    modality=Modality.MAY,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    decided_by=MIGRATION_AGENCY,
    when=(
        SE_REF_DAYS.gives(
            not_read("the text on suspension before August 2022 was not read"),
            until="2022-07-31",
        ),
        SE_REF_STAY.gives(
            any_of(
                AUTHORITY_HAS_APPLIED,
                all_of(
                    APPLIED_15D,
                    not_read(
                        "suspension for a permit under s. 15 d before April 2025 was not read"
                    ),
                ),
            ),
            until="2025-03-31",
        ),
        SE_REF_STAY_15D.gives(any_of(AUTHORITY_HAS_APPLIED, cited(APPLIED_15D, SE_REF_STAY_15D))),
    ),
)
NO_REMOVAL_WHILE_PERMIT_RUNS = EntitlementRule(
    code="no_removal",
    title="No removal while the permit runs",
    provisions=(SE_REF_DAYS,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    decided_by="the authority that removes",
    when=(
        SE_REF_DAYS.gives(not_read("the text before August 2013 was not read"), until="2013-07-31"),
        SE_REF_NOREMOVE.gives(
            any_of(
                cited(HOLDS_5_15_PERMIT, SE_REF_NOREMOVE),
                cited(HOLDS_WAGE_PERMIT, SE_REF_NOREMOVE_15D),
            ),
        ),
    ),
)

# Aliens Act chs. 7 and 14: revocation and appeal.

SE_REF_REVOKE = provision(
    "SE-REF-REVOKE",
    "A permit under ch. 5 s. 15 may be revoked if its conditions no longer hold, beside the general grounds.",
)
SE_REF_REVOKE_TRANS = provision(
    "SE-REF-REVOKE-TRANS",
    "The rule on revoking a permit under ch. 5 s. 15 does not apply to permits given before 1 July 2007.",
)
SE_PERM_PSW_REVOKE = provision(
    "SE-PERM-PSW-REVOKE",
    "A permit for personal-security work is revoked only if its conditions no longer hold, and only on the application of the police.",
)
SE_REF_APPEAL = provision(
    "SE-REF-APPEAL",
    "Refusal and revocation of a permit under ch. 5 s. 15 can be appealed by the leader of the investigation, never by the victim.",
)
SE_REF_APPEAL_BOARD = provision(
    "SE-REF-APPEAL-BOARD",
    "Where the social welfare board applied for the permit, only the board can appeal.",
)

VICTIM_MAY_APPEAL = DatedValue(
    "reflection.victim_may_appeal",
    "whether the victim may appeal against a refusal or revocation",
    SE_REF_APPEAL.gives(False),
)
CONDITION_GONE = cited(
    any_of(
        Stay.permit_support_withdrawn,
        not_(Cooperation.presence_needed),
        Findings.order_or_security_against,
        all_of(
            HOLDS_CASE_PERMIT,
            not_(all_of(Cooperation.with_police, Cooperation.contacts_broken)),
        ),
        all_of(HOLDS_REFLECTION_PERMIT, not_(Stay.reflection_wanted)),
    ),
    SE_REF_REVOKE,
    title="a condition of the permit no longer holds",
)
GENERAL_GROUND = any_of(
    Findings.false_information,
    not_read("the other general grounds of revocation were not read"),
)
REVOCATION_5_15 = BurdenRule(
    code="revocation_5_15",
    detail=True,
    title="Revocation of a permit under ch. 5 s. 15",
    local_title="återkallelse",
    provisions=(SE_REF_REVOKE,),
    modality=Modality.MAY,
    kind=BurdenKind.REVOCATION,
    decided_by=MIGRATION_AGENCY,
    when=all_of(
        HOLDS_5_15_PERMIT,
        any_of(CONDITION_GONE, GENERAL_GROUND),
    ),
    unless=Proviso(
        all_of(
            not_(HOLDS_REFLECTION_PERMIT),
            before(Stay.ground_since, date(2007, 7, 1)),
        ),
        SE_REF_REVOKE_TRANS,
        title="the permit was given before July 2007",
    ),
    ends=("reflection_period.reflection_permit", "permits.5-15"),
)
REVOCATION_5_15B = BurdenRule(
    code="revocation_5_15b",
    detail=True,
    title="Revocation of the personal-security permit",
    provisions=SE_INCOUNTRY,
    modality=Modality.MAY,
    kind=BurdenKind.REVOCATION,
    decided_by=MIGRATION_AGENCY,
    when=(
        SE_INCOUNTRY.gives(
            not_read("ch. 7 s. 7 c as it stood before 2015 was not read"), until="2014-12-31"
        ),
        SE_PERM_PSW_REVOKE.gives(
            all_of(is_(Stay.ground, StayGround.WITNESS), Stay.permit_support_withdrawn)
        ),
    ),
    ends=("permits.5-15b",),
)
APPEAL = EntitlementRule(
    code="appeal_5_15",
    detail=True,
    title="Appeal against a refusal or revocation by the authority that applied",
    provisions=(SE_REF_DAYS, SE_REF_COND_A),
    modality=Modality.MAY,
    kind=EntitlementKind.APPEAL,
    when=(
        SE_REF_DAYS.gives(
            not_read("the text on appeal before August 2022 was not read"),
            until="2022-07-31",
        ),
        SE_REF_APPEAL.gives(
            all_of(
                any_of(
                    is_(Stay.reflection, Reflection.REFUSED, Reflection.ENDED_EARLY),
                    is_(Stay.permit_application, Application.REFUSED),
                ),
                any_of(
                    cited(LEADER_HAS_APPLIED, SE_REF_APPEAL),
                    cited(BOARD_HAS_APPLIED, SE_REF_APPEAL_BOARD),
                ),
            ),
        ),
    ),
)

# Aliens Act chs. 8 and 12: time to leave and re-entry ban.

SE_DEPART = provision(
    "SE-DEPART",
    "The time to leave is 2 weeks from a final rejection and 4 weeks from a final expulsion, longer for special reasons. It does not apply to EEA citizens.",
)
SE_DEPART_NONE = provision(
    "SE-DEPART-NONE",
    "No time to leave is given where there is a risk of flight or to order or security, entry is refused, the person was stopped crossing an outer border unlawfully, or the rejection is enforced at once.",
)
SE_DEPART_EEA = provision(
    "SE-DEPART-EEA",
    "A removal of an EEA citizen or family member is not carried out earlier than four weeks after notice, unless for exceptional reasons.",
)
SE_REENTRY = provision(
    "SE-REENTRY",
    "A removal decision against a person who was granted a permit under ch. 5 s. 15, or an EEA citizen, may carry a re-entry ban only for public order or security.",
)
SE_REENTRY_GEN = provision(
    "SE-REENTRY-GEN",
    "For others a re-entry ban shall be given where no time to leave is given, unless special reasons in the person's own circumstances speak against; never with a rejection that refuses entry.",
)
SE_REENTRY_LEN = provision(
    "SE-REENTRY-LEN",
    "A re-entry ban is for at most 5 years, longer for a grave threat to order or security.",
)
SE_REENTRY_LATE = provision(
    "SE-REENTRY-LATE",
    "Who does not leave within the time set shall get a re-entry ban of at most 5 years, unless enforcement is barred by suspension, an application or special reasons. Holders of a permit under ch. 5 s. 15 are not named.",
)

POLICE_OR_AGENCY = "the police or the Migration Agency"
EU_CITIZEN = any_of(is_(Stay.ground, StayGround.EU_RIGHT_OF_RESIDENCE), citizen_of(EEA))
REMOVAL = is_(
    Stay.expulsion,
    Expulsion.CONSIDERED,
    Expulsion.DECIDED_BY_AUTHORITY,
    Expulsion.DECIDED_BY_COURT,
)
REMOVAL_DECIDED = is_(Stay.expulsion, Expulsion.DECIDED_BY_AUTHORITY, Expulsion.DECIDED_BY_COURT)

TIME_TO_LEAVE = BurdenRule(
    code="time_to_leave",
    title="Time to leave after a removal decision",
    local_title="tidsfrist för frivillig avresa",
    provisions=(SE_DEPART,),
    modality=Modality.SHALL,
    kind=BurdenKind.TIME_TO_LEAVE,
    decided_by=POLICE_OR_AGENCY,
    when=all_of(REMOVAL_DECIDED, not_(EU_CITIZEN)),
    unless=(
        Proviso(
            any_of(
                Findings.absconding_risk,
                Findings.order_or_security_against,
                is_(Stay.departure_order, DepartureOrder.AT_ONCE),
            ),
            SE_DEPART_NONE,
            title="no time is given",
        ),
    ),
    length=SE_DEPART.gives(between(weeks(2), weeks(4))),
)
TIME_OF_EEA_CITIZENS = EntitlementRule(
    code="removal_after_four_weeks",
    detail=True,
    title="No removal of an EEA citizen earlier than four weeks after notice",
    provisions=(SE_DEPART,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    decided_by="the authority that removes",
    when=(
        SE_DEPART.gives(
            not_read("ch. 12 s. 15 as it stood before 2024 was not read"), until="2023-12-31"
        ),
        SE_DEPART_EEA.gives(all_of(REMOVAL_DECIDED, EU_CITIZEN)),
    ),
    unless=Proviso(
        all_of(
            Findings.order_or_security_against,
            not_read("whether the reasons are exceptional is for the authority that removes"),
        ),
        SE_DEPART_EEA,
        title="exceptional reasons exist",
    ),
    longest=SE_DEPART_EEA.gives(weeks(4)),
)
REENTRY_BAN_AFTER_5_15 = BurdenRule(
    code="reentry_ban_after_5_15",
    title="Re-entry ban for a person who was granted a permit under ch. 5 s. 15, or an EEA citizen",
    local_title="återreseförbud",
    provisions=(SE_REF_DAYS,),
    modality=Modality.MAY,
    kind=BurdenKind.ENTRY_BAN,
    decided_by=POLICE_OR_AGENCY,
    when=(
        SE_REF_DAYS.gives(
            not_read("the rule on re-entry bans before 2015 was not read"), until="2014-12-31"
        ),
        SE_REENTRY.gives(
            all_of(
                REMOVAL,
                any_of(MAY_HAVE_HELD_5_15_PERMIT, EU_CITIZEN),
                cited(
                    Findings.order_or_security_against,
                    SE_REENTRY,
                    title="only for public order or security",
                ),
            ),
        ),
    ),
    length=SE_REENTRY_LEN.gives(up_to(years(5))),
)
REENTRY_BAN = BurdenRule(
    code="reentry_ban",
    title="Re-entry ban where no time to leave is given",
    local_title="återreseförbud",
    provisions=(SE_REF_DAYS,),
    modality=Modality.SHALL,
    kind=BurdenKind.ENTRY_BAN,
    decided_by=POLICE_OR_AGENCY,
    when=(
        SE_REF_DAYS.gives(
            not_read("the rule on re-entry bans before 2015 was not read"), until="2014-12-31"
        ),
        SE_REENTRY_GEN.gives(
            all_of(REMOVAL, is_(Stay.departure_order, DepartureOrder.AT_ONCE)),
        ),
    ),
    unless=(
        Proviso(
            any_of(MAY_HAVE_HELD_5_15_PERMIT, EU_CITIZEN),
            SE_REENTRY,
            title="the person was granted a permit under ch. 5 s. 15, or is an EEA citizen",
        ),
        Proviso(
            Findings.expulsion_inappropriate,
            SE_REENTRY_GEN,
            title="special reasons in the person's own circumstances speak against it",
        ),
    ),
    length=SE_REENTRY_LEN.gives(up_to(years(5))),
)
REENTRY_BAN_LATE = BurdenRule(
    code="reentry_ban_late",
    title="Re-entry ban for leaving late",
    local_title="återreseförbud",
    provisions=(SE_DEPART,),
    modality=Modality.SHALL,
    kind=BurdenKind.ENTRY_BAN,
    decided_by="the authority that set the time",
    when=(
        SE_DEPART.gives(
            not_read("ch. 12 s. 15 a as it stood before April 2025 was not read"),
            until="2025-03-31",
        ),
        SE_REENTRY_LATE.gives(
            all_of(
                is_(Stay.departure_order, DepartureOrder.WITHIN_DEADLINE),
                not_(Stay.left_in_time),
            ),
        ),
    ),
    unless=(
        Proviso(
            any_of(
                # Where removal is suspended since some day, it is suspended.
                is_(Stay.permit_application, Application.PENDING),
                Findings.removal_impossible,
                Findings.expulsion_inappropriate,
            ),
            SE_REENTRY_LATE,
            title="suspension, an application or special reasons bar enforcement",
        ),
        Proviso(
            all_of(
                MAY_HAVE_HELD_5_15_PERMIT,
                not_read("whether s. 23 of ch. 8 shields former holders here too is left open"),
            ),
            SE_REENTRY,
            title="the person was granted a permit under ch. 5 s. 15",
        ),
    ),
    length=SE_REENTRY_LATE.gives(up_to(years(5))),
)

# Aliens Act ch. 18: public counsel in cases on removal.

SE_COUNSEL_UTL = provision(
    "SE-COUNSEL-UTL",
    "Public counsel is appointed in cases on rejection (not by the police, unless detained over three days), expulsion and enforcement after suspension, unless need is lacking.",
)
SE_COUNSEL_UTL_CHILD = provision(
    "SE-COUNSEL-UTL-CHILD",
    "A child without a custodian in Sweden who has applied for protection always gets public counsel in cases on rejection and expulsion. A child without a custodian who is detained gets it too.",
)

COUNSEL_IS_NEEDED = all_of(REMOVAL, cited(Findings.counsel_needed, SE_COUNSEL_UTL))
CHILD_ALONE = all_of(
    CHILD, Family.unaccompanied, any_of(all_of(Asylum.applied, REMOVAL), Stay.detained)
)

PUBLIC_COUNSEL = EntitlementRule(
    code="public_counsel",
    title="Public counsel in a case on removal",
    local_title="offentligt biträde",
    provisions=(SE_COUNSEL_UTL,),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    decided_by="the Migration Agency or the court",
    when=(
        SE_COUNSEL_UTL.gives(
            any_of(
                COUNSEL_IS_NEEDED,
                all_of(
                    CHILD_ALONE,
                    not_read("ch. 18 s. 1 on children before 20 July 2021 was not read"),
                ),
            ),
            until="2021-07-19",
        ),
        SE_COUNSEL_UTL.gives(
            any_of(
                COUNSEL_IS_NEEDED,
                cited(
                    CHILD_ALONE,
                    SE_COUNSEL_UTL_CHILD,
                    title="an unaccompanied child seeks protection or is detained",
                ),
            ),
            since="2021-07-20",
        ),
    ),
)
