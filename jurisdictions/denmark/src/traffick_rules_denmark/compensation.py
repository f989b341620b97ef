"""Compensation: the claim in the criminal case, and compensation from the state."""

from functools import partial

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.facts import DanishCase
from traffick_rules_denmark.sources import *
from traffick_rules_denmark.victim_status import right

# Administration of Justice Act §§ 991 and 992: the civil claim in the criminal case.

SRV_32 = provision(
    "SRV-32",
    "The prosecution shall on request pursue the victim's civil claim in the criminal case if this "
    "can be done without considerable trouble.",
)

CIVIL_CLAIM = right(
    code="civil_claim",
    title="The claim for damages in the criminal case",
    local_title="erstatningskrav under straffesagen",
    provisions=(SRV_32, provision("SRV-32B")),
    kind=EntitlementKind.COMPENSATION,
    when=Proceedings.damages_claimed,
    unless=Proviso(Findings.would_hamper_case, SRV_32),
    provided_by="the prosecution",
)

# State Compensation Act §§ 1 to 16.

SRV_26 = provision(
    "SRV-26",
    "The state shall pay compensation for personal injury from a Penal Code offence committed in "
    "Denmark, whatever the victim's nationality or stay.",
)
SRV_27C = provision("SRV-27C", "The board may waive both if circumstances speak for it.")
SRV_28B = provision("SRV-28B")
SRV_28D = provision("SRV-28D", "The board may take a late claim only for special reasons.")

BOARD = "the Compensation Board"
# A loss of property is no personal injury.
INJURED = includes(Trafficking.harm, *(harm for harm in Harm if harm is not Harm.PROPERTY_LOSS))
HERE = includes(Trafficking.countries, Country.DK)
REPORTED_IN_TIME = any_of(
    cited(
        within(hours(72), since=Trafficking.last_day, until=Proceedings.crime_reported_on),
        provision("SRV-27", "The offence must have been reported to the police within 72 hours."),
    ),
    cited(
        any_of(
            DanishCase.rape_case,
            includes(Proceedings.case_offences, CaseOffence.CHILD_SEXUAL_EXPLOITATION),
            all_of(
                includes(Proceedings.case_offences, CaseOffence.SEXUAL_OFFENCE),
                under_age(18, on=Trafficking.last_day),
            ),
        ),
        provision("SRV-27D"),
        while_in_force=True,
    ),
)
RAISED_IN_THE_CASE = cited(
    any_of(
        Proceedings.damages_claimed,
        is_(
            Proceedings.case_outcome,
            CaseOutcome.NOT_OPENED,
            CaseOutcome.CLOSED,
            CaseOutcome.NO_SUSPECT,
            CaseOutcome.NOT_CHARGED,
        ),
    ),
    provision("SRV-27B"),
)
CLAIMED_IN_TIME = any_of(
    cited(
        within(years(2), since=Trafficking.last_day, until=Proceedings.compensation_applied_on),
        provision("SRV-28"),
    ),
    cited(
        within(
            years(2), since=Proceedings.case_ended_on, until=Proceedings.compensation_applied_on
        ),
        SRV_28B,
        provision("SRV-28C"),
    ),
)
MADE_GOOD = Proviso(is_(Proceedings.compensated, Compensated.IN_FULL), provision("SRV-26E"))

paid = partial(right, kind=EntitlementKind.COMPENSATION, decided_by=BOARD, paid_by="the state")
STATE_COMPENSATION = paid(
    code="state_compensation",
    title="Compensation from the state for personal injury",
    local_title="offererstatning",
    provisions=(SRV_26, *statements("SRV-26B SRV-26C SRV-29 SRV-29B SRV-29C SRV-31C SRV-31D")),
    when=all_of(INJURED, HERE, REPORTED_IN_TIME, RAISED_IN_THE_CASE, CLAIMED_IN_TIME),
    unless=MADE_GOOD,
    claim_within=SRV_28B.gives(years(2)),
    claim_from=Proceedings.case_ended_on,
)
can_be_paid = partial(paid, modality=Modality.MAY, unless=MADE_GOOD, detail=True)
COMPENSATION_BY_WAIVER = can_be_paid(
    code="state_compensation_waiver",
    title="Compensation despite a late report or claim in the case",
    provisions=(SRV_27C, SRV_26),
    when=all_of(INJURED, HERE, CLAIMED_IN_TIME, Findings.delay_excused),
)
COMPENSATION_CLAIMED_LATE = can_be_paid(
    code="state_compensation_late",
    title="Compensation claimed after 2 years",
    provisions=(SRV_28D, SRV_26),
    when=all_of(INJURED, HERE, not_(CLAIMED_IN_TIME), Findings.delay_excused),
)

COMPENSATION_ABROAD = can_be_paid(
    code="state_compensation_abroad",
    title="Compensation for an act outside Denmark",
    provisions=provision(
        "SRV-26D",
        "For an act outside Denmark compensation may in special cases be paid to residents, "
        "Danish nationals and staff of a Danish mission; so as a rule not to a victim exploited "
        "abroad before arrival.",
    ),
    when=all_of(
        INJURED,
        not_(HERE),
        any_of(Stay.registered_resident, citizen_of("dk"), DanishCase.mission_staff),
    ),
)

SRV_31 = provision(
    "SRV-31",
    "Small claims up to DKK 3,500 are paid quickly if in time, unless a condition is plainly missing.",
)

QUICK_PAYMENT = paid(
    code="quick_payment",
    title="Quick payment of a small claim",
    provisions=SRV_31,
    when=all_of(INJURED, HERE, CLAIMED_IN_TIME),
    amount=DatedValue(
        "entitlements.quick_payment.amount",
        "how much is paid quickly",
        SRV_31.gives(up_to(Amount(3_500, "DKK")), until="2025-12-31"),
        provision("SRV-31B").gives(up_to(Amount(4_500, "DKK"))),
        gaps="the sum is set year by year, and that of 2027 was not read",
    ),
    detail=True,
)

# State Compensation Act § 10(5): the police tell of it.

TELL_OF_COMPENSATION = DutyRule(
    code="tell_of_compensation",
    title="Tell the injured person of compensation from the state",
    provisions=provision("SRV-27E"),
    when=all_of(Proceedings.crime_reported, any_of(Proceedings.injured_party, INJURED)),
    kind=DutyKind.INFORMATION,
    owed_by="the police",
    fulfilled=Proceedings.informed_of_rights,
)
