"""National action plans, in order of time."""

from datetime import date

from traffick_rules.law import ActionPlan, Amount
from traffick_rules_norway.sources import provision

NO_NAP_2003 = provision(
    "NO-NAP-2003", "A plan against trade in women and children, with 23 measures."
)
NO_NAP_2003_MONEY = provision(
    "NO-NAP-2003-MONEY", "100 million Norwegian kroner are set aside for the plan."
)
NO_NAP_2003_ROSA = provision("NO-NAP-2003-ROSA", "The project ROSA is one of its measures.")
NO_NAP_2006 = provision(
    "NO-NAP-2006",
    "The plan has 18 new measures, 37 in all: a longer reflection period, more cases with counsel and "
    "free legal aid, outreach, forced labour, trade in organs, minors.",
)
NO_NAP_2011 = provision("NO-NAP-2011", "The plan is for 2011 to 2014.")
NO_NAP_GAP = provision("NO-NAP-GAP", "No plan is in force.")
NO_NAP_2016 = provision(
    "NO-NAP-2016", "A plan with 26 measures in four parts, signed by six ministers."
)
NO_STRATEGY_2025 = provision(
    "NO-STRATEGY-2025",
    "The strategy is for 2025 to 2030: joint effort, prevention, help and protection, prosecution; it "
    "gives no new right.",
)

PLAN_2003 = ActionPlan(
    code="2003",
    title="Plan against trade in women and children",
    subject="trade in women and children",
    first_day=date(2003, 2, 12),
    last_day=date(2005, 12, 30),
    budget=Amount(100_000_000, "NOK"),
    issued_by="the Government",
    provisions=(NO_NAP_2003, NO_NAP_2003_MONEY, NO_NAP_2003_ROSA),
)
PLAN_2006 = ActionPlan(
    code="2006-2009",
    title="Plan against human trafficking",
    subject="human trafficking",
    first_day=date(2006, 12, 1),
    last_day=date(2009, 12, 31),
    issued_by="the Government",
    aims=("outreach", "forced labour", "trade in organs", "minors"),
    provisions=(NO_NAP_2006,),
)
PLAN_2011 = ActionPlan(
    code="2011-2014",
    title="Together against human trafficking (Sammen mot menneskehandel)",
    subject="human trafficking",
    first_day=date(2011, 1, 1),
    last_day=date(2014, 12, 31),
    issued_by="the Ministry of Justice",
    provisions=(NO_NAP_2011, NO_NAP_GAP),
)
PLAN_2016 = ActionPlan(
    code="2016",
    title="The Government's plan against human trafficking",
    subject="human trafficking",
    adopted=NO_NAP_2016.since,
    first_day=date(2016, 11, 1),
    last_day=None,
    issued_by="the Government",
    provisions=(NO_NAP_2016,),
)
STRATEGY_2025 = ActionPlan(
    code="2025-2030",
    title="National strategy against human trafficking",
    subject="human trafficking",
    first_day=date(2025, 1, 1),
    last_day=date(2030, 12, 31),
    issued_by="the Government",
    aims=("joint effort", "prevention", "help and protection", "prosecution"),
    provisions=(NO_STRATEGY_2025,),
)

ACTION_PLAN_RECORDS = (PLAN_2003, PLAN_2006, PLAN_2011, PLAN_2016, STRATEGY_2025)
