"""The tables of a country: each row is an entry, and a wrong one is named with its line."""

from __future__ import annotations

import sys
from functools import partial
from itertools import starmap
from types import ModuleType

import pytest
from tests.toyland import CODE

from traffick_rules import LawError
from traffick_rules.law import (
    Bound,
    Confidence,
    InstrumentKind,
    Source,
    Sources,
    Statements,
    StatisticKind,
)

SOURCES = """key,title,publisher,year,address
G,Toy Code,Gazette,2000,
R,"Report, second edition",Toy University,2010,https://toy.test/report
"""
STATEMENTS = """id,text,place,says,since,until,read_in,confidence,note
1,Toy Code,§ 1,Help is given.,2000-01-01,,G R,,
2,Toy Code,,Few were helped.,in 2010,2011-12-31,R,disputed,The Gazette says otherwise.
3,Council of Europe Convention on Action against Trafficking in Human Beings (CETS 197),,It was signed.,by 2010-01-01,,,,
"""
INSTRUMENTS = """title,kind,local_title,last_checked
Toy Code,statute,Lex ludi,2012-01-31
"""
TABLES = {"sources.csv": SOURCES, "instruments.csv": INSTRUMENTS, "statements.csv": STATEMENTS}
STATISTICS = """code,kind,subject,unit,value,bound,first_day,last_day,provisions
helped-2010,people helped,persons helped,persons,7,at least,2010-01-01,2010-12-31,1 2
"""


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A package with tables; gives a function that writes one of them anew."""
    folder = tmp_path / "toy_tables"
    folder.mkdir()
    (folder / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "toy_tables", raising=False)

    def write(name, text):
        (folder / name).write_text(text, encoding="utf-8")

    for name, text in (TABLES | {"statistics.csv": STATISTICS}).items():
        write(name, text)
    yield write
    sys.modules.pop("toy_tables", ModuleType("toy_tables"))


def provisions():
    return Statements("toy_tables", Sources.of("toy_tables"))


def statements():
    return provisions().tabled


def test_two_keys_with_dots_between_them_are_all_sources_of_the_table_from_one_to_the_other(
    package,
):
    package("sources.csv", SOURCES + "S,Survey,Toy Union,2011,\n")
    package("statements.csv", STATEMENTS.replace(",G R,,", ",G..S R,,"))
    read = [source.key for source in statements()[0].sources]
    assert ["G", "R", "S", "R"] == read


@pytest.mark.usefixtures("package")
def test_a_row_is_a_source_a_statement_or_a_figure():
    assert Source("G", "Toy Code", "Gazette", "2000") == Sources.of("toy_tables")["G"]
    first, second, third = statements()
    assert ("Toy Code § 1", Confidence.CONFIRMED) == (first.citation, first.confidence)
    assert (Confidence.DISPUTED, "The Gazette says otherwise.") == (second.confidence, second.note)
    assert "only the year 2010 is known" == second.since.why
    assert Confidence.RECALL is third.confidence
    assert (InstrumentKind.STATUTE, "Lex ludi") == (
        first.instrument.kind,
        first.instrument.local_title,
    )
    assert "2012-01-31" == str(first.instrument.last_checked)
    assert "" == first.link
    (figure,) = provisions().statistics
    assert (7, Bound.AT_LEAST, StatisticKind.HELPED) == (figure.value, figure.bound, figure.kind)
    assert [first.id, second.id] == [each.id for each in figure.provisions]


def test_statements_can_have_links(package):
    lines = STATEMENTS.splitlines()
    package("statements.csv", "\n".join([f"{lines[0]},link", f"{lines[1]},https://toy.test/1"]))
    assert ["https://toy.test/1"] == [each.link for each in statements()]


def test_the_words_of_a_statement_stand_on_a_page_or_in_the_table(package):
    package("statements.csv", STATEMENTS.replace("Help is given.", ""))
    provision = provisions()
    assert ["2", "3"] == [each.id for each in provision.tabled]
    said = provision("1", "Help is given to all.")
    assert "Help is given to all." == said.says
    assert said is provision("1") is provision("1", "Help is given to all.")
    assert provision.tabled[0] is provision("2")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            [("2", "Few.")],
            "statements.csv: line 3: the words of 2 are said twice; say them on the page",
        ),
        ([("1", "Help."), ("1", "No help.")], "line 2: the words of 1 are said twice"),
        (
            [("1", "")],
            "statements.csv: line 2: the words of 1 are not said; say them on the page of law",
        ),
        ([("11", "Help.")], "statements.csv: '11' has no row; did you mean '1'"),
    ],
)
def test_words_said_twice_or_nowhere_are_refused(package, given, message):
    package("statements.csv", STATEMENTS.replace("Help is given.", ""))
    provision = provisions()
    with pytest.raises(LawError, match=message):
        tuple(starmap(provision, given))


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("sources.csv", "publisher", "publishers", "sources.csv: has other columns; give it: key"),
        ("sources.csv", "R,", "G,", "source G: is declared twice"),
        ("statements.csv", "G R", "G X", "line 2: provision 1: 'X' is not a source"),
        ("statements.csv", "G R", "G..X", "line 2: provision 1: 'X' is not a source"),
        ("statements.csv", "G R", "R..G", "line 2: provision 1: 'G' stands before 'R'"),
        ("statements.csv", "2,Toy Code", "2,Toy Cod", "line 3: 'Toy Cod' is no instrument; did"),
        (
            "statements.csv",
            "2,Toy Code",
            "1,Toy Code",
            "statements.csv: line 3: 1 has a row already",
        ),
        (
            "instruments.csv",
            ",statute,",
            ",statue,",
            "instruments.csv: line 2: 'statue' is not a valid",
        ),
        (
            "instruments.csv",
            "Toy Code",
            "European Union law",
            "instruments.csv: 'European Union law' is an instrument already",
        ),
        ("instruments.csv", "2012-01-31", "2012", "instruments.csv: line 2: '2012' is not a day"),
        (
            "statements.csv",
            "in 2010",
            "in spring",
            "statements.csv: line 3: provision 2: 'in spring' is not a day",
        ),
        (
            "statements.csv",
            ",disputed,",
            ",SINGLE (primary),",
            r"statements.csv: line 3: provision 2: 'SINGLE \(primary\)' is not a confidence; write one of confirmed, single,",
        ),
        (
            "statistics.csv",
            "2010-01-01",
            "2010-01",
            "line 2: '2010-01' is not a day; .* 2010-01-01",
        ),
        ("statements.csv", ",,G R,,", ",G R,,", "statements.csv: line 2: has too few or too many"),
        ("statistics.csv", "1 2", "1 9", "statistics.csv: line 2: statements.csv: '9' has no row"),
        ("statistics.csv", ",7,", ",seven,", "statistics.csv: line 2: .*seven"),
        (
            "statistics.csv",
            "people helped,",
            "people,",
            "statistics.csv: line 2: 'people' is not a",
        ),
        ("statistics.csv", "at least", "perhaps", "statistics.csv: line 2: 'perhaps' is not a"),
    ],
)
def test_a_wrong_row_is_named(package, name, old, new, message):
    text = (TABLES | {"statistics.csv": STATISTICS})[name]
    package(name, text.replace(old, new, 1))
    with pytest.raises(LawError, match=message):
        (statements(), provisions().statistics)


@pytest.mark.parametrize(
    ("publishers", "confidence"),
    [
        (("Gazette", "Gazette"), Confidence.SINGLE),
        (("Gazette", "Gazette (copy: toy-lex)"), Confidence.SINGLE),
        (("Gazette", "Toy University"), Confidence.CONFIRMED),
        (("Gazette; Toy University",), Confidence.CONFIRMED),
        ((), Confidence.RECALL),
    ],
)
def test_confidence_follows_from_publishers_and_not_from_the_number_of_texts(
    publishers, confidence
):
    sources = Sources(Source(f"S{n}", "", name, "2000") for n, name in enumerate(publishers))
    found = sources.provision(CODE, "1", "", "Help is given.", read_in=" ".join(sources))
    assert confidence is found.confidence


@pytest.mark.parametrize(
    "declare", [CODE.provision, partial(Sources([]).provision, CODE)], ids=["text", "sources"]
)
def test_a_confidence_that_is_none_names_the_statement_and_those_there_are(declare):
    said = f"^provision 1: 'SINGLE' is not a confidence; write one of {', '.join(Confidence)}"
    with pytest.raises(LawError, match=said):
        declare("1", "", "Help is given.", since=None, confidence="SINGLE")
