"""A first assessment: what the law gives a person on two days, why, and what is still to be found out."""

from datetime import date

from traffick_rules import Case, assess, get_jurisdiction

denmark = get_jurisdiction("dk")
case = Case.from_dict(
    {
        "identification": {"decision": "victim", "decided_by": "immigration_authority"},
        "stay": {"lawful": False},
        "cooperation": {"with_return": True},
        "findings": {"special_reasons_against_time": False},
    }
)
for day in (date(2008, 5, 1), date(2024, 7, 1)):
    assessment = assess(case, jurisdiction=denmark, on=day)
    period = assessment.reflection_period
    print(f"{day}: {period.title}: {period.verdict}, {period.days} to {period.max_total_days} days")
    for reason in period.because:
        print(f"  because {reason}")
    cited = dict.fromkeys(provision.citation for provision in period.provisions)
    print(f"  {', '.join(cited)}")

easiest, *_ = assessment.missing("permits.9c5")
print(f"still to be found out about {assessment.permits['9c5'].title}: {easiest}")
