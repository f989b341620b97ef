from traffick_rules.testing import JurisdictionConformance


class TestNorway(JurisdictionConformance):
    code = "no"
    exempt = {
        "no_rule_begins_after_its_text": {
            "permits.8-3-2": "the statement that it is no basis for permanent residence is dated to the Act, three days "
            "before the Regulations with the permit"
        }
    }
