"""Sentencing."""
