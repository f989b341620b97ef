"""Help, services and safeguards for victims; none of it hangs on cooperation with the police."""

from traffick_rules.facts import Cooperation, Family, Findings, Needs, Person, Proceedings, Stay
from traffick_rules.law import (
    Confidence,
    DatedValue,
    EntitlementKind,
    EntitlementRule,
    Modality,
    all_of,
    any_of,
    day_in,
    months,
    not_,
    not_verified,
    recalled,
    under_age,
)
from traffick_rules_denmark.permits import CHILD
from traffick_rules_denmark.provisions import (
    ACTION_PLANS,
    ADV13,
    ALIENS_ACT,
    CBSS,
    CMMACC,
    CMMID,
    CMMKID,
    CMMLEG,
    CMMREF,
    CMMRET,
    CMMTIL,
    GR21,
    HN2,
    L23,
    L111,
    L197,
    LEG,
    NBN14,
    OXF,
    P734,
    P860,
    PBN13,
    PENAL_CODE,
    PRACTICE,
    PROCEDURE_ACT,
    RETURN_PROGRAMME,
    REU660,
    SEED,
    SOCIAL_SERVICES_ACT,
    THU,
    TID20,
    TIP20,
    TIP21E,
    TIP22E,
    TIP23,
    TV2N,
    UNDATED,
    UNW,
)
from traffick_rules_denmark.reflection_period import REF_20
from traffick_rules_denmark.victim_status import (
    ASSESSED_AS_TRAFFICKED,
    PRESUMED_TO_BE_A_VICTIM,
)

CENTRE = "the Danish Centre against Human Trafficking"
NGOS = "NGOs that the state funds"
AFTER_2013 = recalled(
    "2014-01-01",
    known_by=UNDATED,
    why="read on undated pages of after 2013; the first day is not verified",
)
STATE = "the state, through the money set aside for the action plans"

# Who pays, and that help does not depend on the police.

SRV_02 = ACTION_PLANS.provision(
    "SRV-02",
    "",
    "The state funds NGOs that give victims social, medical and legal help.",
    since=recalled(
        "2002-12-01",
        known_by="2007-12-31",
        why="the day is that of the first action plan, adopted in December 2002; it is not sourced",
    ),
    confidence=Confidence.CONFIRMED,
    sources=(SEED, HN2, P734),
)
SRV_07 = ACTION_PLANS.provision(
    "SRV-07",
    "",
    "Support does not depend on cooperation with the police.",
    since=not_verified(known_by="2020-12-31"),
    confidence=Confidence.CONFIRMED,
    sources=(TIP20, TIP23, CMMRET),
)
SRV_15 = ACTION_PLANS.provision(
    "SRV-15",
    "",
    "The state pays, through the money set aside for the action plans.",
    since=not_verified(known_by="2007-12-31"),
    confidence=Confidence.CONFIRMED,
    sources=(SEED, P734, P860),
)

# Social, medical and legal help.

SOCIAL_HELP = EntitlementRule(
    code="social_help",
    title="Social help",
    local_title="social hjælp",
    provisions=(SRV_02, SRV_15, SRV_07),
    modality=Modality.SHALL,
    kind=EntitlementKind.SOCIAL_HELP,
    when=ASSESSED_AS_TRAFFICKED,
    provided_by=NGOS,
    paid_by=STATE,
)
HEALTH_CARE = EntitlementRule(
    code="health_care",
    title="Medical help",
    local_title="lægehjælp",
    provisions=(SRV_02, SRV_15, SRV_07),
    modality=Modality.SHALL,
    kind=EntitlementKind.HEALTH_CARE,
    when=ASSESSED_AS_TRAFFICKED,
    provided_by=NGOS,
    paid_by=STATE,
)
LEGAL_HELP = EntitlementRule(
    code="legal_help",
    title="Legal help",
    local_title="juridisk bistand",
    provisions=(SRV_02, SRV_15, SRV_07),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    when=ASSESSED_AS_TRAFFICKED,
    provided_by=NGOS,
    paid_by=STATE,
)

# Health care, a psychologist, a contact person, education.

SRV_01 = ACTION_PLANS.provision(
    "SRV-01",
    "2002-2006",
    "Victims are given psychological and physical care, housing, legal help and training.",
    since=recalled(
        "2002-12-01",
        known_by="2006-12-31",
        why="the day is that of the first action plan, adopted in December 2002; it is not sourced",
    ),
    until="2006-12-31",
    confidence=Confidence.SINGLE,
    sources=(NBN14,),
)
SRV_04 = ACTION_PLANS.provision(
    "SRV-04",
    "",
    "There is extended health care and a psychologist.",
    since=AFTER_2013,
    confidence=Confidence.SINGLE,
    sources=(CMMREF, CMMTIL),
)
SRV_06 = ACTION_PLANS.provision(
    "SRV-06",
    "",
    "There is a contact person from the Centre, and education or training.",
    since=AFTER_2013,
    confidence=Confidence.SINGLE,
    sources=(CMMREF, CMMTIL),
)

EARLY_PSYCHOLOGICAL_HELP = EntitlementRule(
    code="psychological_help",
    title="Psychological help",
    local_title="psykologhjælp",
    provisions=(SRV_01, SRV_15),
    modality=Modality.SHALL,
    kind=EntitlementKind.PSYCHOLOGICAL_HELP,
    when=ASSESSED_AS_TRAFFICKED,
    paid_by=STATE,
)
PSYCHOLOGICAL_HELP = EntitlementRule(
    code="psychological_help",
    title="Extended health care and a psychologist",
    local_title="psykologhjælp",
    provisions=(SRV_04, SRV_15, SRV_07),
    modality=Modality.SHALL,
    kind=EntitlementKind.PSYCHOLOGICAL_HELP,
    when=ASSESSED_AS_TRAFFICKED,
    paid_by=STATE,
)
EARLY_EDUCATION = EntitlementRule(
    code="education",
    title="Training",
    provisions=(SRV_01, SRV_15),
    modality=Modality.SHALL,
    kind=EntitlementKind.EDUCATION,
    when=ASSESSED_AS_TRAFFICKED,
    paid_by=STATE,
)
EDUCATION = EntitlementRule(
    code="education",
    title="Education or training",
    provisions=(SRV_06, SRV_15, SRV_07),
    modality=Modality.SHALL,
    kind=EntitlementKind.EDUCATION,
    when=ASSESSED_AS_TRAFFICKED,
    paid_by=STATE,
)
CONTACT_PERSON = EntitlementRule(
    code="contact_person",
    title="A contact person",
    local_title="kontaktperson",
    provisions=(SRV_06, SRV_15, SRV_07),
    modality=Modality.SHALL,
    kind=EntitlementKind.CONTACT_PERSON,
    when=ASSESSED_AS_TRAFFICKED,
    provided_by=CENTRE,
    paid_by=STATE,
)

# Administration of Justice Act § 741 a: a support lawyer.

SRV_05 = ACTION_PLANS.provision(
    "SRV-05",
    "and Administration of Justice Act § 741 a",
    "There is legal guidance during the period, a support lawyer in the criminal case, and a defence "
    "lawyer if the victim is charged.",
    since=AFTER_2013,
    confidence=Confidence.CONFIRMED,
    sources=(CMMLEG, TID20),
)
OFF_70 = PROCEDURE_ACT.provision(
    "OFF-70",
    "§ 741 a",
    "A victim may have a support lawyer: trafficking is among the listed offences; § 262 b was added in "
    "June 2022.",
    since=not_verified(known_by="2022-06-01"),
    confidence=Confidence.SINGLE,
    sources=(L111,),
)

SUPPORT_LAWYER = EntitlementRule(
    code="support_lawyer",
    title="A support lawyer in the criminal case",
    local_title="bistandsadvokat",
    provisions=(SRV_05, OFF_70),
    modality=Modality.MAY,
    kind=EntitlementKind.LEGAL_HELP,
    when=Proceedings.case_open,
)

# A place to stay.

SRV_03 = ACTION_PLANS.provision(
    "SRV-03",
    "",
    "There is accommodation with board during the reflection or restitution period.",
    since=recalled(
        "2007-08-01",
        known_by="2019-12-31",
        why="the day is that of the Act on the reflection period; it is not sourced for accommodation",
    ),
    confidence=Confidence.CONFIRMED,
    sources=(CMMREF, CMMTIL, OXF),
)
STA_11 = PRACTICE.provision(
    "STA-11",
    "Danish Centre against Human Trafficking",
    "While a person is presumed to be a victim there is no entitlement to the action plan's support, "
    "but the Centre may offer support and a bed.",
    since=not_verified(known_by=UNDATED),
    confidence=Confidence.SINGLE,
    sources=(CBSS,),
)

ACCOMMODATION = EntitlementRule(
    code="accommodation",
    title="Accommodation with board",
    local_title="indkvartering",
    provisions=(SRV_03, SRV_15, SRV_07),
    modality=Modality.SHALL,
    kind=EntitlementKind.ACCOMMODATION,
    when=ASSESSED_AS_TRAFFICKED,
    paid_by=STATE,
)
STA_12 = ALIENS_ACT.provision(
    "STA-12",
    "§ 34(1)(3)",
    "The police may place a possible victim in a shelter while the assessment runs.",
    since=not_verified(known_by=UNDATED),
    confidence=Confidence.SINGLE,
    sources=(CMMACC,),
)

RESTITUTION_PERIOD = EntitlementRule(
    code="restitution_period",
    title="A restitution period with the same support, without a deadline",
    local_title="restitutionsperiode",
    provisions=(REF_20,),
    modality=Modality.SHALL,
    kind=EntitlementKind.RECOVERY_PERIOD,
    when=all_of(
        Stay.lawful,
        ASSESSED_AS_TRAFFICKED,
    ),
    provided_by=CENTRE,
)
SHELTER_DURING_ASSESSMENT = EntitlementRule(
    code="shelter_during_assessment",
    title="Placement in a shelter while the assessment runs",
    provisions=(STA_12,),
    modality=Modality.MAY,
    kind=EntitlementKind.ACCOMMODATION,
    when=PRESUMED_TO_BE_A_VICTIM,
    provided_by="the police",
)
SUPPORT_WHILE_PRESUMED = EntitlementRule(
    code="support_while_presumed",
    title="Support and a bed for a person presumed to be a victim",
    provisions=(STA_11,),
    modality=Modality.MAY,
    kind=EntitlementKind.ACCOMMODATION,
    when=PRESUMED_TO_BE_A_VICTIM,
    provided_by=CENTRE,
)

# Prepared return and reintegration.

RET_01 = ACTION_PLANS.provision(
    "RET-01",
    "2007-2010 and later",
    "Every victim without lawful stay is to be offered a prepared return, with cooperation in the "
    "receiving country.",
    since="2007-01-01",
    confidence=Confidence.CONFIRMED,
    sources=(SEED, UNW),
)
RET_04 = RETURN_PROGRAMME.provision(
    "RET-04",
    "",
    "Support for reintegration after the return lasts up to 6 months.",
    since=not_verified(known_by="2013-12-31"),
    confidence=Confidence.CONFIRMED,
    sources=(CMMRET, TV2N),
)

RET_02 = ACTION_PLANS.provision(
    "RET-02",
    "2007-2010",
    "Before departure there is legal, psychological, health and social help; on arrival an organisation "
    "receives the person.",
    since="2007-08-01",
    confidence=Confidence.SINGLE,
    sources=(UNW,),
)
RET_09 = RETURN_PROGRAMME.provision(
    "RET-09",
    "",
    "A risk assessment is made before return for those who fear traffickers.",
    since=not_verified(known_by="2023-12-31"),
    confidence=Confidence.SINGLE,
    sources=(REU660,),
)

REINTEGRATION_MAX = DatedValue(
    "return.reintegration_max",
    "longest support for reintegration after a prepared return",
    RET_04.gives(months(6)),
)

TRAFFICKED_WITHOUT_STAY = all_of(
    not_(Stay.lawful),
    ASSESSED_AS_TRAFFICKED,
)

PREPARED_RETURN = EntitlementRule(
    code="prepared_return",
    title="The offer of a prepared return, with cooperation in the receiving country",
    local_title="forberedt hjemsendelse",
    provisions=(RET_01, SRV_15),
    modality=Modality.SHALL,
    kind=EntitlementKind.PREPARED_RETURN,
    when=TRAFFICKED_WITHOUT_STAY,
    provided_by=CENTRE,
    paid_by=STATE,
)
HELP_BEFORE_RETURN = EntitlementRule(
    code="help_before_return",
    title="Help before a prepared return, and reception on arrival",
    provisions=(RET_02,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PREPARED_RETURN,
    when=all_of(
        ASSESSED_AS_TRAFFICKED,
        Cooperation.with_return,
    ),
    paid_by=STATE,
)
RISK_ASSESSMENT = EntitlementRule(
    code="risk_assessment",
    title="A risk assessment before return",
    provisions=(RET_09,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    when=all_of(
        Cooperation.with_return,
        Needs.risk_on_return,
    ),
)
REINTEGRATION = EntitlementRule(
    code="reintegration",
    title="Support for reintegration after a prepared return",
    provisions=(RET_04,),
    modality=Modality.MAY,
    kind=EntitlementKind.REINTEGRATION,
    when=all_of(
        ASSESSED_AS_TRAFFICKED,
        Cooperation.with_return,
    ),
    longest=REINTEGRATION_MAX,
)

# Aliens Act § 56 a: a representative for an unaccompanied child.

SRV_13 = ALIENS_ACT.provision(
    "SRV-13",
    "§ 56 a",
    "An unaccompanied minor who seeks asylum is given a representative.",
    since="2003-04-01",
    confidence=Confidence.CONFIRMED,
    sources=(L23, THU),
)
SRV_14 = ALIENS_ACT.provision(
    "SRV-14",
    "§ 56 a(1)",
    "Every unaccompanied alien under 18 is given a representative; trafficking must be considered in the "
    "choice.",
    since=day_in(
        "2013-01-01",
        "2003-04-01",
        "2013-12-31",
        why="in force by 2013; the first day is not verified",
    ),
    confidence=Confidence.SINGLE,
    sources=(LEG,),
)

NEEDS_A_REPRESENTATIVE = DatedValue(
    "child.representative",
    "which unaccompanied children are given a representative",
    SRV_13.gives(
        all_of(
            CHILD,
            Family.unaccompanied,
            Stay.asylum_application,
        ),
        until="2012-12-31",
    ),
    SRV_14.gives(
        all_of(
            CHILD,
            Family.unaccompanied,
        ),
    ),
)

REPRESENTATIVE = EntitlementRule(
    code="representative",
    title="A representative for an unaccompanied child",
    local_title="personlig repræsentant",
    provisions=(SRV_13,),
    modality=Modality.SHALL,
    kind=EntitlementKind.REPRESENTATIVE,
    when=NEEDS_A_REPRESENTATIVE,
)

# Children: the interview, and the municipality.

STA_09 = PRACTICE.provision(
    "STA-09",
    "Danish Centre against Human Trafficking",
    "A child's representative or guardian attends the interview.",
    since=not_verified(known_by="2021-12-31"),
    confidence=Confidence.SINGLE,
    sources=(CMMID,),
)
SRV_12 = SOCIAL_SERVICES_ACT.provision(
    "SRV-12",
    "§ 146",
    "Children with lawful stay are helped by the municipality, others in a children's asylum centre; the "
    "municipality has a duty of supervision over every child.",
    since=not_verified(known_by="2022-12-31"),
    confidence=Confidence.SINGLE,
    sources=(CMMKID,),
)

IS_OR_IS_THOUGHT_A_CHILD = any_of(
    under_age(18),
    all_of(Person.age_disputed, Person.thought_to_be_child),
)

REPRESENTATIVE_AT_INTERVIEW = EntitlementRule(
    code="representative_at_interview",
    title="The representative or guardian attends the identification interview",
    provisions=(STA_09,),
    modality=Modality.SHALL,
    kind=EntitlementKind.REPRESENTATIVE,
    when=IS_OR_IS_THOUGHT_A_CHILD,
)
SUPERVISION = EntitlementRule(
    code="supervision",
    title="Supervision by the municipality",
    local_title="kommunens tilsyn",
    provisions=(SRV_12,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SOCIAL_HELP,
    when=IS_OR_IS_THOUGHT_A_CHILD,
    provided_by="the municipality",
)

# No entry ban.

REF_24 = ALIENS_ACT.provision(
    "REF-24",
    "Act 504/2007",
    "Victims found in illegal stay are sent out without an entry ban.",
    since="2007-08-01",
    confidence=Confidence.SINGLE,
    sources=(UNW,),
)

NO_ENTRY_BAN = EntitlementRule(
    code="no_entry_ban",
    title="A person found in illegal stay leaves without an entry ban",
    local_title="intet indrejseforbud",
    provisions=(REF_24,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    when=TRAFFICKED_WITHOUT_STAY,
)

# Aliens Act § 26 a: the trafficking has to be weighed before an expulsion.

REF_23 = ALIENS_ACT.provision(
    "REF-23",
    "§ 26 a",
    "A decision on expulsion must weigh whether its ground follows from the trafficking and makes the "
    "expulsion inappropriate.",
    since="2007-08-01",
    confidence=Confidence.CONFIRMED,
    sources=(L197, LEG, PBN13),
)

EXPULSION_WEIGH_TRAFFICKING = DatedValue(
    "expulsion.weigh_trafficking",
    "whether the trafficking has to be weighed in decisions on expulsion",
    REF_23.gives(True),
)

EXPULSION_OF_A_POSSIBLE_VICTIM = all_of(
    Stay.expulsion_considered,
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
)

NO_EXPULSION = EntitlementRule(
    code="no_expulsion",
    title="No expulsion where the trafficking makes it inappropriate",
    provisions=(REF_23,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    when=all_of(
        Stay.expulsion_considered,
        any_of(
            ASSESSED_AS_TRAFFICKED,
            PRESUMED_TO_BE_A_VICTIM,
        ),
        Findings.expulsion_inappropriate,
    ),
)

# No punishment for what the trafficking made the victim do: discretion, not a right.

OFF_72 = PENAL_CODE.provision(
    "OFF-72",
    "",
    "The Penal Code has no clause that keeps a victim from punishment for acts they were made to commit.",
    since=not_verified(known_by="2021-12-31"),
    confidence=Confidence.SINGLE,
    sources=(TIP21E, TIP22E),
    note="last read in 2022",
)
OFF_73 = PROCEDURE_ACT.provision(
    "OFF-73",
    "§ 722 (section number recalled)",
    "The prosecution can drop charges for non-serious crime that springs from the trafficking, such as "
    "false papers or illegal stay. This is discretion, not a right.",
    since=not_verified(known_by="2013-12-31"),
    confidence=Confidence.SINGLE,
    sources=(ADV13,),
)
OFF_74 = PRACTICE.provision(
    "OFF-74",
    "notice of the Director of Public Prosecutions",
    "There is detailed guidance on not punishing victims.",
    since=not_verified(known_by="2021-12-31"),
    confidence=Confidence.SINGLE,
    sources=(GR21,),
)

CHARGE_WAIVER = EntitlementRule(
    code="charge_waiver",
    title="Charges for an offence that follows from the trafficking are dropped",
    local_title="tiltalefrafald",
    provisions=(OFF_73, OFF_72, OFF_74),
    modality=Modality.MAY,
    kind=EntitlementKind.SAFEGUARD,
    when=all_of(
        Proceedings.own_offence_caused_by_trafficking,
        not_(Proceedings.own_offence_serious),
    ),
    provided_by="the prosecution",
)
