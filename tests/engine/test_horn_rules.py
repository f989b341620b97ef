"""Horn rules: what they say is what the nodes of the network are."""

from __future__ import annotations

from itertools import product

import pytest

from traffick_rules import Case, get_jurisdiction
from traffick_rules.engine.horn import HornRule, Literal, horn_rules_of
from traffick_rules.engine.network import Network, Operation
from traffick_rules.engine.program import Program
from traffick_rules.facts import Needs
from traffick_rules.law import all_of, any_of, not_, settled

DENMARK = get_jurisdiction("dk")


def yes(node):
    return Literal(node, holds=True)


def no(node):
    return Literal(node, holds=False)


def network_of(condition):
    return Network.compile({"asked": condition})


def rules_of(condition):
    return horn_rules_of(network_of(condition)).rules


def test_an_and_is_yes_by_all_its_parts_and_no_by_any():
    expected = (
        HornRule(yes(2), (yes(0), yes(1))),
        HornRule(no(2), (no(0),)),
        HornRule(no(2), (no(1),)),
    )
    assert expected == rules_of(all_of(Needs.medical, Needs.social))


def test_an_or_is_yes_by_any_of_its_parts_and_no_by_all():
    expected = (
        HornRule(yes(2), (yes(0),)),
        HornRule(yes(2), (yes(1),)),
        HornRule(no(2), (no(0), no(1))),
    )
    assert expected == rules_of(any_of(Needs.medical, Needs.social))


def test_a_not_swaps_the_rails():
    expected = (HornRule(yes(1), (no(0),)), HornRule(no(1), (yes(0),)))
    assert expected == rules_of(not_(Needs.medical))


def test_what_is_settled_is_no_by_a_yes_of_its_own():
    expected = (HornRule(yes(2), (yes(0),)), HornRule(no(2), (yes(1),)))
    assert expected == rules_of(settled(yes_when=Needs.medical, no_when=Needs.social))


def test_a_part_that_stands_twice_is_one_premise():
    assert HornRule(yes(1), (yes(0),)) in rules_of(all_of(Needs.medical, Needs.medical))


def test_rules_are_made_once_for_a_network_and_can_be_found_by_conclusion_and_premise():
    network = network_of(all_of(Needs.medical, not_(Needs.social)))
    rules = horn_rules_of(network)
    assert rules is horn_rules_of(network)
    for place, rule in enumerate(rules.rules):
        assert place in rules.concluding[rule.conclusion]
        assert all(place in rules.using[premise] for premise in rule.premises)


@pytest.mark.slow
def test_every_conclusion_comes_after_its_premises_so_that_nothing_holds_itself_up():
    for epoch in DENMARK.epochs:
        network = Network.compile(DENMARK.in_force(epoch).questions[Case])
        for rule in horn_rules_of(network).rules:
            assert all(premise.node < rule.conclusion.node for premise in rule.premises)


def test_for_every_node_the_rules_conclude_exactly_what_the_program_computes():
    """Node by node, over every combination of values of its children."""
    network = Network.compile(DENMARK.in_force(DENMARK.epochs[-1]).questions[Case])
    rules = horn_rules_of(network)
    for index, node in enumerate(network.nodes):
        if node.operation is Operation.ATOM:
            continue
        children = tuple(dict.fromkeys(node.children))
        for values in product((True, False, None), repeat=min(len(children), 4)):
            # Children beyond the fourth are like the first: their number changes nothing.
            held = dict(zip(children, (*values, *values[:1] * len(children)), strict=False))
            if node.operation is Operation.SETTLED and list(held.values()) == [True, True]:
                continue  # the two sides exclude each other
            concluded = {
                rule.conclusion.holds
                for literal in (yes(index), no(index))
                for rule in (rules.rules[place] for place in rules.concluding[literal])
                if all(held[premise.node] is premise.holds for premise in rule.premises)
            }
            assert {_value(node, held)} - {None} == concluded


def _value(node, held):
    """The value of a node by Kleene's tables, written down once more."""
    values = [held[child] for child in node.children]
    match node.operation:
        case Operation.ALL:
            return False if False in values else None if None in values else True
        case Operation.ANY:
            return True if True in values else None if None in values else False
        case Operation.NOT:
            return None if values[0] is None else not values[0]
        case Operation.SETTLED:
            return True if values[0] is True else False if values[1] is True else None
        case _:
            return values[0]


def test_the_witness_here_is_the_program_on_a_small_network():
    network = network_of(all_of(Needs.medical, not_(any_of(Needs.social, Needs.legal))))
    program = Program.compile(network)
    for values in product((True, False, None), repeat=len(network.atoms)):
        yes_rail, no_rail = program.run_values(values)
        held = {}
        for index, node in enumerate(network.nodes):
            atom = network.atoms.index(index) if index in network.atoms else None
            held[index] = _value(node, held) if atom is None else values[atom]
            assert (held[index] is True, held[index] is False) == (
                bool(yes_rail[index]),
                bool(no_rail[index]),
            )
