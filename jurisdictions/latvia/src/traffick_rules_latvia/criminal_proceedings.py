"""The victim in the criminal case: information, interpreter, counsel, special protection, closed doors; own offences."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_latvia.children import BY_ONE_ON_WHOM_THE_CHILD_DEPENDS, SEXUAL_CASE
from traffick_rules_latvia.facts import LatvianCase
from traffick_rules_latvia.sources import provision
from traffick_rules_latvia.victim_status import CHILD_IN_THE_CASE, IN_CHARGE, TRAFFICKING_CASE

# Criminal Procedure Law ss. 11, 96 to 97¹: rights, information, interpreter.

LV_PROC_IMG = provision("LV-PROC-IMG")

TELL_OF_RIGHTS = DutyRule(
    code="tell_of_rights",
    title="Tell the person of the right to be recognised as a victim, and of the basic rights",
    provisions=(
        provision("LV-DUTY-VICTIM-INFO"),
        provision("LV-DUTY-VICTIM-RIGHTS"),
        provision("LV-PROC-RIGHTS"),
    ),
    kind=DutyKind.INFORMATION,
    owed_by=IN_CHARGE,
    when=any_of(Identification.indicators, Proceedings.injured_party),
    fulfilled=Proceedings.informed_of_rights,
)
INTERPRETER = EntitlementRule(
    code="interpreter",
    title="A free interpreter in the case",
    provisions=(provision("LV-INTERP-0"), provision("LV-INTERP")),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    provided_by=IN_CHARGE,
    when=all_of(any_of(Proceedings.injured_party, Proceedings.witness), Needs.interpretation),
)
NO_PICTURE = EntitlementRule(
    code="no_publication",
    detail=True,
    title="No publication of the victim's picture",
    provisions=(LV_PROC_IMG,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    when=all_of(
        Proceedings.injured_party,
        not_(includes(Proceedings.agrees_to, Agreement.PUBLICATION)),
    ),
    unless=Proviso(
        Findings.would_hamper_case, LV_PROC_IMG, title="the picture is needed to solve the crime"
    ),
)

# Criminal Procedure Law ss. 96¹, 99, 151¹: the specially protected victim.

LV_PROC_SPV = provision(
    "LV-PROC-SPV",
    "A victim of trafficking is a specially protected victim; so is every minor victim.",
)
LV_PROC_SPV_OTHER = provision("LV-PROC-SPV-OTHER")

SPECIALLY_PROTECTED = all_of(
    Proceedings.injured_party,
    any_of(
        cited(any_of(TRAFFICKING_CASE, CHILD_IN_THE_CASE), LV_PROC_SPV),
        cited(
            any_of(
                SEXUAL_CASE,
                Person.lacks_capacity,
                all_of(Trafficking.close_relation, includes(Trafficking.means, Means.FORCE)),
                includes(Trafficking.harm, Harm.SERIOUS_INJURY),
                Findings.special_protection_needs,
            ),
            LV_PROC_SPV_OTHER,
            title="the victim belongs to another specially protected group",
        ),
    ),
)
SPECIAL_PROTECTION = EntitlementRule(
    code="special_protection",
    title="Special protection as a victim in the case",
    local_title="īpaši aizsargājams cietušais",
    provisions=(
        LV_PROC_SPV,
        provision("LV-PROC-SPV-DEC"),
        provision("LV-PROC-SPV-2"),
        provision("LV-PROC-SPV-REL"),
        provision("LV-PROC-SPV-3"),
        provision("LV-PROC-ROOM"),
        provision("LV-PROC-SEX"),
    ),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    decided_by="the person directing the proceedings; the court, on request",
    when=SPECIALLY_PROTECTED,
)

# Criminal Procedure Law ss. 104, 108; State-Ensured Legal Aid Law: counsel and legal aid.

LV_LAID_2 = provision(
    "LV-LAID-2",
    "A minor victim has a State-paid lawyer as representative where protection is hampered or the representatives ask.",
)
LV_LAID_OBL = provision("LV-LAID-OBL")
LV_LAID_1 = provision(
    "LV-LAID-1",
    "If the rights and interests of the victim are not secured, or the victim or representative asks, a lawyer takes part as provider of legal help: for a specially protected victim, such as one of trafficking, or a poor adult.",
)

COUNSEL_OF_A_MINOR = all_of(
    CHILD_IN_THE_CASE,
    Proceedings.injured_party,
    any_of(
        cited(any_of(Family.guardian_unable, Proceedings.counsel_requested), LV_LAID_2),
        cited(
            any_of(BY_ONE_ON_WHOM_THE_CHILD_DEPENDS, SEXUAL_CASE),
            LV_LAID_OBL,
            title="violence by one on whom the minor depends, or a sexual offence",
            while_in_force=True,
        ),
    ),
)
COUNSEL_OF_THE_PROTECTED = all_of(
    Proceedings.injured_party,
    any_of(
        SPECIALLY_PROTECTED,
        all_of(not_(under_age(CHILD_AGE)), Needs.subsistence),
    ),
    any_of(Findings.counsel_needed, Proceedings.counsel_requested),
)
COUNSEL = EntitlementRule(
    code="counsel",
    title="A lawyer in the criminal case",
    provisions=(LV_LAID_2, provision("LV-LAID-1-PAY")),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    decided_by=IN_CHARGE,
    when=(
        LV_LAID_2.gives(COUNSEL_OF_A_MINOR, until="2017-01-01"),
        LV_LAID_2.gives(
            any_of(
                COUNSEL_OF_A_MINOR,
                all_of(
                    COUNSEL_OF_THE_PROTECTED,
                    not_read(
                        "whether that rule, which came between January 2017 and February 2026, counted yet is not known"
                    ),
                ),
            ),
            since="2017-01-02",
            until="2026-02-21",
        ),
        LV_LAID_1.gives(any_of(COUNSEL_OF_A_MINOR, COUNSEL_OF_THE_PROTECTED)),
    ),
)
COUNSEL_OF_THE_POOR = EntitlementRule(
    code="counsel_of_the_poor",
    detail=True,
    title="A lawyer for a poor adult victim, in an exceptional case",
    provisions=(provision("LV-LAID-POOR"),),
    modality=Modality.MAY,
    kind=EntitlementKind.LEGAL_HELP,
    decided_by=IN_CHARGE,
    when=all_of(
        not_(under_age(CHILD_AGE)),
        Proceedings.injured_party,
        Needs.subsistence,
        Findings.counsel_needed,
    ),
    worse_for_children="a minor has a State-paid lawyer by a rule of its own",
)
LEGAL_AID = EntitlementRule(
    code="legal_aid",
    title="State legal aid in civil and administrative cases",
    local_title="valsts nodrošinātā juridiskā palīdzība",
    provisions=(provision("LV-LAID-GEN"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    decided_by="the Court Administration",
    paid_by="the State",
    when=all_of(
        any_of(
            Needs.subsistence,
            not_read("whether the person is in a sudden special situation is not asked"),
        ),
        any_of(
            citizen_of("lv"),
            Person.stateless,
            is_(Stay.ground, StayGround.NON_CITIZEN, StayGround.PERMANENT_RESIDENCE),
            all_of(citizen_of(EU), Stay.lawful),
            Asylum.applied,
            is_(Asylum.decision, AsylumDecision.REFUGEE),
            is_(Stay.departure_order, DepartureOrder.AT_ONCE, DepartureOrder.WITHIN_DEADLINE),
            is_(Stay.expulsion, Expulsion.CONSIDERED, Expulsion.DECIDED_BY_AUTHORITY),
            LatvianCase.international_duty_to_legal_aid,
        ),
    ),
)

# Special Protection of Persons Law; Criminal Procedure Law ss. 299 to 308: police protection.


WITNESS_PROTECTION = EntitlementRule(
    code="witness_protection",
    title="Police protection, other identity data, a pseudonym",
    local_title="speciālā aizsardzība",
    provisions=(
        provision("LV-PROT-KPL"),
        provision("LV-PROT"),
        provision("LV-PROT-DEC"),
        provision("LV-PROT-MEAS"),
        provision("LV-PROC-ANON"),
    ),
    modality=Modality.MAY,
    kind=EntitlementKind.SAFEGUARD,
    decided_by="the Prosecutor General; at trial the court",
    when=all_of(
        any_of(Proceedings.injured_party, Proceedings.witness),
        any_of(includes(Proceedings.statement_given, *StatementTo), Cooperation.with_police),
        TRAFFICKING_CASE,
        Needs.protection,
    ),
)

# Criminal Procedure Law s. 450: closed doors.

LV_PROC_CLOSED = provision(
    "LV-PROC-CLOSED", "A case on an offence against a minor is heard in closed session."
)
LV_PROC_CLOSED_SEXMAY = provision("LV-PROC-CLOSED-SEXMAY")
LV_PROC_CLOSED_B = provision("LV-PROC-CLOSED-B")

OFFENCE_AGAINST_MINOR = all_of(
    any_of(under_age(CHILD_AGE), under_age_when_trafficked(CHILD_AGE)), Proceedings.injured_party
)
CLOSED_DOORS_2014 = EntitlementRule(
    code="closed_doors",
    title="Closed hearing",
    provisions=(provision("LV-PROC-CLOSED-SEXMIN"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    decided_by="the court",
    when=all_of(OFFENCE_AGAINST_MINOR, SEXUAL_CASE),
)
CLOSED_DOORS = CLOSED_DOORS_2014.then(
    provisions=(provision("LV-PROC-CLOSED-SEX"),),
    when=any_of(
        SEXUAL_CASE,
        cited(
            OFFENCE_AGAINST_MINOR,
            LV_PROC_CLOSED,
            title="the case is on an offence against a minor",
            while_in_force=True,
        ),
    ),
)
CLOSED_DOORS_AT_DISCRETION = EntitlementRule(
    code="closed_doors_at_discretion",
    title="Closed hearing where the court finds it needed",
    provisions=(provision("LV-PROC-CLOSED-A"),),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    decided_by="the court",
    when=any_of(
        Findings.private_facts_at_stake,
        Needs.protection,
        cited(SEXUAL_CASE, LV_PROC_CLOSED_SEXMAY, while_in_force=True),
        cited(
            OFFENCE_AGAINST_MINOR,
            LV_PROC_CLOSED_B,
            title="the case is on an offence against a minor",
            while_in_force=True,
        ),
    ),
)
NAME_WITHHELD = EntitlementRule(
    code="name_withheld",
    detail=True,
    title="A judgment without what identifies the victim, after a closed hearing",
    provisions=(provision("LV-PROC-NOJUDGE"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    decided_by="the court",
    when=any_of(holds(CLOSED_DOORS_2014, CLOSED_DOORS), Findings.private_facts_at_stake),
)

# Criminal Law ss. 58, 59; Criminal Procedure Law ss. 379, 380: the victim's own offence.

LV_NP_1 = provision(
    "LV-NP-1",
    "A person may be released from criminal liability who committed an offence while subjected to trafficking and was compelled to commit it.",
)
LV_NP_3 = provision("LV-NP-3", "They are not ended if the person or their representative objects.")
LV_NP_0 = provision(
    "LV-NP-0",
    "There is no rule on victims' own offences; only the general grounds count (petty harm, settlement, help in solving a graver crime).",
)

NON_PUNISHMENT = EntitlementRule(
    code="case_dropped",
    title="Release from liability for the person's own offence",
    provisions=(LV_NP_1, provision("LV-NP-2"), provision("LV-NP-4"), provision("LV-NP-5")),
    modality=Modality.MAY,
    kind=EntitlementKind.NON_PUNISHMENT,
    decided_by="the investigator with the supervising prosecutor's consent, the prosecutor or the court",
    when=all_of(
        Proceedings.own_offence,
        cited(Proceedings.own_offence_caused_by_trafficking, LV_NP_1),
        cited(Findings.own_offence_compelled, LV_NP_1),
    ),
    unless=Proviso(
        not_(includes(Proceedings.agrees_to, Agreement.ENDING_OWN_CASE)),
        LV_NP_3,
        title="the person objects to ending the case",
    ),
    otherwise=LV_NP_0,
)
