from traffick_rules.testing import JurisdictionConformance


class TestSweden(JurisdictionConformance):
    code = "se"
    exempt = {
        "what_is_confirmed_has_two_publishers": {
            "provision SE-PERM-WAGE": "the research confirms it by two texts of one publisher",
            "provision SE-GRETA": "two reports of the same monitoring body confirm each other",
        },
    }
