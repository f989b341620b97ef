"""Victim status: who may notice, who decides, and when a person counts as a victim."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.facts import SwedishCase
from traffick_rules_sweden.sources import NRM_MANUAL, PRACTICE, provision

# Formal identification is not regulated by statute; it rests on the manual.

SE_ID_LAW = provision(
    PRACTICE,
    "SE-ID-LAW",
    "",
    "No statute regulates formal identification; the procedure rests on the manual of the National "
    "Referral Mechanism.",
    since="by 2026-01-01",
    read_in="S10",
)
SE_ID_WHO = provision(
    NRM_MANUAL,
    "SE-ID-WHO",
    "",
    "The leader of the preliminary investigation - the police, sometimes a prosecutor - identifies: a "
    "person counts as formally identified once a preliminary investigation is opened. The threshold is "
    "low.",
    since="in 2016: only the year of the manual, 2016, is known",
    read_in="S10 S13",
)
SE_ID_DETECT = provision(
    PRACTICE,
    "SE-ID-DETECT",
    "",
    "Anyone may notice a presumed victim: social services, county coordinators, police and border guards, "
    "the Migration Agency, lawyers, shelters and NGOs.",
    since="by 2026-01-01",
    read_in="S10",
)
SE_ID_NRM = provision(
    NRM_MANUAL,
    "SE-ID-NRM",
    "",
    "The manual describes referral in five steps.",
    since="in 2016: only the year of publication, 2016, is known",
    read_in="S21 S15",
)
SE_ID_CRIT = provision(
    PRACTICE,
    "SE-ID-CRIT",
    "",
    "GRETA found in 2014 that identification depends too much on the start of a criminal case.",
    since="2014-05-27",
    read_in="S19",
)

IDENTIFICATION_BY_STATUTE = DatedValue(
    "identification.by_statute",
    "whether a statute regulates formal identification",
    SE_ID_LAW.gives(False),
)

FOUND_A_VICTIM = is_(Identification.decision, IdentificationDecision.VICTIM)
FOUND_NO_VICTIM = is_(Identification.decision, IdentificationDecision.NOT_A_VICTIM)
DECIDED_BY_THE_LEADER = is_(Identification.decided_by, Authority.POLICE, Authority.PROSECUTOR)

FORMALLY_IDENTIFIED = Concept(
    code="formally_identified",
    title="the person is formally identified as a victim",
    provisions=(SE_ID_LAW, SE_ID_WHO),
    when=(  # No source says who decided before the manual of 2016: whoever decided, decided.
        SE_ID_LAW.gives(
            settled(yes_when=FOUND_A_VICTIM, no_when=FOUND_NO_VICTIM),
            until="2015-12-31",
        ),
        SE_ID_WHO.gives(
            settled(
                yes_when=any_of(
                    SwedishCase.preliminary_investigation_opened,
                    all_of(FOUND_A_VICTIM, DECIDED_BY_THE_LEADER),
                ),
                # An open investigation identifies, whatever was decided before it was opened.
                no_when=all_of(
                    not_(SwedishCase.preliminary_investigation_opened),
                    FOUND_NO_VICTIM,
                    DECIDED_BY_THE_LEADER,
                ),
            ),
        ),
    ),
)
PRESUMED_TO_BE_A_VICTIM = Concept(
    code="presumed_to_be_a_victim",
    title="the person is presumed to be a victim",
    provisions=(SE_ID_DETECT,),
    is_presumption=True,
    when=any_of(
        Identification.indicators,
        Identification.referred,
        includes(Identification.interviewed_by, *Authority),
        FOUND_A_VICTIM,
        SwedishCase.preliminary_investigation_opened,
    ),
)

VICTIM_STATUS = VictimStatusRule(
    code="formally_identified",
    title="Status as a victim of human trafficking",
    local_title="identifierad som offer för människohandel",
    provisions=(SE_ID_LAW, SE_ID_WHO, SE_ID_NRM),
    when=FORMALLY_IDENTIFIED,
    presumed=PRESUMED_TO_BE_A_VICTIM,
    competences=(
        Competence(
            authority=Authority.SOCIAL_SERVICES,
            title="social services",
            local_title="socialtjänsten",
            step=IdentificationStep.DETECTION,
            when=always(),
            provisions=(SE_ID_DETECT,),
        ),
        Competence(
            authority=Authority.POLICE,
            title="police and border guards",
            local_title="Polismyndigheten",
            step=IdentificationStep.DETECTION,
            when=always(),
            provisions=(SE_ID_DETECT,),
        ),
        Competence(
            authority=Authority.IMMIGRATION_AUTHORITY,
            title="Migration Agency",
            local_title="Migrationsverket",
            step=IdentificationStep.DETECTION,
            when=always(),
            provisions=(SE_ID_DETECT,),
        ),
        Competence(
            authority=Authority.NGO,
            title="shelters and NGOs",
            step=IdentificationStep.DETECTION,
            when=always(),
            provisions=(SE_ID_DETECT,),
        ),
        Competence(
            authority=Authority.OTHER,
            title="county coordinators, lawyers and anyone else",
            step=IdentificationStep.DETECTION,
            when=always(),
            provisions=(SE_ID_DETECT,),
        ),
        Competence(
            authority=Authority.POLICE,
            title="the police as leader of the preliminary investigation",
            local_title="förundersökningsledare",
            step=IdentificationStep.DECISION,
            when=not_(SwedishCase.led_by_prosecutor),
            provisions=(SE_ID_WHO,),
        ),
        Competence(
            authority=Authority.PROSECUTOR,
            title="the prosecutor as leader of the preliminary investigation",
            local_title="förundersökningsledare",
            step=IdentificationStep.DECISION,
            when=SwedishCase.led_by_prosecutor,
            provisions=(SE_ID_WHO,),
        ),
    ),
)
