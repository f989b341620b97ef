"""
How many cases Hypothesis draws in a second: complete ones, and with unknown facts.

    python benchmarks/strategies.py
"""

from __future__ import annotations

from time import perf_counter

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from traffick_rules import Case, Charge, get_jurisdiction
from traffick_rules.testing.strategies import cases, charges

DRAWS = 2_000


def rate(strategy: st.SearchStrategy[Case] | st.SearchStrategy[Charge]) -> float:
    """Draws a second."""

    @settings(
        max_examples=DRAWS,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def draw(record: Case | Charge) -> None:
        drawn.append(record)

    drawn: list[Case | Charge] = []
    begin = perf_counter()
    draw()
    return len(drawn) / (perf_counter() - begin)


def main() -> None:
    """Print the rates."""
    denmark = get_jurisdiction("dk")
    print(f"complete cases:  {rate(cases(denmark, complete=True)):6.0f} a second")
    print(f"any cases:       {rate(cases(denmark)):6.0f} a second")
    print(f"complete charges:{rate(charges(complete=True)):6.0f} a second")
    print(f"any charges:     {rate(charges()):6.0f} a second")


if __name__ == "__main__":
    main()
