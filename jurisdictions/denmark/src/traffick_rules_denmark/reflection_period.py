"""
The reflection period, in Danish law a departure deadline ("udrejsefrist").

The law grants no reflection period as such: it sets a longer deadline to leave for persons without
lawful stay who have been assessed as trafficked.
"""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.sources import (
    ALIENS_ACT,
    AUGUST_2022,
    MAY_2013,
    OCTOBER_2012,
    OCTOBER_2020,
    PRACTICE,
    provision,
)
from traffick_rules_denmark.victim_status import (
    ASSESSED_AS_TRAFFICKED,
    FOUND_A_VICTIM,
    FOUND_NO_VICTIM,
)

# Before August 2007: practice under the first action plan.

REF_01 = provision(
    PRACTICE,
    "REF-01",
    "under the 2002 action plan",
    "A deadline of 15 days may be given, as the State Department reports. No statute was "
    "found; 15 days were also the ordinary minimum.",
    since="by 2006-06-30",
    until="about 2007-03-27, 2007-03-27 to 2007-07-31, disputed: the minister told Parliament on 28 March 2007 of 30 days; the sources disagree until the Act",
    read_in="TIP06 TIP07 D-L197S",
    confidence="disputed",
    note="The minister told Parliament on 28 March 2007 of 30 days, and only in administrative expulsions.",
)
REF_01B = provision(
    PRACTICE,
    "REF-01B",
    "immigration service",
    "A deadline of 30 days may be given to a trafficked person, but only in an administrative "
    'expulsion. In every other expulsion the deadline was "at once".',
    since="about 2007-03-28, 2000-01-01 to 2007-03-28, single: the minister told Parliament of the practice on 28 March 2007; since when it was followed is not known",
    until="2007-07-31",
    read_in="D-L197S",
)

# Aliens Act § 33(14), 1st sentence: the standard deadline.

REF_03 = provision(
    ALIENS_ACT,
    "REF-03",
    "§ 33(14)-(15), by Act 504/2007",
    "Act 504 of 6 June 2007 puts the deadline for trafficked persons into the statute.",
    since="2007-08-01",
    read_in="UUI114 UNW D-TITLES L197 D-AA08",
)
REF_04 = provision(
    ALIENS_ACT,
    "REF-04",
    "§ 33(14), later (6), now (7), 1st sentence",
    "The standard time to leave is 30 days. It shall be given, unless special reasons speak "
    "against it.",
    since="2007-08-01",
    read_in="REU815 UNW LEG D-AA08..D-AA25",
)
REF_10 = provision(
    ALIENS_ACT,
    "REF-10",
    "§ 33(14), later (6), now (7), 1st and 2nd sentence",
    "It is given on the person's request.",
    since="2007-08-01",
    read_in="UNW LEG D-AA08..D-AA25",
)
REF_11 = provision(
    ALIENS_ACT,
    "REF-11",
    "§ 33(14), later (6), now (7)",
    "It applies to an alien without lawful stay whom the Immigration Service finds to have "
    "been trafficked.",
    since="2007-08-01",
    read_in="REU815 UNW D-AA08..D-AA25",
)
REF_13 = provision(
    ALIENS_ACT,
    "REF-13",
    "§ 33(14), later (6), now (7), exception in the 1st sentence",
    "It can be less than 30 days if special reasons speak against it.",
    since="2007-08-01",
    read_in="REU815 LEG L197Q2 D-AA08..D-AA25",
)
REF_14 = provision(
    ALIENS_ACT,
    "REF-14",
    "§ 33(14), preparatory works",
    "The exception means departure at once on grounds of public order, in rare cases such as "
    "serious drug crime.",
    since="2007-08-01",
    read_in="L197Q2",
)
REF_15 = provision(
    ALIENS_ACT,
    "REF-15",
    "§ 33(15), later (7), now (8)",
    "The same holds for a trafficked alien expelled by judgment.",
    since="2007-08-01",
    read_in="LEG L197Q2 D-AA08..D-AA25",
)
REF_20 = provision(
    PRACTICE,
    "REF-20",
    "Danish Centre against Human Trafficking",
    'Persons with lawful stay can have a "restitution period" with the same support; no '
    "deadline attaches.",
    since="by 2025-12-31",
    until="last read 2025-12-31",
    read_in="CMMREF",
)

# The same words under three numbers.

REF_16 = provision(
    ALIENS_ACT,
    "REF-16",
    "§ 33(14)-(15)",
    "The victims' deadline stands in § 33(14), for a person expelled by judgment in (15).",
    since="2007-08-01",
    until=OCTOBER_2020.day_before(),
    read_in="L129 LEG D-AA08..D-AA19",
)
REF_16A = provision(
    ALIENS_ACT,
    "REF-16A",
    "§ 33(6)-(7)",
    "The victims' deadline stands in § 33(6), for a person expelled by judgment in (7), in the "
    "same words.",
    since=OCTOBER_2020,
    until=AUGUST_2022.day_before(),
    read_in="D-AA20 D-AA21",
)
REF_16B = provision(
    ALIENS_ACT,
    "REF-16B",
    "§ 33(7)-(8)",
    "The victims' deadline stands in § 33(7), for a person expelled by judgment in (8), in the "
    "same words.",
    since=AUGUST_2022,
    read_in="D-AA22..D-AA25",
)

# Who sets it.

REF_27 = provision(
    ALIENS_ACT,
    "REF-27",
    "§ 33, who decides",
    "The Act names the Immigration Service under its name of then, Udlændingeservice.",
    since="by 2008-07-08",
    until=OCTOBER_2012.day_before(),
    read_in="D-AA08..D-AA11",
)
REF_27B = provision(
    ALIENS_ACT,
    "REF-27B",
    "§ 33, who decides",
    "The Act names the Immigration Service under its present name, Udlændingestyrelsen.",
    since=OCTOBER_2012,
    read_in="D-AA12 D-AA25",
)
IMMIGRATION_SERVICE = (
    REF_27.gives("the Immigration Service (Udlændingeservice)"),
    REF_27B.gives("the Immigration Service (Udlændingestyrelsen)"),
)

# Aliens Act § 33(14), 2nd and 3rd sentences: the extension.

REF_12 = provision(
    ALIENS_ACT,
    "REF-12",
    "§ 33(14), later (6), now (7), 2nd sentence",
    "A later day may be set, at once or by extension, if special reasons speak for it, or if "
    "the person cooperates in a prepared return.",
    since="2007-08-01",
    read_in="REU815 UNW LEG D-AA08..D-AA25",
)
RET_11 = provision(
    ALIENS_ACT,
    "RET-11",
    "§ 33(14), later (6), now (7), on return",
    "Cooperation in a prepared return opens the long deadline.",
    since="2007-08-01",
    read_in="REU815 UNW LEG D-AA08..D-AA25",
)
REF_05 = provision(
    ALIENS_ACT,
    "REF-05",
    "§ 33(14), 3rd sentence",
    "With extension it is at most 100 days in all.",
    since="2007-08-01",
    until=MAY_2013.day_before(),
    read_in="SEED REU815 UNW L129 D-AA08..D-AA12",
)
REF_06 = provision(
    ALIENS_ACT,
    "REF-06",
    "§ 33(14), later (6), now (7), 3rd sentence",
    "With extension it is at most 120 days in all.",
    since=MAY_2013,
    read_in="L129 LEG CMMREF TV2N D-AA13..D-AA25",
)

STANDARD_DAYS = DatedValue(
    "reflection.standard_days",
    "time to leave without extension",
    REF_01.gives(days(15)),
    REF_01B.gives(days(30)),
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
PERIOD_IN_AN_EXPULSION = all_of(
    PERIOD_WITHOUT_A_STATUTE,
    any_of(
        is_(Stay.expulsion, Expulsion.DECIDED_BY_AUTHORITY),
        not_read("what was given outside an administrative expulsion was not read"),
    ),
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
    cited(Cooperation.with_return, RET_11),
)

LONGEST_DEADLINE = (REF_05.gives(days(100)), REF_06.gives(days(120)))
DEPARTURE_DEADLINE = ReflectionPeriodRule(
    code="departure_deadline",
    title="Departure deadline that serves as reflection period",
    local_title="udrejsefrist",
    provisions=(REF_01,),
    modality=Modality.MAY,
    form=ReflectionForm.DEPARTURE_DEADLINE,
    when=PERIOD_WITHOUT_A_STATUTE,
    standard=STANDARD_DAYS,
    starts_on=Stay.reflection_period_from,
    ends_on=Stay.reflection_period_until,
)
DEPARTURE_DEADLINE_OF_2007 = DEPARTURE_DEADLINE.then(
    provisions=(REF_01B,), when=PERIOD_IN_AN_EXPULSION
)
STATUTORY_DEPARTURE_DEADLINE = DEPARTURE_DEADLINE.then(
    provisions=(REF_16, REF_03, REF_11),
    modality=Modality.SHALL,
    when=STATUTORY_PERIOD,
    unless=(Proviso(Findings.special_reasons_against_time, (REF_13, REF_14)),),
    decided_by=IMMIGRATION_SERVICE,
    extension=Extension(
        title="the time to leave can be extended",
        provisions=(REF_12,),
        modality=Modality.MAY,
        when=GROUND_FOR_MORE_TIME,
        longest=LONGEST_DEADLINE,
    ),
    on_request=REF_10.gives(True),
)
DEADLINE_UNDER_33_6 = STATUTORY_DEPARTURE_DEADLINE.then(provisions=(REF_16A, REF_03, REF_11))
DEADLINE_UNDER_33_7 = STATUTORY_DEPARTURE_DEADLINE.then(provisions=(REF_16B, REF_03, REF_11))
SHORTER_DEADLINE = BurdenRule(
    code="shorter_deadline",
    title="Less than 30 days to leave, or departure at once, for a person found to have been trafficked",
    provisions=(REF_13, REF_14),
    modality=Modality.MAY,
    kind=BurdenKind.TIME_TO_LEAVE,
    detail=True,
    when=all_of(STATUTORY_PERIOD, Findings.special_reasons_against_time),
    decided_by=IMMIGRATION_SERVICE,
    length=REF_13.gives(up_to(days(29))),
)

# The extension has to be asked for in time, and the deadline ends.

REF_17 = provision(
    PRACTICE,
    "REF-17",
    "Danish Immigration Service",
    "The form for an extension comes with the first decision. It has to be asked for before "
    "the first 30 days end, by the person, with help from the shelter, an NGO or the contact "
    "person of the Centre.",
    since="2007-08-01",
    until="last read 2008-12-31",
    read_in="REU815",
)
REF_18 = provision(
    PRACTICE,
    "REF-18",
    "Danish Immigration Service, on the police",
    "The police have no say in the extension.",
    since="2007-08-01",
    until="last read 2008-12-31",
    read_in="REU815",
)

APPLY_FOR_EXTENSION = DutyRule(
    code="apply_for_extension",
    title="Apply for more time before the first 30 days end",
    local_title="ansøgning om forlængelse af udrejsefristen",
    provisions=(REF_17, REF_18),
    when=all_of(
        STATUTORY_PERIOD,
        GROUND_FOR_MORE_TIME,
    ),
    kind=DutyKind.APPLICATION,
    owed_by="the person (with help from the shelter, an NGO or the contact person)",
    # A deadline that was extended had been applied for.
    fulfilled=any_of(
        Stay.extension_applied_for,
        more_than(
            STANDARD_DAYS, since=Stay.reflection_period_from, until=Stay.reflection_period_until
        ),
    ),
    within=REF_04.gives(days(30)),
    starts_on=Stay.reflection_period_from,
)
TOLD_TO_LEAVE = is_(Stay.departure_order, DepartureOrder.AT_ONCE, DepartureOrder.WITHIN_DEADLINE)
EARLY_DEADLINE_ENDS = DutyRule(
    code="deadline_ends",
    title="Leave the country by the end of the departure deadline",
    local_title="udrejsefristens udløb",
    provisions=(REF_01,),
    when=all_of(TOLD_TO_LEAVE, PERIOD_WITHOUT_A_STATUTE),
    kind=DutyKind.DEPARTURE,
    owed_by="the person",
    fulfilled=not_(Route.in_country),
    within=STANDARD_DAYS,
    starts_on=Stay.reflection_period_from,
    ends_on=Stay.reflection_period_until,
)
DEADLINE_OF_2007_ENDS = EARLY_DEADLINE_ENDS.then(
    provisions=(REF_01B,), when=all_of(TOLD_TO_LEAVE, PERIOD_IN_AN_EXPULSION)
)
DEADLINE_ENDS = EARLY_DEADLINE_ENDS.then(
    provisions=(REF_03,),
    when=all_of(TOLD_TO_LEAVE, STATUTORY_PERIOD),
    longest=LONGEST_DEADLINE,
)

# No appeal lies against the deadline; whether one lies after a judgment is open since 2022.

STA_19 = provision(
    ALIENS_ACT,
    "STA-19",
    "§ 46(2), later § 46 a(1), on § 33",
    "No appeal lies against decisions under § 33: on the deadline, its length and its extension.",
    since="by 2008-07-08",
    until=OCTOBER_2020.day_before(),
    read_in="D-AA08..D-AA19",
)
STA_19B = provision(
    ALIENS_ACT,
    "STA-19B",
    "§ 46 a(7) no. 1, now (6) no. 1",
    "No appeal lies to the Immigration Appeals Board against decisions under § 33(1), (2) and "
    "(5) to (7).",
    since=OCTOBER_2020,
    read_in="D-AA20..D-AA25",
)
STA_19C = provision(
    ALIENS_ACT,
    "STA-19C",
    "§ 46 a(6) no. 1 with § 33(8)",
    "The list of decisions without appeal was not renumbered in 2022: it names § 33(7), the "
    "victims' deadline, but not § 33(8), that of a victim expelled by judgment. Whether that "
    "one can be appealed is open.",
    since=AUGUST_2022,
    read_in="D-AA21 D-AA22 D-AA25",
)

DEADLINE_CAN_BE_APPEALED = DatedValue(
    "reflection.appeal",
    "whether a decision on the time to leave can be appealed",
    STA_19.gives(False),
    STA_19B.gives(False),
)
APPEAL_AFTER_A_JUDGMENT = EntitlementRule(
    code="deadline_appeal",
    title="An appeal against the time to leave of a victim expelled by judgment",
    provisions=(STA_19C,),
    modality=Modality.SHALL,
    kind=EntitlementKind.APPEAL,
    detail=True,
    when=all_of(
        FOUND_TRAFFICKED_BY_IMMIGRATION_SERVICE,
        is_(Stay.expulsion, Expulsion.DECIDED_BY_COURT),
        not_read("whether a decision under § 33(8) can be appealed is open"),
    ),
    otherwise=(STA_19, STA_19B),
)
