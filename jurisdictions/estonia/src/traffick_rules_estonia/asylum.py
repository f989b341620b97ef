"""Asylum: the special needs of a victim of trafficking, and of a child, in the asylum procedure."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.permits import BOARD
from traffick_rules_estonia.sources import provision

# Act on Granting International Protection to Aliens, of 2005 §§ 15¹ and 17, and of 2026.

EE_PERM_ASYL26 = provision("EE-PERM-ASYL26")

SPECIAL_NEEDS_2016 = DutyRule(
    code="establish_special_needs",
    title="Establish and record the special needs of an asylum seeker",
    provisions=(
        provision("EE-DUT-SPECIAL"),
        provision("EE-DUT-SPECIAL-B"),
        provision("EE-PERM-ASYL"),
    ),
    when=Asylum.applied,
    kind=DutyKind.ASSESSMENT,
    owed_by=BOARD,
    # The Board is police, border guard and migration authority in one.
    fulfilled=includes(
        Identification.interviewed_by,
        Authority.IMMIGRATION_AUTHORITY,
        Authority.POLICE,
        Authority.BORDER_GUARD,
    ),
)
SPECIAL_NEEDS_2026 = SPECIAL_NEEDS_2016.then(
    provisions=(EE_PERM_ASYL26, provision("EE-RET-DUBLIN")),
    when=all_of(
        Asylum.applied, not_read("what the asylum Act of 2026 says of special needs was not read")
    ),
)
CHILD_IN_ASYLUM_2006 = EntitlementRule(
    code="asylum_child",
    title="Representative, placement and tracing of family for a child who seeks asylum",
    provisions=provision("EE-CHD-ASYL"),
    modality=Modality.SHALL,
    kind=EntitlementKind.REPRESENTATIVE,
    decided_by=BOARD,
    when=all_of(
        Asylum.applied,
        any_of(under_age(18), all_of(Person.age_disputed, Person.thought_to_be_child)),
    ),
)
CHILD_IN_ASYLUM_2026 = CHILD_IN_ASYLUM_2006.then(
    provisions=EE_PERM_ASYL26,
    when=all_of(
        Asylum.applied,
        any_of(under_age(18), all_of(Person.age_disputed, Person.thought_to_be_child)),
        not_read("what the asylum Act of 2026 says of children was not read"),
    ),
)
