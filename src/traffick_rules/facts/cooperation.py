"""What the person does, or is needed for, towards police, courts and a prepared return."""

from __future__ import annotations

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import OpenNorm, YesNo


class Cooperation(FactGroup, key="cooperation"):
    """Cooperation, contact with the exploiters, and return."""

    with_police: YesNo = YesNo(
        "the person cooperates with the police, the prosecutor or the court",
        "Does the person cooperate with the police, the prosecutor or the court?",
    )
    willing: YesNo = YesNo(
        "the person is willing to cooperate",
        "Is the person willing to cooperate, even if they have not done so yet?",
    )
    information_given: YesNo = YesNo(
        "the person has given information that helps the investigation",
        "Has the person given information that helps the investigation?",
    )
    presence_needed: OpenNorm = OpenNorm(
        "the person's presence in the country is needed for the investigation or trial",
        "Do the police, the prosecutor or the court need the person to stay for the case?",
        decided_by="the police, the prosecutor or the court in charge of the case decides",
        note="By the measure of the law that asks",
    )
    contacts_broken: YesNo = YesNo(
        "the person has broken all contact with the exploiters",
        "Has the person broken all contact with the exploiters?",
    )
    contact_with_exploiters_resumed: YesNo = YesNo(
        "the person has of their own will resumed contact with the exploiters",
        "Has the person of their own will resumed contact with the exploiters?",
    )
    with_return: YesNo = YesNo(
        "the person cooperates in a prepared return",
        "Does the person cooperate in a prepared return?",
    )
    return_offered: YesNo = YesNo(
        "a prepared return has been offered to the person",
        "Has a prepared return been offered to the person?",
    )
    return_wanted: YesNo = YesNo(
        "the person wants to return of their own will",
        "Does the person want to return of their own will?",
    )
