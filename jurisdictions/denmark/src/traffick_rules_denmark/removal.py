"""Leaving and being removed: time to leave, expulsion, entry ban, detention ("udvisning", "indrejseforbud")."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.facts import DanishCase, DanishPermit
from traffick_rules_denmark.reflection_period import *
from traffick_rules_denmark.sources import *
from traffick_rules_denmark.victim_status import ASSESSED_AS_TRAFFICKED, PRESUMED_TO_BE_A_VICTIM

# Aliens Act § 26 a: the trafficking has to be weighed before an expulsion.

REF_23 = provision(
    ALIENS_ACT,
    "REF-23",
    "§ 26 a",
    "A decision on expulsion must take special account of whether its ground follows from the "
    "trafficking, and whether that speaks against the expulsion. It is no bar.",
    since="2007-08-01",
    read_in="L197 LEG PBN13 D-AA14..D-AA25",
)

EXPULSION_WEIGH_TRAFFICKING = DatedValue(
    "expulsion.weigh_trafficking",
    "whether the trafficking has to be weighed in decisions on expulsion",
    REF_23.gives(True),
)
EXPULSION_OF_A_POSSIBLE_VICTIM = all_of(
    is_(Stay.expulsion, Expulsion.CONSIDERED),
    any_of(
        ASSESSED_AS_TRAFFICKED,
        PRESUMED_TO_BE_A_VICTIM,
    ),
)
EXPULSION_WEIGHING = EntitlementRule(
    code="expulsion_weighing",
    title="The trafficking is weighed before an expulsion is decided",
    provisions=(REF_23,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    when=EXPULSION_OF_A_POSSIBLE_VICTIM,
    decided_by="the Immigration Service or the court",
)
NO_EXPULSION = EntitlementRule(
    code="no_expulsion",
    title="No expulsion where the trafficking makes it inappropriate",
    provisions=(REF_23,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    when=all_of(EXPULSION_OF_A_POSSIBLE_VICTIM, Findings.expulsion_inappropriate),
    decided_by="the Immigration Service or the court",
)
WEIGH_TRAFFICKING = DutyRule(
    code="weigh_trafficking",
    title="Weigh the trafficking before an expulsion is decided",
    provisions=(REF_23,),
    when=EXPULSION_OF_A_POSSIBLE_VICTIM,
    kind=DutyKind.ASSESSMENT,
    owed_by="whoever decides on the expulsion",
    fulfilled=Stay.trafficking_weighed,
)

# Aliens Act § 31: no removal to danger.

REF_33 = provision(
    ALIENS_ACT,
    "REF-33",
    "§ 31",
    "No one may be sent to a country with a risk of the death penalty, torture, inhuman or "
    "degrading treatment, or of onward removal there. A refugee may not be sent to "
    "persecution, unless they endanger the State or, finally convicted of a specially "
    "dangerous crime, society.",
    since="by 2008-07-08",
    read_in="D-AA08..D-AA25",
)

NON_REFOULEMENT = EntitlementRule(
    code="no_removal_to_danger",
    title="No removal to a country where the person risks persecution or ill-treatment",
    provisions=(REF_33,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    when=all_of(
        Findings.risk_of_persecution,
        any_of(
            not_(Findings.excluded_from_protection),
            not_read("whether the danger is ill-treatment, which has no exception, is not asked"),
        ),
    ),
    decided_by="the Immigration Service; the Return Agency",
)

# Who falls under the EU rules, and who is a third-country national.

REF_34 = provision(
    ALIENS_ACT,
    "REF-34",
    "§ 26 b",
    "A person under the EU rules can be expelled only for personal conduct that is a real, "
    "immediate and sufficiently grave threat, and only where that is proportionate.",
    since="by 2017-10-02",
    read_in="D-AA17 D-AA25",
)

EU_RULES = any_of(
    is_(Stay.ground, StayGround.EU_RIGHT_OF_RESIDENCE),
    citizen_of(EEA),
    citizen_of("ch"),
)
ORDER_SPEAKS_NOT_AGAINST = all_of(EU_RULES, not_(Findings.order_or_security_against))

# Aliens Act § 33(1) and (2): the deadline of everyone else.

REF_26 = provision(
    ALIENS_ACT,
    "REF-26",
    "§ 33(1)",
    "Every decision that a person has no right to stay must hold a deadline.",
    since="by 2008-07-08",
    read_in="D-AA08 D-AA25 DL33",
)
REF_26B = provision(
    ALIENS_ACT,
    "REF-26B",
    "§ 33 b, now § 33(1)",
    "The decision must be in writing, and on request be translated into a language that the "
    "person understands.",
    since=APRIL_2011,
    read_in="D-248 D-NYID18 DL33 D-AA25",
)
REF_21C = provision(
    ALIENS_ACT,
    "REF-21C",
    "§ 33(2), to 2011",
    "The deadline is not shorter than 15 days, save in urgent cases.",
    since="by 2008-07-08",
    until=APRIL_2011.day_before(),
    read_in="D-AA08 D-AA09 D-AA10",
)
REF_21G = provision(
    ALIENS_ACT,
    "REF-21G",
    "§ 33(2), to 2011, on some groups",
    "The deadline is not shorter than 1 month, save in urgent cases, for Nordic citizens who "
    "lived here and for former permit holders.",
    since="by 2008-07-08",
    until=APRIL_2011.day_before(),
    read_in="D-AA08 D-AA09 D-AA10",
)
REF_21H = provision(
    ALIENS_ACT,
    "REF-21H",
    "§ 33(2), to 2011, on asylum",
    "A person who was refused asylum by the Refugee Appeals Board, or as manifestly unfounded, must "
    "leave at once.",
    since="by 2008-07-08",
    until=APRIL_2011.day_before(),
    read_in="D-AA08 D-AA09 D-AA10",
)
REF_21 = provision(
    ALIENS_ACT,
    "REF-21",
    "§ 33(2)",
    "The deadline is 7 days.",
    since=APRIL_2011,
    read_in="DL33 D-248 D-NYID18 D-AA10 D-AA11..D-AA25",
)
REF_21D = provision(
    ALIENS_ACT,
    "REF-21D",
    "§ 33(2), on some groups",
    "The deadline is 1 month for Nordic citizens who lived here, persons under the EU rules "
    "and former permit holders.",
    since=APRIL_2011,
    read_in="DL33 D-248 D-NYID18 D-AA11..D-AA25",
)
REF_21E = provision(
    ALIENS_ACT,
    "REF-21E",
    "§ 33(2), urgent cases",
    "In urgent cases the person must leave at once: danger to the State or public order, an "
    "offence, fraud, a manifestly unfounded claim, a risk of absconding.",
    since=APRIL_2011,
    read_in="DL33 D-AA11..D-AA25",
)
REF_21B = provision(
    ALIENS_ACT,
    "REF-21B",
    "§ 33(2), on §§ 9 b and 9 c",
    "The deadline is 15 days after a refusal of a humanitarian permit, or of a permit for an "
    "unaccompanied child whose asylum claim was refused.",
    since=JUNE_2013,
    read_in="DL33 D-AA12 D-AA13 D-AA14 D-AA16 D-AA25",
)
REF_21F = provision(
    ALIENS_ACT,
    "REF-21F",
    "§ 33(2), refused asylum",
    "The deadline is 15 days after a refusal of asylum.",
    since=JUNE_2013,
    until=MAY_2016.day_before(),
    read_in="D-AA12 D-AA13 D-AA14 D-AA16",
)

URGENT = any_of(
    Findings.order_or_security_against,
    Findings.false_information,
    Findings.absconding_risk,
    is_(Asylum.decision, AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED),
)
LIVED_HERE_BEFORE = any_of(DanishCase.had_permit, all_of(citizen_of(NORDIC), DanishCase.lived_here))
ORDINARY_DEADLINE_BEFORE_2011 = BurdenRule(
    code="ordinary_deadline",
    title="The ordinary time to leave",
    local_title="udrejsefrist",
    provisions=(REF_21C, REF_26),
    modality=Modality.SHALL,
    kind=BurdenKind.TIME_TO_LEAVE,
    when=not_(Stay.lawful),
    unless=(
        Proviso(
            is_(Stay.reflection, Reflection.GRANTED),
            (REF_04,),
            title="the person has been given the longer deadline of victims",
        ),
    ),
    decided_by="the Immigration Service, or the Agency for International Recruitment and Integration",
    length=by_case(
        (
            any_of(
                is_(Asylum.decision, AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED),
                all_of(
                    is_(Asylum.decision, AsylumDecision.REFUSED),
                    at_least(days(0), since=Asylum.decided_on),
                ),
            ),
            REF_21H.gives(days(0)),
        ),
        (all_of(LIVED_HERE_BEFORE, not_(URGENT)), REF_21G.gives(LengthRange(months(1), None))),
        (not_(URGENT), REF_21C.gives(LengthRange(days(15), None))),
    ),
)
ORDINARY_DEADLINE = ORDINARY_DEADLINE_BEFORE_2011.then(
    provisions=(REF_21, REF_26),
    length=by_case(
        (URGENT, REF_21E.gives(days(0))),
        # Nordic citizens are citizens of the EEA.
        (any_of(EU_RULES, DanishCase.had_permit), REF_21D.gives(months(1))),
        (
            all_of(
                is_(Stay.permit_application, Application.REFUSED),
                any_of(
                    is_(DanishCase.applied_for, DanishPermit.HUMANITARIAN),
                    all_of(
                        is_(DanishCase.applied_for, DanishPermit.UNACCOMPANIED_CHILD),
                        is_(Asylum.decision, AsylumDecision.REFUSED),
                    ),
                ),
            ),
            REF_21B.gives(days(15)),
        ),
        (is_(Asylum.decision, AsylumDecision.REFUSED), REF_21F.gives(days(15))),
        REF_21.gives(days(7)),
    ),
)
STATE_A_DEADLINE = DutyRule(
    code="state_a_deadline",
    title="State a deadline in the decision that a person has no right to stay",
    provisions=(REF_26,),
    when=not_(Stay.lawful),
    kind=DutyKind.DECISION,
    detail=True,
    owed_by="the Immigration Service, or the Agency for International Recruitment and Integration",
    fulfilled=TOLD_TO_LEAVE,
)
WRITTEN_DECISION = EntitlementRule(
    code="written_decision",
    title="A written decision to leave, on request translated",
    provisions=(REF_26B,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    detail=True,
    when=TOLD_TO_LEAVE,
    provided_by="the Immigration Service, or the Agency for International Recruitment and Integration",
)
REF_28 = provision(
    ALIENS_ACT,
    "REF-28",
    "§ 33 c, now § 33(4)",
    "The ordinary deadline, not that of victims, may be set later or extended for special "
    "reasons: length of stay, children at school, other family or social ties.",
    since="2015-01-01",
    read_in="D-AA14 D-AA25",
)
MORE_TIME_TO_LEAVE = EntitlementRule(
    code="more_time_to_leave",
    title="A later ordinary deadline for special reasons",
    provisions=(REF_28,),
    modality=Modality.MAY,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    detail=True,
    when=all_of(
        not_(Stay.lawful),
        any_of(Findings.special_reasons_for_more_time, Findings.special_ties),
    ),
    unless=(
        Proviso(
            is_(Stay.reflection, Reflection.GRANTED),
            (REF_28,),
            title="the person has been given the longer deadline of victims",
        ),
    ),
    decided_by="the Immigration Service, or the Agency for International Recruitment and Integration",
)

# Expulsion by the immigration authorities.

REF_29C = provision(
    ALIENS_ACT,
    "REF-29C",
    "§ 25 b, to 2020 (1)",
    "A person who stays without a permit may be expelled.",
    since="by 2008-07-08",
    read_in="D-L107 D-DL25B D-AA14..D-AA25",
)
REF_29 = provision(
    ALIENS_ACT,
    "REF-29",
    "§ 25 b(2), by Act 248/2011",
    "A third-country national who is ordered to leave at once, or does not leave by the deadline "
    "of § 33(2), must be expelled, unless special reasons speak against it.",
    since="2011-04-01",
    until=OCTOBER_2020.day_before(),
    read_in="D-L107 D-248 D-NYID18 D-DL25B D-AA14..D-AA19",
)

NOT_INAPPROPRIATE = Proviso(Findings.expulsion_inappropriate, (REF_23,))
EXPULSION_FOR_ILLEGAL_STAY = BurdenRule(
    code="expulsion_for_illegal_stay",
    title="Expulsion for illegal stay",
    local_title="administrativ udvisning",
    provisions=(REF_29C,),
    modality=Modality.MAY,
    kind=BurdenKind.EXPULSION,
    when=not_(Stay.lawful),
    unless=(
        NOT_INAPPROPRIATE,
        Proviso(ORDER_SPEAKS_NOT_AGAINST, (REF_34,)),
    ),
    decided_by="the Immigration Service",
)
# The text names the deadline of § 33(2) alone.
DEADLINE_MISSED = any_of(
    is_(Stay.departure_order, DepartureOrder.AT_ONCE),
    all_of(
        is_(Stay.departure_order, DepartureOrder.WITHIN_DEADLINE),
        not_(Stay.left_in_time),
        any_of(
            not_(is_(Stay.reflection, Reflection.GRANTED)),
            not_read("whether it counts that the longer deadline of victims is missed is open"),
        ),
    ),
)
EXPULSION_AFTER_THE_DEADLINE = BurdenRule(
    code="expulsion_after_the_deadline",
    title="Expulsion of a person who does not leave in time",
    local_title="administrativ udvisning",
    provisions=(REF_29,),
    modality=Modality.SHALL,
    kind=BurdenKind.EXPULSION,
    when=all_of(not_(EU_RULES), DEADLINE_MISSED),
    unless=(NOT_INAPPROPRIATE,),
    decided_by="the Immigration Service",
)

# Aliens Act § 32: the entry ban, first by expulsion alone, then also by not leaving in time.

REF_24 = provision(
    ALIENS_ACT,
    "REF-24",
    "§ 32(1) with §§ 25 b and 26 a",
    "A victim found in illegal stay leaves without an entry ban: a ban follows only from an "
    "expulsion, and illegal stay alone may bring one, but need not.",
    since="2007-08-01",
    until="2011-03-31",
    read_in="UNW D-AA08 D-L107 D-NYID18",
)
REF_24B = provision(
    ALIENS_ACT,
    "REF-24B",
    "§ 32(1), on expulsion",
    "An entry ban follows only from a judgment or decision of expulsion. A person who is not expelled "
    "has none.",
    since="by 2008-07-08",
    until=OCTOBER_2020.day_before(),
    read_in="D-AA08..D-AA19",
)
REF_30 = provision(
    ALIENS_ACT,
    "REF-30",
    "§ 32(1) no. 2",
    "An entry ban must be set, without expulsion, when the person is ordered to leave at once, "
    "or does not leave by the deadline of § 33(2). The victims' deadline of § 33(7) is not "
    "named.",
    since=OCTOBER_2020,
    read_in="D-DL32 D-AA20 D-AA25 D-TITLES",
)
REF_30B = provision(
    ALIENS_ACT,
    "REF-30B",
    "§ 32(1) no. 6",
    "An entry ban must be set when a decision under § 3(2) of the Return Act finds that the "
    "person has not cooperated in leaving.",
    since=SEPTEMBER_2025,
    read_in="D-AA25",
)
REF_30D = provision(
    ALIENS_ACT,
    "REF-30D",
    "§ 32(1) no. 1",
    "An entry ban must be set when the person is expelled.",
    since=OCTOBER_2020,
    read_in="D-DL32 D-AA20 D-AA25",
)
REF_34B = provision(
    ALIENS_ACT,
    "REF-34B",
    "§ 32(2)",
    "A person under the EU rules gets an entry ban only if expelled for public order, "
    "security or health.",
    since=OCTOBER_2020,
    read_in="D-AA20 D-AA25",
)
REF_31 = provision(
    ALIENS_ACT,
    "REF-31",
    "§ 32(4), on §§ 25 a and 25 b",
    "After an expulsion under §§ 25 a or 25 b the ban is for 1 year.",
    since="by 2008-07-08",
    until=AUGUST_2009.day_before(),
    read_in="D-AA08",
)
REF_31B = provision(
    ALIENS_ACT,
    "REF-31B",
    "§ 32(4), on §§ 25 a and 25 b, now (4) no. 1",
    "After an expulsion under §§ 25 a or 25 b the ban is for 2 years.",
    since=AUGUST_2009,
    read_in="D-L174 D-AA09..D-AA25 D-DL32",
)
REF_31C = provision(
    ALIENS_ACT,
    "REF-31C",
    "§ 32(4) no. 1, without expulsion",
    "Without expulsion, under no. 2 and since 2025 no. 6, the ban is for 2 years.",
    since=OCTOBER_2020,
    read_in="D-AA20 D-AA25",
)
REF_31D = provision(
    ALIENS_ACT,
    "REF-31D",
    "§ 32(4), last sentence",
    "The ban may be for 5 years for a third-country national expelled under § 25 b who "
    "entered against the ban of an earlier such expulsion.",
    since=APRIL_2011,
    until="2014-12-31",
    read_in="D-AA11 D-AA12 D-AA13",
)
REF_31E = provision(
    ALIENS_ACT,
    "REF-31E",
    "§ 32(4), 3rd sentence, now (4) no. 3",
    "The ban must be for 5 years for such a person, also where the earlier ban was that of "
    "another Member State in the SIS.",
    since="2015-01-01",
    read_in="D-AA14 D-AA16 D-AA25",
)

EXPELLED_BY_AUTHORITY = is_(Stay.expulsion, Expulsion.DECIDED_BY_AUTHORITY)
EXPELLED_BY_JUDGMENT = is_(Stay.expulsion, Expulsion.DECIDED_BY_COURT)
ENTERED_AGAINST_A_BAN = all_of(
    not_(EU_RULES), Stay.entry_ban, is_(Route.entry, Entry.UNLAWFUL, Entry.SMUGGLED)
)
ENTRY_BAN_AFTER_EXPULSION = BurdenRule(
    code="entry_ban",
    title="Entry ban",
    local_title="indrejseforbud",
    provisions=(REF_24B, REF_24),
    modality=Modality.SHALL,
    kind=BurdenKind.ENTRY_BAN,
    when=any_of(EXPELLED_BY_AUTHORITY, EXPELLED_BY_JUDGMENT),
    decided_by="the Immigration Service or the court",
    length=by_case(
        (
            all_of(ENTERED_AGAINST_A_BAN, EXPELLED_BY_AUTHORITY),
            REF_31D.gives(between(years(2), years(5))),
        ),
        (all_of(ENTERED_AGAINST_A_BAN, EXPELLED_BY_AUTHORITY), REF_31E.gives(years(5))),
        (EXPELLED_BY_AUTHORITY, REF_31.gives(years(1)), REF_31B.gives(years(2))),
    ),
)
ENTRY_BAN = ENTRY_BAN_AFTER_EXPULSION.then(
    provisions=(REF_30, REF_30D),
    when=any_of(
        cited(any_of(EXPELLED_BY_AUTHORITY, EXPELLED_BY_JUDGMENT), REF_30D),
        DEADLINE_MISSED,
        cited(DanishCase.found_not_cooperating, REF_30B, while_in_force=True),
    ),
    unless=(
        Proviso(
            all_of(
                EU_RULES,
                any_of(
                    not_(Findings.order_or_security_against),
                    not_(any_of(EXPELLED_BY_AUTHORITY, EXPELLED_BY_JUDGMENT)),
                ),
            ),
            (REF_34B,),
            title="the person is under the EU rules and not expelled for public order, security or health",
        ),
    ),
    decided_by="the Immigration Service, the Return Agency, the Agency for International Recruitment and Integration, or the court",
    length=by_case(
        (all_of(ENTERED_AGAINST_A_BAN, not_(EXPELLED_BY_JUDGMENT)), REF_31E.gives(years(5))),
        (EXPELLED_BY_AUTHORITY, REF_31B.gives(years(2))),
        (not_(EXPELLED_BY_JUDGMENT), REF_31C.gives(years(2))),
    ),
)

REF_38 = provision(
    ALIENS_ACT,
    "REF-38",
    "§ 32(1), from when",
    "The ban counts from the first day of the month after departure.",
    since="by 2008-07-08",
    until=MARCH_2019.day_before(),
    read_in="D-NYID18 D-AA08..D-AA17",
)
REF_38B = provision(
    ALIENS_ACT,
    "REF-38B",
    "§ 32(1), since 2020 (6), from when",
    "The ban counts from the actual departure.",
    since="about 2019-03-10, 2018-02-09 to 2019-03-10, concluded: the law changed between two consolidated texts",
    read_in="D-NYID18 D-AA19A D-AA25",
)
ENTRY_BAN_COUNTS_FROM = DatedValue(
    "entry_ban.counts_from",
    "the day from which an entry ban counts",
    REF_38.gives("the first day of the month after departure"),
    REF_38B.gives("the day of departure"),
)

# What softens an entry ban.

REF_30C = provision(
    ALIENS_ACT,
    "REF-30C",
    "§ 32(3)",
    "The ban may be left out in special cases, among them family unity: for no. 2, since 2025 "
    "no. 6, and expulsions under §§ 25 a(2) and 25 b, not for expulsion under § 25 a(1) or by "
    "judgment.",
    since=OCTOBER_2020,
    read_in="D-DL32 D-AA20 D-AA25",
)
REF_31F = provision(
    ALIENS_ACT,
    "REF-31F",
    "§ 32(5), now (5) no. 2",
    "A shorter ban may be set for quite special reasons, among them family and social ties, "
    "but not after expulsion under § 25 a(1).",
    since="2015-01-01",
    read_in="D-AA14 D-AA16 D-AA25",
)
REF_32 = provision(
    ALIENS_ACT,
    "REF-32",
    "§ 32(10), 2nd sentence, now (7)",
    "A ban for not leaving in time may be lifted if the person left in accordance with a set "
    "deadline.",
    since="2015-01-01",
    read_in="D-AA14 D-AA25",
)
REF_32B = provision(
    ALIENS_ACT,
    "REF-32B",
    "§ 32(9), later (10), now (7)",
    "A ban after expulsion under § 25 b, now also under § 25 a(2) and of no. 2 or 6, may be "
    "lifted for quite special reasons, among them family unity.",
    since=APRIL_2011,
    read_in="D-AA11 D-AA14 D-AA25",
)
REF_32C = provision(
    ALIENS_ACT,
    "REF-32C",
    "§ 32(9)",
    "A ban of no. 2 or 6 may be shortened by at most half if the person then cooperates in "
    "leaving.",
    since=SEPTEMBER_2021,
    read_in="D-AA20 D-AA21 D-AA25",
)

# Without expulsion there is a ban only since the texts that say so.
BAN_THAT_CAN_BE_LEFT_OUT = any_of(
    EXPELLED_BY_AUTHORITY,
    cited(DEADLINE_MISSED, REF_30, while_in_force=True),
    cited(DanishCase.found_not_cooperating, REF_30B, while_in_force=True),
)
ENTRY_BAN_LEFT_OUT = EntitlementRule(
    code="entry_ban_left_out",
    title="No entry ban in a special case",
    provisions=(REF_30C,),
    modality=Modality.MAY,
    kind=EntitlementKind.SAFEGUARD,
    detail=True,
    when=all_of(
        BAN_THAT_CAN_BE_LEFT_OUT,
        not_(EXPELLED_BY_JUDGMENT),
        Findings.expulsion_inappropriate,
    ),
    decided_by="the Immigration Service, the Return Agency, or the Agency for International Recruitment and Integration",
)
SHORTER_ENTRY_BAN = EntitlementRule(
    code="shorter_entry_ban",
    title="A shorter entry ban for quite special reasons",
    provisions=(REF_31F,),
    modality=Modality.MAY,
    kind=EntitlementKind.SAFEGUARD,
    detail=True,
    when=all_of(
        any_of(EXPELLED_BY_JUDGMENT, BAN_THAT_CAN_BE_LEFT_OUT),
        any_of(Findings.special_ties, Findings.expulsion_inappropriate),
    ),
    decided_by="the Immigration Service",
)
ENTRY_BAN_LIFTED = EntitlementRule(
    code="entry_ban_lifted",
    title="An entry ban is lifted",
    provisions=(REF_32B,),
    modality=Modality.MAY,
    kind=EntitlementKind.SAFEGUARD,
    detail=True,
    when=all_of(
        Stay.entry_ban,
        not_(EXPELLED_BY_JUDGMENT),
        any_of(
            Findings.expulsion_inappropriate,
            cited(Stay.left_in_time, REF_32, while_in_force=True),
        ),
    ),
    decided_by="the Immigration Service",
)
ENTRY_BAN_HALVED = EntitlementRule(
    code="entry_ban_shortened_by_half",
    title="An entry ban is shortened by up to half, for cooperation in leaving",
    provisions=(REF_32C,),
    modality=Modality.MAY,
    kind=EntitlementKind.SAFEGUARD,
    detail=True,
    when=all_of(
        Stay.entry_ban,
        is_(Stay.expulsion, Expulsion.NONE, Expulsion.CONSIDERED),
        Cooperation.with_return,
    ),
    decided_by="the Immigration Service",
)

# Detention and control measures.

STA_12 = provision(
    ALIENS_ACT,
    "STA-12",
    "§ 34(1) no. 3",
    "Until a removal decision the police may order deposit of the passport, bail, a place of "
    "stay or reporting, if that is needed to secure the person's presence. It is used to "
    "place a possible victim in a shelter.",
    since="by 2014-09-19",
    read_in="CMMACC D-AA14 D-AA25",
)
STA_12B = provision(
    ALIENS_ACT,
    "STA-12B",
    "§ 34(1)",
    "The Immigration Service may order it too.",
    since=SEPTEMBER_2025,
    read_in="D-AA25",
)
STA_12C = provision(
    RETURN_ACT,
    "STA-12C",
    "§ 11",
    "There are like measures for persons who are to be returned.",
    since="2021-06-01",
    read_in="D-RET21 D-RET24",
)
STA_13 = provision(
    ALIENS_ACT,
    "STA-13",
    "§ 37(1)",
    "A detained alien must, unless released before, be brought before a court within 3 days, "
    "counted from an arrest that went before. The court rules on whether the detention is "
    "lawful and goes on.",
    since="by 2010-08-18",
    read_in="TIP12 TIP13 TIP18 D-AA14 D-AA25",
)
STA_13B = provision(
    ALIENS_ACT,
    "STA-13B",
    "§ 37(2)",
    "The court appoints a lawyer for the detained alien.",
    since="by 2010-08-18",
    read_in="D-AA10 D-AA14 D-AA25",
)
STA_13C = provision(
    ALIENS_ACT,
    "STA-13C",
    "§ 37(3)",
    "The court may prolong the detention by at most 4 weeks at a time.",
    since="by 2010-08-18",
    read_in="D-AA10 D-AA14 D-AA25",
)
REF_36 = provision(
    RETURN_ACT,
    "REF-36",
    "§ 16(1)",
    "Detention to secure removal is used only where milder measures do not suffice.",
    since="2021-06-01",
    read_in="D-RET21 D-RET24 D-SC23",
)
REF_36B = provision(
    ALIENS_ACT,
    "REF-36B",
    "§ 37, now (8)",
    "Detention lasts more than 6 months only in special circumstances, such as no cooperation "
    "or late papers, and never more than 18; and only as long as removal is being prepared "
    "with diligence.",
    since=APRIL_2011,
    read_in="D-AA10 D-AA11..D-AA25 D-SC23",
)
REF_36C = provision(
    ALIENS_ACT,
    "REF-36C",
    "§ 37(8), on persons under the EU rules",
    "For persons under the EU rules detention lasts 3 months, in special circumstances up to "
    "6 more.",
    since="about 2023-08-10, 2022-08-26 to 2023-08-10, concluded: the law changed between two consolidated texts",
    read_in="D-AA22 D-AA23 D-AA25",
)
RET_23B = provision(
    RETURN_ACT,
    "RET-23B",
    "§ 16(3)",
    "A person who does not cooperate in leaving is detained as far as possible to bring that about, "
    "where other measures do not suffice.",
    since="2021-06-01",
    read_in="D-RET21 D-RET24",
)

CONTROL_MEASURE = BurdenRule(
    code="control_measure",
    title="A place to stay, reporting, bail, or the passport handed in",
    provisions=(STA_12, STA_12B, STA_12C),
    modality=Modality.MAY,
    kind=BurdenKind.CONTROL_MEASURE,
    when=Findings.absconding_risk,
    decided_by=(
        STA_12.gives("the police", until="2025-09-24"),
        STA_12B.gives("the police or the Immigration Service"),
    ),
)
DETENTION = BurdenRule(
    code="detention",
    title="Detention to secure removal",
    local_title="frihedsberøvelse",
    provisions=(STA_13, STA_13C, REF_36),
    modality=Modality.MAY,
    kind=BurdenKind.DETENTION,
    when=any_of(
        Findings.detention_ground,
        cited(DanishCase.found_not_cooperating, RET_23B, while_in_force=True),
    ),
    unless=(
        Proviso(Findings.removal_impossible, (REF_36B,)),
        Proviso(DanishCase.milder_measures_suffice, (REF_36, RET_23B)),
    ),
    decided_by="the police, and within 3 days the court",
    length=by_case(
        (
            all_of(EU_RULES, DanishCase.removal_delayed),
            REF_36C.gives(up_to(months(9))),
        ),
        (EU_RULES, REF_36C.gives(up_to(months(3)))),
        (DanishCase.removal_delayed, REF_36B.gives(up_to(months(18)))),
        REF_36B.gives(up_to(months(6))),
    ),
)
BRING_BEFORE_A_COURT = DutyRule(
    code="bring_before_a_court",
    title="Bring the detained person before a court",
    local_title="fremstilling i retten",
    provisions=(STA_13,),
    when=Stay.detained,
    kind=DutyKind.HEARING,
    owed_by="the police",
    fulfilled=DanishCase.brought_before_court,
    within=STA_13.gives(days(3)),
    starts_on=DanishCase.detained_on,
)
LAWYER_FOR_THE_DETAINED = EntitlementRule(
    code="lawyer_for_the_detained",
    title="A lawyer for the detained person",
    provisions=(STA_13B,),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    detail=True,
    when=Stay.detained,
    provided_by="the court",
)
