"""What somebody must do for or about the person, and by when."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.entitlements import *
from traffick_rules_denmark.facts import DanishCase
from traffick_rules_denmark.non_punishment import *
from traffick_rules_denmark.reflection_period import *
from traffick_rules_denmark.sources import PRACTICE, provision
from traffick_rules_denmark.victim_status import *

# The police meet a possible victim.

STA_10 = provision(
    PRACTICE,
    "STA-10",
    "police",
    "The police must call the Danish Centre against Human Trafficking when they meet a possible victim; "
    "in prostitution cases without lawful stay the Centre is always contacted.",
    since="by 2018-12-31",
    read_in="TIP18 TIP19 CBSS",
)

CALL_THE_CENTRE = DutyRule(
    code="call_centre",
    title="Call the Danish Centre against Human Trafficking about a possible victim",
    local_title="kontakt til Center mod Menneskehandel",
    provisions=(STA_10,),
    when=any_of(
        all_of(includes(Identification.contact_with, Authority.POLICE), PRESUMED_TO_BE_A_VICTIM),
        all_of(DanishCase.met_in_prostitution, not_(Stay.lawful)),
    ),
    kind=DutyKind.REFERRAL,
    owed_by="the police",
    fulfilled=Identification.help_service_told,
)

# Before a charge: the prosecution can only drop what it knows to spring from the trafficking.

SCREEN_BEFORE_CHARGE = DutyRule(
    code="screen_before_charge",
    title="Screen for trafficking before the person is charged",
    provisions=(OFF_73, OFF_74),
    modality=Modality.SHOULD,
    when=all_of(
        Proceedings.charge_considered,
        any_of(
            PRESUMED_TO_BE_A_VICTIM,
            Proceedings.own_offence_caused_by_trafficking,
        ),
    ),
    kind=DutyKind.IDENTIFICATION,
    owed_by="whoever decides on the charge",
    fulfilled=any_of(
        includes(Identification.interviewed_by, *Authority),
        FOUND_A_VICTIM,
        FOUND_NO_VICTIM,
    ),
)

# Children: the interview, and Aliens Act § 56 a.

INTERVIEW_WITH_REPRESENTATIVE = DutyRule(
    code="interview_with_representative",
    title="Hold the identification interview with the child's representative or guardian present",
    provisions=(STA_09,),
    when=all_of(
        IS_OR_IS_THOUGHT_A_CHILD,
        PRESUMED_TO_BE_A_VICTIM,
    ),
    kind=DutyKind.INTERVIEW,
    owed_by="whoever holds the interview",
    fulfilled=Identification.representative_at_interview,
)
APPOINT_REPRESENTATIVE = DutyRule(
    code="appoint_representative",
    title="Appoint a representative for an unaccompanied child",
    local_title="personlig repræsentant",
    provisions=(SRV_13,),
    when=NEEDS_A_REPRESENTATIVE,
    kind=DutyKind.REPRESENTATIVE,
    owed_by="the authorities",
    fulfilled=Family.representative_appointed,
)

# Aliens Act § 33(14): the extension has to be asked for in time, and the deadline ends.

REF_17 = provision(
    PRACTICE,
    "REF-17",
    "Danish Immigration Service",
    "The form for an extension comes with the first decision. It has to be asked for before the first 30 "
    "days end, by the person, with help from the shelter, an NGO or the contact person of the Centre.",
    since="2007-08-01",
    read_in="REU815",
)

APPLY_FOR_EXTENSION = DutyRule(
    code="apply_for_extension",
    title="Apply for more time before the first 30 days end",
    local_title="ansøgning om forlængelse af udrejsefristen",
    provisions=(REF_17,),
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
    within=STANDARD_DAYS,
    starts_on=Stay.reflection_period_from,
)
EARLY_DEADLINE_ENDS = DutyRule(
    code="deadline_ends",
    title="Leave the country by the end of the departure deadline",
    local_title="udrejsefristens udløb",
    provisions=(REF_01,),
    when=all_of(
        is_(Stay.departure_order, DepartureOrder.AT_ONCE, DepartureOrder.WITHIN_DEADLINE),
        PERIOD_WITHOUT_A_STATUTE,
    ),
    kind=DutyKind.DEPARTURE,
    owed_by="the person",
    fulfilled=not_(Route.in_country),
    within=STANDARD_DAYS,
    starts_on=Stay.reflection_period_from,
    ends_on=Stay.reflection_period_until,
)
DEADLINE_ENDS = EARLY_DEADLINE_ENDS.then(
    provisions=(REF_03,),
    when=all_of(
        is_(Stay.departure_order, DepartureOrder.AT_ONCE, DepartureOrder.WITHIN_DEADLINE),
        STATUTORY_PERIOD,
    ),
)

# Prepared return.

OFFER_PREPARED_RETURN = DutyRule(
    code="offer_prepared_return",
    title="Offer a prepared return",
    local_title="tilbud om forberedt hjemsendelse",
    provisions=(RET_01,),
    when=TRAFFICKED_WITHOUT_STAY,
    kind=DutyKind.PREPARED_RETURN,
    owed_by=CENTRE,
    fulfilled=Cooperation.return_offered,
)

# Aliens Act § 26 a.

WEIGH_TRAFFICKING = DutyRule(
    code="weigh_trafficking",
    title="Weigh the trafficking before an expulsion is decided",
    provisions=(REF_23,),
    when=EXPULSION_OF_A_POSSIBLE_VICTIM,
    kind=DutyKind.ASSESSMENT,
    owed_by="whoever decides on the expulsion",
    fulfilled=Stay.trafficking_weighed,
)
