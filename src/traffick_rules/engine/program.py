"""
The bit-parallel program: the network as straight-line Python over whole numbers.

Each node has two numbers, its rails: bit *i* of the first says that the node is yes for record *i*, bit
*i* of the second that it is no. One record is one bit; a batch of any size runs through the same lines.
"""

from __future__ import annotations

import weakref
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TypeAlias, cast

import attrs

from traffick_rules.case.record import Record
from traffick_rules.engine.network import Network, Operation, combined
from traffick_rules.facts.fact import AnyFact
from traffick_rules.law.conditions.condition import Atom
from traffick_rules.law.country.jurisdiction import Jurisdiction, LawInForce

Rails: TypeAlias = tuple[tuple[int, ...], tuple[int, ...]]
"""The yes and the no rails of every node, by the node's index."""


@attrs.frozen(eq=False, repr=False)
class Program:
    """
    A compiled network.

    Attributes:
        network: The network.
        atoms: The tests of the network's atoms, in order.
        reading: The places of the atoms that look at a fact, by the path of the fact.
    """

    network: Network
    atoms: tuple[Atom, ...]
    reading: Mapping[str, Sequence[int]]
    _lines: Callable[[Sequence[int], Sequence[int]], Rails]
    _below: dict[int, Sequence[int]] = attrs.field(factory=dict, init=False)

    @classmethod
    def compile(cls, network: Network) -> Program:
        """The program of *network*; what it runs is made of indexes alone, never of anybody's text."""
        atoms = tuple(cast("Atom", network.nodes[index].condition) for index in network.atoms)
        reading: dict[str, list[int]] = defaultdict(list)
        for place, atom in enumerate(atoms):
            for path in dict.fromkeys(fact.path for fact in atom.reads):
                reading[path].append(place)
        namespace: dict[str, object] = {}
        exec(_source(network), namespace)  # noqa: S102 - see the docstring
        lines = cast("Callable[[Sequence[int], Sequence[int]], Rails]", namespace["run"])
        return cls(network, atoms, dict(reading), lines)

    def run(self, records: Sequence[Record], on: date, *, root: int | None = None) -> Rails:
        """
        The rails of every node, bit *i* for record *i*.

        Args:
            records: The cases or charges of the batch.
            on: The day of decision, the same for all.
            root: The one node that is looked at; what it does not depend on is then left unknown, which is quicker.
        """
        if len(records) == 1:
            return self.run_one(records[0], on, root=root)
        yes, no = ([0] * len(self.atoms) for _ in range(2))
        for place in self._places(root):
            test = self.atoms[place].test
            for index, record in enumerate(records):
                value = test(record, on)
                if value is True:
                    yes[place] |= 1 << index
                elif value is False:
                    no[place] |= 1 << index
        return self._lines(yes, no)

    def run_one(self, record: Record, on: date, *, root: int | None = None) -> Rails:
        """The rails of every node for one record, 0 or 1; or of those that one node depends on."""
        if root is None:
            return self.run_values([atom.test(record, on) for atom in self.atoms])
        values: list[bool | None] = [None] * len(self.atoms)
        for place in self._places(root):
            values[place] = self.atoms[place].test(record, on)
        return self.run_values(values)

    def run_changes(
        self, rails: Rails, changes: Sequence[tuple[Iterable[AnyFact], Record]], on: date
    ) -> Rails:
        """
        The rails of every node for a record, bit 0, and for others that differ from it in a few facts each.

        Args:
            rails: The rails of the record.
            changes: The others, from bit 1 on, each with those facts; only what looks at them is tested again.
            on: The day of decision, the same for all.
        """
        everyone = (2 << len(changes)) - 1
        yes, no = ([everyone * rail[index] for index in self.network.atoms] for rail in rails)
        for place, (facts, record) in enumerate(changes, 1):
            bit = 1 << place
            for atom in {atom for fact in facts for atom in self.reading.get(fact.path, ())}:
                value = self.atoms[atom].test(record, on)
                yes[atom] = yes[atom] & ~bit | bit * (value is True)
                no[atom] = no[atom] & ~bit | bit * (value is False)
        return self._lines(yes, no)

    def run_rails(self, yes: Sequence[int], no: Sequence[int]) -> Rails:
        """The rails of every node where the atoms have these, in order."""
        return self._lines(yes, no)

    def _places(self, root: int | None) -> Sequence[int]:
        """The places of the atoms that a node depends on, found once; of all, where none is named."""
        if root is None:
            return range(len(self.atoms))
        found = self._below.get(root)
        if found is None:
            nodes, below = self.network.nodes, {root}
            for index in range(root, -1, -1):
                if index in below:
                    below.update(nodes[index].children)
            atoms = enumerate(self.network.atoms)
            found = self._below[root] = [place for place, index in atoms if index in below]
        return found

    def run_values(self, values: Sequence[bool | None]) -> Rails:
        """The rails of every node where the atoms have these values, in order: 0 or 1."""
        return self._lines(
            [1 if value is True else 0 for value in values],
            [1 if value is False else 0 for value in values],
        )


def _source(network: Network) -> str:
    lines = ["def run(yes, no):"]
    for rail, given in (("y", "yes"), ("n", "no")):
        names = "".join(f"{rail}{index}, " for index in network.atoms)
        lines.append(f" ({names}) = {given}")
    for index, node in enumerate(network.nodes):
        if node.operation is not Operation.ATOM:
            parts = [(f"y{child}", f"n{child}") for child in node.children]
            yes, no = combined(node.operation, parts, all_of=" & ".join, any_of=" | ".join)
            lines.append(f" y{index} = {yes}; n{index} = {no}")
    for rail in "yn":
        names = "".join(f"{rail}{index}, " for index in range(len(network.nodes)))
        lines.append(f" {rail} = ({names})")
    lines.append(" return y, n")
    return "\n".join(lines)


_programs: weakref.WeakKeyDictionary[LawInForce, dict[type[Record], Program]] = (
    weakref.WeakKeyDictionary()
)
_shared: weakref.WeakKeyDictionary[Jurisdiction, dict[object, Program]] = (
    weakref.WeakKeyDictionary()
)


def program_of(law: LawInForce, record: type[Record]) -> Program:
    """The compiled program of a law in force for cases or for charges, compiled once for all laws with its conditions."""
    compiled = _programs.setdefault(law, {})
    program = compiled.get(record)
    if program is None:
        questions = law.questions[record]
        alike = tuple(questions.items())
        known = _shared.setdefault(law.jurisdiction, {})
        program = known.get(alike)
        if program is None:
            program = known[alike] = Program.compile(Network.compile(questions))
        compiled[record] = program
    return program
