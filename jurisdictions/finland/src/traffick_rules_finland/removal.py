"""Removal, time to leave, entry ban, lawful stay while a case is pending, and revocation of permits."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_finland.facts import FinnishCase
from traffick_rules_finland.permits import CONDITIONS_GONE, HOLDS_FIXED_TERM, HOLDS_PERMIT, MIGRI
from traffick_rules_finland.reflection_period import THIRD_COUNTRY
from traffick_rules_finland.sources import provision
from traffick_rules_finland.victim_status import FINN

MIGRI_OR_POLICE = "the Immigration Service or the police"
REMOVAL = is_(
    Stay.expulsion,
    Expulsion.CONSIDERED,
    Expulsion.DECIDED_BY_AUTHORITY,
    Expulsion.DECIDED_BY_COURT,
)
REMOVAL_DECIDED = is_(Stay.expulsion, Expulsion.DECIDED_BY_AUTHORITY, Expulsion.DECIDED_BY_COURT)
REMOVAL_ENFORCEABLE = all_of(
    REMOVAL_DECIDED, not_read("whether the removal is enforceable is not asked")
)

# Aliens Act §§ 146 to 148: what is weighed, and what bars removal.

FI_EXP_WHOLE = provision(
    "FI-EXP-WHOLE",
    "Before removal or an entry ban everything is weighed as a whole, the child's best interests and family life first; being trafficked is not named, but is a circumstance.",
)
FI_EXP_NONREF = provision(
    "FI-EXP-NONREF",
    "No one may be sent where death penalty, torture, persecution or other inhuman treatment threatens, or from where they could be sent on to such a place.",
)

WEIGH = DutyRule(
    code="weigh_trafficking",
    title="Weigh the whole of the circumstances before removal or an entry ban",
    provisions=(FI_EXP_WHOLE, provision("FI-RET-SAFE")),
    kind=DutyKind.ASSESSMENT,
    owed_by=MIGRI_OR_POLICE,
    when=is_(Stay.expulsion, Expulsion.CONSIDERED),
    fulfilled=Stay.trafficking_weighed,
)
NON_REFOULEMENT = EntitlementRule(
    code="non_refoulement",
    title="No removal to danger",
    local_title="palautuskielto",
    provisions=(FI_EXP_NONREF,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    decided_by=MIGRI_OR_POLICE,
    when=Findings.risk_of_persecution,
)
REFUSAL_OF_ENTRY = BurdenRule(
    code="refusal_of_entry",
    title="Refusal of entry for selling sexual services",
    local_title="käännyttäminen",
    provisions=(provision("FI-EXP-SEX"),),
    modality=Modality.MAY,
    kind=BurdenKind.REFUSAL_OF_ENTRY,
    decided_by="the police, the border control authority or the Immigration Service",
    when=all_of(FinnishCase.suspected_of_selling_sex, not_(FINN), not_(HOLDS_PERMIT)),
    unless=(
        Proviso(Findings.risk_of_persecution, FI_EXP_NONREF),
        Proviso(Findings.expulsion_inappropriate, FI_EXP_WHOLE),
    ),
)

# Aliens Act § 40(3): the stay while an application is pending.

FI_REF_PENDING = provision(
    "FI-REF-PENDING",
    "The stay is lawful while an application is pending, until it is finally decided or an enforceable decision on removal is made; the words name no kind of application.",
)

ASYLUM_PENDING = is_(Asylum.decision, AsylumDecision.PENDING)
PENDING = all_of(
    any_of(is_(Stay.permit_application, Application.PENDING), ASYLUM_PENDING),
    not_(REMOVAL_ENFORCEABLE),
)
STAY_WHILE_PENDING_2004 = EntitlementRule(
    code="stay_while_pending",
    title="Lawful stay while an application is pending",
    provisions=(FI_REF_PENDING,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    when=PENDING,
)
STAY_WHILE_PENDING = STAY_WHILE_PENDING_2004.then(
    provisions=(provision("FI-REF-2025"),),
    when=all_of(
        PENDING,
        any_of(
            Stay.lawful,
            not_(FinnishCase.application_filed_without_right),
            all_of(
                ASYLUM_PENDING,
                not_read("what the text of May 2025 says of asylum applications was not read"),
            ),
        ),
    ),
)

# Aliens Act §§ 147 a and 150: time to leave and entry ban; the text from May 2025 was not read.

FI_EXP_DEPART = provision(
    "FI-EXP-DEPART", "A time to leave of 7 to 30 days shall be set, longer for a special reason."
)
FI_BAN_LEN = provision("FI-BAN-LEN")
FI_BAN_2025 = provision("FI-BAN-2025", "The rules on entry bans were rewritten and tightened.")

TEXT_OF_2025 = not_read("the text of §§ 147 a and 150 from 6 May 2025 was not read")
AT_ONCE = is_(Stay.departure_order, DepartureOrder.AT_ONCE)
GROUND_OF_147A_2 = any_of(
    Findings.absconding_risk,
    Findings.order_or_security_against,
    is_(Asylum.decision, AsylumDecision.NOT_EXAMINED),
)
UNFOUNDED = is_(Asylum.decision, AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED)
NO_TIME_IS_SET = any_of(
    cited(
        any_of(
            AT_ONCE,
            GROUND_OF_147A_2,
            all_of(
                any_of(UNFOUNDED, Findings.reasons_against_permit),
                not_read("whether it was evasion, or an accelerated case, is not asked"),
            ),
        ),
        provision("FI-EXP-DEPART-A"),
        while_in_force=True,
    ),
    cited(
        any_of(AT_ONCE, GROUND_OF_147A_2, UNFOUNDED, Findings.false_information),
        provision("FI-EXP-DEPART-B"),
        while_in_force=True,
    ),
)
WEEK_TO_MONTH = FI_EXP_DEPART.gives(between(days(7), days(30)), until="2025-05-05")
TIME_TO_LEAVE = BurdenRule(
    code="time_to_leave",
    title="Time to leave after a decision on removal",
    local_title="vapaaehtoisen poistumisen aika",
    provisions=(FI_EXP_DEPART,),
    modality=Modality.SHALL,
    kind=BurdenKind.TIME_TO_LEAVE,
    decided_by=MIGRI_OR_POLICE,
    when=(
        FI_EXP_DEPART.gives(
            all_of(
                REMOVAL_DECIDED,
                THIRD_COUNTRY,
                not_(is_(Stay.ground, StayGround.EU_RIGHT_OF_RESIDENCE)),
                not_(NO_TIME_IS_SET),
            ),
            until="2025-05-05",
        ),
        FI_EXP_DEPART.gives(all_of(REMOVAL_DECIDED, TEXT_OF_2025), since="2025-05-06"),
    ),
    length=DatedValue("", "", WEEK_TO_MONTH, gaps="the text from 6 May 2025 was not read"),
)
BANNED_EXCEPT_VICTIMS = (
    Proviso(
        all_of(
            Stay.held_victim_permit,
            not_(HOLDS_PERMIT),
            Stay.left_in_time,
            not_(Findings.order_or_security_against),
        ),
        provision("FI-BAN-VICTIM"),
        title="the person had a permit under § 52 a, obeyed the duty to return and is no threat",
    ),
    Proviso(
        Findings.expulsion_inappropriate,
        FI_EXP_WHOLE,
        title="the whole assessment leads otherwise",
    ),
)
ENTRY_BAN = BurdenRule(
    code="entry_ban",
    title="Entry ban with a decision on removal",
    local_title="maahantulokielto",
    provisions=(provision("FI-BAN-GEN"),),
    modality=Modality.MAY,
    kind=BurdenKind.ENTRY_BAN,
    decided_by=MIGRI_OR_POLICE,
    when=REMOVAL,
    unless=BANNED_EXCEPT_VICTIMS,
    length=FI_BAN_LEN.gives(up_to(years(5))),
)
ENTRY_BAN_2025 = ENTRY_BAN.then(
    provisions=FI_BAN_2025, when=all_of(REMOVAL, TEXT_OF_2025), unless=(), length=None
)
ENTRY_BAN_REQUIRED = BurdenRule(
    code="entry_ban_required",
    title="Entry ban where no time to leave was given, or it was not kept",
    local_title="maahantulokielto",
    provisions=(provision("FI-BAN-GEN-A"),),
    modality=Modality.SHALL,
    kind=BurdenKind.ENTRY_BAN,
    decided_by=MIGRI_OR_POLICE,
    when=all_of(
        REMOVAL_DECIDED,
        any_of(
            all_of(
                AT_ONCE,
                any_of(
                    GROUND_OF_147A_2,
                    not_read("on which ground no time was given is not asked"),
                ),
            ),
            all_of(
                is_(Stay.departure_order, DepartureOrder.WITHIN_DEADLINE), not_(Stay.left_in_time)
            ),
        ),
    ),
    unless=BANNED_EXCEPT_VICTIMS,
    length=FI_BAN_LEN.gives(up_to(years(5)), since="2011-04-01"),
)
ENTRY_BAN_REQUIRED_2025 = ENTRY_BAN_REQUIRED.then(
    provisions=FI_BAN_2025,
    when=all_of(REMOVAL_DECIDED, TEXT_OF_2025),
    unless=(),
    length=None,
)

# Aliens Act § 58: revocation.


WHO_GRANTED_IT = (
    provision("FI-PERM-WHO-B").gives("whoever granted it: the police or the Immigration Service"),
    provision("FI-PERM-WHO-C").gives(MIGRI),
)
REVOCATION_2004 = BurdenRule(
    code="revocation_conditions",
    detail=True,
    title="Revocation of a permit whose conditions are gone",
    provisions=provision("FI-PERM-REVOKE-COND"),
    modality=Modality.MAY,
    kind=BurdenKind.REVOCATION,
    decided_by=WHO_GRANTED_IT,
    when=all_of(
        HOLDS_FIXED_TERM, CONDITIONS_GONE, not_read("whether the stay was only short is not asked")
    ),
    ends=("permits.52a-1", "permits.52a-2"),
)
REVOCATION_2007 = REVOCATION_2004.then(
    provisions=provision("FI-PERM-REVOKE-COND-A2"), when=all_of(HOLDS_FIXED_TERM, CONDITIONS_GONE)
)
REVOCATION = REVOCATION_2007.then(
    provisions=provision("FI-PERM-REVOKE-COND-B"),
    decided_by=MIGRI,
    when=all_of(
        HOLDS_FIXED_TERM,
        any_of(CONDITIONS_GONE, not_read("whether the conditions were never met is not asked")),
    ),
)
REVOCATION_FALSE = BurdenRule(
    code="revocation_general",
    detail=True,
    title="Revocation of a permit for false information",
    provisions=provision("FI-PERM-REVOKE-FALSE"),
    modality=Modality.MAY,
    kind=BurdenKind.REVOCATION,
    decided_by=WHO_GRANTED_IT,
    when=all_of(HOLDS_PERMIT, Findings.false_information),
)
REVOCATION_MOVED = BurdenRule(
    code="revocation_after_leaving",
    detail=True,
    title="Revocation of a permit after moving away or two years abroad",
    provisions=(provision("FI-PERM-REVOKE-MOVED"),),
    modality=Modality.SHALL,
    kind=BurdenKind.REVOCATION,
    decided_by=WHO_GRANTED_IT,
    when=all_of(HOLDS_PERMIT, FinnishCase.moved_away),
)
