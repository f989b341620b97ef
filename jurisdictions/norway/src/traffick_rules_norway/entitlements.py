"""Help, services and safeguards for victims and for holders of the permits."""

from traffick_rules.facts import Cooperation, Person, Proceedings, Stay
from traffick_rules.law import (
    Confidence,
    DatedValue,
    EntitlementKind,
    EntitlementRule,
    Modality,
    all_of,
    cited,
    day_in,
    independent_of,
    not_verified,
)
from traffick_rules_norway.provisions import (
    CHILD_WELFARE_ACT,
    N8,
    N11,
    N23,
    N24_2017,
    N24_2019,
    N24_2022,
    N24_2024,
    N26,
    PRACTICE,
    UNDATED,
)
from traffick_rules_norway.reflection_period import NO_REF_B, NO_REF_EXPELLED
from traffick_rules_norway.victim_status import (
    CHILD,
    PRESUMED_TO_BE_A_VICTIM,
    NorwegianCase,
)

# Whoever is presumed to be a victim.

NO_ASSIST_WHO = PRACTICE.provision(
    "NO-ASSIST-WHO",
    "",
    "Municipal crisis centres and NGOs such as ROSA help victims; foreign victims have the same access as "
    "domestic ones.",
    since=not_verified(known_by="2017-12-31"),
    confidence=Confidence.SINGLE,
    sources=(N24_2017, N24_2019),
)
NO_ASSIST_LOSS = PRACTICE.provision(
    "NO-ASSIST-LOSS",
    "",
    "Help that is tied to trafficking can be lost where the case is pursued as another offence, as reports "
    "of 2022 and 2024 tell.",
    since=not_verified(known_by="2022-12-31"),
    confidence=Confidence.SINGLE,
    sources=(N24_2022, N24_2024),
)
NO_RETURN = PRACTICE.provision(
    "NO-RETURN",
    "",
    "IOM assists a safe return.",
    since=not_verified(known_by=UNDATED),
    confidence=Confidence.SINGLE,
    sources=(N8,),
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

NO_ASSIST_MUNI = PRACTICE.provision(
    "NO-ASSIST-MUNI",
    "municipalities",
    "The municipality is responsible for housing, health care and social benefits of holders of a reflection "
    "permit.",
    since=not_verified(known_by=UNDATED),
    confidence=Confidence.SINGLE,
    sources=(N23,),
)
NO_ASSIST_COND = PRACTICE.provision(
    "NO-ASSIST-COND",
    "",
    "There is no duty to cooperate or to testify during the reflection period.",
    since=not_verified(known_by=UNDATED),
    confidence=Confidence.SINGLE,
    sources=(N11,),
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

NO_ASSIST_CHILD = CHILD_WELFARE_ACT.provision(
    "NO-ASSIST-CHILD",
    "§§ 4-5 and 6-6",
    "A child at risk of trafficking can be placed, in an emergency at once; the child is a party to the case.",
    since=day_in(
        "2021-06-18",
        "2021-06-18",
        UNDATED,
        why="the Act is of 18 June 2021; its first day in force was not read",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.SINGLE,
    sources=(N26,),
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
