"""What follows for the offender beside the punishment: confiscation and expulsion, in the order of the Acts."""

from attrs import evolve

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.facts import DanishCharge
from traffick_rules_denmark.sources import provision

# Penal Code §§ 75, 76 a and 95: confiscation ("konfiskation").

OFF_78 = provision(
    "OFF-78",
    "The gain of the crime may be taken in whole or in part, estimated if it cannot be proved.",
)
OFF_78B = provision(
    "OFF-78B",
    "For a crime with a maximum of 6 years or more that can give considerable gain, all "
    "assets may be taken unless the convict makes lawful origin likely.",
)
OFF_115 = provision("OFF-115")

CONFISCATION_OF_GAIN = Circumstance(
    code="confiscation_of_gain",
    title="confiscation of the gain",
    effect=CircumstanceEffect.CAN_FOLLOW,
    when=Gravity.gain,
    provisions=(OFF_78, OFF_115, provision("OFF-115C")),
)
CONFISCATION_OF_OBJECTS = Circumstance(
    code="confiscation_of_objects",
    title="confiscation of what was used, if needed to prevent more crime",
    effect=CircumstanceEffect.CAN_FOLLOW,
    when=Gravity.tools_used,
    provisions=(provision("OFF-78C"), OFF_115, provision("OFF-115B")),
)
CONFISCATION = (CONFISCATION_OF_GAIN, CONFISCATION_OF_OBJECTS)
CONSIDERABLE_GAIN = includes(Gravity.aggravation, Aggravation.CONSIDERABLE_PROFIT)
EXTENDED_CONFISCATION = Circumstance(
    code="extended_confiscation",
    title="confiscation of all assets",
    effect=CircumstanceEffect.CAN_FOLLOW,
    when=CONSIDERABLE_GAIN,
    unless=Proviso(DanishCharge.lawful_origin_likely, OFF_78B, "lawful origin is made likely"),
    provisions=(OFF_78B, provision("OFF-78D"), provision("OFF-78E")),
)


def extended_confiscation_if(degree: Condition | YesNo) -> Circumstance:
    """Of an offence of which only one degree has a maximum of 6 years or more."""
    return evolve(EXTENDED_CONFISCATION, when=all_of(CONSIDERABLE_GAIN, degree))


# Aliens Act §§ 22 and 26(2): expulsion by judgment ("udvisning").

OFF_95 = provision(
    "OFF-95",
    "An alien sentenced to unconditional prison for trafficking can be expelled whatever the "
    "length of stay, unless that is against Denmark's international duties.",
)
OFF_95B = provision(
    "OFF-95B",
    "Any alien sentenced to unconditional prison is expelled, unless that is surely against "
    "Denmark's international duties. The entry ban is at least 6 years.",
)

_ALIEN_SENT_TO_PRISON = all_of(
    Judgment.unconditional_prison, not_(includes(Accused.citizenships, Country.DK))
)


def _expulsion(code: str, effect: CircumstanceEffect, law: Provision) -> Circumstance:
    return Circumstance(
        code=code,
        title="expulsion of an offender without Danish citizenship",
        effect=effect,
        when=_ALIEN_SENT_TO_PRISON,
        unless=Proviso(
            DanishCharge.expulsion_barred,
            law,
            "expulsion is against Denmark's international duties",
        ),
        provisions=law,
    )


EXPULSION_BY_LIST = _expulsion("expulsion_by_list", CircumstanceEffect.CAN_FOLLOW, OFF_95)
EXPULSION = _expulsion("expulsion", CircumstanceEffect.FOLLOWS, OFF_95B)
CONSEQUENCES = (*CONFISCATION, EXPULSION)
