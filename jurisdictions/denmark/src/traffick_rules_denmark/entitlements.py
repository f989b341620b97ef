"""Help, services and safeguards for victims; none of it hangs on cooperation with the police."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.permits import CHILD
from traffick_rules_denmark.reflection_period import REF_20
from traffick_rules_denmark.sources import (
    ACTION_PLANS,
    ALIENS_ACT,
    PRACTICE,
    PROCEDURE_ACT,
    RETURN_PROGRAMME,
    SOCIAL_SERVICES_ACT,
    provision,
)
from traffick_rules_denmark.victim_status import ASSESSED_AS_TRAFFICKED, PRESUMED_TO_BE_A_VICTIM

CENTRE = "the Danish Centre against Human Trafficking"
NGOS = "NGOs that the state funds"
NOT_READ = "no source was read that says what the action plans gave from 2007 to 2013"
AFTER_2013 = Boundary.read(
    "about 2014-01-01, by 2026-01-01: read on undated pages of after 2013; the first day is not verified"
)
STATE = "the state, through the money set aside for the action plans"

# Who pays, and that help does not depend on the police.

SRV_02 = provision(
    ACTION_PLANS,
    "SRV-02",
    "",
    "The state funds NGOs that give victims social, medical and legal help.",
    since="about 2002-12-01, by 2007-12-31: the day is that of the first action plan, adopted in December 2002; it is not sourced",
    read_in="SEED HN2 P734",
)
SRV_07 = provision(
    ACTION_PLANS,
    "SRV-07",
    "",
    "Support does not depend on cooperation with the police.",
    since="by 2020-12-31",
    read_in="TIP20 TIP23 CMMRET",
)
SRV_15 = provision(
    ACTION_PLANS,
    "SRV-15",
    "",
    "The state pays, through the money set aside for the action plans.",
    since="by 2007-12-31",
    read_in="SEED P734 P860",
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

SRV_01 = provision(
    ACTION_PLANS,
    "SRV-01",
    "2002-2006",
    "Victims are given psychological and physical care, housing, legal help and training.",
    since="about 2002-12-01, by 2006-12-31: the day is that of the first action plan, adopted in December 2002; it is not sourced",
    until="2006-12-31",
    read_in="NBN14",
)
SRV_04 = provision(
    ACTION_PLANS,
    "SRV-04",
    "",
    "There is extended health care and a psychologist.",
    since=AFTER_2013,
    read_in="CMMREF CMMTIL",
)
SRV_06 = provision(
    ACTION_PLANS,
    "SRV-06",
    "",
    "There is a contact person from the Centre, and education or training.",
    since=AFTER_2013,
    read_in="CMMREF CMMTIL",
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
PSYCHOLOGICAL_HELP = EARLY_PSYCHOLOGICAL_HELP.then(
    title="Extended health care and a psychologist",
    provisions=(SRV_04, SRV_15, SRV_07),
    gap_before=NOT_READ,
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
EDUCATION = EARLY_EDUCATION.then(
    title="Education or training", provisions=(SRV_06, SRV_15, SRV_07), gap_before=NOT_READ
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

SRV_05 = provision(
    ACTION_PLANS,
    "SRV-05",
    "and Administration of Justice Act § 741 a",
    "There is legal guidance during the period, a support lawyer in the criminal case, and a defence "
    "lawyer if the victim is charged.",
    since=AFTER_2013,
    read_in="CMMLEG TID20",
)
OFF_70 = provision(
    PROCEDURE_ACT,
    "OFF-70",
    "§ 741 a",
    "A victim may have a support lawyer: trafficking is among the listed offences; § 262 b was added in "
    "June 2022.",
    since="by 2022-06-01",
    read_in="L111",
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

SRV_03 = provision(
    ACTION_PLANS,
    "SRV-03",
    "",
    "There is accommodation with board during the reflection or restitution period.",
    since="about 2007-08-01, by 2019-12-31: the day is that of the Act on the reflection period; it is not sourced for accommodation",
    read_in="CMMREF CMMTIL OXF",
)
STA_11 = provision(
    PRACTICE,
    "STA-11",
    "Danish Centre against Human Trafficking",
    "While a person is presumed to be a victim there is no entitlement to the action plan's support, "
    "but the Centre may offer support and a bed.",
    since="by 2026-01-01",
    read_in="CBSS",
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
STA_12 = provision(
    ALIENS_ACT,
    "STA-12",
    "§ 34(1)(3)",
    "The police may place a possible victim in a shelter while the assessment runs.",
    since="by 2026-01-01",
    read_in="CMMACC",
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

RET_01 = provision(
    ACTION_PLANS,
    "RET-01",
    "2007-2010 and later",
    "Every victim without lawful stay is to be offered a prepared return, with cooperation in the "
    "receiving country.",
    since="2007-01-01",
    read_in="SEED UNW",
)
RET_04 = provision(
    RETURN_PROGRAMME,
    "RET-04",
    "",
    "Support for reintegration after the return lasts up to 6 months.",
    since="by 2013-12-31",
    read_in="CMMRET TV2N",
)

RET_02 = provision(
    ACTION_PLANS,
    "RET-02",
    "2007-2010",
    "Before departure there is legal, psychological, health and social help; on arrival an organisation "
    "receives the person.",
    since="2007-08-01",
    read_in="UNW",
)
RET_09 = provision(
    RETURN_PROGRAMME,
    "RET-09",
    "",
    "A risk assessment is made before return for those who fear traffickers.",
    since="by 2023-12-31",
    read_in="REU660",
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
    longest=RET_04.gives(months(6)),
)

# Aliens Act § 56 a: a representative for an unaccompanied child.

SRV_13 = provision(
    ALIENS_ACT,
    "SRV-13",
    "§ 56 a",
    "An unaccompanied minor who seeks asylum is given a representative.",
    since="2003-04-01",
    read_in="L23 THU",
)
SRV_14 = provision(
    ALIENS_ACT,
    "SRV-14",
    "§ 56 a(1)",
    "Every unaccompanied alien under 18 is given a representative; trafficking must be considered in the "
    "choice.",
    since="about 2013-01-01, 2003-04-01 to 2013-12-31: in force by 2013; the first day is not verified",
    read_in="LEG",
)

NEEDS_A_REPRESENTATIVE = DatedValue(
    "child.representative",
    "which unaccompanied children are given a representative",
    SRV_13.gives(
        all_of(
            CHILD,
            Family.unaccompanied,
            Asylum.applied,
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

STA_09 = provision(
    PRACTICE,
    "STA-09",
    "Danish Centre against Human Trafficking",
    "A child's representative or guardian attends the interview.",
    since="by 2021-12-31",
    read_in="CMMID",
)
SRV_12 = provision(
    SOCIAL_SERVICES_ACT,
    "SRV-12",
    "§ 146",
    "Children with lawful stay are helped by the municipality, others in a children's asylum centre; the "
    "municipality has a duty of supervision over every child.",
    since="by 2022-12-31",
    read_in="CMMKID",
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

REF_24 = provision(
    ALIENS_ACT,
    "REF-24",
    "Act 504/2007",
    "Victims found in illegal stay are sent out without an entry ban.",
    since="2007-08-01",
    read_in="UNW",
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

REF_23 = provision(
    ALIENS_ACT,
    "REF-23",
    "§ 26 a",
    "A decision on expulsion must weigh whether its ground follows from the trafficking and makes the "
    "expulsion inappropriate.",
    since="2007-08-01",
    read_in="L197 LEG PBN13",
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
)

NO_EXPULSION = EntitlementRule(
    code="no_expulsion",
    title="No expulsion where the trafficking makes it inappropriate",
    provisions=(REF_23,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    when=all_of(
        is_(Stay.expulsion, Expulsion.CONSIDERED),
        any_of(
            ASSESSED_AS_TRAFFICKED,
            PRESUMED_TO_BE_A_VICTIM,
        ),
        Findings.expulsion_inappropriate,
    ),
)
