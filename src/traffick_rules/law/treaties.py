"""
The treaties and EU acts that several countries share: what each is called, once for all plugins.

A plugin says where its own country stands towards them: `CETS_197.provision(…)` is where that is established,
`CETS_197.stands("Sweden", …)` the dated value, `CETS_197.record(…)` the entry of the country's policy.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec

import attrs

from traffick_rules.law.country.policy import Treaty
from traffick_rules.law.provision import Instrument, InstrumentKind, Period, Provision
from traffick_rules.law.values.boundary import Boundary
from traffick_rules.law.values.dated_value import DatedValue
from traffick_rules.mixins import Brief

P = ParamSpec("P")


def _of_its_instrument(
    method: Callable[Concatenate[Instrument, P], Provision],
) -> Callable[Concatenate[SharedTreaty, P], Provision]:
    def provision(treaty: SharedTreaty, /, *args: P.args, **kwargs: P.kwargs) -> Provision:
        """A provision of it, or about where a country stands towards it; as `Instrument.provision`."""
        return method(treaty.instrument, *args, **kwargs)

    return provision


@attrs.frozen(kw_only=True)
class SharedTreaty(Brief):
    """
    A treaty, or act of a union of States, that concerns several countries.

    Attributes:
        code: A short name, that of its record in every country's policy.
        title: Its title.
        instrument: The instrument in which its provisions stand.
        value: The code of the dated value that says whether it is in force for, or binds, a country.
        asks: What that value says, of a country: "whether … is in force for".
    """

    code: str
    title: str
    instrument: Instrument
    value: str
    asks: str

    provision = _of_its_instrument(Instrument.provision)

    def stands(self, country: str, *periods: Period[bool]) -> DatedValue[bool]:
        """
        Whether it is in force for, or binds, a country.

        Args:
            country: The country's name in English.
            periods: Since when it is, or is not: `SE_CETS197.gives(True)`.
        """
        return DatedValue(self.value, f"{self.asks} {country}", *periods)

    def record(
        self,
        *provisions: Provision,
        binding: bool,
        signed: Boundary | None = None,
        ratified: Boundary | None = None,
        in_force: Boundary | None = None,
        note: str = "",
    ) -> Treaty:
        """The record of where a country stands towards it; the arguments are those of `Treaty`."""
        return Treaty(
            code=self.code,
            title=self.title,
            signed=signed,
            ratified=ratified,
            in_force=in_force,
            binding=binding,
            note=note,
            provisions=provisions,
        )


EU_LAW = Instrument("European Union law", InstrumentKind.EU_LAW)
"""The law of the European Union, in which directives stand."""


def _treaty(code: str, title: str, short: str) -> SharedTreaty:
    return SharedTreaty(
        code=code,
        title=title,
        instrument=Instrument(title, InstrumentKind.TREATY),
        value=f"treaty.{code}.in_force",
        asks=f"whether the {short} is in force for",
    )


def _directive(title: str, number: str) -> SharedTreaty:
    return SharedTreaty(
        code=number,
        title=title,
        instrument=EU_LAW,
        value=f"eu.{number.replace('-', '_')}.binding",
        asks=f"whether {title} binds",
    )


PALERMO_PROTOCOL = _treaty(
    "palermo", "Palermo Protocol on trafficking in persons", "Palermo Protocol"
)
"""The Protocol of 2000 to the UN Convention against Transnational Organized Crime."""
CETS_197 = _treaty(
    "cets197",
    "Council of Europe Convention on Action against Trafficking in Human Beings (CETS 197)",
    "Council of Europe Convention",
)
"""The Convention of 2005 (Warsaw)."""
DIRECTIVE_2004_81 = _directive("Directive 2004/81/EC", "2004-81")
"""On residence permits for victims who cooperate."""
DIRECTIVE_2011_36 = _directive("Directive 2011/36/EU", "2011-36")
"""On preventing and combating trafficking, and protecting its victims."""
DIRECTIVE_2024_1712 = _directive("Directive (EU) 2024/1712", "2024-1712")
"""Amends Directive 2011/36/EU."""
