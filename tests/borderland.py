"""
Borderland: a made-up country at a border, whose law has what Toyland's has not.

Bodies that change with time, compensation up to an amount with a deadline for the claim, a duty
counted back from the end of a permit.
"""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from tests.toyland import GAZETTE, IS_VICTIM, REPORT, STATUS, VICTIM, provision
from traffick_rules.facts import Day, FactGroup, Needs, Stay, YesNo
from traffick_rules.law import (
    Amount,
    DutyKind,
    DutyRule,
    EntitlementKind,
    EntitlementRule,
    Jurisdiction,
    Modality,
    Period,
    PermitGround,
    PermitRule,
    months,
    not_,
    up_to,
    weeks,
    years,
)


class BorderFacts(FactGroup, key="borderland"):
    """What only Borderland asks."""

    informed: YesNo = YesNo("the person has been told of the permit")
    injured: YesNo = YesNo("the person was injured by the offence")
    renewal_asked: YesNo = YesNo("the person has applied for a renewal of the permit")
    permit_until: Day = Day("the last day of the permit")
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
    amount=passed(up_to(Amount(20, "minimum wages")), up_to(Amount("9590.50", "EUR"))),
    claim_within=passed(years(1), years(3)),
    claim_from=BorderFacts.judgment_final_on,
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

BORDERLAND = Jurisdiction(
    code="bl",
    name="Borderland",
    covers_from=date(2000, 1, 1),
    rules=(STATUS, PERMIT, SHELTER, COMPENSATION, INFORM, RENEW),
    fact_groups=(BorderFacts,),
    sources={"G": GAZETTE, "R": REPORT},
)
