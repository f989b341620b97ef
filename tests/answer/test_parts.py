"""The texts that answers are made of: what has to be translated for a country, and no more."""

from __future__ import annotations

import attrs
from tests.borderland import BORDERLAND
from tests.toyland import (
    BEGGING,
    HELP,
    MEDICAL_HELP,
    OFFENCE,
    REFLECTION_PERIOD,
    STATUS,
    TOYLAND,
    TRAFFICKING,
    toyland,
)
from tools.messages import parts_of, parts_of_vocabulary

from traffick_rules import Charge, sentence
from traffick_rules.answer.sentence_range import Sentencing, offences_of
from traffick_rules.facts import Authority, Expulsion, Identification, Needs, Stay, Trafficking
from traffick_rules.law import (
    Circumstance,
    CircumstanceEffect,
    Competence,
    Concept,
    DatedValue,
    DutyKind,
    DutyRule,
    Extension,
    IdentificationStep,
    Modality,
    Proviso,
    all_of,
    always,
    cited,
    days,
    is_,
    more_than,
)

OF_TOYLAND = {
    "Medical help",
    "Permit for victims",
    "Recovery period",
    "Reflection period",
    "Status as a victim",
    "Toy Code",
    "Trafficking",
    "a court has ordered expulsion",
    "a listed purpose",
    "the offence as a whole",
    "the person is a victim",
    "the person is registered",
    "the person was forced",
    *(f"§ {number}" for number in range(1, 13)),
}


def test_the_parts_of_a_country_are_the_texts_of_its_law_and_of_its_own_facts():
    assert OF_TOYLAND == set(parts_of(TOYLAND))
    assert sorted(parts_of(TOYLAND)) == list(parts_of(TOYLAND))


def test_what_rules_of_every_kind_say_is_a_part():
    status = attrs.evolve(
        STATUS,
        competences=(
            Competence(
                step=next(iter(IdentificationStep)),
                authority=next(iter(Authority)),
                title="the toy police",
                when=always(),
                provisions=(HELP,),
            ),
        ),
    )
    reflection = attrs.evolve(
        REFLECTION_PERIOD,
        extension=Extension(
            title="the period can be prolonged",
            provisions=(BEGGING,),
            modality=Modality.MAY,
            when=Needs.legal,
            longest=None,
            unless=(
                Proviso(
                    is_(Stay.expulsion, Expulsion.DECIDED_BY_COURT),
                    (HELP,),
                    title="the person has left",
                ),
            ),
        ),
    )
    length = DatedValue("long", "a long time", HELP.gives(days(90)))
    medical = attrs.evolve(
        MEDICAL_HELP,
        when=more_than(
            length, since=Stay.reflection_period_from, until=Stay.reflection_period_until
        ),
        provided_by="the toy hospital",
        paid_by="the toy state",
    )
    offence = attrs.evolve(
        TRAFFICKING,
        circumstances=(
            Circumstance(
                code="c",
                title="it was done at night",
                when=Trafficking.consent,
                provisions=(OFFENCE,),
                effect=CircumstanceEffect.AGGRAVATES,
            ),
        ),
    )
    duty = DutyRule(
        code="tell",
        title="Tell the person",
        provisions=(HELP,),
        when=all_of(
            cited(Identification.indicators, HELP, title="there are signs"),
            Concept(
                code="in_need",
                title="the person is in need",
                provisions=(HELP,),
                when=Needs.legal,
                unless=(Proviso(Needs.social, (HELP,), title="someone else helps"),),
            ),
        ),
        kind=DutyKind.INFORMATION,
        owed_by="the toy office",
        fulfilled=Needs.medical,
    )
    new = {
        STATUS: status,
        REFLECTION_PERIOD: reflection,
        MEDICAL_HELP: medical,
        TRAFFICKING: offence,
    }
    country = toyland(rules=(*(new.get(rule, rule) for rule in TOYLAND.rules), duty))

    assert OF_TOYLAND | {
        "the toy police",
        "the period can be prolonged",
        "the person has left",
        "a long time",
        "the toy hospital",
        "the toy state",
        "it was done at night",
        "Tell the person",
        "there are signs",
        "the person is in need",
        "someone else helps",
        "the toy office",
    } == set(parts_of(country))


def test_the_shared_vocabulary_is_no_part_of_a_country():
    shared = set(parts_of_vocabulary())

    assert set() == shared & set(parts_of(TOYLAND))
    assert {
        "the person needs medical care",
        "the person has no right to stay",
        "the means used",
        "abuse of power",
        "the immigration authority decides",
        "years",
        "victim status",
        "criminal proceedings",
        "health care",
    } <= shared
    assert "it is not so that the person needs medical care" not in shared


def test_the_answer_for_one_offence_is_that_among_all_of_them():
    charge = Charge.from_dict({"trafficking": {"purposes": ["begging"], "last_day": "2006-01-01"}})

    (expected,) = sentence(charge, jurisdiction=TOYLAND).offences
    answer = Sentencing.of(charge, TOYLAND).answer(offences_of(TOYLAND)["trafficking"])
    assert "trafficking" == answer.offence
    for name in ("verdict", "degree", "minimum", "maximum", "law_of", "candidates", "provisions"):
        assert getattr(expected, name) == getattr(answer, name)


def test_the_bodies_of_all_times_and_the_units_of_account_are_parts_of_a_country():
    found = set(parts_of(BORDERLAND))
    assert {"the Red Cross", "the county", "the state", "the governor"} <= found
    assert {"minimum wages", "minimum wage"} <= found
    assert "EUR" not in found
