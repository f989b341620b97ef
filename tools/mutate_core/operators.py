"""The operators: every single change that can be made to one function of a module's syntax tree."""

from __future__ import annotations

import ast
import enum
from collections.abc import Callable, Iterator
from typing import TypeAlias

import attrs

__all__ = ["Change", "FunctionTree", "Operator", "changes", "replace"]

FunctionTree: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef

_TRUNCATED = 100
_OUTSIDE = {"annotation", "returns", "decorator_list", "type_params", "format_spec"}
_MESSAGES = {"msg", "message", "hint"}


class Operator(enum.StrEnum):
    """What a change does."""

    COMPARISON = "comparison"
    LOGIC = "logic"
    NOT = "not"
    ARITHMETIC = "arithmetic"
    NUMBER = "number"
    TRUTH = "truth"
    TEXT = "text"
    MESSAGE = "message"
    CONDITION = "condition"
    RETURN = "return"
    STATEMENT = "statement"
    LOOP = "loop"
    SLICE = "slice"
    CASE = "case"
    BUILTIN = "builtin"


@attrs.frozen(eq=False)
class Change:
    """
    One change of a function.

    Attributes:
        operator: What it does.
        node: The node that is replaced.
        replacement: What stands in its place; None where it is left out.
    """

    operator: Operator
    node: ast.AST
    replacement: ast.AST | None

    @property
    def line(self) -> int:
        """The line of the source on which it is made."""
        node = self.node.pattern if isinstance(self.node, ast.match_case) else self.node
        line: int = node.lineno  # type: ignore[attr-defined] # only nodes that have a place are changed
        return line

    @property
    def words(self) -> str:
        """The change as source, before and after."""
        after = "left out" if self.replacement is None else _source(self.replacement)
        return f"{_source(self.node)}  →  {after}"


def changes(function: FunctionTree) -> list[Change]:
    """Every change that the operators make to a function and what is nested in it, in a fixed order."""
    return [
        change
        for node, is_message in _nodes(function, function, is_message=False)
        for change in _changes(node, is_message=is_message)
    ]


def replace(root: ast.AST, change: Change) -> None:
    """Make a change in the tree that it was found in."""
    node, replacement = change.node, change.replacement
    if replacement is not None:
        ast.copy_location(replacement, node)
    for parent in list(ast.walk(root)):
        for field, value in ast.iter_fields(parent):
            if value is node:
                setattr(parent, field, replacement)
            elif isinstance(value, list) and any(part is node for part in value):
                put = [] if replacement is None else [replacement]
                places = [put if part is node else [part] for part in value]
                setattr(parent, field, [part for parts in places for part in parts])
    ast.fix_missing_locations(root)


def _source(node: ast.AST) -> str:
    if isinstance(node, ast.match_case):
        return f"case {ast.unparse(node.pattern)}"
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= _TRUNCATED else f"{text[:_TRUNCATED]}…"


def _nodes(
    node: ast.AST, function: FunctionTree, *, is_message: bool
) -> Iterator[tuple[ast.AST, bool]]:
    """The nodes that may be changed, each with whether it belongs to the message of an error."""
    yield node, is_message
    in_message = is_message or _is_message(node)
    for field, value in ast.iter_fields(node):
        if field in _OUTSIDE:
            continue
        parts = value if isinstance(value, list) else [value]
        if field == "body" and _has_docstring(node):
            parts = parts[1:]
        if field == "args" and _calls(node, "cast"):
            parts = parts[1:]  # a type, written as text
        if node is function.args and field in {"defaults", "kw_defaults"}:
            parts = [part for part in parts if _is_literal(part)]
        for part in parts:
            if isinstance(part, ast.AST):
                yield from _nodes(part, function, is_message=in_message)


def _is_message(node: ast.AST) -> bool:
    if isinstance(node, ast.Assign):
        return any(isinstance(name, ast.Name) and name.id in _MESSAGES for name in node.targets)
    return isinstance(node, ast.Raise) or _calls(node, "Problem")


def _calls(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name


def _has_docstring(node: ast.AST) -> bool:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return isinstance(node, kinds) and ast.get_docstring(node, clean=False) is not None


def _is_literal(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Constant) or (
        isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant)
    )


_Found: TypeAlias = Iterator[Change]


def _changes(node: ast.AST, *, is_message: bool) -> _Found:
    if isinstance(node, ast.Constant):
        yield from _constant(node, is_message=is_message)
    for kinds, found in _BY_KIND:
        if isinstance(node, kinds):
            yield from found(node)


def _constant(node: ast.Constant, *, is_message: bool) -> _Found:
    value = node.value
    if isinstance(value, bool):
        yield Change(Operator.TRUTH, node, ast.Constant(not value))
    elif isinstance(value, int):
        yield Change(Operator.NUMBER, node, ast.Constant(value + 1))
    elif isinstance(value, str):
        operator = Operator.MESSAGE if is_message else Operator.TEXT
        yield Change(operator, node, ast.Constant(f"XX{value}XX"))


_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_OPPOSITES = (ast.Eq, ast.NotEq, ast.Is, ast.IsNot, ast.In, ast.NotIn)

_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.BitXor: ast.BitAnd,
}

_BUILTINS = {"any": "all", "all": "any", "min": "max", "max": "min"}


def _comparison(node: ast.Compare) -> _Found:
    for place, operator in enumerate(node.ops):
        ops = [*node.ops]
        ops[place] = _COMPARISONS[type(operator)]()
        yield Change(Operator.COMPARISON, node, ast.Compare(node.left, ops, node.comparators))


def _logic(node: ast.BoolOp) -> _Found:
    other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    yield Change(Operator.LOGIC, node, ast.BoolOp(other, node.values))


def _unary(node: ast.UnaryOp) -> _Found:
    operator = Operator.NOT if isinstance(node.op, ast.Not) else Operator.ARITHMETIC
    yield Change(operator, node, node.operand)


def _binary(node: ast.BinOp) -> _Found:
    other = _ARITHMETIC[type(node.op)]()
    yield Change(Operator.ARITHMETIC, node, ast.BinOp(node.left, other, node.right))


def _augmented(node: ast.AugAssign) -> _Found:
    other = _ARITHMETIC[type(node.op)]()
    yield Change(Operator.ARITHMETIC, node, ast.AugAssign(node.target, other, node.value))
    yield from _dropped(node)


def _call(node: ast.Call) -> _Found:
    if isinstance(node.func, ast.Name) and node.func.id in _BUILTINS:
        other = ast.Name(_BUILTINS[node.func.id], ast.Load())
        yield Change(Operator.BUILTIN, node.func, other)


def _condition(node: ast.If | ast.While | ast.IfExp) -> _Found:
    yield from _negated(node.test)


def _comprehension(node: ast.comprehension) -> _Found:
    for test in node.ifs:
        yield from _negated(test)


def _match(node: ast.Match) -> _Found:
    for case in node.cases:
        if len(node.cases) > 1:
            yield Change(Operator.CASE, case, None)
        if case.guard:
            yield from _negated(case.guard)


def _negated(test: ast.expr) -> _Found:
    """The opposite of a condition, unless another operator makes it."""
    is_opposed = (
        isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], _OPPOSITES)
    )
    is_not = isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
    if not is_opposed and not is_not:
        yield Change(Operator.CONDITION, test, ast.UnaryOp(ast.Not(), test))


def _is_none(node: ast.expr | None) -> bool:
    return node is None or (isinstance(node, ast.Constant) and node.value is None)


def _return(node: ast.Return) -> _Found:
    if not _is_none(node.value):
        yield Change(Operator.RETURN, node, ast.Return(ast.Constant(None)))


def _lambda(node: ast.Lambda) -> _Found:
    if not _is_none(node.body):
        yield Change(Operator.RETURN, node, ast.Lambda(node.args, ast.Constant(None)))


def _expression(node: ast.Expr) -> _Found:
    if isinstance(node.value, ast.Call):
        yield from _dropped(node)
    elif isinstance(node.value, ast.Yield | ast.YieldFrom):
        yield Change(Operator.RETURN, node, ast.Pass())


def _assignment(node: ast.Assign | ast.AnnAssign) -> _Found:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    if node.value and all(isinstance(to, ast.Attribute | ast.Subscript) for to in targets):
        yield from _dropped(node)


def _dropped(node: ast.stmt) -> _Found:
    yield Change(Operator.STATEMENT, node, ast.Pass())


def _break(node: ast.Break) -> _Found:
    yield Change(Operator.LOOP, node, ast.Continue())


def _continue(node: ast.Continue) -> _Found:
    yield Change(Operator.LOOP, node, ast.Break())


def _slice(node: ast.Slice) -> _Found:
    if node.lower:
        yield Change(Operator.SLICE, node, ast.Slice(None, node.upper, node.step))
    if node.upper:
        yield Change(Operator.SLICE, node, ast.Slice(node.lower, None, node.step))


_BY_KIND: tuple[tuple[tuple[type[ast.AST], ...], Callable[..., _Found]], ...] = (
    ((ast.Compare,), _comparison),
    ((ast.BoolOp,), _logic),
    ((ast.UnaryOp,), _unary),
    ((ast.BinOp,), _binary),
    ((ast.AugAssign,), _augmented),
    ((ast.Call,), _call),
    ((ast.If, ast.While, ast.IfExp), _condition),
    ((ast.comprehension,), _comprehension),
    ((ast.Match,), _match),
    ((ast.Return,), _return),
    ((ast.Lambda,), _lambda),
    ((ast.Expr,), _expression),
    ((ast.Assign, ast.AnnAssign), _assignment),
    ((ast.Raise, ast.Delete), _dropped),
    ((ast.Break,), _break),
    ((ast.Continue,), _continue),
    ((ast.Slice,), _slice),
)
