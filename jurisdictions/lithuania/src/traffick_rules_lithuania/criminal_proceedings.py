"""The victim in the criminal case: lawyer, protection, interviews, closed doors, and the duty to investigate."""

from typing import Any

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_lithuania.children import CHILD_IN_THE_CASE
from traffick_rules_lithuania.sources import provision
from traffick_rules_lithuania.victim_status import HARMED, VICTIM, right

OFFICERS = "the investigating officer, the prosecutor or the court"

# The lawyer: Legal Aid Act arts. 12, 14, 21, 22; Code of Criminal Procedure art. 55(4).

LT_CHILD_LAWYER_BPK_A = provision(
    "LT-CHILD-LAWYER-BPK-A",
    "Officer, prosecutor or court find a representative necessary, by a reasoned decision, where a minor suffered from a crime against health, liberty, sexual freedom, child and family or morals; in other cases if the rights would not be duly protected without one.",
)
LT_CHILD_LAWYER_BPK = provision(
    "LT-CHILD-LAWYER-BPK",
    "A representative has to take part where a minor suffered from such a crime, a complaint or report is in, and the rights would not be duly protected without one; in other cases where officer, prosecutor or court so finds.",
)
LEGAL_AID_SERVICE = "the Legal Aid Service"
LAWYER = right(
    code="legal_aid",
    title="A lawyer paid by the State for who was injured by trafficking",
    local_title="antrinė teisinė pagalba",
    provisions=(
        provision("LT-LEGAL-AID"),
        provision("LT-LEGAL-AID-GROUP"),
        provision("LT-LEGAL-AID-30"),
    ),
    kind=EntitlementKind.LEGAL_HELP,
    decided_by=LEGAL_AID_SERVICE,
    paid_by="the State",
    when=any_of(
        Proceedings.injured_party,
        all_of(
            HARMED,
            not_read(
                "whether the recognition as injured person has to be there first is not said, and an organised group is not asked for"
            ),
        ),
    ),
)
LAWYER_FOR_DAMAGES = right(
    code="legal_aid_for_damages",
    title="A lawyer paid by the State in a case on damages from the crime",
    provisions=provision(
        "LT-LEGAL-AID-OLD", "In damage cases victims have legal aid whatever their means."
    ),
    kind=EntitlementKind.LEGAL_HELP,
    decided_by=LEGAL_AID_SERVICE,
    paid_by="the State",
    when=Proceedings.damages_claimed,
)
NAMED_CRIME = includes(
    Proceedings.case_offences,
    CaseOffence.TRAFFICKING,
    CaseOffence.EXPLOITATION,
    CaseOffence.SLAVERY,
    CaseOffence.PROCURING,
    CaseOffence.CHILD_SEXUAL_EXPLOITATION,
    CaseOffence.SEXUAL_OFFENCE,
    CaseOffence.ORGAN_OFFENCE,
    CaseOffence.USE_OF_VICTIM,
)
COUNSEL = right(
    code="counsel",
    title="A representative and lawyer for a child victim, paid by the State",
    local_title="įgaliotasis atstovas",
    provisions=(
        provision(
            "LT-CHILD-LAWYER",
            "Minor victims of crimes against health, liberty, sexual freedom, child and family or morals, and in other cases, have secondary legal aid whatever the means where a reasoned decision finds a representative necessary; the Legal Aid Service picks the lawyer at once.",
        ),
        LT_CHILD_LAWYER_BPK_A,
        LT_CHILD_LAWYER_BPK,
    ),
    kind=EntitlementKind.LEGAL_HELP,
    decided_by=f"{OFFICERS}; the Legal Aid Service picks the lawyer at once",
    paid_by="the State",
    when=(
        LT_CHILD_LAWYER_BPK_A.gives(
            all_of(CHILD_IN_THE_CASE, HARMED, any_of(NAMED_CRIME, Findings.counsel_needed))
        ),
        LT_CHILD_LAWYER_BPK.gives(
            all_of(
                CHILD_IN_THE_CASE,
                Findings.counsel_needed,
                any_of(
                    all_of(HARMED, Proceedings.crime_reported),
                    cited(
                        all_of(
                            any_of(Identification.indicators, VICTIM), Family.child_welfare_told
                        ),
                        provision("LT-CHILD-LAWYER-SERVICE"),
                        title="the child-rights service, told of the child, sends a notice",
                    ),
                ),
            )
        ),
    ),
)

# Protection and procedure.

LT_ID_HEARING = provision(
    "LT-ID-HEARING",
    "A victim of trafficking, procuring or being drawn into prostitution may ask for an interviewer of the same sex; it is refused only if it would harm the investigation.",
)
LT_PROC_COMPANION = provision("LT-PROC-COMPANION", "A companion of one's choice may come along.")
LT_DUTY_RELEASE = provision("LT-DUTY-RELEASE", "The court asks if news of a release is wanted.")
LT_PROC_ANON = provision("LT-PROC-ANON", "A victim or witness in danger can be anonymous.")
INJURED = Proceedings.injured_party


def _right(
    code: str,
    title: str,
    law: Provision,
    *more: Provision,
    **other: Any,  # noqa: ANN401 - fields of the rule
) -> EntitlementRule:
    """What an injured person has in the criminal case."""
    fields = {"kind": EntitlementKind.PROCEDURE, "when": INJURED, **other}
    return right(code=code, title=title, provisions=(law, *more), **fields)


ASSESSMENT = _right(
    "assessment_of_protection",
    "An assessment of special protection needs, at the first interview at the latest",
    provision("LT-PROC-NEEDS"),
    provision("LT-DUTY-NEEDS"),
    provided_by="the investigating officer or the prosecutor",
)
SAME_SEX = _right(
    "interviewer_of_the_same_sex",
    "An interviewer of the same sex, on request",
    LT_ID_HEARING,
    kind=EntitlementKind.SAFEGUARD,
    when=all_of(
        INJURED,
        includes(Proceedings.case_offences, CaseOffence.TRAFFICKING, CaseOffence.PROCURING),
    ),
    unless=Proviso(Findings.would_hamper_case, LT_ID_HEARING),
)
COMPANION = _right("companion", "A companion of one's choice", LT_PROC_COMPANION)
INTERPRETER = _right(
    "interpreter",
    "The complaint in a language one knows, or with an interpreter",
    provision("LT-DUTY-LANG"),
    when=all_of(HARMED, Needs.interpretation),
)
TOLD_OF_RELEASE = _right(
    "told_of_release",
    "Information on the convict's release or escape, on request",
    LT_DUTY_RELEASE,
    kind=EntitlementKind.INFORMATION,
    detail=True,
)
NO_HEARING = EntitlementRule(
    code="no_second_hearing",
    title="No hearing in court for a victim with special needs",
    provisions=provision(
        "LT-PROC-REMOTE",
        "A victim with special needs may be spared the hearing: a recorded statement is read or shown, or the accused is kept out of the room.",
    ),
    modality=Modality.MAY,
    kind=EntitlementKind.SAFEGUARD,
    decided_by="the court",
    when=all_of(INJURED, Findings.special_protection_needs),
)
ANONYMITY = EntitlementRule(
    code="anonymous_testimony",
    title="Anonymity of a victim or witness in danger",
    provisions=LT_PROC_ANON,
    modality=Modality.MAY,
    kind=EntitlementKind.SAFEGUARD,
    decided_by=OFFICERS,
    when=all_of(any_of(HARMED, Proceedings.witness), Needs.protection),
)
PROTECTION_MEASURES = EntitlementRule(
    code="protection_measures",
    title="Protection measures for a victim or witness in danger",
    provisions=provision(
        "LT-PROC-PROTECT",
        "Victims and witnesses in cases of serious, very serious and named medium crimes can have protection measures if life, health or property is in danger.",
    ),
    modality=Modality.MAY,
    kind=EntitlementKind.SAFEGUARD,
    decided_by="the police, the prosecutor or the court",
    when=all_of(
        any_of(HARMED, Proceedings.witness),
        Needs.protection,
        any_of(
            includes(Proceedings.case_offences, CaseOffence.TRAFFICKING, CaseOffence.SLAVERY),
            all_of(
                includes(Proceedings.case_offences, *CaseOffence),
                not_read("which other crimes are named was not read"),
            ),
        ),
    ),
)
TESTIFY = DutyRule(
    code="testify",
    title="Testify as a witness",
    provisions=provision("LT-PROC-TESTIFY"),
    kind=DutyKind.HEARING,
    owed_by="the injured person",
    when=INJURED,
    fulfilled=includes(Proceedings.statement_given, StatementTo.COURT),
)
CHILD_INTERVIEW = _right(
    "prepared_interview",
    "A child's interview in an adapted room, as a rule once, with a psychologist",
    provision("LT-CHILD-INTERVIEW"),
    decided_by="the investigating judge or officer",
    when=all_of(CHILD_IN_THE_CASE, HARMED, NAMED_CRIME),
)
CLOSED_DOORS = EntitlementRule(
    code="closed_doors",
    title="Closed doors at the trial",
    provisions=provision(
        "LT-PROC-CLOSED-MINOR",
        "The court may close the hearing where a minor is accused or injured.",
    ),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    decided_by="the court",
    when=any_of(
        all_of(CHILD_IN_THE_CASE, INJURED),
        cited(
            any_of(
                includes(Proceedings.case_offences, CaseOffence.SEXUAL_OFFENCE),
                Findings.private_facts_at_stake,
                all_of(INJURED, Findings.special_protection_needs),
            ),
            provision("LT-PROC-CLOSED"),
            title="a sexual offence, private life or special protection needs",
            while_in_force=True,
        ),
    ),
)

# The duty to investigate: Code of Criminal Procedure arts. 166, 168.

LT_INVEST = provision("LT-INVEST", "Checks before opening last at most 10 days.")
LT_INVEST_COMPL = provision("LT-INVEST-COMPL", "A complaint against a refusal is due in 7 days.")
OPEN_INVESTIGATION = DutyRule(
    code="open_investigation",
    title="Open an investigation",
    provisions=provision(
        "LT-DUTY-OPEN", "An investigation opens on a complaint, a report or signs of a crime."
    ),
    kind=DutyKind.DECISION,
    owed_by="the investigating officer or the prosecutor",
    when=Proceedings.crime_reported,
    unless=Proviso(
        all_of(
            not_(Proceedings.case_open),
            is_(Proceedings.case_outcome, CaseOutcome.NOT_OPENED),
            not_read("whether the data were plainly untrue is not asked"),
        ),
        provision("LT-DUTY-REFUSE"),
        title="it was refused because the data are plainly untrue",
    ),
    fulfilled=Proceedings.case_open,
    within=LT_INVEST.gives(days(10)),
    starts_on=Proceedings.crime_reported_on,
)
COMPLAINT = _right(
    "complaint_against_refusal",
    "A complaint against the refusal to open an investigation",
    LT_INVEST_COMPL,
    kind=EntitlementKind.APPEAL,
    detail=True,
    when=is_(Proceedings.case_outcome, CaseOutcome.NOT_OPENED),
    claim_within=LT_INVEST_COMPL.gives(days(7)),
    claim_from=Proceedings.case_ended_on,
)
