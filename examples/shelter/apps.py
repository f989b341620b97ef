"""The app, as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class Shelter(AppConfig):
    """The shelter's app."""

    name = "examples.shelter"
    label = "shelter"
