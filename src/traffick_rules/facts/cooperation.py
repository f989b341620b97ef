"""What the person does, or is needed for, towards police, courts and a prepared return."""

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import YesNo


class Cooperation(FactGroup, key="cooperation"):
    """Cooperation, and contact with the exploiters."""

    with_police: YesNo = YesNo("the person cooperates with the police")
    presence_needed: YesNo = YesNo(
        "the person's presence in the country is needed for the investigation or prosecution"
    )
    with_return: YesNo = YesNo("the person cooperates in a prepared return")
    return_offered: YesNo = YesNo("a prepared return has been offered to the person")
    contacts_broken: YesNo = YesNo("the person has broken all contact with the exploiters")
    contact_with_exploiters_resumed: YesNo = YesNo(
        "the person has of their own will resumed contact with the exploiters"
    )
