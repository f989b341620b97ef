"""Where the person stands under immigration law."""

from __future__ import annotations

import enum

from traffick_rules.facts.authority import Authority
from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import Day, OneOf, SomeOf, WholeNumber, YesNo


class StayGround(enum.StrEnum):
    """What the person's stay rests on; never the reflection period."""

    CITIZENSHIP = "citizenship"
    # Also of family members of EU citizens.
    EU_RIGHT_OF_RESIDENCE = "eu_right_of_residence"
    VISA = "visa"
    NONE = "none"
    VISA_FREE = "visa_free"
    PERMANENT_RESIDENCE = "permanent_residence"
    # The status of former Soviet citizens.
    NON_CITIZEN = "non_citizen"
    ASYLUM_PROCEDURE = "asylum_procedure"
    PERMIT_PROCEDURE = "permit_procedure"
    PROTECTION = "protection"
    WORK = "work"
    STUDY = "study"
    FAMILY = "family"
    OWN_INCOME = "own_income"
    # A permit tied to the criminal case.
    PROCEEDINGS = "proceedings"
    PERSONAL_SITUATION = "personal_situation"
    UNACCOMPANIED_CHILD = "unaccompanied_child"
    # On account of a statement or of protection.
    WITNESS = "witness"
    EXPLOITED_WORKER = "exploited_worker"
    HUMANITARIAN = "humanitarian"
    REMOVAL_BARRED = "removal_barred"
    OTHER_PERMIT = "other_permit"


TEMPORARY_PERMITS = (
    StayGround.PROTECTION,
    StayGround.WORK,
    StayGround.STUDY,
    StayGround.FAMILY,
    StayGround.OWN_INCOME,
    StayGround.PROCEEDINGS,
    StayGround.PERSONAL_SITUATION,
    StayGround.UNACCOMPANIED_CHILD,
    StayGround.WITNESS,
    StayGround.EXPLOITED_WORKER,
    StayGround.HUMANITARIAN,
    StayGround.OTHER_PERMIT,
)
"""The grounds of stay that are a residence permit for a time; where removal is barred, not every country gives one."""
WITHOUT_PERMIT = (
    StayGround.NONE,
    StayGround.VISA,
    StayGround.VISA_FREE,
    StayGround.ASYLUM_PROCEDURE,
    StayGround.PERMIT_PROCEDURE,
)
"""The grounds of stay on which no one holds a residence permit, but for a bar to removal and the rights of citizens."""


class Application(enum.StrEnum):
    """Where an application stands."""

    NONE = "none"
    PENDING = "pending"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Reflection(enum.StrEnum):
    """Where a reflection or recovery period stands."""

    NONE = "none"
    PENDING = "pending"
    GRANTED = "granted"
    REFUSED = "refused"
    ENDED_EARLY = "ended_early"


class DepartureOrder(enum.StrEnum):
    """What the person has been told about leaving."""

    NONE = "none"
    AT_ONCE = "at_once"
    WITHIN_DEADLINE = "within_deadline"


class Expulsion(enum.StrEnum):
    """Where an expulsion stands."""

    NONE = "none"
    CONSIDERED = "considered"
    DECIDED_BY_AUTHORITY = "decided_by_authority"
    DECIDED_BY_COURT = "decided_by_court"


class Stay(
    FactGroup,
    key="stay",
    follows={
        "ground_since": "ground",
        "ground_until": "ground",
        "permit_applied_on": "permit_application",
        "permit_applied_for_by": "permit_application",
        "reflection_applied_on": "reflection",
        "reflection_period_from": "reflection",
        "reflection_period_until": "reflection",
        "departure_deadline": "departure_order",
        "left_in_time": "departure_order",
    },
    lasts={
        "lawful": "ground_until",
        "ground": "ground_until",
        "reflection": "reflection_period_until",
    },
):
    """Lawfulness and ground of the stay, reflection period, permits, departure and expulsion."""

    lawful: YesNo = YesNo(
        "the person has a right to stay",
        "Does the person have a right to stay, apart from a reflection period or a pending decision?",
        negated="the person has no right to stay",
        note="Apart from a reflection period and from waiting for any decision",
    )
    ground: OneOf[StayGround] = OneOf(
        StayGround,
        "the ground of the stay is:",
        "On what does the person's stay rest?",
        thing="a ground of stay",
        note="Never the reflection period: stay.reflection says that",
    )
    ground_since: Day = Day(
        "the first day of unbroken stay on the present ground",
        "Since when, without a break, has the stay rested on the present ground?",
    )
    ground_until: Day = Day(
        "the last day of the present permit",
        "When does the present permit end?",
        can_lie_ahead=True,
    )
    held_victim_permit: YesNo = YesNo(
        "the person holds or has held a permit given because of the trafficking or its criminal case",
        "Has the person ever held a permit given because of the trafficking or its criminal case?",
    )
    permit_application: OneOf[Application] = OneOf(
        Application,
        "the latest application for a residence permit is",
        "What is the state of the latest application for a residence permit?",
        thing="a state of an application",
    )
    permit_applied_on: Day = Day(
        "the day of the application for a residence permit", "On which day was it applied for?"
    )
    permit_applied_for_by: SomeOf[Authority] = SomeOf(
        Authority,
        "a residence permit (not asylum) has been applied for by",
        "Who has applied for a residence permit for the person?",
        thing="an authority",
    )
    permit_support_withdrawn: YesNo = YesNo(
        "the body that asked for or supported the permit says that its ground is gone",
        "Does the body that asked for the permit say that its ground is gone?",
    )
    reflection_wanted: YesNo = YesNo(
        "the person wants time to recover and decide, or has asked for it",
        "Does the person want time to recover and decide?",
    )
    reflection: OneOf[Reflection] = OneOf(
        Reflection,
        "the reflection period is",
        "What is the state of the reflection period?",
        thing="a state of a reflection period",
    )
    reflection_applied_on: Day = Day(
        "the day on which the reflection period was asked for",
        "On which day was the reflection period asked for?",
    )
    reflection_period_from: Day = Day(
        "the first day of the reflection period",
        "On which day did the reflection period begin?",
        can_lie_ahead=True,
        note="As the decision that grants it says; where it is a deadline to leave, the day it runs from",
        not_yet="not yet",
    )
    reflection_period_until: Day = Day(
        "the last day of the reflection period",
        "On which day does the reflection period end?",
        can_lie_ahead=True,
        note="As the latest decision says, extensions included",
        not_yet="not yet",
    )
    extension_applied_for: YesNo = YesNo(
        "an extension of the reflection period has been applied for",
        "Has an extension of the reflection period been applied for?",
    )
    informed_of_options_on: Day = Day(
        "the day on which the person was told of the reflection period and the permits",
        "On which day was the person told of the reflection period and the permits?",
        not_yet="not yet",
    )
    departure_order: OneOf[DepartureOrder] = OneOf(
        DepartureOrder,
        "the order to leave is:",
        "Has the person been told to leave, at once or within a deadline?",
        thing="an order to leave",
    )
    departure_deadline: Day = Day(
        "the last day for leaving", "By which day must the person leave?", can_lie_ahead=True
    )
    left_in_time: YesNo = YesNo(
        "the person leaves, or left, within the deadline",
        "Does the person leave, or did they leave, within the deadline?",
    )
    expulsion: OneOf[Expulsion] = OneOf(
        Expulsion,
        "an expulsion is",
        "Is an expulsion considered or decided, and by whom?",
        thing="a stage of an expulsion",
    )
    trafficking_weighed: YesNo = YesNo(
        "the trafficking has been weighed in deciding on the expulsion",
        "Has the trafficking been weighed in deciding on the expulsion?",
    )
    detained: YesNo = YesNo("the person is detained", "Is the person detained?")
    removal_suspended_since: Day = Day(
        "the day since which the removal is suspended", "Since which day is the removal suspended?"
    )
    entry_ban: YesNo = YesNo(
        "an entry ban is in force against the person",
        "Is an entry ban in force against the person?",
    )
    whereabouts_unknown: YesNo = YesNo(
        "the person's whereabouts are unknown", "Are the person's whereabouts unknown?"
    )
    in_reception_centre: YesNo = YesNo(
        "the person lives in a reception centre of the State",
        "Does the person live in a reception centre of the State?",
    )
    registered_resident: YesNo = YesNo(
        "the person is registered as resident in the country",
        "Is the person registered as resident in the country?",
    )
    health_insured: YesNo = YesNo(
        "the person is covered by the public health or social insurance",
        "Is the person covered by the public health insurance?",
    )
    expected_months: WholeNumber = WholeNumber(
        "how long the stay is expected to last in all",
        "How many months is the stay expected to last?",
        minimum=0,
        maximum=1_000,
        unit="months",
    )
    identity_documented: YesNo = YesNo(
        "the person's identity is documented",
        "Is the person's identity documented, by a valid passport where the law asks that?",
    )
    integration_tests_passed: YesNo = YesNo(
        "the person has passed the language and civics tests that the law asks for",
        "Has the person passed the language and civics tests?",
    )
    self_supporting: YesNo = YesNo(
        "the person supports themself as long as the law asks",
        "Does the person support themself by work or own means?",
    )
