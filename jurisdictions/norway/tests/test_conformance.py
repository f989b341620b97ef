from traffick_rules.testing import JurisdictionConformance


class TestNorway(JurisdictionConformance):
    code = "no"
