"""A new country: written, installed into a fresh environment, found there, and conforming."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sysconfig
import tomllib
import venv
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from packaging.requirements import Requirement

from traffick_rules.cli.commands import cli
from traffick_rules.cli.new_country import write_country
from traffick_rules.testing.conformance_laws import LAWS

ROOT = Path(__file__).parents[2]
COUNTRIES = sorted((ROOT / "jurisdictions").glob("*/pyproject.toml"))


def new_country(*arguments):
    return CliRunner().invoke(cli, ["new-country", *map(str, arguments)])


PAGES = (
    "victim_status",
    "reflection_period",
    "permits",
    "entitlements",
    "duties",
    "removal",
    "sentencing",
    "treaties",
)


def test_every_file_of_a_plugin_is_written_and_named(tmp_path):
    folder = tmp_path / "zedland"
    result = new_country("zz", "--name", "Zedland", "--out", folder)
    assert 0 == result.exit_code
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert all(str(folder / file) in result.output for file in files)
    package = "src/traffick_rules_zedland"
    modules = (*PAGES, "__init__", "facts", "sources", "policy")
    assert {
        *("pyproject.toml", "README.md", "LICENSE", f"{package}/py.typed"),
        *(f"{package}/{module}.py" for module in modules),
        *(
            f"{package}/{table}.csv"
            for table in ("sources", "instruments", "statements", "statistics")
        ),
        *("tests/test_conformance.py", "tests/test_plugin.py", "tests/encoded_facts.txt"),
        *("tests/days.csv", "tests/values.csv", "tests/clauses.csv", "tests/fingerprints.txt"),
        "tests/cases/01-nothing-was-read-yet.yaml",
    } == files
    assert f'python -m pip install -e "{folder}[testing]" && python -m pytest' in result.output


def test_a_page_begins_with_law_and_nothing_of_a_template_is_left(folder):
    for page in PAGES:
        lines = (folder / "src" / "traffick_rules_zedland" / f"{page}.py").read_text().splitlines()
        law = next(number for number, line in enumerate(lines) if "provision(" in line)
        assert 10 >= law
    for file in folder.rglob("*.*"):
        if file.is_file():
            assert "$" not in file.read_text("utf-8")


def test_the_licence_is_that_of_the_author_in_this_year(folder):
    text = (folder / "LICENSE").read_text("utf-8")
    assert f"Copyright (c) {date.today().year} The traffick-rules-zedland developers" in text  # noqa: DTZ011


def test_the_folder_is_named_like_the_distribution_where_none_is_given(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert 0 == new_country("zz", "--name", "Côte d'Or & Åland").exit_code
    text = (tmp_path / "traffick-rules-cote-d-or-aland" / "pyproject.toml").read_text("utf-8")
    assert 'zz = "traffick_rules_cote_d_or_aland:COTE_D_OR_ALAND"' in text


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("SE", "--name", "Sweden"), "CODE: 'SE' is not a country code; give two small letters"),
        (
            ("zz", "--name", 'Zed"land'),
            "--name: 'Zed\"land' cannot be used; give the country's name",
        ),
        (("zz", "--name", "北"), "--name: '北' cannot be used; give the country's name in English"),
        (
            ("dk", "--name", "Denmark"),
            "CODE: 'dk' is taken by traffick-rules-denmark; uninstall it",
        ),
    ],
    ids=["code", "quotation mark", "no letter left", "taken"],
)
def test_what_cannot_be_a_country_is_refused(arguments, message, tmp_path):
    result = new_country(*arguments, "--out", tmp_path / "new")
    assert 2 == result.exit_code
    assert message in result.output
    assert not (tmp_path / "new").exists()


def test_a_folder_that_is_not_empty_is_left_alone(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    result = new_country("zz", "--name", "Zedland", "--out", tmp_path)
    assert 2 == result.exit_code
    assert "is there already and not an empty folder; name another one" in result.output
    assert ["notes.txt"] == [path.name for path in tmp_path.iterdir()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("third party") / "zedland"
    write_country("zz", "Zedland", folder)
    return folder


def typed_in_the_guide():
    """What the guide says to type: in a folder of one's own, and in a clone."""
    guide = (ROOT / "docs" / "add-a-country.md").read_text("utf-8")
    blocks = re.findall(r"```console\n(\$ traffick-rules new-country.*?)```", guide, re.DOTALL)
    return [
        [shlex.split(line.removeprefix("$ ")) for line in block.splitlines()] for block in blocks
    ]


OUTSIDE, INSIDE = typed_in_the_guide()


@pytest.fixture(scope="module", params=[OUTSIDE, INSIDE], ids=["outside a clone", "in a clone"])
def commands(request):
    return request.param


@pytest.fixture(scope="module")
def run(commands, tmp_path_factory):
    """Runs a command in a fresh environment, which sees the libraries of this one."""
    here = tmp_path_factory.mktemp("typed here")
    if commands is INSIDE:
        for name in ("pyproject.toml", "conftest.py"):
            shutil.copy(ROOT / name, here)
    where = here / "environment"
    venv.create(where, with_pip=False, symlinks=os.name != "nt")
    scripts, packages = (
        Path(sysconfig.get_path(name, "venv", {"base": where, "platbase": where}))
        for name in ("scripts", "purelib")
    )
    libraries = sysconfig.get_path("purelib")
    (packages / "libraries.pth").write_text(f"import site; site.addsitedir({libraries!r})\n")
    # What constrains a build, as the Makefile does, is refused where nothing is built apart.
    settings = {
        name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTEST"))
    }
    # All that is needed is there already.
    settings |= {"PIP_NO_INDEX": "1", "PIP_NO_DEPS": "1", "PIP_NO_BUILD_ISOLATION": "0"}
    python = [str(scripts / "python")]
    programs = {"python": python, "traffick-rules": [*python, "-m", "traffick_rules.cli"]}

    def run(program, *arguments):
        return subprocess.run(  # noqa: S603 - our own interpreter and arguments
            [*programs[program], *arguments],
            cwd=here,
            env=settings,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    run.here = here
    return run


FEW = """
from hypothesis import settings
settings.register_profile("few", max_examples=10, database=None)
settings.load_profile("few")
"""


@pytest.fixture(scope="module")
def typed(run, commands):
    """What came of each command of the guide."""
    written, installed, *others = commands
    results = [run(*written), run(*installed)]
    (project,) = run.here.glob(
        "**/pyproject.toml" if commands is OUTSIDE else "j*/*/pyproject.toml"
    )
    (project.parent / "conftest.py").write_text(FEW)
    return [*results, *(run(*command) for command in others)]


@pytest.mark.slow
@pytest.mark.usefixtures("typed")
class TestInAFreshEnvironment:
    """What the guide says to type is typed, word for word."""

    def test_each_command_succeeds(self, typed):
        assert [0] * 4 == [each.returncode for each in typed], [each.stderr for each in typed]

    def test_it_passes_the_whole_conformance_suite_and_its_own_tests(self, typed):
        _, _, tested, _ = typed
        passed = int(re.search(r"(\d+) passed", tested.stdout)[1])
        assert len(LAWS) < passed
        assert "failed" not in tested.stdout

    def test_nothing_that_is_claimed_of_it_is_refuted(self, run):
        proofs = json.loads(run("traffick-rules", "prove", "zz", "--format", "json").stdout)
        assert {"yes"} == {proof["verdict"] for proof in proofs["proofs"]}

    def test_it_is_found(self, run):
        listed = run("traffick-rules", "countries")
        assert "zz  Zedland  (traffick-rules-zedland 0.1.0)" in listed.stdout

    def test_every_answer_is_unknown_and_says_what_was_not_read(self, run):
        case = run.here / "case.json"
        case.write_text('{"person": {"age": 24}, "stay": {"lawful": false}}')
        asked = ("assess", str(case), "--jurisdiction", "zz", "--on", "2024-07-01")
        answers = json.loads(run("traffick-rules", *asked, "--format", "json").stdout)["answers"]
        assert {"unknown"} == {answer["verdict"] for answer in answers.values()}
        assert len(PAGES) - 2 == len(answers)
        said = " ".join(run("traffick-rules", *asked, "--full").stdout.lower().split())
        assert "the law of zedland on victim status was not read yet" in said
        assert "recalled, not verified in any source" in said

    def test_once_written_down_the_fingerprints_are_tested(self, run):
        (file,) = run.here.glob("**/fingerprints.txt")
        written = run("python", "-m", "traffick_rules.testing", "fingerprints", "zz")
        file.write_text(written.stdout)
        tested = run("python", "-m", "pytest", "-ra", str(file.with_name("test_plugin.py")))
        assert 0 == tested.returncode, tested.stdout
        assert "a draft" not in tested.stdout

    def test_the_environment_of_the_tests_does_not_know_it(self):
        listed = CliRunner().invoke(cli, ["countries"])
        assert "zz" not in listed.output


def test_a_country_fits_a_core_of_the_same_minor_version_and_no_other(tmp_path):
    write_country("zz", "Fitland", tmp_path / "fitland")
    core = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    major, minor, patch = map(int, core.split("."))
    for file in (*COUNTRIES, tmp_path / "fitland" / "pyproject.toml"):
        project = tomllib.loads(file.read_text("utf-8"))["project"]
        further = project["optional-dependencies"]["testing"]
        for required in map(Requirement, (*project["dependencies"], *further)):
            assert "traffick-rules" == required.name
            assert required.specifier.contains(core)
            assert required.specifier.contains(f"{major}.{minor}.{patch + 1}")
            assert not required.specifier.contains(f"{major}.{minor + 1}.0")
    assert COUNTRIES
