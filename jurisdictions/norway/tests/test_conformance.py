from traffick_rules.testing import JurisdictionConformance


class TestNorway(JurisdictionConformance):
    code = "no"
    exempt = {
        "a_child_is_never_worse_off": {
            "entitlements.introduction_programme": "the Act gives it to persons of 18 to 55; a child has school"
        }
    }
