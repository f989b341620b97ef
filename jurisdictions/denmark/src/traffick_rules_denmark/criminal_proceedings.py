"""The criminal case: counsel, information, protection of witnesses, interpreters."""

from functools import partial

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.facts import DanishCase
from traffick_rules_denmark.sources import *
from traffick_rules_denmark.victim_status import may, right

# Administration of Justice Act §§ 741 a to 741 d: counsel for the injured person.

OFF_70 = provision(
    "OFF-70",
    "In cases of §§ 260 to 262 a the court shall appoint a lawyer for the injured person when that "
    "person asks for one.",
)
court_may = partial(may, decided_by="the court", detail=True)

CASE_WITH_COUNSEL = any_of(
    includes(Proceedings.case_offences, CaseOffence.TRAFFICKING),
    cited(
        includes(Proceedings.case_offences, CaseOffence.EXPLOITATION),
        provision("OFF-70A"),
        while_in_force=True,
    ),
    cited(
        includes(Proceedings.case_offences, CaseOffence.SLAVERY),
        provision("OFF-70E"),
        while_in_force=True,
    ),
    all_of(
        includes(Proceedings.case_offences, CaseOffence.OTHER), DanishCase.coercion_or_liberty_case
    ),
)
COUNSEL = right(
    code="support_lawyer",
    title="Counsel for the injured person",
    local_title="bistandsadvokat",
    provisions=(OFF_70, provision("SRV-25F"), provision("SRV-25N")),
    kind=EntitlementKind.LEGAL_HELP,
    when=all_of(CASE_WITH_COUNSEL, Proceedings.counsel_requested),
    unless=Proviso(
        all_of(not_(Findings.counsel_needed), DanishCase.offence_less_serious),
        provision("OFF-70D"),
        title="counsel is plainly unnecessary, and the offence is of a less serious kind",
    ),
    decided_by="the court",
    paid_by="the state",
)

COUNSEL_AT_REQUEST_OF_POLICE = court_may(
    code="support_lawyer_police",
    title="Counsel at the request of the police",
    provisions=provision(
        "OFF-70B",
        "Without a request of the victim, a lawyer may be appointed for the investigation on the "
        "request of the police.",
    ),
    kind=EntitlementKind.LEGAL_HELP,
    when=all_of(
        CASE_WITH_COUNSEL, not_(Proceedings.counsel_requested), DanishCase.police_ask_for_counsel
    ),
)
COUNSEL_IN_OTHER_CASES = court_may(
    code="support_lawyer_other_cases",
    title="Counsel in cases of other offences",
    provisions=provision(
        "OFF-70C",
        "In other cases the court may appoint a lawyer for the victim where special circumstances "
        "speak for it, for example in cases of § 224, § 233 or usury.",
    ),
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
)

TELL_OF_COUNSEL = DutyRule(
    code="tell_of_counsel",
    title="Tell the victim of the right to counsel before the interview",
    provisions=provision(
        "SRV-25E",
        "The police shall tell the victim of the right to counsel before the first interview and "
        "again before the second, hand out written material, and bring the question before the "
        "court.",
    ),
    when=CASE_WITH_COUNSEL,
    kind=DutyKind.INFORMATION,
    owed_by="the police",
    fulfilled=Proceedings.informed_of_rights,
)

# Administration of Justice Act §§ 741 e to 741 g: what the victim is informed of.

SRV_24 = provision(
    "SRV-24",
    "The victim shall be informed on request of the convict's first unaccompanied leave, release and "
    "escape, after unconditional prison for a serious crime with violence, threats or other crime "
    "against the person, or a sexual crime, if the convict was on remand before the judgment and was "
    "not released since. This may be refused only for weighty interests of the offender.",
)

TOLD_OF_THE_CASE = right(
    code="told_of_case",
    title="Information on the course of the case",
    provisions=(provision("SRV-25G"), provision("SRV-25O")),
    kind=EntitlementKind.INFORMATION,
    when=Proceedings.injured_party,
    provided_by="the police and the prosecution",
)
TOLD_OF_RELEASE = right(
    code="told_of_release",
    title="Information on the convict's leave, release or escape",
    provisions=SRV_24,
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
    "SRV-25",
    "In cases of §§ 262 a and 262 b the court may close the doors where publicity would hurt someone "
    "needlessly or endanger someone's safety.",
)

HURT_OR_DANGER = any_of(Findings.private_facts_at_stake, Needs.protection)
CLOSED_DOORS = may(
    code="closed_doors",
    title="Closed doors at the trial",
    local_title="dørlukning",
    provisions=(SRV_25, provision("SRV-25J")),
    kind=EntitlementKind.PROCEDURE,
    when=all_of(
        includes(Proceedings.case_offences, CaseOffence.TRAFFICKING, CaseOffence.EXPLOITATION),
        HURT_OR_DANGER,
    ),
    decided_by="the court",
)
at_the_trial = partial(court_may, kind=EntitlementKind.PROCEDURE)
NAME_BAN = at_the_trial(
    code="name_ban",
    title="No publication of the name",
    local_title="navneforbud",
    provisions=provision(
        "SRV-25B",
        "The court may on request forbid the publication of the name and identity of persons "
        "named in a criminal case where it would endanger safety or hurt needlessly. The ban "
        "falls away at the latest with the final judgment.",
    ),
    when=HURT_OR_DANGER,
)
SAFETY_OF_A_WITNESS = all_of(
    Proceedings.witness, Needs.protection, not_(Findings.would_hamper_case)
)
ADDRESS_WITHHELD = at_the_trial(
    code="address_withheld",
    title="The address kept from the accused",
    provisions=provision("SRV-25C"),
    when=SAFETY_OF_A_WITNESS,
)
NAME_WITHHELD = at_the_trial(
    code="name_withheld",
    title="Name, position and address kept from the accused",
    provisions=provision(
        "SRV-25K",
        "The court may on request keep the name, position and address of a witness from the "
        "accused if decisive regard to the witness's safety makes it necessary and they must be "
        "without meaning for the defence.",
    ),
    when=all_of(SAFETY_OF_A_WITNESS, Findings.special_protection_needs),
)
ACCUSED_SENT_OUT = at_the_trial(
    code="accused_sent_out",
    title="The accused leaves while the witness speaks",
    provisions=provision(
        "SRV-25L",
        "The accused may be sent out while the witness speaks where special reasons suggest that "
        "a full account cannot be had otherwise, or after a decision on the name.",
    ),
    when=any_of(
        all_of(Proceedings.witness, Findings.special_protection_needs), holds(NAME_WITHHELD)
    ),
)

# Administration of Justice Act § 149(1): the interpreter.

INTERPRETER_TO_2015 = right(
    code="interpreter",
    title="An interpreter",
    local_title="tolk",
    provisions=provision("SRV-25D"),
    kind=EntitlementKind.PROCEDURE,
    when=Needs.interpretation,
    provided_by="the court",
)
INTERPRETER = INTERPRETER_TO_2015.then(
    title="A trained interpreter", provisions=provision("SRV-25U")
)
