"""Finding jurisdictions: a broken plugin never harms the others."""

from __future__ import annotations

from importlib.metadata import EntryPoint

import attrs
import pytest

from tests.toyland import TOYLAND, toyland
from traffick_rules import (
    JurisdictionNotFoundError,
    PluginError,
    available_jurisdictions,
    get_jurisdiction,
    plugins,
    register_jurisdiction,
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
        monkeypatch.setattr(plugins, "_points", lambda: points)
        monkeypatch.setattr(plugins, "_at_once", lambda _: None)
        monkeypatch.setattr(plugins, "_given", {})

    return install


def test_denmark_is_installed():
    (denmark,) = [found for found in available_jurisdictions() if found.code == "dk"]
    assert ("Denmark", "traffick-rules-denmark", "") == (
        denmark.name,
        denmark.distribution,
        denmark.error,
    )


def test_a_jurisdiction_is_looked_for_and_loaded_once(installed, monkeypatch):
    installed(tl="tests.toyland:TOYLAND")
    found = get_jurisdiction("tl")
    monkeypatch.setattr(plugins, "_points", None)
    assert found is get_jurisdiction("tl")


@pytest.fixture
def on_path(tmp_path, monkeypatch):
    """Put distributions with an entry point each in folders of the path."""
    monkeypatch.setattr(plugins, "_given", {})

    def put(**values):
        for distribution, value in values.items():
            metadata = tmp_path / distribution / f"{distribution}-1.dist-info"
            metadata.mkdir(parents=True)
            (metadata / "METADATA").write_text(
                f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1\n"
            )
            points = f"[other]\ntl = no:thing\n\n[{plugins.GROUP}]\ntl={value}\n"
            (metadata / "entry_points.txt").write_text(points)
            monkeypatch.syspath_prepend(str(metadata.parent))

    return put


@pytest.mark.parametrize("value", ["tests.toyland:TOYLAND", f"{__name__}:toyland_of_a_function"])
def test_a_distribution_in_a_folder_of_the_path_supplies_its_country(on_path, value):
    on_path(one=value)
    found = get_jurisdiction("tl")
    assert "Toyland" == found.name
    assert ("one", "1") == plugins.supplier_of(found)


def test_two_distributions_on_the_path_that_name_one_country_are_one_and_others_are_refused(
    on_path,
):
    on_path(one="tests.toyland:TOYLAND", two="tests.toyland:TOYLAND")
    assert "Toyland" == get_jurisdiction("tl").name
    plugins._given.clear()
    on_path(three=f"{__name__}:toyland_of_a_function")
    with pytest.raises(PluginError, match="both supply the jurisdiction 'tl'"):
        get_jurisdiction("tl")


@pytest.mark.parametrize("name", ["raises", "exits", "NOT_A_JURISDICTION", "nowhere"])
def test_what_is_wrong_with_a_distribution_on_the_path_is_told(on_path, name):
    on_path(one=f"{__name__}:{name}")
    with pytest.raises(PluginError, match="the plugin one"):
        get_jurisdiction("tl")


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
        ("no_such_module:X", "ModuleNotFoundError: "),
        ("tests.test_plugins:NOT_A_JURISDICTION", "TypeError: "),
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


def test_two_plugins_with_one_code_are_an_error_that_harms_no_other(installed):
    installed(
        tl="tests.toyland:TOYLAND",
        tl_="tests.test_plugins:toyland_of_a_function",
        dk="traffick_rules_denmark:DENMARK",
    )
    with pytest.raises(PluginError, match="both supply the jurisdiction 'tl'; uninstall one"):
        get_jurisdiction("tl")
    denmark, one, other = available_jurisdictions()
    assert ("Denmark", "") == (denmark.name, denmark.error)
    for found in (one, other):
        assert ("tl", "") == (found.code, found.name)
        assert "both supply the jurisdiction 'tl'; uninstall one" in found.error


@pytest.fixture
def package(tmp_path, monkeypatch):
    """Write a package, so that it can be imported."""

    def write(name, text):
        (tmp_path / f"{name}.py").write_text(text)
        monkeypatch.syspath_prepend(str(tmp_path))
        return tmp_path / f"{name}.py"

    return write


def test_what_a_plugin_raises_is_told_with_its_file_and_line(installed, package):
    file = package(
        "raising_country",
        "from traffick_rules.law import Jurisdiction\n\nLAND = Jurisdiction(\n    code='XX', name='',"
        " covers_from=None)\n",
    )
    installed(xx="raising_country:LAND")
    with pytest.raises(PluginError) as caught:
        get_jurisdiction("xx")
    assert f"({file}, line 3)" in str(caught.value)


def test_what_is_registered_is_found_until_it_is_closed(installed):
    installed(dk="traffick_rules_denmark:DENMARK")
    with register_jurisdiction(TOYLAND):
        assert TOYLAND is get_jurisdiction("tl")
        _, found = available_jurisdictions()
        assert ("tl", "Toyland", "registered in this process", "", "") == attrs.astuple(found)
        with pytest.raises(JurisdictionNotFoundError, match="installed: dk, tl"):
            get_jurisdiction("zz")
    with pytest.raises(JurisdictionNotFoundError):
        get_jurisdiction("tl")


def test_without_with_a_registration_stays_until_close():
    registration = register_jurisdiction(TOYLAND)
    assert TOYLAND is get_jurisdiction("tl")
    registration.close()
    with pytest.raises(JurisdictionNotFoundError):
        get_jurisdiction("tl")


def test_a_code_that_is_taken_can_only_be_replaced_on_purpose():
    draft = toyland(code="dk")
    installed_one = get_jurisdiction("dk")
    with pytest.raises(
        PluginError, match="traffick-rules-denmark supplies the jurisdiction 'dk' alr"
    ):
        register_jurisdiction(draft)
    with register_jurisdiction(draft, replace=True):
        assert draft is get_jurisdiction("dk")
        assert ["Toyland"] == [f.name for f in available_jurisdictions() if f.code == "dk"]
        second = toyland(code="dk")
        with pytest.raises(
            PluginError, match=r"Toyland, registered in this process, supplies .*replace=True"
        ):
            register_jurisdiction(second)
        with register_jurisdiction(second, replace=True):
            assert second is get_jurisdiction("dk")
        assert draft is get_jurisdiction("dk")
    assert installed_one is get_jurisdiction("dk")
