"""Victim status: who may notice, who decides, and when a person counts as a victim."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.facts import SwedishCase
from traffick_rules_sweden.sources import provision
from traffick_rules_sweden.treaties import SE_CETS197

# No statute regulates formal identification; it rests on the manual.

SE_ID_LAW = provision(
    "SE-ID-LAW", "No statute regulates formal identification; it rests on the manual."
)
SE_ID_WHO = provision(
    "SE-ID-WHO",
    "The leader of the investigation - the police, sometimes a prosecutor - identifies: a person is formally identified once an investigation is opened. The threshold is low.",
)
SE_ID_DETECT = provision(
    "SE-ID-DETECT",
    "Anyone may notice a presumed victim: social services, regional coordinators, police, border guards, the Migration Agency, lawyers, shelters and NGOs.",
)
SE_ID_NRM = provision(
    "SE-ID-NRM",
    "The manual describes the referral of suspected victims in six steps, to the safe return.",
)
SE_ID_NRM_DIGITAL = provision("SE-ID-NRM-DIGITAL", "The manual is a web page.")
SE_ID_REGCO = provision(
    "SE-ID-REGCO",
    "Regional coordinators count the people whom they suspect to be victims of trafficking or human exploitation.",
)

IDENTIFICATION_BY_STATUTE = DatedValue(
    "identification.by_statute",
    "whether a statute regulates formal identification",
    SE_ID_LAW.gives(False),
)

FOUND_A_VICTIM = is_(Identification.decision, IdentificationDecision.VICTIM)
FOUND_NO_VICTIM = is_(Identification.decision, IdentificationDecision.NOT_A_VICTIM)
DECIDED_BY_THE_LEADER = is_(
    Identification.decided_by, Authority.POLICE, Authority.PROSECUTOR, Authority.CASE_LEADER
)
INVESTIGATION_OPEN = all_of(
    Proceedings.case_open, includes(Proceedings.case_offences, CaseOffence.TRAFFICKING)
)
CHILD = Concept(
    code="child",
    title="the person counts as a child",
    provisions=(SE_ID_LAW,),
    when=(
        SE_ID_LAW.gives(under_age(18), until="2010-08-31"),
        SE_CETS197.gives(TREATED_AS_CHILD),
    ),
)

FORMALLY_IDENTIFIED = Concept(
    code="formally_identified",
    title="the person is formally identified as a victim",
    provisions=(SE_ID_LAW, SE_ID_WHO),
    when=(  # No source says who decided before the manual of 2016: whoever decided, decided.
        SE_ID_LAW.gives(
            settled(yes_when=FOUND_A_VICTIM, no_when=FOUND_NO_VICTIM), until="2015-12-31"
        ),
        SE_ID_WHO.gives(
            settled(
                yes_when=any_of(INVESTIGATION_OPEN, all_of(FOUND_A_VICTIM, DECIDED_BY_THE_LEADER)),
                # An open investigation identifies, whatever was decided before it was opened.
                no_when=all_of(not_(INVESTIGATION_OPEN), FOUND_NO_VICTIM, DECIDED_BY_THE_LEADER),
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
        INVESTIGATION_OPEN,
    ),
)


def _detects(authority: Authority, title: str, local_title: str = "") -> Competence:
    return Competence(
        authority=authority,
        title=title,
        local_title=local_title,
        step=IdentificationStep.DETECTION,
        when=always(),
        provisions=(SE_ID_DETECT,),
    )


VICTIM_STATUS = VictimStatusRule(
    code="formally_identified",
    title="Status as a victim of human trafficking",
    local_title="identifierad som offer för människohandel",
    provisions=(SE_ID_LAW, SE_ID_WHO, SE_ID_NRM, SE_ID_NRM_DIGITAL, SE_ID_REGCO),
    modality=Modality.SHALL,
    when=FORMALLY_IDENTIFIED,
    presumed=PRESUMED_TO_BE_A_VICTIM,
    competences=(
        _detects(Authority.SOCIAL_SERVICES, "social services", "socialtjänsten"),
        _detects(Authority.POLICE, "police and border guards", "Polismyndigheten"),
        _detects(Authority.IMMIGRATION_AUTHORITY, "Migration Agency", "Migrationsverket"),
        _detects(Authority.NGO, "shelters and NGOs"),
        _detects(Authority.OTHER, "regional coordinators, lawyers and anyone else"),
        Competence(
            authority=Authority.POLICE,
            title="the police as leader of the investigation",
            local_title="förundersökningsledare",
            step=IdentificationStep.DECISION,
            when=not_(SwedishCase.led_by_prosecutor),
            provisions=(SE_ID_WHO,),
        ),
        Competence(
            authority=Authority.PROSECUTOR,
            title="the prosecutor as leader of the investigation",
            local_title="förundersökningsledare",
            step=IdentificationStep.DECISION,
            when=SwedishCase.led_by_prosecutor,
            provisions=(SE_ID_WHO,),
        ),
    ),
)
