"""Languages: no part lacks one, and whole explanations speak it."""

from __future__ import annotations

import ast
import functools
import re
from datetime import date
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from hatch_build import compile_catalogues
from tools.catalogues import domains, missing, read, templates, updated, write
from tools.messages import parts_of, parts_of_vocabulary

from traffick_rules import (
    ArgumentError,
    Case,
    CaseError,
    Interview,
    assess,
    assess_many,
    get_jurisdiction,
    next_question,
)
from traffick_rules.explain.question_choice import question_text
from traffick_rules.explain.tree import explain
from traffick_rules.facts import Stay
from traffick_rules.language import ENGLISH, Language, language, languages_of
from traffick_rules.pictures import timeline

DENMARK = get_jurisdiction("dk")
DANISH = DENMARK.language("da")
ON = date(2024, 7, 1)
EXAMPLES = Path(__file__).parents[1] / "examples" / "cases"
SAME_IN_DANISH = re.compile(
    r"prostitution|reintegration|Finland|[A-Z]{2}|[§\d]([\d§, -]|\b[a-z]\b)*"
)  # codes of countries stay codes
ONE_WORD_FOR_ONE_THING = {
    "aggravating|aggravated": "skærpende omstændighed",
    "departure deadline": "udrejsefrist",
    "deprivation of liberty|detained": "frihedsberøve",
    "expulsion|expelling": "udvis",
    "guardian": "værge",
    "identification interview": "identifikationssamtale",
    "investigation": "efterforskning",
    "legal help": "juridisk bistand",
    "not verified": "efterprøvet",
    "offence": "lovovertrædelse",
    "prepared[ -]return": "forberedt hjemsendelse",
    "procuring": "rufferi",
    "recalled": "hukommelsen",
    "reflection period": "refleksionsperiode",
    "representative": "repræsentant",
    "residence permit": "opholdstilladelse",
    "shelter": "krisecent",
    r"\btrafficked|human trafficking|trafficking in human beings": "handlet|menneskehande?l",
    r"\bin force\b": "i kraft|gældende ret",
}


class Listening(Language):
    """Danish that remembers which parts it was asked for and does not have."""

    def __init__(self):
        super().__init__("da")
        self.missed = set()

    def __call__(self, part):
        said = DANISH(part)
        if said == part and part and not SAME_IN_DANISH.fullmatch(part):
            self.missed.add(part)
        return said


@functools.cache
def found_domains():
    return {domain.package: domain for domain in domains()}


@pytest.fixture(params=["traffick_rules", "traffick_rules_denmark"])
def domain(request):
    return found_domains()[request.param]


def test_every_package_with_a_catalogue_is_looked_at():
    assert {"traffick_rules", "traffick_rules_denmark"} == set(found_domains())


@pytest.mark.slow
def test_no_part_lacks_a_language(domain):
    assert len(domain.parts) > 100
    for spoken in domain.languages:
        assert [] == list(missing(domain, spoken))


def test_a_catalogue_has_every_part_and_no_other(domain):
    """`python -m tools.catalogues` brings it there."""
    for code in domain.languages:
        parts = {message.id for message in read(domain.po(code), code) if message.id}
        assert set(domain.parts) == parts


def test_what_is_spoken_is_what_the_catalogue_says(domain):
    """After a change, `python -m tools.catalogues` compiles it; so does an installation."""
    for code in domain.languages:
        spoken = language(code, domain.package)
        for message in updated(domain, code):
            assert not message.id or message.string == spoken(message.id)


def test_a_catalogue_that_is_written_and_compiled_says_the_same(tmp_path, monkeypatch):
    package = tmp_path / "talking"
    file = package / "locale" / "da" / "LC_MESSAGES" / "talking.po"
    catalogue = Catalog(locale="da")
    catalogue.add("no", "næppe")
    write(catalogue, file)
    compile_catalogues(package)
    (package / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    assert "næppe" == language("da", "talking")("no")

    first = file.with_suffix(".mo").read_bytes()
    file.with_suffix(".mo").unlink()
    compile_catalogues(package)
    assert first == file.with_suffix(".mo").read_bytes(), "compiling depends on the moment"


def test_every_distribution_with_catalogues_compiles_them_alike():
    core, *others = (domain.source for domain in domains())
    script = (core.parents[1] / "hatch_build.py").read_text("utf-8")
    assert [script] == [
        (other.parents[1] / "hatch_build.py").read_text("utf-8") for other in others
    ]


def test_a_translation_has_the_same_gaps_to_fill(domain):
    for spoken in domain.languages:
        for message in updated(domain, spoken):
            if message.id:
                gaps = re.findall(r"\{\w+\}", message.id)
                assert sorted(gaps) == sorted(re.findall(r"\{\w+\}", message.string))


def test_no_translation_is_the_english_text_but_for_the_same_words(domain):
    for message in updated(domain, "da"):
        if message.id and not SAME_IN_DANISH.fullmatch(message.id):
            assert message.id != message.string


@pytest.mark.parametrize("english", ONE_WORD_FOR_ONE_THING)
def test_danish_has_one_word_for_one_thing(domain, english):
    danish = ONE_WORD_FOR_ONE_THING[english]
    for message in updated(domain, "da"):
        if message.id and re.search(english, message.id, re.IGNORECASE):
            assert re.search(danish, message.string, re.IGNORECASE), message.id


def test_a_template_is_found_wherever_it_is_spoken(tmp_path):
    source = tmp_path / "spoken.py"
    source.write_text(
        """a = f"({translate('in an f-string')})"\nself.translate("by a method")\nspeak(words)\nsay("by no one")\n"""
    )
    assert {"in an f-string", "by a method"} == templates(tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("on", [date(2005, 7, 1), date(2026, 12, 1)], ids=str)
def test_danish_lacks_no_text_that_a_report_an_explanation_or_a_timeline_says(on):
    spoken = Listening()
    cases = [Case.from_file(file) for file in sorted(EXAMPLES.glob("dk-*"))]
    dated = {"reflection_period_from": "2024-06-03", "reflection_period_until": "2024-06-28"}
    cases += [Case(), Case.from_dict({"stay": dated})]
    found = assess_many(cases, jurisdiction=DENMARK, on=on, errors="collect")
    # Of some examples, what they state had not happened by then.
    possible = [each for each in found if not isinstance(each, CaseError)]
    assert len(possible) > len(cases) / 2
    for assessment in possible:
        assessment.to_html(language=spoken)
        timeline(assessment, language=spoken)
    assert set() == spoken.missed


def test_danish_lacks_no_text_that_an_interview_says():
    spoken = Listening()
    interview = Interview(DENMARK, ON, language=spoken)
    while interview.question is not None:
        interview.dont_know()
    assert len(interview.asked) > 10
    assert set() == spoken.missed


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
    case = Case.from_file("examples/cases/dk-cooperating-witness.yaml")
    for answer in assess(case, jurisdiction=DENMARK, on=ON).answers:
        explanation = explain(answer, language=DANISH)
        assert DANISH(answer.title) == explanation.title
        for clause in (c for tree in explanation.clauses for c in tree.walk()):
            assert clause.words not in english
            assert {fact.words for fact in clause.facts}.isdisjoint(english)
        for provision in explanation.provisions:
            assert not provision.citation.startswith(("Aliens Act", "Penal Code", "action plans"))


def test_an_explanation_reads_in_danish():
    case = Case.from_dict({"proceedings": {"case_open": False}})
    explanation = assess(case, jurisdiction=DENMARK, on=ON).explain("permits.9c5", language=DANISH)
    assert [
        "Opholdstilladelse, fordi der er brug for personen i en straffesag [permits.9c5]: nej",
        "Nej, med denne begrundelse:",
        "  - en efterforskning eller retsforfølgning er i gang: nej",
        "Gældende ret pr. 2024-07-01",
    ] == explanation.to_text().splitlines()[:4]
    assert "**Nej, med denne begrundelse:**" in explanation.to_markdown()
    assert "da" == explanation.to_dict()["language"]


def test_a_provision_is_cited_as_danish_cites_it():
    said = {provision.id: provision.citation_in(DANISH) for provision in DENMARK.all_provisions}
    assert "udlændingeloven § 33, stk. 14, senere stk. 6, nu stk. 7, 3. pkt." == said["REF-06"]
    assert "straffeloven § 262 a, stk. 1" == said["OFF-05"]
    assert "udlændingeloven § 33, stk. 14-15, ved lov nr. 504/2007" == said["REF-03"]
    assert "administrativ praksis (Udlændingestyrelsen)" == said["REF-17"]
    assert "administrativ praksis" == said["STA-01"]
    assert "Aliens Act § 33(14), later (6), now (7), 3rd sentence" == (
        DENMARK.provision("REF-06").citation_in(ENGLISH)
    )


def test_a_country_has_its_own_name_in_its_own_language_only():
    assert "Danmark" == DENMARK.name_in(DANISH)
    assert "Denmark" == DENMARK.name_in(ENGLISH)
    assert "Norway" == get_jurisdiction("no").name_in(DANISH)
    assert "Danmark: Gældende ret pr. 2024-07-01" in timeline(
        assess(Case(), jurisdiction=DENMARK, on=ON), language=DANISH
    )


def test_what_a_duty_asks_and_by_when_is_danish_too():
    stay = {
        "lawful": False,
        "departure_order": "within_deadline",
        "reflection_period_from": "2024-06-03",
    }
    decision = {"decision": "victim", "decided_by": "immigration_authority"}
    case = Case.from_dict({"stay": stay, "identification": decision})
    duties = assess(case, jurisdiction=DENMARK, on=ON).duties
    assert (
        "åben: personen skal gøre det, senest 2024-07-03, medmindre en afgørelse har flyttet den dag"
        == duties["deadline_ends"].wording(DANISH)
    )
    assert "open: the person shall, by 2024-07-03 unless a decision has moved that day" == (
        duties["deadline_ends"].wording()
    )


def test_both_languages_can_be_asked_of_one_answer():
    answer = assess(Case(), jurisdiction=DENMARK, on=ON).permits["9c5"]
    assert explain(answer).title != explain(answer, language=DANISH).title
    assert explain(answer) == explain(answer, language=ENGLISH)


def test_what_is_missing_and_what_is_asked_speak_danish_too():
    assessment = assess(Case(), jurisdiction=DENMARK, on=ON)
    found = assessment.missing("permits.9c5", language=DANISH)
    assert "en efterforskning eller retsforfølgning er i gang: nej -> no" in [*map(str, found)]
    known = Case.from_dict(
        {
            "route": {"in_country": True},
            "asylum": {"registered": True},
            "findings": {"excluded_from_protection": False},
            "stay": {"entry_ban": False},
            "denmark": {"quite_special_reasons": False},
        }
    )
    question = next_question(
        known, jurisdiction=DENMARK, on=ON, goals=["permits.9b"], language=DANISH
    )
    assert question.text.startswith("Har udlændingemyndigheden fundet væsentlige hensyn")
    assert "udlændingemyndigheden afgør det" == question.decided_by
    assert question_text(Stay.lawful, DANISH).startswith("Opholder personen sig lovligt i landet")


def test_english_is_always_spoken_and_needs_no_catalogue():
    assert ENGLISH is language("en")
    assert ENGLISH is DENMARK.language("en")
    assert "anything" == ENGLISH("anything")
    assert "" == DANISH("")


def test_a_part_that_no_catalogue_has_stays_english():
    assert "a part that no one has translated" == DANISH("a part that no one has translated")


@pytest.mark.parametrize("code", ["xx", "DA", "../da", "", "d" * 10_000], ids=range(5))
def test_a_language_that_is_not_spoken_is_an_error_that_says_which_are(code):
    with pytest.raises(ArgumentError, match="is not available; choose from: da, en") as caught:
        DENMARK.language(code)
    assert len(str(caught.value)) < 200


def test_a_country_names_the_languages_that_its_own_words_are_in():
    assert ("en", "da") == DENMARK.languages


@pytest.mark.parametrize("code", ["no", "se"])
def test_a_language_that_only_the_library_has_is_none_of_a_country(code):
    country = get_jurisdiction(code)
    assert "nej" == country.language("da")("no")
    assert ("en",) == country.languages


def test_a_folder_without_a_compiled_catalogue_is_no_language(tmp_path, monkeypatch):
    package = tmp_path / "half_a_country"
    (package / "locale" / "de" / "LC_MESSAGES").mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "locale" / "README").touch()
    monkeypatch.syspath_prepend(tmp_path)
    assert ("en",) == languages_of("half_a_country", "no_such_package")
    (package / "locale" / "de" / "LC_MESSAGES" / "half_a_country.mo").touch()
    assert ("en", "de") == languages_of("half_a_country", "no_such_package")


ROOT = Path(__file__).parents[1]
UNUSUAL = re.compile(
    r"\b(hangs? (up)?on|(is|are) told|(it )?takes that|held against|somebody|nobody|is it so that|begin anew|whence"
    r"|what came of it)\b",
    re.IGNORECASE,
)
SEEN = sorted(
    path
    for folder in ("src", "docs", "examples", "jurisdictions", ".")
    for ending in ("py", "md", "csv", "yaml", "html", "jinja", "js", "txt")
    for path in ROOT.glob(f"{folder}/{'' if folder == '.' else '**/'}*.{ending}")
    if not {"tests", ".venv", "build"} & set(path.relative_to(ROOT).parts)
)


def _texts(path: Path) -> str:
    """The text of a file that someone reads: of Python its strings, docstrings included."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py" or not UNUSUAL.search(text):
        return text
    nodes = ast.walk(ast.parse(text))
    return "\n".join(
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def test_no_text_that_someone_reads_has_words_that_sound_odd():
    """The usual words are: depends on, requires, someone, no one, compared with, start over."""
    found = {
        str(path.relative_to(ROOT)): match[0]
        for path in SEEN
        if (match := UNUSUAL.search(_texts(path)))
    }
    assert {} == found
