"""Pictures of cases and of the law, as SVG."""

from traffick_rules.pictures.graph import graph
from traffick_rules.pictures.history import history
from traffick_rules.pictures.matrix import matrix
from traffick_rules.pictures.policy import plans, statistics
from traffick_rules.pictures.route import route
from traffick_rules.pictures.timeline import timeline

__all__ = ["graph", "history", "matrix", "plans", "route", "statistics", "timeline"]
