"""
The definition of trafficking in persons that all plugins share.

Act, means and purpose; for a child no means is needed; consent is irrelevant where a means was used.
A plugin refers to `TRAFFICKING_IN_PERSONS`, or composes `trafficking_in_persons` with the acts, means and
purposes that its own law lists, and so narrows or widens it.
"""

from __future__ import annotations

from traffick_rules.facts import Act, Means, Person, Purpose, Trafficking
from traffick_rules.law.conditions.atom import includes, under_age, under_age_when_trafficked
from traffick_rules.law.conditions.concept import Concept
from traffick_rules.law.conditions.condition import Condition, Term, all_of, any_of, cited
from traffick_rules.law.country.tables import Sources, Statements

CHILD_AGE = 18
"""Below this age, in years, a person is a child (Palermo Protocol, Art. 3(d))."""

statement = Statements("traffick_rules.law", Sources.of("traffick_rules.law"))
"""What treaties and EU acts say that is used here and among the floors."""

DEFINITION = statement("INT-PAL-DEF")
CONSENT_IRRELEVANT = statement("INT-PAL-CONSENT")
CHILD_NEEDS_NO_MEANS = statement("INT-PAL-CHILD")
AGE_PRESUMPTION = statement("INT-COE-10-AGE")


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
