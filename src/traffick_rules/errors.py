"""
Every error that may leave the library: one tree under `TraffickRulesError`.

Messages are lower case without a full stop and carry, in this order, the place, the value as it was
written, and what would be right. The attributes carry the same as data.
"""

from __future__ import annotations

import copyreg
import re
from collections.abc import Iterable, Sequence

import attrs

__all__ = [
    "ArgumentError",
    "CaseError",
    "JurisdictionNotFoundError",
    "LawError",
    "MappingError",
    "NotInForceError",
    "PluginError",
    "Problem",
    "RenamedFactWarning",
    "SessionError",
    "TraffickRulesError",
    "UnknownCodeError",
    "UndecidedError",
    "did_you_mean",
    "hinted",
]


MOST_PROBLEMS = 100
"""How many problems the message of an error lists, and about how many are looked for in a file that is wrong all over."""
_SHOWN = 80
_CODE = re.compile(r"(?:^|\.)[A-Z]{2,3}$")


class TraffickRulesError(Exception):
    """The root of every error that this library raises on purpose."""

    def __reduce__(self) -> tuple[object, ...]:
        # Python would call the class with the message alone.
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined] # as `object` does


@attrs.frozen
class Problem:
    """
    One thing that is wrong, and where.

    Attributes:
        path: The place in the file's own words, such as `trafficking.means[0]`; empty for the whole.
        message: What is wrong, with the value as it was written.
        hint: What would be right; empty where nothing can be suggested.
    """

    path: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        """Path, message and hint on one line."""
        return hinted(f"{self.path}: {self.message}" if self.path else self.message, self.hint)


class _ProblemsError(TraffickRulesError, ValueError):
    """An error that reports several problems at once."""

    def __init__(self, problems: Sequence[Problem], *, source: str = "") -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        self.source = source
        prefix = f"{source}: " if source else ""
        lines = [f"{prefix}{problem}" for problem in self.problems[:MOST_PROBLEMS]]
        if len(self.problems) > MOST_PROBLEMS:
            lines.append(f"{prefix}and {len(self.problems) - MOST_PROBLEMS} more problems")
        super().__init__("\n".join(lines))


class CaseError(_ProblemsError):
    """
    A case or a charge cannot be read or contradicts itself.

    Attributes:
        problems: Every problem of the file, in the order of the file.
        source: The file's name, or empty where the data did not come from a file.
    """


class LawError(_ProblemsError):
    """
    A jurisdiction is not well formed; raised when it is loaded, never when a case happens to hit it.

    Attributes:
        problems: Every problem found; the path names the rule, provision or value.
        source: The jurisdiction's code, or empty.
    """


class MappingError(_ProblemsError):
    """
    A mapping file does not say what the columns of a table are.

    Attributes:
        problems: Every problem of the file; the path names the column.
        source: The file's name.
    """


class ArgumentError(TraffickRulesError, ValueError):
    """An argument of a call is not usable, such as a text where a date is meant."""


_NONE_INSTALLED = (
    "install the distribution of a country, or hand its jurisdiction to register_jurisdiction"
)


class JurisdictionNotFoundError(TraffickRulesError, LookupError):
    """
    No installed plugin supplies the jurisdiction that was asked for.

    Attributes:
        code: The code that was asked for.
        available: The codes that are installed, sorted.
    """

    def __init__(self, code: str, available: Iterable[str]) -> None:
        self.code = code
        self.available: tuple[str, ...] = tuple(sorted(available))
        installed = ", ".join(self.available) or "none"
        asked = code if len(code) <= _SHOWN else f"{code[:_SHOWN]}…"
        super().__init__(
            hinted(
                f"no jurisdiction {asked!r} is installed; installed: {installed}",
                did_you_mean(code, self.available) if self.available else _NONE_INSTALLED,
            )
        )


class UnknownCodeError(TraffickRulesError, KeyError):
    """
    A question, rule, value or provision was asked for that the law does not have.

    Attributes:
        code: What was asked for.
    """

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        self.message = message
        super().__init__(code, message)

    def __str__(self) -> str:
        code = str(self.code)
        code = code if len(code) <= _SHOWN else f"{code[:_SHOWN]}…"
        return f"{code}: {self.message}"


class NotInForceError(UnknownCodeError):
    """What was asked for is not in force on the day, or the country's law of that day is not covered."""


class PluginError(TraffickRulesError, ImportError):
    """
    An installed plugin could not be loaded; the cause is chained.

    Attributes:
        distribution: The distribution that registers the plugin.
        entry_point: The entry point's name and value.
    """

    def __init__(self, message: str, *, distribution: str, entry_point: str) -> None:
        self.distribution = distribution
        self.entry_point = entry_point
        super().__init__(message)


class SessionError(TraffickRulesError, RuntimeError):
    """
    A live session cannot do what was asked: it is closed, would go back in time, or was not saved so.

    Attributes:
        saved: The fingerprint of the law that a saved session was under, where that is the matter; else empty.
        installed: The fingerprint of the law that is installed for the same day, likewise.
    """

    def __init__(self, message: str, *, saved: str = "", installed: str = "") -> None:
        self.saved = saved
        self.installed = installed
        super().__init__(message)


class RenamedFactWarning(UserWarning):
    """A fact is stated under a name that it had in an earlier release; it was read, and should be stored under the new one."""


class UndecidedError(TraffickRulesError, TypeError):
    """Something that can be unknown was used as if it were true or false."""


def did_you_mean(written: object, options: Iterable[str]) -> str:
    """
    The nearest right spelling as a hint, or an empty text where nothing is near.

    Of a code such as that of a country only the case can be wrong: another code is another country.

    Args:
        written: What was written.
        options: The right spellings.
    """
    import difflib

    if not isinstance(written, str):
        return ""
    known = list(options)
    # The beginning or the end of one name with dots, as `9c5` is that of `permits.9c5`.
    begin, end = f"{written}.", f".{written}"
    whole = [option for option in known if option.startswith(begin) or option.endswith(end)]
    if written and len(whole) == 1:
        return f"did you mean {whole[0]!r}?"
    near = difflib.get_close_matches(written[:100], known, n=1, cutoff=0.6)
    if not near:
        folded = {option.casefold(): option for option in known}
        near = difflib.get_close_matches(written[:100].casefold(), folded, n=1, cutoff=0.6)
        near = [folded[spelling] for spelling in near]
    if not near or (_CODE.search(near[0]) and _last(near[0]) != _last(written)):
        return ""
    return f"did you mean {near[0]!r}?"


def _last(name: str) -> str:
    return name.rpartition(".")[2].casefold()


def hinted(message: str, hint: str) -> str:
    """A message with its hint, if there is one."""
    return f"{message}; {hint}" if hint else message
