"""Removal: expulsion, entry ban, time to leave, revocation of permits, and what protects from them."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.asylum import REFUSED
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.permits import DIRECTORATE
from traffick_rules_norway.reflection_period import INDICATIONS
from traffick_rules_norway.sources import provision
from traffick_rules_norway.victim_status import CHILD

# Immigration Act §§ 66 to 71: expulsion and entry ban.

NO_EXP_GROUND = provision(
    "NO-EXP-GROUND",
    "A foreigner without a residence permit may be expelled for a gross or repeated breach of the Act, knowingly wrong information or evading removal, a conviction, and on the other listed grounds.",
)
NO_EXP_SHALL = provision(
    "NO-EXP-SHALL",
    "A foreigner without a residence permit shall be expelled who did not keep the time to leave, or who was given none for danger of evasion, a manifestly unfounded or misleading application, or a threat to order or basic national interests, unless it is disproportionate.",
)
NO_EXP_HOLDER = provision(
    "NO-EXP-HOLDER",
    "The holder of a temporary permit may be expelled only on narrower grounds: certain sentences and offences, terrorism, exclusion from protection, and grave traffic offences.",
)
NO_EXP_PROP = provision(
    "NO-EXP-PROP", "No expulsion may be disproportionate for the person or the closest family."
)
NO_EXP_CHILD = provision(
    "NO-EXP-CHILD", "In a case of expulsion the child's best interests are a basic consideration."
)
NO_EXP_NOVICTIM = provision(
    "NO-EXP-NOVICTIM",
    "No provision of the Act shields victims as such from expulsion or an entry ban; trafficking is weighed with the other circumstances.",
)
NO_EXP_BAN = provision("NO-EXP-BAN", "A final expulsion ends every permit.")
NO_EXP_BAN_LEN = provision(
    "NO-EXP-BAN-LEN",
    "A final expulsion bars re-entry to Norway and the Schengen and EU area for ever or for at least 1 year, counted from leaving.",
)
NO_EXP_BAN_LIFT = provision(
    "NO-EXP-BAN-LIFT", "An entry ban can be lifted on application for new circumstances."
)

HOLDS_A_REFLECTION_PERMIT = still(Stay.reflection, Reflection.GRANTED)
HOLDS_A_PERMIT_FOR_THE_CASE = is_(Stay.ground, StayGround.PROCEEDINGS)
HOLDS_A_LIMITED_PERMIT = any_of(HOLDS_A_REFLECTION_PERMIT, HOLDS_A_PERMIT_FOR_THE_CASE)
# A stay on one of these grounds is no stay on a residence permit.
WITHOUT_A_PERMIT = all_of(
    not_(HOLDS_A_REFLECTION_PERMIT),
    is_(Stay.ground, *WITHOUT_PERMIT, StayGround.REMOVAL_BARRED),
)
HOLDS_A_TEMPORARY_PERMIT = any_of(
    HOLDS_A_REFLECTION_PERMIT,
    is_(Stay.ground, *TEMPORARY_PERMITS),
)
HOLDS_A_PERMIT = any_of(HOLDS_A_TEMPORARY_PERMIT, is_(Stay.ground, StayGround.PERMANENT_RESIDENCE))
REVOCATION = all_of(HOLDS_A_PERMIT, NorwegianCase.revocation_considered)

PROPORTIONATE = not_(cited(Findings.expulsion_inappropriate, NO_EXP_PROP))
EVERY_PERMIT = (
    "reflection_period.reflection",
    "permits.8-3-2",
    "permits.8-3-4",
    "permits.8-4-1",
    "permits.8-4-2",
    "permits.28",
    "permits.38",
)

EXPULSION_WITHOUT_PERMIT = BurdenRule(
    code="expulsion_66_1",
    title="Expulsion of a person without a residence permit",
    local_title="utvisning",
    provisions=(NO_EXP_GROUND, NO_EXP_CHILD, NO_EXP_NOVICTIM),
    modality=Modality.MAY,
    kind=BurdenKind.EXPULSION,
    decided_by=DIRECTORATE,
    when=all_of(
        WITHOUT_A_PERMIT,
        any_of(Findings.false_information, NorwegianCase.expulsion_ground),
        PROPORTIONATE,
    ),
    claims=(independent_of(Identification, Trafficking, provision=NO_EXP_NOVICTIM),),
)
EXPULSION_AFTER_TIME_TO_LEAVE = BurdenRule(
    code="expulsion_66_2",
    title="Expulsion of a person who did not leave in time, or was given no time",
    local_title="utvisning",
    provisions=(NO_EXP_PROP, NO_EXP_CHILD, NO_EXP_NOVICTIM),
    modality=Modality.SHALL,
    kind=BurdenKind.EXPULSION,
    decided_by=DIRECTORATE,
    when=(
        NO_EXP_PROP.gives(
            not_read("§ 66, 2nd paragraph, as it stood before 24 December 2010 was not read"),
            until="2010-12-23",
        ),
        NO_EXP_SHALL.gives(
            all_of(
                WITHOUT_A_PERMIT,
                any_of(
                    all_of(
                        is_(Stay.departure_order, DepartureOrder.WITHIN_DEADLINE),
                        not_(Stay.left_in_time),
                    ),
                    all_of(
                        is_(Stay.departure_order, DepartureOrder.AT_ONCE),
                        any_of(
                            Findings.absconding_risk,
                            Findings.false_information,
                            Findings.order_or_security_against,
                            is_(Asylum.decision, AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED),
                        ),
                    ),
                ),
                PROPORTIONATE,
            )
        ),
    ),
)
EXPULSION_OF_A_HOLDER = BurdenRule(
    code="expulsion_67",
    title="Expulsion of the holder of a temporary permit",
    local_title="utvisning",
    provisions=(NO_EXP_PROP, NO_EXP_CHILD, NO_EXP_NOVICTIM),
    modality=Modality.MAY,
    kind=BurdenKind.EXPULSION,
    decided_by=DIRECTORATE,
    when=(
        NO_EXP_PROP.gives(
            not_read("§ 67 as it stood before September 2021 was not read"), until="2021-08-31"
        ),
        NO_EXP_HOLDER.gives(
            all_of(HOLDS_A_TEMPORARY_PERMIT, NorwegianCase.expulsion_ground, PROPORTIONATE)
        ),
    ),
)
EXPELLED = is_(Stay.expulsion, Expulsion.DECIDED_BY_AUTHORITY, Expulsion.DECIDED_BY_COURT)
ENTRY_BAN = BurdenRule(
    code="entry_ban",
    title="Entry ban",
    local_title="innreiseforbud",
    provisions=(NO_EXP_BAN, NO_EXP_BAN_LEN),
    modality=Modality.SHALL,
    kind=BurdenKind.ENTRY_BAN,
    when=EXPELLED,
    length=NO_EXP_BAN_LEN.gives(LengthRange(years(1), None)),
    ends=EVERY_PERMIT,
)
ENTRY_BAN_LIFTED = EntitlementRule(
    code="entry_ban_lifted",
    title="Lifting of an entry ban for new circumstances",
    provisions=(NO_EXP_BAN_LIFT,),
    modality=Modality.MAY,
    kind=EntitlementKind.APPEAL,
    detail=True,
    decided_by=DIRECTORATE,
    when=all_of(Stay.entry_ban, NorwegianCase.new_circumstances),
)

# Immigration Act §§ 90 a and 90 c: time to leave, and enforcement.

NO_DEPART = provision(
    "NO-DEPART",
    "The person has 7 to 30 days to leave, longer if needed; for listed reasons, such as danger of evasion, a manifestly unfounded application, order, or an application that is not examined, less or none.",
)
NO_ENFORCE = provision(
    "NO-ENFORCE", "A first refusal can be enforced 48 hours after notice at the earliest."
)

TIME_TO_LEAVE = BurdenRule(
    code="time_to_leave",
    title="Time to leave",
    local_title="utreisefrist",
    provisions=(NO_DEPART,),
    modality=Modality.SHALL,
    kind=BurdenKind.TIME_TO_LEAVE,
    decided_by="the Directorate of Immigration and the police",
    when=is_(Stay.departure_order, DepartureOrder.WITHIN_DEADLINE, DepartureOrder.AT_ONCE),
    unless=Proviso(
        any_of(
            Findings.absconding_risk,
            Findings.order_or_security_against,
            is_(
                Asylum.decision,
                AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED,
                AsylumDecision.NOT_EXAMINED,
            ),
            all_of(
                is_(Stay.departure_order, DepartureOrder.AT_ONCE),
                not_read("the other reasons listed in § 90 a were not read"),
            ),
        ),
        NO_DEPART,
        title="for a listed reason there is less time or none",
    ),
    length=NO_DEPART.gives(between(days(7), days(30))),
)
ENFORCED_AFTER_TWO_DAYS = EntitlementRule(
    code="no_enforcement_for_48_hours",
    title="No enforcement of a first refusal within 48 hours of notice",
    provisions=(NO_ENFORCE,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    detail=True,
    when=any_of(REFUSED, is_(Stay.permit_application, Application.REFUSED)),
    unless=Proviso(
        is_(Asylum.decision, AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED),
        NO_ENFORCE,
        title="the application was manifestly unfounded",
    ),
    longest=NO_ENFORCE.gives(hours(48)),
)

# Revocation of permits.

NO_REF_TRAVEL_REV = provision(
    "NO-REF-TRAVEL-REV",
    "A limited permit may be revoked if the person has left Norway without leave to return.",
)
NO_REF_REVOKE = provision(
    "NO-REF-REVOKE",
    "A limited permit may be withdrawn if its conditions plainly are not, or no longer, met.",
)
NO_PERM_REVOKE = provision(
    "NO-PERM-REVOKE",
    "A permit may be revoked for knowingly false information, or under general administrative law.",
)

CAN_BE_WITHDRAWN = DatedValue(
    "reflection.can_be_withdrawn",
    "whether the permit may be withdrawn where its conditions plainly are not, or no longer, met",
    NO_REF_REVOKE.gives(True),
)
LIMITED_PERMITS = ("reflection_period.reflection", "permits.8-3-2")
REVOKED_AFTER_LEAVING = BurdenRule(
    code="revocation_after_leaving",
    title="Revocation of a limited permit of a person who left Norway",
    provisions=(NO_REF_TRAVEL_REV,),
    modality=Modality.MAY,
    kind=BurdenKind.REVOCATION,
    detail=True,
    decided_by=DIRECTORATE,
    when=all_of(HOLDS_A_LIMITED_PERMIT, not_(Route.in_country)),
    unless=Proviso(NorwegianCase.leave_to_return, NO_REF_TRAVEL_REV),
    ends=LIMITED_PERMITS,
)
REVOKED_CONDITIONS = BurdenRule(
    code="revocation_conditions",
    title="Revocation of a limited permit whose conditions are not met",
    provisions=(NO_REF_REVOKE,),
    modality=Modality.MAY,
    kind=BurdenKind.REVOCATION,
    detail=True,
    decided_by=DIRECTORATE,
    when=any_of(
        all_of(
            HOLDS_A_REFLECTION_PERMIT,
            any_of(not_(INDICATIONS), not_(Help.accepted)),
        ),
        all_of(
            HOLDS_A_PERMIT_FOR_THE_CASE,
            any_of(
                not_(Cooperation.contacts_broken),
                not_(Proceedings.case_open),
                not_(Cooperation.presence_needed),
            ),
        ),
    ),
    ends=LIMITED_PERMITS,
)
REVOKED_GENERAL = BurdenRule(
    code="revocation_general",
    title="Revocation of a permit for false information",
    provisions=(NO_PERM_REVOKE,),
    modality=Modality.MAY,
    kind=BurdenKind.REVOCATION,
    detail=True,
    decided_by=DIRECTORATE,
    when=all_of(
        HOLDS_A_PERMIT,
        any_of(
            Findings.false_information,
            not_read("the grounds of general administrative law were not read"),
        ),
    ),
    ends=EVERY_PERMIT,
)

# Protection from removal.

NO_REF_EXPELLED_B = provision(
    "NO-REF-EXPELLED-B", "An expulsion is not carried out while the reflection permit runs."
)
NO_PERM_NONREF = provision(
    "NO-PERM-NONREF",
    "No one may be sent to persecution, except a person who is excluded from protection, or is a danger to security or, after a final sentence for an especially grave crime, to society.",
)
NO_PERM_NONREF_B = provision(
    "NO-PERM-NONREF-B",
    "No one may be sent to the death penalty, torture or inhuman treatment; there is no exception.",
)
NO_PERM_NONREF_C = provision(
    "NO-PERM-NONREF-C",
    "No one may be sent to a place from which onward sending there is not excluded.",
)
NO_LEGAL_UTL = provision(
    "NO-LEGAL-UTL",
    "Free legal advice without a means test is given in cases of removal, expulsion and revocation, with exceptions for expulsions that rest on an offence.",
)
NO_LEGAL_UTL_B = provision(
    "NO-LEGAL-UTL-B",
    "Free legal advice is also given on the refusal of an asylum application or of protection from removal, but not where the complaint is only that a humanitarian permit was given instead of asylum.",
)
NO_LEGAL_UTL_C = provision(
    "NO-LEGAL-UTL-C",
    "Unaccompanied minors who seek asylum, and persons who may be excluded from protection, have it from the first stage on.",
)

NO_ENFORCEMENT = EntitlementRule(
    code="no_enforcement",
    title="No expulsion while the reflection permit runs",
    decided_by="the police and the Directorate of Immigration",
    provisions=(NO_REF_EXPELLED_B,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    when=all_of(HOLDS_A_REFLECTION_PERMIT, EXPELLED),
)
NON_REFOULEMENT = EntitlementRule(
    code="non_refoulement",
    title="No removal to persecution, torture or inhuman treatment",
    provisions=(NO_PERM_NONREF, NO_PERM_NONREF_B, NO_PERM_NONREF_C),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROTECTION_FROM_REMOVAL,
    when=any_of(
        all_of(Findings.risk_of_persecution, not_(Findings.excluded_from_protection)),
        cited(NorwegianCase.risk_of_inhuman_treatment, NO_PERM_NONREF_B),
    ),
)
LEGAL_ADVICE_ON_STAY = EntitlementRule(
    code="legal_advice_on_stay",
    title="Free legal advice on removal, expulsion and refused asylum",
    local_title="fritt rettsråd",
    provisions=(NO_LEGAL_UTL,),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    paid_by="the State",
    when=any_of(
        all_of(
            is_(
                Stay.expulsion,
                Expulsion.CONSIDERED,
                Expulsion.DECIDED_BY_AUTHORITY,
                Expulsion.DECIDED_BY_COURT,
            ),
            not_(all_of(Proceedings.own_offence, NorwegianCase.expelled_for_offence)),
        ),
        NorwegianCase.rejection,
        REVOCATION,
        cited(all_of(REFUSED, not_(is_(Stay.ground, StayGround.HUMANITARIAN))), NO_LEGAL_UTL_B),
        cited(
            all_of(
                Asylum.applied,
                any_of(all_of(CHILD, Family.unaccompanied), Findings.excluded_from_protection),
            ),
            NO_LEGAL_UTL_C,
        ),
    ),
)
