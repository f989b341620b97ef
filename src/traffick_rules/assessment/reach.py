"""Reach: in which countries an alleged offence can be tried, and on what ground."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from typing import ClassVar

import attrs

from traffick_rules.answer.answers import cited_with_ids
from traffick_rules.answer.offence import OffenceAnswer, gravity
from traffick_rules.answer.reason import Derivation, Evaluation, Reason, evaluated
from traffick_rules.answer.sentence_range import Sentencing, offence_answers, offences_of
from traffick_rules.answer.serialization import Plain
from traffick_rules.answer.verdict import UPWARDS, Verdict, verdict_of
from traffick_rules.assessment.limitation import LimitationAnswer, limitation
from traffick_rules.case.charge import Charge
from traffick_rules.errors import NotInForceError
from traffick_rules.facts import Accused, Country, Legs, Reach, Selection, Trafficking
from traffick_rules.facts.fact import AnyFact
from traffick_rules.language import ENGLISH, AnyLanguage, Translate
from traffick_rules.law.country.jurisdiction import Jurisdiction, check_day
from traffick_rules.law.provision import Provision
from traffick_rules.law.rules.sentencing import CircumstanceEffect, OffenceKind, SentencingRule
from traffick_rules.lines import Line, Role, details, role_of, to_text
from traffick_rules.mixins import Brief, Undecided
from traffick_rules.plugins import AnyJurisdiction, countries_of, language_in
from traffick_rules.render.text import disclaimer

ACT_HERE = "act_here"


@attrs.frozen(kw_only=True, repr=False)
class ReachGround(Undecided, Brief):
    """
    A ground on which the courts of a country can try an offence.

    Attributes:
        code: `act_here`, or the code of the circumstance by which the law reaches acts abroad.
        title: The ground in plain words.
        verdict: Whether it is given.
        dual_criminality: Whether the act has to be punishable where it was done, too; None where it makes no difference.
        because: The clauses that carry the verdict, or that it depends on.
        provisions: The provisions that it rests on.
    """

    code: str
    title: str
    verdict: Verdict
    dual_criminality: Verdict | None = None
    because: tuple[Reason, ...] = ()
    provisions: tuple[Provision, ...] = ()


@attrs.frozen(kw_only=True, repr=False)
class OffenceReach(Undecided, Brief):
    """
    Whether one offence can be tried by the courts of a country.

    Attributes:
        offence: The offence as the country punishes it, with its range.
        grounds: The act in the country, and what its law says of acts abroad where some were or may have been done there.
        limitation: Whether it is time-barred; None where the law that was read has no rule on it.
    """

    offence: OffenceAnswer
    grounds: tuple[ReachGround, ...]
    limitation: LimitationAnswer | None

    _written: ClassVar = (
        "offence",
        "verdict",
        "grounds",
        "time_barred",
        "barred_earliest",
        "barred_latest",
    )

    @property
    def verdict(self) -> Verdict:
        """Whether the offence is met and some ground is given."""
        ground = max((each.verdict for each in self.grounds), key=UPWARDS.index)
        return min(ground, self.offence.verdict, key=UPWARDS.index)

    @property
    def time_barred(self) -> Verdict:
        """Whether it is time-barred on the day that was asked about."""
        return Verdict.UNKNOWN if self.limitation is None else self.limitation.verdict

    @property
    def barred_earliest(self) -> date | None:
        """The first day on which it can be time-barred; null where not known, or where it never is."""
        return None if self.limitation is None else self.limitation.earliest

    @property
    def barred_latest(self) -> date | None:
        """The first day on which it is certainly time-barred; null where not known, or while time may not run."""
        return None if self.limitation is None else self.limitation.latest


@attrs.frozen(kw_only=True, repr=False)
class CountryReach(Undecided, Brief):
    """
    Whether the courts of one country can try what was done.

    Attributes:
        code: The code of the country.
        country: Its name.
        offences: Trafficking as the country punishes it, the gravest that may be met, and every other offence that is met.
    """

    code: str
    country: str
    offences: tuple[OffenceReach, ...]

    _written: ClassVar = ("code", "country", "verdict", "offences")

    @property
    def verdict(self) -> Verdict:
        """Yes if an offence can be tried; unknown is never no, and no offence that was read is unknown."""
        verdicts = (each.verdict for each in self.offences)
        return max(verdicts, key=UPWARDS.index, default=Verdict.UNKNOWN)


@attrs.frozen(kw_only=True, repr=False)
class ReachAnswer(Plain):
    """
    In which countries an offence can be tried.

    Attributes:
        on: The day for which limitation is asked.
        charge: The charge as it was judged.
        countries: The countries, in the order in which they were given.
    """

    on: date
    charge: Charge
    countries: tuple[CountryReach, ...]

    def __repr__(self) -> str:
        return f"<reach: {', '.join(f'{each.code} {each.verdict}' for each in self.countries)}>"

    @property
    def route(self) -> Legs | None:
        """Where each act was done, as far as the charge says so."""
        return self.charge.value(Trafficking.route)

    def __getitem__(self, code: str) -> CountryReach:
        return {each.code: each for each in self.countries}[code]

    def to_text(self, *, language: AnyLanguage = ENGLISH) -> str:
        """
        It as plain text for people.

        Args:
            language: The language, or its code, such as `da`.
        """
        codes = (each.code for each in self.countries)
        return to_text(reach_lines(self, language_in(language, *codes)))


def reach(
    charge: Charge, *, on: date, jurisdictions: Sequence[AnyJurisdiction] | None = None
) -> ReachAnswer:
    """
    In which countries trafficking can be tried, on what ground, with its range of punishment and limitation there.

    Where the acts were done is taken from `trafficking.route` or `trafficking.countries`, where the accused lives from
    `accused.residences`; other facts about "the country" count for each country. A country tries what was done in it if
    the acts done there make its offence; what it says of acts abroad comes from its law on the last day of the acts.

    Args:
        charge: What is known about the alleged offence.
        on: The day for which limitation is asked.
        jurisdictions: The countries, by code or as jurisdictions; all that are installed if left out.

    Raises:
        ArgumentError: If something is not a charge, a country or a day, or *on* lies before the offence.
        NotInForceError: If a day lies before the first day that a plugin covers.

    Example:
        >>> from datetime import date
        >>> from traffick_rules import Charge, reach
        >>> charge = Charge.from_dict({
        ...     "trafficking": {
        ...         "means": ["deception"], "purposes": ["forced_labour"], "last_day": "2024-05-01",
        ...         "route": {"only": [{"country": "NO", "acts": ["recruitment"]}, {"country": "SE"}]},
        ...     },
        ...     "accused": {"citizenships": {"only": ["NO"]}, "residences": {"only": ["NO"]}},
        ... })
        >>> reach(charge, on=date(2026, 1, 1), jurisdictions=["dk", "no", "se"])
        <reach: dk no, no yes, se yes>
    """
    checked, day = Charge.check(charge), check_day(on)
    countries = tuple(_in(checked, each, day) for each in countries_of(jurisdictions))
    return ReachAnswer(on=day, charge=checked, countries=countries)


def _in(charge: Charge, country: Jurisdiction, on: date) -> CountryReach:
    here = Country.__members__.get(country.code.upper())
    seen = _seen_from(here, charge)
    day = charge.value(Trafficking.last_day) or charge.value(Trafficking.first_day) or on
    rules = {rule.code: rule for rule in country.in_force(day).of_kind(SentencingRule)}
    answers = [each for each in offence_answers(seen, country) if each.offence in rules]
    trafficking = [a for a in answers if rules[a.offence].kind is OffenceKind.TRAFFICKING]
    gravest = sorted(trafficking, key=lambda a: (UPWARDS.index(a.verdict), gravity(a)))[-1:]
    met = [a for a in answers if a.verdict is Verdict.YES and a not in gravest]
    offences = []
    for offence in (*gravest, *met):
        rule = rules[offence.offence]
        grounds = [_act_here(here, seen, country, rule, day)]
        if grounds[0].verdict is not Verdict.YES or not _all_done_in(here, seen):
            grounds += _abroad(seen, country, rule, day)
        bar = None
        with suppress(NotInForceError):  # the law that was read has no rule on it
            bar = limitation(seen, jurisdiction=country, on=on, offence=offence.offence)
        offences.append(OffenceReach(offence=offence, grounds=tuple(grounds), limitation=bar))
    return CountryReach(code=country.code, country=country.name, offences=tuple(offences))


def _seen_from(country: Country | None, charge: Charge) -> Charge:
    """The charge, in which a residence in "the country" is one in that country."""
    lives_in = charge.value(Accused.residences)
    if country is None or lives_in is None:
        return charge
    return charge.with_values({Accused.resident: lives_in.state(country)})


def _act_here(
    country: Country | None,
    charge: Charge,
    jurisdiction: Jurisdiction,
    rule: SentencingRule,
    day: date,
) -> ReachGround:
    """Whether acts that make the offence were done in the country."""
    places = charge.value(Trafficking.countries)
    done = None if places is None or country is None else places.state(country)
    verdict = verdict_of(done)

    def clause(translate: Translate) -> str:
        return f"{translate(Trafficking.countries.words)}: {country or jurisdiction.name}"

    because = [Reason.of(clause, verdict, facts=(Trafficking.countries.path,))]
    route = charge.value(Trafficking.route)
    there = [leg.acts for leg in route.legs if leg.country is country] if route else []
    if done and there:
        known = frozenset(act for each in there if each for act in each.yes)
        acts = Selection(yes=known) if known else None
        # Without the route the days that follow from it would be forgotten.
        kept: list[AnyFact] = [Trafficking.first_day, Trafficking.last_day]
        days: dict[AnyFact, object] = {fact: charge.value(fact) for fact in kept}
        alone = charge.with_values(days | {Trafficking.route: None, Trafficking.acts: acts})
        versions = offences_of(jurisdiction)[rule.code]
        if Sentencing.of(alone, jurisdiction).answer(versions).verdict is not Verdict.YES:
            verdict = Verdict.UNKNOWN
            because.append(Reason.of(_enough_alone, verdict, facts=(Trafficking.route.path,)))
    return ReachGround(
        code=ACT_HERE,
        title="an act in the country",
        verdict=verdict,
        because=tuple(because),
        provisions=() if verdict is Verdict.NO else tuple(rule.provisions_on(day)),
    )


def _enough_alone(translate: Translate) -> str:
    return translate("the acts that were done there are enough for the offence")


def _all_done_in(country: Country | None, charge: Charge) -> bool:
    """Whether nothing was done in any other country."""
    places = charge.value(Trafficking.countries)
    return places is not None and places.no >= frozenset(Country) - {country}


def _abroad(
    charge: Charge, country: Jurisdiction, rule: SentencingRule, day: date
) -> Iterator[ReachGround]:
    """What the law of the country says of acts abroad."""
    law = country.in_force(day)
    found = evaluated(charge, law, day)
    if_not, if_so = (
        evaluated(charge.with_values({Reach.punishable_there: there}), law, day)
        for there in (False, True)
    )
    for question, circumstance in rule.circumstances_on(day).items():
        if circumstance.effect is CircumstanceEffect.REACHES_ABROAD:
            support = Derivation(found, circumstance.provisions_on(day), [question]).support()
            yield ReachGround(
                code=circumstance.code,
                title=circumstance.title,
                verdict=found.verdict(question),
                dual_criminality=_asked_for(question, if_not, if_so),
                because=support.because,
                provisions=support.provisions,
            )


def _asked_for(question: str, if_not: Evaluation, if_so: Evaluation) -> Verdict | None:
    """Whether a ground asks for double criminality, by what it is without and with it."""
    without, with_it = if_not.verdict(question), if_so.verdict(question)
    if with_it is Verdict.NO:
        return None
    if without is with_it:
        return Verdict.NO
    return Verdict.YES if without is Verdict.NO else Verdict.UNKNOWN


def reach_lines(answer: ReachAnswer, translate: Translate = ENGLISH) -> Iterator[Line]:
    """
    Where an offence can be tried, for people.

    Args:
        answer: What `reach` found.
        translate: The language.
    """
    yield Line(Role.TITLE, "", translate("Where the trafficking can be tried"))
    if answer.route:
        yield Line(Role.NOTE, "", translate(Trafficking.route.words))
    for leg in answer.route.legs if answer.route else ():
        yield Line(Role.ITEM, leg.country, "; ".join(filter(None, leg.told(translate))))
    for each in answer.countries:
        yield Line(Role.BLANK, "", "")
        yield Line(role_of(each.verdict), each.verdict.text(translate), translate(each.country))
        if not each.offences:
            words = translate("the law that was read has no offence of trafficking on that day")
            yield Line(Role.DETAIL, translate("offence"), words)
        for found in each.offences:
            yield from details(Role.DETAIL, translate("offence"), _offence(found, translate))
            for ground in found.grounds:
                yield from details(Role.DETAIL, translate("ground"), _ground(ground, translate))
            yield Line(Role.DETAIL, translate("time bar"), barred(found.limitation, translate))
    yield Line(Role.BLANK, "", "")
    yield disclaimer(translate)


def ground_in_words(ground: ReachGround, translate: Translate) -> str:
    """A ground with its verdict, and whether it asks for double criminality."""
    words = {
        Verdict.YES: translate("only if it is punishable there, too"),
        Verdict.NO: translate("whether it is punishable there or not"),
        Verdict.UNKNOWN: translate("it is unknown whether it has to be punishable there, too"),
    }
    is_here = ground.code == ACT_HERE
    title = translate("an act in the country") if is_here else translate(ground.title)
    told = f"{title}: {ground.verdict.text(translate)}"
    if ground.dual_criminality is None or ground.verdict is Verdict.NO:
        return told
    return f"{told}, {words[ground.dual_criminality]}"


def _ground(ground: ReachGround, translate: Translate) -> Iterator[str]:
    yield ground_in_words(ground, translate)
    for reason in ground.because:
        if reason.verdict is ground.verdict and (reason.facts or ground.verdict is not Verdict.YES):
            yield f"- {reason.text(translate)}"
    if ground.verdict is not Verdict.NO:
        yield "; ".join(cited_with_ids(ground.provisions, translate))


def _offence(found: OffenceReach, translate: Translate) -> Iterator[str]:
    yield in_few_words(found.offence, translate)
    for reason in found.offence.because:
        if found.offence.verdict is reason.verdict is Verdict.UNKNOWN:
            yield f"- {reason.text(translate)}"


def in_few_words(offence: OffenceAnswer, translate: Translate) -> str:
    """An offence with its verdict, and its range or that of each degree that it may be."""
    told = f"{translate(offence.title)} [{offence.offence}]: {offence.verdict.text(translate)}"
    if offence.verdict is not Verdict.YES:
        return told
    possible = [f"{each.degree}: {each.punishment.text(translate)}" for each in offence.candidates]
    ranges = dict.fromkeys(possible or [offence.punishment.text(translate)])
    return f"{told}, {'; '.join(ranges)}"


def barred(answer: LimitationAnswer | None, translate: Translate) -> str:
    """Whether and from when an offence is time-barred."""
    if answer is None:
        return translate("the law that was read has no rule on it")
    told = translate("time-barred on {day}").format(day=answer.on)
    told = f"{told}: {answer.verdict.text(translate)}"
    if answer.barred_on:
        return f"{told}, {translate('from {day} on').format(day=answer.barred_on)}"
    if answer.earliest:
        earliest = translate("from {day} on at the earliest").format(day=answer.earliest)
        return f"{told}, {earliest}"
    return told
