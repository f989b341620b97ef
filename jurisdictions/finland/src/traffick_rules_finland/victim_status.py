"""Victim status."""
