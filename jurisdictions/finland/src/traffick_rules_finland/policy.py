"""Policy: action plans, institutions, treaties, published figures, and what no rule uses."""

from datetime import date

from traffick_rules.law import (
    ActionPlan,
    Commitment,
    Institution,
    InstitutionChange,
    Policy,
    statistics,
)
from traffick_rules_finland.sources import provision
from traffick_rules_finland.treaties import TREATY_RECORDS

GOVERNMENT = "the government"
AGAINST_TRAFFICKING = "trafficking in human beings"
ACTION_PLANS = (
    ActionPlan(
        code="2005",
        title="Action plan against trafficking in human beings",
        subject=AGAINST_TRAFFICKING,
        adopted=provision("FI-NAP-2005").since,
        first_day=date(2005, 8, 25),
        last_day=date(2008, 6, 24),
        issued_by=GOVERNMENT,
        provisions=(provision("FI-NAP-2005"),),
    ),
    ActionPlan(
        code="2008",
        title="Revised action plan against trafficking in human beings",
        subject=AGAINST_TRAFFICKING,
        adopted=provision("FI-NAP-2008").since,
        first_day=date(2008, 6, 25),
        # Its end was not read.
        last_day=None,
        issued_by=GOVERNMENT,
        provisions=(provision("FI-NAP-2008"),),
    ),
    ActionPlan(
        code="2016",
        title="Action plan against trafficking in human beings 2016-2017",
        subject=AGAINST_TRAFFICKING,
        adopted=provision("FI-NAP-2016").since,
        first_day=date(2016, 1, 1),
        last_day=date(2017, 12, 31),
        issued_by=GOVERNMENT,
        provisions=(provision("FI-NAP-2016"),),
    ),
    ActionPlan(
        code="2021",
        title="Action plan against trafficking in human beings 2021-2023",
        subject=AGAINST_TRAFFICKING,
        adopted=provision("FI-NAP-2021").since,
        first_day=date(2021, 5, 6),
        last_day=date(2023, 12, 31),
        issued_by=GOVERNMENT,
        aims=("five goals with 55 measures",),
        provisions=(provision("FI-NAP-2021"),),
    ),
)
INSTITUTIONS = (
    Institution(
        code="assistance_system",
        title="National assistance system for victims of human trafficking",
        local_title="ihmiskaupan uhrien auttamisjärjestelmä",
        changes=(
            InstitutionChange(
                provision("FI-COORD-A").since, "the reception centres of Joutseno and Oulu"
            ),
            InstitutionChange(provision("FI-COORD").since, "the Joutseno reception centre"),
        ),
        tasks=("admitting victims and giving help", "expert authority on trafficking, since 2023"),
        established=provision("FI-COORD-A").since,
        provisions=(
            provision("FI-COORD"),
            provision("FI-COORD-A"),
            provision("FI-COORD-B"),
            provision("FI-ID-EXPERT"),
        ),
    ),
    Institution(
        code="helpline",
        title="Line of the assistance system, +358 295 463 177",
        led_by="the Joutseno reception centre",
        tasks=("advice to victims and professionals, day and night",),
        provisions=(provision("FI-HOTLINE"),),
    ),
    Institution(
        code="rapporteur",
        title="National rapporteur on trafficking",
        local_title="ihmiskaupparaportoija",
        changes=(
            InstitutionChange(provision("FI-RAPPORTEUR-A").since, "the Ombudsman for Minorities"),
            InstitutionChange(provision("FI-RAPPORTEUR").since, "the Non-Discrimination Ombudsman"),
        ),
        tasks=(
            "following trafficking and how duties are met",
            "a report to the government each year, and to parliament every four years",
            "helping a victim to claim rights",
            "rapporteur on violence against women, since 2022",
        ),
        established=provision("FI-RAPPORTEUR-A").since,
        provisions=(
            provision("FI-RAPPORTEUR"),
            provision("FI-RAPPORTEUR-A"),
            provision("FI-RAPPORTEUR-TASK"),
            provision("FI-RAPPORTEUR-TASK-A"),
            provision("FI-RAPPORTEUR-REP"),
            provision("FI-RAPPORTEUR-REP-A"),
            provision("FI-RAPPORTEUR-REP-B"),
            provision("FI-RAPPORTEUR-VAW"),
        ),
    ),
    Institution(
        code="coordinator",
        title="Coordinator of the government against trafficking",
        changes=(
            InstitutionChange(provision("FI-GOVCOORD-A").since, "the Ministry of the Interior"),
            InstitutionChange(provision("FI-GOVCOORD-B").since, "no one full time"),
            InstitutionChange(provision("FI-GOVCOORD").since, "the Ministry of Justice"),
        ),
        tasks=("coordinating the work against trafficking",),
        established=provision("FI-GOVCOORD-A").since,
        provisions=(
            provision("FI-GOVCOORD"),
            provision("FI-GOVCOORD-A"),
            provision("FI-GOVCOORD-B"),
        ),
    ),
    Institution(
        code="network",
        title="Coordination between ministries, with a network of NGOs",
        tasks=("working together against trafficking",),
        established=provision("FI-COORD-NET").since,
        provisions=(provision("FI-COORD-NET"),),
    ),
)
NEW_PLAN = Commitment(
    code="new_plan",
    says="the action plan of 2021 is updated",
    responsible=GOVERNMENT,
    provisions=(provision("FI-NAP-UPDATE"),),
)

POLICY = Policy(
    action_plans=ACTION_PLANS,
    institutions=INSTITUTIONS,
    commitments=(NEW_PLAN,),
    treaties=TREATY_RECORDS,
    statistics=statistics(provision.package, provision.tabled),
    further_provisions=provision.tabled,
)
