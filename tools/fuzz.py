"""
Damaged files, guided by Atheris towards lines not run before: an error that is not the library's is a crash.

    python -m tools.fuzz -runs=100000                # any option of libFuzzer
    python -m tools.fuzz build/fuzz/crash-0123abcd   # an input that crashed, once more

The first byte of an input chooses the target of `tests/fuzz/targets.py`. Inputs that reach something new are kept in
`build/fuzz/corpus`, from where the next run goes on.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["traffick_rules"], enable_loader_override=False):
    from tests.fuzz.hostile import HOSTILE
    from tests.fuzz.targets import TARGETS

    from traffick_rules import TraffickRulesError

FOLDER = Path(__file__).parents[1] / "build" / "fuzz"
_LONGEST_WORD = 64
"""In a dictionary of libFuzzer."""


def run(data: bytes) -> None:
    """Hand the rest of the input to the target that its first byte names."""
    target, _ = list(TARGETS.values())[data[0] % len(TARGETS) if data else 0]
    with suppress(TraffickRulesError):
        target(data[1:])


def prepared() -> list[str]:
    """Write the inputs to begin with and the words to damage them with; what libFuzzer learns of them."""
    corpus, seeds, words = FOLDER / "corpus", FOLDER / "seeds", FOLDER / "words.dict"
    for folder in (corpus, seeds):
        folder.mkdir(parents=True, exist_ok=True)
    for number, (name, (_, inputs)) in enumerate(TARGETS.items()):
        for place, data in enumerate(inputs()):
            (seeds / f"{name}-{place}").write_bytes(bytes([number]) + data)
    escaped = ("".join(f"\\x{each:02x}" for each in word) for word in HOSTILE if word)
    short = (word for word in escaped if len(word) <= 4 * _LONGEST_WORD)
    words.write_text("".join(f'"{word}"\n' for word in short), encoding="ascii")
    return [f"-artifact_prefix={FOLDER}/", f"-dict={words}", str(corpus), str(seeds)]


if __name__ == "__main__":
    asked = sys.argv[1:]
    known = [] if any(Path(each).is_file() for each in asked) else prepared()
    # A slow input is reported after 20 seconds; libFuzzer's own bound would be twenty minutes.
    atheris.Setup([sys.argv[0], "-timeout=20", "-max_len=16384", *asked, *known], run)
    atheris.Fuzz()
