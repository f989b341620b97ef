"""
A stand-in for the C module of durable-rules: the seven calls that the library makes, in plain Python.

It keeps every text it is given, can be told to fail at the n-th call, and refuses what the real one would
crash at.
"""

from __future__ import annotations

import json
from itertools import count
from typing import Any

MOST_STATES = 1_024


class FailureError(Exception):
    """What the real module raises on an error code."""


Instance = tuple[str, tuple[str, ...]]


class FakeState:
    def __init__(self) -> None:
        self.facts: dict[str, dict[str, Any]] = {}
        self.fired: set[Instance] = set()
        self.current: Instance | None = None


class FakeDurable:
    def __init__(self, *, fail_at: int | None = None) -> None:
        self.fail_at = fail_at
        self.calls = 0
        self.texts: list[str] = []
        self.rulesets: dict[int, tuple[dict[str, Any], list[tuple[str, FakeState] | None]]] = {}
        self._handles = count(1)

    def _called(self, *texts: str) -> None:
        self.calls += 1
        self.texts += texts
        if self.calls == self.fail_at:
            message = "told to fail"
            raise FailureError(message)

    def create_ruleset(self, name: str, rules: str) -> int:
        self._called(name, rules)
        handle = next(self._handles)
        self.rulesets[handle] = (json.loads(rules), [])
        return handle

    def delete_ruleset(self, handle: int) -> None:
        self._called()
        assert not any(self.rulesets[handle][1]), "a ruleset was deleted before its states"
        del self.rulesets[handle]

    def _state(self, handle: int, sid: str, *, make: bool = False) -> tuple[int, FakeState]:
        _, states = self.rulesets[handle]
        for offset, found in enumerate(states):
            if found is not None and found[0] == sid:
                return offset, found[1]
        assert make, f"no state {sid}"
        assert sum(map(bool, states)) < MOST_STATES, "the process would have ended"
        state = FakeState()
        states.append((sid, state))
        return len(states) - 1, state

    def assert_fact(self, handle: int, fact: str) -> tuple[int, int]:
        self._called(fact)
        plain = json.loads(fact)
        offset, state = self._state(handle, plain.pop("sid"), make=True)
        if plain["id"] in state.facts:
            return 2, offset
        state.facts[plain["id"]] = plain
        return 0, offset

    def retract_fact(self, handle: int, fact: str) -> tuple[int, int]:
        self._called(fact)
        plain = json.loads(fact)
        offset, state = self._state(handle, plain["sid"])
        del state.facts[plain["id"]]
        state.fired = {instance for instance in state.fired if plain["id"] not in instance[1]}
        return 0, offset

    def _live(self, handle: int, offset: int) -> FakeState:
        found = self.rulesets[handle][1][offset]
        assert found is not None, f"no state at {offset}"
        return found[1]

    def _next(self, handle: int, offset: int) -> str | None:
        rules, state = self.rulesets[handle][0], self._live(handle, offset)
        for name, rule in rules.items():
            matched = {}
            for premise in rule["all"]:
                ((alias, test),) = premise.items()
                ((predicate, value),) = test.items()
                found = [f for f in state.facts.values() if f.get(predicate) is value]
                if predicate == "boot":
                    found = [f for f in state.facts.values() if "boot" in f]
                if not found:
                    break
                matched[alias] = found[0]
            else:
                instance = (name, tuple(sorted(fact["id"] for fact in matched.values())))
                if instance not in state.fired:
                    state.current = instance
                    return json.dumps({name: matched})
        return None

    def start_action_for_state(self, handle: int, offset: int) -> tuple[str, str] | None:
        self._called()
        firing = self._next(handle, offset)
        return None if firing is None else ("{}", firing)

    def complete_and_start_action(self, handle: int, offset: int) -> str | None:
        self._called()
        state = self._live(handle, offset)
        assert state.current is not None, "no action was started"
        state.fired.add(state.current)
        return self._next(handle, offset)

    def delete_state(self, handle: int, sid: str) -> None:
        self._called(sid)
        offset, _ = self._state(handle, sid)
        self.rulesets[handle][1][offset] = None
