from traffick_rules.testing import JurisdictionConformance


class TestSweden(JurisdictionConformance):
    code = "se"
