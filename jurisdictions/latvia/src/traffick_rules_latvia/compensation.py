"""Compensation: from the State in minimum monthly wages, and from the offender in the criminal case."""

from datetime import date

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_latvia.sources import provision
from traffick_rules_latvia.victim_status import VICTIM_IN_PROCEEDINGS

# Law on State compensation to victims.

LV_COMP_RIGHT = provision(
    "LV-COMP-RIGHT",
    "One recognised as a victim in criminal proceedings has State compensation; being a victim of trafficking is a ground of its own.",
)
LV_COMP_RIGHT_UNK = provision("LV-COMP-RIGHT-UNK")
LV_COMP_INTENT = provision("LV-COMP-INTENT")
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
LV_COMP_LESS = provision("LV-COMP-LESS")
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
LV_COMP_NOCOOP = provision("LV-COMP-NOCOOP")
LV_COMP_EX = provision("LV-COMP-EX")
LV_COMP_EX_2017 = provision("LV-COMP-EX-2017")
LV_COMP_TIME = provision(
    "LV-COMP-TIME",
    "It is decided on within one month of the request; the time stops while information that was asked for is missing.",
)
LV_COMP_INFO = provision("LV-COMP-INFO")
LV_COMP_TIME_PAY = provision("LV-COMP-TIME-PAY")
LV_COMP_TIME_APPEAL = provision("LV-COMP-TIME-APPEAL")
LV_DUTY_COMP = provision("LV-DUTY-COMP")
LV_DUTY_COMP_PAY = provision("LV-DUTY-COMP-PAY")
LV_COMP_REPAY = provision("LV-COMP-REPAY")

WAGES = "minimum monthly wages"
RECOGNISED_TO_2018 = before(Proceedings.injured_party_since, date(2019, 1, 1))
APPLIED_TO_2018 = before(Proceedings.compensation_applied_on, date(2019, 1, 1))
ACT_COVERED = cited(
    not_(before(Trafficking.last_day, date(2005, 7, 1))),
    LV_COMP_FROM,
    title="the offence was committed after June 2005",
)
RECOGNISED_IN_PROCEEDINGS = cited(
    VICTIM_IN_PROCEEDINGS,
    LV_COMP_RIGHT,
    LV_COMP_NGO,
    title="the person is recognised as a victim in the criminal proceedings",
)
ADMINISTRATION = (
    LV_COMP_WHO_A.gives("the Legal Aid Administration"),
    LV_COMP_WHO.gives("the Court Administration"),
)
ALWAYS_CITED = (LV_COMP_RIGHT_UNK, LV_COMP_INTENT, LV_COMP_NOCOOP, LV_COMP_LESS, LV_COMP_TRANS)


def _asked_within(length: Length, law: Provision) -> Condition:
    """The request came, or can still come, within a length from the day of recognition."""
    since = Proceedings.injured_party_since
    return cited(
        any_of(
            within(length, since=since),
            within(length, since=since, until=Proceedings.compensation_applied_on),
        ),
        law,
        title=f"compensation is asked for within {length} of the recognition",
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

# Whoever was recognised since 2019 cannot have asked before: their sum is that of the law of 2019.
COMPENSATION = EntitlementRule(
    code="state_compensation",
    title="Compensation from the State",
    local_title="valsts kompensācija",
    provisions=(LV_COMP_FROM, *ALWAYS_CITED, LV_COMP_EX, LV_COMP_EX_2017),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    decided_by=ADMINISTRATION,
    paid_by="the State",
    when=(
        LV_COMP_FROM.gives(
            not_read("the law on State compensation before 2013 was not read"), until="2012-12-31"
        ),
        LV_COMP_RIGHT.gives(
            all_of(
                RECOGNISED_IN_PROCEEDINGS, ACT_COVERED, _asked_within(years(1), LV_COMP_DEADLINE_0)
            ),
            until="2018-12-31",
        ),
        LV_COMP_DEADLINE.gives(
            all_of(
                RECOGNISED_IN_PROCEEDINGS,
                not_(RECOGNISED_TO_2018),
                ACT_COVERED,
                _asked_within(years(3), LV_COMP_DEADLINE),
            )
        ),
    ),
    amount=(
        LV_COMP_MAX_A.gives(Amount("2.8", WAGES)),
        LV_COMP_PCT_0.gives(Amount("3.5", WAGES), since="2014-01-01"),
        LV_COMP_PCT.gives(Amount("4.5", WAGES)),
    ),
    claim_within=(LV_COMP_DEADLINE_0.gives(years(1)), LV_COMP_DEADLINE.gives(years(3))),
    claim_from=Proceedings.injured_party_since,
)
COMPENSATION_OF_2018 = EntitlementRule(
    code="state_compensation_recognised_to_2018",
    detail=True,
    title="Compensation from the State for a person recognised before 2019",
    provisions=(LV_COMP_TRANS,),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    decided_by=ADMINISTRATION,
    paid_by="the State",
    when=all_of(
        RECOGNISED_IN_PROCEEDINGS,
        cited(RECOGNISED_TO_2018, LV_COMP_TRANS),
        ACT_COVERED,
        any_of(
            within(years(1), since=Proceedings.injured_party_since),
            within(
                years(1),
                since=Proceedings.injured_party_since,
                until=Proceedings.compensation_applied_on,
            ),
        ),
    ),
    amount=by_case(
        (APPLIED_TO_2018, LV_COMP_TRANS.gives(Amount("3.5", WAGES))),
        LV_COMP_PCT.gives(Amount("4.5", WAGES)),
    ),
    claim_within=LV_COMP_TRANS.gives(years(1)),
    claim_from=Proceedings.injured_party_since,
)
DECIDE_ON_COMPENSATION = DutyRule(
    code="decide_on_compensation",
    title="Decide on State compensation within one month of the request, and pay within one month",
    provisions=(LV_COMP_TIME, LV_COMP_TIME_PAY, LV_COMP_INFO, LV_DUTY_COMP, LV_DUTY_COMP_PAY),
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
    provisions=(LV_COMP_TIME_APPEAL,),
    modality=Modality.SHALL,
    kind=EntitlementKind.APPEAL,
    decided_by="the Ministry of Justice, then the administrative court",
    when=at_least(days(0), since=Proceedings.compensation_applied_on),
)
COMPENSATION_REPAID = BurdenRule(
    code="compensation_repaid",
    detail=True,
    title="Repayment of State compensation",
    provisions=(LV_COMP_REPAY,),
    modality=Modality.SHALL,
    kind=BurdenKind.REPAYMENT,
    decided_by=ADMINISTRATION,
    when=all_of(
        at_least(days(0), since=Proceedings.compensation_applied_on),
        any_of(
            Findings.false_information,
            all_of(
                is_(Proceedings.compensated, Compensated.IN_PART, Compensated.IN_FULL),
                not_read("whether money from the offender was reported is not asked"),
            ),
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
)
