"""
How Horn rules are laid out for durable-rules: names, JSON, and what one ruleset can hold.

durable-rules 2.0.28 joins at most 16 facts in a rule, so wider rules are chained; it looks at no more than
255 predicates and 255 rules on one fact, so large laws are laid out as several rulesets side by side.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import attrs

from traffick_rules.engine.horn import HornRule, HornRules, Literal
from traffick_rules.engine.rete.names import Names

MOST_JOINS = 16
MOST_PREDICATES = 250  # of 255; "boot", "sid" and "id" count too
MOST_RULES_ON_A_FACT = 250  # of 255
MOST_RULES = 4_000  # of 4,096
LIVE_STATES = 1_000  # of 1,024

BOOT = "boot"
_RESERVED = (BOOT, "sid", "id", "$s", "true", "false")


def chained(rules: Sequence[HornRule], nodes: int) -> tuple[list[HornRule], list[int | None]]:
    """
    The same rules with at most 16 premises each.

    A wider rule is cut: some of its premises first conclude a literal of a node of their own, from *nodes*
    on, which then stands for them.

    Returns:
        The rules, and for each the place of the rule it completes; None for a part of a chain.
    """
    found: list[HornRule] = []
    origins: list[int | None] = []
    for place, rule in enumerate(rules):
        premises = rule.premises
        while len(premises) > MOST_JOINS:
            part = Literal(nodes, holds=True)
            nodes += 1
            found.append(HornRule(part, premises[:MOST_JOINS]))
            origins.append(None)
            premises = (part, *premises[MOST_JOINS:])
        found.append(HornRule(rule.conclusion, premises))
        origins.append(place)
    return found, origins


@attrs.frozen(eq=False, repr=False)
class Sheet:
    """
    What one ruleset of durable-rules holds.

    Attributes:
        text: Its rules as JSON.
        looked_at: The literals that one of its rules has as a premise.
    """

    text: str
    looked_at: frozenset[Literal]


@attrs.frozen(eq=False, repr=False)
class Layout:
    """
    A law laid out for durable-rules.

    Attributes:
        rules: The rules, chained.
        origins: For each rule the place of the rule of the network that it completes, or None.
        sheets: The rulesets side by side.
        places: The place of each rule by its name.
        facts: The beginning of each literal's fact as JSON, up to the state.
        literals: The literal of each fact by the fact's id.
        sids: The names of the states.
    """

    rules: HornRules
    origins: tuple[int | None, ...]
    sheets: tuple[Sheet, ...]
    places: Mapping[str, int]
    facts: Mapping[Literal, str]
    literals: Mapping[str, Literal]
    sids: tuple[str, ...]

    @classmethod
    def of(cls, rules: HornRules, nodes: int) -> Layout:
        """
        The layout of the rules of a network.

        Args:
            rules: The rules.
            nodes: How many nodes the network has.
        """
        narrow, origins = chained(rules.rules, nodes)
        names = Names(*_RESERVED)
        predicates: dict[int, str] = {}
        for rule in narrow:
            for literal in (*rule.premises, rule.conclusion):
                if literal.node not in predicates:
                    predicates[literal.node] = names.new(f"n{literal.node}", "{}+", "{}-")
        facts, literals = {}, {}
        for node, name in predicates.items():
            for literal in (Literal(node, holds=True), Literal(node, holds=False)):
                fact_id = f"{name}{'+' if literal.holds else '-'}"
                value = "true" if literal.holds else "false"
                facts[literal] = f'{{"id":"{fact_id}","{name}":{value},"sid":'
                literals[fact_id] = literal
        sheets = tuple(_sheet(narrow, places, predicates) for places in _divided(narrow))
        return cls(
            rules=HornRules.of(tuple(narrow)),
            origins=tuple(origins),
            sheets=sheets,
            places={f"r{place}": place for place in range(len(narrow))},
            facts=facts,
            literals=literals,
            sids=tuple(names.new(f"s{number}", "sid-{}") for number in range(LIVE_STATES)),
        )


def _divided(rules: Sequence[HornRule]) -> Iterator[list[int]]:
    """The places of the rules, in parts that one ruleset can hold."""
    part: list[int] = []
    predicates: set[int] = set()
    looks: Counter[Literal] = Counter()
    for place, rule in enumerate(rules):
        further = {literal.node for literal in rule.premises} - predicates
        if (
            len(predicates) + len(further) > MOST_PREDICATES
            or any(looks[premise] >= MOST_RULES_ON_A_FACT for premise in rule.premises)
            or len(part) >= MOST_RULES
        ):
            yield part
            part, predicates, looks = [], set(), Counter()
        part.append(place)
        predicates.update(literal.node for literal in rule.premises)
        looks.update(rule.premises)
    if part:
        yield part


def _sheet(
    rules: Sequence[HornRule], places: Sequence[int], predicates: Mapping[int, str]
) -> Sheet:
    content: dict[str, object] = {BOOT: {"all": [{"m": {BOOT: 1}}]}}
    looked_at: set[Literal] = set()
    for place in places:
        premises = rules[place].premises
        looked_at.update(premises)
        content[f"r{place}"] = {
            "all": [
                {f"m{number}": {predicates[premise.node]: premise.holds}}
                for number, premise in enumerate(premises)
            ]
        }
    return Sheet(json.dumps(content), frozenset(looked_at))
