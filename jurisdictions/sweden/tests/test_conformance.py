from traffick_rules.testing import JurisdictionConformance


class TestSweden(JurisdictionConformance):
    code = "se"
    exempt = {
        "a_child_is_never_worse_off": {
            "entitlements.voluntary_return": "a child goes back only where that is found best for it",
        },
    }
