"""Asylum."""
