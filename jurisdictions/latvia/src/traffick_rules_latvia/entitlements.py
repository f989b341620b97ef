"""Help: the service that the State pays, services for victims from outside the EU, health, work, municipal help."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_latvia.asylum import LV_ASYL_ALT, LV_ASYL_NEEDS
from traffick_rules_latvia.children import REMOVAL_STAGE
from traffick_rules_latvia.facts import LatvianCase
from traffick_rules_latvia.permits import (
    HOLDS_TEMPORARY_PERMIT,
    HOLDS_VICTIM_PERMIT,
    HOLDS_WITNESS_PERMIT,
    LV_PERM_HUM,
    LV_PERM_WIT,
)
from traffick_rules_latvia.reflection_period import *
from traffick_rules_latvia.sources import provision
from traffick_rules_latvia.victim_status import *

# Social Services Law ss. 3(4), 13(1)7; Cabinet Regulations 882, 889 and 344: the service.

LV_ASSIST_RIGHT = provision("LV-ASSIST-RIGHT")
LV_ASSIST_PAY_A = provision("LV-ASSIST-PAY-A")
LV_ASSIST_PAY = provision("LV-ASSIST-PAY")
LV_ASSIST_882 = provision("LV-ASSIST-882")
LV_ASSIST_DAYS_0 = provision("LV-ASSIST-DAYS-0")
LV_ASSIST_DAYS_A = provision("LV-ASSIST-DAYS-A")
LV_ASSIST_DAYS_B = provision("LV-ASSIST-DAYS-B", "The course is up to 180 days.")
LV_ASSIST_COORD_889 = provision("LV-ASSIST-COORD-889")
LV_ASSIST_COND = provision("LV-ASSIST-COND", "It does not depend on cooperation with the police.")
LV_ASSIST_RIGHT_CHILD = provision("LV-ASSIST-RIGHT-CHILD")
LV_ASSIST_AFTER_889 = provision("LV-ASSIST-AFTER-889")
LV_ASSIST_AFTER = provision("LV-ASSIST-AFTER")
LV_ASSIST_TRIAL_889 = provision("LV-ASSIST-TRIAL-889")
LV_ASSIST_TRIAL = provision(
    "LV-ASSIST-TRIAL",
    "After the course there is support in the criminal proceedings of up to 150 hours a year - psychosocial help, interpreter, papers, if needed representation in court - for a victim or, at their wish, a witness, with a certificate.",
)
LV_ASSIST_SUSPEND = provision(
    "LV-ASSIST-SUSPEND",
    "On the provider's initiative the service may be suspended up to six months: the person is again under the influence of the exploiters, or needs long treatment that cannot be combined with it.",
)
LV_REF_SERVICE_END = provision("LV-REF-SERVICE-END")
LV_ASSIST_TIME = provision(
    "LV-ASSIST-TIME",
    "The Agency decides without delay, within 3 working days of the papers: grant, queue or refusal.",
)
LV_ID_DAYS = provision(
    "LV-ID-DAYS",
    "Without a certificate the commission assesses without delay, within 3 working days.",
)
LV_DUTY_SEND = provision("LV-DUTY-SEND")
LV_DUTY_SEND_NEG = provision("LV-DUTY-SEND-NEG")

STATE = "the State, within the year's budget"
FIRST_SERVICE = EntitlementRule(
    code="rehabilitation",
    title="Social rehabilitation that the State pays",
    local_title="sociālās rehabilitācijas pakalpojums",
    provisions=(LV_ASSIST_882, LV_ASSIST_PAY_A),
    modality=Modality.SHALL,
    kind=EntitlementKind.SOCIAL_HELP,
    decided_by="the Social Services Board",
    provided_by=PROVIDER,
    paid_by=STATE,
    when=RECOGNISED,
    longest=LV_ASSIST_882.gives(months(6)),
)
SERVICE_889 = FIRST_SERVICE.then(
    provisions=(LV_ID_REG, LV_ASSIST_PAY_A, LV_ASSIST_RIGHT, LV_ASSIST_PAY, LV_ASSIST_RIGHT_CHILD),
    decided_by=(
        LV_ID_REG.gives("the Social Services Board or its successor", until="2011-12-27"),
        LV_ASSIST_COORD_889.gives(AGENCY),
    ),
    longest=(LV_ASSIST_DAYS_0.gives(months(6)), LV_ASSIST_DAYS_A.gives(days(180))),
)
WITNESS_BY_CHOICE = cited(
    all_of(
        Proceedings.witness,
        TRAFFICKING_CASE,
        not_(includes(Proceedings.agrees_to, Agreement.VICTIM_STATUS)),
        not_(FOUND_NO_VICTIM),
    ),
    LV_ID_PROC_WIT_344,
    title="the person, not found to be no victim, chose to be a witness in the trafficking case",
)
SERVICE = FIRST_SERVICE.then(
    provisions=(
        LV_ASSIST_DAYS_B,
        LV_ASSIST_RIGHT,
        LV_ASSIST_PAY,
        provision("LV-ASSIST-COORD"),
        provision("LV-ASSIST-REFUSE"),
        LV_ASSIST_COND,
        provision("LV-ASSIST-LIST"),
        LV_ASSIST_RIGHT_CHILD,
    ),
    decided_by=AGENCY,
    when=any_of(RECOGNISED, WITNESS_BY_CHOICE),
    longest=LV_ASSIST_DAYS_B.gives(days(180)),
    claims=(
        independent_of(Cooperation, provision=LV_ASSIST_COND),
        independent_of(Stay.lawful, Person.citizenships, provision=LV_ASSIST_RIGHT),
    ),
)
CONSULTATIONS_889 = EntitlementRule(
    code="consultations_after_help",
    title="Five consultations within two years after the course",
    provisions=(LV_ASSIST_AFTER_889,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SOCIAL_HELP,
    provided_by=PROVIDER,
    paid_by=STATE,
    when=within(years(2), since=Help.last_day, early_counts=False),
    unless=Proviso(LatvianCase.trial_support_received, LV_ASSIST_AFTER_889),
    amount=LV_ASSIST_AFTER_889.gives(Amount(5, "consultations of one hour")),
)
CONSULTATIONS = CONSULTATIONS_889.then(
    provisions=(LV_ASSIST_AFTER,),
    unless=Proviso(LatvianCase.trial_support_received, LV_ASSIST_AFTER),
    amount=LV_ASSIST_AFTER.gives(Amount(5, "consultations of one hour")),
)
COURSE_ENDED = at_least(days(0), since=Help.last_day)
TRIAL_SUPPORT_889 = EntitlementRule(
    code="trial_support",
    title="Support during the criminal proceedings, up to 150 hours a year",
    provisions=(LV_ASSIST_TRIAL_889,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SOCIAL_HELP,
    decided_by=AGENCY,
    paid_by=STATE,
    when=all_of(
        COURSE_ENDED,
        any_of(
            INJURED_PARTY,
            all_of(
                Proceedings.witness,
                TRAFFICKING_CASE,
                not_read("whether a witness had it before July 2019 is not clear"),
            ),
        ),
    ),
    unless=Proviso(
        not_(Proceedings.case_open), LV_ASSIST_TRIAL_889, title="the proceedings are closed"
    ),
    amount=LV_ASSIST_TRIAL_889.gives(up_to(Amount(150, "hours a year"))),
)
TRIAL_SUPPORT = TRIAL_SUPPORT_889.then(
    provisions=(LV_ASSIST_TRIAL, provision("LV-ASSIST-TRIAL-LA")),
    when=all_of(COURSE_ENDED, any_of(INJURED_PARTY, WITNESS_BY_CHOICE)),
    unless=Proviso(
        not_(Proceedings.case_open), LV_ASSIST_TRIAL, title="the proceedings are closed"
    ),
    amount=LV_ASSIST_TRIAL.gives(up_to(Amount(150, "hours a year"))),
)
SERVICE_SUSPENDED = BurdenRule(
    code="help_suspended",
    detail=True,
    title="Suspension of the service for up to six months",
    provisions=(LV_ASSIST_SUSPEND,),
    modality=Modality.MAY,
    kind=BurdenKind.END_OF_HELP,
    decided_by=AGENCY,
    when=all_of(
        Help.admitted,
        any_of(
            Cooperation.contact_with_exploiters_resumed,
            LatvianCase.long_treatment,
            all_of(
                not_(Cooperation.contacts_broken),
                not_read("whether the exploiters have influence again is not asked"),
            ),
        ),
    ),
    length=LV_ASSIST_SUSPEND.gives(up_to(months(6))),
    ends=("entitlements.rehabilitation",),
)
SERVICE_ENDS = BurdenRule(
    code="help_ends",
    title="End of the service",
    provisions=(provision("LV-ASSIST-END"),),
    modality=Modality.SHALL,
    kind=BurdenKind.END_OF_HELP,
    decided_by=AGENCY,
    when=all_of(
        Help.admitted,
        any_of(
            FALSE_INFORMATION_HERE,
            not_(Help.accepted),
            LatvianCase.breaks_rules,
            all_of(
                at_least(days(180), since=Help.first_day),
                not_read("whether the service was suspended in between is not asked"),
            ),
            Findings.help_no_longer_needed,
            all_of(LatvianCase.trial_support_received, not_(Proceedings.case_open)),
            cited(
                all_of(
                    ALIEN,
                    not_(citizen_of(EU)),
                    any_of(
                        is_(Stay.reflection, Reflection.REFUSED),
                        all_of(NOT_ASKED_FOR_IN_THE_PERIOD, not_(CAN_STILL_BE_ASKED_FOR)),
                    ),
                ),
                LV_REF_SERVICE_END,
                title="the reflection period is refused or over, and no permit is asked for",
            ),
        ),
    ),
    ends=("entitlements.rehabilitation",),
)
REPAYMENT = BurdenRule(
    code="help_repaid",
    detail=True,
    title="Repayment of the cost of the service or of the travel to it",
    provisions=(provision("LV-ASSIST-REPAY"),),
    modality=Modality.SHALL,
    kind=BurdenKind.REPAYMENT,
    decided_by=AGENCY,
    when=any_of(
        all_of(Help.admitted, FALSE_INFORMATION_HERE),
        all_of(LatvianCase.travel_paid, not_(Help.accepted)),
    ),
)
TRAVEL_TO_SERVICE = EntitlementRule(
    code="travel_to_service",
    title="Travel of a resident of Latvia from abroad to the service, with minor children",
    provisions=(provision("LV-RETURN-ABROAD"),),
    modality=Modality.MAY,
    kind=EntitlementKind.PREPARED_RETURN,
    decided_by=AGENCY,
    when=all_of(not_(Route.in_country), Stay.registered_resident, LatvianCase.cannot_travel_alone),
)
PREPARED_RETURN = EntitlementRule(
    code="prepared_return",
    title="Organised and accompanied return, as a part of the service",
    provisions=(provision("LV-RETURN"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.PREPARED_RETURN,
    provided_by=PROVIDER,
    when=RECOGNISED,
)
ASSESS = DutyRule(
    code="assess_victim",
    title="Assess the person within 3 working days, where there is no certificate",
    provisions=(LV_ID_DAYS, provision("LV-DUTY-ASSESS")),
    kind=DutyKind.ASSESSMENT,
    owed_by="the commission of the providers",
    when=all_of(Identification.referred, not_(CERTIFIED)),
    fulfilled=is_(Identification.decided_by, Authority.SUPPORT_PROVIDER),
    within=LV_ID_DAYS.gives(working_days(3)),
    starts_on=Identification.referred_on,
)
SEND_TO_AGENCY = DutyRule(
    code="send_to_agency",
    detail=True,
    title="Send the papers to the Agency: a positive protocol in 3 working days, a negative one in 10",
    provisions=(LV_DUTY_SEND, LV_DUTY_SEND_NEG),
    kind=DutyKind.REFERRAL,
    owed_by=PROVIDER,
    when=any_of(CERTIFIED, is_(Identification.decided_by, Authority.SUPPORT_PROVIDER)),
    fulfilled=Identification.help_service_told,
    within=by_case(
        (FOUND_NO_VICTIM, LV_DUTY_SEND_NEG.gives(working_days(10))),
        LV_DUTY_SEND.gives(working_days(3)),
    ),
    starts_on=Identification.decided_on,
)
DECIDE_ON_HELP = DutyRule(
    code="decide_on_help",
    title="Decide on the service within 3 working days of the papers",
    provisions=(LV_ASSIST_TIME, provision("LV-DUTY-AGENCY")),
    kind=DutyKind.DECISION,
    owed_by=AGENCY,
    when=Identification.help_service_told,
    fulfilled=any_of(
        Help.admitted, not_read("whether the service was refused or queued for is not asked")
    ),
    within=LV_ASSIST_TIME.gives(working_days(3)),
    starts_on=Identification.help_service_told_on,
)
SEND_FOR_TRIAL_SUPPORT = DutyRule(
    code="send_for_trial_support",
    detail=True,
    title="Send the papers for the support at the trial",
    provisions=(provision("LV-DUTY-SUPPORT"),),
    kind=DutyKind.REFERRAL,
    owed_by=PROVIDER,
    when=all_of(COURSE_ENDED, any_of(INJURED_PARTY, WITNESS_BY_CHOICE)),
    fulfilled=LatvianCase.trial_support_received,
)

# Law on the residence of victims ss. 4(8), 7, 8: services for victims from outside the EU.

LV_REF_HELP = provision(
    "LV-REF-HELP",
    "While the application is examined, during the period and until the Office decides on the permit, the victim and the accompanying minor child have these services.",
)
LV_ASSIST_UL8 = provision(
    "LV-ASSIST-UL8",
    "The services are due also with the permit, and for the accompanying minor child.",
)

IN_A_STAGE = any_of(
    cited(
        any_of(
            is_(Stay.reflection, Reflection.PENDING),
            RUNNING,
            all_of(PERMIT_ASKED_FOR, is_(Stay.permit_application, Application.PENDING)),
            CAN_STILL_BE_ASKED_FOR,
        ),
        LV_REF_HELP,
        title="the reflection period is asked for or runs, or the permit is not decided on",
    ),
    cited(HOLDS_VICTIM_PERMIT, LV_ASSIST_UL8),
)
IN_THE_STAGES = all_of(
    ALIEN,
    not_(citizen_of(EU)),
    any_of(all_of(RECOGNISED, IN_A_STAGE), cited(CHILD_OF_A_VICTIM, LV_ASSIST_UL8)),
)


def _service(code: str, title: str, kind: EntitlementKind) -> EntitlementRule:
    """A service of s. 7, which is also for the accompanying minor child."""
    return EntitlementRule(
        code=code,
        title=title,
        provisions=(provision("LV-ASSIST-UL7"), LV_REF_HELP, LV_ASSIST_UL8),
        modality=Modality.SHALL,
        kind=kind,
        provided_by=PROVIDER,
        when=IN_THE_STAGES,
        claims=(independent_of(Cooperation, provision=LV_ID_FORMAL),),
    )


SHELTER = _service("accommodation", "Safe shelter and accommodation", EntitlementKind.ACCOMMODATION)
MEDICAL_HELP = _service(
    "emergency_care", "First aid, doctors and emergency care", EntitlementKind.HEALTH_CARE
)
PSYCHOLOGIST = _service(
    "psychological_help", "Help of a psychologist", EntitlementKind.PSYCHOLOGICAL_HELP
)
LAWYER = _service("legal_advice", "Help of a lawyer", EntitlementKind.LEGAL_HELP)
TRAINING = _service("training", "Training and education", EntitlementKind.EDUCATION)

# Other laws: work, health care, municipal services, rehabilitation after violence.

LV_ASSIST_GEN = provision("LV-ASSIST-GEN")
LV_CHILD_REHAB_3 = provision("LV-CHILD-REHAB-3")

WORK = EntitlementRule(
    code="work",
    title="Work without restriction",
    provisions=(provision("LV-PERM-WORK"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.LABOUR_MARKET,
    when=any_of(
        HOLDS_VICTIM_PERMIT,
        cited(HOLDS_WITNESS_PERMIT, LV_PERM_WIT),
        cited(is_(Stay.ground, StayGround.HUMANITARIAN), LV_PERM_HUM),
        cited(is_(Stay.ground, StayGround.PROTECTION), LV_ASYL_ALT, while_in_force=True),
        BY_THE_GENERAL_LAW,
    ),
)
JOB_SEEKER_SUPPORT = EntitlementRule(
    code="labour_market",
    title="Support for the unemployed and job-seekers",
    provisions=(provision("LV-ASSIST-JOB"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.LABOUR_MARKET,
    provided_by="the State Employment Agency",
    when=any_of(HOLDS_VICTIM_PERMIT, BY_THE_GENERAL_LAW),
)
HEALTH_CARE = EntitlementRule(
    code="health_care",
    title="Health care at State expense",
    provisions=(provision("LV-ASSIST-HEALTH"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.HEALTH_CARE,
    provided_by="the health service",
    paid_by="the State",
    when=any_of(INJURED_PARTY, BY_THE_GENERAL_LAW),
)
WITHOUT_PAYMENT = any_of(
    citizen_of("lv"),
    is_(Stay.ground, StayGround.NON_CITIZEN, StayGround.PERMANENT_RESIDENCE),
    all_of(is_(Stay.ground, StayGround.PROTECTION), is_(Asylum.decision, AsylumDecision.REFUGEE)),
    all_of(
        any_of(UNION_CITIZEN, is_(Stay.ground, StayGround.EU_RIGHT_OF_RESIDENCE)),
        Stay.lawful,
        at_least(months(3), since=Stay.ground_since),
    ),
    all_of(
        is_(Stay.ground, StayGround.FAMILY),
        not_read("whose family member the person is is not asked"),
    ),
)
MUNICIPAL_SERVICES = EntitlementRule(
    code="social_help",
    title="General municipal social services without payment",
    provisions=(LV_ASSIST_GEN,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SOCIAL_HELP,
    provided_by="the municipality",
    when=WITHOUT_PAYMENT,
)
SERVICES_AGAINST_PAYMENT = EntitlementRule(
    code="social_help_against_payment",
    title="General municipal social services against full payment",
    provisions=(LV_ASSIST_GEN,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SOCIAL_HELP,
    provided_by="the municipality",
    when=all_of(IN_LAWFUL_STAY, not_(WITHOUT_PAYMENT)),
)
REHABILITATION_AFTER_VIOLENCE = EntitlementRule(
    code="rehabilitation_after_violence",
    title="Social rehabilitation as a victim of violence",
    provisions=(provision("LV-ASSIST-VIOL"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.SOCIAL_HELP,
    paid_by=STATE,
    when=all_of(
        includes(Needs.vulnerabilities, Vulnerability.SURVIVOR_OF_VIOLENCE),
        any_of(
            Findings.special_help_needed,
            all_of(
                not_(under_age(CHILD_AGE)),
                any_of(
                    HOLDS_TEMPORARY_PERMIT,
                    all_of(
                        not_(UNION_CITIZEN),
                        not_(Stay.lawful),
                        any_of(
                            REMOVAL_STAGE,
                            not_read("whether there is an alternative to detention is not asked"),
                        ),
                    ),
                ),
            ),
            cited(
                all_of(
                    under_age(CHILD_AGE),
                    any_of(Asylum.applied, all_of(not_(Stay.lawful), REMOVAL_STAGE)),
                    any_of(
                        cited(RECOGNISED, LV_ASYL_NEEDS, while_in_force=True),
                        not_read("whether special needs or vulnerability were found is not asked"),
                    ),
                ),
                LV_CHILD_REHAB_3,
                title="the child is an asylum seeker with special needs, or vulnerable and in removal proceedings",
            ),
            all_of(
                Stay.lawful, not_read("what residents have as victims of violence was not read")
            ),
        ),
    ),
    worse_for_children="of children the law names asylum seekers and those in removal, not holders of a temporary permit",
)
