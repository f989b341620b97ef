"""What Icelandic law asks, beside the shared vocabulary."""

from traffick_rules.facts import FactGroup, OpenNorm, YesNo


class IcelandicCase(FactGroup, key="iceland"):
    """What only Icelandic law asks."""

    police_opinion_given: YesNo = YesNo(
        "the police have given their opinion on the permit",
        "Have the police given their opinion on the permit?",
    )
    special_circumstances: OpenNorm = OpenNorm(
        "there are special circumstances that speak for the one-year permit",
        "Has the Directorate found special circumstances that speak for the one-year permit?",
        decided_by="the Directorate of Immigration decides",
    )


class IcelandicCharge(FactGroup, key="iceland"):
    """What only Icelandic law asks of a charge."""
