"""Statutes, plans and sources of Norwegian law, once each; the provisions stand beside their rules."""

from traffick_rules.law import Instrument, InstrumentKind, Sources

PENAL_CODE_OF_1902 = Instrument("Penal Code of 1902", InstrumentKind.STATUTE, "straffeloven 1902")
PENAL_CODE = Instrument("Penal Code", InstrumentKind.STATUTE, "straffeloven")
IMMIGRATION_ACT_OF_1988 = Instrument(
    "Immigration Act of 1988", InstrumentKind.STATUTE, "utlendingsloven 1988"
)
IMMIGRATION_ACT = Instrument("Immigration Act", InstrumentKind.STATUTE, "utlendingsloven")
IMMIGRATION_REGULATIONS = Instrument(
    "Immigration Regulations", InstrumentKind.STATUTE, "utlendingsforskriften"
)
CHILD_WELFARE_ACT = Instrument("Child Welfare Act", InstrumentKind.STATUTE, "barnevernsloven")
HUMAN_RIGHTS_INSTITUTION_ACT = Instrument(
    "Act on the Norwegian human rights institution", InstrumentKind.STATUTE, "NIM-loven"
)
CIRCULARS = Instrument(
    "circulars of the Directorate of Immigration", InstrumentKind.PRACTICE, "UDI rundskriv"
)
ACTION_PLANS = Instrument("action plans", InstrumentKind.ACTION_PLAN)
PRACTICE = Instrument("administrative practice", InstrumentKind.PRACTICE)
ORGANISATION = Instrument("organisation of the authorities", InstrumentKind.PRACTICE)
PUBLISHED_FIGURES = Instrument("published figures", InstrumentKind.PRACTICE)

# An undated page, or a consolidated text, was read, and so the rule was in force, by this day.
UNDATED = "2026-04-30"

# Texts on EU law, with the keys of the sheet on international law.

SOURCES = Sources.of("traffick_rules_norway")
provision = SOURCES.provision
