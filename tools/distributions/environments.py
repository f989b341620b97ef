"""Empty environments that wheels are installed into."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import attrs


@attrs.frozen
class Environment:
    """
    An environment with nothing in it, not even pip.

    Attributes:
        python: Its interpreter.
        folder: An empty folder to run in, apart from any checkout.
    """

    python: Path
    folder: Path

    @classmethod
    def make(cls, interpreter: str, where: Path) -> Environment:
        """
        Make an environment.

        Args:
            interpreter: The Python it is made of, by name or path.
            where: A folder that is not there yet.
        """
        _run([interpreter, "-m", "venv", "--without-pip", str(where / "venv")], where.parent)
        folder = where / "empty"
        folder.mkdir()
        return cls(where / "venv" / "bin" / "python", folder)

    def install(self, *requirements: str, flags: str = "") -> None:
        """
        Install wheels, and what they need.

        Args:
            requirements: Files of wheels, or what pip is to find.
            flags: For the C preprocessor, where something has to be compiled.
        """
        settings = {"CPPFLAGS": flags} if flags else {}
        self._pip("install", "--quiet", "--no-compile", *requirements, **settings)

    def uninstall(self, name: str) -> None:
        """Take a distribution away."""
        self._pip("uninstall", "--quiet", "--yes", name)

    def installed(self) -> set[str]:
        """The names of the distributions that are installed."""
        return {each["name"] for each in json.loads(self._pip("list", "--format", "json"))}

    def run(self, *arguments: str) -> str:
        """What a Python prints that sees the environment only: no PYTHONPATH, no folder of a script."""
        return _run([str(self.python), "-I", *arguments], self.folder)

    def _pip(self, *arguments: str, **settings: str) -> str:
        command = [sys.executable, "-m", "pip", "--python", str(self.python)]
        return _run([*command, "--disable-pip-version-check", *arguments], self.folder, settings)


def _run(command: list[str], folder: Path, settings: Mapping[str, str] | None = None) -> str:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(  # noqa: S603 - our own commands
        command,
        cwd=folder,
        env=clean | dict(settings or {}),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        msg = f"{' '.join(command)}\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
        raise RuntimeError(msg)
    return done.stdout
