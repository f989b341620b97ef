"""Residence permits that are open to victims of trafficking ("opholdstilladelse")."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.reflection_period import MAY_2013
from traffick_rules_denmark.sources import ALIENS_ACT, provision
from traffick_rules_denmark.treaties import INT_05

# No permit because of victim status alone.

PER_01 = provision(
    ALIENS_ACT,
    "PER-01",
    "",
    "Being a victim of trafficking is not, by itself, a ground for a residence permit.",
    since="by 2007-12-31",
    read_in="SEED TV2N TIP13 GR21",
)

VICTIM_STATUS_ALONE = DatedValue(
    "permit.victim_status_alone",
    "whether victim status alone is a ground for a residence permit",
    PER_01.gives(False),
)

# Aliens Act § 7: asylum and protection status.

PER_09 = provision(
    ALIENS_ACT,
    "PER-09",
    "§ 7",
    "Asylum or protection status is open to victims; trafficking may count within the risk of "
    "persecution.",
    since="by 2013-12-31",
    read_in="TIP13 TIP15 FLN15 ISHR",
)

ASYLUM = PermitRule(
    code="7",
    title="Asylum or protection status",
    local_title="asyl eller beskyttelsesstatus",
    provisions=(PER_09,),
    modality=Modality.MAY,
    ground=PermitGround.PROTECTION,
    when=Findings.risk_of_persecution,
)

# Aliens Act § 9 b: a residence permit on humanitarian grounds.

PER_02 = provision(
    ALIENS_ACT,
    "PER-02",
    "§ 9 b",
    "A humanitarian permit is open to victims as to others: exceptional, discretionary, for grave "
    "human reasons only; fear of persecution is not weighed here.",
    since="by 2007-12-31",
    read_in="SEED L197Q3",
)
PER_02A = provision(
    ALIENS_ACT,
    "PER-02A",
    "§ 9 b",
    "The humanitarian permit is temporary.",
    since="by 2007-12-31",
    read_in="SEED",
)
PER_03 = provision(
    ALIENS_ACT,
    "PER-03",
    "§ 9 b",
    "The humanitarian permit does not hang on cooperation in criminal proceedings.",
    since="by 2007-12-31",
    read_in="SEED",
)


HUMANITARIAN = PermitRule(
    code="9b",
    title="Residence permit on humanitarian grounds",
    local_title="humanitær opholdstilladelse",
    provisions=(PER_02, PER_01, PER_03),
    modality=Modality.MAY,
    ground=PermitGround.HUMANITARIAN,
    when=Findings.grave_humanitarian_reasons,
    duration=PER_02A.gives(lasts()),
    claims=(
        independent_of(Cooperation, provision=PER_03),
        independent_of(Identification, Trafficking, provision=PER_01),
        independent_of(Findings.risk_of_persecution, Needs.risk_on_return, provision=PER_02),
    ),
)

# Aliens Act § 9 c(3): unaccompanied minors.

PER_11 = provision(
    ALIENS_ACT,
    "PER-11",
    "§ 9 c(3)",
    "Unaccompanied minors have a permit ground of their own: too immature for the asylum procedure, or "
    "placed in an emergency situation on return.",
    since="2003-04-01",
    read_in="L23 THU",
)
PER_12 = provision(
    ALIENS_ACT,
    "PER-12",
    "§ 9 c(3)",
    "A minor's permit ends at 18; it needs that there is no family network and no reception centre at "
    "home.",
    since="in 2011, recall: the bill is of October 2010; that it took effect in 2011 is recalled, the day is not known",
    read_in="L37",
)

CHILD = Concept(
    code="child",
    title="the person counts as a child",
    provisions=(PER_11,),
    when=(
        PER_11.gives(under_age(18), until="2008-01-31"),
        INT_05.gives(TREATED_AS_CHILD),
    ),
)

MINOR_ENDS_AT_AGE = DatedValue(
    "permit.unaccompanied_minor.ends_at_age",
    "the age in years at which an unaccompanied minor's permit ends",
    PER_12.gives(18),
)

UNACCOMPANIED_MINOR = PermitRule(
    code="9c3",
    title="Residence permit for an unaccompanied minor",
    local_title="opholdstilladelse til uledsaget mindreårig",
    provisions=(PER_11,),
    modality=Modality.MAY,
    ground=PermitGround.UNACCOMPANIED_MINOR,
    when=(
        PER_11.gives(
            all_of(
                CHILD,
                Family.unaccompanied,
                any_of(
                    Findings.too_immature_for_asylum_procedure,
                    Findings.emergency_on_return,
                ),
            ),
            until="2010-12-31",
        ),
        # The bill describes the emergency by these two; no source read shows it as a further hurdle.
        PER_12.gives(
            all_of(
                CHILD,
                Family.unaccompanied,
                not_(Family.network_at_home),
                not_(Family.reception_centre_at_home),
            ),
        ),
    ),
    duration=PER_12.gives(lasts(until_age=18)),
)

# Aliens Act § 9 c(5): needed for the investigation or prosecution.

PER_13 = provision(
    ALIENS_ACT,
    "PER-13",
    "§ 9 c",
    "No permit ground is tied to criminal proceedings.",
    since="by 2007-12-31",
    until=MAY_2013.day_before(),
    read_in="SEED TIP13",
)
PER_05 = provision(
    ALIENS_ACT,
    "PER-05",
    "§ 9 c(5)",
    "A permit may be given if the person's presence in Denmark is needed for investigation or "
    "prosecution.",
    since=MAY_2013,
    read_in="L129 UUI54 TIP15",
)
PER_06 = provision(
    ALIENS_ACT,
    "PER-06",
    "§ 9 c(5), 2nd sentence",
    "It cannot be prolonged beyond the time the investigation or prosecution lasts.",
    since=MAY_2013,
    read_in="L129 UUI54 TIP15",
)
PER_07 = provision(
    ALIENS_ACT,
    "PER-07",
    "§ 9 c(5)",
    "By its words it is not limited to victims of trafficking; it turns on the need of the case.",
    since=MAY_2013,
    read_in="L129",
)


CRIMINAL_PROCEEDINGS = PermitRule(
    code="9c5",
    title="Residence permit because the person is needed for a criminal case",
    local_title="opholdstilladelse af hensyn til efterforskning eller retsforfølgning",
    provisions=(PER_05, PER_06, PER_07),
    modality=Modality.MAY,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(
        Cooperation.presence_needed,
        Proceedings.case_open,
    ),
    otherwise=(PER_13,),
    duration=PER_06.gives(lasts(while_proceedings_last=True)),
)
