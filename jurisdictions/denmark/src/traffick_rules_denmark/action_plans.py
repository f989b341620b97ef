"""National action plans, in order of time."""

from datetime import date

from traffick_rules.law import ActionPlan, Amount, Boundary
from traffick_rules_denmark.sources import provision

NAP_1 = provision(
    "NAP-1", "The first plan is against trafficking in women; it was adopted in December 2002."
)
NAP_1A = provision(
    "NAP-1A",
    "The Ministry of Social Affairs added an appendix on trafficking in children in September 2005.",
)
NAP_2 = provision(
    "NAP-2",
    "The second plan is against all human trafficking; the first with prepared return and a centre.",
)
NAP_2A = provision(
    "NAP-2A", "Date of adoption: December 2006 (State Department) or presented in 2007 (ministry)."
)
NAP_2B = provision(
    "NAP-2B", "The budget of the second plan is DKK 70 million (about EUR 9 million)."
)
NAP_3 = provision("NAP-3", "Third plan 2011-2014.")
NAP_3B = provision(
    "NAP-3B",
    "Money for 2011-2014: DKK 80 million over four years, said to keep the level of the plan before.",
)
NAP_4 = provision(
    "NAP-4",
    "Fourth plan 2015-2018 (issued May 2015): five areas - prevention; outreach and identification; "
    "individual support; prosecution; coordination.",
)
NAP_4A = provision(
    "NAP-4A",
    "Money for 2015-2018: DKK 108.35 million in all after a 9.4 million top-up in late 2016.",
)
NAP_4B = provision("NAP-4B", "Original budget of the fourth plan DKK 88 million.")
NAP_5 = provision(
    "NAP-5",
    "Fifth plan 2019-2021 (September 2018): DKK 63 million over three years; more flexible; forced "
    "labour, begging, minors.",
)
NAP_6 = provision(
    "NAP-6",
    "Sixth plan 2022-2025 (8 April 2022; money agreed on 19 November 2021): DKK 118.2 million; three "
    "areas - stronger authorities, outreach and identification; better help; prosecution.",
)
NAP_7 = provision(
    "NAP-7",
    "Later political agreement: DKK 62.4 million for CMM and legal advice by Reden; which years not "
    "read.",
)
NAP_8 = provision(
    "NAP-8",
    "No plan for 2026 or later was found. The last plan that was read ended on 31 December 2025; a "
    "successor was not read.",
)
NAP_9 = provision(
    "NAP-9",
    "The later agreement is a broad one, of the Ministry of Environment and Gender Equality; the "
    "legal advice at Reden International is for foreign women in prostitution. It is money and no "
    "plan; the years covered and the offers were not read.",
)

PLAN_2002 = ActionPlan(
    code="2002-2006",
    title="Action plan to combat trafficking in women",
    subject="trafficking in women",
    adopted=NAP_1.since,
    first_day=date(2002, 12, 1),
    last_day=date(2006, 12, 31),
    issued_by="the government",
    provisions=(NAP_1,),
)
CHILDREN_APPENDIX = ActionPlan(
    code="2005-children",
    title="Appendix on trafficking in children",
    subject="trafficking in children",
    adopted=NAP_1A.since,
    first_day=date(2005, 9, 1),
    last_day=date(2006, 12, 31),
    issued_by="the Ministry of Social Affairs",
    supplements="2002-2006",
    provisions=(NAP_1A,),
)
PLAN_2007 = ActionPlan(
    code="2007-2010",
    title="Action plan to combat human trafficking 2007-2010",
    subject="human trafficking",
    adopted=NAP_2A.since,
    first_day=date(2007, 1, 1),
    last_day=date(2010, 12, 31),
    budget=Amount(70_000_000, "DKK"),
    budget_equivalents=(Amount(9_000_000, "EUR"),),
    issued_by="the government",
    aims=("prepared return", "the Danish Centre against Human Trafficking"),
    provisions=(NAP_2, NAP_2A, NAP_2B),
)

PLAN_2011 = ActionPlan(
    code="2011-2014",
    title="Action plan to combat human trafficking 2011-2014",
    subject="human trafficking",
    first_day=date(2011, 1, 1),
    last_day=date(2014, 12, 31),
    budget=Amount(80_000_000, "DKK"),
    issued_by="the government",
    provisions=(NAP_3, NAP_3B),
)
PLAN_2015 = ActionPlan(
    code="2015-2018",
    title="Action plan to combat trafficking in human beings 2015-2018",
    subject="trafficking in human beings",
    adopted=Boundary.read("in 2015-05, confirmed: only the month of issue, May 2015, is known"),
    first_day=date(2015, 1, 1),
    last_day=date(2018, 12, 31),
    budget=Amount(108_350_000, "DKK"),
    issued_by="the government",
    aims=(
        "prevention",
        "outreach and identification",
        "individual support",
        "prosecution",
        "coordination",
    ),
    provisions=(NAP_4, NAP_4A, NAP_4B),
)
TOP_UP_OF_2016 = ActionPlan(
    code="2016-top-up",
    title="Top-up of the action plan 2015-2018",
    subject="trafficking in human beings",
    adopted=Boundary.read(
        "about 2016-12-31, 2016-01-01 to 2016-12-31, single: only late 2016 is known"
    ),
    first_day=None,
    last_day=None,
    budget=Amount(9_400_000, "DKK"),
    supplements="2015-2018",
    provisions=(NAP_4A,),
)
PLAN_2019 = ActionPlan(
    code="2019-2021",
    title="Action plan to combat trafficking in human beings 2019-2021",
    subject="trafficking in human beings",
    adopted=Boundary.read(
        "about 2018-09-10, 2018-09-01 to 2018-09-30, single: the month, September 2018, is known; the day is that of the announcement"
    ),
    first_day=date(2019, 1, 1),
    last_day=date(2021, 12, 31),
    budget=Amount(63_000_000, "DKK"),
    issued_by="the government",
    aims=("more flexibility", "forced labour", "begging", "minors"),
    provisions=(NAP_5,),
)
PLAN_2022 = ActionPlan(
    code="2022-2025",
    title="Action plan to combat trafficking in human beings 2022-2025",
    subject="trafficking in human beings",
    adopted=Boundary(date(2022, 4, 8)),
    first_day=date(2022, 1, 1),
    last_day=date(2025, 12, 31),
    budget=Amount(118_200_000, "DKK"),
    issued_by="the government",
    aims=(
        "stronger authorities, outreach and identification",
        "better help",
        "prosecution",
    ),
    provisions=(NAP_6,),
)
LATER_AGREEMENT = ActionPlan(
    code="later-agreement",
    title="Political agreement on money for the Centre and for legal advice",
    subject="human trafficking",
    adopted=NAP_7.since,
    first_day=None,
    last_day=None,
    budget=Amount(62_400_000, "DKK"),
    issued_by="a broad majority",
    aims=("the Danish Centre against Human Trafficking", "legal advice by Reden"),
    provisions=(NAP_7, NAP_8, NAP_9),
)

ACTION_PLAN_RECORDS = (
    PLAN_2002,
    CHILDREN_APPENDIX,
    PLAN_2007,
    PLAN_2011,
    PLAN_2015,
    TOP_UP_OF_2016,
    PLAN_2019,
    PLAN_2022,
    LATER_AGREEMENT,
)
