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
from traffick_rules.answer.reason import evaluated
from traffick_rules.case.record import Record
from traffick_rules.errors import ArgumentError
from traffick_rules.law import Jurisdiction, LawInForce, OffenceKind, SentencingRule
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
    known += [f"{SentencingRule.subject}.{kind}" for kind in OffenceKind]
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
    (record,) = proof.counterexample
    if isinstance(record, Case):
        answers = compare(record, pair, on=ON, details=True)[topic].answers.values()
        headlines = [[a.verdict for a in each if not a.detail] for each in answers]
        verdicts = [
            found or [a.verdict for a in each]
            for found, each in zip(headlines, answers, strict=True)
        ]
    else:
        verdicts = [_of_charge(record, country.in_force(ON), topic) for country in pair]
    first, second = (max(found, key=_ORDER.index) for found in verdicts)
    return ("differ" if first is not second else "NOT VERIFIED"), record.line


def _of_charge(record: Record, law: LawInForce, topic: str) -> list[Verdict]:
    """Whether the elements of the offences on a topic are met by the law of the day."""
    rules = [rule for rule in law.rules if rule.topic == topic]
    found = evaluated(record, law, ON)
    headlines = [rule for rule in rules if not rule.detail] or rules
    return [found.verdict(rule.question) for rule in headlines]


_ORDER = (Verdict.NO, Verdict.UNKNOWN, Verdict.YES)


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
