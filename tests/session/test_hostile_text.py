"""Whatever text someone gives: it is refused or kept in Python, and never reaches the C module."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest
from tests.engine.fake_durable import FakeDurable

from traffick_rules import TraffickRulesError, get_jurisdiction
from traffick_rules.engine.rete import durable, pool
from traffick_rules.facts import Asylum, Identification, Stay
from traffick_rules.session import CaseSession, Engine, read_diary

DENMARK = get_jurisdiction("dk")
ON = date(2024, 1, 8)
HOSTILE = [
    '"',
    "'",
    "\\",
    '\\"}]}',
    "\0",
    "a\0b",
    "\n\r\t",
    "$",
    "$and",
    "$not",
    "{'$m': {'sid': 1}}",
    "\N{GRINNING FACE}",
    "\u202e\ufeff",
    "\ud800",
    "x" * 1_000_000,
    '"' * 1_000_000,
    "\\" * 999_999,
    "%s%n%x",
    "-1",
    "sid",
    "boot",
    "id",
    "n1+",
]
ALLOWED = re.compile(r'[a-z0-9_+\-"{}\[\]:, ]*')


class Spy:
    """The real module, or its stand-in, that keeps every text on its way."""

    def __init__(self, module):
        self.module = module
        self.texts = []

    def __getattr__(self, name):
        call = getattr(self.module, name)

        def called(*arguments):
            self.texts += [argument for argument in arguments if isinstance(argument, str)]
            return call(*arguments)

        return called


@pytest.fixture
def spy(monkeypatch):
    pool._begin_anew()
    watched = Spy(durable.load() or FakeDurable())
    monkeypatch.setattr(durable, "load", lambda: watched)
    yield watched
    pool._begin_anew()


def attempts(session, text, tmp_path):
    """Every place where someone can give a text."""
    for act in (session.learn, session.correct):
        yield lambda act=act: act(Stay.lawful, text)
        yield lambda act=act: act(Stay.ground, text)
        yield lambda act=act: act(Identification.interviewed_by, [text])
        yield lambda act=act: act(Identification.interviewed_by, {text: True})
        yield lambda act=act: act(Identification.decided_on, text)
        yield lambda act=act: act({text: {text: text}})
        yield lambda act=act: act({"stay": {text: True}})
        yield lambda act=act: act(text, True)
    yield lambda: session.withdraw(text)
    yield lambda: session.advance(to=text)
    yield lambda: session.firings(text)
    yield lambda: session.assessment[text]
    yield lambda: CaseSession.open(DENMARK, on=ON, engine=text)
    yield lambda: CaseSession.restore(text, jurisdiction=DENMARK)
    saved = json.loads(session.save())
    for key in ("id", "fingerprint", "on", "jurisdiction"):
        yield lambda key=key: CaseSession.restore(
            json.dumps({**saved, key: text}), jurisdiction=DENMARK, reassess=True
        )
    for plain in (
        {"on": text},
        {"on": "2024-01-08", "note": text},
        {"on": "2024-01-08", "learn": {"stay": {"ground": text}}},
        {"on": "2024-01-08", "withdraw": [text]},
        {"on": "2024-01-08", text: text},
    ):
        file = tmp_path / "diary.jsonl"
        file.write_text(json.dumps(plain), encoding="utf-8")
        yield lambda file=file: [session.apply(e) for e in read_diary(file)]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_never_reaches_the_c_module(spy, text, tmp_path):
    with CaseSession.open(DENMARK, on=ON) as session:
        assert Engine.RETE is session.engine
        session.learn(Stay.detained, True)
        for attempt in attempts(session, text, tmp_path):
            try:
                attempt()
            except TraffickRulesError as error:
                length = len(str(error))
                assert length < 2_000
        session.learn(Asylum.applied, False)
        assert Engine.RETE is session.engine
    assert spy.texts
    strangers = [given[:80] for given in spy.texts if not ALLOWED.fullmatch(given)]
    assert [] == strangers
    # What is no name of the library's own stands in nothing that it said.
    own = {"-1", '"', "sid", "boot", "id", "n1+"}
    assert text in own or not any(text in given for given in spy.texts)
