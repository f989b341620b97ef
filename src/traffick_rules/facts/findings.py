"""
Open norms: yes/no facts that only an authority or a court can settle.

The library never computes one; it only carries what was decided, and says who decides.
"""

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import OpenNorm

_IMMIGRATION = "the immigration authority decides"
_ASYLUM = "the asylum authority decides"


class Findings(FactGroup, key="open_norm", weight=2):
    """What an authority or a court found where the law leaves the measure open."""

    grave_humanitarian_reasons: OpenNorm = OpenNorm(
        "grave humanitarian reasons speak for letting the person stay", decided_by=_IMMIGRATION
    )
    risk_of_persecution: OpenNorm = OpenNorm(
        "the person risks persecution or serious harm on return", decided_by=_ASYLUM
    )
    special_reasons_for_more_time: OpenNorm = OpenNorm(
        "special reasons speak for more time", decided_by=_IMMIGRATION
    )
    special_reasons_against_time: OpenNorm = OpenNorm(
        "special reasons, such as serious public order, speak against giving time",
        decided_by=_IMMIGRATION,
    )
    order_or_security_against: OpenNorm = OpenNorm(
        "public order or security weighs against letting the person stay", decided_by=_IMMIGRATION
    )
    victim_status_claimed_improperly: OpenNorm = OpenNorm(
        "victim status is claimed improperly", decided_by=_IMMIGRATION
    )
    too_immature_for_asylum_procedure: OpenNorm = OpenNorm(
        "the child is too immature for the asylum procedure", decided_by=_IMMIGRATION
    )
    emergency_on_return: OpenNorm = OpenNorm(
        "the child would in fact be placed in an emergency situation on return",
        decided_by=_IMMIGRATION,
    )
    expulsion_inappropriate: OpenNorm = OpenNorm(
        "the trafficking makes an expulsion inappropriate",
        decided_by="the authority or court that decides on the expulsion",
    )
