"""National action plans, in order of time."""

from datetime import date

from traffick_rules.law import ActionPlan
from traffick_rules_norway.sources import ACTION_PLANS, provision

NO_NAP_2011 = provision(
    ACTION_PLANS,
    "NO-NAP-2011",
    "2011-2014",
    "The plan is for 2011 to 2014.",
    since="2011-01-01",
    until="2014-12-31",
    read_in="N25 N24-2016",
)
NO_NAP_GAP = provision(
    ACTION_PLANS,
    "NO-NAP-GAP",
    "",
    "By spring 2016 no plan had replaced that of 2011-2014.",
    since="2015-01-01",
    until="about 2016-03-31, 2016-03-01 to 2016-12-31, single: told in a report of 2016; what came after spring 2016 was not read",
    read_in="N24-2016",
)
NO_NAP_2016 = provision(
    ACTION_PLANS,
    "NO-NAP-2016",
    "",
    "A new plan was adopted in December 2016, as recalled.",
    since="in 2016-12: that a plan was adopted in December 2016 is recalled",
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

ACTION_PLAN_RECORDS = (PLAN_2011,)
