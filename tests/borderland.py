"""
Borderland: a made-up country at a border, whose law has what Toyland's has not.

Bodies that change with time, compensation up to an amount with a deadline for the claim.
"""

from __future__ import annotations

from datetime import date

from tests.toyland import GAZETTE, IS_VICTIM, REPORT, STATUS, VICTIM, provision
from traffick_rules.facts import Day, FactGroup, Needs, Stay, YesNo
from traffick_rules.law import (
    Amount,
    DatedValue,
    DutyKind,
    DutyRule,
    EntitlementKind,
    EntitlementRule,
    Jurisdiction,
    Modality,
    PermitGround,
    PermitRule,
    not_,
    up_to,
    years,
)


class BorderFacts(FactGroup, key="borderland"):
    """What only Borderland asks."""

    informed: YesNo = YesNo("the person has been told of the permit")
    injured: YesNo = YesNo("the person was injured by the offence")
    judgment_final_on: Day = Day("the day on which the judgment became final")


REFORM = date(2010, 1, 1)
HELP = provision("20")
COUNTY = provision("21", until="2009-12-31")
STATE = provision("22", since="2010-01-01")


def passed(code: str, before: str, after: str) -> DatedValue[str]:
    """A task that passed from one body to another on the day of the reform."""
    return DatedValue(code, "who does it", COUNTY.gives(before), STATE.gives(after))


SHELTER = EntitlementRule(
    code="shelter",
    title="A place in a shelter",
    provisions=(HELP,),
    modality=Modality.SHALL,
    kind=EntitlementKind.ACCOMMODATION,
    when=Needs.accommodation,
    decided_by="the shelter board",
    provided_by="the Red Cross",
    paid_by=passed("shelter.paid_by", "the county", "the state"),
)
COMPENSATION = EntitlementRule(
    code="compensation",
    title="State compensation",
    provisions=(HELP,),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    when=BorderFacts.injured,
    amount=DatedValue(
        "compensation.most",
        "the greatest compensation",
        COUNTY.gives(up_to(Amount(20, "minimum wages"))),
        STATE.gives(up_to(Amount("9590.50", "EUR"))),
    ),
    claim_within=DatedValue(
        "compensation.within", "the time to claim it", COUNTY.gives(years(1)), STATE.gives(years(3))
    ),
    claim_from=BorderFacts.judgment_final_on,
)
PERMIT = PermitRule(
    code="victim",
    title="Permit for victims",
    provisions=(VICTIM,),
    modality=Modality.MAY,
    ground=PermitGround.PERSONAL_SITUATION,
    when=IS_VICTIM,
    decided_by=passed("permit.decided_by", "the governor", "the Migration Board"),
)
INFORM = DutyRule(
    code="inform",
    title="Tell the person of the permit",
    provisions=(HELP,),
    kind=DutyKind.INFORMATION,
    when=not_(Stay.lawful),
    owed_by=passed("inform.owed_by", "the county police", "the border guard"),
    fulfilled=BorderFacts.informed,
)

BORDERLAND = Jurisdiction(
    code="bl",
    name="Borderland",
    covers_from=date(2000, 1, 1),
    rules=(STATUS, PERMIT, SHELTER, COMPENSATION, INFORM),
    fact_groups=(BorderFacts,),
    sources={"G": GAZETTE, "R": REPORT},
)
