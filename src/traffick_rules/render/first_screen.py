"""
The first screen of an assessment: its summary on a page of so many lines.

What applies to the person, and every day, is always shown. Every other section has room for a few lines; what the
page has to spare goes to what gives the person most, and what does not fit is counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain
from operator import itemgetter

import attrs

from traffick_rules.answer.section import Section
from traffick_rules.answer.verdict import Verdict
from traffick_rules.explain.summary import AssessmentSummary, SummaryGroup, SummaryItem
from traffick_rules.language import ENGLISH, Translate
from traffick_rules.lines import Line, Role, role_of, set_line
from traffick_rules.render.text import disclaimer

LINES = 45
"""How many lines the page has, where the terminal is as wide as one reads with ease."""

_WITHOUT_HEADING = frozenset({Section.DOES_NOT_APPLY, Section.CAUTIONS})
# The least for each, and first who is given what is to spare.
_ROOM = {
    Section.HELP: 4,
    Section.NOT_KNOWN: 4,
    Section.MAY: 3,
    Section.DUTIES: 2,
    Section.BURDENS: 1,
    Section.DOES_NOT_APPLY: 2,
    Section.CAUTIONS: 2,
}
_LONGEST = {
    Section.NOT_KNOWN: 2,
    Section.DUTIES: 1,
    Section.DOES_NOT_APPLY: 1,
    Section.CAUTIONS: 1,
}


def summary_lines(
    summary: AssessmentSummary, translate: Translate = ENGLISH, *, more: str = ""
) -> Iterator[Line]:
    """
    A summary, a line for each item.

    Args:
        summary: The summary.
        translate: The language of it.
        more: How to see all answers in full.
    """
    yield Line(Role.TITLE, "", summary.title)
    sections = [_Section(group, translate) for group in summary]
    rooms = _rooms(sections)
    has_heading = True
    for section in sections:
        if has_heading:
            yield Line(Role.BLANK, "", "")
        has_heading = section.has_heading
        if has_heading:
            yield Line(Role.HEADING, "", section.group.heading)
        for item in chain(section.shown, section.folded(rooms[section.group.section])):
            yield section.line(item)
    if has_heading:
        yield Line(Role.BLANK, "", "")
    counted = ", ".join(f"{count} {verdict.text(translate)}" for verdict, count in summary.counts)
    if summary.details:
        counted += f"; {translate('{count} details').format(count=summary.details)}"
    yield Line(Role.NOTE, "", f"{translate('Answers')}: {counted}. {more}".strip())
    yield disclaimer(translate)


def item_text(item: SummaryItem) -> str:
    """What an item of a summary says behind its label."""
    text = f"{item.title}: {item.terms}" if item.terms else item.title
    if item.details:
        text += (" → " if item.fact else ": ") + "; ".join(item.details)
    remarks = ", ".join(filter(None, (item.law, item.state)))
    return f"{text} ({remarks})" if remarks else text


def _rooms(sections: Sequence[_Section]) -> dict[Section, int]:
    """How many lines each section has for what can be folded: its own, and what the page has to spare."""
    needs = {section.group.section: section.need for section in sections}
    rooms = {section: min(need, _ROOM.get(section, 0)) for section, need in needs.items()}
    frame = 4 + 2 * sum(section.has_heading for section in sections)
    kept = sum(section.height(item) for section in sections for item in section.shown)
    spare = LINES - frame - kept - sum(rooms.values())
    for section in filter(rooms.__contains__, _ROOM):
        given = max(0, min(spare, needs[section] - rooms[section]))
        rooms[section] += given
        spare -= given
    return rooms


class _Section:
    """A section on the page: the items that are always shown, and those that can be folded."""

    def __init__(self, group: SummaryGroup, translate: Translate) -> None:
        self.group = group
        self.has_heading = group.section not in _WITHOUT_HEADING
        self._translate = translate
        # The same item is measured in many ways to fold the others.
        self.height = cache(self._height)
        self._column = max(len(item.label(translate)) for item in group.items)
        is_unknown = group.section is Section.NOT_KNOWN
        self._also = translate("Also not known") if is_unknown else translate("Also")
        self._longest = _LONGEST.get(group.section, LINES)
        self.shown = [item for item in group.items if self._is_kept(item)]
        self._others = [item for item in group.items if not self._is_kept(item)]
        self.need = sum(self._most(item) for item in self._others)

    def _is_kept(self, item: SummaryItem) -> bool:
        is_alone = self.group.section is Section.MAY and not item.details
        return self.group.section is Section.APPLIES or item.day is not None or is_alone

    def line(self, item: SummaryItem) -> Line:
        role = Role.NO if item.is_past else Role.ITEM
        if item.verdict is not None:
            role = role_of(item.verdict)
        return Line(role, item.label(self._translate), item_text(item), self._column)

    def _height(self, item: SummaryItem) -> int:
        return len(set_line(self.line(item)).splitlines())

    def _least(self, item: SummaryItem) -> int:
        return self.height(self._cut(item, self._fewest(item)))

    def _most(self, item: SummaryItem) -> int:
        return max(self._least(item), min(self.height(item), self._longest))

    def _fewest(self, item: SummaryItem) -> int:
        """How many titles it shows at least: what does not apply may be counted only."""
        return 0 if item.verdict is Verdict.NO else 1

    def _cut(self, item: SummaryItem, count: int) -> SummaryItem:
        """The item with its first few titles, and how many more there are."""
        left = len(item.details) - count
        if left <= 0:
            return item
        translate = self._translate
        more = translate("{count} more") if count else translate("{count} answers")
        told = (*item.details[:count], more.format(count=left))
        return attrs.evolve(item, details=told)

    def folded(self, room: int) -> list[SummaryItem]:
        """The items that can be folded, in so many lines where that can be, with as many titles as they have room for."""
        ways = list(self._ways())
        fitting = [items for items in ways if sum(map(self._least, items)) <= room] or ways[-1:]
        if self.group.section not in {Section.HELP, Section.MAY}:
            fitting = fitting[:1]
        return max((self._filled(items, room) for items in fitting), key=itemgetter(0))[1]

    def _filled(self, items: Sequence[SummaryItem], room: int) -> tuple[int, list[SummaryItem]]:
        """The items in so many lines, and how much they tell: a title, and who provides it."""
        spare = max(0, room - sum(map(self._least, items)))
        shown, told = [], 0
        for item in items:
            least = self._least(item)
            height = min(self._most(item), least + spare)
            spare -= height - least
            counts = range(len(item.details), -1, -1)
            count = next((n for n in counts if self.height(self._cut(item, n)) <= height), 0)
            count = max(count, self._fewest(item))
            shown.append(self._cut(item, count))
            told += count if item.title == self._also else 2 * count
        return told, shown

    def _ways(self) -> Iterator[list[SummaryItem]]:
        """The items; then with more and more of the last of those with one verdict put together."""
        first = self._others[0].verdict if self._others else None
        alike = [item for item in self._others if item.verdict is first]
        others = [item for item in self._others if item.verdict is not first]
        yield self._others
        if self.group.section is Section.DOES_NOT_APPLY:
            return
        for count in range(len(alike) - 1, -1, -1):
            yield [*alike[:count], self._together(alike[count:]), *others]

    def _together(self, items: Sequence[SummaryItem]) -> SummaryItem:
        """Items as one that has their titles; the provisions of a caution are none. One alone loses its terms."""
        if len(items) == 1:
            return attrs.evolve(items[0], terms="")
        is_answered = items[0].verdict is not None
        titles = (item.details if is_answered and item.details else (item.title,) for item in items)
        return SummaryItem(
            title=self._also,
            verdict=items[0].verdict,
            details=tuple(chain.from_iterable(titles)),
            questions=tuple(chain.from_iterable(item.questions for item in items)),
        )
