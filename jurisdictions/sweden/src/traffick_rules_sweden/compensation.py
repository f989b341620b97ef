"""Compensation from the State ("brottsskadeersättning")."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.facts import SwedishCase
from traffick_rules_sweden.sources import provision

AUTHORITY = "the Crime Victim Authority"
IN_SWEDEN = includes(Trafficking.countries, Country.SE)
INJURY = includes(
    Trafficking.harm,
    Harm.BODILY_INJURY,
    Harm.SERIOUS_INJURY,
    Harm.PSYCHOLOGICAL_HARM,
    Harm.SUFFERING,
)
VIOLATION = includes(Trafficking.harm, Harm.VIOLATION)
BASE_AMOUNTS = "price base amounts"
REPORTED = any_of(Proceedings.crime_reported, Findings.delay_excused)

# Crime Damages Act of 1978, to June 2014.

SE_COMP_A = provision(
    "SE-COMP-A",
    "Under the older Act the State pays compensation for personal injury and for grave violation of person, freedom or peace by a crime in Sweden.",
)
SE_COMP_ABROAD_A = provision("SE-COMP-ABROAD-A", "For a crime abroad it pays residents only.")
SE_COMP_LINK_A = provision(
    "SE-COMP-LINK-A", "It does not pay where the link of crime and victim to Sweden is too slight."
)
SE_COMP_DEADLINE_A = provision(
    "SE-COMP-DEADLINE-A",
    "The time to apply is 2 years from the final judgment, from closing the investigation, else from the crime. There is no rule for children.",
)
SE_COMP_DEADLINE_A_LATE = provision(
    "SE-COMP-DEADLINE-A-LATE", "A late application counts only for exceptional reasons."
)
SE_COMP_REPORT_A = provision(
    "SE-COMP-REPORT-A", "The crime must have been reported, or there must be good reason why not."
)
SE_COMP_CAP_A = provision(
    "SE-COMP-CAP-A", "The lump sum for injury is at most 20 price base amounts."
)
SE_COMP_CAP_A_VIOL = provision(
    "SE-COMP-CAP-A-VIOL", "For violation it is at most 10 price base amounts."
)
SE_COMP_CAP_A_ANNUITY = provision(
    "SE-COMP-CAP-A-ANNUITY",
    "An annuity is at most 3 price base amounts a year; an own share is deducted.",
)

COMPENSATION_1978 = EntitlementRule(
    code="state_compensation",
    title="Compensation from the State",
    local_title="brottsskadeersättning",
    provisions=(SE_COMP_A, SE_COMP_DEADLINE_A_LATE, SE_COMP_CAP_A_ANNUITY),
    modality=Modality.SHALL,
    kind=EntitlementKind.COMPENSATION,
    decided_by=AUTHORITY,
    paid_by="the State",
    when=all_of(
        any_of(
            cited(IN_SWEDEN, SE_COMP_A),
            cited(SwedishCase.resident_at_crime, SE_COMP_ABROAD_A),
        ),
        any_of(INJURY, VIOLATION),
        cited(REPORTED, SE_COMP_REPORT_A, title="the crime was reported, or good reason why not"),
    ),
    unless=Proviso(Findings.link_to_country_slight, SE_COMP_LINK_A),
    amount=by_case(
        (INJURY, SE_COMP_CAP_A.gives(up_to(Amount(20, BASE_AMOUNTS)))),
        (VIOLATION, SE_COMP_CAP_A_VIOL.gives(up_to(Amount(10, BASE_AMOUNTS)))),
    ),
    claim_within=SE_COMP_DEADLINE_A.gives(years(2)),
    claim_from=Proceedings.case_ended_on,
)

# Crime Damages Act of 2014.

SE_COMP = provision(
    "SE-COMP",
    "The State pays compensation for personal injury and for grave violation of person, freedom or peace by a crime in Sweden.",
)
SE_COMP_ABROAD = provision(
    "SE-COMP-ABROAD",
    "For a crime abroad the State pays compensation only to one who was resident in Sweden at the time of the crime.",
)
SE_COMP_LINK = provision(
    "SE-COMP-LINK",
    "The State pays no compensation where the link of crime and victim to Sweden is so slight that this would be unreasonable; but it always pays for intentional violent crime in Sweden against a citizen or resident of another EU State.",
)
SE_COMP_PAID = provision(
    "SE-COMP-PAID",
    "The State pays compensation only so far as no other compensation covers the damage.",
)
SE_COMP_REDUCE = provision(
    "SE-COMP-REDUCE",
    "The State may pay less compensation where the victim raised the risk by intent or negligence.",
)
SE_COMP_DEADLINE = provision(
    "SE-COMP-DEADLINE",
    "The time to apply is 3 years from the final judgment where a charge was brought; from closing the investigation or the decision on the charge where none was; else from the crime.",
)
SE_COMP_DEADLINE_CHILD = provision("SE-COMP-DEADLINE-CHILD", "A child may apply until 21.")
SE_COMP_DEADLINE_LATE = provision(
    "SE-COMP-DEADLINE-LATE", "A late application counts only for exceptional reasons."
)
SE_COMP_REPORT = provision(
    "SE-COMP-REPORT", "The crime must have been reported, or there must be good reason why not."
)
SE_COMP_HELP = provision(
    "SE-COMP-HELP",
    "The person must have helped, as far as can be asked, that the reported crime can be investigated.",
)
SE_COMP_CAP = provision("SE-COMP-CAP", "The lump sum for injury is at most 20 price base amounts.")
SE_COMP_CAP_VIOL = provision("SE-COMP-CAP-VIOL", "For violation there is no cap any more.")
SE_COMP_CAP_OTHER = provision(
    "SE-COMP-CAP-OTHER",
    "An annuity is at most 3 price base amounts a year, property 10; nothing is paid below 100 SEK.",
)
SE_COMP_COURT = provision(
    "SE-COMP-COURT",
    "Where a court has tried the claim for violation, the compensation follows the judgment at least.",
)
SE_COMP_BODY = provision(
    "SE-COMP-BODY",
    "The Crime Victim Authority decides; there is no appeal, but review by its board on request.",
)

COMPENSATION = COMPENSATION_1978.then(
    provisions=(
        SE_COMP,
        SE_COMP_DEADLINE_LATE,
        SE_COMP_CAP_VIOL,
        SE_COMP_CAP_OTHER,
        SE_COMP_REDUCE,
        SE_COMP_COURT,
        SE_COMP_BODY,
    ),
    when=all_of(
        any_of(
            cited(IN_SWEDEN, SE_COMP),
            cited(SwedishCase.resident_at_crime, SE_COMP_ABROAD),
        ),
        any_of(INJURY, VIOLATION),
        cited(REPORTED, SE_COMP_REPORT, title="the crime was reported, or good reason why not"),
        cited(
            any_of(Cooperation.with_police, SwedishCase.helped_investigation),
            SE_COMP_HELP,
            title="the person has helped the investigation as far as can be asked",
        ),
    ),
    unless=(
        Proviso(
            all_of(
                Findings.link_to_country_slight,
                any_of(
                    not_(IN_SWEDEN),
                    not_read(
                        "for intentional violent crime in Sweden the link of citizens and residents of the EU does not count"
                    ),
                ),
            ),
            SE_COMP_LINK,
            title="the link of crime and victim to Sweden is slight",
        ),
        Proviso(is_(Proceedings.compensated, Compensated.IN_FULL), SE_COMP_PAID),
    ),
    amount=by_case((INJURY, SE_COMP_CAP.gives(up_to(Amount(20, BASE_AMOUNTS))))),
    claim_within=SE_COMP_DEADLINE.gives(years(3)),
    claim_from=Proceedings.case_ended_on,
    claim_until_age=SE_COMP_DEADLINE_CHILD.gives(21),
)
