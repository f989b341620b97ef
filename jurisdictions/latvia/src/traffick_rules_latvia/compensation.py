"""Compensation: from the State in minimum monthly wages, and from the offender in the criminal case."""

from datetime import date

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_latvia.sources import provision
from traffick_rules_latvia.victim_status import INJURED_PARTY

# Law on State compensation to victims.

LV_COMP_RIGHT = provision(
    "LV-COMP-RIGHT",
    "One recognised as a victim in criminal proceedings has State compensation; being a victim of trafficking is a ground of its own.",
)
LV_COMP_FROM = provision("LV-COMP-FROM", "It is for offences after 30 June 2005 only.")
LV_COMP_MAX_A = provision("LV-COMP-MAX-A", "The highest sum is four minimum monthly wages.")
LV_COMP_MAX = provision(
    "LV-COMP-MAX",
    "The highest sum is five minimum monthly wages, by the wage at the day of recognition as a victim.",
)
LV_COMP_PCT_0 = provision(
    "LV-COMP-PCT-0", "A victim of trafficking gets 70 per cent of the highest sum."
)
LV_COMP_PCT = provision(
    "LV-COMP-PCT", "A victim of trafficking gets 90 per cent of the highest sum."
)
LV_COMP_TRANS = provision("LV-COMP-TRANS")
LV_COMP_DEADLINE_0 = provision(
    "LV-COMP-DEADLINE-0",
    "The request is made within one year of recognition or of learning the facts.",
)
LV_COMP_DEADLINE = provision(
    "LV-COMP-DEADLINE",
    "The request is made within three years of the recognition as a victim or of learning the facts, for persons recognised since 1 January 2019.",
)
LV_COMP_WHO_A = provision("LV-COMP-WHO-A")
LV_COMP_WHO = provision("LV-COMP-WHO")
LV_COMP_NGO = provision(
    "LV-COMP-NGO", "A person recognised only by a provider's commission has no claim to it."
)
LV_COMP_TIME = provision(
    "LV-COMP-TIME",
    "It is decided on within one month of the request; the time stops while information that was asked for is missing.",
)

WAGES = "minimum monthly wages"
RECOGNISED_TO_2018 = before(Proceedings.injured_party_since, date(2019, 1, 1))


def _asked_before(year: int) -> Condition:
    """The request came before that year; whoever was recognised later cannot have asked before."""
    first = date(year, 1, 1)
    return all_of(
        before(Proceedings.injured_party_since, first),
        before(Proceedings.compensation_applied_on, first),
    )


ACT_COVERED = cited(
    not_(before(Trafficking.last_day, date(2005, 7, 1))),
    LV_COMP_FROM,
    title="the offence was committed after June 2005",
)
RECOGNISED_IN_PROCEEDINGS = cited(
    INJURED_PARTY,
    LV_COMP_RIGHT,
    LV_COMP_NGO,
    title="the person is recognised as a victim in the criminal proceedings",
)
NOT_READ = not_read("the law on State compensation before 2013 was not read")
ADMINISTRATION = (
    LV_COMP_WHO_A.gives("the Legal Aid Administration"),
    LV_COMP_WHO.gives("the Court Administration"),
)


def _asked_within(length: Length, *laws: Provision) -> Condition:
    """The request came, or can still come, within a length from the day of recognition."""
    since = Proceedings.injured_party_since
    return cited(
        any_of(
            within(length, since=since),
            within(length, since=since, until=Proceedings.compensation_applied_on),
        ),
        *laws,
        title=f"compensation is asked for within {length} of the recognition",
        while_in_force=True,
    )


MAXIMUM = DatedValue(
    "compensation.state.max",
    "the highest sum of compensation from the State",
    LV_COMP_MAX_A.gives(Amount(4, WAGES)),
    LV_COMP_MAX.gives(Amount(5, WAGES)),
)
SHARE = DatedValue(
    "compensation.state.share",
    "the share of the highest sum that a victim of trafficking gets, in per cent",
    LV_COMP_PCT_0.gives(70),
    LV_COMP_PCT.gives(90),
)

COMPENSATION = EntitlementRule(
    code="state_compensation",
    title="Compensation from the State",
    local_title="valsts kompensācija",
    provisions=(
        LV_COMP_FROM,
        provision("LV-COMP-RIGHT-UNK"),
        provision("LV-COMP-INTENT"),
        provision("LV-COMP-NOCOOP"),
        LV_COMP_MAX,
        provision("LV-COMP-LESS"),
        LV_COMP_TRANS,
        provision("LV-COMP-EX"),
        provision("LV-COMP-EX-2017"),
    ),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    decided_by=ADMINISTRATION,
    paid_by="the State",
    when=(
        LV_COMP_FROM.gives(NOT_READ, until="2012-12-31"),
        LV_COMP_RIGHT.gives(
            all_of(
                RECOGNISED_IN_PROCEEDINGS,
                ACT_COVERED,
                any_of(not_(_asked_before(2013)), NOT_READ),
                any_of(
                    all_of(
                        RECOGNISED_TO_2018,
                        _asked_within(years(1), LV_COMP_DEADLINE_0, LV_COMP_DEADLINE),
                    ),
                    all_of(not_(RECOGNISED_TO_2018), _asked_within(years(3), LV_COMP_DEADLINE)),
                    not_read(
                        "the time can also run from learning the facts: that day is not asked"
                    ),
                ),
            )
        ),
    ),
    amount=by_case(
        (
            _asked_before(2014),
            LV_COMP_PCT_0.gives(Amount("2.8", WAGES), since="2014-01-01"),
            LV_COMP_TRANS.gives(Amount("2.8", WAGES)),
        ),
        (_asked_before(2019), LV_COMP_TRANS.gives(Amount("3.5", WAGES))),
        (
            LV_COMP_MAX_A.gives(Amount("2.8", WAGES)),
            LV_COMP_PCT_0.gives(Amount("3.5", WAGES), since="2014-01-01"),
            LV_COMP_PCT.gives(Amount("4.5", WAGES)),
        ),
    ),
)
ASK_FOR_COMPENSATION = DutyRule(
    code="ask_for_compensation",
    title="Ask for State compensation in time",
    provisions=(LV_COMP_RIGHT,),
    kind=DutyKind.APPLICATION,
    owed_by="the victim, for a minor the representative",
    when=all_of(RECOGNISED_IN_PROCEEDINGS, ACT_COVERED),
    fulfilled=at_least(days(0), since=Proceedings.compensation_applied_on),
    within=by_case(
        (
            RECOGNISED_TO_2018,
            LV_COMP_DEADLINE_0.gives(years(1)),
            LV_COMP_DEADLINE.gives(years(1)),
        ),
        LV_COMP_DEADLINE.gives(years(3)),
    ),
    starts_on=Proceedings.injured_party_since,
)
DECIDE_ON_COMPENSATION = DutyRule(
    code="decide_on_compensation",
    title="Decide on State compensation within one month of the request, and pay within one month",
    provisions=(
        LV_COMP_TIME,
        provision("LV-COMP-TIME-PAY"),
        provision("LV-COMP-INFO"),
        provision("LV-DUTY-COMP"),
        provision("LV-DUTY-COMP-PAY"),
    ),
    kind=DutyKind.DECISION,
    owed_by=ADMINISTRATION,
    when=at_least(days(0), since=Proceedings.compensation_applied_on),
    fulfilled=any_of(
        is_(Proceedings.compensated, Compensated.IN_PART, Compensated.IN_FULL),
        not_read("whether the request was refused is not asked"),
    ),
    within=LV_COMP_TIME.gives(months(1)),
    starts_on=Proceedings.compensation_applied_on,
)
COMPENSATION_APPEAL = EntitlementRule(
    code="compensation_appeal",
    detail=True,
    title="Appeal against the decision on State compensation",
    provisions=(provision("LV-COMP-TIME-APPEAL"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.APPEAL,
    decided_by="the Ministry of Justice, then the administrative court",
    when=at_least(days(0), since=Proceedings.compensation_applied_on),
)
COMPENSATION_REPAID = BurdenRule(
    code="compensation_repaid",
    detail=True,
    title="Repayment of State compensation",
    provisions=(provision("LV-COMP-REPAY"),),
    modality=Modality.SHALL,
    kind=BurdenKind.REPAYMENT,
    decided_by=ADMINISTRATION,
    when=all_of(
        at_least(days(0), since=Proceedings.compensation_applied_on),
        is_(Proceedings.compensated, Compensated.IN_PART, Compensated.IN_FULL),
        not_read(
            "whether it was got by false information, or hid money from the offender, is not asked"
        ),
    ),
)

# Criminal Procedure Law ss. 22, 350, 351: the offender.

LV_COMP_CRIM = provision(
    "LV-COMP-CRIM",
    "A victim may claim compensation for moral injury, suffering and loss in the criminal case, until the court inquiry begins in the first instance; what is not covered can be claimed in civil court free of State duty.",
)

CIVIL_CLAIM = EntitlementRule(
    code="civil_claim",
    title="A claim for compensation from the offender in the criminal case",
    provisions=(LV_COMP_CRIM,),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    decided_by="the court",
    when=Proceedings.injured_party,
    unless=Proviso(
        all_of(not_(Proceedings.case_open), not_(Proceedings.damages_claimed)),
        LV_COMP_CRIM,
        title="the case is over and damages were not claimed in it: a civil court is open",
    ),
)
