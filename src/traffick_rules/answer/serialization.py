"""Assessments and sentences as plain data, and back, through cattrs."""

from __future__ import annotations

import enum
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs

from traffick_rules.answer.answers import Answer, NotInForce
from traffick_rules.answer.assessed_case import AssessedCase
from traffick_rules.answer.judged_charge import JudgedCharge
from traffick_rules.answer.kinds import KINDS
from traffick_rules.answer.offence import OffenceAnswer
from traffick_rules.answer.provenance import MadeWith
from traffick_rules.answer.reason import Grounds, Reason
from traffick_rules.answer.reflection_period import ReflectionPeriodAnswer
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.errors import CaseError, Problem
from traffick_rules.language import Language
from traffick_rules.law.floors import Floor
from traffick_rules.law.provision import Provision

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = [
    "COMPUTED",
    "first_line",
    "from_plain",
    "from_assessment",
    "from_sentence",
    "kinds_of_answer",
    "leave_clauses",
    "to_json",
    "to_assessment",
    "to_dict",
    "to_sentence",
    "unstructure",
    "written",
]

T = TypeVar("T")

_SHOWN = 200

# What is computed from the fields of a class, written for readers in other languages, not read back.
COMPUTED: Mapping[str, tuple[str, ...]] = {
    "Assessment": ("answers", "not_in_force"),
    NotInForce.__name__: ("first_day", "last_day"),
    ReflectionPeriodAnswer.__name__: ("days", "max_total_days", "ends_on", "latest_end_on"),
}
_GROUNDS = "_grounds"


def to_json(plain: object) -> str:
    """Plain data as JSON text, two spaces an indentation, with a final line break."""
    return json.dumps(plain, indent=2, ensure_ascii=False) + "\n"


def unstructure(thing: object) -> object:
    """An attrs object as plain data."""
    return _converter().unstructure(thing)


def to_dict(thing: object) -> dict[str, object]:
    """A record as plain data: what `written` names, provisions by their ids."""
    return cast("dict[str, object]", unstructure(thing))


def written(kind: type) -> tuple[str, ...]:
    """What of a class is written, in that order: the attributes in its `_written`, or all fields that are not private."""
    chosen: tuple[str, ...] | None = getattr(kind, "_written", None)
    if chosen is not None:
        return chosen
    fields: tuple[attrs.Attribute[object], ...] = attrs.fields(kind)
    return tuple(field.name for field in fields if not field.name.startswith("_"))


def from_plain(kind: type[T], data: object) -> T:
    """
    The record that `unstructure` wrote.

    Args:
        kind: The class of the record.
        data: The plain data.

    Raises:
        CaseError: If the data are not such a record.
    """
    name = kind.__name__.lower()
    try:
        return _strict_converter().structure(data, kind)
    except Exception as error:
        raise _not_data_of(name, error) from error


def from_assessment(assessed: AssessedCase) -> dict[str, object]:
    """
    An assessment as plain data.

    Provisions stand once, in a table by id under `provisions`; answers name their ids.
    """
    return _with_table(
        {
            "jurisdiction": assessed.jurisdiction,
            "country": assessed.country,
            "on": assessed.on,
            "fingerprint": assessed.fingerprint,
            "case": assessed.case,
            "answers": assessed.answers,
            "not_in_force": assessed.not_in_force,
            "made_with": assessed.made_with,
        },
        assessed.answers,
    )


def from_sentence(judged: JudgedCharge) -> dict[str, object]:
    """A sentence as plain data, with its provisions in a table of their own."""
    fields = {field.name: getattr(judged, field.name) for field in attrs.fields(JudgedCharge)}
    return _with_table(fields, judged.offences)


def _with_table(fields: Mapping[str, object], answers: Sequence[Answer]) -> dict[str, object]:
    converter = _converter()
    plain = {name: converter.unstructure(value) for name, value in fields.items()}
    table = {p.id: p for answer in answers for p in answer.provisions}
    plain["provisions"] = {id_: _whole(provision) for id_, provision in sorted(table.items())}
    return plain


def _whole(provision: Provision) -> object:
    """A provision itself, where its id is not enough."""
    return _converter().unstructure_attrs_asdict(provision)


C = TypeVar("C", bound=AssessedCase)


def to_assessment(kind: type[C], data: object, case_type: type[Case]) -> C:
    """
    The assessment that `from_assessment` wrote.

    Args:
        kind: The class of the assessment.
        data: The plain data.
        case_type: The kind of case it holds.

    Raises:
        CaseError: If the data are not an assessment.
    """
    with _refused("assessment"):
        read = _reader(data, case_type)
        answers = read("answers", tuple[Answer, ...])
        return kind(
            jurisdiction=read("jurisdiction", str),
            country=read("country", str),
            on=read("on", date),
            fingerprint=read("fingerprint", str),
            case=read("case", case_type),
            made_with=read("made_with", MadeWith),
            made={answer.question: answer for answer in answers},
            absent=read("not_in_force", tuple[NotInForce, ...]),
        )


J = TypeVar("J", bound=JudgedCharge)


def to_sentence(kind: type[J], data: object, charge_type: type[Charge]) -> J:
    """
    The sentence that `from_sentence` wrote.

    Args:
        kind: The class of the sentence.
        data: The plain data.
        charge_type: The kind of charge it holds.

    Raises:
        CaseError: If the data are not a sentence.
    """
    with _refused("sentence"):
        read = _reader(data, charge_type)
        return kind(
            jurisdiction=read("jurisdiction", str),
            country=read("country", str),
            charge=read("charge", charge_type),
            asked=read("asked", str | None),
            offences=read("offences", tuple[OffenceAnswer, ...]),
        )


def _reader(data: object, record: type[Record]) -> Callable[[str, Any], Any]:
    """What reads a field of a document by its name and its type."""
    plain = dict(cast("Mapping[str, object]", data))
    table = cast("Mapping[str, object]", plain.pop("provisions"))
    plain = cast("dict[str, object]", _with_provisions(plain, table))
    converter = _converter().copy()
    converter.register_structure_hook(record, lambda raw, _: record.from_dict(raw))
    return lambda name, kind: converter.structure(plain[name], kind)


@contextmanager
def _refused(name: str) -> Iterator[None]:
    """Whatever goes wrong while a document is read is said of the document."""
    try:
        yield
    except CaseError:
        raise
    except Exception as error:
        raise _not_data_of(name, error) from error


def first_line(error: Exception) -> str:
    """What was wrong with data, on one line of a bounded length."""
    from cattrs import transform_error

    reason = transform_error(error)[0] if isinstance(error, ExceptionGroup) else str(error)
    line = reason.splitlines()[0] if reason else type(error).__name__
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


def _not_data_of(name: str, error: Exception) -> CaseError:
    message = f"is not {name} data ({first_line(error)})"
    return CaseError([Problem("", message, f"give what {name}.to_dict() gave")])


def _with_provisions(plain: object, table: Mapping[str, object]) -> object:
    """Answers with the provisions themselves instead of their ids."""
    if isinstance(plain, Mapping):
        filled = {key: _with_provisions(value, table) for key, value in plain.items()}
        if "kind_of_answer" in plain:
            ids = cast("Sequence[str]", plain["provisions"])
            filled["provisions"] = [table[id_] for id_ in ids]
        return filled
    if isinstance(plain, list):
        return [_with_provisions(item, table) for item in plain]
    return plain


def kinds_of_answer() -> dict[str, type[Answer]]:
    """The kinds of answers by the name that stands in data."""
    kinds = (*(kind.answer for kind in KINDS), OffenceAnswer)
    return {kind.__name__: kind for kind in kinds}


def leave_clauses(converter: Converter) -> None:
    """Let a converter hand on reasons as data, without how their clauses are put together."""
    from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

    omitted = override(omit=True)
    converter.register_unstructure_hook(
        Reason, make_dict_unstructure_fn(Reason, converter, _clause=omitted)
    )
    converter.register_structure_hook(
        Reason, make_dict_structure_fn(Reason, converter, _clause=omitted)
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


@cache
def _converter() -> Converter:
    from cattrs import Converter
    from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

    converter = Converter()
    converter.register_unstructure_hook(Provision, lambda provision: provision.id)
    converter.register_unstructure_hook(Floor, lambda floor: floor.provision.id)
    converter.register_unstructure_hook(Fraction, str)
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
    leave_clauses(converter)
    kinds = kinds_of_answer()
    writers = {}
    readers = {}
    for name, kind in kinds.items():
        # The annotations of a kind and of what it inherits stand in different modules.
        attrs.resolve_types(kind)
        omitted = override(omit=True)
        writers[name] = make_dict_unstructure_fn(kind, converter, _grounds=omitted)
        readers[name] = make_dict_structure_fn(kind, converter, _grounds=omitted)

    def computed_of(thing: object) -> dict[str, object]:
        names = COMPUTED.get(type(thing).__name__, ())
        return {name: converter.unstructure(getattr(thing, name)) for name in names}

    def write(answer: Answer) -> dict[str, object]:
        name = type(answer).__name__
        grounds = converter.unstructure(answer.grounds, Grounds)
        return {
            "kind_of_answer": name,
            **writers[name](answer),
            **computed_of(answer),
            "confidence": None if answer.confidence is None else answer.confidence.value,
            "because": grounds["because"],
            "cautions": grounds["cautions"],
            "provisions": [provision.id for provision in answer.provisions],
        }

    def read(raw: Mapping[str, object], _: object) -> Answer:
        kind = kinds[cast("str", raw["kind_of_answer"])]
        grounds = converter.structure(
            {name: raw[name] for name in ("because", "provisions", "cautions")}, Grounds
        )
        fields = {
            field.name: converter.structure(raw[field.name], field.type)
            for field in attrs.fields(kind)
            if field.name != _GROUNDS
        }
        return kind(**fields, grounds=grounds)

    def is_answer(kind: object) -> bool:
        return isinstance(kind, type) and issubclass(kind, Answer)

    fields_of_absent = make_dict_unstructure_fn(NotInForce, converter)
    converter.register_unstructure_hook(
        NotInForce, lambda absent: {**fields_of_absent(absent), **computed_of(absent)}
    )
    converter.register_unstructure_hook_func(is_answer, write)
    converter.register_structure_hook_func(is_answer, read)
    return converter
