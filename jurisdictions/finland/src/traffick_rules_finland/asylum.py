"""Asylum and other protection ("turvapaikka"), Dublin cases, and permits that come up in an asylum case."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_finland.facts import FinnishCase
from traffick_rules_finland.permits import MIGRI
from traffick_rules_finland.sources import provision

FI_PERM_ASYLUM = provision("FI-PERM-ASYLUM")
FI_PERM_ASYLUM_A = provision("FI-PERM-ASYLUM-A")
FI_PERM_ASYLUM_C = provision(
    "FI-PERM-ASYLUM-C",
    "Subsidiary protection shall be given on weighty grounds to believe in a real risk of serious harm on return, where the person cannot turn to that State for protection and is not excluded.",
)
FI_PERM_ASYLUM_D = provision(
    "FI-PERM-ASYLUM-D",
    "Humanitarian protection shall be given where an environmental disaster or a bad security situation keeps the person from going back; it may be refused on suspicion of a crime of the exclusion list.",
)
FI_PERM_ASYLUM_LEN_A = provision("FI-PERM-ASYLUM-LEN-A")
FI_DUB_INADM = provision(
    "FI-DUB-INADM",
    "An asylum application may be left unexamined if another Dublin State is responsible; that no danger threatens there, and the person's situation, are examined.",
)

SUBSIDIARY = is_(Asylum.decision, AsylumDecision.SUBSIDIARY_PROTECTION)
REFUGEE = is_(Asylum.decision, AsylumDecision.REFUGEE)
DUBLIN = BurdenRule(
    code="asylum_not_examined",
    detail=True,
    title="Asylum application left unexamined because another State is responsible",
    provisions=(FI_DUB_INADM,),
    modality=Modality.MAY,
    kind=BurdenKind.TRANSFER,
    decided_by=MIGRI,
    when=all_of(Asylum.applied, Findings.other_state_responsible),
    unless=Proviso(
        Findings.expulsion_inappropriate,
        FI_DUB_INADM,
        title="danger there or the whole of the circumstances speaks against it",
    ),
)
LEFT_UNEXAMINED = Proviso(
    all_of(Findings.other_state_responsible, not_(Findings.expulsion_inappropriate)),
    FI_DUB_INADM,
    title="the application may be left unexamined",
)
ASYLUM_2004 = PermitRule(
    code="87",
    title="Asylum or protection from serious harm",
    local_title="turvapaikka, toissijainen suojelu",
    provisions=(provision("FI-PERM-ASYLUM-B"), FI_PERM_ASYLUM_A, FI_PERM_ASYLUM),
    modality=Modality.SHALL,
    decided_by=MIGRI,
    ground=PermitGround.PROTECTION,
    when=all_of(
        Asylum.applied, any_of(Findings.risk_of_persecution, FinnishCase.conflict_or_disaster)
    ),
    unless=(
        Proviso(Findings.excluded_from_protection, FI_PERM_ASYLUM_A),
        LEFT_UNEXAMINED,
    ),
)
ASYLUM = ASYLUM_2004.then(
    provisions=(FI_PERM_ASYLUM_C, FI_PERM_ASYLUM_A, FI_PERM_ASYLUM),
    when=all_of(Asylum.applied, Findings.risk_of_persecution),
    duration=by_case(
        (
            any_of(REFUGEE, SUBSIDIARY),
            FI_PERM_ASYLUM_LEN_A.gives(lasts(years(4), renewable=True)),
        ),
        (REFUGEE, provision("FI-PERM-ASYLUM-LEN").gives(lasts(years(3), renewals=years(3)))),
        (SUBSIDIARY, provision("FI-PERM-ASYLUM-LEN-B").gives(lasts(years(1), renewals=years(2)))),
    ),
)
HUMANITARIAN_PROTECTION = PermitRule(
    code="88a",
    title="Humanitarian protection",
    provisions=(FI_PERM_ASYLUM_D,),
    modality=Modality.SHALL,
    decided_by=MIGRI,
    ground=PermitGround.PROTECTION,
    when=all_of(
        Asylum.applied, not_(Findings.risk_of_persecution), FinnishCase.conflict_or_disaster
    ),
    unless=(
        Proviso(
            Findings.excluded_from_protection,
            FI_PERM_ASYLUM_D,
            title="it may be refused on suspicion of a crime of the exclusion list",
        ),
        LEFT_UNEXAMINED,
    ),
)
EXAMINE_OTHER_GROUNDS = DutyRule(
    code="examine_humanitarian_grounds",
    detail=True,
    title="Examine every other ground for a permit in an asylum case",
    provisions=(provision("FI-PERM-ASYLUM-MIX")),
    kind=DutyKind.ASSESSMENT,
    owed_by=MIGRI,
    when=Asylum.applied,
    fulfilled=is_(Stay.permit_application, Application.GRANTED, Application.REFUSED),
)
