"""The comparison matrix: one case under the law of several countries."""

from __future__ import annotations

from traffick_rules.answer.answers import Answer
from traffick_rules.language import ENGLISH, AnyLanguage, Language
from traffick_rules.pictures.drawing import OF_VERDICT, SOFT, Sheet, lines_of, width_of
from traffick_rules.plugins import language_in
from traffick_rules.proof.country_comparison import Comparison, topic_in_words

_WIDTH, _MARGIN, _TOPICS, _LINE = 900, 24, 200, 13


def matrix(comparison: Comparison, *, language: AnyLanguage = ENGLISH) -> str:
    """
    A comparison as SVG: a row for every topic, a column for every country, in each cell sign, verdict and words.

    Args:
        comparison: What `compare` found.
        language: The language of the words, as far as they have been translated.

    Raises:
        ArgumentError: If no country speaks the language.

    Example:
        >>> from datetime import date
        >>> from traffick_rules import Case
        >>> from traffick_rules.proof import compare
        >>> from traffick_rules.pictures import matrix
        >>> picture = matrix(compare(Case(), ["dk", "se"], on=date(2024, 7, 1)))
        >>> "Denmark" in picture and "Sweden" in picture
        True
    """
    translate = language_in(language, *comparison.countries)
    countries = len(comparison.countries)
    codes = (answer for row in comparison.rows for some in row.answers.values() for answer in some)
    least = max((width_of(_code(answer), size=9.5, bold=True) for answer in codes), default=0) + 34
    width = max((_WIDTH - 2 * _MARGIN - _TOPICS) / countries, least)
    whole = 2 * _MARGIN + _TOPICS + width * countries
    rows = []
    for row in comparison.rows:
        topic = lines_of(topic_in_words(row.topic, translate), _TOPICS - 12, bold=True)
        cells = {
            code: [(answer, _cell(answer, width - 34, translate)) for answer in row.answers[code]]
            for code in comparison.countries
        }
        tallest = max((_height(cell) for cell in cells.values()), default=0)
        rows.append((topic, cells, max(_LINE * len(topic), tallest) + 14))
    title = f"{', '.join(comparison.countries.values())}: {comparison.on}"
    heads = lines_of(title, whole - 2 * _MARGIN, size=14, bold=True)
    y = _MARGIN + 20.0 * len(heads) + 36
    sheet = Sheet(whole, y + sum(height for _, _, height in rows) + _MARGIN + 20)
    sheet.text(_MARGIN, _MARGIN, heads, size=14, font_weight="bold")
    for place, name in enumerate(comparison.countries.values()):
        sheet.text(_MARGIN + _TOPICS + place * width, y - 20, name, font_weight="bold")
    said = []
    for topic, cells, height in rows:
        sheet.line((_MARGIN, whole - _MARGIN), (y, y))
        sheet.text(_MARGIN, y + 7, topic, font_weight="bold")
        for place, (code, cell) in enumerate(cells.items()):
            _draw(sheet, cell, _MARGIN + _TOPICS + place * width, y + 7)
            told = ", ".join(answer.verdict.text(translate) for answer, _ in cell) or "–"
            said.append(f"{' '.join(topic)}, {comparison.countries[code]}: {told}")
        y += height
    sheet.text(_MARGIN, y + 8, translate("–: no rule in the law that was read"), size=9, fill=SOFT)
    return sheet.svg(title, "; ".join(said))


def _cell(answer: Answer, width: float, translate: Language) -> tuple[list[str], list[str]]:
    head = f"{answer.verdict.text(translate)} {_code(answer)}"
    given = answer.wording(translate)
    return lines_of(head, width, size=9.5, bold=True), lines_of(given, width, size=9)


def _code(answer: Answer) -> str:
    return f"[{answer.question.partition('.')[2] or answer.question}]"


def _height(cell: list[tuple[Answer, tuple[list[str], list[str]]]]) -> float:
    return sum(_LINE * (len(head) + len(given)) + 6 for _, (head, given) in cell)


def _draw(
    sheet: Sheet, cell: list[tuple[Answer, tuple[list[str], list[str]]]], x: float, y: float
) -> None:
    if not cell:
        sheet.text(x, y, "–", fill=SOFT)
    for answer, (head, given) in cell:
        colour = OF_VERDICT[answer.verdict]
        sheet.text(x, y, answer.verdict.sign, fill=colour, font_weight="bold", size=11)
        sheet.text(x + 16, y, head, size=9.5, fill=colour, font_weight="bold")
        sheet.text(x + 16, y + _LINE * len(head), given, size=9)
        y += _LINE * (len(head) + len(given)) + 6
