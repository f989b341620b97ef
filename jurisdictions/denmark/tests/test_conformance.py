from traffick_rules.testing import JurisdictionConformance

WRITTEN_ANEW = "§ 233 has procuring from July 2013, in parts of its own; a charge names the section of its days"


class TestDenmark(JurisdictionConformance):
    code = "dk"
    exempt = {
        "no_rule_goes_by_two_names": {
            "offences.228": WRITTEN_ANEW,
            "offences.229-1": WRITTEN_ANEW,
            "offences.229-2": WRITTEN_ANEW,
        },
    }
