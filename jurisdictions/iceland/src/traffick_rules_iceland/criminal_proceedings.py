"""The victim in the criminal case: counsel ("réttargæslumaður"), closed hearings, and protection as a witness."""

from attrs import evolve

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_iceland.sources import provision
from traffick_rules_iceland.victim_status import CHILD

# Criminal Procedure Act of 1991 §§ 44 b to 44 i, from May 1999; Act of 2008 §§ 41 to 48.

IS_COUNSEL_99 = provision("IS-COUNSEL-99")
IS_COUNSEL_1 = provision("IS-COUNSEL-1")
IS_COUNSEL_1_CH = provision("IS-COUNSEL-1-CH")
IS_COUNSEL_22_C = provision("IS-COUNSEL-22-C")

OFFENCES = Proceedings.case_offences
SEXUAL_CASE = includes(
    OFFENCES,
    CaseOffence.PROCURING,
    CaseOffence.SEXUAL_OFFENCE,
    CaseOffence.CHILD_SEXUAL_EXPLOITATION,
    # The one use that is an offence is buying sex.
    CaseOffence.USE_OF_VICTIM,
)
TRAFFICKING_CASE = any_of(
    includes(OFFENCES, CaseOffence.TRAFFICKING),
    all_of(
        includes(
            OFFENCES,
            CaseOffence.EXPLOITATION,
            CaseOffence.SLAVERY,
            CaseOffence.ORGAN_OFFENCE,
            CaseOffence.OTHER,
        ),
        not_read(
            "whether the offence is one of ch. XXIII or XXIV, or of §§ 251 to 253, is not asked"
        ),
    ),
)
A_CHILD_WHEN_IT_WAS_REPORTED = all_of(
    under_age_when_trafficked(18), under_age(18, on=Proceedings.crime_reported_on)
)
A_CHILD_AT_THE_START = any_of(CHILD, A_CHILD_WHEN_IT_WAS_REPORTED)
ON_REQUEST = Proceedings.counsel_requested
HARM = Findings.considerable_harm_likely
TRAFFICKING_LIMB_OLD = all_of(TRAFFICKING_CASE, HARM, Findings.counsel_needed)
TRAFFICKING_LIMB = all_of(
    TRAFFICKING_CASE, any_of(HARM, Trafficking.close_relation), Findings.counsel_needed
)
POLICE = "the police; after the charge the judge"

COUNSEL_1999 = EntitlementRule(
    code="counsel",
    title="Counsel for the victim",
    local_title="réttargæslumaður",
    provisions=(IS_COUNSEL_99, provision("IS-COUNSEL-99-E")),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    when=all_of(
        Proceedings.case_open,
        any_of(
            cited(
                all_of(
                    SEXUAL_CASE, any_of(ON_REQUEST, under_age(18), A_CHILD_WHEN_IT_WAS_REPORTED)
                ),
                IS_COUNSEL_99,
                provision("IS-COUNSEL-99-B"),
            ),
            cited(all_of(TRAFFICKING_LIMB_OLD, ON_REQUEST), provision("IS-COUNSEL-99-C")),
        ),
    ),
    decided_by=POLICE,
    paid_by="the State",
)
COUNSEL = COUNSEL_1999.then(
    provisions=(
        IS_COUNSEL_1,
        provision("IS-COUNSEL-GUARD"),
        provision("IS-COUNSEL-WHEN"),
        provision("IS-DUTY-COUNSEL"),
        provision("IS-COUNSEL-JUDGE"),
        provision("IS-COUNSEL-REFUSED"),
        provision("IS-COUNSEL-PAY"),
        provision("IS-COUNSEL-OWN"),
        provision("IS-COUNSEL-22-B"),
    ),
    when=all_of(
        Proceedings.case_open,
        any_of(
            cited(
                all_of(SEXUAL_CASE, any_of(ON_REQUEST, A_CHILD_AT_THE_START)),
                IS_COUNSEL_1,
                IS_COUNSEL_1_CH,
            ),
            cited(all_of(TRAFFICKING_LIMB, ON_REQUEST), provision("IS-COUNSEL-2")),
            cited(
                all_of(
                    TRAFFICKING_CASE,
                    A_CHILD_AT_THE_START,
                    not_read(
                        "whether a child has counsel in any case also where only trafficking is investigated is open"
                    ),
                ),
                IS_COUNSEL_1_CH,
            ),
        ),
    ),
)
COUNSEL_WITHOUT_REQUEST_1999 = evolve(
    COUNSEL_1999,
    code="counsel_at_discretion",
    detail=True,
    title="Counsel without a request",
    provisions=(provision("IS-COUNSEL-99-D"), provision("IS-COUNSEL-99-E")),
    modality=Modality.MAY,
    when=all_of(Proceedings.case_open, TRAFFICKING_LIMB_OLD, Person.lacks_capacity),
)
COUNSEL_WITHOUT_REQUEST = COUNSEL_WITHOUT_REQUEST_1999.then(
    provisions=(provision("IS-COUNSEL-3"), provision("IS-COUNSEL-PAY")),
    when=all_of(Proceedings.case_open, TRAFFICKING_LIMB, Person.lacks_capacity),
)
COUNSEL_ON_APPEAL = evolve(
    COUNSEL_1999,
    code="counsel_on_appeal",
    detail=True,
    title="Counsel for the victim on appeal",
    provisions=(provision("IS-COUNSEL-22"), provision("IS-COUNSEL-22-E")),
    when=all_of(
        any_of(holds(COUNSEL), holds(COUNSEL_WITHOUT_REQUEST)),
        any_of(
            Proceedings.damages_claimed,
            not_read(
                "whether the victim must be heard on appeal, or asked for the claim to be sent back, is not asked"
            ),
        ),
    ),
    decided_by="the judge",
)
FILES = EntitlementRule(
    code="access_to_files",
    detail=True,
    title="Access to the files, and to a closed hearing after one's own statement",
    provisions=(IS_COUNSEL_22_C, provision("IS-COUNSEL-22-D")),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    when=all_of(Proceedings.case_open, Proceedings.injured_party),
    unless=Proviso(Findings.would_hamper_case, IS_COUNSEL_22_C),
    decided_by="the police or the judge",
)

# Criminal Procedure Act §§ 10 to 12, 122 and 123: the hearing.


WITNESS = any_of(Proceedings.witness, Proceedings.injured_party)


def _in_court(  # noqa: PLR0913 - the fields of an entitlement
    law: Provision,
    code: str,
    title: str,
    when: Condition,
    *,
    detail: bool = True,
    decided_by: str = "the judge",
) -> EntitlementRule:
    return EntitlementRule(
        code=code,
        detail=detail,
        title=title,
        provisions=law,
        modality=Modality.MAY,
        kind=EntitlementKind.PROCEDURE,
        when=when,
        decided_by=decided_by,
    )


SPARED = all_of(Proceedings.case_open, Findings.private_facts_at_stake)
CLOSED_HEARING = _in_court(
    provision("IS-PROC-CLOSED"), "closed_doors", "A closed hearing", SPARED, detail=False
)
NO_REPORTS = _in_court(provision("IS-PROC-PUBL"), "name_ban", "No reports of the hearing", SPARED)
NAME_WITHHELD = _in_court(
    provision("IS-PROC-ANON"),
    "anonymous_testimony",
    "The name of the witness withheld",
    all_of(WITNESS, Needs.protection, Findings.special_protection_needs),
)
ACCUSED_SENT_OUT = _in_court(
    provision("IS-PROC-ACC"),
    "accused_sent_out",
    "The accused leaves while the witness speaks",
    all_of(WITNESS, Findings.special_protection_needs),
)
HEARD_APART = _in_court(
    provision("IS-PROC-ACC-B"),
    "heard_apart",
    "A child or disabled witness heard apart, with a specialist",
    all_of(WITNESS, any_of(under_age(15), includes(Needs.vulnerabilities, Vulnerability.DISABLED))),
)
STATEMENT_OF_A_CHILD = EntitlementRule(
    code="statement_before_a_judge",
    detail=True,
    title="A young child's statement taken by a judge during the investigation of a sexual offence",
    provisions=provision("IS-CHILD-COURT"),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    when=all_of(Proceedings.case_open, SEXUAL_CASE, under_age(15)),
    decided_by="the police and the judge",
)
RESTRAINING_ORDER = _in_court(
    provision("IS-PROC-ORDER"),
    "restraining_order",
    "A restraining order against the offender",
    not_read("the Act on restraining orders (85/2011) was not read in detail"),
    detail=False,
    decided_by="the police chief or the court",
)
INTERPRETER = EntitlementRule(
    code="interpreter",
    title="An interpreter in court",
    provisions=provision("IS-PROC-INTERP"),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    when=all_of(WITNESS, Needs.interpretation),
    provided_by="the prosecution",
    paid_by="the State",
)
