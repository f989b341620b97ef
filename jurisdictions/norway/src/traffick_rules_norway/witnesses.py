"""Residence permits for witnesses and other victims who gave a statement ("vitner i sak om menneskehandel")."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.permits import ONE_YEAR_OR_MORE, permit
from traffick_rules_norway.sources import provision
from traffick_rules_norway.victim_status import PRESUMED_TO_BE_A_VICTIM

# Immigration Regulations § 8-4: witnesses; before 2010 an instruction under the Act of 1988.

NO_PERM_WIT_OLD = provision(
    "NO-PERM-WIT-OLD", "A residence permit may be given for strong humanitarian reasons."
)
NO_PERM_WIT = provision(
    "NO-PERM-WIT",
    "A person who seeks protection after testifying as the injured party in a court case on an indictment for trafficking shall be granted a permit, unless the person is entitled to protection as a refugee or special reasons speak against it.",
)
NO_PERM_WIT_PERM = provision(
    "NO-PERM-WIT-PERM", "The permit for witnesses counts for permanent residence."
)
NO_PERM_WIT_ID = provision(
    "NO-PERM-WIT-ID", "The permit for witnesses requires documented identity."
)
NO_PERM_WIT2 = provision(
    "NO-PERM-WIT2",
    "A permit may be granted for a statement before the court or the police in a case of trafficking or of promoting prostitution, if the person is in an equally difficult position because of it.",
)
NO_PERM_WIT2_CHARGE = provision(
    "NO-PERM-WIT2-CHARGE",
    "An indictment for trafficking is no absolute condition of the permit for other statements.",
)
NO_PERM_WIT2_EXT = provision(
    "NO-PERM-WIT2-EXT",
    "A permit may be granted for a victim's statement in a criminal case of any kind, if it is linked to having been a victim, and the person is in an equally difficult position.",
)
NO_PERM_WIT_HOW = provision(
    "NO-PERM-WIT-HOW",
    "The permit for witnesses is only examined on an asylum application, lodged with the immigration unit of the police.",
)
NO_PERM_WIT_HOW_B = provision(
    "NO-PERM-WIT-HOW-B", "The Directorate of Immigration may ask the police and the prosecution."
)

WITNESS_LEADS_TO_PERMANENT_RESIDENCE = DatedValue(
    "permit.witness.leads_to_permanent_residence",
    "whether the permit for witnesses is a basis for permanent residence",
    NO_PERM_WIT_PERM.gives(True),
)

EARLY_WITNESS = permit(
    code="8-4-1",
    title="Residence permit for strong humanitarian reasons",
    local_title="oppholdstillatelse til vitner",
    provisions=NO_PERM_WIT_OLD,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=Findings.grave_humanitarian_reasons,
)
IDENTITY_DOCUMENTED = cited(Stay.identity_documented, NO_PERM_WIT_ID)
AGAINST_A_WITNESS = (
    Proviso(
        is_(Asylum.decision, AsylumDecision.REFUGEE, AsylumDecision.SUBSIDIARY_PROTECTION),
        NO_PERM_WIT,
        title="the person has protection as a refugee",
    ),
    Proviso(NorwegianCase.special_reasons_against_permit, NO_PERM_WIT),
)
WITNESS_IN_COURT = EARLY_WITNESS.then(
    title="Residence permit for the injured party who testified in a trafficking case",
    local_title="oppholdstillatelse til vitner i sak om menneskehandel",
    provisions=(NO_PERM_WIT, NO_PERM_WIT_PERM, NO_PERM_WIT_HOW, NO_PERM_WIT_HOW_B),
    modality=Modality.SHALL,
    when=all_of(
        Asylum.applied,
        IDENTITY_DOCUMENTED,
        Proceedings.injured_party,
        includes(Proceedings.statement_given, StatementTo.COURT),
        includes(Proceedings.case_offences, CaseOffence.TRAFFICKING),
    ),
    unless=AGAINST_A_WITNESS,
    duration=ONE_YEAR_OR_MORE,
)
STATEMENT_GIVEN = includes(Proceedings.statement_given, StatementTo.POLICE, StatementTo.COURT)
OTHER_STATEMENT = permit(
    code="8-4-2",
    title="Residence permit for another statement in a trafficking case",
    local_title="oppholdstillatelse til vitner i sak om menneskehandel",
    provisions=(
        NO_PERM_WIT2,
        NO_PERM_WIT2_CHARGE,
        NO_PERM_WIT_PERM,
        NO_PERM_WIT_HOW,
        NO_PERM_WIT_HOW_B,
    ),
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(
        Asylum.applied,
        IDENTITY_DOCUMENTED,
        STATEMENT_GIVEN,
        includes(Proceedings.case_offences, CaseOffence.TRAFFICKING, CaseOffence.PROCURING),
        NorwegianCase.similarly_difficult_position,
    ),
    unless=AGAINST_A_WITNESS,
    duration=ONE_YEAR_OR_MORE,
)
OTHER_STATEMENT_EXTENDED = OTHER_STATEMENT.then(
    title="Residence permit for a victim's statement in any criminal case",
    local_title="oppholdstillatelse til vitner i sak om menneskehandel mv.",
    provisions=(NO_PERM_WIT2_EXT, NO_PERM_WIT_PERM, NO_PERM_WIT_HOW, NO_PERM_WIT_HOW_B),
    # A statement about the exploitation is linked to having been a victim.
    when=all_of(
        Asylum.applied,
        IDENTITY_DOCUMENTED,
        PRESUMED_TO_BE_A_VICTIM,
        STATEMENT_GIVEN,
        NorwegianCase.similarly_difficult_position,
    ),
)
