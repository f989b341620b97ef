"""`python -m traffick_rules.engine.rete` says whether durable-rules can be used, and if not, why."""

from traffick_rules.engine.rete.durable import load, why_not

print("with durable-rules" if load() else f"without durable-rules: {why_not()}")  # noqa: T201
