"""Victim status: no decision of its own exists; recognition as injured person in the criminal case says most."""

from functools import partial

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_lithuania.sources import provision

LT_ID_NOFORMAL = provision(
    "LT-ID-NOFORMAL",
    "No separate decision identifies victims; 'is or was a victim' has no definition, no decision-maker and no standard of proof in the Aliens Act.",
)
LT_ID_STATUS = provision(
    "LT-ID-STATUS",
    "The investigating officer, the prosecutor or the court recognises as injured person a natural person whom a crime harmed in body, property or otherwise.",
)
LT_ID_WHO = provision(
    "LT-ID-WHO",
    "The police and prosecutors identify victims in criminal cases; organisations, consulates, the labour inspectorate and the border guard refer them.",
)
LT_ID_RULES = provision(
    "LT-ID-RULES",
    "The Prosecutor General and two ministers recommend how to recognise victims by a list of signs, to investigate and to cooperate; no one is bound.",
)
LT_ID_ABROAD = provision("LT-ID-ABROAD", "By order of 2020 consulates also pay the way home.")

ALIEN = cited(
    not_(citizen_of("lt")),
    provision("LT-REF-WHO-EU"),
    title="the person is not a Lithuanian citizen",
)
UNDER_18 = under_age(CHILD_AGE)
CHILD_AT_THE_ACT = not_(at_least(Trafficking.age_when_trafficked, CHILD_AGE))
DECIDED_BY_COMPETENT = is_(
    Identification.decided_by,
    Authority.POLICE,
    Authority.PROSECUTOR,
    Authority.COURT,
    Authority.CASE_LEADER,
)
VICTIM = Concept(
    code="victim",
    title="the person is or was a victim of trafficking",
    provisions=(LT_ID_WHO, LT_ID_NOFORMAL),
    when=settled(
        yes_when=any_of(
            is_(Identification.decision, IdentificationDecision.VICTIM), Proceedings.injured_party
        ),
        # No one is named to decide that a person is no victim: only those count who look into the crime.
        no_when=all_of(
            is_(Identification.decision, IdentificationDecision.NOT_A_VICTIM),
            DECIDED_BY_COMPETENT,
            not_(Proceedings.injured_party),
        ),
    ),
)
PRESUMED = Concept(
    code="presumed_to_be_a_victim",
    title="the person is presumed to be a victim",
    provisions=(LT_ID_WHO, LT_ID_RULES),
    is_presumption=True,
    when=any_of(
        Identification.indicators,
        Identification.referred,
        is_(Identification.decision, IdentificationDecision.VICTIM),
        Proceedings.injured_party,
    ),
)
BODIES = (
    (Authority.POLICE, "the police", "policija"),
    (Authority.PROSECUTOR, "the prosecutor", "prokuroras"),
    (Authority.COURT, "the court", "teismas"),
)
REFERRERS = (
    (Authority.NGO, "organisations that help victims"),
    (Authority.CONSULATE, "consulates"),
    (Authority.LABOUR_INSPECTORATE, "the labour inspectorate"),
    (Authority.BORDER_GUARD, "the State Border Guard Service"),
)

# Most of what the law gives, it gives as a right.
right = partial(EntitlementRule, modality=Modality.SHALL)

VICTIM_STATUS = VictimStatusRule(
    code="identified",
    title="Status as a victim of human trafficking",
    local_title="nukentėjusysis nuo prekybos žmonėmis",
    provisions=(
        LT_ID_WHO,
        LT_ID_NOFORMAL,
        LT_ID_STATUS,
        LT_ID_RULES,
        provision("LT-ID-RULES-2020"),
        provision("LT-ID-ABROAD-2006"),
        LT_ID_ABROAD,
    ),
    when=VICTIM,
    presumed=PRESUMED,
    competent=any_of(Proceedings.injured_party, DECIDED_BY_COMPETENT),
    competences=(
        *(
            Competence(
                authority=authority,
                title=title,
                local_title=local_title,
                step=IdentificationStep.DECISION,
                when=always(),
                provisions=(LT_ID_WHO, LT_ID_STATUS),
            )
            for authority, title, local_title in BODIES
        ),
        *(
            Competence(
                authority=authority,
                title=title,
                step=IdentificationStep.DETECTION,
                when=always(),
                provisions=LT_ID_WHO,
            )
            for authority, title in REFERRERS
        ),
    ),
)

HARMED = any_of(VICTIM, includes(Trafficking.harm, *Harm))
MAY_BE_HARMED = any_of(HARMED, PRESUMED)
# A crime is done also where the person was recruited or taken, which is not asked for each act.
DONE_ELSEWHERE_TOO = all_of(
    includes(Trafficking.acts, *sorted(set(Act) - {Act.EXPLOITING})),
    not_read("where each act was done is not asked, only where the person was exploited"),
)
RECOGNITION = DutyRule(
    code="recognise_injured_person",
    title="Recognise the person whom the crime harmed as injured person",
    local_title="pripažinimas nukentėjusiuoju",
    provisions=LT_ID_STATUS,
    kind=DutyKind.IDENTIFICATION,
    owed_by="the investigating officer, the prosecutor or the court",
    when=all_of(Proceedings.case_open, HARMED),
    fulfilled=Proceedings.injured_party,
)
