"""
The reflection period ("betänketid"), in Swedish law a temporary residence permit.

The person cannot apply: the leader of the preliminary investigation does, since August 2022 also the
social welfare board.
"""

from traffick_rules.facts import Cooperation, Findings, Stay
from traffick_rules.law import (
    Boundary,
    Concept,
    DatedValue,
    Extension,
    Modality,
    Proviso,
    ReflectionForm,
    ReflectionPeriodRule,
    all_of,
    any_of,
    cited,
    days,
    independent_of,
    not_,
)
from traffick_rules_sweden.facts import SwedishCase
from traffick_rules_sweden.sources import ALIENS_ACT, PRACTICE, provision

# Only the wording that applies since August 2022 was read; what stood there before is not known.
CURRENT_WORDING = Boundary.read(
    "about 2022-08-01, 2007-07-01 to 2022-08-01, single: read in the wording in force since 1 August 2022; the wording before was not read"
)

# Aliens Act ch. 5 s. 15, 2nd paragraph: the permit for time to recover and decide.

SE_REF_DAYS = provision(
    ALIENS_ACT,
    "SE-REF-DAYS",
    "ch. 5 s. 15, 2nd paragraph",
    "A temporary residence permit of 30 days gives time to recover and to decide on cooperation.",
    since="2007-07-01",
    read_in="S3 S8 S9 S10 S23 S24a S25",
    note='A campaign page says "since 2006"; the Act and the bill outweigh it.',
)
SE_REF_TEST = provision(
    ALIENS_ACT,
    "SE-REF-TEST",
    "ch. 5 s. 15, 2nd paragraph with 1st paragraph nos. 1 and 4",
    "It takes that the stay is needed for the preliminary investigation or the main hearing, and that "
    "public order or security does not weigh against it. Will to cooperate and broken contacts are not "
    "asked for at this stage.",
    since="2007-07-01",
    read_in="S3 S8",
)
SE_REF_COND_A = provision(
    ALIENS_ACT,
    "SE-REF-COND-A",
    "ch. 5 s. 15",
    "Only the leader of the preliminary investigation can apply, not the victim.",
    since="2007-07-01",
    until="2022-07-31",
    read_in="S8 S3",
)
SE_REF_COND_B = provision(
    ALIENS_ACT,
    "SE-REF-COND-B",
    "ch. 5 s. 15, 4th paragraph (Act 2022:1015)",
    "The leader of the preliminary investigation or the social welfare board applies; the board where "
    "there is reason to assume trafficking or human exploitation, even before an investigation has begun.",
    since="2022-08-01",
    read_in="S3 S8 S9 S16",
)
SE_REF_SCOPE = provision(
    PRACTICE,
    "SE-REF-SCOPE",
    "Migration Agency",
    "The permit is for foreigners without a right to stay; EU and EEA citizens and lawful residents are "
    "outside it.",
    since="by 2026-01-01",
    read_in="S9",
)
SE_REF_EXT = provision(
    ALIENS_ACT,
    "SE-REF-EXT",
    "ch. 5 s. 15, 3rd paragraph",
    "The permit may be prolonged for special reasons where a longer period is needed; no longest time is "
    "stated.",
    since="2007-07-01",
    read_in="S3",
)
SE_REF_APPEAL = provision(
    ALIENS_ACT,
    "SE-REF-APPEAL",
    "ch. 14 s. 4",
    "A refusal or revocation can be appealed only by the authority that applied, not by the victim.",
    since=CURRENT_WORDING,
    read_in="S3",
)

STANDARD_DAYS = DatedValue(
    "reflection.standard_days",
    "length of the reflection permit without prolongation",
    SE_REF_DAYS.gives(days(30)),
)
ON_REQUEST = DatedValue(
    "reflection.on_request",
    "whether the permit has to be applied for, by an authority",
    SE_REF_COND_A.gives(True),
    SE_REF_COND_B.gives(True),
)
BOARD_MAY_APPLY = DatedValue(
    "reflection.board_may_apply",
    "whether the social welfare board may apply for the reflection permit",
    SE_REF_COND_A.gives(False),
    SE_REF_COND_B.gives(True),
)
VICTIM_MAY_APPEAL = DatedValue(
    "reflection.victim_may_appeal",
    "whether the victim may appeal against a refusal or revocation",
    SE_REF_APPEAL.gives(False),
)

APPLIED_FOR_TIME = Concept(
    code="applied_for_time",
    title="an authority that may do so has applied for the reflection permit",
    provisions=(SE_REF_COND_A, SE_REF_COND_B),
    when=DatedValue(
        "reflection.application",
        "whose application the reflection permit takes",
        SE_REF_COND_A.gives(cited(SwedishCase.leader_applied, SE_REF_COND_A)),
        SE_REF_COND_B.gives(
            any_of(
                SwedishCase.leader_applied,
                all_of(SwedishCase.board_applied, SwedishCase.reason_to_assume_offence),
            ),
        ),
    ),
)
WITHOUT_RIGHT_TO_STAY = Concept(
    code="without_right_to_stay",
    title="the person has no other right to stay",
    provisions=(SE_REF_SCOPE,),
    # The reflection permit itself makes the stay lawful; it does not take itself away.
    when=any_of(not_(Stay.lawful), SwedishCase.holds_reflection_permit),
)

REFLECTION_PERMIT = ReflectionPeriodRule(
    code="reflection_permit",
    title="Temporary residence permit for reflection",
    local_title="betänketid",
    provisions=(SE_REF_DAYS, SE_REF_TEST),
    modality=Modality.MAY,
    form=ReflectionForm.RESIDENCE_PERMIT,
    when=all_of(
        WITHOUT_RIGHT_TO_STAY,
        APPLIED_FOR_TIME,
        Cooperation.presence_needed,
    ),
    unless=(Proviso(Findings.order_or_security_against, SE_REF_TEST),),
    standard=STANDARD_DAYS,
    extension=Extension(
        title="the permit can be prolonged",
        provisions=(SE_REF_EXT,),
        modality=Modality.MAY,
        when=Findings.special_reasons_for_more_time,
        longest=None,
    ),
    on_request=ON_REQUEST,
    starts_on=Stay.reflection_period_from,
    ends_on=Stay.reflection_period_until,
    claims=(
        independent_of(Cooperation.with_police, Cooperation.contacts_broken, provision=SE_REF_TEST),
    ),
)
