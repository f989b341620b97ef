"""
Pools: from where live networks take a state, and to where they give it back.

A ruleset of durable-rules bears 1,024 live states; one more ends the process. A pool opens another ruleset
in time, and deletes one when its last state is gone.
"""

from __future__ import annotations

import os
import threading
import weakref
from collections import deque

import attrs

from traffick_rules.engine.horn import horn_rules_of
from traffick_rules.engine.network import Network
from traffick_rules.engine.rete.durable import DurableRules
from traffick_rules.engine.rete.layout import Layout
from traffick_rules.engine.rete.ruleset import Ruleset, RulesetError, State


@attrs.define(eq=False, repr=False)
class Pool:
    """
    The rulesets of one law.

    Attributes:
        durable: The module.
        layout: The rules, laid out for it.
        rulesets: Those that are there.
    """

    durable: DurableRules
    layout: Layout
    rulesets: list[Ruleset] = attrs.field(factory=list, init=False)
    _lock: threading.Lock = attrs.field(factory=threading.Lock, init=False)
    # States can be given back by the garbage collector, in any thread and while the lock is held.
    _returned: deque[State] = attrs.field(factory=deque, init=False)

    def take(self) -> State:
        """
        An empty state.

        Raises:
            RulesetError: If durable-rules fails.
        """
        with self._lock:
            self._take_in()
            self.rulesets = [ruleset for ruleset in self.rulesets if not ruleset.is_broken]
            ruleset = next((ruleset for ruleset in self.rulesets if ruleset.free), None)
            if ruleset is None:
                ruleset = Ruleset(self.durable, self.layout)
                self.rulesets.append(ruleset)
            return State(ruleset, ruleset.free.pop())

    def give_back(self, state: State) -> None:
        """Let a state go; safe to be called from a finalizer."""
        self._returned.append(state)
        if self._lock.acquire(blocking=False):
            try:
                self._take_in()
            finally:
                self._lock.release()

    def _take_in(self) -> None:
        while self._returned:
            state = self._returned.popleft()
            ruleset = state.ruleset
            if not ruleset.is_broken:
                try:
                    ruleset.delete_state(state.sid)
                    if ruleset.is_empty:
                        ruleset.delete()
                except RulesetError:
                    pass  # it is broken, and forgotten
            if ruleset in self.rulesets and (ruleset.is_broken or ruleset.is_empty):
                self.rulesets.remove(ruleset)


_lock = threading.Lock()
_pools: weakref.WeakKeyDictionary[Network, Pool] = weakref.WeakKeyDictionary()


def _begin_anew() -> None:
    # After a fork another thread's lock stays locked for ever, and its half-done work half-done.
    global _lock, _pools  # noqa: PLW0603 - the process is another one
    _lock = threading.Lock()
    _pools = weakref.WeakKeyDictionary()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_anew)


def pool_of(network: Network, durable: DurableRules) -> Pool:
    """The pool of a law in this process, made once."""
    with _lock:
        pool = _pools.get(network)
        if pool is None:
            layout = Layout.of(horn_rules_of(network), len(network.nodes))
            pool = _pools[network] = Pool(durable, layout)
        return pool
