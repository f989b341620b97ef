"""Removal: revocation of the permits, order to leave, entry ban, detention, and what protects from removal."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_latvia.permits import (
    HOLDS_TEMPORARY_PERMIT,
    HOLDS_VICTIM_PERMIT,
    HOLDS_WAGE_PERMIT,
    OFFICE,
)
from traffick_rules_latvia.sources import provision
from traffick_rules_latvia.victim_status import FALSE_INFORMATION_HERE, IN_CHARGE, RECOGNISED

OFFICE_OR_BORDER_GUARD = "the Office or the Border Guard"

# Law on the residence of victims s. 9; Immigration Law s. 35: revocation.

LV_PERM_REVOKE_FAM = provision("LV-PERM-REVOKE-FAM")
LV_PERM_REVOKE_GEN = provision("LV-PERM-REVOKE-GEN")

REVOCATION_ASKED = BurdenRule(
    code="revocation_on_request",
    detail=True,
    title="Revocation of the victim permit at the request of the person directing the proceedings",
    provisions=(provision("LV-PERM-REVOKE"),),
    modality=Modality.MAY,
    kind=BurdenKind.REVOCATION,
    decided_by=IN_CHARGE,
    when=all_of(
        HOLDS_VICTIM_PERMIT,
        any_of(
            Cooperation.contact_with_exploiters_resumed,
            FALSE_INFORMATION_HERE,
            is_(Proceedings.case_outcome, CaseOutcome.CLOSED),
            all_of(
                is_(Proceedings.case_outcome, CaseOutcome.NO_SUSPECT, CaseOutcome.NOT_CHARGED),
                not_read("whether that is a decision to end the proceedings is not said"),
            ),
        ),
    ),
    ends=("permits.victim",),
)
REVOCATION = BurdenRule(
    code="revocation",
    detail=True,
    title="Revocation of the victim permit once the stay is no longer needed",
    provisions=(provision("LV-PERM-REVOKE-SHALL"), LV_PERM_REVOKE_FAM),
    modality=Modality.SHALL,
    kind=BurdenKind.REVOCATION,
    decided_by=OFFICE,
    when=all_of(HOLDS_VICTIM_PERMIT, Stay.permit_support_withdrawn),
    ends=("permits.victim",),
)
REVOCATION_GENERAL = BurdenRule(
    code="revocation_general",
    detail=True,
    title="Revocation of a temporary permit on a general ground",
    provisions=(LV_PERM_REVOKE_GEN, LV_PERM_REVOKE_FAM),
    modality=Modality.SHALL,
    kind=BurdenKind.REVOCATION,
    decided_by=OFFICE,
    when=all_of(
        HOLDS_TEMPORARY_PERMIT,
        any_of(
            Findings.false_information,
            Needs.subsistence,
            Stay.entry_ban,
            Stay.permit_support_withdrawn,
            all_of(
                Findings.reasons_against_permit,
                not_read("whether that ground of refusal is one of revocation is not asked"),
            ),
            Findings.order_or_security_against,
        ),
    ),
    unless=Proviso(
        all_of(
            any_of(HOLDS_VICTIM_PERMIT, HOLDS_WAGE_PERMIT, is_(Stay.ground, StayGround.PROTECTION)),
            not_read("whether the general grounds bind a permit of this kind is not said"),
        ),
        LV_PERM_REVOKE_GEN,
        title="the person holds the victim permit, the wage permit or one of protection",
    ),
)

# Immigration Law ss. 41 to 50¹: order to leave, forced removal, entry ban.

LV_EXP_TERM = provision(
    "LV-EXP-TERM",
    "An order to leave gives 7 to 30 days; on request it may be prolonged up to one year, weighing the length of stay, family or social ties, or a child at school.",
)
LV_EXP_TERM_SHORT = provision("LV-EXP-TERM-SHORT")
LV_EXP_BAN = provision(
    "LV-EXP-BAN",
    "An order to leave carries no entry ban for a foreigner who is recognised as a victim of trafficking or was involved in facilitated illegal immigration and has cooperated with the authorities, unless by the opinion of the competent authority they threaten State security, public order or security.",
)
LV_EXP_BAN_FORCED = provision("LV-EXP-BAN-FORCED")
LV_EXP_BANLEN = provision(
    "LV-EXP-BANLEN", "Entry bans of the Office or the Border Guard last 30 days to 3 years."
)
LV_EXP_HUMSTAY = provision("LV-EXP-HUMSTAY")
LV_EXP_DETAIN = provision(
    "LV-EXP-DETAIN",
    "Foreigners under 14 are not detained; the Border Guard detains up to 10 days, a judge for two months at a time, in all 6 months, and 12 more without cooperation or papers.",
)

ORDERED_TO_LEAVE = is_(Stay.departure_order, DepartureOrder.AT_ONCE, DepartureOrder.WITHIN_DEADLINE)
FORCED_REMOVAL = is_(Stay.expulsion, Expulsion.DECIDED_BY_AUTHORITY)
REMOVAL_DECIDED = any_of(ORDERED_TO_LEAVE, FORCED_REMOVAL)
BAN_LENGTH = LV_EXP_BANLEN.gives(between(days(30), years(3)))

TIME_TO_LEAVE = BurdenRule(
    code="time_to_leave",
    title="Time to leave after an order to leave",
    local_title="izbraukšanas rīkojums",
    provisions=(LV_EXP_TERM, LV_EXP_TERM_SHORT),
    modality=Modality.SHALL,
    kind=BurdenKind.TIME_TO_LEAVE,
    decided_by=OFFICE_OR_BORDER_GUARD,
    when=ORDERED_TO_LEAVE,
    length=by_case(
        (
            any_of(
                Findings.false_information,
                all_of(
                    is_(Stay.permit_application, Application.REFUSED),
                    not_read("whether the application was plainly unfounded is not asked"),
                ),
            ),
            LV_EXP_TERM_SHORT.gives(up_to(days(30))),
        ),
        LV_EXP_TERM.gives(between(days(7), days(30))),
    ),
)
MORE_TIME_TO_LEAVE = EntitlementRule(
    code="more_time_to_leave",
    title="More time to leave on request, up to one year",
    provisions=(LV_EXP_TERM,),
    modality=Modality.MAY,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    decided_by="the official who issued the order",
    # Length of stay, ties and a child at school are weighed; they are no conditions.
    when=ORDERED_TO_LEAVE,
    longest=LV_EXP_TERM.gives(years(1)),
)
ENTRY_BAN = BurdenRule(
    code="entry_ban",
    title="Entry ban with an order to leave",
    local_title="ieceļošanas aizliegums",
    provisions=(provision("LV-EXP-BAN-MAY"),),
    modality=Modality.MAY,
    kind=BurdenKind.ENTRY_BAN,
    decided_by=OFFICE_OR_BORDER_GUARD,
    when=ORDERED_TO_LEAVE,
    unless=Proviso(
        all_of(
            not_(Findings.order_or_security_against),
            any_of(
                all_of(
                    any_of(RECOGNISED, is_(Route.entry, Entry.SMUGGLED)),
                    Cooperation.with_police,
                ),
                all_of(
                    RECOGNISED,
                    not_read(
                        "whether the law asks cooperation of a recognised victim too can be read both ways"
                    ),
                ),
            ),
        ),
        LV_EXP_BAN,
        title="the person is a recognised victim or was smuggled, and has cooperated",
    ),
    length=BAN_LENGTH,
)
ENTRY_BAN_FORCED = BurdenRule(
    code="entry_ban_forced_removal",
    title="Entry ban with a decision on forced removal",
    provisions=(LV_EXP_BAN_FORCED,),
    modality=Modality.SHALL,
    kind=BurdenKind.ENTRY_BAN,
    decided_by=OFFICE_OR_BORDER_GUARD,
    when=FORCED_REMOVAL,
    unless=Proviso(under_age(CHILD_AGE), LV_EXP_BAN_FORCED, title="the person is a minor"),
    length=BAN_LENGTH,
)
ENTRY_BAN_FORCED_CHILD = BurdenRule(
    code="entry_ban_forced_removal_of_child",
    detail=True,
    title="Entry ban with a decision on the forced removal of a minor",
    provisions=(LV_EXP_BAN_FORCED,),
    modality=Modality.MAY,
    kind=BurdenKind.ENTRY_BAN,
    decided_by=OFFICE_OR_BORDER_GUARD,
    when=all_of(FORCED_REMOVAL, under_age(CHILD_AGE)),
    length=BAN_LENGTH,
    worse_for_children="for an adult the ban is not at choice, and has a rule of its own",
)
REMOVAL_APPEAL = EntitlementRule(
    code="removal_appeal",
    detail=True,
    title="Appeal against an order to leave, forced removal and entry ban within seven days",
    provisions=(provision("LV-EXP-APPEAL"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.APPEAL,
    decided_by="the higher authority, then the Administrative District Court",
    when=REMOVAL_DECIDED,
)
REMOVAL_SUSPENDED = EntitlementRule(
    code="suspended_removal",
    title="Annulment or suspension of a removal",
    provisions=(provision("LV-EXP-SUSPEND"),),
    modality=Modality.MAY,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    decided_by="the head of the Office or of the Border Guard",
    when=all_of(
        REMOVAL_DECIDED,
        any_of(
            Findings.expulsion_inappropriate,
            Findings.risk_of_persecution,
            Findings.grave_humanitarian_reasons,
        ),
    ),
)
NON_REFOULEMENT = EntitlementRule(
    code="non_refoulement",
    title="No removal against Latvia's international obligations",
    provisions=(provision("LV-EXP-NONREF"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    decided_by=OFFICE_OR_BORDER_GUARD,
    when=Findings.risk_of_persecution,
)
STAY_INSTEAD_OF_REMOVAL = EntitlementRule(
    code="stay_instead_of_removal",
    title="Leave to stay for humanitarian considerations in the place of removal",
    provisions=(LV_EXP_HUMSTAY,),
    modality=Modality.MAY,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    decided_by="the head of the Office or an authorised official",
    when=all_of(not_(Stay.lawful), Findings.grave_humanitarian_reasons),
    longest=LV_EXP_HUMSTAY.gives(years(1)),
)
DETENTION = BurdenRule(
    code="detention",
    title="Detention for removal",
    provisions=(LV_EXP_DETAIN,),
    modality=Modality.MAY,
    kind=BurdenKind.DETENTION,
    decided_by="the Border Guard for 10 days, then the judge",
    when=Findings.detention_ground,
    unless=Proviso(under_age(14), LV_EXP_DETAIN),
    length=by_case(
        (
            any_of(not_(Stay.identity_documented), not_(Cooperation.with_return)),
            LV_EXP_DETAIN.gives(up_to(months(18))),
        ),
        LV_EXP_DETAIN.gives(up_to(months(6))),
    ),
)
