"""Policy."""

from traffick_rules.law import Policy

POLICY = Policy()
