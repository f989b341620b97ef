"""Help, services and safeguards for victims and for holders of the permits."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.reflection_period import NO_REF_B, NO_REF_EXPELLED
from traffick_rules_norway.sources import CHILD_WELFARE_ACT, PRACTICE, provision
from traffick_rules_norway.victim_status import CHILD, PRESUMED_TO_BE_A_VICTIM

# Whoever is presumed to be a victim.

NO_ASSIST_WHO = provision(
    PRACTICE,
    "NO-ASSIST-WHO",
    "",
    "Municipal crisis centres and NGOs such as ROSA help victims; foreign victims have the same access as "
    "domestic ones.",
    since="by 2017-12-31",
    read_in="N24-2017 N24-2019",
)
NO_ASSIST_LOSS = provision(
    PRACTICE,
    "NO-ASSIST-LOSS",
    "",
    "Help that is tied to trafficking can be lost where the case is pursued as another offence, as reports "
    "of 2022 and 2024 tell.",
    since="by 2022-12-31",
    read_in="N24-2022 N24-2024",
)
NO_RETURN = provision(
    PRACTICE, "NO-RETURN", "", "IOM assists a safe return.", since="by 2026-04-30", read_in="N8"
)

CRISIS_CENTRE = EntitlementRule(
    code="crisis_centre",
    title="Help of a municipal crisis centre or an NGO",
    local_title="krisesenter",
    provisions=(NO_ASSIST_WHO,),
    modality=Modality.MAY,
    kind=EntitlementKind.ACCOMMODATION,
    when=PRESUMED_TO_BE_A_VICTIM,
    provided_by="municipal crisis centres, ROSA and other NGOs",
    claims=(independent_of(Person.citizenships, Person.stateless, Stay, provision=NO_ASSIST_WHO),),
)
SAFE_RETURN = EntitlementRule(
    code="safe_return",
    title="Assisted safe return",
    provisions=(NO_RETURN,),
    modality=Modality.MAY,
    kind=EntitlementKind.PREPARED_RETURN,
    when=PRESUMED_TO_BE_A_VICTIM,
    provided_by="the International Organization for Migration",
)

# What the reflection permit brings.

NO_ASSIST_MUNI = provision(
    PRACTICE,
    "NO-ASSIST-MUNI",
    "municipalities",
    "The municipality is responsible for housing, health care and social benefits of holders of a reflection "
    "permit.",
    since="by 2026-04-30",
    read_in="N23",
)
NO_ASSIST_COND = provision(
    PRACTICE,
    "NO-ASSIST-COND",
    "",
    "There is no duty to cooperate or to testify during the reflection period.",
    since="by 2026-04-30",
    read_in="N11",
)

MUNICIPALITY = "the municipality"
WITHOUT_COOPERATION = (
    independent_of(Cooperation.with_police, Proceedings.witness, provision=NO_ASSIST_COND),
)

HOUSING = EntitlementRule(
    code="housing",
    title="Housing",
    provisions=(NO_ASSIST_MUNI,),
    modality=Modality.SHALL,
    kind=EntitlementKind.ACCOMMODATION,
    when=NorwegianCase.holds_reflection_permit,
    provided_by=MUNICIPALITY,
    claims=WITHOUT_COOPERATION,
)
HEALTH_CARE = EntitlementRule(
    code="health_care",
    title="Health care",
    provisions=(NO_ASSIST_MUNI,),
    modality=Modality.SHALL,
    kind=EntitlementKind.HEALTH_CARE,
    when=NorwegianCase.holds_reflection_permit,
    provided_by=MUNICIPALITY,
    claims=WITHOUT_COOPERATION,
)
SOCIAL_BENEFITS = EntitlementRule(
    code="social_benefits",
    title="Social benefits",
    provisions=(NO_ASSIST_MUNI,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SOCIAL_HELP,
    when=NorwegianCase.holds_reflection_permit,
    provided_by=MUNICIPALITY,
    claims=WITHOUT_COOPERATION,
)
WORK = EntitlementRule(
    code="work",
    title="Work with the reflection permit",
    local_title="arbeidstillatelse",
    provisions=(NO_REF_B,),
    modality=Modality.SHALL,
    kind=EntitlementKind.LABOUR_MARKET,
    when=NorwegianCase.holds_reflection_permit,
)
NO_ENFORCEMENT = EntitlementRule(
    code="no_enforcement",
    title="An expulsion is not enforced during the reflection period",
    provisions=(NO_REF_EXPELLED,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    when=all_of(
        NorwegianCase.holds_reflection_permit,
        NorwegianCase.expulsion_decided,
    ),
)

# Child Welfare Act §§ 4-5 and 6-6.

NO_ASSIST_CHILD = provision(
    CHILD_WELFARE_ACT,
    "NO-ASSIST-CHILD",
    "§§ 4-5 and 6-6",
    "A child at risk of trafficking can be placed, in an emergency at once; the child is a party to the case.",
    since="about 2021-06-18, 2021-06-18 to 2026-04-30, single: the Act is of 18 June 2021; its first day in force was not read",
    read_in="N36",
)

CHILD_IS_PARTY = DatedValue(
    "child_welfare.child_is_party",
    "whether the child is a party to the case on a placement because of a risk of trafficking",
    NO_ASSIST_CHILD.gives(True),
)

CHILD_AT_RISK = cited(
    all_of(CHILD, NorwegianCase.risk_of_trafficking),
    NO_ASSIST_CHILD,
    title="the person is a child at risk of trafficking",
)

EMERGENCY_PLACEMENT = EntitlementRule(
    code="emergency_placement",
    title="Emergency placement of a child at risk of trafficking",
    provisions=(NO_ASSIST_CHILD,),
    modality=Modality.MAY,
    kind=EntitlementKind.SAFEGUARD,
    when=CHILD_AT_RISK,
    provided_by="the child welfare authorities",
)
PLACEMENT = EntitlementRule(
    code="placement",
    title="Placement of a child at risk of trafficking",
    provisions=(NO_ASSIST_CHILD,),
    modality=Modality.MAY,
    kind=EntitlementKind.SAFEGUARD,
    when=CHILD_AT_RISK,
    provided_by="the child welfare authorities",
)
