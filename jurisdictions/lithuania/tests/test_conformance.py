from traffick_rules.testing import JurisdictionConformance


class TestLithuania(JurisdictionConformance):
    code = "lt"
