"""Sources of Latvian law; what the law says stands on the pages, the rest of each statement in `statements.csv`."""

from traffick_rules.law import Sources, Statements

SOURCES = Sources.of("traffick_rules_latvia")
provision = Statements("traffick_rules_latvia", SOURCES)
