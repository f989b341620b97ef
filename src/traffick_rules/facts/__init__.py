"""The facts that a case or a charge can state: groups, their possibilities, and the kinds to declare more with."""

from traffick_rules.facts.changeable import CHANGEABLE
from traffick_rules.facts.conduct import (
    Aggravation,
    Exploitation,
    ExploitedPosition,
    Judgment,
    Participation,
    Procuring,
    ProcuringConduct,
)
from traffick_rules.facts.cooperation import Cooperation
from traffick_rules.facts.country import Country
from traffick_rules.facts.fact import Fact, FactGroup
from traffick_rules.facts.family import Family
from traffick_rules.facts.findings import Findings
from traffick_rules.facts.identification import Authority, Identification, IdentificationDecision
from traffick_rules.facts.kinds import Day, OneOf, OpenNorm, SomeOf, WholeNumber, YesNo
from traffick_rules.facts.needs import Needs
from traffick_rules.facts.person import Person
from traffick_rules.facts.proceedings import Proceedings
from traffick_rules.facts.selection import Selection
from traffick_rules.facts.stay import Stay, StayGround
from traffick_rules.facts.trafficking import Act, Means, Purpose, Trafficking

__all__ = [
    "CHANGEABLE",
    "Act",
    "Aggravation",
    "Authority",
    "Cooperation",
    "Country",
    "Day",
    "Exploitation",
    "ExploitedPosition",
    "Fact",
    "FactGroup",
    "Family",
    "Findings",
    "Identification",
    "IdentificationDecision",
    "Judgment",
    "Means",
    "Needs",
    "OneOf",
    "OpenNorm",
    "Participation",
    "Person",
    "Proceedings",
    "Procuring",
    "ProcuringConduct",
    "Purpose",
    "Selection",
    "SomeOf",
    "Stay",
    "StayGround",
    "Trafficking",
    "WholeNumber",
    "YesNo",
]
