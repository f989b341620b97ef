"""Policy: plans, institutions, money for help, treaties, figures, and what no rule uses."""

from traffick_rules.law import (
    ActionPlan,
    Boundary,
    Commitment,
    Institution,
    InstitutionChange,
    InstitutionRole,
    Policy,
    Provision,
)
from traffick_rules_lithuania.sources import provision
from traffick_rules_lithuania.treaties import TREATY_RECORDS

LT_COORD = provision("LT-COORD")
LT_RAPPORTEUR = provision("LT-RAPPORTEUR")
LT_RAPPORTEUR_2017 = provision("LT-RAPPORTEUR-2017")
LT_RAPPORTEUR_2025 = provision("LT-RAPPORTEUR-2025")
LT_HOTLINE = provision("LT-HOTLINE")
LT_HOTLINE_2 = provision("LT-HOTLINE-2")
LT_ASSIST_NGO = provision("LT-ASSIST-NGO")

INTERIOR = "the Ministry of the Interior"


def _plan(code: str, title: str, law: Provision, by: str, adopted: str = "") -> ActionPlan:
    """A plan whose days are those of its statement; it was adopted on its first day, if no other is named."""
    return ActionPlan(
        code=code,
        title=title,
        subject="trafficking",
        adopted=Boundary.read(adopted) if adopted else law.since,
        first_day=law.first_day,
        last_day=law.last_day,
        issued_by=by,
        provisions=law,
    )


GOVERNMENT = "the Government"
PLANS = (
    _plan("2002-2004", "Programme 2002-2004", provision("LT-NAP"), GOVERNMENT),
    _plan("2005-2008", "Programme 2005-2008", provision("LT-NAP-2005"), GOVERNMENT),
    _plan("2009-2012", "Programme 2009-2012", provision("LT-NAP-2009"), GOVERNMENT),
    _plan("2013-2015", "Crime-prevention plan", provision("LT-NAP-2013"), GOVERNMENT, "2012-11-14"),
    _plan("2015-2025", "Public-security programme", provision("LT-NAP-SEC"), "the Seimas"),
    _plan("2017-2019", "Action plan 2017-2019", provision("LT-NAP-2017"), INTERIOR),
    _plan("2020-2022", "Action plan 2020-2022", provision("LT-NAP-2020"), INTERIOR),
    _plan("2024-2026", "Action plan 2024-2026", provision("LT-NAP-2024"), INTERIOR),
)
RAPPORTEUR = Institution(
    code="rapporteur",
    title="National rapporteur on trafficking",
    changes=(
        InstitutionChange(LT_RAPPORTEUR.since, INTERIOR),
        InstitutionChange(LT_RAPPORTEUR_2025.since, "the Seimas Ombudsmen's Office"),
    ),
    roles=(InstitutionRole.REPORTS,),
    tasks=("analysing and collecting data", "a yearly review"),
    provisions=(LT_RAPPORTEUR_2025, LT_RAPPORTEUR_2017, LT_RAPPORTEUR),
)
COORDINATOR = Institution(
    code="coordinator",
    title="Inter-agency commission against trafficking",
    established=LT_COORD.since,
    roles=(InstitutionRole.COORDINATES,),
    tasks=("coordinating the work against trafficking",),
    provisions=LT_COORD,
)
HELPLINE = Institution(
    code="helpline",
    title="Helplines: 112, +370 679 61617, +370 616 91119",
    roles=(InstitutionRole.HELPS,),
    tasks=("help at any hour",),
    provisions=(LT_HOTLINE, LT_HOTLINE_2),
)
FUNDING = Commitment(
    code="funding_of_ngos",
    says="organisations that help victims have project money",
    responsible="the Ministry of Social Security and Labour",
    provisions=LT_ASSIST_NGO,
)

POLICY = Policy(
    action_plans=PLANS,
    institutions=(RAPPORTEUR, COORDINATOR, HELPLINE),
    commitments=(FUNDING,),
    treaties=TREATY_RECORDS,
    statistics=provision.statistics,
    further_provisions=provision.tabled,
)
