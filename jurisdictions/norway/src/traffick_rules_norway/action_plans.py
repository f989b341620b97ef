"""National action plans, in order of time."""

from datetime import date

from traffick_rules.law import ActionPlan, Amount
from traffick_rules_norway.sources import ACTION_PLANS, provision

NO_NAP_2003 = provision(
    ACTION_PLANS,
    "NO-NAP-2003",
    "plan of 2003",
    "A plan against trade in women and children, with 23 measures.",
    since="2003-02-12",
    until="2005-12-30",
    read_in="N63-STAT N63-EVAL N19-45",
)
NO_NAP_2003_MONEY = provision(
    ACTION_PLANS,
    "NO-NAP-2003-MONEY",
    "plan of 2003",
    "100 million Norwegian kroner are set aside for the plan.",
    since="2003-02-12",
    until="2005-12-30",
    read_in="N63-STAT",
)
NO_NAP_2003_ROSA = provision(
    ACTION_PLANS,
    "NO-NAP-2003-ROSA",
    "plan of 2003",
    "The project ROSA is one of its measures.",
    since="about 2005-01-01, 2005-01-01 to 2005-12-31, single: year only",
    until="2005-12-30",
    read_in="N63-EVAL N63-DB",
)
NO_NAP_2006 = provision(
    ACTION_PLANS,
    "NO-NAP-2006",
    "plan 2006–2009",
    "The plan has 18 new measures, 37 in all: a longer reflection period, more cases with counsel and "
    "free legal aid, outreach, forced labour, trade in organs, minors.",
    since="about 2006-12-01, 2006-01-01 to 2006-12-31, single: year printed; the press of December 2006 reports it",
    until="2009-12-31",
    read_in="N41 N40 N54-2010 N64",
)
NO_NAP_2011 = provision(
    ACTION_PLANS,
    "NO-NAP-2011",
    "plan 2011–2014",
    "The plan is for 2011 to 2014.",
    since="about 2011-01-01, 2010-12-01 to 2011-01-01, single: issued in December 2010 for 2011–2014",
    until="2014-12-31",
    read_in="N25 N24-2016 N54-2013",
)
NO_NAP_GAP = provision(
    ACTION_PLANS,
    "NO-NAP-GAP",
    "none",
    "No plan is in force.",
    since="2015-01-01",
    until="about 2016-10-31, 2016-10-31 to 2016-11-30, single: the next plan came in November 2016, day not read",
    read_in="N24-2016 N49-VG",
)
NO_NAP_2016 = provision(
    ACTION_PLANS,
    "NO-NAP-2016",
    "plan of 2016",
    "A plan with 26 measures in four parts, signed by six ministers.",
    since="about 2016-11-01, 2016-11-01 to 2016-11-30, single: month of the press",
    until="last read 2016-11-30",
    read_in="N49 N49-PM N49-VG",
)
NO_STRATEGY_2025 = provision(
    ACTION_PLANS,
    "NO-STRATEGY-2025",
    "strategy 2025–2030",
    "The strategy is for 2025 to 2030: joint effort, prevention, help and protection, prosecution; it "
    "gives no new right.",
    since="about 2025-01-01, 2025-01-01 to 2025-12-31, single: year only",
    until="2030-12-31",
    read_in="N50",
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
