"""
A study: how often three countries give a reflection period, and leave it open, in the same generated cases.

    python examples/study.py [CASES] [PICTURE.svg]

The cases are made up: each fact is drawn by itself, so shares say how the laws differ, not how the world is.
"""

from __future__ import annotations

import random
import sys
from datetime import date

import pandas as pd
import pyarrow as pa
from matplotlib.figure import Figure

from traffick_rules import available_jurisdictions, get_jurisdiction
from traffick_rules.bulk import assess_table, columns

ON = date(2024, 7, 1)


def made_up(count: int, *, seed: int = 1) -> pa.Table:
    """Cases with the yes/no facts and one-of facts that all countries share, four fifths of the cells known."""
    chance = random.Random(seed)  # noqa: S311 - made-up cases
    made = {}
    for column in columns():
        if pa.types.is_boolean(column.type) and "citizenships" not in column.name:
            pool: list[object] = [True, False]
        elif column.name in {"identification.decision", "identification.decided_by"}:
            pool = [member.value for member in column.fact.options]  # type: ignore[attr-defined] # a one-of fact
        else:
            continue
        cells = [chance.choice(pool) if chance.random() < 0.8 else None for _ in range(count)]  # noqa: PLR2004 - the share that is told above
        made[column.name] = pa.array(cells, column.type)
    return pa.table(made)


def shares(count: int) -> pd.DataFrame:
    """For each country the shares of yes, no and unknown, each case counted once by the best of its answers."""
    table = made_up(count)
    found = {}
    for listed in available_jurisdictions():
        country = get_jurisdiction(listed.code)
        law = country.in_force(ON)
        periods = [r.question for r in law.rules if r.subject == "reflection_period"]
        answers = assess_table(
            table, jurisdiction=country, on=ON, questions=periods, values=False
        ).answers
        verdicts = answers.to_pandas(types_mapper=pd.ArrowDtype)
        yes = verdicts.eq(other=True).fillna(value=False).any(axis=1)
        no = verdicts.eq(other=False).fillna(value=False).all(axis=1)
        found[country.name] = {"yes": yes.mean(), "unknown": (~yes & ~no).mean(), "no": no.mean()}
    return pd.DataFrame(found).T


def draw(found: pd.DataFrame, path: str) -> None:
    """The shares as bars."""
    figure = Figure(figsize=(7, 2.6), layout="constrained")
    axes = figure.add_subplot()
    found.plot.barh(
        ax=axes, stacked=True, color=["#10653a", "#c9a227", "#8c2318"], xlabel="share of the cases"
    )
    axes.legend(ncols=3, loc="lower center", bbox_to_anchor=(0.5, 1))
    figure.savefig(path)


if __name__ == "__main__":
    result = shares(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
    print(result.round(3).to_string())
    if len(sys.argv) > 2:  # noqa: PLR2004 - a picture is wanted too
        draw(result, sys.argv[2])
