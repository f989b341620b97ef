"""Asylum: the grounds, the procedure around it, and appeal ("asyl")."""

from datetime import date

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.facts import DanishCase
from traffick_rules_denmark.permits import ASYLUM_REFUSED, CHILD, EXCLUDED, REASONS_FOR_PERMIT
from traffick_rules_denmark.removal import EXPELLED_BY_AUTHORITY, EXPELLED_BY_JUDGMENT
from traffick_rules_denmark.sources import *
from traffick_rules_denmark.victim_status import appeal, may, right

BOARD = "the Refugee Appeals Board"
SERVICE_OR_BOARD = "the Immigration Service; on appeal the Refugee Appeals Board"

# Aliens Act § 7.

PER_09 = provision(
    "PER-09",
    "Asylum shall be given, on application, to a person whom the Refugee Convention covers. It is open "
    "to victims; trafficking may count within the risk.",
)
PER_09D = provision(
    "PER-09D",
    "For claims lodged to 30 June 2002 asylum is also given to a person who for like or other weighty "
    'reasons should not be asked to return ("de facto" status).',
)

ASYLUM_BEFORE_2002 = PermitRule(
    code="7-before-2002",
    title="Asylum on a claim lodged before July 2002",
    local_title="asyl (de facto-status)",
    provisions=PER_09D,
    modality=Modality.SHALL,
    ground=PermitGround.PROTECTION,
    detail=True,
    when=all_of(
        Asylum.applied, before(Asylum.applied_on, date(2002, 7, 1)), Findings.risk_of_persecution
    ),
    decided_by=SERVICE_OR_BOARD,
)
ASYLUM = PermitRule(
    code="7",
    title="Asylum or protection status",
    local_title="asyl eller beskyttelsesstatus",
    provisions=(PER_09, provision("PER-09E"), provision("PER-09B")),
    modality=Modality.SHALL,
    ground=PermitGround.PROTECTION,
    when=all_of(Asylum.applied, Findings.risk_of_persecution),
    unless=(
        *EXCLUDED,
        Proviso(
            all_of(Stay.entry_ban, EXPELLED_BY_JUDGMENT, not_(REASONS_FOR_PERMIT)),
            provision("PER-20D"),
            title="an entry ban by judgment stands against the permit",
        ),
        Proviso(
            all_of(Stay.entry_ban, EXPELLED_BY_AUTHORITY, Findings.reasons_against_permit),
            provision("PER-20E"),
            title="an entry ban stands against the permit, and special reasons too",
        ),
    ),
    otherwise=PER_09D,
    decided_by=SERVICE_OR_BOARD,
    duration=provision("PER-09C").gives(lasts()),
)
# May be refused: the choice is the authority's.
ASYLUM_REFUSED_FOR_PROTECTION_ELSEWHERE = BurdenRule(
    code="asylum_refused_for_protection_elsewhere",
    title="Asylum refused because of protection in another country",
    provisions=provision(
        "PER-09F",
        "Asylum may be refused only where the person already has protection in another country, "
        "or has close ties to another where protection must be assumed to be had.",
    ),
    modality=Modality.MAY,
    kind=BurdenKind.REFUSAL,
    detail=True,
    when=all_of(Asylum.applied, Findings.protection_elsewhere),
    decided_by=SERVICE_OR_BOARD,
    ends=("permits.7",),
)

# The procedure.

UNDECIDED = is_(Asylum.decision, AsylumDecision.NONE, AsylumDecision.PENDING)
ON_APPEAL = all_of(
    is_(Asylum.decision, AsylumDecision.REFUSED),
    not_read("whether it lasts on appeal was not read"),
)
STAY_DURING_AN_ASYLUM_CASE = right(
    code="stay_during_asylum_case",
    title="The right to stay while the asylum case is decided",
    provisions=provision(
        "REF-35", "While an asylum case is decided the person has the right to stay."
    ),
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    when=all_of(Asylum.applied, any_of(UNDECIDED, ON_APPEAL)),
)

PER_19B = provision(
    "PER-19B",
    "An asylum seeker shall on application be allowed to work, on usual pay and terms, when "
    "identity is settled, 6 months have passed since the claim, the claim is heard in "
    "Denmark, and a contract with the Immigration Service is signed.",
)
PER_19E = provision("PER-19E", "The permission to work is given for at most 1 year at a time.")
WORK_DURING_AN_ASYLUM_CASE = right(
    code="work_during_asylum_case",
    title="Work while the asylum case is decided",
    provisions=(PER_19B, PER_19E),
    kind=EntitlementKind.LABOUR_MARKET,
    detail=True,
    when=all_of(
        Asylum.applied,
        at_least(months(6), since=Asylum.applied_on),
        Stay.identity_documented,
        not_(Findings.other_state_responsible),
        Work.job_contract,
    ),
    unless=Proviso(
        any_of(
            EXPELLED_BY_JUDGMENT,
            Findings.excluded_from_protection,
            Findings.order_or_security_against,
            is_(Asylum.decision, AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED),
            DanishCase.sentenced_to_prison,
            all_of(CHILD, not_(Findings.in_best_interests)),
        ),
        provision("PER-19D"),
        title="the person is shut out from work as an asylum seeker",
    ),
    decided_by="the Immigration Service",
    longest=PER_19E.gives(years(1)),
    worse_for_children="a child works in the asylum case only where that is good for it",
)

PER_25 = provision(
    "PER-25",
    "An asylum seeker may be refused or moved to another State under the Dublin Regulation. "
    "The Immigration Service decides that before the asylum case.",
)
DUBLIN_TRANSFER = BurdenRule(
    code="dublin_transfer",
    title="Transfer to the State that has to examine the asylum application",
    local_title="Dublinoverførsel",
    provisions=(PER_25, provision("PER-25B")),
    modality=Modality.MAY,
    kind=BurdenKind.TRANSFER,
    when=all_of(Asylum.applied, Findings.other_state_responsible),
    unless=Proviso(DanishCase.danger_in_responsible_state, provision("PER-25D")),
    decided_by="the Immigration Service",
)
DUBLIN_APPEAL = appeal(
    code="dublin_appeal",
    title="An appeal against the transfer, within 7 days",
    provisions=provision("PER-25C"),
    detail=True,
    when=all_of(Asylum.applied, Findings.other_state_responsible),
    provided_by=BOARD,
)

# Appeal.

PER_23 = provision(
    "PER-23",
    "Asylum refused by the Immigration Service to a person in Denmark counts by law as "
    "appealed to the Refugee Appeals Board; no request is needed.",
)
PER_24B = provision("PER-24B")

ASYLUM_APPEAL_COUNTS_AFTER = DatedValue(
    "permit.asylum_appeal_after",
    "the time after which refused asylum counts as appealed",
    provision("PER-23C").gives(days(14)),
)
ASYLUM_APPEAL = appeal(
    code="asylum_appeal",
    title="Refused asylum counts as appealed, and the removal is suspended",
    provisions=(PER_23, provision("PER-23B"), provision("PER-27")),
    when=all_of(ASYLUM_REFUSED, Route.in_country),
    unless=Proviso(
        is_(Asylum.decision, AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED),
        provision("PER-23D"),
        title="the claim was refused as manifestly unfounded",
    ),
    provided_by=BOARD,
)
ASYLUM_LAWYER = may(
    code="asylum_lawyer",
    title="A lawyer before the Refugee Appeals Board",
    provisions=(provision("PER-24"), PER_24B),
    kind=EntitlementKind.LEGAL_HELP,
    when=all_of(ASYLUM_REFUSED, not_(Proceedings.has_counsel), Findings.counsel_needed),
    provided_by=BOARD,
    paid_by=PER_24B.gives("the Refugee Appeals Board"),
)
