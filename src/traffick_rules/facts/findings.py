"""Open norms: what the law leaves to an authority or a court to find."""

from __future__ import annotations

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import OpenNorm


class Findings(FactGroup, key="findings", weight=2, asked_after="identification.decision"):
    """What an authority or a court found where the law leaves the measure open."""

    reasonable_grounds: OpenNorm = OpenNorm(
        "there are reasonable grounds to believe that the person is a victim",
        "Has a competent body found reasonable grounds to believe that the person is a victim?",
        decided_by="the police, the prosecutor or the immigration authority decides",
    )
    risk_of_persecution: OpenNorm = OpenNorm(
        "the person risks persecution or serious harm on return",
        "Has the asylum authority found a risk of persecution or serious harm?",
        decided_by="the asylum authority decides",
    )
    protection_elsewhere: OpenNorm = OpenNorm(
        "the person has protection in another country",
        "Has the asylum authority found that the person has protection in another country?",
        decided_by="the asylum authority decides",
    )
    other_state_responsible: OpenNorm = OpenNorm(
        "another State must examine the asylum application",
        "Has the asylum authority found that another State must examine the application?",
        decided_by="the asylum authority decides",
    )
    excluded_from_protection: OpenNorm = OpenNorm(
        "the person is excluded from protection by crime or danger",
        "Has the asylum authority found a ground of exclusion?",
        decided_by="the asylum authority decides",
    )
    asylum_delay_own_fault: OpenNorm = OpenNorm(
        "the delay in the asylum case is the person's own doing",
        "Has the asylum authority found that the person caused the delay?",
        decided_by="the asylum authority decides",
    )
    too_immature_for_asylum_procedure: OpenNorm = OpenNorm(
        "the child is too immature for the asylum procedure",
        "Has the immigration authority found the child too immature for the asylum procedure?",
        decided_by="the immigration authority decides",
    )
    emergency_on_return: OpenNorm = OpenNorm(
        "the child would in fact be placed in an emergency situation on return",
        "Has the immigration authority found that return would put the child in an emergency?",
        decided_by="the immigration authority decides",
    )
    care_assured_on_return: OpenNorm = OpenNorm(
        "the child would be handed to family, a guardian or proper care on return",
        "Has the authority found that proper care awaits the child on return?",
        decided_by="the immigration authority decides",
    )
    grave_humanitarian_reasons: OpenNorm = OpenNorm(
        "humanitarian reasons as grave as the law asks speak for letting the person stay",
        "Has the immigration authority found humanitarian reasons as grave as the law asks?",
        decided_by="the immigration authority decides",
        note="Each law has its own measure; this is met when the body in charge finds its own met",
    )
    special_ties: OpenNorm = OpenNorm(
        "the person has special ties to the country",
        "Has the immigration authority found special ties to the country?",
        decided_by="the immigration authority decides",
    )
    personal_situation_requires_stay: OpenNorm = OpenNorm(
        "the person's personal situation, such as being particularly vulnerable, makes their stay necessary",
        "Has the immigration authority found that the personal situation makes the stay necessary?",
        decided_by="the immigration authority decides",
    )
    removal_impossible: OpenNorm = OpenNorm(
        "removal is impossible for now, in law or in fact",
        "Has the authority found removal impossible for now?",
        decided_by="the authority that removes decides",
    )
    special_reasons_for_permit: OpenNorm = OpenNorm(
        "special circumstances speak for a permit",
        "Has the immigration authority found special circumstances that speak for a permit?",
        decided_by="the immigration authority decides",
    )
    reasons_against_permit: OpenNorm = OpenNorm(
        "a general ground of refusal, other than public order or security, stands against the permit",
        "Has the immigration authority found a general ground of refusal?",
        decided_by="the immigration authority decides",
    )
    order_or_security_against: OpenNorm = OpenNorm(
        "public order or security weighs against letting the person stay",
        "Has the authority found that public order or security weighs against the stay?",
        decided_by="the immigration authority decides",
    )
    false_information: OpenNorm = OpenNorm(
        "the person knowingly gave false information",
        "Has the authority found that the person knowingly gave false information?",
        decided_by="the authority that decides",
    )
    victim_status_claimed_improperly: OpenNorm = OpenNorm(
        "victim status is claimed improperly",
        "Has the immigration authority found that victim status is claimed improperly?",
        decided_by="the immigration authority decides",
    )
    special_reasons_for_more_time: OpenNorm = OpenNorm(
        "special reasons or personal circumstances call for more time",
        "Has the authority found special reasons for more time?",
        decided_by="the immigration authority decides",
    )
    special_reasons_against_time: OpenNorm = OpenNorm(
        "special reasons, such as serious public order, speak against giving time",
        "Has the authority found special reasons against giving time?",
        decided_by="the immigration authority decides",
    )
    absconding_risk: OpenNorm = OpenNorm(
        "there is a risk that the person absconds",
        "Has the authority found a risk that the person absconds?",
        decided_by="the authority that orders departure decides",
    )
    detention_ground: OpenNorm = OpenNorm(
        "a ground for detention applies",
        "Has the authority or court found a ground for detention?",
        decided_by="the authority or the court that detains decides",
    )
    expulsion_inappropriate: OpenNorm = OpenNorm(
        "the trafficking or other circumstances make an expulsion or an entry ban inappropriate or disproportionate",
        "Has the authority or court found an expulsion or entry ban inappropriate or disproportionate?",
        decided_by="the authority or the court that decides on the expulsion",
    )
    special_help_needed: OpenNorm = OpenNorm(
        "the person needs special help or support",
        "Has the competent body found that the person needs special help?",
        decided_by="the body that decides on help or the police decides",
    )
    help_no_longer_needed: OpenNorm = OpenNorm(
        "the person no longer needs help as a victim",
        "Has the competent body found that help is no longer needed?",
        decided_by="the body that decides on help",
    )
    special_protection_needs: OpenNorm = OpenNorm(
        "the person has special protection needs in the criminal case",
        "Has the body in charge of the case found special protection needs?",
        decided_by="the body in charge of the criminal case decides",
    )
    counsel_needed: OpenNorm = OpenNorm(
        "the person needs counsel to have their rights in the case protected",
        "Has the court or the body in charge found that the person needs counsel?",
        decided_by="the court or the body in charge of the criminal case decides",
    )
    considerable_harm_likely: OpenNorm = OpenNorm(
        "the offence is likely to have caused considerable harm to the person",
        "Is considerable harm to the person found likely?",
        decided_by="the police or the court decides",
    )
    private_facts_at_stake: OpenNorm = OpenNorm(
        "private facts, or the interest of a child or victim, call for a closed hearing",
        "Has the court found that private facts or the victim's interest call for a closed hearing?",
        decided_by="the court decides",
    )
    would_hamper_case: OpenNorm = OpenNorm(
        "what the person asks for would hamper the criminal case",
        "Has the body in charge found that it would hamper the case?",
        decided_by="the body in charge of the criminal case decides",
    )
    own_offence_compelled: OpenNorm = OpenNorm(
        "the person was compelled to commit the offence",
        "Has the prosecutor or the court found that the person was compelled?",
        decided_by="the prosecutor or the court decides",
    )
    own_offence_necessary: OpenNorm = OpenNorm(
        "the person committed the offence to avert a threatening harm",
        "Has the prosecutor or the court found necessity?",
        decided_by="the prosecutor or the court decides",
    )
    prosecution_unreasonable: OpenNorm = OpenNorm(
        "prosecuting or punishing the person would be unreasonable, or special reasons speak against it",
        "Has the prosecutor or the court found special reasons against prosecution or punishment?",
        decided_by="the prosecutor or the court decides",
    )
    public_interest_in_prosecution: OpenNorm = OpenNorm(
        "a public or private interest requires prosecution",
        "Has the prosecutor found that a public or private interest requires prosecution?",
        decided_by="the prosecutor decides",
    )
    delay_excused: OpenNorm = OpenNorm(
        "there is good reason why a report, claim or application came late or not at all",
        "Has the compensation body found good reason for the delay?",
        decided_by="the compensation body decides",
    )
    link_to_country_slight: OpenNorm = OpenNorm(
        "the link of the offence or the parties to the country is slight",
        "Has the compensation body found only a slight link to the country?",
        decided_by="the compensation body decides",
    )
    own_conduct_contributed: OpenNorm = OpenNorm(
        "the person's own conduct contributed to the harm",
        "Has the compensation body found that the person's own conduct contributed?",
        decided_by="the compensation body decides",
    )
    particularly_exploitative_conditions: OpenNorm = OpenNorm(
        "the working conditions were particularly exploitative",
        "Has the authority found particularly exploitative working conditions?",
        decided_by="the immigration authority or the court decides",
    )
    child_in_danger: OpenNorm = OpenNorm(
        "the child is, or is in imminent danger of being, exploited",
        "Has the child welfare service found that the child is or may soon be exploited?",
        decided_by="the child welfare service decides",
    )
    child_placement_needed: OpenNorm = OpenNorm(
        "placing the child away is necessary to protect it",
        "Has the board or court found that a placement is necessary?",
        decided_by="the child welfare board or the court decides",
    )
    in_best_interests: OpenNorm = OpenNorm(
        "the measure is in the best interests of the child",
        "Has the authority found the measure in the best interests of the child?",
        decided_by="the authority that decides",
    )
    representative_not_needed: OpenNorm = OpenNorm(
        "special reasons make a representative plainly unnecessary",
        "Has the appointing body found a representative plainly unnecessary?",
        decided_by="the body that appoints decides",
    )
