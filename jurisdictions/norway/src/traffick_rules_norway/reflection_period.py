"""
The reflection period ("refleksjonsperiode"): first 45 days or more, then six months, since 2010 as a limited permit.

The person applies to the police, and the Directorate of Immigration decides; cooperation is not asked for.
"""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.sources import (
    CIRCULARS,
    CIRCULARS_OF_1988,
    IMMIGRATION_ACT,
    IMMIGRATION_REGULATIONS,
    PRACTICE,
    provision,
)
from traffick_rules_norway.victim_status import FOUND_A_VICTIM, PRESUMED_TO_BE_A_VICTIM

# Circulars under the Immigration Act of 1988: 45 days or more, from December 2006 six months.

SIX_MONTHS_IN_2006 = Boundary.read(
    "about 2006-12-01, 2006-11-01 to 2006-12-31, single: six months are reported in December 2006; the day was not read"
)
NO_REF_A = provision(
    CIRCULARS_OF_1988,
    "NO-REF-A",
    "number not read",
    "The reflection period is at least 45 days.",
    since="about 2004-01-01, by 2006-11-30: year recalled; the pages read are from before the change of December 2006",
    until=SIX_MONTHS_IN_2006.day_before(),
    read_in="N7 N19-45 N40",
)
NO_REF_A_WHO = provision(
    CIRCULARS_OF_1988,
    "NO-REF-A-WHO",
    "",
    "The reflection period is for a victim or possible victim without lawful stay, to recover and to consider a report to the police; the threshold is low.",
    since="about 2004-01-01, by 2006-11-30: year recalled; the pages read are from before the change of December 2006",
    until=SIX_MONTHS_IN_2006.day_before(),
    read_in="N7 N19-45",
)
NO_REF_A_MOD = provision(
    CIRCULARS_OF_1988,
    "NO-REF-A-MOD",
    "",
    "A reflection period may be given.",
    since="about 2004-01-01, by 2006-11-30: year recalled; the pages read are from before the change of December 2006",
    until=SIX_MONTHS_IN_2006.day_before(),
    read_in="N7",
)
NO_REF_B0 = provision(
    CIRCULARS_OF_1988,
    "NO-REF-B0",
    "",
    "The reflection period is six months.",
    since=SIX_MONTHS_IN_2006,
    until="2009-12-31",
    read_in="N40 N41 N51-LB161414",
)
NO_REF_B_MOD0 = provision(
    CIRCULARS_OF_1988,
    "NO-REF-B-MOD0",
    "",
    "A reflection period may be given; the circular of 2006 did not change that.",
    since=SIX_MONTHS_IN_2006,
    until="2009-12-31",
    read_in="N7 N40",
    confidence="concluded",
)
NO_REF_WORK_OLD = provision(
    CIRCULARS_OF_1988,
    "NO-REF-WORK-OLD",
    "",
    "The reflection period of six months was a permit to stay and to work.",
    since="by 2009-07-17",
    until="2009-12-31",
    read_in="N51-LB161414",
)

# Immigration Regulations § 8-3 and its guidelines: a limited permit of six months.

NO_REF_MOD = provision(
    IMMIGRATION_REGULATIONS,
    "NO-REF-MOD",
    "§ 8-3, 1st paragraph",
    "A limited permit for reflection may be granted.",
    since="2010-01-01",
    read_in="N3 N5 N23",
)
NO_REF_MOD_LEN = provision(
    IMMIGRATION_REGULATIONS,
    "NO-REF-MOD-LEN",
    "§ 8-3, 1st paragraph",
    "The regulation names no length; the six months stand in the guideline of the Directorate.",
    since="2010-01-01",
    read_in="N3 N5",
)
NO_REF_B = provision(
    CIRCULARS,
    "NO-REF-B",
    "RS 2010-141; UDI 2013-014 (to § 8-3, 1st paragraph)",
    "The reflection permit is for six months.",
    since="2010-01-01",
    read_in="N5 N6 N8 N12 N23",
)
NO_REF_NORENEW = provision(
    CIRCULARS,
    "NO-REF-NORENEW",
    "RS 2010-141; UDI 2013-014",
    "The reflection permit cannot be renewed.",
    since="2010-01-01",
    read_in="N5 N12",
)
NO_REF_COND = provision(
    IMMIGRATION_REGULATIONS,
    "NO-REF-COND",
    "§ 8-3, 1st paragraph",
    "The reflection permit requires indications that the person is a victim.",
    since="2010-01-01",
    read_in="N3 N12 N15 N11",
)
NO_REF_COND_B = provision(
    IMMIGRATION_REGULATIONS,
    "NO-REF-COND-B",
    "§ 8-3, 1st paragraph",
    "The reflection permit requires that the person is willing to receive help and to follow the measures offered.",
    since="2010-01-01",
    read_in="N3 N12 N15",
)
NO_REF_COND_C = provision(
    IMMIGRATION_REGULATIONS,
    "NO-REF-COND-C",
    "§ 8-3, 1st and 3rd paragraphs",
    "The reflection permit requires that the person is in Norway.",
    since="2010-01-01",
    read_in="N3 N12",
)
NO_ID_STANDARD = provision(
    IMMIGRATION_REGULATIONS,
    "NO-ID-STANDARD",
    "§ 8-3, 1st paragraph",
    "Indications are enough for the reflection permit: the threshold is low.",
    since="2010-01-01",
    read_in="N3 N12 N15",
)
NO_ID_STANDARD_B = provision(
    PRACTICE,
    "NO-ID-STANDARD-B",
    "on § 8-3",
    "A report by an agency or a helper usually shows indications of trafficking.",
    since="by 2026-04-30",
    read_in="N12 N15",
)
NO_REF_NOSTAY = provision(
    CIRCULARS,
    "NO-REF-NOSTAY",
    "RS 2010-141 points 4.1–4.4",
    "As a rule the person has no other lawful stay; the circular lists exceptions for asylum seekers and for holders of a visa or a permit.",
    since="2010-01-04",
    read_in="N6 N23",
    note="The text of the exceptions was not read.",
)
NO_REF_ID = provision(
    CIRCULARS,
    "NO-REF-ID",
    "RS 2010-141 point 4.6",
    "The reflection permit does not require documented identity.",
    since="2010-01-04",
    read_in="N6",
)
NO_REF_WHO = provision(
    IMMIGRATION_REGULATIONS,
    "NO-REF-WHO",
    "§ 8-3, 5th paragraph",
    "The Directorate of Immigration decides.",
    since="2010-01-01",
    read_in="N3 N12",
)
NO_REF_WHO_B = provision(
    IMMIGRATION_REGULATIONS,
    "NO-REF-WHO-B",
    "§ 8-3, 5th paragraph",
    "The person applies to the police.",
    since="2010-01-01",
    read_in="N3 N12",
)
NO_REF_START = provision(
    IMMIGRATION_REGULATIONS,
    "NO-REF-START",
    "§ 8-3",
    "No rule that was read counts the six months from another day than that of the decision.",
    since="2010-01-01",
    read_in="N3",
)
NO_REF_EXPELLED = provision(
    CIRCULARS,
    "NO-REF-EXPELLED",
    "RS 2010-141 point 4.5",
    "The reflection permit is open to a person whose expulsion has been decided.",
    since="2010-01-04",
    read_in="N12 N6",
)
NO_ASSIST_COND = provision(
    IMMIGRATION_REGULATIONS,
    "NO-ASSIST-COND",
    "§ 8-3, 1st paragraph",
    "There is no duty to cooperate or to testify during the reflection period.",
    since="2010-01-01",
    read_in="N11 N3",
)
NO_REF_PERM = provision(
    IMMIGRATION_REGULATIONS,
    "NO-REF-PERM",
    "§ 8-3, 1st paragraph",
    "The reflection permit is no basis for permanent residence.",
    since="2010-01-01",
    read_in="N3 N12",
)
NO_REF_PERM_FAM = provision(
    PRACTICE,
    "NO-REF-PERM-FAM",
    "on § 8-3, with Immigration Act § 38, 5th paragraph",
    "As a rule the reflection permit is no basis for family reunion.",
    since="by 2026-04-30",
    read_in="N12",
    note="The regulation does not say it; § 38, 5th paragraph, of the Act lets the decision say so.",
)
NO_REF_WORK = provision(
    IMMIGRATION_ACT,
    "NO-REF-WORK",
    "§ 60, 3rd paragraph, letter b (§ 8-3 sets nothing else)",
    "The reflection permit gives the right to work.",
    since="2010-01-01",
    read_in="N12 N35",
)
NO_REF_TRAVEL = provision(
    IMMIGRATION_REGULATIONS,
    "NO-REF-TRAVEL",
    "§ 8-3, 3rd paragraph",
    "The reflection permit gives no right of re-entry unless that is granted in it.",
    since="2010-01-01",
    read_in="N3 N12",
)

RENEWABLE = DatedValue(
    "reflection.renewable",
    "whether the reflection permit can be renewed",
    NO_REF_NORENEW.gives(False),
)
LEADS_TO_PERMANENT_RESIDENCE = DatedValue(
    "reflection.leads_to_permanent_residence",
    "whether the reflection permit is a basis for permanent residence",
    NO_REF_PERM.gives(False),
)
FAMILY_REUNION = DatedValue(
    "reflection.family_reunion",
    "whether the reflection permit is, as a rule, a basis for family reunion",
    NO_REF_PERM_FAM.gives(False),
)
RIGHT_OF_REENTRY = DatedValue(
    "reflection.right_of_reentry",
    "whether the reflection permit gives a right of re-entry where none was granted with it",
    NO_REF_TRAVEL.gives(False),
)

INDICATIONS = Concept(
    code="indications_of_trafficking",
    title="there are indications of trafficking",
    provisions=(NO_REF_COND, NO_ID_STANDARD, NO_ID_STANDARD_B),
    when=any_of(Identification.indicators, FOUND_A_VICTIM),
)

EARLY_REFLECTION_PERIOD = ReflectionPeriodRule(
    code="reflection",
    title="Reflection period of at least 45 days",
    local_title="refleksjonsperiode",
    provisions=(NO_REF_A, NO_REF_A_WHO, NO_REF_A_MOD),
    modality=Modality.MAY,
    form=ReflectionForm.RECOVERY_PERIOD,
    # "A low threshold": any sign of trafficking is taken to be enough.
    when=all_of(PRESUMED_TO_BE_A_VICTIM, not_(Stay.lawful)),
    standard=NO_REF_A.gives(LengthRange(days(45), None)),
    extension=Extension(
        title="whether it could be prolonged",
        provisions=(NO_REF_A,),
        modality=Modality.MAY,
        when=not_read("what the circulars before 2010 said of more time was not read"),
        longest=None,
    ),
    on_request=NO_REF_A_MOD.gives(True),
    starts_on=Stay.reflection_period_from,
    ends_on=Stay.reflection_period_until,
    decided_by="the Directorate of Immigration",
)
REFLECTION_PERIOD_2006 = EARLY_REFLECTION_PERIOD.then(
    title="Reflection period of six months with work",
    provisions=(NO_REF_B0, NO_REF_B_MOD0, NO_REF_WORK_OLD),
    form=ReflectionForm.RESIDENCE_PERMIT,
    standard=NO_REF_B0.gives(months(6)),
    extension=Extension(
        title="whether it could be prolonged",
        provisions=(NO_REF_B0,),
        modality=Modality.MAY,
        when=not_read("what the circulars before 2010 said of more time was not read"),
        longest=None,
    ),
    on_request=NO_REF_B_MOD0.gives(True),
)
REFLECTION_PERMIT = REFLECTION_PERIOD_2006.then(
    title="Limited residence and work permit for reflection",
    provisions=(
        NO_REF_MOD,
        NO_REF_COND,
        NO_REF_COND_B,
        NO_REF_COND_C,
        NO_REF_WHO,
        NO_REF_WHO_B,
        NO_REF_MOD_LEN,
        NO_REF_START,
    ),
    when=all_of(
        INDICATIONS,
        cited(Help.accepted, NO_REF_COND_B),
        cited(Route.in_country, NO_REF_COND_C),
        cited(
            any_of(
                not_(Stay.lawful),
                Findings.special_reasons_for_permit,
                not_read("the exceptions for persons with another lawful stay were not read"),
            ),
            NO_REF_NOSTAY,
            title="the person has no other lawful stay, or an exception is made",
            while_in_force=True,
        ),
    ),
    standard=NO_REF_B.gives(months(6)),
    extension=None,
    on_request=NO_REF_WHO_B.gives(True),
    claims=(
        independent_of(
            Cooperation.with_police,
            Cooperation.willing,
            Proceedings.witness,
            provision=NO_ASSIST_COND,
        ),
        independent_of(Stay.expulsion, provision=NO_REF_EXPELLED),
        independent_of(Stay.identity_documented, provision=NO_REF_ID),
    ),
)
