"""A page of law: what both doors give is known to type checkers, and so is what its fields take."""

from __future__ import annotations

from typing import assert_type

from traffick_rules.facts import *
from traffick_rules.law import *

ACT = Instrument("Aliens Act", InstrumentKind.STATUTE)
S5 = ACT.provision("S5", "s. 5", "A permit.", since="2007-07-01", confidence=Confidence.RECALL)
S6 = ACT.provision("S6", "s. 6", "Another.", since="2010-01-01", confidence=Confidence.RECALL)

EARLY = PermitRule(
    code="5",
    title="Residence permit",
    provisions=(S5,),
    modality=Modality.MAY,
    ground=PermitGround.PROTECTION,
    when=(S5.gives(Needs.medical, until="2009-12-31"), S6.gives(not_(Needs.medical))),
    unless=(Proviso(Findings.order_or_security_against, S5),),
    duration=(S5.gives(lasts(months(6)), until="2009-12-31"), S6.gives(lasts(years(1)))),
)
LATER = EARLY.then(
    provisions=(S6,),
    duration=by_case((Asylum.applied, S6.gives(lasts(years(3)))), S6.gives(lasts())),
)
assert_type(EARLY.duration, DatedValue[PermitDuration] | None)
assert_type(LATER, PermitRule)

HELP = EntitlementRule(
    code="help",
    title="Help",
    provisions=(S5,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SOCIAL_HELP,
    when=Needs.social,
    # A length is due, not the duration of a permit.
    longest=S5.gives(lasts(months(6))),  # type: ignore[arg-type]
)
