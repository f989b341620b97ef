"""
Floors: the least that treaties and EU acts ask of the law of a country that is bound by them.

Each floor is a provision of its treaty and a measure of a national law. A measure reads what all plugins name
alike: the kinds of rules, the grounds of permits, and the offences of the kind `trafficking`.
"""

from __future__ import annotations

import enum
from datetime import date
from functools import partial

import attrs

from traffick_rules.facts import Purpose
from traffick_rules.law.boundary import Boundary, Confidence
from traffick_rules.law.length import Length, days, months, years
from traffick_rules.law.palermo import (
    AGE_PRESUMPTION,
    CETS_TEXT,
    CHILD_NEEDS_NO_MEANS,
    CONSENT_IRRELEVANT,
    UN_GIFT,
)
from traffick_rules.law.permit import PermitGround
from traffick_rules.law.provision import Provision, Source
from traffick_rules.law.treaties import (
    CETS_197,
    DIRECTIVE_2004_81,
    DIRECTIVE_2011_36,
    DIRECTIVE_2024_1712,
    PALERMO_PROTOCOL,
    SharedTreaty,
)
from traffick_rules.mixins import Brief

__all__ = ["FLOORS", "Floor", "Measure"]


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


STANDARDS = Source(
    "X3",
    "Standards quoting arts. 13 and 14 of CETS 197",
    "Nordic Baltic Network",
    "n.d.",
    "http://nordicbaltic-assistwomen.net/spip.php?article23",
)
COMMENTARY = Source(
    "X2", "Commentary on CETS 197, art. 12 (Planitzer and Sax, eds.)", "Edward Elgar", "2020"
)
PRESS = Source("X6", "Press items on the entry into force of CETS 197", "IPN", "2008")
SUMMARY_36 = Source("X11", "Summary of Directive 2011/36/EU with 2024/1712", "EUR-Lex", "n.d.")
NEWS_36 = Source(
    "X13", "News on Directive (EU) 2024/1712 and on penalties", "KOK; Flexi-news", "2024"
)
TRANSLATION_36 = Source("X26", "Directive 2011/36/EU, art. 11, in Russian", "Garant", "n.d.")
EMN_81 = Source("X14", "Directive 2004/81/EC: scope, dates and content", "EMN Ireland", "n.d.")

TRANSPOSED_2004_81 = Boundary(date(2006, 8, 6), Confidence.SINGLE)
TRANSPOSED_2011_36 = Boundary.read(
    "about 2013-04-06, by 2013-04-06: that the Directive had to be transposed by 6 April 2013 is recalled"
)
TRANSPOSED_2024_1712 = Boundary(date(2026, 7, 15), Confidence.SINGLE)
ADOPTED_2011_36 = Boundary.read(
    "about 2011-04-05, 2011-04-05 to 2011-04-15, single: "
    "adopted on 5 April 2011 and published on 15 April 2011; the day in force was not read"
)

_cets = partial(CETS_197.provision, since="2008-02-01", confidence=Confidence.CONFIRMED)
_of_2004 = partial(DIRECTIVE_2004_81.provision, since="2004-08-06")
_of_2011 = partial(DIRECTIVE_2011_36.provision, since=ADOPTED_2011_36)

OFFENCE = PALERMO_PROTOCOL.provision(
    "INT-PAL-CRIM",
    "Art. 5",
    "Trafficking is an offence.",
    since="2003-12-25",
    confidence=Confidence.CONFIRMED,
    sources=(UN_GIFT,),
)
OFFENCE_COE = _cets(
    "INT-COE-18",
    "Art. 18",
    "Trafficking is an offence.",
    sources=(PRESS, CETS_TEXT),
)
HELP_UNCONDITIONAL = _cets(
    "INT-COE-12-6",
    "Art. 12(6)",
    "Help does not hang on the will to act as a witness.",
    sources=(COMMENTARY, CETS_TEXT),
)
THIRTY_DAYS = _cets(
    "INT-COE-13-DAYS",
    "Art. 13(1)",
    "The recovery and reflection period is at least 30 days.",
    sources=(STANDARDS, PRESS, CETS_TEXT),
)
ONE_PERMIT = _cets(
    "INT-COE-14",
    "Art. 14(1)",
    "A renewable permit is open because of the person's situation, or of the cooperation with the authorities.",
    sources=(STANDARDS, PRESS, CETS_TEXT),
)
REFLECTION_81 = _of_2004(
    "INT-81-REF",
    "Directive 2004/81/EC, Art. 6",
    "There is a reflection period; its length is left to national law.",
    confidence=Confidence.CONFIRMED,
    sources=(EMN_81, STANDARDS),
)
SIX_MONTHS = _of_2004(
    "INT-81-PERM",
    "Directive 2004/81/EC, Art. 8",
    "The permit for those who cooperate lasts at least 6 months, as recalled.",
    confidence=Confidence.RECALL,
)
FIVE_YEARS = _of_2011(
    "INT-36-4-1",
    "Directive 2011/36/EU, Art. 4(1)",
    "The maximum for trafficking is at least 5 years' imprisonment.",
    confidence=Confidence.CONFIRMED,
    sources=(SUMMARY_36, NEWS_36),
)
TEN_YEARS = _of_2011(
    "INT-36-4-2",
    "Directive 2011/36/EU, Art. 4(2)",
    "The maximum for trafficking in aggravating circumstances is at least 10 years' imprisonment.",
    confidence=Confidence.CONFIRMED,
    sources=(SUMMARY_36, NEWS_36),
)
HELP_36 = _of_2011(
    "INT-36-11-COND",
    "Directive 2011/36/EU, Art. 11(3)",
    "Help does not hang on the will to cooperate in the criminal case.",
    confidence=Confidence.SINGLE,
    sources=(TRANSLATION_36,),
)
NEW_FORMS = DIRECTIVE_2024_1712.provision(
    "INT-1712-FORMS",
    "Directive 2011/36/EU, Art. 2(3), as amended",
    "Exploitation takes in that of surrogacy, forced marriage and illegal adoption.",
    since="2024-07-14",
    confidence=Confidence.CONFIRMED,
    sources=(SUMMARY_36, NEWS_36),
)

FLOORS: tuple[Floor, ...] = (
    Floor(provision=OFFENCE, treaty=PALERMO_PROTOCOL, measure=Measure.OFFENCE_EXISTS),
    Floor(
        provision=CONSENT_IRRELEVANT, treaty=PALERMO_PROTOCOL, measure=Measure.CONSENT_IRRELEVANT
    ),
    Floor(
        provision=CHILD_NEEDS_NO_MEANS,
        treaty=PALERMO_PROTOCOL,
        measure=Measure.NO_MEANS_FOR_CHILDREN,
    ),
    Floor(provision=AGE_PRESUMPTION, treaty=CETS_197, measure=Measure.CHILD_PRESUMPTION),
    Floor(provision=HELP_UNCONDITIONAL, treaty=CETS_197, measure=Measure.HELP_WITHOUT_TESTIMONY),
    Floor(
        provision=THIRTY_DAYS,
        treaty=CETS_197,
        measure=Measure.REFLECTION_PERIOD_LENGTH,
        least=days(30),
    ),
    Floor(
        provision=ONE_PERMIT,
        treaty=CETS_197,
        measure=Measure.PERMIT_EXISTS,
        grounds=frozenset({PermitGround.PERSONAL_SITUATION, PermitGround.CRIMINAL_PROCEEDINGS}),
    ),
    Floor(provision=OFFENCE_COE, treaty=CETS_197, measure=Measure.OFFENCE_EXISTS),
    Floor(
        provision=REFLECTION_81,
        treaty=DIRECTIVE_2004_81,
        since=TRANSPOSED_2004_81,
        measure=Measure.REFLECTION_PERIOD_EXISTS,
    ),
    Floor(
        provision=SIX_MONTHS,
        treaty=DIRECTIVE_2004_81,
        since=TRANSPOSED_2004_81,
        measure=Measure.PERMIT_LENGTH,
        least=months(6),
        grounds=frozenset({PermitGround.CRIMINAL_PROCEEDINGS}),
    ),
    Floor(
        provision=FIVE_YEARS,
        treaty=DIRECTIVE_2011_36,
        since=TRANSPOSED_2011_36,
        measure=Measure.LONGEST_TERM,
        least=years(5),
    ),
    Floor(
        provision=TEN_YEARS,
        treaty=DIRECTIVE_2011_36,
        since=TRANSPOSED_2011_36,
        measure=Measure.LONGEST_AGGRAVATED_TERM,
        least=years(10),
    ),
    Floor(
        provision=HELP_36,
        treaty=DIRECTIVE_2011_36,
        since=TRANSPOSED_2011_36,
        measure=Measure.HELP_WITHOUT_TESTIMONY,
    ),
    Floor(
        provision=NEW_FORMS,
        treaty=DIRECTIVE_2024_1712,
        since=TRANSPOSED_2024_1712,
        measure=Measure.PURPOSES,
        purposes=frozenset({Purpose.SURROGACY, Purpose.FORCED_MARRIAGE, Purpose.ILLEGAL_ADOPTION}),
    ),
)
"""Every floor that can be measured, treaty by treaty."""
