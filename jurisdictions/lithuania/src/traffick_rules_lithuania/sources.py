"""The statements of Lithuanian law and their sources: the tables beside this page hold where each stands and where it was read."""

from traffick_rules.law import Sources, Statements

SOURCES = Sources.of("traffick_rules_lithuania")
provision = Statements("traffick_rules_lithuania", SOURCES)
