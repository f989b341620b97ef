"""
YAML 1.2 case files; needs ruamel.yaml.

To a YAML 1.1 reader an unquoted `no` (Norway's code) is false. Only what a case file needs is accepted:
no anchors, aliases, tags or merge keys, so that a small file stays a small case.
"""

from __future__ import annotations

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    NodeEvent,
    ScalarEvent,
)

from traffick_rules.case.fact import ReadingError
from traffick_rules.errors import Problem

__all__ = ["load"]


class _PlainConstructor(SafeConstructor):
    """Dates stay texts, so that an impossible day is reported with its path like any other value."""


_PlainConstructor.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


def load(text: str, *, max_depth: int) -> object:
    """
    The plain data of a YAML document.

    Args:
        text: The document.
        max_depth: How deeply it may be nested.

    Raises:
        ReadingError: If it is not well formed, is nested too deeply, or uses anchors, aliases or tags.
    """
    try:
        _check_plain(text, max_depth)
        data: object = _yaml().load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f" (line {mark.line + 1}, column {mark.column + 1})" if mark else ""
        reason = " ".join((error.problem or error.context or "").split()).lower()
        raise ReadingError(Problem("", f"is not YAML: {reason}{place}")) from None
    except (YAMLError, ValueError, RecursionError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0].lower()
        raise ReadingError(Problem("", f"is not YAML: {reason}")) from None
    return data


def _yaml() -> YAML:
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = _PlainConstructor
    return yaml


def _check_plain(text: str, max_depth: int) -> None:
    depth = 0
    for event in _yaml().parse(text):
        line = event.start_mark.line + 1
        if isinstance(event, DocumentStartEvent) and event.version not in {None, (1, 2)}:
            message = f"YAML {event.version[0]}.{event.version[1]} is not read"
            raise ReadingError(Problem("", message, "take the %YAML line out; this is YAML 1.2"))
        if isinstance(event, AliasEvent) or (isinstance(event, NodeEvent) and event.anchor):
            message = f"anchor or alias {event.anchor[:60]!r} (line {line}) is not allowed"
            raise ReadingError(Problem("", message, "write the value out"))
        if isinstance(event, CollectionStartEvent | ScalarEvent) and event.tag:
            message = f"tag {str(event.tag)[:60]!r} (line {line}) is not allowed"
            raise ReadingError(Problem("", message, "write the value without a tag"))
        if isinstance(event, CollectionStartEvent):
            depth += 1
        elif isinstance(event, CollectionEndEvent):
            depth -= 1
        if depth > max_depth + 1:
            message = f"is nested deeper than {max_depth} levels (line {line})"
            raise ReadingError(Problem("", message))
