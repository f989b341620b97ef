"""Children: recovery help, safeguards, representatives, placement, school, reports."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_latvia.facts import LatvianCase
from traffick_rules_latvia.sources import provision
from traffick_rules_latvia.victim_status import (
    CHILD_IN_THE_CASE,
    FOUND_A_VICTIM,
    IN_CHARGE,
    TRAFFICKING_CASE,
)

REMOVAL_STAGE = any_of(
    Stay.detained,
    at_least(days(0), since=Stay.removal_suspended_since),
    is_(Stay.departure_order, DepartureOrder.WITHIN_DEADLINE),
)

# Children's Rights Protection Law.

LV_CHILD_BEST = provision("LV-CHILD-BEST")
LV_CHILD_REPORT = provision("LV-CHILD-REPORT")
LV_CHILD_POLICE = provision(
    "LV-CHILD-POLICE",
    "If within 4 hours a child brought to the police cannot be handed over, the police place them in a foster family, crisis centre or care institution and tell the custody court and social service by the next working day.",
)
LV_CHILD_POLICE_B = provision("LV-CHILD-POLICE-B")
LV_CHILD_POLICE_A = provision("LV-CHILD-POLICE-A")

CHILD = under_age(CHILD_AGE)
MAY_BE_A_CHILD = any_of(CHILD, Person.age_disputed)
HARMED = any_of(
    Identification.indicators,
    FOUND_A_VICTIM,
    Proceedings.injured_party,
    includes(Needs.vulnerabilities, Vulnerability.SURVIVOR_OF_VIOLENCE),
)
CHILD_HELP = EntitlementRule(
    code="child_help",
    title="Free help for a child victim to recover and to reintegrate",
    provisions=(provision("LV-CHILD-FREE"), provision("LV-CHILD-REHAB")),
    modality=Modality.SHALL,
    kind=EntitlementKind.PSYCHOLOGICAL_HELP,
    paid_by="the State",
    when=all_of(MAY_BE_A_CHILD, HARMED),
)
CHILD_SAFEGUARDS = EntitlementRule(
    code="child_safeguards",
    title="A child victim is not left alone, confronted unprepared or pressed for information",
    provisions=(provision("LV-CHILD-HARM"), LV_CHILD_BEST),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    when=all_of(CHILD, HARMED),
)
REPORT_CHILD_1998 = DutyRule(
    code="report_child",
    title="Report an offence against a child on the same day",
    provisions=(provision("LV-CHILD-REPORT-73"), LV_CHILD_REPORT),
    kind=DutyKind.REPORT,
    owed_by="everyone",
    when=all_of(CHILD, HARMED),
    fulfilled=any_of(Family.child_welfare_told, Proceedings.crime_reported),
)
REPORT_CHILD_2014 = REPORT_CHILD_1998.then(
    provisions=(provision("LV-CHILD-REPORT-73B"), LV_CHILD_REPORT)
)
REPORT_CHILD = REPORT_CHILD_1998.then(
    title="Report an offence against a child at once", provisions=(provision("LV-DUTY-CHILD"),)
)
THREE_HOURS = all_of(CHILD, at_least(LatvianCase.hours_with_police, 3))
PLACEMENT = EntitlementRule(
    code="placement",
    title="Placement of a child whom the police cannot hand over",
    provisions=(LV_CHILD_BEST,),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    decided_by="the police",
    when=(
        LV_CHILD_POLICE_A.gives(THREE_HOURS),
        LV_CHILD_POLICE_B.gives(THREE_HOURS),
        LV_CHILD_POLICE.gives(all_of(CHILD, at_least(LatvianCase.hours_with_police, 4))),
    ),
)

# Criminal Procedure Law: who acts for a child, and how a child is questioned.

LV_CHILD_QUEST_B = provision("LV-CHILD-QUEST-B")

REPRESENTATIVE = EntitlementRule(
    code="representative",
    title="A representative of a minor victim in the criminal case",
    local_title="cietušā pārstāvis",
    provisions=(provision("LV-CHILD-PROCREP"), provision("LV-CHILD-RESP")),
    modality=Modality.SHALL,
    kind=EntitlementKind.REPRESENTATIVE,
    decided_by=IN_CHARGE,
    when=all_of(CHILD_IN_THE_CASE, Proceedings.injured_party),
)
BY_ONE_ON_WHOM_THE_CHILD_DEPENDS = all_of(
    includes(Trafficking.means, Means.FORCE),
    any_of(Trafficking.close_relation, includes(Trafficking.means, Means.DEPENDENCE)),
)
SEXUAL_CASE = includes(
    Proceedings.case_offences,
    CaseOffence.PROCURING,
    CaseOffence.CHILD_SEXUAL_EXPLOITATION,
    CaseOffence.SEXUAL_OFFENCE,
)
YOUNG_OR_HARMED_BY_ONE_CLOSE = any_of(
    under_age(14),
    all_of(CHILD, Proceedings.injured_party, any_of(BY_ONE_ON_WHOM_THE_CHILD_DEPENDS, SEXUAL_CASE)),
)
QUESTIONING_2005 = EntitlementRule(
    code="prepared_interview",
    title="Questioning of a child through a psychologist, by technical means",
    provisions=(provision("LV-CHILD-QUEST-0"),),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    decided_by="the investigator, on the view of a psychologist",
    when=all_of(LatvianCase.direct_questioning_harmful, YOUNG_OR_HARMED_BY_ONE_CLOSE),
)
QUESTIONED_WITH_CARE = any_of(
    all_of(CHILD_IN_THE_CASE, Proceedings.injured_party, TRAFFICKING_CASE),
    all_of(
        YOUNG_OR_HARMED_BY_ONE_CLOSE,
        not_read("whether the groups of the older text are protected still is not said"),
    ),
)
QUESTIONING_2013 = QUESTIONING_2005.then(
    provisions=(provision("LV-CHILD-QUEST"),),
    when=all_of(LatvianCase.direct_questioning_harmful, QUESTIONED_WITH_CARE),
)
QUESTIONING = QUESTIONING_2005.then(
    provisions=(LV_CHILD_QUEST_B,),
    modality=Modality.SHALL,
    when=QUESTIONED_WITH_CARE,
    unless=Proviso(
        all_of(
            Needs.medical,
            not_read("whether urgency or health calls for direct questions is not asked"),
        ),
        LV_CHILD_QUEST_B,
        title="an urgent case, or the child's health",
    ),
)

# Immigration Law s. 50⁸: an unaccompanied child in illegal stay.


ALONE_WITHOUT_STAY = all_of(CHILD, Family.unaccompanied, not_(Stay.lawful))

TELL_OF_CHILD = DutyRule(
    code="tell_of_unaccompanied_child",
    title="Inform the State Police and the custody court at once of an unaccompanied minor",
    provisions=(provision("LV-CHILD-UNACC"), provision("LV-DUTY-MINOR")),
    kind=DutyKind.NOTICE,
    owed_by="the Office and the Border Guard",
    when=ALONE_WITHOUT_STAY,
    fulfilled=Family.child_welfare_told,
)
CUSTODY_COURT = "the custody court"
REPRESENTATIVE_IN_REMOVAL = EntitlementRule(
    code="representative_in_removal",
    title="A representative of an unaccompanied minor in removal proceedings",
    provisions=(provision("LV-CHILD-REP"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.REPRESENTATIVE,
    provided_by=CUSTODY_COURT,
    when=ALONE_WITHOUT_STAY,
)
SAFE_RETURN_OF_CHILD = DutyRule(
    code="safe_return_of_child",
    title="Secure that an unaccompanied minor is handed over on return",
    provisions=(provision("LV-CHILD-RETURN"),),
    kind=DutyKind.PREPARED_RETURN,
    owed_by="the Border Guard",
    when=all_of(ALONE_WITHOUT_STAY, Stay.identity_documented),
    fulfilled=Findings.care_assured_on_return,
)

# Asylum Law s. 9(6), Education Law: placement and school.


ASYLUM_PLACEMENT = EntitlementRule(
    code="asylum_placement",
    title="Accommodation of an unaccompanied minor who seeks asylum",
    provisions=(provision("LV-CHILD-ASYL"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.ACCOMMODATION,
    decided_by="the custody court with the social service",
    when=all_of(CHILD, Family.unaccompanied, Asylum.applied),
)
SCHOOL = EntitlementRule(
    code="school",
    title="School",
    provisions=(provision("LV-CHILD-SCHOOL"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.EDUCATION,
    provided_by="the municipality and the State",
    when=all_of(
        CHILD,
        any_of(
            Asylum.applied,
            all_of(not_(Stay.lawful), REMOVAL_STAGE),
            not_read("the general right to education was not read"),
        ),
    ),
)
