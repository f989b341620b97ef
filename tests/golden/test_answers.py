"""Answers as they are read, line by line: assessments, sentences and explanations of a made-up law."""

from __future__ import annotations

from datetime import date

import attrs
from tests.toyland import MEDICAL_HELP, TOYLAND, TRAFFICKING, provision, replaced, toyland

from traffick_rules import Case, Charge, assess, sentence, verify
from traffick_rules.assessment.verification import verification_lines
from traffick_rules.facts import Findings, Needs, Purpose, Trafficking
from traffick_rules.law import (
    Circumstance,
    CircumstanceEffect,
    Confidence,
    DutyKind,
    DutyRule,
    all_of,
    always,
    any_of,
    includes,
    under_age,
)
from traffick_rules.lines import Role

EARLY, ON = date(2001, 6, 1), date(2009, 6, 1)
VICTIM = {
    "identification": {"decision": "victim", "decided_on": "2009-05-01"},
    "stay": {"lawful": False, "reflection_period_from": "2009-05-02"},
    "toyland": {"registered": True},
    "needs": {"medical": True},
}
PRESUMED = {"identification": {"indicators": True}}
TWO_PURPOSES = {
    "trafficking": {
        "purposes": ["prostitution", "begging"],
        "consent": False,
        "last_day": "2009-12-31",
    },
    "judgment": {"on": "2010-05-01"},
}
CHANGED = (
    "victim_status",
    "reflection_period.reflection",
    "reflection_period.recovery",
    "permits.victim",
    "entitlements.medical",
)
WITHOUT_A_DAY = {"trafficking": {"purposes": ["prostitution"]}}


def assessed(facts, on, country=TOYLAND):
    return assess(Case.from_dict(facts), jurisdiction=country, on=on)


def judged(facts, country=TOYLAND):
    charge = Charge.from_dict(facts)
    return sentence(charge, jurisdiction=country, offence="trafficking")


def recalled_help():
    """Toyland, where what gives medical help is recalled and not read."""
    recalled = provision("6", confidence=Confidence.RECALL, sources=())
    return replaced(MEDICAL_HELP, attrs.evolve(MEDICAL_HELP, provisions=(recalled,)))


def told(condition, *, duty=False, **facts):
    """What explains the medical help of Toyland, or the duty to give it, where it is given under that condition."""
    rule = attrs.evolve(MEDICAL_HELP, when=condition)
    owed = DutyRule(
        code="help",
        title="Help the person",
        provisions=rule.provisions,
        modality=rule.modality,
        when=condition,
        kind=DutyKind.INFORMATION,
        owed_by="the toy office",
        fulfilled=Needs.legal,
    )
    country = toyland(rules=(rule, owed))
    found = assessed(facts, ON, country)
    return found.explain("duties.help" if duty else "entitlements.medical").to_text()


def with_circumstance():
    """Toyland, where begging counts within the range of the punishment."""
    begging = Circumstance(
        code="begging",
        title="begging was among the purposes",
        when=includes(Trafficking.purposes, Purpose.BEGGING),
        provisions=(TRAFFICKING.provisions[0],),
        effect=CircumstanceEffect.AGGRAVATES,
    )
    return replaced(TRAFFICKING, attrs.evolve(TRAFFICKING, circumstances=(begging,)))


def of_two_offences(**facts):
    """What Toyland says of a charge, where it has a second offence."""
    holding = attrs.evolve(
        TRAFFICKING, code="holding", title="Holding someone", when=Trafficking.consent
    )
    country = toyland(rules=(*TOYLAND.rules, holding))
    charge = Charge.from_dict({"trafficking": {**facts, "last_day": "2009-12-31"}})
    return sentence(charge, jurisdiction=country).to_text()


TEXTS = {
    "a victim": lambda: assessed(VICTIM, ON).to_text(full=True),
    "someone who is presumed to be one": lambda: assessed(PRESUMED, EARLY).to_text(full=True),
    "an offence on an unknown day": lambda: judged(WITHOUT_A_DAY).to_text(),
    "an offence under a milder law": lambda: judged(TWO_PURPOSES).to_text(),
    "one offence of two": lambda: of_two_offences(purposes=["prostitution"], consent=False),
    "no offence of two": lambda: of_two_offences(purposes={"only": []}),
    "an explained yes": lambda: (
        assessed(VICTIM, ON).explain("reflection_period.reflection").to_text()
    ),
    "an explained unknown": lambda: assessed(VICTIM, ON).explain("permits.victim").to_markdown(),
    "what is presumed, explained": lambda: (
        assessed(PRESUMED, EARLY).explain("victim_status").to_text()
    ),
    "what an authority decides, and a duty that is fulfilled": lambda: told(
        Findings.risk_of_persecution,
        duty=True,
        findings={"risk_of_persecution": True},
        needs={"legal": True},
    ),
    "what is not known, of a duty of which the fulfilment does not matter yet": lambda: told(
        Findings.risk_of_persecution, duty=True, needs={"legal": True}
    ),
    "what is computed from facts": lambda: told(
        all_of(under_age(18), any_of(Needs.legal, Needs.social)),
        person={"age": 16},
        needs={"legal": True},
    ),
    "what is so in every case": lambda: told(
        any_of(always(), all_of(Needs.legal, Needs.social)), needs={"legal": False}
    ),
    "grounds of two facts each": lambda: told(
        any_of(all_of(Needs.legal, Needs.social), all_of(Needs.medical, Needs.legal)),
        needs={"legal": True, "social": True, "medical": True},
    ),
    "two grounds, explained": lambda: judged(TWO_PURPOSES).explain().to_text(),
    "two grounds, explained in Markdown": lambda: judged(TWO_PURPOSES).explain().to_markdown(),
}


def test_every_line_stands_where_a_reader_looks_for_it(golden):
    golden("answers.en.txt", {name: text() for name, text in TEXTS.items()})


def test_a_receipt_is_confirmed_or_what_differs_and_what_is_to_be_noted_is_listed():
    case = Case.from_dict(PRESUMED)
    receipt = assess(case, jurisdiction=TOYLAND, on=ON).receipt()
    another = attrs.evolve(receipt, made_with=attrs.evolve(receipt.made_with, library="0.0.1"))

    def told(*of):
        found = verify(*of, jurisdiction=TOYLAND)
        return [(line.role, line.label, line.text) for line in verification_lines(found)]

    about = "the assessment under the law of tl on 2009-06-01"
    assert [(Role.YES, "confirmed", about)] == told(receipt, case)
    assert [
        (Role.NO, "not confirmed", about),
        (Role.DETAIL, "differs", "case: is not the one that was assessed"),
        *((Role.DETAIL, "", f"answer {name}: is not the same") for name in CHANGED),
        (Role.CAUTION, "note", f"traffick-rules was 0.0.1, and is {receipt.made_with.library}"),
    ] == told(another, Case.from_dict(VICTIM))


def test_what_rests_on_recalled_law_is_said_with_caution():
    lines = (
        assessed({"needs": {"medical": True}}, ON, recalled_help()).to_text(full=True).splitlines()
    )
    place = lines.index("           law         Toy Code § 6 [6]")

    assert "           confidence  recalled, not verified in any source (6)" == lines[place + 1]


def test_a_circumstance_is_listed_with_what_it_does_and_whether_it_is_given():
    lines = judged(TWO_PURPOSES, with_circumstance()).to_text().splitlines()
    place = lines.index("                       Toy Code § 12 [12]")
    counts = "           counts      begging was among the purposes: aggravates within the range"

    assert counts == lines[place + 1]
