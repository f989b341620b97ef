"""National action plans and strategies, in order of time."""

from datetime import date

from traffick_rules.law import ActionPlan
from traffick_rules_sweden.sources import provision

SE_NAP_CHILD_2007 = provision(
    "SE-NAP-CHILD-2007", "A plan against sexual exploitation of children."
)
SE_NAP_2008 = provision(
    "SE-NAP-2008",
    "The plan of July 2008 is against prostitution and trafficking for sexual purposes; it runs to the end of 2010.",
)
SE_NAP_CHILD_2014 = provision("SE-NAP-CHILD-2014", "The plan on children for 2014 and 2015.")
SE_NAP_CHILD = provision("SE-NAP-CHILD", "The plan on children for 2016 to 2018 has 23 measures.")
SE_NAP_STRAT = provision(
    "SE-NAP-STRAT",
    "The ten-year strategy on men's violence against women covers prostitution and trafficking for sexual purposes.",
)
SE_NAP_STRAT_MEASURES = provision(
    "SE-NAP-STRAT-MEASURES", "The measures of the strategy are for 2017 to 2020."
)
SE_NAP_GAP = provision(
    "SE-NAP-GAP", "There is no plan in force, and for that reason no money for NGOs."
)
SE_NAP_2018 = provision(
    "SE-NAP-2018",
    "The plan against prostitution and trafficking for all purposes has eight fields of effort.",
)
SE_NAP_2024 = provision("SE-NAP-2024", "There is a programme of measures for 2024 to 2026.")
SE_NAP_2026 = provision(
    "SE-NAP-2026",
    "A plan on prostitution and trafficking with a focus on children is announced, with 14 million SEK a year for three years; it was not adopted in the latest text read.",
)

GOVERNMENT = "the government"
PLAN_FOR_CHILDREN = ActionPlan(
    code="2007-children",
    title="Action plan on the sexual exploitation of children",
    subject="sexual exploitation of children",
    adopted=SE_NAP_CHILD_2007.since,
    first_day=None,
    last_day=None,
    provisions=(SE_NAP_CHILD_2007,),
)
PLAN_2008 = ActionPlan(
    code="2008",
    title="Action plan against prostitution and trafficking for sexual purposes",
    subject="prostitution and trafficking for sexual purposes",
    adopted=SE_NAP_2008.since,
    first_day=date(2008, 7, 1),
    last_day=date(2010, 12, 31),
    issued_by=GOVERNMENT,
    provisions=(SE_NAP_2008,),
)
PLAN_FOR_CHILDREN_2014 = ActionPlan(
    code="2014-children",
    title="Action plan on children 2014-2015",
    subject="trafficking, exploitation and sexual abuse of children",
    first_day=date(2014, 1, 1),
    last_day=date(2015, 12, 31),
    issued_by=GOVERNMENT,
    provisions=(SE_NAP_CHILD_2014,),
)
PLAN_FOR_CHILDREN_2016 = ActionPlan(
    code="2016-children",
    title="Action plan on children 2016-2018",
    subject="trafficking, exploitation and sexual abuse of children",
    adopted=SE_NAP_CHILD.since,
    first_day=date(2016, 6, 22),
    last_day=date(2018, 12, 31),
    issued_by=GOVERNMENT,
    provisions=(SE_NAP_CHILD,),
)
STRATEGY_2017 = ActionPlan(
    code="2017-strategy",
    title="Ten-year strategy on men's violence against women",
    subject="violence against women, prostitution and trafficking for sexual purposes",
    first_day=date(2017, 1, 1),
    last_day=None,
    issued_by=GOVERNMENT,
    aims=("measures for 2017-2020",),
    provisions=(SE_NAP_STRAT, SE_NAP_STRAT_MEASURES, SE_NAP_GAP),
)
PLAN_2018 = ActionPlan(
    code="2018",
    title="Action plan against prostitution and trafficking for all purposes",
    subject="prostitution and trafficking",
    adopted=SE_NAP_2018.since,
    first_day=None,
    last_day=None,
    issued_by=GOVERNMENT,
    provisions=(SE_NAP_2018,),
)
MEASURES_2024 = ActionPlan(
    code="2024-2026",
    title="Measures on violence, honour-based oppression, prostitution and trafficking 2024-2026",
    subject="violence, honour-based oppression, prostitution and trafficking",
    first_day=date(2024, 1, 1),
    last_day=date(2026, 12, 31),
    issued_by=GOVERNMENT,
    aims=("a plan with a focus on children, announced with money from 2026",),
    provisions=(SE_NAP_2024, SE_NAP_2026),
)

ACTION_PLAN_RECORDS = (
    PLAN_FOR_CHILDREN,
    PLAN_2008,
    PLAN_FOR_CHILDREN_2014,
    PLAN_FOR_CHILDREN_2016,
    STRATEGY_2017,
    PLAN_2018,
    MEASURES_2024,
)
