"""The Rete network: with the real durable-rules where it is installed, and with a stand-in everywhere."""

from __future__ import annotations

import gc
import json
import random
import re
import subprocess
import sys
from itertools import pairwise

import pytest
from tests.engine.fake_durable import FakeDurable

from traffick_rules import Case, get_jurisdiction
from traffick_rules.engine.horn import HornRule, HornRules, Literal, horn_rules_of
from traffick_rules.engine.live import Engine, ProgramNetwork
from traffick_rules.engine.network import Network
from traffick_rules.engine.program import Program, program_of
from traffick_rules.engine.rete import durable, layout, pool
from traffick_rules.engine.rete.layout import LIVE_STATES, MOST_JOINS, Layout, chained
from traffick_rules.engine.rete.memory import Memory
from traffick_rules.engine.rete.names import Names, fnv1a
from traffick_rules.engine.rete.pool import Pool, pool_of
from traffick_rules.engine.rete.rete_network import ReteNetwork
from traffick_rules.engine.rete.ruleset import Ruleset, RulesetError, State
from traffick_rules.facts import FactGroup, YesNo
from traffick_rules.law import all_of, any_of, not_

DENMARK = get_jurisdiction("dk")
TODAY = DENMARK.in_force(DENMARK.epochs[-1])

MODULES = [pytest.param(FakeDurable, id="stand-in")]
if durable.load() is not None:
    MODULES.append(pytest.param(durable.load, id="durable-rules"))


@pytest.fixture(params=MODULES)
def module(request):
    """The module that runs the rules, and pools that know no other."""
    pool._begin_anew()
    yield request.param()
    gc.collect()
    pool._begin_anew()


def live_states(law):
    """How many states live in each ruleset of a pool."""
    return [len(law.layout.sids) - len(ruleset.free) for ruleset in law.rulesets]


def group_of(size):
    """A fact group with so many yes/no facts."""
    facts = {f"fact_{number}": YesNo(f"fact {number} holds") for number in range(size)}
    return type(FactGroup)("Many", (FactGroup,), facts, key="many")


def agree(network, module, steps, seed):
    """A random walk through values of atoms; both networks agree on every node and firing."""
    program = ProgramNetwork(Program.compile(network))
    rete = ReteNetwork(network, module)
    draw = random.Random(seed)
    values = [None] * len(network.atoms)
    for step in range(steps):
        for _ in range(draw.choice([1, 1, 2, 5])):
            values[draw.randrange(len(values))] = draw.choice([True, False, None])
        program.update(values)
        rete.update(values)
        assert program.rails == rete.rails, step
        if step % 10 == 0:
            for node in range(len(network.nodes)):
                for literal in (Literal(node, holds=True), Literal(node, holds=False)):
                    assert program.firings(literal) == rete.firings(literal)
    rete.close()


@pytest.mark.parametrize(
    "epoch",
    [
        *(pytest.param(day, marks=pytest.mark.slow) for day in DENMARK.epochs[:-1:5]),
        DENMARK.epochs[-1],
    ],
    ids=str,
)
def test_over_danish_law_it_agrees_with_the_program_on_every_node_and_firing(module, epoch):
    network = program_of(DENMARK.in_force(epoch), Case).network
    agree(network, module, steps=60, seed=epoch.toordinal())


@pytest.mark.parametrize("size", [MOST_JOINS, MOST_JOINS + 1, 2 * MOST_JOINS, 50])
def test_wide_conditions_are_chained_and_say_the_same(module, size):
    many = list(group_of(size).facts.values())
    network = Network.compile({"all": all_of(*many), "none": not_(any_of(*many))})
    rules = Layout.of(horn_rules_of(network), len(network.nodes)).rules.rules
    assert max(len(rule.premises) for rule in rules) <= MOST_JOINS
    live = ReteNetwork(network, module)
    live.update([True] * size)
    whole = Literal(network.roots["all"], holds=True)
    (firing,) = live.firings(whole)
    assert size == len(firing.premises)
    for place in range(0, size, 7):
        values = [True] * size
        values[place] = None
        live.update(values)
        assert live.firings(whole) == ()
        live.update([True] * size)
        assert live.firings(whole) == (firing,)
    agree(network, module, steps=60, seed=size)


@pytest.mark.slow
def test_a_law_too_large_for_one_ruleset_is_laid_out_as_several(module):
    many = list(group_of(600).facts.values())
    pairs = [all_of(one, any_of(other, not_(one))) for one, other in pairwise(many)]
    network = Network.compile({"asked": any_of(*pairs)})
    layout = pool_of(network, module).layout
    assert len(layout.sheets) > 1
    for sheet in layout.sheets:
        rules = json.loads(sheet.text)
        looked_at = {
            name
            for rule in rules.values()
            for premise in rule["all"]
            for test in premise.values()
            for name in test
        }
        assert len(looked_at) <= 255
    agree(network, module, steps=20, seed=1)


def test_no_more_than_250_rules_look_at_one_fact():
    one, *others = group_of(400).facts.values()
    network = Network.compile({"asked": any_of(*(all_of(one, other) for other in others))})
    for sheet in Layout.of(horn_rules_of(network), len(network.nodes)).sheets:
        looks = sheet.text.count(json.dumps({"n0": True}))
        assert looks <= 250


def test_a_chain_stands_for_exactly_the_premises_it_was_cut_from():
    premises = tuple(Literal(node, holds=True) for node in range(40))
    conclusion = Literal(99, holds=True)
    rules, origins = chained([HornRule(conclusion, premises)], 100)
    assert [None, None, 0] == origins
    stands_for = {rule.conclusion: rule.premises for rule in rules[:-1]}

    def unfolded(literal):
        return [p for part in stands_for.get(literal, ()) for p in unfolded(part)] or [literal]

    assert list(premises) == [p for part in rules[-1].premises for p in unfolded(part)]


def test_names_that_share_a_hash_are_never_both_handed_out():
    """Two texts with one 32-bit FNV-1a hash, well known from the literature."""
    assert fnv1a("costarring") == fnv1a("liquid")
    names = Names("costarring")
    assert "liquid_0" == names.new("liquid")
    with pytest.raises(
        ValueError, match=r"^two of the names \('costarring', 'liquid'\) have one hash$"
    ):
        Names("costarring", "liquid")


def test_a_name_is_free_in_all_the_forms_in_which_it_is_used():
    names = Names("n1+")
    assert "n1_0" == names.new("n1", "{}+", "{}-")
    assert "n2" == names.new("n2", "{}+", "{}-")
    assert "n2-_0" == names.new("n2-")


def test_no_two_names_of_a_layout_have_one_hash():
    network = program_of(TODAY, Case).network
    layout = Layout.of(horn_rules_of(network), len(network.nodes))
    names = [*layout.literals, *layout.sids, *(f"sid-{sid}" for sid in layout.sids)]
    names += {name[:-1] for name in layout.literals}
    assert len(names) == len({fnv1a(name) for name in names})
    assert LIVE_STATES == len(layout.sids) <= 1_024


@pytest.mark.slow
def test_only_generated_names_reach_the_module():
    fake = FakeDurable()
    live = ReteNetwork(program_of(TODAY, Case).network, fake)
    live.update([True] * len(live.network.atoms))
    live.update([None] * len(live.network.atoms))
    live.close()
    word = r"(n\d+(_\d+)?|r\d+|s\d+(_\d+)?|m\d*|law\d+|boot|sid|id|all|true|false)[+-]?|[01]"
    for text in fake.texts:
        assert set() == {
            w for w in re.findall(r"[^\s\[\]{}:,\"]+", text) if not re.fullmatch(word, w)
        }


def test_what_no_longer_follows_is_forgotten_and_what_still_does_is_kept():
    a, b, either, beyond = (Literal(node, holds=True) for node in range(4))
    rules = (HornRule(either, (a,)), HornRule(either, (b,)), HornRule(beyond, (either,)))
    memory = Memory(HornRules.of(rules))
    memory.given |= {a, b}
    assert [True, False, True] == [memory.add_firing(place) for place in range(3)]
    assert [a] == memory.forget([a])
    assert memory.holds(beyond)
    assert [b, either, beyond] == memory.forget([b])
    assert not memory.holds(beyond)


def test_the_pool_opens_a_further_ruleset_in_time_and_deletes_the_empty_ones():
    fake = FakeDurable()
    network = Network.compile({"asked": not_(group_of(1).facts["fact_0"])})
    law = pool_of(network, fake)
    states = [law.take() for _ in range(LIVE_STATES + 1)]
    assert [LIVE_STATES, 1] == live_states(law)
    law.give_back(states[-1])
    assert [LIVE_STATES] == live_states(law)
    assert 1 == len(fake.rulesets)
    for state in states[:-1]:
        law.give_back(state)
    assert [] == live_states(law)
    assert {} == fake.rulesets


def test_a_live_network_that_is_forgotten_gives_its_state_back(module):
    network = Network.compile({"asked": not_(group_of(1).facts["fact_0"])})
    live = ReteNetwork(network, module)
    assert [1] == live_states(pool_of(network, module))
    del live
    gc.collect()
    assert [] == live_states(pool_of(network, module))


def test_a_state_is_given_back_later_where_the_pool_is_busy():
    """As when the garbage collector runs while a state is being taken."""
    network = Network.compile({"asked": not_(group_of(1).facts["fact_0"])})
    law = pool_of(network, FakeDurable())
    state = law.take()
    with law._lock:
        law.give_back(state)
        assert [1] == live_states(law)
    other = law.take()
    assert [1] == live_states(law)
    law.give_back(other)
    assert [] == live_states(law)


def live_and_die(network, module):
    live = ReteNetwork(network, module)
    for values in ([True] * 3, [None, False, True], [True] * 3):
        live.update(values)
    live.close()
    return module.calls


def test_a_failure_at_any_call_is_an_error_and_the_ruleset_is_not_used_again():
    network = Network.compile({"asked": all_of(*group_of(3).facts.values())})
    calls = live_and_die(network, FakeDurable())
    assert calls > 20
    for fail_at in range(1, calls + 1):
        pool._begin_anew()
        fake = FakeDurable(fail_at=fail_at)
        if fail_at <= calls - 2:
            with pytest.raises(RulesetError, match="told to fail"):
                live_and_die(network, fake)
        else:
            # The last calls give state and ruleset back: there is no one to be told.
            live_and_die(network, fake)
        fake.fail_at = None
        fresh = ReteNetwork(network, fake)
        fresh.update([True] * 3)
        assert 1 == fresh.rails[0][network.roots["asked"]]


class Confused(FakeDurable):
    """A module that says what cannot be."""

    def __init__(self, firing, facts=1):
        super().__init__()
        self.firing = firing
        self.facts = facts

    def _next(self, handle, offset):
        _, state = self.rulesets[handle][1][offset]
        if len(state.facts) > self.facts and self.firing:
            firing, self.firing = self.firing, None
            return json.dumps(firing)
        return None


ONE, BOTH = {"m0": {"id": "n0+"}}, {"m0": {"id": "n0+"}, "m1": {"id": "n1+"}}
OTHERS = "durable-rules failed: r0 fired with other premises than its own"


@pytest.mark.parametrize(
    ("firing", "message"),
    [
        ({"r0": ONE}, OTHERS),
        ({"boot": {}, "r0": ONE}, OTHERS),
        ({"r0": BOTH}, "rule 0 fired without its premises"),
        ({"r9": {}}, "durable-rules failed: 'r9'"),
    ],
)
def test_a_firing_without_its_premises_is_an_error_and_no_answer(firing, message):
    network = Network.compile({"asked": all_of(*group_of(2).facts.values())})
    live = ReteNetwork(network, Confused(firing))
    for values, told in (
        ([True, None], message),
        ([True, True], "durable-rules failed before in this ruleset"),
    ):
        with pytest.raises(RulesetError) as caught:
            live.update(values)
        assert told == str(caught.value)


def test_a_firing_in_an_empty_state_is_an_error_before_anything_is_asked():
    network = Network.compile({"asked": all_of(*group_of(2).facts.values())})
    with pytest.raises(RulesetError) as caught:
        ReteNetwork(network, Confused({"r0": BOTH}, facts=0))
    assert "rule 0 fired in an empty state" == str(caught.value)


def test_a_ruleset_with_states_is_never_deleted_and_a_used_name_is_free_again():
    network = Network.compile({"asked": not_(group_of(1).facts["fact_0"])})
    layout = Layout.of(horn_rules_of(network), len(network.nodes))
    ruleset = Ruleset(FakeDurable(), layout)
    sid = ruleset.free.pop()
    State(ruleset, sid)
    assert not ruleset.is_empty
    ruleset.delete_state(sid)
    assert ruleset.is_empty
    assert sid in ruleset.free


def test_after_a_failure_no_call_reaches_the_ruleset_again_for_any_of_its_states():
    network = Network.compile({"asked": not_(group_of(1).facts["fact_0"])})
    fake = FakeDurable()
    one, other = ReteNetwork(network, fake), ReteNetwork(network, fake)
    fake.fail_at = fake.calls + 1
    with pytest.raises(RulesetError, match="told to fail"):
        one.update([True])
    calls = fake.calls
    with pytest.raises(RulesetError, match="failed before"):
        other.update([True])
    assert calls == fake.calls


@pytest.mark.parametrize("answer", ["{", "[]", '{"r0": {"m0": {}}}', '{"r0": 7}', "null", None, 5])
def test_whatever_nonsense_the_module_says_is_an_error_of_the_ruleset(answer):
    class Babbling(FakeDurable):
        def start_action_for_state(self, handle, offset):
            _, state = self.rulesets[handle][1][offset]
            return ("{}", answer) if len(state.facts) > 1 else None

    network = Network.compile({"asked": all_of(*group_of(2).facts.values())})
    live = ReteNetwork(network, Babbling())
    with pytest.raises(RulesetError, match="durable-rules failed"):
        live.update([True, True])


def test_both_engines_say_which_they_are(module):
    network = program_of(TODAY, Case).network
    live = ReteNetwork(network, module)
    assert Engine.RETE is live.engine
    assert "Rete network on durable-rules" == live.engine.words
    assert Engine.PROGRAM is ProgramNetwork(program_of(TODAY, Case)).engine
    live.close()


def test_the_module_loads_or_says_why_not():
    assert (durable.load() is None) == bool(durable.why_not())


@pytest.mark.parametrize(
    "error", [ImportError("undefined symbol: x\nmore"), OSError(), SystemError("y")]
)
def test_a_module_that_does_not_load_is_none_with_its_reason(monkeypatch, error):
    def fails(_):
        raise error

    monkeypatch.setattr(durable, "import_module", fails)
    durable._loaded.cache_clear()
    try:
        assert durable.load() is None
        assert (str(error).partition("\n")[0] or type(error).__name__) == durable.why_not()
    finally:
        monkeypatch.undo()
        durable._loaded.cache_clear()


def test_a_pool_belongs_to_one_module_and_law():
    network = Network.compile({"asked": not_(group_of(1).facts["fact_0"])})
    found = pool_of(network, FakeDurable())
    assert isinstance(found, Pool)
    assert found is pool_of(network, FakeDurable())


def test_one_can_ask_whether_durable_rules_is_there():
    asked = [sys.executable, "-m", "traffick_rules.engine.rete"]
    ran = subprocess.run(asked, capture_output=True, text=True, check=True)  # noqa: S603 - our own
    said = ran.stdout.strip()
    expected = "with durable-rules" if durable.load() else "without durable-rules: "
    assert said.startswith(expected)


def test_a_rule_with_as_many_premises_as_can_be_joined_is_not_cut():
    premises = tuple(Literal(node, holds=True) for node in range(MOST_JOINS))
    rule = HornRule(Literal(99, holds=True), premises)

    assert ([rule], [0]) == chained([rule], 100)
    wider = HornRule(rule.conclusion, (*premises, Literal(50, holds=False)))
    part = Literal(100, holds=True)
    assert (
        [
            HornRule(part, premises),
            HornRule(rule.conclusion, (part, Literal(50, holds=False))),
        ],
        [None, 0],
    ) == chained([wider], 100)


def rules_about(*premises):
    return [
        HornRule(Literal(99, holds=True), tuple(Literal(node, holds=True) for node in nodes))
        for nodes in premises
    ]


@pytest.mark.parametrize(
    ("limit", "most", "premises", "expected"),
    [
        ("MOST_RULES", 3, [[n] for n in range(7)], [[0, 1, 2], [3, 4, 5], [6]]),
        ("MOST_PREDICATES", 4, [[0, 1], [2, 3], [1, 3], [4], [0]], [[0, 1, 2], [3, 4]]),
        ("MOST_PREDICATES", 4, [[0, 1], [2, 3, 4], [3]], [[0], [1, 2]]),
        ("MOST_RULES_ON_A_FACT", 2, [[0, 1], [0, 2], [3], [0, 4], [0]], [[0, 1, 2], [3, 4]]),
        ("MOST_RULES_ON_A_FACT", 2, [[1], [1], [2], [2], [3]], [[0, 1, 2, 3, 4]]),
    ],
)
def test_rules_are_divided_where_one_ruleset_cannot_hold_more(
    monkeypatch, limit, most, premises, expected
):
    monkeypatch.setattr(layout, limit, most)
    assert expected == list(layout._divided(rules_about(*premises)))
