"""Languages: no part lacks one, and whole explanations speak it."""

from __future__ import annotations

import re
from datetime import date

import pytest
from tools.catalogues import domains, files, missing, updated

from traffick_rules import (
    ENGLISH,
    ArgumentError,
    Case,
    Stay,
    assess,
    get_jurisdiction,
    next_question,
)
from traffick_rules.answer.asking import question_text
from traffick_rules.answer.parts import parts_of, parts_of_vocabulary
from traffick_rules.language import language

DENMARK = get_jurisdiction("dk")
DANISH = DENMARK.language("da")
ON = date(2024, 7, 1)
DOMAINS = [pytest.param(domain, id=domain.package) for domain in domains()]


@pytest.mark.parametrize("domain", DOMAINS)
def test_no_part_lacks_a_language(domain):
    assert len(domain.parts) > 100
    for spoken in domain.languages:
        assert [] == list(missing(domain, spoken))


@pytest.mark.parametrize("domain", DOMAINS)
def test_the_catalogues_are_up_to_date_and_compiled(domain):
    """`python -m tools.catalogues` brings them there."""
    for spoken in domain.languages:
        for file, content in files(domain, spoken):
            assert file.read_bytes() == content, file.name


@pytest.mark.parametrize("domain", DOMAINS)
def test_a_translation_has_the_same_gaps_to_fill(domain):
    for spoken in domain.languages:
        for message in updated(domain, spoken):
            if message.id:
                gaps = re.findall(r"\{\w+\}", message.id)
                assert sorted(gaps) == sorted(re.findall(r"\{\w+\}", message.string))


def test_every_fact_rule_and_clause_of_an_explanation_is_a_part():
    assert set(parts_of(DENMARK)) | set(parts_of_vocabulary()) >= {
        Stay.lawful.words,
        Stay.lawful.negated,
        "Residence permit because the person is needed for a criminal case",
        "the person has been assessed as trafficked",
        "the police",
        "Aliens Act",
        "deception",
        "the immigration authority decides",
    }


def test_a_danish_explanation_has_no_english_clause():
    english = {
        part for part in (*parts_of(DENMARK), *parts_of_vocabulary()) if DANISH(part) != part
    }
    case = DENMARK.case_type.from_file("examples/cases/dk-cooperating-witness.yaml")
    for answer in assess(case, jurisdiction=DENMARK, on=ON).answers:
        explanation = answer.explain(language=DANISH)
        assert DANISH(answer.title) == explanation.title
        for clause in (c for tree in explanation.clauses for c in tree.walk()):
            assert clause.words not in english
            assert {fact.words for fact in clause.facts}.isdisjoint(english)
        for provision in explanation.provisions:
            assert not provision.citation.startswith(("Aliens Act", "Penal Code", "action plans"))


def test_an_explanation_reads_in_danish():
    case = Case.from_dict({"proceedings": {"case_open": False}})
    explanation = assess(case, jurisdiction=DENMARK, on=ON).permits["9c5"].explain(language=DANISH)
    assert [
        "Opholdstilladelse, fordi der er brug for personen i en straffesag [permits.9c5]: nej",
        "Nej, fordi",
        "  - der kører en efterforskning eller straffesag: nej",
        "Gældende ret den 2024-07-01",
    ] == explanation.to_text().splitlines()[:4]
    assert "**Nej, fordi**" in explanation.to_markdown()
    assert "da" == explanation.to_dict()["language"]


def test_both_languages_can_be_asked_of_one_answer():
    answer = assess(DENMARK.case_type(), jurisdiction=DENMARK, on=ON).permits["9c5"]
    assert answer.explain().title != answer.explain(language=DANISH).title
    assert answer.explain() == answer.explain(language=ENGLISH)


def test_what_is_missing_and_what_is_asked_speak_danish_too():
    assessment = assess(DENMARK.case_type(), jurisdiction=DENMARK, on=ON)
    found = assessment.missing("permits.9c5", language=DANISH)
    assert "der kører en efterforskning eller straffesag: nej -> no" in [*map(str, found)]
    question = next_question(
        DENMARK.case_type(), jurisdiction=DENMARK, on=ON, goals=["permits.9b"], language=DANISH
    )
    assert question.text.startswith("Er det sådan, at tungtvejende menneskelige hensyn")
    assert "udlændingemyndigheden afgør det" == question.decided_by
    assert "Er det sådan, at personen opholder sig lovligt i landet?" == question_text(
        Stay.lawful, DANISH
    )


def test_english_is_always_spoken_and_needs_no_catalogue():
    assert ENGLISH is language("en")
    assert ENGLISH is DENMARK.language("en")
    assert "anything" == ENGLISH("anything")
    assert "" == DANISH("")


def test_a_part_that_no_catalogue_has_stays_english():
    assert "a part that nobody has translated" == DANISH("a part that nobody has translated")


@pytest.mark.parametrize("code", ["xx", "DA", "../da", "", "d" * 10_000], ids=range(5))
def test_a_language_that_is_not_spoken_is_an_error_that_says_which_are(code):
    with pytest.raises(ArgumentError, match="is not spoken here; choose from: da, en") as caught:
        DENMARK.language(code)
    assert len(str(caught.value)) < 200
