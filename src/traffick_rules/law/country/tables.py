"""
The tables of a country: what is read rather than ruled, one line an entry, in files that a spreadsheet opens.

`sources.csv` has the texts in which the law was read, `instruments.csv` those in which it stands. `statements.csv` says
of every statement where it stands, since when, and where it was read; its words stand on the page of law that uses it,
or in the table where no page does. `statistics.csv` has figures. Columns are named in the first line; an empty cell is
left out.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pkgutil import get_data
from typing import TypeVar

from traffick_rules.errors import LawError, Problem, did_you_mean, hinted
from traffick_rules.law.country.policy import Bound, Statistic, StatisticKind
from traffick_rules.law.provision import (
    Instrument,
    InstrumentKind,
    Provision,
    Source,
    publishers_of,
)
from traffick_rules.law.treaties import CETS_197, EU_LAW, PALERMO_PROTOCOL, SharedTreaty
from traffick_rules.law.values.boundary import Boundary, Confidence, day_of

T = TypeVar("T")
_SOURCE = ("key", "title", "publisher", "year", "address")
_INSTRUMENT = ("title", "kind", "local_title", "last_checked")
_STATEMENT = ("id", "text", "place", "says", "since", "until", "read_in", "confidence", "note")
_STATISTIC = (
    "code",
    "kind",
    "subject",
    "unit",
    "value",
    "bound",
    "first_day",
    "last_day",
    "provisions",
)


class Sources(Mapping[str, Source]):
    """
    The sources of a country by their key, and the statements that were read in them.

    Args:
        sources: The sources.

    Raises:
        LawError: If two have one key.
    """

    def __init__(self, sources: Iterable[Source]) -> None:
        self._sources: dict[str, Source] = {}
        for source in sources:
            if self._sources.setdefault(source.key, source) != source:
                raise LawError([Problem(f"source {source.key}", "is declared twice")])
        self._in_order = tuple(self._sources.values())
        self._places = {key: place for place, key in enumerate(self._sources)}

    @classmethod
    def of(cls, package: str) -> Sources:
        """
        The sources in the file `sources.csv` of a package.

        The columns are those of a `Source`: key, title, publisher, year, address.

        Raises:
            LawError: If the file has other columns, or two sources of one key.
        """
        name = "sources.csv"
        return cls(entries(name, _text(package, name), _SOURCE, lambda _, row: Source(**row)))

    def __repr__(self) -> str:
        return f"<{len(self)} sources>"

    def __getitem__(self, key: str) -> Source:
        return self._sources[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)

    def provision(  # noqa: PLR0913 - the fields of a provision, in the order one reads them
        self,
        text: Instrument | SharedTreaty,
        id: str,  # noqa: A002 - the field's own name
        place: str,
        says: str,
        *,
        since: str | Boundary | None = None,
        until: str | Boundary | None = None,
        read_in: str = "",
        confidence: str | None = None,
        note: str = "",
        link: str = "",
    ) -> Provision:
        """
        A statement of law that was read in some of the sources.

        Args:
            text: The instrument in which it stands, or the treaty.
            id: The fact's id in the research behind the plugin, such as `REF-05`.
            place: The place in the instrument, such as `§ 33(14), 3rd sentence`; empty for the whole.
            says: What it says, in our own words.
            since: The first day in force, as `Boundary.read` reads it; None where it lies before the plugin's coverage.
            until: The last day in force; None while it is in force. `last read 2010-10-01` where later texts were not read.
            read_in: The keys of the sources in which it was read, with spaces between them; `AA08..AA25` for all of the
                table from one to the other.
            confidence: How well it is established, where the sources do not say it: two publishers confirm it, one is a
                single source, and without any it is recalled. `concluded` is what no text says and several together
                imply. Who copies a text, named in brackets, is no other one.
            note: What a reader should know beside it.
            link: The lasting web address of the text of those days, such as its ELI; empty where none is known.

        Raises:
            LawError: If a key is not that of a source, or a day is not a day, or the confidence is none.
        """
        sources = tuple(self._read_in(id, read_in))
        publishers = len(publishers_of(sources))
        derived = (Confidence.RECALL, Confidence.SINGLE, Confidence.CONFIRMED)[min(publishers, 2)]
        sure = confidence or derived
        return text.provision(
            id,
            place,
            says,
            since=since,
            until=until,
            confidence=sure,
            sources=sources,
            note=note,
            link=link,
        )

    def _read_in(self, statement: str, written: str) -> Iterator[Source]:
        """The sources of keys and of ranges of keys."""
        for each in written.split():
            first, _, last = each.partition("..")
            source = self._source(statement, first)
            if last:
                self._source(statement, last)
                begins, ends = self._places[first], self._places[last]
                found = self._in_order[begins : ends + 1]
                if not found:
                    message = f"{last!r} stands before {first!r} in the table of sources"
                    raise LawError([Problem(f"provision {statement}", message)])
                yield from found
            else:
                yield source

    def _source(self, statement: str, key: str) -> Source:
        if key not in self._sources:
            message = hinted(f"{key!r} is not a source", did_you_mean(key, self._sources))
            raise LawError([Problem(f"provision {statement}", message)])
        return self._sources[key]


class Statements:
    """
    The statements of law of a country; called with an id and its words, it gives the provision.

    `statements.csv` of the package has a row for each: id, text (the title of an instrument), place, says, since, until,
    read_in, confidence, note and, if you like, link; what they mean says `Sources.provision`. `says` is empty where a page
    of law says the words. `instruments.csv` has the instruments: title, kind, local_title, last_checked; those that all
    countries share, the treaties and European Union law, are known. The tables are read when they are first needed.

    Args:
        package: The package.
        sources: The sources of the country.

    Example:
        >>> from traffick_rules.law import Sources, Statements
        >>> package = "traffick_rules.law"
        >>> provision = Statements(package, Sources.of(package))
        >>> provision("INT-PAL-CHILD").citation
        'Palermo Protocol on trafficking in persons Art. 3(c) and (d)'
    """

    def __init__(self, package: str, sources: Sources) -> None:
        self.package = package
        self.sources = sources
        self._made: dict[str, Provision] = {}

    def __repr__(self) -> str:
        return f"<the statements of {self.package}>"

    def __call__(self, id: str, says: str = "") -> Provision:  # noqa: A002 - the field's own name
        """
        The provision of that id.

        Args:
            id: Its id in the table.
            says: What it says, in our own words; left out where the table says it.

        Raises:
            LawError: If the table has no such row, or the words are said twice or nowhere, or the row is no statement.
        """
        if id not in self._rows:
            message = hinted(f"{id!r} has no row", did_you_mean(id, self._rows))
            raise LawError([Problem("statements.csv", message)])
        place, row = self._rows[id]
        made = self._made.get(id)
        if made is None:
            made = self._made[id] = self._statement(place, row, says)
        elif says not in {"", made.says}:
            raise LawError([Problem(place, f"the words of {id} are said twice", "say them once")])
        return made

    @cached_property
    def tabled(self) -> tuple[Provision, ...]:
        """
        Those whose words stand in the table.

        Raises:
            LawError: As for one.
        """
        return tuple(self(id_) for id_, (_, row) in self._rows.items() if row["says"])

    @cached_property
    def statistics(self) -> tuple[Statistic, ...]:
        """
        The figures in `statistics.csv` of the package.

        The columns are those of a `Statistic`; `provisions` has the ids of statements, with spaces between them.

        Raises:
            LawError: If a row names an id that has no row, or is no figure; it names the row.
        """
        name = "statistics.csv"
        return tuple(entries(name, _text(self.package, name), _STATISTIC, self._figure))

    def _figure(self, _: str, row: dict[str, str]) -> Statistic:
        return Statistic(
            code=row["code"],
            kind=StatisticKind(row["kind"]),
            subject=row["subject"],
            unit=row["unit"],
            value=int(row["value"]),
            bound=Bound(row["bound"]),
            first_day=day_of(row["first_day"]),
            last_day=day_of(row["last_day"]),
            provisions=tuple(map(self, row["provisions"].split())),
        )

    def _statement(self, place: str, row: dict[str, str], says: str) -> Provision:
        """The statement of a row, whose words may stand on the page."""
        cells = {name: cell for name, cell in row.items() if cell or name == "place"}
        title, words = cells.pop("text"), cells.setdefault("says", says)
        if not words or says not in {"", words}:
            wrong = "said twice" if words else "not said"
            hint = "say them on the page of law or in the table"
            raise LawError([Problem(place, f"the words of {row['id']} are {wrong}", hint)])
        if title not in self._instruments:
            message = f"{title!r} is no instrument"
            raise LawError([Problem(place, message, did_you_mean(title, self._instruments))])
        with _named(place):
            return self.sources.provision(self._instruments[title], **cells)

    @cached_property
    def _rows(self) -> dict[str, tuple[str, dict[str, str]]]:
        """The place and the cells of each, by id."""
        name, found = "statements.csv", dict[str, tuple[str, dict[str, str]]]()
        text = _text(self.package, name)
        for place, row in entries(name, text, _STATEMENT, lambda *both: both, optional=("link",)):
            if row["id"] in found:
                raise LawError([Problem(place, f"{row['id']} has a row already")])
            found[row["id"]] = place, row
        return found

    @cached_property
    def _instruments(self) -> dict[str, Instrument]:
        """The instruments by title."""
        name = "instruments.csv"
        shared = (PALERMO_PROTOCOL.instrument, CETS_197.instrument, EU_LAW)
        found = {each.title: each for each in shared}
        for own in entries(name, _text(self.package, name), _INSTRUMENT, _instrument):
            if own.title in found:
                raise LawError([Problem(name, f"{own.title!r} is an instrument already")])
            found[own.title] = own
        return found


def _instrument(_: str, row: dict[str, str]) -> Instrument:
    """The instrument of a row."""
    checked = row["last_checked"] or None
    return Instrument(
        row["title"], InstrumentKind(row["kind"]), row["local_title"], last_checked=checked
    )


def _text(package: str, name: str) -> str:
    """A table of a package."""
    return (get_data(package, name) or b"").decode("utf-8")


def entries(
    name: str,
    text: str,
    columns: Sequence[str],
    entry: Callable[[str, dict[str, str]], T],
    optional: Sequence[str] = (),
) -> Iterator[T]:
    """
    The entries of a table.

    Args:
        name: The name of the file, for what is wrong with it.
        text: The file.
        columns: The columns, in order.
        entry: Makes an entry of the place of a row, `statements.csv: line 7`, and its cells.
        optional: The columns that can follow, or stay away together.

    Raises:
        LawError: If the file has other columns, or a row is no entry; it names the line.
    """
    reader = csv.DictReader(text.splitlines(keepends=True), strict=True)
    if reader.fieldnames not in (list(columns), [*columns, *optional]):
        raise LawError([Problem(name, "has other columns", f"give it: {', '.join(columns)}")])
    for row in reader:
        place = f"{name}: line {reader.line_num}"
        if None in row or None in row.values():
            raise LawError([Problem(place, "has too few or too many cells")])
        with _named(place):
            made = entry(place, row)
        yield made


@contextmanager
def _named(place: str) -> Iterator[None]:
    """What is wrong with a row names its place."""
    try:
        yield
    except LawError as error:
        raise LawError(error.problems, source=place) from None
    except ValueError as error:
        raise LawError([Problem(place, str(error))]) from None
