"""An interview in the terminal."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import click

from traffick_rules.assessment.interview import Interview
from traffick_rules.errors import CaseError, SessionError
from traffick_rules.explain.question_choice import Question
from traffick_rules.facts.kinds import OneOf, SomeOf, WholeNumber, YesNo
from traffick_rules.language import Language

_FEW = 3
"""How many titles one line names."""


def hold(interview: Interview, translate: Language, *, err: bool = False) -> None:
    """
    Put the questions until nothing is left to ask, or until the person stops.

    Args:
        interview: The interview.
        translate: The language.
        err: Whether to put them on standard error, because standard output is for data.
    """

    def tell(text: str = "") -> None:
        click.echo(text, err=err)

    tell(_keys(translate))
    while (question := interview.question) is not None:
        tell()
        tell(question.text)
        if question.decided_by:
            tell(f"  ({question.decided_by})")
        tell(f"  {translate('Matters for')}: {_listed(question.for_questions, translate)}")
        _tell_options(question.options, 1, tell)
        if question.other_options:
            tell(f"  m  {translate('another one')}")
        if question.not_yet:
            tell(f"  0  {question.not_yet}")
        try:
            typed = click.prompt(
                _prompt(question, translate),
                prompt_suffix="> ",
                default="",
                show_default=False,
                err=err,
            )
        except click.Abort:
            # The end of the input, or the person stops: what was said so far counts.
            tell()
            return
        if question.other_options and str(typed).strip().casefold() == "m":
            _tell_options(question.other_options, len(question.options) + 1, tell)
            continue
        try:
            if _take(interview, question, str(typed).strip(), translate, tell):
                return
        except (CaseError, SessionError) as error:
            tell(str(error))


def _tell_options(options: Mapping[str, str], start: int, tell: Callable[[str], None]) -> None:
    for number, words in enumerate(options.values(), start=start):
        tell(f"  {number}  {words}")


def _listed(titles: Mapping[str, str], translate: Language) -> str:
    """The first titles, and how many more."""
    first, more = list(titles.values())[:_FEW], len(titles) - _FEW
    counted = [translate("{count} more").format(count=more)] if more > 0 else []
    return "; ".join(first + counted)


def _keys(translate: Language) -> str:
    return translate("Reply, or type: ? (don't know), w (why this question), b (back), q (enough)")


def _prompt(question: Question, translate: Language) -> str:
    match question.fact:
        case YesNo():
            return translate("y/n")
        case SomeOf():
            return translate("numbers, or 0 for none of them")
        case OneOf():
            return translate("a number")
        case WholeNumber():
            return translate("a whole number")
        case _:
            return translate("YYYY-MM-DD")


def _take(
    interview: Interview,
    question: Question,
    typed: str,
    translate: Language,
    tell: Callable[[str], None],
) -> bool:
    """Do what was typed; whether that was enough."""
    match typed.casefold():
        case "":
            tell(_keys(translate))
        case "q":
            return True
        case "?":
            interview.dont_know()
        case "0" if question.not_yet:
            interview.dont_know()
        case "b":
            interview.back()
        case "w":
            tell(translate("It matters for:"))
            for title in question.for_questions.values():
                tell(f"  - {title}")
            for reply in question.replies:
                tell(f"  {reply.words}: {translate(reply.effect.value)}")
        case word:
            value = _value(question, word, typed, translate)
            if isinstance(question.fact, YesNo) and not isinstance(value, bool):
                yes, no = translate("y/n").split("/")
                tell(
                    translate("Type {yes} or {no}, or ? if it is not known").format(yes=yes, no=no)
                )
                return False
            interview.reply(value)
    return False


def _value(question: Question, word: str, typed: str, translate: Language) -> object:
    fact = question.fact
    if isinstance(fact, YesNo):
        yes, no = translate("y/n").split("/")
        replies = {yes: True, "y": True, "yes": True, translate("yes"): True, "true": True}
        replies |= dict.fromkeys((no, "n", "no", translate("no"), "false"), False)
        return replies.get(word, typed)
    if isinstance(fact, WholeNumber):
        return int(typed) if typed.isdecimal() and len(typed) < 6 else typed  # noqa: PLR2004 - no age is longer
    options = [*question.options, *question.other_options]
    chosen = [_chosen(part, options) for part in typed.replace(",", " ").split()]
    if isinstance(fact, SomeOf):
        listed = [option for option in chosen if option != "0"]
        return {"only": listed} if options else listed
    if isinstance(fact, OneOf):
        return chosen[0] if chosen else typed
    return typed


def _chosen(part: str, options: list[str]) -> str:
    if part.isdecimal() and len(part) < 4 and 1 <= int(part) <= len(options):  # noqa: PLR2004
        return options[int(part) - 1]
    return part
