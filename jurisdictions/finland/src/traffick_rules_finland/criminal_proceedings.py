"""The victim in the criminal case: counsel, support person, legal aid, closed doors, secrecy."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_finland.facts import FinnishCase
from traffick_rules_finland.sources import provision

COURT = "the court"
CASE_OFFENCES = Proceedings.case_offences

# Criminal Procedure Act ch. 2: counsel and support person.

FI_PROC_COUNSEL = provision(
    "FI-PROC-COUNSEL",
    "The court may appoint counsel for the injured party of an offence against life, health or liberty, which trafficking is, on the same terms.",
)
FI_PROC_COUNSEL_SEX = provision(
    "FI-PROC-COUNSEL-SEX",
    "In a case of a sexual offence the court may appoint counsel unless for a special reason it is needless.",
)
FI_PROC_COUNSEL_PAND = provision(
    "FI-PROC-COUNSEL-PAND",
    "The object of pandering who is not an injured party may get counsel for the investigation unless for a special reason it is needless, and a support person for the investigation and the trial.",
)

# Whoever is the injured party of trafficking is one of an offence against liberty.
LIBERTY_CASE = includes(CASE_OFFENCES, CaseOffence.TRAFFICKING, CaseOffence.SLAVERY)
SEXUAL_CASE = includes(
    CASE_OFFENCES,
    CaseOffence.SEXUAL_OFFENCE,
    CaseOffence.CHILD_SEXUAL_EXPLOITATION,
    # The one use that is an offence is buying sex, which chapter 20 has; so is pandering there.
    CaseOffence.USE_OF_VICTIM,
    CaseOffence.PROCURING,
)

COUNSEL_2004 = EntitlementRule(
    code="counsel",
    title="Counsel for the injured party",
    local_title="asianomistajan oikeudenkäyntiavustaja",
    provisions=(provision("FI-PROC-COUNSEL-A"),),
    modality=Modality.MAY,
    kind=EntitlementKind.LEGAL_HELP,
    decided_by=COURT,
    paid_by="the State",
    when=all_of(Proceedings.injured_party, LIBERTY_CASE, Findings.counsel_needed),
)
COUNSEL = COUNSEL_2004.then(provisions=(FI_PROC_COUNSEL, provision("FI-PROC-COUNSEL-NOT")))
COUNSEL_IN_SEXUAL_CASES = EntitlementRule(
    code="counsel_in_sexual_cases",
    title="Counsel for the injured party of a sexual offence",
    provisions=(FI_PROC_COUNSEL_SEX, provision("FI-PROC-COUNSEL-FREE")),
    modality=Modality.MAY,
    kind=EntitlementKind.LEGAL_HELP,
    decided_by=COURT,
    paid_by="the State",
    when=all_of(Proceedings.injured_party, SEXUAL_CASE),
    unless=Proviso(
        not_(Findings.counsel_needed),
        FI_PROC_COUNSEL_SEX,
        "for a special reason counsel is needless",
    ),
)
COUNSEL_OF_THE_OBJECT_OF_PANDERING = EntitlementRule(
    code="counsel_in_pandering_cases",
    title="Counsel and a support person for the object of pandering",
    provisions=(FI_PROC_COUNSEL_PAND,),
    modality=Modality.MAY,
    kind=EntitlementKind.LEGAL_HELP,
    decided_by=COURT,
    paid_by="the State",
    when=all_of(includes(CASE_OFFENCES, CaseOffence.PROCURING), not_(Proceedings.injured_party)),
    unless=Proviso(
        not_(Findings.counsel_needed),
        FI_PROC_COUNSEL_PAND,
        "for a special reason counsel is needless",
    ),
)
SUPPORT_PERSON = EntitlementRule(
    code="support_person",
    title="A support person in the criminal case",
    local_title="tukihenkilö",
    provisions=(provision("FI-PROC-SUPPORT"), provision("FI-PROC-COUNSEL-FREE")),
    modality=Modality.MAY,
    kind=EntitlementKind.CONTACT_PERSON,
    decided_by=COURT,
    paid_by="the State",
    when=all_of(
        Proceedings.injured_party,
        any_of(
            SEXUAL_CASE,
            cited(
                LIBERTY_CASE,
                provision("FI-PROC-COUNSEL-A"),
                FI_PROC_COUNSEL,
                title="counsel can be appointed because of the offence",
                while_in_force=True,
            ),
        ),
        cited(
            Findings.special_protection_needs,
            provision("FI-PROC-SUPPORT"),
            title="the person is heard in person and needs support",
        ),
    ),
)
LEGAL_AID = EntitlementRule(
    code="legal_aid",
    title="Legal aid by means",
    local_title="oikeusapu",
    provisions=(provision("FI-PROC-LEGALAID"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    decided_by="the legal aid office",
    when=all_of(
        any_of(
            Stay.registered_resident,
            all_of(
                citizen_of(EEA),
                any_of(
                    Work.job_contract,
                    not_read("whether the person works or seeks work here is not asked"),
                ),
            ),
            all_of(
                Proceedings.case_open,
                not_read("whether the case has come to a court is not asked"),
            ),
            # The special reason of the Act.
            Findings.counsel_needed,
        ),
        any_of(Needs.subsistence, FinnishCase.within_means_test),
    ),
)

# Act on publicity of court proceedings.


CLOSED_DOORS = EntitlementRule(
    code="closed_doors",
    title="Closed doors in court",
    local_title="suljettu käsittely",
    provisions=(provision("FI-PROC-CLOSED"),),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    decided_by=COURT,
    when=Findings.private_facts_at_stake,
)
NAME_WITHHELD = EntitlementRule(
    code="name_withheld",
    title="The injured party's identity is kept secret",
    provisions=(provision("FI-PROC-ID"),),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    decided_by=COURT,
    when=all_of(Proceedings.injured_party, Findings.private_facts_at_stake),
    unless=Proviso(includes(Proceedings.agrees_to, Agreement.PUBLICATION), provision("FI-PROC-ID")),
)
SECRET_DOCUMENTS = EntitlementRule(
    code="secret_documents",
    detail=True,
    title="Secrecy of the documents of the case",
    provisions=(provision("FI-PROC-DOCS"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    decided_by=COURT,
    when=Findings.private_facts_at_stake,
    unless=Proviso(
        all_of(
            Proceedings.case_open,
            not_read("whether a document bears directly on the act charged is not asked"),
        ),
        provision("FI-PROC-DOCS"),
        "the document bears directly on the act charged",
    ),
)
