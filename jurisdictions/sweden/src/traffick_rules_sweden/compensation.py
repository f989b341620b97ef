"""Compensation from the State ("brottsskadeersättning")."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.facts import SwedishCase
from traffick_rules_sweden.sources import CRIME_DAMAGES_ACT, CRIME_DAMAGES_ACT_1978, provision

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
    CRIME_DAMAGES_ACT_1978,
    "SE-COMP-A",
    "ss. 1, 2",
    "Under the older Act the State pays compensation for personal injury and for grave violation of person, freedom or peace by a crime in Sweden.",
    until="2014-06-30",
    read_in="S66",
)
SE_COMP_ABROAD_A = provision(
    CRIME_DAMAGES_ACT_1978,
    "SE-COMP-ABROAD-A",
    "s. 1",
    "For a crime abroad it pays residents only.",
    until="2014-06-30",
    read_in="S66",
)
SE_COMP_LINK_A = provision(
    CRIME_DAMAGES_ACT_1978,
    "SE-COMP-LINK-A",
    "s. 1",
    "It does not pay where the link of crime and victim to Sweden is too slight.",
    until="2014-06-30",
    read_in="S66",
)
SE_COMP_DEADLINE_A = provision(
    CRIME_DAMAGES_ACT_1978,
    "SE-COMP-DEADLINE-A",
    "s. 14",
    "The time to apply is 2 years from the final judgment, from closing the investigation, else from the crime. There is no rule for children.",
    until="2014-06-30",
    read_in="S66 S24k",
)
SE_COMP_DEADLINE_A_LATE = provision(
    CRIME_DAMAGES_ACT_1978,
    "SE-COMP-DEADLINE-A-LATE",
    "s. 14",
    "A late application counts only for exceptional reasons.",
    until="2014-06-30",
    read_in="S66",
)
SE_COMP_REPORT_A = provision(
    CRIME_DAMAGES_ACT_1978,
    "SE-COMP-REPORT-A",
    "s. 14 para. 3",
    "The crime must have been reported, or there must be good reason why not.",
    until="2014-06-30",
    read_in="S66",
)
SE_COMP_CAP_A = provision(
    CRIME_DAMAGES_ACT_1978,
    "SE-COMP-CAP-A",
    "ss. 10, 11",
    "The lump sum for injury is at most 20 price base amounts.",
    since="by 2011-01-01: wording in which the base amounts were renamed; older RECALL",
    until="2014-06-30",
    read_in="S66",
    note="The start is recalled.",
)
SE_COMP_CAP_A_VIOL = provision(
    CRIME_DAMAGES_ACT_1978,
    "SE-COMP-CAP-A-VIOL",
    "s. 11",
    "For violation it is at most 10 price base amounts.",
    since="by 2011-01-01: wording in which the base amounts were renamed; older RECALL",
    until="2014-06-30",
    read_in="S66 S24k",
    note="That it was capped is confirmed; the sum was read in the Act alone.",
)
SE_COMP_CAP_A_ANNUITY = provision(
    CRIME_DAMAGES_ACT_1978,
    "SE-COMP-CAP-A-ANNUITY",
    "ss. 10, 11",
    "An annuity is at most 3 price base amounts a year; an own share is deducted.",
    since="by 2011-01-01: as SE-COMP-CAP-A",
    until="2014-06-30",
    read_in="S66",
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
    CRIME_DAMAGES_ACT,
    "SE-COMP",
    "ss. 1, 2 para. 1, 4, 5",
    "The State pays compensation for personal injury and for grave violation of person, freedom or peace by a crime in Sweden.",
    since="2014-07-01",
    read_in="S29",
)
SE_COMP_ABROAD = provision(
    CRIME_DAMAGES_ACT,
    "SE-COMP-ABROAD",
    "s. 2 para. 2",
    "For a crime abroad it pays only one who was resident in Sweden at the time of the crime.",
    since="2014-07-01",
    read_in="S29",
)
SE_COMP_LINK = provision(
    CRIME_DAMAGES_ACT,
    "SE-COMP-LINK",
    "s. 3",
    "It does not pay where the link of crime and victim to Sweden is so slight that this would be unreasonable; but it always pays for intentional violent crime in Sweden against a citizen or resident of another EU State.",
    since="2014-07-01",
    read_in="S29",
)
SE_COMP_PAID = provision(
    CRIME_DAMAGES_ACT,
    "SE-COMP-PAID",
    "s. 10",
    "It pays only so far as no other compensation covers the damage.",
    since="2014-07-01",
    read_in="S29",
)
SE_COMP_REDUCE = provision(
    CRIME_DAMAGES_ACT,
    "SE-COMP-REDUCE",
    "s. 12",
    "It may pay less where the victim raised the risk by intent or negligence.",
    since="2014-07-01",
    read_in="S29",
)
SE_COMP_DEADLINE = provision(
    CRIME_DAMAGES_ACT,
    "SE-COMP-DEADLINE",
    "s. 15 para. 1",
    "The time to apply is 3 years from the final judgment where a charge was brought; from closing the investigation or the decision on the charge where none was; else from the crime.",
    since="2014-07-01",
    read_in="S29 S24k",
)
SE_COMP_DEADLINE_CHILD = provision(
    CRIME_DAMAGES_ACT,
    "SE-COMP-DEADLINE-CHILD",
    "s. 15",
    "A child may apply until 21.",
    since="2014-07-01",
    read_in="S29 S24k",
)
SE_COMP_DEADLINE_LATE = provision(
    CRIME_DAMAGES_ACT,
    "SE-COMP-DEADLINE-LATE",
    "s. 15",
    "A late application counts only for exceptional reasons.",
    since="2014-07-01",
    read_in="S29",
)
SE_COMP_REPORT = provision(
    CRIME_DAMAGES_ACT,
    "SE-COMP-REPORT",
    "s. 16 no. 1",
    "The crime must have been reported, or there must be good reason why not.",
    since="2014-07-01",
    read_in="S29",
)
SE_COMP_HELP = provision(
    CRIME_DAMAGES_ACT,
    "SE-COMP-HELP",
    "s. 16 no. 2",
    "The person must have helped, as far as can be asked, that the reported crime can be investigated.",
    since="2014-07-01",
    read_in="S29",
)
SE_COMP_CAP = provision(
    CRIME_DAMAGES_ACT,
    "SE-COMP-CAP",
    "s. 14",
    "The lump sum for injury is at most 20 price base amounts.",
    since="2014-07-01",
    read_in="S29",
)
SE_COMP_CAP_VIOL = provision(
    CRIME_DAMAGES_ACT,
    "SE-COMP-CAP-VIOL",
    "s. 14",
    "For violation there is no cap any more.",
    since="2014-07-01",
    read_in="S29 S24k",
)
SE_COMP_CAP_OTHER = provision(
    CRIME_DAMAGES_ACT,
    "SE-COMP-CAP-OTHER",
    "s. 14",
    "An annuity is at most 3 price base amounts a year, property 10; nothing is paid below 100 SEK.",
    since="2014-07-01",
    read_in="S29",
)
SE_COMP_COURT = provision(
    CRIME_DAMAGES_ACT,
    "SE-COMP-COURT",
    "s. 5 (wording 2022:755)",
    "Where a court has tried the claim for violation, the compensation follows the judgment at least.",
    since="2014-07-01",
    read_in="S29 S24k",
)
SE_COMP_BODY = provision(
    CRIME_DAMAGES_ACT,
    "SE-COMP-BODY",
    "ss. 22–26",
    "The Crime Victim Authority decides; there is no appeal, but review by its board on request.",
    since="2014-07-01",
    read_in="S29",
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
