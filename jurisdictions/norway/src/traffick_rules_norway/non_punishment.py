"""Non-punishment: no clause of its own, but a waiver, a dropped case, no penalty, or a milder sentence."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.general_part import NO_1902_MITIG, NO_OFF_MITIG, NO_OFF_MITIG_B
from traffick_rules_norway.sources import provision

# The Codes say nothing of victims who commit offences.

NO_1902_NONPUN = provision(
    "NO-1902-NONPUN", "The Code has no clause that victims of trafficking are not punished."
)
NO_OFF_NONPUN = provision(
    "NO-OFF-NONPUN", "The Code has no clause that victims of trafficking are not punished."
)

CLAUSE = DatedValue(
    "non_punishment.clause",
    "whether there is a clause that victims of trafficking are not punished",
    NO_1902_NONPUN.gives(False),
    NO_OFF_NONPUN.gives(False),
)

# Criminal Procedure Act §§ 69 and 62 a: the prosecution.

NO_NONPUN_WAIVER = provision(
    "NO-NONPUN-WAIVER",
    "For special reasons the prosecution may leave a proven offence unprosecuted, also on conditions.",
)
NO_NONPUN_DROP = provision(
    "NO-NONPUN-DROP", "The prosecution may drop a case that is not in the public interest."
)

WAIVER = EntitlementRule(
    code="waiver",
    title="Waiver of prosecution for the person's own offence",
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
    "NO-NONPUN-COURT",
    "For quite special reasons the court may find a person guilty and set no penalty.",
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
    title="A sentence below the range for the person's own offence",
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
