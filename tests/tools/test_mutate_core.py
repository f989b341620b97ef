"""Mutation of the core: what every operator makes, that live functions of every kind are changed, and what tests say."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest
from tools.mutate_core import suite
from tools.mutate_core.mutants import mutants_of
from tools.mutate_core.operators import Operator
from tools.mutate_core.placing import LiveFunctions
from tools.mutate_core.result import interval

from traffick_rules.testing.mutation.forking import run_jobs

ROOT = Path(__file__).parents[2]


def mutants(folder, source):
    """The mutants of a module with that source."""
    file = folder / "toy.py"
    file.write_text(textwrap.dedent(source), encoding="utf-8")
    return list(mutants_of(file, "toy"))


def changes(folder, body, operator):
    """What an operator makes of a function with that body: what it was and what it is."""
    source = f"def f(x, y):\n{textwrap.indent(textwrap.dedent(body), '    ')}"
    return [
        tuple(mutant.words.split("  →  "))
        for mutant in mutants(folder, source)
        if mutant.operator is operator
    ]


@pytest.mark.parametrize(
    ("operator", "body", "expected"),
    [
        (Operator.COMPARISON, "x < y", [("x < y", "x <= y")]),
        (Operator.COMPARISON, "x is None", [("x is None", "x is not None")]),
        (Operator.COMPARISON, "x not in y", [("x not in y", "x in y")]),
        (
            Operator.COMPARISON,
            "0 < x <= y",
            [("0 < x <= y", "0 <= x <= y"), ("0 < x <= y", "0 < x < y")],
        ),
        (Operator.LOGIC, "x and y", [("x and y", "x or y")]),
        (Operator.NOT, "not x", [("not x", "x")]),
        (Operator.ARITHMETIC, "x - y", [("x - y", "x + y")]),
        (Operator.ARITHMETIC, "-x", [("-x", "x")]),
        (Operator.ARITHMETIC, "x += y", [("x += y", "x -= y")]),
        (Operator.NUMBER, "x == 17", [("17", "18")]),
        (Operator.TRUTH, "x(True)", [("True", "False")]),
        (Operator.TEXT, "x['age']", [("'age'", "'XXageXX'")]),
        (Operator.CONDITION, "if x < y: pass", [("x < y", "not x < y")]),
        (Operator.CONDITION, "if x == y: pass", []),
        (Operator.CONDITION, "[z for z in x if z.y]", [("z.y", "not z.y")]),
        (Operator.CONDITION, "1 if x else 2", [("x", "not x")]),
        (Operator.RETURN, "return x", [("return x", "return None")]),
        (Operator.RETURN, "return None", []),
        (Operator.RETURN, "yield x", [("yield x", "pass")]),
        (Operator.RETURN, "lambda: x", [("lambda: x", "lambda: None")]),
        (Operator.STATEMENT, "x.add(y)", [("x.add(y)", "pass")]),
        (Operator.STATEMENT, "x.a = y", [("x.a = y", "pass")]),
        (Operator.STATEMENT, "raise x", [("raise x", "pass")]),
        (Operator.STATEMENT, "z = x", []),
        (Operator.LOOP, "for z in x: break", [("break", "continue")]),
        (Operator.LOOP, "for z in x: continue", [("continue", "break")]),
        (Operator.SLICE, "x[1:y]", [("1:y", ":y"), ("1:y", "1:")]),
        (Operator.BUILTIN, "any(x)", [("any", "all")]),
        (
            Operator.CASE,
            "match x:\n    case 1: pass\n    case _: pass",
            [("case 1", "left out"), ("case _", "left out")],
        ),
    ],
)
def test_an_operator_makes_what_it_says(tmp_path, operator, body, expected):
    assert expected == changes(tmp_path, body, operator)


def test_what_an_error_says_is_told_from_other_text(tmp_path):
    body = """
    msg = f"bad {x}"
    raise ValueError(msg + "; mend it")
    """

    assert ["'bad '", "'; mend it'"] == [
        was for was, _ in changes(tmp_path, body, Operator.MESSAGE)
    ]
    assert [] == changes(tmp_path, body, Operator.TEXT)


def test_annotations_decorators_docstrings_and_class_bodies_are_left_alone(tmp_path):
    source = """
    LEAST = 1

    class Toy:
        size = 2

        @size.setter(3)
        def put(self, x: "int") -> "str":
            "Put it."
            y: "int" = cast("list[int]", x)
    """

    assert [] == mutants(tmp_path, source)


def test_a_mutant_has_a_name_that_lasts(tmp_path):
    source = """
    class Toy:
        def is_in(self, x):
            return 1 < x < 5
    """

    assert [
        "toy:Toy.is_in:4:return:1",
        "toy:Toy.is_in:4:comparison:1",
        "toy:Toy.is_in:4:comparison:2",
        "toy:Toy.is_in:4:number:1",
        "toy:Toy.is_in:4:number:2",
    ] == [mutant.id for mutant in mutants(tmp_path, source)]


def test_every_mutant_of_a_module_can_be_compiled_and_differs_from_it(tmp_path):
    file = ROOT / "src" / "traffick_rules" / "engine" / "network.py"
    as_it_is = ast.dump(ast.parse(file.read_text(encoding="utf-8")))

    for mutant in mutants_of(file, "traffick_rules.engine.network"):
        assert compile(mutant.tree(), str(file), "exec")
        assert as_it_is != ast.dump(mutant.tree())


KINDS = """
import functools
import attrs

def function():
    return 1

def with_default(size=1, *, other=True):
    return size, other

def outer():
    def inner():
        return 1
    return inner

made = outer()

@functools.cache
def cached():
    return 1

@functools.singledispatch
def dispatched(of):
    return 0

@dispatched.register
def _(of: int):
    return 1

def generator():
    yield 1

def twice():
    return [1 for _ in range(2)]

class Plain:
    @property
    def as_property(self):
        return 1

    @classmethod
    def as_class_method(cls):
        return 1

    @staticmethod
    def as_static_method():
        return 1

@attrs.frozen
class Slotted:
    @functools.cached_property
    def as_cached_property(self):
        return 1

class Child(Plain):
    @classmethod
    def as_class_method(cls):
        super().as_class_method()
        return 1
"""


@pytest.fixture
def toy(tmp_path):
    """A module with a function of each kind, and its mutants by their names."""
    found = {mutant.id: mutant for mutant in mutants(tmp_path, KINDS)}
    spec = importlib.util.spec_from_file_location("toy", tmp_path / "toy.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["toy"] = module
    spec.loader.exec_module(module)
    yield module, found
    del sys.modules["toy"]


def value(expression, module):
    return repr(eval(expression, {"toy": module}))  # noqa: S307 - it stands below


@pytest.mark.parametrize(
    ("function", "operator", "expression", "expected"),
    [
        ("function", "number", "toy.function()", "2"),
        ("function", "return", "toy.function()", "None"),
        ("with_default", "number", "toy.with_default()", "(2, True)"),
        ("with_default", "truth", "toy.with_default()", "(1, False)"),
        ("outer", "number", "toy.outer()()", "2"),
        ("outer", "number", "toy.made()", "2"),
        ("cached", "number", "toy.cached()", "2"),
        ("_", "number", "toy.dispatched(0)", "2"),
        ("generator", "return", "list(toy.generator())", "[]"),
        ("twice", "number", "toy.twice()", "[2, 2]"),
        ("Plain.as_property", "number", "toy.Plain().as_property", "2"),
        ("Plain.as_class_method", "number", "toy.Plain.as_class_method()", "2"),
        ("Plain.as_static_method", "number", "toy.Plain.as_static_method()", "2"),
        ("Slotted.as_cached_property", "number", "toy.Slotted().as_cached_property", "2"),
        ("Child.as_class_method", "statement", "toy.Child.as_class_method()", "1"),
        ("Child.as_class_method", "number", "toy.Child.as_class_method()", "2"),
    ],
)
def test_a_function_of_any_kind_becomes_the_mutant_and_only_in_its_own_process(
    toy, function, operator, expression, expected
):
    module, found = toy
    mutant = next(
        mutant
        for name, mutant in found.items()
        if name.startswith(f"toy:{function}:") and f":{operator}:" in name
    )
    live = LiveFunctions([Path(module.__file__)])
    before = value(expression, module)

    def job():
        changed = live.put(mutant)
        return {"is": value(expression, module), "changed": str(changed)}

    ((_, told),) = run_jobs([job], workers=1, seconds=60)

    assert expected == told["is"]
    assert "0" != told["changed"]
    assert before == value(expression, module)


def waits():
    suite.limited(0.0)
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
    return {}


def goes_on():
    suite.limited(0.0)
    while True:
        pass


def test_a_process_that_waits_for_ever_or_never_ends_is_ended(monkeypatch):
    monkeypatch.setattr(suite, "_LEAST_SECONDS", 0.2)
    ended = {"ended": "the process died"}

    assert [(0, ended), (1, ended)] == sorted(run_jobs([waits, goes_on], workers=2, seconds=60))


AGES = """
def is_child(age):
    return age < 18

def is_baby(age):
    return age < 1

def label(age):
    return "child" if is_child(age) else "adult"

ADULTS = [age for age in range(17, 20) if not is_child(age)]
"""

TESTS = """
from ages import ADULTS, is_child, label

def test_a_child_is_below_eighteen():
    assert is_child(17)

def test_labels():
    assert "adult" == label(30)

def test_adults_as_they_were_when_the_module_was_imported():
    assert 18 in ADULTS
"""

RUN = """
import sys
from pathlib import Path
import pytest
from tools.mutate_core import suite
from tools.mutate_core.mutants import mutants_of
from tools.mutate_core.running import MutationRun
from tools.mutate_core.suite import Project, options

folder = Path(sys.argv[1])
file = folder / "code" / "ages.py"
sys.path.insert(0, str(file.parent))
project = Project(folder, {file: "ages"}, (folder / "tests",), (folder / "code", folder / "tests"))
run = MutationRun(project, list(mutants_of(file, "ages")))
pytest.main([*options(project), str(folder / "tests")], plugins=[run])
print("fates")
for found in run.tested:
    print(found.mutant.id, found.fate, sep=" = ")
"""


@pytest.mark.slow
def test_mutants_are_killed_survive_or_are_not_covered(tmp_path):
    for folder in ("code", "tests"):
        (tmp_path / folder).mkdir()
    (tmp_path / "code" / "ages.py").write_text(AGES, encoding="utf-8")
    (tmp_path / "tests" / "test_ages.py").write_text(TESTS, encoding="utf-8")

    done = subprocess.run(  # noqa: S603 - the program is our own
        [sys.executable, "-c", RUN, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    fates = dict(line.split(" = ") for line in done.stdout.split("fates\n")[1].splitlines())

    assert "killed" == fates["ages:is_child:3:return:1"]
    # Only what was computed when the module was imported tells 18 from 17.
    assert "killed" == fates["ages:is_child:3:comparison:1"]
    assert "killed" == fates["ages:label:9:text:2"]
    assert "survived" == fates["ages:label:9:text:1"]
    assert "not covered" == fates["ages:is_baby:6:number:1"]


@pytest.mark.parametrize(
    ("killed", "tested", "expected"),
    [(0, 0, (0.0, 1.0)), (90, 100, (0.826, 0.945)), (10, 10, (0.722, 1.0))],
)
def test_a_sample_has_an_interval_after_wilson(killed, tested, expected):
    assert expected == pytest.approx(interval(killed, tested), abs=0.001)
