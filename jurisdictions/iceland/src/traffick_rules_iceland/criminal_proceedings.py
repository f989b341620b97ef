"""The victim in the criminal case: counsel ("réttargæslumaður"), closed hearings, and protection as a witness."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_iceland.sources import provision

# Criminal Procedure Act of 1991 §§ 44 b to 44 i, from May 1999; Act of 2008 §§ 41 to 48.

IS_COUNSEL_99 = provision(
    "IS-COUNSEL-99",
    "In an investigation of a sexual offence (ch. XXII) the police appoint counsel if the victim asks.",
)
IS_COUNSEL_99_B = provision(
    "IS-COUNSEL-99-B",
    "They do so in any case if the victim is under 18 when the investigation begins.",
)
IS_COUNSEL_99_C = provision(
    "IS-COUNSEL-99-C",
    "For an offence of ch. XXIII or XXIV, or §§ 251 to 253, they do so if the victim or the guardian asks, considerable harm to body or mind may be presumed, and they see a need.",
)
IS_COUNSEL_99_D = provision(
    "IS-COUNSEL-99-D",
    "Without a request they may, if the rest is met and the victim is especially slow to understand.",
)
IS_COUNSEL_99_E = provision(
    "IS-COUNSEL-99-E",
    "This is done as soon as there is occasion; after the charge the judge appoints, and hears of a refusal; the State pays.",
)
IS_COUNSEL_1 = provision(
    "IS-COUNSEL-1",
    "In an investigation of a sexual offence (ch. XXII, with § 206) the police appoint counsel if the victim asks.",
)
IS_COUNSEL_1_CH = provision(
    "IS-COUNSEL-1-CH",
    "They do so in any case if the victim is under 18 when the investigation begins; whether also in a case of trafficking alone is open.",
)
IS_COUNSEL_2 = provision(
    "IS-COUNSEL-2",
    "For an offence of ch. XXIII or XXIV (trafficking), or §§ 251 to 253, they do so on request if considerable harm may be presumed or the offender is close, and the victim needs special help.",
)
IS_COUNSEL_GUARD = provision(
    "IS-COUNSEL-GUARD", "For a victim who is a minor the guardian can ask."
)
IS_COUNSEL_3 = provision(
    "IS-COUNSEL-3",
    "Without a request they may, if the rest is met and the victim cannot look after own interests.",
)
IS_COUNSEL_WHEN = provision("IS-COUNSEL-WHEN", "Counsel is appointed as soon as there is occasion.")
IS_DUTY_COUNSEL = provision(
    "IS-DUTY-COUNSEL", "The police have to appoint counsel as soon as there is occasion."
)
IS_COUNSEL_JUDGE = provision("IS-COUNSEL-JUDGE", "After the charge the judge appoints counsel.")
IS_COUNSEL_REFUSED = provision(
    "IS-COUNSEL-REFUSED", "A refusal or silence of the police can be taken to a judge."
)
IS_COUNSEL_PAY = provision("IS-COUNSEL-PAY", "The State pays for counsel.")
IS_COUNSEL_OWN = provision("IS-COUNSEL-OWN", "The victim may always hire a lawyer at own cost.")
IS_COUNSEL_22 = provision(
    "IS-COUNSEL-22",
    "On appeal to Landsréttur counsel is appointed on the same conditions, if the victim claimed damages in the district court or must be heard.",
)
IS_COUNSEL_22_E = provision(
    "IS-COUNSEL-22-E",
    "On appeal to the Supreme Court, if the victim claimed damages in Landsréttur or asked there that the dismissal of the claim be annulled.",
)
IS_COUNSEL_22_B = provision("IS-COUNSEL-22-B", "Counsel may put short questions in court.")
IS_COUNSEL_22_C = provision(
    "IS-COUNSEL-22-C", "Counsel, or a victim without one, has access to the files, with limits."
)
IS_COUNSEL_22_D = provision(
    "IS-COUNSEL-22-D",
    "The victim may attend a closed hearing after having been heard, unless special reasons speak against it.",
)

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
A_CHILD_AT_THE_START = any_of(
    under_age(18),
    all_of(under_age_when_trafficked(18), under_age(18, on=Proceedings.crime_reported_on)),
)
ON_REQUEST = Proceedings.counsel_requested
HARM = Findings.considerable_harm_likely
SEXUAL_LIMB = any_of(ON_REQUEST, A_CHILD_AT_THE_START)
TRAFFICKING_LIMB_OLD = all_of(TRAFFICKING_CASE, HARM, Findings.counsel_needed)
TRAFFICKING_LIMB = all_of(
    TRAFFICKING_CASE, any_of(HARM, Trafficking.close_relation), Findings.counsel_needed
)
POLICE = "the police; after the charge the judge"

COUNSEL_1999 = EntitlementRule(
    code="counsel",
    title="Counsel for the victim",
    local_title="réttargæslumaður",
    provisions=(IS_COUNSEL_99, IS_COUNSEL_99_E),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    when=all_of(
        Proceedings.case_open,
        any_of(
            cited(all_of(SEXUAL_CASE, SEXUAL_LIMB), IS_COUNSEL_99, IS_COUNSEL_99_B),
            cited(all_of(TRAFFICKING_LIMB_OLD, ON_REQUEST), IS_COUNSEL_99_C),
        ),
    ),
    decided_by=POLICE,
    paid_by="the State",
)
COUNSEL_CONDITIONS = any_of(
    cited(all_of(SEXUAL_CASE, SEXUAL_LIMB), IS_COUNSEL_1, IS_COUNSEL_1_CH),
    cited(all_of(TRAFFICKING_LIMB, ON_REQUEST), IS_COUNSEL_2),
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
)
COUNSEL = COUNSEL_1999.then(
    provisions=(
        IS_COUNSEL_1,
        IS_COUNSEL_GUARD,
        IS_COUNSEL_WHEN,
        IS_DUTY_COUNSEL,
        IS_COUNSEL_JUDGE,
        IS_COUNSEL_REFUSED,
        IS_COUNSEL_PAY,
        IS_COUNSEL_OWN,
        IS_COUNSEL_22_B,
    ),
    when=all_of(Proceedings.case_open, COUNSEL_CONDITIONS),
)
COUNSEL_WITHOUT_REQUEST_1999 = EntitlementRule(
    code="counsel_at_discretion",
    detail=True,
    title="Counsel without a request",
    local_title="réttargæslumaður",
    provisions=(IS_COUNSEL_99_D, IS_COUNSEL_99_E),
    modality=Modality.MAY,
    kind=EntitlementKind.LEGAL_HELP,
    when=all_of(Proceedings.case_open, TRAFFICKING_LIMB_OLD, Person.lacks_capacity),
    decided_by=POLICE,
    paid_by="the State",
)
COUNSEL_WITHOUT_REQUEST = COUNSEL_WITHOUT_REQUEST_1999.then(
    provisions=(IS_COUNSEL_3, IS_COUNSEL_PAY),
    when=all_of(Proceedings.case_open, TRAFFICKING_LIMB, Person.lacks_capacity),
)
COUNSEL_ON_APPEAL = EntitlementRule(
    code="counsel_on_appeal",
    detail=True,
    title="Counsel for the victim on appeal",
    local_title="réttargæslumaður",
    provisions=(IS_COUNSEL_22, IS_COUNSEL_22_E, IS_COUNSEL_PAY),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    when=all_of(
        Proceedings.case_open,
        COUNSEL_CONDITIONS,
        any_of(
            Proceedings.damages_claimed,
            not_read(
                "whether the victim must be heard on appeal, or asked for the claim to be sent back, is not asked"
            ),
        ),
    ),
    decided_by="the judge",
    paid_by="the State",
)
FILES = EntitlementRule(
    code="access_to_files",
    detail=True,
    title="Access to the files, and to a closed hearing after one's own statement",
    provisions=(IS_COUNSEL_22_C, IS_COUNSEL_22_D),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    when=all_of(Proceedings.case_open, Proceedings.injured_party),
    unless=Proviso(Findings.would_hamper_case, IS_COUNSEL_22_C),
    decided_by="the police or the judge",
)

# Criminal Procedure Act §§ 10 to 12, 122 and 123: the hearing.

IS_PROC_CLOSED = provision(
    "IS-PROC-CLOSED",
    "A closed hearing can be ordered to spare the victim or a witness, also at the victim's request.",
)
IS_PROC_PUBL = provision(
    "IS-PROC-PUBL", "The judge may forbid reports of a hearing; identities are protected."
)
IS_PROC_ANON = provision(
    "IS-PROC-ANON",
    "The name of a witness may be withheld if life, health or freedom is in danger and there is pressing need.",
)
IS_PROC_ACC = provision(
    "IS-PROC-ACC",
    "The accused may be sent out if their presence would weigh heavily on the witness and affect the statement.",
)
IS_PROC_ACC_B = provision(
    "IS-PROC-ACC-B",
    "A witness under 15, or disabled, may be heard with a specialist and without the parties in the room.",
)
IS_PROC_INTERP = provision(
    "IS-PROC-INTERP",
    "Whoever testifies without Icelandic has an interpreter, whom the prosecution calls and the State pays.",
)
IS_PROC_ORDER = provision(
    "IS-PROC-ORDER", "A restraining order, or removal from the home, can be imposed (Act 85/2011)."
)

WITNESS = any_of(Proceedings.witness, Proceedings.injured_party)


def _in_court(  # noqa: PLR0913 - the fields of an entitlement
    law: Provision,
    code: str,
    title: str,
    when: Condition,
    *,
    local_title: str = "",
    detail: bool = True,
    decided_by: str = "the judge",
) -> EntitlementRule:
    return EntitlementRule(
        code=code,
        detail=detail,
        title=title,
        local_title=local_title,
        provisions=law,
        modality=Modality.MAY,
        kind=EntitlementKind.PROCEDURE,
        when=when,
        decided_by=decided_by,
    )


SPARED = all_of(Proceedings.case_open, Findings.private_facts_at_stake)
CLOSED_HEARING = _in_court(
    IS_PROC_CLOSED,
    "closed_doors",
    "A closed hearing",
    SPARED,
    local_title="lokað þinghald",
    detail=False,
)
NO_REPORTS = _in_court(IS_PROC_PUBL, "name_ban", "No reports of the hearing", SPARED)
NAME_WITHHELD = _in_court(
    IS_PROC_ANON,
    "anonymous_testimony",
    "The name of the witness withheld",
    all_of(WITNESS, Needs.protection, Findings.special_protection_needs),
)
ACCUSED_SENT_OUT = _in_court(
    IS_PROC_ACC,
    "accused_sent_out",
    "The accused leaves while the witness speaks",
    all_of(WITNESS, Findings.special_protection_needs),
)
HEARD_APART = _in_court(
    IS_PROC_ACC_B,
    "heard_apart",
    "A child or disabled witness heard apart, with a specialist",
    all_of(WITNESS, any_of(under_age(15), includes(Needs.vulnerabilities, Vulnerability.DISABLED))),
)
RESTRAINING_ORDER = _in_court(
    IS_PROC_ORDER,
    "restraining_order",
    "A restraining order against the offender",
    not_read("the Act on restraining orders (85/2011) was not read in detail"),
    local_title="nálgunarbann",
    detail=False,
    decided_by="the police chief or the court",
)
INTERPRETER = EntitlementRule(
    code="interpreter",
    title="An interpreter in court",
    provisions=IS_PROC_INTERP,
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    when=all_of(WITNESS, Needs.interpretation),
    provided_by="the prosecution",
    paid_by="the State",
)
