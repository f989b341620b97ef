"""Help and services: money, a place to stay, health care, safe houses and legal advice."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.reflection_period import NO_ASSIST_COND
from traffick_rules_norway.removal import HOLDS_A_LIMITED_PERMIT
from traffick_rules_norway.sources import (
    ACTION_PLANS,
    CRISIS_CENTRE_ACT,
    HEALTH_CARE_REGULATION,
    LEGAL_AID_ACT,
    PATIENTS_RIGHTS_ACT,
    PRACTICE,
    SOCIAL_SERVICES_ACT,
    SOCIAL_SERVICES_REGULATION,
    provision,
)
from traffick_rules_norway.victim_status import CHILD, PRESUMED_TO_BE_A_VICTIM

MUNICIPALITY = "the municipality"

# Social services: money and a place to stay.

NO_ASSIST_MUNI = provision(
    ACTION_PLANS,
    "NO-ASSIST-MUNI",
    "plan 2011–2014",
    "The municipality is responsible for housing, health care and social benefits of holders of a reflection permit.",
    since="by 2011-12-31",
    read_in="N23 N25 N46",
)
NO_SOC_SCOPE = provision(
    SOCIAL_SERVICES_ACT,
    "NO-SOC-SCOPE",
    "§ 2",
    "Social services are for everyone who stays in the country; regulations may limit them for persons without a home in Norway.",
    since="2010-01-01",
    read_in="N37-SOS",
)
NO_SOC_MONEY = provision(
    SOCIAL_SERVICES_ACT,
    "NO-SOC-MONEY",
    "§ 18",
    "A person who cannot support themself has a right to financial aid.",
    since="2010-01-01",
    read_in="N37-SOS",
)
NO_SOC_ROOF = provision(
    SOCIAL_SERVICES_ACT,
    "NO-SOC-ROOF",
    "§ 27",
    "The municipality must find temporary housing for those who cannot find it themselves.",
    since="2010-01-01",
    read_in="N37-SOS",
)
NO_SOC_LIMIT = provision(
    SOCIAL_SERVICES_REGULATION,
    "NO-SOC-LIMIT",
    "§ 1, 1st and 2nd paragraphs",
    "Persons with lawful stay but without a home in Norway have information and advice, and money and a place to stay until help from the home country can be expected.",
    since="2012-01-01",
    read_in="N43",
)
NO_SOC_8_3 = provision(
    SOCIAL_SERVICES_REGULATION,
    "NO-SOC-8-3",
    "§ 1, 4th paragraph",
    "The limit does not apply to presumed victims with a permit under § 8-3, 1st or 2nd paragraph: they have full rights.",
    since="about 2012-01-01, 2012-01-01 to 2014-05-01, single: the text read is that of 2014-05-01; whether this exception stood in the first text was not read",
    read_in="N43 N46 N47",
)
NO_SOC_WAIT = provision(
    SOCIAL_SERVICES_REGULATION,
    "NO-SOC-WAIT",
    "§ 1, 4th paragraph",
    "The limit does not apply either to persons who may await a decision or an appeal on their stay in Norway.",
    since="about 2012-01-01, 2012-01-01 to 2014-05-01, single: as NO-SOC-8-3",
    read_in="N43 N47",
)
NO_SOC_STATE = provision(
    SOCIAL_SERVICES_REGULATION,
    "NO-SOC-STATE",
    "§ 2",
    "A person who has or can have a place in a reception centre of the State has no individual services except information and advice.",
    since="2012-01-01",
    read_in="N43 N47",
)
NO_SOC_UNLAWFUL = provision(
    PRACTICE,
    "NO-SOC-UNLAWFUL",
    "on the regulation on social services",
    "Unlawful stay gives no right under the Act; everyone is helped in an emergency.",
    since="by 2026-04-30",
    read_in="N47",
)
NO_SOC_BEFORE = provision(
    PRACTICE,
    "NO-SOC-BEFORE",
    "good practice of municipalities",
    "A person who is about to apply for reflection, or waits for the answer, should also be given a place to stay; this is good practice, not a right.",
    since="by 2026-04-30",
    read_in="N46",
)

# Before 2012 another regulation could limit the services.
ENTITLED_TO_SOCIAL_SERVICES = Concept(
    code="entitled_to_social_services",
    title="the person is entitled to social services",
    provisions=(NO_SOC_SCOPE,),
    when=(
        NO_SOC_SCOPE.gives(
            not_read("the limits of the time before 2012 were not read"), until="2011-12-31"
        ),
        NO_SOC_LIMIT.gives(
            any_of(
                Stay.lawful,
                cited(
                    HOLDS_A_LIMITED_PERMIT,
                    NO_SOC_8_3,
                    title="the person holds a limited permit as a victim",
                ),
                cited(
                    is_(Stay.ground, StayGround.ASYLUM_PROCEDURE, StayGround.PERMIT_PROCEDURE),
                    NO_SOC_WAIT,
                    title="the person may await a decision on their stay",
                ),
            )
        ),
    ),
    unless=(Proviso(Stay.in_reception_centre, NO_SOC_STATE),),
)

FULL_RIGHTS_OF_LIMITED_PERMIT = DatedValue(
    "social_aid.holder_of_limited_permit.full_rights",
    "whether the holder of a limited permit as a victim has full rights to social services",
    NO_SOC_8_3.gives(True),
)
WITHOUT_COOPERATION = independent_of(
    Cooperation.with_police, Proceedings.witness, provision=NO_ASSIST_COND
)

MONEY = EntitlementRule(
    code="money",
    title="Money to live on",
    local_title="økonomisk stønad",
    provisions=(NO_SOC_MONEY, NO_ASSIST_MUNI),
    modality=Modality.SHALL,
    kind=EntitlementKind.FINANCIAL_HELP,
    provided_by=MUNICIPALITY,
    when=all_of(Needs.subsistence, ENTITLED_TO_SOCIAL_SERVICES),
    claims=(WITHOUT_COOPERATION,),
)
HOUSING = EntitlementRule(
    code="housing",
    title="Temporary housing",
    local_title="midlertidig botilbud",
    provisions=(NO_SOC_ROOF, NO_ASSIST_MUNI),
    modality=Modality.SHALL,
    kind=EntitlementKind.ACCOMMODATION,
    provided_by=MUNICIPALITY,
    when=all_of(Needs.accommodation, ENTITLED_TO_SOCIAL_SERVICES),
    claims=(WITHOUT_COOPERATION,),
)
HOUSING_BEFORE_THE_PERMIT = EntitlementRule(
    code="housing_before_the_permit",
    title="A place to stay while a reflection period is sought",
    provisions=(NO_SOC_BEFORE,),
    modality=Modality.SHOULD,
    kind=EntitlementKind.ACCOMMODATION,
    detail=True,
    provided_by=MUNICIPALITY,
    when=all_of(
        Needs.accommodation,
        any_of(
            is_(Stay.reflection, Reflection.PENDING),
            all_of(Stay.reflection_wanted, is_(Stay.reflection, Reflection.NONE)),
        ),
    ),
)
ADVICE = EntitlementRule(
    code="advice",
    title="Information and advice",
    provisions=(NO_SOC_LIMIT, NO_SOC_STATE),
    modality=Modality.SHALL,
    kind=EntitlementKind.INFORMATION,
    detail=True,
    provided_by=MUNICIPALITY,
    when=any_of(Stay.lawful, Stay.in_reception_centre, HOLDS_A_LIMITED_PERMIT),
)
EMERGENCY_HELP = EntitlementRule(
    code="emergency_help",
    title="Help in an emergency, whatever the stay",
    provisions=(NO_SOC_UNLAWFUL,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SOCIAL_HELP,
    provided_by=MUNICIPALITY,
    when=any_of(Needs.subsistence, Needs.accommodation),
    claims=(independent_of(Stay, provision=NO_SOC_UNLAWFUL),),
)

# Health care.

NO_HEALTH = provision(
    PATIENTS_RIGHTS_ACT,
    "NO-HEALTH",
    "§§ 1-2, 2-1 a, 2-1 b",
    "Everyone in the country has a right to emergency care.",
    since="2001-01-01",
    read_in="N37-PAS",
)
NO_HEALTH_REG = provision(
    HEALTH_CARE_REGULATION,
    "NO-HEALTH-REG",
    "§§ 1, 3",
    "Persons without full rights have emergency care, and an assessment by the specialist service.",
    since="2012-01-01",
    read_in="N44",
)
NO_HEALTH_FULL = provision(
    HEALTH_CARE_REGULATION,
    "NO-HEALTH-FULL",
    "§ 2",
    "Full rights require lawful stay, and a stay of at least 12 months, membership of the national insurance with health benefits, or a treaty.",
    since="2012-01-01",
    read_in="N44 N45",
)
NO_HEALTH_GAP = provision(
    HEALTH_CARE_REGULATION,
    "NO-HEALTH-GAP",
    "§ 2 (consequence)",
    "A reflection permit of six months does not by itself give full rights to health care.",
    since="2012-01-01",
    read_in="N45 N44",
)
NO_HEALTH_CHILD = provision(
    HEALTH_CARE_REGULATION,
    "NO-HEALTH-CHILD",
    "§ 4",
    "A person under 18 without full rights has emergency care, and also necessary care from the municipality.",
    since="2012-01-01",
    read_in="N44",
    note="The rest of the section was not read.",
)

EMERGENCY_CARE = EntitlementRule(
    code="emergency_care",
    title="Emergency care",
    local_title="øyeblikkelig hjelp",
    provisions=(NO_HEALTH, NO_HEALTH_REG),
    modality=Modality.SHALL,
    kind=EntitlementKind.HEALTH_CARE,
    provided_by="the health service",
    when=Needs.medical,
    claims=(independent_of(Stay, Cooperation, provision=NO_HEALTH),),
)
HEALTH_CARE = EntitlementRule(
    code="health_care",
    title="Full health care",
    local_title="helsetjenester",
    provisions=(NO_HEALTH_FULL, NO_HEALTH_GAP),
    modality=Modality.SHALL,
    kind=EntitlementKind.HEALTH_CARE,
    provided_by="the health service",
    when=all_of(
        any_of(Stay.lawful, HOLDS_A_LIMITED_PERMIT),
        any_of(
            at_least(Stay.expected_months, 12), Stay.health_insured, NorwegianCase.treaty_patient
        ),
    ),
)
HEALTH_CARE_OF_A_CHILD = EntitlementRule(
    code="health_care_of_a_child",
    title="Emergency and necessary health care for a child",
    provisions=(NO_HEALTH_CHILD,),
    modality=Modality.SHALL,
    kind=EntitlementKind.HEALTH_CARE,
    provided_by="the health service",
    when=CHILD,
)

# Safe houses.

NO_CRISIS = provision(
    CRISIS_CENTRE_ACT,
    "NO-CRISIS",
    "§§ 1–3",
    "The municipality shall have a free, safe place, open day and night, for victims of violence in close relations.",
    since="2010-01-01",
    read_in="N37-KRI N24-2019",
)
NO_CRISIS_INTERP = provision(
    CRISIS_CENTRE_ACT,
    "NO-CRISIS-INTERP",
    "§ 3",
    "In a crisis centre a qualified interpreter is provided where needed.",
    since="2010-01-01",
    read_in="N37-KRI",
)
NO_CRISIS_CHILD = provision(
    CRISIS_CENTRE_ACT,
    "NO-CRISIS-CHILD",
    "§ 3",
    "Children in a crisis centre are cared for according to their needs.",
    since="2010-01-01",
    read_in="N37-KRI",
)
NO_CRISIS_OTHER = provision(
    PRACTICE,
    "NO-CRISIS-OTHER",
    "on the Crisis Centre Act, §§ 1–3",
    "The Crisis Centre Act does not name trafficking; for victims outside close relations the place is practice.",
    since="2010-01-01",
    read_in="N37-KRI N46",
)
NO_ASSIST_WHO = provision(
    PRACTICE,
    "NO-ASSIST-WHO",
    "of municipalities and NGOs",
    "Municipal crisis centres and organisations such as ROSA and Lauras hus may help victims, foreign ones as well as domestic ones.",
    since="in 2005, single: year in which ROSA began only",
    read_in="N24-2017 N24-2019 N47 N51-LB161414",
)
NO_ASSIST_LOSS = provision(
    PRACTICE,
    "NO-ASSIST-LOSS",
    "practice as reported",
    "Help that is tied to trafficking can be lost when the case is pursued as another offence.",
    since="in 2021, single: year of the first report only",
    until="about 2024-12-31, 2023-01-01 to 2024-12-31, single: year of the last report only",
    read_in="N24-2022 N24-2024 N57-INV",
)
NO_ROSA_UDI = provision(
    PRACTICE,
    "NO-ROSA-UDI",
    "agreement of ROSA with UDI",
    "By an agreement of ROSA with the Directorate of Immigration, asylum seekers whom it helps may live in a crisis centre or in Lauras hus.",
    since="by 2026-04-30",
    read_in="N12-ASYL",
)

CRISIS_CENTRE = EntitlementRule(
    code="crisis_centre",
    title="A safe house after violence in close relations",
    local_title="krisesenter",
    provisions=(NO_CRISIS, NO_CRISIS_INTERP, NO_CRISIS_CHILD),
    modality=Modality.SHALL,
    kind=EntitlementKind.ACCOMMODATION,
    provided_by=MUNICIPALITY,
    when=Trafficking.close_relation,
)
SAFE_HOUSE = EntitlementRule(
    code="safe_house",
    title="A safe house of a crisis centre or an organisation",
    provisions=(NO_ASSIST_WHO, NO_CRISIS_OTHER, NO_ASSIST_LOSS, NO_ROSA_UDI),
    modality=Modality.MAY,
    kind=EntitlementKind.ACCOMMODATION,
    provided_by="municipal crisis centres, ROSA and other organisations",
    when=PRESUMED_TO_BE_A_VICTIM,
    claims=(independent_of(Person.citizenships, Person.stateless, Stay, provision=NO_ASSIST_WHO),),
)

# Legal advice.

NO_LEGALAID = provision(
    LEGAL_AID_ACT,
    "NO-LEGALAID",
    "§ 11, 1st paragraph no. 5",
    "Free advice without a means test may be granted to a person exposed to trafficking, to consider a report to the police.",
    since="by 2026-01-01",
    read_in="N34",
)
NO_LEGALAID_DAMAGES = provision(
    LEGAL_AID_ACT,
    "NO-LEGALAID-DAMAGES",
    "§ 11, 1st paragraph no. 4",
    "Free advice without a means test may be granted to victims of violence in a case for damages against the offender.",
    since="by 2026-01-01",
    read_in="N34",
)
NO_LEGALAID_SUIT = provision(
    LEGAL_AID_ACT,
    "NO-LEGALAID-SUIT",
    "§ 16, 1st paragraph",
    "Free legal representation in a suit for damages against the offender is granted without a means test.",
    since="by 2026-01-01",
    read_in="N34",
)

ADVICE_BEFORE_A_REPORT = EntitlementRule(
    code="legal_advice_before_a_report",
    title="Free legal advice before a report to the police",
    provisions=(NO_LEGALAID,),
    modality=Modality.MAY,
    kind=EntitlementKind.LEGAL_HELP,
    decided_by="the advocate and the county governor",
    paid_by="the State",
    when=all_of(PRESUMED_TO_BE_A_VICTIM, Needs.legal),
)
VICTIM_OF_VIOLENCE = any_of(
    includes(Trafficking.means, Means.FORCE),
    includes(Trafficking.harm, Harm.BODILY_INJURY, Harm.SERIOUS_INJURY, Harm.VIOLATION),
)
ADVICE_ON_DAMAGES = EntitlementRule(
    code="legal_advice_on_damages",
    title="Free legal advice on damages from the offender",
    provisions=(NO_LEGALAID_DAMAGES,),
    modality=Modality.MAY,
    kind=EntitlementKind.LEGAL_HELP,
    detail=True,
    decided_by="the advocate and the county governor",
    paid_by="the State",
    when=all_of(VICTIM_OF_VIOLENCE, Needs.legal),
)
SUIT_FOR_DAMAGES = EntitlementRule(
    code="suit_for_damages",
    title="Free legal representation in the suit for damages",
    provisions=(NO_LEGALAID_SUIT,),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    detail=True,
    decided_by="the court",
    paid_by="the State",
    when=all_of(VICTIM_OF_VIOLENCE, Proceedings.damages_claimed),
)
