"""Statutes, plans and sources of Norwegian law, once each; the provisions stand beside their rules."""

from traffick_rules.law import Instrument, InstrumentKind, Sources


def _statute(title: str, local_title: str, last_checked: str | None = None) -> Instrument:
    return Instrument(title, InstrumentKind.STATUTE, local_title, last_checked=last_checked)


def _practice(title: str, local_title: str = "") -> Instrument:
    return Instrument(title, InstrumentKind.PRACTICE, local_title)


PENAL_CODE_OF_1902 = _statute("Penal Code of 1902", "straffeloven 1902", "2015-09-30")
PENAL_CODE = _statute("Penal Code", "straffeloven", "2026-04-10")
CRIMINAL_PROCEDURE_ACT = _statute("Criminal Procedure Act", "straffeprosessloven", "2026-01-01")
IMMIGRATION_ACT_OF_1988 = _statute("Immigration Act of 1988", "utlendingsloven 1988")
IMMIGRATION_ACT = _statute("Immigration Act", "utlendingsloven", "2026-01-01")
IMMIGRATION_REGULATIONS = _statute("Immigration Regulations", "utlendingsforskriften", "2015-10-01")
CHILD_WELFARE_ACT_OF_1992 = _statute("Child Welfare Act of 1992", "barnevernloven")
CHILD_WELFARE_ACT = _statute("Child Welfare Act", "barnevernsloven", "2026-01-23")
SOCIAL_SERVICES_ACT = _statute("Social Services Act", "sosialtjenesteloven", "2026-01-01")
SOCIAL_SERVICES_REGULATION = _statute(
    "Regulation on social services for persons without a home in Norway",
    "forskrift 2011-12-16-1251",
    "2014-05-01",
)
PATIENTS_RIGHTS_ACT = _statute(
    "Patients' Rights Act", "pasient- og brukerrettighetsloven", "2026-01-01"
)
HEALTH_CARE_REGULATION = _statute(
    "Regulation on health care for persons without permanent stay",
    "forskrift 2011-12-16-1255",
    "2015-11-01",
)
CRISIS_CENTRE_ACT = _statute("Crisis Centre Act", "krisesenterlova", "2026-01-01")
INTEGRATION_ACT = _statute("Integration Act", "integreringsloven", "2026-01-01")
LEGAL_AID_ACT = _statute("Legal Aid Act", "rettshjelploven", "2026-01-01")
COMPENSATION_ACT_OF_2001 = _statute(
    "Compensation Act of 2001", "voldsoffererstatningsloven", "2022-12-31"
)
COMPENSATION_ACT = _statute("Compensation Act", "voldserstatningsloven", "2026-01-01")
GUARDIANSHIP_ACT = _statute("Guardianship Act", "vergemålsloven", "2026-03-20")
EDUCATION_ACT = _statute("Education Act", "opplæringslova", "2026-01-01")
HEALTH_PERSONNEL_ACT = _statute("Health Personnel Act", "helsepersonelloven")
KINDERGARTEN_ACT = _statute("Kindergarten Act", "barnehageloven")
NATIONAL_INSURANCE_ACT = _statute("National Insurance Act", "folketrygdloven")
PRIVATE_SCHOOLS_ACT = _statute("Private Schools Act", "privatskolelova")
MARRIAGE_ACT = _statute("Marriage Act", "ekteskapsloven")
FAMILY_OFFICES_ACT = _statute("Family Offices Act", "familievernkontorloven")
HUMAN_RIGHTS_INSTITUTION_ACT = _statute(
    "Act on the Norwegian human rights institution", "NIM-loven"
)
CIRCULARS = _practice("circulars of the Directorate of Immigration", "UDI rundskriv")
CIRCULARS_OF_1988 = _practice("circulars under the Immigration Act of 1988", "rundskriv")
INSTRUCTIONS = _practice("instructions of the Ministry of Justice", "GI-instrukser")
JUDGMENTS = _practice("case law of the Supreme Court", "Høyesterett")
PRACTICE = _practice("administrative practice")
RETURN_PROGRAMMES = _practice("programmes of assisted return", "assistert retur")
ORGANISATION = _practice("organisation of the authorities")
PROPOSALS = _practice("proposals, not law")
PUBLISHED_FIGURES = _practice("published figures")
ACTION_PLANS = Instrument("action plans", InstrumentKind.ACTION_PLAN)

SOURCES = Sources.of("traffick_rules_norway")
provision = SOURCES.provision
