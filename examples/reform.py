"""A reform study: what would change if the Danish departure deadline were 90 days instead of 30."""

from datetime import date

from traffick_rules import Case, assess, get_jurisdiction
from traffick_rules.law import DatedValue, days
from traffick_rules.proof import diff

TODAY = date(2024, 7, 1)
denmark = get_jurisdiction("dk")
old = denmark.values["reflection.standard_days"]
longer = denmark.provision("REF-04").gives(days(90))
reform = denmark.amended(DatedValue(old.code, old.title, *old.periods[:-1], longer))

found = diff(denmark, TODAY, TODAY, amended=reform)
for value in found.values:
    print(f"{value.code}: {value.before} -> {value.after}")
case = Case.from_dict(
    {
        "identification": {"decision": "victim", "decided_by": "immigration_authority"},
        "stay": {"lawful": False, "reflection_period_from": "2024-06-20"},
        "findings": {"special_reasons_against_time": False},
    }
)
for name, law in (("today", denmark), ("with the reform", reform)):
    period = assess(case, jurisdiction=law, on=TODAY).reflection_period
    print(f"the deadline of this person ends on {period.ends_on} ({name})")
