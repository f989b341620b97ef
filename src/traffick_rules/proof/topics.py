"""Topics: what rules of different countries, or days, are about, so that like stands beside like."""

from __future__ import annotations

from traffick_rules.language import ENGLISH, Translate
from traffick_rules.law.condition import Condition, any_of
from traffick_rules.law.jurisdiction import LawInForce
from traffick_rules.law.rule import Rule

__all__ = ["condition_of", "topic_in_words", "topics_of"]


def topic_in_words(topic: str, translate: Translate = ENGLISH) -> str:
    """A topic as a heading, such as `permits: humanitarian`, in the language of *translate*."""
    return ": ".join(translate(part.replace("_", " ")) for part in topic.split("."))


def topics_of(law: LawInForce) -> dict[str, list[Rule]]:
    """The rules of a law by topic, in the order of the law."""
    found: dict[str, list[Rule]] = {}
    for rule in law.rules:
        found.setdefault(rule.topic, []).append(rule)
    return found


def condition_of(law: LawInForce, asked: str) -> tuple[type, Condition] | None:
    """
    The condition of a question, or that one of the rules on a topic gives what it gives.

    Args:
        law: The law.
        asked: A question, such as `permits.9c5`, or a topic, such as `permits.criminal_proceedings`.

    Returns:
        The kind of record it asks about and the condition; None where the law has neither.
    """
    for kind, questions in law.questions.items():
        if asked in questions:
            return kind, questions[asked]
    rules = topics_of(law).get(asked)
    if not rules:
        return None
    kind = rules[0].record
    return kind, any_of(*(law.questions[kind][rule.question] for rule in rules))
