"""The statements of Danish law: tables hold where each stands, where it was read, and the words that no page says."""

from traffick_rules.law import Provision, Sources, Statements

SOURCES = Sources.of("traffick_rules_denmark")
provision = Statements("traffick_rules_denmark", SOURCES)


def statements(ids: str) -> tuple[Provision, ...]:
    """Several statements whose words the table says."""
    return tuple(map(provision, ids.split()))
