"""
The reflection period, in Danish law a departure deadline ("udrejsefrist").

The law grants no reflection period as such: it sets a longer deadline to leave for persons without
lawful stay who have been assessed as trafficked.
"""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.sources import ALIENS_ACT, PRACTICE, provision
from traffick_rules_denmark.victim_status import (
    ASSESSED_AS_TRAFFICKED,
    FOUND_A_VICTIM,
    FOUND_NO_VICTIM,
)

MAY_2013 = Boundary.read(
    "about 2013-05-03, 2013-05-01 to 2013-05-31: the Act took effect the day after its promulgation in May 2013; the month is sourced, the day (3 May 2013) is recalled"
)

# Before August 2007: practice under the first action plan.

REF_01 = provision(
    PRACTICE,
    "REF-01",
    "under the 2002 action plan",
    "The time to leave is 15 days. No statute was found.",
    since="by 2006-12-31",
    until="2007-07-31",
    read_in="TIP06 TIP07",
)

# Aliens Act § 33(14), 1st sentence: the standard deadline.

REF_03 = provision(
    ALIENS_ACT,
    "REF-03",
    "§ 33(14)-(15)",
    "Act 504 of 6 June 2007 puts the deadline for trafficked persons into the statute.",
    since="2007-08-01",
    read_in="UUI114 UNW",
)
REF_04 = provision(
    ALIENS_ACT,
    "REF-04",
    "§ 33(14), 1st sentence",
    "The standard time to leave is 30 days.",
    since="2007-08-01",
    read_in="REU815 UNW LEG",
)
REF_10 = provision(
    ALIENS_ACT,
    "REF-10",
    "§ 33(14)",
    "It is given on the person's request.",
    since="2007-08-01",
    read_in="UNW LEG",
)
REF_11 = provision(
    ALIENS_ACT,
    "REF-11",
    "§ 33(14)",
    "It applies to an alien without lawful stay whom the Immigration Service finds to have been "
    "trafficked.",
    since="2007-08-01",
    read_in="REU815 UNW",
)
REF_13 = provision(
    ALIENS_ACT,
    "REF-13",
    "§ 33(14), 1st sentence",
    "It can be less than 30 days if special reasons speak against it.",
    since="2007-08-01",
    read_in="REU815 LEG L197Q2",
)
REF_14 = provision(
    ALIENS_ACT,
    "REF-14",
    "§ 33(14), preparatory works",
    "The exception means departure at once on grounds of public order, in rare cases such as serious "
    "drug crime.",
    since="2007-08-01",
    read_in="L197Q2",
)
REF_15 = provision(
    ALIENS_ACT,
    "REF-15",
    "§ 33(15)",
    "The same holds for a trafficked alien expelled by judgment.",
    since="2007-08-01",
    read_in="LEG L197Q2",
)
REF_20 = provision(
    PRACTICE,
    "REF-20",
    "Danish Centre against Human Trafficking",
    'Persons with lawful stay have a "restitution period" with the same support; no deadline attaches.',
    since="by 2026-01-01: read on an undated page of after 2013",
    read_in="CMMREF",
)

# Aliens Act § 33(14), 2nd and 3rd sentences: the extension.

REF_12 = provision(
    ALIENS_ACT,
    "REF-12",
    "§ 33(14), 2nd sentence",
    "It is extended beyond 30 days if special reasons speak for it, or if the person cooperates in a "
    "prepared return.",
    since="2007-08-01",
    read_in="REU815 UNW LEG",
)
REF_05 = provision(
    ALIENS_ACT,
    "REF-05",
    "§ 33(14), 3rd sentence",
    "With extension it is at most 100 days in all.",
    since="2007-08-01",
    until=MAY_2013.day_before(),
    read_in="SEED REU815 UNW L129",
)
REF_06 = provision(
    ALIENS_ACT,
    "REF-06",
    "§ 33(14), 3rd sentence",
    "With extension it is at most 120 days in all.",
    since=MAY_2013,
    read_in="L129 LEG CMMREF TV2N",
)

STANDARD_DAYS = DatedValue(
    "reflection.standard_days",
    "time to leave without extension",
    REF_01.gives(days(15)),
    REF_04.gives(days(30)),
)

FOUND_TRAFFICKED_BY_IMMIGRATION_SERVICE = Concept(
    code="found_trafficked_by_immigration_service",
    title="the Immigration Service has found that the person was trafficked",
    provisions=(REF_11,),
    when=settled(
        yes_when=all_of(
            FOUND_A_VICTIM,
            is_(Identification.decided_by, Authority.IMMIGRATION_AUTHORITY),
        ),
        no_when=all_of(
            FOUND_NO_VICTIM,
            is_(Identification.decided_by, Authority.IMMIGRATION_AUTHORITY),
        ),
    ),
)

PERIOD_WITHOUT_A_STATUTE = all_of(
    not_(Stay.lawful),
    ASSESSED_AS_TRAFFICKED,
)
STATUTORY_PERIOD = all_of(
    any_of(
        not_(Stay.lawful),
        cited(is_(Stay.expulsion, Expulsion.DECIDED_BY_COURT), REF_15),
    ),
    FOUND_TRAFFICKED_BY_IMMIGRATION_SERVICE,
)
GROUND_FOR_MORE_TIME = any_of(
    Findings.special_reasons_for_more_time,
    Cooperation.with_return,
)

DEPARTURE_DEADLINE = ReflectionPeriodRule(
    code="departure_deadline",
    title="Departure deadline that serves as reflection period",
    local_title="udrejsefrist",
    provisions=(REF_01,),
    modality=Modality.SHALL,
    form=ReflectionForm.DEPARTURE_DEADLINE,
    when=PERIOD_WITHOUT_A_STATUTE,
    standard=STANDARD_DAYS,
    starts_on=Stay.reflection_period_from,
    ends_on=Stay.reflection_period_until,
)
STATUTORY_DEPARTURE_DEADLINE = DEPARTURE_DEADLINE.then(
    provisions=(REF_03, REF_11),
    when=STATUTORY_PERIOD,
    unless=(Proviso(Findings.special_reasons_against_time, (REF_13, REF_14)),),
    extension=Extension(
        title="the time to leave can be extended",
        provisions=(REF_12,),
        modality=Modality.MAY,
        when=GROUND_FOR_MORE_TIME,
        longest=(
            REF_05.gives(days(100)),
            REF_06.gives(days(120)),
        ),
    ),
    on_request=REF_10.gives(True),
)
