"""Help: the Act on help to victims of crime (2021), health, housing, school, work and money."""

from datetime import date

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_lithuania.facts import LithuanianCase
from traffick_rules_lithuania.permits import HOLDS_8, HOLDS_12, LT_PERM_HELP
from traffick_rules_lithuania.sources import provision
from traffick_rules_lithuania.victim_status import (
    ALIEN,
    DONE_ELSEWHERE_TOO,
    HARMED,
    MAY_BE_HARMED,
    UNDER_18,
    VICTIM,
    right,
)

# The Act on help to victims of crime, since March 2021.

LT_ASSIST_INDEP = provision("LT-ASSIST-INDEP", "Help does not depend on a complaint or a report.")
LT_ASSIST_SCOPE = provision(
    "LT-ASSIST-SCOPE",
    "Helped are persons directly harmed, and the harmed family of one who died, for a crime in the EU, or elsewhere if the case runs in Lithuania; the person is in Lithuania; neither citizenship nor lawful stay is asked. Close relatives are helped by need.",
)
LT_ASSIST_CHOICE = provision("LT-ASSIST-CHOICE", "The person chooses the help service.")
LT_ASSIST_PAY = provision("LT-ASSIST-PAY", "State, municipal and EU money pays for the help.")
LT_ASSIST_ACCRED = provision("LT-ASSIST-ACCRED", "Help services are accredited for 3 years.")
ACCREDITATION = DatedValue(
    "help.accreditation_length",
    "for how long a help service is accredited",
    LT_ASSIST_ACCRED.gives(years(3)),
)
LT_ASSIST_DEADLINES = provision(
    "LT-ASSIST-DEADLINES",
    "Where the victim wishes the help and agrees, the body of first contact passes name and contact on at once, at the latest on the next working day.",
)
LT_ASSIST_DL_CHILD = provision(
    "LT-ASSIST-DL-CHILD",
    "When a child victim, a parent or another representative turns to it, the body of first contact tells the child-rights service at once, at the latest on the next working day.",
)
LT_ASSIST_DL_START = provision(
    "LT-ASSIST-DL-START",
    "The help service starts to organise help at once, at the latest on the next working day after the data or the person came.",
)

ENTITLED_TO_HELP = all_of(
    HARMED,
    Route.in_country,
    any_of(
        includes(Trafficking.countries, EU),
        # The United Kingdom was in the Union to the end of January 2020.
        all_of(
            includes(Trafficking.countries, Country.GB),
            before(Trafficking.first_day, date(2020, 2, 1)),
        ),
        DONE_ELSEWHERE_TOO,
        Proceedings.case_open,
    ),
)
HELP_SERVICE = "an accredited help service, which the person chooses"
HELP_LAW = (
    provision("LT-ASSIST-LAW"),
    provision("LT-ASSIST-KINDS"),
    LT_ASSIST_INDEP,
    LT_ASSIST_SCOPE,
    LT_ASSIST_CHOICE,
    LT_ASSIST_PAY,
)
HELP_CLAIMS = (
    independent_of(Cooperation, Proceedings.crime_reported, provision=LT_ASSIST_INDEP),
    independent_of(Stay, Person.citizenships, provision=LT_ASSIST_SCOPE),
)


def _help(code: str, title: str, kind: EntitlementKind, *needed: YesNo) -> EntitlementRule:
    return right(
        code=code,
        title=title,
        provisions=HELP_LAW,
        kind=kind,
        provided_by=HELP_SERVICE,
        paid_by="State, municipal and EU money",
        when=all_of(ENTITLED_TO_HELP, *needed),
        claims=HELP_CLAIMS,
    )


SOCIAL_HELP = _help(
    "social_help",
    "Help as a victim of crime: needs assessment, plan, information, escort",
    EntitlementKind.SOCIAL_HELP,
)
SHELTER = _help(
    "shelter", "Temporary safe lodging", EntitlementKind.ACCOMMODATION, Needs.accommodation
)
PSYCHOLOGICAL_HELP = _help(
    "psychological_help",
    "Emotional or psychological help",
    EntitlementKind.PSYCHOLOGICAL_HELP,
    Needs.psychological,
)
INTERPRETATION = _help(
    "interpretation", "Interpretation", EntitlementKind.PROCEDURE, Needs.interpretation
)

FIRST_CONTACT = includes(
    Identification.contact_with,
    Authority.POLICE,
    Authority.PROSECUTOR,
    Authority.COURT,
    Authority.CASE_LEADER,
    Authority.SOCIAL_SERVICES,
    Authority.SCHOOL,
    Authority.HEALTH_SERVICE,
)
MET = any_of(FIRST_CONTACT, includes(Identification.contact_with, Authority.CHILD_WELFARE))
FIRST_CONTACT_BODY = "the police, prosecutor, court, municipality, or social, school, health or child-rights body that the person meets"
CHILD_RIGHTS_SERVICE = "the child-rights service"
INFORM = DutyRule(
    code="tell_of_rights",
    title="Tell the person of help and rights",
    provisions=provision(
        "LT-ASSIST-INFO",
        "Bodies of first contact (investigators, prosecutor, court, 112, municipality, social, school, health and child-rights bodies) give 11 items of information.",
    ),
    kind=DutyKind.INFORMATION,
    owed_by=FIRST_CONTACT_BODY,
    when=all_of(MAY_BE_HARMED, MET),
    fulfilled=Proceedings.informed_of_rights,
)
REFER = DutyRule(
    code="refer_victim",
    title="Pass the person's data on to a help service",
    provisions=LT_ASSIST_DEADLINES,
    kind=DutyKind.REFERRAL,
    owed_by=FIRST_CONTACT_BODY,
    when=all_of(MAY_BE_HARMED, MET, Help.accepted, Help.consents_to_referral),
    fulfilled=Identification.help_service_told,
    within=LT_ASSIST_DEADLINES.gives(working_days(1)),
    starts_on=LithuanianCase.asked_for_help_on,
)
TELL_CHILD_RIGHTS_SERVICE = DutyRule(
    code="tell_child_welfare",
    title="Tell the child-rights service of a child victim",
    provisions=LT_ASSIST_DL_CHILD,
    kind=DutyKind.NOTICE,
    owed_by=FIRST_CONTACT_BODY,
    when=all_of(UNDER_18, HARMED, FIRST_CONTACT),
    fulfilled=Family.child_welfare_told,
    within=LT_ASSIST_DL_CHILD.gives(working_days(1)),
    starts_on=LithuanianCase.asked_for_help_on,
)
CAME = all_of(
    includes(
        Identification.contact_with,
        Authority.NGO,
        Authority.SUPPORT_PROVIDER,
        Authority.VICTIM_SUPPORT_AUTHORITY,
    ),
    Help.accepted,
)
START_HELP = DutyRule(
    code="start_help",
    title="Start to organise the help",
    provisions=LT_ASSIST_DL_START,
    kind=DutyKind.ASSESSMENT,
    owed_by="the help service",
    when=all_of(MAY_BE_HARMED, any_of(Identification.help_service_told, CAME)),
    fulfilled=Help.admitted,
    within=LT_ASSIST_DL_START.gives(working_days(1)),
    starts_on=Identification.help_service_told_on,
)

# The Aliens Act: lodging in the State centre; rights of those without lawful stay.

LT_ASSIST_3_5 = provision(
    "LT-ASSIST-3-5",
    "An alien unlawfully here who does not ask for asylum has free information on the status, necessary medical help, legal aid in detention hearings, school within 3 months, and, where lodged, reception conditions and food money.",
)
LT_CHILD_SCHOOL_35 = provision(
    "LT-CHILD-SCHOOL-35", "A child without lawful stay or asylum claim is in school in 3 months."
)
LODGING = right(
    code="lodging_in_the_state_centre",
    title="Lodging and services of the State's reception body",
    provisions=provision(
        "LT-ASSIST-RECEP",
        "The State centre for foreigners serves victims of crimes of trafficking.",
    ),
    kind=EntitlementKind.ACCOMMODATION,
    provided_by="the Refugee Reception Centre",
    when=all_of(ALIEN, VICTIM),
)
LODGING_SINCE_2025 = LODGING.then(
    provisions=provision("LT-ASSIST-AGENCY", "The Reception and Integration Agency serves them."),
    provided_by="the Reception and Integration Agency",
)
UNLAWFULLY_HERE = all_of(ALIEN, not_(Stay.lawful), not_(Asylum.applied))
INFORMATION_ON_STATUS = right(
    code="information_on_status",
    title="Free information on the status of an alien without lawful stay, and legal aid in detention hearings",
    provisions=LT_ASSIST_3_5,
    kind=EntitlementKind.INFORMATION,
    when=UNLAWFULLY_HERE,
)
RECEPTION = right(
    code="reception_conditions",
    title="Reception conditions and food money for an alien without lawful stay who is lodged",
    provisions=LT_ASSIST_3_5,
    kind=EntitlementKind.ACCOMMODATION,
    detail=True,
    when=all_of(UNLAWFULLY_HERE, Stay.in_reception_centre),
)
SCHOOL = right(
    code="school",
    title="School within 3 months for a child without lawful stay",
    provisions=(LT_CHILD_SCHOOL_35, LT_ASSIST_3_5),
    kind=EntitlementKind.EDUCATION,
    when=all_of(UNLAWFULLY_HERE, UNDER_18),
)
SCHOOL_DEADLINE = DatedValue(
    "child.school_deadline.no_lawful_stay",
    "the time within which a child without lawful stay goes to school",
    LT_CHILD_SCHOOL_35.gives(months(3)),
)

# Health.

LT_HEALTH_CHILD = provision("LT-HEALTH-CHILD", "The State insures unaccompanied foreign minors.")
CARE_OF_OTHERS = right(
    code="health_care_of_any_alien",
    title="Necessary medical help by the Health Minister's rules",
    provisions=provision(
        "LT-HEALTH-OTHER",
        "Other aliens have necessary medical help by the Health Minister's rules.",
    ),
    kind=EntitlementKind.HEALTH_CARE,
    when=ALIEN,
)
LT_HEALTH_8 = provision(
    "LT-HEALTH-8",
    "Holders of a permit under art. 40(1)(8), and aliens who crossed the border unlawfully, have necessary medical help, and services without which it would become urgent, from the State.",
)
NOT_REMOVED = any_of(HOLDS_8, is_(Route.entry, Entry.UNLAWFUL, Entry.SMUGGLED))


def _care(of_others: Condition) -> Condition:
    unlawfully_here = cited(
        all_of(not_(Stay.lawful), not_(Asylum.applied)),
        LT_ASSIST_3_5,
        title="an alien unlawfully here who does not ask for asylum",
        while_in_force=True,
    )
    return all_of(ALIEN, any_of(all_of(HOLDS_12, Needs.subsistence), of_others, unlawfully_here))


HEALTH_CARE = right(
    code="health_care",
    title="Necessary medical help from the State",
    provisions=LT_PERM_HELP,
    kind=EntitlementKind.HEALTH_CARE,
    when=(
        LT_PERM_HELP.gives(
            _care(all_of(NOT_REMOVED, not_read("the text of before May 2022 was not read"))),
            until="2022-05-01",
        ),
        LT_PERM_HELP.gives(
            _care(
                cited(
                    NOT_REMOVED,
                    LT_HEALTH_8,
                    provision("LT-HEALTH-8-CHILD"),
                    title="a holder of a permit under art. 40(1)(8), or unlawful entry",
                )
            ),
            since="2022-05-02",
        ),
    ),
)
TEMPORARY_GROUNDS = (*TEMPORARY_PERMITS, StayGround.REMOVAL_BARRED)
HEALTH_INSURANCE = right(
    code="health_insurance",
    title="Health insurance",
    provisions=(LT_HEALTH_CHILD, provision("LT-HEALTH-WORK")),
    kind=EntitlementKind.HEALTH_CARE,
    when=all_of(
        ALIEN,
        any_of(
            all_of(Family.unaccompanied, UNDER_18),
            all_of(
                is_(Stay.ground, *TEMPORARY_GROUNDS),
                any_of(
                    Work.job_contract,
                    not_read("other work, and work for 6 months before, is not asked"),
                ),
            ),
        ),
    ),
)

# Social services, money, work.

LT_ASSIST_SOCIAL = provision("LT-ASSIST-SOCIAL", "To be exploited so is a social-risk factor.")
SOCIAL_SERVICES = right(
    code="social_services",
    title="Social services of the municipality",
    provisions=(
        provision(
            "LT-SERV-WHO",
            "Social services are for citizens, aliens with a permanent or temporary permit, and treaty cases; a bare reflection period is not named.",
        ),
        LT_ASSIST_SOCIAL,
        LT_PERM_HELP,
    ),
    kind=EntitlementKind.SOCIAL_HELP,
    provided_by="the municipality",
    when=any_of(
        citizen_of("lt"),
        is_(Stay.ground, StayGround.PERMANENT_RESIDENCE, *TEMPORARY_GROUNDS),
        not_read("whether a treaty gives the person social services is not asked"),
    ),
)
CASH = right(
    code="money",
    title="Cash social assistance",
    provisions=provision(
        "LT-CASH",
        "Cash social assistance is for citizens, EU long-term residents, EU citizens after 3 months, and persons with asylum or temporary protection; the permits for cooperation and for those not removed are not on the list.",
    ),
    kind=EntitlementKind.FINANCIAL_HELP,
    provided_by="the municipality",
    when=all_of(
        Needs.subsistence,
        any_of(
            citizen_of("lt"),
            all_of(
                citizen_of(EU),
                any_of(more_than(months(3), since=Route.entered_on), Work.job_contract),
            ),
            is_(Stay.ground, StayGround.PERMANENT_RESIDENCE, StayGround.PROTECTION),
            all_of(
                is_(Stay.ground, StayGround.OTHER_PERMIT),
                not_read("whether that permit is for temporary protection is not asked"),
            ),
        ),
    ),
)
EMPLOYMENT_PROGRAMME = EntitlementRule(
    code="employment_programme",
    title="Employment programmes of the municipality after rehabilitation",
    provisions=provision(
        "LT-WORK-PROG",
        "After rehabilitation a victim may join employment programmes within 6 months.",
    ),
    modality=Modality.MAY,
    kind=EntitlementKind.LABOUR_MARKET,
    provided_by="the Employment Service and the municipality",
    when=all_of(VICTIM, Help.admitted, within(months(6), since=Help.last_day, early_counts=False)),
)
