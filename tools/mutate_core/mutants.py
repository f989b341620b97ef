"""The mutants of a package: which there are, by a lasting name, and the syntax tree of each."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from tools.mutate_core.operators import FunctionTree, Operator, changes, replace

__all__ = ["Function", "Mutant", "functions_of", "mutants_of"]


@attrs.frozen
class Function:
    """
    A function of a module or of a class in it; functions nested in it are part of it.

    Attributes:
        file: The module's file.
        module: The module's name.
        name: The qualified name.
        first: Its first line, with its decorators.
        last: Its last line.
    """

    file: Path
    module: str
    name: str
    first: int
    last: int


@attrs.frozen
class Mutant:
    """
    One change of one function.

    Attributes:
        id: Module, function, line, operator and a number.
        function: The function.
        place: The place of the change among all of the function's.
        line: The line on which it is made.
        operator: What it does.
        words: The change as source.
    """

    id: str
    function: Function
    place: int
    line: int
    operator: Operator
    words: str

    def tree(self) -> ast.Module:
        """
        The module's syntax tree with the change in it.

        The function stays a generator, and keeps its free variables, whatever is left out of it.
        """
        source = self.function.file.read_text(encoding="utf-8")
        tree = ast.parse(source)
        found = next(
            node
            for name, node in _functions(tree.body, "")
            if (name, _first(node)) == (self.function.name, self.function.first)
        )
        change = changes(found)[self.place]
        for node in ast.walk(found):
            if isinstance(node, ast.FunctionDef) and _is_around(node, change.node):
                keeps = [f"if 0: {name}" for name in _free(node)]
                if _yields(node):
                    keeps.append("if 0: yield")
                kept = ast.parse("\n".join(keeps)).body
                for part in (part for statement in kept for part in ast.walk(statement)):
                    if hasattr(part, "lineno"):
                        ast.copy_location(part, node.body[-1])
                node.body = [*node.body, *kept]
        replace(tree, change)
        return tree


def functions_of(file: Path, module: str) -> list[Function]:
    """The functions of a module, in order."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return [
        Function(file, module, name, _first(node), node.end_lineno or node.lineno)
        for name, node in _functions(tree.body, "")
    ]


def mutants_of(file: Path, module: str) -> Iterator[Mutant]:
    """The mutants of a module, in the order of its source."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for name, node in _functions(tree.body, ""):
        function = Function(file, module, name, _first(node), node.end_lineno or node.lineno)
        numbers: Counter[tuple[int, Operator]] = Counter()
        for place, change in enumerate(changes(node)):
            numbers[change.line, change.operator] += 1
            number = numbers[change.line, change.operator]
            named = f"{module}:{name}:{change.line}:{change.operator}:{number}"
            yield Mutant(named, function, place, change.line, change.operator, change.words)


def _functions(body: Iterable[ast.stmt], within: str) -> Iterator[tuple[str, FunctionTree]]:
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{within}{node.name}", node
        elif isinstance(node, ast.ClassDef):
            yield from _functions(node.body, f"{within}{node.name}.")
        elif isinstance(node, ast.If) and "TYPE_CHECKING" not in ast.unparse(node.test):
            yield from _functions([*node.body, *node.orelse], within)


def _first(node: FunctionTree) -> int:
    return min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])


def _is_around(function: ast.FunctionDef, node: ast.AST) -> bool:
    return any(part is node for statement in function.body for part in ast.walk(statement))


def _own(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """The nodes of a function without those of functions and classes nested in it."""
    waiting: list[ast.AST] = [*function.body]
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, ast.FunctionDef | ast.Lambda | ast.ClassDef):
            waiting.extend(ast.iter_child_nodes(node))


def _yields(function: ast.FunctionDef) -> bool:
    return any(isinstance(node, ast.Yield | ast.YieldFrom) for node in _own(function))


def _free(function: ast.FunctionDef) -> list[str]:
    """The free variables that a method has only for `super()`."""
    calls = (node for node in ast.walk(function) if isinstance(node, ast.Call))
    names = {node.func.id for node in calls if isinstance(node.func, ast.Name)}
    return ["__class__"] if "super" in names else []
