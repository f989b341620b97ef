"""Reflection and recovery period."""
