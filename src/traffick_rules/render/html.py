"""Summaries as HTML, for reports and notebooks."""

from __future__ import annotations

from traffick_rules.explain.summary import AssessmentSummary, SummaryItem
from traffick_rules.language import Translate
from traffick_rules.markup import Html, element


def summary_html(summary: AssessmentSummary, translate: Translate) -> Html:
    """
    A summary as HTML: a heading and a list for each section.

    Args:
        summary: The summary.
        translate: The language of it.
    """
    parts = []
    for group in summary.groups:
        parts.append(element("h3", group.heading))
        items = (_item(item, translate, group.heading) for item in group.items)
        parts.append(element("ul", *items, of="summary"))
    return Html("\n".join(parts))


def _item(item: SummaryItem, translate: Translate, heading: str) -> Html:
    sign = element("span", item.label(translate), of="sign")
    if item.day is not None:
        sign = element("time", item.label(translate), of="sign", datetime=item.day.isoformat())
    is_said = item.title == heading
    parts = [sign, Html(" "), *([] if is_said else [element("strong", item.title)])]
    if item.terms:
        parts.append(Html(": " + element("span", item.terms)))
    if item.details:
        joint = Html(" → " if item.fact else "" if is_said else ": ")
        parts += [joint, element("span", "; ".join(item.details))]
    if item.law:
        parts += [Html(" "), element("cite", item.law)]
    if item.state:
        parts += [Html(" "), element("em", item.state)]
    kind = "" if item.verdict is None else item.verdict.value
    return element("li", *parts, of="no" if item.is_past else kind)
