"""Policy: action plans, institutions, commitments and published figures, in order of time."""

from datetime import date

from traffick_rules import (
    ActionPlan,
    Bound,
    Commitment,
    Confidence,
    Institution,
    Money,
    Policy,
    Statistic,
    day_in,
    not_verified,
)
from traffick_rules_denmark.entitlements import RET_01, SRV_02
from traffick_rules_denmark.provisions import (
    ACTION_PLANS,
    CMMAB,
    EC12,
    EC17,
    HTDK,
    ORGANISATION,
    PUBLISHED_FIGURES,
    REU231,
    SEED,
    TIP06,
    UUI114,
)

# Action plans.

NAP_1 = ACTION_PLANS.provision(
    "NAP-1",
    "2002-2006",
    "The first plan is against trafficking in women; it was adopted in December 2002.",
    since=day_in(
        "2002-12-01",
        "2002-12-01",
        "2002-12-31",
        why="only the month of adoption, December 2002, is known",
        confidence=Confidence.CONFIRMED,
    ),
    until="2006-12-31",
    confidence=Confidence.CONFIRMED,
    sources=(SEED, REU231, EC12),
)
NAP_1A = ACTION_PLANS.provision(
    "NAP-1A",
    "2002-2006, appendix",
    "The Ministry of Social Affairs added an appendix on trafficking in children in September 2005.",
    since=day_in(
        "2005-09-01",
        "2005-09-01",
        "2005-09-30",
        why="only the month, September 2005, is known",
        confidence=Confidence.CONFIRMED,
    ),
    until="2006-12-31",
    confidence=Confidence.CONFIRMED,
    sources=(SEED, TIP06, EC12),
)
NAP_2 = ACTION_PLANS.provision(
    "NAP-2",
    "2007-2010",
    "The second plan is against all human trafficking; the first with prepared return and a centre.",
    since="2007-01-01",
    until="2010-12-31",
    confidence=Confidence.CONFIRMED,
    sources=(SEED, UUI114, EC12),
)
NAP_2B = ACTION_PLANS.provision(
    "NAP-2B",
    "2007-2010",
    "The budget of the second plan is DKK 70 million (about EUR 9 million).",
    since="2007-01-01",
    until="2010-12-31",
    confidence=Confidence.SINGLE,
    sources=(SEED,),
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
    first_day=date(2007, 1, 1),
    last_day=date(2010, 12, 31),
    budget=Money(70_000_000, "DKK"),
    budget_equivalents=(Money(9_000_000, "EUR", Bound.ABOUT),),
    issued_by="the government",
    provisions=(NAP_2, NAP_2B),
)

# Institutions.

INS_01 = ORGANISATION.provision(
    "INS-01",
    "",
    "The Danish Centre against Human Trafficking is set up.",
    since=day_in(
        "2007-01-01",
        "2007-01-01",
        "2007-12-31",
        why="only the year 2007 is known",
        confidence=Confidence.CONFIRMED,
    ),
    confidence=Confidence.CONFIRMED,
    sources=(CMMAB, EC17, HTDK, EC12),
)
INS_02 = ORGANISATION.provision(
    "INS-02",
    "action plan 2007-2010",
    "The centre is being established, to take charge of safe returns and of networks in the receiving "
    "countries.",
    since=not_verified(known_by="2007-12-31", why="written about 2007"),
    until="2007-12-31",
    confidence=Confidence.SINGLE,
    sources=(SEED,),
)
INS_06 = ORGANISATION.provision(
    "INS-06",
    "",
    "The department for gender equality runs an official network in which all actors meet, cooperate "
    "formally and informally, and regularly share information.",
    since=not_verified(known_by="2007-12-31", why="written about 2007"),
    confidence=Confidence.SINGLE,
    sources=(SEED,),
)
INS_12 = ORGANISATION.provision(
    "INS-12",
    "action plan 2007-2010",
    "The government answers for the general structures and for reaching the plan's aim; the centre for "
    "carrying it out.",
    since=not_verified(known_by="2007-12-31", why="written about 2007"),
    confidence=Confidence.SINGLE,
    sources=(SEED,),
)

CENTRE = Institution(
    code="cmm",
    title="Danish Centre against Human Trafficking",
    local_title="Center mod Menneskehandel (CMM)",
    tasks=("safe returns", "building networks in the receiving countries"),
    established=INS_01.since,
    provisions=(INS_01, INS_02),
)
NETWORK = Institution(
    code="network",
    title="Official network against human trafficking",
    led_by="the department for gender equality",
    tasks=(
        "formal and informal cooperation of all actors",
        "regular sharing of information",
    ),
    established=INS_06.since,
    provisions=(INS_06,),
)

# Commitments.

PREPARED_RETURN = Commitment(
    code="prepared_return",
    says="every victim is offered a prepared return, with cooperation with the receiving country",
    responsible="the government",
    provisions=(RET_01,),
)
AIM_OF_THE_PLAN = Commitment(
    code="aim_of_the_plan",
    says="the general structures are in place and the aim of the plan is reached",
    responsible="the government",
    provisions=(INS_12,),
)
FUNDING_OF_NGOS = Commitment(
    code="funding_of_ngos",
    says="NGOs that give victims social, medical and legal help are funded",
    responsible="the government",
    provisions=(SRV_02,),
)

# Published figures.

CRJ_2006A = PUBLISHED_FIGURES.provision(
    "CRJ-2006A",
    "",
    "More than 35 investigations of trafficking in 2006.",
    since="2006-01-01",
    until="2006-12-31",
    confidence=Confidence.SINGLE,
    sources=(SEED,),
)
CRJ_2006B = PUBLISHED_FIGURES.provision(
    "CRJ-2006B",
    "",
    "At least 3 persons convicted of trafficking in the first nine months of 2006.",
    since="2006-01-01",
    until="2006-09-30",
    confidence=Confidence.SINGLE,
    sources=(SEED,),
)
CRJ_2006C = PUBLISHED_FIGURES.provision(
    "CRJ-2006C",
    "",
    "30 persons convicted of procuring in the first nine months of 2006.",
    since="2006-01-01",
    until="2006-09-30",
    confidence=Confidence.SINGLE,
    sources=(SEED,),
)

INVESTIGATIONS_2006 = Statistic(
    code="investigations-2006",
    subject="police investigations of trafficking",
    unit="investigations",
    value=35,
    bound=Bound.MORE_THAN,
    first_day=date(2006, 1, 1),
    last_day=date(2006, 12, 31),
    provisions=(CRJ_2006A,),
)
TRAFFICKING_CONVICTIONS_2006 = Statistic(
    code="trafficking-convictions-2006",
    subject="persons convicted of trafficking",
    unit="persons",
    value=3,
    bound=Bound.AT_LEAST,
    first_day=date(2006, 1, 1),
    last_day=date(2006, 9, 30),
    provisions=(CRJ_2006B,),
)
PROCURING_CONVICTIONS_2006 = Statistic(
    code="procuring-convictions-2006",
    subject="persons convicted of procuring",
    unit="persons",
    value=30,
    bound=Bound.EXACTLY,
    first_day=date(2006, 1, 1),
    last_day=date(2006, 9, 30),
    provisions=(CRJ_2006C,),
)

POLICY = Policy(
    action_plans=(PLAN_2002, CHILDREN_APPENDIX, PLAN_2007),
    institutions=(CENTRE, NETWORK),
    commitments=(PREPARED_RETURN, AIM_OF_THE_PLAN, FUNDING_OF_NGOS),
    statistics=(
        INVESTIGATIONS_2006,
        TRAFFICKING_CONVICTIONS_2006,
        PROCURING_CONVICTIONS_2006,
    ),
)
