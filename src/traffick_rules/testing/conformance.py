"""
The conformance suite: every law, checked for one jurisdiction.

`check_conformance` needs no pytest; `JurisdictionConformance` lends the laws to it, a test each.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import FlakyFailure

from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.case.record import Record
from traffick_rules.errors import ArgumentError, did_you_mean
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction
from traffick_rules.testing import strategies
from traffick_rules.testing.conformance_laws import (
    LAWS,
    ConformanceError,
    Draws,
    Finding,
    Law,
    known_facts,
)
from traffick_rules.testing.coverage import unwatched

Exempt = Mapping[str, Mapping[str, str]]
"""Exempted questions with the reason, by the name of the law."""


def check_conformance(
    jurisdiction: AnyJurisdiction, *, exempt: Exempt | None = None
) -> tuple[ConformanceError, ...]:
    """
    The laws that a jurisdiction breaks, each with the smallest case that shows it.

    Args:
        jurisdiction: The jurisdiction.
        exempt: Questions that a law does not look at, each with a reason, by the name of the law.

    Raises:
        ArgumentError: If an exempted law does not exist.

    Example:
        >>> from traffick_rules.testing import check_conformance
        >>> check_conformance("dk")  # doctest: +SKIP
        ()
    """
    exempted = _checked(exempt or {})
    country = get_jurisdiction(jurisdiction)
    found = []
    for law in LAWS.values():
        try:
            _obey(law, country, without=exempted.get(law.name, {}))
        except ConformanceError as error:
            found.append(error)
    return tuple(found)


class JurisdictionConformance:
    """
    The conformance suite as a test class: a plugin's test module subclasses it in three lines.

    Every law is a test of its own, named after it. Hypothesis's profile decides how many cases are drawn.

    Attributes:
        code: The code of an installed or registered jurisdiction.
        exempt: Questions that a law does not look at, each with a reason, by the name of the law. The law is
            expected to fail for them: once it does not, the exemption fails.

    Raises:
        ArgumentError: If `exempt` names a law that does not exist.

    Example:
        >>> from traffick_rules.testing import JurisdictionConformance
        >>> class TestDenmark(JurisdictionConformance):
        ...     code = "dk"
        >>> TestDenmark().test_declared_claims_hold()
    """

    code: ClassVar[str]
    exempt: ClassVar[Exempt] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:  # noqa: ANN401 - handed on
        super().__init_subclass__(**kwargs)
        exempted = _checked(cls.exempt)
        # Each subclass gets functions of its own: one test of Hypothesis belongs to one class.
        for law in LAWS.values():
            setattr(cls, f"test_{law.name}", _test(law, exempted.get(law.name, {})))
            for question, reason in exempted.get(law.name, {}).items():
                name = f"test_{law.name}_but_for_{question.replace('.', '_').replace(' ', '_')}"
                setattr(cls, name, _exemption(law, question, reason))


def _test(law: Law, without: Collection[str]) -> Callable[[JurisdictionConformance], None]:
    def test(self: JurisdictionConformance) -> None:
        _obey(law, get_jurisdiction(self.code), without=without)

    test.__name__ = test.__qualname__ = f"test_{law.name}"
    test.__doc__ = law.check.__doc__
    return test


def _exemption(law: Law, question: str, reason: str) -> Callable[[JurisdictionConformance], None]:
    @pytest.mark.xfail(raises=ConformanceError, strict=True, reason=reason)
    def test(self: JurisdictionConformance) -> None:
        _obey(law, get_jurisdiction(self.code), only=question, phases=(Phase.generate,))

    return test


def _checked(exempt: Exempt) -> Exempt:
    for name in exempt:
        if name not in LAWS:
            hint = did_you_mean(name, LAWS)
            message = f"exempt: {name!r} is not a law of the conformance suite"
            raise ArgumentError(f"{message}; {hint}" if hint else f"{message}; see LAWS")
    return exempt


def _obey(
    law: Law,
    jurisdiction: Jurisdiction,
    *,
    without: Collection[str] = (),
    only: str = "",
    phases: Collection[Phase] = (Phase.explicit, Phase.generate, Phase.shrink),
) -> None:
    """Raise the first finding of a law, for the smallest case in which there is one."""

    def judge(findings: Iterator[Finding]) -> None:
        for finding in findings:
            if finding.question not in without and only in ("", finding.question):
                raise ConformanceError(law.name, finding)

    with unwatched():
        if law.draws is Draws.NOTHING:
            judge(law.check(jurisdiction))
            return

        proved: Iterator[Finding] = iter(())
        if law.proves is not None:
            proved = law.proves(jurisdiction, only)
        if only:
            # Of one question a proof is quicker than drawn cases.
            judge(proved)

        # Some laws make one example slow; how many there are is the profile's matter.
        @settings(
            phases=tuple(phase for phase in settings().phases if phase in phases),
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.nested_given],
            report_multiple_bugs=False,
        )
        @given(drawn=_drawn(law, jurisdiction))
        def obeyed(drawn: tuple[date, object]) -> None:
            on, looked_at = drawn
            judge(law.check(jurisdiction, looked_at, on))

        try:
            obeyed()
        except FlakyFailure as failure:
            # An answer that changes by itself cannot be found a second time; the first finding stands.
            raise failure.exceptions[0] from None
        judge(proved)


@st.composite
def _drawn(draw: st.DrawFn, law: Law, jurisdiction: Jurisdiction) -> tuple[date, object]:
    """A day, and what the law looks at: a record, a part of it before it, or several."""
    on = draw(strategies.dates(jurisdiction))
    kinds: dict[type[Record], st.SearchStrategy[Record]] = {
        Case: strategies.cases(jurisdiction, on=on),
        Charge: strategies.charges(jurisdiction),
    }
    records = st.one_of(*(kinds[kind] for kind in law.about))
    if law.draws is Draws.BATCH:
        return on, draw(st.lists(records, min_size=2, max_size=6, unique=True))
    whole = draw(records)
    if law.draws is Draws.RECORD:
        return on, whole
    known = known_facts(whole)
    if not known:
        return on, (whole, whole)
    chosen = draw(st.sets(st.sampled_from(known), min_size=1))
    # A few facts less, or a few facts alone: both kinds of part find what the other misses.
    forgotten = chosen if draw(st.booleans()) else set(known) - chosen
    return on, (whole.with_values(dict.fromkeys(forgotten)), whole)
