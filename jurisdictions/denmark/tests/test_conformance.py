from traffick_rules.testing import JurisdictionConformance

AT_THE_ACT = "asks the age at the act, which is proved apart from the age of today; no case shows a child worse off"
FOR_ADULTS = "is for adults; children are helped under the Children's Act"


class TestDenmark(JurisdictionConformance):
    code = "dk"
    exempt = {
        "a_child_is_never_worse_off": dict.fromkeys(
            (
                "entitlements.too_young",
                "burdens.penalty_for_illegal_stay",
                "burdens.penalty_for_illegal_work",
                "entitlements.state_compensation",
            ),
            AT_THE_ACT,
        )
        | {
            "entitlements.crisis_centre": FOR_ADULTS,
            "entitlements.hostel": FOR_ADULTS,
            "entitlements.work_during_asylum_case": "a child works in the asylum case only where that is good for it",
            "duties.hear_child": "a child under 12 is talked to only where maturity and the case call for it",
        }
    }
