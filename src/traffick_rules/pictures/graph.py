"""The rule graph of an answer: the clauses it rests on, each with its value."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.verdict import Verdict
from traffick_rules.explain.explanation import ExplainedClause
from traffick_rules.explain.tree import explain
from traffick_rules.language import ENGLISH, AnyLanguage
from traffick_rules.pictures.drawing import OF_VERDICT, SOFT, Sheet, lines_of

_WIDTH, _MARGIN, _STEP, _LINE = 900, 24, 26, 14


@attrs.frozen
class _Node:
    depth: int
    verdict: Verdict
    words: str
    note: str

    @property
    def lines(self) -> tuple[list[str], list[str]]:
        width = _WIDTH - 2 * _MARGIN - self.depth * _STEP - 40
        return (
            lines_of(self.words, width, bold=not self.depth),
            lines_of(self.note, width, size=8.5),
        )

    @property
    def height(self) -> float:
        words, note = self.lines
        return _LINE * (len(words) + len(note)) + 12


def graph(answer: Answer, *, language: AnyLanguage = ENGLISH) -> str:
    """
    The clauses of an answer as SVG, each below the one it carries, with its value as a sign and a colour.

    Args:
        answer: The answer.
        language: The language of the words.

    Raises:
        ArgumentError: If the country does not speak the language, or the answer was read from data and cannot be explained.

    Example:
        >>> from datetime import date
        >>> from traffick_rules import Case, assess
        >>> from traffick_rules.pictures import graph
        >>> found = assess(Case(), jurisdiction="dk", on=date(2024, 7, 1))
        >>> "an investigation or prosecution is running" in graph(found.permits["9c5"])
        True
    """
    told = explain(answer, language=language)
    translate = told.language
    given = answer.wording(translate)
    root = _Node(0, told.verdict, f"{told.title}{f': {given}' if given else ''}", told.question)
    nodes = [root, *(node for clause in told.clauses for node in _nodes(clause, 1))]
    sheet = Sheet(_WIDTH, 2 * _MARGIN + sum(node.height for node in nodes))
    y = float(_MARGIN)
    middles: dict[int, float] = {}
    for node in nodes:
        x = _MARGIN + node.depth * _STEP
        middle = y + 12
        if node.depth:
            branch = x - _STEP + 8
            sheet.line((branch, branch), (middles[node.depth - 1] + 9, middle))
            sheet.line((branch, x - 2), (middle, middle))
        middles[node.depth] = middle
        colour = OF_VERDICT[node.verdict]
        sheet.text(x, y + 5, node.verdict.sign, fill=colour, font_weight="bold", size=11)
        words, note = node.lines
        sheet.text(
            x + 20, y + 5, words, fill=colour, font_weight="normal" if node.depth else "bold"
        )
        sheet.text(x + 20, y + 5 + _LINE * len(words), note, size=8.5, fill=SOFT)
        y += node.height
    said = "; ".join(f"{node.words}: {node.verdict.text(translate)}" for node in nodes)
    return sheet.svg(f"{told.title}: {told.verdict.text(translate)}", said)


def _nodes(clause: ExplainedClause, depth: int) -> Iterator[_Node]:
    ids = ", ".join(provision.id for provision in clause.provisions)
    others = (fact for fact in clause.facts if fact.words != clause.words)
    facts = (
        "" if clause.parts else "; ".join(str(fact) for fact in others if str(fact) != clause.words)
    )
    note = " · ".join(filter(None, (clause.decided_by, facts, ids)))
    yield _Node(depth, clause.verdict, clause.words, note)
    for part in clause.parts:
        yield from _nodes(part, depth + 1)
