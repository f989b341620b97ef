"""
Fingerprints: digests of what a law is made of, the same in every process, on every platform and Python.

Titles, and what provisions say in our words, are no part of them: a title can be put better, or a misspelling mended,
without another law. `words_digest` covers these.
"""

from __future__ import annotations

import enum
import json
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from typing import cast

import attrs

from traffick_rules.facts.fact import Fact
from traffick_rules.law.conditions.condition import Condition
from traffick_rules.law.country.claim import Claim
from traffick_rules.law.provision import Instrument, Provision, Source
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.values.dated_value import ByCase, DatedValue

_NO_LAW = frozenset({"gap_before", "detail", "worse_for_children", "link"})
"""What is said of days without the rule, how rules are arranged, and where the law was read."""
_WORDS = frozenset({"title", "local_title", "says", "note"})
"""What can be put better without another law."""


def canonical_text(plain: object) -> str:
    """Plain data as one text, in ASCII, the same for equal data."""
    return json.dumps(plain, sort_keys=True, ensure_ascii=True, separators=(",", ":"))


def digest(plain: object) -> str:
    """SHA-256 of plain data, as hexadecimal digits."""
    return _digest_of(canonical_text(plain))


def _digest_of(text: str) -> str:
    import hashlib

    return hashlib.sha256(text.encode("ascii")).hexdigest()


def fingerprint_of(
    code: str, day: date, rules: Iterable[Rule], values: Mapping[str, object]
) -> str:
    """The digest of rules, conditions, values and provisions of the law of a country from a day."""
    rules = tuple(rules)
    given = {code: content_on(value, day) for code, value in values.items()}
    # The canonical text of one mapping, put together of texts that many days share.
    provisions = ",".join(map(_text_of_provision, provisions_in(rules, day).values()))
    stated = ",".join(_text_of_rule(rule, rule.unchanged_since(day)) for rule in rules)
    return _digest_of(
        f'{{"jurisdiction":{canonical_text(code)},"provisions":[{provisions}],"rules":[{stated}],'
        f'"values":{canonical_text(given)}}}'
    )


@cache
def _text_of_provision(provision: Provision) -> str:
    return canonical_text(content_on(provision, date.min))


@lru_cache(maxsize=1 << 13)
def _text_of_rule(rule: Rule, day: date) -> str:
    return canonical_text(
        {
            "question": rule.question,
            "kind": type(rule).__name__,
            "rule": content_on(rule, day),
            "conditions": _conditions(rule, day),
        }
    )


def words_digest(rules: Iterable[Rule], day: date) -> str:
    """The digest of the words of rules and provisions: titles, and what provisions say."""
    rules = tuple(rules)
    said = (*rules, *provisions_in(rules, day).values())
    return digest([content_on(each, day, words=True) for each in said])


def rule_digests(rules: Iterable[Rule], day: date) -> dict[str, str]:
    """The digest of every rule by its question, apart from what its provisions say."""
    return {rule.question: _digest_of_rule(rule, rule.unchanged_since(day)) for rule in rules}


@lru_cache(maxsize=1 << 13)
def _digest_of_rule(rule: Rule, day: date) -> str:
    return digest(
        [
            type(rule).__name__,
            content_on(rule, day, whole_provisions=False),
            _conditions(rule, day),
        ]
    )


def provisions_in(rules: Iterable[Rule], day: date) -> dict[str, Provision]:
    """The provisions in force on a day that rules rest on, sorted by their id."""
    found = {
        provision.id: provision
        for rule in rules
        for provision in rule.all_provisions()
        if provision.in_force(day)
    }
    return dict(sorted(found.items()))


def _conditions(rule: Rule, day: date) -> Mapping[str, object]:
    return {question: condition.canonical() for question, condition in rule.questions(day).items()}


def content_on(
    value: object, day: date, *, whole_provisions: bool = True, words: bool = False
) -> object:
    """Plain data of anything that a law is made of; conditions are covered by their canonical form."""

    def content(part: object) -> object:
        return content_on(part, day, whole_provisions=whole_provisions, words=words)

    match value:
        case None | bool() | int() | str():
            plain: object = value
        case date() | enum.Enum() | Decimal():
            plain = str(value)
        case frozenset():
            plain = sorted(str(item) for item in value)
        case tuple():
            plain = [content(item) for item in value]
        case Condition():
            plain = None
        case DatedValue():
            given = [content(period.value) for _, _, period in value.rows_on(day)]
            plain = given if isinstance(value, ByCase) else next(iter(given), None)
        case Fact():
            plain = value.first_path
        case Provision():
            plain = _of_provision(value, words) if whole_provisions else value.id
        case _:
            plain = {name: content(part) for name, part in _fields(value, words).items()}
    return plain


@cache
def _of_provision(provision: Provision, words: bool) -> Mapping[str, object]:  # noqa: FBT001 - cached
    """What a provision says, which is the same on every day."""
    return {name: content_on(part, date.min) for name, part in _fields(provision, words).items()}


def _fields(value: object, words: bool) -> Mapping[str, object]:  # noqa: FBT001 - private
    if isinstance(value, Claim):
        # Of a claim counts what it is about; the law does not say it.
        about = {"question": value.asked.get("a"), "facts": value.split}
        return {**about, "provision": value.provision}
    if isinstance(value, Instrument | Source):
        # It is known by its title or its key; the rest describes it.
        return {"name": value.key if isinstance(value, Source) else value.title}
    kind = cast("type[attrs.AttrsInstance]", type(value))
    # What has its default is left out: a further field of a kind of rule changes no law that does not use it.
    given = ((field, getattr(value, field.name)) for field in attrs.fields(kind))
    left_out = _NO_LAW if words else _NO_LAW | _WORDS
    return {
        field.name: part
        for field, part in given
        if field.name not in left_out and part != field.default
    }
