"""
Truth maintenance: what holds, and by which firings.

durable-rules adds conclusions and never takes one back. Here every firing is kept with its conclusion; when
a premise no longer holds, the firings that used it are dropped, and so is what is left without one. The
network has no cycles, so nothing can hold itself up.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from traffick_rules.engine.horn import HornRules, Literal


@attrs.define(eq=False, repr=False)
class Memory:
    """
    What holds in one state.

    Attributes:
        rules: The rules that can fire.
        given: The literals that were told.
        fired: The places of the rules that have fired, by their conclusion.
    """

    rules: HornRules
    given: set[Literal] = attrs.field(factory=set)
    fired: dict[Literal, set[int]] = attrs.field(factory=dict)

    def holds(self, literal: Literal) -> bool:
        """Whether the literal was told or has been concluded."""
        return literal in self.given or literal in self.fired

    def add_firing(self, place: int) -> bool:
        """
        Keep the firing of a rule.

        Returns:
            Whether its conclusion is new.
        """
        conclusion = self.rules.rules[place].conclusion
        is_new = not self.holds(conclusion)
        self.fired.setdefault(conclusion, set()).add(place)
        return is_new

    def forget(self, literals: Iterable[Literal]) -> list[Literal]:
        """
        Take back what was told, with all that rested on it alone.

        Returns:
            The literals that no longer hold, what was told first.
        """
        gone: list[Literal] = []
        waiting = list(literals)
        self.given.difference_update(waiting)
        while waiting:
            literal = waiting.pop()
            gone.append(literal)
            for place in self.rules.using.get(literal, ()):
                conclusion = self.rules.rules[place].conclusion
                firings = self.fired.get(conclusion)
                if firings is not None and place in firings:
                    firings.remove(place)
                    if not firings:
                        del self.fired[conclusion]
                        waiting.append(conclusion)
        return gone
