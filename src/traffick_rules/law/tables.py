"""
The tables of a country: what is read rather than ruled, one line an entry, in files that a spreadsheet opens.

`sources.csv` has the texts in which the law was read. `statements.csv` has the statements that no rule uses,
`statistics.csv` the figures that rest on them. Columns are named in the first line; an empty cell is left out.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pkgutil import get_data
from typing import TypeVar

from traffick_rules.errors import LawError, Problem, did_you_mean, hinted
from traffick_rules.law.boundary import Boundary, Confidence, day_of
from traffick_rules.law.policy import Bound, Statistic
from traffick_rules.law.provision import Instrument, Provision, Source, publishers_of
from traffick_rules.law.treaties import SharedTreaty

__all__ = ["Sources", "entries", "statistics"]

T = TypeVar("T")
_SOURCE = ("key", "title", "publisher", "year", "address")
_STATEMENT = ("id", "text", "place", "says", "since", "until", "read_in", "confidence", "note")
_STATISTIC = ("code", "subject", "unit", "value", "bound", "first_day", "last_day", "provisions")


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
        return cls(_rows(package, "sources.csv", _SOURCE, lambda row: Source(**row)))

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

    def statements(self, package: str, *texts: Instrument | SharedTreaty) -> tuple[Provision, ...]:
        """
        The statements in the file `statements.csv` of a package.

        The columns are those of `provision`; the last one, `link`, can stay away.

        Args:
            package: The package.
            texts: What they stand in; the column `text` has the titles.

        Raises:
            LawError: If a row is no statement; it names the row.
        """
        instruments = [
            text.instrument if isinstance(text, SharedTreaty) else text for text in texts
        ]
        by_title = {instrument.title: instrument for instrument in instruments}

        def statement(row: dict[str, str]) -> Provision:
            title = row.pop("text")
            if title not in by_title:
                message = hinted(f"{title!r} is not a text given", did_you_mean(title, by_title))
                raise LawError([Problem("", message)])
            given = {name: cell for name, cell in row.items() if cell or name in {"place", "says"}}
            return self.provision(by_title[title], **given)

        return tuple(_rows(package, "statements.csv", _STATEMENT, statement, optional=("link",)))

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


def statistics(package: str, statements: Iterable[Provision]) -> tuple[Statistic, ...]:
    """
    The figures in the file `statistics.csv` of a package.

    The columns are those of a `Statistic`; `provisions` has the ids of statements, with spaces between them.

    Raises:
        LawError: If a row names a statement that is not given, or is no figure; it names the row.
    """
    known = {statement.id: statement for statement in statements}

    def figure(row: dict[str, str]) -> Statistic:
        ids = row["provisions"].split()
        missing = [id_ for id_ in ids if id_ not in known]
        if missing:
            raise LawError([Problem("", f"{missing[0]!r} is not a statement given")])
        return Statistic(
            code=row["code"],
            subject=row["subject"],
            unit=row["unit"],
            value=int(row["value"]),
            bound=Bound(row["bound"]),
            first_day=day_of(row["first_day"]),
            last_day=day_of(row["last_day"]),
            provisions=tuple(known[id_] for id_ in ids),
        )

    return tuple(_rows(package, "statistics.csv", _STATISTIC, figure))


def _rows(
    package: str,
    name: str,
    columns: Sequence[str],
    entry: Callable[[dict[str, str]], T],
    optional: Sequence[str] = (),
) -> Iterator[T]:
    """The entries of a table of a package."""
    return entries(name, (get_data(package, name) or b"").decode("utf-8"), columns, entry, optional)


def entries(
    name: str,
    text: str,
    columns: Sequence[str],
    entry: Callable[[dict[str, str]], T],
    optional: Sequence[str] = (),
) -> Iterator[T]:
    """
    The entries of a table.

    Args:
        name: The name of the file, for what is wrong with it.
        text: The file.
        columns: The columns, in order.
        entry: Makes an entry of a row.
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
        try:
            yield entry(row)
        except LawError as error:
            raise LawError(error.problems, source=place) from None
        except ValueError as error:
            raise LawError([Problem(place, str(error))]) from None
