"""The shared vocabulary: the fact groups that any Nordic-Baltic plugin needs."""

from traffick_rules.case.vocabulary.changeable import CHANGEABLE
from traffick_rules.case.vocabulary.conduct import (
    Aggravation,
    Exploitation,
    ExploitedPosition,
    Judgment,
    Participation,
    Procuring,
    ProcuringConduct,
)
from traffick_rules.case.vocabulary.cooperation import Cooperation
from traffick_rules.case.vocabulary.family import Family
from traffick_rules.case.vocabulary.identification import (
    Authority,
    Identification,
    IdentificationDecision,
)
from traffick_rules.case.vocabulary.needs import Needs
from traffick_rules.case.vocabulary.open_norm import OpenNorm
from traffick_rules.case.vocabulary.person import Person
from traffick_rules.case.vocabulary.proceedings import Proceedings
from traffick_rules.case.vocabulary.stay import Stay, StayGround
from traffick_rules.case.vocabulary.trafficking import Act, Means, Purpose, Trafficking

__all__ = [
    "CHANGEABLE",
    "Act",
    "Aggravation",
    "Authority",
    "Cooperation",
    "Exploitation",
    "ExploitedPosition",
    "Family",
    "Identification",
    "IdentificationDecision",
    "Judgment",
    "Means",
    "Needs",
    "OpenNorm",
    "Participation",
    "Person",
    "Proceedings",
    "Procuring",
    "ProcuringConduct",
    "Purpose",
    "Stay",
    "StayGround",
    "Trafficking",
]
