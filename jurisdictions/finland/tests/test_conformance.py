from traffick_rules.testing import JurisdictionConformance


class TestFinland(JurisdictionConformance):
    code = "fi"
