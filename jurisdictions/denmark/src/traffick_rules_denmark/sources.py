"""The statements of Danish law and their sources: the tables beside this page hold where each stands and where it was read."""

from traffick_rules.law import Provision, Sources, Statements

SOURCES = Sources.of("traffick_rules_denmark")
provision = Statements("traffick_rules_denmark", SOURCES)


def statements(ids: str) -> tuple[Provision, ...]:
    """Several statements whose words the table says."""
    return tuple(map(provision, ids.split()))
