"""
YAML 1.2 case files; needs ruamel.yaml.

To a YAML 1.1 reader an unquoted `no` (Norway's code) is false. Only what a case file needs is accepted:
no anchors, aliases, tags or merge keys, so that a small file stays a small case. The reader is written in Python
and slow; bounds of its own keep every file below a second or two.
"""

from __future__ import annotations

import re
from functools import partial
from typing import Any

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
from ruamel.yaml.parser import Parser

from traffick_rules.errors import Problem
from traffick_rules.facts.fact import ReadingError

_MAX_CHARACTERS = 1 << 18
_MAX_NODES = 5_000
_VERSION = re.compile(r"^%YAML[ \t]+([^\s#]{1,20})", re.MULTILINE)


class _PlainConstructor(SafeConstructor):
    """Dates stay texts, so that an impossible day is reported with its path like any other value."""

    def construct_number(self, node: Any) -> object:  # noqa: ANN401 - a node of ruamel.yaml
        """A whole number; to YAML 1.2 one with an underscore is a text."""
        return node.value if "_" in node.value else self.construct_yaml_int(node)


_PlainConstructor.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)
_PlainConstructor.add_constructor("tag:yaml.org,2002:int", _PlainConstructor.construct_number)


def load(text: str, *, max_depth: int) -> object:
    """
    The plain data of a YAML document.

    Args:
        text: The document.
        max_depth: How deeply it may be nested.

    Raises:
        ReadingError: If it is not well formed, too large, nested too deeply, more than one document, or uses
            anchors, aliases, tags or merge keys.
    """
    if len(text) > _MAX_CHARACTERS:
        message = f"is larger than {_MAX_CHARACTERS} characters of YAML"
        raise ReadingError(Problem("", message, "write it as JSON, which is read faster"))
    try:
        _check_version(text)
        yaml = YAML(typ="safe", pure=True)
        yaml.Constructor = _PlainConstructor
        yaml.Parser = partial(_PlainParser, max_depth)
        data: object = yaml.load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f" (line {mark.line + 1}, column {mark.column + 1})" if mark else ""
        reason = " ".join((error.problem or error.context or "").split()).lower()
        raise ReadingError(Problem("", f"is not YAML: {reason}{place}")) from None
    except (YAMLError, ValueError, RecursionError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0].lower()
        raise ReadingError(Problem("", f"is not YAML: {reason}")) from None
    except TypeError:
        raise ReadingError(Problem("", "has a key that is not a text")) from None
    return data


def _check_version(text: str) -> None:
    stated = _VERSION.search(text)
    if stated is not None and stated[1] != "1.2":
        message = f"YAML {stated[1]} is not read"
        raise ReadingError(Problem("", message, "take the %YAML line out; this is YAML 1.2"))


class _PlainParser(Parser):
    """Refuses what a case file does not need before anything is made of it."""

    def __init__(self, max_depth: int, loader: Any) -> None:  # noqa: ANN401 - of ruamel.yaml
        super().__init__(loader)
        self._max_depth = max_depth
        self._depth = self._nodes = self._documents = 0

    def get_event(self) -> Any:  # noqa: ANN401 - an event of ruamel.yaml
        event = super().get_event()
        line = event.start_mark.line + 1
        _check_event(event, line)
        begins = isinstance(event, CollectionStartEvent)
        self._nodes += begins or isinstance(event, ScalarEvent)
        self._documents += isinstance(event, DocumentStartEvent)
        self._depth += begins - isinstance(event, CollectionEndEvent)
        if self._nodes > _MAX_NODES:
            message = f"holds more than {_MAX_NODES} keys and values (line {line})"
            raise ReadingError(Problem("", message, "write it as JSON, which is read faster"))
        if self._documents > 1:
            message = f"is not YAML: but found another document (line {line}, column 1)"
            raise ReadingError(Problem("", message))
        if self._depth > self._max_depth + 1:
            message = f"is nested deeper than {self._max_depth} levels (line {line})"
            raise ReadingError(Problem("", message))
        return event


def _check_event(event: Any, line: int) -> None:  # noqa: ANN401 - an event of ruamel.yaml
    if isinstance(event, AliasEvent) or (isinstance(event, NodeEvent) and event.anchor):
        message = f"anchor or alias {event.anchor[:60]!r} (line {line}) is not allowed"
        raise ReadingError(Problem("", message, "write the value out"))
    if isinstance(event, ScalarEvent) and event.value == "<<" and event.style is None:
        message = f"merge key '<<' (line {line}) is not allowed"
        raise ReadingError(Problem("", message, "write the values out"))
    if isinstance(event, CollectionStartEvent | ScalarEvent) and event.tag:
        message = f"tag {str(event.tag)[:60]!r} (line {line}) is not allowed"
        raise ReadingError(Problem("", message, "write the value without a tag"))
