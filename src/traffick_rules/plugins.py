"""
Finding jurisdictions: through the entry points of installed plugins, or registered in this process.

A plugin is someone else's code, trusted like every package that is installed: it may raise, lack a part, or take
the code of another. None of that harms the other plugins.
"""

from __future__ import annotations

import copyreg
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from glob import escape, iglob
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from traffick_rules.case import own_groups
from traffick_rules.errors import ArgumentError, JurisdictionNotFoundError, PluginError
from traffick_rules.facts.fact import check_each, shown
from traffick_rules.language import AnyLanguage, Language, language
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.mixins import Brief

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "traffick_rules.jurisdictions"
"""The entry-point group; the name is the country code, the value a jurisdiction or a function giving one."""

REGISTERED = "registered in this process"
"""What stands for the distribution of a jurisdiction that no distribution supplies."""

_given: dict[str, Jurisdiction] = {}
"""What was found under a code, so that the distributions are looked through, and a function is asked, once."""
_registered: dict[str, Jurisdiction] = {}


AnyJurisdiction: TypeAlias = Jurisdiction | str
"""A jurisdiction, or the ISO 3166-1 alpha-2 code of one that is installed or registered, such as `dk`."""


@attrs.frozen
class InstalledJurisdiction(Brief):
    """
    A jurisdiction that an installed distribution supplies, or that was registered in this process.

    Attributes:
        code: ISO 3166-1 alpha-2 code in lower case.
        name: The country's name in English; empty if the plugin cannot be loaded.
        distribution: The distribution that supplies it, or "registered in this process".
        version: The distribution's version; empty for what was registered.
        error: Why the plugin cannot be used; empty if it can.
    """

    code: str
    name: str
    distribution: str
    version: str
    error: str


def available_jurisdictions() -> tuple[InstalledJurisdiction, ...]:
    """
    Every jurisdiction there is, sorted by code; a broken plugin is listed with its error.

    Example:
        >>> from traffick_rules import available_jurisdictions
        >>> [(found.code, found.name) for found in available_jurisdictions() if found.code == "dk"]
        [('dk', 'Denmark')]
    """
    points = _points()
    listed = [
        InstalledJurisdiction(code, country.name, REGISTERED, "", "")
        for code, country in _registered.items()
    ]
    for point in points:
        if point.name in _registered:
            continue
        name = error = ""
        try:
            name = get_jurisdiction(point.name).name
        except PluginError as problem:
            error = str(problem)
        number = point.dist.version if point.dist else ""
        found = InstalledJurisdiction(point.name, name, _distribution(point), number, error)
        listed.append(found)
    return tuple(sorted(listed, key=lambda found: (found.code, found.distribution)))


def get_jurisdiction(jurisdiction: AnyJurisdiction) -> Jurisdiction:
    """
    The jurisdiction with that code, loaded once.

    Args:
        jurisdiction: ISO 3166-1 alpha-2 code in lower case, such as `dk`; a jurisdiction is given back as it is.

    Raises:
        ArgumentError: If it is neither a code nor a jurisdiction.
        JurisdictionNotFoundError: If nothing supplies it; lists those that are there.
        PluginError: If the plugin cannot be loaded, or two distributions supply the code.

    Example:
        >>> from traffick_rules import get_jurisdiction
        >>> get_jurisdiction("dk").name
        'Denmark'
    """
    if isinstance(jurisdiction, Jurisdiction):
        return jurisdiction
    if not isinstance(jurisdiction, str):
        msg = f"jurisdiction: {shown(jurisdiction)} is not a jurisdiction; give a code such as 'dk'"  # type: ignore[unreachable] # where a country comes in, a wrong one gets an error in words
        raise ArgumentError(msg)
    code = jurisdiction
    known = _registered.get(code) or _given.get(code)
    if known is not None:
        return known
    return _given.setdefault(code, _at_once(code) or _by_metadata(code))


def forget(code: str) -> None:
    """Let a country be looked up anew when it is next asked for, as what its plugin holds has changed."""
    _given.pop(code, None)


def _at_once(code: str) -> Jurisdiction | None:
    """
    The country that the distributions in the folders of the path name under a code, where all name the same one.

    None wherever there is more to tell: Python's reader of metadata takes as long to import as a country does.
    """
    entry = rf"^\[{re.escape(GROUP)}\]$[^\[]*^{re.escape(code)} *= *([\w.]+):(\w+)$"
    found: set[tuple[str, str]] = set()
    for folder in sys.path:
        for path in iglob(f"{escape(folder or '.')}/*-info/entry_points.txt"):  # noqa: PTH207 - pathlib takes as long
            with suppress(OSError), open(path, encoding="utf-8", errors="replace") as file:  # noqa: PTH123 - as glob gives it
                found.update(re.findall(entry, file.read(), re.MULTILINE))
    if len(found) == 1:
        module, name = found.pop()
        with suppress(Exception, SystemExit):
            supplied = getattr(import_module(module), name)
            if isinstance(supplied, Jurisdiction) and supplied.code == code:
                return supplied
    return None


def _by_metadata(code: str) -> Jurisdiction:
    points = _points()
    found = [point for point in points if point.name == code]
    if not found:
        raise JurisdictionNotFoundError(code, {*_registered, *(point.name for point in points)})
    return _load(_only(found))


def _points() -> tuple[EntryPoint, ...]:
    from importlib.metadata import entry_points

    return tuple(entry_points(group=GROUP))


def countries_of(jurisdictions: Sequence[AnyJurisdiction] | None) -> tuple[Jurisdiction, ...]:
    """
    These countries; all that are installed and whole where None is given.

    Raises:
        ArgumentError: If *jurisdictions* is one text.
        JurisdictionNotFoundError: If nothing supplies one of them.
        PluginError: If a named one cannot be loaded.
    """
    if jurisdictions is None:
        jurisdictions = [each.code for each in available_jurisdictions() if not each.error]
    return tuple(map(get_jurisdiction, check_each("jurisdictions", jurisdictions, '["dk"]')))


def language_in(spoken: AnyLanguage, *jurisdictions: AnyJurisdiction) -> Language:
    """
    A language as any of these countries, and the library itself, know it.

    Args:
        spoken: The language or its code.
        jurisdictions: The countries; one that nothing supplies here has no words to give.

    Raises:
        ArgumentError: If neither they nor the library have a catalogue of that language.
        PluginError: If a plugin cannot be loaded, or two distributions supply its code.
    """
    packages: list[str] = []
    for jurisdiction in jurisdictions:
        with suppress(JurisdictionNotFoundError):
            packages += get_jurisdiction(jurisdiction).catalogues
    return language(spoken, *packages)


def supplier_of(jurisdiction: Jurisdiction) -> tuple[str, str]:
    """
    The distribution that supplies a jurisdiction, and its version; empty where none does, as of an amended copy.

    Args:
        jurisdiction: The jurisdiction.
    """
    for point in _points():
        # A country can be imported without anybody having asked for its code.
        if point.name == jurisdiction.code and point.module in sys.modules and point.dist:
            named = getattr(sys.modules[point.module], point.attr, None)
            if named is jurisdiction or _given.get(point.name) is jurisdiction:
                return point.dist.name, point.dist.version
    return "", ""


def register_jurisdiction(jurisdiction: Jurisdiction, *, replace: bool = False) -> ExitStack:
    """
    Let `get_jurisdiction` find a jurisdiction that no distribution supplies, as in a test or a notebook.

    It stays until the process ends, or until what is returned is closed, by `with` or by `close()`.

    Args:
        jurisdiction: The jurisdiction.
        replace: Whether it takes the place of another one with its code, installed or registered.

    Raises:
        PluginError: If its code is taken and *replace* is not set.

    Example:
        >>> from datetime import date
        >>> from traffick_rules import get_jurisdiction, register_jurisdiction
        >>> from traffick_rules.law import Jurisdiction
        >>> draft = Jurisdiction(code="zz", name="Zedland", covers_from=date(2020, 1, 1))
        >>> with register_jurisdiction(draft):
        ...     get_jurisdiction("zz")
        <jurisdiction zz Zedland>
    """
    code = jurisdiction.code
    if not replace:
        taken = [f"{_registered[code].name}, {REGISTERED},"] if code in _registered else []
        taken += [_distribution(point) for point in _points() if point.name == code]
        if taken:
            message = (
                f"{taken[0]} supplies the jurisdiction {code!r} already; "
                "take another code, or give replace=True"
            )
            raise PluginError(message, distribution=taken[0], entry_point=code)
    before = _registered.get(code)
    _registered[code] = jurisdiction

    def undo() -> None:
        if _registered.get(code) is jurisdiction:
            del _registered[code]
            if before is not None:
                _registered[code] = before

    registration = ExitStack()
    registration.callback(undo)
    return registration


def library_version() -> str:
    """The version of traffick-rules; empty where it runs without having been installed, as in a frozen application."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("traffick-rules")
    except PackageNotFoundError:
        return ""


def _reduced(jurisdiction: Jurisdiction) -> tuple[Callable[..., Jurisdiction], tuple[Any, ...]]:
    """What `pickle` writes: code and fingerprint of a country that is found by its code, all of another."""
    code = jurisdiction.code
    if _registered.get(code, _given.get(code)) is jurisdiction or supplier_of(jurisdiction)[0]:
        return _found_again, (code, jurisdiction.fingerprint)
    return jurisdiction.__reduce__()


def _found_again(code: str, fingerprint: str) -> Jurisdiction:
    jurisdiction = get_jurisdiction(code)
    if jurisdiction.fingerprint != fingerprint:
        msg = (
            f"the law of {jurisdiction.name} that is found here is not the one that was pickled; install the same "
            "versions of traffick-rules and its plugins everywhere, and register the same jurisdictions"
        )
        raise ArgumentError(msg)
    return jurisdiction


copyreg.pickle(Jurisdiction, _reduced)


def _countries(likely: str) -> Iterator[Jurisdiction]:
    """Every country that can be loaded, one after the other; those first whose module has that text in its name."""
    yield from tuple(_registered.values())
    points = {point.name: point for point in _points()}
    for point in sorted(points.values(), key=lambda point: (likely not in point.value, point.name)):
        try:
            yield get_jurisdiction(point.name)
        except PluginError:
            continue  # whoever asks for that country learns what is wrong with it


own_groups.supplied_by(get_jurisdiction, _countries)


def _only(points: list[EntryPoint]) -> EntryPoint:
    """The one entry point; several are fine where all are the same one, found twice on the path."""
    # The name of a distribution is read from its metadata, which takes long; one point needs none.
    if len(points) > 1 and len({(point.value, _distribution(point)) for point in points}) > 1:
        code = points[0].name
        names = " and ".join(sorted(_distribution(point) for point in points))
        message = f"{names} both supply the jurisdiction {code!r}; uninstall one"
        raise PluginError(message, distribution=names, entry_point=code)
    return points[0]


def _load(point: EntryPoint) -> Jurisdiction:
    try:
        supplied = supplied_by(point)
    except (Exception, SystemExit) as error:
        message = f"cannot be loaded: {type(error).__name__}: {error}{_place(point, error)}"
        raise _broken(point, message) from error
    if not isinstance(supplied, Jurisdiction):
        raise _broken(point, "gives no jurisdiction")
    if supplied.code != point.name:
        message = f"gives the jurisdiction {supplied.code!r}; name the entry point like its code"
        raise _broken(point, message)
    return supplied


def supplied_by(point: EntryPoint) -> object:
    """What an entry point gives: a jurisdiction, or what the function that it names returns."""
    supplied = point.load()
    return supplied if isinstance(supplied, Jurisdiction) else supplied()


def _place(point: EntryPoint, error: BaseException) -> str:
    """The innermost file and line of the plugin at which it failed; empty where none is the plugin's."""
    from traceback import walk_tb

    package = point.module.partition(".")[0]
    places = [
        f" ({frame.f_code.co_filename}, line {line})"
        for frame, line in walk_tb(error.__traceback__)
        if frame.f_globals.get("__name__", "").partition(".")[0] == package
    ]
    return places[-1] if places else ""


def _broken(point: EntryPoint, what: str) -> PluginError:
    distribution, entry_point = _distribution(point), f"{point.name} = {point.value}"
    message = f"the plugin {distribution} ({entry_point}) {what}"
    return PluginError(message, distribution=distribution, entry_point=entry_point)


def _distribution(point: EntryPoint) -> str:
    return point.dist.name if point.dist else "an unknown distribution"
