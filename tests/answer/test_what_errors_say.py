"""What is asked wrongly of the law: each error says what is wrong, and what would be right."""

from __future__ import annotations

from datetime import date

import pytest
from tests.toyland import MEDICAL_HELP, TOYLAND, toyland

from traffick_rules import (
    ArgumentError,
    Assessment,
    Case,
    CaseError,
    Charge,
    Interview,
    NotInForceError,
    SessionError,
    UndecidedError,
    UnknownCodeError,
    Verdict,
    assess,
    limitation,
    next_question,
    sentence,
)

ON = date(2011, 1, 1)
ToyCase = Case
ONLY_HELP = toyland(rules=(MEDICAL_HELP,), fact_groups=())


def assessed(on=ON):
    return assess(ToyCase(), jurisdiction=TOYLAND, on=on)


def asked(**arguments):
    return next_question(ToyCase(), jurisdiction=TOYLAND, on=ON, **arguments)


def answered_to_the_end():
    """An interview about a question that is settled at once."""
    interview = Interview(ONLY_HELP, ON, goals=["entitlements.medical"])
    interview.reply(True)
    interview.reply(True)


def explained_from_data():
    Assessment.from_dict(assessed().to_dict()).explain("victim_status")


WRONG = {
    "jurisdiction: 3 is not a jurisdiction; give a code such as 'dk'": (
        ArgumentError,
        lambda: assess(ToyCase(), jurisdiction=3, on=ON),
    ),
    "language: '3' is not a language; give a code such as 'da'": (
        ArgumentError,
        lambda: assessed().to_text(language=3),
    ),
    "language: 'xx' is not available; choose from: da, en": (
        ArgumentError,
        lambda: assessed().to_text(language="xx"),
    ),
    "goals: 'x' is not a list of questions such as ['permits.9c5']": (
        ArgumentError,
        lambda: asked(goals="x"),
    ),
    "x: is not a question of the law of that day; they begin with: victim_status, "
    "reflection_period, permits, entitlements": (UnknownCodeError, lambda: asked(goals=["x"])),
    "victim_status.presumed: is not a question of the law of that day; its parts are explained with victim_status; ask "
    "for that": (UnknownCodeError, lambda: assessed().explain("victim_status.presumed")),
    "permits.victims: is not a question of the law of that day; did you mean 'permits.victim'?": (
        UnknownCodeError,
        lambda: asked(goals=["permits.victims"]),
    ),
    "permits.x: is not in the law of that day; in force: victim": (
        UnknownCodeError,
        lambda: assessed().permits["x"],
    ),
    "permits.victim: is not in force on that day; Toy Code § 4 is in force from 2005-01-01": (
        NotInForceError,
        lambda: assessed(date(2001, 1, 1)).permits["victim"],
    ),
    "victim_status: the law of Toyland on 2011-01-01 has no rule on it": (
        NotInForceError,
        lambda: assess(Case(), jurisdiction=ONLY_HELP, on=ON).victim_status,
    ),
    "question: 3 is not a text; give one such as 'permits.9c5'": (
        ArgumentError,
        lambda: assessed()[3],
    ),
    "limitation: the law of Toyland on 2011-01-01 has no rule on it": (
        NotInForceError,
        lambda: limitation(Charge(), jurisdiction=TOYLAND, on=ON),
    ),
    "nothing: is not an offence of Toyland; offences: trafficking": (
        UnknownCodeError,
        lambda: sentence(Charge(), jurisdiction=TOYLAND, offence="nothing"),
    ),
    "traficking: is not an offence of Toyland; did you mean 'trafficking'?": (
        UnknownCodeError,
        lambda: sentence(Charge(), jurisdiction=TOYLAND, offence="traficking"),
    ),
    "nothing: is not an offence of Toyland; offences: none": (
        UnknownCodeError,
        lambda: sentence(Charge(), jurisdiction=ONLY_HELP, offence="nothing"),
    ),
    "<Verdict.YES: 'yes'> is neither true nor false; compare it: verdict is Verdict.YES": (
        UndecidedError,
        lambda: bool(Verdict.YES),
    ),
    "victim_status: this answer was read from data, or no condition of that day asks it; "
    "assess the case again to have it explained, or see `because`": (
        ArgumentError,
        explained_from_data,
    ),
    "is not assessment data ('schema'); give what assessment.to_dict() gave": (
        CaseError,
        lambda: Assessment.from_dict({"x": 1}),
    ),
    "salt: has 1 bytes; give at least 16 that no one can guess, such as secrets.token_hex()": (
        ArgumentError,
        lambda: assessed().receipt(salt="x"),
    ),
    "there is nothing left to ask": (SessionError, answered_to_the_end),
    "this is the first question; there is nothing to go back to": (
        SessionError,
        lambda: Interview(TOYLAND, ON).back(),
    ),
}


@pytest.mark.parametrize(("message", "wrong"), WRONG.items(), ids=WRONG)
def test_what_is_asked_wrongly_is_told_with_what_would_be_right(message, wrong):
    error, call = wrong
    with pytest.raises(error) as caught:
        call()
    assert message == str(caught.value)
