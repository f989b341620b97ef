"""Victim status: who interviews, who decides, and when a person counts as a victim."""

from functools import partial

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.facts import DanishCase
from traffick_rules_denmark.sources import provision

# What the law gives as a right, and what it leaves to discretion.
right = partial(EntitlementRule, modality=Modality.SHALL)
may = partial(EntitlementRule, modality=Modality.MAY)
appeal = partial(right, kind=EntitlementKind.APPEAL)

# Two steps: a first interview, then the assessment ("vurderet handlet").

STA_01 = provision(
    "STA-01",
    "There are two steps: a first identification interview, and a final assessment by the "
    "competent authority.",
)
STA_14 = provision("STA-14", "Status does not depend on cooperation with the police.")
STA_21 = provision("STA-21", "Recognition does not need that a trafficker is known or named.")
STA_18 = provision(
    "STA-18",
    "A person is presumed to be a victim, then assessed as trafficked or as not trafficked. "
    'No legal text defines "presumed".',
)

# Who holds the interview.

STA_06 = provision("STA-06")
STA_07 = provision(
    "STA-07",
    "Only the Danish Centre against Human Trafficking and the Immigration Service may "
    "identify; NGOs lost the task.",
)
STA_08 = provision(
    "STA-08",
    "Interviews are voluntary and can be anonymous; information is passed on only with "
    "consent; the Palermo definition and a list of indicators are used.",
)

IDENTIFICATION_BY_NGO = DatedValue(
    "identification.by_ngo",
    "whether NGOs may carry out identification interviews",
    STA_06.gives(True),
    STA_07.gives(False),
)

# Who decides.

STA_02 = provision(
    "STA-02",
    "The Immigration Service is competent for persons without lawful stay and for asylum "
    "seekers. The Act itself names it as the body that sets the deadline.",
)
STA_03 = provision(
    "STA-03",
    "The Danish Centre against Human Trafficking is competent for persons with lawful stay: "
    "Danish and EU/EEA citizens and permit holders.",
)
STA_04 = provision("STA-04")
STA_05 = provision(
    "STA-05",
    "A court may make the finding when the person is prosecuted or is a witness in a criminal "
    "case.",
)

IMMIGRATION_SERVICE_COMPETENT = Concept(
    code="immigration_service_competent",
    title="the Immigration Service is competent to decide",
    provisions=STA_02,
    when=any_of(not_(Stay.lawful), Asylum.applied),
)
CENTRE_COMPETENT = Concept(
    code="centre_competent",
    title="the Danish Centre against Human Trafficking is competent to decide",
    provisions=STA_03,
    when=all_of(Stay.lawful, not_(Asylum.applied)),
)
AGENCY_COMPETENT = Concept(
    code="agency_competent",
    title="the Agency for International Recruitment and Integration is competent to decide",
    provisions=STA_04,
    when=DanishCase.labour_migration_case,
)
COURT_COMPETENT = Concept(
    code="court_competent",
    title="a court may make the finding",
    provisions=STA_05,
    when=any_of(Proceedings.prosecuted, Proceedings.witness),
)

BY_THE_SERVICE = is_(Identification.decided_by, Authority.IMMIGRATION_AUTHORITY)
BY_THE_CENTRE = is_(Identification.decided_by, Authority.VICTIM_SUPPORT_AUTHORITY)
BY_THE_AGENCY = is_(Identification.decided_by, Authority.LABOUR_MIGRATION_AUTHORITY)
BY_A_COURT = is_(Identification.decided_by, Authority.COURT)
# A decision counts until it is set aside: whoever can decide for some persons has decided.
DECIDED = any_of(
    cited(BY_THE_SERVICE, STA_02),
    cited(BY_THE_CENTRE, STA_03),
    cited(BY_THE_AGENCY, STA_04),
    cited(BY_A_COURT, STA_05),
)
# A stay can become lawful, or cease to be, after the decision.
DECIDED_BY_COMPETENT_BODY = any_of(
    all_of(
        BY_THE_SERVICE,
        any_of(
            IMMIGRATION_SERVICE_COMPETENT,
            cited(not_(Identification.lawful_stay_when_decided), STA_02),
        ),
    ),
    all_of(
        BY_THE_CENTRE,
        any_of(CENTRE_COMPETENT, cited(Identification.lawful_stay_when_decided, STA_03)),
    ),
    all_of(BY_THE_AGENCY, AGENCY_COMPETENT),
    all_of(BY_A_COURT, COURT_COMPETENT),
)

FOUND_A_VICTIM = is_(Identification.decision, IdentificationDecision.VICTIM)
FOUND_NO_VICTIM = is_(Identification.decision, IdentificationDecision.NOT_A_VICTIM)

ASSESSED_AS_TRAFFICKED = Concept(
    code="assessed_as_trafficked",
    title="the person has been assessed as trafficked",
    provisions=(STA_01, STA_14),
    when=(  # No source says who was competent before August 2007: whoever decided, decided.
        STA_01.gives(settled(yes_when=FOUND_A_VICTIM, no_when=FOUND_NO_VICTIM), until="2007-07-31"),
        STA_02.gives(
            settled(
                yes_when=all_of(FOUND_A_VICTIM, DECIDED), no_when=all_of(FOUND_NO_VICTIM, DECIDED)
            )
        ),
    ),
)
PRESUMED_TO_BE_A_VICTIM = Concept(
    code="presumed_to_be_a_victim",
    title="the person is presumed to be a victim",
    provisions=(STA_18, STA_01),
    is_presumption=True,
    when=any_of(
        Identification.indicators,
        Identification.referred,
        includes(Identification.interviewed_by, *Authority),
        FOUND_A_VICTIM,
    ),
)

NGO = (Authority.NGO, "an NGO funded under the action plan", "")
CENTRE = (
    Authority.VICTIM_SUPPORT_AUTHORITY,
    "Danish Centre against Human Trafficking",
    "Center mod Menneskehandel (CMM)",
)
SERVICE = (Authority.IMMIGRATION_AUTHORITY, "Danish Immigration Service", "Udlændingestyrelsen")
AGENCY = (
    Authority.LABOUR_MIGRATION_AUTHORITY,
    "Agency for International Recruitment and Integration",
    "Styrelsen for International Rekruttering og Integration (SIRI)",
)
COURT = (Authority.COURT, "the court in a criminal case", "")


def _competence(
    body: tuple[Authority, str, str], step: IdentificationStep, when: Condition, *law: Provision
) -> Competence:
    authority, title, local_title = body
    return Competence(
        authority=authority,
        title=title,
        local_title=local_title,
        step=step,
        when=when,
        provisions=law,
    )


VICTIM_STATUS = VictimStatusRule(
    code="assessed_as_trafficked",
    title="Status as a victim of human trafficking",
    local_title="vurderet handlet",
    provisions=(STA_01, STA_18, STA_14, STA_21),
    when=ASSESSED_AS_TRAFFICKED,
    presumed=PRESUMED_TO_BE_A_VICTIM,
    competent=(STA_01.gives(always(), until="2007-07-31"), STA_02.gives(DECIDED_BY_COMPETENT_BODY)),
    competences=(
        _competence(NGO, IdentificationStep.INTERVIEW, always(), STA_06),
        _competence(CENTRE, IdentificationStep.INTERVIEW, always(), STA_08, STA_07),
        _competence(SERVICE, IdentificationStep.INTERVIEW, always(), STA_07),
        _competence(SERVICE, IdentificationStep.DECISION, IMMIGRATION_SERVICE_COMPETENT, STA_02),
        _competence(CENTRE, IdentificationStep.DECISION, CENTRE_COMPETENT, STA_03),
        _competence(AGENCY, IdentificationStep.DECISION, AGENCY_COMPETENT, STA_04),
        _competence(COURT, IdentificationStep.DECISION, COURT_COMPETENT, STA_05),
    ),
    claims=(
        independent_of(Cooperation, provision=STA_14),
        independent_of(
            Proceedings.crime_reported,
            Proceedings.case_open,
            Proceedings.case_outcome,
            provision=STA_21,
        ),
    ),
)

# How the interview is held, and whom the police tell.

INTERVIEW_TERMS = EntitlementRule(
    code="interview_terms",
    title="A voluntary interview, anonymous if wished, and consent before information is passed on",
    provisions=STA_08,
    modality=Modality.SHOULD,
    kind=EntitlementKind.PROCEDURE,
    detail=True,
    when=PRESUMED_TO_BE_A_VICTIM,
    provided_by="the Danish Centre against Human Trafficking",
)
CALL_THE_CENTRE = DutyRule(
    code="call_centre",
    title="Call the Danish Centre against Human Trafficking about a possible victim",
    local_title="kontakt til Center mod Menneskehandel",
    provisions=provision(
        "STA-10",
        "The police must call the Danish Centre against Human Trafficking when they meet a "
        "possible victim; in prostitution cases without lawful stay the Centre is always "
        "contacted.",
    ),
    when=any_of(
        all_of(includes(Identification.contact_with, Authority.POLICE), PRESUMED_TO_BE_A_VICTIM),
        all_of(DanishCase.met_in_prostitution, not_(Stay.lawful)),
    ),
    kind=DutyKind.REFERRAL,
    owed_by="the police",
    fulfilled=Identification.help_service_told,
)
