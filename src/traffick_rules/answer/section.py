"""The sections of a summary: what applies, what may be granted or ordered, what must be done, what is open, what does not apply."""

from __future__ import annotations

import enum

from traffick_rules.language import ENGLISH, Translate


class Section(enum.StrEnum):
    """A section of a summary, in the order in which they are shown."""

    APPLIES = "applies"
    HELP = "help"
    MAY = "may"
    BURDENS = "burdens"
    DUTIES = "duties"
    NOT_KNOWN = "not_known"
    DOES_NOT_APPLY = "does_not_apply"
    CAUTIONS = "cautions"

    def text(self, translate: Translate = ENGLISH) -> str:
        """The heading, in the language of *translate*."""
        return {
            Section.APPLIES: translate("Applies now"),
            Section.HELP: translate("Help that must be provided"),
            Section.MAY: translate("May be granted or provided"),
            Section.BURDENS: translate("May be ordered against the person"),
            Section.DUTIES: translate("Duties and deadlines"),
            Section.NOT_KNOWN: translate("Not known yet: what to find out first"),
            Section.DOES_NOT_APPLY: translate("Does not apply"),
            Section.CAUTIONS: translate("Cautions"),
        }[self]
