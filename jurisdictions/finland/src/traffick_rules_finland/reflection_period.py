"""
The reflection period ("harkinta-aika"), and from 2015 to 2022 the recovery period ("toipumisaika").

Reflection is for victims without a right to stay, under the Aliens Act, since July 2006. Recovery was for Finns
and lawful stayers in the assistance system, under the Reception Act.
"""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_finland.facts import FinnishCase
from traffick_rules_finland.sources import provision
from traffick_rules_finland.victim_status import (
    FINN,
    HAS_REFLECTION,
    HEAD_OF_JOUTSENO,
    HOLDS_52A,
    REMOVAL_2015,
    REMOVAL_FOR_DANGER,
)

# Aliens Act §§ 52 b and 52 c: the reflection period.

FI_REF_START = provision("FI-REF-START", "The reflection period and the victim permit begin.")
FI_REF_MIN = provision("FI-REF-MIN/MAX")
FI_REF_EXT = provision(
    "FI-REF-EXT", "It may be extended for personal circumstances; at most 6 months in all."
)
FI_DUB_REF = provision("FI-DUB-REF")

THIRD_COUNTRY = not_(any_of(citizen_of(EEA), citizen_of("ch")))
EXPLOITED_WITHOUT_RIGHT = all_of(
    THIRD_COUNTRY,
    Work.employed_illegally,
    any_of(Work.worked_as_child, Findings.particularly_exploitative_conditions),
)
REFLECTION = ReflectionPeriodRule(
    code="reflection",
    title="Reflection period",
    local_title="harkinta-aika",
    provisions=(
        FI_REF_START,
        provision("FI-REF-MOD"),
        provision("FI-REF-PURPOSE"),
        provision("FI-REF-FOR-A"),
        provision("FI-REF-EXT-A"),
        provision("FI-REF-FROM"),
        FI_DUB_REF,
    ),
    modality=Modality.MAY,
    form=ReflectionForm.RECOVERY_PERIOD,
    decided_by=(
        provision("FI-REF-WHO-A").gives("the district police or the border control authority"),
        provision("FI-REF-WHO-A2").gives("the police department or the border control authority"),
        provision("FI-REF-WHO-B").gives(
            "the police or the border control authority, or Joutseno if it admits the victim first"
        ),
    ),
    when=all_of(
        not_(FINN),
        any_of(
            Findings.reasonable_grounds,
            cited(
                EXPLOITED_WITHOUT_RIGHT,
                provision("FI-REF-52D"),
                title="the person was exploited at work without a right to stay",
                while_in_force=True,
            ),
        ),
        not_(HOLDS_52A),
        cited(not_(Stay.lawful), provision("FI-REF-FOR-B"), while_in_force=True),
    ),
    standard=FI_REF_MIN.gives(between(days(30), months(6))),
    extension=Extension(
        title="it can be extended for the victim's personal circumstances",
        provisions=(FI_REF_EXT,),
        modality=Modality.MAY,
        when=Findings.special_reasons_for_more_time,
        longest=FI_REF_EXT.gives(months(6)),
    ),
    on_request=provision("FI-REF-REQUEST").gives(False),
    starts_on=Stay.reflection_period_from,
    ends_on=Stay.reflection_period_until,
    claims=(independent_of(Cooperation.with_police, Cooperation.willing, provision=FI_REF_MIN),),
)

# During it, and its end.


NO_APPEAL_ON_REFLECTION = DatedValue(
    "reflection.appeal",
    "whether a decision on the reflection period can be appealed",
    provision("FI-REF-APPEAL").gives(False),
)
NO_REMOVAL = EntitlementRule(
    code="no_removal",
    title="Lawful stay and no removal during the reflection period",
    provisions=provision("FI-REF-EFFECT"),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    when=HAS_REFLECTION,
)
END_OF_REFLECTION = BurdenRule(
    code="end_of_reflection_period",
    detail=True,
    title="Interruption of the reflection period",
    provisions=(provision("FI-REF-END"),),
    modality=Modality.MAY,
    kind=BurdenKind.END_OF_REFLECTION_PERIOD,
    decided_by="the authorities that can give it",
    when=all_of(
        HAS_REFLECTION,
        any_of(
            Cooperation.contact_with_exploiters_resumed,
            cited(
                any_of(Findings.order_or_security_against, Findings.special_reasons_against_time),
                provision("FI-REF-END-A"),
                provision("FI-REF-END-A2"),
                provision("FI-REF-END-B"),
                title="a ground of § 36(1) calls for it",
            ),
        ),
    ),
    ends=("reflection_period.reflection", "entitlements.no_removal"),
)
NOTICE = DutyRule(
    code="notice_of_reflection_period",
    detail=True,
    title="Tell the victim in writing of the reflection period",
    provisions=(provision("FI-REF-NOTICE")),
    kind=DutyKind.INFORMATION,
    owed_by="the authority that decides on it",
    when=is_(Stay.reflection, Reflection.GRANTED, Reflection.ENDED_EARLY),
    fulfilled=at_least(days(0), since=Stay.informed_of_options_on),
)
POLICE_TOLD = not_read("whether the police were told of it is not asked")
TELL_POLICE_OF_REFLECTION = DutyRule(
    code="tell_police_of_reflection_period",
    detail=True,
    title="Tell the police of Joutseno's decision on the reflection period",
    provisions=(provision("FI-REF-TELL")),
    kind=DutyKind.NOTICE,
    owed_by="Joutseno",
    when=all_of(is_(Stay.reflection, Reflection.GRANTED), FinnishCase.reflection_given_by_joutseno),
    fulfilled=POLICE_TOLD,
)

# Reception Act § 36: the recovery period, July 2015 to December 2022.

FI_REC_EXIST = provision(
    "FI-REC-EXIST",
    "A recovery period may be given with the admission to a victim who is a Finn or stays lawfully, to recover and to think about cooperating.",
)
FI_REC_MAX = provision("FI-REC-MAX")

NO_APPEAL_ON_RECOVERY = DatedValue(
    "recovery.appeal",
    "whether a decision on the recovery period can be appealed",
    provision("FI-REC-END-A").gives(False),
)
LAWFUL_OR_FINN = any_of(FINN, Stay.lawful)
RECOVERING = all_of(HAS_REFLECTION, LAWFUL_OR_FINN)
RECOVERY = ReflectionPeriodRule(
    code="recovery",
    title="Recovery period",
    local_title="toipumisaika",
    provisions=(FI_REC_EXIST,),
    modality=Modality.MAY,
    form=ReflectionForm.RECOVERY_PERIOD,
    decided_by=HEAD_OF_JOUTSENO,
    when=all_of(Help.admitted, LAWFUL_OR_FINN),
    standard=provision("FI-REC-MIN").gives(days(30)),
    extension=Extension(
        title="it can be prolonged for the victim's personal circumstances",
        provisions=(FI_REC_MAX,),
        modality=Modality.MAY,
        when=Findings.special_reasons_for_more_time,
        longest=FI_REC_MAX.gives(days(90)),
    ),
    on_request=FI_REC_EXIST.gives(False),
    starts_on=Stay.reflection_period_from,
    ends_on=Stay.reflection_period_until,
)
NO_CONTACT = EntitlementRule(
    code="no_contact_by_police",
    detail=True,
    title="No contact by the police or the prosecutor without consent during the recovery period",
    provisions=(provision("FI-REC-NOPOLICE"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.SAFEGUARD,
    when=RECOVERING,
)
END_OF_RECOVERY = BurdenRule(
    code="end_of_recovery_period",
    detail=True,
    title="End of the recovery period by removal from the assistance system",
    provisions=provision("FI-REC-END"),
    modality=Modality.SHALL,
    kind=BurdenKind.END_OF_REFLECTION_PERIOD,
    decided_by=HEAD_OF_JOUTSENO,
    when=all_of(RECOVERING, any_of(holds(REMOVAL_2015), holds(REMOVAL_FOR_DANGER))),
    ends=("reflection_period.recovery",),
)
TELL_POLICE_AFTER_RECOVERY = DutyRule(
    code="tell_police_after_recovery",
    detail=True,
    title="Tell the police of the victim once the recovery period is over",
    provisions=(provision("FI-REC-AFTER")),
    kind=DutyKind.NOTICE,
    owed_by=HEAD_OF_JOUTSENO,
    when=all_of(Help.admitted, LAWFUL_OR_FINN, before(Stay.reflection_period_until)),
    fulfilled=POLICE_TOLD,
)
