"""Policy: action plans, institutions, treaties, published figures, and what no rule uses."""

from datetime import date

from traffick_rules.law import (
    ActionPlan,
    Commitment,
    Institution,
    InstitutionChange,
    InstitutionRole,
    Policy,
    Provision,
)
from traffick_rules_finland.sources import provision
from traffick_rules_finland.treaties import TREATY_RECORDS

GOVERNMENT = "the government"


def _all(ids: str) -> tuple[Provision, ...]:
    return tuple(map(provision, ids.split()))


def _plan(id_: str, code: str, first_day: date, last_day: date | None, *aims: str) -> ActionPlan:
    """A plan of the government against trafficking."""
    law = provision(id_)
    return ActionPlan(
        code=code,
        title=f"Action plan against trafficking in human beings of {code}",
        subject="trafficking in human beings",
        adopted=law.since,
        first_day=first_day,
        last_day=last_day,
        issued_by=GOVERNMENT,
        aims=aims,
        provisions=(law,),
    )


ACTION_PLANS = (
    _plan("FI-NAP-2005", "2005", date(2005, 8, 25), date(2008, 6, 24)),
    # Its end was not read.
    _plan("FI-NAP-2008", "2008", date(2008, 6, 25), None),
    _plan("FI-NAP-2016", "2016", date(2016, 1, 1), date(2017, 12, 31)),
    _plan("FI-NAP-2021", "2021", date(2021, 5, 6), date(2023, 12, 31), "five goals, 55 measures"),
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
        roles=(InstitutionRole.IDENTIFIES, InstitutionRole.HELPS),
        tasks=("admitting victims and giving help", "expert authority on trafficking, since 2023"),
        established=provision("FI-COORD-A").since,
        provisions=_all("FI-COORD FI-COORD-A FI-COORD-B FI-ID-EXPERT"),
    ),
    Institution(
        code="helpline",
        title="Line of the assistance system, +358 295 463 177",
        led_by="the Joutseno reception centre",
        roles=(InstitutionRole.HELPS,),
        tasks=("advice to victims and professionals, day and night",),
        provisions=_all("FI-HOTLINE"),
    ),
    Institution(
        code="rapporteur",
        title="National rapporteur on trafficking",
        local_title="ihmiskaupparaportoija",
        changes=(
            InstitutionChange(provision("FI-RAPPORTEUR-A").since, "the Ombudsman for Minorities"),
            InstitutionChange(provision("FI-RAPPORTEUR").since, "the Non-Discrimination Ombudsman"),
        ),
        roles=(InstitutionRole.REPORTS,),
        tasks=(
            "following trafficking and how duties are met",
            "a report to the government each year, and to parliament every four years",
            "helping a victim to claim rights",
            "rapporteur on violence against women, since 2022",
        ),
        established=provision("FI-RAPPORTEUR-A").since,
        provisions=_all(
            "FI-RAPPORTEUR FI-RAPPORTEUR-A FI-RAPPORTEUR-TASK FI-RAPPORTEUR-TASK-A FI-RAPPORTEUR-REP FI-RAPPORTEUR-REP-A FI-RAPPORTEUR-REP-B FI-RAPPORTEUR-VAW"
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
        roles=(InstitutionRole.COORDINATES,),
        tasks=("coordinating the work against trafficking",),
        established=provision("FI-GOVCOORD-A").since,
        provisions=_all("FI-GOVCOORD FI-GOVCOORD-A FI-GOVCOORD-B"),
    ),
    Institution(
        code="network",
        title="Coordination between ministries, with a network of NGOs",
        roles=(InstitutionRole.COORDINATES,),
        tasks=("working together against trafficking",),
        established=provision("FI-COORD-NET").since,
        provisions=_all("FI-COORD-NET"),
    ),
)
NEW_PLAN = Commitment(
    code="new_plan",
    says="the action plan of 2021 is updated",
    responsible=GOVERNMENT,
    provisions=_all("FI-NAP-UPDATE"),
)

POLICY = Policy(
    action_plans=ACTION_PLANS,
    institutions=INSTITUTIONS,
    commitments=(NEW_PLAN,),
    treaties=TREATY_RECORDS,
    statistics=provision.statistics,
    further_provisions=provision.tabled,
)
