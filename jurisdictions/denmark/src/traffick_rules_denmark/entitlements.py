"""Help for victims and for people without means; none of it depends on cooperation with the police."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.facts import DanishCase
from traffick_rules_denmark.reflection_period import REF_20
from traffick_rules_denmark.sources import *
from traffick_rules_denmark.victim_status import ASSESSED_AS_TRAFFICKED, PRESUMED_TO_BE_A_VICTIM

CENTRE = "the Danish Centre against Human Trafficking"
NGOS = "NGOs that the state funds"
SERVICE = "the Danish Immigration Service"
MUNICIPALITY = "the municipality"
NOT_READ = "no source was read that says what the action plans gave from 2007 to 2013"
STATE = "the state, through the money set aside for the action plans"

# The action plans: who pays, and that help does not depend on the police.

SRV_02 = provision(
    ACTION_PLANS,
    "SRV-02",
    "2002-2006, support (and the later plans)",
    "The state funds NGOs that give victims social, medical and legal help.",
    since="in 2002-12, single",
    until="last read 2025-12-31: the last plan read ended that day; successor not read",
    read_in="SEED HN2 P734",
)
SRV_07 = provision(
    ACTION_PLANS,
    "SRV-07",
    "2019-2021, support (and the later plan)",
    "Support does not depend on cooperation with the police.",
    since="by 2020-06-30",
    until="last read 2025-12-31: the last plan read ended that day; successor not read",
    read_in="TIP20 TIP23 CMMRET",
)
SRV_15 = provision(
    ACTION_PLANS,
    "SRV-15",
    "2002-2006, budget (and the later plans)",
    "The state pays, through the money set aside for the action plans.",
    since="by 2002-12-31",
    until="last read 2025-12-31: the last plan read ended that day; successor not read",
    read_in="SEED P734 P860",
)

# Social, medical and legal help: offers under the plans, which no statute gives.

SOCIAL_HELP = EntitlementRule(
    code="social_help",
    title="Social help",
    local_title="social hjælp",
    provisions=(SRV_02, SRV_15, SRV_07),
    modality=Modality.MAY,
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
    modality=Modality.MAY,
    kind=EntitlementKind.HEALTH_CARE,
    when=ASSESSED_AS_TRAFFICKED,
    provided_by=NGOS,
    paid_by=STATE,
)

SRV_05 = provision(
    ACTION_PLANS,
    "SRV-05",
    "2022-2025, legal guidance (and earlier plans); page of the Centre",
    "Legal guidance may be given during the period.",
    since="about 2014-01-01, 2013-05-03 to 2020-02-18, single: page undated, written after May 2013; press of 2020",
    until="last read 2025-12-31: the last plan read ended that day; successor not read",
    read_in="CMMLEG TID20",
)

LEGAL_HELP = EntitlementRule(
    code="legal_help",
    title="Legal help",
    local_title="juridisk bistand",
    provisions=(SRV_02, SRV_05, SRV_15, SRV_07),
    modality=Modality.MAY,
    kind=EntitlementKind.LEGAL_HELP,
    when=ASSESSED_AS_TRAFFICKED,
    provided_by=NGOS,
    paid_by=STATE,
)

# A psychologist, a contact person, education.

SRV_01 = provision(
    ACTION_PLANS,
    "SRV-01",
    "2002-2006, support",
    "Victims are given psychological and physical care, housing, legal help and training.",
    since="in 2002-12, single",
    until="2006-12-31",
    read_in="NBN14",
)
SRV_04 = provision(
    ACTION_PLANS,
    "SRV-04",
    "2022-2025, health; page of the Centre",
    "There is extended health care and a psychologist.",
    since="about 2014-01-01, 2013-05-03 to 2025-12-31, single: pages undated, written after May 2013",
    until="last read 2025-12-31: the last plan read ended that day; successor not read",
    read_in="CMMREF CMMTIL",
)
SRV_06 = provision(
    ACTION_PLANS,
    "SRV-06",
    "2022-2025, contact person, education; page of the Centre",
    "There is a contact person from the Centre, and education or training.",
    since="about 2014-01-01, 2013-05-03 to 2025-12-31, single: pages undated, written after May 2013",
    until="last read 2025-12-31: the last plan read ended that day; successor not read",
    read_in="CMMREF CMMTIL",
)

EARLY_PSYCHOLOGICAL_HELP = EntitlementRule(
    code="psychological_help",
    title="Psychological help",
    local_title="psykologhjælp",
    provisions=(SRV_01, SRV_15),
    modality=Modality.MAY,
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
    modality=Modality.MAY,
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
    modality=Modality.MAY,
    kind=EntitlementKind.CONTACT_PERSON,
    when=ASSESSED_AS_TRAFFICKED,
    provided_by=CENTRE,
    paid_by=STATE,
)

# A place to stay.

SRV_03 = provision(
    ACTION_PLANS,
    "SRV-03",
    "2007-2010, accommodation (and the later plans)",
    "There is accommodation with board during the reflection or restitution period.",
    since="about 2007-08-01, by 2019-12-31: the day is recalled; start of § 33(14); evaluation c. 2019",
    until="last read 2025-12-31: the last plan read ended that day; successor not read",
    read_in="CMMREF CMMTIL OXF",
)
SRV_08 = provision(
    ACTION_PLANS,
    "SRV-08",
    "2022-2025, accommodation; page of the Centre",
    "Women stay in the shelter of Reden International, in two houses at secret addresses.",
    since="about 2014-01-01, 2013-05-03 to 2025-12-31, single: pages undated, written after May 2013",
    until="last read 2025-12-31: the last plan read ended that day; successor not read",
    read_in="CMMACC",
)
SRV_11 = provision(
    ACTION_PLANS,
    "SRV-11",
    "2022-2025, accommodation; page of the Centre",
    "Men stay in crisis centres for men or in hostels; asylum seekers usually stay in an asylum "
    "centre.",
    since="by 2025-12-31",
    until="last read 2025-12-31: the last plan read ended that day; successor not read",
    read_in="CMMACC",
)
STA_11 = provision(
    PRACTICE,
    "STA-11",
    "Danish Centre against Human Trafficking, CBSS page",
    "While a person is presumed to be a victim there is no entitlement to the support of the action "
    "plan, but the Centre may offer support and a bed.",
    since="by 2025-12-31",
    read_in="CBSS",
)

ACCOMMODATION = EntitlementRule(
    code="accommodation",
    title="Accommodation with board",
    local_title="indkvartering",
    provisions=(SRV_03, SRV_08, SRV_11, SRV_15, SRV_07),
    modality=Modality.MAY,
    kind=EntitlementKind.ACCOMMODATION,
    when=ASSESSED_AS_TRAFFICKED,
    paid_by=STATE,
)
RESTITUTION_PERIOD = EntitlementRule(
    code="restitution_period",
    title="A restitution period with the same support, without a deadline",
    local_title="restitutionsperiode",
    provisions=(REF_20,),
    modality=Modality.MAY,
    kind=EntitlementKind.RECOVERY_PERIOD,
    when=all_of(Stay.lawful, ASSESSED_AS_TRAFFICKED),
    provided_by=CENTRE,
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

# Aliens Act § 42 a: keep and health care for asylum seekers, and for those without a right to stay.

SRV_20B = provision(
    ALIENS_ACT,
    "SRV-20B",
    "§ 42 a(1)",
    "The Immigration Service shall cover the keep and the necessary health care of an asylum seeker "
    "until a permit, departure or removal.",
    since="by 2010-08-18",
    read_in="D-DL42A D-AA10 D-AA14..D-AA25",
)
SRV_20I = provision(
    ALIENS_ACT,
    "SRV-20I",
    "§ 42 a(1), 2nd sentence",
    "After a permit under §§ 7, 9 b, 9 c or 9 e, a former asylum seeker is covered until the "
    "municipality takes over. To 2016 the cover lasted to the end of the first full month after the "
    "allocation.",
    since="by 2010-08-18",
    read_in="D-AA10 D-AA14..D-AA25",
)
SRV_20 = provision(
    ALIENS_ACT,
    "SRV-20",
    "§ 42 a(2)",
    "The Immigration Service shall cover the keep and the necessary health care of an alien who has "
    "no right to stay, if this is needed for their support.",
    since="by 2010-08-18",
    read_in="D-DL42A D-AA10 D-AA14..D-AA25",
)
SRV_20E = provision(
    ALIENS_ACT,
    "SRV-20E",
    "§ 42 a(3) nos. 1-4",
    "Not covered is who stays lawfully under §§ 1, 5(2) or 6 or has a permit under §§ 9 to 9 f, who "
    "is married to a resident unless special reasons speak for it, whose address is unknown, or who "
    "is entitled to support under other law.",
    since="by 2010-08-18",
    read_in="D-DL42A D-AA10 D-AA14..D-AA25",
)
SRV_20H = provision(
    ALIENS_ACT,
    "SRV-20H",
    "§ 42 a(3) no. 5",
    "A minor who is housed privately with resident parents is not covered, unless special reasons "
    "speak for it.",
    since=MARCH_2019,
    read_in="D-AA17 D-AA19A D-AA25",
)
SRV_20F = provision(
    ALIENS_ACT,
    "SRV-20F",
    "§ 42 a(7)",
    "The Immigration Service decides where the person lives.",
    since="by 2010-08-18",
    read_in="D-AA10 D-AA14..D-AA25",
)
SRV_20G = provision(
    ALIENS_ACT,
    "SRV-20G",
    "§ 42 a(4)",
    "The Immigration Service may order a person with sufficient means to pay.",
    since="by 2010-08-18",
    read_in="D-AA10 D-AA14..D-AA25",
)
SRV_20K = provision(
    ALIENS_ACT,
    "SRV-20K",
    "§ 43(1)",
    "Before the registration as an asylum seeker the police may provide keep and necessary health "
    "care to a person who asks for asylum, where the need is immediate.",
    since="by 2014-09-19",
    read_in="D-AA14 D-AA25",
)

NOT_COVERED = (
    Proviso(
        all_of(
            includes(Family.family_here, Relative.SPOUSE_OR_PARTNER),
            not_(Findings.special_help_needed),
        ),
        SRV_20E,
        title="the person is married to a resident, and no special reasons speak for help",
    ),
    Proviso(Stay.whereabouts_unknown, SRV_20E),
    Proviso(
        cited(
            all_of(DanishCase.housed_with_parents, not_(Findings.special_help_needed)),
            SRV_20H,
            while_in_force=True,
        ),
        SRV_20H,
        title="the person is a minor housed privately with resident parents, and no special reasons speak for help",
    ),
)
KEEP_IN_ASYLUM = EntitlementRule(
    code="keep_asylum_seeker",
    title="Keep and health care for an asylum seeker",
    local_title="underhold og sundhedsmæssige ydelser (asylansøger)",
    provisions=(SRV_20B, SRV_20I, SRV_20F, SRV_20G),
    modality=Modality.SHALL,
    kind=EntitlementKind.FINANCIAL_HELP,
    when=Asylum.applied,
    unless=NOT_COVERED,
    decided_by=SERVICE,
    paid_by="the state",
)
KEEP_WITHOUT_STAY = EntitlementRule(
    code="keep_without_right_to_stay",
    title="Keep and health care without a right to stay",
    local_title="underhold og sundhedsmæssige ydelser (uden opholdsret)",
    provisions=(SRV_20, SRV_20F, SRV_20G),
    modality=Modality.SHALL,
    kind=EntitlementKind.FINANCIAL_HELP,
    when=all_of(not_(Stay.lawful), Needs.subsistence, not_(Asylum.applied)),
    unless=(*NOT_COVERED, Proviso(DanishCase.supported_under_other_law, SRV_20E)),
    decided_by=SERVICE,
    paid_by="the state",
)
KEEP_BEFORE_REGISTRATION = EntitlementRule(
    code="keep_before_registration",
    title="Keep and health care before registration as an asylum seeker",
    provisions=(SRV_20K,),
    modality=Modality.MAY,
    kind=EntitlementKind.FINANCIAL_HELP,
    when=all_of(Asylum.wish_expressed, not_(Asylum.registered), Needs.subsistence),
    provided_by="the police",
    detail=True,
)

SRV_20J = provision(
    ALIENS_ACT,
    "SRV-20J",
    "§ 42 a(3) no. 1",
    "The holder of an investigation permit who never sought asylum is excluded from § 42 a, because the "
    "permit is one of § 9 c. What social law gives instead was not read.",
    since=MAY_2013,
    read_in="D-AA14..D-AA25",
)

KEEP_WITH_INVESTIGATION_PERMIT = EntitlementRule(
    code="keep_investigation_permit",
    title="Keep for the holder of an investigation permit",
    provisions=(SRV_20J,),
    modality=Modality.SHALL,
    kind=EntitlementKind.FINANCIAL_HELP,
    when=all_of(
        is_(Stay.ground, StayGround.PROCEEDINGS),
        not_(Asylum.applied),
        not_read("what social law gives the holder of an investigation permit was not read"),
    ),
)

SRV_20D = provision(
    ALIENS_ACT,
    "SRV-20D",
    "§ 42 g(1)",
    "Children of school age under § 42 a(1) or (2) shall take part in teaching set up for them, which "
    "may be in the public school.",
    since="by 2014-09-19",
    read_in="D-AA14 D-AA25",
)
SRV_20C = provision(
    ALIENS_ACT,
    "SRV-20C",
    "§ 46 a(5), in the 2025 text (4)",
    "The person may appeal decisions of the Immigration Service on health care and social measures "
    "under § 42 a to the National Social Appeals Board.",
    since=SEPTEMBER_2021,
    read_in="D-AA20 D-AA21 D-AA25",
)

SCHOOL = EntitlementRule(
    code="school",
    title="School for a child without a permit",
    local_title="undervisning",
    provisions=(SRV_20D,),
    modality=Modality.SHALL,
    kind=EntitlementKind.EDUCATION,
    when=all_of(
        DanishCase.of_school_age,
        any_of(holds(KEEP_IN_ASYLUM), holds(KEEP_WITHOUT_STAY)),
    ),
    provided_by=SERVICE,
)
APPEAL_ON_COST = EntitlementRule(
    code="appeal_on_cost",
    title="Appeal about the cost of health care or social help",
    local_title="klage til Ankestyrelsen",
    provisions=(SRV_20C,),
    modality=Modality.SHALL,
    kind=EntitlementKind.APPEAL,
    when=DanishCase.cost_refused,
    decided_by="the National Social Appeals Board",
    detail=True,
)

# Social Services Act §§ 109 and 110: crisis centre and hostel.

SRV_33 = provision(
    SOCIAL_SERVICES_ACT,
    "SRV-33",
    "§ 109",
    "The municipality shall offer a temporary stay in a crisis centre to women exposed to violence, "
    "threats or a like crisis in close relations. Entry is anonymous; the leader decides.",
    since="by 2007-09-26",
    until="about 2024-04-09, 2024-04-09 to 2024-04-30, single: Act 329 of 2024-04-09; in force in April",
    read_in="D-SSA07 D-SSA24 D-L104",
)
SRV_33B = provision(
    SOCIAL_SERVICES_ACT,
    "SRV-33B",
    "§ 109, by Act 329/2024",
    "The municipality shall offer a temporary stay in a crisis centre to all persons exposed to "
    "violence in close relations. Trafficking outside a close relation is not named.",
    since="about 2024-04-10, 2024-04-10 to 2024-04-30, single: Act 329 of 2024-04-09; in force in April",
    read_in="D-SSA25 D-L104 D-MAND D-TV2F",
)
SRV_33C = provision(
    SOCIAL_SERVICES_ACT,
    "SRV-33C",
    "§ 2",
    "Help under the Social Services Act requires lawful stay.",
    since="by 2007-09-26",
    read_in="D-SSA07 D-SSA24 D-SSA25",
)
SRV_33D = provision(
    SOCIAL_SERVICES_ACT,
    "SRV-33D",
    "§ 109",
    "The crisis centre is for adults; children are helped under the Children's Act.",
    since="about 2024-01-22, 2023-08-17 to 2024-01-22, concluded: the law changed between two consolidated texts",
    read_in="D-SSA24 D-SSA25",
)
SRV_34 = provision(
    SOCIAL_SERVICES_ACT,
    "SRV-34",
    "§ 110",
    "The municipality shall offer a temporary stay to persons with special social problems who have "
    "no home they can stay in and who need it.",
    since="by 2007-09-26",
    read_in="D-SSA07..D-SSA25 D-TV2F",
)
SRV_34B = provision(
    SOCIAL_SERVICES_ACT,
    "SRV-34B",
    "§ 110",
    "The need must be acute, and the offer is for adults only.",
    since="about 2024-01-22, 2023-08-17 to 2024-01-22, concluded: the law changed between two consolidated texts",
    read_in="D-SSA24 D-SSA25",
)

FOR_ADULTS = "it is for adults; children are helped under the Children's Act"
IN_A_VIOLENT_RELATION = all_of(
    cited(Stay.lawful, SRV_33C),
    Trafficking.close_relation,
    cited(not_(under_age(18)), SRV_33D, while_in_force=True),
)
CRISIS_CENTRE_FOR_WOMEN = EntitlementRule(
    code="crisis_centre",
    title="A stay in a crisis centre",
    local_title="krisecenter",
    provisions=(SRV_33, SRV_33C),
    modality=Modality.SHALL,
    kind=EntitlementKind.ACCOMMODATION,
    when=all_of(
        IN_A_VIOLENT_RELATION,
        not_read("the offer was for women; a case does not say whether the person is a woman"),
    ),
    provided_by=MUNICIPALITY,
    decided_by="the leader of the centre",
    worse_for_children=FOR_ADULTS,
)
CRISIS_CENTRE = CRISIS_CENTRE_FOR_WOMEN.then(
    provisions=(SRV_33B, SRV_33C), when=IN_A_VIOLENT_RELATION
)
HOSTEL = EntitlementRule(
    code="hostel",
    title="A temporary stay in a hostel",
    local_title="herberg",
    provisions=(SRV_34, SRV_33C),
    modality=Modality.SHALL,
    kind=EntitlementKind.ACCOMMODATION,
    when=all_of(
        cited(Stay.lawful, SRV_33C),
        Needs.accommodation,
        Needs.social,
        cited(
            all_of(not_(under_age(18)), DanishCase.home_needed_at_once),
            SRV_34B,
            while_in_force=True,
        ),
    ),
    provided_by=MUNICIPALITY,
    worse_for_children=FOR_ADULTS,
)

# Health Act §§ 8, 80 and 81: hospital care for persons who do not live here.

SRV_35 = provision(
    HEALTH_ACT,
    "SRV-35",
    "§§ 8, 80",
    "A person who is not resident shall have acute hospital treatment: after an accident, sudden "
    "illness, birth, or where a chronic illness grows worse.",
    since="by 2008-02-07",
    read_in="D-RSYD D-HA08..D-HA25",
)
SRV_35C = provision(
    HEALTH_ACT,
    "SRV-35C",
    "§ 80",
    "Further treatment shall be given where it is not reasonable to send the person home.",
    since="by 2008-02-07",
    read_in="D-RSYD D-HA08..D-HA25",
)
SRV_35D = provision(
    HOSPITAL_ORDER,
    "SRV-35D",
    "§§ 5, 51",
    "No acutely ill person may be turned away.",
    since="by 2026-01-20",
    read_in="D-HO26",
)
SRV_35B = provision(
    HEALTH_ACT,
    "SRV-35B",
    "§ 81",
    "Acute treatment was free for the patient; only further treatment could be charged.",
    since="by 2008-02-07",
    until="2019-06-30",
    read_in="D-272 D-L111H D-HA08 D-HA18",
)
SRV_35E = provision(
    HEALTH_ACT,
    "SRV-35E",
    "§ 81(2), by Act 272/2019",
    "The region shall charge both. Treatment that began before stays under the old rule.",
    since="2019-07-01",
    read_in="D-272 D-L111H D-HA19 D-HA25",
)
SRV_35F = provision(
    HEALTH_ACT,
    "SRV-35F",
    "§ 81(2), by Act 272/2019",
    "The region may give both free of charge where that is reasonable.",
    since="2019-07-01",
    read_in="D-272 D-L111H D-HA19 D-HA25",
)

ACUTE_CARE = EntitlementRule(
    code="acute_hospital_care",
    title="Hospital care in acute need",
    local_title="akut sygehusbehandling",
    provisions=(SRV_35, SRV_35C, SRV_35D, SRV_35E),
    modality=Modality.SHALL,
    kind=EntitlementKind.HEALTH_CARE,
    when=all_of(not_(Stay.registered_resident), Needs.medical),
    provided_by="the region",
)
FREE_ACUTE_CARE_TO_2019 = EntitlementRule(
    code="acute_hospital_care_free",
    title="Hospital care in acute need, free of charge",
    provisions=(SRV_35B,),
    modality=Modality.SHALL,
    kind=EntitlementKind.HEALTH_CARE,
    when=holds(ACUTE_CARE),
    paid_by="the region",
    detail=True,
)
FREE_ACUTE_CARE = FREE_ACUTE_CARE_TO_2019.then(
    provisions=(SRV_35F, SRV_35E),
    modality=Modality.MAY,
    when=all_of(holds(ACUTE_CARE), DanishCase.free_care_reasonable),
)

# Act 1648/2025: what a person in unlawful stay is cut off from.

SRV_30 = provision(
    UNLAWFUL_STAY_ACT,
    "SRV-30",
    "new sections in several Acts (bill L 5, 2025-26)",
    "A person in unlawful stay is barred from upper-secondary, vocational, adult and higher "
    "education, from study grants and sickness pay, and from leading or registering a business; "
    "institutions must strike them off at once. Whether a victim within the deadline of § 33(7) "
    "counts as unlawful was not read.",
    since="about 2025-12-16, 2025-12-16 to 2026-12-31, single: date of the Act; first day not read",
    read_in="D-1648 D-L5",
)

CUT_OFF = BurdenRule(
    code="cut_off_in_unlawful_stay",
    title="No higher education, grants or sickness pay in unlawful stay",
    provisions=(SRV_30,),
    modality=Modality.SHALL,
    kind=BurdenKind.END_OF_HELP,
    when=all_of(
        not_(Stay.lawful),
        any_of(
            not_(is_(Stay.reflection, Reflection.GRANTED)),
            not_read("whether the Act reaches a victim within the deadline to leave was not read"),
        ),
    ),
    decided_by="the institutions",
)

# Administration of Justice Act § 323: legal advice for everyone.

SRV_38 = provision(
    PROCEDURE_ACT,
    "SRV-38",
    "§ 323(2)",
    "Everyone has a right to free basic oral advice on any legal question (step 1), whatever their "
    "stay.",
    since="by 2007-10-23",
    read_in="D-AJ07..D-AJ25",
)
SRV_38B = provision(
    PROCEDURE_ACT,
    "SRV-38B",
    "§ 323(3)-(4)",
    "Steps 2 and 3 depend on income, and are closed to the accused in criminal cases.",
    since="by 2007-10-23",
    read_in="D-AJ07..D-AJ25",
)

LEGAL_ADVICE = EntitlementRule(
    code="legal_advice",
    title="Free basic legal advice",
    local_title="retshjælp",
    provisions=(SRV_38, SRV_38B),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    when=always(),
    provided_by="the legal advice scheme of lawyers",
    paid_by="the state",
)
