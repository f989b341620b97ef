"""
Mutation of the law: which changes of the law a plugin's own tests notice, and which they do not.

It needs the extra `traffick-rules[testing]`.
"""

from traffick_rules.testing.mutation.mutant import Mutant, Operator
from traffick_rules.testing.mutation.operators import mutants
from traffick_rules.testing.mutation.result import Fate, MutationResult, TestedMutant
from traffick_rules.testing.mutation.running import mutate

__all__ = ["Fate", "Mutant", "MutationResult", "Operator", "TestedMutant", "mutants", "mutate"]
