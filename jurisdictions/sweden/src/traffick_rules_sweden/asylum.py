"""Asylum and subsidiary protection ("asyl")."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.reflection_period import MIGRATION_AGENCY
from traffick_rules_sweden.sources import provision

SE_PERM_ASYLUM_A = provision("SE-PERM-ASYLUM-A", "Permanent permits are the rule for protection.")
SE_PERM_ASYLUM_OTHERS = provision(
    "SE-PERM-ASYLUM-OTHERS", "A third class, others in need of protection, exists."
)
SE_PERM_ASYLUM_TEMP = provision(
    "SE-PERM-ASYLUM-TEMP",
    "Under the Temporary Act permits are time-limited as a rule; refugees get 3 years.",
)
SE_PERM_ASYLUM_TEMP_SUB = provision(
    "SE-PERM-ASYLUM-TEMP-SUB",
    "Under the Temporary Act people in need of subsidiary protection get 13 months.",
)
SE_PERM_ASYLUM = provision(
    "SE-PERM-ASYLUM",
    "Refugees and people in need of subsidiary protection who are in Sweden have a right to a permit.",
)
SE_PERM_ASYLUM_REFUSE = provision(
    "SE-PERM-ASYLUM-REFUSE",
    "A refugee may be refused a permit for the gravest crime with danger, or for security.",
)
SE_PERM_ASYLUM_EXCL = provision(
    "SE-PERM-ASYLUM-EXCL",
    "A person is excluded where there is very strong reason to assume that they committed a crime against peace or humanity, a war crime or acts against the aims of the United Nations; from refugee status also for a grave non-political crime abroad before arrival; from subsidiary protection also for a grave crime or as a danger to the security of the State.",
)
SE_PERM_ASYLUM_DUR = provision(
    "SE-PERM-ASYLUM-DUR",
    "Refugees get 3 years, then 2 years each time; less, but at least 1 year, where national security or public order compels it.",
)
SE_PERM_ASYLUM_DUR_SUB = provision(
    "SE-PERM-ASYLUM-DUR-SUB",
    "People in need of subsidiary protection get 13 months, then 2 years each time.",
)
SE_PERM_ASYLUM_PERMANENT = provision(
    "SE-PERM-ASYLUM-PERMANENT",
    "A permanent permit shall be granted on application, when the time-limited permit runs out, after at least 3 years on such permits, if the need of protection still stands and ch. 5 s. 7 (own support, expected conduct) is met.",
)
SE_PERM_ASYLUM_TRANS = provision(
    "SE-PERM-ASYLUM-TRANS", "There is no transitional rule: pending cases fall under the new text."
)

REFUGEE = is_(Asylum.decision, AsylumDecision.REFUGEE)
SUBSIDIARY = is_(Asylum.decision, AsylumDecision.SUBSIDIARY_PROTECTION)

ASYLUM_OLD = PermitRule(
    code="5-1",
    title="Residence permit for a refugee or a person in need of protection",
    local_title="uppehållstillstånd som flykting eller skyddsbehövande",
    provisions=(SE_PERM_ASYLUM_A, SE_PERM_ASYLUM_OTHERS),
    modality=Modality.SHALL,
    decided_by=MIGRATION_AGENCY,
    ground=PermitGround.PROTECTION,
    when=all_of(
        Route.in_country,
        any_of(
            Findings.risk_of_persecution,
            not_read("whom ch. 4 s. 2 a took as others in need of protection was not read"),
        ),
    ),
    unless=Proviso(Findings.excluded_from_protection, SE_PERM_ASYLUM_EXCL),
)
ASYLUM_2016 = ASYLUM_OLD.then(
    provisions=(SE_PERM_ASYLUM_TEMP, SE_PERM_ASYLUM_OTHERS),
    when=all_of(Route.in_country, Findings.risk_of_persecution),
    duration=by_case(
        (REFUGEE, SE_PERM_ASYLUM_TEMP.gives(lasts(years(3)))),
        (SUBSIDIARY, SE_PERM_ASYLUM_TEMP_SUB.gives(lasts(months(13)))),
    ),
)
ASYLUM = ASYLUM_2016.then(
    provisions=(
        SE_PERM_ASYLUM,
        SE_PERM_ASYLUM_PERMANENT,
        SE_PERM_ASYLUM_TRANS,
    ),
    unless=(
        Proviso(Findings.excluded_from_protection, SE_PERM_ASYLUM_EXCL),
        Proviso(
            all_of(
                REFUGEE,
                Findings.order_or_security_against,
                not_read("whether the permit is refused is left to the Migration Agency"),
            ),
            SE_PERM_ASYLUM_REFUSE,
            title="a refugee may be refused",
        ),
    ),
    duration=by_case(
        (REFUGEE, SE_PERM_ASYLUM_DUR.gives(lasts(years(3), renewals=years(2)))),
        (SUBSIDIARY, SE_PERM_ASYLUM_DUR_SUB.gives(lasts(months(13), renewals=years(2)))),
    ),
)
