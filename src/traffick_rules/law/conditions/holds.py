"""The answer of another rule as a condition."""

from __future__ import annotations

from datetime import date

import attrs

from traffick_rules.errors import LawError, Problem
from traffick_rules.language import Translate
from traffick_rules.law.conditions.concept import conditions_of, guarded, when_on_day
from traffick_rules.law.conditions.condition import Condition, HeldRule
from traffick_rules.law.provision import Provision
from traffick_rules.law.rules.rule import Rule
from traffick_rules.law.values.dated_value import DatedValue


@attrs.frozen(eq=False, repr=False)
class Holds(Condition):
    """Whether the answer of a rule is a yes; it does not count while none of the rules is in force."""

    rules: tuple[Rule, ...]

    @property
    def question(self) -> str:
        """The name of the question that the rules answer."""
        return self.rules[0].question

    def text(self, translate: Translate) -> str:
        return translate(self.rules[-1].title)

    @property
    def parts(self) -> tuple[Condition, ...]:
        conditions = (part for rule in self.rules for part in conditions_of(rule.when))
        exceptions = (proviso.when for rule in self.rules for proviso in rule.unless)
        return (*conditions, *exceptions)

    @property
    def provisions(self) -> tuple[Provision, ...]:
        # Its parts name theirs.
        own = (provision for rule in self.rules for provision in rule.provisions)
        dated = (provision for value in self.dated for provision in value.provisions)
        exceptions = (proviso for rule in self.rules for proviso in rule.unless)
        return tuple(
            dict.fromkeys((*own, *dated, *(p for each in exceptions for p in each.provisions)))
        )

    @property
    def dated(self) -> tuple[DatedValue[Condition], ...]:
        """The conditions of the rules that change with time."""
        return tuple(rule.when for rule in self.rules if isinstance(rule.when, DatedValue))

    def is_absent(self, on: date) -> bool:
        return not any(rule.in_force(on) for rule in self.rules)

    def on_day(self, on: date) -> Condition:
        rule = next((rule for rule in self.rules if rule.in_force(on)), None)
        if rule is None:
            message = f"is asked for on {on}, when it is not in force"
            hint = "give the rule that holds it provisions of its days, or another ground for the others"
            raise LawError([Problem(self.question, message, hint)])
        part = guarded(when_on_day(rule.when, on), rule.unless, on)
        return HeldRule(rule.question, rule.title, part, rule.provisions_on(on))

    def canonical(self) -> object:
        return ["holds", self.question]


def holds(rule: Rule, *later: Rule) -> Condition:
    """
    The answer of another rule is a yes: its condition holds, and none of its exceptions.

    On days on which the rule is not in force, the clause is left out of its `any_of`, `all_of` or `not_`.

    Args:
        rule: The rule. Of one that leaves the authority a choice it counts that the choice is open.
        later: The rules of the same question that came after it.

    Raises:
        LawError: If the rules are not of one question.
    """
    rules = (rule, *later)
    questions = dict.fromkeys(each.question for each in rules)
    if len(questions) > 1:
        message = f"holds() of several questions: {', '.join(questions)}"
        raise LawError([Problem("", message, "join them with any_of or all_of")])
    return Holds(rules)
