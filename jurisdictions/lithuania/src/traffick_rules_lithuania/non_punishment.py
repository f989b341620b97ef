"""The victim's own offence: release from liability, and no fine for prostitution."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_lithuania.sources import provision
from traffick_rules_lithuania.victim_status import CHILD_AT_THE_ACT, VICTIM, right

LT_NONPUN_1471 = provision("LT-NONPUN-1471", "So may a victim of forced labour (art. 147-1).")
LT_OFF_ADM_FINE = provision(
    "LT-OFF-ADM-FINE", "The fine for prostitution is EUR 90 to 140, repeated 140 to 300."
)
FINE_FOR_PROSTITUTION = DatedValue(
    "prostitution.fine",
    "the fine for prostitution, or for paying for it, the first time",
    LT_OFF_ADM_FINE.gives(between(Amount(90, "EUR"), Amount(140, "EUR"))),
)

FINE_FOR_REPEATED_PROSTITUTION = DatedValue(
    "prostitution.fine.repeated",
    "the fine for prostitution, or for paying for it, when repeated",
    LT_OFF_ADM_FINE.gives(between(Amount(140, "EUR"), Amount(300, "EUR"))),
)

RELEASE = EntitlementRule(
    code="no_penalty",
    title="Release from liability for the person's own offence",
    provisions=provision(
        "LT-NONPUN",
        "A victim under art. 147 or 157 may be released from liability for an act they were directly forced to commit because of it.",
    ),
    modality=Modality.MAY,
    kind=EntitlementKind.NON_PUNISHMENT,
    decided_by="the prosecutor with the judge, or the court",
    when=all_of(
        any_of(
            VICTIM,
            cited(
                includes(Proceedings.case_offences, CaseOffence.EXPLOITATION, CaseOffence.SLAVERY),
                LT_NONPUN_1471,
                title="a victim of forced labour",
                while_in_force=True,
            ),
        ),
        Proceedings.own_offence,
        Findings.own_offence_compelled,
        Proceedings.own_offence_caused_by_trafficking,
    ),
)
DRAWN_IN = includes(
    Trafficking.means,
    Means.FORCE,
    Means.THREAT,
    Means.COERCION,
    Means.ABDUCTION,
    Means.DEPRIVATION_OF_LIBERTY,
    Means.DECEPTION,
    Means.FRAUD,
    Means.TAKING_AWAY_BY_DECEIT,
    Means.ABUSE_OF_POWER,
    Means.DEPENDENCE,
    Means.DEBT_BONDAGE,
)
NO_FINE = right(
    code="no_fine_for_prostitution",
    title="No fine for prostitution",
    provisions=provision(
        "LT-NONPUN-ADM",
        "Who sold sex is not liable if drawn in while dependent, by force, mental coercion or deceit, or as a minor, and/or if harmed by trafficking and recognised as injured person; whether the minor has to be recognised is open.",
    ),
    kind=EntitlementKind.NON_PUNISHMENT,
    decided_by="the police or the court",
    when=all_of(
        includes(Proceedings.own_offence_kinds, OwnOffence.PROSTITUTION),
        any_of(
            DRAWN_IN,
            Proceedings.injured_party,
            all_of(
                CHILD_AT_THE_ACT,
                not_read("whether a person drawn in as a minor has to be recognised is open"),
            ),
        ),
    ),
)
