"""
Toyland: a made-up country whose law has what Denmark's has not.

An offence with three degrees whose punishment once became milder, a reflection period in months without
extension and a recovery period as a range, a permit with a fixed length, a fact group of its own.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs

from traffick_rules.facts import (
    Expulsion,
    FactGroup,
    Identification,
    IdentificationDecision,
    Needs,
    Purpose,
    Stay,
    Trafficking,
    YesNo,
)
from traffick_rules.law import (
    Concept,
    Confidence,
    DatedSet,
    DatedValue,
    Degree,
    DutyKind,
    DutyRule,
    EntitlementKind,
    EntitlementRule,
    Instrument,
    InstrumentKind,
    Jurisdiction,
    Modality,
    PermitDuration,
    PermitGround,
    PermitRule,
    Provision,
    Proviso,
    ReflectionForm,
    ReflectionPeriodRule,
    Rule,
    SentencingRule,
    Source,
    VictimStatusRule,
    all_of,
    between,
    days,
    includes,
    is_,
    months,
    not_,
    settled,
    years,
)

GAZETTE = Source("G", "Gazette", "Toyland", "2000")
REPORT = Source("R", "Report", "Toys", "2001")
CODE = Instrument("Toy Code", InstrumentKind.STATUTE)


def provision(
    id_: str, since: str = "2000-01-01", until: str | None = None, **changes: Any
) -> Provision:
    """A confirmed provision of the Toy Code."""
    given: dict[str, Any] = {
        "since": since,
        "until": until,
        "confidence": Confidence.CONFIRMED,
        "sources": (GAZETTE, REPORT),
        **changes,
    }
    return CODE.provision(id_, f"§ {id_}", f"What § {id_} says.", **given)


class ToyFacts(FactGroup, key="toyland"):
    """What only Toyland asks."""

    registered: YesNo = YesNo("the person is registered")


VICTIM = provision("1")
REFLECTION = provision("2")
RECOVERY = provision("3")
PERMIT = provision("4", since="2005-01-01")
EXCEPTION = provision("5", since="2008-01-01")
HELP = provision("6")
OFFENCE = provision("7", since="2002-01-01")
HARSH = provision("8", since="2002-01-01", until="2009-12-31")
MILD = provision("9", since="2010-01-01")
GROSS = provision("10", since="2002-01-01")
BEGGING = provision("11", since="2004-01-01", until="2011-12-31")
MILDER_LAW = provision("12")

IS_VICTIM = Concept(
    code="victim",
    title="the person is a victim",
    provisions=(VICTIM,),
    when=settled(
        yes_when=is_(Identification.decision, IdentificationDecision.VICTIM),
        no_when=is_(Identification.decision, IdentificationDecision.NOT_A_VICTIM),
    ),
)
STATUS = VictimStatusRule(
    code="status",
    title="Status as a victim",
    provisions=(VICTIM,),
    when=IS_VICTIM,
    presumed=Identification.indicators,
)
REFLECTION_PERIOD = ReflectionPeriodRule(
    code="reflection",
    title="Reflection period",
    provisions=(REFLECTION,),
    modality=Modality.SHALL,
    form=ReflectionForm.RESIDENCE_PERMIT,
    when=all_of(IS_VICTIM, not_(Stay.lawful)),
    standard=DatedValue("reflection.length", "length", REFLECTION.gives(months(6))),
    starts_on=Stay.reflection_period_from,
)
RECOVERY_PERIOD = ReflectionPeriodRule(
    code="recovery",
    title="Recovery period",
    provisions=(RECOVERY,),
    modality=Modality.MAY,
    form=ReflectionForm.RECOVERY_PERIOD,
    when=all_of(IS_VICTIM, Stay.lawful),
    standard=DatedValue("recovery.length", "length", RECOVERY.gives(between(days(30), days(60)))),
    starts_on=Stay.reflection_period_from,
)
VICTIM_PERMIT = PermitRule(
    code="victim",
    title="Permit for victims",
    provisions=(PERMIT,),
    modality=Modality.SHALL,
    ground=PermitGround.PERSONAL_SITUATION,
    when=all_of(IS_VICTIM, ToyFacts.registered),
    unless=(
        Proviso(
            is_(Stay.expulsion, Expulsion.DECIDED_BY_COURT),
            (EXCEPTION,),
            title="a court has ordered expulsion",
        ),
    ),
    duration=DatedValue(
        "permit.length",
        "length",
        PERMIT.gives(PermitDuration(length=months(6), renewable=True)),
    ),
)
MEDICAL_HELP = EntitlementRule(
    code="medical",
    title="Medical help",
    provisions=(HELP,),
    modality=Modality.SHALL,
    kind=EntitlementKind.HEALTH_CARE,
    when=Needs.medical,
)
PURPOSES = DatedSet(
    "offence.purposes",
    "a listed purpose",
    OFFENCE.gives(Purpose.PROSTITUTION),
    BEGGING.gives(Purpose.BEGGING),
)
TRAFFICKING = SentencingRule(
    code="trafficking",
    title="Trafficking",
    provisions=(OFFENCE,),
    when=includes(Trafficking.purposes, PURPOSES),
    degrees=(
        Degree(
            code="gross",
            title="the person was forced",
            when=Trafficking.consent,
            provisions=(GROSS,),
            minimum=DatedValue("gross.min", "minimum", GROSS.gives(years(2))),
            maximum=DatedValue("gross.max", "maximum", GROSS.gives(years(12))),
        ),
        Degree(
            code="ordinary",
            title="the offence as a whole",
            provisions=(OFFENCE,),
            maximum=DatedValue(
                "ordinary.max", "maximum", HARSH.gives(years(8)), MILD.gives(years(5))
            ),
        ),
    ),
)
# Not in the law of Toyland; tests add it where they need a duty.
TELL = DutyRule(
    code="tell",
    title="Tell the person",
    provisions=(HELP,),
    modality=Modality.SHALL,
    when=Needs.medical,
    kind=DutyKind.INFORMATION,
    owed_by="the toy office",
    fulfilled=Needs.legal,
)

TOYLAND = Jurisdiction(
    code="tl",
    name="Toyland",
    covers_from=date(2000, 1, 1),
    rules=(
        STATUS,
        REFLECTION_PERIOD,
        RECOVERY_PERIOD,
        VICTIM_PERMIT,
        MEDICAL_HELP,
        TRAFFICKING,
    ),
    milder_law=MILDER_LAW,
    fact_groups=(ToyFacts,),
    sources={"G": GAZETTE, "R": REPORT},
)


def toyland(**changes: Any) -> Jurisdiction:
    """Toyland with something replaced; validated again."""
    return attrs.evolve(TOYLAND, **changes)


def replaced(old: Rule, new: Rule, **changes: Any) -> Jurisdiction:
    """Toyland with another rule in the place of one of its own, and whatever else is replaced."""
    return toyland(rules=tuple(new if rule is old else rule for rule in TOYLAND.rules), **changes)
