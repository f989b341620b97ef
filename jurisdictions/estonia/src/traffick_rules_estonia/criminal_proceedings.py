"""The victim in the criminal case: protection, hearings, a companion, news of the suspect, complaints, costs."""

from functools import partial

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.sources import provision

IN_CHARGE = "the body in charge of the criminal case"
VICTIM = Proceedings.injured_party
HEARD = any_of(VICTIM, Proceedings.witness)
CASE_OFFENCES = Proceedings.case_offences
_may = partial(EntitlementRule, modality=Modality.MAY, kind=EntitlementKind.PROCEDURE)
_right = partial(_may, modality=Modality.SHALL, provided_by=IN_CHARGE)

# Code of Criminal Procedure § 37²: special protection.


ASSESSMENT_OF_PROTECTION = _right(
    code="assessment_of_protection",
    title="An assessment of the need of special protection in the case",
    provisions=provision("EE-DUT-ASSESS"),
    when=VICTIM,
)
PREPARED_INTERVIEW = _right(
    code="prepared_interview",
    title="Hearings in a suitable room, by the same trained person",
    provisions=(provision("EE-CRIM-372"), provision("EE-CRIM-372-VS")),
    when=all_of(
        VICTIM,
        any_of(
            Findings.special_protection_needs, cited(under_age(18), provision("EE-CHD-PRESUME"))
        ),
    ),
)

# §§ 10, 12, 38, 67 and 287: language, hearings, taking part.

EE_CRIM_GENDER = provision("EE-CRIM-GENDER")

INTERPRETER = _right(
    code="interpreter",
    title="An interpreter, and key documents in translation, in the criminal case",
    provisions=(provision("EE-CRIM-LANG"), provision("EE-CRIM-TRANS")),
    when=all_of(VICTIM, Needs.interpretation),
)
SAME_SEX_INTERVIEWER = _right(
    code="same_sex_interviewer",
    title="An interviewer of the same sex, on request (of a prosecutor or judge it cannot be asked)",
    provisions=EE_CRIM_GENDER,
    when=all_of(
        VICTIM,
        any_of(
            includes(
                CASE_OFFENCES, CaseOffence.SEXUAL_OFFENCE, CaseOffence.CHILD_SEXUAL_EXPLOITATION
            ),
            Trafficking.close_relation,
            all_of(
                includes(CASE_OFFENCES, *CaseOffence),
                not_read(
                    "whether other offences, such as trafficking, are gender violence is for the body in charge"
                ),
            ),
        ),
    ),
    unless=Proviso(Findings.would_hamper_case, EE_CRIM_GENDER),
)
CLOSED_DOORS = _may(
    code="closed_doors",
    title="Closed doors in court",
    provisions=provision("EE-CRIM-CLOSED"),
    when=all_of(
        HEARD,
        any_of(
            Findings.private_facts_at_stake,
            Needs.protection,
            under_age(18),
            cited(
                all_of(
                    VICTIM, not_read("whether the victim's interest asks for it is for the court")
                ),
                provision("EE-CRIM-CLOSED-V"),
                while_in_force=True,
            ),
        ),
    ),
    decided_by="the court",
)
ANONYMOUS_TESTIMONY = _may(
    code="anonymous_testimony",
    title="Anonymity of a witness",
    provisions=(provision("EE-CRIM-ANON"), provision("EE-CRIM-WPA")),
    when=all_of(
        Proceedings.witness,
        any_of(
            Needs.protection,
            Proceedings.under_protection,
            not_read("whether gravity or exceptional circumstances call for it is for the judge"),
        ),
    ),
    decided_by="the judge, on the prosecutor's request",
)
REMOTE_TESTIMONY = _may(
    code="remote_testimony",
    detail=True,
    title="A hearing from a distance or behind a partition",
    provisions=provision("EE-CRIM-REMOTE"),
    when=HEARD,
    decided_by="the court",
)
TAKING_PART = _right(
    code="taking_part_in_case",
    title="Evidence, requests, the file, the hearing, and a word on a plea bargain",
    provisions=provision("EE-CRIM-PART"),
    when=VICTIM,
)
COMPANION = _right(
    code="companion",
    detail=True,
    title="A companion at acts of the case, unless refused with reasons",
    provisions=provision("EE-CRIM-SUPP"),
    kind=EntitlementKind.CONTACT_PERSON,
    when=VICTIM,
)

# §§ 38 and 141¹: news of the suspect, restraining orders, parole.

TOLD_OF_ARREST = _right(
    code="told_of_arrest",
    detail=True,
    title="News of the arrest of the suspect, unless it would harm the suspect",
    provisions=provision("EE-CRIM-ARREST"),
    kind=EntitlementKind.INFORMATION,
    when=VICTIM,
)
TOLD_OF_RELEASE = _right(
    code="told_of_release",
    title="News of a release or escape, on request",
    provisions=provision("EE-CRIM-RELEASE"),
    kind=EntitlementKind.INFORMATION,
    when=all_of(VICTIM, Needs.protection),
)
RESTRAINING_ORDER = _may(
    code="restraining_order",
    title="A temporary restraining order",
    provisions=(provision("EE-CRIM-RESTR"), provision("EE-CRIM-RESTR-EM")),
    kind=EntitlementKind.SAFEGUARD,
    when=all_of(
        VICTIM,
        any_of(
            includes(
                CASE_OFFENCES,
                CaseOffence.TRAFFICKING,
                CaseOffence.SLAVERY,
                CaseOffence.CHILD_SEXUAL_EXPLOITATION,
                CaseOffence.SEXUAL_OFFENCE,
                CaseOffence.ORGAN_OFFENCE,
            ),
            under_age(18),
            all_of(
                includes(CASE_OFFENCES, *CaseOffence),
                not_read("whether the case is on a crime against the person is not said"),
            ),
        ),
        any_of(
            includes(Proceedings.agrees_to, Agreement.RESTRAINING_ORDER),
            cited(Needs.protection, provision("EE-CRIM-RESTR-UR"), while_in_force=True),
        ),
    ),
    decided_by="a judge or court on the prosecutor's request; in urgent cases the prosecutor",
)
OPINION_ON_PAROLE = _right(
    code="opinion_on_parole",
    detail=True,
    title="An opinion on the parole of the convicted",
    provisions=provision("EE-CRIM-PAROLE"),
    when=all_of(
        VICTIM,
        any_of(
            is_(Proceedings.case_outcome, CaseOutcome.CONVICTED_OF_TRAFFICKING),
            all_of(
                is_(Proceedings.case_outcome, CaseOutcome.CONVICTED_OF_OTHER),
                not_read(
                    "whether the other crime is of the first degree and of chapters 9 or 11 is not asked"
                ),
            ),
        ),
    ),
    provided_by="the court",
)

# §§ 207 and 208: complaints; costs.

COMPLAINT = EntitlementRule(
    code="complaint",
    title="A complaint against the refusal to open the case, or against its end",
    provisions=(
        provision("EE-CRIM-COMPL"),
        provision("EE-CRIM-COMPL-M"),
        provision("EE-CRIM-COMPL-DEC"),
    ),
    modality=Modality.SHALL,
    kind=EntitlementKind.APPEAL,
    when=all_of(
        any_of(VICTIM, Proceedings.crime_reported),
        is_(
            Proceedings.case_outcome,
            CaseOutcome.NOT_OPENED,
            CaseOutcome.CLOSED,
            CaseOutcome.NO_SUSPECT,
            CaseOutcome.NOT_CHARGED,
        ),
    ),
    claim_within=provision("EE-CRIM-COMPL-10").gives(days(10)),
    claim_from=Proceedings.case_ended_on,
    decided_by="the Prosecutor's Office, the State Prosecutor's Office, then the circuit court",
)
COSTS = EntitlementRule(
    code="costs_of_proceedings",
    detail=True,
    title="The costs and lost earnings of taking part",
    provisions=provision("EE-CRIM-COST"),
    modality=Modality.SHALL,
    kind=EntitlementKind.FINANCIAL_HELP,
    when=any_of(
        Proceedings.witness,
        includes(Proceedings.statement_given, StatementTo.POLICE, StatementTo.COURT),
        all_of(VICTIM, not_read("whether the victim took part in another way is not asked")),
    ),
    paid_by="the State",
)
