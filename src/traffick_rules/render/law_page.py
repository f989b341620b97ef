"""The law of a day as a page that a lawyer reads from top to bottom: what each form of it, text, Markdown and HTML, says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain

import attrs

from traffick_rules.answer.rule_kinds import KINDS
from traffick_rules.language import ENGLISH, Language, named_also
from traffick_rules.law.provision import Source
from traffick_rules.law.rules.rule import Modality
from traffick_rules.render.law_listing import (
    AbsentEntry,
    ConditionEntry,
    LawListing,
    ProvisionEntry,
    RuleEntry,
    ValueEntry,
    by_instrument,
)

_BINDING = {kind.rule.subject for kind in KINDS if kind.binds}
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~$&])")
_LINE_START = re.compile(r"^(\s*)(?:([+-])|(\d+)([.)]))(?=\s|$)")
_NO_NAME = re.compile(r"[^\w./-]")
_LEAST_RANGE = 3


@attrs.frozen
class PageLine:
    """
    A line of the page.

    Attributes:
        text: What it says.
        lead: A name that stands before it; else empty.
        level: The level of a heading; 0 for any other line.
        depth: The depth of a point; None for any other line.
        target: What the text leads to: an address, or `#` and an anchor of the page; else empty.
        refers: What stands behind it: names, and the anchors of the page that they lead to, empty where there is none.
        anchor: By what other lines lead to it; else empty.
        is_aside: Whether it is no law, but a word about what follows.
    """

    text: str
    lead: str = attrs.field(default="", kw_only=True)
    level: int = attrs.field(default=0, kw_only=True)
    depth: int | None = attrs.field(default=None, kw_only=True)
    target: str = attrs.field(default="", kw_only=True)
    refers: Sequence[tuple[str, str]] = attrs.field(default=(), kw_only=True)
    anchor: str = attrs.field(default="", kw_only=True)
    is_aside: bool = attrs.field(default=False, kw_only=True)


@attrs.frozen(slots=False)
class LawPage:
    """
    What a page says of a listing, and where on it things stand.

    Attributes:
        listing: The law of a day.
        translate: Its language.
    """

    listing: LawListing
    translate: Language

    @cached_property
    def provisions(self) -> dict[str, ProvisionEntry]:
        """The provisions by their ids."""
        return {provision.id: provision for provision in self.listing.provisions}

    @cached_property
    def _places(self) -> dict[str, int]:
        return {source.key: place for place, source in enumerate(self.listing.sources)}

    @cached_property
    def _anchors(self) -> set[str]:
        concepts = (f"concepts.{concept.code}" for concept in self.listing.concepts)
        return {rule.question for rule in self.listing.rules} | set(concepts)

    @property
    def title(self) -> str:
        """The country and the day."""
        title = self.translate("The law of {day}").format(day=self.listing.on)
        return f"{self.listing.country}: {title[0].lower()}{title[1:]}"

    def binding(self, rule: RuleEntry) -> str:
        """Who shall or may do it; empty where the kind of rule asks nothing of anybody."""
        if rule.subject not in _BINDING:
            return ""
        words = {
            Modality.SHALL: self.translate("{who} shall"),
            Modality.SHOULD: self.translate("{who} should"),
            Modality.MAY: self.translate("{who} may"),
        }
        return words[rule.modality].format(
            who=rule.owed_by or rule.decided_by or self.translate("the authority")
        )

    def days(self, provision: ProvisionEntry) -> str:
        """A provision's days in force and how well it is established."""
        if provision.until:
            days = self.translate("in force from {first} to {last}")
        else:
            days = self.translate("in force from {first}")
        days = days.format(first=provision.since, last=provision.until)
        return f"{days}; {provision.established}"

    def cites(self, ids: Iterable[str]) -> list[tuple[str, str]]:
        """Provisions by their ids, each with its anchor, where it stands on the page."""
        return [(each, anchor("p", each) if each in self.provisions else "") for each in ids]

    def further(self, rule: RuleEntry) -> list[tuple[str, str]]:
        """The provisions that a rule rests on, apart from that above it and those behind its clauses and values."""
        clauses = (clause for condition in rule.conditions for clause in condition.clauses)
        behind = (*(c.provisions for c in clauses), *(value.provisions for value in rule.values))
        cited = {rule.place, *chain.from_iterable(behind)}
        return self.cites(id for id in rule.provisions if id not in cited)  # noqa: A001 - the provision's own word

    def where(self, refers: str) -> str:
        """The anchor of what a clause refers to; empty where that does not stand on the page."""
        return anchor(refers) if refers in self._anchors else ""

    def read_in(self, provision: ProvisionEntry) -> list[tuple[str, str]]:
        """The keys of its sources with their anchors; neighbours that are texts of one instrument as a range."""
        runs: list[list[Source]] = []
        for place in sorted(self._places[key] for key in provision.sources):
            source = self.listing.sources[place]
            last = runs[-1][-1] if runs else None
            if last and self._places[last.key] == place - 1 and _work(last) == _work(source):
                runs[-1].append(source)
            else:
                runs.append([source])
        found = []
        for run in runs:
            parts = [run] if len(run) >= _LEAST_RANGE else [[source] for source in run]
            for part in parts:
                keys = dict.fromkeys((part[0].key, part[-1].key))
                found.append(("–".join(keys), anchor("s", part[0].key)))
        return found

    def lines(self) -> Iterator[PageLine]:
        """The page, line by line."""
        listing, translate = self.listing, self.translate
        yield PageLine(self.title, level=1)
        yield PageLine(translate("unchanged since {day}").format(day=listing.since))
        for instrument, places in by_instrument(listing).items():
            yield PageLine(instrument, level=2)
            for place in places:
                yield PageLine(place.name or translate("As a whole"), level=3)
                for provision in place.provisions:
                    yield from self._provision(provision)
                for rule in place.rules:
                    yield from self._rule(rule)
        parts = {
            translate("Concepts"): map(self._concept, listing.concepts),
            translate("Further values"): [self._values(listing.parameters)],
            translate("Not in force on this day"): map(self._absent, listing.absent),
            translate("Sources"): [map(self._source, listing.sources)],
        }
        for title, lines in parts.items():
            told = list(chain.from_iterable(lines))
            yield from (PageLine(title, level=2), *told) if told else ()
        yield PageLine(translate("This is information about the law, not legal advice."))
        yield PageLine(f"{translate('fingerprint')} {listing.fingerprint}")

    def _concept(self, concept: ConditionEntry) -> Iterator[PageLine]:
        yield PageLine(concept.heading, level=3, anchor=anchor(f"concepts.{concept.code}"))
        yield from self._clauses(concept)

    def _absent(self, rule: AbsentEntry) -> Iterator[PageLine]:
        yield PageLine(f"{rule.title}: {rule.days}", depth=0)
        for id in rule.provisions:  # noqa: A001 - the provision's own word
            yield PageLine(self.provisions[id].says, depth=1, refers=self.cites([id]))
        yield from self._doubts(rule.doubts)

    def _source(self, source: Source) -> PageLine:
        key = source.key
        said, own = described(source), anchor("s", key)
        return PageLine(said, lead=f"{key}: ", depth=0, target=source.address, anchor=own)

    def _doubts(self, doubts: Iterable[str]) -> Iterator[PageLine]:
        return (PageLine(f"{self.translate('caution')}: {doubt}", depth=1) for doubt in doubts)

    def _rule(self, rule: RuleEntry) -> Iterator[PageLine]:
        title = named_also(rule.title, rule.local_title, ENGLISH)
        yield PageLine(title, level=4, anchor=anchor(rule.question))
        if rule.detail:
            yield PageLine(self.translate("further detail"), is_aside=True)
        if who := self.binding(rule):
            yield PageLine(who)
        if rule.ends:
            yield PageLine(self.translate("ends {what}").format(what=", ".join(rule.ends)))
        for condition in rule.conditions:
            yield PageLine(condition.heading, is_aside=True)
            yield from self._clauses(condition)
        yield from self._values(rule.values)
        yield PageLine(rule.question, refers=self.further(rule), is_aside=True)

    def _clauses(self, condition: ConditionEntry) -> Iterator[PageLine]:
        for clause in condition.clauses:
            yield PageLine(
                clause.words,
                depth=clause.depth,
                target=self.where(clause.refers),
                refers=self.cites(clause.provisions),
            )

    def _values(self, values: Iterable[ValueEntry]) -> Iterator[PageLine]:
        for value in values:
            yield PageLine(
                f"{value.title}: {value.value}", depth=0, refers=self.cites(value.provisions)
            )

    def _provision(self, provision: ProvisionEntry) -> Iterator[PageLine]:
        own = [(provision.id, "")]
        yield PageLine(provision.says, depth=0, refers=own, anchor=anchor("p", provision.id))
        yield PageLine(self.days(provision), depth=1, refers=self.read_in(provision))
        yield from self._doubts(provision.doubts)
        if provision.note:
            yield PageLine(f"{self.translate('note')}: {provision.note}", depth=1)
        if provision.link:
            yield PageLine(self.translate("text of these days"), depth=1, target=provision.link)


def anchor(*names: str) -> str:
    """By what a line leads to another one of the page."""
    return "#" + _NO_NAME.sub("_", "-".join(names))


def described(source: Source) -> str:
    """A source as one cites it."""
    return f"{source.title} ({', '.join(filter(None, (source.publisher, source.year)))})"


def _work(source: Source) -> str:
    """What a source is a text of."""
    return source.title.partition(",")[0]


def law_in_markdown(listing: LawListing, translate: Language) -> str:
    """The page in Markdown."""
    lines = list(LawPage(listing, translate).lines())
    led_to = {to for line in lines for to in (line.target, *(to for _, to in line.refers))} - {""}
    made: list[str] = []
    was_point = False
    for line in lines:
        is_point = line.depth is not None
        if made and not (is_point and was_point):
            made.append("")
        was_point = is_point
        here = f'<a id="{line.anchor[1:]}"></a>' if line.anchor in led_to else ""
        text = f"{plain(line.lead)}{linked(line.text, line.target)}"
        if line.level:
            made += [here, ""] if here else []
            made.append(f"{'#' * line.level} {text}")
            continue
        names = ", ".join(linked(n, to) if to else plain(f"[{n}]") for n, to in line.refers)
        said = " ".join(filter(None, (f"*{text}*" if line.is_aside else text, names)))
        made.append(f"{'  ' * line.depth}- {here}{said}" if line.depth is not None else said)
    return "\n".join(made) + "\n"


def plain(text: str) -> str:
    """A text as Markdown that shows it as it is, on one line."""
    line = _MARKUP.sub(r"\\\1", re.sub(r"\s+", " ", text))
    return _LINE_START.sub(r"\1\\\2" if line[:1] in "+-" else r"\1\3\\\4", line)


def linked(text: str, address: str) -> str:
    """A text as Markdown that leads to an address, where that is one of the web or of the page."""
    if address.startswith("#"):
        return f"[{plain(text)}]({address})"
    if not address.startswith(("https://", "http://")):
        return plain(text)
    address = address.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20")
    return f"[{plain(text)}](<{address}>)"
