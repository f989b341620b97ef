"""A live network that durable-rules keeps current."""

from __future__ import annotations

import weakref
from collections.abc import Sequence

from traffick_rules.engine.horn import HornRule, HornRules, Literal, horn_rules_of
from traffick_rules.engine.live import Engine, LiveNetwork
from traffick_rules.engine.network import Network
from traffick_rules.engine.program import Rails
from traffick_rules.engine.rete.durable import DurableRules
from traffick_rules.engine.rete.memory import Memory
from traffick_rules.engine.rete.pool import pool_of
from traffick_rules.engine.rete.ruleset import State


class ReteNetwork(LiveNetwork):
    """
    A live network whose conclusions durable-rules draws.

    Args:
        network: The network.
        durable: The module.

    Raises:
        RulesetError: If durable-rules fails, here and in `update`; the network is of no use afterwards.
    """

    engine = Engine.RETE

    def __init__(self, network: Network, durable: DurableRules) -> None:
        self._network = network
        self._rules: HornRules = horn_rules_of(network)
        pool = pool_of(network, durable)
        self._state: State = pool.take()
        self._origins = pool.layout.origins
        self._memory = Memory(pool.layout.rules)
        self._give_back = weakref.finalize(self, pool.give_back, self._state)
        self._give_back.atexit = False
        # Nodes that chains add come after those of the network.
        size = 1 + max((rule.conclusion.node for rule in pool.layout.rules.rules), default=0)
        self._rails = {holds: [0] * max(size, len(network.nodes)) for holds in (True, False)}

    @property
    def network(self) -> Network:
        return self._network

    @property
    def rails(self) -> Rails:
        size = len(self._network.nodes)
        return tuple(self._rails[True][:size]), tuple(self._rails[False][:size])

    def update(self, values: Sequence[bool | None]) -> None:
        given = {
            Literal(node, value)
            for node, value in zip(self._network.atoms, values, strict=True)
            if value is not None
        }
        memory, state = self._memory, self._state
        for literal in memory.forget(sorted(memory.given - given)):
            self._rails[literal.holds][literal.node] = 0
            state.take(literal)
        for literal in sorted(given - memory.given):
            memory.given.add(literal)
            self._rails[literal.holds][literal.node] = 1
            state.put(literal)
        for place in state.fire():
            rule = memory.rules.rules[place]
            if not all(map(memory.holds, rule.premises)):
                state.refuse(f"rule {place} fired without its premises")
            if memory.add_firing(place):
                self._rails[rule.conclusion.holds][rule.conclusion.node] = 1
                state.put(rule.conclusion)

    def firings(self, literal: Literal) -> tuple[HornRule, ...]:
        origins = (self._origins[place] for place in self._memory.fired.get(literal, ()))
        places = sorted(place for place in origins if place is not None)
        return tuple(self._rules.rules[place] for place in places)

    def close(self) -> None:
        self._give_back()
