from traffick_rules.testing import JurisdictionConformance


class TestIceland(JurisdictionConformance):
    code = "is"
