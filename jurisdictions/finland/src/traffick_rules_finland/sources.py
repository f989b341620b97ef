"""The sources of Finnish law, and its statements, whose words stand on the pages."""

from traffick_rules.law import Sources, Statements

SOURCES = Sources.of("traffick_rules_finland")
provision = Statements("traffick_rules_finland", SOURCES)
