"""The victim in the criminal case: protection, hearings, a companion, news of the suspect, complaints, costs."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.sources import provision

IN_CHARGE = "the body in charge of the criminal case"
VICTIM = Proceedings.injured_party
HEARD = any_of(VICTIM, Proceedings.witness)
CASE_OFFENCES = Proceedings.case_offences

# Code of Criminal Procedure § 37²: special protection.

EE_DUT_ASSESS = provision(
    "EE-DUT-ASSESS",
    "The need of protection of every natural person who is a victim is assessed individually.",
)
EE_CHD_PRESUME = provision("EE-CHD-PRESUME")
EE_CRIM_372 = provision(
    "EE-CRIM-372",
    "Who needs special protection is heard in a suitable room, by a trained interviewer, and by the same person throughout.",
)
EE_CRIM_372_VS = provision("EE-CRIM-372-VS")

ASSESSMENT_OF_PROTECTION = EntitlementRule(
    code="assessment_of_protection",
    title="An assessment of the need of special protection in the case",
    provisions=(EE_DUT_ASSESS,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    when=VICTIM,
    provided_by=IN_CHARGE,
)
PREPARED_INTERVIEW = EntitlementRule(
    code="prepared_interview",
    title="Hearings in a suitable room, by the same trained person",
    provisions=(EE_CRIM_372, EE_CRIM_372_VS),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    when=all_of(
        VICTIM,
        any_of(Findings.special_protection_needs, cited(under_age(18), EE_CHD_PRESUME)),
    ),
    provided_by=IN_CHARGE,
)

# §§ 10, 12, 38, 67 and 287: language, hearings, taking part.

EE_CRIM_LANG = provision("EE-CRIM-LANG")
EE_CRIM_TRANS = provision("EE-CRIM-TRANS")
EE_CRIM_GENDER = provision(
    "EE-CRIM-GENDER",
    "In a case of sexual or gender violence, or violence in a close relation, the victim may ask for an interviewer of the same sex; not where a prosecutor or judge interviews, or where it hampers the case.",
)
EE_CRIM_CLOSED = provision(
    "EE-CRIM-CLOSED",
    "The court may close the hearing for private life or morals, in the interest of a minor, or for safety.",
)
EE_CRIM_CLOSED_V = provision("EE-CRIM-CLOSED-V")
EE_CRIM_ANON = provision(
    "EE-CRIM-ANON",
    "A judge may make a witness anonymous on the prosecutor's request, for the gravity of the crime or exceptional circumstances.",
)
EE_CRIM_WPA = provision("EE-CRIM-WPA")
EE_CRIM_REMOTE = provision("EE-CRIM-REMOTE")
EE_CRIM_PART = provision(
    "EE-CRIM-PART",
    "The victim may give evidence, file requests and complaints, see the file, take part in the hearing, and consent to a plea bargain or refuse it.",
)
EE_CRIM_SUPP = provision("EE-CRIM-SUPP")

INTERPRETER = EntitlementRule(
    code="interpreter",
    title="An interpreter in the criminal case",
    provisions=(EE_CRIM_LANG,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    when=all_of(VICTIM, Needs.interpretation),
    provided_by=IN_CHARGE,
)
TRANSLATION = EntitlementRule(
    code="translation",
    detail=True,
    title="A written translation of key documents, asked for within 10 days",
    provisions=(EE_CRIM_TRANS,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    when=all_of(VICTIM, Needs.interpretation),
    provided_by=IN_CHARGE,
)
SAME_SEX_INTERVIEWER = EntitlementRule(
    code="same_sex_interviewer",
    title="An interviewer of the same sex, on request",
    provisions=(EE_CRIM_GENDER,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
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
    provided_by=IN_CHARGE,
)
CLOSED_DOORS = EntitlementRule(
    code="closed_doors",
    title="Closed doors in court",
    provisions=(EE_CRIM_CLOSED, EE_CRIM_CLOSED_V),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    when=all_of(
        HEARD,
        any_of(Findings.private_facts_at_stake, Needs.protection, under_age(18)),
    ),
    decided_by="the court",
)
ANONYMOUS_TESTIMONY = EntitlementRule(
    code="anonymous_testimony",
    title="Anonymity of a witness",
    provisions=(EE_CRIM_ANON, EE_CRIM_WPA),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    when=all_of(Proceedings.witness, any_of(Needs.protection, Proceedings.under_protection)),
    decided_by="the judge, on the prosecutor's request",
)
REMOTE_TESTIMONY = EntitlementRule(
    code="remote_testimony",
    detail=True,
    title="A hearing from a distance or behind a partition",
    provisions=(EE_CRIM_REMOTE,),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    when=HEARD,
    decided_by="the court",
)
TAKING_PART = EntitlementRule(
    code="taking_part_in_case",
    title="Evidence, requests, the file, the hearing, and a word on a plea bargain",
    provisions=(EE_CRIM_PART,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    when=VICTIM,
    provided_by=IN_CHARGE,
)
COMPANION = EntitlementRule(
    code="companion",
    detail=True,
    title="A companion at acts of the case, unless refused with reasons",
    provisions=(EE_CRIM_SUPP,),
    modality=Modality.SHALL,
    kind=EntitlementKind.CONTACT_PERSON,
    when=VICTIM,
    provided_by=IN_CHARGE,
)

# §§ 38 and 141¹: news of the suspect, restraining orders, parole.

EE_CRIM_ARREST = provision(
    "EE-CRIM-ARREST",
    "The victim is told of the arrest of the suspect, unless that would harm the suspect; no danger need be shown.",
)
EE_CRIM_RELEASE = provision(
    "EE-CRIM-RELEASE",
    "On request the victim is told of the release of the arrested in case of danger, and of the early release or escape of the convicted where that may avert danger.",
)
EE_CRIM_RESTR = provision(
    "EE-CRIM-RESTR",
    "In a case on a crime against the person or a minor a judge or court may make a temporary restraining order on the prosecutor's request, with the victim's consent.",
)
EE_CRIM_RESTR_EM = provision("EE-CRIM-RESTR-EM")
EE_CRIM_RESTR_UR = provision(
    "EE-CRIM-RESTR-UR",
    "In urgent cases the prosecutor may make it, even without consent, and tells the court within 2 working days, which decides with regard to the consent.",
)
EE_CRIM_PAROLE = provision(
    "EE-CRIM-PAROLE",
    "The victim may give an opinion on the parole of one convicted of a first-degree crime of chapters 9 or 11, and state the effect of the crime.",
)

TOLD_OF_ARREST = EntitlementRule(
    code="told_of_arrest",
    detail=True,
    title="News of the arrest of the suspect, unless it would harm the suspect",
    provisions=(EE_CRIM_ARREST,),
    modality=Modality.SHALL,
    kind=EntitlementKind.INFORMATION,
    when=VICTIM,
    provided_by=IN_CHARGE,
)
TOLD_OF_RELEASE = EntitlementRule(
    code="told_of_release",
    title="News of a release or escape, on request",
    provisions=(EE_CRIM_RELEASE,),
    modality=Modality.SHALL,
    kind=EntitlementKind.INFORMATION,
    when=all_of(VICTIM, Needs.protection),
    provided_by=IN_CHARGE,
)
RESTRAINING_ORDER = EntitlementRule(
    code="restraining_order",
    title="A temporary restraining order",
    provisions=(EE_CRIM_RESTR, EE_CRIM_RESTR_EM),
    modality=Modality.MAY,
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
            cited(Needs.protection, EE_CRIM_RESTR_UR, while_in_force=True),
        ),
    ),
    decided_by="a judge or court on the prosecutor's request; in urgent cases the prosecutor",
)
OPINION_ON_PAROLE = EntitlementRule(
    code="opinion_on_parole",
    detail=True,
    title="An opinion on the parole of the convicted",
    provisions=(EE_CRIM_PAROLE,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
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

EE_CRIM_COMPL = provision(
    "EE-CRIM-COMPL",
    "A refusal to open the case, or its end, can be complained of to the Prosecutor's Office, then to the court.",
)
EE_CRIM_COMPL_10 = provision("EE-CRIM-COMPL-10")
EE_CRIM_COMPL_M = provision("EE-CRIM-COMPL-M")
EE_CRIM_COMPL_DEC = provision("EE-CRIM-COMPL-DEC")
EE_CRIM_COST = provision("EE-CRIM-COST")

COMPLAINT = EntitlementRule(
    code="complaint",
    title="A complaint against the refusal to open the case, or against its end",
    provisions=(EE_CRIM_COMPL, EE_CRIM_COMPL_M, EE_CRIM_COMPL_DEC),
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
    claim_within=EE_CRIM_COMPL_10.gives(days(10)),
    claim_from=Proceedings.case_ended_on,
    decided_by="the Prosecutor's Office, the State Prosecutor's Office, then the circuit court",
)
COSTS = EntitlementRule(
    code="costs_of_proceedings",
    detail=True,
    title="The costs and lost earnings of taking part",
    provisions=(EE_CRIM_COST,),
    modality=Modality.SHALL,
    kind=EntitlementKind.FINANCIAL_HELP,
    when=any_of(
        Proceedings.witness,
        includes(Proceedings.statement_given, StatementTo.POLICE, StatementTo.COURT),
    ),
    paid_by="the State",
)
