"""
The definition of trafficking in persons that all plugins share.

Act, means and purpose; for a child no means is needed; consent is irrelevant where a means was used.
A plugin refers to `TRAFFICKING_IN_PERSONS`, or composes `trafficking_in_persons` with the acts, means and
purposes that its own law lists, and so narrows or widens it.
"""

from __future__ import annotations

from functools import partial

from traffick_rules.facts import Act, Means, Person, Purpose, Trafficking
from traffick_rules.law.atom import includes, under_age, under_age_when_trafficked
from traffick_rules.law.boundary import Confidence
from traffick_rules.law.concept import Concept
from traffick_rules.law.condition import Condition, Term, all_of, any_of, cited
from traffick_rules.law.provision import Source
from traffick_rules.law.treaties import CETS_197, PALERMO_PROTOCOL

__all__ = [
    "CHILD_AGE",
    "PALERMO_ACTS",
    "PALERMO_MEANS",
    "PALERMO_PURPOSES",
    "TRAFFICKING_IN_PERSONS",
    "TREATED_AS_CHILD",
    "trafficking_in_persons",
]

CHILD_AGE = 18
"""Below this age, in years, a person is a child (Palermo Protocol, Art. 3(d))."""

UN_GIFT = Source(
    "X10",
    "The Protocol definition",
    "UN.GIFT; ECPAT UK; annotated guide to the Protocol",
    "n.d.",
    "http://www.ungift.org/about/human-trafficking.html",
)
PALERMO_TEXT = Source(
    "X20", "Full English text of the Palermo Protocol", "Dutch treaty database (copy)", "2017"
)
CETS_TEXT = Source("X19", "Full English text of CETS 197", "Dutch treaty database (copy)", "2017")

_palermo = partial(PALERMO_PROTOCOL.provision, since="2003-12-25", confidence=Confidence.CONFIRMED)

DEFINITION = _palermo(
    "INT-PAL-DEF",
    "Art. 3(a)",
    "Trafficking of an adult takes an act, a means and the purpose of exploitation.",
    sources=(UN_GIFT,),
)
CONSENT_IRRELEVANT = _palermo(
    "INT-PAL-CONSENT",
    "Art. 3(b)",
    "The victim's consent to the exploitation does not count where a means was used.",
    sources=(UN_GIFT,),
)
CHILD_NEEDS_NO_MEANS = _palermo(
    "INT-PAL-CHILD",
    "Art. 3(c) and (d)",
    "For a person under 18 act and purpose are enough.",
    sources=(UN_GIFT, PALERMO_TEXT),
)
AGE_PRESUMPTION = CETS_197.provision(
    "INT-COE-10-AGE",
    "Art. 10(3)",
    "Where the age is uncertain and there is reason to believe that the victim is a child, "
    "the victim is presumed to be a child.",
    since="2008-02-01",
    confidence=Confidence.SINGLE,
    sources=(CETS_TEXT,),
)


def trafficking_in_persons(*, act: Term, means: Term, child: Term, purpose: Term) -> Condition:
    """
    Act, means and purpose, put together as Art. 3 does; consent is left out because it is irrelevant.

    Args:
        act: What was done.
        means: How; not needed for a child.
        child: The person was a child.
        purpose: The exploitation intended.
    """
    return all_of(act, any_of(means, child), purpose)


PALERMO_ACTS = (
    Act.RECRUITMENT,
    Act.TRANSPORTATION,
    Act.TRANSFER,
    Act.HARBOURING,
    Act.RECEIPT,
)
"""The acts of Art. 3(a), a closed list."""

PALERMO_MEANS = (
    Means.THREAT,
    Means.FORCE,
    Means.COERCION,
    Means.ABDUCTION,
    Means.FRAUD,
    Means.DECEPTION,
    Means.ABUSE_OF_POWER,
    Means.ABUSE_OF_VULNERABILITY,
    Means.PAYMENT_TO_CONTROLLER,
)
"""The means of Art. 3(a), a closed list."""

PALERMO_PURPOSES = (
    Purpose.PROSTITUTION,
    Purpose.OTHER_SEXUAL_EXPLOITATION,
    Purpose.FORCED_LABOUR,
    Purpose.SLAVERY,
    Purpose.SERVITUDE,
    Purpose.ORGAN_REMOVAL,
)
"""The purposes of Art. 3(a): those that a law has to list at least."""

TRAFFICKING_IN_PERSONS = Concept(
    code="trafficking_in_persons",
    title="the person was trafficked as the Palermo Protocol defines it",
    provisions=(DEFINITION, CONSENT_IRRELEVANT),
    when=trafficking_in_persons(
        act=includes(Trafficking.acts, *PALERMO_ACTS),
        means=includes(Trafficking.means, *PALERMO_MEANS),
        child=cited(under_age_when_trafficked(CHILD_AGE), CHILD_NEEDS_NO_MEANS),
        purpose=includes(Trafficking.purposes, *PALERMO_PURPOSES),
    ),
)
"""The person was trafficked as Art. 3 of the Palermo Protocol defines it; a concept for conditions."""

TREATED_AS_CHILD = Concept(
    code="treated_as_child",
    title="the person is, or is presumed to be, a child",
    provisions=(AGE_PRESUMPTION,),
    when=any_of(
        under_age(CHILD_AGE),
        cited(
            all_of(Person.age_disputed, Person.thought_to_be_child),
            AGE_PRESUMPTION,
            title="the person is presumed to be a child",
            is_presumption=True,
        ),
    ),
)
"""The person is under 18, or is presumed to be (CETS 197, Art. 10(3)); a concept for conditions."""
