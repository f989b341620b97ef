"""
Floors: the least that treaties and EU acts ask of the law of a country that is bound by them.

Each floor is a provision of its treaty and a measure of a national law. A measure reads what all plugins name
alike: the kinds of rules, the grounds of permits, and the offences of the kind `trafficking`.
"""

from __future__ import annotations

import enum
from datetime import date

import attrs

from traffick_rules.facts import Purpose
from traffick_rules.law.conditions.membership import EEA, EU, NORDIC
from traffick_rules.law.conditions.palermo import statement
from traffick_rules.law.provision import Provision
from traffick_rules.law.rules.permit import PermitGround
from traffick_rules.law.treaties import (
    CETS_197,
    DIRECTIVE_2004_81,
    DIRECTIVE_2011_36,
    DIRECTIVE_2024_1712,
    PALERMO_PROTOCOL,
    SharedTreaty,
)
from traffick_rules.law.values.boundary import Boundary, Confidence
from traffick_rules.law.values.length import Length, days, months, years
from traffick_rules.mixins import Brief


class Measure(enum.StrEnum):
    """What a floor measures in a national law."""

    OFFENCE_EXISTS = "offence exists"
    LONGEST_TERM = "longest term"
    LONGEST_AGGRAVATED_TERM = "longest aggravated term"
    PURPOSES = "purposes"
    CONSENT_IRRELEVANT = "consent irrelevant"
    NO_MEANS_FOR_CHILDREN = "no means for children"
    REFLECTION_PERIOD_EXISTS = "reflection period exists"
    REFLECTION_PERIOD_LENGTH = "reflection period length"
    PERMIT_EXISTS = "permit exists"
    PERMIT_LENGTH = "permit length"
    HELP_WITHOUT_TESTIMONY = "help without testimony"
    CHILD_PRESUMPTION = "child presumption"


@attrs.frozen(repr=False, kw_only=True)
class Floor(Brief):
    """
    The least that a treaty asks.

    Attributes:
        provision: Where it asks it.
        treaty: The treaty, whose dated value says whether a country is bound.
        since: From when on those bound have to meet it, such as the day by which a Directive has to be
            transposed; None for the day on which they are bound.
        measure: What is measured.
        least: The least length, where a length is measured.
        purposes: The purposes that the offence has to name, where these are measured.
        grounds: The grounds, on one of which a permit has to be open, where permits are measured.
    """

    provision: Provision
    treaty: SharedTreaty
    since: Boundary | None = None
    measure: Measure
    least: Length | None = None
    purposes: frozenset[Purpose] = frozenset()
    grounds: frozenset[PermitGround] = frozenset()


TRANSPOSED_2004_81 = Boundary(date(2006, 8, 6), Confidence.SINGLE)
TRANSPOSED_2011_36 = Boundary.read(
    "about 2013-04-06, by 2013-04-06: that the Directive had to be transposed by 6 April 2013 is recalled"
)
TRANSPOSED_2024_1712 = Boundary(date(2026, 7, 15), Confidence.SINGLE)
FLOORS: tuple[Floor, ...] = (
    Floor(
        provision=statement("INT-PAL-CRIM"),
        treaty=PALERMO_PROTOCOL,
        measure=Measure.OFFENCE_EXISTS,
    ),
    Floor(
        provision=statement("INT-PAL-CONSENT"),
        treaty=PALERMO_PROTOCOL,
        measure=Measure.CONSENT_IRRELEVANT,
    ),
    Floor(
        provision=statement("INT-PAL-CHILD"),
        treaty=PALERMO_PROTOCOL,
        measure=Measure.NO_MEANS_FOR_CHILDREN,
    ),
    Floor(
        provision=statement("INT-COE-10-AGE"), treaty=CETS_197, measure=Measure.CHILD_PRESUMPTION
    ),
    Floor(
        provision=statement("INT-COE-12-6"),
        treaty=CETS_197,
        measure=Measure.HELP_WITHOUT_TESTIMONY,
    ),
    Floor(
        provision=statement("INT-COE-13-DAYS"),
        treaty=CETS_197,
        measure=Measure.REFLECTION_PERIOD_LENGTH,
        least=days(30),
    ),
    Floor(
        provision=statement("INT-COE-14"),
        treaty=CETS_197,
        measure=Measure.PERMIT_EXISTS,
        grounds=frozenset({PermitGround.PERSONAL_SITUATION, PermitGround.CRIMINAL_PROCEEDINGS}),
    ),
    Floor(provision=statement("INT-COE-18"), treaty=CETS_197, measure=Measure.OFFENCE_EXISTS),
    Floor(
        provision=statement("INT-81-REF"),
        treaty=DIRECTIVE_2004_81,
        since=TRANSPOSED_2004_81,
        measure=Measure.REFLECTION_PERIOD_EXISTS,
    ),
    Floor(
        provision=statement("INT-81-PERM"),
        treaty=DIRECTIVE_2004_81,
        since=TRANSPOSED_2004_81,
        measure=Measure.PERMIT_LENGTH,
        least=months(6),
        grounds=frozenset({PermitGround.CRIMINAL_PROCEEDINGS}),
    ),
    Floor(
        provision=statement("INT-36-4-1"),
        treaty=DIRECTIVE_2011_36,
        since=TRANSPOSED_2011_36,
        measure=Measure.LONGEST_TERM,
        least=years(5),
    ),
    Floor(
        provision=statement("INT-36-4-2"),
        treaty=DIRECTIVE_2011_36,
        since=TRANSPOSED_2011_36,
        measure=Measure.LONGEST_AGGRAVATED_TERM,
        least=years(10),
    ),
    Floor(
        provision=statement("INT-36-11-COND"),
        treaty=DIRECTIVE_2011_36,
        since=TRANSPOSED_2011_36,
        measure=Measure.HELP_WITHOUT_TESTIMONY,
    ),
    Floor(
        provision=statement("INT-1712-FORMS"),
        treaty=DIRECTIVE_2024_1712,
        since=TRANSPOSED_2024_1712,
        measure=Measure.PURPOSES,
        purposes=frozenset({Purpose.SURROGACY, Purpose.FORCED_MARRIAGE, Purpose.ILLEGAL_ADOPTION}),
    ),
)
"""Every floor that can be measured, treaty by treaty."""


def is_of_the_core(provision: Provision) -> bool:
    """Whether a provision is the core's, which states for every country what treaties ask."""
    of_members = (each for group in (EU, EEA, NORDIC) for each in group.provisions)
    return provision in statement.tabled or provision in of_members
