"""
Victim status, and the national assistance system ("ihmiskaupan uhrien auttamisjärjestelmä").

Until June 2015 the head of a reception centre could take a person in; since then the head of Joutseno shall.
From 2015 to 2022 a second step identified victims; since 2023 the admission is the identification.
"""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_finland.sources import provision

# Taken into the assistance system.

FI_ID_NASSTART = provision(
    "FI-ID-NASSTART", "The assistance system for victims stands in statute, in chapter 4 a."
)
FI_ID_2007_WHO = provision(
    "FI-ID-2007-WHO",
    "Help may be given to a person who has a reflection period or a permit under § 52 a(1), who on the circumstances can otherwise be taken for a victim, or who needs special help while trafficking is investigated.",
)
FI_ID_2007_DEC = provision("FI-ID-2007-DEC")
FI_ID_2007_WHO_B = provision("FI-ID-2007-WHO-B")
FI_ID_2007_DEC_B = provision("FI-ID-2007-DEC-B")
FI_ID_VASTL = provision("FI-ID-VASTL")
FI_ID_PROPOSAL = provision(
    "FI-ID-PROPOSAL",
    "Anyone of the public, private or third sector can propose a person, as can they.",
)
FI_ID_NAS = provision(
    "FI-ID-NAS",
    "A person who has been proposed shall be taken in if the circumstances suggest that they may be a victim and they need help.",
)

HEAD_OF_CENTRE = "the head of the reception centre"
HEAD_OF_JOUTSENO = "the head of the Joutseno reception centre"
# The permit of § 52 a(1) for the investigation, and that of § 52 a(2) for particularly vulnerable victims.
HOLDS_52A1 = is_(Stay.ground, StayGround.PROCEEDINGS)
HOLDS_52A2 = is_(Stay.ground, StayGround.PERSONAL_SITUATION)
HOLDS_52A = is_(Stay.ground, StayGround.PROCEEDINGS, StayGround.PERSONAL_SITUATION)
HAS_REFLECTION = still(Stay.reflection, Reflection.GRANTED)
TRAFFICKING_CASE = includes(Proceedings.case_offences, CaseOffence.TRAFFICKING)
NEEDS_HELP_IN_CASE = all_of(Proceedings.case_open, TRAFFICKING_CASE, Findings.special_help_needed)
GROUNDS_OF_2007 = any_of(HAS_REFLECTION, HOLDS_52A1, Identification.indicators, NEEDS_HELP_IN_CASE)
ADMISSION_2007 = EntitlementRule(
    code="admission",
    title="Being taken into the assistance system for victims",
    local_title="auttamisjärjestelmään ottaminen",
    provisions=(
        FI_ID_2007_WHO,
        FI_ID_NASSTART,
        FI_ID_2007_DEC,
        provision("FI-REF-HELP"),
    ),
    modality=Modality.MAY,
    kind=EntitlementKind.SOCIAL_HELP,
    decided_by=HEAD_OF_CENTRE,
    provided_by="the reception centre",
    when=all_of(GROUNDS_OF_2007, cited(Help.accepted, provision("FI-ASSIST-VOL-A"))),
)
ADMISSION_2011 = ADMISSION_2007.then(
    provisions=(
        FI_ID_2007_WHO_B,
        FI_ID_VASTL,
        FI_ID_2007_DEC_B,
        provision("FI-REF-HELP-B"),
    ),
    when=all_of(
        any_of(HAS_REFLECTION, HOLDS_52A, Identification.indicators, NEEDS_HELP_IN_CASE),
        cited(Help.accepted, provision("FI-ASSIST-VOL-B")),
    ),
)
IN_FINLAND = Route.in_country
NEEDS_HELP = any_of(
    Needs.accommodation,
    Needs.medical,
    Needs.psychological,
    Needs.social,
    Needs.legal,
    Needs.interpretation,
    Needs.subsistence,
    # The parents of a child are traced.
    Family.unaccompanied,
    Cooperation.return_wanted,
    # Advice and guidance alone are a need too.
    Findings.special_help_needed,
)
ADMISSION = ADMISSION_2007.then(
    provisions=(
        FI_ID_NAS,
        FI_ID_VASTL,
        provision("FI-ASSIST-ALL"),
        provision("FI-REF-HELP-C"),
        provision("FI-ID-DECIDER"),
    ),
    modality=Modality.SHALL,
    decided_by=HEAD_OF_JOUTSENO,
    provided_by="Joutseno",
    when=all_of(
        cited(
            any_of(Identification.referred, Help.accepted),
            FI_ID_PROPOSAL,
            title="the person was proposed, or wants help and can propose themself",
        ),
        Identification.indicators,
        NEEDS_HELP,
        cited(IN_FINLAND, provision("FI-ID-WHERE")),
    ),
    claims=(independent_of(Cooperation.with_police, Cooperation.willing, provision=FI_ID_NAS),),
)
ADMISSION_OF_HELPER = EntitlementRule(
    code="admission_of_helper",
    detail=True,
    title="Being taken in as a helper in an investigation of trafficking",
    provisions=provision("FI-ID-ASSISTING"),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    decided_by=HEAD_OF_JOUTSENO,
    when=all_of(
        any_of(Cooperation.with_police, Cooperation.information_given),
        Findings.special_help_needed,
    ),
)
ADMISSION_OF_CHILD = EntitlementRule(
    code="admission_of_child",
    title="Being taken in as the child of a person in the system",
    provisions=provision("FI-ID-CHILDOF"),
    modality=Modality.MAY,
    kind=EntitlementKind.SOCIAL_HELP,
    decided_by=HEAD_OF_JOUTSENO,
    when=all_of(includes(Family.parent_has, ParentHas.HELP), IN_FINLAND, NEEDS_HELP),
)
IN_SYSTEM = Concept(
    code="in_assistance_system",
    title="the person is in the assistance system, or can be taken in",
    provisions=(FI_ID_NASSTART, FI_ID_VASTL),
    when=(
        FI_ID_NASSTART.gives(any_of(Help.admitted, holds(ADMISSION_2007))),
        FI_ID_VASTL.gives(any_of(Help.admitted, holds(ADMISSION_2011)), until="2015-06-30"),
        FI_ID_VASTL.gives(Help.admitted, since="2015-07-01"),
    ),
)

# Identified as a victim.

FI_ID_ALIEN = provision(
    "FI-ID-ALIEN", "A victim is a foreigner who with good reason can be suspected to be one."
)
FI_ID_2015 = provision("FI-ID-2015")
FI_ID_2015_A = provision("FI-ID-2015-A")
FI_ID_2015_B = provision("FI-ID-2015-B")
FI_ID_2023 = provision("FI-ID-2023")

FINN = citizen_of("fi")
FOUND_VICTIM = is_(Identification.decision, IdentificationDecision.VICTIM)
FOUND_NO_VICTIM = is_(Identification.decision, IdentificationDecision.NOT_A_VICTIM)
BY_JOUTSENO = is_(Identification.decided_by, Authority.VICTIM_SUPPORT_AUTHORITY)
FOUND_BY_OTHERS = is_(
    Identification.decided_by,
    Authority.POLICE,
    Authority.BORDER_GUARD,
    Authority.PROSECUTOR,
    Authority.CASE_LEADER,
    Authority.IMMIGRATION_AUTHORITY,
    Authority.VICTIM_SUPPORT_AUTHORITY,
)
VICTIM_FOR_HELP = any_of(Findings.reasonable_grounds, Help.admitted, FOUND_VICTIM)
IDENTIFIED_2015 = any_of(
    cited(Proceedings.injured_party, FI_ID_2015_A),
    cited(HOLDS_52A2, FI_ID_2015_B),
    cited(all_of(FOUND_VICTIM, FOUND_BY_OTHERS), FI_ID_2015),
)
IDENTIFIED = Concept(
    code="identified",
    title="the person is identified as a victim",
    provisions=(FI_ID_ALIEN,),
    when=(
        FI_ID_ALIEN.gives(
            settled(
                yes_when=all_of(not_(FINN), Findings.reasonable_grounds),
                no_when=all_of(not_(Findings.reasonable_grounds), FOUND_NO_VICTIM),
            ),
            until="2006-12-31",
        ),
        FI_ID_2007_WHO.gives(VICTIM_FOR_HELP),
        FI_ID_2007_WHO_B.gives(VICTIM_FOR_HELP),
        FI_ID_2015.gives(
            settled(
                yes_when=IDENTIFIED_2015, no_when=all_of(not_(IDENTIFIED_2015), FOUND_NO_VICTIM)
            )
        ),
        FI_ID_2023.gives(
            settled(
                yes_when=any_of(Help.admitted, all_of(FOUND_VICTIM, BY_JOUTSENO)),
                no_when=all_of(not_(Help.admitted), FOUND_NO_VICTIM, BY_JOUTSENO),
            )
        ),
    ),
)


def _decides(
    authority: Authority, title: str, provisions: tuple[Provision, ...], when: Condition
) -> Competence:
    return Competence(
        authority=authority,
        title=title,
        step=IdentificationStep.DECISION,
        when=when,
        provisions=provisions,
    )


VICTIM_STATUS = VictimStatusRule(
    code="identified",
    title="Status as a victim of human trafficking",
    local_title="ihmiskaupan uhri",
    provisions=(FI_ID_ALIEN, provision("FI-ID-STANDARD"), provision("FI-ID-CONTINUE")),
    when=IDENTIFIED,
    presumed=any_of(
        Identification.indicators,
        Identification.referred,
        Identification.says_victim,
        includes(Identification.interviewed_by, *Authority),
        FOUND_VICTIM,
    ),
    competences=(
        Competence(
            authority=Authority.OTHER,
            title="anyone, and the person",
            step=IdentificationStep.DETECTION,
            when=always(),
            provisions=(FI_ID_PROPOSAL,),
        ),
        *(
            _decides(Authority.VICTIM_SUPPORT_AUTHORITY, HEAD_OF_CENTRE, (provision_of,), always())
            for provision_of in (FI_ID_2007_DEC, FI_ID_2007_DEC_B)
        ),
        _decides(Authority.POLICE, "the police or the border guard", (FI_ID_2015_A,), always()),
        _decides(Authority.PROSECUTOR, "the prosecutor", (FI_ID_2015_A,), always()),
        _decides(
            Authority.IMMIGRATION_AUTHORITY, "the Immigration Service", (FI_ID_2015_B,), HOLDS_52A2
        ),
        _decides(
            Authority.VICTIM_SUPPORT_AUTHORITY,
            "Joutseno, after hearing the expert group",
            (provision("FI-ID-2015-C"), provision("FI-ID-EXPGROUP")),
            any_of(
                all_of(
                    Help.admitted,
                    is_(Proceedings.case_outcome, CaseOutcome.NOT_OPENED),
                    Findings.reasonable_grounds,
                ),
                all_of(
                    is_(Proceedings.case_outcome, CaseOutcome.NO_SUSPECT),
                    Findings.reasonable_grounds,
                ),
            ),
        ),
        _decides(
            Authority.VICTIM_SUPPORT_AUTHORITY,
            "Joutseno, by admission to the assistance system",
            (FI_ID_2023,),
            always(),
        ),
    ),
)

# Removed from the assistance system.

FI_ID_REMOVE_TIME_A = provision("FI-ID-REMOVE-TIME-A")

GONE_OR_UNWILLING = any_of(not_(IN_FINLAND), not_(Help.accepted), Stay.whereabouts_unknown)
# A decision of the police, a prosecutor or a court that it was not trafficking.
HELD_NOT_TO_BE_TRAFFICKING = all_of(
    is_(
        Proceedings.case_outcome,
        CaseOutcome.CLOSED,
        CaseOutcome.NOT_CHARGED,
        CaseOutcome.ACQUITTED,
        CaseOutcome.CONVICTED_OF_OTHER,
    ),
    not_(Findings.reasonable_grounds),
)
REMOVAL_2007 = BurdenRule(
    code="end_of_help",
    title="The end of help as a victim",
    local_title="auttamisjärjestelmästä poistaminen",
    provisions=(provision("FI-ID-2007-END"),),
    modality=Modality.SHALL,
    kind=BurdenKind.END_OF_HELP,
    decided_by=HEAD_OF_CENTRE,
    when=all_of(Help.admitted, any_of(not_(GROUNDS_OF_2007), Findings.help_no_longer_needed)),
    ends=("entitlements.admission",),
)
REMOVAL_2011 = REMOVAL_2007.then(
    provisions=provision("FI-ID-2007-END-B"),
    modality=Modality.MAY,
    when=all_of(Help.admitted, not_read("the Act named no grounds on which help ends")),
)
REMOVAL_2015 = REMOVAL_2007.then(
    title="Removal from the assistance system",
    provisions=(
        provision("FI-ID-REMOVE-2015"),
        provision("FI-ASSIST-POLICE-PRE"),
        FI_ID_REMOVE_TIME_A,
    ),
    decided_by=HEAD_OF_JOUTSENO,
    when=all_of(
        Help.admitted,
        any_of(
            Findings.help_no_longer_needed,
            GONE_OR_UNWILLING,
            HELD_NOT_TO_BE_TRAFFICKING,
            all_of(
                not_(IDENTIFIED_2015),
                not_read("the Act does not say when a person counts as not identified"),
            ),
        ),
    ),
)
REMOVAL = REMOVAL_2015.then(
    provisions=(
        provision("FI-ID-REMOVE-2023"),
        provision("FI-ASSIST-NOPOLICE"),
        provision("FI-ASSIST-DUR"),
        FI_ID_REMOVE_TIME_A,
    ),
    when=all_of(Help.admitted, any_of(Findings.help_no_longer_needed, GONE_OR_UNWILLING)),
)
REMOVAL_FOR_DANGER = BurdenRule(
    code="end_of_help_for_danger",
    detail=True,
    title="Removal from the assistance system for serious danger to order or safety",
    provisions=(provision("FI-ID-REMOVE-DANGER"), FI_ID_REMOVE_TIME_A),
    modality=Modality.MAY,
    kind=BurdenKind.END_OF_HELP,
    decided_by=HEAD_OF_JOUTSENO,
    when=all_of(Help.admitted, Findings.order_or_security_against),
    ends=("entitlements.admission",),
)
HELP_AFTER_REMOVAL = EntitlementRule(
    code="help_after_removal",
    detail=True,
    title="Help for a reasonable time after removal from the assistance system",
    provisions=provision("FI-ID-REMOVE-TIME"),
    modality=Modality.MAY,
    kind=EntitlementKind.SOCIAL_HELP,
    decided_by=HEAD_OF_JOUTSENO,
    when=any_of(holds(REMOVAL_2015, REMOVAL), holds(REMOVAL_FOR_DANGER)),
)
ADMISSION_APPEAL = EntitlementRule(
    code="admission_appeal",
    detail=True,
    title="Appeal against a decision on admission or removal",
    provisions=provision("FI-ID-APPEAL"),
    modality=Modality.SHALL,
    kind=EntitlementKind.APPEAL,
    decided_by="the administrative court",
    when=any_of(
        Help.admitted,
        FOUND_VICTIM,
        FOUND_NO_VICTIM,
        not_read("whether admission was refused is not asked"),
    ),
)
