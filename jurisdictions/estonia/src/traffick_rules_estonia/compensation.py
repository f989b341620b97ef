"""Compensation from the State, and damages from the offender: Victim Support Acts of 2003 and 2022."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.facts import EstonianCase
from traffick_rules_estonia.permits import HOLDS_PERMIT
from traffick_rules_estonia.sources import provision
from traffick_rules_estonia.victim_status import IDENTIFIED, OF_ESTONIA, PRESUMED

BOARD = "the Social Insurance Board"
CAP = up_to(Amount(9_590, "EUR"))
RATE = Amount(80, "% of the damage")
IN_ESTONIA = includes(Trafficking.countries, Country.EE)

# Victim Support Act of 2003, §§ 7 to 30.

EE_COMP_WHO_03 = provision(
    "EE-COMP-WHO-03",
    "The State pays compensation for a violent crime in Estonia that caused death, serious damage to health or a disorder of at least four months.",
)
EE_COMP_WHO2_03 = provision("EE-COMP-WHO2-03")
EE_COMP_THB_03 = provision("EE-COMP-THB-03")
EE_COMP_RATE_03 = provision("EE-COMP-RATE-03")
EE_COMP_CAP_03 = provision("EE-COMP-CAP-03")
EE_COMP_FUN_03 = provision("EE-COMP-FUN-03")
EE_COMP_HEADS_03 = provision("EE-COMP-HEADS-03")
EE_COMP_TIME_03 = provision("EE-COMP-TIME-03")
EE_COMP_15D_03 = provision("EE-COMP-15D-03")
EE_COMP_BAR_OLD = provision("EE-COMP-BAR-OLD")
EE_COMP_BAR_OLD_B = provision(
    "EE-COMP-BAR-OLD-B",
    "It is not paid where the crime was not reported in 15 days, unless the police knew of it otherwise.",
)
EE_COMP_BAR_OLD_C = provision("EE-COMP-BAR-OLD-C")
EE_COMP_WHO_DEC_03 = provision("EE-COMP-WHO-DEC-03")
EE_COMP_NOTICE = provision("EE-COMP-NOTICE")
EE_COMP_CHALL = provision("EE-COMP-CHALL")
EE_COMP_TAX = provision("EE-COMP-TAX")
EE_COMP_ABROAD = provision(
    "EE-COMP-ABROAD",
    "A permanent resident, or a citizen living abroad, who was harmed abroad is paid in set cases, which were not read.",
)
EE_COMP_DEP = provision("EE-COMP-DEP")
EE_COMP_ADV = provision(
    "EE-COMP-ADV",
    "An advance can be paid while the decision waits for the court, if the right is clear and the applicant in need.",
)

VIOLENT = any_of(EstonianCase.violent_crime, includes(Trafficking.means, Means.FORCE))
GRAVE_HARM = includes(Trafficking.harm, Harm.DEATH, Harm.SERIOUS_INJURY)
_OTHER_HARM = includes(Trafficking.harm, Harm.BODILY_INJURY, Harm.PSYCHOLOGICAL_HARM)
REPORTED = any_of(
    within(days(15), since=Trafficking.last_day, until=Proceedings.crime_reported_on),
    all_of(Proceedings.crime_reported, Findings.delay_excused),
    all_of(
        Proceedings.crime_reported,
        not_read("whether the police knew of the crime in another way is not asked"),
    ),
)
_CONVICTED = all_of(
    includes(Proceedings.own_offence_kinds, OwnOffence.VIOLENCE),
    not_read("whether a conviction for it still stands on record is not asked"),
)
_PARTY = not_read("which States are parties to the European convention was not read")


def _victim(law: Provision) -> Condition:
    """A victim of trafficking, whatever the stay."""
    return cited(
        any_of(
            IDENTIFIED,
            all_of(PRESUMED, not_read("whether a presumed victim counts here is not said")),
        ),
        law,
        title="the person is a victim of trafficking, whatever the stay",
        while_in_force=True,
    )


COMPENSATION_2004 = EntitlementRule(
    code="state_compensation",
    title="Compensation from the State for a violent crime",
    provisions=(
        EE_COMP_WHO_03,
        EE_COMP_HEADS_03,
        EE_COMP_RATE_03,
        EE_COMP_FUN_03,
        EE_COMP_NOTICE,
        EE_COMP_CHALL,
        EE_COMP_TAX,
    ),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
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
                    citizen_of(EU),
                    HOLDS_PERMIT,
                    is_(
                        Asylum.decision,
                        AsylumDecision.REFUGEE,
                        AsylumDecision.SUBSIDIARY_PROTECTION,
                    ),
                    _PARTY,
                ),
                EE_COMP_WHO2_03,
            ),
            _victim(EE_COMP_THB_03),
        ),
        cited(REPORTED, EE_COMP_15D_03, EE_COMP_BAR_OLD_B, title="the crime was reported in time"),
    ),
    unless=(
        Proviso(Findings.own_conduct_contributed, EE_COMP_BAR_OLD),
        Proviso(_CONVICTED, EE_COMP_BAR_OLD_C, title="the person has an unspent conviction"),
    ),
    amount=EE_COMP_CAP_03.gives(CAP),
    claim_within=EE_COMP_TIME_03.gives(years(3)),
    claim_from=Trafficking.last_day,
    decided_by=BOARD,
    paid_by="the State",
)
COMPENSATION_ABROAD_2004 = EntitlementRule(
    code="state_compensation_abroad",
    detail=True,
    title="Compensation from the State for a violent crime abroad",
    provisions=(EE_COMP_ABROAD,),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    when=all_of(
        OF_ESTONIA,
        not_(IN_ESTONIA),
        not_read("the cases in which harm abroad is paid for are cut in the copy read"),
    ),
    amount=EE_COMP_CAP_03.gives(CAP),
    decided_by=BOARD,
    paid_by="the State",
)


def _for_dependants(law: Provision) -> DatedValue[Amount | AmountRange]:
    share = "% of the late victim's income"
    return by_case(
        (at_least(EstonianCase.dependants, 3), law.gives(Amount(100, share))),
        (at_least(EstonianCase.dependants, 2), law.gives(Amount(85, share))),
        law.gives(Amount(75, share)),
    )


DEPENDANTS_2004 = EntitlementRule(
    code="state_compensation_for_dependants",
    detail=True,
    title="Compensation from the State for those whom a late victim maintained",
    provisions=(EE_COMP_DEP,),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    when=all_of(includes(Trafficking.harm, Harm.DEATH), at_least(EstonianCase.dependants, 1)),
    amount=_for_dependants(EE_COMP_DEP),
    decided_by=BOARD,
    paid_by="the State",
)
ADVANCE = EntitlementRule(
    code="state_compensation_advance",
    detail=True,
    title="An advance on the compensation while a court decides",
    provisions=(EE_COMP_ADV,),
    modality=Modality.MAY,
    kind=EntitlementKind.FINANCIAL_HELP,
    when=all_of(holds(COMPENSATION_2004), Proceedings.case_open, Needs.subsistence),
    decided_by=BOARD,
    paid_by="the State",
)

# Victim Support Act of 2022, §§ 35 to 57.

EE_COMP_WHO = provision(
    "EE-COMP-WHO",
    "The State pays compensation for a violent crime in Estonia that caused death or serious damage to health.",
)
EE_COMP_WHO2 = provision(
    "EE-COMP-WHO2",
    "Estonian citizens, residents on a permit or right of residence, and citizens of the European Union and of parties to the European convention can have it.",
)
EE_COMP_THB = provision(
    "EE-COMP-THB",
    "A victim of trafficking or a sexually abused child is entitled to it whatever the ground of stay.",
)
EE_COMP_RATE = provision("EE-COMP-RATE")
EE_COMP_CAP = provision("EE-COMP-CAP")
EE_COMP_FUN = provision("EE-COMP-FUN")
EE_COMP_HEADS = provision("EE-COMP-HEADS")
EE_COMP_TIME = provision("EE-COMP-TIME")
EE_COMP_TIME_CH = provision(
    "EE-COMP-TIME-CH",
    "A child victim of a sexual crime applies within 3 years of majority, if the ground for a case had not come to light before.",
)
EE_COMP_TIME_ILL = provision(
    "EE-COMP-TIME-ILL",
    "Whom ill health of over a year kept from applying in time applies within 3 years of recovery.",
)
EE_COMP_TIME_DEP = provision("EE-COMP-TIME-DEP")
EE_COMP_15D = provision(
    "EE-COMP-15D",
    "It is not paid where the victim, though able to, did not report within 15 days and the police or prosecutor did not learn of the crime in another way.",
)
EE_COMP_BAR = provision("EE-COMP-BAR")
EE_COMP_BAR_B = provision("EE-COMP-BAR-B")
EE_COMP_BAR_C = provision(
    "EE-COMP-BAR-C", "It may be refused to a person who does not cooperate with the police."
)
EE_COMP_WHO_DEC = provision("EE-COMP-WHO-DEC")
EE_COMP_DEC = provision("EE-COMP-DEC")
EE_COMP_PUTOFF = provision(
    "EE-COMP-PUTOFF",
    "The Board may wait for the judgment where the claim on the offender is unclear or the offender plainly pays; then it decides in 10 days.",
)
EE_COMP_DEDUCT = provision("EE-COMP-DEDUCT")
EE_COMP_REC = provision("EE-COMP-REC")
EE_COMP_EU = provision("EE-COMP-EU")
EE_COMP_EU_B = provision("EE-COMP-EU-B")
EE_COMP_ABROAD_22 = provision(
    "EE-COMP-ABROAD-22",
    "A citizen or permanent resident harmed abroad by a violent crime is paid if the stay was for study, work, service or another good reason and no compensation can be had there.",
)
EE_COMP_DEP_22 = provision(
    "EE-COMP-DEP-22",
    "Dependants get 75 % of the late victim's income for one, 85 % for two, 100 % for three or more, within the cap.",
)

_BARS = (
    Proviso(Findings.own_conduct_contributed, EE_COMP_BAR),
    Proviso(_CONVICTED, EE_COMP_BAR_B, title="the person has a conviction on record"),
    Proviso(
        all_of(
            not_(Cooperation.with_police),
            not_read("the Board may refuse it to a person who does not cooperate"),
        ),
        EE_COMP_BAR_C,
        title="the Board refuses it for want of cooperation",
    ),
)
_REPORTED = cited(REPORTED, EE_COMP_15D, title="the crime was reported in time")
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
        EE_COMP_HEADS,
        EE_COMP_RATE,
        EE_COMP_FUN,
        EE_COMP_TIME_CH,
        EE_COMP_TIME_ILL,
        EE_COMP_TIME_DEP,
        EE_COMP_WHO_DEC,
        EE_COMP_DEDUCT,
        EE_COMP_REC,
        EE_COMP_EU,
        EE_COMP_EU_B,
    ),
    when=all_of(
        _HARMED,
        cited(IN_ESTONIA, EE_COMP_WHO),
        any_of(
            cited(any_of(citizen_of("ee"), citizen_of(EU), HOLDS_PERMIT, _PARTY), EE_COMP_WHO2),
            _victim(EE_COMP_THB),
        ),
        _REPORTED,
    ),
    unless=_BARS,
    amount=EE_COMP_CAP.gives(CAP),
    claim_within=EE_COMP_TIME.gives(years(3)),
)
COMPENSATION_ABROAD = COMPENSATION_ABROAD_2004.then(
    provisions=(EE_COMP_ABROAD_22,),
    when=all_of(
        OF_ESTONIA, not_(IN_ESTONIA), _HARMED, EstonianCase.abroad_for_good_reason, _REPORTED
    ),
    unless=_BARS,
    amount=EE_COMP_CAP.gives(CAP),
    claim_within=EE_COMP_TIME.gives(years(3)),
    claim_from=Trafficking.last_day,
)
DEPENDANTS = DEPENDANTS_2004.then(
    provisions=(EE_COMP_DEP_22,), amount=_for_dependants(EE_COMP_DEP_22)
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
DECISION_2007 = DutyRule(
    code="decide_on_compensation",
    title="Decide on the application for compensation",
    provisions=(EE_COMP_WHO_DEC_03,),
    when=within(days(36_500), since=Proceedings.compensation_applied_on),
    kind=DutyKind.DECISION,
    owed_by=BOARD,
    within=EE_COMP_WHO_DEC_03.gives(days(30)),
    starts_on=Proceedings.compensation_applied_on,
    fulfilled=EstonianCase.compensation_decided,
)
DECISION = DECISION_2007.then(
    provisions=(EE_COMP_DEC, EE_COMP_PUTOFF), within=EE_COMP_DEC.gives(days(30))
)

# Code of Criminal Procedure §§ 38, 38¹ and 225: the claim against the offender.

EE_COMP_OFF = provision(
    "EE-COMP-OFF",
    "Damages are claimed from the offender in the criminal case, within 10 days of seeing the file, which can be extended.",
)
EE_COMP_NOADV = provision("EE-COMP-NOADV")

CIVIL_CLAIM = EntitlementRule(
    code="civil_claim",
    title="Damages from the offender in the criminal case",
    provisions=(EE_COMP_OFF, EE_COMP_NOADV),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    when=all_of(Proceedings.injured_party, Proceedings.case_open),
    claim_within=EE_COMP_OFF.gives(days(10)),
    claim_from=EstonianCase.file_seen_on,
    decided_by="the court",
    paid_by="the offender",
)
