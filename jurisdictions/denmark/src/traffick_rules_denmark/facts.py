"""What Danish law asks, beside the shared vocabulary."""

from traffick_rules.facts import FactGroup, OpenNorm, YesNo


class DanishCase(FactGroup, key="denmark"):
    """What only Danish law asks."""

    labour_migration_case: OpenNorm = OpenNorm(
        "the case is one in which the Agency for International Recruitment and Integration decides",
        decided_by="the authorities settle it among themselves",
    )
    met_in_prostitution: YesNo = YesNo("the police have met the person in a prostitution case")
