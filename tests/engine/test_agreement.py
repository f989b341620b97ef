"""The engines agree on random cases and charges of every country; `make agree` takes a million of them."""

from __future__ import annotations

import random

import pytest
from tools import agree
from tools.agree import COUNTRIES, KINDS

from traffick_rules import Case, get_jurisdiction


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.title)
@pytest.mark.parametrize("code", COUNTRIES)
@pytest.mark.slow
def test_the_engines_agree_on_random_records(code, kind):
    country, draw, verdicts = get_jurisdiction(code), random.Random(code), set()
    for _ in range(4):
        found = agree.agree(country, kind, 15, draw)
        assert [] == found.disagreements
        assert 15 == found.cases
        verdicts.update(found.verdicts)
    assert {"unknown"} < verdicts


def test_an_engine_that_says_something_else_is_found(monkeypatch):
    country = get_jurisdiction("se")

    def wrong(rules, record, on):
        return dict.fromkeys(honest(rules, record, on), True)

    honest = agree.answers
    monkeypatch.setattr(agree, "answers", wrong)
    found = agree.agree(country, Case, 3, random.Random(1))
    assert found.disagreements
    assert "witness True, program None: <case {" in found.disagreements[0]


def test_a_rete_network_that_says_something_else_is_found(monkeypatch):
    if agree.durable.load() is None:
        monkeypatch.setattr(agree.durable, "load", object)

    class Deaf:
        def __init__(self, network, _module):
            self.rails = ((0,) * len(network.nodes),) * 2

        def update(self, values):
            """It does not listen."""

        def close(self):
            """It holds nothing."""

    monkeypatch.setattr(agree, "ReteNetwork", Deaf)
    found = agree.agree(get_jurisdiction("se"), Case, 10, random.Random(1))
    assert any("Rete differs from the program" in each for each in found.disagreements)


def test_one_country_alone_can_be_asked_for(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["agree", "--cases", "2", "--seed", "1", "--country", "se"])

    assert 0 == agree._main()
    told = capsys.readouterr().out
    assert "2 records: se" in told
    assert "0 disagreements" in told
