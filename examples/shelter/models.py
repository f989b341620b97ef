"""What is stored: facts and the session of a client; of a decision its facts, its day and a receipt."""

from __future__ import annotations

import json
import zlib
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from importlib.metadata import version
from typing import Any

from django.conf import settings
from django.db import models

from traffick_rules import Assessment, Case, CaseError, Receipt, assess, assess_many, verify
from traffick_rules.assessment import LawStamp, Verification
from traffick_rules.session import CaseSession, Change, Engine

COUNTRY = "dk"
RULES = f"{version('traffick-rules')}, {version('traffick-rules-denmark')}"
"""The installed rules; after an upgrade every session is looked at once."""


def in_short(made: Assessment | CaseError) -> str:
    """What the list says of a client."""
    if isinstance(made, CaseError):
        return str(made)
    answers = made.victim_status, made.reflection_period
    return "; ".join(f"{answer.title}: {answer.verdict.value}" for answer in answers)


class Client(models.Model):
    """A person, and what is known about them."""

    name = models.CharField(max_length=200)
    facts = models.JSONField(default=dict)
    session = models.TextField(default="")
    rules = models.CharField(max_length=100, default="")
    next_day = models.DateField(null=True)
    answers = models.CharField(max_length=32, default="")
    in_short = models.TextField(default="")

    def __str__(self) -> str:
        return self.name

    @property
    def case(self) -> Case:
        """What is known, as a case."""
        return Case.from_dict(self.facts)

    def live(self, on: date) -> tuple[CaseSession, tuple[Change, ...]]:
        """The client's session on that day, with what changed since it was stored."""
        if not self.session:
            return CaseSession.open(COUNTRY, on=on, engine=Engine.PROGRAM), ()
        return CaseSession.resume(self.session, jurisdiction=COUNTRY, on=on, engine=Engine.PROGRAM)

    @classmethod
    def to_look_at(cls, on: date) -> models.QuerySet[Client]:
        """The clients for whom something can have changed until that day; of all others the stored answers are those of that day."""
        return cls.objects.filter(models.Q(next_day__lte=on) | ~models.Q(rules=RULES))

    @classmethod
    def assessed(
        cls, clients: models.QuerySet[Client], on: date
    ) -> Iterator[tuple[Client, Assessment | CaseError]]:
        """Some clients with their assessments on that day; a broken case breaks its own only."""
        found = list(clients.defer("session"))
        facts = [client.facts for client in found]
        made = assess_many(facts, jurisdiction=COUNTRY, on=on, errors="collect")
        return zip(found, made, strict=True)

    @classmethod
    def upgrade(cls, on: date) -> None:
        """After an upgrade, let everyone be whose answers the installed rules leave as they are; who is left is looked at."""
        same: dict[tuple[date | None, str], list[int]] = defaultdict(list)
        others = cls.objects.exclude(rules=RULES).exclude(next_day__lte=on)
        for client, made in cls.assessed(others, on):
            if not isinstance(made, CaseError) and client.answers == made.answers_digest:
                same[made.next_day, in_short(made)].append(client.pk)
        for (day, said), keys in same.items():
            cls.objects.filter(pk__in=keys).update(rules=RULES, next_day=day, in_short=said)

    def learn(self, facts: dict[str, object], on: date) -> tuple[Change, ...]:
        """
        Store all that is known; gives the answers that changed.

        Raises:
            CaseError: If the facts contradict each other; then nothing is stored.
        """
        session, passed = self.live(on)
        with session:
            changes = passed + session.set(facts)
            self._keep(session)
        return changes

    def pass_time(self, on: date) -> tuple[Change, ...]:
        """Let the days pass until that one; gives what is to be mailed."""
        session, changes = self.live(on)
        with session:
            self._keep(session)
        return changes

    def _keep(self, session: CaseSession) -> None:
        self.facts, self.session = session.case.to_dict(), session.save()
        made = session.assessment
        self.rules, self.next_day = RULES, made.next_day
        self.answers, self.in_short = made.answers_digest, in_short(made)
        self.save()


class Law(models.Model):
    """The law of a day part by part, stored once for all decisions under it."""

    fingerprint = models.CharField(max_length=64, primary_key=True)
    stamp = models.JSONField()

    def __str__(self) -> str:
        return self.fingerprint[:12]


class PackedField(models.BinaryField):
    """Facts, packed: they are words that repeat, and are read again years later, if ever."""

    def get_db_prep_value(self, value: object, *how: Any, **also: Any) -> object:  # noqa: ANN401 - as Django calls it
        """What is stored."""
        packed = zlib.compress(json.dumps(value).encode())
        return super().get_db_prep_value(packed, *how, **also)

    def from_db_value(self, stored: bytes, *_: object) -> object:
        """What was stored."""
        return json.loads(zlib.decompress(stored))


class Decision(models.Model):
    """What was decided on, by which it can be assessed again years later."""

    client = models.ForeignKey(Client, on_delete=models.CASCADE)
    on = models.DateField()
    facts = PackedField()
    receipt = models.JSONField()

    def __str__(self) -> str:
        return f"{self.client} on {self.on}"

    @classmethod
    def of(cls, client: Client, on: date) -> Decision:
        """The decision of that day, stored."""
        receipt = assess(client.case, jurisdiction=COUNTRY, on=on).receipt(salt=settings.SECRET_KEY)
        if receipt.law is not None:
            stamp = receipt.law.to_dict()
            Law.objects.get_or_create(fingerprint=receipt.fingerprint, defaults={"stamp": stamp})
        stored = receipt.without_law().to_dict()
        return cls.objects.create(client=client, on=on, facts=client.facts, receipt=stored)

    def verified(self) -> Verification:
        """Whether the installed law gives the same answers, and what differs."""
        receipt = Receipt.from_dict(self.receipt)
        law = Law.objects.get(fingerprint=receipt.fingerprint)
        whole = receipt.with_law(LawStamp.from_dict(law.stamp))
        return verify(whole, Case.from_dict(self.facts), salt=settings.SECRET_KEY)
