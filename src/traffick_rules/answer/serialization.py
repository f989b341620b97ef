"""Assessments and sentences as plain data, and back, through cattrs."""

from __future__ import annotations

import enum
import json
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

import attrs

from traffick_rules.answer.answers import Answer, NotInForce
from traffick_rules.answer.offence import OffenceAnswer
from traffick_rules.answer.reason import Reason, Support
from traffick_rules.answer.rule_kinds import KINDS
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.errors import CaseError, Problem
from traffick_rules.language import Language
from traffick_rules.law.floors import Floor
from traffick_rules.law.provision import Caution, Instrument, Provision, Source
from traffick_rules.law.rules.sentencing import SentencingRule
from traffick_rules.law.values.boundary import Boundary
from traffick_rules.law.values.length import Length
from traffick_rules.law.values.punishment import Imprisonment, Life

if TYPE_CHECKING:
    from cattrs import Converter

T = TypeVar("T")
K = TypeVar("K")

SCHEMA = 4
"""The version of the shape of assessments and sentences; a document says which it has."""

_SHOWN = 200

_BESIDE = frozenset({"question", "_support"})
"""The fields of an answer that do not stand in its row: it stands under its question."""

_ANSWERS = frozenset({"answers", "offences"})
"""The fields of a document that have its answers."""

TABLES: Mapping[str, tuple[type, tuple[str, ...]]] = {
    "reasons": (Reason, ("words", "verdict", "facts", "provisions", "decided_by")),
    "cautions": (Caution, ("provision", "day")),
    "provisions": (
        Provision,
        ("instrument", "says", "confidence", "place", "since", "sources", "until", "note", "link"),
    ),
    "days": (Boundary, ("day", "confidence", "earliest", "latest", "why")),
    "instruments": (Instrument, ("title", "kind", "local_title", "last_checked")),
    "sources": (Source, ("title", "publisher", "year", "address")),
}
"""What the answers of a document share: the name of a table, what stands in it, and its columns."""


def to_json(plain: object, indent: int | None = 2) -> str:
    """Plain data as JSON text with a final line break; without indentation it is compact."""
    separators = (",", ":") if indent is None else None
    text = json.dumps(
        plain, indent=indent, separators=separators, ensure_ascii=False, check_circular=False
    )
    return text + "\n"


def unstructure(thing: object) -> object:
    """An attrs object as plain data, as JSON has it; an answer in it stands with all that it rests on."""
    return _listed(_converter(_alone).unstructure(thing))


def _listed(plain: object) -> object:
    """A copy of plain data, with lists in the place of tuples."""
    if isinstance(plain, dict):
        return {key: _listed(value) for key, value in plain.items()}
    return [_listed(item) for item in plain] if isinstance(plain, list | tuple) else plain


def to_dict(thing: object) -> dict[str, object]:
    """A record as plain data: what `written` names, provisions by their ids."""
    return cast("dict[str, object]", unstructure(thing))


class Plain:
    """A result whose fields are written as plain data."""

    __slots__ = ()

    def to_dict(self) -> dict[str, object]:
        """The same as plain data: provisions by their ids, cases as case files have them, fractions as texts."""
        return to_dict(self)

    def to_json(self) -> str:
        """The same as JSON text; what is equal gives the same bytes."""
        return to_json(self.to_dict())


def written(kind: type) -> tuple[str, ...]:
    """What of a class is written, in that order: the attributes in its `_written`, or all fields that are not private."""
    chosen: tuple[str, ...] | None = getattr(kind, "_written", None)
    if chosen is not None:
        return chosen
    fields: tuple[attrs.Attribute[object], ...] = attrs.fields(kind)
    return tuple(field.name for field in fields if not field.name.startswith("_"))


def computed(kind: type) -> tuple[str, ...]:
    """What of a class is written beside its fields, for readers in other languages, and not read back."""
    found: tuple[str, ...] = getattr(kind, "_computed", ())
    return found


def sparse(kind: type) -> set[str]:
    """The fields of a class that stay away while they have their default, in every document."""
    return {field.name for field in attrs.fields(kind) if field.metadata.get("sparse")}


def _left_out(kind: type) -> dict[str, Any]:
    from cattrs.gen import override

    return {name: override(omit_if_default=True) for name in sparse(kind)}


def from_plain(kind: type[T], data: object) -> T:
    """
    The record that `unstructure` wrote.

    Args:
        kind: The class of the record.
        data: The plain data.

    Raises:
        CaseError: If the data are not such a record.
    """
    with _refused(kind.__name__.lower()):
        return _strict_converter().structure(data, kind)


class Document:
    """
    A result that is written with tables.

    Whatever its answers share stands once, in a table beside them; they name its id or its place. The rows of a table
    are lists, whose columns the document names.
    """

    __slots__ = ()

    def to_dict(self) -> dict[str, object]:
        """The same as plain data; what is equal gives equal data in the same order."""
        return cast("dict[str, object]", _listed(document(self)))

    def to_json(self, *, indent: int | None = None) -> str:
        """
        The same as JSON text; the same input gives the same bytes.

        Args:
            indent: How many spaces a level is indented, for people; compact if left out.
        """
        return to_json(document(self), indent)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """
        What `to_dict` gave.

        Args:
            data: The plain data.

        Raises:
            CaseError: If the data are not such a document.
        """
        kind: Any = cls
        with _refused(cls.__name__.removesuffix("Answer").lower()):
            read = _Read(data)
            types = {field.name: field.type for field in attrs.fields(attrs.resolve_types(kind))}
            given = {
                name: read.answers(name) if name in _ANSWERS else read(name, types[name])
                for name in written(kind)
            }
            if "answers" in computed(kind):
                made = {answer.question: answer for answer in read.answers("answers")}
                given |= {"made": made, "absent": read.absent()}
            return cast("Self", kind(**given))


def document(thing: Document) -> dict[str, object]:
    """A document as plain data, of which rows are shared with other documents."""
    tables = _Written()
    plain: dict[str, object] = {"schema": SCHEMA}
    for name in (*written(type(thing)), *computed(type(thing))):
        value = getattr(thing, name)
        if name in _ANSWERS:
            plain[name] = tables.answers(value)
        elif name == "not_in_force":
            plain[name] = [tables.absent(absent) for absent in value]
        else:
            plain[name] = _converter().unstructure(value)
    return plain | tables.plain()


def from_answer(answer: Answer) -> dict[str, object]:
    """An answer as plain data, without the clauses and doubts that it rests on."""
    return _with_computed(answer, _converter().unstructure(answer))


def _with_computed(answer: Answer, plain: dict[str, Any]) -> dict[str, Any]:
    support = answer.support
    plain.update(_computed(answer))
    plain["confidence"] = support.confidence
    plain["provisions"] = [provision.id for provision in support.provisions]
    return plain


class _Written:
    """What the answers of a document share, while it is written."""

    def __init__(self) -> None:
        self._places: dict[str, dict[Any, int]] = {
            name: {} for name in ("reasons", "cautions", "days", "instruments")
        }
        self._provisions: dict[str, Provision] = {}

    def _place(self, table: str, thing: object) -> Any:  # noqa: ANN401 - a number, or None
        """The place in a table; None for nothing."""
        places = self._places[table]
        return None if thing is None else places.setdefault(thing, len(places))

    def answers(self, answers: Iterable[Answer]) -> dict[str, object]:
        """Answers by their questions."""
        return {answer.question: self._answer(answer) for answer in answers}

    def _answer(self, answer: Answer) -> dict[str, object]:
        support = answer.support
        plain = _with_computed(answer, _answer_writers()[type(answer)](answer))
        self._provisions.update(zip(plain["provisions"], support.provisions, strict=True))
        plain["because"] = [self._place("reasons", reason) for reason in support.because]
        plain.update(self._doubts(support.cautions))
        days = {"undated": support.undated, "outdated": support.outdated}
        return {**plain, **{name: list(paths) for name, paths in days.items() if paths}}

    def absent(self, absent: NotInForce) -> dict[str, object]:
        """A rule that is not in force."""
        return {
            "question": absent.question,
            "title": absent.title,
            "provision": self._cited(absent.provision),
            "provisions": [self._cited(provision) for provision in absent.provisions],
            **_computed(absent),
            **({"gap": absent.gap} if absent.gap else {}),
            **({"detail": True} if absent.detail else {}),
            **self._doubts(absent.cautions),
        }

    def _cited(self, provision: Provision) -> str:
        self._provisions[provision.id] = provision
        return provision.id

    def _doubts(self, cautions: Sequence[Caution]) -> dict[str, object]:
        places = [self._place("cautions", caution) for caution in cautions]
        return {"cautions": places} if places else {}

    def plain(self) -> dict[str, object]:
        """The tables, and the names of their columns."""
        provisions = dict(sorted(self._provisions.items()))
        sources = {source.key: source for p in provisions.values() for source in p.sources}
        rows: dict[str, object] = {
            "provisions": {
                id_: _cells(
                    "provisions",
                    provision,
                    instrument=self._place("instruments", provision.instrument),
                    since=self._place("days", provision.since),
                    until=self._place("days", provision.until),
                )
                for id_, provision in provisions.items()
            },
            "cautions": [
                _cells("cautions", caution, day=self._doubtful(caution))
                for caution in self._places["cautions"]
            ],
            "sources": {key: _cells("sources", source) for key, source in sorted(sources.items())},
            **{
                name: [_cells(name, thing) for thing in self._places[name]]
                for name in ("reasons", "days", "instruments")
            },
        }
        columns = {name: list(names) for name, (_, names) in TABLES.items()}
        return {"columns": columns, **{name: rows[name] for name in TABLES}}

    def _doubtful(self, caution: Caution) -> object:
        """The place of a day that is as doubtful as the caution says."""
        for day, place in self._places["days"].items():
            if (day.why, day.confidence) == (caution.words, caution.confidence):
                return place
        return self._place("days", Boundary(confidence=caution.confidence, why=caution.words))


class _Read:
    """A document, while it is read: its fields, and what its answers share."""

    def __init__(self, data: object) -> None:
        plain = cast("Mapping[str, Any]", data)
        # What names no country is no document of any version.
        _check_schema(plain.get("schema") if "jurisdiction" in plain else plain["schema"])
        self._plain = plain
        self._reasons = self._structured("reasons", Reason)
        days = self._structured("days", Boundary)
        self._cautions = {
            place: Caution(_structured(raw["provision"], str), day.why, day.confidence)
            for place, raw in self._rows("cautions")
            for day in (days[raw["day"]],)
        }
        instruments = self._structured("instruments", Instrument)
        sources = {
            key: _structured({**raw, "key": key}, Source) for key, raw in self._rows("sources")
        }
        self._provisions = {
            id_: Provision(
                id=id_,
                instrument=instruments[raw.pop("instrument")],
                since=_at(days, raw.pop("since")),
                until=_at(days, raw.pop("until")),
                sources=self._found(sources, raw.pop("sources")),
                **_fields(Provision, raw, ()),
            )
            for id_, raw in self._rows("provisions")
        }

    def __call__(self, name: str, kind: Any) -> Any:  # noqa: ANN401 - of that kind
        """The field of that name, which is of that kind."""
        return _structured(self._plain[name], kind)

    def answers(self, name: str) -> tuple[Answer, ...]:
        """The answers under that name."""
        return tuple(self._answer(*item) for item in self._plain[name].items())

    def absent(self) -> tuple[NotInForce, ...]:
        """The rules that are not in force."""
        return tuple(
            NotInForce(
                question=_structured(raw["question"], str),
                title=_structured(raw["title"], str),
                provision=self._provisions[raw["provision"]],
                provisions=self._found(self._provisions, raw["provisions"]),
                cautions=self._found(self._cautions, raw.get("cautions", ())),
                gap=_structured(raw.get("gap", ""), str),
                detail=_structured(raw.get("detail", False), bool),
            )
            for raw in self._plain["not_in_force"]
        )

    def _answer(self, question: str, raw: Mapping[str, Any]) -> Answer:
        kind = kinds_of_answer()[question.partition(".")[0]]
        support = Support(
            self._found(self._reasons, raw["because"]),
            self._found(self._provisions, raw["provisions"]),
            self._found(self._cautions, raw.get("cautions", ())),
            _structured(raw.get("undated", ()), tuple[str, ...]),
            _structured(raw.get("outdated", ()), tuple[str, ...]),
        )
        return kind(question=question, support=support, **_fields(kind, raw, _BESIDE))

    def _rows(self, table: str) -> Iterator[tuple[Any, dict[str, Any]]]:
        """The rows of a table with their keys or places, each as its columns have it."""
        rows, names = self._plain[table], self._plain["columns"][table]
        for key, row in rows.items() if isinstance(rows, Mapping) else enumerate(rows):
            cells = dict(zip(names[: len(row)], row, strict=True))
            yield key, {**usual_cells(table), **cells}

    def _structured(self, table: str, kind: type[T]) -> dict[int, T]:
        # No list: a negative number would count from its end.
        return {place: _structured(raw, kind) for place, raw in self._rows(table)}

    @staticmethod
    def _found(table: Mapping[K, T], keys: Iterable[K]) -> tuple[T, ...]:
        return tuple(table[key] for key in keys)


def _at(days: Mapping[int, Boundary], place: int | None) -> Boundary | None:
    return None if place is None else days[place]


def _structured(raw: object, kind: Any) -> Any:  # noqa: ANN401 - what comes back is of that kind
    return _converter().structure(raw, kind)


def _fields(kind: type, raw: Mapping[str, Any], elsewhere: Container[str]) -> dict[str, Any]:
    """The fields that a row gives; one that it leaves out has its default."""
    return {
        field.name: _structured(raw[field.name], field.type)
        for field in attrs.fields(kind)
        if field.name in raw and field.name not in elsewhere
    }


def _computed(thing: object) -> dict[str, object]:
    """What is written of a thing that is not among its fields."""
    names = computed(type(thing))
    return {name: _converter().unstructure(getattr(thing, name)) for name in names}


def _check_schema(schema: object) -> None:
    if schema == SCHEMA:
        return
    if isinstance(schema, int) and schema > SCHEMA:
        hint = "read it with the version of traffick-rules that wrote it, or a later one"
    else:
        hint = "assess the stored facts again: they stand in it under 'case' or 'charge'"
    stated = "none" if schema is None else repr(schema)[:_SHOWN]
    raise CaseError([Problem("schema", f"is {stated}, and this version reads {SCHEMA}", hint)])


@contextmanager
def _refused(name: str) -> Iterator[None]:
    """Whatever goes wrong while a document is read is said of the document."""
    try:
        yield
    except CaseError:
        raise
    except Exception as error:
        message = f"is not {name} data ({first_line(error)})"
        raise CaseError([Problem("", message, f"give what {name}.to_dict() gave")]) from error


def first_line(error: Exception) -> str:
    """What was wrong with data, on one line of a bounded length."""
    from cattrs import transform_error

    reason = transform_error(error)[0] if isinstance(error, ExceptionGroup) else str(error)
    line = reason.splitlines()[0] if reason else type(error).__name__
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


@cache
def kinds_of_answer() -> Mapping[str, type[Answer]]:
    """The kinds of answers by their subject, with which the names of their questions begin."""
    kinds = {kind.rule.subject: kind.answer for kind in KINDS} | {
        SentencingRule.subject: OffenceAnswer
    }
    for kind in (*kinds.values(), Provision):
        # The annotations of a kind and of what it inherits stand in different modules.
        attrs.resolve_types(kind)
    return kinds


def leave_words(converter: Converter) -> None:
    """Let a converter hand on reasons and changes as data, without how they are put into words in other languages."""
    from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

    def omitted(kind: type) -> dict[str, Any]:
        fields = attrs.fields(kind) if attrs.has(kind) else ()
        return {f.name: override(omit=True) for f in fields if f.metadata.get("unsaid")}

    converter.register_unstructure_hook_factory(
        lambda kind: bool(omitted(kind)),
        lambda kind: make_dict_unstructure_fn(kind, converter, **omitted(kind)),
    )
    converter.register_structure_hook_factory(
        lambda kind: bool(omitted(kind)),
        lambda kind: make_dict_structure_fn(
            kind,
            converter,
            _cattrs_forbid_extra_keys=converter.forbid_extra_keys,
            _cattrs_detailed_validation=converter.detailed_validation,
            **omitted(kind),
        ),
    )


@cache
def _strict_converter() -> Converter:
    from cattrs import Converter

    converter = Converter(forbid_extra_keys=True)
    converter.register_structure_hook(date, lambda raw, _: date.fromisoformat(raw))
    for kind in (str, bool):
        converter.register_structure_hook(kind, _exact)
    return converter


def _exact(raw: object, kind: type[T]) -> T:
    """The value itself, where it is of that kind; nothing is made into one but what an enumeration lists."""
    if issubclass(kind, enum.Enum):
        return kind(raw)
    if isinstance(raw, kind):
        return raw
    msg = f"{str(raw)[:60]!r} is not of the right kind"
    raise ValueError(msg)


def _alone(answer: Answer) -> dict[str, object]:
    """An answer that stands in no document with tables."""
    support = answer.support
    write = _converter().unstructure
    return {
        **from_answer(answer),
        "because": [write(reason) for reason in support.because],
        "cautions": [write(caution) for caution in support.cautions],
        "undated": list(support.undated),
        "outdated": list(support.outdated),
    }


def _cells(table: str, thing: object, **elsewhere: object) -> list[object]:
    """A row of a table, up to its last value that is not as usual."""
    return [elsewhere.get(name, cell) for name, cell in _own_cells(table, thing)]


@lru_cache(maxsize=4096)
def _own_cells(table: str, thing: object) -> tuple[tuple[str, object], ...]:
    """What stands in the columns of a row, written once, as the law is the same in every document."""
    names, usual = TABLES[table][1], usual_cells(table)
    while names and names[-1] in usual and getattr(thing, names[-1]) == usual[names[-1]]:
        names = names[:-1]
    return tuple((name, _cell(getattr(thing, name, None))) for name in names)


def _cell(value: object) -> object:
    if isinstance(value, tuple):
        return [_cell(each) for each in value]
    return value.key if isinstance(value, Source) else _converter().unstructure(value)


@cache
def usual_cells(table: str) -> Mapping[str, object]:
    """The usual values of the columns that have one, with which a row need not end."""
    kind, names = TABLES[table]
    return {
        # What depends on other fields is written wherever there is something to say.
        field.name: "" if hasattr(field.default, "takes_self") else field.default
        for field in attrs.fields(kind)
        if field.name in names and field.default is not attrs.NOTHING
    }


@cache
def _answer_writers() -> Mapping[type, Callable[[Any], dict[str, object]]]:
    """What writes an answer without what its class takes for granted, and what stands elsewhere in the document."""
    from cattrs import Converter
    from cattrs.gen import make_dict_unstructure_fn, override

    converter = Converter(omit_if_default=True)
    converter.register_unstructure_hook(date, lambda day: day.isoformat())
    converter.register_unstructure_hook(Decimal, str)
    omitted: Any = {name: override(omit=True) for name in _BESIDE}
    return {
        kind: make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True, **omitted)
        for kind in kinds_of_answer().values()
    }


def _imprisonment(raw: object, _: object) -> Imprisonment | None:
    if isinstance(raw, str):
        return Life(raw)
    return None if raw is None else _converter().structure(raw, Length)


@cache
def _converter(answers: Callable[[Answer], dict[str, object]] | None = None) -> Converter:
    """What writes results; answers as *answers* says, or their fields alone."""
    from fractions import Fraction

    from cattrs import Converter
    from cattrs.gen import make_dict_unstructure_fn, override

    converter = Converter()
    converter.register_unstructure_hook(Provision, lambda provision: provision.id)
    converter.register_unstructure_hook(Floor, lambda floor: floor.provision.id)
    converter.register_unstructure_hook(Fraction, str)
    converter.register_unstructure_hook(Decimal, str)
    converter.register_structure_hook(Decimal, lambda raw, _: Decimal(_exact(raw, str)))
    converter.register_structure_hook(Imprisonment | None, _imprisonment)
    converter.register_unstructure_hook_func(
        lambda kind: hasattr(kind, "_written"),
        lambda thing: {
            name: converter.unstructure(getattr(thing, name)) for name in written(type(thing))
        },
    )
    converter.register_unstructure_hook(date, lambda day: day.isoformat())
    converter.register_unstructure_hook(Language, lambda language: language.code)
    converter.register_structure_hook(date, lambda raw, _: date.fromisoformat(raw))
    converter.register_unstructure_hook_func(
        lambda kind: isinstance(kind, type) and issubclass(kind, Record),
        lambda record: record.to_dict(),
    )
    converter.register_unstructure_hook_func(
        lambda kind: kind is object, lambda value: converter.unstructure(value, type(value))
    )
    for record in (Case, Charge):
        converter.register_structure_hook(record, lambda raw, kind: kind.from_dict(raw))
    leave_words(converter)
    converter.register_unstructure_hook_factory(
        lambda kind: attrs.has(kind) and bool(sparse(kind)),
        lambda kind: make_dict_unstructure_fn(kind, converter, **_left_out(kind)),
    )
    for kind in kinds_of_answer().values():
        fields = make_dict_unstructure_fn(
            kind, converter, _support=override(omit=True), **_left_out(kind)
        )
        converter.register_unstructure_hook(kind, answers or fields)
    return converter
