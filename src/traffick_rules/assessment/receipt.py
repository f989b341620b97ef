"""
Receipts: what an assessment was made with, so that it can be made again years later and held against the first.

A receipt holds no facts of the case. Of the case and of each answer it holds a digest; with a salt that only the
holder of the case knows, nobody else can find out by trying which case it was.
"""

from __future__ import annotations

import enum
import hashlib
import hmac
import os
import weakref
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, TypedDict, TypeVar

import attrs

from traffick_rules.answer.serialization import from_plain, to_json, unstructure
from traffick_rules.case import json_file, reading
from traffick_rules.case.case import Case
from traffick_rules.engine.live import Engine
from traffick_rules.errors import ArgumentError, CaseError, NotInForceError
from traffick_rules.facts.fact import ReadingError, shown
from traffick_rules.law.condition import Condition
from traffick_rules.law.fingerprint import (
    canonical_text,
    provision_digest,
    provisions_in,
    rule_digests,
)
from traffick_rules.law.jurisdiction import Jurisdiction
from traffick_rules.law.law_in_force import LawInForce
from traffick_rules.plugins import get_jurisdiction, library_version, supplier_of

if TYPE_CHECKING:
    from traffick_rules.answer.answers import Answer
    from traffick_rules.assessment.assessment import Assessment

__all__ = [
    "Discrepancy",
    "DiscrepancyKind",
    "MadeWith",
    "ProvisionStamp",
    "Receipt",
    "Verification",
    "VerificationData",
    "made_with",
    "receipt_of",
    "verify",
]

K = TypeVar("K")
_MAX_BYTES = 1 << 20
_MAX_DEPTH = 4
_DIGITS = 16
"""Of SHA-256, as many hexadecimal digits as tell the parts of one law or one assessment apart."""
_LEAST_SALT = 16


@attrs.frozen(kw_only=True)
class MadeWith:
    """
    What an assessment was made with.

    Attributes:
        library: The version of traffick-rules; empty where it runs without having been installed.
        plugin: The distribution that supplies the country; empty where none does.
        plugin_version: Its version; empty where there is none.
        engine: What computed the answers, `program` or `rete`; they do not differ.
    """

    library: str
    plugin: str
    plugin_version: str
    engine: Engine


def made_with(jurisdiction: Jurisdiction, engine: Engine) -> MadeWith:
    """What an assessment under the law of this country is made with."""
    plugin, plugin_version = supplier_of(jurisdiction)
    return MadeWith(
        library=library_version(), plugin=plugin, plugin_version=plugin_version, engine=engine
    )


@attrs.frozen(kw_only=True)
class ProvisionStamp:
    """
    A provision as it stood.

    Attributes:
        digest: The first 16 hexadecimal digits of the SHA-256 of its content.
        first_day: Its first day in force; None where not known.
        last_day: Its last day in force; None while it is in force.
    """

    digest: str
    first_day: date | None
    last_day: date | None

    @property
    def days(self) -> str:
        """The days in words."""
        since = self.first_day or "a day that is not verified"
        return f"in force from {since}" + (f" to {self.last_day}" if self.last_day else "")


@attrs.frozen(kw_only=True)
class Receipt:
    """
    What an assessment was made with and of, without a fact of the case.

    Attributes:
        jurisdiction: The code of the jurisdiction.
        on: The day of decision, whose law was applied.
        made_with: Versions and engine.
        fingerprint: SHA-256 of the law in force on that day.
        rules: The first 16 digits of the SHA-256 of every rule in force, by its question.
        values: The values in force, by their code, in words.
        provisions: The provisions in force that the rules rest on, by their id.
        salted: Whether the digests of case and answers were made with a salt.
        case: SHA-256 of the case, or its HMAC with the salt.
        answers: The first 16 digits of the same of every answer, by its question.

    Example:
        >>> from datetime import date
        >>> from traffick_rules import Case, assess, get_jurisdiction, verify
        >>> case = Case.from_dict({"stay": {"lawful": False}})
        >>> receipt = assess(case, jurisdiction=get_jurisdiction("dk"), on=date(2017, 2, 1)).receipt()
        >>> verify(receipt, case).is_confirmed
        True
        >>> print(verify(receipt, Case()).differences[0])
        case: is not the one that was assessed
    """

    jurisdiction: str
    on: date
    made_with: MadeWith
    fingerprint: str
    rules: Mapping[str, str] = attrs.field(hash=False)
    values: Mapping[str, str] = attrs.field(hash=False)
    provisions: Mapping[str, ProvisionStamp] = attrs.field(hash=False)
    salted: bool
    case: str
    answers: Mapping[str, str] = attrs.field(hash=False)

    def to_dict(self) -> dict[str, object]:
        """The receipt as plain data."""
        plain = unstructure(self)
        assert isinstance(plain, dict)  # noqa: S101 - a record is written as one
        return plain

    def to_json(self) -> str:
        """The receipt as JSON text; equal receipts give the same bytes."""
        return to_json(self.to_dict())

    @classmethod
    def from_dict(cls, data: object) -> Receipt:
        """
        The receipt that `to_dict` gave.

        Raises:
            CaseError: If the data are not a receipt.
        """
        return from_plain(cls, data)

    @classmethod
    def from_file(cls, path: str | os.PathLike[str]) -> Receipt:
        """
        The receipt that a JSON file holds, at most 1 MiB.

        Raises:
            ArgumentError: If *path* is not the path of a file.
            CaseError: If the file cannot be read, or does not hold a receipt.
        """
        file = reading.file_of(path)
        text = reading.text_of(file, _MAX_BYTES)
        try:
            return cls.from_dict(json_file.load(text, max_depth=_MAX_DEPTH))
        except (ReadingError, CaseError) as error:
            raise CaseError(error.problems, source=file.name) from None


def receipt_of(assessment: Assessment, salt: str | bytes | None) -> Receipt:
    """See `Assessment.receipt`."""
    key = _key(salt)
    parts = _parts_of(assessment.law)
    return Receipt(
        jurisdiction=assessment.jurisdiction,
        on=assessment.on,
        made_with=assessment.made_with,
        fingerprint=assessment.fingerprint,
        rules=dict(parts.rules),
        values=dict(parts.values),
        provisions=dict(parts.provisions),
        salted=key is not None,
        case=_sealed(assessment.case.to_dict(), key),
        answers={a.question: _sealed(_substance(a), key)[:_DIGITS] for a in assessment.answers},
    )


@attrs.frozen
class _LawParts:
    """The parts of a law as its receipts have them."""

    rules: Mapping[str, str]
    values: Mapping[str, str]
    provisions: Mapping[str, ProvisionStamp]


_parts: weakref.WeakKeyDictionary[LawInForce, _LawParts] = weakref.WeakKeyDictionary()


def _parts_of(law: LawInForce) -> _LawParts:
    """Its parts, worked out once for all receipts."""
    known = _parts.get(law)
    if known is not None:
        return known
    rules = {question: each[:_DIGITS] for question, each in rule_digests(law).items()}
    found = _LawParts(rules, dict(_values(law)), _stamps(law))
    return _parts.setdefault(law, found)


def _stamps(law: LawInForce) -> dict[str, ProvisionStamp]:
    return {
        id_: ProvisionStamp(
            digest=provision_digest(provision, law.first_day)[:_DIGITS],
            first_day=provision.first_day,
            last_day=provision.last_day,
        )
        for id_, provision in provisions_in(law).items()
    }


def _key(salt: object) -> bytes | None:
    if salt is None:
        return None
    key = salt.encode("utf-8", "surrogatepass") if isinstance(salt, str) else salt
    if not isinstance(key, bytes):
        msg = f"salt: {shown(salt)} is not a text or bytes; give some that nobody can guess"
        raise ArgumentError(msg)
    if len(key) < _LEAST_SALT:
        msg = (
            f"salt: has {len(key)} bytes; give at least {_LEAST_SALT} that nobody can guess, "
            "such as secrets.token_hex()"
        )
        raise ArgumentError(msg)
    return key


def _sealed(plain: object, key: bytes | None) -> str:
    text = canonical_text(plain).encode("ascii")
    if key is None:
        return hashlib.sha256(text).hexdigest()
    return hmac.new(key, text, "sha256").hexdigest()


# What an answer says in words follows from the rest, and may be put better without another answer.
_WORDS = {"title", "local_title", "because", "cautions"}


def _substance(answer: Answer) -> object:
    """What an answer says, apart from its words."""
    plain = unstructure(answer)
    assert isinstance(plain, dict)  # noqa: S101 - a record is written as one
    return {name: value for name, value in plain.items() if name not in _WORDS}


def _values(law: LawInForce) -> Iterator[tuple[str, str]]:
    """The values of a law in words; conditions are among the rules that ask them."""
    for code, value in law.values.items():
        each = value if isinstance(value, frozenset) else {value}
        if not any(isinstance(member, Condition) for member in each):
            yield code, ", ".join(sorted(map(str, each)))


class DiscrepancyKind(enum.StrEnum):
    """What is not as it was: the case, a part of the law, or an answer."""

    CASE = "case"
    COUNTRY = "country"
    RULE = "rule"
    VALUE = "value"
    PROVISION = "provision"
    LAW = "law"
    ANSWER = "answer"


@attrs.frozen(kw_only=True)
class Discrepancy:
    """
    One thing in which an assessment made anew is not the one of a receipt.

    Attributes:
        kind: What it is about.
        name: Which one: the question of a rule or answer, the code of a value, the id of a provision; else empty.
        words: What differs, in words.
    """

    kind: DiscrepancyKind
    name: str
    words: str

    def __str__(self) -> str:
        """What differs, on one line."""
        return f"{' '.join(filter(None, (self.kind, self.name)))}: {self.words}"


class VerificationData(TypedDict):
    """
    What came of verifying a receipt, as plain data.

    Attributes:
        confirmed: Whether the assessment made anew is the one of the receipt.
        differences: In what it is not.
        notes: What was made with other versions, and changes no answer.
    """

    confirmed: bool
    differences: list[DiscrepancyData]
    notes: list[str]


class DiscrepancyData(TypedDict):
    """
    One thing in which an assessment made anew is not the one of a receipt, as plain data.

    Attributes:
        kind: What it is about.
        name: Which one; empty where there is only one.
        words: What differs, in words.
    """

    kind: str
    name: str
    words: str


@attrs.frozen(kw_only=True)
class Verification:
    """
    What came of verifying a receipt.

    Attributes:
        receipt: The receipt.
        differences: In what the assessment made anew is not the one of the receipt; none where it is confirmed.
        notes: What was made with other versions or another engine, and changes no answer.
    """

    receipt: Receipt
    differences: tuple[Discrepancy, ...]
    notes: tuple[str, ...]

    @property
    def is_confirmed(self) -> bool:
        """Whether case, law and answers are those of the receipt."""
        return not self.differences

    def to_dict(self) -> VerificationData:
        """What came of it, as plain data."""
        return {
            "confirmed": self.is_confirmed,
            "differences": [
                {"kind": found.kind.value, "name": found.name, "words": found.words}
                for found in self.differences
            ],
            "notes": list(self.notes),
        }


def verify(
    receipt: Receipt,
    case: Case,
    *,
    salt: str | bytes | None = None,
    jurisdiction: Jurisdiction | None = None,
) -> Verification:
    """
    Assess a case anew, and hold the assessment against the receipt of an earlier one.

    Args:
        receipt: The receipt.
        case: The case that was assessed.
        salt: The salt of the receipt, where it has one.
        jurisdiction: The country; the installed one with the receipt's code if left out.

    Returns:
        What differs, the case first, then the law part by part, then the answers.

    Raises:
        ArgumentError: If an argument is of the wrong kind, or the salt is missing or too much.
        CaseError: If the stated age contradicts the birth date on the day of the receipt.
        JurisdictionNotFoundError: If the country is not installed.
        NotInForceError: If the installed law does not reach back to the day of the receipt.
    """
    from traffick_rules.answer.assessing import assess

    given: object = receipt
    if not isinstance(given, Receipt):
        msg = f"receipt: {shown(given)} is not a receipt; give what Assessment.receipt() gave"
        raise ArgumentError(msg)
    if receipt.salted != (salt is not None):
        needed = "was made with a salt; give it" if receipt.salted else "was made without a salt"
        msg = f"salt: the receipt {needed}"
        raise ArgumentError(msg)
    country = get_jurisdiction(receipt.jurisdiction) if jurisdiction is None else jurisdiction
    now = receipt_of(assess(case, jurisdiction=country, on=receipt.on), salt)
    return Verification(
        receipt=receipt,
        differences=tuple(_differences(receipt, now, country)),
        notes=tuple(_notes(receipt.made_with, now.made_with)),
    )


def _notes(then: MadeWith, now: MadeWith) -> Iterator[str]:
    for what, before, after in (
        ("traffick-rules", then.library, now.library),
        (
            "the plugin",
            f"{then.plugin} {then.plugin_version}",
            f"{now.plugin} {now.plugin_version}",
        ),
        ("the engine", then.engine.words, now.engine.words),
    ):
        if before != after:
            yield f"{what} was {before.strip() or 'none'}, and is {after.strip() or 'none'}"


def _differences(then: Receipt, now: Receipt, country: Jurisdiction) -> Iterator[Discrepancy]:
    def differs(kind: DiscrepancyKind, name: str, words: str) -> Discrepancy:
        return Discrepancy(kind=kind, name=name, words=words)

    if then.jurisdiction != now.jurisdiction:
        words = f"is {now.jurisdiction}, and was {then.jurisdiction}"
        yield differs(DiscrepancyKind.COUNTRY, "", words)
    if then.case != now.case:
        yield differs(DiscrepancyKind.CASE, "", "is not the one that was assessed")
    if then.fingerprint != now.fingerprint:
        law = [
            *(
                differs(DiscrepancyKind.PROVISION, id_, _stamped(id_, before, after, country))
                for id_, before, after in _unlike(then.provisions, now.provisions)
            ),
            *(
                differs(
                    DiscrepancyKind.VALUE, code, f"was {before or 'none'}, is {after or 'none'}"
                )
                for code, before, after in _unlike(then.values, now.values)
            ),
            *(
                differs(DiscrepancyKind.RULE, question, _is_another(before, after))
                for question, before, after in _unlike(then.rules, now.rules)
            ),
        ]
        yield from law or [differs(DiscrepancyKind.LAW, "", "its fingerprint is another")]
    for question, before, after in _unlike(then.answers, now.answers):
        yield differs(DiscrepancyKind.ANSWER, question, _is_another(before, after))


def _unlike(
    then: Mapping[str, K], now: Mapping[str, K]
) -> Iterator[tuple[str, K | None, K | None]]:
    """What is under each name on either side, where that is not the same."""
    for name in dict.fromkeys((*then, *now)):
        if then.get(name) != now.get(name):
            yield name, then.get(name), now.get(name)


def _is_another(before: object, after: object) -> str:
    if before is None:
        return "was not there"
    return "is not there any more" if after is None else "is not the same"


def _stamped(
    id_: str, before: ProvisionStamp | None, after: ProvisionStamp | None, country: Jurisdiction
) -> str:
    if before is None or after is None:
        try:
            installed = country.provision(id_)
        except NotInForceError:
            return _is_another(before, after)
        stamp = ProvisionStamp(
            digest="", first_day=installed.first_day, last_day=installed.last_day
        )
        known = f"was {before.days}" if before else "was not in force on that day"
        return f"{known}, and is {stamp.days}"
    if before.days != after.days:
        return f"was {before.days}, and is {after.days}"
    return "does not say the same"
