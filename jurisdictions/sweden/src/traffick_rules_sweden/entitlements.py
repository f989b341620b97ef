"""Help, services and safeguards for victims and for holders of the permits."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.facts import SwedishCase
from traffick_rules_sweden.reflection_period import CURRENT_WORDING
from traffick_rules_sweden.sources import ALIENS_ACT, PRACTICE, provision
from traffick_rules_sweden.treaties import SE_CETS197
from traffick_rules_sweden.victim_status import PRESUMED_TO_BE_A_VICTIM

MUNICIPALITY = "the municipality (social services), with NGOs"

# The municipality is the first to help.

SE_ASSIST_WHO = provision(
    PRACTICE,
    "SE-ASSIST-WHO",
    "municipalities",
    "The municipalities' social services are the first to help victims, with NGOs: shelter, medical and "
    "psychological care, social assistance.",
    since="by 2017-12-31",
    read_in="S13 S14 S15",
)
SE_ASSIST_COND = provision(
    ALIENS_ACT,
    "SE-ASSIST-COND",
    "ch. 5 s. 15, 4th paragraph",
    "Help in the reflection period on the application of the social welfare board is not tied to "
    "cooperation.",
    since="2022-08-01",
    read_in="S16 S9",
)

ACCOMMODATION = EntitlementRule(
    code="accommodation",
    title="Shelter",
    local_title="skyddat boende",
    provisions=(SE_ASSIST_WHO,),
    modality=Modality.MAY,
    kind=EntitlementKind.ACCOMMODATION,
    when=PRESUMED_TO_BE_A_VICTIM,
    provided_by=MUNICIPALITY,
)
HEALTH_CARE = EntitlementRule(
    code="health_care",
    title="Medical care",
    local_title="medicinsk vård",
    provisions=(SE_ASSIST_WHO,),
    modality=Modality.MAY,
    kind=EntitlementKind.HEALTH_CARE,
    when=PRESUMED_TO_BE_A_VICTIM,
    provided_by=MUNICIPALITY,
)
PSYCHOLOGICAL_HELP = EntitlementRule(
    code="psychological_help",
    title="Psychological care",
    local_title="psykologisk vård",
    provisions=(SE_ASSIST_WHO,),
    modality=Modality.MAY,
    kind=EntitlementKind.PSYCHOLOGICAL_HELP,
    when=PRESUMED_TO_BE_A_VICTIM,
    provided_by=MUNICIPALITY,
)
SOCIAL_HELP = EntitlementRule(
    code="social_help",
    title="Social assistance",
    local_title="socialt bistånd",
    provisions=(SE_ASSIST_WHO,),
    modality=Modality.MAY,
    kind=EntitlementKind.SOCIAL_HELP,
    when=PRESUMED_TO_BE_A_VICTIM,
    provided_by=MUNICIPALITY,
)
HELP_FOR_REFLECTION = EntitlementRule(
    code="help_for_reflection",
    title="Help in the reflection period on the application of the social welfare board",
    local_title="stöd under betänketiden",
    provisions=(SE_ASSIST_COND,),
    modality=Modality.MAY,
    kind=EntitlementKind.RECOVERY_PERIOD,
    when=all_of(
        SwedishCase.board_applied,
        SwedishCase.holds_reflection_permit,
    ),
    claims=(independent_of(Cooperation, provision=SE_ASSIST_COND),),
)

# What the permits under ch. 5 s. 15 of the Aliens Act bring.

SE_ASSIST_HEALTH = provision(
    PRACTICE,
    "SE-ASSIST-HEALTH",
    "",
    "Permit holders have health care as residents of the county have.",
    since="by 2026-01-01",
    read_in="S11",
)
SE_ASSIST_CHILD_SCHOOL = provision(
    PRACTICE,
    "SE-ASSIST-CHILD-SCHOOL",
    "",
    "Children with the permit have a right to free schooling; they need not attend.",
    since="by 2026-01-01",
    read_in="S11",
)
SE_PERM_WORK = provision(
    PRACTICE,
    "SE-PERM-WORK",
    "",
    "Permit holders have access to the labour market, vocational training and education.",
    since="by 2026-01-01",
    read_in="S11",
)

# The page read speaks of temporary permits for victims, which are both of these.
HOLDS_A_PERMIT = any_of(
    SwedishCase.holds_reflection_permit,
    SwedishCase.holds_case_permit,
)
CHILD = Concept(
    code="child",
    title="the person counts as a child",
    provisions=(SE_ASSIST_CHILD_SCHOOL,),
    when=(
        SE_ASSIST_CHILD_SCHOOL.gives(under_age(18), until="2010-08-31"),
        SE_CETS197.gives(TREATED_AS_CHILD),
    ),
)

HEALTH_CARE_AS_RESIDENT = EntitlementRule(
    code="health_care_as_resident",
    title="Health care as for residents of the county",
    provisions=(SE_ASSIST_HEALTH,),
    modality=Modality.SHALL,
    kind=EntitlementKind.HEALTH_CARE,
    when=HOLDS_A_PERMIT,
)
LABOUR_MARKET = EntitlementRule(
    code="labour_market",
    title="Access to the labour market, vocational training and education",
    provisions=(SE_PERM_WORK,),
    modality=Modality.SHALL,
    kind=EntitlementKind.LABOUR_MARKET,
    when=HOLDS_A_PERMIT,
)
SCHOOLING = EntitlementRule(
    code="schooling",
    title="Free schooling for a child",
    local_title="rätt till skolgång",
    provisions=(SE_ASSIST_CHILD_SCHOOL,),
    modality=Modality.SHALL,
    kind=EntitlementKind.EDUCATION,
    when=all_of(
        CHILD,
        HOLDS_A_PERMIT,
    ),
)

# Aliens Act ch. 12 s. 12 b: no removal while the application is pending.

SE_REF_STAY = provision(
    ALIENS_ACT,
    "SE-REF-STAY",
    "ch. 12 s. 12 b",
    "The Migration Agency may suspend a removal once a permit under ch. 5 s. 15 is applied for.",
    since=CURRENT_WORDING,
    read_in="S3",
)

SUSPENDED_REMOVAL = EntitlementRule(
    code="suspended_removal",
    title="Suspension of a removal once the permit is applied for",
    local_title="inhibition",
    provisions=(SE_REF_STAY,),
    modality=Modality.MAY,
    kind=EntitlementKind.SAFEGUARD,
    when=any_of(
        SwedishCase.leader_applied,
        SwedishCase.board_applied,
    ),
    provided_by="the Migration Agency",
)

# Programmes of the Civil Society Platform and of IOM, paid by the Gender Equality Agency.

SINCE_THE_AGENCY = Boundary.read(
    "about 2018-01-01, 2018-01-01 to 2024-12-31, single: read in a text of 2024; the agency that pays was planned for 2018, the first day was not read"
)
SE_RETURN = provision(
    PRACTICE,
    "SE-RETURN",
    "",
    "IOM runs a programme of voluntary return for victims of trafficking, with money from the Gender "
    "Equality Agency.",
    since=SINCE_THE_AGENCY,
    read_in="S24i",
)
SE_ASSIST_NSP = provision(
    PRACTICE,
    "SE-ASSIST-NSP",
    "",
    "The Civil Society Platform against Trafficking runs a national support programme, with money from "
    "the Gender Equality Agency.",
    since=SINCE_THE_AGENCY,
    read_in="S24i",
)

VOLUNTARY_RETURN = EntitlementRule(
    code="voluntary_return",
    title="Voluntary return",
    local_title="frivilligt återvändande",
    provisions=(SE_RETURN,),
    modality=Modality.MAY,
    kind=EntitlementKind.PREPARED_RETURN,
    when=PRESUMED_TO_BE_A_VICTIM,
    provided_by="the International Organization for Migration",
    paid_by="the Gender Equality Agency",
)
SUPPORT_PROGRAMME = EntitlementRule(
    code="support_programme",
    title="National support programme",
    local_title="nationella stödprogrammet",
    provisions=(SE_ASSIST_NSP,),
    modality=Modality.MAY,
    kind=EntitlementKind.SOCIAL_HELP,
    when=PRESUMED_TO_BE_A_VICTIM,
    provided_by="the Civil Society Platform against Trafficking",
    paid_by="the Gender Equality Agency",
)
