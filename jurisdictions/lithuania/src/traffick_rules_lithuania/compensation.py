"""Compensation: the claim in the criminal case, and the State's compensation under the texts of 2005, 2009 and 2024."""

from datetime import date

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_lithuania.facts import LithuanianCase
from traffick_rules_lithuania.sources import provision
from traffick_rules_lithuania.victim_status import CHILD_AT_THE_ACT, DONE_ELSEWHERE_TOO, right

# The text of 2005.

LT_COMP_2005_DL = provision(
    "LT-COMP-2005-DL", "The time to apply is 3 years from the crime, and can be restored."
)
LT_COMP_2005_MAX = provision(
    "LT-COMP-2005-MAX",
    "At most, for material and other damage: killing 75 and 30 MGL, grave harm or sexual freedom 50 and 20, other harm 25 and 10.",
)
LT_COMP_OLDACTS = provision("LT-COMP-OLDACTS", "Only crimes after 1 July 2005 are compensated.")
LT_COMP_OLDACTS_2022 = provision(
    "LT-COMP-OLDACTS-2022",
    "Damage from serious and very serious crimes from 26 September 2000 to 1 July 2005 is compensated, too, if finally decided after that day and applied for within 10 years of 2022.",
)
# The text of 2009.

LT_COMP_2009 = provision(
    "LT-COMP-2009",
    "A violent crime is, too, one of medium, serious or very serious grade against liberty: arts. 147 and 147-1(2), not 147-1(1) or 147-2; to 2023 of the crime.",
)
LT_COMP_WHO = provision(
    "LT-COMP-WHO",
    "Citizens of Lithuania and the EU, and lawful permanent residents of Lithuania or another EU State, can claim; others only by treaty.",
)
LT_COMP_WHO_FAM = provision("LT-COMP-WHO-FAM", "Family members of EU citizens can claim, too.")
LT_COMP_COND = provision(
    "LT-COMP-COND",
    "The crime was done in Lithuania; a court awarded damages (to June 2019 an approved settlement will do), they are neither paid nor collectable, and what came is below the limit; the time to apply is 10 years from the final judgment, and can be restored.",
)
LT_COMP_MAX = provision(
    "LT-COMP-MAX",
    "At most, for material and other damage: killing 100 and 120 MGL, grave injury 80 and 100, other violent crime 60 and 80.",
)
LT_COMP_MAX_MINOR = provision("LT-COMP-MAX-MINOR", "Where the victim is a minor: 80 and 100 MGL.")
LT_COMP_MAX_BSI = provision(
    "LT-COMP-MAX-BSI",
    "At most, for material and other damage: killing 100 and 120 BSI, grave injury 80 and 100, other violent crime 60 and 80.",
)
LT_COMP_MAX_MINOR_BSI = provision("LT-COMP-MAX-MINOR-BSI", "For a minor victim: 80 and 100 BSI.")
LT_COMP_MAX_LIGHT = provision(
    "LT-COMP-MAX-LIGHT", "Light injury or pain only: 30 and 40 BSI, for a minor 40 and 50."
)
LT_COMP_TRANS = provision(
    "LT-COMP-TRANS", "Crimes before 1 July 2019 follow the older text and its limits."
)
LT_COMP_2024 = provision(
    "LT-COMP-2024", "From 2024 every crime against liberty is covered, whatever its grade."
)
LT_COMP_TRANS_2024 = provision(
    "LT-COMP-TRANS-2024",
    "The wider crimes and the lower limits count for crimes from 2024; older ones follow the older text, save for the steps.",
)
LT_COMP_STEPS = provision(
    "LT-COMP-STEPS", "Older minor crimes join by steps, for 10 years: acts of July 2005 to 2009."
)
LT_COMP_STEPS_2026 = provision("LT-COMP-STEPS-2026", "Acts of 2010 to 2014 join.")
LT_COMP_STEPS_2027 = provision("LT-COMP-STEPS-2027", "Acts of 2015 to 2019 join.")
LT_COMP_STEPS_2028 = provision("LT-COMP-STEPS-2028", "Acts of 2020 to 2023 join.")
LT_COMP_BODY = provision("LT-COMP-BODY", "The Ministry of Justice decides and pays.")
LT_COMP_BODY_2026 = provision(
    "LT-COMP-BODY-2026", "A fund operator pays; by the press, the Legal Aid Service."
)
MINISTRY = "the Ministry of Justice"
PAYER = (
    LT_COMP_BODY.gives(MINISTRY),
    LT_COMP_BODY_2026.gives("the fund operator named by the Government"),
)
ACT = Trafficking.last_day
TO_JUNE_2019 = before(ACT, date(2019, 7, 1))
OF_LIBERTY = any_of(
    all_of(
        includes(Proceedings.case_offences, CaseOffence.TRAFFICKING),
        not_(CHILD_AT_THE_ACT),
    ),
    # Forced labour in slavery-like conditions; without them it is of minor grade.
    includes(Proceedings.case_offences, CaseOffence.SLAVERY),
)
MINOR_GRADE = includes(
    Proceedings.case_offences, CaseOffence.EXPLOITATION, CaseOffence.USE_OF_VICTIM
)
SEXUAL = includes(
    Proceedings.case_offences, CaseOffence.SEXUAL_OFFENCE, CaseOffence.CHILD_SEXUAL_EXPLOITATION
)
OTHER_VIOLENCE = any_of(
    SEXUAL,
    includes(Proceedings.case_offences, CaseOffence.ORGAN_OFFENCE),
    includes(
        Trafficking.harm,
        Harm.DEATH,
        Harm.SERIOUS_INJURY,
        Harm.BODILY_INJURY,
        Harm.PSYCHOLOGICAL_HARM,
        Harm.SUFFERING,
    ),
)
LISTED = all_of(
    any_of(
        OTHER_VIOLENCE,
        all_of(
            includes(Proceedings.case_offences, CaseOffence.TRAFFICKING),
            CHILD_AT_THE_ACT,
        ),
    ),
    not_read("whether the crime is on the list of violent crimes is for the body that pays"),
)
VIOLENT = any_of(OF_LIBERTY, LISTED)
AFTER_JULY_2005 = not_(before(ACT, date(2005, 7, 2)))
BEFORE_JULY_2005 = all_of(VIOLENT, not_(AFTER_JULY_2005), not_(before(ACT, date(2000, 9, 26))))
VIOLENT_AFTER_JULY_2005 = all_of(VIOLENT, AFTER_JULY_2005)
MINOR_GRADE_SINCE_2024 = all_of(MINOR_GRADE, not_(before(ACT, date(2024, 1, 1))))


def _step(until: date) -> Condition:
    """A minor act from July 2005 until a day: each step takes in five more years."""
    return all_of(MINOR_GRADE, not_(before(ACT, date(2005, 7, 1))), before(ACT, until))


IN_LITHUANIA = any_of(includes(Trafficking.countries, Country.LT), DONE_ELSEWHERE_TOO)
PERSON = any_of(
    citizen_of("lt"),
    citizen_of(EU),
    is_(Stay.ground, StayGround.PERMANENT_RESIDENCE),
    LithuanianCase.treaty_or_eu_residence,
)
NOT_COVERED = is_(Proceedings.compensated, Compensated.NONE, Compensated.IN_PART)
CLAIMANT = any_of(
    PERSON,
    cited(
        all_of(is_(Stay.ground, StayGround.EU_RIGHT_OF_RESIDENCE), not_(TO_JUNE_2019)),
        LT_COMP_WHO_FAM,
        title="a family member of an EU citizen",
        while_in_force=True,
    ),
)
AWARDED = any_of(
    Proceedings.damages_awarded,
    all_of(TO_JUNE_2019, not_read("whether a settlement was approved is not asked")),
)
FALSE_APPLICATION = Proviso(
    all_of(
        Findings.false_information,
        not_(TO_JUNE_2019),
        not_read("whether it was in the application for compensation is not asked"),
    ),
    provision("LT-COMP-FALSE"),
    title="the application gave false information",
)
GRAVE = includes(Trafficking.harm, Harm.SERIOUS_INJURY)
KILLED = includes(Trafficking.harm, Harm.DEATH)
LIGHT = all_of(
    includes(Trafficking.harm, Harm.BODILY_INJURY),
    not_(any_of(KILLED, GRAVE)),
    not_(
        includes(
            Proceedings.case_offences,
            CaseOffence.TRAFFICKING,
            CaseOffence.SLAVERY,
            CaseOffence.EXPLOITATION,
            CaseOffence.USE_OF_VICTIM,
            CaseOffence.SEXUAL_OFFENCE,
            CaseOffence.CHILD_SEXUAL_EXPLOITATION,
        )
    ),
    not_(before(ACT, date(2024, 1, 1))),
)


MGL, BSI = "base amounts (MGL)", "base amounts (BSI)"


def _mgl(count: int) -> AmountRange:
    return up_to(Amount(count, MGL))


def _bsi(count: int) -> AmountRange:
    return up_to(Amount(count, BSI))


COMPENSATION_2005 = right(
    code="state_compensation",
    title="Compensation from the State",
    local_title="valstybės kompensacija",
    provisions=(
        provision(
            "LT-COMP-2005",
            "Compensated are crimes of medium grade or above that intentionally took a life or harmed health, or attacked sexual freedom; a decision that the crime was done is enough. Trafficking as such is not covered.",
        ),
        LT_COMP_OLDACTS,
        LT_COMP_2005_DL,
    ),
    kind=EntitlementKind.COMPENSATION,
    decided_by="the administrator of the fund",
    paid_by="the State",
    when=all_of(
        OTHER_VIOLENCE,
        AFTER_JULY_2005,
        IN_LITHUANIA,
        PERSON,
        NOT_COVERED,
        not_read("the grade of the crime, its intent and the decision on it are not asked"),
    ),
    unless=Proviso(
        any_of(Findings.own_conduct_contributed, not_(Cooperation.with_police)),
        provision("LT-COMP-2005-BARS"),
        title="the person's own conduct, or no help to the investigation",
    ),
    # For material damage; what else is paid stands beside it.
    amount=by_case(
        (KILLED, LT_COMP_2005_MAX.gives(_mgl(75))),
        (any_of(GRAVE, SEXUAL), LT_COMP_2005_MAX.gives(_mgl(50))),
        (
            includes(Trafficking.harm, Harm.BODILY_INJURY),
            LT_COMP_2005_MAX.gives(_mgl(25)),
        ),
    ),
    claim_within=LT_COMP_2005_DL.gives(years(3)),
    claim_from=ACT,
)


def _covers(*crimes: Condition) -> Condition:
    return all_of(any_of(*crimes), IN_LITHUANIA, CLAIMANT, AWARDED, NOT_COVERED)


def _limits(
    in_mgl: Condition, *first: tuple[Condition, Period[AmountRange]]
) -> DatedValue[AmountRange]:
    """The limits for material damage: in MGL for some crimes, in BSI for the others."""
    return by_case(
        *first,
        (all_of(KILLED, in_mgl), LT_COMP_TRANS.gives(_mgl(100))),
        (all_of(any_of(GRAVE, CHILD_AT_THE_ACT), in_mgl), LT_COMP_TRANS.gives(_mgl(80))),
        (in_mgl, LT_COMP_TRANS.gives(_mgl(60))),
        (KILLED, LT_COMP_MAX_BSI.gives(_bsi(100))),
        (GRAVE, LT_COMP_MAX_BSI.gives(_bsi(80))),
        (CHILD_AT_THE_ACT, LT_COMP_MAX_MINOR_BSI.gives(_bsi(80))),
        LT_COMP_MAX_BSI.gives(_bsi(60)),
    )


COMPENSATION = COMPENSATION_2005.then(
    provisions=(
        LT_COMP_COND,
        LT_COMP_WHO,
        LT_COMP_2009,
        LT_COMP_OLDACTS,
        provision("LT-COMP-TRANS-2009"),
        LT_COMP_TRANS,
        LT_COMP_TRANS_2024,
    ),
    decided_by=PAYER,
    when=(
        LT_COMP_2009.gives(_covers(VIOLENT_AFTER_JULY_2005)),
        LT_COMP_2024.gives(_covers(VIOLENT_AFTER_JULY_2005, MINOR_GRADE_SINCE_2024)),
    ),
    unless=FALSE_APPLICATION,
    # To June 2019 every crime is one of before July 2019.
    amount=_limits(
        TO_JUNE_2019,
        (KILLED, LT_COMP_MAX.gives(_mgl(100))),
        (GRAVE, LT_COMP_MAX.gives(_mgl(80))),
        (CHILD_AT_THE_ACT, LT_COMP_MAX_MINOR.gives(_mgl(80))),
        (always(), LT_COMP_MAX.gives(_mgl(60))),
        (all_of(LIGHT, CHILD_AT_THE_ACT), LT_COMP_MAX_LIGHT.gives(_bsi(40))),
        (LIGHT, LT_COMP_MAX_LIGHT.gives(_bsi(30))),
    ),
    claim_within=LT_COMP_COND.gives(years(10)),
    claim_from=Proceedings.case_ended_on,
)
# Their time to apply runs from the day on which they joined, not from the judgment.
DECIDED_AFTER_JULY_2005 = not_(before(Proceedings.case_ended_on, date(2005, 7, 2)))
SERIOUS_BEFORE = all_of(BEFORE_JULY_2005, DECIDED_AFTER_JULY_2005)


def _older(*steps: Condition) -> Condition:
    return cited(_covers(SERIOUS_BEFORE, *steps), LT_COMP_COND, LT_COMP_WHO)


OLDER_CRIMES = right(
    code="state_compensation_of_older_crimes",
    title="Compensation from the State for an older crime that joined later",
    provisions=(LT_COMP_OLDACTS_2022, LT_COMP_TRANS_2024),
    kind=EntitlementKind.COMPENSATION,
    decided_by=PAYER,
    paid_by="the State",
    when=(
        LT_COMP_OLDACTS_2022.gives(_older(), until="2024-12-31"),
        LT_COMP_STEPS.gives(_older(_step(date(2010, 1, 1))), until="2025-12-31"),
        LT_COMP_STEPS_2026.gives(_older(_step(date(2015, 1, 1))), until="2026-12-31"),
        LT_COMP_STEPS_2027.gives(_older(_step(date(2020, 1, 1))), until="2027-12-31"),
        LT_COMP_STEPS_2028.gives(_older(_step(date(2024, 1, 1)))),
    ),
    unless=FALSE_APPLICATION,
    amount=_limits(before(ACT, date(2005, 7, 1))),
)
CLAIM_UNTIL = tuple(
    DatedValue(
        f"compensation.claim_until.crimes_of_{first}_to_{last}",
        f"the last day to apply for compensation for crimes of {first} to {last}; it can be restored",
        law.gives(until),
    )
    for law, first, last, until in (
        (LT_COMP_OLDACTS_2022, 2000, 2005, "2031-12-31"),
        (LT_COMP_STEPS, 2005, 2009, "2034-12-31"),
        (LT_COMP_STEPS_2026, 2010, 2014, "2035-12-31"),
        (LT_COMP_STEPS_2027, 2015, 2019, "2036-12-31"),
        (LT_COMP_STEPS_2028, 2020, 2023, "2037-12-31"),
    )
)


def _beside(whom: str, *limits: Period[AmountRange], note: str = "") -> DatedValue[AmountRange]:
    title = f"the limit for non-material damage: {whom}{note}"
    return DatedValue(f"compensation.max.non_material.{whom.replace(' ', '_')}", title, *limits)


def _both(count: int, in_mgl: Provision, in_bsi: Provision) -> tuple[Period[AmountRange], ...]:
    return in_mgl.gives(_mgl(count)), in_bsi.gives(_bsi(count))


NON_MATERIAL = (
    _beside(
        "killing",
        LT_COMP_2005_MAX.gives(_mgl(30)),
        *_both(120, LT_COMP_MAX, LT_COMP_MAX_BSI),
    ),
    _beside(
        "grave injury",
        LT_COMP_2005_MAX.gives(_mgl(20)),
        *_both(100, LT_COMP_MAX, LT_COMP_MAX_BSI),
        note="; in the text of 2005 also crimes against sexual freedom",
    ),
    _beside(
        "other violent crime",
        LT_COMP_2005_MAX.gives(_mgl(10)),
        *_both(80, LT_COMP_MAX, LT_COMP_MAX_BSI),
        note="; in the text of 2005 harm to health that is not grave",
    ),
    _beside("minor", *_both(100, LT_COMP_MAX_MINOR, LT_COMP_MAX_MINOR_BSI)),
    _beside("light injury", LT_COMP_MAX_LIGHT.gives(_bsi(40))),
    _beside("light injury of a minor", LT_COMP_MAX_LIGHT.gives(_bsi(50))),
)

# The advance, the payer's duties, the claim in the case.

LT_COMP_ADV = provision(
    "LT-COMP-ADV",
    "A civil claimant has an advance while the case runs (or where the offender was not sane, died or is out of reach): for health costs and lost income up to half of the limits, for other damage half of the limits.",
)
LT_COMP_ADV_CAP = provision("LT-COMP-ADV-CAP", "It is not above the civil claim.")
LT_COMP_TIME_OLD = provision("LT-COMP-TIME-OLD", "Compensation is decided on in 1 month.")
LT_COMP_TIME = provision(
    "LT-COMP-TIME", "Compensation is decided on in 20 working days; appeals go to court."
)
LT_COMP_TIME_PAY = provision("LT-COMP-TIME-PAY", "Compensation is paid in 3 months.")
LT_COMP_CIVIL = provision("LT-COMP-CIVIL", "Damages can be claimed in the criminal case.")
PAYMENT_TIME = DatedValue(
    "compensation.payment_time",
    "the time within which compensation is paid",
    provision("LT-COMP-TIME-PAY-OLD").gives(months(1)),
    LT_COMP_TIME_PAY.gives(months(3)),
)
ADVANCE_SHARE = DatedValue(
    "compensation.advance.share",
    "the share of the limits that the advance can reach",
    LT_COMP_ADV.gives("half of the limits"),
)
RUNNING = any_of(
    all_of(Proceedings.case_open, Proceedings.damages_claimed),
    all_of(
        not_(Proceedings.case_open),
        not_read("whether the offender died or is out of reach is not asked"),
    ),
)
JOINED_LATER = tuple(
    cited(
        all_of(crime, not_read("whether crimes that joined later have the advance is not said")),
        law,
        while_in_force=True,
    )
    for crime, law in (
        (BEFORE_JULY_2005, LT_COMP_OLDACTS_2022),
        (_step(date(2024, 1, 1)), LT_COMP_STEPS),
    )
)


def _advance(*crimes: Condition) -> Condition:
    covered = any_of(VIOLENT_AFTER_JULY_2005, *crimes, *JOINED_LATER)
    return all_of(RUNNING, covered, IN_LITHUANIA, CLAIMANT, NOT_COVERED)


LT_COMP_ADV_10Y = provision(
    "LT-COMP-ADV-10Y", "The advance is asked for in 10 years from the crime."
)
ADVANCE = right(
    code="state_compensation_advance",
    title="An advance on compensation from the State while the case runs",
    provisions=(
        LT_COMP_ADV,
        provision("LT-COMP-ADV-FULL"),
        LT_COMP_ADV_CAP,
        LT_COMP_ADV_10Y,
    ),
    kind=EntitlementKind.COMPENSATION,
    decided_by=PAYER,
    paid_by="the State",
    when=(
        LT_COMP_2009.gives(_advance()),
        LT_COMP_2024.gives(_advance(MINOR_GRADE_SINCE_2024)),
    ),
    claim_within=LT_COMP_ADV_10Y.gives(years(10)),
    claim_from=ACT,
    unless=(
        FALSE_APPLICATION,
        Proviso(
            Findings.own_conduct_contributed,
            provision("LT-COMP-ADV-BARS"),
            title="the person is prosecuted for it, has a record for violence or abuses the right",
        ),
    ),
)
DECIDE = DutyRule(
    code="decide_on_compensation",
    title="Decide on the application for compensation",
    provisions=LT_COMP_TIME_OLD,
    kind=DutyKind.DECISION,
    detail=True,
    owed_by=MINISTRY,
    when=before(Proceedings.compensation_applied_on),
    fulfilled=is_(Proceedings.compensated, Compensated.IN_PART, Compensated.IN_FULL),
    within=LT_COMP_TIME_OLD.gives(months(1)),
    starts_on=Proceedings.compensation_applied_on,
)
DECIDE_SINCE_2019 = DECIDE.then(
    provisions=LT_COMP_TIME,
    owed_by=(
        LT_COMP_BODY.gives(MINISTRY, since="2019-07-01"),
        LT_COMP_BODY_2026.gives("the fund operator named by the Government"),
    ),
    within=LT_COMP_TIME.gives(working_days(20)),
)
CIVIL_CLAIM = right(
    code="civil_claim",
    title="The claim for damages in the criminal case",
    provisions=LT_COMP_CIVIL,
    kind=EntitlementKind.COMPENSATION,
    decided_by="the court",
    when=Proceedings.injured_party,
)
TELL_OF_COMPENSATION = DutyRule(
    code="tell_of_compensation",
    title="Tell the injured person of compensation from the State at once",
    provisions=provision("LT-COMP-INFORM"),
    kind=DutyKind.INFORMATION,
    owed_by="the investigating officer or the prosecutor",
    when=Proceedings.injured_party,
    fulfilled=Proceedings.informed_of_rights,
)
