"""Victim status: who may notice, and when a person counts as a victim; there is no formal procedure."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.sources import CIRCULARS, PRACTICE, provision
from traffick_rules_norway.treaties import NO_CETS197

# No one alone identifies; whoever meets the person should.

NO_ID_WHO = provision(
    PRACTICE,
    "NO-ID-WHO",
    "organisation of identification",
    "There is no single identifying authority: every agency and profession in contact with possible victims should identify and refer them.",
    since="by 2023-12-31",
    read_in="N11 N24-2023",
)
NO_ID_WHO_B = provision(
    PRACTICE,
    "NO-ID-WHO-B",
    "organisation of identification",
    "Presumed victims get access to help; no formal decision is needed for it.",
    since="by 2023-12-31",
    read_in="N11 N24-2023",
)
NO_ID_FORMAL = provision(
    PRACTICE,
    "NO-ID-FORMAL",
    "organisation of identification",
    "There is no formal procedure of identification and no national referral mechanism.",
    since="about 2018-01-01, 2017-06-21 to 2018-12-31, single: GRETA urged one on 2017-06-21; the first yearly report read that says so is on 2018",
    until="about 2022-12-31, 2022-01-01 to 2023-12-31, single: the last report that says so is on 2022; guidelines came in 2024",
    read_in="N24-2019 N24-2022 N57-COE",
)
NO_ID_GUIDE = provision(
    PRACTICE,
    "NO-ID-GUIDE",
    "guidelines of KOM",
    "The coordination unit has published national guidelines for identification and referral.",
    since="in 2024, single: year only",
    read_in="N24-2024 N24-2025 N71-KOM N71-FLY",
)
NO_ID_ABROAD = provision(
    CIRCULARS,
    "NO-ID-ABROAD",
    "UDI 2014-031 point 1.1",
    "For the Directorate of Immigration it is enough that the person may have been a victim, at home, on the way or in Norway; the exploitation need not have happened.",
    since="by 2025-12-31",
    read_in="N56-UDI",
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
