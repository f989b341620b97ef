"""Once a night: let the day pass for every client, and mail what changed."""

from __future__ import annotations

from datetime import date

from django.core.management.base import BaseCommand, CommandParser
from examples.shelter.models import Client

from traffick_rules import TraffickRulesError


class Command(BaseCommand):
    """Lets the days pass; what a caseworker has to know is printed, a line each, in the place of a mail."""

    help = "Let the days pass until today, and print what changed."

    def add_arguments(self, parser: CommandParser) -> None:
        """The day, for those who try it out."""
        parser.add_argument("--on", type=date.fromisoformat, default=None)

    def handle(self, *, on: date | None, **_: object) -> None:
        """Every client for whom something can change, one by one: one that cannot be read holds up no other."""
        today = on or date.today()  # noqa: DTZ011 - the office's day
        Client.upgrade(today)
        for client in Client.to_look_at(today):
            try:
                changes = client.pass_time(today)
            except TraffickRulesError as error:
                self.stderr.write(f"{client.name}: {error}")
                continue
            for change in changes:
                self.stdout.write(f"{client.name}: {change}")
