"""The victim's own offences: no clause keeps a victim from punishment, but charges may be dropped and penalties waived."""

from datetime import date
from functools import partial

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.facts import DanishCase
from traffick_rules_denmark.sources import provision
from traffick_rules_denmark.victim_status import (
    FOUND_A_VICTIM,
    FOUND_NO_VICTIM,
    PRESUMED_TO_BE_A_VICTIM,
    may,
    right,
)

# Administration of Justice Act § 722: the prosecution may drop the charge ("tiltalefrafald").

OFF_73 = provision(
    "OFF-73",
    "The prosecution may drop a charge where this follows from rules of the minister or the "
    "Director of Public Prosecutions. It is used for non-serious crime that springs from "
    "trafficking, such as false papers or illegal stay or work. This is discretion, not a "
    "right.",
)
OFF_73C = provision(
    "OFF-73C",
    "In other cases the prosecution may drop the charge only for especially mitigating or "
    "other special circumstances, and if the public interest does not demand prosecution.",
)
OFF_74 = provision("OFF-74")

CHARGE_WAIVER = may(
    code="charge_waiver",
    title="Charges for an offence that follows from the trafficking are dropped",
    local_title="tiltalefrafald",
    provisions=(OFF_73, provision("OFF-72"), OFF_74),
    kind=EntitlementKind.NON_PUNISHMENT,
    when=all_of(
        Proceedings.own_offence_caused_by_trafficking, not_(Proceedings.own_offence_serious)
    ),
    provided_by="the prosecution",
)
CHARGE_WAIVER_IN_OTHER_CASES = may(
    code="charge_waiver_in_other_cases",
    title="Charges are dropped for special reasons",
    local_title="tiltalefrafald",
    provisions=OFF_73C,
    kind=EntitlementKind.NON_PUNISHMENT,
    when=all_of(Proceedings.own_offence, Findings.prosecution_unreasonable),
    unless=Proviso(
        Findings.public_interest_in_prosecution,
        OFF_73C,
        title="the public interest demands prosecution",
    ),
    provided_by="the prosecution",
    detail=True,
)

# Penal Code §§ 82 and 83: mitigation, and waiver of the penalty.

OFF_97 = provision(
    "OFF-97",
    "The penalty may go below the range where facts on the act, the person or other things "
    "speak decisively for it.",
)

by_the_court = partial(right, kind=EntitlementKind.NON_PUNISHMENT, provided_by="the court")
MITIGATED_BY_COMPULSION = by_the_court(
    code="mitigation_for_compulsion",
    title="A milder penalty because the person was compelled or exploited",
    provisions=provision(
        "OFF-96",
        "It shall generally count as mitigating that the act was done because of coercion, "
        "deceit, or the exploitation of young age, considerable economic or personal difficulty, "
        "lack of insight, recklessness or an existing dependency.",
    ),
    when=all_of(Proceedings.own_offence, Findings.own_offence_compelled),
)
MITIGATED_BY_INFORMATION = by_the_court(
    code="mitigation_for_information",
    title="A milder penalty for information that solves crimes of others",
    provisions=provision(
        "OFF-96B",
        "It shall generally count as mitigating that the offender gave information decisive for "
        "solving crimes of others.",
    ),
    when=all_of(
        Proceedings.own_offence, Cooperation.information_given, DanishCase.information_decisive
    ),
    detail=True,
)
PENALTY_WAIVED = may(
    code="penalty_waived",
    title="A penalty below the range, or none",
    local_title="strafbortfald",
    provisions=(OFF_97, provision("OFF-97B")),
    kind=EntitlementKind.NON_PUNISHMENT,
    when=all_of(
        Proceedings.own_offence,
        any_of(
            Findings.prosecution_unreasonable,
            holds(MITIGATED_BY_COMPULSION),
            holds(MITIGATED_BY_INFORMATION),
        ),
    ),
    provided_by="the court",
)

# Penal Code §§ 14 and 15: necessity ("nødret"), and who is too young.

OFF_98 = provision(
    "OFF-98",
    "An act is not punished when it is needed to avert threatening harm to person or goods "
    "and must be seen as of relatively minor importance.",
)
OFF_99 = provision("OFF-99", "Acts of children under 15 are not punished.")
OFF_99B = provision("OFF-99B", "Acts of children under 14 are not punished.")
OFF_99C = provision("OFF-99C", "Acts of children under 15 are not punished (again).")

RESPONSIBLE_FROM = DatedValue(
    "responsibility.min_age",
    "age from which an act is punished",
    OFF_99.gives(15),
    OFF_99B.gives(14),
    OFF_99C.gives(15),
)
NECESSITY = by_the_court(
    code="necessity",
    title="No punishment for what necessity required",
    local_title="nødret",
    provisions=OFF_98,
    when=all_of(
        Proceedings.own_offence,
        Findings.own_offence_necessary,
        not_(Proceedings.own_offence_serious),
    ),
)


def _under(years: int) -> Condition:
    return under_age(years, on=Proceedings.own_offence_on)


# The milder of the law of the act and the law of today counts: what was done under 15 before July 2010 was not
# punished later either, and 15 is the age again since March 2012.
TOO_YOUNG = by_the_court(
    code="too_young",
    title="No punishment below the age of responsibility",
    local_title="den kriminelle lavalder",
    provisions=OFF_99,
    when=all_of(Proceedings.own_offence, _under(15)),
)
TOO_YOUNG_2010 = TOO_YOUNG.then(
    provisions=OFF_99B,
    when=all_of(
        Proceedings.own_offence,
        any_of(
            _under(14), all_of(_under(15), before(Proceedings.own_offence_on, date(2010, 7, 1)))
        ),
    ),
)
TOO_YOUNG_2012 = TOO_YOUNG.then(
    provisions=OFF_99C, when=all_of(Proceedings.own_offence, _under(15))
)

# Aliens Act § 59: illegal stay and work.

OFF_102 = provision("OFF-102", "Illegal stay is punished by a fine or up to 6 months.")
OFF_102B = provision("OFF-102B", "Illegal work by the alien is punished by a fine or up to 1 year.")

punished = partial(
    BurdenRule,
    modality=Modality.MAY,
    kind=BurdenKind.PUNISHMENT,
    unless=Proviso(
        any_of(holds(TOO_YOUNG, TOO_YOUNG_2010, TOO_YOUNG_2012), holds(NECESSITY)),
        (OFF_98, OFF_99, OFF_99B, OFF_99C),
        title="the person was too young, or necessity required the act",
    ),
    decided_by="the court",
    detail=True,
)

ILLEGAL_STAY = punished(
    code="penalty_for_illegal_stay",
    title="A fine or prison for illegal stay",
    provisions=OFF_102,
    when=includes(Proceedings.own_offence_kinds, OwnOffence.ILLEGAL_STAY),
    length=OFF_102.gives(up_to(months(6))),
)
ILLEGAL_WORK = punished(
    code="penalty_for_illegal_work",
    title="A fine or prison for illegal work",
    provisions=OFF_102B,
    when=includes(Proceedings.own_offence_kinds, OwnOffence.ILLEGAL_WORK),
    length=OFF_102B.gives(up_to(years(1))),
)

# Before a charge: the prosecution can only drop what it knows to spring from the trafficking.

SCREEN_BEFORE_CHARGE = DutyRule(
    code="screen_before_charge",
    title="Screen for trafficking before the person is charged",
    provisions=(OFF_73, OFF_74),
    modality=Modality.SHOULD,
    when=all_of(
        Proceedings.charge_considered,
        any_of(PRESUMED_TO_BE_A_VICTIM, Proceedings.own_offence_caused_by_trafficking),
    ),
    kind=DutyKind.IDENTIFICATION,
    owed_by="whoever decides on the charge",
    fulfilled=any_of(
        includes(Identification.interviewed_by, *Authority), FOUND_A_VICTIM, FOUND_NO_VICTIM
    ),
)
