"""A new country: written, installed into a fresh environment, found there, and conforming."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest
from click.testing import CliRunner

from traffick_rules.cli.commands import cli
from traffick_rules.cli.new_country import write_country
from traffick_rules.testing.conformance_laws import LAWS

ROOT = Path(__file__).parents[2]


def new_country(*arguments):
    return CliRunner().invoke(cli, ["new-country", *map(str, arguments)])


def test_four_files_and_few_lines_are_written_and_named(tmp_path):
    folder = tmp_path / "zedland"
    result = new_country("zz", "--name", "Zedland", "--out", folder)
    assert 0 == result.exit_code
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert 4 == len(files)
    assert all(str(file) in result.output for file in files)
    assert f"python -m pip install -e {folder} && python -m pytest {folder}" in result.output
    lines = [
        line for file in files if file.suffix == ".py" for line in file.read_text().splitlines()
    ]
    assert 60 >= len(lines)


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


@pytest.fixture(scope="module")
def python(folder):
    where = folder.parent / "environment"
    venv.create(where, with_pip=False, symlinks=os.name != "nt")
    scripts, packages = (
        Path(sysconfig.get_path(name, "venv", {"base": where, "platbase": where}))
        for name in ("scripts", "purelib")
    )
    libraries = sysconfig.get_path("purelib")
    (packages / "libraries.pth").write_text(f"import site; site.addsitedir({libraries!r})\n")
    python = str(scripts / "python")
    install = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet"]
    offline = ["--no-index", "--no-deps", "--no-build-isolation"]
    # What constrains a build, as the Makefile does, is refused where nothing is built apart.
    settings = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    subprocess.run([*install, *offline, str(folder)], check=True, env=settings)  # noqa: S603 - our own arguments
    return python


@pytest.fixture(scope="module")
def run(python, folder):
    def run(*arguments):
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith("PYTEST")
        }
        return subprocess.run(  # noqa: S603 - our own interpreter and arguments
            [python, "-m", *arguments],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    return run


FEW = """
from hypothesis import settings
settings.register_profile("few", max_examples=10, database=None)
settings.load_profile("few")
"""


@pytest.mark.slow
class TestInAFreshEnvironment:
    """The environment sees the libraries of this one, and has the new distribution of its own."""

    def test_it_is_found(self, run):
        listed = run("traffick_rules.cli", "countries")
        assert "zz  Zedland  (traffick-rules-zedland 0.1.0)" in listed.stdout

    def test_it_passes_the_whole_conformance_suite(self, run, folder):
        (folder / "conftest.py").write_text(FEW)
        tested = run("pytest", "-q", "-p", "no:cacheprovider")
        assert 0 == tested.returncode, tested.stdout
        assert f"{len(LAWS)} passed" in tested.stdout

    def test_a_case_is_assessed_under_its_law_and_the_doubt_is_shown(self, run, folder):
        case = folder / "case.json"
        case.write_text(
            '{"trafficking": {"acts": ["recruitment"], "means": ["deception"],'
            ' "purposes": ["forced_labour"]}}'
        )
        said = run(
            "traffick_rules.cli", "assess", str(case), "--jurisdiction", "zz", "--on", "2024-07-01"
        )
        assert "Status as a victim of human trafficking" in said.stdout
        assert "recalled, not verified in any source" in " ".join(said.stdout.lower().split())

    def test_the_environment_of_the_tests_does_not_know_it(self):
        listed = CliRunner().invoke(cli, ["countries"])
        assert "zz" not in listed.output
