"""Policy: action plans, institutions, commitments, treaties, published figures, and what no rule uses."""

from datetime import date

from traffick_rules.law import ActionPlan, Commitment, Institution, InstitutionRole, Policy
from traffick_rules_estonia.sources import provision
from traffick_rules_estonia.treaties import TREATY_RECORDS

# Plans.

EE_NAP_2006 = provision("EE-NAP-2006", "The first plan against trafficking, 2006 to 2009.")
EE_NAP_2010 = provision("EE-NAP-2010", "Trafficking is a part of the plan for reducing violence.")
EE_NAP_2015 = provision(
    "EE-NAP-2015", "Trafficking is a part of the strategy for preventing violence."
)
EE_NAP_VPA = provision("EE-NAP-VPA", "Part 7 of the agreement is on trafficking.")
EE_NAP_3Y = provision("EE-NAP-3Y")

_PLANS = (
    ("2006", "Action plan against trafficking 2006-2009", 2006, 2009, EE_NAP_2006),
    ("2010", "Development plan for reducing violence 2010-2014", 2010, 2014, EE_NAP_2010),
    ("2015", "Strategy for preventing violence 2015-2020", 2015, 2020, EE_NAP_2015),
    ("2021", "Violence prevention agreement 2021-2025", 2021, 2025, EE_NAP_VPA),
)
ACTION_PLANS = (
    *(
        ActionPlan(
            code=code,
            title=title,
            subject="trafficking" if code == "2006" else "violence, with a part on trafficking",
            first_day=date(first, 1, 1),
            last_day=date(last, 12, 31),
            provisions=law,
        )
        for code, title, first, last, law in _PLANS
    ),
    ActionPlan(
        code="2022",
        title="Three-year plan against trafficking",
        subject="trafficking",
        adopted=EE_NAP_3Y.since,
        first_day=None,
        last_day=None,
        provisions=EE_NAP_3Y,
    ),
)

# Institutions.

EE_COORD_NC = provision("EE-COORD-NC")
EE_HOTLINE = provision("EE-HOTLINE")
EE_HOTLINE_116 = provision("EE-HOTLINE-116")

INSTITUTIONS = (
    Institution(
        code="coordinator",
        title="National coordinator against trafficking",
        led_by="the Ministry of Justice",
        roles=(InstitutionRole.COORDINATES, InstitutionRole.REPORTS),
        tasks=("coordinating the work against trafficking", "a network that reports every year"),
        established=EE_COORD_NC.since,
        provisions=(
            provision("EE-COORD"),
            provision("EE-COORD-NET"),
            EE_COORD_NC,
            provision("EE-COORD-NC-B"),
        ),
    ),
    Institution(
        code="helpline",
        title="Anti-trafficking line, 660 7320",
        roles=(InstitutionRole.HELPS,),
        tasks=("advice to victims and to those who may be at risk",),
        established=EE_HOTLINE.since,
        provisions=EE_HOTLINE,
    ),
    Institution(
        code="victim_support_line",
        title="Victim-support line, 116 006",
        led_by="the Social Insurance Board",
        roles=(InstitutionRole.HELPS,),
        tasks=("help to victims round the clock",),
        established=EE_HOTLINE_116.since,
        provisions=EE_HOTLINE_116,
    ),
)

# Money.


FUNDING = Commitment(
    code="funding_of_help",
    says="help for victims of trafficking is funded",
    responsible="the State",
    provisions=(provision("EE-AST-FUND-09"), provision("EE-AST-FUND")),
)

POLICY = Policy(
    action_plans=ACTION_PLANS,
    institutions=INSTITUTIONS,
    commitments=(FUNDING,),
    treaties=TREATY_RECORDS,
    statistics=provision.statistics,
    further_provisions=provision.tabled,
)
