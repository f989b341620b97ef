"""Criminal proceedings around the person."""

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import YesNo


class Proceedings(FactGroup, key="proceedings"):
    """The case against the traffickers, and the person's own offences."""

    case_open: YesNo = YesNo("an investigation or prosecution is running")
    witness: YesNo = YesNo("the person is a witness in a criminal case")
    charge_considered: YesNo = YesNo("charging the person with an offence is being considered")
    prosecuted: YesNo = YesNo("the person is prosecuted")
    own_offence: YesNo = YesNo("the person has committed an offence")
    own_offence_serious: YesNo = YesNo(
        "the person's offence is serious",
        negated="the person's offence is not serious",
    )
    own_offence_caused_by_trafficking: YesNo = YesNo(
        "the person's offence follows from the trafficking"
    )
