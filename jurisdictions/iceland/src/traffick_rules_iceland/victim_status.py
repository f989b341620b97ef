"""Victim status: who may notice, who decides, and what the two permits ask for; there is no formal procedure."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_iceland.sources import provision

# Help asks for no decision; no Act has a procedure of identification.

IS_ID_NONE = provision("IS-ID-NONE", "No Act has a formal procedure; help can be given without.")
IS_ID_WHO_B = provision("IS-ID-WHO-B", "The police may treat a person as a victim, informally.")
IS_ID_FIRST = provision("IS-ID-FIRST")
IS_ID_NRM = provision("IS-ID-NRM")

# A child: under 18; since 2017 also who says so in an asylum case, until it is shown otherwise.

IS_CHILD_DEF = provision("IS-CHILD-DEF", "A child is a person under 18.")

CHILD = Concept(
    code="child",
    title="the person counts as a child",
    provisions=(IS_CHILD_DEF, provision("IS-CHILD-AGE-B")),
    when=(
        IS_CHILD_DEF.gives(under_age(18), until="2016-12-31"),
        IS_CHILD_DEF.gives(
            any_of(
                TREATED_AS_CHILD,
                cited(
                    all_of(Asylum.applied, Person.says_child, Person.age_disputed),
                    provision("IS-CHILD-AGE"),
                    title="an asylum seeker says that they are a child",
                    is_presumption=True,
                ),
            ),
            since="2017-01-01",
        ),
    ),
)

FOUND_A_VICTIM = is_(Identification.decision, IdentificationDecision.VICTIM)
FOUND_NO_VICTIM = is_(Identification.decision, IdentificationDecision.NOT_A_VICTIM)
BY_THE_DIRECTORATE = is_(Identification.decided_by, Authority.IMMIGRATION_AUTHORITY)

THOUGHT_A_VICTIM = any_of(Identification.indicators, Findings.reasonable_grounds, FOUND_A_VICTIM)
PRESUMED_TO_BE_A_VICTIM = Concept(
    code="presumed_to_be_a_victim",
    title="the person is presumed to be a victim",
    provisions=(IS_ID_NONE, IS_ID_WHO_B),
    is_presumption=True,
    when=any_of(THOUGHT_A_VICTIM, Identification.says_victim),
)

# The permits: suspicion for the first, being a victim for that of one year.

IS_ID_STD_C = provision("IS-ID-STD-C", "The one-year permit asks for a victim; no standard stated.")
IS_ID_STD_B = provision("IS-ID-STD-B", "The one-year permit asks for a victim; no standard stated.")
IS_PERM_VICTIM = provision("IS-PERM-VICTIM")

IDENTIFIED = Concept(
    code="identified",
    title="the person has been found to be a victim",
    provisions=(IS_ID_NONE, IS_ID_STD_C, IS_ID_STD_B, IS_PERM_VICTIM),
    when=(  # Before there was a permit no one was named: whoever decided, decided.
        IS_ID_NONE.gives(
            settled(yes_when=FOUND_A_VICTIM, no_when=FOUND_NO_VICTIM), until="2010-09-22"
        ),
        IS_ID_NONE.gives(
            settled(
                yes_when=all_of(FOUND_A_VICTIM, BY_THE_DIRECTORATE),
                no_when=all_of(FOUND_NO_VICTIM, BY_THE_DIRECTORATE),
            ),
            since="2010-09-23",
        ),
    ),
)
SUSPECTED = Concept(
    code="suspected",
    title="there is suspicion that the person is a victim",
    provisions=(provision("IS-ID-STD-A"), provision("IS-ID-STD"), provision("IS-ID-OPINION")),
    when=any_of(Findings.reasonable_grounds, all_of(FOUND_A_VICTIM, BY_THE_DIRECTORATE)),
)

VICTIM_STATUS = VictimStatusRule(
    code="identified",
    title="Status as a victim of human trafficking",
    local_title="þolandi mansals",
    provisions=(
        IS_ID_NONE,
        provision("IS-ID-WHO-A"),
        provision("IS-ID-WHO"),
        provision("IS-ID-DEF"),
        IS_ID_NRM,
        provision("IS-ID-TOOL"),
        provision("IS-ID-TOOL-B"),
    ),
    when=IDENTIFIED,
    presumed=PRESUMED_TO_BE_A_VICTIM,
    competences=(
        *(
            Competence(
                authority=authority,
                title=title,
                local_title=local_title,
                step=IdentificationStep.DETECTION,
                when=always(),
                provisions=(IS_ID_NONE, *more),
            )
            for authority, title, local_title, *more in (
                (Authority.POLICE, "the police", "lögreglan", IS_ID_FIRST, IS_ID_WHO_B),
                (
                    Authority.IMMIGRATION_AUTHORITY,
                    "the Directorate of Immigration",
                    "Útlendingastofnun",
                    IS_ID_FIRST,
                    provision("IS-ID-ARTICLES"),
                ),
                (Authority.SOCIAL_SERVICES, "municipal social services", "", IS_ID_FIRST),
                (Authority.SUPPORT_PROVIDER, "Bjarkarhlíð", "", IS_ID_NRM),
                (
                    Authority.OTHER,
                    "anyone else who meets the person",
                    "",
                    IS_ID_FIRST,
                    provision("IS-ID-112"),
                ),
            )
        ),
        *(
            Competence(
                authority=Authority.IMMIGRATION_AUTHORITY,
                title="the Directorate of Immigration",
                local_title="Útlendingastofnun",
                step=IdentificationStep.DECISION,
                when=always(),
                provisions=said,
            )
            for said in ((IS_ID_STD_C,), (IS_ID_STD_B, IS_PERM_VICTIM))
        ),
    ),
)

FORMAL_PROCEDURE = DatedValue(
    "identification.formal_procedure",
    "whether the law has a formal procedure of identification",
    IS_ID_NONE.gives(False),
)
