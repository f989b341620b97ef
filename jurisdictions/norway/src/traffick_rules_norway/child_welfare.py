"""Child welfare: placement of a child in danger of trafficking, and reports about a child."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.sources import (
    CHILD_WELFARE_ACT,
    CHILD_WELFARE_ACT_OF_1992,
    CRISIS_CENTRE_ACT,
    EDUCATION_ACT,
    FAMILY_OFFICES_ACT,
    HEALTH_PERSONNEL_ACT,
    INTEGRATION_ACT,
    KINDERGARTEN_ACT,
    MARRIAGE_ACT,
    NATIONAL_INSURANCE_ACT,
    PRIVATE_SCHOOLS_ACT,
    SOCIAL_SERVICES_ACT,
    provision,
)
from traffick_rules_norway.victim_status import CHILD

CHILD_WELFARE = "the child welfare service"

# Placement by child welfare: § 4-29 of the Act of 1992, §§ 4-5 and 6-6 of the Act of 2021.

NO_CHILD_PLACE_OLD = provision(
    CHILD_WELFARE_ACT_OF_1992,
    "NO-CHILD-PLACE-OLD",
    "§ 4-29, 1st to 3rd paragraphs",
    "The county board may place a child without consent because of a danger of trafficking, for six weeks at a time and six months in all.",
    since="about 2012-08-01, by 2012-12-31: day recalled; Act 34 of 2012-06-22, in force in August 2012",
    until="2022-12-31",
    read_in="N48-429 N48-KOM N48-INNST",
)
NO_CHILD_EMERG_OLD = provision(
    CHILD_WELFARE_ACT_OF_1992,
    "NO-CHILD-EMERG-OLD",
    "§ 4-29, 4th paragraph",
    "The head of child welfare or the prosecution may place the child in an emergency, for up to two weeks without a request to the board.",
    since="about 2012-08-01, by 2012-12-31: day recalled; Act 34 of 2012-06-22, in force in August 2012",
    until="2022-12-31",
    read_in="N48-429 N48-KOM",
)
NO_CHILD_PRESUME_OLD = provision(
    CHILD_WELFARE_ACT_OF_1992,
    "NO-CHILD-PRESUME-OLD",
    "§ 4-29",
    "A reason to think that the person is under 18 is enough until the age is settled.",
    since="about 2012-08-01, by 2012-12-31: day recalled; Act 34 of 2012-06-22, in force in August 2012",
    until="2022-12-31",
    read_in="N48-429 N48-KOM",
)
NO_CHILD_LAST_OLD = provision(
    CHILD_WELFARE_ACT_OF_1992,
    "NO-CHILD-LAST-OLD",
    "§ 4-29",
    "The placement is a last resort: milder measures must be found insufficient.",
    since="about 2012-08-01, by 2012-12-31: day recalled; Act 34 of 2012-06-22, in force in August 2012",
    until="2022-12-31",
    read_in="N48-GUIDE N48-KOM",
)
NO_ASSIST_CHILD = provision(
    CHILD_WELFARE_ACT,
    "NO-ASSIST-CHILD",
    "§§ 4-5, 6-6",
    "Child welfare has two kinds of placement because of trafficking: in an emergency, and by the board.",
    since="2023-01-01",
    read_in="N36",
)
NO_CHILD_EMERG = provision(
    CHILD_WELFARE_ACT,
    "NO-CHILD-EMERG",
    "§ 4-5",
    "The head of child welfare or the prosecution may order an emergency placement if the child is likely to be exploited for trafficking, or in imminent and serious danger of it, and only if it is necessary.",
    since="2023-01-01",
    read_in="N36",
)
NO_CHILD_EMERG_LAPSE = provision(
    CHILD_WELFARE_ACT,
    "NO-CHILD-EMERG-LAPSE",
    "§ 4-5",
    "An emergency placement lapses unless a request reaches the board within two weeks.",
    since="2023-01-01",
    read_in="N36",
)
NO_CHILD_PLACE = provision(
    CHILD_WELFARE_ACT,
    "NO-CHILD-PLACE",
    "§ 6-6, 1st and 2nd paragraphs",
    "The child welfare and health board may order a placement on the assessment of the police and other facts, if the danger is imminent and serious, the placement is necessary for protection, and the institution is fit.",
    since="2023-01-01",
    read_in="N36",
)
NO_CHILD_PLACE_TIME = provision(
    CHILD_WELFARE_ACT,
    "NO-CHILD-PLACE-TIME",
    "§ 6-6",
    "The placement is for up to six weeks, renewable by six, and at most six months in all, emergency time included.",
    since="2023-01-01",
    read_in="N36",
)
NO_CHILD_PLACE_CONTACT = provision(
    CHILD_WELFARE_ACT,
    "NO-CHILD-PLACE-CONTACT",
    "§ 6-6",
    "Contact can be limited, but never with the guardian, the lawyer, child welfare, health staff or clergy.",
    since="2023-01-01",
    read_in="N36",
)
NO_CHILD_PLACE_LAPSE = provision(
    CHILD_WELFARE_ACT,
    "NO-CHILD-PLACE-LAPSE",
    "§ 6-6",
    "A placement lapses if it is not carried out in six weeks.",
    since="2023-01-01",
    read_in="N36",
)
NO_CHILD_PRESUME = provision(
    CHILD_WELFARE_ACT,
    "NO-CHILD-PRESUME",
    "§ 6-6, 6th paragraph",
    "Where there is reason to think that a person is under 18, the order can be made until the age is settled.",
    since="2023-01-01",
    read_in="N36",
)
NO_CHILD_LAST = provision(
    CHILD_WELFARE_ACT,
    "NO-CHILD-LAST",
    "§ 6-6",
    "The placement is a last resort: it must be necessary for protection.",
    since="2023-01-01",
    read_in="N36",
)
NO_CHILD_PARTY = provision(
    CHILD_WELFARE_ACT,
    "NO-CHILD-PARTY",
    "§ 12-3",
    "In trafficking cases the child is always a party, whatever its age, if it understands the matter.",
    since="2023-01-01",
    read_in="N36",
)
NO_CHILD_FOLLOW = provision(
    CHILD_WELFARE_ACT,
    "NO-CHILD-FOLLOW",
    "§ 8-6",
    "Child welfare and the police follow up whether the measure is still needed.",
    since="2023-01-01",
    read_in="N36",
)
NO_CHILD_PROTECT = provision(
    CHILD_WELFARE_ACT,
    "NO-CHILD-PROTECT",
    "§ 10-15",
    "The institution shall carry out the protective measures that the board has fixed.",
    since="2023-01-01",
    read_in="N36",
)
NO_CHILD_ABROAD = provision(
    CHILD_WELFARE_ACT,
    "NO-CHILD-ABROAD",
    "§ 1-2, 4th paragraph",
    "Placements because of trafficking are also for a child whose usual home is in another State.",
    since="2023-01-01",
    read_in="N36",
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
    CHILD_WELFARE_ACT_OF_1992,
    "NO-CHILD-REPORT-OLD",
    "§ 6-4",
    "Public bodies shall report to child welfare without undue delay, despite secrecy, where there is reason to think that a child is or will be exploited for trafficking.",
    since="about 2018-07-01, 2018-07-01 to 2022-12-31, concluded: Act 5/2018 amended the section that day; that it brought trafficking is derived",
    until="2022-12-31",
    read_in="N37-HEL",
    confidence="concluded",
)
NO_CHILD_REPORT = provision(
    CHILD_WELFARE_ACT,
    "NO-CHILD-REPORT",
    "§ 13-2",
    "Public bodies shall report to child welfare without undue delay, despite secrecy, where there is reason to think that a child is or will be exploited for trafficking.",
    since="2023-01-01",
    read_in="N36",
)
NO_CHILD_REPORT_HEALTH = provision(
    HEALTH_PERSONNEL_ACT,
    "NO-CHILD-REPORT-HEALTH",
    "§ 33",
    "Health staff shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
    since="about 2018-07-01, 2018-07-01 to 2026-01-01, concluded: Act 5/2018 amended the section that day; that it brought trafficking is derived",
    read_in="N37-HEL",
)
NO_CHILD_REPORT_KINDER = provision(
    KINDERGARTEN_ACT,
    "NO-CHILD-REPORT-KINDER",
    "§ 46 (to 2020-12-31 § 22)",
    "Kindergartens shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
    since="about 2018-07-01, 2018-07-01 to 2026-01-01, concluded: Act 5/2018 amended the section that day; that it brought trafficking is derived",
    read_in="N37-BHG",
    note="Until 2020-12-31 this was § 22.",
)
NO_CHILD_REPORT_NAV = provision(
    NATIONAL_INSURANCE_ACT,
    "NO-CHILD-REPORT-NAV",
    "§ 25-11",
    "The national insurance shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
    since="about 2018-07-01, 2018-07-01 to 2026-01-01, concluded: Act 5/2018 amended the section that day; that it brought trafficking is derived",
    read_in="N37-FTR",
)
NO_CHILD_REPORT_SOC = provision(
    SOCIAL_SERVICES_ACT,
    "NO-CHILD-REPORT-SOC",
    "§ 45",
    "Social services shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
    since="about 2018-07-01, 2018-07-01 to 2026-01-01, concluded: Act 5/2018 amended the section that day; that it brought trafficking is derived",
    read_in="N37-SOS",
)
NO_CHILD_REPORT_PRIVATE = provision(
    PRIVATE_SCHOOLS_ACT,
    "NO-CHILD-REPORT-PRIVATE",
    "§ 7-4",
    "Private schools shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
    since="about 2018-07-01, 2018-07-01 to 2026-01-01, concluded: Act 5/2018 amended the section that day; that it brought trafficking is derived",
    read_in="N37-PRI",
)
NO_CHILD_REPORT_MEDIATOR = provision(
    MARRIAGE_ACT,
    "NO-CHILD-REPORT-MEDIATOR",
    "§ 26 a",
    "Marriage mediators shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
    since="about 2018-07-01, 2018-07-01 to 2026-01-01, concluded: Act 5/2018 amended the section that day; that it brought trafficking is derived",
    read_in="N37-EKT",
)
NO_CHILD_REPORT_FAMILY = provision(
    FAMILY_OFFICES_ACT,
    "NO-CHILD-REPORT-FAMILY",
    "§ 10",
    "Family offices shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
    since="about 2018-07-01, 2018-07-01 to 2026-01-01, concluded: Act 5/2018 amended the section that day; that it brought trafficking is derived",
    read_in="N37-FAM",
)
NO_CHILD_REPORT_CRISIS = provision(
    CRISIS_CENTRE_ACT,
    "NO-CHILD-REPORT-CRISIS",
    "§ 6",
    "Crisis centres shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
    since="about 2018-07-01, 2018-07-01 to 2026-01-01, concluded: Act 5/2018 amended the section that day; that it brought trafficking is derived",
    read_in="N37-KRI",
)
NO_CHILD_REPORT_INT = provision(
    INTEGRATION_ACT,
    "NO-CHILD-REPORT-INT",
    "§ 49",
    "Integration services shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
    since="2021-01-01",
    read_in="N59",
)
NO_CHILD_REPORT_SCHOOL = provision(
    EDUCATION_ACT,
    "NO-CHILD-REPORT-SCHOOL",
    "§ 24-3",
    "Schools shall report to child welfare, without undue delay and despite secrecy, a child who may be exploited for trafficking.",
    since="2024-08-01",
    read_in="N37-OPP",
)
NO_CHILD_REPLY = provision(
    CHILD_WELFARE_ACT,
    "NO-CHILD-REPLY",
    "§ 13-3",
    "Child welfare confirms a report about a child within three weeks.",
    since="2023-01-01",
    read_in="N36",
)
NO_CHILD_REPLY_B = provision(
    CHILD_WELFARE_ACT,
    "NO-CHILD-REPLY-B",
    "§ 13-3",
    "Child welfare informs public reporters within the same time whether an inquiry was opened.",
    since="2023-01-01",
    read_in="N36",
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
