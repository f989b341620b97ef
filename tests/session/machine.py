"""
A Hypothesis machine that leads live sessions through random months.

The same steps go to a session on each engine. After every step both have to agree with the naive witness on
every node of the network, and with the network on every firing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from traffick_rules import Case, CaseError, assess, get_jurisdiction
from traffick_rules.engine.horn import HornRule, Literal
from traffick_rules.engine.live import LiveNetwork
from traffick_rules.engine.network import Node, Operation
from traffick_rules.engine.rete import durable
from traffick_rules.facts import Fact, FactGroup
from traffick_rules.session import CaseSession, Engine
from traffick_rules.session.diary import facts_of
from traffick_rules.testing.reference import evaluate
from traffick_rules.testing.strategies import values

DENMARK = get_jurisdiction("dk")
FACTS = [fact for group in DENMARK.groups(Case).values() for fact in group.facts.values()]
BY_PATH = {fact.path: fact for fact in FACTS}
ENGINES = [Engine.PROGRAM, *([Engine.RETE] if durable.load() is not None else [])]


class Sessions(RuleBasedStateMachine):
    """One session on each engine that is there."""

    steps = 0

    def __init__(self) -> None:
        super().__init__()
        self.sessions: list[CaseSession] = []

    @initialize(on=st.sampled_from(DENMARK.epochs[3:]), before=st.integers(0, 2))
    def begin(self, on: date, before: int) -> None:
        day = on - timedelta(days=before)
        self.sessions = [CaseSession.open(DENMARK, on=day, engine=engine) for engine in ENGINES]

    def teardown(self) -> None:
        for session in self.sessions:
            session.close()

    def take(self, step: Callable[[CaseSession], object]) -> None:
        """The step in every session; all succeed with the same changes, or all refuse it alike."""
        type(self).steps += 1
        found: list[object] = []
        for session in self.sessions:
            before = (session.case, session.on, session.events, session.changes)
            try:
                found.append(step(session))
            except CaseError as error:
                assert before == (session.case, session.on, session.events, session.changes)
                found.append(str(error))
        assert all(one == found[0] for one in found)

    @property
    def known(self) -> list[str]:
        return sorted(facts_of(self.sessions[0].case))

    @rule(data=st.data(), fact=st.sampled_from(FACTS))
    def learn(self, data: st.DataObject, fact: Fact[Any]) -> None:
        value = data.draw(values(fact))
        self.take(lambda session: session.learn(fact, value))

    @rule(data=st.data(), group=st.sampled_from(list(DENMARK.groups(Case).values())))
    def learn_several(self, data: st.DataObject, group: type[FactGroup]) -> None:
        facts = data.draw(st.sets(st.sampled_from(list(group.facts.values())), min_size=1))
        told = {fact.name: fact.write(data.draw(values(fact))) for fact in sorted(facts, key=str)}
        self.take(lambda session: session.learn({group.key: told}))

    @precondition(lambda self: self.known)
    @rule(data=st.data())
    def correct(self, data: st.DataObject) -> None:
        fact = BY_PATH[data.draw(st.sampled_from(self.known))]
        value = data.draw(values(fact))
        self.take(lambda session: session.correct(fact, value))

    @precondition(lambda self: self.known)
    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        paths = data.draw(st.sets(st.sampled_from(self.known), min_size=1, max_size=3))
        self.take(lambda session: session.withdraw(*(BY_PATH[path] for path in sorted(paths))))

    @rule(days=st.integers(0, 40) | st.integers(300, 800))
    def advance(self, days: int) -> None:
        day = self.sessions[0].on + timedelta(days=days)
        self.take(lambda session: session.advance(to=day))

    @rule()
    def save_and_restore(self) -> None:
        type(self).steps += 1
        restored = []
        for session in self.sessions:
            text = session.save()
            session.close()
            again = CaseSession.restore(text, jurisdiction=DENMARK, engine=session._wanted)
            assert text == again.save()
            restored.append(again)
        self.sessions = restored

    @invariant()
    def every_node_is_what_the_witness_says(self) -> None:
        if not self.sessions:
            return
        case, on = self.sessions[0].case, self.sessions[0].on
        network = live(self.sessions[0]).network
        expected = [evaluate(node.condition, case, on) for node in network.nodes]
        for session in self.sessions:
            yes, no = live(session).rails
            assert expected == [
                True if yes[index] else False if no[index] else None for index in range(len(yes))
            ]

    @invariant()
    def every_firing_is_one_of_the_network_and_none_is_missing(self) -> None:
        if not self.sessions:
            return
        network, (yes, no) = live(self.sessions[0]).network, live(self.sessions[0]).rails
        for index, node in enumerate(network.nodes):
            for holds in (True, False):
                expected = set(proofs(node, index, holds, yes, no))
                for session in self.sessions:
                    firings = live(session).firings(Literal(index, holds))
                    assert len(firings) == len(set(firings))
                    assert expected == set(firings)

    @invariant()
    def the_assessment_is_that_of_the_case(self) -> None:
        if not self.sessions:
            return
        case, on = self.sessions[0].case, self.sessions[0].on
        direct = assess(case, jurisdiction=DENMARK, on=on)
        for session in self.sessions:
            assert (case, on) == (session.case, session.on)
            assert direct.answers == session.assessment.answers


def live(session: CaseSession) -> LiveNetwork:
    """The live network of a session that is open."""
    assert session._live is not None, "the session is closed"
    return session._live


def proofs(
    node: Node, index: int, holds: bool, yes: Sequence[object], no: Sequence[object]
) -> Iterator[HornRule]:
    """Every way in which a node has that value, read off the network itself."""
    conclusion = Literal(index, holds)
    children = tuple(dict.fromkeys(node.children))

    def all_are(value: bool) -> Iterator[HornRule]:
        rail = yes if value else no
        if all(rail[child] for child in children):
            yield HornRule(conclusion, tuple(Literal(child, value) for child in children))

    def any_is(value: bool) -> Iterator[HornRule]:
        rail = yes if value else no
        for child in children:
            if rail[child]:
                yield HornRule(conclusion, (Literal(child, value),))

    match node.operation, holds:
        case (Operation.ALL, True) | (Operation.ANY, False):
            yield from all_are(holds)
        case (Operation.ANY, True) | (Operation.ALL, False):
            yield from any_is(holds)
        case Operation.NOT, _:
            yield from any_is(not holds)
        case Operation.CITED, _:
            yield from any_is(holds)
        case Operation.SETTLED, _:
            side = node.children[0 if holds else 1]
            if yes[side]:
                yield HornRule(conclusion, (Literal(side, holds=True),))
        case _:
            return
