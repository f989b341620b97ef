"""A plugin broken in ten ways: each is told at load or by the conformance suite, with the place and the fix."""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint

import pytest

from traffick_rules import PluginError, get_jurisdiction, plugins
from traffick_rules.cli.new_country import write_country
from traffick_rules.testing import check_conformance

# What is put into the scaffold's `victim_status.py`: (the text there, what stands for it).
RULE = "VICTIM_STATUS = VictimStatusRule("


def with_rule(text):
    """The scaffold with a further rule, called `FURTHER`."""
    return [
        ("victim_status.py", RULE, f"{text}\n\n{RULE}"),
    ]


def duty(when, provisions="(ZZ_STATUS,)"):
    return f"""FURTHER = DutyRule(
    code="inform",
    title="Inform the person",
    provisions={provisions},
    when={when},
    kind=DutyKind.INFORMATION,
    owed_by="the police",
    fulfilled=Identification.referred,
)"""


PERIODS = """EARLY = PALERMO_PROTOCOL.provision(
    "ZZ-EARLY", "", "Early.", since=None, until="{until}", confidence=Confidence.RECALL
)
LATE = PALERMO_PROTOCOL.provision(
    "ZZ-LATE", "", "Late.", since="2010-01-01", confidence=Confidence.RECALL
)
TIME = DatedValue("duty.time", "time", EARLY.gives({early}), LATE.gives({late}))
"""

ENDED = """ENDED = PALERMO_PROTOCOL.provision(
    "ZZ-ENDED", "", "Ended.", since="2004-01-01", until="2009-12-31", confidence=Confidence.RECALL
)
LAWFUL = Concept(code="lawful", title="the stay is lawful", provisions=(ENDED,), when=Stay.lawful)
"""

CYCLE = """INNER = Concept(code="inner", title="inner", provisions=(ZZ_STATUS,), when=Stay.lawful)
OUTER = Concept(code="outer", title="outer", provisions=(ZZ_STATUS,), when=all_of(INNER))
object.__setattr__(INNER, "when", all_of(OUTER))
"""

BROKEN = {
    "a misspelt fact": (
        with_rule(duty("Stay.lawfull")),
        [r"Stay\.lawfull is not a fact; did you mean 'lawful'\?", r"victim_status\.py, line \d+\)"],
    ),
    "a cycle": (
        with_rule(CYCLE + duty("OUTER")),
        [
            r"concept (inner|outer): is defined by itself: ",
            "take one of them out of the other's condition",
            r"__init__\.py, line \d+\)",
        ],
    ),
    "overlapping dates": (
        with_rule(
            PERIODS.format(until="2010-06-30", early="days(5)", late="days(7)")
            + duty("Stay.lawful")
        ),
        [
            "value duty.time: ZZ-EARLY and ZZ-LATE overlap or are out of order",
            "ZZ-EARLY has to end before ZZ-LATE begins",
            r"victim_status\.py, line \d+\)",
        ],
    ),
    "a missing provision": (
        with_rule(ENDED + duty("LAWFUL")),
        [
            r"duties\.inform: concept lawful: is used on 2003-12-25, when no provision of it is in force",
            "let it count later: cited",
            r"__init__\.py, line \d+\)",
        ],
    ),
    "a wrong code": (
        [("__init__.py", 'code="zz"', 'code="ZZ"')],
        ["code: 'ZZ' is not a country code; give the ISO 3166-1 alpha-2 code in lower case"],
    ),
    "an exception while loading": (
        [("victim_status.py", RULE, f"1 / 0\n{RULE}")],
        ["ZeroDivisionError: ", r"victim_status\.py, line \d+\)"],
    ),
    "a duty without a provision": (
        with_rule(duty("Stay.lawful", provisions="()")),
        [r"duties\.inform: .*provision", r"victim_status\.py, line \d+\)"],
    ),
    "a dated value that changes its type": (
        with_rule(
            PERIODS.format(until="2009-12-31", early="days(5)", late='"a week"')
            + duty("Stay.lawful")
        ),
        [
            "value duty.time: changes its type over time: Length, and str by ZZ-LATE from 2010-01-01; give every period a value of "
            "one kind",
            r"victim_status\.py, line \d+\)",
        ],
    ),
}


@pytest.fixture
def broken(tmp_path, monkeypatch):
    """Write a country with some texts replaced, install it, and forget it afterwards."""
    folder = tmp_path / "zedland"
    write_country("zz", "Zedland", folder)
    source = folder / "src" / "traffick_rules_zedland"
    monkeypatch.syspath_prepend(str(source.parent))

    def install(edits):
        for name, old, new in edits:
            text = (source / name).read_text("utf-8")
            assert old in text
            (source / name).write_text(text.replace(old, new), "utf-8")
        points = [EntryPoint("zz", "traffick_rules_zedland:ZEDLAND", plugins.GROUP)]
        monkeypatch.setattr(plugins, "_points", lambda: points)
        monkeypatch.setattr(plugins, "_at_once", lambda _: None)
        monkeypatch.setattr(plugins, "_given", {})
        return points

    yield install
    for module in [name for name in sys.modules if name.startswith("traffick_rules_zedland")]:
        del sys.modules[module]


@pytest.mark.parametrize(("edits", "messages"), BROKEN.values(), ids=BROKEN)
def test_what_is_broken_is_told_with_its_place_when_the_plugin_is_loaded(broken, edits, messages):
    broken(edits)
    with pytest.raises(PluginError) as caught:
        get_jurisdiction("zz")
    for message in messages:
        assert caught.match(message)


def test_two_plugins_with_one_code_are_told_by_name(broken):
    points = broken([])
    points.append(EntryPoint("zz", "tests.toyland:TOYLAND", plugins.GROUP))
    with pytest.raises(PluginError, match="both supply the jurisdiction 'zz'; uninstall one"):
        get_jurisdiction("zz")


@pytest.mark.slow
def test_a_dead_clause_is_told_by_the_conformance_suite(few_cases, broken):
    dead = duty(
        "any_of(Stay.lawful, all_of(Stay.lawful, is_(Stay.expulsion, Expulsion.DECIDED_BY_COURT)))"
    )
    broken(with_rule(dead))
    found = check_conformance(get_jurisdiction("zz"))
    assert ["every_clause_can_be_decisive"] == [error.law for error in found]
    (message,) = map(str, found)
    assert "duties.inform [ZZ-STATUS] on " in message
    assert "can never decide: take it out, or mend what swallows it" in message


def test_the_scaffold_that_is_broken_here_was_sound(broken):
    broken([])
    assert "Zedland" == get_jurisdiction("zz").name
