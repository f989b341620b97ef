"""The person in the criminal case: counsel, anonymous testimony, prepared interviews."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.sources import provision

# Criminal Procedure Act §§ 107 a to 107 d: counsel for the injured party ("bistandsadvokat").

NO_COUNSEL_OLD = provision(
    "NO-COUNSEL-OLD",
    "The injured party has a right to counsel in cases under § 224 of the Code of 1902.",
)
NO_COUNSEL = provision(
    "NO-COUNSEL",
    "The injured party has a right to counsel in cases under § 257. § 258, its gross form, is not named.",
)
NO_COUNSEL_HARM = provision(
    "NO-COUNSEL-HARM",
    "In other cases there is a right to counsel where the act is likely to bring considerable harm to "
    "body or health.",
)
NO_COUNSEL_MAY = provision(
    "NO-COUNSEL-MAY",
    "In further cases the court may appoint counsel where the kind and gravity of the case, or the "
    "person, call for it.",
)
NO_COUNSEL_INFO = provision(
    "NO-COUNSEL-INFO",
    "The police shall inform the injured party of the right to counsel at the first contact.",
)
NO_COUNSEL_APPOINT = provision(
    "NO-COUNSEL-APPOINT",
    "The court appoints the lawyer whom the person wishes, unless that would delay the case or is not "
    "advisable.",
)
NO_COUNSEL_PAY = provision("NO-COUNSEL-PAY", "The State pays counsel.")
NO_COUNSEL_DO = provision(
    "NO-COUNSEL-DO",
    "Counsel may be present at police interviews and hearings, ask questions, object, and request further "
    "steps.",
)

TRAFFICKING_CASE = includes(Proceedings.case_offences, CaseOffence.TRAFFICKING)
HARM_LIKELY = cited(
    Findings.considerable_harm_likely,
    NO_COUNSEL_HARM,
    title="the act is likely to bring considerable harm",
)
INJURED_PARTY_WITH_A_RIGHT = all_of(
    Proceedings.injured_party, any_of(TRAFFICKING_CASE, HARM_LIKELY)
)

COUNSEL_OLD = EntitlementRule(
    code="counsel",
    title="Counsel for the injured party",
    local_title="bistandsadvokat",
    provisions=(NO_COUNSEL_OLD, NO_COUNSEL_APPOINT, NO_COUNSEL_PAY, NO_COUNSEL_DO),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    when=INJURED_PARTY_WITH_A_RIGHT,
    decided_by="the court",
    paid_by="the State",
)
COUNSEL = COUNSEL_OLD.then(
    provisions=(NO_COUNSEL, NO_COUNSEL_APPOINT, NO_COUNSEL_PAY, NO_COUNSEL_DO)
)
COUNSEL_AT_DISCRETION = EntitlementRule(
    code="counsel_at_discretion",
    detail=True,
    title="Counsel in further cases",
    provisions=(NO_COUNSEL_MAY,),
    modality=Modality.MAY,
    kind=EntitlementKind.LEGAL_HELP,
    when=all_of(Proceedings.injured_party, Findings.counsel_needed),
    decided_by="the court",
    paid_by="the State",
)
TELL_OF_COUNSEL = DutyRule(
    code="tell_of_counsel",
    detail=True,
    title="Inform the injured party of the right to counsel",
    provisions=(NO_COUNSEL_INFO,),
    when=all_of(
        INJURED_PARTY_WITH_A_RIGHT, includes(Identification.contact_with, Authority.POLICE)
    ),
    kind=DutyKind.INFORMATION,
    owed_by="the police",
    fulfilled=Proceedings.informed_of_rights,
)

# Criminal Procedure Act §§ 130 a and 239: witnesses.

NO_ANON = provision(
    "NO-ANON",
    "The court may allow anonymous testimony in cases under § 257, at the request of the State "
    "prosecutor, where the witness or someone close would be in danger of a grave offence, it is strictly "
    "necessary, and "
    "there are no essential doubts for the defence.",
)
NO_INTERVIEW = provision(
    "NO-INTERVIEW",
    "Witnesses under 16 are heard in prepared interviews in cases of sexual and some other offences.",
)
NO_INTERVIEW_MAY = provision(
    "NO-INTERVIEW-MAY",
    "In cases of other offences, such as § 257, prepared interviews may be used.",
)

WITNESS = any_of(Proceedings.witness, Proceedings.injured_party)
YOUNG_WITNESS = all_of(WITNESS, under_age(16))
OLDER_INTERVIEW = NO_COUNSEL_DO.gives(
    not_read("§ 239 as it stood before October 2015 was not read"), until="2015-10-01"
)
SEXUAL_CASE = includes(
    Proceedings.case_offences, CaseOffence.SEXUAL_OFFENCE, CaseOffence.CHILD_SEXUAL_EXPLOITATION
)

ANONYMOUS_TESTIMONY = EntitlementRule(
    code="anonymous_testimony",
    detail=True,
    title="Anonymous testimony",
    local_title="anonym vitneførsel",
    provisions=(NO_ANON,),
    modality=Modality.MAY,
    kind=EntitlementKind.SAFEGUARD,
    when=all_of(WITNESS, TRAFFICKING_CASE, NorwegianCase.anonymity_necessary),
    unless=Proviso(NorwegianCase.anonymity_harms_defence, NO_ANON),
    decided_by="the court",
)
PREPARED_INTERVIEW = EntitlementRule(
    code="prepared_interview",
    detail=True,
    title="A prepared interview instead of testimony in court",
    local_title="tilrettelagt avhør",
    provisions=NO_COUNSEL_DO,
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    when=(OLDER_INTERVIEW, NO_INTERVIEW.gives(all_of(YOUNG_WITNESS, SEXUAL_CASE))),
    decided_by="the police",
)
PREPARED_INTERVIEW_IN_OTHER_CASES = EntitlementRule(
    code="prepared_interview_in_other_cases",
    detail=True,
    title="A prepared interview in a case of another offence",
    provisions=NO_COUNSEL_DO,
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    when=(OLDER_INTERVIEW, NO_INTERVIEW_MAY.gives(all_of(YOUNG_WITNESS, TRAFFICKING_CASE))),
    decided_by="the police",
)
