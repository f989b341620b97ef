"""Residence permits that are open to victims of trafficking, beside asylum ("opholdstilladelse")."""

from datetime import date

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.facts import DanishCase, DanishPermit
from traffick_rules_denmark.removal import *
from traffick_rules_denmark.sources import *

SERVICE = "the Immigration Service"
MINISTER = "the minister"
APPEALS_BOARD = "the Immigration Appeals Board"

# No permit because of victim status alone.

PER_01 = provision(
    ALIENS_ACT,
    "PER-01",
    "",
    "Being a victim of trafficking is not, by itself, a ground for a residence permit.",
    since="by 2007-01-01",
    read_in="SEED TV2N TIP13 GR21",
)

VICTIM_STATUS_ALONE = DatedValue(
    "permit.victim_status_alone",
    "whether victim status alone is a ground for a residence permit",
    PER_01.gives(False),
)

# Aliens Act § 10: who is excluded.

PER_20 = provision(
    ALIENS_ACT,
    "PER-20",
    "§ 10(1)",
    "No permit is given to a person who is a danger to the security of the State or a serious threat "
    "to public order, security or health, or is excluded by Art. 1 F of the Refugee "
    "Convention.",
    since="by 2008-07-08",
    read_in="D-EL10 D-AA08..D-AA25",
)
PER_20C = provision(
    ALIENS_ACT,
    "PER-20C",
    "§ 10(2)",
    "Nor, unless special reasons such as family unity speak for it, to a person who was convicted or "
    "is seriously suspected abroad of what could bring expulsion, meets another ground of "
    "chapter 4, is entered in the SIS, or has a dangerous disease.",
    since="by 2008-07-08",
    read_in="D-EL10 D-AA08..D-AA25",
)
PER_20F = provision(
    ALIENS_ACT,
    "PER-20F",
    "§ 10(4)",
    "Under an entry ban a permit under §§ 9 b or 9 c is given only for quite special reasons. "
    "In the text of 2025 a ban of § 32(1) no. 6 is not named.",
    since="by 2008-07-08",
    read_in="D-EL10 D-AA08..D-AA25",
)
PER_20B = provision(
    ALIENS_ACT,
    "PER-20B",
    "§ 10(4), the wait",
    "Under an entry ban such a permit also has to wait 2 years from the departure.",
    since="by 2008-07-08",
    until=SEPTEMBER_2025.day_before(),
    read_in="D-L107 D-248 D-NYID18 D-AA08..D-AA25",
)
PER_20G = provision(
    ALIENS_ACT,
    "PER-20G",
    "§ 10(4), by Act 248/2011",
    "The wait does not hold for a third-country national expelled under § 25 b.",
    since=APRIL_2011,
    until=SEPTEMBER_2025.day_before(),
    read_in="D-L107 D-248 D-NYID18 D-AA11..D-AA24",
)

EXCLUDED = (
    Proviso(
        any_of(Findings.excluded_from_protection, Findings.order_or_security_against),
        (PER_20,),
        title="the person is excluded by danger or crime",
    ),
    Proviso(
        all_of(Findings.reasons_against_permit, not_(Findings.special_reasons_for_permit)),
        (PER_20C,),
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
# § 10(4) does not name the ban of § 32(1) no. 6.
BAN_FOR_NO_COOPERATION_ALONE = cited(
    all_of(
        DanishCase.found_not_cooperating,
        not_(any_of(EXPELLED_BY_AUTHORITY, EXPELLED_BY_JUDGMENT, DEADLINE_MISSED)),
    ),
    REF_30B,
    while_in_force=True,
)
EXCLUDED_OR_BANNED = (
    *EXCLUDED,
    Proviso(
        all_of(
            Stay.entry_ban,
            not_(BAN_FOR_NO_COOPERATION_ALONE),
            any_of(not_(Findings.special_reasons_for_permit), WAIT_AFTER_A_BAN),
        ),
        (PER_20F, PER_20B, PER_20G),
        title="an entry ban stands against the permit",
    ),
)

# Aliens Act § 9 b: a residence permit on humanitarian grounds.

PER_02 = provision(
    ALIENS_ACT,
    "PER-02",
    "§ 9 b(1)",
    "A humanitarian permit may be given, on application, if humanitarian reasons of weight "
    "speak decisively for it. Fear of persecution is not weighed here.",
    since="by 2007-01-01",
    read_in="SEED L197Q3 D-AA14 D-AA25",
)
PER_02A = provision(
    ALIENS_ACT,
    "PER-02A",
    "§ 9 b",
    "The humanitarian permit is temporary.",
    since="by 2007-01-01",
    read_in="SEED",
)
PER_02B = provision(
    ALIENS_ACT,
    "PER-02B",
    "§ 9 b(2), § 48 e(2)",
    "Only a person who is in Denmark and is registered as an asylum seeker can apply.",
    since="by 2014-09-19",
    read_in="D-AA14..D-AA25",
)
PER_02C = provision(
    ALIENS_ACT,
    "PER-02C",
    "§ 46",
    "The minister decides, to 2014 that of justice, then that of immigration.",
    since="by 2012-10-02",
    read_in="D-AA12..D-AA25",
)
PER_02D = provision(
    ALIENS_ACT,
    "PER-02D",
    "§ 9 b(3)",
    "A humanitarian permit for health reasons needs documents.",
    since="by 2014-09-19",
    read_in="D-AA14..D-AA25",
)
PER_03 = provision(
    ALIENS_ACT,
    "PER-03",
    "§ 9 b, silent",
    "The humanitarian permit does not depend on cooperation in criminal proceedings.",
    since="by 2007-01-01",
    read_in="SEED",
)

HUMANITARIAN = PermitRule(
    code="9b",
    title="Residence permit on humanitarian grounds",
    local_title="humanitær opholdstilladelse",
    provisions=(PER_02, PER_01, PER_03, PER_02B, PER_02D),
    modality=Modality.MAY,
    ground=PermitGround.HUMANITARIAN,
    when=(
        PER_02.gives(
            all_of(
                Findings.grave_humanitarian_reasons,
                Route.in_country,
                any_of(
                    Asylum.registered,
                    not_read(
                        "whether it had to be was not read in the texts before September 2014"
                    ),
                ),
            ),
            until="2014-09-18",
        ),
        PER_02.gives(
            all_of(
                Findings.grave_humanitarian_reasons,
                Route.in_country,
                cited(Asylum.registered, PER_02B),
            ),
            since="2014-09-19",
        ),
    ),
    unless=EXCLUDED_OR_BANNED,
    decided_by=PER_02C.gives(MINISTER),
    duration=PER_02A.gives(lasts()),
    claims=(
        independent_of(Cooperation, provision=PER_03),
        independent_of(Identification, Trafficking, provision=PER_01),
        independent_of(Findings.risk_of_persecution, Needs.risk_on_return, provision=PER_02),
    ),
)

# Aliens Act § 9 c: unaccompanied children, first form for who entered before 2011, second form for who entered later.

PER_11 = provision(
    ALIENS_ACT,
    "PER-11",
    "§ 9 c(3) no. 1, by Act 60/2003",
    "A person who entered before 2011 as an unaccompanied child and applied for asylum before 18 may "
    "be given a permit if there are special reasons not to go through the asylum procedure. "
    "It does not end at 18.",
    since="2003-04-01",
    read_in="L23 THU D-AA08",
)
PER_11B = provision(
    ALIENS_ACT,
    "PER-11B",
    "§ 9 c(3) no. 2, by Act 60/2003",
    "So may such a child who would be in a real emergency on return.",
    since="2003-04-01",
    read_in="L23 THU D-AA08",
)
PER_11C = provision(
    ALIENS_ACT,
    "PER-11C",
    "Act 60/2003, transition",
    "The first form is not for a person who had a permit or was registered as an asylum seeker before "
    "1 April 2003.",
    since="2003-04-01",
    read_in="L23 THU",
)
PER_12 = provision(
    ALIENS_ACT,
    "PER-12",
    "§ 9 c(3) no. 1, by Act 1543/2010, now (2) no. 1",
    "An unaccompanied child may be given a permit if it has applied for asylum, special "
    "reasons speak against the procedure, and on return it would have no family network or no "
    "place at a reception and care centre, and so be in a real emergency. For who entered "
    "from 1 January 2011.",
    since="2011-01-01",
    read_in="L37 D-RI1543 D-NYID D-AA14..D-AA25",
)
PER_12D = provision(
    ALIENS_ACT,
    "PER-12D",
    "§ 9 c(3) no. 2, by Act 1543/2010, now (2) no. 2",
    "So may an unaccompanied child whose asylum claim was refused, with the same lack and "
    "emergency on return.",
    since="2011-01-01",
    read_in="L37 D-RI1543 D-NYID D-AA14..D-AA25",
)
PER_12B = provision(
    ALIENS_ACT,
    "PER-12B",
    '§ 9 c(3), now (2), "or"',
    "The text says that a network or a centre must be lacking. The page of the Immigration "
    "Service reads the two together: both must be lacking.",
    since="2011-01-01",
    read_in="D-NYID D-AA14..D-AA25",
    confidence="disputed",
    note="Where only one is lacking the answer is open.",
)
PER_12E = provision(
    ALIENS_ACT,
    "PER-12E",
    "§ 9 c(3), now (2), last sentences",
    "Both permits cannot be prolonged beyond the 18th birthday.",
    since="2011-01-01",
    read_in="L37 D-AA14..D-AA25",
)
PER_17 = provision(
    ALIENS_ACT,
    "PER-17",
    "§ 9 c(3), (5)",
    "The permit for unaccompanied minors stands in (3), that for an investigation in (5).",
    since=MAY_2013,
    until=JANUARY_2025.day_before(),
    read_in="L129 D-AA14..D-AA24",
)
PER_17B = provision(
    ALIENS_ACT,
    "PER-17B",
    "§ 9 c(2), (4), by Act 1700/2024",
    "The permit for unaccompanied minors stands in (2), that for an investigation in (4).",
    since=JANUARY_2025,
    read_in="D-AA24 D-AA25 D-TITLES D-L56",
)

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
    provisions=(PER_11,),
    when=any_of(CHILD, under_age(18, on=Asylum.applied_on)),
)
ASYLUM_REFUSED = is_(
    Asylum.decision, AsylumDecision.REFUSED, AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED
)
ENTERED_BEFORE_2011 = before(Route.entered_on, date(2011, 1, 1))
FIRST_FORM = all_of(
    Family.unaccompanied,
    Asylum.applied,
    CHILD_WHEN_APPLYING,
    any_of(
        Findings.too_immature_for_asylum_procedure,
        cited(Findings.emergency_on_return, PER_11B),
    ),
    not_(
        cited(
            all_of(before(Route.entered_on, date(2003, 4, 1)), DanishCase.known_before_april_2003),
            PER_11C,
        )
    ),
)
NETWORK_OR_CENTRE_LACKS = any_of(
    all_of(not_(Family.network_at_home), not_(Family.reception_centre_at_home)),
    all_of(
        any_of(not_(Family.network_at_home), not_(Family.reception_centre_at_home)),
        cited(
            not_read(
                "whether it is enough that one of network and reception centre lacks is disputed"
            ),
            PER_12B,
        ),
    ),
)
SECOND_FORM = all_of(
    CHILD,
    Family.unaccompanied,
    any_of(
        all_of(Asylum.applied, Findings.too_immature_for_asylum_procedure),
        cited(ASYLUM_REFUSED, PER_12D),
    ),
    Findings.emergency_on_return,
    NETWORK_OR_CENTRE_LACKS,
)

UNACCOMPANIED_MINOR = PermitRule(
    code="9c3",
    title="Residence permit for an unaccompanied minor",
    local_title="opholdstilladelse til uledsaget mindreårig",
    provisions=(PER_11, PER_17, PER_17B),
    modality=Modality.MAY,
    ground=PermitGround.UNACCOMPANIED_MINOR,
    when=(
        PER_11.gives(FIRST_FORM, until="2010-12-31"),
        # Who meets the second form would have met the first.
        PER_12.gives(any_of(SECOND_FORM, cited(all_of(ENTERED_BEFORE_2011, FIRST_FORM), PER_11))),
    ),
    unless=EXCLUDED_OR_BANNED,
    decided_by=SERVICE,
    duration=by_case((not_(ENTERED_BEFORE_2011), PER_12E.gives(lasts(until_age=18)))),
)

# Aliens Act § 9 c(5), now (4): needed for the investigation or prosecution.

PER_13 = provision(
    ALIENS_ACT,
    "PER-13",
    "§ 9 c, before May 2013",
    "No permit ground is tied to criminal proceedings.",
    since="by 2007-01-01",
    until=MAY_2013.day_before(),
    read_in="SEED TIP13",
)
PER_05 = provision(
    ALIENS_ACT,
    "PER-05",
    "§ 9 c(5), now (4)",
    "A permit may be given if the person's presence in Denmark is needed for investigation or "
    "prosecution. The text asks for no application.",
    since=MAY_2013,
    read_in="L129 UUI54 TIP15 D-AA14..D-AA25",
)
PER_06 = provision(
    ALIENS_ACT,
    "PER-06",
    "§ 9 c(5), now (4), 2nd sentence",
    "It cannot be prolonged beyond the time the investigation or prosecution lasts.",
    since=MAY_2013,
    read_in="L129 UUI54 TIP15 D-AA14..D-AA25",
)
PER_07 = provision(
    ALIENS_ACT,
    "PER-07",
    "§ 9 c(5), now (4), whom it names",
    "By its words it is not limited to victims of trafficking; it depends on the need of the case.",
    since=MAY_2013,
    read_in="L129 D-AA14..D-AA25",
)

CRIMINAL_PROCEEDINGS = PermitRule(
    code="9c5",
    title="Residence permit because the person is needed for a criminal case",
    local_title="opholdstilladelse af hensyn til efterforskning eller retsforfølgning",
    provisions=(PER_05, PER_06, PER_07, PER_17, PER_17B),
    modality=Modality.MAY,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(
        Cooperation.presence_needed,
        Proceedings.case_open,
    ),
    unless=EXCLUDED_OR_BANNED,
    otherwise=(PER_13,),
    decided_by=SERVICE,
    duration=PER_06.gives(lasts(while_proceedings_last=True)),
)

# Aliens Act § 9 c(1): quite special reasons.

PER_18 = provision(
    ALIENS_ACT,
    "PER-18",
    "§ 9 c(1)",
    "A permit may be given, on application, for quite special reasons, among them family "
    "unity and, for a child, the child's best interests.",
    since="by 2014-09-19",
    read_in="D-AA14..D-AA25",
)
PER_18B = provision(
    ALIENS_ACT,
    "PER-18B",
    "§ 9 c(6), now (5)",
    "Without lawful stay, with a deadline to leave or with another application pending, the "
    "application can be lodged inside Denmark only if Denmark's international duties may demand "
    "it.",
    since="by 2014-09-19",
    read_in="D-AA14..D-AA25",
)

SPECIAL_REASONS = PermitRule(
    code="9c1",
    title="Residence permit for quite special reasons",
    local_title="opholdstilladelse, når ganske særlige grunde taler for det",
    provisions=(PER_18, PER_18B),
    modality=Modality.MAY,
    ground=PermitGround.HUMANITARIAN,
    when=all_of(
        any_of(
            Findings.special_reasons_for_permit,
            all_of(CHILD, Findings.in_best_interests),
        ),
        cited(
            any_of(
                all_of(
                    Stay.lawful,
                    not_(is_(Stay.departure_order, DepartureOrder.WITHIN_DEADLINE)),
                    not_(is_(Asylum.decision, AsylumDecision.PENDING)),
                    not_(
                        all_of(
                            is_(Stay.permit_application, Application.PENDING),
                            is_(
                                DanishCase.applied_for,
                                DanishPermit.HUMANITARIAN,
                                DanishPermit.UNACCOMPANIED_CHILD,
                                DanishPermit.INVESTIGATION,
                            ),
                        )
                    ),
                ),
                not_(Route.in_country),
                DanishCase.international_duties,
            ),
            PER_18B,
        ),
    ),
    unless=EXCLUDED_OR_BANNED,
    decided_by=SERVICE,
)

# Work.

PER_19 = provision(
    ALIENS_ACT,
    "PER-19",
    "§ 14(1) nos. 4 and 6, in 2025 nos. 5 and 7",
    "No work permit is needed by a person who holds a permit under §§ 7 or 9 b, nor under § 9 c where "
    "they had applied for asylum.",
    since="by 2008-07-08",
    read_in="D-AA08..D-AA25",
    note="In 2008 not for citizens of the States that joined the EU in 2004 and 2007.",
)
PER_19C = provision(
    ALIENS_ACT,
    "PER-19C",
    "§§ 13, 14",
    "A person who holds a permit for an investigation and never applied for asylum needs a work "
    "permit. The minister may exempt others.",
    since=MAY_2013,
    read_in="D-AA14..D-AA25",
)

WORK_WITHOUT_A_PERMIT = EntitlementRule(
    code="work_without_permit",
    title="Work without a work permit",
    local_title="fritagelse for arbejdstilladelse",
    provisions=(PER_19, PER_19C),
    modality=Modality.SHALL,
    kind=EntitlementKind.LABOUR_MARKET,
    when=any_of(
        is_(Stay.ground, StayGround.PROTECTION, StayGround.HUMANITARIAN),
        all_of(
            is_(
                Stay.ground,
                StayGround.PROCEEDINGS,
                StayGround.UNACCOMPANIED_CHILD,
                StayGround.OTHER_PERMIT,
            ),
            Asylum.applied,
        ),
        EU_RULES,
    ),
)

# Staying while a case is decided.

REF_35B = provision(
    ALIENS_ACT,
    "REF-35B",
    "§ 33(4), now § 33 a(3) no. 2",
    "While a humanitarian case is decided the right to stay may be given only when quite "
    "special reasons speak for it.",
    since="by 2014-09-19",
    read_in="D-AA14 D-AA20 D-AA25",
)
REF_35C = provision(
    ALIENS_ACT,
    "REF-35C",
    "§ 33(4), to 2014",
    "An application under § 9 b suspends the deadline if it was lodged within 15 days of "
    "registration as an asylum seeker, or with the service of a refusal as manifestly "
    "unfounded; later only for quite special reasons.",
    since="by 2008-07-08",
    until="about 2014-09-18, 2013-06-25 to 2014-09-18, concluded: the law changed between two consolidated texts",
    read_in="D-AA08..D-AA13",
)
REF_35D = provision(
    ALIENS_ACT,
    "REF-35D",
    "§ 33 a, silent",
    "No section gives a right to stay while a permit for an investigation is being considered.",
    since="by 2020-10-22",
    read_in="D-AA20 D-AA25",
)

HUMANITARIAN_CASE_PENDING = all_of(
    is_(DanishCase.applied_for, DanishPermit.HUMANITARIAN),
    is_(Stay.permit_application, Application.PENDING),
)
HUMANITARIAN_APPLICATION_SUSPENDS = EntitlementRule(
    code="humanitarian_application_suspends",
    title="A humanitarian application suspends the deadline to leave",
    provisions=(REF_35C,),
    modality=Modality.SHALL,
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
STAY_DURING_A_HUMANITARIAN_CASE = EntitlementRule(
    code="stay_during_humanitarian_case",
    title="The right to stay while a humanitarian permit is considered",
    provisions=(REF_35B,),
    modality=Modality.MAY,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    detail=True,
    when=all_of(HUMANITARIAN_CASE_PENDING, Findings.special_reasons_for_more_time),
    decided_by=MINISTER,
)
STAY_DURING_AN_INVESTIGATION_CASE = EntitlementRule(
    code="stay_while_needed_is_considered",
    title="The right to stay while a permit for a criminal case is considered",
    provisions=(REF_35D,),
    modality=Modality.MAY,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    detail=True,
    when=all_of(
        Proceedings.case_open,
        is_(DanishCase.applied_for, DanishPermit.INVESTIGATION),
        not_read("no section read says whether there is a right to stay meanwhile"),
    ),
)

# Appeals.

PER_21 = provision(
    ALIENS_ACT,
    "PER-21",
    "§ 46 a(1), (3)",
    "A permit refused by the Immigration Service, that for an investigation among them, can "
    "be appealed to the Immigration Appeals Board within 8 weeks; later only in special "
    "cases.",
    since=OCTOBER_2020,
    read_in="D-UDLNF D-UDLNH D-AA19 D-AA20..D-AA25",
)
PER_21B = provision(
    ALIENS_ACT,
    "PER-21B",
    "§ 46(2), later § 46 a(1), on permits",
    "A refused permit can be appealed to the minister.",
    since="by 2008-07-08",
    until=OCTOBER_2020.day_before(),
    read_in="D-AA08 D-AA14..D-AA19",
)
PER_21D = provision(
    ALIENS_ACT,
    "PER-21D",
    "§§ 46 a(1), 52 b(1)",
    "So can a permit refused for an investigation: of § 9 c the list of the Board has only (1).",
    since=MAY_2013,
    until=OCTOBER_2020.day_before(),
    read_in="D-AA14..D-AA19",
)
PER_21E = provision(
    ALIENS_ACT,
    "PER-21E",
    "§ 33(3), now § 33 b(1) no. 1",
    "An appeal within 7 days of a decision of no right to stay suspends it for persons under "
    "the EU rules, Nordic citizens who lived here and former permit holders with possible "
    "lasting stay. Since October 2020 that may be refused for quite special reasons.",
    since="by 2008-07-08",
    read_in="D-AA08 D-AA10 D-AA20 D-AA25",
)
PER_21C = provision(
    ALIENS_ACT,
    "PER-21C",
    "§ 33(3), later § 33 b(2)",
    "Another appeal may be given suspensive effect only for special reasons.",
    since="by 2010-08-18",
    read_in="D-AA10 D-AA25",
)
PER_12C = provision(
    ALIENS_ACT,
    "PER-12C",
    "§ 46(2), later § 46 a, on § 9 c(3) no. 1",
    "The finding that nothing speaks against the asylum procedure cannot be appealed.",
    since="by 2008-07-08",
    until=SEPTEMBER_2025.day_before(),
    read_in="D-AA08..D-AA24",
)
PER_12F = provision(
    ALIENS_ACT,
    "PER-12F",
    "§ 33(13), now § 33 b(1) no. 2",
    "A refusal under no. 2 can be appealed; an appeal within 7 days suspends the removal.",
    since="2003-04-01",
    read_in="L23 D-AA08..D-AA25",
)
PER_26B = provision(
    ALIENS_ACT,
    "PER-26B",
    "§ 46(2), later § 46 a(1), on minors",
    "The refusal of a permit as unaccompanied minor can be appealed to the minister.",
    since="by 2008-07-08",
    until="about 2017-10-01, 2017-02-27 to 2017-10-01, concluded: the law changed between two consolidated texts",
    read_in="D-AA08..D-AA16",
)
PER_26 = provision(
    ALIENS_ACT,
    "PER-26",
    "§ 53 a(1) no. 7, by Act 188/2017",
    "The refusal of a permit as unaccompanied minor can be appealed to the Refugee Appeals Board.",
    since="about 2017-10-02, 2017-02-28 to 2017-10-02, concluded: the law changed between two consolidated texts",
    read_in="D-AA16 D-AA17..D-AA25",
)

REFUSED = is_(Stay.permit_application, Application.REFUSED)
APPEAL_TO_THE_MINISTER = EntitlementRule(
    code="permit_appeal",
    title="An appeal against the refusal of a residence permit",
    local_title="klage over afslag på opholdstilladelse",
    provisions=(PER_21B, PER_21D),
    modality=Modality.SHALL,
    kind=EntitlementKind.APPEAL,
    detail=True,
    when=all_of(
        REFUSED,
        is_(DanishCase.applied_for, DanishPermit.INVESTIGATION, DanishPermit.SPECIAL_REASONS),
    ),
    provided_by=MINISTER,
)
PERMIT_APPEAL = APPEAL_TO_THE_MINISTER.then(
    provisions=(PER_21,),
    provided_by=APPEALS_BOARD,
    claim_within=PER_21.gives(weeks(8)),
    claim_from=DanishCase.permit_decided_on,
)
MINOR_REFUSED = all_of(REFUSED, is_(DanishCase.applied_for, DanishPermit.UNACCOMPANIED_CHILD))
NO_2 = any_of(ASYLUM_REFUSED, ENTERED_BEFORE_2011)
MINOR_REFUSED_UNDER_NO_2 = all_of(MINOR_REFUSED, NO_2)
MINOR_APPEAL_TO_THE_MINISTER = EntitlementRule(
    code="minor_appeal",
    title="An appeal against the refusal of a permit for an unaccompanied minor",
    provisions=(PER_26B, PER_12C, PER_12F),
    modality=Modality.SHALL,
    kind=EntitlementKind.APPEAL,
    detail=True,
    when=MINOR_REFUSED_UNDER_NO_2,
    provided_by=MINISTER,
)
MINOR_APPEAL = MINOR_APPEAL_TO_THE_MINISTER.then(
    provisions=(PER_26, PER_12C, PER_12F),
    provided_by="the Refugee Appeals Board",
    when=(
        PER_26.gives(MINOR_REFUSED_UNDER_NO_2, until="2025-09-24"),
        PER_26.gives(
            all_of(
                MINOR_REFUSED,
                any_of(
                    NO_2,
                    not_read("whether a refusal under no. 1 can now be appealed was not read"),
                ),
            ),
            since="2025-09-25",
        ),
    ),
)
LIVED_HERE_BY_RIGHT = any_of(EU_RULES, DanishCase.had_permit)
REFUSAL_THAT_IS_SUSPENDED = cited(MINOR_REFUSED_UNDER_NO_2, PER_12F, while_in_force=True)
SUSPENSION_BY_APPEAL = EntitlementRule(
    code="suspension_by_appeal",
    title="An appeal within 7 days suspends the removal",
    local_title="opsættende virkning",
    provisions=(PER_21E, PER_12F),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    detail=True,
    when=(
        PER_21E.gives(
            all_of(
                DanishCase.appealed_within_7_days,
                any_of(LIVED_HERE_BY_RIGHT, REFUSAL_THAT_IS_SUSPENDED),
            ),
            until="2020-10-21",
        ),
        PER_21E.gives(
            all_of(
                DanishCase.appealed_within_7_days,
                any_of(
                    all_of(LIVED_HERE_BY_RIGHT, not_(Findings.special_reasons_against_time)),
                    REFUSAL_THAT_IS_SUSPENDED,
                ),
            ),
            since="2020-10-22",
        ),
    ),
    decided_by="the body that decided, or that of the appeal",
)
SUSPENSION_FOR_SPECIAL_REASONS = EntitlementRule(
    code="suspension_for_special_reasons",
    title="An appeal suspends the removal for special reasons",
    provisions=(PER_21C,),
    modality=Modality.MAY,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    detail=True,
    when=all_of(
        any_of(REFUSED, not_(Stay.lawful)),
        Findings.special_reasons_for_more_time,
    ),
    decided_by="the body that decided, or that of the appeal",
)

# Aliens Act § 19: withdrawal.

PER_22 = provision(
    ALIENS_ACT,
    "PER-22",
    "§ 19(1) no. 1",
    "A time-limited permit may be withdrawn when its ground was wrong or no longer exists.",
    since="by 2008-07-08",
    read_in="D-AA08..D-AA25",
)
PER_22B = provision(
    ALIENS_ACT,
    "PER-22B",
    "§ 19(1) no. 1, last sentence",
    "In withdrawing, the ground of the permit must be regarded.",
    since=MAY_2016,
    read_in="D-AA14 D-AA16 D-AA25",
)

REVOCATION = BurdenRule(
    code="revocation",
    title="Withdrawal of a residence permit whose ground was wrong or is gone",
    local_title="inddragelse af opholdstilladelse",
    provisions=(PER_22, PER_22B),
    modality=Modality.MAY,
    kind=BurdenKind.REVOCATION,
    detail=True,
    when=all_of(
        is_(
            Stay.ground,
            StayGround.PROTECTION,
            StayGround.HUMANITARIAN,
            StayGround.PROCEEDINGS,
            StayGround.UNACCOMPANIED_CHILD,
            StayGround.OTHER_PERMIT,
        ),
        any_of(Findings.false_information, Stay.permit_support_withdrawn),
    ),
    decided_by=SERVICE,
    ends=("permits.7", "permits.9b", "permits.9c1", "permits.9c3", "permits.9c5"),
)
