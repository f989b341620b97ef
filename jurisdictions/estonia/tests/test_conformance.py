from traffick_rules.testing import JurisdictionConformance


class TestEstonia(JurisdictionConformance):
    code = "ee"
