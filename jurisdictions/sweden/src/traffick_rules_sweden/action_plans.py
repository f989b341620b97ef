"""National action plans and strategies, in order of time."""

from datetime import date

from traffick_rules.law import ActionPlan, Confidence, day_in
from traffick_rules_sweden.provisions import ACTION_PLANS, S14, S23, S24F, S24G

SE_NAP_CHILD = ACTION_PLANS.provision(
    "SE-NAP-CHILD",
    "",
    "An action plan on the sexual exploitation of children was adopted in December 2007.",
    since=day_in(
        "2007-12-01",
        "2007-12-01",
        "2007-12-31",
        why="only the month, December 2007, is known",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.SINGLE,
    sources=(S23,),
)
SE_NAP_2008 = ACTION_PLANS.provision(
    "SE-NAP-2008",
    "communication 2007/08:167",
    "The plan of July 2008 is against prostitution and trafficking for sexual purposes.",
    since=day_in(
        "2008-07-01",
        "2008-07-01",
        "2008-07-31",
        why="only the month, July 2008, is known",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.SINGLE,
    sources=(S24F,),
)
SE_NAP_STRAT = ACTION_PLANS.provision(
    "SE-NAP-STRAT",
    "communication 2016/17:10",
    "The ten-year strategy on men's violence against women from 2017 covers prostitution and trafficking "
    "for sexual purposes; its measures are for 2017-2020.",
    since="2017-01-01",
    confidence=Confidence.SINGLE,
    sources=(S24F,),
)
SE_NAP_GAP = ACTION_PLANS.provision(
    "SE-NAP-GAP",
    "",
    "In the reporting year 2017/18 there was no national action plan, and for that reason no money for "
    "NGOs.",
    since=day_in(
        "2017-01-01",
        "2017-01-01",
        "2018-12-31",
        why="only the reporting year 2017/18 is known",
        confidence=Confidence.SINGLE,
    ),
    until=day_in(
        "2018-12-31",
        "2017-01-01",
        "2018-12-31",
        why="only the reporting year 2017/18 is known",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.SINGLE,
    sources=(S14,),
)
SE_NAP_2018 = ACTION_PLANS.provision(
    "SE-NAP-2018",
    "",
    "A plan against prostitution and trafficking was adopted early in 2018, as recalled.",
    since=day_in(
        "2018-01-01",
        "2018-01-01",
        "2018-12-31",
        why="that the plan was adopted early in 2018 is recalled",
    ),
    confidence=Confidence.RECALL,
)
SE_NAP_2024 = ACTION_PLANS.provision(
    "SE-NAP-2024",
    "2024-2026",
    "There are measures for 2024-2026 on violence, honour-based oppression, prostitution and trafficking; a "
    "plan on trafficking alone is announced, with money from 2026.",
    since="2024-01-01",
    until="2026-12-31",
    confidence=Confidence.SINGLE,
    sources=(S24G,),
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
