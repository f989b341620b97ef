"""YAML that is small and means to be large, or slow, is refused in time."""

from __future__ import annotations

import time

import pytest

from traffick_rules import Case, CaseError, MappingError
from traffick_rules.bulk import read_mapping

LAUGHS = "a: &a [x, x]\n" + "".join(
    f"{after}: &{after} [*{before}, *{before}]\n"
    for before, after in zip("abcdefgh", "bcdefghi", strict=True)
)
FULL = 1 << 18
FILES = {
    "billion laughs": (LAUGHS, "anchor or alias 'a'"),
    "an alias of itself": ("&a [*a]", "anchor or alias 'a'"),
    "a merge key": ("a: {b: 1}\nc: {<<: {d: 1}}", "merge key '<<'"),
    "an object of Python": ("!!python/object/apply:os.system [id]", "tag "),
    "brackets": ("[" * FULL, "is nested deeper than 8 levels"),
    "dashes": ("- " * (FULL // 2), "is nested deeper than 8 levels"),
    "many keys": ("".join(f"k{n}: v\n" for n in range(20_000)), "holds more than 5000 keys"),
    "many values": ("[" + "1," * (FULL // 4) + "]", "holds more than 5000 keys"),
    "many documents": ("---\n" * (FULL // 4), "but found another document"),
    "many words": ("a: " + "x " * (FULL // 3), "case.yaml: a: "),
    "many lines": ("a: |\n" + " x\n" * (FULL // 4), "case.yaml: a: "),
    "a long file": ("#" * (FULL + 1), "is larger than 262144 characters of YAML"),
}


@pytest.mark.parametrize("name", FILES)
def test_yaml_that_would_grow_or_take_long_is_refused_in_time(name, tmp_path):
    text, message = FILES[name]
    file = tmp_path / "case.yaml"
    file.write_text(text, encoding="utf-8")
    begun = time.process_time()
    with pytest.raises(CaseError) as refused:
        Case.from_file(file)
    taken = time.process_time() - begun
    assert message in str(refused.value)
    assert taken < 10, "on an idle machine it takes a second at most"


def test_mappings_are_read_within_the_same_bounds(tmp_path):
    file = tmp_path / "mapping.yaml"
    file.write_text(LAUGHS, encoding="utf-8")
    with pytest.raises(MappingError, match="anchor or alias 'a'"):
        read_mapping(file)
