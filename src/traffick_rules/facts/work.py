"""The person's work."""

from __future__ import annotations

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import YesNo


class Work(FactGroup, key="work", weight=2):
    """Work, wages, and the right to work."""

    employed_illegally: YesNo = YesNo(
        "the person works or worked without the right to stay or to work",
        "Has the person worked without the right to stay or to work?",
    )
    worked_as_child: YesNo = YesNo(
        "the person worked while under 18", "Did the person work while under 18?"
    )
    wages_unpaid: YesNo = YesNo("wages are owed to the person", "Are wages owed to the person?")
    wage_claim_made: YesNo = YesNo(
        "the person has claimed the unpaid wages",
        "Has the person claimed the unpaid wages, in court where the law asks that?",
    )
    job_contract: YesNo = YesNo(
        "the person has a work contract on the usual local terms",
        "Does the person have a work contract on the usual local terms?",
    )
