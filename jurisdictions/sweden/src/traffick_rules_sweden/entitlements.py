"""Help, services, work and school for victims and for holders of the permits."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.facts import SwedishCase
from traffick_rules_sweden.permits import HOLDS_5_15_PERMIT, HOLDS_CASE_PERMIT, HOLDS_WAGE_PERMIT
from traffick_rules_sweden.reflection_period import (
    BOARD_HAS_APPLIED,
    HOLDS_REFLECTION_PERMIT,
    LEADER_HAS_APPLIED,
)
from traffick_rules_sweden.sources import provision
from traffick_rules_sweden.victim_status import CHILD, PRESUMED_TO_BE_A_VICTIM

MUNICIPALITY = "the municipality"
BOARD = "the social welfare board"
REGION = "the region"

# Social Services Acts: help to live on, and support for victims of crime.

SE_SOC_RIGHT = provision(
    "SE-SOC-RIGHT",
    "Who cannot meet personal needs otherwise has a right to services that secure a reasonable standard of living.",
)
SE_SOC_RIGHT_INCOME = provision(
    "SE-SOC-RIGHT-INCOME",
    "Who can work but cannot support themself has a right to income support if they stand at the disposal of the labour market, and with acceptable reasons also without that.",
)
SE_SOC_RIGHT_A = provision(
    "SE-SOC-RIGHT-A",
    "Under the older Act who could not meet own needs, or have them met otherwise, had a right to help from the social welfare board for support and living, for a reasonable standard of living.",
)
SE_ACUTE = provision(
    "SE-ACUTE",
    "For a person who stays only for a time the municipality of the stay answers for acute needs, and for others unless another one is clearly responsible.",
)
SE_LMA_OUT = provision(
    "SE-LMA-OUT",
    "A person who has a permit under ch. 5 s. 15 or 15 b, or for whom one is applied for, is not under the Act on reception of asylum seekers.",
)
SE_LMA_EU = provision(
    "SE-LMA-EU", "Citizens of EU States fall under that Act only for exceptional reasons."
)
SE_LMA_SOL = provision(
    "SE-LMA-SOL",
    "Who is under that Act has no right to the services and the money that match its benefits, nor to help with housing costs; other services stay open.",
)
SE_ASSIST_COND_SOL = provision("SE-ASSIST-COND-SOL", "The Act ties no social help to cooperation.")
SE_ASSIST_WHO = provision(
    "SE-ASSIST-WHO",
    "The social welfare board shall offer support to a victim of crime and those close to them.",
)
SE_ASSIST_WHO_PRACT = provision(
    "SE-ASSIST-WHO-PRACT", "Municipalities are the first to help, with NGOs."
)
SE_VICTIM_SUPPORT_A = provision(
    "SE-VICTIM-SUPPORT-A",
    "Under the older Act the social welfare board was to work for support and help to victims of crime and those close to them. Trafficking was not named.",
)
SE_SHELTER = provision(
    "SE-SHELTER",
    "The social welfare board is responsible for offering a protected home to people who need protection from threat, violence or other abuse.",
)

MAY_BE_UNDER_RECEPTION_ACT = all_of(
    Asylum.applied,
    not_(
        any_of(
            cited(
                any_of(HOLDS_5_15_PERMIT, LEADER_HAS_APPLIED, BOARD_HAS_APPLIED),
                SE_LMA_OUT,
                while_in_force=True,
            ),
            cited(
                any_of(is_(Stay.ground, StayGround.EU_RIGHT_OF_RESIDENCE), citizen_of(EU)),
                SE_LMA_EU,
                title="the person is a citizen of the EU",
                while_in_force=True,
            ),
        )
    ),
)
UNDER_RECEPTION_ACT = all_of(
    MAY_BE_UNDER_RECEPTION_ACT,
    any_of(
        not_(is_(Asylum.decision, AsylumDecision.REFUGEE, AsylumDecision.SUBSIDIARY_PROTECTION)),
        not_read("how long the Act counts after protection is granted was not read"),
    ),
)
EXPOSED_TO_CRIME = any_of(
    PRESUMED_TO_BE_A_VICTIM, Proceedings.injured_party, Proceedings.crime_reported
)
IN_NEED = any_of(Needs.subsistence, Needs.social, Needs.accommodation)

SOCIAL_HELP_2001 = EntitlementRule(
    code="social_help",
    title="Help to live on",
    local_title="bistånd",
    provisions=(SE_SOC_RIGHT_A, SE_ASSIST_WHO_PRACT),
    modality=Modality.SHALL,
    kind=EntitlementKind.SOCIAL_HELP,
    when=all_of(
        IN_NEED,
        any_of(
            not_(Asylum.applied),
            not_read("what the older Act left to asylum seekers was not read"),
        ),
    ),
    provided_by=BOARD,
)
SOCIAL_HELP = SOCIAL_HELP_2001.then(
    title="Services for a reasonable standard of living",
    local_title="insatser enligt socialtjänstlagen",
    provisions=(SE_SOC_RIGHT, SE_ACUTE, SE_ASSIST_WHO_PRACT),
    when=IN_NEED,
    unless=Proviso(
        all_of(
            MAY_BE_UNDER_RECEPTION_ACT,
            not_read(
                "which services match the benefits of that Act depends on the service, and how long it counts after "
                "protection is granted was not read"
            ),
        ),
        SE_LMA_SOL,
        title="the person is under the Act on reception of asylum seekers",
    ),
    provided_by=MUNICIPALITY,
    claims=(independent_of(Cooperation, provision=SE_ASSIST_COND_SOL),),
)
INCOME_SUPPORT = EntitlementRule(
    code="income_support",
    title="Income support",
    local_title="försörjningsstöd",
    provisions=(SE_SOC_RIGHT_INCOME,),
    modality=Modality.SHALL,
    kind=EntitlementKind.FINANCIAL_HELP,
    when=all_of(Needs.subsistence, SwedishCase.acceptable_reasons),
    unless=Proviso(
        UNDER_RECEPTION_ACT,
        SE_LMA_SOL,
        title="the person is under the Act on reception of asylum seekers",
    ),
    provided_by=MUNICIPALITY,
    claims=(independent_of(Cooperation, provision=SE_ASSIST_COND_SOL),),
)
VICTIM_SUPPORT_2001 = EntitlementRule(
    code="victim_support",
    title="Support as a victim of crime",
    local_title="stöd till brottsoffer",
    provisions=(SE_SOC_RIGHT_A, SE_ASSIST_WHO_PRACT),
    modality=Modality.SHOULD,
    kind=EntitlementKind.SOCIAL_HELP,
    when=(
        SE_SOC_RIGHT_A.gives(
            not_read("the text on support for victims before 2013 was not read"),
            until="2012-12-31",
        ),
        SE_VICTIM_SUPPORT_A.gives(cited(EXPOSED_TO_CRIME, SE_VICTIM_SUPPORT_A)),
    ),
    provided_by=BOARD,
)
VICTIM_SUPPORT = VICTIM_SUPPORT_2001.then(
    provisions=(SE_ASSIST_WHO, SE_ASSIST_WHO_PRACT),
    modality=Modality.SHALL,
    when=EXPOSED_TO_CRIME,
)
PROTECTED_HOME = EntitlementRule(
    code="protected_home",
    title="A protected home",
    local_title="skyddat boende",
    provisions=(SE_SHELTER,),
    modality=Modality.SHALL,
    kind=EntitlementKind.ACCOMMODATION,
    when=Needs.protection,
    provided_by=BOARD,
)

# Health care: Acts 2008:344 and 2013:407.

SE_ASSIST_HEALTH = provision(
    "SE-ASSIST-HEALTH",
    "Holders of a permit under ch. 5 s. 15 shall be offered care as residents, children and adults alike.",
)
SE_ASSIST_HEALTH_15D = provision(
    "SE-ASSIST-HEALTH-15D",
    "Holders of a permit under ch. 5 s. 15 d shall be offered care as residents.",
)
SE_ASSIST_HEALTH_CHECK = provision(
    "SE-ASSIST-HEALTH-CHECK",
    "Holders of a permit under ch. 5 s. 15 or 15 d shall be offered a health check as soon as it suits, unless plainly unneeded.",
)
SE_HEALTH_UNDOC = provision(
    "SE-HEALTH-UNDOC", "Without a permit, one who is under 18 shall be offered full care."
)
SE_HEALTH_UNDOC_ADULT = provision(
    "SE-HEALTH-UNDOC-ADULT",
    "Without a permit, adults shall be offered care that cannot wait, maternity care, abortion, contraception, medicines and a health check.",
)
SE_HEALTH_UNDOC_BRIEF = provision(
    "SE-HEALTH-UNDOC-BRIEF", "The Act does not count where the stay is meant to be brief."
)

HEALTH_CARE_AS_RESIDENT = EntitlementRule(
    code="health_care_as_resident",
    title="Health care as for residents",
    local_title="hälso- och sjukvård",
    provisions=(SE_ASSIST_HEALTH, SE_ASSIST_HEALTH_CHECK),
    modality=Modality.SHALL,
    kind=EntitlementKind.HEALTH_CARE,
    when=any_of(
        HOLDS_5_15_PERMIT,
        cited(HOLDS_WAGE_PERMIT, SE_ASSIST_HEALTH_15D, while_in_force=True),
    ),
    provided_by=REGION,
)
HEALTH_CARE_WITHOUT_PERMIT = EntitlementRule(
    code="health_care",
    title="Health care without a permit",
    local_title="hälso- och sjukvård åt utlänningar utan nödvändiga tillstånd",
    provisions=(SE_HEALTH_UNDOC, SE_HEALTH_UNDOC_ADULT),
    modality=Modality.SHALL,
    kind=EntitlementKind.HEALTH_CARE,
    when=all_of(
        not_(Stay.lawful),
        not_(HOLDS_REFLECTION_PERMIT),
        any_of(
            cited(CHILD, SE_HEALTH_UNDOC),
            cited(
                Needs.medical,
                SE_HEALTH_UNDOC_ADULT,
                title="the adult needs care that cannot wait, or care of the list",
            ),
        ),
    ),
    unless=Proviso(SwedishCase.stay_meant_to_be_brief, SE_HEALTH_UNDOC_BRIEF),
    provided_by=REGION,
)

# Work and school.

SE_PERM_WORK = provision(
    "SE-PERM-WORK", "The holder of a permit under ch. 5 s. 15, 1st paragraph, needs no work permit."
)
SE_PERM_WORK_15D = provision(
    "SE-PERM-WORK-15D", "The holder of a permit under s. 15 d needs no work permit."
)
SE_PERM_TRAINING = provision(
    "SE-PERM-TRAINING",
    "The holder of a case permit has access to vocational training and education.",
)
SE_REF_NOWORK = provision(
    "SE-REF-NOWORK",
    "The exemption names the 1st paragraph only: the 30-day permit does not free its holder from the rule on work permits.",
)
SE_ASSIST_CHILD_SCHOOL = provision(
    "SE-ASSIST-CHILD-SCHOOL",
    "Children with a permit under ch. 5 s. 15 count as residents under the Education Act: they have a right to school, and need not attend.",
)
SE_SCHOOL_UPPER = provision(
    "SE-SCHOOL-UPPER", "Upper secondary school is open only if begun before 18."
)
SE_SCHOOL_ADULT = provision("SE-SCHOOL-ADULT", "Adult education is not open.")

LABOUR_MARKET = EntitlementRule(
    code="labour_market",
    title="Work without a work permit",
    local_title="undantag från kravet på arbetstillstånd",
    provisions=(SE_PERM_WORK, SE_REF_NOWORK, SE_PERM_TRAINING),
    modality=Modality.SHALL,
    kind=EntitlementKind.LABOUR_MARKET,
    when=any_of(
        cited(HOLDS_CASE_PERMIT, SE_PERM_WORK, SE_PERM_TRAINING),
        cited(HOLDS_WAGE_PERMIT, SE_PERM_WORK_15D, while_in_force=True),
    ),
)
SCHOOLING = EntitlementRule(
    code="schooling",
    title="School as for resident children",
    local_title="rätt till utbildning",
    provisions=(SE_ASSIST_CHILD_SCHOOL, SE_SCHOOL_ADULT),
    modality=Modality.SHALL,
    kind=EntitlementKind.EDUCATION,
    when=all_of(
        HOLDS_5_15_PERMIT,
        any_of(CHILD, cited(SwedishCase.schooling_begun_before_18, SE_SCHOOL_UPPER)),
    ),
    provided_by=MUNICIPALITY,
)

# National support programme, and return.

SE_ASSIST_NSP = provision(
    "SE-ASSIST-NSP",
    "The Civil Society Platform runs a national support programme, which adds to what authorities pay for, also for people outside the formal route and children of victims.",
)
SE_ASSIST_NSP_WHO = provision("SE-ASSIST-NSP-WHO", "Only certified shelters apply for it.")
SE_ASSIST_NSP_DAYS = provision("SE-ASSIST-NSP-DAYS", "Rest is for up to 30 days.")
SE_ASSIST_NSP_REHAB = provision(
    "SE-ASSIST-NSP-REHAB", "Rehabilitation is for up to 90 days, in at most three periods."
)
SE_ASSIST_NSP_INT = provision("SE-ASSIST-NSP-INT", "Integration is for up to 45 days.")
SE_RETURN = provision(
    "SE-RETURN",
    "The Gender Equality Agency may make agreements with IOM on the return of people exposed to trafficking or prostitution. It is no right.",
)
SE_RETURN_PRACT = provision(
    "SE-RETURN-PRACT",
    "IOM runs a programme of voluntary return from its office in Finland, paid by the Agency, with help before and after.",
)
SE_RETURN_WHO = provision(
    "SE-RETURN-WHO",
    "The programme of voluntary return is for identified or presumed victims of all forms, and for foreigners in prostitution in Sweden, EU citizens too, who want to go home or to a third country with permanent stay.",
)
SE_CHILD_RETURN = provision(
    "SE-CHILD-RETURN",
    "A child parted from its parents goes back only if authorities of both countries find it best for the child.",
)
SE_CHILD_RETURN_CARE = provision(
    "SE-CHILD-RETURN-CARE",
    "Swedish social services are responsible for the child until the other side takes over.",
)

PLATFORM = "the Civil Society Platform against Trafficking"
SUPPORT_PROGRAMME = EntitlementRule(
    code="support_programme",
    title="National support programme",
    local_title="nationella stödprogrammet",
    provisions=(SE_ASSIST_NSP, SE_ASSIST_NSP_WHO),
    modality=Modality.MAY,
    kind=EntitlementKind.RECOVERY_PERIOD,
    when=PRESUMED_TO_BE_A_VICTIM,
    provided_by=PLATFORM,
    paid_by="the Gender Equality Agency",
)


def _form(
    code: str, title: str, provision: Provision, kind: EntitlementKind, longest: int | None
) -> EntitlementRule:
    return EntitlementRule(
        code=code,
        detail=True,
        title=title,
        provisions=(provision,),
        modality=Modality.MAY,
        kind=kind,
        when=PRESUMED_TO_BE_A_VICTIM,
        provided_by=PLATFORM,
        longest=None if longest is None else provision.gives(days(longest)),
    )


REST = _form(
    "support_programme_rest",
    "Rest in the support programme",
    SE_ASSIST_NSP_DAYS,
    EntitlementKind.RECOVERY_PERIOD,
    30,
)
REHABILITATION = _form(
    "support_programme_rehabilitation",
    "Rehabilitation in the support programme",
    SE_ASSIST_NSP_REHAB,
    EntitlementKind.PSYCHOLOGICAL_HELP,
    270,
)
INTEGRATION = _form(
    "support_programme_integration",
    "Integration in the support programme",
    SE_ASSIST_NSP_INT,
    EntitlementKind.REINTEGRATION,
    45,
)
VOLUNTARY_RETURN = EntitlementRule(
    code="voluntary_return",
    title="Voluntary return",
    local_title="återvändandeprogrammet",
    provisions=(SE_RETURN_PRACT, SE_RETURN_WHO, SE_RETURN, SE_CHILD_RETURN_CARE),
    modality=Modality.MAY,
    kind=EntitlementKind.PREPARED_RETURN,
    when=all_of(
        any_of(
            PRESUMED_TO_BE_A_VICTIM,
            cited(
                not_read(
                    "whether the person is a foreigner in prostitution in Sweden is not asked"
                ),
                SE_RETURN_WHO,
                title="the person is a foreigner in prostitution in Sweden",
            ),
        ),
        Cooperation.return_wanted,
    ),
    unless=Proviso(
        all_of(CHILD, not_(Findings.in_best_interests)),
        SE_CHILD_RETURN,
        title="return is not found best for the child",
    ),
    decided_by="the regional coordinator and IOM",
    provided_by="the International Organization for Migration",
    paid_by="the Gender Equality Agency",
    worse_for_children="a child goes back only where that is found best for it",
)
