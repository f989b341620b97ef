"""Policy: action plans, institutions, commitments, treaties, published figures, and what no rule uses."""

from datetime import date

from traffick_rules.law import ActionPlan, Amount, Commitment, Institution, InstitutionRole, Policy
from traffick_rules_latvia.sources import provision
from traffick_rules_latvia.treaties import TREATY_RECORDS


def _plan(
    code: str, title: str, last_day: str, *ids: str, budget: Amount | None = None
) -> ActionPlan:
    laws = tuple(map(provision, ids))
    return ActionPlan(
        code=code,
        title=title,
        subject="trafficking",
        adopted=laws[0].since,
        first_day=laws[0].first_day,
        last_day=date.fromisoformat(last_day),
        issued_by="the Cabinet",
        budget=budget,
        provisions=laws,
    )


def _body(
    code: str, title: str, role: InstitutionRole, task: str, *ids: str, led_by: str = ""
) -> Institution:
    laws = tuple(map(provision, ids))
    return Institution(
        code=code,
        title=title,
        led_by=led_by,
        roles=(role,),
        tasks=(task,),
        established=laws[0].since,
        provisions=laws,
    )


def _promise(code: str, says: str, responsible: str, id_: str) -> Commitment:
    return Commitment(code=code, says=says, responsible=responsible, provisions=(provision(id_),))


YEARS = (2015, 2016, 2017, 2018, 2019, 2020)
POLICY = Policy(
    action_plans=(
        _plan("2004", "State programme against trafficking 2004-2008", "2008-12-31", "LV-NAP-2004"),
        _plan("2009", "State programme against trafficking 2009-2013", "2013-12-31", "LV-NAP-2009"),
        _plan(
            "2014",
            "Guidelines against trafficking 2014-2020",
            "2020-12-31",
            "LV-NAP-2014",
            *(f"LV-NAP-2014-{year}" for year in YEARS),
        ),
        _plan("2021", "Plan 2021-2023", "2023-12-31", "LV-NAP-2021", "LV-NAP-2021-RES"),
        _plan(
            "2025",
            "Plan 2025-2027",
            "2027-12-31",
            "LV-NAP-2025",
            "LV-NAP-2025-MONEY",
            "LV-NAP-GAP",
            "LV-ASSIST-SHORT",
            budget=Amount("101898.68", "EUR"),
        ),
    ),
    institutions=(
        _body(
            "coordinator",
            "National coordinator against trafficking",
            InstitutionRole.COORDINATES,
            "coordinating the duties of the treaties",
            "LV-COORD",
            "LV-COORD-197",
            led_by="the Ministry of the Interior",
        ),
        _body(
            "helpline",
            "Hotline, +371 28612120",
            InstitutionRole.HELPS,
            "help round the clock",
            "LV-HOTLINE",
            led_by="Safe House",
        ),
        _body(
            "police_unit",
            "Anti-trafficking unit of the State Police",
            InstitutionRole.INVESTIGATES,
            "investigating",
            "LV-INST-POLICE",
        ),
        _body(
            "safe_house",
            "Shelter Safe House",
            InstitutionRole.HELPS,
            "providing the service",
            "LV-ASSIST-PROV",
        ),
        _body(
            "marta",
            "Centre MARTA",
            InstitutionRole.HELPS,
            "providing the service",
            "LV-ASSIST-PROV-B",
        ),
        _body(
            "working_group",
            "Working group of the programme 2009-2013",
            InstitutionRole.COORDINATES,
            "coordinating",
            "LV-INST-WG",
        ),
        _body(
            "first_contact",
            "Bodies of first contact",
            InstitutionRole.IDENTIFIES,
            "spotting and referring",
            "LV-ID-FIRST",
            "LV-ID-BG",
        ),
    ),
    commitments=(
        _promise(
            "referral_rule",
            "a binding rule on the referral mechanism is made",
            "the Cabinet",
            "LV-ID-NRM",
        ),
        _promise(
            "screening_tool", "a screening tool is made", "the Ministry of Welfare", "LV-ID-TOOL"
        ),
        _promise(
            "permanent_group",
            "a permanent group is set up",
            "the Minister of the Interior",
            "LV-INST-WG-2025",
        ),
        _promise(
            "rapporteur",
            "a post of rapporteur at the Ombudsman is reported on",
            "the Cabinet",
            "LV-INST-RAPP",
        ),
    ),
    treaties=TREATY_RECORDS,
    statistics=provision.statistics,
    further_provisions=provision.tabled,
)
