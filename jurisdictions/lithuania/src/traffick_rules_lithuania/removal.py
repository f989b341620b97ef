"""Return, expulsion, entry bans, detention, the end of permits and appeals: Aliens Act arts. 50, 113 to 138."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_lithuania.facts import LithuanianCase
from traffick_rules_lithuania.permits import (
    ALONE,
    GENERAL_GROUND,
    HOLDS_8,
    HOLDS_12,
    LT_PERM_132,
    MIGRATION_DEPARTMENT,
    NO_REMOVAL_TO_DANGER,
)
from traffick_rules_lithuania.reflection_period import LT_REF_BASIS, LT_REF_EFFECT, NO_REMOVAL
from traffick_rules_lithuania.sources import provision
from traffick_rules_lithuania.victim_status import ALIEN, UNDER_18, VICTIM, right

AUTHORITIES = "the Migration Department or the State Border Guard Service"
LT_VULN = provision("LT-VULN", "A victim of trafficking is a vulnerable person.")
VULNERABLE = any_of(
    cited(VICTIM, LT_VULN, while_in_force=True),
    cited(
        any_of(
            UNDER_18,
            not_(under_age(76)),
            includes(
                Needs.vulnerabilities,
                Vulnerability.PREGNANT,
                Vulnerability.DISABLED,
                Vulnerability.SINGLE_PARENT,
                Vulnerability.SURVIVOR_OF_VIOLENCE,
            ),
        ),
        provision("LT-VULN-2012"),
        title="another vulnerable person",
    ),
)
LEAVES_IN_TIME = Stay.left_in_time
LEFT_LATE = all_of(
    is_(Stay.departure_order, DepartureOrder.WITHIN_DEADLINE), not_(Stay.left_in_time)
)
EXPELLED = is_(Stay.expulsion, Expulsion.DECIDED_BY_AUTHORITY, Expulsion.DECIDED_BY_COURT)
FREE_MOVER = any_of(
    citizen_of(EEA),
    is_(Stay.ground, StayGround.EU_RIGHT_OF_RESIDENCE),
    all_of(
        includes(Person.citizenships, Country.CH),
        not_read("which free movement of Swiss citizens is meant was not read"),
    ),
)

# A child alone, and removal.

LT_CHILD_RETURN = provision(
    "LT-CHILD-RETURN", "A child alone without lawful stay is returned only to proper care."
)
LT_CHILD_STAY = provision("LT-CHILD-STAY", "A child alone may remain until the status is decided.")
LT_CHILD_AGE_REF = provision(
    "LT-CHILD-AGE-REF",
    "Who refuses the age examination without good reason has no right to remain as an unaccompanied child and counts as not meeting the entry conditions; an asylum seeker counts as an adult.",
)

NO_RETURN_OF_A_CHILD = right(
    code="no_return_without_care",
    title="No return of an unaccompanied child without proper care there",
    provisions=LT_CHILD_RETURN,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    when=all_of(ALONE, not_(Stay.lawful)),
    unless=Proviso(Findings.care_assured_on_return, LT_CHILD_RETURN),
)
STAY_OF_A_CHILD = right(
    code="stay_until_status_is_decided",
    title="The right of an unaccompanied child to remain until the status is decided",
    provisions=(LT_CHILD_STAY, provision("LT-CHILD-STAY-LIMIT")),
    kind=EntitlementKind.SAFEGUARD,
    when=ALONE,
    unless=Proviso(Person.age_examination_refused, LT_CHILD_AGE_REF),
)
COUNTS_AS_ADULT = BurdenRule(
    code="counts_as_adult",
    title="Refusal of the age examination: no right to remain as a child",
    provisions=LT_CHILD_AGE_REF,
    modality=Modality.SHALL,
    kind=BurdenKind.REFUSAL,
    detail=True,
    decided_by=MIGRATION_DEPARTMENT,
    when=all_of(ALIEN, Person.age_examination_refused),
    ends=("entitlements.stay_until_status_is_decided",),
)

# Arts. 125 to 128: return decision, time to leave, expulsion.

LT_RET_DECISION = provision(
    "LT-RET-DECISION",
    "A return decision is made where a visa or permit was revoked or has run out, a lawfully arrived alien stays without the permit needed, or the visa-free time is over.",
)
LT_RET_VULN = provision(
    "LT-RET-VULN",
    "An alien who arrived or stays unlawfully gets a return decision, not an expulsion, if a vulnerable person or asylum seeker who agrees to go home with the help of an organisation.",
)
LT_RET_COOP = provision(
    "LT-RET-COOP",
    "An alien who arrived or stays unlawfully gets a return decision, not an expulsion, if they ask to go home of their own will and cooperate; they are informed of this in a language they understand.",
)
LT_RET_EXPEL = provision(
    "LT-RET-EXPEL",
    "Expelled is who did not leave in the time given, or got none because hiding is likely (since March 2015); who arrived or stays unlawfully without a ground for a return decision; and who threatens State security or public order.",
)
LT_RET_TIME = provision("LT-RET-TIME", "The time to leave of one's own will is 7 to 30 days.")
LT_RET_TIME_COOP = provision("LT-RET-TIME-COOP", "It is given if the person cooperates in it.")
LT_RET_TIME_OBJ = provision("LT-RET-TIME-OBJ", "It may be longer for objective reasons.")
LT_RET_TIME_SHORT = provision(
    "LT-RET-TIME-SHORT", "It may be shorter or refused if hiding is likely."
)
LT_RET_TIME_LONG = provision(
    "LT-RET-TIME-LONG",
    "The time may be longer for the length of stay, ties, health or obstacles; to 7 June 2024 at most 60 days in all.",
)
LT_EXPULSION_WEIGH = provision(
    "LT-EXPULSION-WEIGH",
    "Before a removal the length of stay, family, social and economic ties, schoolchildren and the gravity of the breach are weighed; trafficking is not named.",
)
CAME_LAWFULLY = all_of(
    not_(Stay.lawful),
    any_of(
        is_(Route.entry, Entry.LAWFUL, Entry.BORN_HERE),
        Stay.held_victim_permit,
        Stay.permit_support_withdrawn,
        # A permit was given, and the stay is not lawful any more.
        is_(Stay.permit_application, Application.GRANTED),
        all_of(
            is_(Stay.permit_application, Application.REFUSED),
            not_read("whether an earlier permit or visa ran out is not asked"),
        ),
    ),
)


def _goes_home(who: Condition | YesNo) -> Condition:
    return all_of(not_(Stay.lawful), who)


RETURN_2012 = CAME_LAWFULLY
RETURN_2013 = any_of(
    CAME_LAWFULLY,
    _goes_home(all_of(any_of(VULNERABLE, Asylum.applied), Cooperation.with_return)),
)
RETURN_2019 = any_of(CAME_LAWFULLY, _goes_home(Cooperation.with_return))
PROTECTED = (
    Proviso(holds(NO_REMOVAL), (LT_REF_BASIS, LT_REF_EFFECT)),
    Proviso(holds(NO_REMOVAL_TO_DANGER), NO_REMOVAL_TO_DANGER.provisions),
)
TIME_TO_LEAVE = BurdenRule(
    code="time_to_leave",
    title="Return decision with time to leave",
    local_title="sprendimas grąžinti",
    provisions=(
        LT_RET_DECISION,
        LT_RET_TIME,
        LT_RET_VULN,
        LT_RET_COOP,
        LT_RET_TIME_COOP,
        LT_RET_TIME_SHORT,
    ),
    modality=Modality.SHALL,
    kind=BurdenKind.TIME_TO_LEAVE,
    decided_by=AUTHORITIES,
    when=(
        LT_RET_DECISION.gives(all_of(ALIEN, RETURN_2012), until="2013-10-23"),
        LT_RET_VULN.gives(all_of(ALIEN, RETURN_2013)),
        LT_RET_COOP.gives(all_of(ALIEN, RETURN_2019)),
    ),
    unless=(*PROTECTED, Proviso(holds(NO_RETURN_OF_A_CHILD), LT_CHILD_RETURN)),
    length=by_case(
        (Findings.absconding_risk, LT_RET_TIME_SHORT.gives(up_to(days(30)))),
        (always(), LT_RET_TIME.gives(between(days(7), days(30)), until="2019-06-30")),
        (Cooperation.with_return, LT_RET_TIME_COOP.gives(between(days(7), days(30)))),
    ),
    worse_for_children="from October 2013 to June 2019 a child, as a vulnerable person, got a return decision where an adult was expelled",
)
MORE_TIME = EntitlementRule(
    code="more_time_to_leave",
    title="More time to leave for personal reasons",
    provisions=LT_RET_TIME_OBJ,
    modality=Modality.MAY,
    kind=EntitlementKind.SAFEGUARD,
    detail=True,
    decided_by=AUTHORITIES,
    when=all_of(
        ALIEN,
        is_(Stay.departure_order, DepartureOrder.WITHIN_DEADLINE),
        Findings.special_reasons_for_more_time,
    ),
)
MORE_TIME_SINCE_2015 = MORE_TIME.then(
    provisions=LT_RET_TIME_LONG,
    longest=DatedValue(
        "return.voluntary_days.longest",
        "the longest time to leave in all",
        LT_RET_TIME_LONG.gives(days(60), until="2024-06-07"),
        gaps="no source names a longest time since",
    ),
)


def _expelled(not_returned: Condition, *more: Condition) -> Condition:
    return all_of(
        ALIEN,
        any_of(
            LEFT_LATE,
            *more,
            all_of(not_(Stay.lawful), not_(not_returned)),
            Findings.order_or_security_against,
        ),
    )


HIDING = all_of(is_(Stay.departure_order, DepartureOrder.AT_ONCE), Findings.absconding_risk)
FOR_SECURITY = "; the court where State security or public order is threatened"
EXPULSION = BurdenRule(
    code="expulsion",
    title="Expulsion",
    local_title="išsiuntimas",
    provisions=(LT_RET_EXPEL, LT_EXPULSION_WEIGH),
    modality=Modality.SHALL,
    kind=BurdenKind.EXPULSION,
    decided_by=(
        LT_RET_EXPEL.gives(f"{MIGRATION_DEPARTMENT}{FOR_SECURITY}", until="2019-06-30"),
        LT_RET_EXPEL.gives(f"{AUTHORITIES}{FOR_SECURITY}", since="2019-07-01"),
    ),
    when=(
        LT_RET_EXPEL.gives(_expelled(RETURN_2012), until="2013-10-23"),
        LT_RET_EXPEL.gives(_expelled(RETURN_2013), since="2013-10-24", until="2015-02-28"),
        LT_RET_EXPEL.gives(_expelled(RETURN_2013, HIDING), since="2015-03-01", until="2019-06-30"),
        LT_RET_EXPEL.gives(_expelled(RETURN_2019, HIDING), since="2019-07-01"),
    ),
    unless=(
        *PROTECTED,
        Proviso(holds(NO_RETURN_OF_A_CHILD), LT_CHILD_RETURN),
        Proviso(
            Findings.removal_impossible,
            LT_PERM_132,
            title="the expulsion is suspended: no State takes the person, medical help or another obstacle",
        ),
    ),
)
WEIGHING = right(
    code="expulsion_weighing",
    title="Ties and circumstances are weighed before a removal",
    provisions=LT_EXPULSION_WEIGH,
    kind=EntitlementKind.SAFEGUARD,
    detail=True,
    when=all_of(
        ALIEN,
        any_of(
            is_(
                Stay.expulsion,
                Expulsion.CONSIDERED,
                Expulsion.DECIDED_BY_AUTHORITY,
                Expulsion.DECIDED_BY_COURT,
            ),
            is_(Stay.departure_order, DepartureOrder.WITHIN_DEADLINE, DepartureOrder.AT_ONCE),
        ),
    ),
)

# Art. 133: entry bans.

LT_BAN = provision("LT-BAN", "An expelled person gets an entry ban of up to 5 years.")
LT_BAN_RETURN_A = provision(
    "LT-BAN-RETURN-A",
    "A ban of up to 5 years may follow where a visa or permit was refused or revoked and the person was turned back, told to leave or returned, or left unlawfully.",
)
LT_BAN_RETURN = provision(
    "LT-BAN-RETURN", "A ban of up to 5 years may follow a return, or a refused or revoked permit."
)
LT_BAN_EU = provision(
    "LT-BAN-EU",
    "EU citizens, their family and others with free movement may be banned, for up to 5 years, only if they may threaten State security or public order.",
)
RETURNED = is_(Stay.departure_order, DepartureOrder.WITHIN_DEADLINE, DepartureOrder.AT_ONCE)
PERMIT_LOST = any_of(
    is_(Stay.permit_application, Application.REFUSED), Stay.permit_support_withdrawn
)
FORMER_HOLDER = all_of(
    VICTIM, Stay.held_victim_permit, LEFT_LATE, not_(Findings.order_or_security_against)
)
FREE_OF_THE_BAN = Proviso(
    all_of(EXPELLED, FORMER_HOLDER),
    provision("LT-PERM-NOBAN"),
    title="a former holder of the permit for victims",
)
ENTRY_BAN_BEFORE_2012 = BurdenRule(
    code="entry_ban",
    title="Entry ban",
    local_title="draudimas atvykti",
    provisions=provision(
        "LT-BAN-OLD",
        "After an expulsion, an order to leave, a return, or a refused or revoked permit, entry may be banned for a fixed or an open time.",
    ),
    modality=Modality.MAY,
    kind=BurdenKind.ENTRY_BAN,
    decided_by=AUTHORITIES,
    when=all_of(ALIEN, any_of(EXPELLED, RETURNED, PERMIT_LOST)),
)
FREE_TO_MOVE = Proviso(FREE_MOVER, LT_BAN_EU, title="a person with free movement in the EU")
ENTRY_BAN = ENTRY_BAN_BEFORE_2012.then(
    provisions=(LT_BAN, provision("LT-BAN-SEC")),
    modality=Modality.SHALL,
    when=all_of(ALIEN, EXPELLED),
    unless=(
        FREE_OF_THE_BAN,
        FREE_TO_MOVE,
    ),
    # For a threat it may be longer, without a bound.
    length=by_case((not_(Findings.order_or_security_against), LT_BAN.gives(up_to(years(5))))),
)
BAN_AFTER_RETURN = BurdenRule(
    code="entry_ban_without_expulsion",
    title="Entry ban after a return decision or a refused permit",
    local_title="draudimas atvykti",
    provisions=LT_BAN_RETURN_A,
    modality=Modality.MAY,
    kind=BurdenKind.ENTRY_BAN,
    detail=True,
    decided_by=MIGRATION_DEPARTMENT,
    when=all_of(ALIEN, PERMIT_LOST, RETURNED),
    unless=FREE_TO_MOVE,
    length=LT_BAN_RETURN_A.gives(up_to(years(5))),
)
BAN_AFTER_RETURN_SINCE_2015 = BAN_AFTER_RETURN.then(
    provisions=LT_BAN_RETURN,
    decided_by=AUTHORITIES,
    when=all_of(ALIEN, any_of(PERMIT_LOST, RETURNED)),
    unless=(FREE_OF_THE_BAN, FREE_TO_MOVE),
    length=LT_BAN_RETURN.gives(up_to(years(5))),
)
BAN_OF_A_FREE_MOVER = BurdenRule(
    code="entry_ban_eu",
    title="Entry ban of a person with free movement in the EU",
    provisions=LT_BAN_EU,
    modality=Modality.MAY,
    kind=BurdenKind.ENTRY_BAN,
    detail=True,
    decided_by=AUTHORITIES,
    when=all_of(ALIEN, FREE_MOVER, Findings.order_or_security_against),
    length=LT_BAN_EU.gives(up_to(years(5))),
)

# Arts. 113 to 115: detention.

LT_DETAIN = provision(
    "LT-DETAIN",
    "Vulnerable persons and families with minors are detained only in exceptional cases, by the best interests of the child and the vulnerable.",
)
LT_DETAIN_LEN = provision(
    "LT-DETAIN-LEN", "An officer detains for 48 hours, the court for 6 months and up to 12 more."
)
POLICE_HOURS = DatedValue(
    "detention.police_hours", "how long an officer can detain", LT_DETAIN_LEN.gives(hours(48))
)
DETENTION = BurdenRule(
    code="detention",
    title="Detention of an alien",
    local_title="sulaikymas",
    provisions=(LT_DETAIN, LT_DETAIN_LEN),
    modality=Modality.MAY,
    kind=BurdenKind.DETENTION,
    decided_by="an officer for up to 48 hours, then the court",
    when=all_of(ALIEN, Findings.detention_ground),
    unless=(
        Proviso(
            all_of(
                any_of(VULNERABLE, Family.accompanying_child),
                not_(LithuanianCase.exceptional_detention),
            ),
            LT_DETAIN,
            title="a vulnerable person or a family with minors, and no exceptional case",
        ),
        Proviso(LithuanianCase.alternative_suffices, provision("LT-DETAIN-ALT")),
    ),
    length=LT_DETAIN_LEN.gives(up_to(months(18))),
)

# Art. 50: the end of permits; art. 138: appeals.

LT_PERM_FAMILY_END = provision("LT-PERM-FAMILY-END", "Permits of the family end with it.")
LT_APPEAL = provision("LT-APPEAL", "The time to appeal to the administrative court is 14 days.")
APPEAL_DAYS = DatedValue("appeal.aliens.days", "the time to appeal", LT_APPEAL.gives(days(14)))

REVOCATION = BurdenRule(
    code="revocation",
    title="Revocation of the permit for cooperation",
    provisions=(
        provision(
            "LT-PERM-REVOKE",
            "It is revoked when the body or court submits that its grounds are gone.",
        ),
        provision("LT-PERM-REVOKE-GEN"),
        LT_PERM_FAMILY_END,
    ),
    modality=Modality.SHALL,
    kind=BurdenKind.REVOCATION,
    detail=True,
    decided_by=MIGRATION_DEPARTMENT,
    when=all_of(
        HOLDS_12,
        any_of(
            Stay.permit_support_withdrawn,
            GENERAL_GROUND,
            all_of(
                not_(Route.in_country),
                not_read("whether the person lives abroad for over 6 months is not asked"),
            ),
        ),
    ),
    ends=("permits.cooperation",),
)
REVOCATION_8 = BurdenRule(
    code="revocation_of_permit_8",
    title="Revocation of the permit of a person who was not removed",
    provisions=provision(
        "LT-PERM-REVOKE-8", "A permit of art. 40(1)(8) is revoked when its reasons are gone."
    ),
    modality=Modality.SHALL,
    kind=BurdenKind.REVOCATION,
    detail=True,
    decided_by=MIGRATION_DEPARTMENT,
    when=all_of(
        HOLDS_8,
        not_(
            any_of(
                holds(NO_REMOVAL),
                holds(NO_REMOVAL_TO_DANGER),
                Findings.grave_humanitarian_reasons,
                Findings.removal_impossible,
                all_of(ALONE, not_(Findings.care_assured_on_return)),
            )
        ),
    ),
    ends=("permits.removal_barred", "permits.humanitarian", "permits.unaccompanied_child"),
)
APPEAL = right(
    code="appeal",
    title="Appeal to the administrative court within 14 days",
    provisions=(LT_APPEAL, provision("LT-APPEAL-SUSP")),
    kind=EntitlementKind.APPEAL,
    detail=True,
    when=all_of(ALIEN, any_of(PERMIT_LOST, EXPELLED, RETURNED, Stay.entry_ban)),
)

# Return of one's own will, and the State that has to examine an asylum application.

LT_RETURN = provision(
    "LT-RETURN", "A foreigner who goes home of their own will can be helped once."
)
LT_RETURN_SUPPORT = provision(
    "LT-RETURN-SUPPORT", "Border Guard Service or Migration Department may support the return."
)
PREPARED_RETURN = EntitlementRule(
    code="prepared_return",
    title="Help to go home of one's own will",
    provisions=(LT_RETURN, LT_RETURN_SUPPORT),
    modality=Modality.MAY,
    kind=EntitlementKind.PREPARED_RETURN,
    provided_by=(
        LT_RETURN.gives("return and reintegration programmes", until="2021-07-22"),
        LT_RETURN_SUPPORT.gives(AUTHORITIES),
    ),
    when=all_of(ALIEN, any_of(Cooperation.with_return, Cooperation.return_wanted)),
)
HELP_ABROAD = right(
    code="help_abroad",
    title="Help of the consulate for a Lithuanian exploited abroad, and the way home",
    provisions=provision(
        "LT-RETURN-LT", "Consulates help Lithuanians exploited abroad, and pay the way home."
    ),
    kind=EntitlementKind.PREPARED_RETURN,
    provided_by="the consulate",
    when=all_of(
        citizen_of("lt"),
        not_(Route.in_country),
        any_of(Identification.indicators, Identification.says_victim, VICTIM),
    ),
)
STAY_UNTIL_TRANSFER = right(
    code="stay_until_transfer",
    title="The right to stay until the transfer to the State that examines the asylum application",
    provisions=provision("LT-DUBLIN"),
    kind=EntitlementKind.SAFEGUARD,
    detail=True,
    when=all_of(ALIEN, Asylum.applied, Findings.other_state_responsible),
)
