"""Policy: action plans, institutions, commitments and statistics. Sums of money, days and counts are typed."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from datetime import date

import attrs

from traffick_rules.law.provision import Provision, several
from traffick_rules.law.values.amount import Amount
from traffick_rules.law.values.boundary import Boundary
from traffick_rules.mixins import Brief


class Bound(enum.StrEnum):
    """How a stated number bounds the true one."""

    EXACTLY = "exactly"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    ABOUT = "about"


@attrs.frozen(eq=False, repr=False, kw_only=True)
class ActionPlan(Brief):
    """
    A national action plan, or a part added to one.

    Attributes:
        code: A short name.
        title: The plan's title.
        subject: What it is against.
        adopted: When it was adopted; None where not known.
        first_day: The first day of its period.
        last_day: The last day of its period.
        budget: The money set aside, or None where not known.
        budget_equivalents: About the same sum in other currencies, as the source states it.
        issued_by: Who issued it, or empty.
        aims: Its aims or areas.
        supplements: The code of the plan it was added to, or empty.
        provisions: Where that is established.
    """

    code: str
    title: str
    subject: str
    adopted: Boundary | None = None
    first_day: date | None
    last_day: date | None
    budget: Amount | None = None
    budget_equivalents: tuple[Amount, ...] = ()
    issued_by: str = ""
    aims: tuple[str, ...] = ()
    supplements: str = ""
    provisions: tuple[Provision, ...] = attrs.field(converter=several)


class InstitutionRole(enum.StrEnum):
    """What an institution does for victims, or against trafficking."""

    COORDINATES = "coordinates"
    IDENTIFIES = "identifies"
    HELPS = "helps"
    RETURNS = "returns"
    REPORTS = "reports"
    INVESTIGATES = "investigates"


@attrs.frozen(eq=False, repr=False)
class InstitutionChange(Brief):
    """
    A change of an institution over time.

    Attributes:
        since: Since when, with what is doubtful about it; None where it was so before the plugin's coverage.
        led_by: Who runs it, or who it is, from then on.
    """

    since: Boundary | None
    led_by: str


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Institution(Brief):
    """
    A body or network that works against trafficking.

    Attributes:
        code: A short name.
        title: Its name in English.
        local_title: Its name in the country's language, or empty.
        led_by: Who runs it or to whom it answers, or empty.
        roles: What it does, in the words that all countries share.
        tasks: What it does.
        established: Since when, with what is doubtful about it.
        changes: Who ran it, in order of time, where that changed.
        provisions: Where that is established.
    """

    code: str
    title: str
    local_title: str = ""
    led_by: str = ""
    changes: tuple[InstitutionChange, ...] = ()
    roles: tuple[InstitutionRole, ...] = ()
    tasks: tuple[str, ...]
    established: Boundary | None = None
    provisions: tuple[Provision, ...] = attrs.field(converter=several)


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Commitment(Brief):
    """
    Something the government has taken upon itself.

    Attributes:
        code: A short name.
        says: What was undertaken.
        responsible: Who answers for it.
        provisions: Where that is established.
    """

    code: str
    says: str
    responsible: str
    provisions: tuple[Provision, ...] = attrs.field(converter=several)


class StatisticKind(enum.StrEnum):
    """What a published number is about; two of one kind can count by different definitions, and are never added up."""

    VICTIMS = "victims"
    HELPED = "people helped"
    INVESTIGATIONS = "investigations"
    PROSECUTIONS = "prosecutions"
    CONVICTIONS = "convictions"
    PUNISHMENTS = "punishments"
    MONEY = "money"
    OTHER = "other"


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Statistic(Brief):
    """
    A number that was published.

    Attributes:
        code: A short name.
        kind: What it is about.
        subject: What was counted, by the definition of the source; part of a number is `the whole: the part`.
        unit: The unit in the plural, such as `persons`.
        value: The number.
        bound: How it bounds the true number.
        first_day: The first day of the period counted.
        last_day: The last day of the period counted.
        provisions: Where it was read.
    """

    code: str
    kind: StatisticKind
    subject: str
    unit: str
    value: int
    bound: Bound
    first_day: date
    last_day: date
    provisions: tuple[Provision, ...] = attrs.field(converter=several)


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Treaty(Brief):
    """
    A treaty or act of a union of States, and where the country stands towards it.

    Attributes:
        code: A short name.
        title: Its title.
        signed: The day of signature, with what is doubtful about it; None where not known or none.
        ratified: The day of ratification; None where not known or none.
        in_force: The day since which it is in force for the country; None where it is not.
        binding: Whether it binds the country.
        note: Opt-outs, reservations, and what a reader should know.
        provisions: Where that is established.
    """

    code: str
    title: str
    signed: Boundary | None = None
    ratified: Boundary | None = None
    in_force: Boundary | None = None
    binding: bool
    note: str = ""
    provisions: tuple[Provision, ...] = attrs.field(converter=several)


@attrs.frozen(eq=False, repr=False, kw_only=True)
class Policy(Brief):
    """
    What a country has planned, set up, promised and counted.

    Attributes:
        action_plans: In order of time.
        institutions: The bodies and networks.
        commitments: What the government has undertaken.
        treaties: Treaties and acts of unions of States, and what binds.
        statistics: Published numbers.
        further_provisions: Provisions that belong to no record, kept to be looked up.
    """

    action_plans: tuple[ActionPlan, ...] = ()
    institutions: tuple[Institution, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    treaties: tuple[Treaty, ...] = ()
    statistics: tuple[Statistic, ...] = ()
    further_provisions: tuple[Provision, ...] = attrs.field(default=(), converter=several)

    def all_provisions(self) -> Iterator[Provision]:
        """The provisions of all records, some more than once, and those of none."""
        for record in self.records:
            yield from record.provisions
        yield from self.further_provisions

    @property
    def records(self) -> tuple[ActionPlan | Institution | Commitment | Treaty | Statistic, ...]:
        """All records."""
        return (
            *self.action_plans,
            *self.institutions,
            *self.commitments,
            *self.treaties,
            *self.statistics,
        )
