"""Removal: time to leave, re-entry ban, suspension, revocation of the permits, and what protects."""

from datetime import date

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.permits import (
    HOLDS_5_15_PERMIT,
    HOLDS_CASE_PERMIT,
    HOLDS_WAGE_PERMIT,
    PERSON_HAS_APPLIED,
)
from traffick_rules_sweden.reflection_period import (
    BOARD_HAS_APPLIED,
    HOLDS_REFLECTION_PERMIT,
    LEADER_HAS_APPLIED,
    MIGRATION_AGENCY,
    SE_REF_COND_A,
    SE_REF_DAYS,
)
from traffick_rules_sweden.sources import ALIENS_ACT, provision
from traffick_rules_sweden.victim_status import CHILD

POLICE_OR_AGENCY = "the police or the Migration Agency"
EU_CITIZEN = any_of(is_(Stay.ground, StayGround.EU_RIGHT_OF_RESIDENCE), citizen_of(EEA))
REMOVAL = is_(
    Stay.expulsion,
    Expulsion.CONSIDERED,
    Expulsion.DECIDED_BY_AUTHORITY,
    Expulsion.DECIDED_BY_COURT,
)
REMOVAL_DECIDED = is_(Stay.expulsion, Expulsion.DECIDED_BY_AUTHORITY, Expulsion.DECIDED_BY_COURT)
APPLIED_15D = all_of(PERSON_HAS_APPLIED, Stay.held_victim_permit)

# Aliens Act ch. 12: removal while a permit is applied for, or runs.

SE_REF_STAY = provision(
    ALIENS_ACT,
    "SE-REF-STAY",
    "ch. 12 s. 12 b (Act 2022:1015)",
    "The Migration Agency may suspend a removal once the social welfare board has applied.",
    since="2022-08-01",
    read_in="S27",
)
SE_REF_STAY_LEADER = provision(
    ALIENS_ACT,
    "SE-REF-STAY-LEADER",
    "ch. 12 s. 12 b",
    "The Migration Agency may suspend a removal once the leader of the investigation has applied.",
    since="about 2022-08-01, 2007-07-01 to 2022-08-01, single: wording 2022:1015 read; the limb on the leader is older",
    read_in="S27",
)
SE_REF_STAY_15D = provision(
    ALIENS_ACT,
    "SE-REF-STAY-15D",
    "ch. 12 s. 12 a (Act 2025:225)",
    "The Migration Agency may suspend a removal once the person has applied for a permit under s. 15 d.",
    since='about 2025-04-01, 2013-08-01 to 2025-04-01, single: wording 2025:225 read; the 15 d permit exists since 2013-08-01; older text not read: "unknown"',
    read_in="S27",
)
SE_REF_NOREMOVE = provision(
    ALIENS_ACT,
    "SE-REF-NOREMOVE",
    "ch. 12 s. 13 b",
    "While a permit under ch. 5 s. 15 runs, a removal decision shall not be carried out.",
    since="about 2013-08-01, 2007-07-01 to 2013-08-01, single: wording 2013:646 read, day derived; older text not read",
    read_in="S27",
)
SE_REF_NOREMOVE_15D = provision(
    ALIENS_ACT,
    "SE-REF-NOREMOVE-15D",
    "ch. 12 s. 13 b (Act 2013:646)",
    "The same holds while a permit under s. 15 d runs.",
    since="2013-08-01",
    read_in="S27",
    note="Derived from the text.",
)

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
    ALIENS_ACT,
    "SE-REF-REVOKE",
    "ch. 7 s. 7 b para. 1",
    "The permit may be revoked if its conditions no longer hold, beside the general grounds.",
    since="2007-07-01",
    read_in="S27 S3",
)
SE_REF_REVOKE_TRANS = provision(
    ALIENS_ACT,
    "SE-REF-REVOKE-TRANS",
    "ch. 7 s. 7 b, transitional rule of 2007:322",
    "The rule does not apply to permits given before 1 July 2007.",
    since="2007-07-01",
    read_in="S27",
)
SE_PERM_PSW_REVOKE = provision(
    ALIENS_ACT,
    "SE-PERM-PSW-REVOKE",
    "ch. 7 s. 7 c",
    "The permit is revoked only if its conditions no longer hold, and only on the application of the police.",
    since='about 2015-01-01, 2006-03-31 to 2015-01-01, single: wording 2014:655 (Police Authority; day recalled as that of the new authority); older rule not read: "unknown"',
    read_in="S27",
)
SE_REF_APPEAL = provision(
    ALIENS_ACT,
    "SE-REF-APPEAL",
    "ch. 14 s. 4",
    "Refusal and revocation can be appealed by the leader of the investigation, never by the victim.",
    since="about 2022-08-01, 2007-07-01 to 2022-08-01, single: wording 2022:1015 read; older text not read",
    read_in="S27",
)
SE_REF_APPEAL_BOARD = provision(
    ALIENS_ACT,
    "SE-REF-APPEAL-BOARD",
    "ch. 14 s. 4 (Act 2022:1015)",
    "Where the social welfare board applied, only the board can appeal.",
    since="2022-08-01",
    read_in="S27",
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
    provisions=(SE_PERM_PSW_REVOKE,),
    modality=Modality.MAY,
    kind=BurdenKind.REVOCATION,
    decided_by=MIGRATION_AGENCY,
    when=all_of(
        is_(Stay.ground, StayGround.WITNESS),
        Stay.permit_support_withdrawn,
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
    ALIENS_ACT,
    "SE-DEPART",
    "ch. 8 s. 21 paras. 1, 3; ch. 8 s. 22",
    "The time to leave is 2 weeks from a final rejection and 4 weeks from a final expulsion, longer for special reasons. The rule is not for EEA citizens.",
    since="by 2017-12-31: wording 2017:22",
    read_in="S27",
)
SE_DEPART_NONE = provision(
    ALIENS_ACT,
    "SE-DEPART-NONE",
    "ch. 8 s. 21 para. 2",
    "None is given where there is a risk of flight or to order or security, entry is refused, the person was stopped crossing an outer border unlawfully, or the rejection is enforced at once.",
    since="by 2017-12-31: wording 2017:22",
    read_in="S27",
)
SE_DEPART_EEA = provision(
    ALIENS_ACT,
    "SE-DEPART-EEA",
    "ch. 12 s. 15 para. 3",
    "A removal of an EEA citizen or family member is not carried out earlier than four weeks after notice, unless for exceptional reasons.",
    since="about 2024-01-01, 2006-03-31 to 2024-12-31, single: wording 2024:28, year only; older text not read",
    read_in="S27",
)
SE_REENTRY = provision(
    ALIENS_ACT,
    "SE-REENTRY",
    "ch. 8 s. 23 para. 2",
    "A removal decision against a person who was granted a permit under ch. 5 s. 15, or an EEA citizen, may carry a re-entry ban only for public order or security.",
    since="about 2015-01-01, 2007-07-01 to 2015-01-01, single: wording 2014:655, its day recalled; the first text of the rule was not read",
    read_in="S27",
)
SE_REENTRY_GEN = provision(
    ALIENS_ACT,
    "SE-REENTRY-GEN",
    "ch. 8 s. 23 para. 1",
    "For others a re-entry ban shall be given where no time to leave is given, unless special reasons in the person's own circumstances speak against; never with a rejection that refuses entry.",
    since="about 2015-01-01, 2007-07-01 to 2015-01-01, single: wording 2014:655, its day recalled",
    read_in="S27",
)
SE_REENTRY_LEN = provision(
    ALIENS_ACT,
    "SE-REENTRY-LEN",
    "ch. 8 s. 24",
    "The ban is for at most 5 years, longer for a grave threat to order or security.",
    since="by 2014-12-31: wording 2014:198",
    read_in="S27",
)
SE_REENTRY_LATE = provision(
    ALIENS_ACT,
    "SE-REENTRY-LATE",
    "ch. 12 s. 15 a",
    "Who does not leave within the time set shall get a re-entry ban of at most 5 years, unless enforcement is barred by suspension, an application or special reasons. Holders of a permit under ch. 5 s. 15 are not named.",
    since="about 2025-04-01, 2006-03-31 to 2025-04-01, single: wording 2025:225; older text not read",
    read_in="S27",
)

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
WAS_GRANTED_5_15 = any_of(HOLDS_REFLECTION_PERMIT, Stay.held_victim_permit)
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
                any_of(WAS_GRANTED_5_15, EU_CITIZEN),
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
            any_of(WAS_GRANTED_5_15, EU_CITIZEN),
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
                WAS_GRANTED_5_15,
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
    ALIENS_ACT,
    "SE-COUNSEL-UTL",
    "ch. 18 s. 1",
    "Public counsel is appointed in cases on rejection (not by the police, unless detained over three days), expulsion and enforcement after suspension, unless need is lacking.",
    since="by 2026-04-16: text of 2026; first day not read",
    read_in="S27",
)
SE_COUNSEL_UTL_CHILD = provision(
    ALIENS_ACT,
    "SE-COUNSEL-UTL-CHILD",
    "ch. 18 s. 1 paras. 2, 3 (Act 2021:765)",
    "A child without a custodian in Sweden who has applied for protection always gets public counsel in cases on rejection and expulsion; so does such a child in detention.",
    since='about 2021-07-20, 2006-03-31 to 2021-07-20, single: wording 2021:765 read; older text not read: "unknown"',
    read_in="S27",
)

PUBLIC_COUNSEL = EntitlementRule(
    code="public_counsel",
    title="Public counsel in a case on removal",
    local_title="offentligt biträde",
    provisions=(SE_COUNSEL_UTL,),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    decided_by="the Migration Agency or the court",
    when=any_of(
        all_of(REMOVAL, cited(Findings.counsel_needed, SE_COUNSEL_UTL)),
        cited(
            all_of(
                CHILD,
                Family.unaccompanied,
                any_of(all_of(Asylum.applied, REMOVAL), Stay.detained),
            ),
            SE_COUNSEL_UTL_CHILD,
            title="an unaccompanied child seeks protection or is detained",
            while_in_force=True,
        ),
    ),
)
