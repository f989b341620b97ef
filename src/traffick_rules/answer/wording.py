"""What an answer gives or demands, in words and in a language."""

from __future__ import annotations

from traffick_rules.answer.answers import (
    Answer,
    DutyAnswer,
    DutyState,
    EntitlementAnswer,
    PermitAnswer,
    ReflectionPeriodAnswer,
    VictimStatusAnswer,
)
from traffick_rules.answer.verdict import Verdict
from traffick_rules.language import ENGLISH, Speak
from traffick_rules.law.length import Length, LengthRange
from traffick_rules.law.rule import Modality
from traffick_rules.law.victim_status import VictimStage

__all__ = ["in_words"]


def in_words(answer: Answer, speak: Speak = ENGLISH) -> str:
    """
    What the answer gives or demands; empty unless there is something.

    Args:
        answer: The answer.
        speak: The language.
    """
    match answer:
        case VictimStatusAnswer() if answer.stage is not None:
            return {
                VictimStage.PRESUMED: speak("presumed"),
                VictimStage.ASSESSED: speak("assessed"),
                VictimStage.NOT_A_VICTIM: speak("not a victim"),
            }[answer.stage]
        case ReflectionPeriodAnswer() if answer.verdict is Verdict.YES:
            return _reflection_period(answer, speak)
        case PermitAnswer() if answer.verdict is Verdict.YES:
            return _permit(answer, speak)
        case EntitlementAnswer() if answer.verdict is Verdict.YES:
            return _entitlement(answer, speak)
        case DutyAnswer() if answer.state is not DutyState.NONE:
            return _duty(answer, speak)
        case _:
            return ""


def _reflection_period(answer: ReflectionPeriodAnswer, speak: Speak) -> str:
    parts = [] if answer.length is None else [answer.length.said(speak)]
    how_far = _how_far(answer.longest, speak)
    if answer.extension is Verdict.YES and answer.extension_modality is Modality.MAY:
        parts.append(speak("can be extended {how_far}").format(how_far=how_far))
    elif answer.extension is Verdict.YES:
        parts.append(speak("is to be extended {how_far}").format(how_far=how_far))
    elif answer.extension is Verdict.UNKNOWN:
        parts.append(speak("{how_far} if it is extended").format(how_far=how_far))
    if answer.on_request:
        parts.append(speak("on request"))
    if answer.decided_end:
        parts.append(speak("ends on {day} as decided").format(day=answer.decided_end))
        return ", ".join(parts)
    if answer.ends_on:
        parts.append(speak("ends on {day}").format(day=answer.ends_on))
    latest = answer.latest_end_on
    if latest and latest != answer.ends_on:
        parts.append(speak("with extension on {day} at the latest").format(day=latest))
    return ", ".join(parts)


def _how_far(longest: Length | LengthRange | None, speak: Speak) -> str:
    if longest is None:
        return speak("without a stated longest time")
    return speak("up to {length} in all").format(length=longest.said(speak))


def _permit(answer: PermitAnswer, speak: Speak) -> str:
    can = answer.modality is Modality.MAY
    granted = speak("can be granted") if can else speak("is to be granted")
    duration = f", {answer.duration.said(speak)}" if answer.duration else ""
    ends = f" ({speak('by {day}').format(day=answer.ends_by)})" if answer.ends_by else ""
    return f"{granted}{duration}{ends}"


def _entitlement(answer: EntitlementAnswer, speak: Speak) -> str:
    can = answer.modality is Modality.MAY
    parts = [speak("can be given") if can else speak("is to be given")]
    if answer.longest:
        parts.append(speak("up to {length}").format(length=answer.longest.said(speak)))
    if answer.provided_by:
        parts.append(speak("by {whom}").format(whom=speak(answer.provided_by)))
    if answer.paid_by:
        parts.append(speak("paid by {whom}").format(whom=speak(answer.paid_by)))
    return ", ".join(parts)


def _duty(answer: DutyAnswer, speak: Speak) -> str:
    state = {
        DutyState.POSSIBLE: speak("possible"),
        DutyState.OPEN: speak("open"),
        DutyState.OVERDUE: speak("overdue"),
        DutyState.FULFILLED: speak("fulfilled"),
    }[answer.state]
    if answer.state is DutyState.FULFILLED:
        return state if answer.verdict is Verdict.YES else speak("fulfilled, if there is the duty")
    asked = {
        Modality.SHALL: speak("{who} shall"),
        Modality.SHOULD: speak("{who} should"),
        Modality.MAY: speak("{who} may"),
    }[answer.modality]
    parts = [f"{state}: {asked.format(who=speak(answer.owed_by))}"]
    if answer.due_on and answer.can_be_later:
        due = speak("by {day} unless a decision has moved that day")
        parts.append(due.format(day=answer.due_on))
    elif answer.due_on:
        parts.append(speak("by {day}").format(day=answer.due_on))
    elif answer.within:
        parts.append(speak("within {length}").format(length=answer.within.said(speak)))
    return ", ".join(parts)
