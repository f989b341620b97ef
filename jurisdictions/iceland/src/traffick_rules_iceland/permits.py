"""Residence permits for victims, for humanitarian reasons and for good ("dvalarleyfi"), and work on them."""

from attrs import evolve

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_iceland.facts import IcelandicCase
from traffick_rules_iceland.reflection_period import *
from traffick_rules_iceland.sources import provision
from traffick_rules_iceland.victim_status import (
    BY_THE_DIRECTORATE,
    CHILD,
    FOUND_NO_VICTIM,
    IDENTIFIED,
)

# Act on Foreigners of 2002, § 12 i, and Act on Foreigners, § 76: one year.

IS_PERM_OLD = provision("IS-PERM-OLD")
IS_PERM_A = provision("IS-PERM-A")
IS_PERM_B = provision("IS-PERM-B")
IS_PERM_SPEC = provision("IS-PERM-SPEC", "It can be granted, only in special circumstances.")
IS_PERM_SPEC_B = provision("IS-PERM-SPEC-B", "The conditions of § 55(1) and (2) are not asked.")
IS_PERM_ASYL76 = provision("IS-PERM-ASYL76", "Only § 75 has protection decided first.")

IS_PERM_CHILD = provision("IS-PERM-CHILD")

HOLDS_76_PERMIT = is_(Stay.ground, StayGround.PERSONAL_SITUATION, StayGround.PROCEEDINGS)
HOLDS_VICTIM_PERMIT = any_of(HOLDS_REFLECTION_PERMIT, HOLDS_76_PERMIT)
HOLDS_74_PERMIT = is_(Stay.ground, StayGround.HUMANITARIAN)
CHILD_OF_A_VICTIM = child_of_one_with(ParentHas.VICTIM_PERMIT)
NEEDED_FOR_THE_CASE = all_of(Cooperation.with_police, Cooperation.presence_needed)

PERSONAL_CIRCUMSTANCES_2010 = PermitRule(
    code="76a",
    title="Residence permit of one year for a victim, because of personal circumstances",
    local_title="dvalarleyfi fyrir fórnarlamb mansals",
    provisions=(IS_PERM_OLD, provision("IS-PERM-CHILD-A")),
    modality=Modality.MAY,
    decided_by=DIRECTORATE,
    ground=PermitGround.PERSONAL_SITUATION,
    when=all_of(
        FOREIGNER,
        IDENTIFIED,
        Findings.special_reasons_for_permit,
        Findings.personal_situation_requires_stay,
    ),
    duration=IS_PERM_OLD.gives(lasts(years(1), renewable=True)),
    claims=(independent_of(Cooperation, provision=IS_PERM_OLD),),
)
PERSONAL_CIRCUMSTANCES = PERSONAL_CIRCUMSTANCES_2010.then(
    provisions=(
        IS_PERM_A,
        IS_PERM_SPEC_B,
        IS_PERM_ASYL76,
        provision("IS-PERM-CHILD-OWN"),
        IS_REF_ABROAD,
        IS_REF_EEA,
    ),
    when=all_of(
        FOREIGNER,
        any_of(
            IDENTIFIED,
            cited(
                CHILD_OF_A_VICTIM,
                IS_PERM_CHILD,
                title="a parent in Iceland with the child is a victim",
            ),
        ),
        cited(Findings.special_reasons_for_permit, IS_PERM_SPEC),
        any_of(
            Findings.personal_situation_requires_stay,
            all_of(
                CHILD_OF_A_VICTIM,
                not_read("whether the circumstances of the parent count for the child is not said"),
            ),
        ),
    ),
    duration=IS_PERM_A.gives(lasts(years(1), renewable=True)),
    claims=(independent_of(Cooperation, provision=IS_PERM_A),),
)
COOPERATION_2010 = evolve(
    PERSONAL_CIRCUMSTANCES_2010,
    code="76b",
    title="Residence permit of one year for a victim who cooperates in a criminal case",
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(FOREIGNER, IDENTIFIED, Findings.special_reasons_for_permit, NEEDED_FOR_THE_CASE),
    duration=IS_PERM_OLD.gives(lasts(years(1), renewable=True)),
    claims=(),
)
COOPERATION = COOPERATION_2010.then(
    provisions=(IS_PERM_B, IS_PERM_SPEC_B, IS_PERM_ASYL76, IS_REF_ABROAD, IS_REF_EEA),
    when=all_of(
        FOREIGNER,
        cited(Findings.special_reasons_for_permit, IS_PERM_SPEC),
        any_of(
            all_of(IDENTIFIED, NEEDED_FOR_THE_CASE),
            cited(
                all_of(
                    CHILD,
                    not_(Family.unaccompanied),
                    not_read("whether a parent is a victim needed for the case is not asked"),
                ),
                IS_PERM_CHILD,
                title="a parent in Iceland with the child is a victim who is needed for the case",
            ),
        ),
    ),
    duration=IS_PERM_B.gives(lasts(years(1), renewable=True)),
)
LEADS_TO_INDEFINITE_PERMIT = DatedValue(
    "permit.victim.leads_to_indefinite_permit",
    "whether the permits for victims are a basis for a permit for good",
    provision("IS-PERM-NOPR-A").gives(False),
    provision("IS-PERM-NOPR").gives(False),
)
REFLECTION_LEADS_TO_INDEFINITE_PERMIT = DatedValue(
    "reflection.leads_to_indefinite_permit",
    "whether the permit for a possible victim is a basis for a permit for good",
    provision("IS-REF-PERM-A").gives(False),
    provision("IS-REF-PERM").gives(False),
)

# Act on Foreigners of 2002, §§ 11(2) and 12 f, and Act on Foreigners, § 74: humanitarian reasons.

IS_HUM_03 = provision("IS-HUM-03")
IS_HUM_08 = provision("IS-HUM-08")
IS_HUM_10 = provision("IS-HUM-10")
IS_HUM_18M = provision("IS-HUM-18M")
IS_HUM_18W = provision("IS-HUM-18W", "In special cases those exclusions may be set aside.")

HELPFUL_IN_THE_ASYLUM_CASE = all_of(
    any_of(
        Stay.identity_documented,
        not_read(
            "whether identity is clear without papers, or none can be asked for, is for the Directorate"
        ),
    ),
    is_(Stay.expulsion, Expulsion.NONE),
    not_(any_of(Proceedings.own_offence_serious, Findings.order_or_security_against)),
    IcelandicCase.helped_asylum_case,
)
EXCLUDED_AFTER_A_LONG_WAIT = any_of(
    Findings.asylum_delay_own_fault, Findings.false_information, Stay.whereabouts_unknown
)
WAITED_18_MONTHS = at_least(months(18), since=Asylum.applied_on, until=Asylum.decided_on)
WAITED_16_MONTHS = at_least(months(16), since=Asylum.applied_on, until=Asylum.decided_on)
LONG_WAIT = Concept(
    code="long_wait",
    title="the person waited too long for an answer on asylum",
    provisions=(IS_HUM_18M, provision("IS-HUM-18X")),
    when=(
        IS_HUM_18M.gives(
            all_of(
                WAITED_18_MONTHS,
                HELPFUL_IN_THE_ASYLUM_CASE,
                any_of(
                    not_(EXCLUDED_AFTER_A_LONG_WAIT), cited(IcelandicCase.set_aside, IS_HUM_18W)
                ),
            ),
            until="2023-04-05",
        ),
        IS_HUM_18M.gives(
            all_of(
                any_of(
                    all_of(
                        any_of(
                            WAITED_18_MONTHS,
                            cited(
                                all_of(CHILD, WAITED_16_MONTHS),
                                provision("IS-HUM-16M"),
                                title="a child waited 16 months",
                            ),
                        ),
                        HELPFUL_IN_THE_ASYLUM_CASE,
                    ),
                    cited(IcelandicCase.set_aside, provision("IS-HUM-18W2")),
                ),
                not_(EXCLUDED_AFTER_A_LONG_WAIT),
            ),
            since="2023-04-06",
        ),
    ),
)

HUMANITARIAN_2003 = PermitRule(
    code="74",
    title="Residence permit for humanitarian reasons",
    local_title="dvalarleyfi á grundvelli mannúðarsjónarmiða",
    provisions=(IS_HUM_03,),
    modality=Modality.MAY,
    decided_by=DIRECTORATE,
    ground=PermitGround.HUMANITARIAN,
    when=all_of(FOREIGNER, any_of(Findings.grave_humanitarian_reasons, Findings.special_ties)),
    duration=IS_HUM_03.gives(lasts()),
)
HUMANITARIAN_2008 = HUMANITARIAN_2003.then(
    provisions=(IS_HUM_08, IS_HUM_10, provision("IS-HUM-10B")),
    unless=Proviso(ASYLUM_UNDECIDED, IS_HUM_10, title="asylum is decided first"),
    duration=IS_HUM_08.gives(lasts(years(1), renewals=up_to(years(2)))),
)
HUMANITARIAN = HUMANITARIAN_2003.then(
    provisions=(provision("IS-HUM-17"), provision("IS-HUM-17-B"), provision("IS-HUM-17-C")),
    when=all_of(
        Route.in_country,
        is_(Asylum.decision, AsylumDecision.REFUSED, AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED),
        any_of(Findings.grave_humanitarian_reasons, LONG_WAIT),
    ),
    duration=(
        provision("IS-HUM-LEN").gives(lasts(years(1), renewals=up_to(years(2)))),
        provision("IS-HUM-24").gives(lasts(years(1), renewable=True)),
    ),
)

# Act on Foreigners, §§ 57 and 59: renewal, another ground, revocation.

IS_PERM_RENEW_4W = provision("IS-PERM-RENEW-4W")
IS_PERM_RENEW = provision("IS-PERM-RENEW")
IS_REF_REVOKE = provision("IS-REF-REVOKE")
IS_REF_REVOKE_B = provision("IS-REF-REVOKE-B")

ASKED_BEFORE_THE_END = at_least(days(0), since=Stay.permit_applied_on, until=Stay.ground_until)
ASKED_IN_TIME_TO_STAY = any_of(
    cited(
        at_least(weeks(4), since=Stay.permit_applied_on, until=Stay.ground_until),
        IS_PERM_RENEW_4W,
        while_in_force=True,
    ),
    cited(ASKED_BEFORE_THE_END, IS_PERM_RENEW, while_in_force=True),
)
ASKED_FOR_A_PERMIT = is_(Stay.permit_application, Application.PENDING)
RENEWAL = EntitlementRule(
    code="renewal",
    detail=True,
    title="Renewal of the permit of one year",
    local_title="endurnýjun dvalarleyfis",
    provisions=(IS_PERM_RENEW_4W,),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    decided_by=DIRECTORATE,
    when=all_of(HOLDS_76_PERMIT, not_(Stay.permit_support_withdrawn), ASKED_BEFORE_THE_END),
)
RENEWAL_2023 = RENEWAL.then(provisions=(IS_PERM_RENEW,))
STAY_AFTER_LATE_REQUEST = evolve(
    RENEWAL,
    code="stay_after_late_request",
    title="Stay until a renewal that was asked for late is decided",
    local_title="",
    provisions=provision("IS-PERM-RENEW-B"),
    when=all_of(
        HOLDS_76_PERMIT,
        ASKED_FOR_A_PERMIT,
        not_(ASKED_IN_TIME_TO_STAY),
        IcelandicCase.strong_fairness_grounds,
    ),
)
APPLY_FOR_RENEWAL = DutyRule(
    code="apply_for_renewal",
    detail=True,
    title="Apply for renewal in time, to be allowed to stay meanwhile",
    provisions=(IS_PERM_RENEW_4W,),
    kind=DutyKind.APPLICATION,
    owed_by="the person",
    when=HOLDS_76_PERMIT,
    fulfilled=is_(Stay.permit_application, Application.PENDING, Application.GRANTED),
    at_least=IS_PERM_RENEW_4W.gives(weeks(4)),
    before=Stay.ground_until,
)
APPLY_FOR_RENEWAL_2023 = APPLY_FOR_RENEWAL.then(
    provisions=(IS_PERM_RENEW,), at_least=IS_PERM_RENEW.gives(days(0))
)
FROM_WITHIN_ICELAND = evolve(
    STAY_AFTER_LATE_REQUEST,
    code="permit_from_within",
    title="Stay until a permit on another ground is decided",
    provisions=provision("IS-PERM-CHANGE"),
    when=all_of(
        ASKED_FOR_A_PERMIT,
        any_of(
            all_of(
                any_of(
                    at_least(months(9), since=Stay.ground_since),
                    all_of(
                        Stay.lawful,
                        not_read(
                            "how long the person stayed lawfully on an earlier ground is not asked"
                        ),
                    ),
                ),
                ASKED_IN_TIME_TO_STAY,
            ),
            cited(IcelandicCase.strong_fairness_grounds, provision("IS-PERM-CHANGE-B")),
        ),
    ),
)
REVOCATION = BurdenRule(
    code="revocation",
    detail=True,
    title="Revocation of a permit for victims",
    local_title="afturköllun dvalarleyfis",
    provisions=(IS_REF_REVOKE, IS_REF_REVOKE_B),
    modality=Modality.MAY,
    kind=BurdenKind.REVOCATION,
    decided_by=DIRECTORATE,
    when=all_of(
        HOLDS_VICTIM_PERMIT,
        any_of(
            cited(Findings.false_information, IS_REF_REVOKE),
            cited(
                any_of(
                    Stay.permit_support_withdrawn,
                    all_of(FOUND_NO_VICTIM, BY_THE_DIRECTORATE),
                    not_read(
                        "whether general administrative law leads to it is for the Directorate"
                    ),
                ),
                IS_REF_REVOKE_B,
            ),
        ),
    ),
    ends=("reflection_period.reflection_permit", "permits.76a", "permits.76b"),
)

# Act on Foreigners, §§ 58, 69 and 71: a permit for good, and family.

INDEFINITE_PERMIT = EntitlementRule(
    code="permanent_residence",
    title="Indefinite residence permit",
    local_title="ótímabundið dvalarleyfi",
    provisions=(provision("IS-PERM-INDEF"), provision("IS-PERM-TIES")),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    decided_by=DIRECTORATE,
    when=all_of(
        not_(is_(Stay.ground, *WITHOUT_PERMIT, StayGround.CITIZENSHIP)),
        not_(HOLDS_VICTIM_PERMIT),
        any_of(
            all_of(
                is_(Stay.ground, StayGround.PROTECTION, StayGround.HUMANITARIAN),
                at_least(years(4), since=Stay.ground_since),
            ),
            not_read("which other permits, and which years on earlier ones, count was not read"),
        ),
        Stay.self_supporting,
        any_of(
            Stay.integration_tests_passed,
            not_read("whether a course was taken without a test is not asked"),
        ),
        is_(Stay.expulsion, Expulsion.NONE),
        not_(any_of(Proceedings.charge_considered, Proceedings.prosecuted)),
    ),
)
STAYS_BY_OTHER_RULES = all_of(
    any_of(not_(any_of(HOLDS_VICTIM_PERMIT, HOLDS_74_PERMIT)), EEA_OR_EFTA_CITIZEN),
    not_read(
        "what citizens of Iceland and the EEA, and holders of other permits, can do was not read"
    ),
)
FAMILY = EntitlementRule(
    code="family_reunification",
    title="Permits for the close family of the holder of a permit",
    local_title="fjölskyldusameining",
    provisions=provision("IS-PERM-FAM"),
    modality=Modality.MAY,
    kind=EntitlementKind.FAMILY,
    decided_by=DIRECTORATE,
    when=(
        provision("IS-HUM-FAM").gives(any_of(HOLDS_74_PERMIT, STAYS_BY_OTHER_RULES)),
        provision("IS-HUM-FAM-24").gives(
            any_of(
                all_of(
                    HOLDS_74_PERMIT,
                    at_least(years(2), since=Stay.ground_since),
                    not_read("how often the permit was renewed is not asked"),
                ),
                STAYS_BY_OTHER_RULES,
            )
        ),
    ),
)
CHILD_OF_A_HOLDER = EntitlementRule(
    code="permit_of_child_born_here",
    detail=True,
    title="Permit for a child of the holder, or in the custody of child protection",
    provisions=provision("IS-PERM-CHILD-CUST"),
    modality=Modality.MAY,
    kind=EntitlementKind.FAMILY,
    decided_by=DIRECTORATE,
    when=all_of(
        FOREIGNER,
        CHILD,
        any_of(
            cited(
                all_of(
                    is_(Route.entry, Entry.BORN_HERE),
                    includes(
                        Family.parent_has, ParentHas.REFLECTION_PERIOD, ParentHas.VICTIM_PERMIT
                    ),
                ),
                provision("IS-PERM-CHILD-BORN"),
                title="the child was born here, and a parent holds a permit for victims",
                while_in_force=True,
            ),
            all_of(
                Family.placed_by_child_welfare,
                not_read(
                    "whether it has custody, and conditions are waived, is for the Directorate"
                ),
            ),
        ),
    ),
)

# Foreigners' Right to Work Act, §§ 7, 11 and 22.

IS_PERM_NOWORK = provision("IS-PERM-NOWORK", "No work permit: § 11 does not list these permits.")
IS_PERM_WORK = provision("IS-PERM-WORK")

WORK = EntitlementRule(
    code="work",
    title="Work permit for the holder of a permit for victims",
    local_title="tímabundið atvinnuleyfi",
    provisions=(IS_PERM_WORK, provision("IS-PERM-WORK-EXT"), provision("IS-PERM-WORK-EXT-B")),
    modality=Modality.MAY,
    kind=EntitlementKind.LABOUR_MARKET,
    decided_by="the Directorate of Labour",
    when=all_of(HOLDS_VICTIM_PERMIT, IcelandicCase.job_terms_met),
    unless=Proviso(IcelandicCase.staffing_agency, provision("IS-PERM-WORK-AGENCY")),
    otherwise=(IS_PERM_NOWORK,),
)
WORK_WITHOUT_PERMIT = EntitlementRule(
    code="labour_market",
    title="Work without a work permit",
    provisions=provision("IS-HUM-WORK"),
    modality=Modality.SHALL,
    kind=EntitlementKind.LABOUR_MARKET,
    when=any_of(HOLDS_74_PERMIT, STAYS_BY_OTHER_RULES),
)
WORK_ON_VICTIM_PERMITS = DatedValue(
    "permit.victim.work",
    "whether holders of the permits for victims can get a work permit",
    IS_PERM_NOWORK.gives(False),
    IS_PERM_WORK.gives(True),
)
