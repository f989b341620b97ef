from traffick_rules.testing import JurisdictionConformance


class TestLatvia(JurisdictionConformance):
    code = "lv"
