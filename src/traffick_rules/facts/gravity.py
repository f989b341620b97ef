"""How grave an offence is, and the judgment."""

from __future__ import annotations

import enum

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import Day, OpenNorm, SomeOf, WholeNumber, YesNo


class Aggravation(enum.StrEnum):
    """What makes an offence graver."""

    # Two or more, also by prior agreement.
    SEVERAL_TOGETHER = "several_together"
    SPECIALLY_PLANNED = "specially_planned"
    ORGANISED_GROUP = "organised_group"
    ABUSE_OF_VULNERABLE_POSITION = "abuse_of_vulnerable_position"
    DEFENCELESS_VICTIM = "defenceless_victim"
    USE_OF_CHILD_UNDER_15 = "use_of_child_under_15"
    GROSS_VIOLENCE = "gross_violence"
    CRUELTY = "cruelty"
    SERIOUS_INJURY = "serious_injury"
    GRAVE_SUFFERING = "grave_suffering"
    DANGER_TO_LIFE = "danger_to_life"
    SERIOUS_CONSEQUENCES = "serious_consequences"
    CONSIDERABLE_PROFIT = "considerable_profit"
    LARGE_SCALE = "large_scale"
    RUTHLESS = "ruthless"
    SYSTEMATIC = "systematic"
    REPEATED = "repeated"
    # Liberty was taken for long.
    LONG_TIME = "long_time"
    OFFICIAL_POSITION = "official_position"
    INTIMATE_IMAGES_SPREAD = "intimate_images_spread"
    INHUMAN_CONDITIONS = "inhuman_conditions"
    HATE_MOTIVE = "hate_motive"
    # A child under 15 looks on.
    CHILD_PRESENT = "child_present"


class Gravity(FactGroup, key="gravity", weight=2):
    """What makes an offence graver or lighter, within its range or in its degree."""

    aggravation: SomeOf[Aggravation] = SomeOf(
        Aggravation,
        "the offence was aggravated by",
        "What aggravates the offence?",
        thing="an aggravation",
    )
    victims: WholeNumber = WholeNumber(
        "the number of victims",
        "How many victims are there?",
        minimum=0,
        maximum=1_000,
        unit="victims",
    )
    workers_without_stay: WholeNumber = WholeNumber(
        "the number of people whom the accused employs without a right to stay",
        "How many people without a right to stay does the accused employ?",
        minimum=0,
        maximum=1_000,
        unit="workers",
    )
    offences_tried_together: WholeNumber = WholeNumber(
        "the number of offences tried together",
        "How many offences are tried together?",
        minimum=0,
        maximum=1_000,
        unit="offences",
    )
    gain: YesNo = YesNo(
        "the offence brought a gain, or was to bring one",
        "Did the offence bring a gain, or was it to bring one?",
    )
    tools_used: YesNo = YesNo(
        "things were made or used for the offence", "Were things made or used for the offence?"
    )
    gross: OpenNorm = OpenNorm(
        "the offence is gross as a whole",
        "Has the court found the offence gross as a whole?",
        decided_by="the court decides",
    )
    less_serious: OpenNorm = OpenNorm(
        "the offence is less serious",
        "Has the court found the offence less serious?",
        decided_by="the court decides",
    )
    graver_offence_applies: OpenNorm = OpenNorm(
        "another, graver offence covers the act",
        "Has the court found that another, graver offence covers the act?",
        decided_by="the court decides",
    )


class Judgment(FactGroup, key="judgment"):
    """The judgment, as far as it decides which law applies."""

    on: Day = Day("the day of the judgment", "On which day was the judgment given?")
    unconditional_prison: YesNo = YesNo(
        "the sentence is unconditional imprisonment", "Is the sentence unconditional imprisonment?"
    )
    prison_years: WholeNumber = WholeNumber(
        "the prison term of the sentence",
        "How many years of prison does the sentence carry?",
        minimum=0,
        maximum=100,
        unit="years",
    )
