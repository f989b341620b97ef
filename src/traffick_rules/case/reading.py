"""
Records in and out of plain data and files.

cattrs drives the conversion; the facts themselves read and write their values. Every problem of a file
is collected and reported with the path, the value as written, and the nearest right spelling.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias, TypeVar, cast

import attrs

from traffick_rules.case import json_file, own_groups
from traffick_rules.errors import MOST_PROBLEMS, ArgumentError, CaseError, Problem, did_you_mean
from traffick_rules.facts.fact import AnyFact, FactGroup, Grouped, ReadingError, place, shown, wrong
from traffick_rules.facts.renamed import written_as

if TYPE_CHECKING:
    from pathlib import Path

    from cattrs import Converter

R = TypeVar("R", bound=Grouped)

_MAX_BYTES = 1 << 20
_MAX_DEPTH = 8


def structure(record: type[R], data: object, *, source: str = "") -> R:
    """
    The record that plain data stands for.

    Raises:
        CaseError: With every problem of the data at once.
    """
    found, readable = _keys_that_are_no_text(data)
    try:
        made = _converter().structure(readable, record)
    except Exception as error:
        told = [*found, *_problems(error)]
        if not told:
            raise
    else:
        if not found:
            return made
        told = found
    problems = _in_order_of_the_file(told, data)
    problems += _contradictions_beside(record, readable, {at for at, _ in told})
    raise CaseError(list(dict.fromkeys(problems)), source=source)


def unstructure(record: Grouped) -> dict[str, object]:
    """The known facts of *record* as plain data, groups without a known fact left out."""
    plain: dict[str, object] = _converter().unstructure(record)
    return plain


def load(path: str | os.PathLike[str]) -> object:
    """
    The plain data of a JSON or YAML file.

    Raises:
        CaseError: If the file cannot be read, is too large, is not UTF-8 or is not well formed.
    """
    file = file_of(path)
    suffix = file.suffix.lower()
    if suffix not in {".json", ".yaml", ".yml"}:
        if file.suffix:
            _refuse(file, f"{file.suffix!r} is not .json, .yaml or .yml")
        _refuse(file, "has no ending", "name the file .json, .yaml or .yml")
    text = text_of(file, _MAX_BYTES)
    if not text.strip():
        _refuse(file, "is empty", "write {} where nothing is known")
    read = json_file.load if suffix == ".json" else _yaml_reader(file)
    try:
        return read(text, max_depth=_MAX_DEPTH)
    except ReadingError as error:
        raise CaseError(error.problems, source=file.name) from None


def file_of(path: object) -> Path:
    """
    The file at *path*.

    Raises:
        ArgumentError: If that is no path.
    """
    from pathlib import Path

    if isinstance(path, str | os.PathLike):
        return Path(path)
    msg = f"path: {shown(path)} is not the path of a file"
    raise ArgumentError(msg)


def text_of(file: Path, max_bytes: int) -> str:
    """
    The text of a UTF-8 file.

    Raises:
        CaseError: If the file cannot be read, is larger than *max_bytes*, or is not UTF-8.
    """
    try:
        with file.open("rb") as stream:
            content = stream.read(max_bytes + 1)
    except OSError as error:
        _refuse(file, f"cannot be read: {(error.strerror or type(error).__name__).lower()}")
    except ValueError:
        _refuse(file, "cannot be the name of a file")
    if len(content) > max_bytes:
        _refuse(file, f"is larger than {max_bytes} bytes", "one file holds one case")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _refuse(file, f"is not UTF-8 (byte {error.start})", "save it as UTF-8")


def _refuse(file: Path, message: str, hint: str = "") -> NoReturn:
    raise CaseError([Problem("", message, hint)], source=file.name or str(file)) from None


def _yaml_reader(file: Path) -> Callable[..., object]:
    try:
        from traffick_rules.case import yaml_file
    except ImportError:
        _refuse(file, "reading YAML needs ruamel.yaml", "pip install 'traffick-rules[yaml]'")
    return yaml_file.load


@cache
def _converter() -> Converter:
    # cattrs is imported on first use: an app that only builds cases in Python starts without it.
    from cattrs import Converter
    from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

    converter = Converter(detailed_validation=True)

    def is_record_or_group(kind: object) -> bool:
        return isinstance(kind, type) and issubclass(kind, Grouped | FactGroup)

    def structure_mapping(kind: type[Grouped | FactGroup]) -> Callable[[object, Any], Any]:
        facts = kind.facts if issubclass(kind, FactGroup) else {}
        readers: dict[str, Any] = {
            name: override(struct_hook=_reader(fact)) for name, fact in facts.items()
        }
        if issubclass(kind, Grouped):
            readers["others"] = override(omit=True)
        inner = make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True, **readers)

        def structured(raw: object, target: Any) -> object:  # noqa: ANN401 - as cattrs calls it
            if raw is None and issubclass(kind, FactGroup):
                return kind()
            if not isinstance(raw, Mapping):
                example = (
                    ' such as {"stay": {"lawful": false}}' if issubclass(kind, Grouped) else ""
                )
                raise ReadingError(wrong(raw, "an object", f"write an object{example}"))
            plain = cast("Mapping[str, object]", raw)
            if issubclass(kind, Grouped):
                _check_is_no_worked_case(plain)
                return _with_countries(kind, plain, lambda shared: inner(shared, target))  # type: ignore[type-var] # a record
            return inner(_with_current_names(kind, plain) if kind.renamed else plain, target)

        return structured

    def unstructure_mapping(kind: type[Grouped | FactGroup]) -> Callable[[Any], Any]:
        if issubclass(kind, FactGroup):
            return lambda group: {
                name: group.facts[name].write(value) for name, value in group.known().items()
            }
        known_only: dict[str, Any] = {key: override(omit_if_default=True) for key in kind.groups()}
        inner = make_dict_unstructure_fn(kind, converter, others=override(omit=True), **known_only)
        return lambda record: {
            **inner(record),
            **{group.key: converter.unstructure(group) for group in record.others},
        }

    converter.register_structure_hook_factory(is_record_or_group, structure_mapping)
    converter.register_unstructure_hook_factory(is_record_or_group, unstructure_mapping)
    return converter


def _check_is_no_worked_case(plain: Mapping[str, object]) -> None:
    """
    Refuse the file of a worked case, which holds a case or charge beside the answers expected.

    Raises:
        ReadingError: If it is one.
    """
    inner = next((key for key in ("case", "charge") if key in plain), None)
    if inner and not {"on", "expect", "variants"}.isdisjoint(plain):
        message = (
            "is a worked case of the tests of a country: facts, days, and the answers expected"
        )
        hint = f"write what stands under {inner!r} in a file of its own; tests read it with WorkedCases"
        raise ReadingError(Problem("", message, hint))


def _with_countries(
    kind: type[Grouped], plain: Mapping[str, object], read: Callable[[Mapping[str, object]], R]
) -> R:
    """The record of plain data; the groups that countries have of their own are read beside the shared ones."""
    own = own_groups.find_all(kind, plain.keys() - kind.groups().keys())
    if not own:
        return read(plain)
    from cattrs import AttributeValidationNote, ClassValidationError

    errors: list[Exception] = []
    others: list[FactGroup] = []
    for key, group in own.items():
        try:
            others.append(_converter().structure(plain[key], group))
        except Exception as error:  # noqa: BLE001 - reported with the others below
            error.add_note(AttributeValidationNote(f"group {key}", key, group))
            errors.append(error)
    try:
        made = read({key: plain[key] for key in plain if key not in own})
    except Exception as error:  # noqa: BLE001 - as above
        errors.append(error)
    if errors:
        msg = f"what {kind.title} cannot be read from"
        raise ClassValidationError(msg, errors, kind)
    return attrs.evolve(made, others=tuple(others))  # type: ignore[misc] # a record is of attrs


def _with_current_names(
    group: type[FactGroup], plain: Mapping[str, object]
) -> Mapping[str, object]:
    """The facts of a group under the names that they have today."""
    found: dict[str, object] = {}
    for name, value in plain.items():
        current = group.current(name)
        if current in found:
            raise ReadingError(
                Problem(f".{current}", f"is stated twice, as {name!r} too", "leave one of them out")
            )
        found[current] = value
    return found


def _reader(fact: AnyFact) -> Callable[[object, object], object]:
    return lambda raw, _: None if raw is None else fact.read(raw)


# Where a problem is: the keys that lead there, as the data write them.
Place: TypeAlias = tuple[object, ...]


def _keys_that_are_no_text(data: object) -> tuple[list[tuple[Place, Problem]], object]:
    """Problems of keys that are not texts, and the data without them."""
    if not isinstance(data, Mapping) or all(
        isinstance(key, str)
        for each in (data, *data.values())
        if isinstance(each, Mapping)
        for key in each
    ):
        return [], data
    found: list[tuple[Place, Problem]] = []
    readable: dict[object, object] = {}
    for key, group in data.items():
        if not isinstance(key, str):
            found.append(((key,), _unknown(key, (key,), "write a text as the key")))
        elif isinstance(group, Mapping):
            strangers = [name for name in group if not isinstance(name, str)]
            places: list[Place] = [(key, name) for name in strangers]
            found += [(at, _unknown(at[-1], at, "write a text as the key")) for at in places]
            readable[key] = {name: group[name] for name in group if isinstance(name, str)}
        else:
            readable[key] = group
    return found, readable


def _unknown(key: object, at: Place, hint: str) -> Problem:
    return Problem(_path(at), f"{shown(key)} is not known here", hint)


def _path(at: Place) -> str:
    return ".".join(place(key) for key in at)


def _problems(error: BaseException, at: Place = ()) -> Iterable[tuple[Place, Problem]]:
    """The problems in a tree of cattrs errors, each with its place and its path."""
    from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError

    if isinstance(error, ClassValidationError):
        with_notes, without = error.group_exceptions()
        for inner, note in with_notes:
            yield from _problems(inner, (*at, note.name))
        for inner in without:
            yield from _problems(inner, at)
    elif isinstance(error, ForbiddenExtraKeysError):
        yield from _unknown_keys(error.extra_fields, error.cl, at)
    elif isinstance(error, ReadingError):
        for problem in error.problems:
            yield at, attrs.evolve(problem, path=_path(at) + problem.path)
    elif isinstance(error, CaseError):
        # A contradiction is between facts: it stands nowhere in the file.
        for problem in error.problems:
            yield (), problem


def _unknown_keys(
    keys: Iterable[str], kind: type[Grouped | FactGroup], at: Place
) -> Iterator[tuple[Place, Problem]]:
    """A problem for each of the keys; of very many, for some, and their number."""
    known = list(kind.facts if issubclass(kind, FactGroup) else own_groups.loaded(kind))
    listed = f"known: {', '.join(known)}"
    given = sorted(keys, key=str)
    for key in given[:MOST_PROBLEMS]:
        hint = written_as(_path((*at, key))) or did_you_mean(key, known)
        if not hint and issubclass(kind, Grouped) and own_groups.is_strange(key):
            message = f"{shown(key)} is not a group of facts here"
            wanted = f"traffick-rules-{key.replace('_', '-')}"
            hint = f"if it belongs to a country, install its plugin, such as {wanted}; {listed}"
            yield (*at, key), Problem(_path((*at, key)), message, hint)
            continue
        yield (*at, key), _unknown(key, (*at, key), hint or listed)
    if len(given) > MOST_PROBLEMS:
        message = f"has {len(given)} keys that are not known here"
        yield at, Problem(_path(at), message, listed)


def _in_order_of_the_file(told: list[tuple[Place, Problem]], data: object) -> list[Problem]:
    order: dict[Place, int] = {}
    if isinstance(data, Mapping):
        for key, group in data.items():
            order[key,] = len(order)
            for name in group if isinstance(group, Mapping) else ():
                order[key, name] = len(order)
    return [
        problem for _, problem in sorted(told, key=lambda one: order.get(one[0][:2], len(order)))
    ]


def _contradictions_beside(
    record: type[Grouped], data: object, bad: Container[Place]
) -> list[Problem]:
    """Contradictions among the facts that could be read, so that one look shows everything."""
    if not isinstance(data, Mapping):
        return []
    known = record.groups()
    readable = {
        key: {
            name: value
            for name, value in group.items()
            if (key, name) not in bad and name in known[key].facts
        }
        for key, group in data.items()
        if isinstance(group, Mapping) and (key,) not in bad and key in known
    }
    try:
        _converter().structure(readable, record)
    except Exception as error:  # noqa: BLE001 - a second look, for what else there is to report
        return [problem for _, problem in _problems(error)]
    return []
