"""What somebody must do for or about the person."""

from traffick_rules.facts import Identification
from traffick_rules.law import DutyKind, DutyRule
from traffick_rules_norway.victim_status import NO_ID_WHO

REFER_VICTIM = DutyRule(
    code="refer_victim",
    title="Identify and refer a possible victim",
    provisions=(NO_ID_WHO,),
    when=Identification.indicators,
    kind=DutyKind.REFERRAL,
    owed_by="every agency and profession in contact with the person",
    fulfilled=Identification.referred,
)
