"""Residence permits that are open to victims of trafficking, beside asylum ("opholdstilladelse")."""

from datetime import date
from functools import partial

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.facts import DanishCase, DanishPermit
from traffick_rules_denmark.removal import BAN_NOT_NAMED_IN_10, EU_RULES, EXPELLED_BY_AUTHORITY
from traffick_rules_denmark.sources import provision
from traffick_rules_denmark.victim_status import appeal, may, right

SERVICE = "the Immigration Service"
MINISTER = "the minister"

# No permit because of victim status alone.

PER_01 = provision(
    "PER-01", "Being a victim of trafficking is not, by itself, a ground for a residence permit."
)

VICTIM_STATUS_ALONE = DatedValue(
    "permit.victim_status_alone",
    "whether victim status alone is a ground for a residence permit",
    PER_01.gives(False),
)

# Aliens Act § 10: who is excluded.

PER_20B = provision("PER-20B")
PER_20G = provision("PER-20G")

# § 10(2) asks for special reasons, § 10(4) and § 9 c(1) for quite special ones.
REASONS_FOR_PERMIT = any_of(Findings.special_reasons_for_permit, DanishCase.quite_special_reasons)
EXCLUDED = (
    Proviso(
        any_of(Findings.excluded_from_protection, Findings.order_or_security_against),
        provision(
            "PER-20",
            "No permit is given to a person who is a danger to the security of the State or a "
            "serious threat to public order, security or health, or is excluded by Art. 1 F of "
            "the Refugee Convention.",
        ),
        title="the person is excluded by danger or crime",
    ),
    Proviso(
        all_of(Findings.reasons_against_permit, not_(REASONS_FOR_PERMIT)),
        provision("PER-20C"),
        title="a ground of refusal stands against the permit, and no special reason for it",
    ),
)
WAIT_AFTER_A_BAN = cited(
    all_of(
        not_(at_least(years(2), since=DanishCase.left_on)),
        not_(
            cited(
                all_of(
                    not_(EU_RULES),
                    EXPELLED_BY_AUTHORITY,
                    not_read(
                        "whether the expulsion rests on § 25 b, which frees from the wait, is not asked"
                    ),
                ),
                PER_20G,
                while_in_force=True,
            )
        ),
    ),
    PER_20B,
    while_in_force=True,
)
EXCLUDED_OR_BANNED = (
    *EXCLUDED,
    Proviso(
        all_of(
            Stay.entry_ban,
            not_(BAN_NOT_NAMED_IN_10),
            any_of(not_(DanishCase.quite_special_reasons), WAIT_AFTER_A_BAN),
        ),
        (provision("PER-20F"), PER_20B, PER_20G),
        title="an entry ban stands against the permit",
    ),
)

# Aliens Act § 9 b: a residence permit on humanitarian grounds.

PER_02 = provision(
    "PER-02",
    "A humanitarian permit may be given, on application, if humanitarian reasons of weight "
    "speak decisively for it. Fear of persecution is not weighed here.",
)
PER_02B = provision("PER-02B")
PER_03 = provision(
    "PER-03", "The humanitarian permit does not depend on cooperation in criminal proceedings."
)

permit = partial(PermitRule, modality=Modality.MAY, unless=EXCLUDED_OR_BANNED, decided_by=SERVICE)


def _weighty_reasons(registered: Condition) -> Condition:
    return all_of(Findings.grave_humanitarian_reasons, Route.in_country, registered)


HUMANITARIAN = permit(
    code="9b",
    title="Residence permit on humanitarian grounds",
    local_title="humanitær opholdstilladelse",
    provisions=(PER_02, PER_01, PER_03, PER_02B, provision("PER-02D")),
    ground=PermitGround.HUMANITARIAN,
    when=(
        PER_02.gives(
            _weighty_reasons(
                any_of(
                    Asylum.registered,
                    not_read(
                        "whether it had to be was not read in the texts before September 2014"
                    ),
                )
            ),
            until="2014-09-18",
        ),
        PER_02.gives(_weighty_reasons(cited(Asylum.registered, PER_02B)), since="2014-09-19"),
    ),
    decided_by=provision("PER-02C").gives(MINISTER),
    duration=provision("PER-02A").gives(lasts()),
    claims=(
        independent_of(Cooperation, provision=PER_03),
        independent_of(Identification, Trafficking, provision=PER_01),
        independent_of(Findings.risk_of_persecution, Needs.risk_on_return, provision=PER_02),
    ),
)

# Aliens Act § 9 c: unaccompanied children; the first form for those who entered before 2011, the second for others.

PER_11 = provision(
    "PER-11",
    "A person who entered before 2011 as an unaccompanied child and applied for asylum before 18 may "
    "be given a permit if there are special reasons not to go through the asylum procedure. "
    "The permit does not end at 18.",
)
PER_11B = provision(
    "PER-11B",
    "A person who entered before 2011 as an unaccompanied child and applied for asylum before 18 may "
    "also be given a permit if they would be in a real emergency on return.",
)
PER_17 = provision("PER-17")
PER_17B = provision("PER-17B")

# No text presumes that a person of uncertain age is a child, and none denies it (SRV-23D).
AGE_IN_DOUBT = all_of(
    Person.age_disputed,
    Person.thought_to_be_child,
    not_read("the Acts do not say whether a person whose age is in doubt counts as a child"),
)
CHILD = any_of(under_age(18), AGE_IN_DOUBT)
# Who is a child today was one on any day before.
CHILD_WHEN_APPLYING = Concept(
    code="child_when_applying",
    title="the person was under 18 when they applied for asylum",
    provisions=PER_11,
    when=any_of(CHILD, under_age(18, on=Asylum.applied_on)),
)
ASYLUM_REFUSED = is_(
    Asylum.decision, AsylumDecision.REFUSED, AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED
)
PER_12 = provision(
    "PER-12",
    "An unaccompanied child who entered from 1 January 2011 may be given a permit if it has applied "
    "for asylum, special reasons speak against the procedure, and on return it would have no family "
    "network or no place at a reception and care centre, and so be in a real emergency.",
)
PER_12D = provision(
    "PER-12D",
    "An unaccompanied child who entered from 1 January 2011 and was refused asylum may be given a permit "
    "if the same lack would put it in a real emergency on return.",
)
PER_12E = provision(
    "PER-12E", "Neither permit of the second form can be prolonged beyond the 18th birthday."
)
ENTERED_BEFORE_2011 = before(Route.entered_on, date(2011, 1, 1))
ENTERED_FROM_2011 = Concept(
    code="entered_from_2011",
    title="the person last entered the country on 1 January 2011 or later",
    provisions=PER_12,
    when=not_(ENTERED_BEFORE_2011),
)
NOT_KNOWN_BEFORE_2003 = not_(
    cited(
        all_of(before(Route.entered_on, date(2003, 4, 1)), DanishCase.known_before_april_2003),
        provision("PER-11C"),
    )
)
FIRST_FORM = all_of(
    Family.unaccompanied,
    Asylum.applied,
    CHILD_WHEN_APPLYING,
    any_of(
        Findings.too_immature_for_asylum_procedure,
        cited(Findings.emergency_on_return, PER_11B),
    ),
    NOT_KNOWN_BEFORE_2003,
)
NO_NETWORK, NO_CENTRE = not_(Family.network_at_home), not_(Family.reception_centre_at_home)
ONE_IS_ENOUGH = not_read("whether it is enough that network or centre is missing is disputed")
# Those who entered before 2011 and meet the rest meet the first form as well, unless known before April 2003.
SECOND_FORM = all_of(
    NOT_KNOWN_BEFORE_2003,
    CHILD,
    Family.unaccompanied,
    any_of(
        all_of(Asylum.applied, Findings.too_immature_for_asylum_procedure),
        cited(ASYLUM_REFUSED, PER_12D),
    ),
    Findings.emergency_on_return,
    any_of(NO_NETWORK, NO_CENTRE),
    any_of(all_of(NO_NETWORK, NO_CENTRE), cited(ONE_IS_ENOUGH, provision("PER-12B"))),
)

UNACCOMPANIED_MINOR = permit(
    code="9c3",
    title="Residence permit for an unaccompanied minor",
    local_title="opholdstilladelse til uledsaget mindreårig",
    provisions=(PER_11, PER_17, PER_17B),
    ground=PermitGround.UNACCOMPANIED_MINOR,
    when=(
        PER_11.gives(FIRST_FORM, until="2010-12-31"),
        PER_12.gives(any_of(SECOND_FORM, cited(all_of(ENTERED_BEFORE_2011, FIRST_FORM), PER_11))),
    ),
    duration=by_case((ENTERED_FROM_2011, PER_12E.gives(lasts(until_age=18)))),
)

# Aliens Act § 9 c(5), now (4): needed for the investigation or prosecution.

PER_05 = provision(
    "PER-05",
    "A permit may be given if the person's presence in Denmark is needed for investigation or "
    "prosecution. The text asks for no application.",
)
PER_06 = provision(
    "PER-06",
    "The permit for a criminal case cannot be prolonged beyond the time the investigation or prosecution "
    "lasts.",
)

CRIMINAL_PROCEEDINGS = permit(
    code="9c5",
    title="Residence permit because the person is needed for a criminal case",
    local_title="opholdstilladelse af hensyn til efterforskning eller retsforfølgning",
    provisions=(PER_05, PER_06, provision("PER-07"), PER_17, PER_17B),
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(Cooperation.presence_needed, Proceedings.case_open),
    otherwise=provision("PER-13"),
    duration=PER_06.gives(lasts(while_proceedings_last=True)),
)

# Aliens Act § 9 c(1): quite special reasons.

PER_18 = provision(
    "PER-18",
    "A permit may be given, on application, for quite special reasons, among them family unity and, "
    "for a child, the child's best interests. For a family tie the conditions of § 9 count as well, "
    "unless special reasons speak against them; they are not asked here.",
)
PER_18B = provision(
    "PER-18B",
    "Without lawful stay, with a deadline to leave or with another application pending, the application "
    "can be lodged inside Denmark only if Denmark's international duties may demand it.",
)

SPECIAL_REASONS = permit(
    code="9c1",
    title="Residence permit for quite special reasons",
    local_title="opholdstilladelse, når ganske særlige grunde taler for det",
    provisions=(PER_18, PER_18B),
    ground=PermitGround.HUMANITARIAN,
    when=all_of(
        any_of(DanishCase.quite_special_reasons, all_of(CHILD, Findings.in_best_interests)),
        cited(
            any_of(
                all_of(
                    Stay.lawful,
                    not_(is_(Stay.departure_order, DepartureOrder.WITHIN_DEADLINE)),
                    not_(is_(Asylum.decision, AsylumDecision.PENDING)),
                    not_(
                        all_of(
                            is_(Stay.permit_application, Application.PENDING),
                            not_(is_(DanishCase.applied_for, DanishPermit.SPECIAL_REASONS)),
                        )
                    ),
                ),
                not_(Route.in_country),
                DanishCase.international_duties,
            ),
            PER_18B,
        ),
    ),
)

# Work.

PER_19 = provision(
    "PER-19",
    "No work permit is needed by a person who holds a permit under §§ 7 or 9 b, nor under § 9 c where "
    "they had applied for asylum.",
)

PERMIT_OF_9C = is_(Stay.ground, StayGround.PROCEEDINGS, StayGround.UNACCOMPANIED_CHILD)
NO_PERMIT = is_(Stay.ground, *WITHOUT_PERMIT)
WORK_WITHOUT_A_PERMIT = right(
    code="work_without_permit",
    title="Work without a work permit",
    local_title="fritagelse for arbejdstilladelse",
    provisions=(PER_19, provision("PER-19C")),
    kind=EntitlementKind.LABOUR_MARKET,
    when=any_of(
        is_(Stay.ground, StayGround.PROTECTION, StayGround.HUMANITARIAN),
        all_of(PERMIT_OF_9C, Asylum.applied),
        EU_RULES,
        all_of(
            not_(any_of(NO_PERMIT, PERMIT_OF_9C)),
            not_read("whether § 14(1) names the ground of this stay was not read"),
        ),
    ),
)

# Staying while a case is decided.

HUMANITARIAN_CASE_PENDING = all_of(
    is_(DanishCase.applied_for, DanishPermit.HUMANITARIAN),
    is_(Stay.permit_application, Application.PENDING),
)
HUMANITARIAN_APPLICATION_SUSPENDS = right(
    code="humanitarian_application_suspends",
    title="A humanitarian application suspends the deadline to leave",
    provisions=provision(
        "REF-35C",
        "An application under § 9 b suspends the deadline if it was lodged within 15 days of "
        "registration as an asylum seeker, or with the service of a refusal as manifestly "
        "unfounded; later only for quite special reasons.",
    ),
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    detail=True,
    when=all_of(
        HUMANITARIAN_CASE_PENDING,
        any_of(
            within(days(15), since=DanishCase.asylum_registered_on, until=Stay.permit_applied_on),
            all_of(
                is_(Asylum.decision, AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED),
                not_read("whether it was lodged with the service of the refusal is not asked"),
            ),
            Findings.special_reasons_for_more_time,
        ),
    ),
)
STAY_DURING_A_HUMANITARIAN_CASE = may(
    code="stay_during_humanitarian_case",
    title="The right to stay while a humanitarian permit is considered",
    provisions=provision(
        "REF-35B",
        "While a humanitarian case is decided the right to stay may be given only when quite "
        "special reasons speak for it.",
    ),
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    detail=True,
    when=all_of(HUMANITARIAN_CASE_PENDING, Findings.special_reasons_for_more_time),
    decided_by=MINISTER,
)
STAY_DURING_AN_INVESTIGATION_CASE = may(
    code="stay_while_needed_is_considered",
    title="The right to stay while a permit for a criminal case is considered",
    provisions=provision("REF-35D"),
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    detail=True,
    when=all_of(
        Proceedings.case_open,
        Cooperation.presence_needed,
        not_read("no section read says whether there is a right to stay meanwhile"),
    ),
)

# Appeals.

PER_21 = provision(
    "PER-21",
    "A permit refused by the Immigration Service, that for an investigation among them, can be appealed "
    "to the Immigration Appeals Board within 8 weeks; later only in special cases.",
)
PER_21E = provision(
    "PER-21E",
    "An appeal within 7 days of a decision of no right to stay suspends it for persons under "
    "the EU rules, Nordic citizens who lived here and former permit holders with possible "
    "lasting stay. Since October 2020 that may be refused for quite special reasons.",
)
PER_12C = provision("PER-12C")
PER_12F = provision("PER-12F")
PER_26 = provision("PER-26")

PER_21B = provision("PER-21B")
PER_21D = provision("PER-21D")

REFUSED = is_(Stay.permit_application, Application.REFUSED)
APPEAL_TO_THE_MINISTER = appeal(
    code="permit_appeal",
    title="An appeal against the refusal of a permit, other than a minor's",
    local_title="klage over afslag på opholdstilladelse",
    provisions=(PER_21B, PER_21D),
    detail=True,
    when=all_of(
        REFUSED,
        any_of(
            is_(DanishCase.applied_for, DanishPermit.INVESTIGATION, DanishPermit.SPECIAL_REASONS),
            all_of(
                is_(DanishCase.applied_for, DanishPermit.HUMANITARIAN),
                not_read("whether a refusal by the minister can be appealed was not read"),
            ),
        ),
    ),
    # The list of the Board has § 9 c(1), and another section sends every refused permit to the minister.
    provided_by=(
        PER_21B.gives(MINISTER, until="2013-05-02"),
        PER_21D.gives("the minister; for § 9 c(1) perhaps the Immigration Appeals Board"),
    ),
)
PERMIT_APPEAL = APPEAL_TO_THE_MINISTER.then(
    provisions=PER_21,
    provided_by="the Immigration Appeals Board",
    claim_within=PER_21.gives(weeks(8)),
    claim_from=DanishCase.permit_decided_on,
)
MINOR_REFUSED = all_of(REFUSED, is_(DanishCase.applied_for, DanishPermit.UNACCOMPANIED_CHILD))
NO_2 = any_of(ASYLUM_REFUSED, ENTERED_BEFORE_2011)
NO_1 = not_read("whether a refusal under no. 1 can now be appealed was not read")
MINOR_REFUSED_UNDER_NO_2 = all_of(MINOR_REFUSED, NO_2)
MINOR_APPEAL_TO_THE_MINISTER = appeal(
    code="minor_appeal",
    title="An appeal against the refusal of a permit for an unaccompanied minor",
    provisions=(provision("PER-26B"), PER_12C, PER_12F),
    detail=True,
    when=MINOR_REFUSED_UNDER_NO_2,
    provided_by=MINISTER,
)
MINOR_APPEAL = MINOR_APPEAL_TO_THE_MINISTER.then(
    provisions=(PER_26, PER_12C, PER_12F),
    provided_by="the Refugee Appeals Board",
    when=(
        PER_26.gives(MINOR_REFUSED_UNDER_NO_2, until="2025-09-24"),
        PER_26.gives(all_of(MINOR_REFUSED, any_of(NO_2, NO_1)), since="2025-09-25"),
    ),
)
LIVED_HERE_BY_RIGHT = any_of(
    EU_RULES,
    all_of(
        DanishCase.had_permit,
        not_read("whether the earlier permit could lead to a lasting stay is not asked"),
    ),
)
REFUSAL_THAT_IS_SUSPENDED = cited(MINOR_REFUSED_UNDER_NO_2, PER_12F, while_in_force=True)


def _suspended(for_residents: Condition) -> Condition:
    return all_of(
        DanishCase.appealed_within_7_days, any_of(for_residents, REFUSAL_THAT_IS_SUSPENDED)
    )


SUSPENSION_BY_APPEAL = right(
    code="suspension_by_appeal",
    title="An appeal within 7 days suspends the removal",
    local_title="opsættende virkning",
    provisions=(PER_21E, PER_12F),
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    detail=True,
    when=(
        PER_21E.gives(_suspended(LIVED_HERE_BY_RIGHT), until="2020-10-21"),
        PER_21E.gives(
            _suspended(all_of(LIVED_HERE_BY_RIGHT, not_(Findings.special_reasons_against_time))),
            since="2020-10-22",
        ),
    ),
    decided_by="the body that decided, or that of the appeal",
)
SUSPENSION_FOR_SPECIAL_REASONS = may(
    code="suspension_for_special_reasons",
    title="An appeal suspends the removal for special reasons",
    provisions=provision("PER-21C"),
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    detail=True,
    when=all_of(
        any_of(REFUSED, not_(Stay.lawful)),
        any_of(
            DanishCase.appealed_within_7_days,
            not_read("whether an appeal was lodged later is not asked"),
        ),
        Findings.special_reasons_for_more_time,
    ),
    decided_by="the body that decided, or that of the appeal",
)

# Aliens Act § 19: withdrawal.

STAY_WITHOUT_LIMIT = (
    StayGround.CITIZENSHIP,
    StayGround.EU_RIGHT_OF_RESIDENCE,
    StayGround.PERMANENT_RESIDENCE,
    StayGround.NON_CITIZEN,
)
REVOCATION = BurdenRule(
    code="revocation",
    title="Withdrawal of a residence permit whose ground was wrong or is gone",
    local_title="inddragelse af opholdstilladelse",
    provisions=(provision("PER-22"), provision("PER-22B")),
    modality=Modality.MAY,
    kind=BurdenKind.REVOCATION,
    detail=True,
    when=all_of(
        not_(NO_PERMIT),
        not_(is_(Stay.ground, *STAY_WITHOUT_LIMIT)),
        any_of(
            Findings.false_information,
            Stay.permit_support_withdrawn,
            all_of(is_(Stay.ground, StayGround.PROCEEDINGS), not_(Proceedings.case_open)),
            DanishCase.permit_ground_gone,
        ),
    ),
    decided_by=SERVICE,
    ends=("permits.7", "permits.9b", "permits.9c1", "permits.9c3", "permits.9c5"),
)
