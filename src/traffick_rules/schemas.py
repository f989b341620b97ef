"""
JSON Schemas of everything the library and its command write as JSON, made from the types that write it.

A schema is strict: what it does not name is not written, and what it requires always is; what it does not require stays
away where it has its default. Its `$id` ends with the version of its shape, which changes whenever the shape does.
"""

from __future__ import annotations

import enum
import inspect
import re
import types
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pkgutil import resolve_name
from typing import (
    Annotated,
    Any,
    TypedDict,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

import attrs

from traffick_rules.answer.answers import Answer, NotInForce
from traffick_rules.answer.offence import OffenceAnswer
from traffick_rules.answer.reason import Reason
from traffick_rules.answer.serialization import (
    SCHEMA,
    TABLES,
    computed,
    kinds_of_answer,
    sparse,
    usual_cells,
    written,
)
from traffick_rules.assessment.assessment import Assessment
from traffick_rules.assessment.reach import ReachAnswer
from traffick_rules.assessment.receipt import Receipt
from traffick_rules.assessment.sentence import SentenceAnswer
from traffick_rules.assessment.verification import Verification
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.errors import ArgumentError, did_you_mean
from traffick_rules.explain.explanation import Explanation
from traffick_rules.language import Language
from traffick_rules.law.floors import Floor
from traffick_rules.law.provision import Caution, Instrument, Provision, Source
from traffick_rules.law.values.boundary import Boundary, Confidence
from traffick_rules.plugins import InstalledJurisdiction
from traffick_rules.proof.claims import Proof
from traffick_rules.proof.country_comparison import Comparison
from traffick_rules.proof.floor_checks import FloorResult
from traffick_rules.proof.law_diff import LawDiff
from traffick_rules.render.law_listing import HistoryEntry, LawListing
from traffick_rules.render.review import ToReview
from traffick_rules.session.change import Change

__all__ = ["SCHEMAS", "json_schema"]

_VERSION = 1
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


class Replayed(TypedDict):
    """
    An event of a diary, and what it changed.

    Attributes:
        event: The event as a line of the diary has it, without its note.
        changes: The answers that it changed.
    """

    event: dict[str, object]
    changes: list[Change]


class Proofs(TypedDict):
    """
    What came of proving the claims about the law of a country.

    Attributes:
        proofs: What came of each claim.
        gaps: The questions that are not always answered where every fact is known.
    """

    proofs: list[Proof]
    gaps: list[Proof]


class Written(TypedDict):
    """
    The files that a command wrote.

    Attributes:
        written: Their paths.
    """

    written: list[str]


class LeftBehind(TypedDict):
    """
    A column, or a value of it, that a mapping does not carry over.

    Attributes:
        column: The column.
        value: The value; empty for the whole column.
        rows: In how many rows.
        reason: Why.
    """

    column: str
    value: str
    rows: int
    reason: str


class TableAnswered(TypedDict):
    """
    What came of answering a table.

    Attributes:
        rows: How many rows were answered.
        errors: How many cells could not be taken.
        answered_before: How many rows an earlier run had answered.
        not_carried_over: What the mapping left behind.
    """

    rows: int
    errors: int
    answered_before: int
    not_carried_over: list[LeftBehind]


SCHEMAS: Mapping[str, tuple[str, object]] = {
    "case": ("A case file.", Case),
    "charge": ("A charge file.", Charge),
    "assessment": ("What `assess` and `ask` give.", Assessment),
    "receipt": ("What `assess --receipt` writes.", Receipt),
    "verification": ("What `verify` gives.", Verification),
    "explanations": ("What `explain` and `assess --why` give.", list[Explanation]),
    "sentence": ("What `sentence` gives.", SentenceAnswer),
    "reach": ("What `reach` gives.", ReachAnswer),
    "replayed": ("A line of what `session` gives.", Replayed),
    "table": ("What `bulk` gives, beside the table that it writes.", TableAnswered),
    "inspection": ("What `inspect` gives.", "traffick_rules.bulk.inspection:InspectedTable"),
    "comparison": ("What `compare` gives.", Comparison),
    "law": ("What `law --on` gives.", LawListing),
    "history": ("What `law --history` gives.", list[HistoryEntry]),
    "review": ("What `review` gives.", list[ToReview]),
    "diff": ("What `diff` gives.", LawDiff),
    "treaties": ("What `treaties` gives.", list[FloorResult]),
    "proofs": ("What `prove` gives.", Proofs),
    "countries": ("What `countries` gives.", list[InstalledJurisdiction]),
    "policy": ("What `policy` gives.", list[dict[str, str | int | float | None]]),
    "mutation": ("What `mutate` gives.", "traffick_rules.testing.mutation:MutationResult"),
    "written": ("What `report`, `plot` and `new-country` give.", Written),
}
"""What is written as JSON, by name, who writes it, and the type that it is made from, or its name where it needs an extra."""


def json_schema(name: str) -> dict[str, object]:
    """
    The JSON Schema of one kind of output.

    Args:
        name: One of `SCHEMAS`. The schemas of cases and charges have the facts of every installed country; those of
            one are `Case.json_schema("dk")` and `Charge.json_schema("dk")`.

    Raises:
        ArgumentError: If there is none of that name, or it describes what an extra writes that is not installed.

    Source:
        JSON Schema, draft 2020-12.

    Example:
        >>> from traffick_rules.schemas import json_schema
        >>> json_schema("written")["required"]
        ['written']
    """
    if name not in SCHEMAS:
        hint = did_you_mean(name, SCHEMAS) or f"choose from: {', '.join(SCHEMAS)}"
        msg = f"{name!r} is not the name of a schema; {hint}"
        raise ArgumentError(msg)
    title, kind = SCHEMAS[name]
    if isinstance(kind, str):
        try:
            kind = resolve_name(kind)
        except ModuleNotFoundError as error:
            msg = f"the schema {name!r} needs {error.name}; pip install 'traffick-rules[testing]'"
            raise ArgumentError(msg) from None
    if isinstance(kind, type) and issubclass(kind, Record):
        return kind.json_schema()
    is_document = kind in _DOCUMENTS
    version = SCHEMA if is_document else _VERSION
    schemas = _Schemas(has_tables=is_document)
    whole = schemas.of(kind)
    if list(whole) == ["$ref"]:
        whole = schemas.definitions.pop(str(whole["$ref"]).rpartition("/")[2])
    head = {"$schema": _DIALECT, "$id": f"urn:traffick-rules:{name}:{version}", "title": title}
    made: dict[str, object] = {**head, **whole}
    if schemas.definitions:
        made["$defs"] = dict(sorted(schemas.definitions.items()))
    return made


class _Schemas:
    """Schemas of types; each class once, among the definitions."""

    def __init__(self, *, has_tables: bool) -> None:
        self.definitions: dict[str, dict[str, object]] = {}
        self._has_tables = has_tables

    def of(self, kind: object) -> dict[str, object]:
        """The schema of a type."""
        origin, arguments = get_origin(kind), get_args(kind)
        if origin is Annotated:
            # A string stands for a form of text, a type for what the text can be.
            said = arguments[1]
            return {**self.of(str), "format": said} if isinstance(said, str) else self.of(said)
        if origin in {Union, types.UnionType}:
            return self._any_of(arguments)
        if origin in {dict, Mapping}:
            return {"type": "object", "additionalProperties": self.of(arguments[1])}
        if origin in {tuple, list}:
            return self._array(arguments)
        return self._of_class(kind) if isinstance(kind, type) else {}

    def _array(self, arguments: tuple[Any, ...]) -> dict[str, object]:
        if self._has_tables and arguments[0] in {Answer, OffenceAnswer}:
            by_question = {
                rf"^{subject}\b": self.of(kind) for subject, kind in _kinds_of(arguments[0]).items()
            }
            return {
                "type": "object",
                "patternProperties": by_question,
                "additionalProperties": False,
            }
        if arguments[1:] in {(), (...,)}:
            return {"type": "array", "items": self.of(arguments[0])}
        return _row([self.of(argument) for argument in arguments], len(arguments))

    def _any_of(self, arguments: tuple[object, ...]) -> dict[str, object]:
        made = [self.of(argument) for argument in arguments]
        if all(list(schema) == ["type"] for schema in made):
            return {"type": [schema["type"] for schema in made]}
        return {"anyOf": made}

    def _of_class(self, kind: type) -> dict[str, object]:
        plain = _PLAIN.get(kind)
        # Where provisions have a table, they stand in it whole.
        if plain is not None and not (self._has_tables and kind is Provision):
            return dict(plain)
        if issubclass(kind, Record):
            what = getattr(kind, "title", "case or charge")
            return {"type": "object", "description": f"A {what} file, as it is read."}
        if issubclass(kind, enum.Enum):
            return {"enum": [member.value for member in kind]}
        if kind is Answer:
            return {"anyOf": [self.of(each) for each in _kinds_of(Answer).values()]}
        return {"$ref": f"#/$defs/{self._defined(kind)}"}

    def _defined(self, kind: type) -> str:
        """The name of the definition of a class."""
        if kind.__name__ not in self.definitions and (attrs.has(kind) or is_typeddict(kind)):
            self.definitions[kind.__name__] = {}  # it may hold itself
            self.definitions[kind.__name__] = self._fields(kind)
        return kind.__name__

    def _fields(self, kind: type) -> dict[str, object]:
        hints = get_type_hints(kind, include_extras=True)
        names = written(kind) if attrs.has(kind) else tuple(hints)
        names += computed(kind)
        further: dict[str, tuple[Any, str]] = {}
        table = _TABLE_OF.get(kind) if self._has_tables else None
        if self._has_tables:
            hints |= _NAMED.get(kind, {})
            # An answer stands under its question.
            names = tuple(n for n in names if n != "question" or not issubclass(kind, Answer))
        if table is not None:
            names = TABLES[table][1]
        said = _descriptions(kind)
        if kind is Caution:
            said["day"] = {"description": "The place in `days` of what is doubtful, and why."}
        properties = {
            name: {**self.of(hints[name]), **said.get(name, {})}
            if name in hints
            else self._computed(kind, name)
            for name in names
        }
        if issubclass(kind, Answer):
            further |= _OF_ANSWERS if self._has_tables else {**_OF_ANSWERS, **_OF_ANSWERS_ALONE}
        if kind in _DOCUMENTS:
            version = {"const": SCHEMA, "description": "The version of this shape."}
            properties = {"schema": version, **properties, "columns": _COLUMNS}
            further |= _TABLES
        properties |= {
            name: {**self.of(hint), "description": words} for name, (hint, words) in further.items()
        }
        defaults = _defaults(kind, table)
        if not self._has_tables:
            left_out = sparse(kind) if attrs.has(kind) else set()
            defaults = {name: default for name, default in defaults.items() if name in left_out}
        for name in properties.keys() & defaults.keys():
            properties[name] |= defaults[name]
        described = (inspect.getdoc(kind) or "").partition("\n\n")[0].replace("\n", " ")
        if table is not None:
            least = max((n for n, name in enumerate(names, 1) if name not in defaults), default=0)
            return {
                "description": described,
                **_row([{"title": name, **properties[name]} for name in names], least),
            }
        return {
            "description": described,
            "type": "object",
            "properties": properties,
            "required": [name for name in properties if name not in defaults],
            "additionalProperties": False,
        }

    def _computed(self, kind: type, name: str) -> dict[str, object]:
        getter: Callable[..., object] = inspect.getattr_static(kind, name).fget
        described = {"description": (inspect.getdoc(getter) or "").replace("\n", " ")}
        return {**self.of(get_type_hints(getter)["return"]), **described}


_PLAIN: Mapping[type, Mapping[str, object]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    types.NoneType: {"type": "null"},
    date: {"type": "string", "format": "date"},
    Language: {"type": "string"},
    object: {},
    Fraction: {"type": "string"},
    Decimal: {"type": "string"},
    # In the place of a provision stands its id.
    Provision: {"type": "string"},
    Floor: {"type": "string"},
}
_OF_ANSWERS: Mapping[str, tuple[Any, str]] = {
    "confidence": (Confidence | None, "The weakest confidence of what the answer rests on."),
    "because": (
        tuple[int, ...],
        "The clauses that carry the verdict, or that it depends on: their places in `reasons`.",
    ),
    "cautions": (
        tuple[int, ...],
        "What is doubtful about the days of the provisions: the places in `cautions`.",
    ),
    "provisions": (tuple[str, ...], "The ids of the provisions that the answer rests on."),
    "undated": (
        tuple[str, ...],
        "The facts that the verdict depends on and that are true of a day only, which was not stated.",
    ),
    "outdated": (
        tuple[str, ...],
        "The facts that the verdict depends on and that were stated for an earlier day and may no longer be so.",
    ),
}
"""What stands beside the fields of an answer: its type, and what it is."""
_OF_ANSWERS_ALONE: Mapping[str, tuple[Any, str]] = {
    "because": (
        tuple[Reason, ...],
        "The clauses that carry the verdict, or that it depends on.",
    ),
    "cautions": (tuple[Caution, ...], "What is doubtful about the days of the provisions."),
}
"""The same of an answer in a document without tables."""
_DOCUMENTS: tuple[object, ...] = (Assessment, SentenceAnswer)
"""What is written with tables."""
_TABLES: Mapping[str, tuple[Any, str]] = {
    "reasons": (tuple[Reason, ...], "The clauses that answers rest or depend on."),
    "cautions": (tuple[Caution, ...], "What is doubtful about days in force."),
    "provisions": (dict[str, Provision], "The provisions that answers name, by their ids."),
    "days": (tuple[Boundary, ...], "The first and last days of provisions, and what is doubtful."),
    "instruments": (tuple[Instrument, ...], "What the provisions stand in."),
    "sources": (dict[str, Source], "Where the provisions were read, by their keys."),
}
_TABLE_OF = {kind: table for table, (kind, _) in TABLES.items()}
_COLUMNS: dict[str, object] = {
    "const": {table: list(names) for table, (_, names) in TABLES.items()},
    "description": "The columns of the tables; a row ends with its last value that is not the usual one.",
}
_NAMED: Mapping[type, Mapping[str, Any]] = {
    NotInForce: {"provision": str, "provisions": tuple[str, ...], "cautions": tuple[int, ...]},
    Caution: {"day": int},
    Provision: {
        "instrument": int,
        "since": int | None,
        "until": int | None,
        "sources": tuple[str, ...],
    },
}
"""The fields that name a row of a table: its key, or its place."""
_ATTRIBUTE = re.compile(r"^    (\w+): (.+?)(?=^    \w|\Z)", re.MULTILINE | re.DOTALL)


def _kinds_of(kind: type) -> dict[str, type[Answer]]:
    """The kinds of answers of offences, or of cases, by their subject."""
    of_offences = kind is OffenceAnswer
    return {s: k for s, k in kinds_of_answer().items() if (k is OffenceAnswer) is of_offences}


def _row(cells: list[dict[str, object]], least: int) -> dict[str, object]:
    """A list with so many cells, of which the last may stay away."""
    return {"type": "array", "prefixItems": cells, "items": False, "minItems": least}


def _defaults(kind: type, table: str | None) -> dict[str, dict[str, object]]:
    """The fields that stay away where they have their default, each with it."""
    if table is not None:
        defaults = usual_cells(table)
    else:
        fields = attrs.fields(kind) if attrs.has(kind) else ()
        defaults = {f.name: f.default for f in fields if f.default is not attrs.NOTHING}
        if issubclass(kind, Answer | NotInForce):
            defaults |= {"cautions": (), "undated": (), "outdated": ()}
    return {
        name: {"default": list(default) if isinstance(default, tuple) else default}
        for name, default in defaults.items()
    }


def _descriptions(kind: type) -> dict[str, dict[str, object]]:
    """What the docstrings of a class and of its bases say of its attributes."""
    found: dict[str, dict[str, object]] = {}
    for base in reversed(kind.__mro__):
        section = inspect.cleandoc(base.__doc__ or "").partition("Attributes:\n")[2]
        section = re.split(r"^\S", section, maxsplit=1, flags=re.MULTILINE)[0]
        for name, words in _ATTRIBUTE.findall(section):
            found[name] = {"description": " ".join(words.split())}
    return found
