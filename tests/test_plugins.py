"""Finding jurisdictions: a broken plugin never harms the others."""

from __future__ import annotations

from importlib.metadata import EntryPoint

import pytest

from tests.toyland import TOYLAND
from traffick_rules import (
    JurisdictionNotFoundError,
    PluginError,
    available_jurisdictions,
    get_jurisdiction,
    plugins,
)


def toyland_of_a_function():
    return TOYLAND


def exits():
    raise SystemExit(3)


def raises():
    msg = "the plugin is broken"
    raise RuntimeError(msg)


NOT_A_JURISDICTION = 42


@pytest.fixture
def installed(monkeypatch):
    """Install entry points as if distributions had brought them."""

    def install(**values):
        points = [
            EntryPoint(name.rstrip("_"), value, plugins.GROUP) for name, value in values.items()
        ]
        monkeypatch.setattr(plugins, "entry_points", lambda group: points if group else [])
        monkeypatch.setattr(plugins, "_loaded", {})

    return install


def test_denmark_is_installed():
    (denmark,) = [found for found in available_jurisdictions() if found.code == "dk"]
    assert ("Denmark", "traffick-rules-denmark", "") == (
        denmark.name,
        denmark.distribution,
        denmark.error,
    )


def test_a_jurisdiction_is_loaded_once():
    assert get_jurisdiction("dk") is get_jurisdiction("dk")


@pytest.mark.parametrize("value", ["TOYLAND", "toyland_of_a_function"])
def test_an_entry_point_names_a_jurisdiction_or_a_function_that_gives_one(installed, value):
    module = "tests.toyland" if value == "TOYLAND" else "tests.test_plugins"
    installed(tl=f"{module}:{value}")
    assert get_jurisdiction("tl").name == "Toyland"


def test_an_unknown_code_lists_those_installed(installed):
    installed(tl="tests.toyland:TOYLAND", xx="nowhere:X")
    with pytest.raises(JurisdictionNotFoundError) as caught:
        get_jurisdiction("dk")
    assert "no jurisdiction 'dk' is installed; installed: tl, xx" == str(caught.value)
    assert ("dk", ("tl", "xx")) == (caught.value.code, caught.value.available)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("tests.test_plugins:raises", "RuntimeError: the plugin is broken"),
        ("tests.test_plugins:exits", "SystemExit: 3"),
        ("no_such_module:X", "ModuleNotFoundError: No module named 'no_such_module'"),
        ("tests.test_plugins:NOT_A_JURISDICTION", "TypeError: 'int' object is not callable"),
        (
            "builtins:dict",
            "the plugin an unknown distribution (bb = builtins:dict) gives no jurisdiction",
        ),
    ],
)
def test_a_broken_plugin_is_listed_with_its_error_beside_the_others(installed, value, reason):
    installed(bb=value, tl="tests.toyland:TOYLAND")
    broken, sound = available_jurisdictions()
    assert ("bb", "") == (broken.code, broken.name)
    assert reason in broken.error
    assert ("Toyland", "") == (sound.name, sound.error)
    with pytest.raises(PluginError) as caught:
        get_jurisdiction("bb")
    assert f"bb = {value}" == caught.value.entry_point


def test_an_entry_point_is_named_like_the_code_of_its_jurisdiction(installed):
    installed(dk="tests.toyland:TOYLAND")
    with pytest.raises(PluginError, match="gives the jurisdiction 'tl'; name the entry point like"):
        get_jurisdiction("dk")


def test_two_plugins_with_one_code_are_an_error(installed):
    installed(tl="tests.toyland:TOYLAND", tl_="tests.test_plugins:toyland_of_a_function")
    with pytest.raises(PluginError, match="both supply the jurisdiction 'tl'; uninstall one"):
        get_jurisdiction("tl")
