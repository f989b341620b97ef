"""What has to be in a wheel and an sdist, and what their metadata has to say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from packaging.metadata import Metadata
from packaging.requirements import Requirement
from trove_classifiers import classifiers

from tools.distributions.building import (
    Distribution,
    files_of_sdist,
    files_of_wheel,
    pyproject_of,
)

NEEDED = {
    "traffick-rules": (
        "_traffick_rules_hypothesis.py",
        "_traffick_rules_pytest.py",
        "traffick_rules/bulk/formats/ctdc.yaml",
        "traffick_rules/bulk/formats/htcds.yaml",
        "traffick_rules/cli/new_country/pyproject.toml.txt",
        "traffick_rules/locale/da/LC_MESSAGES/traffick_rules.mo",
        "traffick_rules/py.typed",
        "traffick_rules/report/templates/report.css",
        "traffick_rules/report/templates/report.html",
    ),
    "traffick-rules-denmark": (
        "traffick_rules_denmark/locale/da/LC_MESSAGES/traffick_rules_denmark.mo",
        "traffick_rules_denmark/py.typed",
    ),
    "traffick-rules-norway": ("traffick_rules_norway/py.typed",),
    "traffick-rules-sweden": ("traffick_rules_sweden/py.typed",),
}
"""Files that are no modules and without which something would fail at run time only."""

OF_SDIST = {"CHANGELOG.md", "LICENSE", "README.md", "pyproject.toml", "PKG-INFO", ".gitignore"}
TOLD = (
    "Typing :: Typed",
    "Programming Language :: Python :: 3.11",
    "Programming Language :: Python :: 3.12",
    "Programming Language :: Python :: 3.13",
)


def wheel_problems(distribution: Distribution) -> Iterator[str]:
    """What is wrong with the wheel, or nothing."""
    table = pyproject_of(distribution.project)
    found = files_of_wheel(distribution.wheel)
    about = f"{table['name'].replace('-', '_')}-{table['version']}.dist-info"
    sources = _sources(distribution.project)
    described = {f"{about}/{name}" for name in ("METADATA", "RECORD", "WHEEL", "licenses/LICENSE")}
    if "entry-points" in table or "scripts" in table:
        described.add(f"{about}/entry_points.txt")
    yield from _differences(set(found), sources.keys() | described, NEEDED[table["name"]])
    yield from (
        f"{name} has another content" for name in sources if found.get(name) != sources[name]
    )
    if b"\nTag: py3-none-any\n" not in found[f"{about}/WHEEL"]:
        yield "the wheel is not for every Python 3 and every machine"
    if found[f"{about}/licenses/LICENSE"] != (distribution.project / "LICENSE").read_bytes():
        yield "the licence is another one"
    yield from metadata_problems(found[f"{about}/METADATA"], table)


def sdist_problems(distribution: Distribution) -> Iterator[str]:
    """What is wrong with the sdist, or nothing."""
    found = files_of_sdist(distribution.sdist)
    sources = {f"src/{name}" for name in _sources(distribution.project)}
    hook = {"hatch_build.py"} if any(name.endswith(".mo") for name in sources) else set()
    written = {name for name in sources if not name.endswith(".mo")}
    tests = {name for name in found if name.startswith("tests/")}
    yield from _differences(set(found) - tests, written | hook | OF_SDIST)
    if "jurisdictions" in distribution.project.parts and "tests/test_conformance.py" not in tests:
        yield "the tests of the country are missing"


def metadata_problems(content: bytes, table: Mapping[str, Any]) -> Iterator[str]:
    """What the metadata of a wheel says otherwise than the project, or not at all."""
    metadata = Metadata.from_email(content)  # refuses what the standard does not allow
    told = metadata.classifiers or []
    always = {
        _plain(each) for each in metadata.requires_dist or () if "extra" not in str(each.marker)
    }
    for subject, found, expected in (
        ("the licence is", metadata.license_expression, "MIT"),
        ("the files of the licence are", metadata.license_files, ["LICENSE"]),
        ("the Pythons are", str(metadata.requires_python), ">=3.11"),
        ("the description is", metadata.description_content_type, "text/markdown"),
        ("the extras are", sorted(metadata.provides_extra or ()), sorted(_extras(table))),
        (
            "what is always installed is",
            sorted(always),
            sorted(_plain(Requirement(each)) for each in table["dependencies"]),
        ),
    ):
        if found != expected:
            yield f"{subject} told as {found}"
    yield from (f"{each!r} is no classifier" for each in told if each not in classifiers)
    yield from (f"the classifier {each!r} is missing" for each in TOLD if each not in told)
    if not (metadata.summary and metadata.keywords and metadata.description):
        yield "summary, keywords or description is missing"


def _extras(table: Mapping[str, Any]) -> Iterable[str]:
    extras: Mapping[str, Any] = table.get("optional-dependencies", {})
    return extras


def _plain(requirement: Requirement) -> str:
    return f"{requirement.name}{requirement.specifier};{requirement.marker or ''}"


def _sources(project: Path) -> dict[str, bytes]:
    source = project / "src"
    return {
        file.relative_to(source).as_posix(): file.read_bytes()
        for file in source.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


def _differences(
    found: set[str], expected: set[str], needed: tuple[str, ...] = ()
) -> Iterator[str]:
    yield from (f"{name} is missing" for name in sorted((expected | set(needed)) - found))
    yield from (f"{name} is too much" for name in sorted(found - expected))
    yield from (
        f"{name} is no source" for name in found if re.search(r"\.(pyc|pyo|orig|rej)$", name)
    )
