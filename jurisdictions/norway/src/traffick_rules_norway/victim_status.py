"""Victim status: who may notice, and when a person counts as a victim; there is no formal procedure."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.sources import provision
from traffick_rules_norway.treaties import NO_CETS197

# No one alone identifies; whoever meets the person should.

NO_ID_WHO = provision(
    "NO-ID-WHO",
    "There is no single identifying authority: every agency and profession in contact with possible victims should identify and refer them.",
)
NO_ID_WHO_B = provision(
    "NO-ID-WHO-B", "Presumed victims get access to help; no formal decision is needed for it."
)
NO_ID_FORMAL = provision(
    "NO-ID-FORMAL",
    "There is no formal procedure of identification and no national referral mechanism.",
)
NO_ID_GUIDE = provision(
    "NO-ID-GUIDE",
    "The coordination unit has published national guidelines for identification and referral.",
)
NO_ID_ABROAD = provision(
    "NO-ID-ABROAD",
    "For the Directorate of Immigration it is enough that the person may have been a victim, at home, on the way or in Norway; the exploitation need not have happened.",
)

SINGLE_AUTHORITY = DatedValue(
    "identification.single_authority",
    "whether one authority identifies victims",
    NO_ID_WHO.gives(False),
)
REFERRAL_MECHANISM = DatedValue(
    "identification.referral_mechanism",
    "whether there is a national referral mechanism",
    NO_ID_FORMAL.gives(False),
)

FOUND_A_VICTIM = is_(Identification.decision, IdentificationDecision.VICTIM)
FOUND_NO_VICTIM = is_(Identification.decision, IdentificationDecision.NOT_A_VICTIM)

IDENTIFIED = Concept(
    code="identified",
    title="the person has been identified as a victim",
    provisions=(NO_ID_WHO,),
    # No authority is set over the others: whoever identified, identified; and whoever did not does not settle
    # it for the others while there are indicators.
    when=settled(
        yes_when=FOUND_A_VICTIM,
        no_when=all_of(FOUND_NO_VICTIM, not_(Identification.indicators)),
    ),
)
PRESUMED_TO_BE_A_VICTIM = Concept(
    code="presumed_to_be_a_victim",
    title="the person is presumed to be a victim",
    provisions=(NO_ID_WHO_B,),
    is_presumption=True,
    when=any_of(
        Identification.indicators,
        Identification.referred,
        FOUND_A_VICTIM,
    ),
)
CHILD = Concept(
    code="child",
    title="the person counts as a child",
    provisions=(NO_CETS197,),
    when=TREATED_AS_CHILD,
)

VICTIM_STATUS = VictimStatusRule(
    code="identified",
    title="Status as a victim of human trafficking",
    local_title="offer for menneskehandel",
    provisions=(NO_ID_WHO, NO_ID_WHO_B, NO_ID_FORMAL, NO_ID_GUIDE, NO_ID_ABROAD),
    when=IDENTIFIED,
    presumed=PRESUMED_TO_BE_A_VICTIM,
    competences=tuple(
        Competence(
            authority=authority,
            title=title,
            local_title=local_title,
            step=IdentificationStep.DETECTION,
            when=always(),
            provisions=(NO_ID_WHO,),
        )
        for authority, title, local_title in (
            (Authority.POLICE, "the police", "politiet"),
            (
                Authority.IMMIGRATION_AUTHORITY,
                "Directorate of Immigration",
                "Utlendingsdirektoratet (UDI)",
            ),
            (Authority.SOCIAL_SERVICES, "municipal services and child welfare", ""),
            (
                Authority.OTHER,
                "every other agency and profession in contact with possible victims",
                "",
            ),
        )
    ),
)
