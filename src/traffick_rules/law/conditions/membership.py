"""Citizens of a country or of a group of States: one clause, by the membership of the day of decision."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import attrs

from traffick_rules.case.record import Record
from traffick_rules.errors import LawError, Problem
from traffick_rules.facts import Country, Person
from traffick_rules.facts.fact import AnyFact, shown
from traffick_rules.facts.kinds import SomeOf
from traffick_rules.facts.selection import Selection
from traffick_rules.language import Translate
from traffick_rules.law.conditions.atom import OfMembers, includes
from traffick_rules.law.conditions.condition import Cited, Condition
from traffick_rules.law.provision import Instrument, InstrumentKind, Provision, Source
from traffick_rules.law.values.boundary import Confidence
from traffick_rules.law.values.dated_value import DatedSet


@attrs.frozen(repr=False)
class CitizenOf(OfMembers):
    """Whether the person is a citizen of one of these States; a no only where each of them is ruled out, or all are."""

    is_computed = True

    title: str
    members: frozenset[Country]
    # As a plain value it would take the name and the group of this class.
    fact: SomeOf[Country] = attrs.field(default=Person.citizenships)

    def text(self, translate: Translate) -> str:
        return _words(self.title, translate)

    def test(self, record: Record, on: date) -> bool | None:  # noqa: ARG002
        chosen = record.value(self.fact)
        if self.is_ruled_out(record):
            return False
        if chosen is None:
            return None
        if chosen.yes & self.members:
            return True
        return False if self.members <= chosen.no else None

    def values_for(self, value: bool, on: date) -> Iterator[Mapping[AnyFact, object]]:  # noqa: ARG002, FBT001
        if value:
            for member in sorted(self.members):
                yield {self.fact: Selection.of(member)}
        else:
            yield {self.fact: Selection(no=self.members)}

    def canonical(self) -> object:
        return ["citizen of", self.title, sorted(self.members)]


@attrs.frozen(eq=False, repr=False)
class CitizenOfGroup(Condition):
    """Whether the person is a citizen of a State of a group; who belongs to it changes with time."""

    group: DatedSet[Country]

    def text(self, translate: Translate) -> str:
        return _words(self.group.title, translate)

    @property
    def parts(self) -> tuple[Condition, ...]:
        return (CitizenOf(self.group.title, frozenset(each.value for each in self.group.periods)),)

    @property
    def provisions(self) -> tuple[Provision, ...]:
        return self.group.provisions

    def on_day(self, on: date) -> Condition:
        there = self.group.members_on(on)
        if not there:
            raise LawError([Problem(self.group.code, f"has no member on {on}")])
        absent = (each.provision for each in self.group.periods if not each.in_force(on))
        return Cited(
            "",
            "",
            CitizenOf(self.group.title, frozenset(each.value for each in there)),
            tuple(dict.fromkeys(each.provision for each in there)),
            tuple(dict.fromkeys(absent)),
        )

    def canonical(self) -> object:
        return ["citizen of", self.group.code]


def _words(title: str, translate: Translate) -> str:
    return translate("the person is a citizen of {whom}").format(whom=translate(title))


def citizen_of(whom: str | DatedSet[Country]) -> Condition:
    """
    The person is a citizen of a country, or of a State that belongs to a group on the day of decision.

    It is a no only where the citizenships of the case rule out every one of them, or the person is stateless; an open list
    without one is unknown.

    Args:
        whom: The code of a country, such as `dk`; or a group: `EU`, `EEA`, `NORDIC`, or a dated set of countries.

    Raises:
        LawError: If it is no country.

    Example:
        >>> from datetime import date
        >>> from traffick_rules.law import EU, citizen_of
        >>> citizen_of(EU)
        the person is a citizen of a member State of the European Union
        >>> "HR" in EU.at(date(2013, 6, 30)), "HR" in EU.at(date(2013, 7, 1))
        (False, True)
    """
    if isinstance(whom, DatedSet):
        for period in whom.periods:
            if not isinstance(period.value, Country):
                message = f"{shown(period.value)} is not a country"  # type: ignore[unreachable] # as above
                raise LawError([Problem(whom.code, message, "give a dated set of countries")])
        return CitizenOfGroup(whom)
    try:
        country = Country(whom.upper())
    except ValueError:
        hint = "give an ISO 3166-1 alpha-2 code such as 'dk', or EU, EEA or NORDIC"
        raise LawError([Problem("", f"{shown(whom)} is not a country", hint)]) from None
    return includes(Person.citizenships, country)


def _states(codes: str) -> tuple[Country, ...]:
    return tuple(map(Country, codes.split()))


_UNION = Instrument("Membership of the European Union", InstrumentKind.TREATY)
_AREA = Instrument("Agreement on the European Economic Area", InstrumentKind.TREATY)
_NORDIC = Instrument("The Nordic countries", InstrumentKind.PRACTICE)

_COMMISSION = Source(
    "EUM",
    "COM(2014) 635, annex notes",
    "EU Monitor",
    "2014",
    "https://eumonitor.eu/9353000/1/j4nvirkkkr58fyw_j9vvik7m1c3gyxp/vjo6tg3xxgyy",
)


def _recalled(
    instrument: Instrument,
    id_: str,
    says: str,
    since: str | None = None,
    until: str | None = None,
) -> Provision:
    sure = Confidence.RECALL
    return instrument.provision(id_, "", says, since=since, until=until, confidence=sure)


_BRITISH_TO = (
    "about 2020-01-31, 2020-01-01 to 2020-12-31: the day on which the United Kingdom left is recalled; to the end of "
    "2020 much of Union law went on for its citizens"
)
_FOUNDERS = _states("AT BE DE DK ES FI FR GR IE IT LU NL PT SE")
_BALTIC, _OF_2004 = _states("EE LV LT"), _states("CY CZ HU MT PL SI SK")
_OF_2007, _OF_2013 = _states("BG RO"), _states("HR")

EU = DatedSet(
    "membership.eu",
    "a member State of the European Union",
    *_recalled(
        _UNION,
        "INT-MEMBER-EU",
        "Austria, Belgium, Denmark, Finland, France, Germany, Greece, Ireland, Italy, Luxembourg, the Netherlands, "
        "Portugal, Spain and Sweden are members.",
    ).gives_each(*_FOUNDERS),
    *_UNION.provision(
        "INT-MEMBER-EU-BALTIC",
        "",
        "Estonia, Latvia and Lithuania are members.",
        since="2004-05-01",
        confidence=Confidence.SINGLE,
        sources=(_COMMISSION,),
    ).gives_each(*_BALTIC),
    *_recalled(
        _UNION,
        "INT-MEMBER-EU-2004",
        "Cyprus, Czechia, Hungary, Malta, Poland, Slovakia and Slovenia are members.",
        since="about 2004-05-01, 2004-04-01 to 2004-05-31: the day on which these States joined is recalled",
    ).gives_each(*_OF_2004),
    *_recalled(
        _UNION,
        "INT-MEMBER-EU-2007",
        "Bulgaria and Romania are members.",
        since="about 2007-01-01, 2006-12-01 to 2007-01-31: the day on which these States joined is recalled",
    ).gives_each(*_OF_2007),
    *_recalled(
        _UNION,
        "INT-MEMBER-EU-2013",
        "Croatia is a member.",
        since="about 2013-07-01, 2013-06-01 to 2013-07-31: the day on which Croatia joined is recalled",
    ).gives_each(*_OF_2013),
    *_recalled(
        _UNION, "INT-MEMBER-EU-GB", "The United Kingdom is a member.", until=_BRITISH_TO
    ).gives_each(Country.GB),
)
"""The member States of the European Union, by the day; recalled but for the Baltic States, with the doubt about each day."""

EEA = DatedSet(
    "membership.eea",
    "a State of the European Economic Area",
    *_recalled(
        _AREA,
        "INT-MEMBER-EEA",
        "The members of the European Union of before May 2004, Iceland, Liechtenstein and Norway belong to it.",
    ).gives_each(*_FOUNDERS, *_states("IS LI NO")),
    *_recalled(
        _AREA,
        "INT-MEMBER-EEA-2004",
        "The States that joined the European Union in 2004 belong to it.",
        since="about 2004-05-01, 2004-04-01 to 2004-05-31: the day is recalled as that of their accession to the Union",
    ).gives_each(*_BALTIC, *_OF_2004),
    *_recalled(
        _AREA,
        "INT-MEMBER-EEA-2007",
        "Bulgaria and Romania belong to it from their accession to the European Union.",
        since="about 2007-01-01, 2006-12-01 to 2007-08-01: the day is recalled as that of their accession to the Union; "
        "the Agreement was extended to them only later that year",
    ).gives_each(*_OF_2007),
    *_recalled(
        _AREA,
        "INT-MEMBER-EEA-2013",
        "Croatia belongs to it from its accession to the European Union.",
        since="about 2013-07-01, 2013-06-01 to 2014-04-12: the day is recalled as that of its accession to the Union; the "
        "Agreement was extended to it only the year after",
    ).gives_each(*_OF_2013),
    *_recalled(
        _AREA, "INT-MEMBER-EEA-GB", "The United Kingdom belongs to it.", until=_BRITISH_TO
    ).gives_each(Country.GB),
)
"""The States of the European Economic Area, by the day; all recalled."""

NORDIC = DatedSet(
    "membership.nordic",
    "a Nordic country",
    *_recalled(
        _NORDIC,
        "INT-MEMBER-NORDIC",
        "Denmark, Finland, Iceland, Norway and Sweden are Nordic countries.",
    ).gives_each(*_states("DK FI IS NO SE")),
)
"""The Nordic countries."""
