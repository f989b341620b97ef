"""Random cases and charges on random days through every engine: all of them have to say the same of each."""

from __future__ import annotations

import argparse
import random
import secrets
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import attrs

from tools.same_answers import ATTEMPTS, LAST, drawn_day, drawn_groups, facts_by_schema
from traffick_rules import Case, CaseError, Charge, get_jurisdiction
from traffick_rules.answer.verdict import verdict_of
from traffick_rules.case.consistency import contradictions_on
from traffick_rules.case.record import Record
from traffick_rules.engine.program import program_of
from traffick_rules.engine.rete import durable
from traffick_rules.engine.rete.rete_network import ReteNetwork
from traffick_rules.law import Jurisdiction
from traffick_rules.testing.reference import answers

__all__ = ["COUNTRIES", "KINDS", "Agreement", "agree"]

COUNTRIES = ("dk", "ee", "fi", "is", "lt", "lv", "no", "se")
KINDS: tuple[type[Record], ...] = (Case, Charge)
_BATCH = 500


@attrs.define
class Agreement:
    """
    What was compared.

    Attributes:
        cases: How many records.
        verdicts: How many answers were yes, no and unknown.
        disagreements: Where two engines differ: the question, what each says, the day and the record.
    """

    cases: int = 0
    verdicts: Counter[str] = attrs.Factory(Counter)
    disagreements: list[str] = attrs.Factory(list)

    def add(self, other: Agreement) -> None:
        """Take in what another comparison found."""
        self.cases += other.cases
        self.verdicts.update(other.verdicts)
        self.disagreements += other.disagreements


def agree(
    jurisdiction: Jurisdiction, kind: type[Record], cases: int, draw: random.Random
) -> Agreement:
    """
    Compare the engines on so many records of a kind, all on one day that is drawn.

    The bit-parallel program takes them as one batch; the Rete network, where durable-rules is installed, one after
    the other, with every node compared; the naive evaluator each anew.

    Args:
        jurisdiction: The country.
        kind: `Case` or `Charge`.
        cases: How many records.
        draw: Where chance comes from.
    """
    found = Agreement(cases)
    on = max(jurisdiction.covers_from, drawn_day(jurisdiction.epochs, LAST, draw))
    batch = list(_records(jurisdiction, kind, on, cases, draw))
    program = program_of(jurisdiction.in_force(on), kind)
    network = program.network
    yes, no = program.run(batch, on)
    module = durable.load()
    live = ReteNetwork(network, module) if module else None
    for place, record in enumerate(batch):
        rails = tuple(tuple([rail >> place & 1 for rail in side]) for side in (yes, no))
        said = {
            question: _truth(rails[0][root], rails[1][root])
            for question, root in network.roots.items()
        }
        found.verdicts.update(map(verdict_of, said.values()))
        witness = answers(jurisdiction.rules, record, on)
        for question in {*witness, *said}:
            one, other = witness.get(question, "nothing"), said.get(question, "nothing")
            if one is not other:
                found.disagreements.append(
                    f"{question} on {on}: witness {one}, program {other}: {record}"
                )
        if live is not None:
            live.update([atom.test(record, on) for atom in program.atoms])
            if live.rails != rails:
                found.disagreements.append(f"on {on} Rete differs from the program: {record}")
    if live is not None:
        live.close()
    return found


def _truth(yes: int, no: int) -> bool | None:
    return True if yes else False if no else None


def _records(
    jurisdiction: Jurisdiction, kind: type[Record], on: date, cases: int, draw: random.Random
) -> Iterator[Record]:
    """Records without contradictions, from nearly empty to rather full; each differs from the one before in some groups."""
    record: Record = kind()
    stated: dict[str, Any] = {}
    groups = facts_by_schema(jurisdiction, kind.__name__)
    for _ in range(cases):
        for _ in range(ATTEMPTS):
            other = stated | drawn_groups(groups, jurisdiction.epochs, LAST, draw)
            try:
                read = kind.from_dict(other)
            except CaseError:
                continue
            if not contradictions_on(read, on):
                record, stated = read, other
                break
        yield record


def _batches(
    cases: int, countries: Sequence[str], draw: random.Random
) -> Iterator[tuple[str, type[Record], int]]:
    """Countries and kinds in turn, until there are enough."""
    left = cases
    while left > 0:
        for code in countries:
            for kind in KINDS:
                # The naive evaluator takes long over the longest law.
                most = _BATCH // 5 if (code, kind) == ("dk", Case) else _BATCH
                size = min(left, draw.randint(1, most))
                if size:
                    yield code, kind, size
                left -= size


def _main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.agree", description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000, help="how many records, in all")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1 << 31), help="to repeat it")
    parser.add_argument(
        "--country", nargs="+", choices=COUNTRIES, default=COUNTRIES, help="of these"
    )
    asked = parser.parse_args()
    rete = "durable-rules" if durable.load() else "no Rete network: durable-rules is not installed"
    print(f"{asked.cases} records, seed {asked.seed}, program, witness, {rete}", flush=True)
    draw = random.Random(asked.seed)  # noqa: S311 - chance that can be repeated
    counts: Counter[str] = Counter()
    whole = Agreement()
    for code, kind, size in _batches(asked.cases, asked.country, draw):
        whole.add(agree(get_jurisdiction(code), kind, size, draw))
        counts[f"{code} {kind.title.lower()}s"] += size
    print(f"{whole.cases} records: {_told(counts)}")
    print(f"answers: {_told(whole.verdicts)}")
    for each in whole.disagreements[:20]:
        print(f"DISAGREEMENT {each}")
    print(f"{len(whole.disagreements)} disagreements")
    return 1 if whole.disagreements else 0


def _told(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {round(count)}" for name, count in sorted(counts.items()))


if __name__ == "__main__":
    sys.exit(_main())
