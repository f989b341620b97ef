"""Statutes, plans and sources of Danish law, once each; the provisions stand beside their rules."""

from traffick_rules.law import Instrument, InstrumentKind, Sources

PENAL_CODE = Instrument("Penal Code", InstrumentKind.STATUTE, "straffeloven")
PROCEDURE_ACT = Instrument(
    "Administration of Justice Act", InstrumentKind.STATUTE, "retsplejeloven"
)
ALIENS_ACT = Instrument("Aliens Act", InstrumentKind.STATUTE, "udlændingeloven")
SOCIAL_SERVICES_ACT = Instrument("Social Services Act", InstrumentKind.STATUTE, "serviceloven")
CHILDRENS_ACT = Instrument("Children's Act", InstrumentKind.STATUTE, "barnets lov")
ACTION_PLANS = Instrument(
    "action plans against human trafficking",
    InstrumentKind.ACTION_PLAN,
    "handlingsplaner til bekæmpelse af menneskehandel",
)
RETURN_PROGRAMME = Instrument(
    "prepared-return programme", InstrumentKind.PRACTICE, "forberedt hjemsendelse"
)
PRACTICE = Instrument("administrative practice", InstrumentKind.PRACTICE)
ORGANISATION = Instrument("organisation of the authorities", InstrumentKind.PRACTICE)
PUBLISHED_FIGURES = Instrument("published figures", InstrumentKind.PRACTICE)
CIVIL_COVENANT = Instrument(
    "International Covenant on Civil and Political Rights", InstrumentKind.TREATY
)

# An undated page was read, and so the rule was in force, by this day.
UNDATED = "2026-01-01"

SOURCES = Sources.of("traffick_rules_denmark")
provision = SOURCES.provision
