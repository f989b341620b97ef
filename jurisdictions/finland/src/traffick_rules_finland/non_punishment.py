"""The victim's own offence: only border offences are free of punishment; else discretion, necessity, a milder sentence."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_finland.facts import FinnishCase
from traffick_rules_finland.sources import provision

FI_NONPUN_BORDER = provision(
    "FI-NONPUN-BORDER",
    "A foreigner who crossed, or tried to cross, the border against the law because of having been trafficked is not sentenced for it. Breach of an entry ban, unlawful stay and unlawful work are not named.",
)
FI_OFF_MITIG = provision("FI-OFF-MITIG", "Pressure, a threat or the like is mitigating.")
FI_OFF_MITIG_B = provision(
    "FI-OFF-MITIG-B",
    "The court may waive punishment where the act is excusable for special reasons tied to the act or the offender.",
)

UNDER_18_WITHOUT_INSIGHT = all_of(
    under_age(CHILD_AGE, on=Proceedings.own_offence_on), FinnishCase.lack_of_insight
)

BORDER_CROSSING = EntitlementRule(
    code="no_penalty_for_border_crossing",
    title="No penalty for crossing the border",
    provisions=(FI_NONPUN_BORDER, provision("FI-NONPUN-GEN")),
    modality=Modality.SHALL,
    kind=EntitlementKind.NON_PUNISHMENT,
    decided_by="the prosecutor or the court",
    when=all_of(
        Proceedings.own_offence,
        includes(Proceedings.own_offence_kinds, OwnOffence.BORDER_CROSSING),
        Proceedings.own_offence_caused_by_trafficking,
        not_(citizen_of(Country.FI)),
    ),
)
CHARGE_DROPPED_1997 = EntitlementRule(
    code="waiver_of_charge",
    title="No charge for the person's own offence",
    local_title="syyttämättä jättäminen",
    provisions=(provision("FI-NONPUN-PROS-A"), provision("FI-NONPUN-GEN")),
    modality=Modality.MAY,
    kind=EntitlementKind.NON_PUNISHMENT,
    decided_by="the prosecutor",
    when=all_of(
        Proceedings.own_offence,
        any_of(
            FinnishCase.only_a_fine_expected,
            all_of(
                Findings.prosecution_unreasonable, not_(Findings.public_interest_in_prosecution)
            ),
            cited(
                all_of(
                    UNDER_18_WITHOUT_INSIGHT,
                    not_read("whether at most six months' prison is to be expected is not asked"),
                ),
                provision("FI-NONPUN-CHILD"),
                title="an offence of a person under 18 that comes from lack of insight",
            ),
        ),
    ),
)
CHARGE_DROPPED = CHARGE_DROPPED_1997.then(
    provisions=(provision("FI-NONPUN-PROS"), provision("FI-NONPUN-GEN"))
)
PENALTY_WAIVED = EntitlementRule(
    code="penalty_waived",
    title="No punishment for the person's own offence",
    local_title="tuomitsematta jättäminen",
    provisions=(FI_OFF_MITIG_B, provision("FI-NONPUN-GEN")),
    modality=Modality.MAY,
    kind=EntitlementKind.NON_PUNISHMENT,
    decided_by="the court",
    when=all_of(
        Proceedings.own_offence,
        any_of(
            cited(
                Findings.prosecution_unreasonable,
                FI_OFF_MITIG_B,
                provision("FI-OFF-MITIG-E"),
                title="the act is excusable, or punishment would be unreasonable or pointless",
            ),
            cited(
                all_of(
                    not_(Proceedings.own_offence_serious),
                    not_read("whether the offence is minor as a whole is for the court"),
                ),
                provision("FI-OFF-MITIG-C"),
            ),
            cited(
                UNDER_18_WITHOUT_INSIGHT,
                provision("FI-OFF-MITIG-D"),
                title="an offence of a person under 18 that comes from lack of insight",
            ),
        ),
    ),
)
NECESSITY = EntitlementRule(
    code="necessity",
    title="No liability because of necessity",
    local_title="pakkotila",
    provisions=(provision("FI-NONPUN-NECESS"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.NON_PUNISHMENT,
    decided_by="the court",
    when=all_of(Proceedings.own_offence, Findings.own_offence_necessary),
)
MITIGATION = EntitlementRule(
    code="mitigation",
    title="A milder sentence for the person's own offence",
    local_title="lieventämisperusteet",
    provisions=(FI_OFF_MITIG,),
    modality=Modality.SHALL,
    kind=EntitlementKind.NON_PUNISHMENT,
    decided_by="the court",
    when=all_of(
        Proceedings.own_offence,
        cited(
            Findings.own_offence_compelled,
            FI_OFF_MITIG,
            title="considerable pressure, a threat or the like was behind it",
        ),
    ),
)
