"""
The reflection period ("betänketid"), in Swedish law a temporary residence permit.

The person cannot apply: the leader of the preliminary investigation does, since August 2022 also the
social welfare board.
"""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.sources import provision

# Aliens Act ch. 5 s. 15, 2nd to 4th paragraphs.

SE_REF_DAYS = provision(
    "SE-REF-DAYS",
    "A temporary residence permit of 30 days gives time to recover and to decide on cooperation.",
)
SE_REF_MOD = provision(
    "SE-REF-MOD", "The reflection permit shall be given where the conditions are met."
)
SE_REF_WISH = provision(
    "SE-REF-WISH",
    "The reflection permit requires that the person wants time to recover and decide.",
)
SE_REF_TEST = provision(
    "SE-REF-TEST",
    "The reflection permit must be needed so that the investigation or the main hearing can be carried out (no. 1).",
)
SE_REF_TEST_ORDER = provision(
    "SE-REF-TEST-ORDER",
    "Public order and security must not speak against the reflection permit (no. 4).",
)
SE_REF_TEST_NOT = provision(
    "SE-REF-TEST-NOT",
    "The reflection permit requires no will to cooperate (no. 2) and no broken contacts (no. 3).",
)
SE_REF_COND_A = provision(
    "SE-REF-COND-A",
    "Only the leader of the investigation can apply for the reflection permit, not the victim.",
)
SE_REF_COND_B = provision(
    "SE-REF-COND-B",
    "The leader of the investigation applies for the reflection permit, or the social welfare board where there is reason to assume an offence under the Penal Code ch. 4 s. 1 a or 1 b. The victim cannot apply.",
)
SE_REF_COND_B_ONLY = provision(
    "SE-REF-COND-B-ONLY",
    "The social welfare board can apply for the 30-day permit only: the Act names it for that permit, while applications for more time stand in the sentence on the leader of the investigation.",
)
SE_REF_EXT = provision(
    "SE-REF-EXT",
    "The reflection permit may be prolonged if special reasons call for longer time and nos. 1 and 4 still hold; no longest time is stated.",
)
SE_REF_SCOPE = provision(
    "SE-REF-SCOPE",
    "The Act asks only that the foreigner is in Sweden. Practice gives the reflection permit to people without another right to stay; with such a right it may depend on that practice.",
)
SE_REF_WHO = provision("SE-REF-WHO", "The Migration Agency decides on the reflection permit.")
SE_REF_WHO_TIME = provision(
    "SE-REF-WHO-TIME",
    "By its guidance the Migration Agency decides on the reflection permit within a couple of days.",
)
SE_REF_FEE = provision(
    "SE-REF-FEE",
    "The leader of the investigation and the social welfare board pay no fee for the reflection permit.",
)
SE_REF_START = provision(
    "SE-REF-START",
    "The 30 days run with the reflection permit; there is no other rule on their start.",
)
SE_ASSIST_COND = provision(
    "SE-ASSIST-COND", "The 30-day permit does not ask for cooperation, so no help tied to it does."
)

BOARD_MAY_APPLY = DatedValue(
    "reflection.board_may_apply",
    "whether the social welfare board may apply for the reflection permit",
    SE_REF_COND_A.gives(False),
    SE_REF_COND_B.gives(True),
)

MIGRATION_AGENCY = "the Migration Agency"
LEADER_HAS_APPLIED = includes(Stay.permit_applied_for_by, Authority.CASE_LEADER)
BOARD_HAS_APPLIED = includes(Stay.permit_applied_for_by, Authority.SOCIAL_SERVICES)
HOLDS_REFLECTION_PERMIT = still(Stay.reflection, Reflection.GRANTED)
ORDER_OR_SECURITY = Proviso(Findings.order_or_security_against, SE_REF_TEST_ORDER)

APPLIED_FOR_TIME = Concept(
    code="applied_for_time",
    title="an authority that may do so has applied for the reflection permit",
    provisions=(SE_REF_COND_A, SE_REF_COND_B),
    when=(
        SE_REF_COND_A.gives(cited(LEADER_HAS_APPLIED, SE_REF_COND_A)),
        SE_REF_COND_B.gives(
            any_of(
                cited(LEADER_HAS_APPLIED, SE_REF_COND_B),
                all_of(BOARD_HAS_APPLIED, Findings.reasonable_grounds),
            ),
        ),
    ),
)

REFLECTION_PERMIT = ReflectionPeriodRule(
    code="reflection_permit",
    title="Temporary residence permit for reflection",
    local_title="betänketid",
    provisions=(
        SE_REF_DAYS,
        SE_REF_MOD,
        SE_REF_WISH,
        SE_REF_TEST,
        SE_REF_SCOPE,
        SE_REF_START,
        SE_REF_WHO,
        SE_REF_FEE,
    ),
    modality=Modality.SHALL,
    decided_by=MIGRATION_AGENCY,
    form=ReflectionForm.RESIDENCE_PERMIT,
    when=all_of(
        cited(Route.in_country, SE_REF_SCOPE),
        Stay.reflection_wanted,
        APPLIED_FOR_TIME,
        Cooperation.presence_needed,
    ),
    unless=(
        ORDER_OR_SECURITY,
        Proviso(
            all_of(
                Stay.lawful,
                not_(HOLDS_REFLECTION_PERMIT),
                not_read(
                    "whether a person with another right to stay is given it depends on practice"
                ),
            ),
            SE_REF_SCOPE,
            title="practice gives it to people without another right to stay",
        ),
    ),
    standard=SE_REF_DAYS.gives(days(30)),
    extension=Extension(
        title="the permit can be prolonged",
        provisions=(SE_REF_EXT,),
        modality=Modality.MAY,
        when=all_of(
            Findings.special_reasons_for_more_time,
            Cooperation.presence_needed,
            any_of(
                LEADER_HAS_APPLIED,
                cited(
                    all_of(
                        BOARD_HAS_APPLIED,
                        not_read("whether the board may ask for more time is left open by the Act"),
                    ),
                    SE_REF_COND_B_ONLY,
                    title="the social welfare board may ask for more time",
                    while_in_force=True,
                ),
            ),
        ),
        unless=ORDER_OR_SECURITY,
        longest=None,
    ),
    on_request=(
        SE_REF_COND_A.gives(True),
        SE_REF_COND_B.gives(True),
    ),
    starts_on=Stay.reflection_period_from,
    ends_on=Stay.reflection_period_until,
    claims=(
        independent_of(
            Cooperation.with_police, Cooperation.contacts_broken, provision=SE_REF_TEST_NOT
        ),
        independent_of(Cooperation.willing, provision=SE_ASSIST_COND),
    ),
)
