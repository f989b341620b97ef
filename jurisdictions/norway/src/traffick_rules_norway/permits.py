"""Residence permits that are open to victims of trafficking ("oppholdstillatelse")."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.sources import (
    IMMIGRATION_ACT,
    IMMIGRATION_ACT_OF_1988,
    IMMIGRATION_REGULATIONS,
    PRACTICE,
    provision,
)
from traffick_rules_norway.victim_status import CHILD, PRESUMED_TO_BE_A_VICTIM

# Immigration Regulations § 8-3, 2nd paragraph: a limited permit after the reflection period.

NO_PERM_LIM = provision(
    IMMIGRATION_REGULATIONS,
    "NO-PERM-LIM",
    "§ 8-3, 2nd paragraph",
    "A limited permit of up to 12 months, which can be renewed, takes that the ties are broken, that the "
    "trafficking is reported to the police, that an investigation or prosecution is opened, and that police "
    "or prosecution consider the person's presence necessary.",
    since="2010-01-04",
    read_in="N5 N9 N10 N11",
)
NO_PERM_LIM_PERM = provision(
    IMMIGRATION_REGULATIONS,
    "NO-PERM-LIM-PERM",
    "§ 8-3, 2nd paragraph",
    "The limited permit is no basis for permanent residence.",
    since="2010-01-01",
    read_in="N3 N10",
)

LIMITED_LEADS_TO_PERMANENT_RESIDENCE = DatedValue(
    "permit.limited.leads_to_permanent_residence",
    "whether the limited permit is a basis for permanent residence",
    NO_PERM_LIM_PERM.gives(False),
)

LIMITED = PermitRule(
    code="8-3-2",
    title="Limited residence permit because the person is needed for a criminal case",
    local_title="begrenset oppholdstillatelse",
    provisions=(NO_PERM_LIM, NO_PERM_LIM_PERM),
    modality=Modality.MAY,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(
        Cooperation.contacts_broken,
        NorwegianCase.offence_reported,
        Proceedings.case_open,
        Cooperation.presence_needed,
    ),
    duration=NO_PERM_LIM.gives(lasts(up_to(months(12)), renewable=True)),
)

# Immigration Regulations § 8-3, 4th paragraph: the children of a holder.

NO_REF_CHILD = provision(
    IMMIGRATION_REGULATIONS,
    "NO-REF-CHILD",
    "§ 8-3, 4th paragraph",
    "Minor children who are in Norway get the same limited permit as the parent.",
    since="2010-01-01",
    read_in="N3 N5",
)

CHILD_OF_A_HOLDER = PermitRule(
    code="8-3-4",
    title="The same limited permit for a minor child of its holder",
    provisions=(NO_REF_CHILD,),
    modality=Modality.SHALL,
    ground=PermitGround.PERSONAL_SITUATION,
    when=all_of(
        CHILD,
        NorwegianCase.parent_holds_limited_permit,
        Route.in_country,
    ),
)

# Immigration Regulations § 8-4: witnesses; before 2010 an instruction under the Act of 1988.

NO_PERM_WIT_OLD = provision(
    IMMIGRATION_ACT_OF_1988,
    "NO-PERM-WIT-OLD",
    "§ 8, 2nd paragraph, instruction AI-2008-064",
    "A permit is open to witnesses who cooperate.",
    since="in 2008: only the year of the instruction, 2008, is known",
    until="2009-12-31",
    read_in="N17",
)
NO_PERM_WIT = provision(
    IMMIGRATION_REGULATIONS,
    "NO-PERM-WIT",
    "§ 8-4, 1st paragraph, with § 38 of the Act",
    "Who has testified as the injured party in a court case on an indictment for trafficking shall, on a "
    "claim for asylum, be granted a permit, unless the person is a refugee or special reasons speak against "
    "it. It is a basis for permanent residence.",
    since="2010-01-01",
    read_in="N4 N10 N13",
    note="Read with § 257 of the Penal Code; it is taken to mean § 224 of the Code of 1902 before.",
)
EXTENDED_IN_2020 = Boundary.read("in 2020, confirmed: only the year, 2020, is known")
NO_PERM_WIT2 = provision(
    IMMIGRATION_REGULATIONS,
    "NO-PERM-WIT2",
    "§ 8-4, 2nd paragraph",
    "A permit may be granted to others in a similarly difficult position who gave a statement in a case "
    "under § 257 or § 315, 1st paragraph, of the Penal Code.",
    since="2010-01-01",
    until=EXTENDED_IN_2020.day_before(),
    read_in="N4 N13",
)
NO_PERM_WIT2_EXT = provision(
    IMMIGRATION_REGULATIONS,
    "NO-PERM-WIT2-EXT",
    "§ 8-4, 2nd paragraph, as extended",
    "It may also be granted to a victim of trafficking who gave a statement in a criminal case of any kind.",
    since=EXTENDED_IN_2020,
    read_in="N18 N27",
)

WITNESS_LEADS_TO_PERMANENT_RESIDENCE = DatedValue(
    "permit.witness.leads_to_permanent_residence",
    "whether the permit for witnesses in court is a basis for permanent residence",
    NO_PERM_WIT.gives(True),
)

EARLY_WITNESS = PermitRule(
    code="8-4-1",
    title="Residence permit for a witness who cooperates",
    local_title="oppholdstillatelse til vitner",
    provisions=(NO_PERM_WIT_OLD,),
    modality=Modality.MAY,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(Cooperation.with_police, NorwegianCase.old_instruction_met),
)
WITNESS_IN_COURT = EARLY_WITNESS.then(
    title="Residence permit for the injured party who testified in a trafficking case",
    local_title="oppholdstillatelse til vitner i sak om menneskehandel",
    provisions=(NO_PERM_WIT,),
    modality=Modality.SHALL,
    when=all_of(
        NorwegianCase.testified_as_injured_party,
        Asylum.applied,
    ),
    unless=(
        Proviso(NorwegianCase.refugee_status, NO_PERM_WIT),
        Proviso(NorwegianCase.special_reasons_against, NO_PERM_WIT),
    ),
)
OTHER_STATEMENT = PermitRule(
    code="8-4-2",
    title="Residence permit for others who gave a statement",
    local_title="oppholdstillatelse til vitner i sak om menneskehandel",
    provisions=(NO_PERM_WIT2,),
    modality=Modality.MAY,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(
        NorwegianCase.statement_in_such_a_case,
        NorwegianCase.similarly_difficult_position,
    ),
)
OTHER_STATEMENT_EXTENDED = OTHER_STATEMENT.then(
    title="Residence permit for others who gave a statement, as extended in 2020",
    local_title="oppholdstillatelse til vitner i sak om menneskehandel mv.",
    provisions=(NO_PERM_WIT2_EXT,),
    when=all_of(
        any_of(
            NorwegianCase.statement_in_such_a_case,
            cited(
                all_of(PRESUMED_TO_BE_A_VICTIM, NorwegianCase.statement_in_criminal_case),
                NO_PERM_WIT2_EXT,
                title="the person is a victim who gave a statement in a criminal case",
            ),
        ),
        NorwegianCase.similarly_difficult_position,
    ),
)

# Immigration Act § 38: strong humanitarian considerations.

NO_PERM_38 = provision(
    IMMIGRATION_ACT,
    "NO-PERM-38",
    "§ 38, 2nd paragraph, letter d",
    "A permit is open for strong humanitarian considerations; that the person was a victim of trafficking "
    "is a listed factor. Cooperation is not asked for.",
    since="2010-01-01",
    read_in="N2 N13",
)

TRAFFICKING_IS_A_FACTOR = DatedValue(
    "permit.humanitarian.trafficking_is_a_factor",
    "whether having been a victim of trafficking is a listed factor of the humanitarian permit",
    NO_PERM_38.gives(True),
)

HUMANITARIAN = PermitRule(
    code="38",
    title="Residence permit for strong humanitarian considerations",
    local_title="sterke menneskelige hensyn",
    provisions=(NO_PERM_38,),
    modality=Modality.MAY,
    ground=PermitGround.HUMANITARIAN,
    when=Findings.grave_humanitarian_reasons,
    claims=(independent_of(Cooperation, provision=NO_PERM_38),),
)

# What they cost.

NO_PERM_FEE = provision(
    PRACTICE,
    "NO-PERM-FEE",
    "Directorate of Immigration",
    "The limited permit takes no fee and no income.",
    since="by 2026-04-30",
    read_in="N9",
)

FEE = DatedValue(
    "permit.limited.fee",
    "whether a fee is due for the limited permit",
    NO_PERM_FEE.gives(False),
)
INCOME_REQUIRED = DatedValue(
    "permit.limited.income_required",
    "whether the limited permit takes an income",
    NO_PERM_FEE.gives(False),
)
