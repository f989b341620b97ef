"""The route of a charge: where each act was done, and in which countries the offence can be tried."""

from __future__ import annotations

from collections.abc import Iterator

from traffick_rules.answer.verdict import Verdict
from traffick_rules.assessment.reach import (
    CountryReach,
    OffenceReach,
    ReachAnswer,
    barred,
    ground_in_words,
    in_few_words,
)
from traffick_rules.facts import Leg, Trafficking
from traffick_rules.language import ENGLISH, AnyLanguage, Language
from traffick_rules.pictures.drawing import INK, OF_VERDICT, SOFT, Sheet, lines_of
from traffick_rules.plugins import language_in

_WIDTH, _MARGIN, _NAMES, _LINE = 900, 24, 130, 13
_LEG, _GAP, _MOST = 250, 37, 3
"""How wide a leg is, how far from the next one, and how many stand in a row."""


def route(found: ReachAnswer, *, language: AnyLanguage = ENGLISH) -> str:
    """
    Where each act was done, with arrows from leg to leg, and below for each country whether it can try the offence, and why.

    Args:
        found: What `reach` found.
        language: The language of the words.

    Raises:
        ArgumentError: If no country speaks the language.

    Example:
        >>> from datetime import date
        >>> from traffick_rules import Charge, reach
        >>> from traffick_rules.pictures import route
        >>> charge = Charge.from_dict({"trafficking": {"route": [{"country": "SE"}]}})
        >>> picture = route(reach(charge, on=date(2026, 1, 1), jurisdictions=["dk", "se"]))
        >>> "Denmark" in picture and "SE" in picture
        True
    """
    translate = language_in(language, *(each.code for each in found.countries))
    title = translate("Where the trafficking can be tried")
    legs = [_leg(leg, translate) for leg in found.route.legs] if found.route else []
    tall = max((_LINE * len(lines) for _, lines in legs), default=0) + 44
    rows = [(each, list(_told(each, translate))) for each in found.countries]
    heights = [sum(_LINE * len(lines) + 3 for _, lines in told) + 16 for _, told in rows]
    top = _MARGIN + 40 + tall * -(-len(legs) // _MOST)
    sheet = Sheet(_WIDTH, top + sum(heights) + _MARGIN)
    sheet.text(_MARGIN, _MARGIN, title, size=14, font_weight="bold")
    for number, (country, lines) in enumerate(legs):
        x = _MARGIN + (number % _MOST) * (_LEG + _GAP)
        y = _MARGIN + 36.0 + tall * (number // _MOST)
        for edge in (0, tall - 16):
            sheet.line((x, x + _LEG), (y + edge, y + edge), stroke=INK)
        for edge in (0, _LEG):
            sheet.line((x + edge, x + edge), (y, y + tall - 16), stroke=INK)
        sheet.text(x + 10, y + 8, country, size=12, font_weight="bold")
        sheet.text(x + 10, y + 26, lines, size=9)
        if number:
            sheet.dot(x - 20, y + tall / 2 - 8, INK, ">")
    y = float(top)
    for (each, told), height in zip(rows, heights, strict=True):
        sheet.line((_MARGIN, _WIDTH - _MARGIN), (y, y))
        colour = OF_VERDICT[each.verdict]
        sheet.text(_MARGIN, y + 8, each.verdict.sign, fill=colour, font_weight="bold", size=11)
        names = lines_of(translate(each.country), _NAMES - 20, bold=True)
        sheet.text(_MARGIN + 16, y + 8, names, font_weight="bold")
        at = y + 8
        for verdict, lines in told:
            fill = SOFT if verdict is None else OF_VERDICT[verdict]
            sheet.text(_MARGIN + _NAMES, at, lines, size=9, fill=fill)
            at += _LINE * len(lines) + 3
        y += height
    said = "; ".join(
        f"{translate(e.country)}: {e.verdict.text(translate)}" for e in found.countries
    )
    legs_said = f"{translate(Trafficking.route.words)}: {found.route}; " if found.route else ""
    return sheet.svg(title, f"{legs_said}{said}")


def _leg(leg: Leg, translate: Language) -> tuple[str, list[str]]:
    """The country of a leg, and what was done there and when."""
    done, days = leg.told(translate)
    return str(leg.country), [
        *lines_of(done, _LEG - 20, size=9),
        *lines_of(days, _LEG - 20, size=9),
    ]


def _told(each: CountryReach, translate: Language) -> Iterator[tuple[Verdict | None, list[str]]]:
    """The offence, the grounds that are or may be given, and the time bar; in lines, with the verdict of a ground."""
    wide = _WIDTH - 2 * _MARGIN - _NAMES
    for found in each.offences:
        for verdict, text in _of_offence(found, translate):
            yield verdict, lines_of(text, wide, size=9)


def _of_offence(found: OffenceReach, translate: Language) -> Iterator[tuple[Verdict | None, str]]:
    yield None, in_few_words(found.offence, translate)
    open_ = [ground for ground in found.grounds if ground.verdict is not Verdict.NO]
    for ground in open_ or found.grounds:
        ids = ", ".join(provision.id for provision in ground.provisions)
        told = ground_in_words(ground, translate)
        yield ground.verdict, f"{told} [{ids}]" if ids else told
    yield None, barred(found.limitation, translate)
