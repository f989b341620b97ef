"""Statutes, plans and sources of Swedish law, once each; the provisions stand beside their rules."""

from traffick_rules.law import Instrument, InstrumentKind, Sources

# The statutes were read in April 2026.
READ = "2026-04-16"

PENAL_CODE = Instrument(
    "Penal Code", InstrumentKind.STATUTE, "brottsbalken (1962:700)", last_checked=READ
)
TRANSITION_2025 = Instrument(
    "Act 2025:151 amending the Penal Code",
    InstrumentKind.STATUTE,
    "lag (2025:151) om ändring i brottsbalken",
    last_checked=READ,
)
INTRODUCTION_ACT = Instrument(
    "Act on the introduction of the Penal Code", InstrumentKind.STATUTE, "lag (1964:163)"
)
PURCHASE_ACT = Instrument(
    "Act prohibiting the purchase of sexual services", InstrumentKind.STATUTE, "lag (1998:408)"
)
ALIENS_ACT = Instrument(
    "Aliens Act", InstrumentKind.STATUTE, "utlänningslagen (2005:716)", last_checked=READ
)
ALIENS_ACT_1989 = Instrument(
    "Aliens Act of 1989", InstrumentKind.STATUTE, "utlänningslagen (1989:529)"
)
TEMPORARY_ACT = Instrument(
    "Temporary Act on residence permits", InstrumentKind.STATUTE, "lag (2016:752)"
)
ALIENS_ORDINANCE = Instrument(
    "Aliens Ordinance",
    InstrumentKind.STATUTE,
    "utlänningsförordningen (2006:97)",
    last_checked=READ,
)
SOCIAL_SERVICES_ACT = Instrument(
    "Social Services Act", InstrumentKind.STATUTE, "socialtjänstlagen (2025:400)", last_checked=READ
)
SOCIAL_SERVICES_ACT_2001 = Instrument(
    "Social Services Act of 2001", InstrumentKind.STATUTE, "socialtjänstlagen (2001:453)"
)
RECEPTION_ACT = Instrument(
    "Act on reception of asylum seekers",
    InstrumentKind.STATUTE,
    "lagen (1994:137) om mottagande av asylsökande",
    last_checked=READ,
)
HEALTH_ACT_2008 = Instrument(
    "Act on health care for asylum seekers and others",
    InstrumentKind.STATUTE,
    "lagen (2008:344)",
    last_checked=READ,
)
HEALTH_ACT_2013 = Instrument(
    "Act on health care for persons without a permit",
    InstrumentKind.STATUTE,
    "lagen (2013:407)",
    last_checked=READ,
)
EDUCATION_ACT = Instrument(
    "Education Act", InstrumentKind.STATUTE, "skollagen (2010:800)", last_checked=READ
)
SCHOOL_MONEY_ORDINANCE = Instrument(
    "Ordinance on State money for schooling", InstrumentKind.STATUTE, "förordning (2017:193)"
)
CRIME_DAMAGES_ACT = Instrument(
    "Crime Damages Act", InstrumentKind.STATUTE, "brottsskadelagen (2014:322)", last_checked=READ
)
CRIME_DAMAGES_ACT_1978 = Instrument(
    "Crime Damages Act of 1978", InstrumentKind.STATUTE, "brottsskadelagen (1978:413)"
)
GUARDIANS_ACT = Instrument(
    "Act on guardians for unaccompanied children",
    InstrumentKind.STATUTE,
    "lagen (2005:429)",
    last_checked=READ,
)
CARE_ACT = Instrument("Act on care of young persons", InstrumentKind.STATUTE, "LVU (1990:52)")
INVESTIGATIONS_ORDINANCE = Instrument(
    "Ordinance on preliminary investigations",
    InstrumentKind.STATUTE,
    "förundersökningskungörelsen (1947:948)",
    last_checked=READ,
)
CODE_OF_JUDICIAL_PROCEDURE = Instrument(
    "Code of Judicial Procedure", InstrumentKind.STATUTE, "rättegångsbalken (1942:740)"
)
COUNSEL_ACT = Instrument(
    "Act on counsel for injured persons",
    InstrumentKind.STATUTE,
    "lagen (1988:609) om målsägandebiträde",
    last_checked=READ,
)
SECRECY_ACT = Instrument(
    "Secrecy Act",
    InstrumentKind.STATUTE,
    "offentlighets- och sekretesslagen (2009:400)",
    last_checked=READ,
)
EQUALITY_AGENCY_ORDINANCE = Instrument(
    "Ordinance on the Gender Equality Agency",
    InstrumentKind.STATUTE,
    "förordning (2017:937)",
    last_checked=READ,
)
COUNTY_BOARDS_ORDINANCE = Instrument(
    "Ordinance on county boards and violence", InstrumentKind.STATUTE, "förordning (2021:995)"
)
MIGRATION_AGENCY_ORDINANCE = Instrument(
    "Ordinance on the Migration Agency", InstrumentKind.STATUTE, "förordning (2019:502)"
)
POLICE_ORDINANCE = Instrument(
    "Ordinance on the Police Authority", InstrumentKind.STATUTE, "förordning (2022:1718)"
)
FUNDING_ORDINANCE = Instrument(
    "Ordinance on grants to NGOs", InstrumentKind.STATUTE, "förordning (2022:257)"
)
EXPLOITATION_GRANTS_ORDINANCE = Instrument(
    "Ordinance on grants against sexual exploitation and trafficking",
    InstrumentKind.STATUTE,
    "förordning (2022:722)",
)
GRANTS_ORDINANCE_2025 = Instrument(
    "Ordinance on grants of 2025", InstrumentKind.STATUTE, "förordning (2025:838)"
)
NRM_MANUAL = Instrument(
    "manual for suspected trafficking",
    InstrumentKind.PRACTICE,
    "manual vid misstanke om människohandel",
)
SUPPORT_PROGRAMME_TERMS = Instrument(
    "national support programme", InstrumentKind.PRACTICE, "nationellt stödprogram"
)
RETURN_PROGRAMME = Instrument("return programme", InstrumentKind.PRACTICE, "återvändandeprogrammet")
PREPARATORY_WORKS = Instrument("preparatory works", InstrumentKind.PRACTICE, "förarbeten")
JUDGMENTS = Instrument("judgment", InstrumentKind.PRACTICE, "domar")
PRACTICE = Instrument("practice", InstrumentKind.PRACTICE)
ORGANISATION = Instrument("organisation of the authorities", InstrumentKind.PRACTICE)
PUBLISHED_FIGURES = Instrument("published figures", InstrumentKind.PRACTICE)
PROPOSALS = Instrument("proposal (not law)", InstrumentKind.PRACTICE)
ACTION_PLANS = Instrument("action plans and assignments", InstrumentKind.ACTION_PLAN)

SOURCES = Sources.of("traffick_rules_sweden")
provision = SOURCES.provision
