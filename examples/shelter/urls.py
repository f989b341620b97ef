"""The addresses of the app."""

from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("", views.clients),
    path("<int:pk>", views.client),
    path("<int:pk>/dates.ics", views.dates),
    path("<int:pk>/decide", views.decide),
    path("decisions/<int:pk>", views.decision),
]
