"""Non-punishment: no clause of its own, but a waiver, a dropped case, no penalty, or a milder sentence."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.general_part import NO_1902_MITIG, NO_OFF_MITIG, NO_OFF_MITIG_B
from traffick_rules_norway.sources import (
    CRIMINAL_PROCEDURE_ACT,
    PENAL_CODE,
    PENAL_CODE_OF_1902,
    provision,
)

# The Codes say nothing of victims who commit offences.

NO_1902_NONPUN = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-NONPUN",
    "whole Code, last text",
    "The Code has no clause that victims of trafficking are not punished.",
    until="2015-09-30",
    read_in="N30",
)
NO_OFF_NONPUN = provision(
    PENAL_CODE,
    "NO-OFF-NONPUN",
    "whole Code, text of 2026",
    "The Code has no clause that victims of trafficking are not punished.",
    since="2015-10-01",
    read_in="N1",
)

CLAUSE = DatedValue(
    "non_punishment.clause",
    "whether there is a clause that victims of trafficking are not punished",
    NO_1902_NONPUN.gives(False),
    NO_OFF_NONPUN.gives(False),
)

# Criminal Procedure Act §§ 69 and 62 a: the prosecution.

NO_NONPUN_WAIVER = provision(
    CRIMINAL_PROCEDURE_ACT,
    "NO-NONPUN-WAIVER",
    "§ 69",
    "For special reasons the prosecution may leave a proven offence unprosecuted, also on conditions.",
    read_in="N32",
)
NO_NONPUN_DROP = provision(
    CRIMINAL_PROCEDURE_ACT,
    "NO-NONPUN-DROP",
    "§ 62 a, 3rd paragraph",
    "The prosecution may drop a case that is not in the public interest.",
    since="2015-10-01",
    read_in="N32",
)

WAIVER = EntitlementRule(
    code="waiver",
    title="Waiver of the prosecution of an own offence",
    local_title="påtaleunnlatelse",
    provisions=(NO_NONPUN_WAIVER, NO_1902_NONPUN, NO_OFF_NONPUN),
    modality=Modality.MAY,
    kind=EntitlementKind.NON_PUNISHMENT,
    when=all_of(Proceedings.own_offence, Findings.prosecution_unreasonable),
    decided_by="the prosecution",
)
CASE_DROPPED = EntitlementRule(
    code="case_dropped",
    detail=True,
    title="The case against the person is dropped",
    provisions=(NO_NONPUN_DROP,),
    modality=Modality.MAY,
    kind=EntitlementKind.NON_PUNISHMENT,
    when=all_of(Proceedings.own_offence, not_(Findings.public_interest_in_prosecution)),
    decided_by="the prosecution",
)

# Penal Codes: the court.

NO_NONPUN_COURT = provision(
    PENAL_CODE,
    "NO-NONPUN-COURT",
    "§ 61",
    "For quite special reasons the court may find someone guilty and set no penalty.",
    since="2015-10-01",
    read_in="N1",
)

NO_PENALTY = EntitlementRule(
    code="no_penalty",
    detail=True,
    title="A conviction without a penalty",
    local_title="straffutmålingsfrafall",
    provisions=(NO_NONPUN_COURT,),
    modality=Modality.MAY,
    kind=EntitlementKind.NON_PUNISHMENT,
    when=all_of(Proceedings.own_offence, Findings.prosecution_unreasonable),
    decided_by="the court",
)
MILDER_SENTENCE_1902 = EntitlementRule(
    code="milder_sentence",
    detail=True,
    title="A sentence below the range for an own offence",
    provisions=(NO_1902_MITIG,),
    modality=Modality.MAY,
    kind=EntitlementKind.NON_PUNISHMENT,
    when=all_of(Proceedings.own_offence, NorwegianCase.milder_sentence_ground),
    decided_by="the court",
)
MILDER_SENTENCE = MILDER_SENTENCE_1902.then(
    provisions=(NO_OFF_MITIG, NO_OFF_MITIG_B),
    when=all_of(
        Proceedings.own_offence,
        any_of(
            Findings.own_offence_compelled,
            Findings.own_offence_necessary,
            NorwegianCase.milder_sentence_ground,
        ),
    ),
)
