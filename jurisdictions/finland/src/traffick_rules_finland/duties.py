"""Other duties: labour inspectors, what the person must be informed of, and what Joutseno may tell the police."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_finland.reflection_period import POLICE_TOLD
from traffick_rules_finland.sources import provision
from traffick_rules_finland.victim_status import HEAD_OF_JOUTSENO, TRAFFICKING_CASE

# Act on Supervision of Safety at Work § 50: the labour inspectors.

FI_DUTY_OSH = provision(
    "FI-DUTY-OSH",
    "The labour inspectors must report to the police what they have probable grounds to suspect is trafficking; it may be left out only if minor and no public interest calls for it.",
)

SEEN_BY_INSPECTORS = includes(Identification.contact_with, Authority.LABOUR_INSPECTORATE)
BAD_WORK = any_of(
    Work.wages_unpaid,
    Findings.particularly_exploitative_conditions,
    not_read("whether other rules on work or its safety are broken is not asked"),
)
REPORT_TRAFFICKING = DutyRule(
    code="report_trafficking",
    title="Report suspected trafficking to the police",
    provisions=(FI_DUTY_OSH, provision("FI-DUTY-OSH-HEARD")),
    kind=DutyKind.REPORT,
    owed_by="the labour inspectors (työsuojeluviranomainen)",
    when=all_of(
        SEEN_BY_INSPECTORS,
        Identification.indicators,
        cited(
            BAD_WORK,
            provision("FI-DUTY-OSH-A"),
            provision("FI-DUTY-OSH-B"),
            title="rules that the labour inspectors supervise are broken",
        ),
    ),
    fulfilled=Proceedings.crime_reported,
)
REPORT_WORK_OFFENCE = DutyRule(
    code="report_work_offence",
    detail=True,
    title="Report a suspected offence at work to the police",
    provisions=(provision("FI-DUTY-OSH-47"), provision("FI-DUTY-OSH-USURY")),
    kind=DutyKind.REPORT,
    owed_by="the labour inspectors (työsuojeluviranomainen)",
    # Wages that are owed are no offence as such.
    when=all_of(
        SEEN_BY_INSPECTORS,
        any_of(
            Findings.particularly_exploitative_conditions,
            not_read("whether an offence at work is suspected on probable grounds is not asked"),
        ),
    ),
    fulfilled=POLICE_TOLD,
)

# What the injured party is informed, and what the police may be told.


INFORM = DutyRule(
    code="inform_of_rights",
    title="Tell the injured party of their rights",
    provisions=provision("FI-DUTY-INFORM"),
    kind=DutyKind.INFORMATION,
    owed_by="the investigating authority",
    when=Proceedings.injured_party,
    fulfilled=Proceedings.informed_of_rights,
)
INFORM_OF_RELEASE = DutyRule(
    code="inform_of_release_notice",
    detail=True,
    title="Tell the injured party that they can ask to hear of the prisoner's release",
    provisions=provision("FI-DUTY-RELEASE"),
    kind=DutyKind.INFORMATION,
    owed_by="the investigating authority",
    when=all_of(Proceedings.injured_party, TRAFFICKING_CASE),
    fulfilled=Proceedings.informed_of_rights,
)
PROPOSE_COUNSEL = DutyRule(
    code="propose_counsel",
    detail=True,
    title="Propose counsel for the injured party to the court",
    provisions=provision("FI-DUTY-COUNSEL"),
    kind=DutyKind.APPLICATION,
    owed_by="the head of investigation or the prosecutor",
    when=all_of(Proceedings.injured_party, Findings.counsel_needed),
    fulfilled=Proceedings.has_counsel,
)
TELL_POLICE_OF_THREAT = DutyRule(
    code="tell_police_of_threat",
    detail=True,
    title="Tell the police of a serious threat to life or health",
    provisions=provision("FI-DUTY-THREAT"),
    modality=Modality.MAY,
    kind=DutyKind.NOTICE,
    owed_by=HEAD_OF_JOUTSENO,
    when=all_of(Help.admitted, Needs.protection),
    fulfilled=POLICE_TOLD,
)
