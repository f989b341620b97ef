"""What is installed where durable-rules cannot be built."""

from __future__ import annotations

import pytest
from tools.without_durable_rules import requirements


def test_all_but_durable_rules_is_required():
    found = {requirement.partition(">")[0] for requirement in requirements(["cli", "xlsx"])}
    expected = {"attrs", "cattrs", "click", "rich", "pycountry", "python-calamine", "pyarrow"}
    assert expected | {"ruamel.yaml"} == found


def test_an_extra_that_is_not_there_stops_the_installation():
    with pytest.raises(KeyError, match="clii"):
        list(requirements(["clii"]))
