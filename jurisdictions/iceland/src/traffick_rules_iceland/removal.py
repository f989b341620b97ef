"""Removal: expulsion, entry ban and time to leave, what protects from them, and appeals."""

from attrs import evolve

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_iceland.facts import IcelandicCase
from traffick_rules_iceland.permits import HOLDS_76_PERMIT, HOLDS_VICTIM_PERMIT
from traffick_rules_iceland.reflection_period import (
    ASYLUM_UNDECIDED,
    DIRECTORATE,
    EEA_OR_EFTA_CITIZEN,
    FOREIGNER,
    HOLDS_REFLECTION_PERMIT,
)
from traffick_rules_iceland.sources import provision

# No expulsion of holders of the permits for victims.

IS_REF_STAY_A = provision("IS-REF-STAY-A", "No expulsion in the six months, whatever § 20 says.")
IS_REF_STAY = provision("IS-REF-STAY", "No expulsion while it runs, whatever chapter XII says.")
IS_PERM_STAY = provision("IS-PERM-STAY", "There is no expulsion while the permit under § 76 runs.")
IS_PERM_SUSPEND = provision("IS-PERM-SUSPEND", "A first refusal is not enforced before an appeal.")
IS_PERM_SUSPEND_B = provision("IS-PERM-SUSPEND-B")

DIRECTORATE_OR_POLICE = "the Directorate of Immigration or the police"
NO_EXPULSION_2010 = EntitlementRule(
    code="no_expulsion",
    title="No expulsion while a permit for victims runs",
    provisions=(IS_REF_STAY_A, provision("IS-PERM-STAY-A")),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    decided_by=DIRECTORATE_OR_POLICE,
    when=HOLDS_REFLECTION_PERMIT,
)
NO_EXPULSION = NO_EXPULSION_2010.then(
    provisions=(IS_REF_STAY,),
    when=any_of(HOLDS_REFLECTION_PERMIT, cited(HOLDS_76_PERMIT, IS_PERM_STAY)),
)
SUSPENDED_REMOVAL = EntitlementRule(
    code="suspended_removal",
    title="No removal while the permit for a possible victim is applied for",
    provisions=provision("IS-REF-PENDING"),
    modality=Modality.SHOULD,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    decided_by=DIRECTORATE,
    when=is_(Stay.reflection, Reflection.PENDING),
)
EXPELLED = is_(Stay.expulsion, Expulsion.DECIDED_BY_AUTHORITY, Expulsion.DECIDED_BY_COURT)
REMOVAL = any_of(is_(Stay.expulsion, Expulsion.CONSIDERED), EXPELLED)
TOLD_TO_LEAVE = is_(Stay.departure_order, DepartureOrder.AT_ONCE, DepartureOrder.WITHIN_DEADLINE)
OTHER_DECISION = all_of(
    any_of(TOLD_TO_LEAVE, Stay.permit_support_withdrawn),
    not_(HOLDS_VICTIM_PERMIT),
    not_read("whether entry was refused, or a permit of another kind revoked, is not asked"),
)
NO_ENFORCEMENT = EntitlementRule(
    code="no_enforcement_before_appeal",
    detail=True,
    title="No enforcement before the chance to appeal, or before the decision is final",
    provisions=(IS_PERM_SUSPEND, IS_PERM_SUSPEND_B),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    decided_by=DIRECTORATE_OR_POLICE,
    when=any_of(
        cited(
            any_of(
                is_(Stay.permit_application, Application.REFUSED),
                is_(Stay.reflection, Reflection.REFUSED),
            ),
            IS_PERM_SUSPEND,
        ),
        cited(
            any_of(
                all_of(EXPELLED, any_of(Stay.lawful, HOLDS_REFLECTION_PERMIT)),
                is_(Stay.reflection, Reflection.ENDED_EARLY),
                OTHER_DECISION,
            ),
            IS_PERM_SUSPEND_B,
        ),
    ),
)
POSTPONED_ENFORCEMENT = EntitlementRule(
    code="suspension_for_special_reasons",
    detail=True,
    title="Enforcement postponed for special circumstances of the person",
    provisions=provision("IS-RET-POSTPONE"),
    modality=Modality.MAY,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    decided_by=DIRECTORATE,
    when=Findings.special_reasons_for_more_time,
)

# Act on Foreigners of 2002, § 20, and Act on Foreigners, §§ 98 and 102: expulsion.

IS_EXP_02A = provision("IS-EXP-02A")

NOT_LEFT_IN_TIME = all_of(
    is_(Stay.departure_order, DepartureOrder.WITHIN_DEADLINE), not_(Stay.left_in_time)
)
NO_TIME_GIVEN = all_of(
    is_(Stay.departure_order, DepartureOrder.AT_ONCE),
    any_of(
        Findings.absconding_risk,
        is_(Asylum.decision, AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED),
        Findings.false_information,
        Findings.order_or_security_against,
    ),
)
WAITS_FOR_A_DECISION = any_of(
    ASYLUM_UNDECIDED,
    is_(Stay.reflection, Reflection.PENDING),
    is_(Stay.permit_application, Application.PENDING),
)
NOT_WAITING = any_of(
    not_(WAITS_FOR_A_DECISION),
    not_read("whether one who waits for a decision stays unlawfully was not read"),
)
UNLAWFUL_STAY = all_of(FOREIGNER, not_(Stay.lawful), NOT_WAITING)
WITHOUT_A_PERMIT = all_of(FOREIGNER, any_of(not_(Stay.lawful), is_(Stay.ground, *WITHOUT_PERMIT)))
OTHER_GROUND_2003 = any_of(
    all_of(NOT_LEFT_IN_TIME, NOT_WAITING),
    Proceedings.own_offence_serious,
    Findings.order_or_security_against,
    all_of(
        any_of(is_(Stay.expulsion, Expulsion.CONSIDERED), Findings.false_information),
        not_read(
            "whether a breach of the Act is serious or repeated, or a Schengen State decided, is not asked"
        ),
    ),
)
EEA_RULES = Proviso(
    all_of(
        EEA_OR_EFTA_CITIZEN,
        not_read("the rules on expelling citizens of the EEA and EFTA were not read"),
    ),
    provision("IS-EXP-EEA"),
    title="the person is a citizen of an EEA or EFTA State",
)
NEVER_EXPELLED = (
    Proviso(HOLDS_REFLECTION_PERMIT, IS_REF_STAY, title="a permit under § 75 runs"),
    Proviso(HOLDS_76_PERMIT, IS_PERM_STAY, title="a permit under § 76 runs"),
    Proviso(
        all_of(
            is_(Route.entry, Entry.BORN_HERE),
            Stay.registered_resident,
            not_read("whether the person always lived in Iceland is not asked"),
        ),
        provision("IS-EXP-102-C"),
        title="the person was born in Iceland and always lived there",
    ),
    Proviso(
        all_of(
            citizen_of(NORDIC),
            more_than(months(3), since=Route.entered_on),
            not_(Proceedings.own_offence_serious),
        ),
        provision("IS-EXP-102-D"),
        title="a Nordic citizen has lived in Iceland for over three months",
    ),
)
UNREASONABLE = Proviso(
    all_of(
        Findings.expulsion_inappropriate,
        not_(cited(Findings.order_or_security_against, provision("IS-EXP-102-B"))),
    ),
    provision("IS-EXP-102"),
    title="it would be unreasonable",
)
SHIELDS = (*NEVER_EXPELLED, EEA_RULES, UNREASONABLE)
EEA_RULES_2003 = evolve(EEA_RULES, provisions=IS_EXP_02A)
SHIELDS_2003 = (
    Proviso(HOLDS_REFLECTION_PERMIT, IS_REF_STAY_A, title="the permit of six months runs"),
    EEA_RULES_2003,
    Proviso(
        all_of(Findings.expulsion_inappropriate, not_(Findings.order_or_security_against)),
        IS_EXP_02A,
        title="it would be unreasonable",
    ),
)

EXPULSION_FOR_ILLEGAL_STAY_2004 = BurdenRule(
    code="expulsion_for_illegal_stay",
    title="Expulsion for unlawful stay",
    local_title="brottvísun",
    provisions=provision("IS-EXP-02B"),
    modality=Modality.MAY,
    kind=BurdenKind.EXPULSION,
    decided_by=DIRECTORATE,
    when=UNLAWFUL_STAY,
    unless=SHIELDS_2003,
)
EXPULSION_FOR_ILLEGAL_STAY_2017 = EXPULSION_FOR_ILLEGAL_STAY_2004.then(
    provisions=provision("IS-EXP-A"),
    when=all_of(UNLAWFUL_STAY, not_(any_of(NOT_LEFT_IN_TIME, NO_TIME_GIVEN))),
    unless=SHIELDS,
)
EXPULSION_AFTER_THE_DEADLINE = evolve(
    EXPULSION_FOR_ILLEGAL_STAY_2017,
    code="expulsion_after_the_deadline",
    title="Expulsion of one who did not leave in time, or was given no time",
    provisions=provision("IS-EXP-A2"),
    modality=Modality.SHALL,
    when=all_of(UNLAWFUL_STAY, any_of(NOT_LEFT_IN_TIME, NO_TIME_GIVEN)),
)
EXPULSION_FOR_ILLEGAL_STAY = EXPULSION_FOR_ILLEGAL_STAY_2017.then(
    provisions=provision("IS-EXP-B"),
    modality=Modality.SHALL,
    decided_by=DIRECTORATE_OR_POLICE,
    when=all_of(FOREIGNER, any_of(not_(Stay.lawful), TOLD_TO_LEAVE), NOT_WAITING),
    unless=(
        *SHIELDS,
        Proviso(
            all_of(
                IcelandicCase.schengen_permit,
                Stay.left_in_time,
                not_(Findings.order_or_security_against),
            ),
            provision("IS-EXP-B2"),
            title="the person goes at once to the Schengen State that gave a permit",
        ),
    ),
)
EXPULSION_OTHER_GROUNDS_2003 = evolve(
    EXPULSION_FOR_ILLEGAL_STAY_2004,
    code="expulsion",
    title="Expulsion on other grounds",
    provisions=IS_EXP_02A,
    when=all_of(FOREIGNER, OTHER_GROUND_2003),
)
EXPULSION_OTHER_GROUNDS = EXPULSION_OTHER_GROUNDS_2003.then(
    provisions=provision("IS-EXP-OTHER"),
    when=all_of(WITHOUT_A_PERMIT, any_of(Findings.false_information, OTHER_GROUND_2003)),
    unless=SHIELDS,
)

# Act on Foreigners of 2002, § 20(3), and Act on Foreigners, § 101: entry ban.

IS_EXP_BAN_02 = provision("IS-EXP-BAN-02", "The ban is normally for at least 3 years, or for good.")
IS_EXP_BAN_A = provision("IS-EXP-BAN-A", "The ban is as a rule for at least 2 years, or for good.")
IS_EXP_BAN = provision("IS-EXP-BAN")
IS_EXP_BAN_START = provision("IS-EXP-BAN-START", "The ban runs from the day of removal or leaving.")
IS_EXP_VOID = provision("IS-EXP-VOID", "The ban falls away on leaving the Schengen area in time.")
IS_EXP_LIFT_A = provision("IS-EXP-LIFT-A", "The ban can be lifted if circumstances changed.")
IS_EXP_VISIT = provision("IS-EXP-VISIT")

ENTRY_BAN_2003 = BurdenRule(
    code="entry_ban",
    title="Entry ban",
    local_title="endurkomubann",
    provisions=(IS_EXP_BAN_02,),
    modality=Modality.SHALL,
    kind=BurdenKind.ENTRY_BAN,
    decided_by=DIRECTORATE,
    when=EXPELLED,
    unless=EEA_RULES_2003,
    length=IS_EXP_BAN_02.gives(LengthRange(years(3), None)),
)
ENTRY_BAN_2017 = ENTRY_BAN_2003.then(
    provisions=(IS_EXP_BAN_A, IS_EXP_BAN_START, IS_EXP_VISIT),
    unless=EEA_RULES,
    length=IS_EXP_BAN_A.gives(LengthRange(years(2), None)),
)
ENTRY_BAN = ENTRY_BAN_2003.then(
    provisions=(IS_EXP_BAN, IS_EXP_BAN_START, IS_EXP_VISIT),
    decided_by=DIRECTORATE_OR_POLICE,
    unless=(
        Proviso(Stay.left_in_time, IS_EXP_VOID, title="the person left the Schengen area in time"),
        EEA_RULES,
    ),
    length=by_case(
        (Findings.order_or_security_against, IS_EXP_BAN.gives(LengthRange(years(2), None))),
        IS_EXP_BAN.gives(between(years(2), years(5))),
    ),
)
TWO_YEARS_AWAY = at_least(years(2), since=IcelandicCase.left_on)
RETURN_ALLOWED = EntitlementRule(
    code="entry_ban_lifted",
    detail=True,
    title="Lifting of an entry ban",
    provisions=provision("IS-EXP-BAN-02B"),
    modality=Modality.MAY,
    kind=EntitlementKind.APPEAL,
    decided_by=DIRECTORATE,
    when=all_of(
        Stay.entry_ban,
        any_of(
            TWO_YEARS_AWAY,
            not_read(
                "whether an earlier return is allowed, against the rule, is for the Directorate"
            ),
        ),
    ),
)
ENTRY_BAN_LIFTED_2017 = RETURN_ALLOWED.then(
    provisions=(IS_EXP_LIFT_A,), when=all_of(Stay.entry_ban, IcelandicCase.circumstances_changed)
)
ENTRY_BAN_LIFTED = ENTRY_BAN_LIFTED_2017.then(
    provisions=provision("IS-EXP-LIFT"),
    when=all_of(Stay.entry_ban, IcelandicCase.circumstances_changed, TWO_YEARS_AWAY),
)
END_OF_PERMITS = BurdenRule(
    code="end_of_permits",
    detail=True,
    title="End of permits, and of applications for them, when an expulsion is final",
    provisions=(provision("IS-EXP-ENDS"), provision("IS-EXP-PENDAPP")),
    modality=Modality.SHALL,
    kind=BurdenKind.REVOCATION,
    decided_by=DIRECTORATE,
    when=all_of(EXPELLED, not_read("whether the expulsion is final is not asked")),
)

# Act on Foreigners, § 104: time to leave.

IS_EXP_DEADLINE = provision("IS-EXP-DEADLINE", "As a rule there are 7 to 30 days to leave.")

TIME_TO_LEAVE = BurdenRule(
    code="time_to_leave",
    title="Time to leave",
    local_title="frestur til að yfirgefa landið",
    provisions=(IS_EXP_DEADLINE, provision("IS-EXP-DEADLINE-C")),
    modality=Modality.SHALL,
    kind=BurdenKind.TIME_TO_LEAVE,
    decided_by=DIRECTORATE_OR_POLICE,
    when=TOLD_TO_LEAVE,
    unless=Proviso(
        all_of(
            any_of(
                Findings.absconding_risk,
                is_(
                    Asylum.decision,
                    AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED,
                    AsylumDecision.NOT_EXAMINED,
                ),
                Findings.order_or_security_against,
                Findings.false_information,
                Proceedings.own_offence_serious,
            ),
            not_read("whether less time or none is given is for the one who decides"),
        ),
        provision("IS-EXP-DEADLINE-B"),
        title="less time or none can be given",
    ),
    length=IS_EXP_DEADLINE.gives(between(days(7), days(30))),
)

# Act on Foreigners, §§ 7 and 13: appeals, and a lawyer for them.

IS_PERM_APPEAL = provision("IS-PERM-APPEAL", "The Appeals Board takes appeals within 15 days.")
IS_PERM_APPEAL5 = provision("IS-PERM-APPEAL5")
IS_LAW_EXP = provision("IS-LAW-EXP")

ASYLUM_REFUSED = is_(
    Asylum.decision,
    AsylumDecision.REFUSED,
    AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED,
    AsylumDecision.NOT_EXAMINED,
)
PRIORITY_CASE = all_of(ASYLUM_REFUSED, IcelandicCase.safe_country_priority)
APPEALS_BOARD = "the Immigration Appeals Board"
APPEAL = EntitlementRule(
    code="permit_appeal",
    detail=True,
    title="Appeal to the Immigration Appeals Board",
    local_title="kæra til kærunefndar útlendingamála",
    provisions=(IS_PERM_APPEAL,),
    modality=Modality.SHALL,
    kind=EntitlementKind.APPEAL,
    provided_by=APPEALS_BOARD,
    when=any_of(
        is_(Stay.permit_application, Application.REFUSED),
        is_(Stay.reflection, Reflection.REFUSED, Reflection.ENDED_EARLY),
        cited(all_of(ASYLUM_REFUSED, not_(IcelandicCase.safe_country_priority)), IS_PERM_APPEAL5),
        EXPELLED,
        OTHER_DECISION,
    ),
    claim_within=IS_PERM_APPEAL.gives(days(15)),
    claim_from=IcelandicCase.notified_on,
)
PRIORITY_APPEAL = evolve(
    APPEAL,
    code="priority_appeal",
    title="Appeal in a priority case of a safe country",
    provisions=IS_PERM_APPEAL5,
    when=PRIORITY_CASE,
    claim_within=IS_PERM_APPEAL5.gives(days(5)),
)
AUTOMATIC_APPEAL = evolve(
    APPEAL,
    code="automatic_appeal",
    title="Appeal without being asked for, unless the person declines, where a claim is not examined",
    provisions=provision("IS-PERM-APPEAL36"),
    when=is_(Asylum.decision, AsylumDecision.NOT_EXAMINED),
    claim_within=None,
    claim_from=None,
)
LAWYER_ON_APPEAL = EntitlementRule(
    code="public_counsel",
    title="A lawyer on appeal against expulsion or revocation",
    provisions=IS_LAW_EXP,
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    decided_by=APPEALS_BOARD,
    paid_by="the State, which can claim it back",
    when=any_of(EXPELLED, is_(Stay.reflection, Reflection.ENDED_EARLY), OTHER_DECISION),
    unless=Proviso(
        all_of(
            any_of(
                Findings.order_or_security_against,
                Findings.false_information,
                Proceedings.own_offence_serious,
            ),
            not_read("which grounds are excepted was not read"),
        ),
        IS_LAW_EXP,
        title="the ground is one of those excepted",
    ),
)
