"""Rulesets of durable-rules and the states in them: every call of its C module is made here."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import NoReturn

import attrs

from traffick_rules.engine.horn import Literal
from traffick_rules.engine.rete.durable import DurableRules
from traffick_rules.engine.rete.layout import BOOT, Layout

_numbers = count()


class RulesetError(Exception):
    """durable-rules failed, or said what cannot be; the ruleset is not to be used again."""


@attrs.define(eq=False, repr=False)
class Ruleset:
    """
    The rules of one law in durable-rules, one handle a sheet, with room for many states.

    Attributes:
        durable: The module.
        layout: The rules.
        handles: The handle of each sheet.
        free: The names of the states that are not live.
        is_broken: Whether it failed, and is left alone for good.

    Raises:
        RulesetError: If durable-rules does not take the rules.
    """

    durable: DurableRules
    layout: Layout
    handles: tuple[int, ...] = attrs.field(init=False)
    free: list[str] = attrs.field(init=False)
    is_broken: bool = False

    def __attrs_post_init__(self) -> None:
        self.free = list(reversed(self.layout.sids))
        with self.reporting():
            self.handles = tuple(
                self.durable.create_ruleset(f"law{next(_numbers)}", sheet.text)
                for sheet in self.layout.sheets
            )

    @property
    def is_empty(self) -> bool:
        """Whether no state is live."""
        return len(self.free) == len(self.layout.sids)

    def delete_state(self, sid: str) -> None:
        """Give a state back, so that its name is free again."""
        with self.reporting():
            for handle in self.handles:
                self.durable.delete_state(handle, sid)
        self.free.append(sid)

    def delete(self) -> None:
        """Give the ruleset back; every state has to be deleted before."""
        with self.reporting():
            for handle in self.handles:
                self.durable.delete_ruleset(handle)

    @contextmanager
    def reporting(self) -> Iterator[None]:
        """After any error of durable-rules the ruleset is broken: what it would do next is not known."""
        if self.is_broken:
            msg = "durable-rules failed before in this ruleset"
            raise RulesetError(msg)
        try:
            yield
        except Exception as error:
            self.is_broken = True
            msg = f"durable-rules failed: {error}"
            raise RulesetError(msg) from error


@attrs.define(eq=False, repr=False)
class State:
    """
    The facts of one case in a ruleset; calls for one state must not overlap.

    Attributes:
        ruleset: The ruleset.
        sid: The name of the state.
        offsets: Where each handle keeps it.

    Raises:
        RulesetError: If durable-rules fails, here and in every method.
    """

    ruleset: Ruleset
    sid: str
    offsets: tuple[int, ...] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        # A state is made by its first fact, which some rule has to match.
        boot = f'{{"id":"{BOOT}","{BOOT}":1,"sid":"{self.sid}"}}'
        with self.ruleset.reporting():
            self.offsets = tuple(
                self.ruleset.durable.assert_fact(handle, boot)[1] for handle in self.ruleset.handles
            )
        for place in self.fire():
            self.refuse(f"rule {place} fired in an empty state")

    def put(self, literal: Literal) -> None:
        """Assert a literal wherever a rule looks at it."""
        with self.ruleset.reporting():
            for handle in self._looking_at(literal):
                self.ruleset.durable.assert_fact(handle, self._fact(literal))

    def take(self, literal: Literal) -> None:
        """Retract a literal."""
        with self.ruleset.reporting():
            for handle in self._looking_at(literal):
                self.ruleset.durable.retract_fact(handle, self._fact(literal))

    def fire(self) -> Iterator[int]:
        """
        The places of the rules that fire, until none does; what is put meanwhile counts.

        It has to be run to its end before anything is taken.
        """
        ruleset, durable = self.ruleset, self.ruleset.durable
        fired = True
        while fired:
            fired = False
            for handle, offset in zip(ruleset.handles, self.offsets, strict=True):
                with ruleset.reporting():
                    begun = durable.start_action_for_state(handle, offset)
                    places = None if begun is None else self._places(begun[1])
                while places is not None:
                    fired = True
                    yield from places
                    with ruleset.reporting():
                        message = durable.complete_and_start_action(handle, offset)
                        places = None if message is None else self._places(message)

    def _places(self, message: str) -> list[int]:
        layout = self.ruleset.layout
        found = []
        for name, matched in json.loads(message).items():
            if name == BOOT:
                continue
            place = layout.places[name]
            premises = {layout.literals[fact["id"]] for fact in matched.values()}
            if premises != set(layout.rules.rules[place].premises):
                msg = f"{name} fired with other premises than its own"
                raise ValueError(msg)
            found.append(place)
        return found

    def refuse(self, what: str) -> NoReturn:
        """What it did cannot be: its ruleset is not asked again."""
        self.ruleset.is_broken = True
        raise RulesetError(what)

    def _looking_at(self, literal: Literal) -> Iterator[int]:
        for handle, sheet in zip(self.ruleset.handles, self.ruleset.layout.sheets, strict=True):
            if literal in sheet.looked_at:
                yield handle

    def _fact(self, literal: Literal) -> str:
        return f'{self.ruleset.layout.facts[literal]}"{self.sid}"}}'
