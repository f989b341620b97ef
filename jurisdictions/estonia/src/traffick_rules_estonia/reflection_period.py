"""
The reflection period ("järelemõtlemisaeg") of the Aliens Act, for victims and witnesses in a criminal case.

It is given by decision of the Prosecutor's Office and needs no application; a suspicion outside a case does not bring it.
"""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.facts import EstonianCase
from traffick_rules_estonia.sources import provision
from traffick_rules_estonia.victim_status import LISTED_CASE

# Who is covered: Aliens Act § 203, by the day.

EE_PERM_OFF_OLD = provision("EE-PERM-OFF-OLD")
EE_PERM_OFFENCES = provision(
    "EE-PERM-OFFENCES",
    "The offences are those of §§ 133 to 133³, 138 to 140, 145¹, 175 and 260¹(1) points 3 and 5 of the Penal Code.",
)
EE_REF_FORWHOM = provision(
    "EE-REF-FORWHOM",
    "The period is for an alien who is a victim or witness in a case of the listed offences; not for EU, EEA or Swiss citizens, who are outside the Act.",
)

EE_PERM_REV = provision("EE-PERM-REV")

NO_ALIEN = any_of(citizen_of("ee"), citizen_of(EEA), citizen_of("ch"))
ALIEN = cited(
    not_(NO_ALIEN),
    EE_REF_FORWHOM,
    title="the person is an alien: no citizen of Estonia, another EEA State or Switzerland",
)
ILLEGAL_EMPLOYMENT = includes(Proceedings.case_offences, CaseOffence.ILLEGAL_EMPLOYMENT)
LISTED_OFFENCE = Concept(
    code="offence_listed_for_the_permit",
    title="the case is on an offence for which the permit is open",
    provisions=(EE_PERM_OFF_OLD, EE_PERM_OFFENCES),
    when=(
        EE_PERM_OFF_OLD.gives(
            any_of(
                includes(Proceedings.case_offences, CaseOffence.TRAFFICKING, CaseOffence.SLAVERY),
                all_of(
                    any_of(LISTED_CASE, ILLEGAL_EMPLOYMENT),
                    not_read("which other offences counted as related to trafficking was not read"),
                ),
            )
        ),
        EE_PERM_OFFENCES.gives(
            any_of(
                LISTED_CASE,
                all_of(
                    ILLEGAL_EMPLOYMENT,
                    any_of(Work.worked_as_child, Findings.particularly_exploitative_conditions),
                ),
            )
        ),
    ),
    unless=Proviso(
        all_of(
            not_(Proceedings.case_open),
            not_read("whether the law speaks of a case that has ended is not said"),
        ),
        EE_PERM_REV,
        title="the case has ended, and the permit with it",
    ),
)
FAMILY_VICTIM = cited(
    all_of(EstonianCase.victim_of_family_violence, EstonianCase.spouse_permit_union_ended),
    provision("EE-PERM-DV"),
    while_in_force=True,
)
VICTIM_IN_SUCH_A_CASE = all_of(Proceedings.injured_party, LISTED_OFFENCE)
WITNESS_IN_SUCH_A_CASE = all_of(Proceedings.witness, LISTED_OFFENCE)
WITNESS_BEFORE_2016 = cited(
    WITNESS_IN_SUCH_A_CASE,
    provision("EE-PERM-OLDTREE"),
    title="the person is a witness in such a case",
    while_in_force=True,
)
NEEDED_WITNESS = cited(
    all_of(WITNESS_IN_SUCH_A_CASE, Cooperation.presence_needed),
    provision("EE-PERM-WITN"),
    title="the person is a witness whose stay the Prosecutor's Office finds necessary",
    while_in_force=True,
)
COVERED = Concept(
    code="covered_by_203",
    title="the person is a victim, or a witness, whom § 203 of the Aliens Act names",
    provisions=(EE_REF_FORWHOM,),
    when=any_of(VICTIM_IN_SUCH_A_CASE, WITNESS_BEFORE_2016, NEEDED_WITNESS, FAMILY_VICTIM),
)

# Aliens Act of 1993, ch. IV³; Aliens Act §§ 204 to 206.

EE_REF_DAYS = provision("EE-REF-DAYS", "The reflection period is 30 to 60 calendar days.")
EE_REF_FROM = provision("EE-REF-FROM")
EE_REF_WHO = provision("EE-REF-WHO")
EE_REF_AIM = provision("EE-REF-AIM")
EE_REF_EXT = provision("EE-REF-EXT", "No extension is provided for.")
EE_REF_END = provision("EE-REF-END")

PROSECUTOR = "the Prosecutor's Office"
IN_REFLECTION = still(Stay.reflection, Reflection.GRANTED)
TOLD_OF_THE_PERMIT = at_least(days(0), since=Stay.informed_of_options_on)

EXTENDABLE = DatedValue(
    "reflection.extension", "whether the reflection period can be extended", EE_REF_EXT.gives(False)
)
REFLECTION_2007 = ReflectionPeriodRule(
    code="reflection",
    title="Reflection period",
    local_title="järelemõtlemisaeg",
    provisions=(provision("EE-REF-START"), provision("EE-REF-OLD")),
    modality=Modality.MAY,
    form=ReflectionForm.RECOVERY_PERIOD,
    when=not_read("the reflection period of the Aliens Act of 1993 was not read"),
    starts_on=Stay.informed_of_options_on,
    ends_on=Stay.reflection_period_until,
)
REFLECTION = REFLECTION_2007.then(
    provisions=(
        EE_REF_DAYS,
        EE_REF_FROM,
        EE_REF_WHO,
        provision("EE-REF-SHALL"),
        provision("EE-REF-AIM-A"),
        EE_REF_AIM,
        EE_REF_EXT,
    ),
    modality=Modality.SHALL,
    decided_by=PROSECUTOR,
    when=all_of(
        ALIEN,
        COVERED,
        cited(TOLD_OF_THE_PERMIT, EE_REF_FROM, title="the person has been told of the permit"),
    ),
    standard=EE_REF_DAYS.gives(between(days(30), days(60))),
    on_request=EE_REF_WHO.gives(False),
    claims=(
        independent_of(
            Cooperation.with_police,
            Cooperation.willing,
            Cooperation.contacts_broken,
            provision=EE_REF_AIM,
        ),
    ),
)
END_OF_REFLECTION = BurdenRule(
    code="end_of_reflection",
    title="The reflection period is ended early",
    provisions=(EE_REF_END, provision("EE-REF-END-C"), provision("EE-REF-END-2021")),
    modality=Modality.MAY,
    kind=BurdenKind.END_OF_REFLECTION_PERIOD,
    detail=True,
    decided_by=PROSECUTOR,
    when=all_of(
        IN_REFLECTION,
        any_of(
            cited(Cooperation.contact_with_exploiters_resumed, EE_REF_END),
            cited(Findings.order_or_security_against, provision("EE-REF-END-B")),
        ),
    ),
    ends=("reflection_period.reflection",),
)
