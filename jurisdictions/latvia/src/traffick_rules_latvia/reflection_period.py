"""
The reflection period ("nogaidīšanas periods") of the law on the residence of a victim of trafficking.

It has to be asked for within three days of the status. Citizens of the European Union are left out.
"""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_latvia.facts import LatvianCase
from traffick_rules_latvia.sources import provision
from traffick_rules_latvia.victim_status import (
    BY_THE_COMMISSION,
    FOUND_NO_VICTIM,
    IN_CHARGE_OF_THE_CASE,
    OUTSIDE_PROCEEDINGS,
    RECOGNISED,
    VICTIM_IN_PROCEEDINGS,
)

LV_REF_0 = provision("LV-REF-0", "Latvian law has no reflection period.")
LV_REF_DAYS = provision("LV-REF-DAYS", "The reflection period is 30 days.")
LV_REF_SCOPE = provision("LV-REF-SCOPE", "It is not for citizens of the European Union.")
LV_REF_EEA = provision(
    "LV-REF-EEA",
    "Only they are left out: by the letter a victim from Norway, Iceland, Liechtenstein or Switzerland can have it.",
)
LV_REF_EEA_IL = provision(
    "LV-REF-EEA-IL",
    "In this law nationals of EEA States and Switzerland count as Union citizens too: the stay without a permit and the victim permit are not for them.",
)
LV_REF_ALIEN = provision(
    "LV-REF-ALIEN", "A foreigner is neither a citizen nor a non-citizen of Latvia."
)
LV_REF_WHO = provision(
    "LV-REF-WHO",
    "It is for a foreigner who has been given victim status by a commission or a certificate.",
)
LV_REF_APPLY = provision(
    "LV-REF-APPLY", "The victim may apply within 3 days after victim status was given."
)
LV_REF_NOT = provision(
    "LV-REF-NOT",
    "Who has been recognised as a victim in criminal proceedings for trafficking cannot have it: that person goes straight to the test for the permit.",
)
LV_REF_DECIDE = provision(
    "LV-REF-DECIDE",
    "It is decided on within 5 working days of receipt; the victim and the State Border Guard are informed.",
)
LV_REF_APPEAL = provision("LV-REF-APPEAL", "Refusal and early end cannot be appealed.")
LV_REF_EXT = provision("LV-REF-EXT", "No extension is provided for.")
LV_REF_COOP = provision(
    "LV-REF-COOP", "It does not ask for cooperation: its aim is to let the victim consider it."
)
LV_REF_NOPERMIT = provision("LV-REF-NOPERMIT", "By itself it gives no right to a permit.")

INVESTIGATOR = "the investigating institution or the person directing the proceedings"
FOREIGNER = cited(
    all_of(not_(citizen_of("lv")), not_(is_(Stay.ground, StayGround.NON_CITIZEN))),
    LV_REF_ALIEN,
    title="the person is neither a citizen nor a non-citizen of Latvia",
)
# Where citizens of the EU are left out, so are those of Latvia, on all days of these rules.
ALIEN = cited(
    not_(is_(Stay.ground, StayGround.NON_CITIZEN)),
    LV_REF_ALIEN,
    title="the person has not the status of a non-citizen of Latvia",
)
UNION_CITIZEN = cited(
    any_of(citizen_of(EEA), citizen_of("ch")),
    LV_REF_EEA_IL,
    title="the person is a citizen of the EU, the EEA or Switzerland",
)
ASKED_FOR = is_(
    Stay.reflection,
    Reflection.PENDING,
    Reflection.GRANTED,
    Reflection.REFUSED,
    Reflection.ENDED_EARLY,
)
GRANTED = is_(Stay.reflection, Reflection.GRANTED)
ENDED_EARLY = is_(Stay.reflection, Reflection.ENDED_EARLY)
RUNNING = still(Stay.reflection, Reflection.GRANTED)
RUN_OUT = all_of(GRANTED, not_(RUNNING))
PERMIT_ASKED_FOR = includes(Stay.permit_applied_for_by, *IN_CHARGE_OF_THE_CASE, Authority.POLICE)
NOT_ASKED_FOR_IN_THE_PERIOD = all_of(any_of(ENDED_EARLY, RUN_OUT), not_(PERMIT_ASKED_FOR))
CAN_STILL_BE_ASKED_FOR = all_of(
    NOT_ASKED_FOR_IN_THE_PERIOD,
    not_(more_than(working_days(3), since=Stay.reflection_period_until)),
    not_read(
        "whether help goes on in the working days after the period, when the permit can still be asked for, is not said"
    ),
)
PERMIT_DECIDED = all_of(
    PERMIT_ASKED_FOR, is_(Stay.permit_application, Application.GRANTED, Application.REFUSED)
)


def _child_of_a_victim(*has: ParentHas) -> Condition:
    """The accompanying minor child of a victim who has one of these, or may have been recognised without it."""
    return all_of(
        under_age(CHILD_AGE),
        any_of(
            includes(Family.parent_has, *has),
            all_of(
                not_(Family.unaccompanied),
                not_read(
                    "whether a parent is a recognised victim, and at which stage, is not asked"
                ),
            ),
        ),
    )


CHILD_OF_A_VICTIM = _child_of_a_victim(ParentHas.REFLECTION_PERIOD, ParentHas.VICTIM_PERMIT)

GIVES_PERMIT = DatedValue(
    "reflection.gives_permit",
    "whether the reflection period by itself gives a right to a permit",
    LV_REF_NOPERMIT.gives(False),
)
CAN_BE_EXTENDED = DatedValue(
    "reflection.can_be_extended",
    "whether the reflection period can be extended",
    LV_REF_EXT.gives(False),
)
CAN_BE_APPEALED = DatedValue(
    "reflection.can_be_appealed",
    "whether a refusal or early end of the reflection period can be appealed",
    LV_REF_APPEAL.gives(False),
)

REFLECTION = ReflectionPeriodRule(
    code="reflection",
    title="Reflection period of 30 days",
    local_title="nogaidīšanas periods",
    provisions=(provision("LV-REF-START"), provision("LV-REF-BEGIN"), LV_REF_EXT, LV_REF_APPEAL),
    # The law knows a refusal and lists no grounds for it.
    modality=Modality.MAY,
    decided_by=INVESTIGATOR,
    form=ReflectionForm.RECOVERY_PERIOD,
    when=all_of(
        ALIEN,
        cited(
            not_(citizen_of(EU)),
            LV_REF_SCOPE,
            LV_REF_EEA,
            title="the person is no citizen of the European Union",
        ),
        cited(
            # Another body may have found so too: that settles nothing.
            settled(
                yes_when=OUTSIDE_PROCEEDINGS,
                no_when=all_of(FOUND_NO_VICTIM, BY_THE_COMMISSION),
            ),
            LV_REF_WHO,
            title="a commission or the State Police has found the person to be a victim",
        ),
        cited(
            any_of(
                within(days(3), since=Identification.decided_on),
                all_of(
                    ASKED_FOR,
                    within(
                        days(3), since=Identification.decided_on, until=Stay.reflection_applied_on
                    ),
                ),
            ),
            LV_REF_APPLY,
            title="it is asked for within 3 days of the status",
        ),
    ),
    unless=Proviso(
        VICTIM_IN_PROCEEDINGS,
        LV_REF_NOT,
        title="the person is recognised as a victim in the criminal proceedings",
    ),
    otherwise=LV_REF_0,
    standard=LV_REF_DAYS.gives(days(30)),
    on_request=LV_REF_APPLY.gives(True),
    starts_on=Stay.reflection_period_from,
    ends_on=Stay.reflection_period_until,
    claims=(
        independent_of(
            Cooperation.with_police,
            Cooperation.willing,
            Cooperation.information_given,
            provision=LV_REF_COOP,
        ),
    ),
)
REFLECTION_ENDS = BurdenRule(
    code="reflection_ends",
    title="Early end of the reflection period",
    provisions=(provision("LV-REF-END"), LV_REF_APPEAL, provision("LV-DUTY-TELL-END")),
    modality=Modality.MAY,
    kind=BurdenKind.END_OF_REFLECTION_PERIOD,
    decided_by=INVESTIGATOR,
    when=all_of(
        RUNNING,
        any_of(
            Cooperation.contact_with_exploiters_resumed,
            Findings.order_or_security_against,
        ),
    ),
    ends=("reflection_period.reflection",),
)
STAY_WITHOUT_PERMIT = EntitlementRule(
    code="stay_without_permit",
    title="Stay without visa or permit, also of the accompanying child",
    provisions=(provision("LV-REF-STAY"), provision("LV-REF-STAY-UL")),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    when=all_of(
        ALIEN,
        not_(UNION_CITIZEN),
        any_of(RECOGNISED, _child_of_a_victim(ParentHas.REFLECTION_PERIOD)),
        not_(PERMIT_DECIDED),
        not_(ENDED_EARLY),
        any_of(
            not_(RUN_OUT),
            all_of(
                PERMIT_ASKED_FOR,
                not_read(
                    "whether one whose period has run out may stay until the decision on the permit is not settled"
                ),
            ),
        ),
    ),
)
IN_LAWFUL_STAY = any_of(Stay.lawful, holds(STAY_WITHOUT_PERMIT))
BY_THE_GENERAL_LAW = all_of(
    IN_LAWFUL_STAY, not_read("what others in lawful stay have by the general law was not read")
)
TELL_OF_REFLECTION = DutyRule(
    code="tell_of_reflection",
    title="Inform in writing of the reflection period",
    provisions=(provision("LV-REF-INFO"), provision("LV-DUTY-INFORM")),
    kind=DutyKind.INFORMATION,
    owed_by="the Border Guard, the investigating institution, the person directing the proceedings or the provider",
    when=all_of(
        ALIEN,
        not_(citizen_of(EU)),
        Cooperation.information_given,
        not_(Proceedings.injured_party),
        any_of(
            not_(Proceedings.case_open),
            not_read("whether the information of this person was enough for the case is not asked"),
        ),
    ),
    fulfilled=at_least(days(0), since=Stay.informed_of_options_on),
)
DECIDE_ON_REFLECTION = DutyRule(
    code="decide_on_reflection",
    title="Decide on the reflection period within 5 working days",
    provisions=(LV_REF_DECIDE, provision("LV-DUTY-5WD")),
    kind=DutyKind.DECISION,
    owed_by=INVESTIGATOR,
    when=ASKED_FOR,
    fulfilled=is_(Stay.reflection, Reflection.GRANTED, Reflection.REFUSED, Reflection.ENDED_EARLY),
    within=LV_REF_DECIDE.gives(working_days(5)),
    starts_on=Stay.reflection_applied_on,
)
FORWARD = DutyRule(
    code="forward_application",
    detail=True,
    title="Forward an application made at the wrong body, and tell the victim",
    provisions=(provision("LV-DUTY-FORWARD"),),
    kind=DutyKind.NOTICE,
    owed_by="the body that is not competent",
    when=all_of(ASKED_FOR, LatvianCase.wrong_body),
    fulfilled=is_(Stay.reflection, Reflection.GRANTED, Reflection.REFUSED, Reflection.ENDED_EARLY),
)
