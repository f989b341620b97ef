"""
One decision in several engines: ours, plain Python, and OpenFisca, ZEN and datalogic where they are installed.

    python benchmarks/compare.py [--rows 1000000] [--sample 20000]

The decision is the Danish departure deadline on 2024-07-01 and whether it can be extended: seven facts, two answers,
each yes, no or unknown. All engines answer the same records, and every output is compared before anything is timed.
The others have no unknown of their own, so each has it as its users would: None in Python, a third option of an enum in
OpenFisca, a third text in the tables of the others. They decide and give no reasons; ours prepares the reasons of every
answer of the Danish law in the single case, and gives verdicts alone in bulk.

`pip install openfisca-core zen-engine datalogic-py` in a copy of the environment adds them; they are no dependencies.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import platform
import random
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

import pyarrow as pa

from traffick_rules import Case, assess, get_jurisdiction
from traffick_rules.bulk import assess_table

ON = date(2024, 7, 1)
DENMARK = get_jurisdiction("dk")
QUESTIONS = (
    "reflection_period.departure_deadline",
    "reflection_period.departure_deadline.extension",
)
ROUNDS = 5

Facts: TypeAlias = Mapping[str, Any]
"""What is known, by the names of our columns; None is unknown."""
Answers: TypeAlias = tuple[bool | None, bool | None]
"""Whether there is a deadline, and whether it can be extended."""

COLUMNS: Mapping[str, tuple[str | bool | None, ...]] = {
    "stay.lawful": (True, False, None),
    "stay.expulsion": ("decided_by_court", "none", None),
    "identification.decision": ("victim", "not_a_victim", None),
    "identification.decided_by": ("immigration_authority", "police", None),
    "findings.special_reasons_against_time": (True, False, None),
    "findings.special_reasons_for_more_time": (True, False, None),
    "cooperation.with_return": (True, False, None),
}

WORD = {True: "yes", False: "no", None: "unknown"}
TRUTH = {word: value for value, word in WORD.items()}


def records(count: int) -> list[Facts]:
    """Records drawn at random."""
    chance = random.Random(1)  # noqa: S311 - figures, not secrets
    return [{name: chance.choice(pool) for name, pool in COLUMNS.items()} for _ in range(count)]


# Ours.


def case_of(facts: Facts) -> Case:
    """The record as a case."""
    plain: dict[str, dict[str, Any]] = {}
    for path, value in facts.items():
        group, name = path.split(".")
        plain.setdefault(group, {})[name] = value
    return Case.from_dict(plain)


def ours(case: Case) -> bool | None:
    """Whether there is a deadline; every other answer of the law comes with it."""
    found = assess(case, jurisdiction=DENMARK, on=ON)
    return TRUTH[found.reflection_periods["departure_deadline"].verdict.value]


def table_of(rows: Sequence[Facts]) -> pa.Table:
    """The records as a table."""
    return pa.table({name: [row[name] for row in rows] for name in COLUMNS})


def ours_bulk(table: pa.Table) -> list[Answers]:
    """A table."""
    found = assess_table(table, jurisdiction=DENMARK, on=ON, questions=QUESTIONS, values=False)
    first, second = (found.answers[question] for question in QUESTIONS)
    return list(zip(first.to_pylist(), second.to_pylist(), strict=True))


# Plain Python, as a programmer would write it who knows that unknown is not no.


def either(*values: bool | None) -> bool | None:
    """Whether one of several is so."""
    if True in values:
        return True
    return None if None in values else False


def python(facts: Facts) -> Answers:
    """The decision by hand."""
    lawful = facts["stay.lawful"]
    unlawful = None if lawful is None else not lawful
    expulsion = facts["stay.expulsion"]
    has_to_leave = either(unlawful, None if expulsion is None else expulsion == "decided_by_court")
    found = None
    if facts["identification.decided_by"] == "immigration_authority":
        decision = facts["identification.decision"]
        found = None if decision is None else decision == "victim"
    against = facts["findings.special_reasons_against_time"]
    parts = (has_to_leave, found, None if against is None else not against)
    deadline = False if False in parts else (None if None in parts else True)
    more = either(facts["findings.special_reasons_for_more_time"], facts["cooperation.with_return"])
    return deadline, more


# The others: yes, no and unknown as texts.


def worded(facts: Facts) -> dict[str, str]:
    """The facts as texts, by a name without points."""
    return {
        name.replace(".", "_"): value if isinstance(value, str) else WORD[value]
        for name, value in facts.items()
    }


OPTIONS = {
    name.replace(".", "_"): [value if isinstance(value, str) else WORD[value] for value in pool]
    for name, pool in COLUMNS.items()
}
BY_AUTHORITY = "identification_decided_by == 'immigration_authority'"
ZEN_YES = (
    "(stay_lawful == 'no' or stay_expulsion == 'decided_by_court') and identification_decision == 'victim' "
    f"and {BY_AUTHORITY} and findings_special_reasons_against_time == 'no'"
)
ZEN_NO = (
    "(stay_lawful == 'yes' and stay_expulsion == 'none') or (identification_decision == "
    f"'not_a_victim' and {BY_AUTHORITY}) or findings_special_reasons_against_time == 'yes'"
)
MORE_YES = "findings_special_reasons_for_more_time == 'yes' or cooperation_with_return == 'yes'"
MORE_NO = "findings_special_reasons_for_more_time == 'no' and cooperation_with_return == 'no'"


def zen() -> Callable[[Facts], Answers]:
    """ZEN: a decision of one node with two expressions."""
    import zen

    expressions = [
        {"id": "a", "key": "deadline", "value": f"({ZEN_YES}) ? 'yes' : (({ZEN_NO}) ? 'no' : 'unknown')"},
        {"id": "b", "key": "more", "value": f"({MORE_YES}) ? 'yes' : (({MORE_NO}) ? 'no' : 'unknown')"},
    ]  # fmt: skip
    nodes = [
        {"id": "in", "type": "inputNode", "name": "in"},
        {"id": "x", "type": "expressionNode", "name": "x", "content": {"expressions": expressions}},
        {"id": "out", "type": "outputNode", "name": "out"},
    ]
    edges = [
        {"id": "1", "sourceId": "in", "targetId": "x", "type": "edge"},
        {"id": "2", "sourceId": "x", "targetId": "out", "type": "edge"},
    ]
    decision = zen.ZenEngine().create_decision(json.dumps({"nodes": nodes, "edges": edges}))

    def decide(facts: Facts) -> Answers:
        result = decision.evaluate(worded(facts))["result"]
        return TRUTH[result["deadline"]], TRUTH[result["more"]]

    return decide


def datalogic() -> Callable[[Facts], Answers]:
    """datalogic: JSONLogic."""
    import datalogic_py

    def is_(name: str, value: str) -> object:
        return {"==": [{"var": name}, value]}

    by_authority = is_("identification_decided_by", "immigration_authority")
    yes = {"and": [
        {"or": [is_("stay_lawful", "no"), is_("stay_expulsion", "decided_by_court")]},
        is_("identification_decision", "victim"), by_authority,
        is_("findings_special_reasons_against_time", "no"),
    ]}  # fmt: skip
    no = {"or": [
        {"and": [is_("stay_lawful", "yes"), is_("stay_expulsion", "none")]},
        {"and": [is_("identification_decision", "not_a_victim"), by_authority]},
        is_("findings_special_reasons_against_time", "yes"),
    ]}  # fmt: skip
    more = [
        is_("findings_special_reasons_for_more_time", "yes"),
        is_("cooperation_with_return", "yes"),
    ]
    none = [
        is_("findings_special_reasons_for_more_time", "no"),
        is_("cooperation_with_return", "no"),
    ]
    engine = datalogic_py.Engine()
    rules = [
        engine.compile({"if": [yes, "yes", no, "no", "unknown"]}),
        engine.compile({"if": [{"or": more}, "yes", {"and": none}, "no", "unknown"]}),
    ]

    def decide(facts: Facts) -> Answers:
        data = worded(facts)
        first, second = (rule.evaluate(data) for rule in rules)
        return TRUTH[first], TRUTH[second]

    return decide


def openfisca() -> Callable[[Sequence[Facts]], list[Answers]]:
    """OpenFisca: variables with three options, and formulas over whole columns."""
    import numpy as np
    from openfisca_core.entities import Entity
    from openfisca_core.indexed_enums import Enum
    from openfisca_core.periods import DateUnit
    from openfisca_core.simulations import SimulationBuilder
    from openfisca_core.taxbenefitsystems import TaxBenefitSystem
    from openfisca_core.variables import Variable

    person = Entity("person", "persons", "", "")
    system = TaxBenefitSystem([person])
    period = "2024-07"

    kinds = {name: Enum(name, {word: word for word in words}) for name, words in OPTIONS.items()}
    answer = Enum("answer", {word: word for word in TRUTH})

    def is_(who: Any, name: str, word: str) -> Any:  # noqa: ANN401 - of OpenFisca
        return who(name, period) == kinds[name][word]

    def deadline(who: Any, *_: object) -> Any:  # noqa: ANN401
        by_authority = is_(who, "identification_decided_by", "immigration_authority")
        yes = (
            (is_(who, "stay_lawful", "no") | is_(who, "stay_expulsion", "decided_by_court"))
            & is_(who, "identification_decision", "victim")
            & by_authority
            & is_(who, "findings_special_reasons_against_time", "no")
        )
        no = (
            (is_(who, "stay_lawful", "yes") & is_(who, "stay_expulsion", "none"))
            | (is_(who, "identification_decision", "not_a_victim") & by_authority)
            | is_(who, "findings_special_reasons_against_time", "yes")
        )
        return np.select([yes, no], [answer.yes, answer.no], answer.unknown)

    def more(who: Any, *_: object) -> Any:  # noqa: ANN401
        names = ("findings_special_reasons_for_more_time", "cooperation_with_return")
        first, second = names
        yes = is_(who, first, "yes") | is_(who, second, "yes")
        no = is_(who, first, "no") & is_(who, second, "no")
        return np.select([yes, no], [answer.yes, answer.no], answer.unknown)

    def variable(name: str, kind: type[Enum], default: Any, **more: Any) -> type[Variable]:  # noqa: ANN401
        about = {
            "value_type": Enum, "possible_values": kind, "default_value": default,
            "entity": person, "definition_period": DateUnit.MONTH, **more,
        }  # fmt: skip
        return type(name, (Variable,), about)

    for name, kind in kinds.items():
        system.add_variable(variable(name, kind, kind.unknown))
    system.add_variable(variable("deadline", answer, answer.unknown, formula=deadline))
    system.add_variable(variable("more", answer, answer.unknown, formula=more))

    def decide(columns: Mapping[str, Any], count: int) -> tuple[Any, Any]:
        simulation = SimulationBuilder().build_default_simulation(system, count=count)
        for name, column in columns.items():
            simulation.set_input(name, period, column)
        return simulation.calculate("deadline", period), simulation.calculate("more", period)

    def prepared(rows: Sequence[Facts]) -> dict[str, Any]:
        texts = [worded(row) for row in rows]
        return {name: np.array([row[name] for row in texts]) for name in kinds}

    def answers(rows: Sequence[Facts]) -> list[Answers]:
        first, second = decide(prepared(rows), len(rows))
        return [
            (TRUTH[str(one)], TRUTH[str(other)])
            for one, other in zip(first.decode_to_str(), second.decode_to_str(), strict=True)
        ]

    answers.prepared = prepared  # type: ignore[attr-defined] # what is not timed in bulk
    answers.decide = decide  # type: ignore[attr-defined]
    return answers


def compare(
    name: str, expected: Sequence[Answers], rows: Sequence[Facts], found: Sequence[Answers]
) -> None:
    """Stop at the first record on which an engine says something else than ours."""
    for row, ours_, theirs in zip(rows, expected, found, strict=True):
        if ours_ != theirs:
            msg = f"{name} says {theirs}, ours {ours_}, of {json.dumps(row)}"
            raise SystemExit(msg)


def timed(runs: Mapping[str, Callable[[], object]]) -> dict[str, list[float]]:
    """The seconds of every run, all of them in turn in each round."""
    found: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(ROUNDS):
        for name, run in runs.items():
            start = time.perf_counter()
            run()
            found[name].append(time.perf_counter() - start)
    return found


def show(
    title: str, each: Mapping[str, int], seconds: Mapping[str, list[float]], first: str
) -> None:
    """A table of the time for one case, and how many times that of ours it is."""
    print(f"\n{title}")
    base = [took / each[first] for took in seconds[first]]
    for name, taken in seconds.items():
        own = [took / each[name] for took in taken]
        ratios = sorted(one / other for one, other in zip(own, base, strict=True))
        print(
            f"  {name:44}{statistics.median(own) * 1e6:12.3f} µs a case"
            f"{statistics.median(ratios):12.3f} x  ({ratios[0]:.3f} to {ratios[-1]:.3f})"
        )


def main(arguments: Sequence[str] | None = None) -> None:
    """Compare, then time, then print."""
    parser = argparse.ArgumentParser(description="one decision in several engines")
    parser.add_argument("--rows", type=int, default=1_000_000, help="rows of the table")
    parser.add_argument("--sample", type=int, default=20_000, help="records of the slow engines")
    options = parser.parse_args(arguments)
    rows = records(options.sample)
    table = table_of(rows)
    expected = ours_bulk(table)
    compare("plain Python", expected, rows, [python(row) for row in rows])
    single = rows[: max(1, options.sample // 20)]
    cases = [case_of(row) for row in single]
    of_cases = [(ours(case), more) for case, (_, more) in zip(cases, expected, strict=False)]
    compare("ours, one by one,", expected[: len(single)], single, of_cases)
    print(f"Python {platform.python_version()}, {len(rows)} records, all outputs agree")
    by_one: dict[str, Callable[[Facts], Answers]] = {"plain Python": python}
    for module, name, make in (("zen", "ZEN", zen), ("datalogic_py", "datalogic", datalogic)):
        if importlib.util.find_spec(module) is None:
            print(f"{name}: not installed")
            continue
        by_one[name] = make()
        compare(name, expected, rows, [by_one[name](row) for row in rows])
    runs: dict[str, Callable[[], object]] = {
        "ours, all answers with reasons": lambda: [ours(case) for case in cases]
    }
    for name, decide in by_one.items():
        runs[name] = lambda decide=decide: [decide(row) for row in single]  # type: ignore[misc] # bound now
    show("a single case", dict.fromkeys(runs, len(single)), timed(runs), next(iter(runs)))

    many = pa.concat_tables([table] * max(1, options.rows // len(rows)))
    each = {"ours, table to table": many.num_rows}
    bulk: dict[str, Callable[[], object]] = {
        "ours, table to table": lambda: assess_table(
            many, jurisdiction=DENMARK, on=ON, questions=QUESTIONS, values=False
        )
    }
    for name, decide in by_one.items():
        each[f"{name}, sample"] = len(rows)
        bulk[f"{name}, sample"] = lambda decide=decide: [decide(row) for row in rows]  # type: ignore[misc]
    if importlib.util.find_spec("openfisca_core") is None:
        print("OpenFisca: not installed")
    else:
        fisca: Any = openfisca()
        compare("OpenFisca", expected, rows, fisca(rows))
        columns = fisca.prepared(rows * max(1, options.rows // len(rows)))
        each["OpenFisca, columns to columns"] = many.num_rows
        bulk["OpenFisca, columns to columns"] = lambda: fisca.decide(columns, many.num_rows)
    show(f"a table of {many.num_rows} rows", each, timed(bulk), next(iter(bulk)))


if __name__ == "__main__":
    main()
