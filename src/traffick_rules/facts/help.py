"""The help that the person receives as a victim."""

from __future__ import annotations

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import Day, YesNo


class Help(
    FactGroup,
    key="help",
    follows={
        "first_day": "admitted",
        "last_day": "admitted",
    },
):
    """Consent, admission and the days of help."""

    accepted: YesNo = YesNo(
        "the person agrees to receive help", "Does the person agree to receive help?"
    )
    consents_to_referral: YesNo = YesNo(
        "the person agrees that their data are passed to the help service",
        "Does the person agree that their data are passed on?",
        note="Never HTCDS con_Consent, which is consent to one organisation's records",
    )
    admitted: YesNo = YesNo(
        "the person has been admitted to help as a victim",
        "Has the person been admitted to help as a victim?",
    )
    first_day: Day = Day(
        "the first day of the help as a victim", "On which day did the help begin?"
    )
    last_day: Day = Day(
        "the last day of the help as a victim",
        "On which day did the help end?",
        can_lie_ahead=True,
    )
