"""
Receipts: what an assessment was made with, so that it can be made again years later and compared with the first.

A receipt holds no facts of the case. Of the case and of each answer it holds a digest; with a salt that only the
holder of the case knows, no one else can find out by trying which case it was.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Self

import attrs

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.assessed_case import AssessedCase
from traffick_rules.answer.provenance import Provenance
from traffick_rules.answer.serialization import Plain, from_answer, from_plain
from traffick_rules.case import json_file, reading
from traffick_rules.case.case import Case
from traffick_rules.errors import ArgumentError, CaseError
from traffick_rules.facts.fact import ReadingError
from traffick_rules.law.conditions.condition import Condition
from traffick_rules.law.country.fingerprint import (
    canonical_text,
    content_on,
    digest,
    provisions_in,
    rule_digests,
)
from traffick_rules.law.country.jurisdiction import LawInForce
from traffick_rules.mixins import SPARSE, Brief
from traffick_rules.once import made_once

_MAX_BYTES = 1 << 20
_MAX_DEPTH = 5
_DIGITS = 16
"""Of SHA-256, as many hexadecimal digits as tell the parts of one law apart."""
_OF_CASE = 32
"""As many as no two cases have in common, however many are stored."""
_OF_ANSWER = 4
"""Letters of base64, 6 bits each: as many as tell an answer from another one to the same question."""
_LEAST_SALT = 16


class _Stored(Plain):
    """What is read back from what was written."""

    __slots__ = ()

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """
        What `to_dict` gave.

        Raises:
            CaseError: If the data are not such a thing.
        """
        return from_plain(cls, data)


@attrs.frozen(kw_only=True)
class ProvisionStamp(Brief):
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
class LawStamp(_Stored, Brief):
    """
    The law of a day part by part, so that a receipt can say years later in what the law is another.

    Attributes:
        fingerprint: SHA-256 of the law in force on that day.
        questions: The questions of a case, in the order of the law and of the answers of a receipt.
        rules: The first 16 digits of the SHA-256 of every rule in force, by its question.
        values: The values in force, by their code, in words.
        provisions: The provisions in force that the rules rest on, by their id.
    """

    fingerprint: str
    questions: tuple[str, ...]
    rules: Mapping[str, str] = attrs.field(hash=False)
    values: Mapping[str, str] = attrs.field(hash=False)
    provisions: Mapping[str, ProvisionStamp] = attrs.field(hash=False)


@attrs.frozen(kw_only=True)
class Receipt(_Stored, Brief):
    """
    What an assessment was made with and of, without a fact of the case.

    Attributes:
        jurisdiction: The code of the jurisdiction.
        on: The day of decision, whose law was applied.
        made_with: Versions and engine.
        fingerprint: SHA-256 of the law in force on that day.
        words: The first 16 digits of the SHA-256 of its titles, and of what its provisions say.
        salted: Whether the digests of case and answers were made with a salt.
        case: The first 32 hexadecimal digits of the SHA-256 of the case, or of its HMAC with the salt.
        answers: The first 24 bits of the same of every answer as 4 letters of URL-safe base64, one after the other, in the
            order of the questions of its law.
        law: The law part by part; None where it is kept elsewhere, once for all receipts of one fingerprint.

    Example:
        >>> from datetime import date
        >>> from traffick_rules import Case, assess, verify
        >>> case = Case.from_dict({"stay": {"lawful": False}})
        >>> receipt = assess(case, jurisdiction="dk", on=date(2017, 2, 1)).receipt()
        >>> verify(receipt, case).is_confirmed
        True
        >>> print(verify(receipt, Case()).differences[0])
        case: is not the one that was assessed
    """

    jurisdiction: str
    on: date
    made_with: Provenance
    fingerprint: str
    words: str
    salted: bool
    case: str
    answers: str
    law: LawStamp | None = attrs.field(default=None, metadata=SPARSE)

    def without_law(self) -> Receipt:
        """The receipt to store with a decision, a fraction as long; store its `law` once for each fingerprint."""
        return attrs.evolve(self, law=None)

    def with_law(self, law: LawStamp) -> Receipt:
        """
        The receipt with the law that was stored elsewhere, so that `verify` says in what the law is another.

        Raises:
            ArgumentError: If it is the stamp of another law.
        """
        if law.fingerprint != self.fingerprint:
            msg = (
                f"law: is the stamp of {law.fingerprint[:12]}; give that of {self.fingerprint[:12]}"
            )
            raise ArgumentError(msg)
        return attrs.evolve(self, law=law)

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


def receipt_of(assessment: AssessedCase, salt: str | bytes | None) -> Receipt:
    """See `Assessment.receipt`."""
    from base64 import urlsafe_b64encode

    key = _key(salt)
    law = assessment.law
    stamp = _stamp_of(law)
    answers = (_sealed(substance(assessment[q]), key) for q in stamp.questions)
    return Receipt(
        jurisdiction=assessment.jurisdiction,
        on=assessment.on,
        made_with=assessment.made_with,
        fingerprint=assessment.fingerprint,
        words=law.words_digest[:_DIGITS],
        salted=key is not None,
        case=_sealed(_facts_of(assessment.case), key).hex()[:_OF_CASE],
        answers="".join(urlsafe_b64encode(each).decode()[:_OF_ANSWER] for each in answers),
        law=stamp,
    )


def _facts_of(case: Case) -> object:
    """The facts of a case as plain data, under the names that they had first."""
    return {
        group.key: {
            group.facts[name].first_path.partition(".")[2]: group.facts[name].write(value)
            for name, value in group.known().items()
        }
        for group in case.stated
    }


def digests_of_answers(receipt: Receipt, law: LawStamp) -> dict[str, str]:
    """The digest of each answer by its question."""
    places = range(0, len(receipt.answers), _OF_ANSWER)
    digests = (receipt.answers[place : place + _OF_ANSWER] for place in places)
    return dict(zip(law.questions, digests, strict=False))


@made_once
def _stamp_of(law: LawInForce) -> LawStamp:
    """Its stamp, worked out once for all receipts."""
    day = law.first_day
    return LawStamp(
        fingerprint=law.fingerprint,
        questions=tuple(rule.question for rule in law.rules if rule.record is Case),
        rules={name: each[:_DIGITS] for name, each in rule_digests(law.rules, day).items()},
        values=dict(_values(law)),
        provisions={
            id_: ProvisionStamp(
                digest=digest(content_on(provision, day))[:_DIGITS],
                first_day=provision.first_day,
                last_day=provision.last_day,
            )
            for id_, provision in provisions_in(law.rules, day).items()
        },
    )


def _key(salt: str | bytes | None) -> bytes | None:
    if salt is None:
        return None
    key = salt.encode("utf-8", "surrogatepass") if isinstance(salt, str) else salt
    if len(key) < _LEAST_SALT:
        msg = (
            f"salt: has {len(key)} bytes; give at least {_LEAST_SALT} that no one can guess, "
            "such as secrets.token_hex()"
        )
        raise ArgumentError(msg)
    return key


def _sealed(plain: object, key: bytes | None) -> bytes:
    import hmac

    if key is None:
        return bytes.fromhex(digest(plain))
    return hmac.digest(key, canonical_text(plain).encode("ascii"), "sha256")


# What an answer says in words follows from the rest, and may be put better without another answer.
_WORDS = {"title", "local_title"}


def substance(answer: Answer) -> object:
    """What an answer says, apart from its words."""
    return {name: value for name, value in from_answer(answer).items() if name not in _WORDS}


def _values(law: LawInForce) -> Iterator[tuple[str, str]]:
    """The values of a law in words; conditions are among the rules that ask them."""
    for code, value in law.values.items():
        each = value if isinstance(value, frozenset) else {value}
        if not any(isinstance(member, Condition) for member in each):
            yield code, ", ".join(sorted(map(str, each)))
