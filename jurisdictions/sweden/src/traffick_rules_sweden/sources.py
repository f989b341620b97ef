"""The statements of Swedish law and their sources: the tables beside this page hold where each stands and where it was read."""

from traffick_rules.law import Sources, Statements

SOURCES = Sources.of("traffick_rules_sweden")
provision = Statements("traffick_rules_sweden", SOURCES)
