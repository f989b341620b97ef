"""
Claims about the law, proved over every possible case.

A claim is made by `independent_of`, `implies`, `never`, `equivalent`, `monotone` or `not_worse`; `prove` says
whether it holds, by which method, and gives a case in which it does not. Nothing is sampled.
"""

from traffick_rules.proof.builtin import gaps, prove_all
from traffick_rules.proof.proving import Proof, declared_claims, prove
from traffick_rules.proof.search import ProofMethod

__all__ = ["ProofMethod", "Proof", "declared_claims", "gaps", "prove", "prove_all"]
