"""The criminal case: counsel, information, protection of witnesses, interpreters."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.facts import DanishCase
from traffick_rules_denmark.sources import *

# Administration of Justice Act §§ 741 a to 741 d: counsel for the injured person.

OFF_70 = provision(
    PROCEDURE_ACT,
    "OFF-70",
    "§ 741 a(1)",
    "In cases of §§ 260 to 262 a the court shall appoint a lawyer for the injured person when that "
    "person asks for one.",
    since="by 2007-10-23",
    read_in="D-AJ07..D-AJ25 D-FAM66A CMMLEG",
)
OFF_70A = provision(
    PROCEDURE_ACT,
    "OFF-70A",
    "§ 741 a(1), by Act 696/2022",
    "The same holds in cases of § 262 b.",
    since="2022-06-01",
    read_in="D-AJ22 D-AJ25 L111 D-FAM66A",
)
OFF_70E = provision(
    PROCEDURE_ACT,
    "OFF-70E",
    "§ 741 a(1)",
    "The same holds in cases of §§ 118 c to 118 i, and so of slavery as a crime against humanity.",
    since="about 2025-11-07, 2024-11-06 to 2025-11-07, concluded: the law changed between two consolidated texts",
    read_in="D-AJ24 D-AJ25",
)
OFF_70D = provision(
    PROCEDURE_ACT,
    "OFF-70D",
    "§ 741 a(3)",
    "The court may refuse only if the offence is of a less serious kind and counsel is plainly "
    "unnecessary.",
    since="by 2007-10-23",
    read_in="D-AJ07..D-AJ25 D-FAM66A",
)
SRV_25F = provision(
    PROCEDURE_ACT,
    "SRV-25F",
    "§§ 741 c, 741 d",
    "Counsel may attend the interviews of the victim by the police and in court, put further "
    "questions, object, and see the victim's own statements and, once charges are brought, all "
    "material.",
    since="by 2015-11-16",
    read_in="D-AJ15 D-AJ25",
)
SRV_25N = provision(
    PROCEDURE_ACT,
    "SRV-25N",
    "§§ 735, 741",
    "Counsel is appointed and paid under the rules for appointed counsel: the court sets the fee, and "
    "the state pays.",
    since="by 2015-11-16",
    read_in="D-AJ15 D-AJ25",
)

CASE_WITH_COUNSEL = any_of(
    includes(Proceedings.case_offences, CaseOffence.TRAFFICKING),
    cited(
        includes(Proceedings.case_offences, CaseOffence.EXPLOITATION),
        OFF_70A,
        while_in_force=True,
    ),
    cited(includes(Proceedings.case_offences, CaseOffence.SLAVERY), OFF_70E, while_in_force=True),
    all_of(
        includes(Proceedings.case_offences, CaseOffence.OTHER),
        DanishCase.coercion_or_liberty_case,
    ),
)
COUNSEL = EntitlementRule(
    code="support_lawyer",
    title="Counsel for the injured person",
    local_title="bistandsadvokat",
    provisions=(OFF_70, SRV_25F, SRV_25N),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    when=all_of(CASE_WITH_COUNSEL, Proceedings.counsel_requested),
    unless=Proviso(
        all_of(not_(Findings.counsel_needed), DanishCase.offence_less_serious),
        OFF_70D,
        title="counsel is plainly unnecessary, and the offence is of a less serious kind",
    ),
    decided_by="the court",
    paid_by="the state",
)

OFF_70B = provision(
    PROCEDURE_ACT,
    "OFF-70B",
    "§ 741 a(6), since 2022 (7)",
    "Without a request of the victim, a lawyer may be appointed for the investigation on the request "
    "of the police.",
    since="by 2007-10-23",
    read_in="D-AJ07 D-AJ25",
)
OFF_70C = provision(
    PROCEDURE_ACT,
    "OFF-70C",
    "§ 741 a(4), since 2022 (5)",
    "In other cases the court may appoint a lawyer for the victim where special circumstances speak "
    "for it, for example in cases of § 224, § 233 or usury.",
    since="by 2007-10-23",
    read_in="D-FAM66A D-AJ07 D-AJ25",
)

COUNSEL_AT_REQUEST_OF_POLICE = EntitlementRule(
    code="support_lawyer_police",
    title="Counsel at the request of the police",
    provisions=(OFF_70B,),
    modality=Modality.MAY,
    kind=EntitlementKind.LEGAL_HELP,
    when=all_of(
        CASE_WITH_COUNSEL,
        not_(Proceedings.counsel_requested),
        DanishCase.police_ask_for_counsel,
    ),
    decided_by="the court",
    detail=True,
)
COUNSEL_IN_OTHER_CASES = EntitlementRule(
    code="support_lawyer_other_cases",
    title="Counsel in cases of other offences",
    provisions=(OFF_70C,),
    modality=Modality.MAY,
    kind=EntitlementKind.LEGAL_HELP,
    when=all_of(
        includes(
            Proceedings.case_offences,
            CaseOffence.PROCURING,
            CaseOffence.CHILD_SEXUAL_EXPLOITATION,
            CaseOffence.SEXUAL_OFFENCE,
            CaseOffence.ORGAN_OFFENCE,
            CaseOffence.USE_OF_VICTIM,
            CaseOffence.ILLEGAL_EMPLOYMENT,
            CaseOffence.OTHER,
        ),
        Proceedings.counsel_requested,
        Findings.counsel_needed,
    ),
    decided_by="the court",
    detail=True,
)

SRV_25E = provision(
    PROCEDURE_ACT,
    "SRV-25E",
    "§ 741 b(1)",
    "The police shall tell the victim of the right to counsel before the first interview and again "
    "before the second, hand out written material, and bring the question before the court.",
    since="by 2015-11-16",
    read_in="D-AJ15..D-AJ25",
)

TELL_OF_COUNSEL = DutyRule(
    code="tell_of_counsel",
    title="Tell the victim of the right to counsel before the interview",
    provisions=(SRV_25E,),
    when=CASE_WITH_COUNSEL,
    kind=DutyKind.INFORMATION,
    owed_by="the police",
    fulfilled=Proceedings.informed_of_rights,
)

# Administration of Justice Act §§ 741 e to 741 g: what the victim is informed of.

SRV_25G = provision(
    PROCEDURE_ACT,
    "SRV-25G",
    "§ 741 e",
    "The police and the prosecution shall guide the victim on their position and on the course of the "
    "case.",
    since="by 2015-11-16",
    read_in="D-AJ15..D-AJ25",
)
SRV_25O = provision(
    PROCEDURE_ACT,
    "SRV-25O",
    "§ 741 f",
    "The prosecution shall tell the victim of the indictment and, on request, of the day of the "
    "trial, appeal and reopening.",
    since="by 2015-11-16",
    read_in="D-AJ15..D-AJ25",
)
SRV_24 = provision(
    PROCEDURE_ACT,
    "SRV-24",
    "§ 741 g, by Act 412/2011",
    "The victim shall be informed on request of the convict's first unaccompanied leave, release and "
    "escape, after unconditional prison for a serious crime with violence, threats or other crime "
    "against the person, or a sexual crime, if the convict was on remand before the judgment and was "
    "not released since. This may be refused only for weighty interests of the offender.",
    since="about 2011-07-01, 2011-05-10 to 2015-11-16, single: Act 412 of 2011-05-09; day not read",
    read_in="D-412 D-AJ15..D-AJ25",
)

TOLD_OF_THE_CASE = EntitlementRule(
    code="told_of_case",
    title="Information on the course of the case",
    provisions=(SRV_25G, SRV_25O),
    modality=Modality.SHALL,
    kind=EntitlementKind.INFORMATION,
    when=Proceedings.injured_party,
    provided_by="the police and the prosecution",
)
TOLD_OF_RELEASE = EntitlementRule(
    code="told_of_release",
    title="Information on the convict's leave, release or escape",
    provisions=(SRV_24,),
    modality=Modality.SHALL,
    kind=EntitlementKind.INFORMATION,
    when=all_of(
        any_of(
            is_(Proceedings.case_outcome, CaseOutcome.CONVICTED_OF_TRAFFICKING),
            all_of(
                is_(Proceedings.case_outcome, CaseOutcome.CONVICTED_OF_OTHER),
                any_of(
                    includes(
                        Proceedings.case_offences,
                        CaseOffence.EXPLOITATION,
                        CaseOffence.SLAVERY,
                        CaseOffence.CHILD_SEXUAL_EXPLOITATION,
                        CaseOffence.SEXUAL_OFFENCE,
                    ),
                    not_read("whether it is a serious crime against the person is not asked"),
                ),
            ),
        ),
        DanishCase.convict_held_since_remand,
        DanishCase.release_notice_requested,
    ),
    unless=Proviso(DanishCase.offender_interests, SRV_24),
    provided_by="the prison service",
)

# Administration of Justice Act §§ 29, 31 and 856: the hearing and the witness.

SRV_25 = provision(
    PROCEDURE_ACT,
    "SRV-25",
    "§ 29(1) no. 3, (3) no. 3",
    "In cases of §§ 262 a and 262 b the court may close the doors where publicity would hurt someone "
    "needlessly or endanger someone's safety.",
    since="by 2007-10-23",
    read_in="D-AJ07..D-AJ25",
)
SRV_25J = provision(
    PROCEDURE_ACT,
    "SRV-25J",
    "§§ 29 a, 29 b",
    "The victim's own right to closed doors while heard is for rape and listed sexual crimes; it does "
    "not list §§ 262 a and 262 b.",
    since="by 2015-11-16",
    read_in="D-AJ15..D-AJ25",
)
SRV_25B = provision(
    PROCEDURE_ACT,
    "SRV-25B",
    "§§ 31, 31 a",
    "The court may on request forbid the publication of the name and identity of persons named in a "
    "criminal case where it would endanger safety or hurt needlessly. The ban falls away at the "
    "latest with the final judgment.",
    since="by 2007-10-23",
    read_in="D-AJ07..D-AJ25",
)
SRV_25C = provision(
    PROCEDURE_ACT,
    "SRV-25C",
    "§ 856(2) no. 1",
    "The court may on request keep the address of a witness from the accused if decisive regard to "
    "the witness's safety speaks for it and the address must be without meaning for the defence.",
    since="by 2007-10-23",
    read_in="D-AJ07..D-AJ25",
)
SRV_25K = provision(
    PROCEDURE_ACT,
    "SRV-25K",
    "§ 856(2) no. 2",
    "The court may on request keep the name, position and address of a witness from the accused if "
    "decisive regard to the witness's safety makes it necessary and they must be without meaning for "
    "the defence.",
    since="by 2007-10-23",
    read_in="D-AJ07..D-AJ25",
)
SRV_25L = provision(
    PROCEDURE_ACT,
    "SRV-25L",
    "§ 856(1), (3), now (4)",
    "The accused may be sent out while the witness speaks where special reasons suggest that a full "
    "account cannot be had otherwise, or after a decision on the name.",
    since="by 2007-10-23",
    read_in="D-AJ07..D-AJ25",
)

HURT_OR_DANGER = any_of(Findings.private_facts_at_stake, Needs.protection)
CLOSED_DOORS = EntitlementRule(
    code="closed_doors",
    title="Closed doors at the trial",
    local_title="dørlukning",
    provisions=(SRV_25, SRV_25J),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    when=all_of(
        includes(Proceedings.case_offences, CaseOffence.TRAFFICKING, CaseOffence.EXPLOITATION),
        HURT_OR_DANGER,
    ),
    decided_by="the court",
)
NAME_BAN = EntitlementRule(
    code="name_ban",
    title="No publication of the name",
    local_title="navneforbud",
    provisions=(SRV_25B,),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    when=HURT_OR_DANGER,
    decided_by="the court",
    detail=True,
)
SAFETY_OF_A_WITNESS = all_of(
    Proceedings.witness, Needs.protection, not_(Findings.would_hamper_case)
)
ADDRESS_WITHHELD = EntitlementRule(
    code="address_withheld",
    title="The address kept from the accused",
    provisions=(SRV_25C,),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    when=SAFETY_OF_A_WITNESS,
    decided_by="the court",
    detail=True,
)
NAME_WITHHELD = EntitlementRule(
    code="name_withheld",
    title="Name, position and address kept from the accused",
    provisions=(SRV_25K,),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    when=all_of(SAFETY_OF_A_WITNESS, Findings.special_protection_needs),
    decided_by="the court",
    detail=True,
)
ACCUSED_SENT_OUT = EntitlementRule(
    code="accused_sent_out",
    title="The accused leaves while the witness speaks",
    provisions=(SRV_25L,),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    when=any_of(
        all_of(Proceedings.witness, Findings.special_protection_needs), holds(NAME_WITHHELD)
    ),
    decided_by="the court",
    detail=True,
)

# Administration of Justice Act § 149(1): the interpreter.

SRV_25D = provision(
    PROCEDURE_ACT,
    "SRV-25D",
    "§ 149(1)",
    "The questioning of persons without Danish shall as far as possible be through a translator.",
    since="by 2007-10-23",
    until="2015-12-31",
    read_in="D-AJ07..D-AJ25",
)
SRV_25U = provision(
    PROCEDURE_ACT,
    "SRV-25U",
    "§ 149(1), by Act 740/2015",
    "The questioning of persons without Danish shall as far as possible be through a trained "
    "translator or the like.",
    since="2016-01-01",
    read_in="D-AJ15 D-AJ16 D-AJ25",
)

INTERPRETER_TO_2015 = EntitlementRule(
    code="interpreter",
    title="An interpreter",
    local_title="tolk",
    provisions=(SRV_25D,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    when=Needs.interpretation,
    provided_by="the court",
)
INTERPRETER = INTERPRETER_TO_2015.then(title="A trained interpreter", provisions=(SRV_25U,))
