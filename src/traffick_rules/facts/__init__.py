"""The facts that a case or a charge can state: groups, their possibilities, and the kinds to declare more with."""

from traffick_rules.facts.accused import (
    Accused,
    Fault,
    KnowledgeOfAge,
    OffenceStage,
    Reach,
    TimeBar,
)
from traffick_rules.facts.asylum import Asylum, AsylumDecision
from traffick_rules.facts.authority import Authority
from traffick_rules.facts.changeable import CHANGEABLE
from traffick_rules.facts.conduct import (
    Exploitation,
    ExploitedIn,
    ExploitedPosition,
    Procuring,
    ProcuringConduct,
    Service,
    Smuggling,
    SmugglingConduct,
    Use,
)
from traffick_rules.facts.cooperation import Cooperation
from traffick_rules.facts.country import Country
from traffick_rules.facts.fact import Fact, FactGroup
from traffick_rules.facts.family import Family, ParentHas, Relative
from traffick_rules.facts.findings import Findings
from traffick_rules.facts.gravity import Aggravation, Gravity, Judgment
from traffick_rules.facts.help import Help
from traffick_rules.facts.identification import Identification, IdentificationDecision
from traffick_rules.facts.kinds import Day, OneOf, OpenNorm, SomeOf, WholeNumber, YesNo
from traffick_rules.facts.legs import Act, Leg, Legs, RouteOfActs
from traffick_rules.facts.needs import Needs, Vulnerability
from traffick_rules.facts.person import Person
from traffick_rules.facts.proceedings import (
    Agreement,
    CaseOffence,
    CaseOutcome,
    Compensated,
    OwnOffence,
    Proceedings,
    StatementTo,
)
from traffick_rules.facts.route import Entry, Route
from traffick_rules.facts.selection import Selection
from traffick_rules.facts.stay import (
    TEMPORARY_PERMITS,
    WITHOUT_PERMIT,
    Application,
    DepartureOrder,
    Expulsion,
    Reflection,
    Stay,
    StayGround,
)
from traffick_rules.facts.trafficking import Harm, Means, Purpose, Trafficking
from traffick_rules.facts.work import Work

__all__ = [
    "CHANGEABLE",
    "TEMPORARY_PERMITS",
    "WITHOUT_PERMIT",
    "Accused",
    "Act",
    "Aggravation",
    "Agreement",
    "Application",
    "Asylum",
    "AsylumDecision",
    "Authority",
    "CaseOffence",
    "CaseOutcome",
    "Compensated",
    "Cooperation",
    "Country",
    "Day",
    "DepartureOrder",
    "Entry",
    "Exploitation",
    "ExploitedIn",
    "ExploitedPosition",
    "Expulsion",
    "Fact",
    "FactGroup",
    "Family",
    "Fault",
    "Findings",
    "Gravity",
    "Harm",
    "Help",
    "Identification",
    "IdentificationDecision",
    "Judgment",
    "KnowledgeOfAge",
    "Leg",
    "Legs",
    "Means",
    "Needs",
    "OffenceStage",
    "OneOf",
    "OpenNorm",
    "OwnOffence",
    "ParentHas",
    "Person",
    "Proceedings",
    "Procuring",
    "ProcuringConduct",
    "Purpose",
    "Reach",
    "Reflection",
    "Relative",
    "Route",
    "RouteOfActs",
    "Selection",
    "Service",
    "Smuggling",
    "SmugglingConduct",
    "SomeOf",
    "StatementTo",
    "Stay",
    "StayGround",
    "TimeBar",
    "Trafficking",
    "Use",
    "Vulnerability",
    "WholeNumber",
    "Work",
    "YesNo",
]
