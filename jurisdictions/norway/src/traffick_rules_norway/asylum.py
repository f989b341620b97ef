"""Asylum: refugee status, claims that are not examined, and what happens after a refusal ("beskyttelse")."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.permanent_residence import NO_PERM_RENEW_28
from traffick_rules_norway.permits import DIRECTORATE, ONE_YEAR_OR_MORE
from traffick_rules_norway.sources import provision

# Immigration Act §§ 28 and 30: refugees.

NO_PERM_ASYLUM = provision(
    "NO-PERM-ASYLUM",
    "On application, a person in Norway or at the border shall be recognised as a refugee who has a well-founded fear of persecution on a listed ground, or is in real danger of the death penalty, torture or inhuman or degrading treatment.",
)
NO_PERM_ASYLUM_PERMIT = provision(
    "NO-PERM-ASYLUM-PERMIT", "A refugee has a right to a residence permit."
)
NO_PERM_ASYLUM_CHILD = provision(
    "NO-PERM-ASYLUM-CHILD",
    "In an asylum case it shall be considered that the applicant is a child.",
)
NO_PERM_ASYLUM_IPA = provision(
    "NO-PERM-ASYLUM-IPA",
    "There is no right to asylum where the person can have effective protection in another part of the home country.",
)
NO_DUBLIN = provision(
    "NO-DUBLIN",
    "An asylum application may be refused examination where the person has protection elsewhere, where another State is responsible under the Dublin rules or the Nordic passport rules, or where the person can stay safely elsewhere.",
)
NO_PERM_GROUP = provision(
    "NO-PERM-GROUP",
    "Former victims of trafficking shall be seen as members of a particular social group.",
)

VICTIM_IS_SOCIAL_GROUP = DatedValue(
    "permit.asylum.victim_is_social_group",
    "whether former victims of trafficking are members of a particular social group",
    NO_PERM_GROUP.gives(True),
)

ASYLUM = PermitRule(
    code="28",
    title="Asylum",
    local_title="beskyttelse (asyl)",
    provisions=(
        NO_PERM_ASYLUM,
        NO_PERM_ASYLUM_PERMIT,
        NO_PERM_ASYLUM_CHILD,
        NO_PERM_GROUP,
        NO_PERM_RENEW_28,
    ),
    modality=Modality.SHALL,
    ground=PermitGround.PROTECTION,
    decided_by="the Directorate of Immigration, on appeal the Immigration Appeals Board",
    when=(
        NO_PERM_ASYLUM.gives(
            all_of(
                Asylum.applied,
                Findings.risk_of_persecution,
                any_of(
                    not_(NorwegianCase.protection_at_home),
                    not_read("§ 28, 5th paragraph, as it stood before October 2016 was not read"),
                ),
            ),
            until="2016-09-30",
        ),
        NO_PERM_ASYLUM.gives(
            all_of(Asylum.applied, Findings.risk_of_persecution), since="2016-10-01"
        ),
    ),
    unless=(
        Proviso(NorwegianCase.protection_at_home, NO_PERM_ASYLUM_IPA),
        Proviso(Findings.excluded_from_protection, NO_PERM_ASYLUM),
        Proviso(
            is_(Asylum.decision, AsylumDecision.NOT_EXAMINED),
            NO_DUBLIN,
            title="the application was refused examination",
        ),
    ),
    duration=ONE_YEAR_OR_MORE,
)

# Immigration Act § 32: claims that are not examined.

NO_DUBLIN_EXC = provision(
    "NO-DUBLIN-EXC",
    "An asylum application shall be examined where ties make Norway the nearest State to do so, except if the person has protection elsewhere, and where the person must not be sent away.",
)
NO_DUBLIN_III = provision("NO-DUBLIN-III", "Regulation (EU) 604/2013 applies as Norwegian law.")
NO_DUBLIN_VICTIM = provision(
    "NO-DUBLIN-VICTIM", "The instruction deals with taking up victims' applications."
)
NO_DUBLIN_VICTIM_B = provision(
    "NO-DUBLIN-VICTIM-B", "The Directorate's notes deal with taking up victims' applications."
)

NOT_EXAMINED = BurdenRule(
    code="asylum_not_examined",
    title="Asylum application not examined",
    provisions=(NO_DUBLIN, NO_DUBLIN_III),
    modality=Modality.MAY,
    kind=BurdenKind.TRANSFER,
    detail=True,
    decided_by=DIRECTORATE,
    when=all_of(
        Asylum.applied,
        any_of(
            Findings.protection_elsewhere,
            all_of(
                any_of(
                    Findings.other_state_responsible,
                    not_read(
                        "whether the Nordic passport rules or a safe stay elsewhere apply is not asked"
                    ),
                ),
                not_(Findings.special_ties),
            ),
        ),
    ),
    unless=(
        Proviso(Findings.removal_impossible, NO_DUBLIN_EXC),
        Proviso(
            all_of(
                Identification.indicators,
                not_read("when the applications of victims are taken up was not read"),
            ),
            (NO_DUBLIN_VICTIM_B, NO_DUBLIN_VICTIM),
            title="the application of a victim is taken up",
        ),
    ),
)

# Around the application.

NO_REF_ASYLUM = provision(
    "NO-REF-ASYLUM",
    "An asylum seeker can withdraw the application and ask for a reflection period.",
)
NO_REF_ASYLUM_B = provision(
    "NO-REF-ASYLUM-B", "A withdrawn application is taken up again on request."
)
NO_PERM_38_OWN = provision(
    "NO-PERM-38-OWN",
    "After a refused asylum application the authority shall examine § 38 of its own motion.",
)

REFLECTION_BEFORE_ASYLUM = EntitlementRule(
    code="reflection_before_asylum",
    title="Withdraw the asylum application to reflect, and take it up again later",
    provisions=(NO_REF_ASYLUM, NO_REF_ASYLUM_B),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    detail=True,
    decided_by=DIRECTORATE,
    when=all_of(Asylum.applied, Stay.reflection_wanted),
)
REFUSED = is_(Asylum.decision, AsylumDecision.REFUSED, AsylumDecision.REFUSED_MANIFESTLY_UNFOUNDED)
EXAMINE_HUMANITARIAN_GROUNDS = DutyRule(
    code="examine_humanitarian_grounds",
    title="Examine § 38 after a refused asylum application",
    provisions=(NO_PERM_38_OWN,),
    kind=DutyKind.ASSESSMENT,
    detail=True,
    owed_by="the Directorate of Immigration and the Immigration Appeals Board",
    when=REFUSED,
    fulfilled=NorwegianCase.humanitarian_grounds_examined,
)
