"""What Swedish law asks, beside the shared vocabulary."""

from traffick_rules.facts import FactGroup, OpenNorm, YesNo


class SwedishCase(FactGroup, key="sweden"):
    """What only Swedish law asks."""

    led_by_prosecutor: YesNo = YesNo(
        "a prosecutor leads the preliminary investigation",
        "Does a prosecutor lead the preliminary investigation?",
        negated="the police lead the preliminary investigation",
    )
    revocation_considered: YesNo = YesNo(
        "revoking the person's reflection permit is considered",
        "Is revoking the person's reflection permit being considered?",
    )
    applicant_heard: YesNo = YesNo(
        "the authority that applied has been heard about the revocation",
        "Has the authority that applied been heard about the revocation?",
    )
    told_of_permit: YesNo = YesNo(
        "the person has been told that the permit is possible",
        "Has the person been told that the permit is possible?",
    )
    relation_ended_by_violence: OpenNorm = OpenNorm(
        "the family relation ended mainly because of violence against the person or their child",
        "Has the Migration Agency found that the family relation ended mainly because of violence?",
        decided_by="the Migration Agency decides",
    )
    schooling_begun_before_18: YesNo = YesNo(
        "the person began upper secondary school before 18",
        "Did the person begin upper secondary school before the age of 18?",
    )
    stay_meant_to_be_brief: YesNo = YesNo(
        "the person's stay is meant to be brief", "Is the person's stay meant to be brief?"
    )
    own_destructive_conduct: OpenNorm = OpenNorm(
        "the young person's own conduct is destructive and puts them in clear danger",
        "Has the court found that the young person's own conduct puts them in clear danger?",
        decided_by="the administrative court decides",
    )
    acceptable_reasons: OpenNorm = OpenNorm(
        "the person stands at the disposal of the labour market, or has acceptable reasons not to",
        "Has the board found the person available for work, or found acceptable reasons why not?",
        decided_by="the social welfare board decides",
    )
    counsel_plainly_unneeded: OpenNorm = OpenNorm(
        "there is plainly no need of counsel",
        "Has the court found that there is plainly no need of counsel?",
        decided_by="the court decides",
    )
    resident_at_crime: YesNo = YesNo(
        "the person was resident in Sweden at the time of the crime",
        "Was the person resident in Sweden at the time of the crime?",
    )
    helped_investigation: OpenNorm = OpenNorm(
        "the person has helped the investigation as far as can be asked",
        "Has the Authority found that the person helped the investigation as far as can be asked?",
        decided_by="the Crime Victim Authority decides",
    )


class SwedishCharge(FactGroup, key="sweden"):
    """What only Swedish law asks of a charge."""

    interrupted: YesNo = YesNo(
        "the suspect was detained, served with the charge or, for acts since 1 April 2025, accepted a summary penalty in time",
        "Was the suspect detained or served with the charge in time, or was a summary penalty accepted?",
    )
    part_of_gross_violation: OpenNorm = OpenNorm(
        "the offence is part of gross violation of integrity or honour oppression",
        "Has the court found the offence part of gross violation of integrity or honour oppression?",
        decided_by="the court decides",
    )
    helps_with_permit: YesNo = YesNo(
        "the accused helps with a work permit for pay",
        "Did the accused help with a work permit for pay?",
    )
