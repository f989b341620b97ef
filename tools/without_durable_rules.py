"""
The requirements of the library and of some of its extras, without durable-rules.

    python tools/without_durable_rules.py cli yaml    # a requirement a line, for pip

`make` installs durable-rules apart: it has to be compiled, and a machine may have no C compiler. Live sessions run on
the bit-parallel program there, with the same answers.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

_ITSELF = re.compile(r"traffick-rules\[([\w,]+)\]")


def requirements(extras: Sequence[str]) -> Iterator[str]:
    """The requirements, as pip takes them; one that several extras share comes for each."""
    manifest = Path(__file__).parents[1] / "pyproject.toml"
    project = tomllib.loads(manifest.read_text(encoding="utf-8"))["project"]
    listed = [*project["dependencies"]]
    listed += [each for extra in extras for each in project["optional-dependencies"][extra]]
    for requirement in listed:
        if named := _ITSELF.fullmatch(requirement):
            yield from requirements(named[1].split(","))
        elif not requirement.startswith("durable-rules"):
            yield requirement


if __name__ == "__main__":
    sys.stdout.write("\n".join(dict.fromkeys(requirements(sys.argv[1:]))) + "\n")
