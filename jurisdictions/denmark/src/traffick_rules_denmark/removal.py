"""Leaving and being removed: time to leave, expulsion, entry ban, detention ("udvisning", "indrejseforbud")."""

from functools import partial

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.facts import DanishCase, DanishPermit
from traffick_rules_denmark.reflection_period import *
from traffick_rules_denmark.sources import *
from traffick_rules_denmark.victim_status import (
    ASSESSED_AS_TRAFFICKED,
    PRESUMED_TO_BE_A_VICTIM,
    may,
    right,
)

# Aliens Act § 26 a: the trafficking has to be weighed before an expulsion.

REF_23 = provision(
    "REF-23",
    "A decision on expulsion must take special account of whether its ground follows from the "
    "trafficking, and whether that speaks against the expulsion. It is no bar.",
)

EXPULSION_WEIGH_TRAFFICKING = DatedValue(
    "expulsion.weigh_trafficking",
    "whether the trafficking has to be weighed in decisions on expulsion",
    REF_23.gives(True),
)
EXPULSION_OF_A_POSSIBLE_VICTIM = all_of(
    is_(Stay.expulsion, Expulsion.CONSIDERED),
    any_of(ASSESSED_AS_TRAFFICKED, PRESUMED_TO_BE_A_VICTIM),
)
EXPULSION_WEIGHING = right(
    code="expulsion_weighing",
    title="The trafficking is weighed before an expulsion is decided",
    provisions=REF_23,
    kind=EntitlementKind.SAFEGUARD,
    when=EXPULSION_OF_A_POSSIBLE_VICTIM,
    decided_by="the Immigration Service or the court",
)
NO_EXPULSION = right(
    code="no_expulsion",
    title="No expulsion where the trafficking makes it inappropriate",
    provisions=REF_23,
    kind=EntitlementKind.SAFEGUARD,
    when=all_of(EXPULSION_OF_A_POSSIBLE_VICTIM, Findings.expulsion_inappropriate),
    decided_by="the Immigration Service or the court",
)
WEIGH_TRAFFICKING = DutyRule(
    code="weigh_trafficking",
    title="Weigh the trafficking before an expulsion is decided",
    provisions=REF_23,
    when=EXPULSION_OF_A_POSSIBLE_VICTIM,
    kind=DutyKind.ASSESSMENT,
    owed_by="whoever decides on the expulsion",
    fulfilled=Stay.trafficking_weighed,
)

# Aliens Act § 31: no removal to danger.

NON_REFOULEMENT = right(
    code="no_removal_to_danger",
    title="No removal to a country where the person risks persecution or ill-treatment",
    provisions=provision(
        "REF-33",
        "No one may be sent to a country with a risk of the death penalty, torture, inhuman or "
        "degrading treatment, or of onward removal there. A refugee may not be sent to "
        "persecution, unless they endanger the State or, finally convicted of a specially "
        "dangerous crime, society.",
    ),
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

EU_RULES = any_of(
    is_(Stay.ground, StayGround.EU_RIGHT_OF_RESIDENCE), citizen_of(EEA), citizen_of("ch")
)
ORDER_SPEAKS_NOT_AGAINST = all_of(EU_RULES, not_(Findings.order_or_security_against))

# Aliens Act § 33(1) and (2): the deadline of everyone else.

REF_26 = provision("REF-26")
REF_21C = provision("REF-21C", "The deadline is not shorter than 15 days, save in urgent cases.")
REF_21 = provision("REF-21", "The deadline is 7 days.")

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
    unless=Proviso(
        is_(Stay.reflection, Reflection.GRANTED),
        REF_04,
        title="the person has been given the longer deadline of victims",
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
            provision("REF-21H").gives(days(0)),
        ),
        (
            all_of(LIVED_HERE_BEFORE, not_(URGENT)),
            provision("REF-21G").gives(LengthRange(months(1), None)),
        ),
        (not_(URGENT), REF_21C.gives(LengthRange(days(15), None))),
    ),
)
ORDINARY_DEADLINE = ORDINARY_DEADLINE_BEFORE_2011.then(
    provisions=(REF_21, REF_26),
    length=by_case(
        (URGENT, provision("REF-21E").gives(days(0))),
        # Nordic citizens are citizens of the EEA.
        (any_of(EU_RULES, DanishCase.had_permit), provision("REF-21D").gives(months(1))),
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
            provision("REF-21B").gives(days(15)),
        ),
        (is_(Asylum.decision, AsylumDecision.REFUSED), provision("REF-21F").gives(days(15))),
        REF_21.gives(days(7)),
    ),
)
STATE_A_DEADLINE = DutyRule(
    code="state_a_deadline",
    title="State a deadline in the decision that a person has no right to stay",
    provisions=REF_26,
    when=not_(Stay.lawful),
    kind=DutyKind.DECISION,
    detail=True,
    owed_by="the Immigration Service, or the Agency for International Recruitment and Integration",
    fulfilled=TOLD_TO_LEAVE,
)
WRITTEN_DECISION = right(
    code="written_decision",
    title="A written decision to leave, on request translated",
    provisions=provision("REF-26B"),
    kind=EntitlementKind.PROCEDURE,
    detail=True,
    when=TOLD_TO_LEAVE,
    provided_by="the Immigration Service, or the Agency for International Recruitment and Integration",
)
REF_28 = provision("REF-28")
MORE_TIME_TO_LEAVE = may(
    code="more_time_to_leave",
    title="A later ordinary deadline for special reasons",
    provisions=REF_28,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    detail=True,
    when=all_of(
        not_(Stay.lawful), any_of(Findings.special_reasons_for_more_time, Findings.special_ties)
    ),
    unless=Proviso(
        is_(Stay.reflection, Reflection.GRANTED),
        REF_28,
        title="the person has been given the longer deadline of victims",
    ),
    decided_by="the Immigration Service, or the Agency for International Recruitment and Integration",
)

# Expulsion by the immigration authorities.

NOT_INAPPROPRIATE = Proviso(Findings.expulsion_inappropriate, REF_23)
EXPULSION_FOR_ILLEGAL_STAY = BurdenRule(
    code="expulsion_for_illegal_stay",
    title="Expulsion for illegal stay",
    local_title="administrativ udvisning",
    provisions=provision("REF-29C", "A person who stays without a permit may be expelled."),
    modality=Modality.MAY,
    kind=BurdenKind.EXPULSION,
    when=not_(Stay.lawful),
    unless=(NOT_INAPPROPRIATE, Proviso(ORDER_SPEAKS_NOT_AGAINST, provision("REF-34"))),
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
    provisions=provision(
        "REF-29",
        "A third-country national who is ordered to leave at once, or does not leave by the "
        "deadline of § 33(2), must be expelled, unless special reasons speak against it.",
    ),
    modality=Modality.SHALL,
    kind=BurdenKind.EXPULSION,
    when=all_of(not_(EU_RULES), DEADLINE_MISSED),
    unless=(NOT_INAPPROPRIATE,),
    decided_by="the Immigration Service",
)

# Aliens Act § 32: the entry ban, first by expulsion alone, then also by not leaving in time.

REF_24B = provision(
    "REF-24B",
    "An entry ban follows only from a judgment or decision of expulsion. A person who is not expelled "
    "has none.",
)
REF_30 = provision(
    "REF-30",
    "An entry ban must be set, without expulsion, when the person is ordered to leave at once, "
    "or does not leave by the deadline of § 33(2). The victims' deadline of § 33(7) is not "
    "named.",
)
REF_30B = provision("REF-30B")
REF_30D = provision("REF-30D", "An entry ban must be set when the person is expelled.")
REF_31B = provision("REF-31B")
REF_31E = provision("REF-31E")

EXPELLED_BY_AUTHORITY = is_(Stay.expulsion, Expulsion.DECIDED_BY_AUTHORITY)
EXPELLED_BY_JUDGMENT = is_(Stay.expulsion, Expulsion.DECIDED_BY_COURT)
EXPELLED = any_of(EXPELLED_BY_AUTHORITY, EXPELLED_BY_JUDGMENT)
ENTERED_AGAINST_A_BAN = all_of(
    not_(EU_RULES), Stay.entry_ban, is_(Route.entry, Entry.UNLAWFUL, Entry.SMUGGLED)
)
ENTRY_BAN_AFTER_EXPULSION = BurdenRule(
    code="entry_ban",
    title="Entry ban",
    local_title="indrejseforbud",
    provisions=(REF_24B, provision("REF-24")),
    modality=Modality.SHALL,
    kind=BurdenKind.ENTRY_BAN,
    when=EXPELLED,
    decided_by="the Immigration Service or the court",
    length=by_case(
        (
            all_of(ENTERED_AGAINST_A_BAN, EXPELLED_BY_AUTHORITY),
            provision("REF-31D").gives(between(years(2), years(5))),
        ),
        (all_of(ENTERED_AGAINST_A_BAN, EXPELLED_BY_AUTHORITY), REF_31E.gives(years(5))),
        (EXPELLED_BY_AUTHORITY, provision("REF-31").gives(years(1)), REF_31B.gives(years(2))),
    ),
)
ENTRY_BAN = ENTRY_BAN_AFTER_EXPULSION.then(
    provisions=(REF_30, REF_30D),
    when=any_of(
        cited(EXPELLED, REF_30D),
        DEADLINE_MISSED,
        cited(DanishCase.found_not_cooperating, REF_30B, while_in_force=True),
    ),
    unless=Proviso(
        all_of(EU_RULES, any_of(not_(Findings.order_or_security_against), not_(EXPELLED))),
        provision("REF-34B"),
        title="the person is under the EU rules and not expelled for public order, security or health",
    ),
    decided_by="the Immigration Service, the Return Agency, the Agency for International Recruitment and Integration, or the court",
    length=by_case(
        (all_of(ENTERED_AGAINST_A_BAN, not_(EXPELLED_BY_JUDGMENT)), REF_31E.gives(years(5))),
        (EXPELLED_BY_AUTHORITY, REF_31B.gives(years(2))),
        (not_(EXPELLED_BY_JUDGMENT), provision("REF-31C").gives(years(2))),
    ),
)
# § 10 does not name the ban of § 32(1) no. 6.
BAN_NOT_NAMED_IN_10 = cited(
    all_of(
        DanishCase.found_not_cooperating,
        not_(any_of(EXPELLED, DEADLINE_MISSED)),
        not_read("whether a ban for not cooperating leaves a permit open is not settled"),
    ),
    REF_30B,
    while_in_force=True,
)

ENTRY_BAN_COUNTS_FROM = DatedValue(
    "entry_ban.counts_from",
    "the day from which an entry ban counts",
    provision("REF-38").gives("the first day of the month after departure"),
    provision("REF-38B").gives("the day of departure"),
)

# What softens an entry ban; without expulsion there is one only since the texts that say so.

BAN_THAT_CAN_BE_LEFT_OUT = any_of(
    EXPELLED_BY_AUTHORITY,
    cited(DEADLINE_MISSED, REF_30, while_in_force=True),
    cited(DanishCase.found_not_cooperating, REF_30B, while_in_force=True),
)
ENTRY_BAN_LEFT_OUT = may(
    code="entry_ban_left_out",
    title="No entry ban in a special case",
    provisions=provision(
        "REF-30C",
        "The ban may be left out in special cases, among them family unity: for no. 2, since 2025 "
        "no. 6, and expulsions under §§ 25 a(2) and 25 b, not for expulsion under § 25 a(1) or by "
        "judgment.",
    ),
    kind=EntitlementKind.SAFEGUARD,
    detail=True,
    when=all_of(
        BAN_THAT_CAN_BE_LEFT_OUT, not_(EXPELLED_BY_JUDGMENT), Findings.expulsion_inappropriate
    ),
    decided_by="the Immigration Service, the Return Agency, or the Agency for International Recruitment and Integration",
)
softened = partial(
    may, kind=EntitlementKind.SAFEGUARD, detail=True, decided_by="the Immigration Service"
)
SHORTER_ENTRY_BAN = softened(
    code="shorter_entry_ban",
    title="A shorter entry ban for quite special reasons",
    provisions=provision("REF-31F"),
    when=all_of(
        any_of(EXPELLED_BY_JUDGMENT, BAN_THAT_CAN_BE_LEFT_OUT),
        any_of(Findings.special_ties, Findings.expulsion_inappropriate),
    ),
)
ENTRY_BAN_LIFTED = softened(
    code="entry_ban_lifted",
    title="An entry ban is lifted",
    provisions=provision("REF-32B"),
    when=all_of(
        Stay.entry_ban,
        not_(EXPELLED_BY_JUDGMENT),
        any_of(
            Findings.expulsion_inappropriate,
            cited(Stay.left_in_time, provision("REF-32"), while_in_force=True),
        ),
    ),
)
ENTRY_BAN_HALVED = softened(
    code="entry_ban_shortened_by_half",
    title="An entry ban is shortened by up to half, for cooperation in leaving",
    provisions=provision("REF-32C"),
    when=all_of(
        Stay.entry_ban,
        is_(Stay.expulsion, Expulsion.NONE, Expulsion.CONSIDERED),
        Cooperation.with_return,
    ),
)

# Detention and control measures.

STA_12 = provision(
    "STA-12",
    "Until a removal decision the police may order deposit of the passport, bail, a place of "
    "stay or reporting, if that is needed to secure the person's presence. It is used to "
    "place a possible victim in a shelter.",
)
STA_12B = provision("STA-12B")
STA_13 = provision(
    "STA-13",
    "A detained alien must, unless released before, be brought before a court within 3 days, "
    "counted from an arrest that went before. The court rules on whether the detention is "
    "lawful and goes on.",
)
REF_36 = provision("REF-36")
REF_36B = provision(
    "REF-36B",
    "Detention lasts more than 6 months only in special circumstances, such as no cooperation "
    "or late papers, and never more than 18; and only as long as removal is being prepared "
    "with diligence.",
)
REF_36C = provision("REF-36C")
RET_23B = provision("RET-23B")

CONTROL_MEASURE = BurdenRule(
    code="control_measure",
    title="A place to stay, reporting, bail, or the passport handed in",
    provisions=(STA_12, STA_12B, provision("STA-12C")),
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
    provisions=(STA_13, provision("STA-13C"), REF_36),
    modality=Modality.MAY,
    kind=BurdenKind.DETENTION,
    when=any_of(
        Findings.detention_ground,
        cited(DanishCase.found_not_cooperating, RET_23B, while_in_force=True),
    ),
    unless=(
        Proviso(Findings.removal_impossible, REF_36B),
        Proviso(DanishCase.milder_measures_suffice, (REF_36, RET_23B)),
    ),
    decided_by="the police, and within 3 days the court",
    length=by_case(
        (all_of(EU_RULES, DanishCase.removal_delayed), REF_36C.gives(up_to(months(9)))),
        (EU_RULES, REF_36C.gives(up_to(months(3)))),
        (DanishCase.removal_delayed, REF_36B.gives(up_to(months(18)))),
        REF_36B.gives(up_to(months(6))),
    ),
)
BRING_BEFORE_A_COURT = DutyRule(
    code="bring_before_a_court",
    title="Bring the detained person before a court",
    local_title="fremstilling i retten",
    provisions=STA_13,
    when=Stay.detained,
    kind=DutyKind.HEARING,
    owed_by="the police",
    fulfilled=DanishCase.brought_before_court,
    within=STA_13.gives(days(3)),
    starts_on=DanishCase.detained_on,
)
LAWYER_FOR_THE_DETAINED = right(
    code="lawyer_for_the_detained",
    title="A lawyer for the detained person",
    provisions=provision("STA-13B", "The court appoints a lawyer for the detained alien."),
    kind=EntitlementKind.LEGAL_HELP,
    detail=True,
    when=Stay.detained,
    provided_by="the court",
)
