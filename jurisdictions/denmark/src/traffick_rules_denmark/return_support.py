"""Return: the prepared return of the plans, and the return support and duties of the Return Act ("hjemrejse")."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.facts import DanishCase
from traffick_rules_denmark.removal import EU_RULES
from traffick_rules_denmark.sources import *
from traffick_rules_denmark.victim_status import ASSESSED_AS_TRAFFICKED, may, right

CENTRE_AND_AGENCY = "the Danish Centre against Human Trafficking; the Return Agency"
PLANS = "the state, through the money set aside for the action plans"

# The plans: offers, on no statute.

RET_01 = provision(
    "RET-01",
    "Every victim without lawful stay is to be offered a prepared return, with cooperation in "
    "the receiving country. It is a duty of policy; no statute gives it.",
)
RET_03 = provision(
    "RET-03", "The prepared return is voluntary, and not conditional on helping the police."
)
RET_04 = provision("RET-04")

TRAFFICKED_WITHOUT_STAY = all_of(not_(Stay.lawful), ASSESSED_AS_TRAFFICKED)
HELPS_IN_RETURN = all_of(ASSESSED_AS_TRAFFICKED, Cooperation.with_return)
PREPARED_RETURN = EntitlementRule(
    code="prepared_return",
    title="The offer of a prepared return, with cooperation in the receiving country",
    local_title="forberedt hjemsendelse",
    provisions=(RET_01, RET_03, provision("RET-08")),
    modality=Modality.SHOULD,
    kind=EntitlementKind.PREPARED_RETURN,
    when=TRAFFICKED_WITHOUT_STAY,
    provided_by=CENTRE_AND_AGENCY,
    paid_by=PLANS,
    claims=(independent_of(Cooperation, provision=RET_03),),
)
OFFER_PREPARED_RETURN = DutyRule(
    code="offer_prepared_return",
    title="Offer a prepared return",
    local_title="tilbud om forberedt hjemsendelse",
    provisions=RET_01,
    modality=Modality.SHOULD,
    when=TRAFFICKED_WITHOUT_STAY,
    kind=DutyKind.PREPARED_RETURN,
    owed_by=CENTRE_AND_AGENCY,
    fulfilled=Cooperation.return_offered,
)
HELP_BEFORE_RETURN = may(
    code="help_before_return",
    title="Help before a prepared return, and reception on arrival",
    provisions=provision(
        "RET-02",
        "Before departure there may be legal, psychological, health and social help; on arrival "
        "an organisation receives the person. It is an offer under the plan.",
    ),
    kind=EntitlementKind.PREPARED_RETURN,
    when=HELPS_IN_RETURN,
    paid_by=PLANS,
)
RISK_ASSESSMENT = EntitlementRule(
    code="risk_assessment",
    title="A risk assessment before return",
    provisions=provision("RET-09"),
    modality=Modality.SHOULD,
    kind=EntitlementKind.SAFEGUARD,
    when=all_of(Cooperation.with_return, Needs.risk_on_return),
)
REINTEGRATION = may(
    code="reintegration",
    title="Support for reintegration after a prepared return",
    provisions=(RET_04, provision("RET-05")),
    kind=EntitlementKind.REINTEGRATION,
    when=HELPS_IN_RETURN,
    longest=RET_04.gives(months(6)),
)

# The Return Act: support for who cooperates in leaving.

RET_21B = provision(
    "RET-21B",
    "Return support is given in kind, to a value of 20,000 DKK, or 15,000 if cooperation was not "
    "continuous, and once only.",
)
RET_22 = provision(
    "RET-22",
    "Victims of trafficking and unaccompanied minors are left out of the extra cash of 20,000 "
    "or 10,000 DKK for not pursuing an asylum appeal.",
)
RET_22B = provision("RET-22B")

NO_MORE_ASYLUM = any_of(
    is_(
        Asylum.decision,
        AsylumDecision.REFUSED,
        AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED,
        AsylumDecision.WITHDRAWN,
    ),
    all_of(Asylum.registered, DanishCase.had_permit, not_read("which permit it was is not asked")),
)
RETURN_SUPPORT = may(
    code="return_support",
    title="Support in kind for a return with cooperation",
    local_title="hjemrejsestøtte",
    provisions=provision(
        "RET-21",
        "Return support may be given to an alien who cooperates in leaving: a registered asylum "
        "seeker who was refused or withdrew, or whose permit under §§ 7, 8, 9 b or 9 c after an "
        "asylum claim was withdrawn or not prolonged, and some family members. It is only reduced "
        "if cooperation came late.",
    ),
    kind=EntitlementKind.FINANCIAL_HELP,
    when=all_of(NO_MORE_ASYLUM, Cooperation.with_return),
    unless=Proviso(
        any_of(EU_RULES, is_(Stay.ground, StayGround.VISA_FREE)),
        provision("RET-21C"),
        title="the person is a citizen of the EU, the EEA or a State without visa",
    ),
    provided_by="the Return Agency",
    amount=by_case(
        (DanishCase.cooperated_throughout, RET_21B.gives(up_to(Amount(20_000, "DKK")))),
        RET_21B.gives(up_to(Amount(15_000, "DKK"))),
    ),
)
EXTRA_CASH = may(
    code="return_cash",
    title="Extra cash for not pursuing an asylum appeal",
    provisions=RET_22B,
    kind=EntitlementKind.FINANCIAL_HELP,
    detail=True,
    when=all_of(NO_MORE_ASYLUM, DanishCase.appeal_not_pursued, Cooperation.with_return),
    unless=Proviso(Family.unaccompanied, RET_22B),
    provided_by="the Return Agency",
    amount=RET_22B.gives(between(Amount(10_000, "DKK"), Amount(20_000, "DKK"))),
)
EXTRA_CASH_NOT_FOR_VICTIMS = EXTRA_CASH.then(
    provisions=RET_22,
    unless=(Proviso(Family.unaccompanied, RET_22), Proviso(ASSESSED_AS_TRAFFICKED, RET_22)),
    amount=RET_22.gives(between(Amount(10_000, "DKK"), Amount(20_000, "DKK"))),
)

# The duties of who has no right to stay.

RET_24C = provision(
    "RET-24C",
    "The person bears the cost of leaving; where they have no means the State bears it for "
    "the time being.",
)
RET_24D = provision(
    "RET-24D",
    "The State bears it finally for an asylum seeker who helped their case and, after refusal "
    "or withdrawal, leaves or cooperates throughout, and for Dublin transfers.",
)

LEAVE_AND_COOPERATE = DutyRule(
    code="leave_and_cooperate",
    title="Leave the country, and cooperate in leaving",
    provisions=(provision("RET-24"), provision("RET-24B"), provision("REF-16C")),
    when=all_of(
        not_(Stay.lawful),
        any_of(
            not_(still(Stay.reflection, Reflection.GRANTED)),
            not_read("whether this holds within the longer deadline of victims is open"),
        ),
    ),
    kind=DutyKind.DEPARTURE,
    detail=True,
    owed_by="the person",
    fulfilled=not_(Route.in_country),
)
COST_OF_LEAVING = right(
    code="cost_of_leaving",
    title="The State bears the cost of leaving",
    provisions=(RET_24C, RET_24D),
    kind=EntitlementKind.FINANCIAL_HELP,
    detail=True,
    when=any_of(
        all_of(not_(Stay.lawful), Needs.subsistence),
        cited(
            all_of(
                NO_MORE_ASYLUM,
                DanishCase.cooperated_throughout,
                not_(Findings.excluded_from_protection),
            ),
            RET_24D,
        ),
        cited(all_of(Asylum.applied, Findings.other_state_responsible), RET_24D),
    ),
    provided_by="the Return Agency",
    paid_by="the state",
)
