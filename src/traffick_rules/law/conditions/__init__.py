"""Conditions in three values, and what the law of every country builds of them."""
