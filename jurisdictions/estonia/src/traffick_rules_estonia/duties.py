"""What authorities must do: open a case, tell the person of rights and permits, pass on data, answer a report."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.facts import EstonianCase
from traffick_rules_estonia.permits import BOARD
from traffick_rules_estonia.reflection_period import ALIEN, COVERED
from traffick_rules_estonia.sources import provision
from traffick_rules_estonia.victim_status import EE_ID_STD, REFUSED_TO_OPEN, SUSPECTED

CASE_LEADER = "the investigating body or the Prosecutor's Office"

# Aliens Act § 204; Victim Support Act of 2022, §§ 7 and 24(5).

EE_DUT_SIB = provision("EE-DUT-SIB")

TELL_OF_PERMIT = DutyRule(
    code="tell_of_permit",
    title="Tell the person of the reflection period and the permit",
    provisions=(provision("EE-DUT-INFO"), provision("EE-DUT-INFO-B")),
    when=all_of(ALIEN, COVERED),
    kind=DutyKind.INFORMATION,
    owed_by="the prosecutor, or the investigating body on the prosecutor's order",
    fulfilled=at_least(days(0), since=Stay.informed_of_options_on),
)
PASS_ON_DATA = DutyRule(
    code="pass_on_data",
    title="Pass the person's data to the Social Insurance Board",
    provisions=(EE_DUT_SIB, provision("EE-DUT-SIB-K")),
    when=any_of(
        all_of(Proceedings.injured_party, Findings.special_protection_needs),
        cited(
            all_of(any_of(Proceedings.injured_party, SUSPECTED), Help.consents_to_referral),
            provision("EE-DUT-WISH"),
            title="the person wishes it",
        ),
    ),
    unless=Proviso(not_(Help.accepted), EE_DUT_SIB, title="the person opts out of help"),
    kind=DutyKind.REFERRAL,
    owed_by="the police, the prosecutor or the court; on the person's wish also other bodies asked for help",
    fulfilled=Identification.help_service_told,
)
TELL_OF_REFLECTION_PERIOD = DutyRule(
    code="tell_of_reflection_period",
    title="Tell the Social Insurance Board that a reflection period was set",
    provisions=provision("EE-DUT-PPA"),
    when=is_(Stay.reflection, Reflection.GRANTED),
    kind=DutyKind.NOTICE,
    detail=True,
    owed_by=BOARD,
    fulfilled=Identification.help_service_told,
)

# Child Protection Act § 27.

REPORT_CHILD = DutyRule(
    code="report_to_child_welfare",
    title="Report a child in need or in danger without delay",
    provisions=provision("EE-DUT-CHILD"),
    when=all_of(under_age(18), any_of(SUSPECTED, Findings.child_in_danger)),
    kind=DutyKind.REPORT,
    owed_by="anyone who knows of it",
    fulfilled=Family.child_welfare_told,
)

# Code of Criminal Procedure: the case is opened, the report is answered, rights are explained.

EE_DUT_CONFIRM = provision("EE-DUT-CONFIRM")
EE_DUT_REFUSE = provision("EE-DUT-REFUSE")

OPEN_A_CASE = DutyRule(
    code="open_a_case",
    title="Open a criminal case where there is a reason and a ground",
    provisions=(provision("EE-DUT-OPEN"), provision("EE-DUT-OPEN-B"), EE_ID_STD),
    when=all_of(Proceedings.crime_reported, Findings.reasonable_grounds),
    kind=DutyKind.DECISION,
    detail=True,
    owed_by=CASE_LEADER,
    fulfilled=Proceedings.case_open,
)
CONFIRM_REPORT = DutyRule(
    code="confirm_report",
    title="Confirm the victim's report in writing",
    provisions=(EE_DUT_CONFIRM, provision("EE-DUT-CONFIRM-L")),
    when=Proceedings.crime_reported,
    kind=DutyKind.NOTICE,
    detail=True,
    owed_by=CASE_LEADER,
    fulfilled=EstonianCase.report_confirmed,
    within=EE_DUT_CONFIRM.gives(days(20)),
    starts_on=Proceedings.crime_reported_on,
)
TELL_OF_REFUSAL = DutyRule(
    code="tell_of_refusal",
    title="Tell of the refusal to open a case",
    provisions=(EE_DUT_REFUSE, provision("EE-DUT-REFUSE-X"), provision("EE-DUT-REASONS")),
    when=REFUSED_TO_OPEN,
    kind=DutyKind.NOTICE,
    detail=True,
    owed_by=CASE_LEADER,
    fulfilled=EstonianCase.refusal_told,
    within=EE_DUT_REFUSE.gives(days(10)),
    starts_on=Proceedings.crime_reported_on,
)
TELL_OF_RIGHTS = DutyRule(
    code="tell_of_rights",
    title="Explain the victim's rights, the civil claim and legal aid; since 2016 victim support, compensation and protection",
    provisions=(provision("EE-DUT-RIGHTS"), provision("EE-DUT-VS")),
    when=Proceedings.injured_party,
    kind=DutyKind.INFORMATION,
    owed_by=CASE_LEADER,
    fulfilled=Proceedings.informed_of_rights,
)
TELL_OF_SUPPORT = DutyRule(
    code="tell_of_support",
    title="Tell the victim of victim support",
    provisions=provision("EE-DUT-INFORM-OLD"),
    when=any_of(Proceedings.injured_party, SUSPECTED),
    kind=DutyKind.INFORMATION,
    detail=True,
    owed_by="the investigating body",
    fulfilled=Proceedings.informed_of_rights,
)
