from traffick_rules.testing import JurisdictionConformance

AT_THE_ACT = "asks the age at the act; an adult of today can have been too young then, and a child of today old enough"
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
        }
    }
