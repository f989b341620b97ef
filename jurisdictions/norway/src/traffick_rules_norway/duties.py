"""What authorities must do for or about the person; duties about children stand with the other law on children."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.removal import REVOCATION
from traffick_rules_norway.sources import provision
from traffick_rules_norway.victim_status import NO_ID_ABROAD, NO_ID_GUIDE, NO_ID_WHO

# Identification.

REFER_VICTIM = DutyRule(
    code="refer_victim",
    title="Identify and refer a possible victim",
    provisions=(NO_ID_WHO, NO_ID_GUIDE),
    modality=Modality.SHOULD,
    when=Identification.indicators,
    kind=DutyKind.REFERRAL,
    owed_by="every agency and profession in contact with the person",
    fulfilled=Identification.referred,
)

NO_ID_POLICE = provision(
    "NO-ID-POLICE", "The police are bound to identify possible victims whenever they meet them."
)
NO_ID_UDI = provision(
    "NO-ID-UDI",
    "The asylum staff of the Directorate shall look for possible victims at every stage, also in Dublin and 48-hour cases.",
)
NO_ID_UDI_B = provision(
    "NO-ID-UDI-B",
    "The asylum staff of the Directorate make extra interviews possible where trafficking is suspected.",
)
NO_ID_UDI_C = provision(
    "NO-ID-UDI-C", "The asylum staff of the Directorate inform the possible victim of their rights."
)
NO_ID_UDI_D = provision(
    "NO-ID-UDI-D",
    "The asylum staff of the Directorate inform the police, the reception centre or child welfare, and report the case.",
)
NO_EXP_DUBLIN_ID = provision("NO-EXP-DUBLIN-ID", "Identification goes on in Dublin cases.")
NO_EXP_DUBLIN_FOLLOW = provision(
    "NO-EXP-DUBLIN-FOLLOW", "Follow-up in the receiving State is to be prepared."
)

ASYLUM_STAFF = "the asylum staff of the Directorate of Immigration"
SUSPECTED_IN_ASYLUM = all_of(Asylum.applied, Identification.indicators)

POLICE_IDENTIFY = DutyRule(
    code="police_identify",
    title="Identify possible victims whenever the police meet them",
    provisions=(NO_ID_POLICE,),
    when=includes(Identification.contact_with, Authority.POLICE),
    kind=DutyKind.IDENTIFICATION,
    owed_by="the police",
    fulfilled=includes(Identification.interviewed_by, Authority.POLICE),
)
LOOK_FOR_VICTIMS = DutyRule(
    code="look_for_victims",
    title="Look for possible victims at every stage of an asylum case",
    provisions=(NO_ID_UDI, NO_ID_ABROAD, NO_EXP_DUBLIN_ID, NO_EXP_DUBLIN_FOLLOW),
    when=Asylum.applied,
    kind=DutyKind.IDENTIFICATION,
    owed_by=ASYLUM_STAFF,
    fulfilled=includes(Identification.interviewed_by, Authority.IMMIGRATION_AUTHORITY),
)
EXTRA_INTERVIEW = DutyRule(
    code="extra_interview",
    title="Make an extra interview possible where trafficking is suspected",
    provisions=(NO_ID_UDI_B,),
    when=SUSPECTED_IN_ASYLUM,
    kind=DutyKind.INTERVIEW,
    detail=True,
    owed_by=ASYLUM_STAFF,
    fulfilled=includes(Identification.interviewed_by, Authority.IMMIGRATION_AUTHORITY),
)
INFORM_ASYLUM_SEEKER = DutyRule(
    code="inform_asylum_seeker",
    title="Inform a possible victim of their rights",
    provisions=(NO_ID_UDI_C,),
    when=SUSPECTED_IN_ASYLUM,
    kind=DutyKind.INFORMATION,
    owed_by=ASYLUM_STAFF,
    fulfilled=Proceedings.informed_of_rights,
)
TELL_OTHERS = DutyRule(
    code="tell_police_and_child_welfare",
    title="Inform the police, the centre or child welfare of a possible victim",
    provisions=(NO_ID_UDI_D,),
    when=SUSPECTED_IN_ASYLUM,
    kind=DutyKind.NOTICE,
    owed_by=ASYLUM_STAFF,
    fulfilled=Identification.referred,
)

# Immigration cases.

NO_HEARD = provision(
    "NO-HEARD",
    "In cases of protection, removal and revocation the person shall be able to state their views, in a language that they can use, before the decision.",
)
NO_GUIDE_POLICE = provision(
    "NO-GUIDE-POLICE",
    "The police shall inform the person of the right to a representative, to legal aid, and to contact the UN refugee agency or a refugee organisation.",
)

CASE_ON_STAY = any_of(
    Asylum.applied,
    is_(
        Stay.expulsion,
        Expulsion.CONSIDERED,
        Expulsion.DECIDED_BY_AUTHORITY,
        Expulsion.DECIDED_BY_COURT,
    ),
    NorwegianCase.rejection,
    REVOCATION,
)
HEAR = DutyRule(
    code="hear",
    title="Hear the person before a decision",
    provisions=(NO_HEARD,),
    when=CASE_ON_STAY,
    kind=DutyKind.HEARING,
    owed_by="the immigration authorities",
    fulfilled=NorwegianCase.heard,
)
TELL_OF_LEGAL_AID = DutyRule(
    code="tell_of_legal_aid",
    title="Inform the person of the right to a representative and to legal aid",
    provisions=(NO_GUIDE_POLICE,),
    when=CASE_ON_STAY,
    kind=DutyKind.INFORMATION,
    owed_by="the police",
    fulfilled=Proceedings.informed_of_rights,
)
