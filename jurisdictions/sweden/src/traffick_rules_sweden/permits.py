"""Residence permits that are open to victims of trafficking ("uppehållstillstånd")."""

from traffick_rules.facts import Cooperation, Findings, Proceedings
from traffick_rules.law import (
    Concept,
    DatedValue,
    LengthRange,
    Modality,
    PermitDuration,
    PermitGround,
    PermitRule,
    Proviso,
    all_of,
    any_of,
    months,
    years,
)
from traffick_rules_sweden.facts import SwedishCase
from traffick_rules_sweden.reflection_period import SE_REF_COND_A
from traffick_rules_sweden.sources import ALIENS_ACT, provision

# Aliens Act ch. 5 s. 15: needed for a criminal case; before July 2007 in an older form.

SE_PERM_0 = provision(
    ALIENS_ACT,
    "SE-PERM-0",
    "Aliens Act 1989:529, later ch. 5 s. 15",
    "A time-limited permit is open to foreign complainants and witnesses, victims of trafficking among "
    "them, who cooperate, on the application of the leader of the preliminary investigation.",
    since="in 2004: the bill is of November 2003; only the year 2004 is known, the day in force was not read",
    until="2007-06-30",
    read_in="S24d",
)
SE_PERM_1_MIN = provision(
    ALIENS_ACT,
    "SE-PERM-1-MIN",
    "ch. 5 s. 15, 1st paragraph",
    "A permit of at least 6 months takes that the stay is needed for the proceedings, that the person "
    "clearly shows the will to cooperate and has broken contact with the suspects, and that public order "
    "or security does not weigh against it.",
    since="2007-07-01",
    read_in="S3 S11 S24a",
)
SE_PERM_1_EXT = provision(
    ALIENS_ACT,
    "SE-PERM-1-EXT",
    "ch. 5 s. 15, 3rd paragraph",
    "It can be renewed while the same conditions hold, as long as investigation and trial last.",
    since="by 2026-01-01",
    read_in="S3 S11",
)
SE_PERM_1_PERM = provision(
    ALIENS_ACT,
    "SE-PERM-1-PERM",
    "ch. 5 s. 15",
    "It is no basis for permanent residence.",
    since="by 2026-01-01",
    read_in="S11",
)
SE_PERM_1_APPLICANT = provision(
    ALIENS_ACT,
    "SE-PERM-1-APPLICANT",
    "ch. 5 s. 15, 4th paragraph",
    "Only the leader of the preliminary investigation can apply for it; the social welfare board can apply "
    "for the reflection permit alone.",
    since="2022-08-01",
    read_in="S3",
)

LEADER_APPLIED = Concept(
    code="leader_applied",
    title="the authority that may do so has applied for the permit",
    provisions=(SE_REF_COND_A, SE_PERM_1_APPLICANT),
    when=SwedishCase.leader_applied,
)

LEADS_TO_PERMANENT_RESIDENCE = DatedValue(
    "permit.case.leads_to_permanent_residence",
    "whether the permit for the criminal case is a basis for permanent residence",
    SE_PERM_1_PERM.gives(False),
)
EARLY_CASE_DURATION = DatedValue(
    "permit.early_case.duration",
    "how long the early permit for complainants and witnesses lasts",
    SE_PERM_0.gives(PermitDuration(temporary=True)),
)
CASE_DURATION = DatedValue(
    "permit.case.duration",
    "how long a permit for the criminal case lasts",
    SE_PERM_1_MIN.gives(PermitDuration(length=LengthRange(months(6), None), renewable=True)),
)

EARLY_CRIMINAL_PROCEEDINGS = PermitRule(
    code="5-15",
    title="Time-limited residence permit for complainants and witnesses",
    local_title="tidsbegränsat uppehållstillstånd",
    provisions=(SE_PERM_0,),
    modality=Modality.MAY,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(
        any_of(Proceedings.witness, SwedishCase.complainant),
        SwedishCase.leader_applied,
        Cooperation.with_police,
    ),
    duration=EARLY_CASE_DURATION,
)
CRIMINAL_PROCEEDINGS = PermitRule(
    code="5-15",
    title="Residence permit because the person is needed for a criminal case",
    local_title="tidsbegränsat uppehållstillstånd",
    provisions=(SE_PERM_1_MIN, SE_PERM_1_EXT, SE_PERM_1_PERM),
    modality=Modality.MAY,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(
        LEADER_APPLIED,
        Cooperation.presence_needed,
        Cooperation.with_police,
        Cooperation.contacts_broken,
    ),
    unless=(Proviso(Findings.order_or_security_against, SE_PERM_1_MIN),),
    duration=CASE_DURATION,
)

# Aliens Act ch. 5 s. 15 d: a claim for unpaid wages.

SE_PERM_WAGE = provision(
    ALIENS_ACT,
    "SE-PERM-WAGE",
    "ch. 5 s. 15 d (Act 2013:646)",
    "A further temporary permit is open to a former holder of a permit under s. 15 who cooperated in a "
    "case under ch. 20 s. 5 and sues for unpaid wages.",
    since="in 2013: only the year of the Act, 2013, is known",
    read_in="S3 S22",
    confidence="confirmed",
)

WAGE_DURATION = DatedValue(
    "permit.wage_claim.duration",
    "how long a permit for a wage claim lasts",
    SE_PERM_WAGE.gives(PermitDuration(temporary=True)),
)

WAGE_CLAIM = PermitRule(
    code="5-15d",
    title="Further residence permit for a claim for unpaid wages",
    provisions=(SE_PERM_WAGE,),
    modality=Modality.MAY,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(
        SwedishCase.held_case_permit,
        SwedishCase.cooperated_in_work_case,
        SwedishCase.sues_for_wages,
    ),
    duration=WAGE_DURATION,
)

# Aliens Act ch. 5 s. 15 b: persons under special personal-security work.

SE_PERM_TRIAL_WITNESS = provision(
    ALIENS_ACT,
    "SE-PERM-TRIAL-WITNESS",
    "ch. 5 s. 15 b (wording 2014:655)",
    "A permit of at least one year is open to persons under special personal-security work, on the "
    "application of the police.",
    since="about 2015-01-01, by 2025-08-31: read in the wording of 2014:655; that it starts on 1 January 2015 is recalled",
    read_in="S3",
)

SECURITY_DURATION = DatedValue(
    "permit.personal_security.duration",
    "how long a permit for persons under special personal-security work lasts",
    SE_PERM_TRIAL_WITNESS.gives(PermitDuration(length=LengthRange(years(1), None))),
)

PERSONAL_SECURITY = PermitRule(
    code="5-15b",
    title="Residence permit for a person under special personal-security work",
    provisions=(SE_PERM_TRIAL_WITNESS,),
    modality=Modality.MAY,
    ground=PermitGround.PROTECTION,
    when=all_of(
        SwedishCase.police_applied,
        SwedishCase.personal_security_work,
    ),
    duration=SECURITY_DURATION,
)
