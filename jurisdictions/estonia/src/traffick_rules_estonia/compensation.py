"""Compensation from the State, and damages from the offender: Victim Support Acts of 2003 and 2022."""

from functools import partial

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.children import CASE_ON_ABUSE
from traffick_rules_estonia.facts import EstonianCase
from traffick_rules_estonia.permits import HOLDS_PERMIT
from traffick_rules_estonia.sources import provision
from traffick_rules_estonia.treaties import EE_EU
from traffick_rules_estonia.victim_status import IDENTIFIED, OF_ESTONIA

BOARD = "the Social Insurance Board"
CAP = up_to(Amount(9_590, "EUR"))
RATE = Amount(80, "% of the damage")
_paid = partial(
    EntitlementRule, kind=EntitlementKind.COMPENSATION, decided_by=BOARD, paid_by="the State"
)
IN_ESTONIA = includes(Trafficking.countries, Country.EE)

# Victim Support Act of 2003, §§ 7 to 30.

EE_COMP_WHO_03 = provision("EE-COMP-WHO-03")
EE_COMP_RATE_03 = provision("EE-COMP-RATE-03")
EE_COMP_CAP_03 = provision("EE-COMP-CAP-03")
EE_COMP_FUN_03 = provision("EE-COMP-FUN-03")
EE_COMP_TIME_03 = provision("EE-COMP-TIME-03")
EE_COMP_WHO_DEC_03 = provision("EE-COMP-WHO-DEC-03")
EE_COMP_DEP = provision("EE-COMP-DEP")

VIOLENT = any_of(EstonianCase.violent_crime, includes(Trafficking.means, Means.FORCE))
DEATH_BY_VIOLENCE = all_of(
    VIOLENT,
    includes(Trafficking.harm, Harm.DEATH),
    any_of(IN_ESTONIA, not_read("whether those left by a death abroad are paid is not said")),
)
GRAVE_HARM = includes(Trafficking.harm, Harm.DEATH, Harm.SERIOUS_INJURY)
_OTHER_HARM = includes(Trafficking.harm, Harm.BODILY_INJURY, Harm.PSYCHOLOGICAL_HARM)
REPORTED = Concept(
    code="reported_in_time",
    title="the crime was reported in time, or the authorities knew of it",
    provisions=(
        provision("EE-COMP-15D-03"),
        provision("EE-COMP-BAR-OLD-B"),
        provision("EE-COMP-15D"),
    ),
    when=any_of(
        within(days(15), since=Trafficking.last_day, until=Proceedings.crime_reported_on),
        Findings.delay_excused,
        not_read("whether the authorities learned of the crime in another way is not asked"),
    ),
)
RESIDENT = any_of(HOLDS_PERMIT, is_(Stay.ground, StayGround.EU_RIGHT_OF_RESIDENCE))
EU_CITIZEN = cited(citizen_of(EU), EE_EU, while_in_force=True)
_CONVICTED = all_of(
    includes(Proceedings.own_offence_kinds, OwnOffence.VIOLENCE),
    not_read("whether a conviction for it still stands on record is not asked"),
)
_PARTY = not_read("which States are parties to the European convention was not read")


def _victim(law: Provision) -> Condition:
    """A victim of trafficking, or a sexually abused child, whatever the stay."""
    return cited(
        any_of(IDENTIFIED, all_of(under_age(18), CASE_ON_ABUSE)),
        law,
        title="the person is a victim of trafficking or a sexually abused child, whatever the stay",
        while_in_force=True,
    )


COMPENSATION_2004 = _paid(
    code="state_compensation",
    title="Compensation from the State for a violent crime",
    provisions=(
        EE_COMP_WHO_03,
        provision("EE-COMP-HEADS-03"),
        EE_COMP_RATE_03,
        EE_COMP_FUN_03,
        provision("EE-COMP-NOTICE"),
        provision("EE-COMP-CHALL"),
        provision("EE-COMP-TAX"),
    ),
    modality=Modality.SHALL,
    when=all_of(
        VIOLENT,
        any_of(
            GRAVE_HARM,
            all_of(_OTHER_HARM, not_read("whether the disorder lasted four months is not asked")),
        ),
        cited(IN_ESTONIA, EE_COMP_WHO_03),
        any_of(
            cited(
                any_of(
                    citizen_of("ee"),
                    EU_CITIZEN,
                    RESIDENT,
                    is_(
                        Asylum.decision,
                        AsylumDecision.REFUGEE,
                        AsylumDecision.SUBSIDIARY_PROTECTION,
                    ),
                    _PARTY,
                ),
                provision("EE-COMP-WHO2-03"),
            ),
            _victim(provision("EE-COMP-THB-03")),
        ),
        REPORTED,
    ),
    unless=(
        Proviso(Findings.own_conduct_contributed, provision("EE-COMP-BAR-OLD")),
        Proviso(
            _CONVICTED, provision("EE-COMP-BAR-OLD-C"), title="the person has an unspent conviction"
        ),
    ),
    amount=EE_COMP_CAP_03.gives(CAP),
    claim_within=EE_COMP_TIME_03.gives(years(3)),
    claim_from=Trafficking.last_day,
)
COMPENSATION_ABROAD_2004 = _paid(
    code="state_compensation_abroad",
    detail=True,
    title="Compensation from the State for a violent crime abroad",
    provisions=provision("EE-COMP-ABROAD"),
    modality=Modality.SHALL,
    when=all_of(
        OF_ESTONIA,
        not_(IN_ESTONIA),
        not_read("the cases in which harm abroad is paid for are cut in the copy read"),
    ),
    amount=EE_COMP_CAP_03.gives(CAP),
)


def _for_dependants(law: Provision) -> DatedValue[Amount | AmountRange]:
    share = "% of the late victim's income"
    return by_case(
        (at_least(EstonianCase.dependants, 3), law.gives(Amount(100, share))),
        (at_least(EstonianCase.dependants, 2), law.gives(Amount(85, share))),
        law.gives(Amount(75, share)),
    )


DEPENDANTS_2004 = _paid(
    code="state_compensation_for_dependants",
    detail=True,
    title="Compensation from the State for those whom a late victim maintained",
    provisions=(EE_COMP_DEP, EE_COMP_CAP_03),
    modality=Modality.SHALL,
    when=all_of(DEATH_BY_VIOLENCE, at_least(EstonianCase.dependants, 1), REPORTED),
    amount=_for_dependants(EE_COMP_DEP),
    claim_within=EE_COMP_TIME_03.gives(years(3)),
    claim_from=Trafficking.last_day,
)
ADVANCE = EntitlementRule(
    code="state_compensation_advance",
    detail=True,
    title="An advance on the compensation while a court decides",
    provisions=provision("EE-COMP-ADV"),
    modality=Modality.MAY,
    kind=EntitlementKind.FINANCIAL_HELP,
    when=all_of(holds(COMPENSATION_2004), Proceedings.case_open, Needs.subsistence),
    decided_by=BOARD,
    paid_by="the State",
)

# Victim Support Act of 2022, §§ 35 to 57.

EE_COMP_WHO = provision("EE-COMP-WHO")
EE_COMP_RATE = provision("EE-COMP-RATE")
EE_COMP_CAP = provision("EE-COMP-CAP")
EE_COMP_FUN = provision("EE-COMP-FUN")
EE_COMP_TIME = provision("EE-COMP-TIME")
EE_COMP_DEC = provision("EE-COMP-DEC")
EE_COMP_DEP_22 = provision("EE-COMP-DEP-22")

_BARS = (
    Proviso(
        all_of(
            Findings.own_conduct_contributed,
            not_read("whether that conduct was intentional is not asked"),
        ),
        provision("EE-COMP-BAR"),
        title="the person brought the crime or the damage on, by intent",
    ),
    Proviso(_CONVICTED, provision("EE-COMP-BAR-B"), title="the person has a conviction on record"),
    Proviso(
        all_of(
            not_(Cooperation.with_police),
            not_read("the Board may refuse it to a person who does not cooperate"),
        ),
        provision("EE-COMP-BAR-C"),
        title="the Board refuses it for want of cooperation",
    ),
)
_HARMED = all_of(
    VIOLENT,
    any_of(
        GRAVE_HARM,
        all_of(_OTHER_HARM, not_read("whether the damage to health is serious is not asked")),
    ),
)
COMPENSATION = COMPENSATION_2004.then(
    provisions=(
        EE_COMP_WHO,
        provision("EE-COMP-HEADS"),
        EE_COMP_RATE,
        EE_COMP_FUN,
        provision("EE-COMP-TIME-CH"),
        provision("EE-COMP-TIME-ILL"),
        provision("EE-COMP-TIME-DEP"),
        provision("EE-COMP-WHO-DEC"),
        provision("EE-COMP-DEDUCT"),
        provision("EE-COMP-REC"),
    ),
    when=all_of(
        _HARMED,
        cited(IN_ESTONIA, EE_COMP_WHO),
        any_of(
            cited(
                any_of(citizen_of("ee"), EU_CITIZEN, RESIDENT, _PARTY),
                provision("EE-COMP-WHO2"),
            ),
            _victim(provision("EE-COMP-THB")),
        ),
        REPORTED,
    ),
    unless=_BARS,
    amount=EE_COMP_CAP.gives(CAP),
    claim_within=EE_COMP_TIME.gives(years(3)),
)
COMPENSATION_ABROAD = COMPENSATION_ABROAD_2004.then(
    provisions=provision("EE-COMP-ABROAD-22"),
    when=all_of(
        OF_ESTONIA, not_(IN_ESTONIA), _HARMED, EstonianCase.abroad_for_good_reason, REPORTED
    ),
    unless=_BARS,
    amount=EE_COMP_CAP.gives(CAP),
    claim_within=EE_COMP_TIME.gives(years(3)),
    claim_from=Trafficking.last_day,
)
DEPENDANTS = DEPENDANTS_2004.then(
    provisions=(EE_COMP_DEP_22, EE_COMP_CAP),
    when=all_of(DEATH_BY_VIOLENCE, at_least(EstonianCase.dependants, 1), REPORTED),
    unless=_BARS,
    amount=_for_dependants(EE_COMP_DEP_22),
    claim_within=EE_COMP_TIME.gives(years(3)),
)
RATES = DatedValue(
    "compensation.rate",
    "the share of the damage that the State pays",
    EE_COMP_RATE_03.gives(RATE),
    EE_COMP_RATE.gives(RATE),
)
FUNERAL = DatedValue(
    "compensation.funeral",
    "what the State pays for a funeral",
    EE_COMP_FUN_03.gives(Amount(448, "EUR")),
    EE_COMP_FUN.gives(Amount(1, "minimum monthly wages")),
)
FURTHER_DAYS = tuple(
    DatedValue(f"compensation.{code}", title, provision(law).gives(length))
    for code, title, law, length in (
        ("put_off", "how soon a decision put off follows", "EE-COMP-PUTOFF", days(10)),
        ("sent_on", "how soon a claim on another EU State is sent on", "EE-COMP-EU", days(30)),
        ("across_borders", "how soon such a claim is decided", "EE-COMP-EU-B", months(3)),
    )
)
DECISION_2007 = DutyRule(
    code="decide_on_compensation",
    title="Decide on the application for compensation",
    provisions=EE_COMP_WHO_DEC_03,
    when=at_least(days(0), since=Proceedings.compensation_applied_on),
    kind=DutyKind.DECISION,
    owed_by=BOARD,
    within=EE_COMP_WHO_DEC_03.gives(days(30)),
    starts_on=Proceedings.compensation_applied_on,
    fulfilled=EstonianCase.compensation_decided,
)
DECISION = DECISION_2007.then(provisions=EE_COMP_DEC, within=EE_COMP_DEC.gives(days(30)))

# Code of Criminal Procedure §§ 38, 38¹ and 225: the claim against the offender.

EE_COMP_OFF = provision("EE-COMP-OFF")

CIVIL_CLAIM = EntitlementRule(
    code="civil_claim",
    title="Damages from the offender in the criminal case",
    provisions=(EE_COMP_OFF, provision("EE-COMP-NOADV")),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    when=all_of(Proceedings.injured_party, Proceedings.case_open),
    claim_within=EE_COMP_OFF.gives(days(10)),
    claim_from=EstonianCase.file_seen_on,
    decided_by="the court",
    paid_by="the offender",
)
