"""Answers as they are read, line by line: assessments, sentences and explanations of a made-up law."""

from __future__ import annotations

import textwrap
from datetime import date

import attrs
import pytest
from tests.toyland import MEDICAL_HELP, TOYLAND, TRAFFICKING, provision, replaced, toyland

from traffick_rules import Case, Charge, assess, sentence, verify
from traffick_rules.assessment.verification import verification_lines
from traffick_rules.facts import Findings, Needs, Purpose, Trafficking
from traffick_rules.law import (
    Circumstance,
    CircumstanceEffect,
    Confidence,
    DutyRule,
    all_of,
    always,
    any_of,
    includes,
    under_age,
)
from traffick_rules.render.text import Role

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
        TRAFFICKING, code="holding", title="Holding somebody", when=Trafficking.consent
    )
    country = toyland(rules=(*TOYLAND.rules, holding))
    charge = Charge.from_dict({"trafficking": {**facts, "last_day": "2009-12-31"}})
    return sentence(charge, jurisdiction=country).to_text()


TEXTS = {
    "a victim": (
        lambda: assessed(VICTIM, ON).to_text(),
        """
        Toyland: the law of 2009-06-01

        Victim status
          yes      Status as a victim [victim_status]: assessed
                   because     the decision on the person's status is victim: yes
                   law         Toy Code § 1 [1]

        Reflection period
          yes      Reflection period [reflection_period.reflection]: 6 months, ends on 2009-11-02
                   because     the decision on the person's status is victim: yes
                               the person has a right to stay: no
                   law         Toy Code § 2 [2]
                               Toy Code § 1 [1]
          no       Recovery period [reflection_period.recovery]
                   because     the person has a right to stay: no
                   law         Toy Code § 3 [3]

        Residence permits
          unknown  Permit for victims [permits.victim]
                   hangs on    an expulsion is decided by court: unknown
                   law         Toy Code § 4 [4]
                               Toy Code § 5 [5]

        Entitlements
          yes      Medical help [entitlements.medical]: is to be given
                   because     the person needs medical care: yes
                   law         Toy Code § 6 [6]

          Answers: 3 yes, 1 no, 1 unknown
          Law in force: {fingerprint}
          This is information about the law, not legal advice.
        """,
    ),
    "somebody who is presumed to be one": (
        lambda: assessed(PRESUMED, EARLY).to_text(),
        """
        Toyland: the law of 2001-06-01

        Victim status
          unknown  Status as a victim [victim_status]: presumed
                   hangs on    the decision on the person's status is victim: unknown
                               there are indicators that the person is a victim of trafficking: yes
                   law         Toy Code § 1 [1]

        Reflection period
          unknown  Reflection period [reflection_period.reflection]
                   hangs on    the decision on the person's status is victim: unknown
                               the person has a right to stay: unknown
                   law         Toy Code § 2 [2]
                               Toy Code § 1 [1]
          unknown  Recovery period [reflection_period.recovery]
                   hangs on    the decision on the person's status is victim: unknown
                               the person has a right to stay: unknown
                   law         Toy Code § 3 [3]
                               Toy Code § 1 [1]

        Entitlements
          unknown  Medical help [entitlements.medical]
                   hangs on    the person needs medical care: unknown
                   law         Toy Code § 6 [6]

        Not in force on this day
          Permit for victims: Toy Code § 4 is in force from 2005-01-01

          Answers: 0 yes, 0 no, 4 unknown
          Law in force: {fingerprint}
          This is information about the law, not legal advice.
        """,
    ),
    "an offence on an unknown day": (
        lambda: judged(WITHOUT_A_DAY).to_text(),
        """
        Toyland: the law that counts

        Offence
          unknown  Trafficking [trafficking]
                   hangs on    the law that applies, or the degree of the offence, is settled: unknown
                               the purpose: prostitution: yes
                   law         Toy Code § 7 [7]
                               Toy Code § 9 [9]
                   if done     2000-01-01 to 2001-12-31: the offence is not met
                               2002-01-01 or later: the offence is met, degree: gross, up to 12 years, at
                               least 2 years
                               2002-01-01 to 2009-12-31: the offence is met, degree: ordinary, up to 8 years
                               2010-01-01 or later: the offence is met, degree: ordinary, up to 5 years

          This is information about the law, not legal advice.
        """,
    ),
    "an offence under a milder law": (
        lambda: judged(TWO_PURPOSES).to_text(),
        """
        Toyland: the law of 2010-05-01

        Offence
          yes      Trafficking [trafficking]: up to 5 years of imprisonment, no minimum stated
                   because     the purpose: prostitution: yes
                   law         Toy Code § 7 [7]
                               Toy Code § 9 [9]
                               Toy Code § 12 [12]

          This is information about the law, not legal advice.
        """,
    ),
    "one offence of two": (
        lambda: of_two_offences(purposes=["prostitution"], consent=False),
        """
        Toyland: the law of 2009-12-31

        Offence
          yes      Trafficking [trafficking]: up to 8 years of imprisonment, no minimum stated
                   because     the purpose: prostitution: yes
                   law         Toy Code § 7 [7]
                               Toy Code § 8 [8]

        Other offences
          no       Holding somebody [holding]

          This is information about the law, not legal advice.
        """,
    ),
    "no offence of two": (
        lambda: of_two_offences(purposes={"only": []}),
        """
        Toyland: the law that counts

        No offence is established

        Offences
          no       Trafficking [trafficking]
          unknown  Holding somebody [holding]

          This is information about the law, not legal advice.
        """,
    ),
    "an explained yes": (
        lambda: assessed(VICTIM, ON).explain("reflection_period.reflection").to_text(),
        """
        Reflection period [reflection_period.reflection]: yes
        Yes, because
          - all of these hold: yes
            - the person is a victim: yes (1)
              - the decision on the person's status is victim: yes
            - the person has a right to stay: no
        The law of 2009-06-01
          - Toy Code § 2 [2], in force since 2000-01-01; confirmed by two or more independent sources
          - Toy Code § 1 [1], in force since 2000-01-01; confirmed by two or more independent sources
        """,
    ),
    "an explained unknown": (
        lambda: assessed(VICTIM, ON).explain("permits.victim").to_markdown(),
        """
        ### Permit for victims [permits.victim]: unknown

        **It is not known, because it hangs on**

        - a court has ordered expulsion: unknown, which hangs on (5)
          - an expulsion is decided by court: unknown

        **The law of 2009-06-01**

        - Toy Code § 4 [4], in force since 2005-01-01; confirmed by two or more independent sources
        - Toy Code § 5 [5], in force since 2008-01-01; confirmed by two or more independent sources
        """,
    ),
    "what is presumed, explained": (
        lambda: assessed(PRESUMED, EARLY).explain("victim_status").to_text(),
        """
        Status as a victim [victim_status]: unknown
        It is not known, because it hangs on
          - the person is a victim: unknown, which hangs on (1)
            - the decision on the person's status is victim: unknown
        Beside it
          - the person is presumed to be a victim: yes (1)
            - there are indicators that the person is a victim of trafficking: yes
        The law of 2001-06-01
          - Toy Code § 1 [1], in force since 2000-01-01; confirmed by two or more independent sources
        """,
    ),
    "what an authority decides, and a duty that is fulfilled": (
        lambda: told(
            Findings.risk_of_persecution,
            duty=True,
            findings={"risk_of_persecution": True},
            needs={"legal": True},
        ),
        """
        Help the person [duties.help]: yes
        Yes, because
          - the person risks persecution or serious harm on return: yes (the asylum authority decides)
        Beside it
          - the duty is fulfilled: yes (6)
            - the person needs legal help: yes
        The law of 2009-06-01
          - Toy Code § 6 [6], in force since 2000-01-01; confirmed by two or more independent sources
        """,
    ),
    "what is not known, of a duty of which the fulfilment does not matter yet": (
        lambda: told(Findings.risk_of_persecution, duty=True, needs={"legal": True}),
        """
        Help the person [duties.help]: unknown
        It is not known, because it hangs on
          - the person risks persecution or serious harm on return: unknown (the asylum authority decides)
        The law of 2009-06-01
          - Toy Code § 6 [6], in force since 2000-01-01; confirmed by two or more independent sources
        """,
    ),
    "what is computed from facts": (
        lambda: told(
            all_of(under_age(18), any_of(Needs.legal, Needs.social)),
            person={"age": 16},
            needs={"legal": True},
        ),
        """
        Medical help [entitlements.medical]: yes
        Yes, because
          - all of these hold: yes
            - the person is under 18: yes (the person's age: 16 years)
            - the person needs legal help: yes
        The law of 2009-06-01
          - Toy Code § 6 [6], in force since 2000-01-01; confirmed by two or more independent sources
        """,
    ),
    "what is so in every case": (
        lambda: told(any_of(always(), all_of(Needs.legal, Needs.social)), needs={"legal": False}),
        """
        Medical help [entitlements.medical]: yes
        Yes, because
          - in every case: yes
        The law of 2009-06-01
          - Toy Code § 6 [6], in force since 2000-01-01; confirmed by two or more independent sources
        """,
    ),
    "grounds of two facts each": (
        lambda: told(
            any_of(all_of(Needs.legal, Needs.social), all_of(Needs.medical, Needs.legal)),
            needs={"legal": True, "social": True, "medical": True},
        ),
        """
        Medical help [entitlements.medical]: yes
        Yes, because
          - at least one of these holds: yes, and each of these is enough for it
            - all of these hold: yes
              - the person needs legal help: yes
              - the person needs social help: yes
            - all of these hold: yes
              - the person needs medical care: yes
              - the person needs legal help: yes
        Each of these grounds is enough on its own
          - the person needs legal help: yes; the person needs social help: yes
          - the person needs legal help: yes; the person needs medical care: yes
        The law of 2009-06-01
          - Toy Code § 6 [6], in force since 2000-01-01; confirmed by two or more independent sources
        """,
    ),
    "two grounds, explained": (
        lambda: judged(TWO_PURPOSES).explain().to_text(),
        """
        Trafficking [offences.trafficking]: yes
        Yes, because
          - at least one of these holds: yes, and each of these is enough for it
            - the purpose: prostitution: yes (7)
            - the purpose: begging: yes (11)
        Each of these grounds is enough on its own
          - the purpose: prostitution: yes
          - the purpose: begging: yes
        The law of 2010-05-01
          - Toy Code § 7 [7], in force since 2002-01-01; confirmed by two or more independent sources
          - Toy Code § 9 [9], in force since 2010-01-01; confirmed by two or more independent sources
          - Toy Code § 11 [11], in force since 2004-01-01 until 2011-12-31; confirmed by two or more
            independent sources
        """,
    ),
    "two grounds, explained in Markdown": (
        lambda: judged(TWO_PURPOSES).explain().to_markdown(),
        """
        ### Trafficking [offences.trafficking]: yes

        **Yes, because**

        - at least one of these holds: yes, and each of these is enough for it
          - the purpose: prostitution: yes (7)
          - the purpose: begging: yes (11)

        **Each of these grounds is enough on its own**

        - the purpose: prostitution: yes
        - the purpose: begging: yes

        **The law of 2010-05-01**

        - Toy Code § 7 [7], in force since 2002-01-01; confirmed by two or more independent sources
        - Toy Code § 9 [9], in force since 2010-01-01; confirmed by two or more independent sources
        - Toy Code § 11 [11], in force since 2004-01-01 until 2011-12-31; confirmed by two or more independent sources
        """,
    ),
}


@pytest.mark.parametrize(("text", "expected"), TEXTS.values(), ids=TEXTS)
def test_every_line_stands_where_a_reader_looks_for_it(text, expected):
    found = text()
    fingerprint = TOYLAND.in_force(ON if "2009-06-01" in found else EARLY).fingerprint
    assert textwrap.dedent(expected).lstrip().format(fingerprint=fingerprint) == found


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
    lines = assessed({"needs": {"medical": True}}, ON, recalled_help()).to_text().splitlines()
    place = lines.index("           law         Toy Code § 6 [6]")

    assert "           confidence  recalled, not verified in any source (6)" == lines[place + 1]


def test_a_circumstance_is_listed_with_what_it_does_and_whether_it_is_given():
    lines = judged(TWO_PURPOSES, with_circumstance()).to_text().splitlines()
    place = lines.index("                       Toy Code § 12 [12]")
    counts = "           counts      begging was among the purposes: aggravates within the range"

    assert counts == lines[place + 1]
