"""The `traffick-rules` command; it needs the extra `traffick-rules[cli]`."""

from __future__ import annotations

import io
import sys

__all__ = ["main"]


def main() -> None:
    """Run the command; without the extra, say how to install it and end with exit code 2."""
    # Danish words and JSON are written as UTF-8, whatever the locale says; what is no text, such as a byte of a
    # file's name, is written out.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        from traffick_rules.cli.commands import cli
    except ModuleNotFoundError as error:
        if error.name not in {"click", "rich"}:
            raise
        sys.stderr.write(
            f"the command line needs {error.name}: pip install 'traffick-rules[cli,yaml]'\n"
        )
        sys.exit(2)
    cli(prog_name="traffick-rules")
