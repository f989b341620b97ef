"""
Victim status: who counts as a victim of trafficking for victim support, and who is treated as a child.

Since April 2013 it depends on a criminal case. From 2017 to March 2023 there was a second status, that of a presumed victim;
since July 2026 a suspicion opens help for two weeks.
"""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.facts import EstonianCase
from traffick_rules_estonia.sources import provision

# Victim Support Act of 2003, § 3, and of 2022, § 4(3).

EE_ID_A = provision(
    "EE-ID-A",
    "A victim is the person harmed in a criminal case opened under §§ 133 to 133³, 138 to 140 or 175 of the Penal Code.",
)
EE_ID_A_REPORT = provision(
    "EE-ID-A-REPORT",
    "Help could begin before a case, once the offence was reported and the Social Insurance Board knew of it, until the notice that no case is opened.",
)
EE_ID_B = provision(
    "EE-ID-B",
    "There are identified victims, by a criminal case, and presumed victims, of whom an organisation or a foreign authority told the Social Insurance Board.",
)
EE_ID_B_NGO = provision(
    "EE-ID-B-NGO",
    "Presumed, first route: an organisation that helps victims of trafficking told the Board of its suspicion, and the Board decided to help.",
)
EE_ID_B_FOREIGN = provision(
    "EE-ID-B-FOREIGN",
    "Presumed, second route: a foreign authority told the Board that the person fell victim in its country.",
)
EE_ID_C = provision(
    "EE-ID-C",
    "A victim is the victim in a case under the same sections, or who would be one in a foreign case of a like offence.",
)
EE_ID_NOCONV_03 = provision("EE-ID-NOCONV-03")
EE_ID_NOCONV = provision("EE-ID-NOCONV")
EE_ID_WHO = provision("EE-ID-WHO")
EE_ID_WHO2 = provision("EE-ID-WHO2")
EE_AST_SUSP_2023 = provision("EE-AST-SUSP-2023")
EE_AST_14D = provision("EE-AST-14D")
EE_ID_STD = provision("EE-ID-STD")

FOUND_A_VICTIM = is_(Identification.decision, IdentificationDecision.VICTIM)
FOUND_ABROAD = all_of(FOUND_A_VICTIM, is_(Identification.decided_by, Authority.FOREIGN_AUTHORITY))
# §§ 133 to 133³, 138 to 140 and 175: enslavement and trafficking, its support and use, procuring, organs.
LISTED_CASE = any_of(
    includes(
        Proceedings.case_offences,
        CaseOffence.TRAFFICKING,
        CaseOffence.SLAVERY,
        CaseOffence.USE_OF_VICTIM,
        CaseOffence.PROCURING,
        CaseOffence.ORGAN_OFFENCE,
    ),
    all_of(
        includes(
            Proceedings.case_offences,
            CaseOffence.EXPLOITATION,
            CaseOffence.CHILD_SEXUAL_EXPLOITATION,
        ),
        not_read("whether the case stands under a listed section, such as § 175, is not said"),
    ),
)
VICTIM_IN_A_CASE = all_of(Proceedings.injured_party, LISTED_CASE)
IDENTIFIED = Concept(
    code="identified",
    title="the person is identified as a victim by a criminal case",
    provisions=(EE_ID_A, EE_ID_B, EE_ID_C, EE_ID_NOCONV_03, EE_ID_NOCONV),
    when=(
        EE_ID_A.gives(VICTIM_IN_A_CASE),
        EE_ID_B.gives(
            any_of(
                VICTIM_IN_A_CASE,
                cited(
                    all_of(
                        FOUND_ABROAD,
                        any_of(
                            Proceedings.case_open,
                            not_read("whether a case was opened there is not said"),
                        ),
                    ),
                    provision("EE-ID-B-CODE"),
                ),
            )
        ),
        EE_ID_C.gives(any_of(VICTIM_IN_A_CASE, FOUND_ABROAD)),
    ),
)

SUPPORT_DECIDED = any_of(
    Help.admitted,
    all_of(FOUND_A_VICTIM, is_(Identification.decided_by, Authority.VICTIM_SUPPORT_AUTHORITY)),
)
REFUSED_TO_OPEN = is_(Proceedings.case_outcome, CaseOutcome.NOT_OPENED)
OF_ESTONIA = any_of(
    citizen_of("ee"),
    is_(
        Stay.ground, StayGround.CITIZENSHIP, StayGround.PERMANENT_RESIDENCE, StayGround.NON_CITIZEN
    ),
)
SUSPECTED = any_of(Identification.indicators, Identification.referred, FOUND_A_VICTIM)
PRESUMED = Concept(
    code="presumed",
    title="the person is presumed to be a victim",
    provisions=(EE_ID_A, EE_ID_B, EE_AST_SUSP_2023, EE_AST_14D),
    is_presumption=True,
    when=(
        EE_ID_A.gives(
            cited(
                all_of(
                    Proceedings.crime_reported,
                    Identification.help_service_told,
                    not_(all_of(REFUSED_TO_OPEN, EstonianCase.refusal_told)),
                ),
                EE_ID_A_REPORT,
            )
        ),
        EE_ID_B.gives(
            any_of(
                cited(
                    all_of(is_(Identification.referred_by, Authority.NGO), SUPPORT_DECIDED),
                    EE_ID_B_NGO,
                    title="an organisation referred the person, and the Social Insurance Board decided to help",
                ),
                all_of(
                    cited(
                        is_(Identification.referred_by, Authority.FOREIGN_AUTHORITY),
                        EE_ID_B_FOREIGN,
                    ),
                    cited(
                        OF_ESTONIA,
                        provision("EE-ID-B-FOREIGN-L"),
                        title="the person is an Estonian citizen or permanent resident",
                    ),
                ),
            )
        ),
        EE_AST_SUSP_2023.gives(
            all_of(
                SUSPECTED, not_read("what followed from a suspicion in these years was not read")
            )
        ),
        EE_AST_14D.gives(SUSPECTED),
    ),
)

DENIED = all_of(
    is_(Identification.decision, IdentificationDecision.NOT_A_VICTIM),
    is_(
        Identification.decided_by,
        Authority.POLICE,
        Authority.PROSECUTOR,
        Authority.CASE_LEADER,
        Authority.COURT,
    ),
)


def _competent(
    step: IdentificationStep, by: Provision, bodies: dict[Authority, tuple[str, str]]
) -> tuple[Competence, ...]:
    return tuple(
        Competence(
            authority=body, title=title, local_title=local, step=step, when=always(), provisions=by
        )
        for body, (title, local) in bodies.items()
    )


OPEN_A_CASE = _competent(
    IdentificationStep.DECISION,
    EE_ID_STD,
    {
        Authority.POLICE: ("the Police and Border Guard Board", "Politsei- ja Piirivalveamet"),
        Authority.PROSECUTOR: ("the Prosecutor's Office", "prokuratuur"),
    },
)
REFER = _competent(
    IdentificationStep.DETECTION,
    EE_ID_WHO,
    {
        Authority.POLICE: ("the police", ""),
        Authority.NGO: ("organisations that help victims", ""),
        Authority.SOCIAL_SERVICES: ("local social services", ""),
        Authority.LABOUR_INSPECTORATE: ("labour inspectors", "Tööinspektsioon"),
        Authority.FOREIGN_AUTHORITY: ("foreign authorities", ""),
    },
)
VICTIM_STATUS_2013 = VictimStatusRule(
    code="victim",
    title="Status as a victim of trafficking for victim support",
    local_title="inimkaubanduse ohver",
    provisions=(EE_ID_A, EE_ID_NOCONV_03),
    otherwise=provision("EE-ID-00"),
    when=settled(yes_when=IDENTIFIED, no_when=all_of(DENIED, not_(IDENTIFIED), not_(PRESUMED))),
    presumed=PRESUMED,
    competences=OPEN_A_CASE,
)
VICTIM_STATUS_2017 = VICTIM_STATUS_2013.then(
    provisions=(EE_ID_B, provision("EE-ID-B-DAY"), EE_ID_NOCONV_03, EE_ID_WHO),
    competences=(*OPEN_A_CASE, *REFER),
)
VICTIM_STATUS = VICTIM_STATUS_2017.then(
    provisions=(
        EE_ID_C,
        provision("EE-ID-C-DAY"),
        EE_ID_NOCONV,
        EE_ID_WHO,
        EE_ID_WHO2,
        provision("EE-ID-NRM"),
    ),
    when=settled(yes_when=IDENTIFIED, no_when=all_of(DENIED, not_(IDENTIFIED))),
)

VICTIM_IN_THE_CASE = EntitlementRule(
    code="victim_in_the_case",
    title="To be involved in the criminal case as the victim",
    local_title="kannatanu",
    provisions=(provision("EE-ID-VICTIM"), provision("EE-ID-VICTIM-CH")),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    detail=True,
    decided_by="the body in charge of the criminal case",
    when=all_of(
        Proceedings.case_open,
        any_of(Proceedings.injured_party, Findings.reasonable_grounds, FOUND_A_VICTIM),
    ),
)

# Who is treated as a child.

EE_ID_AGE_03 = provision("EE-ID-AGE-03")
EE_ID_AGE = provision(
    "EE-ID-AGE",
    "A victim whose age is not known is treated as a child where there is reason to think so, until the contrary is proved.",
)


def _child(provision: Provision) -> Condition:
    return any_of(
        under_age(18),
        cited(
            all_of(
                Person.age_disputed,
                Person.thought_to_be_child,
                any_of(
                    IDENTIFIED,
                    not_read("whether a suspicion of trafficking is enough for this is open"),
                ),
            ),
            provision,
            title="the age is not known, and there is reason to think the person is a child",
            is_presumption=True,
        ),
    )


CHILD = Concept(
    code="child",
    title="the person counts as a child",
    provisions=(EE_ID_AGE_03, EE_ID_AGE),
    when=(EE_ID_AGE_03.gives(_child(EE_ID_AGE_03)), EE_ID_AGE.gives(_child(EE_ID_AGE))),
)
