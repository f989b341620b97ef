"""Victim status: who may notice, and when a person counts as a victim; there is no formal procedure."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.sources import PRACTICE, provision
from traffick_rules_norway.treaties import NO_CETS197

# Nobody alone identifies; whoever meets the person has to.

NO_ID_WHO = provision(
    PRACTICE,
    "NO-ID-WHO",
    "",
    "There is no single identifying authority. Every agency and profession in contact with possible victims "
    "has a duty to identify and to refer them; presumed victims get access to help.",
    since="by 2026-04-30",
    read_in="N11",
)
NO_ID_FORMAL = provision(
    PRACTICE,
    "NO-ID-FORMAL",
    "",
    "There is no formal procedure of identification and no national referral mechanism.",
    since="by 2018-12-31",
    until="2022-12-31",
    read_in="N24-2019 N24-2022",
)
NO_ID_GUIDE = provision(
    PRACTICE,
    "NO-ID-GUIDE",
    "KOM",
    "The Coordination Unit developed, and then published, national guidelines for identification and "
    "referral; a referral mechanism was still reported as missing in 2025.",
    since="about 2023-01-01, 2023-01-01 to 2025-12-31, single: developed in 2023 or 2024 and published later; the days were not read",
    read_in="N24-2024 N24-2025",
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
    NO_ID_GUIDE.gives(False),
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
    provisions=(NO_ID_WHO,),
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
    provisions=(NO_ID_WHO, NO_ID_FORMAL, NO_ID_GUIDE),
    when=IDENTIFIED,
    presumed=PRESUMED_TO_BE_A_VICTIM,
    competences=(
        Competence(
            authority=Authority.POLICE,
            title="the police",
            local_title="politiet",
            step=IdentificationStep.DETECTION,
            when=always(),
            provisions=(NO_ID_WHO,),
        ),
        Competence(
            authority=Authority.IMMIGRATION_AUTHORITY,
            title="Directorate of Immigration",
            local_title="Utlendingsdirektoratet (UDI)",
            step=IdentificationStep.DETECTION,
            when=always(),
            provisions=(NO_ID_WHO,),
        ),
        Competence(
            authority=Authority.SOCIAL_SERVICES,
            title="municipal services and child welfare",
            step=IdentificationStep.DETECTION,
            when=always(),
            provisions=(NO_ID_WHO,),
        ),
        Competence(
            authority=Authority.OTHER,
            title="every other agency and profession in contact with possible victims",
            step=IdentificationStep.DETECTION,
            when=always(),
            provisions=(NO_ID_WHO,),
        ),
    ),
)
