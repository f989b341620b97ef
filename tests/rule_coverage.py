"""
Rule coverage of a plugin's tests: which clauses of its rules were decisive.

    python -m pytest jurisdictions/denmark -p tests.rule_coverage

Every record that the tests put to the law is kept. A clause is a node below a question or a concept; a
concept is one clause where it is used, and its own clauses are counted with it once. A clause is decisive
if, for one of these records, turning its yes into no, or its no into yes, changes the value of the question
or concept.
"""

from __future__ import annotations

from collections import defaultdict

from traffick_rules.engine.network import Network, Operation
from traffick_rules.engine.program import Program
from traffick_rules.law.condition import Cited

_recorded: dict[Program, dict[tuple[object, object], None]] = defaultdict(dict)
_run, _run_one = Program.run, Program.run_one


def _recording_run(self, records, on):
    for record in records:
        _recorded[self][record, on] = None
    return _run(self, records, on)


def _recording_run_one(self, record, on):
    _recorded[self][record, on] = None
    return _run_one(self, record, on)


def pytest_configure():
    """Begin to keep what is put to the law."""
    Program.run = _recording_run
    Program.run_one = _recording_run_one


def pytest_terminal_summary(terminalreporter):
    """Say how many clauses were decisive, and name those that were not."""
    found = coverage()
    idle = sorted(f"{question}: {words}" for (question, words), hit in found.items() if not hit)
    total = len(found)
    terminalreporter.section("rule coverage")
    terminalreporter.write_line(f"{total - len(idle)} of {total} clauses decisive")
    for line in idle:
        terminalreporter.write_line(f"  never decisive: {line}")


def coverage() -> dict[tuple[str, str], bool]:
    """Every clause of every question, and whether it was decisive."""
    found: dict[tuple[str, str], bool] = {}
    for program, recorded in list(_recorded.items()):
        network = program.network
        yes, no = _batch(program, recorded)
        roots = {**network.roots, **_concepts(network)}
        for question, root in roots.items():
            cone = _cone(network, root)
            for index in cone:
                key = (question, network.nodes[index].condition.words)
                if not found.get(key, False):
                    found[key] = _is_decisive(network, cone, index, root, (yes, no))
    return found


def _batch(program: Program, recorded) -> tuple[list[int], list[int]]:
    """The rails of all recorded records, put together bit by bit."""
    size = len(program.network.nodes)
    yes, no = [0] * size, [0] * size
    for bit, (record, on) in enumerate(recorded):
        one_yes, one_no = _run_one(program, record, on)
        for index in range(size):
            yes[index] |= one_yes[index] << bit
            no[index] |= one_no[index] << bit
    return yes, no


def _concepts(network: Network) -> dict[str, int]:
    return {
        f"concept {node.condition.code}": index
        for index, node in enumerate(network.nodes)
        if _is_concept(network, index)
    }


def _is_concept(network: Network, index: int) -> bool:
    condition = network.nodes[index].condition
    return isinstance(condition, Cited) and bool(condition.code)


def _cone(network: Network, root: int) -> list[int]:
    """The nodes below *root*, down to atoms and concepts."""
    seen, waiting = set(), [root]
    while waiting:
        index = waiting.pop()
        if index not in seen:
            seen.add(index)
            if index == root or not _is_concept(network, index):
                waiting.extend(network.nodes[index].children)
    return sorted(seen)


def _is_decisive(network, cone, turned, root, rails) -> bool:
    yes, no = rails
    new_yes, new_no = list(yes), list(no)
    new_yes[turned], new_no[turned] = no[turned], yes[turned]
    for index in cone:
        node = network.nodes[index]
        if index <= turned or node.operation is Operation.ATOM:
            continue
        if index != root and _is_concept(network, index):
            continue
        child_yes = [new_yes[child] for child in node.children]
        child_no = [new_no[child] for child in node.children]
        new_yes[index], new_no[index] = _combined(node.operation, child_yes, child_no)
    return bool((yes[root] ^ new_yes[root]) | (no[root] ^ new_no[root]))


def _combined(operation, yes, no) -> tuple[int, int]:
    if operation is Operation.NOT:
        return no[0], yes[0]
    if operation is Operation.SETTLED:
        return yes[0], yes[1]
    all_yes, any_yes, all_no, any_no = yes[0], yes[0], no[0], no[0]
    for one_yes, one_no in zip(yes[1:], no[1:], strict=True):
        all_yes, any_yes = all_yes & one_yes, any_yes | one_yes
        all_no, any_no = all_no & one_no, any_no | one_no
    if operation is Operation.ALL:
        return all_yes, any_no
    if operation is Operation.ANY:
        return any_yes, all_no
    return yes[0], no[0]
