"""What Danish law asks, beside the shared vocabulary."""

from enum import StrEnum

from traffick_rules.facts import Day, FactGroup, OneOf, OpenNorm, YesNo


class DanishPermit(StrEnum):
    """The permits of the Aliens Act beside asylum: §§ 9 b and 9 c."""

    HUMANITARIAN = "humanitarian"
    UNACCOMPANIED_CHILD = "unaccompanied_child"
    INVESTIGATION = "investigation"
    SPECIAL_REASONS = "special_reasons"


class DanishCase(FactGroup, key="denmark"):
    """What only Danish law asks."""

    labour_migration_case: OpenNorm = OpenNorm(
        "the case is one in which the Agency for International Recruitment and Integration decides",
        "Does the Agency for International Recruitment and Integration decide in this case?",
        decided_by="the authorities settle it among themselves",
    )
    met_in_prostitution: YesNo = YesNo(
        "the police have met the person in a prostitution case",
        "Have the police met the person in a prostitution case?",
    )
    had_permit: YesNo = YesNo(
        "the person has had a residence permit in Denmark before",
        "Has the person had a residence permit in Denmark before?",
    )
    lived_here: YesNo = YesNo(
        "the person has lived in Denmark", "Has the person had their home in Denmark?"
    )
    left_on: Day = Day(
        "the day on which the person left Denmark under an entry ban",
        "On which day did the person leave Denmark under the entry ban?",
    )
    found_not_cooperating: YesNo = YesNo(
        "the Return Agency has found that the person does not cooperate in leaving",
        "Has the Return Agency found that the person does not cooperate in leaving?",
    )
    cooperated_throughout: YesNo = YesNo(
        "the person has cooperated in leaving all the time",
        "Has the person cooperated in leaving all the time?",
    )
    appeal_not_pursued: YesNo = YesNo(
        "the person does not pursue an appeal in the asylum case",
        "Has the person given up the appeal in the asylum case?",
    )
    detained_on: Day = Day(
        "the day of the detention, or of an arrest before it",
        "On which day was the person detained, or arrested before that?",
    )
    brought_before_court: YesNo = YesNo(
        "the detained person has been brought before a court",
        "Has the detained person been brought before a court?",
    )
    milder_measures_suffice: OpenNorm = OpenNorm(
        "milder measures than detention suffice",
        "Has the police or the court found that milder measures suffice?",
        decided_by="the police or the court decides",
    )
    removal_delayed: OpenNorm = OpenNorm(
        "special circumstances, such as no cooperation or late papers, delay the removal",
        "Has the court found special circumstances that delay the removal?",
        decided_by="the court decides",
    )
    applied_for: OneOf[DanishPermit] = OneOf(
        DanishPermit,
        "the latest application for a residence permit is on this ground:",
        "For which permit is the latest application?",
        thing="a permit of § 9 b or § 9 c",
    )
    permit_decided_on: Day = Day(
        "the day on which the person was informed of the decision on the permit",
        "On which day was the person informed of the decision on the permit?",
    )
    appealed_within_7_days: YesNo = YesNo(
        "the person has appealed within 7 days", "Has the person appealed within 7 days?"
    )
    asylum_registered_on: Day = Day(
        "the day of the registration as an asylum seeker",
        "On which day was the person registered as an asylum seeker?",
    )
    known_before_april_2003: YesNo = YesNo(
        "the person had a permit or was registered as an asylum seeker before 1 April 2003",
        "Did the person have a permit, or were they registered, before 1 April 2003?",
    )
    international_duties: OpenNorm = OpenNorm(
        "Denmark's international duties may demand the permit",
        "Has the Immigration Service found that international duties may demand the permit?",
        decided_by="the Immigration Service decides",
    )
    quite_special_reasons: OpenNorm = OpenNorm(
        "quite special reasons speak for the permit",
        "Have quite special reasons for the permit been found?",
        decided_by="the Immigration Service or the minister decides",
    )
    permit_ground_gone: OpenNorm = OpenNorm(
        "the ground of the residence permit was wrong or is gone",
        "Has the Immigration Service found that the ground of the permit was wrong or is gone?",
        decided_by="the Immigration Service decides",
    )
    sentenced_to_prison: YesNo = YesNo(
        "the person has been sentenced to prison",
        "Has the person been sentenced to prison in Denmark?",
    )
    danger_in_responsible_state: OpenNorm = OpenNorm(
        "the State that would examine the claim brings a risk of ill-treatment or of removal to danger",
        "Is there a risk of ill-treatment, or of removal to danger, in the State responsible?",
        decided_by="the Immigration Service decides",
    )
    housed_with_parents: YesNo = YesNo(
        "the person is a minor housed privately with parents who are resident",
        "Does the minor live privately with parents who are resident in Denmark?",
        until_age=18,
    )
    supported_under_other_law: YesNo = YesNo(
        "the person is entitled to support under other law",
        "Is the person entitled to support under other law?",
    )
    of_school_age: YesNo = YesNo(
        "the child is of school age", "Is the child of school age?", until_age=18
    )
    cost_refused: YesNo = YesNo(
        "the Immigration Service has decided on the cost of health care or social help",
        "Has the Immigration Service decided on the cost of health care or social help?",
    )
    home_needed_at_once: YesNo = YesNo(
        "the need for a place to stay is acute", "Does the person need a place to stay at once?"
    )
    free_care_reasonable: OpenNorm = OpenNorm(
        "it is reasonable to give the hospital care free of charge",
        "Has the region found it reasonable to give the hospital care free of charge?",
        decided_by="the region decides",
    )
    child_heard: YesNo = YesNo(
        "the child has been talked to about the representative",
        "Has the child been talked to about the representative?",
    )
    talk_called_for: OpenNorm = OpenNorm(
        "the child's maturity and the case call for talking to the child",
        "Has the body that appoints found that maturity and the case call for a talk with the child?",
        decided_by="the body that appoints the representative decides",
    )
    lives_with_adult_partner: YesNo = YesNo(
        "the minor lives with or is married to an adult partner, who accompanies them",
        "Does the minor live with, or are they married to, an adult partner who is with them?",
        until_age=18,
    )
    manifestly_unfounded_procedure: YesNo = YesNo(
        "the asylum claim goes through the procedure for manifestly unfounded claims",
        "Does the asylum claim go through the procedure for manifestly unfounded claims?",
    )
    tracing_unsuitable: OpenNorm = OpenNorm(
        "special reasons speak against tracing the child's family",
        "Has the Immigration Service found special reasons against tracing the family?",
        decided_by="the Immigration Service decides",
    )
    wants_tracing: YesNo = YesNo(
        "the child agrees to the tracing of the family, or wishes it",
        "Does the child agree to the tracing of the family, or wish it?",
    )
    coercion_or_liberty_case: YesNo = YesNo(
        "the criminal case is about coercion or deprivation of liberty",
        "Is the criminal case about coercion or deprivation of liberty?",
    )
    rape_case: YesNo = YesNo(
        "the criminal case is about a rape of the person",
        "Is the criminal case about a rape of the person?",
    )
    offence_less_serious: OpenNorm = OpenNorm(
        "the offence in the criminal case is of a less serious kind",
        "Has the court found the offence to be of a less serious kind?",
        decided_by="the court decides",
    )
    police_ask_for_counsel: YesNo = YesNo(
        "the police ask the court to appoint counsel for the person",
        "Have the police asked the court to appoint counsel for the person?",
    )
    information_decisive: OpenNorm = OpenNorm(
        "the person's information was decisive for solving crimes of others",
        "Has the court found the information decisive for solving crimes of others?",
        decided_by="the court decides",
    )
    convict_held_since_remand: YesNo = YesNo(
        "the convict was sentenced to prison without probation, was on remand before and has not been released since",
        "Was the convict, sentenced to prison, on remand before and not released since?",
    )
    release_notice_requested: YesNo = YesNo(
        "the person has asked to be informed of the convict's release",
        "Has the person asked to be informed of the convict's release?",
    )
    offender_interests: OpenNorm = OpenNorm(
        "weighty interests of the offender speak against informing the person",
        "Have weighty interests of the offender been found against informing the person?",
        decided_by="the prison service or the police decide",
    )
    mission_staff: YesNo = YesNo(
        "the person works at a Danish mission abroad",
        "Does the person work at a Danish mission abroad?",
    )


class DanishCharge(FactGroup, key="denmark"):
    """What only the Danish law on offences asks."""

    improper_method: OpenNorm = OpenNorm(
        "the use of power, debt or a weak position was an improper method",
        "Has the court found the use of power, debt or a weak position an improper method?",
        decided_by="the court decides",
    )
    attack_on_civilians: YesNo = YesNo(
        "the act is part of a widespread or systematic attack on civilians",
        "Is the act part of a widespread or systematic attack on civilians?",
    )
    charged: YesNo = YesNo(
        "the suspect has learnt of the charge, or a step that charges was asked for",
        "Has the suspect learnt of the charge, or has the prosecution asked for a step that charges?",
    )
    suspension_reaches_offence: OpenNorm = OpenNorm(
        "the rule on victims kept from reporting reaches an offence outside the list of § 94(4)",
        "Has the court found that the rule reaches an offence outside the list of § 94(4)?",
        decided_by="the court decides",
    )
    entry_from_schengen: YesNo = YesNo(
        "the person entered from a Schengen State", "Did the person enter from a Schengen State?"
    )
    lawful_origin_likely: OpenNorm = OpenNorm(
        "the lawful origin of the assets is made likely",
        "Has the court found the lawful origin of the assets likely?",
        decided_by="the court decides",
    )
    expulsion_barred: OpenNorm = OpenNorm(
        "expelling the accused is against Denmark's international duties",
        "Has the court found expulsion against Denmark's international duties?",
        decided_by="the court decides",
    )
