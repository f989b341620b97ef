from traffick_rules.testing import JurisdictionConformance


class TestDenmark(JurisdictionConformance):
    code = "dk"
