"""Criminal proceedings around the person."""

from __future__ import annotations

import enum

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import Day, OneOf, SomeOf, WholeNumber, YesNo


class CaseOffence(enum.StrEnum):
    """What a criminal case concerns."""

    TRAFFICKING = "trafficking"
    EXPLOITATION = "exploitation"
    SLAVERY = "slavery"
    PROCURING = "procuring"
    CHILD_SEXUAL_EXPLOITATION = "child_sexual_exploitation"
    SEXUAL_OFFENCE = "sexual_offence"
    ORGAN_OFFENCE = "organ_offence"
    USE_OF_VICTIM = "use_of_victim"
    ILLEGAL_EMPLOYMENT = "illegal_employment"
    OTHER = "other"


class CaseOutcome(enum.StrEnum):
    """How a criminal case ended."""

    NONE = "none"
    NOT_OPENED = "not_opened"
    CLOSED = "closed"
    NO_SUSPECT = "no_suspect"
    NOT_CHARGED = "not_charged"
    ACQUITTED = "acquitted"
    CONVICTED_OF_TRAFFICKING = "convicted_of_trafficking"
    CONVICTED_OF_OTHER = "convicted_of_other"


class StatementTo(enum.StrEnum):
    """To whom the person has given a statement."""

    POLICE = "police"
    COURT = "court"


class Agreement(enum.StrEnum):
    """What the person agrees to."""

    VICTIM_STATUS = "victim_status"
    RESTRAINING_ORDER = "restraining_order"
    ENDING_OWN_CASE = "ending_own_case"
    PUBLICATION = "publication"


class Compensated(enum.StrEnum):
    """How far the damage has been paid."""

    NONE = "none"
    IN_PART = "in_part"
    IN_FULL = "in_full"


class OwnOffence(enum.StrEnum):
    """What the person did against the law."""

    BORDER_CROSSING = "border_crossing"
    ILLEGAL_STAY = "illegal_stay"
    ILLEGAL_WORK = "illegal_work"
    FALSE_DOCUMENTS = "false_documents"
    PROSTITUTION = "prostitution"
    DRUGS = "drugs"
    THEFT = "theft"
    VIOLENCE = "violence"
    OTHER = "other"


class Proceedings(
    FactGroup,
    key="proceedings",
    follows={
        "crime_reported_on": "crime_reported",
        "case_outcome": "case_open",
        "case_ended_on": "case_outcome",
        "injured_party_since": "injured_party",
        "damages_awarded": "damages_claimed",
        "damages_amount": "damages_claimed",
        "own_offence_on": "own_offence",
        "own_offence_kinds": "own_offence",
        "own_offence_serious": "own_offence",
        "own_offence_caused_by_trafficking": "own_offence",
    },
):
    """The case against the traffickers, compensation, and the person's own offences."""

    crime_reported: YesNo = YesNo(
        "the trafficking has been reported to the police",
        "Has the trafficking been reported to the police, or do they know of it?",
        note="Also where the police know of it in another way",
    )
    crime_reported_on: Day = Day(
        "the day of the report to the police",
        "On which day was it reported?",
        not_yet="not yet",
    )
    case_open: YesNo = YesNo(
        "an investigation or prosecution is running", "Is an investigation or prosecution running?"
    )
    case_offences: SomeOf[CaseOffence] = SomeOf(
        CaseOffence,
        "the criminal case concerns",
        "Which offences does the criminal case concern?",
        thing="a kind of offence",
    )
    case_outcome: OneOf[CaseOutcome] = OneOf(
        CaseOutcome,
        "the outcome of the criminal case is:",
        "How did the criminal case end?",
        thing="an outcome of a case",
    )
    case_ended_on: Day = Day(
        "the day on which the case ended: the final judgment, or the closing without one",
        "On which day did the case end, by a final judgment or by closing?",
        note="proceedings.case_outcome says how it ended",
        not_yet="not yet",
    )
    injured_party: YesNo = YesNo(
        "the person is recognised as the injured party of the trafficking in the criminal case",
        "Is the person recognised as the injured party in the criminal case?",
    )
    injured_party_since: Day = Day(
        "the day of the recognition as injured party",
        "On which day was the person recognised as injured party?",
        not_yet="not yet",
    )
    witness: YesNo = YesNo(
        "the person is a witness in a criminal case", "Is the person a witness in a criminal case?"
    )
    statement_given: SomeOf[StatementTo] = SomeOf(
        StatementTo,
        "the person has given a statement about the exploitation to",
        "To whom has the person given a statement?",
        thing="police or court",
    )
    interviewed_on_video: YesNo = YesNo(
        "the person has been interviewed on video for use in court",
        "Has the person been interviewed on video for use in court?",
    )
    under_protection: YesNo = YesNo(
        "the person is in a personal-protection programme",
        "Is the person in a personal-protection programme?",
    )
    informed_of_rights: YesNo = YesNo(
        "the person has been told of their rights as a victim",
        "Has the person been told of their rights as a victim?",
    )
    counsel_requested: YesNo = YesNo(
        "the person has asked for counsel in the criminal case",
        "Has the person asked for counsel in the criminal case?",
    )
    has_counsel: YesNo = YesNo(
        "a lawyer already acts for the person", "Does a lawyer already act for the person?"
    )
    agrees_to: SomeOf[Agreement] = SomeOf(
        Agreement,
        "the person agrees to",
        "To which of these steps does the person agree?",
        thing="a step to agree to",
    )
    damages_claimed: YesNo = YesNo(
        "the person has claimed damages from the offender",
        "Has the person claimed damages from the offender?",
    )
    damages_awarded: YesNo = YesNo(
        "a court has awarded damages to the person", "Has a court awarded damages to the person?"
    )
    damages_amount: WholeNumber = WholeNumber(
        "the amount of damages claimed or awarded",
        "How much is claimed or awarded?",
        minimum=0,
        maximum=1_000_000_000,
        unit="units of the national currency",
    )
    compensated: OneOf[Compensated] = OneOf(
        Compensated,
        "paid for the damage so far:",
        "How far has someone paid the damage?",
        thing="how far it was paid",
    )
    compensation_applied_on: Day = Day(
        "the day of the application for compensation from the State",
        "On which day was compensation from the State applied for?",
        not_yet="not yet",
    )
    charge_considered: YesNo = YesNo(
        "charging the person with an offence is being considered",
        "Is a charge against the person being considered?",
    )
    prosecuted: YesNo = YesNo("the person is prosecuted", "Is the person prosecuted?")
    own_offence: YesNo = YesNo(
        "the person has committed an offence", "Has the person committed an offence?"
    )
    own_offence_on: Day = Day("the day of the person's offence", "On which day was it committed?")
    own_offence_kinds: SomeOf[OwnOffence] = SomeOf(
        OwnOffence, "the person's offence is", "Which offence is it?", thing="a kind of offence"
    )
    own_offence_serious: YesNo = YesNo(
        "the person's offence is serious",
        "Is the person's offence serious?",
        negated="the person's offence is not serious",
    )
    own_offence_caused_by_trafficking: YesNo = YesNo(
        "the person's offence follows from the trafficking",
        "Does the person's offence follow from the trafficking?",
    )
