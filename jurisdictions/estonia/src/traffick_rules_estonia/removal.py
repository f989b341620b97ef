"""Removal: what protects in the reflection period, time to leave, expulsion, entry ban, revocation of the permit, return."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.permits import BOARD, EE_PERM_PPA, HOLDS_PROCEEDINGS_PERMIT, MINOR
from traffick_rules_estonia.reflection_period import EE_PERM_REV, IN_REFLECTION, NO_ALIEN
from traffick_rules_estonia.sources import provision

# What protects from removal.

EE_REF_NOREMOVE = provision(
    "EE-REF-NOREMOVE",
    "No one is removed in the reflection period: no text read says so in so many words, it follows from lawful stay.",
)
EE_EXP_NONREF = provision("EE-EXP-NONREF")

NO_REMOVAL = EntitlementRule(
    code="no_removal",
    title="No removal in the reflection period",
    provisions=(EE_REF_NOREMOVE, provision("EE-REF-LAWFUL")),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    decided_by=BOARD,
    when=IN_REFLECTION,
)
NO_REMOVAL_TO_DANGER = EntitlementRule(
    code="no_removal_to_danger",
    title="No removal to a country where the person is in danger",
    provisions=EE_EXP_NONREF,
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    decided_by="every authority",
    when=Findings.risk_of_persecution,
)

# Obligation to Leave and Prohibition on Entry Act.

EE_EXP_DUTY = provision(
    "EE-EXP-DUTY",
    "An alien without a ground of stay must leave; an order sets 7 to 30 days for it, or is enforced by detention and expulsion.",
)
EE_EXP_LEAVE2001 = provision("EE-EXP-LEAVE2001")
EE_EXP_BAN = provision(
    "EE-EXP-BAN",
    "A victim or witness who held the permit gets an entry ban only if they are a danger to public order or national security.",
)

WITHOUT_A_GROUND = all_of(
    not_(citizen_of("ee")),
    not_(Stay.lawful),
    not_(IN_REFLECTION),
    not_(
        all_of(
            is_(Stay.permit_application, Application.PENDING),
            not_read(
                "whether a first application, while pending, is a ground of stay was not read"
            ),
        )
    ),
    not_(is_(Asylum.decision, AsylumDecision.PENDING)),
)
NO_GROUND_OF_STAY = Concept(
    code="no_ground_of_stay",
    title="the person is an alien without a ground of stay",
    provisions=(EE_EXP_DUTY,),
    when=WITHOUT_A_GROUND,
)
NO_ORDER_YET = all_of(
    is_(Stay.departure_order, DepartureOrder.NONE),
    not_read("whether the Board will set time to leave, or have the duty enforced, is open"),
)
DANGER_THERE = Proviso(Findings.risk_of_persecution, EE_EXP_NONREF)
TIME_TO_LEAVE = BurdenRule(
    code="time_to_leave",
    title="Time to leave",
    local_title="lahkumisettekirjutus",
    provisions=(EE_EXP_DUTY, EE_EXP_LEAVE2001),
    modality=Modality.SHALL,
    kind=BurdenKind.TIME_TO_LEAVE,
    decided_by=BOARD,
    when=all_of(
        NO_GROUND_OF_STAY,
        any_of(is_(Stay.departure_order, DepartureOrder.WITHIN_DEADLINE), NO_ORDER_YET),
    ),
    unless=DANGER_THERE,
    length=EE_EXP_DUTY.gives(between(days(7), days(30))),
)
EXPULSION = BurdenRule(
    code="expulsion",
    title="Expulsion of a person without a ground of stay",
    local_title="väljasaatmine",
    provisions=(EE_EXP_DUTY, EE_EXP_LEAVE2001),
    modality=Modality.SHALL,
    kind=BurdenKind.EXPULSION,
    decided_by=BOARD,
    when=all_of(
        NO_GROUND_OF_STAY,
        any_of(
            is_(Stay.departure_order, DepartureOrder.AT_ONCE),
            all_of(
                is_(Stay.departure_order, DepartureOrder.WITHIN_DEADLINE), not_(Stay.left_in_time)
            ),
            NO_ORDER_YET,
        ),
    ),
    unless=DANGER_THERE,
)
ENTRY_BAN = BurdenRule(
    code="entry_ban",
    title="Entry ban",
    local_title="sissesõidukeeld",
    provisions=(EE_EXP_DUTY, EE_EXP_LEAVE2001),
    modality=Modality.MAY,
    kind=BurdenKind.ENTRY_BAN,
    decided_by=BOARD,
    when=(
        EE_EXP_DUTY.gives(
            not_read("the rule on entry bans before 24 December 2010 was not read"),
            until="2010-12-23",
        ),
        EE_EXP_BAN.gives(
            all_of(
                not_(citizen_of("ee")),
                any_of(
                    all_of(Stay.held_victim_permit, Findings.order_or_security_against),
                    all_of(
                        not_(Stay.held_victim_permit),
                        not_read("when others get an entry ban was not read"),
                    ),
                ),
            )
        ),
    ),
)

# Aliens Act §§ 210 and 212: revocation of the permit for criminal proceedings.

GAVE_UP = all_of(
    not_(Cooperation.with_police),
    not_(Cooperation.willing),
    any_of(
        all_of(Proceedings.injured_party, not_(Cooperation.information_given), not_(MINOR)),
        not_read(
            "whether a witness, a child, or one who gave information, gave up helping is for the Board"
        ),
    ),
)
REVOCATION = BurdenRule(
    code="revocation",
    title="Revocation of the permit for criminal proceedings",
    provisions=EE_PERM_REV,
    modality=Modality.MAY,
    kind=BurdenKind.REVOCATION,
    detail=True,
    decided_by=EE_PERM_PPA.gives(BOARD),
    when=all_of(
        HOLDS_PROCEEDINGS_PERMIT,
        any_of(
            all_of(
                any_of(
                    cited(not_(Proceedings.case_open), EE_PERM_REV),
                    cited(
                        any_of(GAVE_UP, Cooperation.contact_with_exploiters_resumed),
                        provision("EE-PERM-REV-B"),
                        title="the person gave up helping, or resumed ties by own will",
                    ),
                ),
                cited(
                    Stay.permit_support_withdrawn,
                    provision("EE-PERM-REV-D"),
                    title="the prosecutor proposes it",
                    while_in_force=True,
                ),
            ),
            cited(Findings.order_or_security_against, provision("EE-PERM-REV-C")),
        ),
    ),
    ends=("permits.criminal_proceedings", "permits.criminal_proceedings_minor"),
)

# Return.

VOLUNTARY_RETURN = EntitlementRule(
    code="voluntary_return",
    title="Help with a voluntary return",
    provisions=(provision("EE-RETURN"), provision("EE-RET-NOSPEC")),
    modality=Modality.MAY,
    kind=EntitlementKind.PREPARED_RETURN,
    provided_by="the International Organization for Migration (IOM)",
    when=all_of(
        not_(NO_ALIEN),
        Cooperation.return_wanted,
        any_of(
            not_(Stay.lawful),
            is_(Stay.departure_order, DepartureOrder.AT_ONCE, DepartureOrder.WITHIN_DEADLINE),
        ),
    ),
)
