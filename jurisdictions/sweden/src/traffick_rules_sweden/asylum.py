"""Asylum and subsidiary protection ("asyl")."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.reflection_period import MIGRATION_AGENCY
from traffick_rules_sweden.sources import ALIENS_ACT, TEMPORARY_ACT, provision

SE_PERM_ASYLUM_A = provision(
    ALIENS_ACT,
    "SE-PERM-ASYLUM-A",
    "ch. 5 s. 1, older text",
    "Permanent permits are the rule for protection.",
    since="by 2016-07-19: text not read; in the form of the Act of 2005 since 2006-03-31",
    until="2016-07-19",
    read_in="S68-2016 S68-PROP",
    note="The main rule is confirmed; the text was not read.",
)
SE_PERM_ASYLUM_OTHERS = provision(
    ALIENS_ACT,
    "SE-PERM-ASYLUM-OTHERS",
    "ch. 4 s. 2 a, ch. 5 s. 1, older text",
    "A third class, others in need of protection, exists.",
    since="by 2016-07-19: text not read",
    until="2021-07-19",
    read_in="S68-PROP",
)
SE_PERM_ASYLUM_TEMP = provision(
    TEMPORARY_ACT,
    "SE-PERM-ASYLUM-TEMP",
    "",
    "Under the Temporary Act permits are time-limited as a rule; refugees get 3 years.",
    since='about 2016-07-20, by 2016-07-31, recall: the release read says "today"; the day is recalled',
    until="2021-07-19",
    read_in="S68-2016 S68-PROP",
)
SE_PERM_ASYLUM_TEMP_SUB = provision(
    TEMPORARY_ACT,
    "SE-PERM-ASYLUM-TEMP-SUB",
    "",
    "Under the Temporary Act people in need of subsidiary protection get 13 months.",
    since="about 2016-07-20, by 2016-07-31, recall: as SE-PERM-ASYLUM-TEMP",
    until="2021-07-19",
    read_in="S68-2016 S68-PROP",
)
SE_PERM_ASYLUM = provision(
    ALIENS_ACT,
    "SE-PERM-ASYLUM",
    "ch. 5 s. 1 para. 1; ch. 4 s. 1, ch. 4 s. 2",
    "Refugees and people in need of subsidiary protection who are in Sweden have a right to a permit.",
    since="2021-07-20",
    read_in="S27",
)
SE_PERM_ASYLUM_REFUSE = provision(
    ALIENS_ACT,
    "SE-PERM-ASYLUM-REFUSE",
    "ch. 5 s. 1 para. 2",
    "A refugee may be refused for the gravest crime with danger, or for security.",
    since="2021-07-20",
    read_in="S27",
)
SE_PERM_ASYLUM_EXCL = provision(
    ALIENS_ACT,
    "SE-PERM-ASYLUM-EXCL",
    "ch. 4 s. 2 b, ch. 4 s. 2 c",
    "Excluded is, where there is very strong reason to assume it, as refugee: one who committed a crime against peace or humanity, a war crime, a grave non-political crime abroad before arrival, or acts against the aims of the United Nations; as a person in need of subsidiary protection: the like, a grave crime, or danger to the security of the State.",
    since="by 2026-04-16: 4:2b wording 2009:1542, 4:2c wording 2021:765 (first day of the grounds not read)",
    read_in="S27",
)
SE_PERM_ASYLUM_DUR = provision(
    ALIENS_ACT,
    "SE-PERM-ASYLUM-DUR",
    "ch. 5 s. 1 a",
    "Refugees get 3 years, then 2 years each time; less, but at least 1 year, where national security or public order compels it.",
    since="2021-07-20",
    read_in="S27 S68-MIG S68-SYRE",
)
SE_PERM_ASYLUM_DUR_SUB = provision(
    ALIENS_ACT,
    "SE-PERM-ASYLUM-DUR-SUB",
    "ch. 5 s. 1 a",
    "People in need of subsidiary protection get 13 months, then 2 years each time.",
    since="2021-07-20",
    read_in="S27 S68-MIG S68-SYRE",
)
SE_PERM_ASYLUM_PERMANENT = provision(
    ALIENS_ACT,
    "SE-PERM-ASYLUM-PERMANENT",
    "ch. 5 s. 1 a para. 3, ch. 5 s. 7",
    "A permanent permit shall be granted on application, when the time-limited permit runs out, after at least 3 years on such permits, if the need of protection still stands and ch. 5 s. 7 (own support, expected conduct) is met.",
    since="2021-07-20",
    read_in="S27 S68-MIG",
    note="That it shall be granted was read in the Act alone.",
)
SE_PERM_ASYLUM_TRANS = provision(
    ALIENS_ACT,
    "SE-PERM-ASYLUM-TRANS",
    "2021:765, no transitional rule",
    "There is no transitional rule: pending cases fall under the new text.",
    since="2021-07-20",
    read_in="S68-MIG",
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
    when=all_of(Route.in_country, Findings.risk_of_persecution),
    unless=Proviso(Findings.excluded_from_protection, SE_PERM_ASYLUM_EXCL),
)
ASYLUM_2016 = ASYLUM_OLD.then(
    provisions=(SE_PERM_ASYLUM_TEMP, SE_PERM_ASYLUM_OTHERS),
    duration=by_case(
        (REFUGEE, SE_PERM_ASYLUM_TEMP.gives(lasts(years(3)))),
        (SUBSIDIARY, SE_PERM_ASYLUM_TEMP_SUB.gives(lasts(months(13)))),
    ),
)
ASYLUM = ASYLUM_OLD.then(
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
