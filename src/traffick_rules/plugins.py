"""Finding jurisdictions through the entry points of installed plugins."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import EntryPoint, entry_points
from typing import cast

import attrs

from traffick_rules.errors import JurisdictionNotFoundError, PluginError
from traffick_rules.law.jurisdiction import Jurisdiction

__all__ = ["InstalledJurisdiction", "available_jurisdictions", "get_jurisdiction"]

GROUP = "traffick_rules.jurisdictions"
"""The entry-point group; the name is the country code, the value a jurisdiction or a function giving one."""

_loaded: dict[tuple[str, str], Jurisdiction] = {}


@attrs.frozen(kw_only=True)
class InstalledJurisdiction:
    """
    A jurisdiction that an installed distribution supplies.

    Attributes:
        code: ISO 3166-1 alpha-2 code in lower case.
        name: The country's name in English; empty if the plugin cannot be loaded.
        distribution: The distribution that supplies it.
        version: Its version.
        error: Why the plugin cannot be loaded; empty if it can.
    """

    code: str
    name: str
    distribution: str
    version: str
    error: str


def available_jurisdictions() -> tuple[InstalledJurisdiction, ...]:
    """
    Every installed jurisdiction, sorted by code; a broken plugin is listed with its error.

    Example:
        >>> from traffick_rules import available_jurisdictions
        >>> [(found.code, found.name) for found in available_jurisdictions() if found.code == "dk"]
        [('dk', 'Denmark')]
    """
    listed = []
    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
        name = error = ""
        try:
            name = _load(point).name
        except PluginError as problem:
            error = str(problem)
        listed.append(
            InstalledJurisdiction(
                code=point.name,
                name=name,
                distribution=_distribution(point),
                version=point.dist.version if point.dist else "",
                error=error,
            )
        )
    return tuple(listed)


def get_jurisdiction(code: str) -> Jurisdiction:
    """
    The jurisdiction with that code, loaded once.

    Args:
        code: ISO 3166-1 alpha-2 code in lower case, such as `dk`.

    Raises:
        JurisdictionNotFoundError: If no installed plugin supplies it; lists those installed.
        PluginError: If the plugin cannot be loaded, or two distributions supply the code.

    Example:
        >>> from traffick_rules import get_jurisdiction
        >>> get_jurisdiction("dk").name
        'Denmark'
    """
    points = entry_points(group=GROUP)
    found = [point for point in points if point.name == code]
    if not found:
        raise JurisdictionNotFoundError(code, {point.name for point in points})
    if len(found) > 1 and len({(point.value, _distribution(point)) for point in found}) > 1:
        names = " and ".join(sorted(_distribution(point) for point in found))
        message = f"{names} both supply the jurisdiction {code!r}; uninstall one"
        raise PluginError(message, distribution=names, entry_point=code)
    return _load(found[0])


def _load(point: EntryPoint) -> Jurisdiction:
    key = (point.name, point.value)
    known = _loaded.get(key)
    if known is not None:
        return known
    try:
        supplied = point.load()
        if not isinstance(supplied, Jurisdiction):
            supplied = cast("Callable[[], object]", supplied)()
    except (Exception, SystemExit) as error:
        raise _broken(point, f"cannot be loaded: {type(error).__name__}: {error}") from error
    if not isinstance(supplied, Jurisdiction):
        raise _broken(point, "gives no jurisdiction")
    if supplied.code != point.name:
        message = f"gives the jurisdiction {supplied.code!r}; name the entry point like its code"
        raise _broken(point, message)
    return _loaded.setdefault(key, supplied)


def _broken(point: EntryPoint, what: str) -> PluginError:
    distribution, entry_point = _distribution(point), f"{point.name} = {point.value}"
    message = f"the plugin {distribution} ({entry_point}) {what}"
    return PluginError(message, distribution=distribution, entry_point=entry_point)


def _distribution(point: EntryPoint) -> str:
    return point.dist.name if point.dist else "an unknown distribution"
