"""Mapping files: YAML in, a mapping out, with every problem reported at its place."""

from __future__ import annotations

import enum
import os
import re
from collections.abc import Callable, Collection, Container, Iterable, Mapping
from contextlib import suppress
from datetime import date, datetime, time
from functools import partial
from importlib import resources
from typing import Any, TypeAlias, cast

import attrs

from traffick_rules.bulk.country_names import alpha_3_codes, country_in, is_code
from traffick_rules.bulk.fact_columns import Column, columns_of
from traffick_rules.bulk.mapping import (
    ColumnMapping,
    ForeignColumn,
    Said,
    Writing,
    folded,
    parts_of,
)
from traffick_rules.bulk.not_known import Doubtful, Unsayable, is_blank, plain
from traffick_rules.bulk.written import fact_value, number_in, read_cell
from traffick_rules.case import reading
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.errors import (
    MOST_PROBLEMS,
    ArgumentError,
    CaseError,
    MappingError,
    Problem,
    did_you_mean,
)
from traffick_rules.facts.country import Country
from traffick_rules.facts.fact import FactGroup, shown
from traffick_rules.facts.kinds import Day, OneOf, SomeOf, WholeNumber
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction

FORMATS = ("htcds", "ctdc")
"""The formats whose mapping comes with the library."""

_TOP = (
    "title",
    "source",
    "base",
    "loose",
    "blank",
    "not_blank",
    "columns",
    "together",
    "personal",
)
_KINDS = ("fact", "members", "values", "recorded", "least_age", "left_behind")
_ENTRY = (*_KINDS, "labels", "about", "separator", "codes", "days", "years_from", "in_year", "as")
_CODES: Mapping[str, Callable[[], Mapping[Country, str]]] = {
    "alpha-2": lambda: {country: country.value for country in Country},
    "alpha-3": alpha_3_codes,
}
_DECIMAL_ZERO = re.compile(r"(?<=\d)[.,]0$")
_DIRECTIVE = re.compile(r"%(.)")
_YEARS = range(1850, 2100)
_DATES = (
    frozenset("Ymd"),
    frozenset("Yj"),
    frozenset("Ybd"),
    frozenset("YBd"),
)


def mapping_of(name: str) -> ColumnMapping:
    """
    The mapping of a format of the field.

    Args:
        name: `htcds` for the Human Trafficking Case Data Standard 2.0, `ctdc` for the Global Synthetic Dataset.

    Raises:
        ArgumentError: If there is none of that name.

    Example:
        >>> from traffick_rules.bulk import mapping_of
        >>> mapping_of("htcds").column("Type of Exploitation").name
        'vic_TypeOfExploitation'
    """
    if name not in FORMATS:
        hint = did_you_mean(name, FORMATS) or f"choose from: {', '.join(FORMATS)}"
        msg = f"format: {shown(name)} is not a format that is known; {hint}"
        raise ArgumentError(msg)
    file = resources.files("traffick_rules.bulk") / "formats" / f"{name}.yaml"
    with resources.as_file(file) as path:
        return read_mapping(path)


def read_mapping(
    path: str | os.PathLike[str], *, jurisdiction: AnyJurisdiction | None = None
) -> ColumnMapping:
    """
    The mapping that a YAML or JSON file describes; the guide to tables says how one is written.

    Args:
        path: The file.
        jurisdiction: The country, where columns say facts of its own.

    Raises:
        ArgumentError: If *path* is no path, or *jurisdiction* no jurisdiction.
        MappingError: With every problem of the file.
    """
    country = None if jurisdiction is None else get_jurisdiction(jurisdiction)
    try:
        data = reading.load(path)
    except CaseError as error:
        raise MappingError(error.problems, source=error.source) from None
    return _mapping(data, country, reading.file_of(path).name)


def _mapping(data: object, jurisdiction: Jurisdiction | None, source: str) -> ColumnMapping:
    reader = _Reader(
        {
            key: group
            for kind in (Charge, Case)
            for key, group in (jurisdiction.groups(kind) if jurisdiction else kind.groups()).items()
        }
    )
    mapping = reader.mapping(data)
    if reader.problems:
        raise MappingError(reader.problems, source=source)
    return attrs.evolve(mapping, made_by=(_mapping, (data, jurisdiction, source)))


Table: TypeAlias = Mapping[str, Any]


class _Reader:
    """Reads one file; problems are gathered."""

    def __init__(self, groups: Mapping[str, type[FactGroup]]) -> None:
        self.known = {column.name: column for column in columns_of(groups)}
        self.facts = {column.fact.path: column.fact for column in self.known.values()}
        self.problems: list[Problem] = []
        self.loose = False

    def mapping(self, data: object) -> ColumnMapping:
        """The mapping, as far as it can be read."""
        top = self.table("", data, _TOP)
        base = self.base(top.get("base"))
        self.loose = self.flag("loose", top.get("loose", base.loose))
        not_blank = self.texts("not_blank", top.get("not_blank"))
        self.country_in = partial(country_in, has_namibia="NA" in not_blank)
        columns = {column.name: column for column in base.columns}
        for name, entry in self.table("columns", top.get("columns")).items():
            column = self.column(f"columns.{name}", name, entry)
            if column is not None:
                # Behind those of the base, also where it takes the place of one.
                columns.pop(name, None)
                columns[name] = column
        self.headers(columns.values())
        together = [
            self.together(f"together[{place}]", group)
            for place, group in enumerate(self.items("together", top.get("together")))
        ]
        return ColumnMapping(
            title=self.text("title", top.get("title", base.title or None)),
            source=self.text("source", top.get("source", base.source)),
            loose=self.loose,
            columns=tuple(columns.values()),
            blank=base.blank.union(self.texts("blank", top.get("blank"))),
            not_blank=base.not_blank.union(not_blank),
            together=(*base.together, *together),
            personal=(*base.personal, *self.texts("personal", top.get("personal"))),
        )

    def base(self, name: str | None) -> ColumnMapping:
        """The mapping it builds on; an empty one if none is named."""
        try:
            return ColumnMapping(title="", columns=()) if name is None else mapping_of(name)
        except ArgumentError as error:
            self.problems.append(Problem("base", str(error).removeprefix("format: ")))
            return ColumnMapping(title="", columns=())

    def headers(self, columns: Iterable[ForeignColumn]) -> None:
        """No name stands for two columns."""
        seen: dict[str, str] = {}
        for column in columns:
            for header in dict.fromkeys((column.name, *column.labels)):
                other = seen.setdefault(folded(header, loose=self.loose), column.name)
                if other != column.name:
                    self.wrong(
                        f"columns.{column.name}",
                        f"{header!r} is a name of {other} too",
                        "change one",
                    )

    def column(self, path: str, name: str, data: object) -> ForeignColumn | None:
        """One column."""
        entry = self.table(path, data, _ENTRY)
        kinds = [kind for kind in _KINDS if kind in entry]
        if len(kinds) != 1:
            told = f"has {' and '.join(kinds)}" if kinds else "says nothing"
            self.wrong(path, told, f"give one of: {', '.join(_KINDS)}")
            return None
        separator = self.text(f"{path}.separator", entry.get("separator", ""))
        about = self.text(f"{path}.about", entry.get("about", ""))
        common: dict[str, Any] = {
            "name": name,
            "labels": tuple(self.texts(f"{path}.labels", entry.get("labels"))),
            "about": about,
            "separator": separator,
        }
        made = getattr(self, f"_{kinds[0]}")(
            f"{path}.{kinds[0]}", entry[kinds[0]], entry, separator
        )
        return None if made is None else ForeignColumn(**{**common, **made})

    # One method for each kind of column: from what the file says to what a cell says.

    def _left_behind(self, path: str, data: object, _entry: Table, _separator: str) -> Table:
        return {"says": None, "about": self.text(path, data)}

    def _fact(self, path: str, data: object, entry: Table, _separator: str) -> Table | None:
        target = self.target(path, data)
        if target is None:
            return None
        write: Callable[[Any], str] = str
        if isinstance(target.fact, Day):
            day_in, written = self.days(path, entry)
            says = _checked(target, day_in)
            write = lambda day: day.strftime(written)  # noqa: E731 - one of several
        elif isinstance(target.fact, WholeNumber):
            says = _checked(target, number_in)
        elif isinstance(target.fact, OneOf) and target.fact.options is Country:
            says = _checked(target, self.country_in)
            write = self.codes(path, entry).__getitem__
        else:
            says = lambda text: {target.name: read_cell(target, text)}  # noqa: E731 - as above

        def said_by(facts: Said) -> Writing:
            value = facts.get(target.name)
            return (
                ([], frozenset()) if value is None else ([write(value)], frozenset([target.name]))
            )

        return {"says": says, "said_by": said_by, "targets": (target.name,)}

    def _members(self, path: str, data: object, entry: Table, separator: str) -> Table | None:
        fact = self.facts.get(data) if isinstance(data, str) else None
        if not isinstance(fact, SomeOf):
            hint = self.near(data, [p for p, f in self.facts.items() if isinstance(f, SomeOf)])
            self.wrong(path, f"{shown(data)} is not a fact of which several things can be so", hint)
            return None
        separator = separator or ";"
        written: Mapping[Any, str]
        member_in: Callable[[str], enum.StrEnum]
        is_word: Callable[[str], bool]
        if fact.options is Country:
            written, member_in, is_word = self.codes(path, entry), self.country_in, is_code
        else:
            options: Mapping[str, Any] = {member.value: member for member in fact.options}
            written = {member: code for code, member in options.items()}
            member_in, is_word = partial(_option, options), options.__contains__

        def lists(text: str) -> bool:
            try:
                member_in(text)
            except Doubtful:
                return True
            except Unsayable:
                return False
            return True

        def says(text: str) -> Said:
            parts = parts_of(text, lists, separator, is_word)
            return {f"{fact.path}.{member_in(part).value}": True for part in parts}

        names = {f"{fact.path}.{member.value}": code for member, code in written.items()}

        def said_by(facts: Said) -> Writing:
            so = [name for name in names if facts.get(name) is True]
            return [names[name] for name in so], frozenset(so)

        return {
            "says": says,
            "said_by": said_by,
            "targets": tuple(names),
            "lists": lists,
            "separator": separator,
        }

    def _values(self, path: str, data: object, _entry: Table, separator: str) -> Table:
        values: dict[str, Said] = {}
        written: dict[str, str] = {}
        own: dict[str, Said] = {}
        for value, entry in self.table(path, data).items():
            key = folded(value, loose=self.loose)
            if key in written:
                self.wrong(path, f"{value!r} is the same as {written[key]!r}", "keep one of them")
            said = self.table(f"{path}.{value}", entry)
            implied = self.said(f"{path}.{value}.implies", said.get("implies", {}))
            plain = {name: raw for name, raw in said.items() if name != "implies"}
            written[key] = value
            own[key] = self.said(f"{path}.{value}", plain)
            values[key] = {**own[key], **implied}

        # Not of this reader, which a mapping outlives.
        key_of = partial(_key, values, loose=self.loose)

        def lists(text: str) -> bool:
            return key_of(text) in values

        def says(text: str) -> Said:
            found: dict[str, object] = {}
            parts = parts_of(text, lists, separator)
            for part in parts:
                said = values.get(key_of(part))
                if said is None:
                    among = len(parts) > 1
                    raise Unsayable(_nearest(part, written.values(), lists, among=among))
                for target, value in said.items():
                    if found.setdefault(target, value) != value:
                        msg = f"its values contradict each other about {target}"
                        raise Unsayable(msg)
            return found

        targets = dict.fromkeys(target for said in values.values() for target in said)
        writable = [
            key for key, said in own.items() if said and list(own.values()).count(said) == 1
        ]

        def said_by(facts: Said) -> Writing:
            so = [
                key
                for key in writable
                if all(facts.get(name) == value for name, value in own[key].items())
                and all(facts.get(name, value) == value for name, value in values[key].items())
            ]
            so = so if separator else so[:1]
            return [written[key] for key in so], frozenset(name for key in so for name in own[key])

        return {
            "says": says,
            "said_by": said_by,
            "values": values,
            "lists": lists,
            "targets": tuple(targets),
        }

    def _recorded(self, path: str, data: object, entry: Table, separator: str) -> Table | None:
        """What is so where the cell has a value; not every text is one, as "not recruited" shows."""
        value = entry.get("as")
        at = f"{path.removesuffix('.recorded')}.as"
        if isinstance(value, list):
            return self._values(at, dict.fromkeys(self.texts(at, value), data), entry, separator)
        if value == "day":
            read: Callable[[str], object] = self.days(path, entry)[0]
        elif value == "number":
            read = number_in
        else:
            told = "is missing" if value is None else f"{shown(value)} says no value"
            self.wrong(at, told, "say what a value is: day, number, or a list of texts")
            return None
        said = self.said(path, data)
        return {"says": lambda text: said if read(text) else {}, "targets": tuple(said)}

    def _least_age(self, path: str, data: object, entry: Table, _separator: str) -> Table:
        year = self.text(f"{path}.in_year", entry.get("in_year"))
        ages = {_band(band): age for band, age in self.table(path, data).items()}
        for band, age in ages.items():
            if isinstance(age, bool) or not isinstance(age, int):
                self.wrong(f"{path}.{band}", f"{shown(age)} is not an age", "give whole years")

        def says(text: str) -> Said:
            band, _, written = text.rpartition("|")
            if is_blank(band) or is_blank(written):
                return {}
            if _band(band) not in ages:
                msg = f"give one of {', '.join(ages)}"
                raise Unsayable(msg)
            number: int | None = None
            with suppress(Unsayable):
                number = number_in(written)
            if number not in _YEARS:
                msg = f"give the year in four digits in {year}, not {written!r}"
                raise Unsayable(msg)
            born = date(number - ages[_band(band)], 12, 31)
            return _checked(self.known["person.born_not_after"], lambda _: born)(text)

        return {"says": says, "targets": ("person.born_not_after",), "beside": year}

    # What the file says, checked.

    def said(self, path: str, data: object) -> Said:
        """Facts with their values."""
        found: dict[str, object] = {}
        for name, raw in self.table(path, data).items():
            target = self.target(f"{path}.{name}", name)
            if target is None:
                continue
            try:
                found[name] = fact_value(target, raw)
            except Unsayable as error:
                self.wrong(f"{path}.{name}", f"{shown(raw)} cannot be taken", str(error))
        return found

    def target(self, path: str, name: object) -> Column | None:
        """One of our columns."""
        if isinstance(name, str) and name in self.known:
            return self.known[name]
        self.wrong(path, f"{shown(name)} is not a fact", self.near(name, self.known))
        return None

    def together(self, path: str, data: object) -> tuple[str, ...]:
        """Facts that go together."""
        names = self.texts(path, data)
        for name in names:
            self.target(path, name)
        return tuple(names)

    def days(self, path: str, entry: Table) -> tuple[Callable[[str], date], str]:
        """How days are read and written; the texts have to say the whole day."""
        at = f"{path.rpartition('.')[0]}.days"
        written = self.text(at, entry.get("days", "%Y-%m-%d"))
        directives = _DIRECTIVE.findall(written)
        first = entry.get("years_from")
        if "y" in directives and first is None:
            hint = "write %Y, or say with years_from where the hundred years begin"
            self.wrong(at, "two digits leave the century open", hint)
        elif {"Y" if each == "y" else each for each in directives} not in _DATES:
            self.wrong(at, f"{written!r} is not a whole day", 'such as "%d.%m.%Y"')
        if first is not None and (
            isinstance(first, bool) or not isinstance(first, int) or first not in _YEARS
        ):
            self.wrong(
                f"{path.rpartition('.')[0]}.years_from",
                f"{shown(first)} is not a year",
                "such as 1930",
            )
            first = None
        return partial(_day, written=written, first=first), written

    def codes(self, path: str, entry: Table) -> Mapping[Country, str]:
        """The codes that are written; read is every code and name of a country."""
        name = entry.get("codes", "alpha-2")
        if isinstance(name, str) and name in _CODES:
            return _CODES[name]()
        self.wrong(
            path, f"{shown(name)} are not codes that are known", f"choose from: {', '.join(_CODES)}"
        )
        return {}

    def near(self, written: object, options: Iterable[str]) -> str:
        """The nearest right spelling, as long as problems are reported."""
        return did_you_mean(written, options) if len(self.problems) < MOST_PROBLEMS else ""

    def wrong(self, path: str, message: str, hint: str = "") -> None:
        """Note a problem; of a file that is wrong all over not every one."""
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(Problem(path, message, hint))

    def table(self, path: str, data: object, keys: tuple[str, ...] = ()) -> Table:
        """A table with text keys, of these if any are given."""
        if not isinstance(data, Mapping):
            self.wrong(path, f"{shown(data)} is not a table", "write `key: value` lines")
            return {}
        found = {}
        for key, value in data.items():
            if not isinstance(key, str):
                self.wrong(path, f"{shown(key)} is not a text", "put it in quotes")
            elif not self.is_whole(path, key):
                continue
            elif keys and key not in keys:
                hint = self.near(key, keys) or f"choose from: {', '.join(keys)}"
                self.wrong(path, f"{key!r} is not known here", hint)
            else:
                found[key] = value
        return found

    def items(self, path: str, data: object) -> list[object]:
        """A list; none where nothing is given."""
        if data is None:
            return []
        if isinstance(data, list):
            return data
        self.wrong(path, f"{shown(data)} is not a list", "write `- item` lines")
        return []

    def texts(self, path: str, data: object) -> list[str]:
        """A list of texts."""
        return [
            self.text(f"{path}[{place}]", item) for place, item in enumerate(self.items(path, data))
        ]

    def text(self, path: str, data: object) -> str:
        """A text."""
        if isinstance(data, str):
            return data if self.is_whole(path, data) else ""
        self.wrong(path, f"{shown(data)} is not a text", "" if data is None else "put it in quotes")
        return ""

    def is_whole(self, path: str, text: str) -> bool:
        """Whether a text has no half of a surrogate pair, which no table can hold."""
        if text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text):
            return True
        self.wrong(path, f"{shown(text)} holds half a character", "write the whole one")
        return False

    def flag(self, path: str, data: object) -> bool:
        """True or false."""
        if isinstance(data, bool):
            return data
        self.wrong(path, f"{shown(data)} is neither true nor false")
        return False


# What a cell says.


def _checked(target: Column, value_of: Callable[[str], object]) -> Callable[[str], Said]:
    return lambda text: {target.name: fact_value(target, value_of(text))}


def _day(text: str, written: str, first: int | None) -> date:
    # A spreadsheet hands over a day as such, however it shows it.
    for form in (written, "%Y-%m-%d", "%Y-%m-%d %H:%M:%S"):
        try:
            found = datetime.strptime(text, form)  # noqa: DTZ007 - a day has no zone
            if form == written and first is not None and "%y" in form:
                found = found.replace(year=first + (found.year - first) % 100)
        except ValueError:
            continue
        if found.time() == time():
            return found.date()
    msg = f"write a day as {written}"
    raise Unsayable(msg)


def _nearest(
    text: str, options: Collection[str], lists: Callable[[str], bool], *, among: bool
) -> str:
    # The nearest one to a text of several would lose the others.
    hint = "" if any(map(lists, text.split())) else did_you_mean(text, options)
    if hint and among:
        return f"{hint.removesuffix('?')} for one of them?"
    return hint or f"give one of {', '.join(options)}"


def _band(text: str) -> str:
    """A band of ages with one dash, however it is written."""
    return re.sub(r"\s*[-\u2012-\u2014]+\s*", "-", plain(text))


def _key(values: Container[str], text: str, *, loose: bool) -> str:
    key = folded(text, loose=loose)
    # pandas makes 1.0 of 1 where a number is missing.
    return key if key in values else folded(_DECIMAL_ZERO.sub("", text), loose=loose)


def _option(options: Mapping[str, Any], text: str) -> enum.StrEnum:
    if text not in options:
        raise Unsayable(did_you_mean(text, options) or "give one of the codes")
    return cast("enum.StrEnum", options[text])
