"""
Run where one extra is installed: it does what it is there for.

    python -I extras.py EXTRA
"""

import json
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

from traffick_rules import Case, Verdict, assess, get_jurisdiction
from traffick_rules.facts import Country, Needs, Proceedings, YesNo
from traffick_rules.law import all_of, any_of, implies
from traffick_rules.proof import ProofMethod, prove
from traffick_rules.session import CaseSession

ON = date(2026, 11, 23)
DENMARK = get_jurisdiction("dk")
CASE = Case.from_dict(
    {
        "identification": {"decision": "victim", "decided_by": "immigration_authority"},
        "stay": {"lawful": False, "reflection_period_from": "2026-11-01"},
    }
)
ASSESSMENT = assess(CASE, jurisdiction=DENMARK, on=ON)


def bulk() -> None:
    """A table is answered, and goes to a file and back."""
    import pyarrow as pa
    import pyarrow.parquet

    from traffick_rules.bulk import assess_table, open_table

    pyarrow.parquet.write_table(pa.table({"stay.lawful": [True, None]}), "cases.parquet")
    table = open_table("cases.parquet", jurisdiction=DENMARK).read_all()
    assert assess_table(table, jurisdiction=DENMARK, on=ON).answers.num_rows == 2


def calendar() -> None:
    """Days ahead are exported."""
    with CaseSession.open(DENMARK, on=ON) as session:
        session.learn(CASE.to_dict())
        assert session.calendar().to_ics().startswith("BEGIN:VCALENDAR")


def cli() -> None:
    """The command answers."""
    command = str(Path(sys.prefix, "bin", "traffick-rules"))
    Path("case.json").write_text(json.dumps(CASE.to_dict()), encoding="utf-8")
    for arguments, said in (
        (["countries"], "Denmark"),
        (["assess", "case.json", "--jurisdiction", "dk", "--on", f"{ON}"], "Reflection period"),
        (["new-country", "at", "--name", "Austria"], "traffick_rules_austria"),
    ):
        done = subprocess.run([command, *arguments], capture_output=True, text=True, check=True)
        assert said in done.stdout, done


def dask() -> None:
    """A table in partitions is answered."""
    import dask.dataframe as dd
    import pandas as pd

    from traffick_rules.bulk import assess_dask

    cells = pd.array([True, None, False], dtype="bool[pyarrow]")
    frame: Any = dd.from_pandas(  # type: ignore[no-untyped-call] # Dask types only a part of itself
        pd.DataFrame({"stay.lawful": cells}), npartitions=2
    )
    found = assess_dask(frame, jurisdiction=DENMARK, on=ON)
    assert len(found.answers.compute(scheduler="synchronous")) == 3


def pictures() -> None:
    """A case is drawn."""
    from traffick_rules.pictures import graph, timeline

    assert "<svg" in timeline(ASSESSMENT)
    assert "<svg" in graph(ASSESSMENT.reflection_period)


def proof() -> None:
    """What is too large for a table is proved by the solver."""
    facts = [
        fact for fact in (*Needs.facts.values(), *Proceedings.facts.values()) if type(fact) is YesNo
    ]
    (found,) = prove(implies(all_of(*facts), any_of(*facts)), jurisdiction=DENMARK, on=ON)
    assert (found.method, found.verdict) == (ProofMethod.SOLVER, Verdict.YES)


def report() -> None:
    """A page, in two languages."""
    assert '<html lang="en"' in ASSESSMENT.to_html()
    assert '<html lang="da"' in ASSESSMENT.to_html(language=DENMARK.language("da"))


def testing() -> None:
    """A case is drawn, by a strategy and by its type."""
    import hypothesis
    import hypothesis.strategies as st

    from traffick_rules.testing.strategies import cases

    lawful = hypothesis.find(cases(DENMARK), lambda case: case.stay.lawful is True)
    unlawful = hypothesis.find(st.from_type(Case), lambda case: case.stay.lawful is False)
    assert (lawful.stay.lawful, unlawful.stay.lawful) == (True, False)


def xlsx() -> None:
    """A spreadsheet is read and answered."""
    from traffick_rules.bulk import assess_table, open_table

    def part(root: str, content: str) -> str:
        return f'<?xml version="1.0" encoding="UTF-8"?>{root}{content}'

    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    of_package = "http://schemas.openxmlformats.org/package/2006/relationships"
    of_office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relation = f'<Relationships xmlns="{of_package}"><Relationship Id="r1" Type="{of_office}/'
    cell = '<row r="{0}"><c r="A{0}" t="inlineStr"><is><t>{1}</t></is></c></row>'
    with zipfile.ZipFile("cases.xlsx", "w") as book:
        book.writestr(
            "_rels/.rels",
            part(relation, 'officeDocument" Target="xl/workbook.xml"/></Relationships>'),
        )
        book.writestr(
            "xl/_rels/workbook.xml.rels",
            part(relation, 'worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
        )
        book.writestr(
            "xl/workbook.xml",
            part(
                f'<workbook {main} xmlns:r="{of_office}">',
                '<sheets><sheet name="cases" sheetId="1" r:id="r1"/></sheets></workbook>',
            ),
        )
        rows = cell.format(1, "stay.lawful") + cell.format(2, "true")
        book.writestr(
            "xl/worksheets/sheet1.xml",
            part(f"<worksheet {main}>", f"<sheetData>{rows}</sheetData></worksheet>"),
        )
    table = open_table("cases.xlsx", jurisdiction=DENMARK).read_all()
    found = assess_table(table, jurisdiction=DENMARK, on=ON)
    assert (found.answers.num_rows, found.errors.num_rows) == (1, 0)


def yaml() -> None:
    """A case file in YAML, with Norway's code as it is."""
    Path("case.yaml").write_text("trafficking: {country: NO}\n", encoding="utf-8")
    assert Case.from_file("case.yaml").trafficking.country is Country("NO")


JOBS = (bulk, calendar, cli, dask, pictures, proof, report, testing, xlsx, yaml)

if __name__ == "__main__":
    {job.__name__: job for job in JOBS}[sys.argv[1]]()
