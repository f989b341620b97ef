"""The commands of the app; its settings, as few as Django takes."""

from __future__ import annotations

import os
import sys

import django
from django.conf import settings
from django.core.management import execute_from_command_line


def configure(database: str) -> None:
    """Set the app up, with its data in that SQLite file."""
    settings.configure(
        ALLOWED_HOSTS=["127.0.0.1", "testserver"],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": database}},
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        INSTALLED_APPS=["examples.shelter.apps.Shelter"],
        MIDDLEWARE=[
            "django.middleware.security.SecurityMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
        ],
        ROOT_URLCONF="examples.shelter.urls",
        SECRET_KEY=os.environ.get("SECRET_KEY", "only for this example"),
        USE_TZ=True,
    )
    django.setup()


if __name__ == "__main__":
    configure(os.environ.get("SHELTER_DATABASE", "shelter.sqlite3"))
    execute_from_command_line(["shelter", *sys.argv[1:]])
