"""Residence permits that are open to victims of trafficking ("uppehållstillstånd")."""

from functools import partial

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.facts import SwedishCase
from traffick_rules_sweden.reflection_period import (
    HOLDS_REFLECTION_PERMIT,
    LEADER_HAS_APPLIED,
    MIGRATION_AGENCY,
    REFLECTION_PERMIT,
)
from traffick_rules_sweden.sources import provision

# Aliens Act ch. 5 s. 15: needed for a criminal case; before July 2007 in older forms.

SE_PERM_0 = provision(
    "SE-PERM-0",
    "A time-limited permit may be given to foreign complainants and witnesses, victims among them, on the application of the leader of the investigation, where it is justified for the investigation or trial.",
)
SE_PERM_0B = provision(
    "SE-PERM-0B",
    "The first text of ch. 5 s. 15 of the Act of 2005 gave complainants and witnesses the same permit; it was not read word by word.",
)
SE_PERM_0_HELP = provision(
    "SE-PERM-0-HELP",
    "The holder of a permit for complainants and witnesses has access to health care and social help; the State pays the costs.",
)
SE_PERM_1_MIN = provision(
    "SE-PERM-1-MIN", "A permit for a criminal case shall be given, for at least 6 months."
)
SE_PERM_1_NEED = provision(
    "SE-PERM-1-NEED",
    "A permit for a criminal case requires that it is needed so that the investigation or main hearing can be carried out.",
)
SE_PERM_1_WILL = provision(
    "SE-PERM-1-WILL",
    "A permit for a criminal case requires that the person has clearly shown the will to cooperate with the investigating authorities.",
)
SE_PERM_1_BROKEN = provision(
    "SE-PERM-1-BROKEN",
    "A permit for a criminal case requires that the person has broken all contacts with those suspected.",
)
SE_PERM_1_ORDER = provision(
    "SE-PERM-1-ORDER",
    "A permit for a criminal case requires that public order and security do not speak against it.",
)
SE_PERM_1_EXT = provision(
    "SE-PERM-1-EXT", "A permit for a criminal case may be prolonged while the conditions hold."
)
SE_PERM_1_PERM = provision(
    "SE-PERM-1-PERM", "A permit for a criminal case gives no basis for permanent residence."
)
SE_PERM_1_APPLICANT = provision(
    "SE-PERM-1-APPLICANT",
    "Only the leader of the investigation can apply for a permit for a criminal case.",
)
SE_PERM_1_ANY = provision(
    "SE-PERM-1-ANY", "A permit may be given for any criminal case, not only for trafficking."
)

LEADS_TO_PERMANENT_RESIDENCE = DatedValue(
    "permit.case.leads_to_permanent_residence",
    "whether the permit for the criminal case is a basis for permanent residence",
    SE_PERM_1_PERM.gives(False),
)

permit = partial(PermitRule, modality=Modality.MAY, decided_by=MIGRATION_AGENCY)
EARLY_CRIMINAL_PROCEEDINGS = permit(
    code="5-15",
    title="Time-limited residence permit for complainants and witnesses",
    local_title="tidsbegränsat uppehållstillstånd",
    provisions=(SE_PERM_0, SE_PERM_0_HELP),
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(
        any_of(Proceedings.witness, Proceedings.injured_party),
        LEADER_HAS_APPLIED,
        Cooperation.presence_needed,
    ),
    duration=SE_PERM_0.gives(lasts()),
)
CRIMINAL_PROCEEDINGS_2006 = EARLY_CRIMINAL_PROCEEDINGS.then(
    provisions=(SE_PERM_0B, SE_PERM_0_HELP),
    duration=SE_PERM_0B.gives(lasts()),
)
CRIMINAL_PROCEEDINGS = EARLY_CRIMINAL_PROCEEDINGS.then(
    title="Residence permit because the person is needed for a criminal case",
    provisions=(SE_PERM_1_MIN, SE_PERM_1_EXT, SE_PERM_1_PERM, SE_PERM_1_ANY),
    modality=Modality.SHALL,
    when=all_of(
        Route.in_country,
        cited(LEADER_HAS_APPLIED, SE_PERM_1_APPLICANT),
        cited(Cooperation.presence_needed, SE_PERM_1_NEED),
        cited(Cooperation.with_police, SE_PERM_1_WILL),
        cited(Cooperation.contacts_broken, SE_PERM_1_BROKEN),
    ),
    unless=Proviso(Findings.order_or_security_against, SE_PERM_1_ORDER),
    duration=SE_PERM_1_MIN.gives(lasts(at_least=months(6), renewable=True)),
)

# Aliens Act ch. 5 s. 15 d: a claim for unpaid wages.

SE_PERM_WAGE = provision(
    "SE-PERM-WAGE",
    "After a permit under s. 15 a further one may be given, on the person's own application, to one who cooperated in an investigation under ch. 20 s. 5 and has sued for unpaid wages under Act 2013:644.",
)
SE_PERM_WAGE_FEE = provision(
    "SE-PERM-WAGE-FEE", "There is no fee for the permit for a claim for unpaid wages."
)

HOLDS_CASE_PERMIT = is_(Stay.ground, StayGround.PROCEEDINGS)
HOLDS_5_15_PERMIT = any_of(HOLDS_REFLECTION_PERMIT, HOLDS_CASE_PERMIT)
HELD_5_15_PERMIT = any_of(
    is_(Stay.reflection, Reflection.GRANTED, Reflection.ENDED_EARLY),
    HOLDS_CASE_PERMIT,
    Stay.held_victim_permit,
)
# A permit under s. 15 can belong to a case that is not of the trafficking (SE-PERM-1-ANY).
IN_ANOTHER_CASE = not_read(
    "whether the person held a permit for a case of illegal employment is not asked"
)
MAY_HAVE_HELD_5_15_PERMIT = any_of(
    HELD_5_15_PERMIT,
    all_of(
        includes(Proceedings.case_offences, CaseOffence.ILLEGAL_EMPLOYMENT),
        IN_ANOTHER_CASE,
    ),
)
HOLDS_WAGE_PERMIT = is_(Stay.ground, StayGround.EXPLOITED_WORKER)
PERSON_HAS_APPLIED = includes(Stay.permit_applied_for_by, Authority.PERSON)

WAGE_CLAIM = permit(
    code="5-15d",
    title="Further residence permit for a claim for unpaid wages",
    provisions=(SE_PERM_WAGE, SE_PERM_WAGE_FEE),
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(
        any_of(HELD_5_15_PERMIT, IN_ANOTHER_CASE),
        PERSON_HAS_APPLIED,
        Cooperation.with_police,
        includes(Proceedings.case_offences, CaseOffence.ILLEGAL_EMPLOYMENT),
        Work.wage_claim_made,
    ),
    duration=SE_PERM_WAGE.gives(lasts()),
)

# Aliens Act ch. 5 s. 15 b: people under special personal-security work.

# On days whose text of ss. 15 b and 16 was not read, s. 18 of the chapter is cited.
SE_INCOUNTRY = provision(
    "SE-INCOUNTRY",
    "One who may get or has a permit under ch. 5 s. 15, or may get one under s. 15 d, can be granted a permit from within Sweden.",
)
SE_PERM_TRIAL_WITNESS = provision(
    "SE-PERM-TRIAL-WITNESS",
    "A permit of at least 1 year shall be given to a person under special personal-security work, on the application of the police.",
)
SE_PERM_PSW_PERM = provision(
    "SE-PERM-PSW-PERM",
    "When a permit for personal-security work ends, a permanent permit shall follow if the work still runs.",
)

PERSONAL_SECURITY = permit(
    code="5-15b",
    title="Residence permit for a person under special personal-security work",
    provisions=(SE_INCOUNTRY, SE_PERM_PSW_PERM),
    modality=Modality.SHALL,
    ground=PermitGround.PROTECTION,
    when=(
        SE_INCOUNTRY.gives(
            not_read("ch. 5 s. 15 b as it stood before 2015 was not read"), until="2014-12-31"
        ),
        SE_PERM_TRIAL_WITNESS.gives(
            all_of(
                includes(Stay.permit_applied_for_by, Authority.POLICE), Proceedings.under_protection
            )
        ),
    ),
    duration=SE_PERM_TRIAL_WITNESS.gives(lasts(at_least=years(1))),
)

# Aliens Act ch. 5 ss. 6, 12 and 16: personal circumstances.

SE_PERM_HUM = provision(
    "SE-PERM-HUM",
    "A permit may be given for exceptionally distressing circumstances on an overall view of health, adaptation and the situation at home, where no other ground exists.",
)
SE_PERM_HUM_CHILD = provision(
    "SE-PERM-HUM-CHILD", "For children the distressing circumstances need not be as grave."
)
SE_PERM_HUM_DUR = provision(
    "SE-PERM-HUM-DUR", "A permit for distressing circumstances is for 13 months, then 2 years."
)
SE_PERM_HUM_PERMANENT = provision(
    "SE-PERM-HUM-PERMANENT",
    "After at least 3 years on permits for distressing circumstances a permanent one may be given, on application, if the circumstances still exist and ch. 5 s. 7 is met.",
)
SE_PERM_57_EXEMPT = provision(
    "SE-PERM-57-EXEMPT",
    "For a permanent permit, own support (ch. 5 s. 7 no. 1) is not asked of a child, of a person with a right to an old-age pension or old-age support, or where special reasons exist; conduct (no. 2) is not asked of a person under 15.",
)
SE_PERM_HUM_A = provision(
    "SE-PERM-HUM-A",
    "For adults who have had a permit and got a special tie to Sweden, particularly distressing circumstances suffice. The permit is for 13 months, then 2 years.",
)
SE_PERM_HUM_A_CHILD = provision(
    "SE-PERM-HUM-A-CHILD", "For children particularly distressing circumstances suffice."
)
SE_PERM_CARE = provision(
    "SE-PERM-CARE",
    "A permit may be given to a foreigner who needs care under the Act on care of young persons.",
)
SE_PERM_VIOLENCE = provision(
    "SE-PERM-VIOLENCE",
    "A permit for family ties may go on, 13 months at a time, where no new one can be given because the relation ended, mainly because the person or their child was exposed in it to violence or another grave violation of freedom or peace.",
)

# The other ground is protection, but for those excluded from it. Whether a permit under s. 12, 15 or 16 is another
# ground as well was not read: it makes no answer a no.
PROTECTION_INSTEAD = all_of(Findings.risk_of_persecution, not_(Findings.excluded_from_protection))
HUMANITARIAN_2021 = permit(
    code="5-6",
    title="Residence permit for distressing circumstances",
    local_title="synnerligen ömmande omständigheter",
    provisions=(SE_PERM_HUM_A_CHILD, SE_PERM_HUM_A),
    ground=PermitGround.HUMANITARIAN,
    when=(
        SE_PERM_HUM_A_CHILD.gives(
            not_read("ch. 5 s. 6 as it stood before 20 July 2021 was not read"), until="2021-07-19"
        ),
        SE_PERM_HUM_A.gives(Findings.grave_humanitarian_reasons),
    ),
    unless=Proviso(
        PROTECTION_INSTEAD,
        SE_PERM_HUM_A,
        title="another ground for a permit exists",
    ),
    duration=SE_PERM_HUM_A.gives(
        lasts(months(13), renewals=years(2)),
    ),
)
HUMANITARIAN = HUMANITARIAN_2021.then(
    provisions=(SE_PERM_HUM, SE_PERM_HUM_CHILD, SE_PERM_HUM_PERMANENT, SE_PERM_57_EXEMPT),
    when=Findings.grave_humanitarian_reasons,
    unless=Proviso(PROTECTION_INSTEAD, SE_PERM_HUM, title="another ground for a permit exists"),
    duration=SE_PERM_HUM_DUR.gives(lasts(months(13), renewals=years(2))),
)
YOUNG_PERSON_IN_CARE = permit(
    code="5-12",
    detail=True,
    title="Residence permit for a young person who needs care",
    provisions=SE_PERM_CARE,
    ground=PermitGround.HUMANITARIAN,
    when=any_of(Family.placed_by_child_welfare, Findings.child_placement_needed),
)
AFTER_VIOLENCE = permit(
    code="5-16",
    detail=True,
    title="Residence permit after violence in a family relation",
    provisions=SE_INCOUNTRY,
    ground=PermitGround.PERSONAL_SITUATION,
    when=(
        SE_INCOUNTRY.gives(
            not_read("ch. 5 s. 16 as it stood before 20 July 2021 was not read"), until="2021-07-19"
        ),
        SE_PERM_VIOLENCE.gives(
            all_of(
                any_of(
                    is_(Stay.ground, StayGround.FAMILY),
                    not_read("whether the person held a family permit before is not asked"),
                ),
                SwedishCase.relation_ended_by_violence,
            )
        ),
    ),
    duration=SE_PERM_VIOLENCE.gives(lasts(months(13), renewals=months(13))),
)

# Aliens Act ch. 5 s. 18: applying from within Sweden.

FROM_WITHIN_SWEDEN = EntitlementRule(
    code="permit_from_within",
    detail=True,
    title="Another permit from within Sweden",
    provisions=SE_INCOUNTRY,
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    decided_by=MIGRATION_AGENCY,
    when=any_of(
        HOLDS_5_15_PERMIT,
        holds(REFLECTION_PERMIT),
        holds(CRIMINAL_PROCEEDINGS),
        holds(WAGE_CLAIM),
    ),
)
