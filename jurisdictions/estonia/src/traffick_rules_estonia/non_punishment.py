"""The person's own offence: no clause of its own, but a case that can be ended, necessity, age, and a milder sentence."""

from functools import partial

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.facts import EstonianCase
from traffick_rules_estonia.general_rules import EE_SENT_BELOW
from traffick_rules_estonia.sources import provision

# No clause of the Codes says it of victims.

EE_NP_01 = provision(
    "EE-NP-01", "No clause says that victims are not punished for what they had to do."
)
EE_NP_06 = provision("EE-NP-06")

CLAUSE = DatedValue(
    "non_punishment.clause",
    "whether there is a clause that victims of trafficking are not punished",
    EE_NP_01.gives(False),
)

# Code of Criminal Procedure §§ 201 to 205: a case that is ended.

EE_NP_02 = provision("EE-NP-02")

OWN_OFFENCE = Proceedings.own_offence
_unpunished = partial(EntitlementRule, kind=EntitlementKind.NON_PUNISHMENT)
AGREES = includes(Proceedings.agrees_to, Agreement.ENDING_OWN_CASE)
AT_14_TO_17 = all_of(
    OWN_OFFENCE,
    not_(under_age(14, on=Proceedings.own_offence_on)),
    under_age(18, on=Proceedings.own_offence_on),
    Findings.prosecution_unreasonable,
)

CHARGE_WAIVER = _unpunished(
    code="charge_waiver",
    title="The case on the person's own offence of the second degree can be ended",
    provisions=(EE_NP_02, provision("EE-NP-02-C"), EE_NP_06),
    modality=Modality.MAY,
    when=all_of(
        OWN_OFFENCE,
        not_(Proceedings.own_offence_serious),
        AGREES,
        any_of(
            cited(
                all_of(
                    Findings.prosecution_unreasonable,
                    not_(Findings.public_interest_in_prosecution),
                ),
                EE_NP_02,
                provision("EE-NP-02-B"),
                title="the guilt is small, damage and costs are taken care of, and no public interest asks for going on",
            ),
            cited(EstonianCase.slight_beside_other, provision("EE-NP-04"), provision("EE-NP-04-B")),
        ),
    ),
    decided_by="the court on the prosecutor's request, or the Prosecutor's Office",
)
CHARGE_WAIVER_FOR_HELP = _unpunished(
    code="charge_waiver_for_help",
    detail=True,
    title="The case can be ended for help to clear up a weighty crime",
    provisions=provision("EE-NP-03"),
    modality=Modality.MAY,
    when=all_of(
        OWN_OFFENCE, AGREES, Cooperation.information_given, EstonianCase.information_decisive
    ),
    decided_by="the State Prosecutor's Office",
)
CHARGE_WAIVER_FOR_CHILD_2004 = _unpunished(
    code="charge_waiver_for_child",
    title="The case on an own offence at 14 to 17 is ended",
    provisions=provision("EE-NP-CHILD-A"),
    modality=Modality.SHALL,
    when=AT_14_TO_17,
    decided_by="the prosecutor",
    worse_for_children="a child under 14 is not capable of guilt, and is not punished at all",
)
CHARGE_WAIVER_FOR_CHILD = CHARGE_WAIVER_FOR_CHILD_2004.then(
    provisions=provision("EE-NP-CHILD"), modality=Modality.MAY
)

# Penal Code §§ 29, 33, 57 and 61: necessity, age, and a milder sentence.

EE_NP_05 = provision("EE-NP-05")
EE_NP_AGE = provision("EE-NP-AGE")

NECESSITY = _unpunished(
    code="necessity",
    title="No punishment for what necessity required",
    provisions=EE_NP_05,
    modality=Modality.SHALL,
    when=all_of(OWN_OFFENCE, Findings.own_offence_necessary),
    decided_by="the court",
)
TOO_YOUNG = _unpunished(
    code="too_young",
    title="No punishment below the age of guilt",
    provisions=EE_NP_AGE,
    modality=Modality.SHALL,
    when=all_of(OWN_OFFENCE, under_age(14, on=Proceedings.own_offence_on)),
    decided_by="the court or the prosecutor",
)
MITIGATED_BY_COMPULSION = _unpunished(
    code="mitigation_for_compulsion",
    title="A milder penalty because the person was compelled or dependent",
    provisions=provision("EE-SENT-MIT"),
    modality=Modality.SHALL,
    when=all_of(OWN_OFFENCE, Findings.own_offence_compelled),
    decided_by="the court",
)
MILDER_SENTENCE = _unpunished(
    code="milder_sentence",
    detail=True,
    title="A sentence below the range for the person's own offence",
    provisions=EE_SENT_BELOW,
    modality=Modality.MAY,
    when=all_of(
        OWN_OFFENCE,
        any_of(
            Findings.prosecution_unreasonable,
            not_read("whether the circumstances are exceptional is for the court"),
        ),
    ),
    decided_by="the court",
)
SCREEN_BEFORE_CHARGE = DutyRule(
    code="screen_before_charge",
    title="Look for trafficking before the person is charged",
    provisions=EE_NP_06,
    modality=Modality.SHOULD,
    when=all_of(
        Proceedings.charge_considered,
        any_of(Identification.indicators, Proceedings.own_offence_caused_by_trafficking),
    ),
    kind=DutyKind.IDENTIFICATION,
    owed_by="whoever decides on the charge",
    fulfilled=any_of(
        includes(Identification.interviewed_by, *Authority),
        is_(Identification.decision, *IdentificationDecision),
    ),
)

# Penal Code § 260, to 2014: illegal stay.

EE_STAY_OFF = provision("EE-STAY-OFF")

ILLEGAL_STAY = BurdenRule(
    code="penalty_for_illegal_stay",
    detail=True,
    title="A fine or prison for illegal stay",
    provisions=EE_STAY_OFF,
    modality=Modality.MAY,
    kind=BurdenKind.PUNISHMENT,
    when=all_of(
        includes(Proceedings.own_offence_kinds, OwnOffence.ILLEGAL_STAY),
        EstonianCase.illegal_stay_again,
    ),
    unless=(
        Proviso(holds(TOO_YOUNG), EE_NP_AGE),
        Proviso(holds(NECESSITY), EE_NP_05),
    ),
    length=EE_STAY_OFF.gives(up_to(years(1))),
    decided_by="the court",
)
