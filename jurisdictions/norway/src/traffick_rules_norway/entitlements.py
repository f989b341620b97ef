"""Help and services: money, a place to stay, health care, safe houses and legal advice."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.reflection_period import NO_ASSIST_COND
from traffick_rules_norway.removal import HOLDS_A_LIMITED_PERMIT
from traffick_rules_norway.sources import provision
from traffick_rules_norway.victim_status import CHILD, PRESUMED_TO_BE_A_VICTIM

MUNICIPALITY = "the municipality"

# Social services: money and a place to stay.

NO_ASSIST_MUNI = provision(
    "NO-ASSIST-MUNI",
    "The municipality is responsible for housing, health care and social benefits of holders of a reflection permit.",
)
NO_SOC_SCOPE = provision(
    "NO-SOC-SCOPE",
    "Social services are for everyone who stays in the country; regulations may limit them for persons without a home in Norway.",
)
NO_SOC_MONEY = provision(
    "NO-SOC-MONEY", "A person who cannot support themself has a right to financial aid."
)
NO_SOC_ROOF = provision(
    "NO-SOC-ROOF",
    "The municipality must find temporary housing for those who cannot find it themselves.",
)
NO_SOC_LIMIT = provision(
    "NO-SOC-LIMIT",
    "Persons with lawful stay but without a home in Norway have information and advice, and money and a place to stay until help from the home country can be expected.",
)
NO_SOC_8_3 = provision(
    "NO-SOC-8-3",
    "The limit does not apply to presumed victims with a permit under § 8-3, 1st or 2nd paragraph: they have full rights.",
)
NO_SOC_WAIT = provision(
    "NO-SOC-WAIT",
    "The limit does not apply either to persons who may await a decision or an appeal on their stay in Norway.",
)
NO_SOC_STATE = provision(
    "NO-SOC-STATE",
    "A person who has or can have a place in a reception centre of the State has no individual services except information and advice.",
)
NO_SOC_UNLAWFUL = provision(
    "NO-SOC-UNLAWFUL",
    "Unlawful stay gives no right under the Act; everyone is helped in an emergency.",
)
NO_SOC_BEFORE = provision(
    "NO-SOC-BEFORE",
    "A person who is about to apply for reflection, or waits for the answer, should also be given a place to stay; this is good practice, not a right.",
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

NO_HEALTH = provision("NO-HEALTH", "Everyone in the country has a right to emergency care.")
NO_HEALTH_REG = provision(
    "NO-HEALTH-REG",
    "Persons without full rights have emergency care, and an assessment by the specialist service.",
)
NO_HEALTH_FULL = provision(
    "NO-HEALTH-FULL",
    "Full rights require lawful stay, and a stay of at least 12 months, membership of the national insurance with health benefits, or a treaty.",
)
NO_HEALTH_GAP = provision(
    "NO-HEALTH-GAP",
    "A reflection permit of six months does not by itself give full rights to health care.",
)
NO_HEALTH_CHILD = provision(
    "NO-HEALTH-CHILD",
    "A person under 18 without full rights has emergency care, and also necessary care from the municipality.",
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
    "NO-CRISIS",
    "The municipality shall have a free, safe place, open day and night, for victims of violence in close relations.",
)
NO_CRISIS_INTERP = provision(
    "NO-CRISIS-INTERP", "In a crisis centre a qualified interpreter is provided where needed."
)
NO_CRISIS_CHILD = provision(
    "NO-CRISIS-CHILD", "Children in a crisis centre are cared for according to their needs."
)
NO_CRISIS_OTHER = provision(
    "NO-CRISIS-OTHER",
    "The Crisis Centre Act does not name trafficking; for victims outside close relations the place is practice.",
)
NO_ASSIST_WHO = provision(
    "NO-ASSIST-WHO",
    "Municipal crisis centres and organisations such as ROSA and Lauras hus may help victims, foreign ones as well as domestic ones.",
)
NO_ASSIST_LOSS = provision(
    "NO-ASSIST-LOSS",
    "Help that is tied to trafficking can be lost when the case is pursued as another offence.",
)
NO_ROSA_UDI = provision(
    "NO-ROSA-UDI",
    "By an agreement of ROSA with the Directorate of Immigration, asylum seekers whom it helps may live in a crisis centre or in Lauras hus.",
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
    "NO-LEGALAID",
    "Free advice without a means test may be granted to a person exposed to trafficking, to consider a report to the police.",
)
NO_LEGALAID_DAMAGES = provision(
    "NO-LEGALAID-DAMAGES",
    "Free advice without a means test may be granted to victims of violence in a case for damages against the offender.",
)
NO_LEGALAID_SUIT = provision(
    "NO-LEGALAID-SUIT",
    "Free legal representation in a suit for damages against the offender is granted without a means test.",
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
