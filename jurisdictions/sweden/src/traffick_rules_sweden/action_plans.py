"""National action plans and strategies, in order of time."""

from datetime import date

from traffick_rules.law import ActionPlan
from traffick_rules_sweden.sources import ACTION_PLANS, provision

SE_NAP_CHILD = provision(
    ACTION_PLANS,
    "SE-NAP-CHILD",
    "",
    "An action plan on the sexual exploitation of children was adopted in December 2007.",
    since="in 2007-12",
    read_in="S23",
)
SE_NAP_2008 = provision(
    ACTION_PLANS,
    "SE-NAP-2008",
    "communication 2007/08:167",
    "The plan of July 2008 is against prostitution and trafficking for sexual purposes.",
    since="in 2008-07",
    read_in="S24f",
)
SE_NAP_STRAT = provision(
    ACTION_PLANS,
    "SE-NAP-STRAT",
    "communication 2016/17:10",
    "The ten-year strategy on men's violence against women from 2017 covers prostitution and trafficking "
    "for sexual purposes; its measures are for 2017-2020.",
    since="2017-01-01",
    read_in="S24f",
)
SE_NAP_GAP = provision(
    ACTION_PLANS,
    "SE-NAP-GAP",
    "",
    "In the reporting year 2017/18 there was no national action plan, and for that reason no money for "
    "NGOs.",
    since="about 2017-01-01, 2017-01-01 to 2018-12-31, single: only the reporting year 2017/18 is known",
    until="about 2018-12-31, 2017-01-01 to 2018-12-31, single: only the reporting year 2017/18 is known",
    read_in="S14",
)
SE_NAP_2018 = provision(
    ACTION_PLANS,
    "SE-NAP-2018",
    "",
    "A plan against prostitution and trafficking was adopted early in 2018, as recalled.",
    since="in 2018: that the plan was adopted early in 2018 is recalled",
)
SE_NAP_2024 = provision(
    ACTION_PLANS,
    "SE-NAP-2024",
    "2024-2026",
    "There are measures for 2024-2026 on violence, honour-based oppression, prostitution and trafficking; a "
    "plan on trafficking alone is announced, with money from 2026.",
    since="2024-01-01",
    until="2026-12-31",
    read_in="S24g",
)

PLAN_FOR_CHILDREN = ActionPlan(
    code="2007-children",
    title="Action plan on the sexual exploitation of children",
    subject="sexual exploitation of children",
    adopted=SE_NAP_CHILD.since,
    first_day=None,
    last_day=None,
    provisions=(SE_NAP_CHILD,),
)
PLAN_2008 = ActionPlan(
    code="2008",
    title="Action plan against prostitution and trafficking for sexual purposes",
    subject="prostitution and trafficking for sexual purposes",
    adopted=SE_NAP_2008.since,
    first_day=None,
    last_day=None,
    issued_by="the government",
    provisions=(SE_NAP_2008,),
)
STRATEGY_2017 = ActionPlan(
    code="2017-strategy",
    title="Ten-year strategy on men's violence against women",
    subject="violence against women, prostitution and trafficking for sexual purposes",
    first_day=date(2017, 1, 1),
    last_day=None,
    issued_by="the government",
    aims=("measures for 2017-2020",),
    provisions=(SE_NAP_STRAT, SE_NAP_GAP),
)
MEASURES_2024 = ActionPlan(
    code="2024-2026",
    title="Measures on violence, honour-based oppression, prostitution and trafficking 2024-2026",
    subject="violence, honour-based oppression, prostitution and trafficking",
    first_day=date(2024, 1, 1),
    last_day=date(2026, 12, 31),
    issued_by="the government",
    aims=("a plan on trafficking alone, announced with money from 2026",),
    provisions=(SE_NAP_2024,),
)

ACTION_PLAN_RECORDS = (PLAN_FOR_CHILDREN, PLAN_2008, STRATEGY_2017, MEASURES_2024)
