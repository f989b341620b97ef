"""
What all installed countries have in common and what not, as tables in Markdown.

    python -m tools.side_by_side portability           # shares of answers that shared facts decide, by country and subject
    python -m tools.side_by_side pairs [TOPIC ...]     # each pair of countries and each topic: equal, or a case in which they differ
"""

from __future__ import annotations

import sys
from collections import Counter
from datetime import date
from itertools import combinations
from pathlib import Path
from tempfile import NamedTemporaryFile
from time import monotonic

from traffick_rules import Case, Verdict, assess, available_jurisdictions, get_jurisdiction
from traffick_rules.errors import ArgumentError
from traffick_rules.law import Jurisdiction
from traffick_rules.proof import Proof, compare, find_difference

ON = date(2026, 12, 1)
PROFILES = Path(__file__).parents[1] / "examples" / "cases"


def portability(codes: list[str]) -> None:
    """Of how many answers the two full profiles decide, with the country in which all happened."""
    shares: dict[str, dict[str, Counter[bool]]] = {}
    for code in codes:
        for profile in ("adult", "child"):
            case = _profile(profile, code)
            for answer in assess(case, jurisdiction=code, on=ON).answers:
                is_decided = answer.verdict is not Verdict.UNKNOWN
                for row in (answer.question.partition(".")[0], "all"):
                    shares.setdefault(row, {}).setdefault(code, Counter())[is_decided] += 1
    _row("", codes)
    _row("---", ["---"] * len(codes))
    for row in sorted(shares, key=lambda name: (name == "all", name)):
        counted = [shares[row].get(code, Counter()) for code in codes]
        _row(
            row, [f"{c[True]}/{c.total()} {c[True] / c.total():.0%}" if c else "–" for c in counted]
        )


def _profile(name: str, code: str) -> Case:
    """A full profile of the examples, in that country."""
    plain = (PROFILES / f"dk-full-profile-{name}.yaml").read_text(encoding="utf-8")
    with NamedTemporaryFile("w", encoding="utf-8", suffix=".yaml") as file:
        file.write(plain.replace("[DK]", f"[{code.upper()}]"))
        file.flush()
        return Case.from_file(file.name)


def pairs(codes: list[str], topics: list[str]) -> None:
    """Whether each pair of countries answers a topic alike; where not, a case that was assessed in both."""
    began = monotonic()
    countries = [get_jurisdiction(code) for code in codes]
    known = [row.topic for row in compare(Case(), codes, on=ON).rows]
    counts: Counter[str] = Counter()
    print("| topic | pair | result | seconds | the smallest case found |\n|---|---|---|---|---|")
    for topic in topics or known:
        for pair in combinations(countries, 2):
            since = monotonic()
            result, told = of_pair((pair[0], pair[1]), topic)
            counts[result] += 1
            if result != "no rule":
                names = f"{pair[0].code} {pair[1].code}"
                print(
                    f"| {topic} | {names} | {result} | {monotonic() - since:.1f} | {told} |",
                    flush=True,
                )
    print(f"\n{dict(counts)}; {monotonic() - began:.0f} seconds")


def of_pair(pair: tuple[Jurisdiction, Jurisdiction], topic: str) -> tuple[str, str]:
    """The result for a pair, and the case in which it differs or what went wrong."""
    try:
        proof = find_difference(pair, topic, on=ON)
    except ArgumentError as error:
        return ("no rule", "") if "has no" in str(error) else ("not decided", str(error))
    if proof.verdict is Verdict.YES:
        return "equal by proof", ""
    if proof.verdict is Verdict.UNKNOWN:
        return "not decided", "it fails only in cases for which no record was found"
    return _verified(pair, topic, proof)


def _verified(pair: tuple[Jurisdiction, Jurisdiction], topic: str, proof: Proof) -> tuple[str, str]:
    (case,) = proof.counterexample
    answers = compare(Case.check(case), pair, on=ON, details=True)[topic].answers
    headlines = [[a for a in each if not a.detail] or each for each in answers.values()]
    verdicts = [max((_RANK[a.verdict] for a in each), default=0) for each in headlines]
    return ("differ" if verdicts[0] != verdicts[1] else "NOT VERIFIED"), case.line


_RANK = {Verdict.NO: 0, Verdict.UNKNOWN: 1, Verdict.YES: 2}


def _row(name: str, cells: list[str]) -> None:
    print(f"| {name} | {' | '.join(cells)} |")


if __name__ == "__main__":
    installed = [found.code for found in available_jurisdictions() if not found.error]
    match sys.argv[1:]:
        case ["portability"]:
            portability(installed)
        case ["pairs", *chosen]:
            pairs(installed, chosen)
        case _:
            sys.exit(__doc__)
