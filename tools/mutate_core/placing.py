"""Putting a mutant in the place of the live function, in this process or for modules that are imported anew."""

from __future__ import annotations

import ast
import functools
import gc
import importlib.util
import sys
import weakref
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType, FunctionType, ModuleType

from tools.mutate_core.mutants import Mutant

__all__ = ["LiveFunctions", "MutantFinder"]

_Key = tuple[str, str, int]


class LiveFunctions:
    """Every function object of some files that is alive in this process, however it came to be wrapped or copied."""

    def __init__(self, files: Collection[Path]) -> None:
        names = {str(file) for file in files}
        self._live: dict[_Key, list[FunctionType]] = defaultdict(list)
        self._caches = []
        for found in gc.get_objects():
            if type(found) is FunctionType and found.__code__.co_filename in names:
                self._live[_key(found.__code__)].append(found)
            elif isinstance(found, functools._lru_cache_wrapper) and _file(found) in names:  # noqa: SLF001 - it has no public name
                self._caches.append(found)
        self._weak = [
            value
            for module in list(sys.modules.values())
            if getattr(module, "__file__", None) in names
            for value in vars(module).values()
            if isinstance(value, weakref.WeakKeyDictionary)
        ]

    def forget(self) -> None:
        """Empty the caches of these files."""
        for cache in self._caches:
            cache.cache_clear()
        for weak in self._weak:
            weak.clear()

    def put(self, mutant: Mutant) -> int:
        """Let the mutant's code be that of the live function; gives how many function objects are changed."""
        tree = mutant.tree()
        file, function = str(mutant.function.file), mutant.function
        made: dict[_Key, list[CodeType]] = defaultdict(list)
        for code in _codes(compile(tree, file, "exec", dont_inherit=True)):
            made[_key(code)].append(code)
        changed = 0
        for key, codes in made.items():
            if len(codes) > 1 or not function.first <= key[2] <= function.last:
                continue
            for live in self._live.get(key, ()):
                if live.__code__.co_freevars == codes[0].co_freevars:
                    live.__code__ = codes[0]
                    changed += 1
        for live in self._live.get((file, function.name, function.first), ()):
            _put_defaults(live, tree, mutant)
            changed += 1
        self.forget()
        return changed


def _key(code: CodeType) -> _Key:
    return code.co_filename, code.co_qualname, code.co_firstlineno


def _file(cache: functools._lru_cache_wrapper[object]) -> str:
    wrapped = getattr(cache, "__wrapped__", None)
    return wrapped.__code__.co_filename if isinstance(wrapped, FunctionType) else ""


def _codes(code: CodeType) -> Iterator[CodeType]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _codes(constant)


def _put_defaults(live: FunctionType, tree: ast.Module, mutant: Mutant) -> None:
    """Let a function have the literal defaults of its mutant."""
    arguments = next(
        node.args
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and min([node.lineno, *(by.lineno for by in node.decorator_list)]) == mutant.function.first
    )
    if live.__defaults__:
        live.__defaults__ = tuple(
            _literal(node, value)
            for node, value in zip(arguments.defaults, live.__defaults__, strict=True)
        )
    for argument, node in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        if node is not None and live.__kwdefaults__:
            name = argument.arg
            live.__kwdefaults__[name] = _literal(node, live.__kwdefaults__[name])


def _literal(node: ast.expr, value: object) -> object:
    try:
        literal: object = ast.literal_eval(node)
    except ValueError:
        return value
    return literal


class MutantFinder(MetaPathFinder):
    """Finds the module of a mutant, with the change in it."""

    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002
        target: ModuleType | None = None,  # noqa: ARG002
    ) -> ModuleSpec | None:
        if fullname != self._mutant.function.module:
            return None
        loader = _Loader(fullname, str(self._mutant.function.file))
        loader.tree = self._mutant.tree()
        return importlib.util.spec_from_file_location(fullname, loader.path, loader=loader)


class _Loader(SourceFileLoader):
    tree: ast.Module

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002
        return compile(self.tree, self.path, "exec", dont_inherit=True)
