"""What Danish law asks, beside the shared vocabulary."""

from traffick_rules.facts import FactGroup, OpenNorm, YesNo


class DanishCase(FactGroup, key="denmark"):
    """What only Danish law asks."""

    labour_migration_case: OpenNorm = OpenNorm(
        "the case is one in which the Agency for International Recruitment and Integration decides",
        decided_by="the authorities settle it among themselves",
    )
    met_in_prostitution: YesNo = YesNo("the police have met the person in a prostitution case")


class DanishCharge(FactGroup, key="denmark"):
    """What only the Danish law on offences asks."""

    improper_method: OpenNorm = OpenNorm(
        "the use of power, debt or a weak position was an improper method",
        "Has the court found the use of power, debt or a weak position an improper method?",
        decided_by="the court decides",
    )
    attack_on_civilians: YesNo = YesNo(
        "the act is part of a widespread or systematic attack on civilians",
        "Is the act part of a widespread or systematic attack on civilians?",
    )
    charged: YesNo = YesNo(
        "the suspect has learnt of the charge, or a step that charges was asked for",
        "Has the suspect learnt of the charge, or has the prosecution asked for a step that charges?",
    )
    suspension_reaches_offence: OpenNorm = OpenNorm(
        "the rule on victims kept from reporting reaches an offence outside the list of § 94(4)",
        "Has the court found that the rule reaches an offence outside the list of § 94(4)?",
        decided_by="the court decides",
    )
    entry_from_schengen: YesNo = YesNo(
        "the person entered from a Schengen State", "Did the person enter from a Schengen State?"
    )
    lawful_origin_likely: OpenNorm = OpenNorm(
        "the lawful origin of the assets is made likely",
        "Has the court found the lawful origin of the assets likely?",
        decided_by="the court decides",
    )
    expulsion_barred: OpenNorm = OpenNorm(
        "expelling the accused is against Denmark's international duties",
        "Has the court found expulsion against Denmark's international duties?",
        decided_by="the court decides",
    )
