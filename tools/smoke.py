"""
Use the distributions where they are installed from their wheels, and look for what only an installation can lack.

    python -I tools/smoke.py DIST    # the folder with the sdists and wheels
"""

from __future__ import annotations

import platform
import subprocess
import sys
import tarfile
import zipfile
from datetime import date
from importlib.metadata import files
from pathlib import Path

import traffick_rules
from traffick_rules import Case, Verdict, assess, available_jurisdictions, get_jurisdiction
from traffick_rules.session import CaseSession
from traffick_rules.testing import check_conformance

ON = date(2026, 11, 23)
CASE = {
    "identification": {"decision": "victim", "decided_by": "immigration_authority"},
    "stay": {"lawful": False, "reflection_period_from": "2026-11-01"},
    "cooperation": {"presence_needed": True},
    "proceedings": {"case_open": True},
}


def answers() -> None:
    """A case is assessed, told in Danish, and kept open."""
    denmark = get_jurisdiction("dk")
    assessment = assess(Case.from_dict(CASE), jurisdiction=denmark, on=ON)
    assert assessment.permits["9c5"].verdict is Verdict.YES
    english, danish = assessment.to_text(), assessment.to_text(language="da")
    for word, ord_ in (("Applies now", "Gælder nu"), ("victim", "offer")):
        assert word in english, word
        assert ord_ in danish, ord_
    with CaseSession.open(denmark, on=ON) as session:
        session.learn(CASE)
        assert session.assessment.answers == assessment.answers


def installation() -> None:
    """The command runs; the types and the licence of every distribution are there, in its sdist too."""
    assert Path(traffick_rules.__file__).is_relative_to(sys.prefix), traffick_rules.__file__
    command = Path(sys.executable).with_name("traffick-rules")
    said = subprocess.run([command, "--help"], capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own
    assert "assess" in said, said
    for package in ("traffick_rules", *(f"traffick_rules_{name}" for name in countries())):
        there = {str(file) for file in files(package.replace("_", "-")) or ()}
        assert f"{package}/py.typed" in there, package
        assert any(name.endswith("licenses/LICENSE") for name in there), package


def countries() -> list[str]:
    """The names of the countries, as in those of their packages."""
    return sorted(country.name.lower() for country in available_jurisdictions())


def archives(folder: Path) -> None:
    """Every file has the licence, and none has what was compiled for one Python."""
    wheels, sdists = sorted(folder.glob("*.whl")), sorted(folder.glob("*.tar.gz"))
    assert len(wheels) == len(sdists) == len(countries()) + 1, (wheels, sdists)
    listed = {wheel.name: zipfile.ZipFile(wheel).namelist() for wheel in wheels}
    listed |= {sdist.name: tarfile.open(sdist).getnames() for sdist in sdists}
    for name, inside in listed.items():
        assert any(each.endswith("/LICENSE") for each in inside), name
        assert not [each for each in inside if each.endswith((".pyc", ".orig"))], name


answers()
installation()
archives(Path(sys.argv[1]))
broken = check_conformance("se")
assert not broken, broken
sys.stdout.write(f"Python {platform.python_version()}: {len(countries())} countries, all is well\n")
