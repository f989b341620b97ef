"""Residence permits that are open to victims: for the case, as a witness, for wages, for humanitarian reasons."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_latvia.facts import LatvianCase
from traffick_rules_latvia.reflection_period import (
    ALIEN,
    CHILD_OF_A_VICTIM,
    FOREIGNER,
    PERMIT_ASKED_FOR,
    UNION_CITIZEN,
)
from traffick_rules_latvia.sources import provision
from traffick_rules_latvia.victim_status import IN_CHARGE, RECOGNISED, VICTIM_IN_PROCEEDINGS

# Immigration Law s. 23(6): the victim permit, which only the person directing the proceedings can ask for.

LV_PERM_1 = provision(
    "LV-PERM-1",
    "A recognised victim who is no Union citizen, and the accompanying minor child, get a temporary permit of not less than six months, which the person directing the proceedings asks for.",
)
LV_PERM_COND = provision(
    "LV-PERM-COND",
    "The victim gives in writing information that may help to uncover or prevent trafficking, or is recognised as a victim in trafficking proceedings.",
)
LV_PERM_TEST = provision(
    "LV-PERM-TEST",
    "Within 3 working days, during the reflection period or from the next working day after it, it is weighed whether the further stay is useful for the case, and checked that the victim keeps no contact of any kind with suspects, accused or convicted traffickers.",
)
LV_PERM_TIME = provision(
    "LV-PERM-TIME", "The Office answers on a temporary permit within 30 days of all documents."
)
LV_PERM_REFUSE = provision("LV-PERM-REFUSE")
LV_PERM_PR = provision(
    "LV-PERM-PR",
    "Stay on the victim permit does not open the permanent permit after five years of temporary stay.",
)
LV_CHILD_PERMIT = provision("LV-CHILD-PERMIT")

OFFICE = "the Office of Citizenship and Migration Affairs"
HOLDS_VICTIM_PERMIT = is_(Stay.ground, StayGround.PROCEEDINGS)
HOLDS_WITNESS_PERMIT = is_(Stay.ground, StayGround.WITNESS)
HOLDS_WAGE_PERMIT = is_(Stay.ground, StayGround.EXPLOITED_WORKER)
HOLDS_TEMPORARY_PERMIT = any_of(
    is_(Stay.ground, *(each for each in TEMPORARY_PERMITS if each is not StayGround.PROTECTION)),
    all_of(
        is_(Stay.ground, StayGround.PROTECTION),
        is_(Asylum.decision, AsylumDecision.SUBSIDIARY_PROTECTION),
    ),
)
NO_CONVICTION = any_of(
    Findings.false_information,
    Needs.subsistence,
    not_(Stay.identity_documented),
    Stay.entry_ban,
    Findings.order_or_security_against,
)
GENERAL_GROUND = any_of(NO_CONVICTION, Findings.reasons_against_permit)
GENERAL_GROUNDS_OPEN = Proviso(
    all_of(
        GENERAL_GROUND,
        not_read("whether the general grounds of refusal bind this permit is not said"),
    ),
    LV_PERM_REFUSE,
    title="a general ground of refusal stands against the permit",
)
LEADS_TO_PERMANENT_PERMIT = DatedValue(
    "permit.victim.permanent_route",
    "whether stay on the victim permit counts for the permanent permit",
    LV_PERM_PR.gives(False),
)
CAN_GIVE_INFORMATION = cited(
    any_of(Cooperation.information_given, VICTIM_IN_PROCEEDINGS),
    LV_PERM_COND,
    title="the victim gave useful information in writing, or is a victim in the proceedings",
)

REQUEST_FOR_VICTIM_PERMIT = EntitlementRule(
    code="request_for_victim_permit",
    title="A request for the victim permit by the person directing the proceedings",
    provisions=(
        LV_PERM_COND,
        provision("LV-PERM-REQ"),
        provision("LV-PERM-REQ-IL"),
        provision("LV-PERM-LENGTH"),
    ),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    decided_by=IN_CHARGE,
    when=all_of(
        ALIEN,
        not_(UNION_CITIZEN),
        any_of(
            all_of(
                RECOGNISED,
                CAN_GIVE_INFORMATION,
                cited(Cooperation.presence_needed, LV_PERM_TEST),
                cited(Cooperation.contacts_broken, LV_PERM_TEST),
            ),
            all_of(
                CHILD_OF_A_VICTIM,
                not_read("whether the parent meets the conditions of the permit is not asked"),
            ),
        ),
    ),
)
VICTIM_PERMIT = PermitRule(
    code="victim",
    title="Residence permit for a victim of trafficking and the accompanying child",
    local_title="termiņuzturēšanās atļauja",
    provisions=(
        LV_PERM_1,
        provision("LV-PERM-1-UL"),
        provision("LV-PERM-FAMILY"),
        provision("LV-PERM-EXT"),
        provision("LV-PERM-FEE"),
        provision("LV-PERM-AFTER"),
        LV_CHILD_PERMIT,
    ),
    modality=Modality.SHALL,
    decided_by=OFFICE,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(
        ALIEN,
        not_(UNION_CITIZEN),
        any_of(RECOGNISED, CHILD_OF_A_VICTIM),
        cited(
            PERMIT_ASKED_FOR,
            LV_PERM_1,
            title="the person directing the proceedings has asked for it",
        ),
    ),
    unless=GENERAL_GROUNDS_OPEN,
    duration=LV_PERM_1.gives(lasts(at_least=months(6), renewable=True)),
)
WEIGH_THE_PERMIT = DutyRule(
    code="weigh_victim_permit",
    title="Weigh within 3 working days whether to ask for the victim permit",
    provisions=(LV_PERM_TEST, provision("LV-DUTY-3WD")),
    kind=DutyKind.ASSESSMENT,
    owed_by=IN_CHARGE,
    when=all_of(ALIEN, not_(UNION_CITIZEN), RECOGNISED, CAN_GIVE_INFORMATION),
    fulfilled=any_of(
        PERMIT_ASKED_FOR, not_read("whether it was weighed and not asked for is not asked")
    ),
    # For who never had a reflection period no start of the time is written.
    within=LV_PERM_TEST.gives(working_days(3)),
    starts_on=Stay.reflection_period_until,
)
DECIDED = is_(Stay.permit_application, Application.GRANTED, Application.REFUSED)
DECIDE_ON_PERMIT = DutyRule(
    code="decide_on_permit",
    title="Answer on a temporary permit within 30 days of all documents",
    provisions=(LV_PERM_TIME, provision("LV-DUTY-PERMIT")),
    kind=DutyKind.DECISION,
    owed_by=OFFICE,
    when=any_of(
        DECIDED,
        all_of(
            is_(Stay.permit_application, Application.PENDING),
            not_read("whether all documents are in is not asked"),
        ),
    ),
    fulfilled=DECIDED,
    within=LV_PERM_TIME.gives(days(30)),
    starts_on=Stay.permit_applied_on,
)
REFUSAL = BurdenRule(
    code="refusal_general",
    detail=True,
    title="Refusal of a permit on a general ground",
    provisions=(LV_PERM_REFUSE,),
    modality=Modality.SHALL,
    kind=BurdenKind.REFUSAL,
    decided_by=OFFICE,
    when=all_of(is_(Stay.permit_application, Application.PENDING), GENERAL_GROUND),
    unless=Proviso(
        all_of(
            any_of(
                PERMIT_ASKED_FOR,
                Work.wage_claim_made,
                all_of(Cooperation.presence_needed, not_(NO_CONVICTION)),
            ),
            not_read(
                "whether these grounds bind a victim, a witness or a wage claim is not settled"
            ),
        ),
        LV_PERM_REFUSE,
        title="a permit of a victim, of a witness or for wages may be asked for",
    ),
)
PERMIT_APPEAL = EntitlementRule(
    code="permit_appeal",
    detail=True,
    title="Appeal against the refusal or revocation of a permit within 30 days",
    provisions=(provision("LV-PERM-APPEAL"), provision("LV-PERM-APPEAL-STAY")),
    modality=Modality.SHALL,
    kind=EntitlementKind.APPEAL,
    decided_by="the head of the Office, then the court",
    when=all_of(
        LatvianCase.needs_no_invitation,
        any_of(
            is_(Stay.permit_application, Application.REFUSED),
            not_read("whether a permit was revoked is not asked"),
        ),
    ),
)
PERMANENT_PERMIT = EntitlementRule(
    code="permanent_residence",
    detail=True,
    title="Permanent permit after five years on temporary permits",
    provisions=(provision("LV-PERM-PR-RULE"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    decided_by=OFFICE,
    when=all_of(
        HOLDS_TEMPORARY_PERMIT,
        any_of(
            at_least(years(5), since=Stay.ground_since),
            not_read("whether there were years on another temporary permit before is not asked"),
        ),
        Stay.integration_tests_passed,
    ),
    unless=Proviso(HOLDS_VICTIM_PERMIT, LV_PERM_PR, title="the stay rests on the victim permit"),
)

# Immigration Law ss. 23(1)21, 23(7), 23(3): other permits.

LV_PERM_WIT = provision("LV-PERM-WIT")
LV_PERM_WAGE = provision(
    "LV-PERM-WAGE",
    "A foreigner employed illegally while staying illegally under particularly exploitative conditions, or a minor so employed, who sues the employer for unpaid wages has the right to ask for a permit of one year, again one year while the case or the payment is pending.",
)
LV_MINWAGE = provision("LV-MINWAGE")
LV_PERM_HUM = provision(
    "LV-PERM-HUM",
    "The head of the Office grants up to five years in cases not foreseen where international law or humanitarian considerations, of whatever gravity, call for it (for citizens of Russia and Belarus the Minister of the Interior); work is unrestricted.",
)
LV_PERM_STATE = provision("LV-PERM-STATE")

WITNESS_PERMIT = PermitRule(
    code="witness",
    title="Residence permit because the criminal case needs the person; spouse and minor children can ask too",
    provisions=(LV_PERM_WIT, provision("LV-PERM-WIT-FAM"), provision("LV-PERM-WIT-RUBY")),
    # The foreigner has the right to ask for it.
    modality=Modality.SHALL,
    decided_by=OFFICE,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(FOREIGNER, Cooperation.presence_needed),
    unless=Proviso(
        any_of(
            NO_CONVICTION,
            all_of(
                Findings.reasons_against_permit,
                not_read("whether the ground is a conviction, no bar to this permit, is not asked"),
            ),
        ),
        LV_PERM_REFUSE,
        title="a general ground of refusal stands against the permit",
    ),
    duration=LV_PERM_WIT.gives(lasts(up_to(years(1)))),
)
WAGE_PERMIT = PermitRule(
    code="wage_claim",
    title="Residence permit for a claim for unpaid wages",
    provisions=(LV_PERM_WAGE, LV_MINWAGE, LV_CHILD_PERMIT),
    # The foreigner has the right to ask for it.
    modality=Modality.SHALL,
    decided_by=OFFICE,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(
        Work.employed_illegally,
        any_of(
            not_(Stay.lawful),
            HOLDS_WAGE_PERMIT,
            not_read("whether the stay was unlawful while the person worked is not asked"),
        ),
        any_of(
            cited(Findings.particularly_exploitative_conditions, LV_MINWAGE),
            all_of(
                Work.worked_as_child,
                any_of(
                    under_age(CHILD_AGE),
                    not_read("whether one who was a minor at work can ask as an adult is not said"),
                ),
            ),
        ),
        Work.wage_claim_made,
    ),
    unless=GENERAL_GROUNDS_OPEN,
    duration=LV_PERM_WAGE.gives(lasts(years(1), renewals=years(1))),
)
TELL_OF_WAGE_PERMIT = DutyRule(
    code="tell_of_wage_permit",
    title="Tell of the claim for wages and the wage permit with the removal decision",
    provisions=(provision("LV-DUTY-WAGE-INFO"),),
    kind=DutyKind.INFORMATION,
    owed_by="the Office or the Border Guard",
    when=all_of(
        Work.employed_illegally,
        any_of(
            is_(Stay.departure_order, DepartureOrder.AT_ONCE, DepartureOrder.WITHIN_DEADLINE),
            is_(Stay.expulsion, Expulsion.DECIDED_BY_AUTHORITY),
        ),
    ),
    fulfilled=not_read("whether the person was told of wages with the decision is not asked"),
)
HUMANITARIAN = PermitRule(
    code="humanitarian",
    title="Residence permit where international law or humanitarian considerations call for it",
    provisions=(LV_PERM_HUM, provision("LV-PERM-RUBY")),
    modality=Modality.MAY,
    decided_by="the head of the Office; of citizens of Russia and Belarus the Minister of the Interior",
    ground=PermitGround.HUMANITARIAN,
    when=all_of(
        FOREIGNER,
        any_of(Findings.grave_humanitarian_reasons, Findings.special_reasons_for_permit),
    ),
    duration=LV_PERM_HUM.gives(lasts(up_to(years(5)))),
)
STATE_INTEREST = EntitlementRule(
    code="permit_in_state_interest",
    detail=True,
    title="Residence permit of up to five years in the interest of the State",
    provisions=(LV_PERM_STATE,),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    decided_by="the Minister of the Interior",
    when=LatvianCase.state_interest,
    longest=LV_PERM_STATE.gives(years(5)),
)
