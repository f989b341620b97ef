"""Where the person stands under immigration law."""

from __future__ import annotations

import enum

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import Day, OneOf, YesNo


class StayGround(enum.StrEnum):
    """What the person's lawful stay rests on."""

    CITIZENSHIP = "citizenship"
    EU_RIGHT_OF_RESIDENCE = "eu_right_of_residence"
    RESIDENCE_PERMIT = "residence_permit"
    VISA = "visa"
    PENDING_APPLICATION = "pending_application"


class Stay(FactGroup, key="stay"):
    """Lawfulness and ground of the stay, asylum, departure and detention."""

    lawful: YesNo = YesNo(
        "the person stays lawfully in the country",
        negated="the person does not stay lawfully in the country",
    )
    ground: OneOf[StayGround] = OneOf(StayGround, "the stay rests on", thing="a ground of stay")
    asylum_application: YesNo = YesNo(
        "the person has applied for asylum",
        negated="the person has not applied for asylum",
    )
    duty_to_leave: YesNo = YesNo("the person has a duty to leave the country")
    expulsion_considered: YesNo = YesNo("expelling the person is being considered")
    trafficking_weighed: YesNo = YesNo(
        "the trafficking has been weighed in deciding on the expulsion"
    )
    expelled_by_judgment: YesNo = YesNo("the person has been expelled by judgment")
    detained: YesNo = YesNo("the person is detained")
    reflection_period_from: Day = Day(
        "the first day of the reflection period",
        note="As the decision that grants it says; where it is a deadline to leave, the day it runs from",
    )
    reflection_period_until: Day = Day(
        "the last day of the reflection period",
        note="As the latest decision says, extensions included",
    )
    extension_applied_for: YesNo = YesNo(
        "an extension of the reflection period has been applied for"
    )
    has_left: YesNo = YesNo("the person has left the country")
