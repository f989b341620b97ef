"""Compensation: from the State (Act 69/1995), and from the offender in the criminal case."""

from datetime import date

from attrs import evolve

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_iceland.facts import IcelandicCase
from traffick_rules_iceland.sources import provision

# Act on State compensation to victims of crime, from July 1996.

IS_COMP_ACT = provision("IS-COMP-ACT")
IS_COMP_COND = provision("IS-COMP-COND", "It was reported to the police without undue delay.")
IS_COMP_DELAY = provision("IS-COMP-DELAY", "The office takes six months as normal for a report.")
IS_COMP_CLAIM = provision("IS-COMP-CLAIM", "The victim has claimed damages from the offender.")
IS_COMP_UNKNOWN = provision("IS-COMP-UNKNOWN")
IS_COMP_DEADLINE = provision("IS-COMP-DEADLINE", "It is claimed within two years of the offence.")
IS_COMP_WAIVE = provision("IS-COMP-WAIVE")
IS_COMP_PRE96_B = provision("IS-COMP-PRE96-B", "That year may be waived for weighty reasons.")
IS_COMP_FLOOR_A = provision("IS-COMP-FLOOR-A", "The principal must be at least ISK 100,000.")
IS_COMP_FLOOR_B = provision("IS-COMP-FLOOR-B", "The principal must be at least ISK 400,000.")
IS_COMP_CAP_B = provision("IS-COMP-CAP-B", "At most ISK 5,000,000 is paid for bodily harm.")
IS_COMP_CAP_B2 = provision("IS-COMP-CAP-B2", "For non-material harm at most ISK 3,000,000 is paid.")
IS_COMP_CAP_B3 = provision("IS-COMP-CAP-B3")
IS_COMP_DEDUCT = provision("IS-COMP-DEDUCT", "Other payments for the same harm are deducted.")

DISABILITY_FROM = DatedValue(
    "compensation.permanent_disability_from",
    "the degree of permanent disability, in percent, from which it is paid for",
    provision("IS-COMP-THRESH-B").gives(15),
)
HARM_FROM = DatedValue(
    "compensation.permanent_harm_from",
    "the degree of permanent non-material harm, in percent, from which it is paid for",
    provision("IS-COMP-THRESH").gives(5),
)
FUNERAL_CAP = DatedValue(
    "compensation.cap.funeral",
    "the most that is paid for the costs of a funeral",
    provision("IS-COMP-CAP-B4").gives(Amount(1_500_000, "ISK")),
)
PROVIDER_CAP = DatedValue(
    "compensation.cap.provider",
    "the most that is paid for the loss of a provider",
    IS_COMP_CAP_B3.gives(Amount(2_500_000, "ISK")),
)
FLOOR = DatedValue(
    "compensation.floor",
    "the least principal for which it is paid",
    IS_COMP_FLOOR_A.gives(Amount(100_000, "ISK")),
    IS_COMP_FLOOR_B.gives(Amount(400_000, "ISK")),
)

JULY_1996, JULY_2009, JUNE_2012 = date(1996, 7, 1), date(2009, 7, 1), date(2012, 6, 27)
IN_ICELAND = includes(Trafficking.countries, Country.IS)
BODY = includes(Trafficking.harm, Harm.BODILY_INJURY, Harm.SERIOUS_INJURY)
NON_MATERIAL = includes(Trafficking.harm, Harm.SUFFERING, Harm.VIOLATION)
OBJECTS = includes(Trafficking.harm, Harm.PROPERTY_LOSS)
REPORTED = cited(
    all_of(
        Proceedings.crime_reported,
        any_of(
            IcelandicCase.reported_without_undue_delay,
            within(months(6), since=Trafficking.last_day, until=Proceedings.crime_reported_on),
        ),
    ),
    IS_COMP_COND,
    IS_COMP_DELAY,
)
CLAIMED = cited(
    any_of(
        Proceedings.damages_claimed,
        all_of(
            is_(Proceedings.case_outcome, CaseOutcome.NO_SUSPECT),
            not_read("whether a claim is asked for where the offender is unknown was not read"),
        ),
    ),
    IS_COMP_CLAIM,
    IS_COMP_UNKNOWN,
)
OLD_OFFENCE = before(Trafficking.last_day, JULY_1996)
OLD_IN_TIME = cited(
    all_of(OLD_OFFENCE, before(Proceedings.compensation_applied_on, date(1997, 7, 2))),
    provision("IS-COMP-PRE96"),
    title="the offence is of before July 1996, and the application came by 1 July 1997",
)
IN_TIME = any_of(
    cited(
        all_of(
            not_(OLD_OFFENCE),
            any_of(
                within(years(2), since=Trafficking.last_day),
                within(
                    years(2), since=Trafficking.last_day, until=Proceedings.compensation_applied_on
                ),
            ),
        ),
        IS_COMP_DEADLINE,
        title="the application is made within two years of the offence",
    ),
    OLD_IN_TIME,
)
PRINCIPAL = Proceedings.damages_amount
# Which day counts for the floor and the caps, that of the offence or of the decision, is not said.
WHICH_DAY = not_read("whether the day of the offence or of the decision counts is not said")
ABOVE_THE_FLOOR = any_of(
    cited(at_least(PRINCIPAL, 100_000), IS_COMP_FLOOR_A, while_in_force=True),
    cited(
        any_of(
            at_least(PRINCIPAL, 400_000),
            all_of(
                at_least(PRINCIPAL, 100_000), before(Trafficking.last_day, JULY_2009), WHICH_DAY
            ),
        ),
        IS_COMP_FLOOR_B,
        while_in_force=True,
    ),
)
NOT_PAID = (
    Proviso(before(Trafficking.last_day, date(1993, 1, 1)), IS_COMP_ACT),
    Proviso(Findings.link_to_country_slight, provision("IS-COMP-SHORT")),
    Proviso(is_(Proceedings.compensated, Compensated.IN_FULL), IS_COMP_DEDUCT),
    Proviso(
        all_of(
            Findings.own_conduct_contributed,
            not_read("whether own fault lowers or ends it is for the board"),
        ),
        provision("IS-COMP-FAULT"),
    ),
)
SINCE_2012 = not_(before(Trafficking.last_day, JUNE_2012))
# Each kind of harm has a cap of its own: where there are several, no one sum is the most.
ONLY_BODY = all_of(BODY, not_(NON_MATERIAL), not_(OBJECTS))
ONLY_NON_MATERIAL = all_of(NON_MATERIAL, not_(BODY), not_(OBJECTS))
CAPS = (
    (all_of(ONLY_BODY, SINCE_2012), IS_COMP_CAP_B.gives(up_to(Amount(5_000_000, "ISK")))),
    (all_of(ONLY_NON_MATERIAL, SINCE_2012), IS_COMP_CAP_B2.gives(up_to(Amount(3_000_000, "ISK")))),
    (ONLY_BODY, provision("IS-COMP-CAP-A").gives(up_to(Amount(2_500_000, "ISK")))),
    (ONLY_NON_MATERIAL, provision("IS-COMP-CAP-A2").gives(up_to(Amount(600_000, "ISK")))),
    (
        all_of(OBJECTS, not_(BODY), not_(NON_MATERIAL)),
        IS_COMP_CAP_B3.gives(up_to(Amount(250_000, "ISK"))),
    ),
)

STATE_COMPENSATION = EntitlementRule(
    code="state_compensation",
    title="Compensation from the State",
    local_title="bætur til þolenda afbrota",
    provisions=(
        IS_COMP_ACT,
        provision("IS-COMP-START"),
        provision("IS-COMP-OFFENCES"),
        provision("IS-COMP-DEDUCT-B"),
        provision("IS-COMP-JUDG"),
    ),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    when=all_of(IN_ICELAND, ABOVE_THE_FLOOR, REPORTED, CLAIMED, IN_TIME),
    unless=NOT_PAID,
    amount=by_case(*CAPS),
    claim_within=IS_COMP_DEADLINE.gives(years(2)),
    claim_from=Trafficking.last_day,
    decided_by="the compensation board",
    paid_by="the State",
)
EXCUSED = all_of(
    cited(Findings.delay_excused, IS_COMP_WAIVE),
    any_of(not_(OLD_OFFENCE), OLD_IN_TIME, cited(always(), IS_COMP_PRE96_B, while_in_force=True)),
)
STATE_COMPENSATION_WAIVER = evolve(
    STATE_COMPENSATION,
    code="state_compensation_waiver",
    title="Compensation from the State despite a late or missing report, claim or application",
    local_title="",
    provisions=(IS_COMP_WAIVE, IS_COMP_UNKNOWN),
    modality=Modality.MAY,
    when=all_of(IN_ICELAND, ABOVE_THE_FLOOR, EXCUSED),
    amount=by_case(*CAPS),
    claim_within=None,
    claim_from=None,
)
STATE_COMPENSATION_ABROAD = evolve(
    STATE_COMPENSATION_WAIVER,
    code="state_compensation_abroad",
    detail=True,
    title="Compensation from the State for an offence abroad, in special cases",
    provisions=provision("IS-COMP-ABROAD"),
    when=all_of(
        not_(IN_ICELAND),
        any_of(Stay.registered_resident, citizen_of("is")),
        IcelandicCase.special_case,
        ABOVE_THE_FLOOR,
        any_of(EXCUSED, all_of(REPORTED, CLAIMED, IN_TIME)),
    ),
    amount=by_case(*CAPS),
)

# Criminal Procedure Act §§ 172 to 176; Penal Code § 69 e: damages from the offender.

CIVIL_CLAIM = EntitlementRule(
    code="civil_claim",
    title="The claim for damages in the criminal case",
    provisions=provision("IS-CIVIL"),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    when=all_of(Proceedings.case_open, Proceedings.damages_claimed),
    decided_by="the court",
    paid_by="the offender",
)
CONFISCATED_VALUE = EntitlementRule(
    code="confiscated_value",
    detail=True,
    title="Damages paid from what was confiscated",
    provisions=provision("IS-OFF-CONF-C"),
    modality=Modality.MAY,
    kind=EntitlementKind.COMPENSATION,
    when=all_of(Proceedings.damages_awarded, IcelandicCase.value_confiscated),
    decided_by="the court",
)
