"""Tables of charges: every row is sentenced as its charge is."""

from __future__ import annotations

import json
from datetime import date

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.bulk.tables import random_table, table_of
from tests.countries import SAMPLE

from traffick_rules import (
    ArgumentError,
    CaseError,
    Charge,
    UnknownCodeError,
    Verdict,
    get_jurisdiction,
    sentence,
)
from traffick_rules.bulk import columns, sentence_batches, sentence_table
from traffick_rules.law.values.length import Unit
from traffick_rules.testing.strategies import charges

DENMARK = get_jurisdiction("dk")
FEWER = settings().max_examples // 2
TRUTH = {Verdict.YES: True, Verdict.NO: False, Verdict.UNKNOWN: None}


def months(length):
    if length is None or length.unit is Unit.DAY:
        return None
    return length.count * (12 if length.unit is Unit.YEAR else 1)


def said(answer):
    """What the columns of an offence say of an answer."""
    return {
        ".degree": None if answer is None else answer.degree,
        ".minimum": None if answer is None or answer.minimum is None else str(answer.minimum),
        ".maximum": None if answer is None or answer.maximum is None else str(answer.maximum),
        ".minimum_months": months(None if answer is None else answer.minimum),
        ".maximum_months": months(None if answer is None else answer.maximum),
        ".law_of": None if answer is None else answer.law_of,
        ".fine": None if answer is None or answer.fine is None else str(answer.fine),
    }


def expected_row(charge, country, offence=None):
    found = sentence(charge, jurisdiction=country, offence=offence)
    row = {}
    for answer in found.offences:
        if offence in {None, answer.offence}:
            row[f"offences.{answer.offence}"] = TRUTH[answer.verdict]
            row |= {f"offences.{answer.offence}{name}": v for name, v in said(answer).items()}
    row["sentence.verdict"] = TRUTH[found.verdict]
    row["sentence.offence"] = found.offence
    return row | {f"sentence{name}": value for name, value in said(found.answer).items()}


@pytest.mark.slow
@pytest.mark.parametrize("code", SAMPLE)
@settings(max_examples=FEWER)
@given(data=st.data())
def test_every_row_is_sentenced_as_its_charge_is(code, data):
    country = get_jurisdiction(code)
    drawn = data.draw(st.lists(charges(country), min_size=1, max_size=9))
    found = sentence_table(table_of(drawn, country, of=Charge), jurisdiction=country)
    assert 0 == found.errors.num_rows
    for row, charge in zip(found.answers.to_pylist(), drawn, strict=True):
        assert expected_row(charge, country) == row


@pytest.mark.slow
@pytest.mark.parametrize("code", SAMPLE)
@settings(max_examples=FEWER // 2)
@given(data=st.data())
def test_days_of_conduct_and_judgment_are_told_apart(code, data):
    # Few facts and many days: what counts is under which laws they lie.
    country = get_jurisdiction(code)
    near = st.sampled_from(country.epochs).map(lambda day: max(day, country.covers_from))
    days = data.draw(st.lists(st.tuples(near, near, st.none() | near), min_size=2, max_size=9))
    drawn = []
    for first, last, judged in days:
        if last < first or (judged and judged < last):
            continue
        plain = {
            "trafficking": {
                "acts": ["recruitment"], "means": ["deception"], "purposes": ["forced_labour"],
                "first_day": first.isoformat(), "last_day": last.isoformat(),
            },
            "judgment": {"on": judged and judged.isoformat()},
        }  # fmt: skip
        drawn.append(Charge.from_dict(plain))
    found = sentence_table(table_of(drawn, country, of=Charge), jurisdiction=country)
    assert [expected_row(charge, country) for charge in drawn] == found.answers.to_pylist()


@pytest.mark.slow
@pytest.mark.parametrize("code", SAMPLE)
def test_many_random_rows_are_sentenced_as_their_charges_are(code):
    country = get_jurisdiction(code)
    table = random_table(country, 4 * settings().max_examples, of=Charge)
    found = sentence_table(table, jurisdiction=country)
    wrong = set(found.errors["row"].to_pylist())
    compared = 0
    for number, (row, facts) in enumerate(
        zip(found.answers.to_pylist(), table.to_pylist(), strict=True)
    ):
        if number in wrong:
            assert {None} == set(row.values())
            continue
        plain = {}
        for name, value in facts.items():
            if value is not None:
                group, fact, *member = name.split(".")
                if member:
                    plain.setdefault(group, {}).setdefault(fact, {})[member[0]] = value
                else:
                    plain.setdefault(group, {})[fact] = value
        assert expected_row(Charge.from_dict(plain), country) == row
        compared += 1
    assert compared > len(wrong)


def charge_table(**facts):
    rows = max(len(cells) for cells in facts.values())
    common = {
        "trafficking.acts.recruitment": [True] * rows,
        "trafficking.means.deception": [True] * rows,
        "trafficking.purposes.forced_labour": [True] * rows,
    }
    return pa.table({**common, **{name.replace("__", "."): cells for name, cells in facts.items()}})


def test_an_offence_can_be_asked_for():
    table = charge_table(trafficking__last_day=[date(2006, 5, 1), date(2013, 5, 1), None])
    found = sentence_table(table, jurisdiction=DENMARK, offence="262a")
    assert ["8 years", "10 years", None] == found.answers["sentence.maximum"].to_pylist()
    assert [96, 120, None] == found.answers["offences.262a.maximum_months"].to_pylist()
    assert [True, True, None] == found.answers["sentence.verdict"].to_pylist()
    assert not [name for name in found.answers.schema.names if "233" in name]
    with pytest.raises(UnknownCodeError, match="did you mean '262a'"):
        sentence_table(table, jurisdiction=DENMARK, offence="262aa")


def test_rows_with_days_before_the_law_is_known_are_told_and_not_answered():
    table = charge_table(
        trafficking__last_day=[date(1990, 1, 1), date(2013, 5, 1), None],
        judgment__on=[None, None, date(1999, 1, 1)],
    )
    found = sentence_table(table, jurisdiction=DENMARK)
    assert [None, True, None] == found.answers["offences.262a"].to_pylist()
    assert [None, "262a", None] == found.answers["sentence.offence"].to_pylist()
    assert [
        (0, "trafficking.first_day", "1990-01-01"),
        (2, "trafficking.last_day", "1999-01-01"),
    ] == [tuple(row.values())[:3] for row in found.errors.to_pylist()]


def test_contradictory_charges_are_told_and_not_answered():
    table = charge_table(
        trafficking__first_day=[date(2010, 1, 2)], trafficking__last_day=[date(2010, 1, 1)]
    )
    found = sentence_table(table, jurisdiction=DENMARK)
    assert {None} == set(found.answers.to_pylist()[0].values())
    (told,) = found.errors.to_pylist()
    assert "contradicts trafficking.first_day 2010-01-02" in told["reason"]
    with pytest.raises(CaseError, match="row 0: trafficking.last_day"):
        sentence_table(table, jurisdiction=DENMARK, strict=True)


@pytest.mark.slow
def test_charges_of_no_rows_and_of_many_go_through():
    empty = sentence_table(
        charge_table(trafficking__last_day=[date(2010, 1, 1)]).slice(0, 0), jurisdiction=DENMARK
    )
    assert 0 == empty.answers.num_rows
    table = charge_table(trafficking__last_day=[date(2006, 5, 1), date(2013, 5, 1)] * 100_000)
    pieces = list(sentence_batches(table, jurisdiction=DENMARK))
    assert 1 < len(pieces)
    found = [cell for piece in pieces for cell in piece.answers["sentence.maximum"].to_pylist()]
    assert ["8 years", "10 years"] * 100_000 == found


def test_columns_of_a_charge_are_handed_on_and_the_law_is_named():
    table = charge_table(trafficking__last_day=[date(2006, 5, 1)]).append_column(
        "nr", pa.array(["a"])
    )
    found = sentence_table(table, jurisdiction=DENMARK, keep=["nr"])
    assert ["a"] == found.answers["nr"].to_pylist()
    about = json.loads(found.answers.schema.metadata[b"traffick_rules"])
    assert DENMARK.in_force(date(2006, 5, 1)).fingerprint in about["fingerprints"].values()
    with pytest.raises(ArgumentError, match="column 'nr' is not a fact"):
        sentence_table(table, jurisdiction=DENMARK)
    assert "judgment.on" in [column.name for column in columns(DENMARK, of=Charge)]
