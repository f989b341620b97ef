"""Compensation from the State ("voldserstatning"), and damages from the offender."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.sources import provision
from traffick_rules_norway.victim_status import PRESUMED_TO_BE_A_VICTIM

OFFICE = "the Office for compensation of victims of violence"
CAP = up_to(Amount(60, "basic amounts"))
IN_NORWAY = includes(Trafficking.countries, Country.NO)
VIOLENT_HARM = includes(
    Trafficking.harm,
    Harm.BODILY_INJURY,
    Harm.SERIOUS_INJURY,
    Harm.PSYCHOLOGICAL_HARM,
    Harm.SUFFERING,
    Harm.VIOLATION,
    Harm.DEATH,
)

# Act of 2001.

NO_COMP_OLD = provision(
    "NO-COMP-OLD",
    "A person who suffers personal injury by a crime against life, health or freedom has a right to compensation "
    "from the State.",
)
NO_COMP_OLD_PROOF = provision(
    "NO-COMP-OLD-PROOF", "The compensation requires a clear preponderance of proof."
)
NO_COMP_OLD_REPORT = provision(
    "NO-COMP-OLD-REPORT",
    "The compensation requires a report to the police and a claim in the criminal case; in special cases it "
    "is given without.",
)
NO_COMP_OLD_TIME = provision(
    "NO-COMP-OLD-TIME",
    "The application is made before the claim against the offender or the criminal liability is "
    "time-barred, or before the victim turns 21.",
)
NO_COMP_OLD_ABROAD = provision(
    "NO-COMP-OLD-ABROAD",
    "For acts abroad compensation may be given for special reasons, if the victim lived in Norway.",
)
NO_COMP_OLD_CAP = provision(
    "NO-COMP-OLD-CAP", "The most for a person and case is 60 basic amounts; in special cases more."
)

INJURED_AND_PROVEN = all_of(
    VIOLENT_HARM,
    cited(
        NorwegianCase.clear_preponderance_of_proof, NO_COMP_OLD_PROOF, title="it is clearly proved"
    ),
    cited(
        any_of(Proceedings.crime_reported, Findings.delay_excused),
        NO_COMP_OLD_REPORT,
        title="it was reported, or the case is special",
    ),
)

STATE_COMPENSATION_2001 = EntitlementRule(
    code="state_compensation",
    title="Compensation from the State",
    local_title="voldsoffererstatning",
    provisions=(NO_COMP_OLD, NO_COMP_OLD_TIME),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    when=all_of(INJURED_AND_PROVEN, IN_NORWAY),
    amount=NO_COMP_OLD_CAP.gives(CAP),
    decided_by=OFFICE,
    paid_by="the State",
)
STATE_COMPENSATION_ABROAD_2001 = EntitlementRule(
    code="state_compensation_abroad",
    detail=True,
    title="Compensation from the State for acts abroad",
    provisions=(NO_COMP_OLD_ABROAD, NO_COMP_OLD_TIME),
    modality=Modality.MAY,
    kind=EntitlementKind.COMPENSATION,
    when=all_of(INJURED_AND_PROVEN, Stay.registered_resident),
    amount=NO_COMP_OLD_CAP.gives(CAP),
    decided_by=OFFICE,
    paid_by="the State",
)

# Act of 2022.

NO_COMP = provision(
    "NO-COMP",
    "A person exposed to an intentional act, or its attempt, under § 257 or § 259 has a right to "
    "compensation from the State. § 258, the gross form, is not named.",
)
NO_COMP_OTHER = provision(
    "NO-COMP-OTHER",
    "A person exposed to coercion, gross deprivation of liberty, the graver sexual offences, or another listed offence has the same right.",
)
NO_COMP_HOW = provision(
    "NO-COMP-HOW",
    "On a final judgment, other than by default, the sum is paid where the matter was reported and "
    "payment is claimed within 6 months of the day on which the judgment became final.",
)
NO_COMP_YEAR = provision(
    "NO-COMP-YEAR",
    "Without such a judgment compensation is given on application, where the matter was reported and ended without "
    "court, by default or settlement, was left to a civil court, or waiting would be too heavy, within 1 "
    "year of the final decision; where the case was time-barred, also before the civil claim is.",
)
NO_COMP_ABROAD = provision(
    "NO-COMP-ABROAD",
    "The act was done while both the offender and the victim were in Norway; or abroad against someone "
    "who lived in Norway, and a Norwegian court tried the case.",
)
NO_COMP_CAP = provision(
    "NO-COMP-CAP", "The most for a person and case is 60 basic amounts; in special cases more."
)
NO_COMP_REFUSE = provision(
    "NO-COMP-REFUSE",
    "Without a judgment compensation may be refused where the victim did not help the investigation enough, and "
    "lowered where payment would be unreasonable.",
)
NO_COMP_APPEAL = provision(
    "NO-COMP-APPEAL",
    "The decision can be appealed to the State civil claims authority, and then be brought to court "
    "within 1 year.",
)

EXPOSED = all_of(
    any_of(
        is_(Identification.decision, IdentificationDecision.VICTIM),
        includes(Proceedings.case_offences, CaseOffence.TRAFFICKING, CaseOffence.SLAVERY),
        cited(
            includes(
                Proceedings.case_offences,
                CaseOffence.SEXUAL_OFFENCE,
                CaseOffence.CHILD_SEXUAL_EXPLOITATION,
            ),
            NO_COMP_OTHER,
            title="the case concerns another offence that the Act names",
        ),
        all_of(
            includes(
                Proceedings.case_offences,
                CaseOffence.EXPLOITATION,
                CaseOffence.ORGAN_OFFENCE,
                CaseOffence.OTHER,
            ),
            cited(
                not_read(
                    "the whole list of offences in § 1, among them §§ 251 and 255, was not read"
                ),
                NO_COMP_OTHER,
            ),
        ),
    ),
    cited(
        any_of(
            IN_NORWAY,
            all_of(
                Stay.registered_resident,
                is_(
                    Proceedings.case_outcome,
                    CaseOutcome.CONVICTED_OF_TRAFFICKING,
                    CaseOutcome.CONVICTED_OF_OTHER,
                    CaseOutcome.ACQUITTED,
                ),
            ),
        ),
        NO_COMP_ABROAD,
        title="the act was done in Norway, or against a resident and tried in Norway",
    ),
    Proceedings.crime_reported,
)

STATE_COMPENSATION = STATE_COMPENSATION_2001.then(
    title="Compensation from the State on a final judgment",
    local_title="voldserstatning",
    provisions=(NO_COMP, NO_COMP_HOW, NO_COMP_APPEAL),
    when=all_of(EXPOSED, Proceedings.damages_awarded),
    amount=NO_COMP_CAP.gives(CAP),
    claim_within=NO_COMP_HOW.gives(months(6)),
    claim_from=Proceedings.case_ended_on,
)
STATE_COMPENSATION_WITHOUT_JUDGMENT = EntitlementRule(
    code="state_compensation_without_judgment",
    title="Compensation from the State without a judgment",
    local_title="voldserstatning",
    provisions=(NO_COMP_YEAR, NO_COMP, NO_COMP_REFUSE, NO_COMP_APPEAL),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    when=all_of(
        EXPOSED,
        any_of(
            all_of(
                not_(Proceedings.damages_awarded),
                is_(
                    Proceedings.case_outcome,
                    CaseOutcome.NOT_OPENED,
                    CaseOutcome.CLOSED,
                    CaseOutcome.NO_SUSPECT,
                    CaseOutcome.NOT_CHARGED,
                ),
            ),
            # A judgment by default awards damages, and opens this way only.
            NorwegianCase.no_judgment_to_wait_for,
        ),
    ),
    amount=NO_COMP_CAP.gives(CAP),
    claim_within=NO_COMP_YEAR.gives(years(1)),
    claim_from=Proceedings.case_ended_on,
    decided_by=OFFICE,
    paid_by="the State",
)

# Damages from the offender.

NO_COMP_EARN = provision(
    "NO-COMP-EARN",
    "Victims of forced prostitution can claim back the earnings taken from them: buying sex is unlawful, "
    "selling it is not.",
)
NO_COMP_VIOL = provision(
    "NO-COMP-VIOL",
    "In that case damages for violation were 200,000, 200,000 and 100,000 Norwegian kroner.",
)

EARNINGS_BACK = EntitlementRule(
    code="earnings_back",
    title="The earnings taken, and damages for violation",
    local_title="oppreisning",
    provisions=(NO_COMP_EARN, NO_COMP_VIOL),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    when=all_of(
        PRESUMED_TO_BE_A_VICTIM,
        includes(Trafficking.purposes, Purpose.PROSTITUTION),
        NorwegianCase.earnings_taken,
    ),
    decided_by="the court",
    paid_by="the offender",
)
