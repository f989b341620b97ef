"""Help for victims and for people without means; none of it depends on cooperation with the police."""

from functools import partial

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.facts import DanishCase
from traffick_rules_denmark.reflection_period import REF_20
from traffick_rules_denmark.sources import *
from traffick_rules_denmark.victim_status import (
    ASSESSED_AS_TRAFFICKED,
    PRESUMED_TO_BE_A_VICTIM,
    appeal,
    may,
    right,
)

# The action plans: who pays, and that help does not depend on the police.

SRV_02 = provision(
    "SRV-02", "The state funds NGOs that give victims social, medical and legal help."
)
SRV_07 = provision("SRV-07", "Support does not depend on cooperation with the police.")
SRV_15 = provision("SRV-15", "The state pays, through the money set aside for the action plans.")

# Social, medical and legal help: offers under the plans, which no statute gives.

CENTRE = "the Danish Centre against Human Trafficking"
NGOS = "NGOs that the state funds"
SERVICE = "the Danish Immigration Service"
MUNICIPALITY = "the municipality"
NOT_READ = "no source was read that says what the action plans gave from 2007 to 2013"
STATE = "the state, through the money set aside for the action plans"
of_the_plans = partial(may, when=ASSESSED_AS_TRAFFICKED, paid_by=STATE)
SOCIAL_HELP = of_the_plans(
    code="social_help",
    title="Social help",
    local_title="social hjælp",
    provisions=(SRV_02, SRV_15, SRV_07),
    kind=EntitlementKind.SOCIAL_HELP,
    provided_by=NGOS,
)
HEALTH_CARE = of_the_plans(
    code="health_care",
    title="Medical help",
    local_title="lægehjælp",
    provisions=(SRV_02, SRV_15, SRV_07),
    kind=EntitlementKind.HEALTH_CARE,
    provided_by=NGOS,
)
LEGAL_HELP = of_the_plans(
    code="legal_help",
    title="Legal help",
    local_title="juridisk bistand",
    provisions=(SRV_02, provision("SRV-05"), SRV_15, SRV_07),
    kind=EntitlementKind.LEGAL_HELP,
    provided_by=NGOS,
)

# A psychologist, a contact person, education.

SRV_01 = provision("SRV-01")
SRV_06 = provision("SRV-06")

EARLY_PSYCHOLOGICAL_HELP = of_the_plans(
    code="psychological_help",
    title="Psychological help",
    local_title="psykologhjælp",
    provisions=(SRV_01, SRV_15),
    kind=EntitlementKind.PSYCHOLOGICAL_HELP,
)
PSYCHOLOGICAL_HELP = EARLY_PSYCHOLOGICAL_HELP.then(
    title="Extended health care and a psychologist",
    provisions=(provision("SRV-04"), SRV_15, SRV_07),
    gap_before=NOT_READ,
)
EARLY_EDUCATION = of_the_plans(
    code="education", title="Training", provisions=(SRV_01, SRV_15), kind=EntitlementKind.EDUCATION
)
EDUCATION = EARLY_EDUCATION.then(
    title="Education or training", provisions=(SRV_06, SRV_15, SRV_07), gap_before=NOT_READ
)
CONTACT_PERSON = of_the_plans(
    code="contact_person",
    title="A contact person",
    local_title="kontaktperson",
    provisions=(SRV_06, SRV_15, SRV_07),
    kind=EntitlementKind.CONTACT_PERSON,
    provided_by=CENTRE,
)

# A place to stay.

ACCOMMODATION = of_the_plans(
    code="accommodation",
    title="Accommodation with board",
    local_title="indkvartering",
    provisions=(provision("SRV-03"), provision("SRV-08"), provision("SRV-11"), SRV_15, SRV_07),
    kind=EntitlementKind.ACCOMMODATION,
)
RESTITUTION_PERIOD = may(
    code="restitution_period",
    title="A restitution period with the same support, without a deadline",
    local_title="restitutionsperiode",
    provisions=REF_20,
    kind=EntitlementKind.RECOVERY_PERIOD,
    when=all_of(Stay.lawful, ASSESSED_AS_TRAFFICKED),
    provided_by=CENTRE,
)
SUPPORT_WHILE_PRESUMED = may(
    code="support_while_presumed",
    title="Support and a bed for a person presumed to be a victim",
    provisions=provision(
        "STA-11",
        "While a person is presumed to be a victim there is no entitlement to the support of the "
        "action plan, but the Centre may offer support and a bed.",
    ),
    kind=EntitlementKind.ACCOMMODATION,
    when=PRESUMED_TO_BE_A_VICTIM,
    provided_by=CENTRE,
)

# Aliens Act § 42 a: keep and health care for asylum seekers, and for those without a right to stay.

SRV_20B = provision(
    "SRV-20B",
    "The Immigration Service shall cover the keep and the necessary health care of an asylum seeker "
    "until a permit, departure or removal.",
)
SRV_20 = provision(
    "SRV-20",
    "The Immigration Service shall cover the keep and the necessary health care of an alien who has "
    "no right to stay, if this is needed for their support.",
)
SRV_20E = provision(
    "SRV-20E",
    "Not covered is who stays lawfully under §§ 1, 5(2) or 6 or has a permit under §§ 9 to 9 f, who "
    "is married to a resident unless special reasons speak for it, whose address is unknown, or who "
    "is entitled to support under other law.",
)
SRV_20H = provision("SRV-20H")
SRV_20F = provision("SRV-20F")
SRV_20G = provision("SRV-20G")

NOT_COVERED = (
    Proviso(
        all_of(
            includes(Family.family_here, Relative.SPOUSE_OR_PARTNER),
            not_(Findings.special_help_needed),
        ),
        SRV_20E,
        title="the person is married to a resident, and no special reasons speak for help",
    ),
    Proviso(Stay.whereabouts_unknown, SRV_20E),
    Proviso(
        cited(
            all_of(DanishCase.housed_with_parents, not_(Findings.special_help_needed)),
            SRV_20H,
            while_in_force=True,
        ),
        SRV_20H,
        title="the person is a minor housed privately with resident parents, and no special reasons speak for help",
    ),
)
keep = partial(right, kind=EntitlementKind.FINANCIAL_HELP, decided_by=SERVICE, paid_by="the state")
KEEP_IN_ASYLUM = keep(
    code="keep_asylum_seeker",
    title="Keep and health care for an asylum seeker",
    local_title="underhold og sundhedsmæssige ydelser (asylansøger)",
    provisions=(SRV_20B, provision("SRV-20I"), SRV_20F, SRV_20G),
    when=Asylum.applied,
    unless=NOT_COVERED,
)
KEEP_WITHOUT_STAY = keep(
    code="keep_without_right_to_stay",
    title="Keep and health care without a right to stay",
    local_title="underhold og sundhedsmæssige ydelser (uden opholdsret)",
    provisions=(SRV_20, SRV_20F, SRV_20G),
    when=all_of(not_(Stay.lawful), Needs.subsistence, not_(Asylum.applied)),
    unless=(*NOT_COVERED, Proviso(DanishCase.supported_under_other_law, SRV_20E)),
)
KEEP_BEFORE_REGISTRATION = may(
    code="keep_before_registration",
    title="Keep and health care before registration as an asylum seeker",
    provisions=provision("SRV-20K"),
    kind=EntitlementKind.FINANCIAL_HELP,
    when=all_of(Asylum.wish_expressed, not_(Asylum.registered), Needs.subsistence),
    provided_by="the police",
    detail=True,
)

KEEP_WITH_INVESTIGATION_PERMIT = right(
    code="keep_investigation_permit",
    title="Keep for the holder of an investigation permit",
    provisions=provision("SRV-20J"),
    kind=EntitlementKind.FINANCIAL_HELP,
    when=all_of(
        is_(Stay.ground, StayGround.PROCEEDINGS),
        not_(Asylum.applied),
        not_read("what social law gives the holder of an investigation permit was not read"),
    ),
)

SCHOOL = right(
    code="school",
    title="School for a child without a permit",
    local_title="undervisning",
    provisions=provision("SRV-20D"),
    kind=EntitlementKind.EDUCATION,
    when=all_of(DanishCase.of_school_age, any_of(holds(KEEP_IN_ASYLUM), holds(KEEP_WITHOUT_STAY))),
    provided_by=SERVICE,
)
APPEAL_ON_COST = appeal(
    code="appeal_on_cost",
    title="Appeal about the cost of health care or social help",
    local_title="klage til Ankestyrelsen",
    provisions=provision("SRV-20C"),
    when=DanishCase.cost_refused,
    decided_by="the National Social Appeals Board",
    detail=True,
)

# Social Services Act §§ 109 and 110: crisis centre and hostel.

SRV_33 = provision(
    "SRV-33",
    "The municipality shall offer a temporary stay in a crisis centre to women exposed to violence, "
    "threats or a like crisis in close relations. Entry is anonymous; the leader decides.",
)
SRV_33B = provision(
    "SRV-33B",
    "The municipality shall offer a temporary stay in a crisis centre to all persons exposed to "
    "violence in close relations. Trafficking outside a close relation is not named.",
)
SRV_33C = provision("SRV-33C", "Help under the Social Services Act requires lawful stay.")
SRV_34 = provision(
    "SRV-34",
    "The municipality shall offer a temporary stay to persons with special social problems who have "
    "no home they can stay in and who need it.",
)

temporary_stay = partial(
    right,
    kind=EntitlementKind.ACCOMMODATION,
    provided_by=MUNICIPALITY,
    worse_for_children="it is for adults; children are helped under the Children's Act",
)
IN_A_VIOLENT_RELATION = all_of(
    cited(Stay.lawful, SRV_33C),
    Trafficking.close_relation,
    cited(not_(under_age(18)), provision("SRV-33D"), while_in_force=True),
)
CRISIS_CENTRE_FOR_WOMEN = temporary_stay(
    code="crisis_centre",
    title="A stay in a crisis centre",
    local_title="krisecenter",
    provisions=(SRV_33, SRV_33C),
    when=all_of(
        IN_A_VIOLENT_RELATION,
        not_read("the offer was for women; a case does not say whether the person is a woman"),
    ),
    decided_by="the leader of the centre",
)
CRISIS_CENTRE = CRISIS_CENTRE_FOR_WOMEN.then(
    provisions=(SRV_33B, SRV_33C), when=IN_A_VIOLENT_RELATION
)
HOSTEL = temporary_stay(
    code="hostel",
    title="A temporary stay in a hostel",
    local_title="herberg",
    provisions=(SRV_34, SRV_33C),
    when=all_of(
        cited(Stay.lawful, SRV_33C),
        Needs.accommodation,
        Needs.social,
        cited(
            all_of(not_(under_age(18)), DanishCase.home_needed_at_once),
            provision("SRV-34B"),
            while_in_force=True,
        ),
    ),
)

# Health Act §§ 8, 80 and 81: hospital care for persons who do not live here.

SRV_35 = provision(
    "SRV-35",
    "A person who is not resident shall have acute hospital treatment: after an accident, sudden "
    "illness, birth, or where a chronic illness grows worse.",
)
SRV_35E = provision("SRV-35E")
SRV_35F = provision("SRV-35F", "The region may give both free of charge where that is reasonable.")

ACUTE_CARE = right(
    code="acute_hospital_care",
    title="Hospital care in acute need",
    local_title="akut sygehusbehandling",
    provisions=(SRV_35, provision("SRV-35C"), provision("SRV-35D"), SRV_35E),
    kind=EntitlementKind.HEALTH_CARE,
    when=all_of(not_(Stay.registered_resident), Needs.medical),
    provided_by="the region",
)
FREE_ACUTE_CARE_TO_2019 = right(
    code="acute_hospital_care_free",
    title="Hospital care in acute need, free of charge",
    provisions=provision("SRV-35B"),
    kind=EntitlementKind.HEALTH_CARE,
    when=holds(ACUTE_CARE),
    paid_by="the region",
    detail=True,
)
FREE_ACUTE_CARE = FREE_ACUTE_CARE_TO_2019.then(
    provisions=(SRV_35F, SRV_35E),
    modality=Modality.MAY,
    when=all_of(holds(ACUTE_CARE), DanishCase.free_care_reasonable),
)

# Act 1648/2025: what a person in unlawful stay is cut off from.

CUT_OFF = BurdenRule(
    code="cut_off_in_unlawful_stay",
    title="No higher education, grants or sickness pay in unlawful stay",
    provisions=provision(
        "SRV-30",
        "A person in unlawful stay is barred from upper-secondary, vocational, adult and higher "
        "education, from study grants and sickness pay, and from leading or registering a "
        "business; institutions must strike them off at once. Whether a victim within the "
        "deadline of § 33(7) counts as unlawful was not read.",
    ),
    modality=Modality.SHALL,
    kind=BurdenKind.END_OF_HELP,
    when=all_of(
        not_(Stay.lawful),
        any_of(
            not_(still(Stay.reflection, Reflection.GRANTED)),
            not_read("whether the Act reaches a victim within the deadline to leave was not read"),
        ),
    ),
    decided_by="the institutions",
)

# Administration of Justice Act § 323: legal advice for everyone.

SRV_38 = provision(
    "SRV-38",
    "Everyone has a right to free basic oral advice on any legal question (step 1), whatever their "
    "stay.",
)

LEGAL_ADVICE = right(
    code="legal_advice",
    title="Free basic legal advice",
    local_title="retshjælp",
    provisions=(SRV_38, provision("SRV-38B")),
    kind=EntitlementKind.LEGAL_HELP,
    when=always(),
    provided_by="the legal advice scheme of lawyers",
    paid_by="the state",
)
