"""What Estonian law asks, beside the shared vocabulary."""

from traffick_rules.facts import FactGroup, OpenNorm, YesNo


class EstonianCase(FactGroup, key="estonia"):
    """What only Estonian law asks."""


class EstonianCharge(FactGroup, key="estonia"):
    """What only Estonian law asks of a charge."""
