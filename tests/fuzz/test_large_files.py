"""Files that are large and wrong all over: refused in time, with a message that someone can read."""

from __future__ import annotations

import json
import time

import pytest

from traffick_rules import (
    Case,
    CaseError,
    MappingError,
    Problem,
    SessionError,
    TraffickRulesError,
    get_jurisdiction,
)
from traffick_rules.bulk import read_mapping
from traffick_rules.session import CaseSession, Engine, read_diary

DENMARK = get_jurisdiction("dk")
KEYS = "{" + ",".join(f'"{number:x}":1' for number in range(90_000)) + "}"
MISSPELT = json.dumps(["decption"] * 80_000)
NOWHERE = json.dumps(["XQ"] * 150_000)
LAWFUL = json.dumps(["stay.lawfl"] * 70_000)
FILES = {
    "unknown groups": (Case.from_file, KEYS, "has 90000 keys that are not known here"),
    "unknown facts": (Case.from_file, f'{{"stay":{KEYS}}}', "stay: has 90000 keys that are not"),
    "misspelt means": (
        Case.from_file,
        f'{{"trafficking":{{"means":{MISSPELT}}}}}',
        "trafficking.means: has more entries than there are possibilities; name each once",
    ),
    "countries": (
        Case.from_file,
        f'{{"person":{{"citizenships":{NOWHERE}}}}}',
        "person.citizenships: has more entries than there are possibilities",
    ),
    "states of means": (
        Case.from_file,
        f'{{"trafficking":{{"means":{KEYS}}}}}',
        "trafficking.means: has more entries than there are possibilities",
    ),
    "lines that are no events": (read_diary, "x\n" * 1_000_000, "is the last line that was read"),
    "events": (
        read_diary,
        '{"on":"2024-01-08"}\n' * 20_000,
        "line 10001: is event 10001; a diary holds 10000 at most",
    ),
    "columns": (read_mapping, f'{{"columns":{KEYS}}}', "columns.0: 1 is not a table"),
    "facts of a mapping": (
        read_mapping,
        f'{{"title":"x","together":[{LAWFUL}]}}',
        "did you mean 'stay.lawful'?",
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_a_large_file_that_is_wrong_all_over_is_refused_in_time(name, tmp_path):
    read, text, message = FILES[name]
    file = tmp_path / ("x.jsonl" if read is read_diary else "x.json")
    file.write_text(text, encoding="utf-8")
    begun = time.process_time()
    with pytest.raises(TraffickRulesError) as refused:
        read(file)
    taken = time.process_time() - begun
    said = str(refused.value)
    assert message in "\n".join(map(str, refused.value.problems))
    assert len(said) < 80_000
    assert taken < 2


def test_a_saved_session_that_is_wrong_all_over_is_refused_in_time():
    with CaseSession.open(DENMARK, on=DENMARK.epochs[-1], engine=Engine.PROGRAM) as session:
        saved = json.loads(session.save())
    text = json.dumps({**saved, "answers": {str(number): 1 for number in range(200_000)}})
    begun = time.process_time()
    with pytest.raises(SessionError, match="this is not a saved session"):
        CaseSession.restore(text, jurisdiction=DENMARK)
    taken = time.process_time() - begun
    assert taken < 2


@pytest.mark.parametrize("kind", [CaseError, MappingError])
def test_an_error_lists_a_hundred_problems_and_counts_the_rest(kind):
    problems = [Problem(f"stay.x{number}", "is wrong") for number in range(103)]
    error = kind(problems, source="a.json")
    lines = str(error).splitlines()
    assert 101 == len(lines)
    assert "a.json: and 3 more problems" == lines[-1]
    assert tuple(problems) == error.problems
