"""What authorities must do for or about the person; duties about children stand with the other law on children."""

from attrs import evolve

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_iceland.reflection_period import DIRECTORATE
from traffick_rules_iceland.removal import OTHER_DECISION, REMOVAL
from traffick_rules_iceland.sources import provision
from traffick_rules_iceland.victim_status import THOUGHT_A_VICTIM

POLICE = "the police"

# The permit for a possible victim, and identification.

POLICE_OPINION = DutyRule(
    code="assess_possible_victim",
    title="Give an opinion on the permit for a possible victim",
    local_title="umsögn lögreglu",
    provisions=provision("IS-DUTY-POLICE-A"),
    kind=DutyKind.ASSESSMENT,
    owed_by=POLICE,
    when=is_(Stay.reflection, Reflection.PENDING, Reflection.GRANTED, Reflection.REFUSED),
    fulfilled=is_(Stay.reflection, Reflection.GRANTED, Reflection.REFUSED),
)
POLICE_HELP = POLICE_OPINION.then(
    title="Help the Directorate to assess the situation of a possible victim",
    local_title="",
    provisions=provision("IS-DUTY-POLICE"),
)
MET_BY_POLICE = all_of(THOUGHT_A_VICTIM, includes(Identification.contact_with, Authority.POLICE))
REFER_VICTIM = DutyRule(
    code="refer_victim",
    title="Contact municipal welfare and the ministry for a possible victim",
    provisions=(provision("IS-DUTY-REFER"), provision("IS-ID-POL19")),
    modality=Modality.SHOULD,
    kind=DutyKind.REFERRAL,
    owed_by=POLICE,
    when=MET_BY_POLICE,
    fulfilled=Identification.referred,
)
ASSESS_VULNERABILITY = DutyRule(
    code="assess_vulnerability",
    title="Assess the vulnerability and special needs of an asylum seeker",
    provisions=(provision("IS-ID-ASYL"), provision("IS-ID-ASYL-B"), provision("IS-ID-VULN")),
    kind=DutyKind.ASSESSMENT,
    owed_by="the Directorate of Immigration, with experts",
    when=Asylum.applied,
    fulfilled=includes(Identification.interviewed_by, Authority.IMMIGRATION_AUTHORITY),
)

# The criminal case: investigation, and what the police tell.

INVESTIGATE = DutyRule(
    code="investigate",
    title="Investigate a suspected offence",
    provisions=provision("IS-DUTY-INVEST"),
    kind=DutyKind.ASSESSMENT,
    owed_by=POLICE,
    when=any_of(Proceedings.crime_reported, THOUGHT_A_VICTIM),
    fulfilled=Proceedings.case_open,
)
MET_AS_VICTIM = any_of(Proceedings.crime_reported, Proceedings.injured_party, MET_BY_POLICE)
TELL_OF_COMPENSATION = DutyRule(
    code="tell_of_compensation",
    title="Tell the victim of compensation from the State",
    provisions=(provision("IS-DUTY-COMP"), provision("IS-COMP-INFORM")),
    kind=DutyKind.INFORMATION,
    owed_by=POLICE,
    when=MET_AS_VICTIM,
    fulfilled=Proceedings.informed_of_rights,
)
TELL_OF_DAMAGES = evolve(
    TELL_OF_COMPENSATION,
    code="tell_of_damages",
    detail=True,
    title="Guide the victim on a civil claim",
    provisions=provision("IS-DUTY-CIVIL"),
    fulfilled=any_of(Proceedings.informed_of_rights, Proceedings.damages_claimed),
)

# Cases on stay, and the union's opinion on a work permit.


TELL_OF_RIGHTS = DutyRule(
    code="tell_of_rights",
    title="Guide the person on their rights in a language they understand",
    provisions=provision("IS-DUTY-GUIDE"),
    kind=DutyKind.INFORMATION,
    owed_by=f"{DIRECTORATE} and the police",
    when=any_of(Asylum.applied, REMOVAL, OTHER_DECISION),
    fulfilled=Proceedings.informed_of_rights,
)
UNION_OPINION_WITHIN = DatedValue(
    "work.union_opinion_within",
    "the time within which the union gives its opinion on a work permit",
    provision("IS-DUTY-UNION").gives(days(7)),
)
