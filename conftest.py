"""Hypothesis profiles for every test of the repository, and the examples of the documentation as tests."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

# "ci" is Hypothesis's own profile: derandomized, without deadline and database.
settings.register_profile("dev", deadline=None)
settings.register_profile(
    "nightly", max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
# A cluster of the tests tells nobody of itself.
os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

pytest_collect_file = (
    # A pattern names every level: two stars stand for one.
    Sybil(parsers=[DocTestParser()], patterns=[f"src/{'*/' * levels}*.py" for levels in range(5)])
    + Sybil(parsers=[PythonCodeBlockParser()], patterns=["README.md", "docs/*.md"])
).pytest()
