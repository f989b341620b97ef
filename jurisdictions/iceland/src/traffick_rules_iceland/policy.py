"""Policy: action plans, institutions, commitments, treaties, published figures, and what no rule uses."""

from datetime import date

from traffick_rules.law import *
from traffick_rules_iceland.sources import provision
from traffick_rules_iceland.treaties import TREATY_RECORDS

# Action plans, in order of time.

IS_NAP_1 = provision("IS-NAP-1", "The cabinet approves the first plan.")
IS_NAP_2 = provision("IS-NAP-2", "The second plan, for 2013 to 2016, is approved.")
IS_NAP_3 = provision("IS-NAP-3", "The government presents ten actions, without an end year.")

PLANS = (
    ActionPlan(
        code="2009-2012",
        title="First plan against trafficking",
        subject="human trafficking",
        adopted=IS_NAP_1.since,
        first_day=date(2009, 3, 17),
        # Recalled.
        last_day=date(2012, 12, 31),
        issued_by="the cabinet",
        provisions=(IS_NAP_1, provision("IS-NAP-0")),
    ),
    ActionPlan(
        code="2013-2016",
        title="Second plan against trafficking",
        subject="human trafficking",
        adopted=IS_NAP_2.since,
        first_day=date(2013, 4, 26),
        last_day=date(2016, 12, 31),
        issued_by="the government",
        provisions=(IS_NAP_2, provision("IS-NAP-MONEY"), provision("IS-NAP-GAP")),
    ),
    ActionPlan(
        code="2019",
        title="Priorities of the government against trafficking",
        subject="human trafficking",
        adopted=IS_NAP_3.since,
        first_day=date(2019, 3, 31),
        last_day=None,
        issued_by="the government",
        provisions=IS_NAP_3,
    ),
)

# Institutions, and what is promised.

IS_TEAMS = provision("IS-TEAMS", "The ministry of welfare has two teams on trafficking.")
IS_TEAMS_C = provision("IS-TEAMS-C", "The police in Reykjavík have a trafficking unit.")
IS_COORD_24 = provision("IS-COORD-24", "A new steering group begins its work.")
IS_HOTLINE = provision("IS-HOTLINE", "The emergency number 112 takes calls about trafficking.")
IS_RAPP = provision("IS-RAPP")

INSTITUTIONS = (
    Institution(
        code="ministry_teams",
        title="Teams of the ministry of welfare",
        led_by="the ministry of welfare",
        tasks=("work against trafficking",),
        established=IS_TEAMS.since,
        provisions=(IS_TEAMS, provision("IS-TEAMS-B")),
    ),
    Institution(
        code="police_unit",
        title="Trafficking unit of the police",
        led_by="the police in Reykjavík",
        roles=(InstitutionRole.INVESTIGATES,),
        tasks=("police work against trafficking",),
        established=IS_TEAMS_C.since,
        provisions=(IS_TEAMS_C, provision("IS-COORD-PANEL"), provision("IS-COORD-24-B")),
    ),
    Institution(
        code="coordinator",
        title="Steering group on trafficking",
        roles=(InstitutionRole.COORDINATES,),
        tasks=("steering the work against trafficking",),
        established=IS_COORD_24.since,
        provisions=IS_COORD_24,
    ),
    Institution(
        code="helpline",
        title="Emergency number 112",
        roles=(InstitutionRole.HELPS,),
        tasks=("taking calls about trafficking, with or without the police",),
        established=IS_HOTLINE.since,
        provisions=(IS_HOTLINE, provision("IS-HOTLINE-B")),
    ),
    Institution(
        code="human_rights_institution",
        title="Human Rights Institution of Iceland",
        local_title="Mannréttindastofnun Íslands",
        tasks=(
            "human rights; to be the national rapporteur on trafficking is not among its tasks",
        ),
        established=IS_RAPP.since,
        provisions=(IS_RAPP, provision("IS-RAPP-B")),
    ),
)
COMMITMENTS = (
    Commitment(
        code="funding_of_referral",
        says="the national referral mechanism is funded",
        responsible="the State",
        provisions=provision("IS-NRM-MONEY"),
    ),
    Commitment(
        code="plan_against_violence",
        says="ISK 15,000,000 a year are set aside for the plan against violence, to 2023",
        responsible="the government",
        provisions=provision("IS-NAP-MONEY-B"),
    ),
)

POLICY = Policy(
    action_plans=PLANS,
    institutions=INSTITUTIONS,
    commitments=COMMITMENTS,
    treaties=TREATY_RECORDS,
    statistics=provision.statistics,
    further_provisions=provision.tabled,
)
