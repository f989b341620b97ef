"""Toyland broken in one way for every law of the conformance suite."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from datetime import date
from typing import Any

import attrs
from tests.toyland import GAZETTE, HELP, PERMIT, REFLECTION, TOYLAND, provision

from traffick_rules.case.record import Record
from traffick_rules.facts import (
    Authority,
    FactGroup,
    Identification,
    IdentificationDecision,
    Means,
    Needs,
    Purpose,
    Stay,
    Trafficking,
    YesNo,
)
from traffick_rules.law import (
    Concept,
    Condition,
    DatedValue,
    Degree,
    EntitlementKind,
    EntitlementRule,
    Jurisdiction,
    Modality,
    Provision,
    Rule,
    SentencingRule,
    Source,
    VictimStatusRule,
    all_of,
    any_of,
    includes,
    independent_of,
    is_,
    not_,
    settled,
    under_age,
    years,
)
from traffick_rules.law.conditions.condition import FactIsYes


def help_when(when: Condition | YesNo, **changes: Any) -> EntitlementRule:
    """An entitlement to social help under that condition."""
    given: dict[str, Any] = {
        "code": "help",
        "title": "Help",
        "provisions": (HELP,),
        "modality": Modality.SHALL,
        "kind": EntitlementKind.SOCIAL_HELP,
        **changes,
    }
    return EntitlementRule(when=when, **given)


SOUND_OFFENCE = SentencingRule(
    code="trafficking",
    title="Trafficking",
    provisions=(PERMIT,),
    when=includes(Trafficking.purposes, Purpose.PROSTITUTION),
    degrees=(
        Degree(
            code="ordinary",
            title="the offence as a whole",
            provisions=(PERMIT,),
            minimum=DatedValue("sound.min", "minimum", PERMIT.gives(years(1))),
            maximum=DatedValue("sound.max", "maximum", PERMIT.gives(years(8))),
        ),
    ),
)
SOUND = attrs.evolve(
    TOYLAND, rules=(*(r for r in TOYLAND.rules if r.subject != "offences"), SOUND_OFFENCE)
)


def with_rule(*rules: Rule, **changes: Any) -> Jurisdiction:
    """Sound Toyland with further rules."""
    return attrs.evolve(SOUND, rules=(*SOUND.rules, *rules), **changes)


@attrs.frozen(repr=False, eq=False, slots=False)
class Moody(FactIsYes):
    """Says the opposite of an equal record that is still there and that it has looked at just once."""

    looks: list[weakref.ref[Record]] = attrs.field(factory=list)

    def test(self, record: Record, _on: date) -> bool | None:
        value = record.value(self.fact)
        earlier = self.looks[0]() if self.looks else None
        again = len(self.looks) == 1 and earlier is not record and earlier == record
        if earlier is not record:
            self.looks.clear()
        self.looks.append(weakref.ref(record))
        return value if value is None or not again else not value


@attrs.frozen(repr=False, eq=False, slots=False)
class ClosedWorld(FactIsYes):
    """Takes unknown for no."""

    def test(self, record: Record, _on: date) -> bool | None:
        return record.value(self.fact) is True


@attrs.frozen(repr=False, eq=False, slots=False)
class Sticky(FactIsYes):
    """Remembers what it was before something of the same case was withdrawn."""

    last: list[tuple[Record, bool | None]] = attrs.field(factory=list)

    def test(self, record: Record, _on: date) -> bool | None:
        value = record.value(self.fact)
        for earlier, earlier_value in self.last:
            shares_a_group = any(
                group.known() and group is earlier.__dict__.get(key)
                for key, group in record.__dict__.items()
                if isinstance(group, FactGroup)
            )
            if value is None and shares_a_group:
                value = earlier_value
        self.last[:] = [(record, value)]
        return value


_BEFORE: list[bool | None] = []


@attrs.frozen(repr=False, eq=False, slots=False)
class Leaking(FactIsYes):
    """Takes over what the record before it in the batch said."""

    def test(self, record: Record, _on: date) -> bool | None:
        value = record.value(self.fact)
        if _BEFORE and value is None:
            value = _BEFORE[-1]
        _BEFORE[:] = [value]
        return value


@attrs.frozen(repr=False, eq=False, slots=False)
class Watching(FactIsYes):
    """Ends what leaks when another question is asked."""

    def test(self, record: Record, _on: date) -> bool | None:
        _BEFORE.clear()
        return record.value(self.fact)


@attrs.frozen(repr=False, eq=False, kw_only=True)
class Shifty(Concept):
    """Is another condition on the day than the one that is written."""

    def on_day(self, on: date) -> Condition:
        return Concept(
            code=self.code, title=self.title, provisions=self.cites, when=Needs.legal
        ).on_day(on)


class Timeless(Provision):
    """Claims to be in force on every day."""

    def in_force(self, _on: date) -> bool:
        return True


class Agreeable(YesNo):
    """Writes yes, whatever it is."""

    def write(self, _value: object) -> bool:
        return True


class Lossy(FactGroup, key="lossy"):
    """Facts that do not come back."""

    lost: Agreeable = Agreeable("the fact gets lost")


class Spare(FactGroup, key="spare"):
    """Facts that no one asks."""

    spare: YesNo = YesNo("the fact is asked by no rule")


def overlapping() -> Jurisdiction:
    """Two values on one day, which loading would not let through."""
    value = DatedValue("help.length", "length", provision("41", until="2009-12-31").gives(years(1)))
    later = provision("42", since="2009-01-01").gives(years(2))
    country = attrs.evolve(SOUND, parameters=(value,))
    object.__setattr__(value, "periods", (*value.periods, later))
    return country


def timeless() -> Jurisdiction:
    """A rule by a provision that is in force later only."""
    plain = provision("43", since="2030-01-01")
    fields = {
        field.alias or field.name: getattr(plain, field.name) for field in attrs.fields(Provision)
    }
    return with_rule(help_when(Needs.medical, provisions=(Timeless(**fields),)))


def harsh_minimum() -> Jurisdiction:
    """A minimum above the maximum."""
    (degree,) = SOUND_OFFENCE.degrees
    minimum = DatedValue("harsh.min", "minimum", PERMIT.gives(years(9)))
    offence = attrs.evolve(SOUND_OFFENCE, degrees=(attrs.evolve(degree, minimum=minimum),))
    return attrs.evolve(SOUND, rules=(*SOUND.rules[:-1], offence))


def status_by_means() -> Jurisdiction:
    """Status for those only against whom a means was used."""
    used = includes(Trafficking.means, *Means)
    return with_status(settled(yes_when=used, no_when=all_of(FOUND_NONE, not_(used))))


def with_status(when: Condition, **changes: Any) -> Jurisdiction:
    """Sound Toyland with the status of a victim under that condition."""
    status = VictimStatusRule(
        code="status",
        title="Status as a victim",
        provisions=(REFLECTION,),
        when=when,
        presumed=Identification.indicators,
    )
    return attrs.evolve(SOUND, rules=(status, *SOUND.rules[1:]), **changes)


FOUND_NONE = is_(Identification.decision, IdentificationDecision.NOT_A_VICTIM)
FOUND_BY_THE_POLICE = all_of(
    is_(Identification.decision, IdentificationDecision.VICTIM),
    is_(Identification.decided_by, Authority.POLICE),
)


def one_after_another(old: str, new: str) -> Jurisdiction:
    """Help until 2009 and from 2010 on, each under a code of its own."""
    until, since = provision("45", until="2009-12-31"), provision("46", since="2010-01-01")
    return with_rule(
        help_when(Needs.social, code=old, provisions=(until,)),
        help_when(Needs.social, code=new, provisions=(since,)),
    )


def left_aside() -> Jurisdiction:
    """Help until 2009, and what the same paragraph says from 2010 on, which no rule uses."""
    until = provision("47", until="2009-12-31")
    since = attrs.evolve(provision("48", since="2010-01-01"), place=until.place)
    return with_rule(help_when(Needs.social, provisions=(until,)), further_provisions=(since,))


def later_first() -> Jurisdiction:
    """Help by two paragraphs of which the later one is named first."""
    later = provision("50", since="2010-01-01")
    return with_rule(help_when(Needs.social, provisions=(later, provision("49"))))


BROKEN: dict[str, Callable[[], Jurisdiction]] = {
    "answers_are_deterministic": lambda: with_rule(help_when(Moody(Needs.medical))),
    "engines_agree": lambda: with_rule(
        help_when(Shifty(code="shifty", title="shifty", provisions=(HELP,), when=Needs.medical))
    ),
    "a_decided_answer_never_flips": lambda: with_rule(help_when(ClosedWorld(Needs.medical))),
    "withdrawing_a_fact_restores_the_answers": lambda: with_rule(help_when(Sticky(Needs.medical))),
    "cases_in_a_batch_do_not_influence_each_other": lambda: with_rule(
        help_when(all_of(Leaking(Needs.medical), Watching(Needs.social)))
    ),
    "every_decided_answer_cites_provisions_in_force": timeless,
    "dated_values_neither_overlap_nor_leave_gaps": overlapping,
    "a_child_is_never_worse_off": lambda: with_rule(
        help_when(all_of(Needs.legal, not_(under_age(18))))
    ),
    "a_child_needs_no_means_and_consent_never_counts": status_by_means,
    "declared_claims_hold": lambda: with_rule(
        help_when(Stay.detained, claims=(independent_of(Stay, provision=HELP),))
    ),
    "sentences_are_ordered": harsh_minimum,
    "json_round_trips": lambda: with_rule(
        help_when(Lossy.lost), fact_groups=(*SOUND.fact_groups, Lossy)
    ),
    "every_clause_can_be_decisive": lambda: with_rule(
        help_when(
            all_of(
                is_(Identification.decision, IdentificationDecision.VICTIM),
                any_of(is_(Identification.decision, IdentificationDecision.VICTIM), Needs.legal),
            )
        )
    ),
    "what_is_confirmed_has_two_publishers": lambda: attrs.evolve(
        SOUND, further_provisions=(provision("44", sources=(GAZETTE, GAZETTE)),)
    ),
    "every_fact_of_its_own_is_asked": lambda: attrs.evolve(
        SOUND, fact_groups=(*SOUND.fact_groups, Spare)
    ),
    "every_source_has_a_statement": lambda: attrs.evolve(
        SOUND, sources={"X": Source("X", "A text", "Toyland", "2000")}
    ),
    "what_is_settled_is_not_both": lambda: with_rule(
        help_when(any_of(settled(yes_when=Needs.medical, no_when=Needs.social), Needs.medical))
    ),
    "no_rule_goes_by_two_names": lambda: one_after_another("lodging", "loding"),
    "no_text_is_left_aside": left_aside,
    "no_rule_begins_after_its_text": later_first,
    "no_status_is_denied_undecided": lambda: with_status(
        settled(yes_when=FOUND_BY_THE_POLICE, no_when=not_(FOUND_BY_THE_POLICE))
    ),
}
"""What breaks each law, and no other one, by the name of the law."""
