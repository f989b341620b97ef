"""Family, and who looks after a child."""

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import YesNo


class Family(FactGroup, key="family"):
    """Family ties and guardianship."""

    unaccompanied: YesNo = YesNo("the person is here without a parent or guardian")
    representative_appointed: YesNo = YesNo("a representative has been appointed for the person")
    network_at_home: YesNo = YesNo(
        "the person has a family network in the country of origin",
        negated="the person has no family network in the country of origin",
    )
    reception_centre_at_home: YesNo = YesNo(
        "a reception centre for the person exists in the country of origin",
        negated="no reception centre for the person exists in the country of origin",
    )
    has_children: YesNo = YesNo("the person has children in their care")
