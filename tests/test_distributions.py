"""What is in the wheels and sdists, as Hatchling builds them here."""

from __future__ import annotations

import io
import tarfile
import zipfile

import attrs
import pytest
from tools.distributions.building import PROJECTS, build, files_of_wheel, pyproject_of, wheel_from
from tools.distributions.contents import (
    NEEDED,
    metadata_problems,
    sdist_problems,
    wheel_problems,
)
from tools.distributions.installed import extras


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return {
        pyproject_of(project)["name"]: build(project, tmp_path_factory.mktemp("built"))
        for project in PROJECTS
    }


def test_there_are_four_distributions(built):
    assert set(NEEDED) == set(built)


@pytest.mark.parametrize("name", NEEDED)
def test_a_wheel_holds_the_sources_the_licence_and_nothing_else(built, name):
    assert [] == list(wheel_problems(built[name]))


@pytest.mark.parametrize("name", NEEDED)
def test_an_sdist_holds_what_a_wheel_is_built_from(built, name, tmp_path):
    assert [] == list(sdist_problems(built[name]))
    again = wheel_from(built[name].sdist, tmp_path)
    assert files_of_wheel(built[name].wheel) == files_of_wheel(again)


def test_the_versions_of_a_country_and_the_core_fit_each_other(built):
    core = pyproject_of(PROJECTS[0])["version"]
    for distribution in built.values():
        table = pyproject_of(distribution.project)
        assert core == table["version"]
        if distribution.project != PROJECTS[0]:
            assert [f"traffick-rules>={core.rpartition('.')[0]}"] == table["dependencies"]


def changed(distribution, folder, *, without=(), more=()):
    """The distribution with other files in its wheel."""
    wheel = folder / distribution.wheel.name
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, content in files_of_wheel(distribution.wheel).items():
            if name not in without:
                archive.writestr(name, content)
        for name in more:
            archive.writestr(name, b"")
    return attrs.evolve(distribution, wheel=wheel)


def test_what_is_missing_and_what_is_too_much_is_told(built, tmp_path):
    css, strange = "traffick_rules/report/templates/report.css", "tests/test_x.pyc"
    wrong = changed(built["traffick-rules"], tmp_path, without=[css], more=[strange])
    assert [
        f"{css} is missing",
        f"{strange} is too much",
        f"{strange} is no source",
        f"{css} has another content",
    ] == list(wheel_problems(wrong))


def test_an_sdist_without_its_tests_or_licence_is_told(built, tmp_path):
    denmark = built["traffick-rules-denmark"]
    sdist = tmp_path / denmark.sdist.name
    with tarfile.open(denmark.sdist) as old, tarfile.open(sdist, "w:gz") as new:
        for member in old.getmembers():
            if not member.name.endswith(("LICENSE", "test_conformance.py")):
                new.addfile(member, io.BytesIO(old.extractfile(member).read()))
    assert [
        "LICENSE is missing",
        "the tests of the country are missing",
    ] == list(sdist_problems(attrs.evolve(denmark, sdist=sdist)))


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (b"License-Expression: MIT", b"License-Expression: 0BSD", "the licence is told as 0BSD"),
        (b"Requires-Python: >=3.11", b"Requires-Python: >=3.12", "the Pythons are told as >=3.12"),
        (
            b"Classifier: Development Status :: 3 - Alpha",
            b"Classifier: Development Status :: 3 - Alhpa",
            "'Development Status :: 3 - Alhpa' is no classifier",
        ),
        (b"text/markdown", b"text/x-rst", "the description is told as text/x-rst"),
        (
            b"Classifier: Typing :: Typed\n",
            b"",
            "the classifier 'Typing :: Typed' is missing",
        ),
        (
            b"Requires-Dist: traffick-rules>=0.1",
            b"Requires-Dist: traffick-rules>=0.1\nRequires-Dist: click",
            "what is always installed is told as ['click;', 'traffick-rules>=0.1;']",
        ),
    ],
)
def test_metadata_that_says_otherwise_is_told(built, old, new, problem):
    denmark = built["traffick-rules-denmark"]
    files = files_of_wheel(denmark.wheel)
    (content,) = (files[name] for name in files if name.endswith("METADATA"))
    assert old in content
    found = list(metadata_problems(content.replace(old, new, 1), pyproject_of(denmark.project)))
    assert [problem] == found


def test_every_extra_has_something_to_do_where_it_is_installed_alone():
    assert sorted(pyproject_of(PROJECTS[0])["optional-dependencies"]) == sorted(
        job.__name__ for job in extras.JOBS
    )
