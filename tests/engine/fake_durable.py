"""
A stand-in for the C module of durable-rules: the seven calls that the library makes, in plain Python.

It keeps every text it is given, can be told to fail at the n-th call, and refuses what the real one would
crash at.
"""

from __future__ import annotations

import json
from itertools import count

MOST_STATES = 1_024


class FailureError(Exception):
    """What the real module raises on an error code."""


class FakeState:
    def __init__(self):
        self.facts = {}
        self.fired = set()
        self.current = None


class FakeDurable:
    def __init__(self, *, fail_at=None):
        self.fail_at = fail_at
        self.calls = 0
        self.texts = []
        self.rulesets = {}
        self._handles = count(1)

    def _called(self, *texts):
        self.calls += 1
        self.texts += texts
        if self.calls == self.fail_at:
            message = "told to fail"
            raise FailureError(message)

    def create_ruleset(self, name, rules):
        self._called(name, rules)
        handle = next(self._handles)
        self.rulesets[handle] = (json.loads(rules), [])
        return handle

    def delete_ruleset(self, handle):
        self._called()
        assert not any(self.rulesets[handle][1]), "a ruleset was deleted before its states"
        del self.rulesets[handle]

    def _state(self, handle, sid, *, make=False):
        _, states = self.rulesets[handle]
        for offset, found in enumerate(states):
            if found is not None and found[0] == sid:
                return offset, found[1]
        assert make, f"no state {sid}"
        assert sum(map(bool, states)) < MOST_STATES, "the process would have ended"
        states.append((sid, FakeState()))
        return len(states) - 1, states[-1][1]

    def assert_fact(self, handle, fact):
        self._called(fact)
        plain = json.loads(fact)
        offset, state = self._state(handle, plain.pop("sid"), make=True)
        if plain["id"] in state.facts:
            return 2, offset
        state.facts[plain["id"]] = plain
        return 0, offset

    def retract_fact(self, handle, fact):
        self._called(fact)
        plain = json.loads(fact)
        offset, state = self._state(handle, plain["sid"])
        del state.facts[plain["id"]]
        state.fired = {instance for instance in state.fired if plain["id"] not in instance[1]}
        return 0, offset

    def _next(self, handle, offset):
        rules, states = self.rulesets[handle]
        _, state = states[offset]
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

    def start_action_for_state(self, handle, offset):
        self._called()
        firing = self._next(handle, offset)
        return None if firing is None else ("{}", firing)

    def complete_and_start_action(self, handle, offset):
        self._called()
        _, state = self.rulesets[handle][1][offset]
        state.fired.add(state.current)
        return self._next(handle, offset)

    def delete_state(self, handle, sid):
        self._called(sid)
        offset, _ = self._state(handle, sid)
        self.rulesets[handle][1][offset] = None
