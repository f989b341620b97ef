"""
What someone can still bring about: by applying, cooperating, deciding, appointing.

Ages, what was done to the person, and what is past are not changeable.
"""

from traffick_rules.facts.asylum import Asylum
from traffick_rules.facts.cooperation import Cooperation
from traffick_rules.facts.fact import AnyFact
from traffick_rules.facts.family import Family
from traffick_rules.facts.identification import Identification
from traffick_rules.facts.stay import Stay

CHANGEABLE: tuple[AnyFact, ...] = (
    Asylum.applied,
    Identification.help_service_told,
    Identification.referred,
    Identification.interviewed_by,
    Identification.representative_at_interview,
    Identification.decision,
    Identification.decided_by,
    Stay.permit_applied_for_by,
    Stay.trafficking_weighed,
    Stay.extension_applied_for,
    Cooperation.with_police,
    Cooperation.with_return,
    Cooperation.return_offered,
    Family.representative_appointed,
)
"""The facts of the shared vocabulary that someone can still bring about."""
