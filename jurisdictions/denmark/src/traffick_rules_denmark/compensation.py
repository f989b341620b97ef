"""Compensation: the claim in the criminal case, and compensation from the state."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.facts import DanishCase
from traffick_rules_denmark.sources import *

# Administration of Justice Act §§ 991 and 992: the civil claim in the criminal case.

SRV_32 = provision(
    PROCEDURE_ACT,
    "SRV-32",
    "§ 991",
    "The prosecution shall on request pursue the victim's civil claim in the criminal case if this "
    "can be done without considerable trouble.",
    since="by 2007-10-23",
    read_in="D-AJ07..D-AJ25",
)
SRV_32B = provision(
    PROCEDURE_ACT,
    "SRV-32B",
    "§ 992",
    "The court may refuse to take the claim; then a civil suit is open.",
    since="by 2007-10-23",
    read_in="D-AJ07..D-AJ25",
)

CIVIL_CLAIM = EntitlementRule(
    code="civil_claim",
    title="The claim for damages in the criminal case",
    local_title="erstatningskrav under straffesagen",
    provisions=(SRV_32, SRV_32B),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    when=Proceedings.damages_claimed,
    unless=Proviso(Findings.would_hamper_case, SRV_32),
    provided_by="the prosecution",
)

# State Compensation Act §§ 1 to 16.

SRV_26 = provision(
    STATE_COMPENSATION_ACT,
    "SRV-26",
    "§ 1(1)",
    "The state shall pay compensation for personal injury from a Penal Code offence committed in "
    "Denmark, whatever the victim's nationality or stay.",
    since="by 2014-11-18",
    read_in="D-EJ D-CST D-VC14 D-VC25",
)
SRV_26B = provision(
    STATE_COMPENSATION_ACT,
    "SRV-26B",
    "§ 6",
    "It is paid also if the offender is unknown, under 15 or of unsound mind, or was acquitted while "
    "the conditions are met.",
    since="by 2014-11-18",
    read_in="D-EJ D-VC25",
)
SRV_26C = provision(
    STATE_COMPENSATION_ACT,
    "SRV-26C",
    "§ 1(1)",
    "A breach of other Acts only, such as labour or aliens law, gives nothing, save of the Act on "
    "restraining orders.",
    since="by 2014-11-18",
    read_in="D-EJ D-VC14 D-VC25",
)
SRV_26E = provision(
    STATE_COMPENSATION_ACT,
    "SRV-26E",
    "§ 7",
    "Nothing is paid as far as the damage is made good by the offender, insurance or other real "
    "compensation.",
    since="by 2014-11-18",
    read_in="D-VC14 D-VC25",
)
SRV_27 = provision(
    STATE_COMPENSATION_ACT,
    "SRV-27",
    "§ 10(1)",
    "The offence must have been reported to the police within 72 hours.",
    since="by 2014-11-18",
    read_in="D-CST D-DLVC D-VC14 D-VC25 D-TITLES",
)
SRV_27D = provision(
    STATE_COMPENSATION_ACT,
    "SRV-27D",
    "§ 10(2)",
    "The 72 hours do not apply to §§ 210, 216, 222 to 224, 225 with §§ 216 and 222 to 224, 226 and "
    "227(1), nor to §§ 218 to 221 (and 225 with them) against a person under 18. § 262 a is not "
    "listed, § 224 is.",
    since="about 2025-11-26, 2014-11-19 to 2025-11-26, concluded: the law changed between two consolidated texts",
    read_in="D-VC14 D-VC25",
)
SRV_27B = provision(
    STATE_COMPENSATION_ACT,
    "SRV-27B",
    "§ 10(1)",
    "The claim must be raised in the criminal case, if there is one.",
    since="by 2014-11-18",
    read_in="D-CST D-DLVC D-VC14 D-VC25",
)
SRV_27C = provision(
    STATE_COMPENSATION_ACT,
    "SRV-27C",
    "§ 10(2) (2014), now (4)",
    "The board may waive both if circumstances speak for it.",
    since="by 2014-11-18",
    read_in="D-CST D-DLVC D-VC14 D-VC25",
)
SRV_28 = provision(
    STATE_COMPENSATION_ACT,
    "SRV-28",
    "§ 13(1)",
    "The board cannot take a claim lodged more than 2 years after the offence.",
    since="by 2014-11-18",
    read_in="D-CST D-VC14 D-VC25",
)
SRV_28B = provision(
    STATE_COMPENSATION_ACT,
    "SRV-28B",
    "§ 13(2), 1st sentence",
    "If there is a judgment, the 2 years run from the day on which it became final.",
    since="by 2014-11-18",
    read_in="D-CST D-VC14 D-VC25",
)
SRV_28C = provision(
    STATE_COMPENSATION_ACT,
    "SRV-28C",
    "§ 13(2), 2nd sentence",
    "If the police investigated and no case was brought, the 2 years run from the decision to stop.",
    since="by 2014-11-18",
    read_in="D-CST D-VC14 D-VC25",
)
SRV_28D = provision(
    STATE_COMPENSATION_ACT,
    "SRV-28D",
    "§ 13(1)",
    "The board may take a late claim only for special reasons.",
    since="by 2014-11-18",
    read_in="D-VC14 D-VC25",
)
SRV_29 = provision(
    STATE_COMPENSATION_ACT,
    "SRV-29",
    "§ 11 a",
    "A claim settled by judgment is paid at the sum of the judgment, but not where the offender "
    "admitted it. In special circumstances the board may give more.",
    since="by 2025-11-26",
    read_in="D-CST D-VC25",
)
SRV_29B = provision(
    STATE_COMPENSATION_ACT,
    "SRV-29B",
    "§ 11 c",
    "As a rule the board decides only after the criminal case is over, and earlier if circumstances "
    "speak for it.",
    since="about 2019-07-01, 2019-05-01 to 2019-12-31, single: Act 486 of 2019-04-30; day not read",
    read_in="D-VC25 D-486 D-REU121",
)
SRV_29C = provision(
    STATE_COMPENSATION_ACT,
    "SRV-29C",
    "§ 16",
    "The decisions of the board are final administratively.",
    since="by 2025-11-26",
    read_in="D-CST D-VC25",
)
SRV_31C = provision(
    STATE_COMPENSATION_ACT,
    "SRV-31C",
    "§ 6 a(2)",
    "Compensation may be lowered or fall away if the injured person's conduct exposed them to special "
    "risk.",
    since="about 2025-11-26, 2014-11-19 to 2025-11-26, concluded: the law changed between two consolidated texts",
    read_in="D-VC14 D-VC25",
)
SRV_31D = provision(
    STATE_COMPENSATION_ACT,
    "SRV-31D",
    "no section (whole Act)",
    "There is no cap on compensation for personal injury.",
    since="by 2014-11-18",
    read_in="D-VC14 D-VC25",
)

BOARD = "the Compensation Board"
# A loss of property is no personal injury.
INJURED = includes(Trafficking.harm, *(harm for harm in Harm if harm is not Harm.PROPERTY_LOSS))
HERE = includes(Trafficking.countries, Country.DK)
REPORTED_IN_TIME = any_of(
    cited(
        within(hours(72), since=Trafficking.last_day, until=Proceedings.crime_reported_on), SRV_27
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
        SRV_27D,
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
    SRV_27B,
)
CLAIMED_IN_TIME = any_of(
    cited(
        within(years(2), since=Trafficking.last_day, until=Proceedings.compensation_applied_on),
        SRV_28,
    ),
    cited(
        within(
            years(2), since=Proceedings.case_ended_on, until=Proceedings.compensation_applied_on
        ),
        SRV_28B,
        SRV_28C,
    ),
)
MADE_GOOD = Proviso(is_(Proceedings.compensated, Compensated.IN_FULL), SRV_26E)

STATE_COMPENSATION = EntitlementRule(
    code="state_compensation",
    title="Compensation from the state for personal injury",
    local_title="offererstatning",
    provisions=(SRV_26, SRV_26B, SRV_26C, SRV_29, SRV_29B, SRV_29C, SRV_31C, SRV_31D),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    when=all_of(INJURED, HERE, REPORTED_IN_TIME, RAISED_IN_THE_CASE, CLAIMED_IN_TIME),
    unless=MADE_GOOD,
    decided_by=BOARD,
    paid_by="the state",
    claim_within=SRV_28B.gives(years(2)),
    claim_from=Proceedings.case_ended_on,
)
COMPENSATION_BY_WAIVER = EntitlementRule(
    code="state_compensation_waiver",
    title="Compensation despite a late report or claim in the case",
    provisions=(SRV_27C, SRV_26),
    modality=Modality.MAY,
    kind=EntitlementKind.COMPENSATION,
    when=all_of(INJURED, HERE, CLAIMED_IN_TIME, Findings.delay_excused),
    unless=MADE_GOOD,
    decided_by=BOARD,
    paid_by="the state",
    detail=True,
)
COMPENSATION_CLAIMED_LATE = EntitlementRule(
    code="state_compensation_late",
    title="Compensation claimed after 2 years",
    provisions=(SRV_28D, SRV_26),
    modality=Modality.MAY,
    kind=EntitlementKind.COMPENSATION,
    when=all_of(INJURED, HERE, not_(CLAIMED_IN_TIME), Findings.delay_excused),
    unless=MADE_GOOD,
    decided_by=BOARD,
    paid_by="the state",
    detail=True,
)

SRV_26D = provision(
    STATE_COMPENSATION_ACT,
    "SRV-26D",
    "§ 1(3)",
    "For an act outside Denmark compensation may in special cases be paid to residents, Danish "
    "nationals and staff of a Danish mission; so as a rule not to a victim exploited abroad before "
    "arrival.",
    since="by 2014-11-18",
    read_in="D-VC14 D-VC25",
)

COMPENSATION_ABROAD = EntitlementRule(
    code="state_compensation_abroad",
    title="Compensation for an act outside Denmark",
    provisions=(SRV_26D,),
    modality=Modality.MAY,
    kind=EntitlementKind.COMPENSATION,
    when=all_of(
        INJURED,
        not_(HERE),
        any_of(Stay.registered_resident, citizen_of("dk"), DanishCase.mission_staff),
    ),
    unless=MADE_GOOD,
    decided_by=BOARD,
    paid_by="the state",
    detail=True,
)

SRV_31 = provision(
    STATE_COMPENSATION_ACT,
    "SRV-31",
    "§ 9(2)",
    "Small claims up to DKK 3,500 are paid quickly if in time, unless a condition is plainly missing.",
    since="about 2025-11-26, 2014-11-19 to 2025-11-26, concluded: the law changed between two consolidated texts",
    read_in="D-VC14 D-VC25",
)
SRV_31B = provision(
    COMPENSATION_AMOUNTS_ORDER,
    "SRV-31B",
    "amount of § 9(2)",
    "The sum for quick payment is DKK 4,500 in 2026.",
    since="2026-01-01",
    until="2026-12-31",
    read_in="D-1427",
)

QUICK_PAYMENT = EntitlementRule(
    code="quick_payment",
    title="Quick payment of a small claim",
    provisions=(SRV_31,),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    when=all_of(INJURED, HERE, CLAIMED_IN_TIME),
    decided_by=BOARD,
    paid_by="the state",
    amount=DatedValue(
        "entitlements.quick_payment.amount",
        "how much is paid quickly",
        SRV_31.gives(up_to(Amount(3_500, "DKK")), until="2025-12-31"),
        SRV_31B.gives(up_to(Amount(4_500, "DKK"))),
        gaps=True,
    ),
    detail=True,
)

# State Compensation Act § 10(5): the police tell of it.

SRV_27E = provision(
    STATE_COMPENSATION_ACT,
    "SRV-27E",
    "§ 10(3) (2014), now (5)",
    "The police shall guide the injured person on the right to compensation.",
    since="by 2014-11-18",
    read_in="D-VC14 D-VC25",
)

TELL_OF_COMPENSATION = DutyRule(
    code="tell_of_compensation",
    title="Tell the injured person of compensation from the state",
    provisions=(SRV_27E,),
    when=all_of(Proceedings.crime_reported, any_of(Proceedings.injured_party, INJURED)),
    kind=DutyKind.INFORMATION,
    owed_by="the police",
    fulfilled=Proceedings.informed_of_rights,
)
