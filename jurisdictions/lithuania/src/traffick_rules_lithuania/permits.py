"""Residence permits: for cooperation (art. 40(1)(12)), for those who are not removed (art. 40(1)(8)), and others."""

from datetime import date
from functools import partial

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_lithuania.facts import LithuanianCase
from traffick_rules_lithuania.reflection_period import LT_FORMER, NO_REMOVAL
from traffick_rules_lithuania.sources import provision
from traffick_rules_lithuania.victim_status import ALIEN, UNDER_18, VICTIM, right

# What refuses any permit.

LT_PERM_INFO = provision(
    "LT-PERM-INFO",
    "The applicant gives full information on themself and their ties; without it the application is not taken in. This is waived for no victim.",
)
MIGRATION_DEPARTMENT = "the Migration Department"
GENERAL_GROUND = any_of(
    Findings.order_or_security_against, Findings.false_information, Findings.reasons_against_permit
)
GENERAL_REFUSAL = Proviso(
    GENERAL_GROUND,
    (
        provision("LT-PERM-REFUSE"),
        provision("LT-PERM-REFUSE-MIG"),
        provision("LT-PERM-REFUSE-2015"),
        provision("LT-PERM-REFUSE-CRIME"),
        LT_PERM_INFO,
    ),
    title="a general ground of refusal stands against it",
)
permit = partial(PermitRule, decided_by=MIGRATION_DEPARTMENT)
REFUSAL = BurdenRule(
    code="refusal",
    title="Refusal of a residence permit on a general ground",
    provisions=GENERAL_REFUSAL.provisions,
    modality=Modality.SHALL,
    kind=BurdenKind.REFUSAL,
    detail=True,
    decided_by=MIGRATION_DEPARTMENT,
    when=all_of(ALIEN, is_(Stay.permit_application, Application.PENDING), GENERAL_GROUND),
)

# Art. 40(1)(12), 49-1: the permit for cooperation.

LT_PERM_1 = provision(
    "LT-PERM-1",
    "A person who is or was a victim of trafficking, and cooperates with the investigating body or the court against trafficking or related crimes, may be given a temporary permit.",
)
LT_PERM_ADULT = provision("LT-PERM-ADULT", "The permit is for adults only.")
LT_PERM_ILLEGAL = provision(
    "LT-PERM-ILLEGAL",
    "The permit is open to a victim of illegal work, too, in particularly exploitative conditions or as a working minor.",
)
LT_PERM_MEDIATE = provision(
    "LT-PERM-MEDIATE", "The investigating body or the court itself has to ask for the permit."
)
LT_PERM_DUR = provision("LT-PERM-DUR", "The permit is for 6 months.")
LT_PERM_FAMILY = provision("LT-PERM-FAMILY", "No ground lets family join the holder.")

FAMILY_CAN_JOIN = DatedValue(
    "permit.cooperation.family",
    "whether family can join the holder of the permit for cooperation",
    LT_PERM_FAMILY.gives(False),
)
ASKED_BY_THE_BODY = includes(
    Stay.permit_applied_for_by,
    Authority.CASE_LEADER,
    Authority.POLICE,
    Authority.PROSECUTOR,
    Authority.COURT,
)
COOPERATES = all_of(
    cited(Cooperation.with_police, LT_PERM_1),
    cited(ASKED_BY_THE_BODY, LT_PERM_MEDIATE, title="the body or the court asks for the permit"),
)
ADULT_VICTIM = all_of(VICTIM, not_(UNDER_18))
EXPLOITED_WORKER = all_of(
    Work.employed_illegally,
    any_of(Findings.particularly_exploitative_conditions, Work.worked_as_child),
)
VICTIM_OR_WORKER = any_of(VICTIM, EXPLOITED_WORKER)
COOPERATION = permit(
    code="cooperation",
    title="Residence permit for a victim who cooperates",
    local_title="leidimas laikinai gyventi",
    provisions=(
        LT_PERM_1,
        LT_PERM_MEDIATE,
        provision("LT-PERM-EXT"),
        provision("LT-PERM-NONE"),
        provision("LT-PERM-DECIDE"),
        LT_PERM_FAMILY,
        provision("LT-CHILD-ADULTPERMIT"),
    ),
    otherwise=LT_FORMER,
    modality=Modality.MAY,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=(
        LT_PERM_ADULT.gives(all_of(ALIEN, COOPERATES, ADULT_VICTIM)),
        # An application of 2012 or earlier follows the old text; after 2013 none is taken to be open.
        LT_PERM_ILLEGAL.gives(
            all_of(
                ALIEN,
                COOPERATES,
                any_of(
                    ADULT_VICTIM,
                    all_of(
                        VICTIM_OR_WORKER, not_(before(Stay.permit_applied_on, date(2013, 1, 1)))
                    ),
                ),
            ),
            until="2013-12-31",
        ),
        LT_PERM_ILLEGAL.gives(all_of(ALIEN, COOPERATES, VICTIM_OR_WORKER), since="2014-01-01"),
    ),
    unless=GENERAL_REFUSAL,
    duration=LT_PERM_DUR.gives(lasts(months(6), renewable=True)),
    claims=(
        independent_of(
            Stay.lawful,
            Cooperation.contacts_broken,
            Cooperation.presence_needed,
            provision=LT_PERM_1,
        ),
    ),
    worse_for_children="to the end of 2012 the permit was for adults only",
)

# What the permit for cooperation asks and gives.

LT_PERM_WAIVE_DOC = provision("LT-PERM-WAIVE-DOC", "Travel document and visa may be waived, too.")
LT_PERM_WAIVE_2022 = provision("LT-PERM-WAIVE-2022", "Nor are the Schengen entry conditions asked.")
LT_PERM_FEE = provision("LT-PERM-FEE", "No fee is due for the permit of a victim of trafficking.")
LT_PERM_FEE_WORK = provision("LT-PERM-FEE-WORK", "Nor for that of a victim of illegal work.")
LT_PERM_TIME = provision("LT-PERM-TIME", "A temporary permit is decided on within 4 months.")
LT_PERM_TIME_2023 = provision(
    "LT-PERM-TIME-2023", "A first permit is decided on in 3 months, not counting missing data."
)
LT_PERM_TIME_RENEW = provision("LT-PERM-TIME-RENEW", "A renewal is decided on within 2 months.")
LT_PERM_WORK = provision("LT-PERM-WORK", "The holder may work with a work permit.")
LT_PERM_WORK_FREE = provision("LT-PERM-WORK-FREE", "The holder may work while the permit is valid.")
LT_PERM_HELP = provision(
    "LT-PERM-HELP", "A holder without means has necessary medical help and social services."
)

SOUGHT_12 = all_of(
    ALIEN,
    ASKED_BY_THE_BODY,
    any_of(VICTIM, cited(EXPLOITED_WORKER, LT_PERM_ILLEGAL, while_in_force=True)),
)
MEANS_WAIVED = EntitlementRule(
    code="means_not_asked",
    title="Insurance, means and housing need not be shown for the permit",
    provisions=(
        provision(
            "LT-PERM-WAIVE",
            "Insurance, means, a pledge of housing and the travel list may be waived.",
        ),
        LT_PERM_WAIVE_DOC,
    ),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    decided_by=MIGRATION_DEPARTMENT,
    when=SOUGHT_12,
)
MEANS_NOT_ASKED = MEANS_WAIVED.then(
    provisions=(
        provision(
            "LT-PERM-WAIVE-2013",
            "Insurance, means, a pledge of housing and travel list are not asked.",
        ),
        LT_PERM_INFO,
    ),
    modality=Modality.SHALL,
)
NO_FEE = right(
    code="no_fee",
    title="No State fee for the permit",
    provisions=LT_PERM_FEE,
    kind=EntitlementKind.PROCEDURE,
    detail=True,
    when=all_of(
        ALIEN,
        ASKED_BY_THE_BODY,
        any_of(VICTIM, cited(EXPLOITED_WORKER, LT_PERM_FEE_WORK, while_in_force=True)),
    ),
)
HOLDS_12 = is_(Stay.ground, StayGround.PROCEEDINGS)
GROUNDS_8 = (StayGround.REMOVAL_BARRED, StayGround.HUMANITARIAN, StayGround.UNACCOMPANIED_CHILD)
HOLDS_8 = is_(Stay.ground, *GROUNDS_8)
RENEWS = any_of(
    all_of(HOLDS_12, ASKED_BY_THE_BODY),
    all_of(HOLDS_8, not_(ASKED_BY_THE_BODY)),
    all_of(
        is_(Stay.ground, *sorted({*TEMPORARY_PERMITS} - {*GROUNDS_8, StayGround.PROCEEDINGS})),
        not_read("whether it is the permit held that is applied for again is not asked"),
    ),
)
DECIDE_ON_PERMIT = DutyRule(
    code="decide_on_permit",
    title="Decide on the application for a residence permit",
    provisions=LT_PERM_TIME,
    kind=DutyKind.DECISION,
    detail=True,
    owed_by=MIGRATION_DEPARTMENT,
    when=all_of(ALIEN, not_(is_(Stay.permit_application, Application.NONE))),
    fulfilled=is_(Stay.permit_application, Application.GRANTED, Application.REFUSED),
    within=LT_PERM_TIME.gives(months(4)),
    starts_on=Stay.permit_applied_on,
)
DECIDE_ON_PERMIT_SINCE_2023 = DECIDE_ON_PERMIT.then(
    provisions=(LT_PERM_TIME_2023, LT_PERM_TIME_RENEW),
    within=by_case(
        (RENEWS, LT_PERM_TIME_RENEW.gives(months(2))),
        LT_PERM_TIME_2023.gives(months(3)),
    ),
)
PLACE_TO_LIVE = right(
    code="place_to_live",
    title="A place to live of one's own choice, unless the body that asked for the permit sets one",
    provisions=provision(
        "LT-PERM-LIVE", "The holder lives where they choose, or where the asking body says."
    ),
    kind=EntitlementKind.SAFEGUARD,
    detail=True,
    when=all_of(ALIEN, HOLDS_12),
)

# Art. 40(1)(8), 129 to 132: those who are not removed, a child who is not returned, humanitarian reasons.

LT_PERM_130 = provision(
    "LT-PERM-130",
    "A person who may not be removed, also one in a granted reflection period, is issued a permit of up to 1 year.",
)
LT_PERM_130_WORK = provision("LT-PERM-130-WORK", "This permit carries the right to work.")
LT_PERM_132 = provision(
    "LT-PERM-132",
    "A permit is issued where an expulsion is suspended because no State takes the person, of necessary medical help or an objective obstacle, and that is not gone one year later.",
)
LT_PERM_132_DET = provision("LT-PERM-132-DET", "This permit is not for a detained person.")
LT_PERM_132_1Y = provision("LT-PERM-132-1Y", "This permit is for up to 1 year.")
LT_PERM_132_FREE = provision("LT-PERM-132-FREE", "It carries the right to work.")
LT_PERM_HUM = provision("LT-PERM-HUM", "Humanitarian reasons not to leave are a permit ground.")
LT_PERM_HUM_130 = provision(
    "LT-PERM-HUM-130", "Who so cannot leave is issued a permit of up to 1 year, with work."
)
LT_CHILD_PERMIT_1Y = provision(
    "LT-CHILD-PERMIT-1Y", "A child alone who is not returned gets a permit of up to 1 year."
)
LT_REFOUL_2 = provision(
    "LT-REFOUL-2", "To torture or inhuman treatment no one is removed, without exception."
)
UP_TO_A_YEAR = lasts(up_to(years(1)), renewable=True)
ALONE = all_of(ALIEN, Family.unaccompanied, UNDER_18)

NO_REMOVAL_TO_DANGER = right(
    code="no_removal_to_danger",
    title="No removal to persecution, torture or inhuman treatment",
    provisions=(
        provision(
            "LT-REFOUL",
            "No one is removed or returned to danger to life or freedom, or to persecution.",
        ),
        LT_REFOUL_2,
    ),
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    when=all_of(
        ALIEN,
        any_of(
            all_of(
                Findings.risk_of_persecution,
                not_(
                    cited(
                        Findings.excluded_from_protection,
                        provision("LT-REFOUL-EXC-A"),
                        provision("LT-REFOUL-EXC"),
                        while_in_force=True,
                    )
                ),
            ),
            cited(LithuanianCase.risk_of_torture, LT_REFOUL_2),
        ),
    ),
)
REMOVAL_BARRED = permit(
    code="removal_barred",
    title="Residence permit for a person who may not be removed, also in the reflection period",
    provisions=LT_PERM_130,
    modality=Modality.SHALL,
    ground=PermitGround.HUMANITARIAN,
    when=any_of(holds(NO_REMOVAL), holds(NO_REMOVAL_TO_DANGER)),
    unless=GENERAL_REFUSAL,
    duration=LT_PERM_130.gives(UP_TO_A_YEAR),
    claims=(independent_of(Cooperation, provision=LT_PERM_130),),
)
REMOVAL_SUSPENDED = permit(
    code="removal_suspended",
    title="Residence permit after a year of a suspended expulsion",
    provisions=LT_PERM_132,
    modality=Modality.SHALL,
    ground=PermitGround.HUMANITARIAN,
    when=all_of(
        ALIEN,
        Findings.removal_impossible,
        more_than(years(1), since=Stay.removal_suspended_since),
    ),
    unless=Proviso(Stay.detained, LT_PERM_132_DET),
    duration=LT_PERM_132_1Y.gives(UP_TO_A_YEAR),
)
CANNOT_LEAVE = cited(Findings.grave_humanitarian_reasons, provision("LT-PERM-HUM-DEF"))
HUMANITARIAN = permit(
    code="humanitarian",
    title="Residence permit for humanitarian reasons",
    provisions=LT_PERM_HUM,
    modality=Modality.SHALL,
    ground=PermitGround.HUMANITARIAN,
    when=(
        LT_PERM_HUM_130.gives(all_of(ALIEN, CANNOT_LEAVE), until="2021-12-31"),
        LT_PERM_HUM_130.gives(
            all_of(
                ALIEN,
                CANNOT_LEAVE,
                not_read(
                    "whether a request of the Foreign Ministry was asked of this ground is open"
                ),
            ),
            since="2022-01-01",
            until="2022-07-14",
        ),
        LT_PERM_HUM_130.gives(all_of(ALIEN, CANNOT_LEAVE), since="2022-07-15"),
    ),
    unless=GENERAL_REFUSAL,
    duration=LT_PERM_HUM_130.gives(UP_TO_A_YEAR),
)
UNACCOMPANIED_CHILD = permit(
    code="unaccompanied_child",
    title="Residence permit for an unaccompanied child who is not returned",
    provisions=provision(
        "LT-CHILD-PERMIT", "A child alone who cannot be returned is given the right to live here."
    ),
    modality=Modality.SHALL,
    ground=PermitGround.UNACCOMPANIED_MINOR,
    when=all_of(ALONE, any_of(not_(Findings.care_assured_on_return), Findings.removal_impossible)),
)
UNACCOMPANIED_CHILD_SINCE_2015 = UNACCOMPANIED_CHILD.then(
    provisions=LT_CHILD_PERMIT_1Y, duration=LT_CHILD_PERMIT_1Y.gives(UP_TO_A_YEAR)
)

DANGEROUS_HEALTH = all_of(
    includes(Needs.vulnerabilities, Vulnerability.SERIOUSLY_ILL), Needs.medical
)
ENTRY_CONDITIONS_NOT_ASKED = right(
    code="entry_conditions_not_asked",
    title="The Schengen entry conditions need not be met for the permit",
    provisions=LT_PERM_WAIVE_2022,
    kind=EntitlementKind.PROCEDURE,
    detail=True,
    when=all_of(
        ALIEN,
        any_of(
            Findings.grave_humanitarian_reasons,
            Findings.removal_impossible,
            DANGEROUS_HEALTH,
            ALONE,
            holds(NO_REMOVAL),
            holds(NO_REMOVAL_TO_DANGER),
            SOUGHT_12,
            all_of(
                not_(ASKED_BY_THE_BODY),
                not_read("whether the permit is for temporary protection is not asked"),
            ),
        ),
        any_of(
            is_(Stay.permit_application, Application.NONE),
            not_(before(Stay.permit_applied_on, date(2022, 8, 1))),
        ),
    ),
)

# Work with the permits.

WORK = right(
    code="work",
    title="Work with the permit for cooperation",
    provisions=LT_PERM_WORK,
    kind=EntitlementKind.LABOUR_MARKET,
    when=all_of(ALIEN, HOLDS_12, LithuanianCase.work_permit),
)
FREE_WORK = WORK.then(provisions=LT_PERM_WORK_FREE, when=all_of(ALIEN, HOLDS_12))
WORK_8 = right(
    code="work_of_person_not_removed",
    title="Work with the permit of a person who is not removed",
    provisions=provision("LT-PERM-8-WORKPERMIT"),
    kind=EntitlementKind.LABOUR_MARKET,
    when=all_of(ALIEN, HOLDS_8, LithuanianCase.work_permit),
)
FREE_WORK_8 = WORK_8.then(
    provisions=(
        provision("LT-PERM-8-WORK"),
        LT_PERM_130_WORK,
        LT_PERM_132_FREE,
    ),
    when=all_of(ALIEN, HOLDS_8),
)

# Protection, health, permanent residence.

LT_PERM_PROT_REF = provision("LT-PERM-PROT-REF", "A refugee gets a permanent permit.")
LT_PERM_PROT = provision("LT-PERM-PROT", "Subsidiary protection brings a permit of 2 years.")
LT_PERM_5Y = provision(
    "LT-PERM-5Y",
    "A permanent permit is open after 5 uninterrupted years of lawful stay and exams in the language and the Constitution, from which people over 65, some disabled people and children are free.",
)
REFUGEE = is_(Asylum.decision, AsylumDecision.REFUGEE)
SUBSIDIARY = is_(Asylum.decision, AsylumDecision.SUBSIDIARY_PROTECTION)

PROTECTION = permit(
    code="protection",
    title="Residence permit for a refugee or a person with subsidiary protection",
    provisions=LT_PERM_PROT_REF,
    modality=Modality.SHALL,
    ground=PermitGround.PROTECTION,
    detail=True,
    when=(
        LT_PERM_PROT_REF.gives(
            all_of(
                ALIEN,
                any_of(
                    REFUGEE,
                    all_of(
                        SUBSIDIARY,
                        not_read(
                            "the text on subsidiary protection before March 2015 was not read"
                        ),
                    ),
                ),
            ),
            until="2015-02-28",
        ),
        LT_PERM_PROT.gives(all_of(ALIEN, any_of(REFUGEE, SUBSIDIARY))),
    ),
    unless=GENERAL_REFUSAL,
    duration=by_case((SUBSIDIARY, LT_PERM_PROT.gives(lasts(years(2))))),
)
HEALTH = permit(
    code="health",
    title="Residence permit for a dangerous state of health",
    provisions=provision(
        "LT-PERM-HEALTH",
        "A dangerous state of health with an urgent medical need is a permit ground.",
    ),
    modality=Modality.MAY,
    ground=PermitGround.HUMANITARIAN,
    detail=True,
    when=all_of(ALIEN, DANGEROUS_HEALTH),
    unless=GENERAL_REFUSAL,
)
FIVE_YEARS = any_of(
    more_than(years(5), since=Stay.ground_since),
    not_read("lawful stay on earlier grounds counts, too, and is not asked"),
)
EXAMS = any_of(
    Stay.integration_tests_passed,
    UNDER_18,
    not_(under_age(65)),
    all_of(
        includes(Needs.vulnerabilities, Vulnerability.DISABLED),
        not_read("which disabled people are free of the exams is not asked"),
    ),
)
PERMANENT = EntitlementRule(
    code="permanent_residence",
    title="Permanent residence after five years",
    provisions=LT_PERM_5Y,
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    detail=True,
    decided_by=MIGRATION_DEPARTMENT,
    when=(
        LT_PERM_5Y.gives(all_of(ALIEN, Stay.lawful, FIVE_YEARS, EXAMS), until="2022-01-19"),
        provision("LT-PERM-5Y-COUNT").gives(
            all_of(
                ALIEN,
                Stay.lawful,
                FIVE_YEARS,
                EXAMS,
                any_of(
                    not_(HOLDS_12),
                    not_read("whether stay with the permit for cooperation counts is not said"),
                ),
            )
        ),
    ),
    unless=GENERAL_REFUSAL,
)
