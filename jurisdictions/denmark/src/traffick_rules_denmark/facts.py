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
        decided_by="the authorities settle it among themselves",
    )
    met_in_prostitution: YesNo = YesNo("the police have met the person in a prostitution case")
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
        "the latest application for a residence permit is for",
        "For which permit is the latest application?",
        thing="a permit of § 9 b or § 9 c",
    )
    permit_decided_on: Day = Day(
        "the day on which the person was told of the decision on the permit",
        "On which day was the person told of the decision on the permit?",
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
    sentenced_to_prison: YesNo = YesNo(
        "the person has been sentenced to prison",
        "Has the person been sentenced to prison in Denmark?",
    )
    danger_in_responsible_state: OpenNorm = OpenNorm(
        "the State that would examine the claim brings a risk of ill-treatment or of removal to danger",
        "Is there a risk of ill-treatment, or of removal to danger, in the State responsible?",
        decided_by="the Immigration Service decides",
    )
