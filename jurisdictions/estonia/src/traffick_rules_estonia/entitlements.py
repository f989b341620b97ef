"""Help: the services of victim support, for victims of trafficking and others, legal aid, social aid, school."""

from functools import partial

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.facts import EstonianCase
from traffick_rules_estonia.permits import HOLDS_PERMIT, HOLDS_PROCEEDINGS_PERMIT
from traffick_rules_estonia.reflection_period import IN_REFLECTION
from traffick_rules_estonia.removal import WITHOUT_A_GROUND
from traffick_rules_estonia.sources import provision
from traffick_rules_estonia.victim_status import (
    EE_AST_14D,
    EE_AST_SUSP_2023,
    EE_ID_A_REPORT,
    EE_ID_WHO2,
    FOUND_A_VICTIM,
    IDENTIFIED,
    PRESUMED,
    VICTIM_IN_A_CASE,
)

# Services for victims of trafficking: Victim Support Acts of 2003, § 3, and of 2022, § 24.

EE_ASSIST_SET = provision("EE-ASSIST-SET")
EE_AST_SET_2023 = provision(
    "EE-AST-SET-2023",
    "Services: first aid round the clock, assessment of needs, case management, counselling, safe housing, food and material help, access to health care, therapy, legal aid, interpretation.",
)
EE_AST_FOREIGN = provision("EE-AST-FOREIGN")
EE_AST_NEEDS = provision("EE-AST-NEEDS")
EE_AST_PAY = provision("EE-AST-PAY")
EE_AST_END = provision(
    "EE-AST-END",
    "The services end when the person has left, or has no lawful ground to be in Estonia.",
)

SIB = "the Social Insurance Board"
_by_board = partial(EntitlementRule, decided_by=SIB, provided_by=SIB)
ENTITLED_TO_HELP = any_of(
    IDENTIFIED,
    cited(
        IN_REFLECTION,
        provision("EE-REF-HELP"),
        title="the person is in the reflection period",
        while_in_force=True,
    ),
)
HELP_ENDS = (
    Proviso(Findings.help_no_longer_needed, provision("EE-ASSIST-DUR")),
    Proviso(
        any_of(not_(Route.in_country), WITHOUT_A_GROUND),
        EE_AST_END,
        title="the person has left, or has no lawful ground to be in Estonia",
    ),
)


def _help(
    code: str, title: str, kind: EntitlementKind, need: Condition | YesNo, *further: Provision
) -> tuple[EntitlementRule, ...]:
    """A service under the Act of 2003, and with *further* provisions under that of 2022."""
    before = _by_board(
        code=code,
        title=f"{title} for identified victims, and in the reflection period",
        provisions=(
            EE_ASSIST_SET,
            provision("EE-AST-COND-OLD"),
            provision("EE-ID-A-POLICE"),
            provision("EE-AST-FOREIGN-03"),
        ),
        modality=Modality.SHALL,
        kind=kind,
        paid_by=provision("EE-AST-PAY-03").gives("the State"),
        when=all_of(ENTITLED_TO_HELP, Help.accepted, need),
        unless=Proviso(Findings.help_no_longer_needed, provision("EE-ASSIST-DUR-03")),
    )
    return before, before.then(
        provisions=(
            EE_AST_SET_2023,
            *further,
            EE_AST_NEEDS,
            provision("EE-AST-PROV"),
            provision("EE-AST-PRINC"),
            EE_AST_FOREIGN,
            provision("EE-AST-REFL"),
        ),
        paid_by=EE_AST_PAY.gives("the State"),
        unless=HELP_ENDS,
        claims=(
            independent_of(
                Cooperation.with_police,
                Cooperation.willing,
                provision=provision("EE-ASSIST-COOP-22"),
            ),
        ),
    )


HOUSING = _help("accommodation", "Safe housing", EntitlementKind.ACCOMMODATION, Needs.accommodation)
SOCIAL_HELP = _help(
    "social_help",
    "Counselling, food, material help, help with authorities and interpretation",
    EntitlementKind.SOCIAL_HELP,
    any_of(Needs.social, Needs.subsistence, Needs.interpretation),
)
HEALTH_CARE = _help(
    "health_care",
    "Access to health care",
    EntitlementKind.HEALTH_CARE,
    Needs.medical,
    provision("EE-AST-HEALTH"),
    provision("EE-AST-HEALTH-B"),
)
PSYCHOLOGICAL_HELP = _help(
    "psychological_help",
    "Psychological help",
    EntitlementKind.PSYCHOLOGICAL_HELP,
    Needs.psychological,
)
LEGAL_HELP = _by_board(
    code="legal_help",
    title="Legal aid as a service for identified victims, and in the reflection period",
    provisions=(provision("EE-AST-LEGAL"), EE_AST_SET_2023, EE_AST_FOREIGN),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    paid_by=EE_AST_PAY.gives("the State"),
    when=all_of(ENTITLED_TO_HELP, Help.accepted, Needs.legal),
    unless=HELP_ENDS,
)

# Help on a suspicion.

EE_ASSIST_COND = provision(
    "EE-ASSIST-COND",
    "No criminal case and no cooperation are needed: a suspicion told by an organisation or a foreign authority is enough.",
)

SUPPORT_WHILE_REPORTED = _by_board(
    code="support_while_presumed",
    title="The services for a person who is presumed to be a victim",
    provisions=(EE_ID_A_REPORT, EE_ASSIST_SET),
    modality=Modality.SHALL,
    kind=EntitlementKind.SOCIAL_HELP,
    paid_by="the State",
    when=all_of(PRESUMED, Help.accepted),
)
SUPPORT_2017 = SUPPORT_WHILE_REPORTED.then(
    provisions=(EE_ASSIST_COND, EE_ASSIST_SET, provision("EE-AST-LEGAL-17")),
    longest=provision("EE-ASSIST-DUR-PRES").gives(days(60)),
    claims=(independent_of(Cooperation, provision=EE_ASSIST_COND),),
)
SUPPORT_2023 = SUPPORT_WHILE_REPORTED.then(
    provisions=(provision("EE-ASSIST-COND-22"), EE_AST_SUSP_2023)
)
SUPPORT_2026 = SUPPORT_WHILE_REPORTED.then(
    provisions=(EE_AST_14D, EE_AST_SET_2023, EE_AST_NEEDS),
    modality=Modality.MAY,
    unless=Proviso(
        VICTIM_IN_A_CASE,
        EE_ID_WHO2,
        title="the suspicion is confirmed by a case, and the services are those of an identified victim",
    ),
    longest=EE_AST_14D.gives(days(14)),
)

# Lodging in the reflection period and with the permit: Aliens Act § 226.

REFLECTION_OR_PERMIT = any_of(
    IN_REFLECTION,
    HOLDS_PROCEEDINGS_PERMIT,
    all_of(
        is_(Stay.permit_application, Application.PENDING),
        includes(Stay.permit_applied_for_by, Authority.PROSECUTOR),
    ),
)
LODGING_2010 = EntitlementRule(
    code="lodging",
    title="Lodging in the reflection period, and with the permit for criminal proceedings",
    provisions=provision("EE-REF-PLACE-A"),
    modality=Modality.SHALL,
    kind=EntitlementKind.ACCOMMODATION,
    decided_by="the Ministry of Social Affairs",
    when=all_of(REFLECTION_OR_PERMIT, Help.accepted, Needs.accommodation),
)
LODGING = LODGING_2010.then(
    provisions=provision("EE-REF-PLACE"),
    decided_by=SIB,
    provided_by=SIB,
    when=all_of(REFLECTION_OR_PERMIT, Help.accepted),
)

# Victim support in general.

EE_AST_BASIC = provision(
    "EE-AST-BASIC",
    "Basic victim support, with no criminal case, for a person harmed by crime or violence: information, counselling, assessment, help with authorities; for victims of trafficking whatever their stay, for others by the General Part of the Social Code.",
)
EE_AST_NOSTAY = provision(
    "EE-AST-NOSTAY",
    "A victim of trafficking without lawful stay gets basic service and crisis help until the deadline to leave.",
)
EE_AST_TRAUMA = provision("EE-AST-TRAUMA")
EE_AST_PSY_03 = provision("EE-AST-PSY-03")

HARMED = any_of(
    Identification.indicators, Identification.says_victim, FOUND_A_VICTIM, Proceedings.injured_party
)
VICTIM_SUPPORT_2004 = EntitlementRule(
    code="victim_support",
    title="Victim support as for every victim of crime",
    local_title="ohvriabi",
    provisions=(provision("EE-AST-2004"), provision("EE-AST-2005")),
    modality=Modality.MAY,
    kind=EntitlementKind.SOCIAL_HELP,
    when=HARMED,
)
VICTIM_SUPPORT = VICTIM_SUPPORT_2004.then(
    provisions=EE_AST_BASIC,
    modality=Modality.SHALL,
    decided_by=SIB,
    provided_by=SIB,
    when=any_of(
        cited(
            IDENTIFIED, EE_AST_NOSTAY, title="the person is identified as a victim of trafficking"
        ),
        all_of(
            HARMED,
            any_of(
                citizen_of("ee"),
                HOLDS_PERMIT,
                not_read(
                    "for which others the General Part of the Social Code opens it was not read"
                ),
            ),
        ),
    ),
    unless=Proviso(
        all_of(
            not_(Stay.lawful),
            not_(is_(Stay.departure_order, DepartureOrder.NONE)),
            more_than(days(0), since=Stay.departure_deadline),
        ),
        EE_AST_NOSTAY,
        title="the person has no right to stay, and the deadline to leave has passed",
    ),
)
TRAUMA_HELP = _by_board(
    code="trauma_help",
    title="Mental health help to recover from trauma",
    provisions=EE_AST_TRAUMA,
    modality=Modality.SHALL,
    kind=EntitlementKind.PSYCHOLOGICAL_HELP,
    when=all_of(
        any_of(
            IDENTIFIED,
            all_of(HARMED, not_read("which others have it, up to one minimum wage, was not read")),
        ),
        Needs.psychological,
    ),
    unless=Proviso(Findings.help_no_longer_needed, EE_AST_TRAUMA),
)
COST_OF_PSYCHOLOGICAL_HELP = _by_board(
    code="cost_of_psychological_help",
    title="The cost of psychological help",
    provisions=EE_AST_PSY_03,
    modality=Modality.SHALL,
    kind=EntitlementKind.PSYCHOLOGICAL_HELP,
    when=all_of(HARMED, not_(EstonianCase.violent_crime), Needs.psychological),
    amount=EE_AST_PSY_03.gives(up_to(Amount(1, "minimum monthly wages"))),
)
HELP_GIVES_STAY = DatedValue(
    "help.gives_right_to_stay",
    "whether a service of victim support gives a right to stay",
    provision("EE-AST-NOGROUND").gives(False),
)

# Legal aid, social aid, school.

EE_AST_STATEAID = provision("EE-AST-STATEAID")

STATE_LEGAL_AID = EntitlementRule(
    code="state_legal_aid",
    title="State legal aid",
    local_title="riigi õigusabi",
    provisions=EE_AST_STATEAID,
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    decided_by="the court",
    when=all_of(
        Needs.legal,
        any_of(
            Needs.subsistence,
            not_read("whether one with means to live can pay a lawyer is not asked"),
        ),
    ),
    unless=Proviso(
        not_(Findings.counsel_needed),
        EE_AST_STATEAID,
        title="the person can protect their rights without it",
    ),
)
STATE_LEGAL_AID_OF_OWN_MOTION = EntitlementRule(
    code="state_legal_aid_of_own_motion",
    title="State legal aid for a victim, granted by the court of its own motion",
    provisions=provision("EE-AST-STATEAID-B"),
    modality=Modality.MAY,
    kind=EntitlementKind.LEGAL_HELP,
    decided_by="the court",
    when=all_of(Proceedings.injured_party, Findings.counsel_needed),
)
SOCIAL_AID = EntitlementRule(
    code="emergency_help",
    title="Unavoidable social aid",
    local_title="vältimatu sotsiaalabi",
    provisions=provision("EE-AST-GENERAL"),
    modality=Modality.SHALL,
    kind=EntitlementKind.FINANCIAL_HELP,
    provided_by="the municipality where the person is",
    when=all_of(Route.in_country, Needs.subsistence),
)
SCHOOL = EntitlementRule(
    code="school",
    title="School",
    provisions=provision("EE-CHD-SCHOOL"),
    modality=Modality.SHALL,
    kind=EntitlementKind.EDUCATION,
    provided_by="the municipality",
    when=all_of(
        under_age(18),
        Route.in_country,
        any_of(
            HOLDS_PERMIT,
            is_(Stay.ground, StayGround.CITIZENSHIP),
            not_read("the Act on schools was not read"),
        ),
    ),
)
