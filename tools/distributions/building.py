"""Building the distributions with Hatchling, from the checkout and from what an sdist holds."""

from __future__ import annotations

import tarfile
import tomllib
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

if TYPE_CHECKING:
    from hatchling.builders.plugin.interface import BuilderInterface

ROOT = Path(__file__).parents[2]
PROJECTS = (ROOT, *sorted(path.parent for path in ROOT.glob("jurisdictions/*/pyproject.toml")))


@attrs.frozen
class Distribution:
    """
    The two files of a distribution.

    Attributes:
        project: The folder it was built from.
        sdist: The source distribution.
        wheel: The wheel.
    """

    project: Path
    sdist: Path
    wheel: Path


def build(project: Path, into: Path) -> Distribution:
    """
    Build the sdist and the wheel of a project in the running environment, without the network.

    Args:
        project: The folder with its pyproject.toml.
        into: An empty or missing folder for the two files.

    Raises:
        ValueError: If Hatchling refuses the project.
    """
    sdist, wheel = _built(SdistBuilder, project, into), _built(WheelBuilder, project, into)
    return Distribution(project, sdist, wheel)


def _built(builder: type[BuilderInterface[Any, Any]], project: Path, into: Path) -> Path:
    """What Hatchling builds, as its command and as pip would."""
    (file,) = builder(str(project)).build(directory=str(into), versions=["standard"])
    return Path(file)


def wheel_from(sdist: Path, folder: Path) -> Path:
    """
    The wheel that is built from nothing but the sdist.

    Args:
        sdist: The source distribution.
        folder: A folder to unpack and to build in.
    """
    with tarfile.open(sdist) as archive:
        # Python 3.11.0 to 3.11.3 cannot filter; what is unpacked was built here a moment ago.
        archive.extraction_filter = getattr(tarfile, "data_filter", None)
        archive.extractall(folder)  # noqa: S202
    return _built(WheelBuilder, folder / sdist.name.removesuffix(".tar.gz"), folder / "wheel")


def files_of_wheel(wheel: Path) -> dict[str, bytes]:
    """What is in a wheel, by path."""
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def files_of_sdist(sdist: Path) -> dict[str, bytes]:
    """What is in an sdist, by path below its one folder."""
    found: dict[str, bytes] = {}
    with tarfile.open(sdist) as archive:
        for member in archive.getmembers():
            if (content := archive.extractfile(member)) is not None:
                found[member.name.partition("/")[2]] = content.read()
    return found


def pyproject_of(project: Path) -> Mapping[str, Any]:
    """The `[project]` table of a project."""
    text = (project / "pyproject.toml").read_text(encoding="utf-8")
    table: Mapping[str, Any] = tomllib.loads(text)["project"]
    return table
