"""Statutes, plans and sources of Icelandic law stand in tables; the words of a statement beside the rule that uses it."""

from traffick_rules.law import Sources, Statements

SOURCES = Sources.of("traffick_rules_iceland")
provision = Statements("traffick_rules_iceland", SOURCES)
