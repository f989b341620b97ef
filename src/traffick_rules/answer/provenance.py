"""What an assessment was made with: versions and engine."""

from __future__ import annotations

import attrs

from traffick_rules.engine.live import Engine
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.mixins import Brief
from traffick_rules.plugins import library_version, supplier_of


@attrs.frozen(kw_only=True)
class Provenance(Brief):
    """
    What an assessment was made with.

    Attributes:
        library: The version of traffick-rules; empty where it runs without having been installed.
        plugin: The distribution that supplies the country; empty where none does.
        plugin_version: Its version; empty where there is none.
        engine: What computed the answers, `program` or `rete`; they do not differ.
    """

    library: str
    plugin: str
    plugin_version: str
    engine: Engine


def made_with(jurisdiction: Jurisdiction, engine: Engine) -> Provenance:
    """What an assessment under the law of this country is made with."""
    plugin, plugin_version = supplier_of(jurisdiction)
    return Provenance(
        library=library_version(), plugin=plugin, plugin_version=plugin_version, engine=engine
    )
