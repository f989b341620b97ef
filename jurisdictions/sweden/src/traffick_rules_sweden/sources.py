"""Statutes, plans and sources of Swedish law, once each; the provisions stand beside their rules."""

from traffick_rules.law import Instrument, InstrumentKind, Sources

PENAL_CODE = Instrument("Penal Code", InstrumentKind.STATUTE, "brottsbalken")
ALIENS_ACT = Instrument("Aliens Act", InstrumentKind.STATUTE, "utlänningslagen")
FUNDING_ORDINANCE = Instrument(
    "Ordinance 2022:257 on state funding",
    InstrumentKind.STATUTE,
)
POLICE_ORDINANCE = Instrument(
    "Ordinance 2022:1718 with instructions for the Police Authority",
    InstrumentKind.STATUTE,
    "förordning med instruktion för Polismyndigheten",
)
ACTION_PLANS = Instrument("action plans and strategies", InstrumentKind.ACTION_PLAN)
NRM_MANUAL = Instrument(
    "manual of the National Referral Mechanism (report 2016:29)", InstrumentKind.PRACTICE
)
PRACTICE = Instrument("administrative practice", InstrumentKind.PRACTICE)
ORGANISATION = Instrument("organisation of the authorities", InstrumentKind.PRACTICE)
PUBLISHED_FIGURES = Instrument("published figures", InstrumentKind.PRACTICE)

# An undated page, or a consolidated text, was read, and so the rule was in force, by this day.
UNDATED = "2026-01-01"

# Texts on EU law, with the keys of the sheet on international law.

SOURCES = Sources.of("traffick_rules_sweden")
provision = SOURCES.provision
