"""
The reflection period, in Danish law a departure deadline ("udrejsefrist").

The law grants no reflection period as such: it sets a longer deadline to leave for persons without
lawful stay who have been assessed as trafficked.
"""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.sources import provision
from traffick_rules_denmark.victim_status import (
    ASSESSED_AS_TRAFFICKED,
    BY_THE_SERVICE,
    FOUND_A_VICTIM,
    FOUND_NO_VICTIM,
    appeal,
)

# Before August 2007: practice under the first action plan.

REF_01 = provision(
    "REF-01",
    "A deadline of 15 days may be given, as the State Department reports. No statute was "
    "found; 15 days were also the ordinary minimum.",
)
REF_01B = provision(
    "REF-01B",
    "A deadline of 30 days may be given to a trafficked person, but only in an administrative "
    'expulsion. In every other expulsion the deadline was "at once".',
)

# Aliens Act § 33(14), 1st sentence: the standard deadline.

REF_03 = provision("REF-03")
REF_04 = provision(
    "REF-04",
    "The standard time to leave is 30 days. It shall be given, unless special reasons speak "
    "against it.",
)
REF_11 = provision(
    "REF-11",
    "The deadline of victims applies to an alien without lawful stay whom the Immigration Service "
    "finds to have been trafficked.",
)
REF_13 = provision("REF-13", "The time can be under 30 days if special reasons speak against it.")
REF_14 = provision("REF-14")
REF_20 = provision(
    "REF-20",
    'Persons with lawful stay can have a "restitution period" with the same support; no '
    "deadline attaches.",
)

# Who sets it.

IMMIGRATION_SERVICE = (
    provision("REF-27").gives("the Immigration Service (Udlændingeservice)"),
    provision("REF-27B").gives("the Immigration Service (Udlændingestyrelsen)"),
)

# Aliens Act § 33(14), 2nd and 3rd sentences: the extension.

REF_06 = provision("REF-06", "With extension it is at most 120 days in all.")

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
    provisions=REF_11,
    when=settled(
        yes_when=all_of(FOUND_A_VICTIM, BY_THE_SERVICE),
        no_when=all_of(FOUND_NO_VICTIM, BY_THE_SERVICE),
    ),
)

PERIOD_WITHOUT_A_STATUTE = all_of(not_(Stay.lawful), ASSESSED_AS_TRAFFICKED)
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
        cited(is_(Stay.expulsion, Expulsion.DECIDED_BY_COURT), provision("REF-15")),
    ),
    FOUND_TRAFFICKED_BY_IMMIGRATION_SERVICE,
)
GROUND_FOR_MORE_TIME = any_of(
    Findings.special_reasons_for_more_time, cited(Cooperation.with_return, provision("RET-11"))
)

LONGEST_DEADLINE = (
    provision("REF-05", "With extension it is at most 100 days in all.").gives(days(100)),
    REF_06.gives(days(120)),
)
DEPARTURE_DEADLINE = ReflectionPeriodRule(
    code="departure_deadline",
    title="Departure deadline that serves as reflection period",
    local_title="udrejsefrist",
    provisions=REF_01,
    modality=Modality.MAY,
    form=ReflectionForm.DEPARTURE_DEADLINE,
    when=PERIOD_WITHOUT_A_STATUTE,
    standard=STANDARD_DAYS,
    starts_on=Stay.reflection_period_from,
    ends_on=Stay.reflection_period_until,
)
DEPARTURE_DEADLINE_OF_2007 = DEPARTURE_DEADLINE.then(
    provisions=REF_01B, when=PERIOD_IN_AN_EXPULSION
)
STATUTORY_DEPARTURE_DEADLINE = DEPARTURE_DEADLINE.then(
    provisions=(provision("REF-16"), REF_03, REF_11),
    modality=Modality.SHALL,
    when=STATUTORY_PERIOD,
    unless=Proviso(Findings.special_reasons_against_time, (REF_13, REF_14)),
    decided_by=IMMIGRATION_SERVICE,
    extension=Extension(
        title="the time to leave can be extended",
        provisions=provision(
            "REF-12",
            "A later day may be set, at once or by extension, if special reasons speak for it, or "
            "if the person cooperates in a prepared return.",
        ),
        modality=Modality.MAY,
        when=GROUND_FOR_MORE_TIME,
        longest=LONGEST_DEADLINE,
    ),
    on_request=provision("REF-10").gives(True),
)
DEADLINE_UNDER_33_6 = STATUTORY_DEPARTURE_DEADLINE.then(
    provisions=(provision("REF-16A"), REF_03, REF_11)
)
DEADLINE_UNDER_33_7 = STATUTORY_DEPARTURE_DEADLINE.then(
    provisions=(provision("REF-16B"), REF_03, REF_11)
)
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
    "REF-17",
    "The form for an extension comes with the first decision. It has to be asked for before "
    "the first 30 days end, by the person, with help from the shelter, an NGO or the contact "
    "person of the Centre.",
)

APPLY_FOR_EXTENSION = DutyRule(
    code="apply_for_extension",
    title="Apply for more time before the deadline ends",
    local_title="ansøgning om forlængelse af udrejsefristen",
    provisions=(REF_17, provision("REF-18")),
    when=all_of(STATUTORY_PERIOD, GROUND_FOR_MORE_TIME),
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
    provisions=REF_01,
    when=all_of(TOLD_TO_LEAVE, PERIOD_WITHOUT_A_STATUTE),
    kind=DutyKind.DEPARTURE,
    owed_by="the person",
    fulfilled=not_(Route.in_country),
    within=STANDARD_DAYS,
    starts_on=Stay.reflection_period_from,
    ends_on=Stay.reflection_period_until,
)
DEADLINE_OF_2007_ENDS = EARLY_DEADLINE_ENDS.then(
    provisions=REF_01B, when=all_of(TOLD_TO_LEAVE, PERIOD_IN_AN_EXPULSION)
)
DEADLINE_ENDS = EARLY_DEADLINE_ENDS.then(
    provisions=REF_03, when=all_of(TOLD_TO_LEAVE, STATUTORY_PERIOD), longest=LONGEST_DEADLINE
)

# No appeal lies against the deadline; whether one lies after a judgment is open since 2022.

STA_19 = provision("STA-19")
STA_19B = provision("STA-19B")

DEADLINE_CAN_BE_APPEALED = DatedValue(
    "reflection.appeal",
    "whether a decision on the time to leave can be appealed",
    STA_19.gives(False),
    STA_19B.gives(False),
)
APPEAL_AFTER_A_JUDGMENT = appeal(
    code="deadline_appeal",
    title="An appeal against the time to leave of a victim expelled by judgment",
    provisions=provision(
        "STA-19C",
        "The list of decisions without appeal was not renumbered in 2022: it names § 33(7), the "
        "victims' deadline, but not § 33(8), that of a victim expelled by judgment. Whether that "
        "one can be appealed is open.",
    ),
    detail=True,
    when=all_of(
        FOUND_TRAFFICKED_BY_IMMIGRATION_SERVICE,
        is_(Stay.expulsion, Expulsion.DECIDED_BY_COURT),
        not_read("whether a decision under § 33(8) can be appealed is open"),
    ),
    otherwise=(STA_19, STA_19B),
)
