"""National action plans and strategies, in order of time."""

from datetime import date

from traffick_rules.law import ActionPlan
from traffick_rules_sweden.sources import ACTION_PLANS, PROPOSALS, provision

SE_NAP_CHILD_2007 = provision(
    ACTION_PLANS,
    "SE-NAP-CHILD-2007",
    "plan of December 2007",
    "A plan against sexual exploitation of children.",
    since="about 2007-12-01, 2007-12-01 to 2007-12-31, single: month only",
    until="last read 2008-12-31: end not read",
    read_in="S23",
)
SE_NAP_2008 = provision(
    ACTION_PLANS,
    "SE-NAP-2008",
    "skr. 2007/08:167",
    "The plan of July 2008 is against prostitution and trafficking for sexual purposes; it runs to the end of 2010.",
    since="about 2008-07-01, 2008-07-01 to 2008-07-31, confirmed: month only",
    until="2010-12-31",
    read_in="S24f S53",
)
SE_NAP_CHILD_2014 = provision(
    ACTION_PLANS,
    "SE-NAP-CHILD-2014",
    "skr. 2013/14:91",
    "The plan on children for 2014 and 2015.",
    since="about 2014-01-01, 2014-01-01 to 2014-12-31, confirmed: year only",
    until="2015-12-31",
    read_in="S52-2014 S52-NCK",
)
SE_NAP_CHILD = provision(
    ACTION_PLANS,
    "SE-NAP-CHILD",
    "skr. 2015/16:192",
    "The plan on children for 2016 to 2018 has 23 measures.",
    since="2016-06-22",
    until="2018-12-31",
    read_in="S52-2016 S52-NCK",
)
SE_NAP_STRAT = provision(
    ACTION_PLANS,
    "SE-NAP-STRAT",
    "skr. 2016/17:10",
    "The ten-year strategy on men's violence against women covers prostitution and trafficking for sexual purposes.",
    since="2017-01-01",
    read_in="S24f",
)
SE_NAP_STRAT_MEASURES = provision(
    ACTION_PLANS,
    "SE-NAP-STRAT-MEASURES",
    "skr. 2016/17:10",
    "The measures of the strategy are for 2017 to 2020.",
    since="2017-01-01",
    until="2020-12-31",
    read_in="S24f",
)
SE_NAP_GAP = provision(
    ACTION_PLANS,
    "SE-NAP-GAP",
    "",
    "There is no plan in force, and for that reason no money for NGOs.",
    since="2017-01-01",
    until="about 2017-12-31, 2017-12-31 to 2018-06-08, single: the next plan came in early 2018",
    read_in="S14",
)
SE_NAP_2018 = provision(
    ACTION_PLANS,
    "SE-NAP-2018",
    "plan of 2018",
    "The plan against prostitution and trafficking for all purposes has eight fields of effort.",
    since="about 2018-01-01, 2018-01-01 to 2018-06-08, confirmed: early 2018; before the GRETA report of 2018-06-08",
    until="last read 2018-12-31: end not read",
    read_in="S51-GEA S51-LOBBY S51-OMT S51-COE",
)
SE_NAP_2024 = provision(
    ACTION_PLANS,
    "SE-NAP-2024",
    "programme 2024–2026",
    "There is a programme of measures for 2024 to 2026.",
    since="2024-01-01",
    until="2026-12-31",
    read_in="S24g",
)
SE_NAP_2026 = provision(
    PROPOSALS,
    "SE-NAP-2026",
    "announcement",
    "A plan on prostitution and trafficking with a focus on children is announced, with 14 million SEK a year for three years; it was not adopted in the latest text read.",
    since="about 2026-01-01, 2026-01-01 to 2026-01-31, single: article of January 2026",
    read_in="S36-TEXT",
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
