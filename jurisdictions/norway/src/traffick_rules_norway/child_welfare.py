"""Child welfare: placement of a child in danger of trafficking, and reports about a child."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.sources import provision
from traffick_rules_norway.victim_status import CHILD

CHILD_WELFARE = "the child welfare service"

# Placement by child welfare: § 4-29 of the Act of 1992, §§ 4-5 and 6-6 of the Act of 2021.

NO_CHILD_PLACE_OLD = provision(
    "NO-CHILD-PLACE-OLD",
    "The county board may place a child without consent because of a danger of trafficking, for six weeks at a time and six months in all.",
)
NO_CHILD_EMERG_OLD = provision(
    "NO-CHILD-EMERG-OLD",
    "The head of child welfare or the prosecution may place the child in an emergency, for up to two weeks without a request to the board.",
)
NO_CHILD_PRESUME_OLD = provision(
    "NO-CHILD-PRESUME-OLD",
    "A reason to think that the person is under 18 is enough until the age is settled.",
)
NO_CHILD_LAST_OLD = provision(
    "NO-CHILD-LAST-OLD",
    "The placement is a last resort: milder measures must be found insufficient.",
)
NO_ASSIST_CHILD = provision(
    "NO-ASSIST-CHILD",
    "Child welfare has two kinds of placement because of trafficking: in an emergency, and by the board.",
)
NO_CHILD_EMERG = provision(
    "NO-CHILD-EMERG",
    "The head of child welfare or the prosecution may order an emergency placement if the child is likely to be exploited for trafficking, or in imminent and serious danger of it, and only if it is necessary.",
)
NO_CHILD_EMERG_LAPSE = provision(
    "NO-CHILD-EMERG-LAPSE",
    "An emergency placement lapses unless a request reaches the board within two weeks.",
)
NO_CHILD_PLACE = provision(
    "NO-CHILD-PLACE",
    "The child welfare and health board may order a placement on the assessment of the police and other facts, if the danger is imminent and serious, the placement is necessary for protection, and the institution is fit.",
)
NO_CHILD_PLACE_TIME = provision(
    "NO-CHILD-PLACE-TIME",
    "The placement is for up to six weeks, renewable by six, and at most six months in all, emergency time included.",
)
NO_CHILD_PLACE_CONTACT = provision(
    "NO-CHILD-PLACE-CONTACT",
    "Contact can be limited, but never with the guardian, the lawyer, child welfare, health staff or clergy.",
)
NO_CHILD_PLACE_LAPSE = provision(
    "NO-CHILD-PLACE-LAPSE", "A placement lapses if it is not carried out in six weeks."
)
NO_CHILD_PRESUME = provision(
    "NO-CHILD-PRESUME",
    "Where there is reason to think that a person is under 18, the order can be made until the age is settled.",
)
NO_CHILD_LAST = provision(
    "NO-CHILD-LAST", "The placement is a last resort: it must be necessary for protection."
)
NO_CHILD_PARTY = provision(
    "NO-CHILD-PARTY",
    "In trafficking cases the child is always a party, whatever its age, if it understands the matter.",
)
NO_CHILD_FOLLOW = provision(
    "NO-CHILD-FOLLOW", "Child welfare and the police follow up whether the measure is still needed."
)
NO_CHILD_PROTECT = provision(
    "NO-CHILD-PROTECT",
    "The institution shall carry out the protective measures that the board has fixed.",
)
NO_CHILD_ABROAD = provision(
    "NO-CHILD-ABROAD",
    "Placements because of trafficking are also for a child whose usual home is in another State.",
)

CHILD_IS_PARTY = DatedValue(
    "child_welfare.child_is_party",
    "whether the child is a party to the case on a placement because of trafficking",
    NO_CHILD_PARTY.gives(True),
)
PLACED_AT_A_TIME = DatedValue(
    "child_welfare.placement_at_a_time",
    "how long a placement is ordered at a time",
    NO_CHILD_PLACE_OLD.gives(weeks(6)),
    NO_CHILD_PLACE_TIME.gives(weeks(6)),
)

CHILD_AT_RISK = all_of(
    cited(CHILD, NO_CHILD_PRESUME_OLD, NO_CHILD_PRESUME),
    Findings.child_in_danger,
    cited(Findings.child_placement_needed, NO_CHILD_LAST_OLD, NO_CHILD_LAST),
)

EARLY_EMERGENCY_PLACEMENT = EntitlementRule(
    code="emergency_placement",
    title="Emergency placement of a child in danger of trafficking",
    provisions=(NO_CHILD_EMERG_OLD,),
    modality=Modality.MAY,
    kind=EntitlementKind.SAFEGUARD,
    decided_by="the head of child welfare or the prosecution",
    when=CHILD_AT_RISK,
    longest=NO_CHILD_EMERG_OLD.gives(days(14)),
)
EMERGENCY_PLACEMENT = EARLY_EMERGENCY_PLACEMENT.then(
    provisions=(NO_CHILD_EMERG, NO_ASSIST_CHILD, NO_CHILD_PARTY, NO_CHILD_ABROAD),
    longest=NO_CHILD_EMERG_LAPSE.gives(days(14)),
)
EARLY_PLACEMENT = EntitlementRule(
    code="placement",
    title="Placement of a child in danger of trafficking",
    provisions=(NO_CHILD_PLACE_OLD,),
    modality=Modality.MAY,
    kind=EntitlementKind.SAFEGUARD,
    decided_by="the county board",
    when=CHILD_AT_RISK,
    longest=NO_CHILD_PLACE_OLD.gives(months(6)),
)
PLACEMENT = EARLY_PLACEMENT.then(
    provisions=(
        NO_CHILD_PLACE,
        NO_ASSIST_CHILD,
        NO_CHILD_PLACE_CONTACT,
        NO_CHILD_PLACE_LAPSE,
        NO_CHILD_PARTY,
        NO_CHILD_FOLLOW,
        NO_CHILD_PROTECT,
        NO_CHILD_ABROAD,
    ),
    decided_by="the child welfare and health board",
    longest=NO_CHILD_PLACE_TIME.gives(months(6)),
)
ASK_THE_BOARD = DutyRule(
    code="ask_the_board",
    title="Ask the board after an emergency placement",
    provisions=(NO_CHILD_EMERG_LAPSE,),
    kind=DutyKind.APPLICATION,
    detail=True,
    owed_by=CHILD_WELFARE,
    when=all_of(
        CHILD,
        Family.placed_by_child_welfare,
        at_least(days(0), since=NorwegianCase.emergency_placed_on),
    ),
    fulfilled=NorwegianCase.board_asked,
    within=NO_CHILD_EMERG_LAPSE.gives(days(14)),
    starts_on=NorwegianCase.emergency_placed_on,
)

# Reports to child welfare.

NO_CHILD_REPORT_OLD = provision(
    "NO-CHILD-REPORT-OLD",
    "Public bodies shall report to child welfare without undue delay, despite secrecy, where there is reason to think that a child is or will be exploited for trafficking.",
)
NO_CHILD_REPORT = provision(
    "NO-CHILD-REPORT",
    "Public bodies shall report to child welfare without undue delay, despite secrecy, where there is reason to think that a child is or will be exploited for trafficking.",
)
NO_CHILD_REPORT_HEALTH = provision(
    "NO-CHILD-REPORT-HEALTH",
    "Health staff shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
)
NO_CHILD_REPORT_KINDER = provision(
    "NO-CHILD-REPORT-KINDER",
    "Kindergartens shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
)
NO_CHILD_REPORT_NAV = provision(
    "NO-CHILD-REPORT-NAV",
    "The national insurance shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
)
NO_CHILD_REPORT_SOC = provision(
    "NO-CHILD-REPORT-SOC",
    "Social services shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
)
NO_CHILD_REPORT_PRIVATE = provision(
    "NO-CHILD-REPORT-PRIVATE",
    "Private schools shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
)
NO_CHILD_REPORT_MEDIATOR = provision(
    "NO-CHILD-REPORT-MEDIATOR",
    "Marriage mediators shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
)
NO_CHILD_REPORT_FAMILY = provision(
    "NO-CHILD-REPORT-FAMILY",
    "Family offices shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
)
NO_CHILD_REPORT_CRISIS = provision(
    "NO-CHILD-REPORT-CRISIS",
    "Crisis centres shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
)
NO_CHILD_REPORT_INT = provision(
    "NO-CHILD-REPORT-INT",
    "Integration services shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
)
NO_CHILD_REPORT_SCHOOL = provision(
    "NO-CHILD-REPORT-SCHOOL",
    "Schools shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
)
NO_CHILD_REPLY = provision(
    "NO-CHILD-REPLY", "Child welfare confirms a report about a child within three weeks."
)
NO_CHILD_REPLY_B = provision(
    "NO-CHILD-REPLY-B",
    "Child welfare informs public reporters within the same time whether an inquiry was opened.",
)

REASON_TO_THINK_EXPLOITED = all_of(
    CHILD, any_of(Identification.indicators, Findings.child_in_danger)
)
EARLY_REPORT = DutyRule(
    code="report_to_child_welfare",
    title="Report to child welfare without undue delay",
    provisions=(NO_CHILD_REPORT_OLD,),
    kind=DutyKind.REPORT,
    owed_by="public bodies",
    when=REASON_TO_THINK_EXPLOITED,
    fulfilled=Family.child_welfare_told,
)
REPORT = EARLY_REPORT.then(provisions=(NO_CHILD_REPORT,))
OTHERS = (
    "health staff, kindergartens, the national insurance, social services, private schools, marriage mediators, "
    "family offices and crisis centres"
)
REPORT_BY_OTHERS = DutyRule(
    code="report_to_child_welfare_by_others",
    title="Report to child welfare without undue delay",
    provisions=(
        NO_CHILD_REPORT_HEALTH,
        NO_CHILD_REPORT_KINDER,
        NO_CHILD_REPORT_NAV,
        NO_CHILD_REPORT_SOC,
        NO_CHILD_REPORT_PRIVATE,
        NO_CHILD_REPORT_MEDIATOR,
        NO_CHILD_REPORT_FAMILY,
        NO_CHILD_REPORT_CRISIS,
    ),
    kind=DutyKind.REPORT,
    owed_by=(
        NO_CHILD_REPORT_HEALTH.gives(OTHERS, until="2020-12-31"),
        NO_CHILD_REPORT_INT.gives(f"{OTHERS}; integration services", until="2024-07-31"),
        NO_CHILD_REPORT_SCHOOL.gives(f"{OTHERS}; integration services; schools"),
    ),
    when=REASON_TO_THINK_EXPLOITED,
    fulfilled=Family.child_welfare_told,
)
REPLY = DutyRule(
    code="reply_to_report",
    title="Confirm the report and say whether an inquiry was opened",
    provisions=(NO_CHILD_REPLY, NO_CHILD_REPLY_B),
    kind=DutyKind.NOTICE,
    detail=True,
    owed_by=CHILD_WELFARE,
    when=all_of(CHILD, Family.child_welfare_told),
    fulfilled=NorwegianCase.report_confirmed,
    within=NO_CHILD_REPLY.gives(weeks(3)),
    starts_on=NorwegianCase.child_welfare_told_on,
)
