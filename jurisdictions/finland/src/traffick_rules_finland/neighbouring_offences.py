"""Neighbouring offences."""
