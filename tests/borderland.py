"""
Borderland: a made-up country at a border, whose law has what Toyland's has not.

Bodies that change with time, compensation up to an amount with a deadline for the claim, a duty
counted back from the end of a permit, and burdens.
"""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from tests.toyland import GAZETTE, IS_VICTIM, REPORT, STATUS, VICTIM, provision
from traffick_rules.facts import Day, DepartureOrder, Expulsion, FactGroup, Needs, Stay, YesNo
from traffick_rules.law import (
    Amount,
    BurdenKind,
    BurdenRule,
    DutyKind,
    DutyRule,
    EntitlementKind,
    EntitlementRule,
    Jurisdiction,
    Modality,
    Period,
    PermitGround,
    PermitRule,
    Proviso,
    between,
    by_case,
    days,
    is_,
    months,
    not_,
    not_worse,
    under_age,
    up_to,
    weeks,
    years,
)


class BorderFacts(FactGroup, key="borderland"):
    """What only Borderland asks."""

    informed: YesNo = YesNo("the person has been told of the permit")
    injured: YesNo = YesNo("the person was injured by the offence")
    contact_resumed: YesNo = YesNo("the person has resumed contact with the exploiters")
    renewal_asked: YesNo = YesNo("the person has applied for a renewal of the permit")
    permit_until: Day = Day("the last day of the permit", can_lie_ahead=True)
    judgment_final_on: Day = Day("the day on which the judgment became final")


T = TypeVar("T")
REFORM = date(2010, 1, 1)
HELP = provision("20")
COUNTY = provision("21", until="2009-12-31")
STATE = provision("22", since="2010-01-01")


def passed(before: T, after: T) -> tuple[Period[T], Period[T]]:
    """What passed from one body to another, or changed otherwise, on the day of the reform."""
    return COUNTY.gives(before), STATE.gives(after)


SHELTER = EntitlementRule(
    code="shelter",
    title="A place in a shelter",
    provisions=(HELP,),
    modality=Modality.SHALL,
    kind=EntitlementKind.ACCOMMODATION,
    when=Needs.accommodation,
    decided_by="the shelter board",
    provided_by="the Red Cross",
    paid_by=passed("the county", "the state"),
)
COMPENSATION = EntitlementRule(
    code="compensation",
    title="State compensation",
    provisions=(HELP,),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    when=BorderFacts.injured,
    amount=by_case(
        (under_age(18), *passed(up_to(Amount(40, "minimum wages")), up_to(Amount(19_000, "EUR")))),
        passed(up_to(Amount(20, "minimum wages")), up_to(Amount("9590.50", "EUR"))),
    ),
    claim_within=passed(years(1), years(3)),
    claim_from=BorderFacts.judgment_final_on,
    claim_until_age=STATE.gives(21),
)
PERMIT = PermitRule(
    code="victim",
    title="Permit for victims",
    provisions=(VICTIM,),
    modality=Modality.MAY,
    ground=PermitGround.PERSONAL_SITUATION,
    when=IS_VICTIM,
    decided_by=passed("the governor", "the Migration Board"),
)
INFORM = DutyRule(
    code="inform",
    title="Tell the person of the permit",
    provisions=(HELP,),
    kind=DutyKind.INFORMATION,
    when=not_(Stay.lawful),
    owed_by=passed("the county police", "the border guard"),
    fulfilled=BorderFacts.informed,
)
RENEW = DutyRule(
    code="renew",
    title="Apply for a renewal before the permit ends",
    provisions=(HELP,),
    kind=DutyKind.APPLICATION,
    when=Stay.lawful,
    owed_by="the person",
    fulfilled=BorderFacts.renewal_asked,
    at_least=passed(months(1), weeks(4)),
    before=BorderFacts.permit_until,
)
END_OF_PERMIT = BurdenRule(
    code="revocation",
    title="Revocation of the permit",
    provisions=(HELP,),
    modality=Modality.MAY,
    kind=BurdenKind.REVOCATION,
    when=BorderFacts.contact_resumed,
    decided_by=passed("the governor", "the Migration Board"),
    ends=("permits.victim",),
)
ENTRY_BAN = BurdenRule(
    code="entry_ban",
    title="Entry ban",
    provisions=(HELP,),
    modality=Modality.SHALL,
    kind=BurdenKind.ENTRY_BAN,
    when=is_(Stay.expulsion, Expulsion.DECIDED_BY_COURT),
    unless=(Proviso(IS_VICTIM, HELP), Proviso(under_age(18), HELP)),
    length=passed(up_to(years(10)), up_to(years(5))),
    claims=(
        not_worse(
            "burdens.entry_ban", for_=under_age(18), than=not_(under_age(18)), provision=HELP
        ),
    ),
)
TIME_TO_LEAVE = BurdenRule(
    code="time_to_leave",
    title="Time to leave",
    provisions=(HELP,),
    modality=Modality.SHALL,
    kind=BurdenKind.TIME_TO_LEAVE,
    when=is_(Stay.departure_order, DepartureOrder.AT_ONCE, DepartureOrder.WITHIN_DEADLINE),
    length=HELP.gives(between(days(7), days(30))),
)

BORDERLAND = Jurisdiction(
    code="bl",
    name="Borderland",
    covers_from=date(2000, 1, 1),
    rules=(
        STATUS,
        PERMIT,
        SHELTER,
        COMPENSATION,
        INFORM,
        RENEW,
        END_OF_PERMIT,
        ENTRY_BAN,
        TIME_TO_LEAVE,
    ),
    fact_groups=(BorderFacts,),
    sources={"G": GAZETTE, "R": REPORT},
)
