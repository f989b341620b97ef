"""Claims: what a rule is declared to be, which is checked rather than believed."""

from __future__ import annotations

import attrs

from traffick_rules.case.fact import AnyFact, FactGroup
from traffick_rules.errors import LawError, Problem
from traffick_rules.law.condition import Atom, Condition
from traffick_rules.law.provision import Provision

__all__ = ["Claim", "independent_of"]


@attrs.frozen(eq=False, repr=False)
class Claim:
    """
    The claim that a rule does not hang on some facts, made by `independent_of`.

    Attributes:
        facts: The facts that must not matter.
        provision: Where the law says so.
    """

    facts: tuple[AnyFact, ...]
    provision: Provision

    def __str__(self) -> str:
        paths = ", ".join(dict.fromkeys(fact.group.key for fact in self.facts))
        return f"independent of {paths} ({self.provision.id})"

    def breaches(self, condition: Condition) -> tuple[str, ...]:
        """
        The paths of the facts that *condition* tests although they must not matter; none if it keeps to it.

        A condition that tests none of the facts cannot hang on them: that is the proof.
        """
        tested = {
            fact.path
            for part in condition.walk()
            if isinstance(part, Atom)
            for fact in part.facts
            if fact in self.facts
        }
        return tuple(sorted(tested))


def independent_of(*what: type[FactGroup] | AnyFact, provision: Provision) -> Claim:
    """
    The claim that a rule does not hang on these facts.

    Args:
        what: Facts, or fact groups for all of their facts.
        provision: Where the law says so.

    Raises:
        LawError: If nothing is named.

    Example:
        >>> from traffick_rules import get_jurisdiction
        >>> denmark = get_jurisdiction("dk")
        >>> [str(claim) for rule in denmark.rules if rule.code == "9b" for claim in rule.claims]
        ['independent of cooperation (PER-03)']
    """
    facts: list[AnyFact] = []
    for item in what:
        facts.extend(item.facts.values() if isinstance(item, type) else (item,))
    if not facts:
        hint = "name facts or fact groups"
        raise LawError([Problem(f"claim {provision.id}", "is about no fact", hint)])
    return Claim(tuple(facts), provision)
