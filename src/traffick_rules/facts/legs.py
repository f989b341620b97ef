"""Acts, and where and when each was done: the legs of a route."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date
from typing import Any, cast

import attrs

from traffick_rules.errors import Problem, did_you_mean
from traffick_rules.facts.country import Country
from traffick_rules.facts.fact import Fact, ReadingError, place, wrong
from traffick_rules.facts.kinds import JSON, Day, OneOf, SomeOf
from traffick_rules.facts.selection import Selection
from traffick_rules.language import ENGLISH, Translate

_MOST_LEGS = 100


class Act(enum.StrEnum):
    """
    What was done with the person.

    Source:
        Palermo Protocol, Art. 3(a), down to `receipt`; national penal codes for the others.
    """

    RECRUITMENT = "recruitment"
    TRANSPORTATION = "transportation"
    TRANSFER = "transfer"
    HARBOURING = "harbouring"
    RECEIPT = "receipt"
    # Power over the person; no custody is needed.
    TAKING_CONTROL = "taking_control"
    HANDING_OVER_CONTROL = "handing_over_control"
    SALE = "sale"
    PURCHASE = "purchase"
    # Of a child.
    OFFER_TO_BUY = "offer_to_buy"
    HOLDING_CAPTIVE = "holding_captive"
    # Putting or keeping the person in the exploitation.
    PLACING = "placing"
    # Using the person for the purpose.
    EXPLOITING = "exploiting"
    # Bringing the person to do it or to be used.
    INDUCING = "inducing"
    # Helping them into it.
    AIDING = "aiding"
    ENSLAVING = "enslaving"
    SLAVE_TRADING = "slave_trading"
    OTHER_ACT = "other_act"


@attrs.frozen
class Leg:
    """
    What was done in one country.

    Attributes:
        country: The country.
        acts: What was done there; None where that is unknown.
        first_day: The first day of these acts, or None.
        last_day: Their last day, or None.

    Example:
        >>> from traffick_rules.facts import Act, Country, Leg, Selection
        >>> print(Leg(Country.LV, Selection.of(Act.RECRUITMENT)))
        LV (recruitment)
    """

    country: Country
    acts: Selection[Act] | None = None
    first_day: date | None = None
    last_day: date | None = None

    def __str__(self) -> str:
        told = "; ".join(filter(None, self.told(ENGLISH)))
        return f"{self.country} ({told})" if told else str(self.country)

    def told(self, translate: Translate) -> tuple[str, str]:
        """What was done there, and when, in the language of *translate*; empty where unknown."""
        acts = sorted(self.acts.yes) if self.acts else []
        days = [str(day) for day in (self.first_day, self.last_day) if day]
        return ", ".join(translate(act.replace("_", " ")) for act in acts), " – ".join(days)


@attrs.frozen
class Legs:
    """
    The legs of a route, in their order.

    Attributes:
        legs: What was done in each country; a country can come again.
        complete: Whether nothing was done anywhere else.
    """

    legs: tuple[Leg, ...]
    complete: bool = False

    def __str__(self) -> str:
        return " → ".join(map(str, self.legs))

    @property
    def countries(self) -> Selection[Country]:
        """Where something was done; and where not, if the route is complete."""
        there = [leg.country for leg in self.legs]
        return Selection.only(Country, *there) if self.complete else Selection.of(*there)

    def completed(self, stated: Mapping[str, Any]) -> dict[str, object]:
        """
        The facts of the same group that follow from the route and what is stated beside it.

        Where both contradict, what is stated stays: the record that has it refuses it.

        Args:
            stated: The stated facts by their name.
        """
        found: dict[str, object] = {"countries": _joined(stated.get("countries"), self.countries)}
        done = {act for leg in self.legs if leg.acts for act in leg.acts.yes}
        if done:
            found["acts"] = _joined(stated.get("acts"), Selection(yes=frozenset(done)))
        if self.complete:
            for name, choose in (("first_day", min), ("last_day", max)):
                days = [getattr(leg, name) for leg in self.legs]
                if name not in stated and None not in days:
                    found[name] = choose(days)
        return found


def _joined(stated: Selection[Any] | None, route: Selection[Any]) -> Selection[Any]:
    if stated is None:
        return route
    return Selection(stated.yes | (route.yes - stated.no), stated.no | (route.no - stated.yes))


class RouteOfActs(Fact[Legs]):
    """
    Where and when each act was done: a list of legs.

    In a case file `[{"country": "LV", "acts": ["recruitment"]}]` says what was done in Latvia, and nothing of other
    countries; `{"only": […]}` says that nothing was done anywhere else.

    Args:
        words: What it is, in plain words.
        question: The question that asks for it.
        note: What exactly is meant.
    """

    expected = "a list of legs, each with its country"

    parts: Mapping[str, Fact[Any]] = {
        "country": OneOf(
            Country, "the country of the acts", thing="an ISO 3166-1 alpha-2 country code"
        ),
        "acts": SomeOf(Act, "what was done there", thing="an act"),
        "first_day": Day("the first day of the acts there"),
        "last_day": Day("the last day of the acts there"),
    }

    def read(self, raw: object) -> Legs:
        if isinstance(raw, Legs):
            return raw
        complete = isinstance(raw, Mapping) and raw.keys() == {"only"}
        listed = cast("Mapping[str, object]", raw)["only"] if complete else raw
        if not isinstance(listed, list | tuple) or not 0 < len(listed) <= _MOST_LEGS:
            hint = 'write a list, such as [{"country": "LV", "acts": ["recruitment"]}]'
            raise ReadingError(wrong(raw, f"a list of 1 to {_MOST_LEGS} legs", hint))
        legs: list[Leg] = []
        problems: list[Problem] = []
        for index, leg in enumerate(listed):
            try:
                legs.append(leg if isinstance(leg, Leg) else self._leg(leg))
            except ReadingError as error:
                at = f"{'.only' if complete else ''}[{index}]"
                problems += [attrs.evolve(p, path=f"{at}{p.path}") for p in error.problems]
        if problems:
            raise ReadingError(*problems)
        return Legs(tuple(legs), complete)

    def _leg(self, raw: object) -> Leg:
        if not isinstance(raw, Mapping):
            raise ReadingError(wrong(raw, "an object", 'such as {"country": "LV"}'))
        found: dict[str, Any] = {}
        problems = []
        for key, value in raw.items():
            path = f".{place(key)}"
            if key not in self.parts:
                hint = did_you_mean(key, self.parts) or f"known: {', '.join(self.parts)}"
                problems.append(Problem(path, f"{key!r} is not known here", hint))
            elif value is not None:
                try:
                    found[key] = self.parts[key].read(value)
                except ReadingError as error:
                    problems += [attrs.evolve(p, path=f"{path}{p.path}") for p in error.problems]
        if raw.get("country") is None:
            problems.append(Problem(".country", "is not stated", "a leg is about one country"))
        if problems:
            raise ReadingError(*problems)
        return Leg(**found)

    def write(self, value: Legs) -> object:
        listed = [
            {
                name: fact.write(stated)
                for name, fact in self.parts.items()
                if (stated := getattr(leg, name)) is not None
            }
            for leg in value.legs
        ]
        return {"only": listed} if value.complete else listed

    def is_value(self, value: object) -> bool:
        return (
            isinstance(value, Legs)
            and 0 < len(value.legs) <= _MOST_LEGS
            and all(map(self._is_leg, value.legs))
        )

    def _is_leg(self, leg: object) -> bool:
        if not isinstance(leg, Leg):
            return False
        stated: dict[str, object] = attrs.asdict(leg, recurse=False)
        return all(
            self.parts[name].is_value(value) or (value is None and name != "country")
            for name, value in stated.items()
        )

    def value_schema(self) -> JSON:
        leg = {
            "type": "object",
            "properties": {
                **{name: fact.schema() for name, fact in self.parts.items()},
                "country": self.parts["country"].value_schema(),
            },
            "required": ["country"],
            "additionalProperties": False,
        }
        legs = {"type": "array", "items": leg, "minItems": 1, "maxItems": _MOST_LEGS}
        only = {
            "type": "object",
            "properties": {"only": legs},
            "required": ["only"],
            "additionalProperties": False,
        }
        return {"anyOf": [legs, only]}
