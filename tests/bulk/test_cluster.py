"""Tables on a cluster: the same answers, lazily, and whole when a worker dies."""

from __future__ import annotations

import os
import signal
import sys
import time
from datetime import date

import dask
import dask.dataframe as dd
import pandas as pd
import pyarrow as pa
import pytest
from distributed import Client, LocalCluster
from tests.bulk.tables import random_table

from traffick_rules import (
    ArgumentError,
    CaseError,
    NotInForceError,
    available_jurisdictions,
    get_jurisdiction,
)
from traffick_rules.bulk import assess_dask, assess_table, cluster, mapping_of

COUNTRIES = [found.code for found in available_jurisdictions()]
DENMARK = get_jurisdiction("dk")
ON = date(2024, 7, 1)


def frames_of(table, partitions):
    """The table as a Dask DataFrame with Arrow's types."""
    return dd.from_pandas(table.to_pandas(types_mapper=pd.ArrowDtype), npartitions=partitions)


def plain(frame):
    """Rows with None for what is null."""
    return pa.Table.from_pandas(frame, preserve_index=False).to_pylist()


@pytest.mark.parametrize("code", COUNTRIES)
def test_a_table_in_partitions_is_answered_as_a_whole_one(code):
    country = get_jurisdiction(code)
    table = random_table(country, 300)
    found = assess_dask(frames_of(table, 4), jurisdiction=country, on=ON)
    expected = assess_table(table, jurisdiction=country, on=ON)
    answers, errors = dask.compute(found.answers, found.errors, scheduler="synchronous")
    assert expected.answers.to_pylist() == plain(answers)
    assert expected.errors.to_pylist() == [
        {"row": row, **each} for row, each in zip(errors.index, plain(errors), strict=True)
    ]
    assert list(found.answers.columns) == list(answers.columns)
    assert (found.answers.dtypes == answers.dtypes).all()


def test_nothing_is_computed_before_it_is_asked_for_and_then_once():
    asked = []

    def part(number):
        asked.append(number)
        return pd.DataFrame({"proceedings.case_open": [number % 2 == 0], "nr": [number]})

    frame = dd.from_map(
        part, range(3), meta=pd.DataFrame({"proceedings.case_open": [True], "nr": [1]})
    )
    found = assess_dask(frame, jurisdiction=DENMARK, on=ON, questions=["permits.9c5"], keep=["nr"])
    assert [] == asked
    answers, errors = dask.compute(found.answers, found.errors, scheduler="synchronous")
    assert [0, 1, 2] == sorted(asked)
    assert [0, 1, 2] == answers["nr"].to_list()
    assert [None, False, None] == [row["permits.9c5"] for row in plain(answers)]
    assert 0 == len(errors)
    assert "<answers in 3 partitions>" == repr(found)


def test_days_mappings_and_bad_cells_go_through_as_in_a_table():
    table = pd.DataFrame(
        {
            "day": [date(2024, 7, 1), date(2012, 1, 1), None],
            "Type of Exploitation": ["Servitude", "Servitud", None],
        },
        index=[10, 20, 30],
    )
    found = assess_dask(
        dd.from_pandas(table.astype({"day": pd.ArrowDtype(pa.date32())}), npartitions=2),
        jurisdiction=DENMARK,
        on="day",
        mapping=mapping_of("htcds"),
        values=False,
    )
    answers, errors = dask.compute(found.answers, found.errors, scheduler="synchronous")
    assert [10, 20, 30] == answers.index.to_list()
    assert [(20, "Type of Exploitation"), (30, "day")] == sorted(
        zip(errors.index, errors["column"], strict=True)
    )
    strict = assess_dask(
        dd.from_pandas(table[["Type of Exploitation"]], npartitions=1),
        jurisdiction=DENMARK,
        on=ON,
        mapping=mapping_of("htcds"),
        strict=True,
    )
    with pytest.raises(CaseError, match="did you mean 'Servitude'"):
        strict.answers.compute(scheduler="synchronous")


@pytest.mark.slow
def test_a_worker_that_is_killed_loses_nothing():
    parts = 24

    def part(number):
        time.sleep(0.1)
        rows = range(number * 100, number * 100 + 100)
        open_ = pd.array([row % 3 == 0 for row in rows], dtype="boolean")
        return pd.DataFrame({"nr": list(rows), "proceedings.case_open": open_})

    frame = dd.from_map(part, range(parts), meta=part(0).iloc[:0])
    found = assess_dask(frame, jurisdiction=DENMARK, on=ON, questions=["permits.9c5"], keep=["nr"])
    with (
        LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
        ) as workers,
        Client(workers) as client,
    ):
        pids = client.run(os.getpid)
        assert os.getpid() not in pids.values()
        running = client.compute(found.answers.to_delayed())
        while sum(future.done() for future in running) < 2:
            time.sleep(0.01)
        left = sum(not future.done() for future in running)
        os.kill(next(iter(pids.values())), signal.SIGKILL)
        answers = pd.concat(client.gather(running))
        assert left > parts // 2
        assert set(pids.values()) != set(client.run(os.getpid).values())
    assert list(range(parts * 100)) == answers["nr"].to_list()
    expected = [None if row % 3 == 0 else False for row in range(parts * 100)]
    assert expected == [row["permits.9c5"] for row in plain(answers)]


def test_arguments_are_checked_before_anything_runs():
    frame = dd.from_pandas(pd.DataFrame({"stay.lawfull": [True]}), npartitions=1)
    with pytest.raises(ArgumentError, match="did you mean 'stay.lawful'"):
        assess_dask(frame, jurisdiction=DENMARK, on=ON)
    with pytest.raises(ArgumentError, match="did you mean 'permits.9c5'"):
        assess_dask(frame[[]], jurisdiction=DENMARK, on=ON, questions=["permits.9c55"])
    with pytest.raises(NotInForceError):
        assess_dask(frame[[]], jurisdiction=DENMARK, on=date(1990, 1, 1))
    with pytest.raises(ArgumentError, match="table: DataFrame is not|frame: DataFrame is not"):
        assess_dask(pd.DataFrame(), jurisdiction=DENMARK, on=ON)


def test_a_worker_with_another_law_refuses(monkeypatch):
    frame = dd.from_pandas(pd.DataFrame({"stay.lawful": [True]}), npartitions=1)
    found = assess_dask(frame, jurisdiction=DENMARK, on=ON)
    monkeypatch.setattr(
        cluster, "get_jurisdiction", lambda code: get_jurisdiction("se" if code else "")
    )
    with pytest.raises(ArgumentError, match="on a worker is not the one of the client"):
        found.answers.compute(scheduler="synchronous")


def test_without_dask_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "dask", None)
    with pytest.raises(ArgumentError, match=r"pip install 'traffick-rules\[dask\]'"):
        assess_dask(object(), jurisdiction=DENMARK, on=ON)
