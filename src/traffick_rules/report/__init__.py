"""Reports: an assessment as one page for people, printed or on a screen; it needs the extra `traffick-rules[report]`."""

from traffick_rules.report.page import to_html

__all__ = ["to_html"]
