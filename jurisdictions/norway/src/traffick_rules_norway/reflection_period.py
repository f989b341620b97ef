"""
The reflection period ("refleksjonsperiode"): first 45 days or more, then six months, since 2010 as a limited permit.

The person applies to the police, and the Directorate of Immigration decides; cooperation is not asked for.
"""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.sources import provision
from traffick_rules_norway.victim_status import FOUND_A_VICTIM, PRESUMED_TO_BE_A_VICTIM

# Circulars under the Immigration Act of 1988: 45 days or more, from December 2006 six months.

NO_REF_A = provision("NO-REF-A", "The reflection period is at least 45 days.")
NO_REF_A_WHO = provision(
    "NO-REF-A-WHO",
    "The reflection period is for a victim or possible victim without lawful stay, to recover and to consider a report to the police; the threshold is low.",
)
NO_REF_A_MOD = provision("NO-REF-A-MOD", "A reflection period may be given.")
NO_REF_B0 = provision("NO-REF-B0", "The reflection period is six months.")
NO_REF_B_MOD0 = provision(
    "NO-REF-B-MOD0", "A reflection period may be given; the circular of 2006 did not change that."
)
NO_REF_WORK_OLD = provision(
    "NO-REF-WORK-OLD", "The reflection period of six months was a permit to stay and to work."
)

# Immigration Regulations § 8-3 and its guidelines: a limited permit of six months.

NO_REF_MOD = provision("NO-REF-MOD", "A limited permit for reflection may be granted.")
NO_REF_MOD_LEN = provision(
    "NO-REF-MOD-LEN",
    "The regulation names no length; the six months stand in the guideline of the Directorate.",
)
NO_REF_B = provision("NO-REF-B", "The reflection permit is for six months.")
NO_REF_NORENEW = provision("NO-REF-NORENEW", "The reflection permit cannot be renewed.")
NO_REF_COND = provision(
    "NO-REF-COND", "The reflection permit requires indications that the person is a victim."
)
NO_REF_COND_B = provision(
    "NO-REF-COND-B",
    "The reflection permit requires that the person is willing to receive help and to follow the measures offered.",
)
NO_REF_COND_C = provision(
    "NO-REF-COND-C", "The reflection permit requires that the person is in Norway."
)
NO_ID_STANDARD = provision(
    "NO-ID-STANDARD", "Indications are enough for the reflection permit: the threshold is low."
)
NO_ID_STANDARD_B = provision(
    "NO-ID-STANDARD-B",
    "A report by an agency or a helper usually shows indications of trafficking.",
)
NO_REF_NOSTAY = provision(
    "NO-REF-NOSTAY",
    "As a rule the person has no other lawful stay; the circular lists exceptions for asylum seekers and for holders of a visa or a permit.",
)
NO_REF_ID = provision("NO-REF-ID", "The reflection permit does not require documented identity.")
NO_REF_WHO = provision("NO-REF-WHO", "The Directorate of Immigration decides.")
NO_REF_WHO_B = provision("NO-REF-WHO-B", "The person applies to the police.")
NO_REF_START = provision(
    "NO-REF-START",
    "No rule that was read counts the six months from another day than that of the decision.",
)
NO_REF_EXPELLED = provision(
    "NO-REF-EXPELLED", "The reflection permit is open to a person whose expulsion has been decided."
)
NO_ASSIST_COND = provision(
    "NO-ASSIST-COND", "There is no duty to cooperate or to testify during the reflection period."
)
NO_REF_PERM = provision("NO-REF-PERM", "The reflection permit is no basis for permanent residence.")
NO_REF_PERM_FAM = provision(
    "NO-REF-PERM-FAM", "As a rule the reflection permit is no basis for family reunion."
)
NO_REF_WORK = provision("NO-REF-WORK", "The reflection permit gives the right to work.")
NO_REF_TRAVEL = provision(
    "NO-REF-TRAVEL",
    "The reflection permit gives no right of re-entry unless that is granted in it.",
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
