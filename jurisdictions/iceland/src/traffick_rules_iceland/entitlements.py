"""Help, housing, money, health care and return, for victims, asylum seekers and those who must leave."""

from datetime import date

from attrs import evolve

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_iceland.asylum import PROTECTED, REFUGEE, SUBSIDIARY
from traffick_rules_iceland.facts import IcelandicCase
from traffick_rules_iceland.permits import HOLDS_74_PERMIT
from traffick_rules_iceland.reflection_period import DIRECTORATE, EEA_OR_EFTA_CITIZEN, FOREIGNER
from traffick_rules_iceland.removal import ASYLUM_REFUSED, TOLD_TO_LEAVE
from traffick_rules_iceland.sources import provision
from traffick_rules_iceland.victim_status import CHILD, PRESUMED_TO_BE_A_VICTIM

AGENCY_IN_CHARGE = "the agency in charge of reception"

# Help to victims rests on practice and on general welfare law.

IS_ASSIST_NOLAW = provision("IS-ASSIST-NOLAW")
IS_ASSIST_ALL = provision("IS-ASSIST-ALL")
IS_ASSIST_BJA = provision("IS-ASSIST-BJA")

VICTIM_SUPPORT = EntitlementRule(
    code="victim_support",
    title="Help for a possible victim: housing, medical, psychological, legal and financial help",
    provisions=(IS_ASSIST_NOLAW, IS_ASSIST_ALL, provision("IS-ASSIST-MIN"), IS_ASSIST_BJA),
    modality=Modality.SHOULD,
    kind=EntitlementKind.SOCIAL_HELP,
    provided_by="Bjarkarhlíð, the municipalities and the team of the ministry",
    when=(
        IS_ASSIST_NOLAW.gives(
            not_read("what help was given in practice before July 2020 was not read"),
            until="2020-06-30",
        ),
        IS_ASSIST_BJA.gives(all_of(PRESUMED_TO_BE_A_VICTIM, Help.accepted)),
    ),
    claims=(independent_of(Cooperation, provision=IS_ASSIST_ALL),),
)
CRISIS_CENTRE = EntitlementRule(
    code="crisis_centre",
    title="A shelter for women",
    local_title="kvennaathvarf",
    provisions=(
        provision("IS-SHELTER-RVK"),
        provision("IS-SHELTER-AK"),
        provision("IS-SHELTER-STI"),
        provision("IS-SHELTER-MEN"),
    ),
    modality=Modality.SHOULD,
    kind=EntitlementKind.ACCOMMODATION,
    provided_by="the shelters in Reykjavík and Akureyri",
    when=all_of(
        PRESUMED_TO_BE_A_VICTIM,
        not_read("the shelters are for women; a case does not say whether the person is a woman"),
    ),
)
RECEPTION_CENTRE = EntitlementRule(
    code="reception_centre",
    title="The reception centre for a victim of trafficking",
    local_title="móttökumiðstöð",
    provisions=provision("IS-RECEP"),
    modality=Modality.MAY,
    kind=EntitlementKind.ACCOMMODATION,
    provided_by=AGENCY_IN_CHARGE,
    when=PRESUMED_TO_BE_A_VICTIM,
)

# Municipal Social Services Act, and Health Insurance Act.

SOCIAL_HELP = EntitlementRule(
    code="social_help",
    title="Financial help from the municipality",
    local_title="fjárhagsaðstoð",
    provisions=(provision("IS-ASSIST-RES"), provision("IS-ASSIST-DOM")),
    modality=Modality.SHALL,
    kind=EntitlementKind.FINANCIAL_HELP,
    provided_by="the municipality of domicile, or where the person stays",
    when=all_of(
        Needs.subsistence,
        any_of(
            Stay.registered_resident,
            cited(
                all_of(FOREIGNER, Findings.special_help_needed, IcelandicCase.home_state_asked),
                provision("IS-ASSIST-MUNI"),
                provision("IS-ASSIST-MUNI-B"),
                title="it is a special case of a foreigner without domicile",
            ),
        ),
    ),
)
HEALTH_INSURANCE = EntitlementRule(
    code="health_care_as_resident",
    title="Health insurance",
    local_title="sjúkratryggingar",
    provisions=provision("IS-ASSIST-HEALTH"),
    modality=Modality.SHALL,
    kind=EntitlementKind.HEALTH_CARE,
    when=any_of(
        all_of(
            Stay.registered_resident,
            any_of(
                at_least(months(6), since=Stay.ground_since),
                not_read("how long the person has had domicile is not asked"),
            ),
        ),
        cited(
            any_of(
                REFUGEE,
                HOLDS_74_PERMIT,
                all_of(
                    any_of(SUBSIDIARY, is_(Stay.ground, StayGround.PROTECTION)),
                    not_read("whether other protected persons are refugees here was not read"),
                ),
            ),
            provision("IS-ASSIST-HEALTH-B"),
        ),
    ),
)

# Act on Foreigners, § 33: reception of asylum seekers, and its end.

IS_ASSIST_EEA_A = provision("IS-ASSIST-EEA-A")
IS_ASSIST_30 = provision("IS-ASSIST-30")
IS_ASSIST_GRANT8 = provision("IS-ASSIST-GRANT8")
IS_ASSIST_GRANT4 = provision("IS-ASSIST-GRANT4", "If protection is granted from now on, 4 weeks.")

HELD_UNFOUNDED = is_(Asylum.decision, AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED)
ENDS_AT_ONCE = all_of(
    HELD_UNFOUNDED, any_of(EEA_OR_EFTA_CITIZEN, IcelandicCase.safe_country_priority)
)
KEEPS_TIME = all_of(ASYLUM_REFUSED, not_(ENDS_AT_ONCE))
EIGHT_WEEKS_AFTER = all_of(PROTECTED, more_than(weeks(8), since=Asylum.decided_on))
FOUR_WEEKS_AFTER = all_of(PROTECTED, more_than(weeks(4), since=Asylum.decided_on))
ENDS_EARLIER = all_of(
    PROTECTED,
    not_read(
        "whether public housing was offered three days before, or protection granted after the change, is not asked"
    ),
)
TIME_AFTER_PROTECTION_OVER = Concept(
    code="time_after_protection_over",
    title="the time of services after protection was granted is over",
    provisions=(IS_ASSIST_GRANT8, IS_ASSIST_GRANT4),
    when=(
        IS_ASSIST_GRANT8.gives(any_of(EIGHT_WEEKS_AFTER, ENDS_EARLIER)),
        IS_ASSIST_GRANT4.gives(any_of(EIGHT_WEEKS_AFTER, ENDS_EARLIER), until="2025-12-30"),
        IS_ASSIST_GRANT4.gives(any_of(FOUR_WEEKS_AFTER, ENDS_EARLIER), since="2025-12-31"),
    ),
)
THIRTY_DAYS_AFTER = all_of(ASYLUM_REFUSED, more_than(days(30), since=Asylum.decided_on))
OLD_OR_NOT_EXAMINED = not_read(
    "whether they hold for refusals from before April 2023, and claims not examined, was not read"
)
THIRTY_DAYS_OVER = Concept(
    code="thirty_days_over",
    title="the thirty days after a refusal are over",
    provisions=IS_ASSIST_30,
    when=(
        IS_ASSIST_30.gives(all_of(THIRTY_DAYS_AFTER, OLD_OR_NOT_EXAMINED), until="2023-05-06"),
        IS_ASSIST_30.gives(
            all_of(
                THIRTY_DAYS_AFTER,
                any_of(
                    all_of(
                        not_(is_(Asylum.decision, AsylumDecision.NOT_EXAMINED)),
                        not_(before(Asylum.decided_on, date(2023, 4, 6))),
                    ),
                    OLD_OR_NOT_EXAMINED,
                ),
            ),
            since="2023-05-07",
        ),
    ),
)
END_OF_RECEPTION_2017 = BurdenRule(
    code="end_of_reception",
    title="End of housing, subsistence and health care in the asylum case",
    provisions=(IS_ASSIST_EEA_A, provision("IS-ASSIST-RUN")),
    modality=Modality.SHALL,
    kind=BurdenKind.END_OF_HELP,
    decided_by=DIRECTORATE,
    when=(
        IS_ASSIST_EEA_A.gives(
            any_of(
                all_of(EEA_OR_EFTA_CITIZEN, ASYLUM_REFUSED),
                all_of(
                    any_of(
                        PROTECTED, ASYLUM_REFUSED, is_(Asylum.decision, AsylumDecision.WITHDRAWN)
                    ),
                    not_read("when services ended before November 2022 was not read"),
                ),
            ),
            until="2022-10-31",
        ),
        provision("IS-ASSIST-PRE23").gives(
            any_of(
                cited(all_of(EEA_OR_EFTA_CITIZEN, ASYLUM_REFUSED), IS_ASSIST_EEA_A),
                all_of(
                    is_(Asylum.decision, AsylumDecision.WITHDRAWN),
                    at_least(days(3), since=Asylum.decided_on),
                ),
                TIME_AFTER_PROTECTION_OVER,
            )
        ),
    ),
)
END_OF_RECEPTION = END_OF_RECEPTION_2017.then(
    provisions=IS_ASSIST_30,
    decided_by=AGENCY_IN_CHARGE,
    when=any_of(
        cited(ENDS_AT_ONCE, provision("IS-ASSIST-EEA")),
        THIRTY_DAYS_OVER,
        all_of(
            is_(Asylum.decision, AsylumDecision.WITHDRAWN),
            not_read("when services end after a claim is withdrawn was not read"),
        ),
        TIME_AFTER_PROTECTION_OVER,
    ),
    unless=(
        Proviso(
            all_of(
                any_of(
                    CHILD,
                    Family.accompanying_child,
                    Family.has_children,
                    IcelandicCase.household_with_child,
                    includes(
                        Needs.vulnerabilities,
                        Vulnerability.PREGNANT,
                        Vulnerability.SERIOUSLY_ILL,
                        Vulnerability.DISABLED,
                    ),
                ),
                KEEPS_TIME,
            ),
            provision("IS-ASSIST-30X"),
            title="the person is a child or lives with one, is pregnant, seriously ill or disabled",
        ),
        Proviso(
            all_of(Findings.special_reasons_for_more_time, Cooperation.with_return, KEEPS_TIME),
            provision("IS-ASSIST-30P"),
            title="the police postpone it for one who cooperates in leaving",
        ),
        Proviso(
            all_of(IcelandicCase.decision_suspended, KEEPS_TIME),
            provision("IS-ASSIST-30P2"),
            title="the Appeals Board has suspended the decision",
        ),
    ),
)
IN_RECEPTION = all_of(Asylum.applied, not_(holds(END_OF_RECEPTION_2017, END_OF_RECEPTION)))
ACCOMMODATION = EntitlementRule(
    code="accommodation",
    title="Housing and subsistence for an asylum seeker",
    local_title="húsnæði og framfærsla",
    provisions=provision("IS-ASSIST-ASYL"),
    modality=Modality.SHALL,
    kind=EntitlementKind.ACCOMMODATION,
    provided_by=AGENCY_IN_CHARGE,
    when=IN_RECEPTION,
    unless=Proviso(
        not_(Needs.subsistence), provision("IS-ASSIST-MEANS"), title="the person can pay for it"
    ),
)
HEALTH_CARE = evolve(
    ACCOMMODATION,
    code="health_care",
    title="Necessary health care for an asylum seeker",
    local_title="heilbrigðisþjónusta",
    kind=EntitlementKind.HEALTH_CARE,
    unless=(),
)
PSYCHOLOGICAL_HELP = evolve(
    HEALTH_CARE,
    code="psychological_help",
    title="Health and psychological care after serious violence, for an asylum seeker",
    local_title="",
    provisions=provision("IS-ASSIST-VIOL"),
    kind=EntitlementKind.PSYCHOLOGICAL_HELP,
    when=all_of(
        IN_RECEPTION,
        any_of(
            includes(Needs.vulnerabilities, Vulnerability.SURVIVOR_OF_VIOLENCE),
            cited(
                all_of(
                    CHILD,
                    not_read("whether the child suffered neglect or armed conflict is not asked"),
                ),
                provision("IS-ASSIST-VIOL-B"),
            ),
        ),
    ),
)
EMERGENCY_CARE = EntitlementRule(
    code="emergency_care",
    title="Emergency health care for an asylum seeker, which is never cut",
    provisions=provision("IS-ASSIST-30E"),
    modality=Modality.SHALL,
    kind=EntitlementKind.HEALTH_CARE,
    when=all_of(Asylum.applied, Needs.medical),
)
HELP_BEFORE_LEAVING = EntitlementRule(
    code="help_before_return",
    title="Family unity, health care and school during the time to leave",
    provisions=(provision("IS-ASSIST-LEAVE"), provision("IS-CHILD-SCHOOL-B")),
    modality=Modality.SHALL,
    kind=EntitlementKind.SOCIAL_HELP,
    when=is_(Stay.departure_order, DepartureOrder.WITHIN_DEADLINE),
)

# Act on Foreigners, § 104(7): help to return.

IS_RET_WIDE = provision("IS-RET-WIDE", "All foreigners who must leave can get that help.")
IS_RET_NOPROG = provision("IS-RET-NOPROG", "No return programme for victims was found.")

WANTS_TO_RETURN = all_of(Cooperation.return_wanted, Cooperation.with_return)
VOLUNTARY_RETURN_2017 = EntitlementRule(
    code="voluntary_return",
    title="Help to return",
    provisions=(provision("IS-RET-AVR"), IS_RET_NOPROG),
    modality=Modality.MAY,
    kind=EntitlementKind.PREPARED_RETURN,
    decided_by=DIRECTORATE,
    provided_by="an international organisation",
    when=all_of(Asylum.applied, WANTS_TO_RETURN),
)
VOLUNTARY_RETURN = VOLUNTARY_RETURN_2017.then(
    provisions=(IS_RET_WIDE, IS_RET_NOPROG), when=all_of(FOREIGNER, TOLD_TO_LEAVE, WANTS_TO_RETURN)
)
