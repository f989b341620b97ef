"""The victim in the criminal case: information, protection, counsel, closed doors; the victim's own offence."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.facts import SwedishCase
from traffick_rules_sweden.permits import HOLDS_5_15_PERMIT
from traffick_rules_sweden.reflection_period import (
    BOARD_HAS_APPLIED,
    LEADER_HAS_APPLIED,
    MIGRATION_AGENCY,
)
from traffick_rules_sweden.sources import provision

# Ordinance on preliminary investigations; Aliens Ordinance: what the person is told.

SE_DUTY_INFORM = provision(
    "SE-DUTY-INFORM",
    "The leader of the investigation shall tell a foreigner who may get a permit under ch. 5 s. 15 of that possibility.",
)
SE_DUTY_VICTIM = provision(
    "SE-DUTY-VICTIM",
    "The injured person shall as soon as possible be told of compensation, counsel, protective measures and alternative housing, support bodies, interpretation, costs and complaints.",
)
SE_DUTY_ASSESS = provision(
    "SE-DUTY-ASSESS",
    "The police shall make an individual assessment of protection needs as soon as possible.",
)
SE_CHILD_PROTECT = provision(
    "SE-CHILD-PROTECT",
    "In a criminal case an injured person under 18 always counts as in need of special protection.",
)
SE_DUTY_CONFIRM = provision(
    "SE-DUTY-CONFIRM", "The police confirm the report of a crime in writing, translated on request."
)
SE_DUTY_INTERP = provision(
    "SE-DUTY-INTERP", "The injured person has an interpreter at the report, on request."
)
SE_DUTY_WAGE = provision(
    "SE-DUTY-WAGE",
    "When the Migration Agency grants a permit under ch. 5 s. 15 to a person who worked without a right to stay, it shall tell of s. 15 d.",
)

POLICE = "the police"

TELL_OF_THE_PERMIT = DutyRule(
    code="tell_of_permit",
    title="Tell the person of the reflection permit and the permit for the case",
    local_title="upplysning om tidsbegränsat uppehållstillstånd",
    provisions=(SE_DUTY_INFORM,),
    when=all_of(Proceedings.case_open, not_(citizen_of(Country.SE))),
    kind=DutyKind.INFORMATION,
    owed_by="the leader of the investigation",
    fulfilled=SwedishCase.told_of_permit,
)
TELL_OF_RIGHTS = DutyRule(
    code="tell_of_rights",
    title="Tell the injured person of their rights",
    local_title="information till målsäganden",
    provisions=(SE_DUTY_ASSESS,),
    when=(
        SE_DUTY_ASSESS.gives(
            not_read("the list of what the victim is informed of before 31 May 2021 was not read"),
            until="2021-05-30",
        ),
        SE_DUTY_VICTIM.gives(any_of(Proceedings.injured_party, Proceedings.crime_reported)),
    ),
    kind=DutyKind.INFORMATION,
    owed_by=POLICE,
    fulfilled=Proceedings.informed_of_rights,
)
TELL_OF_WAGE_PERMIT = DutyRule(
    code="tell_of_wage_permit",
    detail=True,
    title="Tell the holder of a permit of the permit for unpaid wages",
    provisions=(SE_DUTY_WAGE,),
    when=all_of(HOLDS_5_15_PERMIT, Work.employed_illegally),
    kind=DutyKind.INFORMATION,
    owed_by=MIGRATION_AGENCY,
    fulfilled=SwedishCase.told_of_permit,
)
ASSESSMENT_OF_PROTECTION = EntitlementRule(
    code="assessment_of_protection",
    title="An assessment of the need of special protection in the case",
    local_title="individuell skyddsbedömning",
    provisions=(SE_DUTY_ASSESS, SE_CHILD_PROTECT),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    when=any_of(Proceedings.injured_party, Proceedings.crime_reported),
    provided_by=POLICE,
)
CONFIRMATION = EntitlementRule(
    code="confirmation_of_report",
    detail=True,
    title="A written confirmation of the report, and an interpreter",
    provisions=(SE_DUTY_CONFIRM, SE_DUTY_INTERP),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    when=Proceedings.crime_reported,
    provided_by=POLICE,
)

# Act 1988:609: counsel for the injured person.

SE_COUNSEL = provision(
    "SE-COUNSEL",
    "Counsel is appointed from the start of the investigation for offences of ch. 4 with prison in the scale, attempt, preparation and conspiracy too, if need can be assumed from the relation to the suspect or other circumstances.",
)
SE_COUNSEL_6 = provision(
    "SE-COUNSEL-6",
    "For offences of ch. 6, such as procuring, it is appointed unless there is plainly no need.",
)
SE_COUNSEL_OTHER = provision(
    "SE-COUNSEL-OTHER", "For other offences with prison it is appointed at specially strong need."
)
SE_COUNSEL_HOW = provision(
    "SE-COUNSEL-HOW",
    "The court appoints counsel, on request or otherwise, and follows the person's own proposal if it is fit.",
)
SE_COUNSEL_END = provision(
    "SE-COUNSEL-END",
    "Counsel acts to the end of the time to appeal. In the higher court counsel shall be appointed anew where the prosecutor or the defendant appeals on liability, on the conditions of s. 1; whether the person will be heard and the claim tried is weighed, too.",
)
SE_COUNSEL_NONE = provision(
    "SE-COUNSEL-NONE",
    "There is no counsel once the prosecutor has decided not to charge, or has dropped the charge.",
)
SE_COUNSEL_DO = provision(
    "SE-COUNSEL-DO",
    "Counsel guards interests, supports and helps, and brings the damages claim if the prosecutor does not.",
)

CASE_OFFENCES = Proceedings.case_offences
CHAPTER_4_CASE = includes(CASE_OFFENCES, CaseOffence.TRAFFICKING, CaseOffence.EXPLOITATION)
CHAPTER_6_CASE = includes(
    CASE_OFFENCES,
    CaseOffence.PROCURING,
    CaseOffence.CHILD_SEXUAL_EXPLOITATION,
    CaseOffence.SEXUAL_OFFENCE,
    # The one use that is an offence is buying sex.
    CaseOffence.USE_OF_VICTIM,
)
OTHER_CASE = includes(
    CASE_OFFENCES,
    CaseOffence.SLAVERY,
    CaseOffence.ORGAN_OFFENCE,
    CaseOffence.ILLEGAL_EMPLOYMENT,
    CaseOffence.OTHER,
)

COUNSEL = EntitlementRule(
    code="counsel",
    title="Counsel for the injured person",
    local_title="målsägandebiträde",
    provisions=(SE_COUNSEL_NONE, SE_COUNSEL_HOW, SE_COUNSEL_END, SE_COUNSEL_DO),
    modality=Modality.SHALL,
    kind=EntitlementKind.LEGAL_HELP,
    decided_by="the court",
    when=(
        SE_COUNSEL_NONE.gives(
            not_read("the Act on counsel before July 2018 was not read"), until="2018-06-30"
        ),
        SE_COUNSEL.gives(
            all_of(
                Proceedings.case_open,
                cited(
                    not_(is_(Proceedings.case_outcome, CaseOutcome.NOT_CHARGED)),
                    SE_COUNSEL_NONE,
                    title="the prosecutor has not decided against a charge, or dropped it",
                ),
                any_of(
                    all_of(CHAPTER_4_CASE, cited(Findings.counsel_needed, SE_COUNSEL)),
                    all_of(
                        CHAPTER_6_CASE,
                        cited(
                            any_of(
                                Findings.counsel_needed,
                                not_(SwedishCase.counsel_plainly_unneeded),
                            ),
                            SE_COUNSEL_6,
                            title="there is not plainly no need of counsel",
                        ),
                    ),
                    all_of(OTHER_CASE, cited(Findings.counsel_needed, SE_COUNSEL_OTHER)),
                ),
            ),
        ),
    ),
)

# Secrecy Act ch. 35 s. 12; Code of Judicial Procedure ch. 5 s. 1.

SE_CLOSED = provision(
    "SE-CLOSED", "Personal data are secret in trials on trafficking if harm can be assumed."
)
SE_CLOSED_HEX = provision(
    "SE-CLOSED-HEX",
    "Personal data are secret in trials on gross human exploitation if harm can be assumed.",
)
SE_CLOSED_DOORS = provision(
    "SE-CLOSED-DOORS",
    "The court may close the doors for what such secrecy covers, and for a hearing of a person under 15.",
)

CLOSED_DOORS = EntitlementRule(
    code="closed_doors",
    title="Secrecy and closed doors in court",
    local_title="sekretess och stängda dörrar",
    provisions=(SE_CLOSED, SE_CLOSED_DOORS),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    decided_by="the court",
    when=any_of(
        all_of(
            any_of(
                cited(includes(CASE_OFFENCES, CaseOffence.TRAFFICKING), SE_CLOSED),
                cited(
                    all_of(
                        includes(CASE_OFFENCES, CaseOffence.EXPLOITATION),
                        not_read("whether the exploitation charged is gross is not asked"),
                    ),
                    SE_CLOSED_HEX,
                    title="the case is on gross human exploitation",
                    while_in_force=True,
                ),
            ),
            Findings.private_facts_at_stake,
        ),
        cited(all_of(Proceedings.case_open, under_age(15)), SE_CLOSED_DOORS),
    ),
)

# The victim's own offence: Code of Judicial Procedure ch. 20 s. 7; Penal Code ch. 29 s. 3; Aliens Act ch. 20 s. 1.

SE_NONPUN = provision(
    "SE-NONPUN",
    "The prosecutor may waive a charge where only a fine is to be expected, if no important public or private interest is set aside.",
)
SE_NONPUN_COND = provision(
    "SE-NONPUN-COND",
    "If no important interest is set aside, a charge may be waived where a conditional sentence is to be expected and special reasons exist, the sanction for another offence of the person is enough, or psychiatric care or support for the disabled comes about.",
)
SE_NONPUN_SPECIAL = provision(
    "SE-NONPUN-SPECIAL",
    "A charge may also be waived where for special reasons it is plain that no sanction is needed to keep the person from further crime, and nothing else calls for a charge.",
)
SE_NONPUN_NONE = provision(
    "SE-NONPUN-NONE", "The Code has no clause that frees victims from punishment."
)
SE_NONPUN_MITIG = provision(
    "SE-NONPUN-MITIG",
    "Shall be weighed as mitigating: plainly offending conduct of another that led to the offence; reduced control; lacking development, experience or judgment; strong compassion; an act of the kind of ch. 24, such as necessity. Being coerced is not named as such.",
)
SE_NONPUN_BELOW = provision("SE-NONPUN-BELOW", "For such reasons the court may go below the range.")
SE_NOFINE = provision(
    "SE-NOFINE",
    "There is no fine for unlawful stay once the social welfare board has applied for a permit under ch. 5 s. 15.",
)
SE_NOFINE_OWN = provision(
    "SE-NOFINE-OWN",
    "There is no fine for unlawful stay once the person has applied for the permit needed.",
)
SE_NOFINE_LEADER = provision(
    "SE-NOFINE-LEADER",
    "There is no fine for unlawful stay once the leader of the investigation has applied for a permit under ch. 5 s. 15.",
)
SE_NOFINE_PETTY = provision("SE-NOFINE-PETTY", "Petty unlawful stay is charged only if called for.")

WAIVER_OF_CHARGE = EntitlementRule(
    code="waiver_of_charge",
    title="No charge for the person's own offence",
    local_title="åtalsunderlåtelse",
    provisions=(SE_NONPUN, SE_NONPUN_COND, SE_NONPUN_SPECIAL, SE_NONPUN_NONE),
    modality=Modality.MAY,
    kind=EntitlementKind.NON_PUNISHMENT,
    decided_by="the prosecutor",
    when=all_of(
        Proceedings.own_offence,
        any_of(
            Findings.prosecution_unreasonable,
            cited(
                not_read(
                    "whether only a fine is expected, or another sanction is enough, is not asked"
                ),
                SE_NONPUN_COND,
                title="only a fine is expected, or another sanction is enough",
            ),
        ),
    ),
    unless=Proviso(Findings.public_interest_in_prosecution, SE_NONPUN),
)
MITIGATION = EntitlementRule(
    code="mitigation",
    title="A milder sentence for the person's own offence",
    local_title="förmildrande omständigheter",
    provisions=(SE_NONPUN_MITIG, SE_NONPUN_BELOW),
    modality=Modality.SHALL,
    kind=EntitlementKind.NON_PUNISHMENT,
    decided_by="the court",
    when=all_of(
        Proceedings.own_offence,
        any_of(
            cited(
                Findings.own_offence_necessary,
                SE_NONPUN_MITIG,
                title="it is an act of the kind of ch. 24, such as necessity",
            ),
            cited(
                not_read(
                    "the other grounds are not asked; coercion counts only through one of them"
                ),
                SE_NONPUN_MITIG,
                title="another of the five grounds that the Code names exists",
            ),
        ),
    ),
)
NO_FINE_FOR_STAY = EntitlementRule(
    code="no_fine_for_stay",
    title="No fine for unlawful stay",
    provisions=(SE_NONPUN_NONE, SE_NOFINE_PETTY),
    modality=Modality.SHALL,
    kind=EntitlementKind.NON_PUNISHMENT,
    decided_by="the court",
    when=(
        SE_NONPUN_NONE.gives(
            not_read("the rule on fines for unlawful stay before August 2022 was not read"),
            until="2022-07-31",
        ),
        SE_NOFINE.gives(
            all_of(
                includes(Proceedings.own_offence_kinds, OwnOffence.ILLEGAL_STAY),
                any_of(
                    cited(BOARD_HAS_APPLIED, SE_NOFINE),
                    cited(LEADER_HAS_APPLIED, SE_NOFINE_LEADER),
                    cited(includes(Stay.permit_applied_for_by, Authority.PERSON), SE_NOFINE_OWN),
                ),
            ),
        ),
    ),
)
