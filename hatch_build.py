"""Compiles the message catalogues when the distribution is built or installed, an editable installation included."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def compile_catalogues(source: Path) -> None:
    """Write the `.mo` file beside every `.po` file below a folder."""
    for file in source.rglob("*.po"):
        with file.open("rb") as stream:
            catalogue = read_po(stream)
        # The file is to be the same whenever it is made.
        catalogue.creation_date = catalogue.revision_date = datetime(2000, 1, 1, tzinfo=UTC)
        compiled, target = BytesIO(), file.with_suffix(".mo")
        write_mo(compiled, catalogue)
        # No one who reads the file meanwhile finds it empty.
        if not target.exists() or target.read_bytes() != compiled.getvalue():
            target.write_bytes(compiled.getvalue())


class CatalogueHook(BuildHookInterface[Any]):
    """What Hatchling calls before it builds a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - Hatchling's signature
        """Compile the catalogues in the source, where editable installations read them."""
        compile_catalogues(Path(self.root) / "src")
