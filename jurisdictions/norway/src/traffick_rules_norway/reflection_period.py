"""
The reflection period ("refleksjonsperiode"): first 45 days, then a limited permit of six months.

The person applies to the police, and the Directorate of Immigration decides; cooperation is not asked for.
"""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.sources import CIRCULARS, IMMIGRATION_REGULATIONS, PRACTICE, provision
from traffick_rules_norway.victim_status import FOUND_A_VICTIM, PRESUMED_TO_BE_A_VICTIM

# A circular under the Act of 1988: 45 days.

NO_REF_A = provision(
    CIRCULARS,
    "NO-REF-A",
    "under the Immigration Act of 1988",
    "A person without lawful stay has 45 days; the threshold is low.",
    since="about 2004-01-01, by 2006-11-30: that 45 days were given from about 2004 on is recalled",
    until="about 2006-11-30, 2004-01-01 to 2010-01-04: that 45 days were given until November 2006 is recalled; 6 months are sourced from 4 January 2010 on",
    read_in="N7 N19",
    note="The length is confirmed, the days are recalled; one page says at least 45 days.",
)

# Immigration Regulations § 8-3, 1st paragraph: a limited permit of six months.

NO_REF_B = provision(
    IMMIGRATION_REGULATIONS,
    "NO-REF-B",
    "§ 8-3, 1st paragraph, with § 38 of the Act",
    "A limited residence and work permit of 6 months, which cannot be renewed, gives time to reflect.",
    since="about 2006-12-01, by 2010-01-04: 6 months are sourced from the circular of 4 January 2010 on; that they began at the end of 2006, under the Act of 1988, is recalled",
    read_in="N5 N6 N8 N11 N12 N23",
)
NO_REF_COND = provision(
    IMMIGRATION_REGULATIONS,
    "NO-REF-COND",
    "§ 8-3, 1st and 3rd paragraphs",
    "It takes indications of trafficking, the will to receive help and to follow the measures offered, and "
    "that the person is in Norway. There is no duty to cooperate with the police.",
    since="2010-01-01",
    read_in="N3 N11 N12 N15",
)
NO_REF_NOSTAY = provision(
    CIRCULARS,
    "NO-REF-NOSTAY",
    "RS 2010-141, points 4.1 and 4.2",
    "As a rule the person has no other lawful stay; there are exceptions.",
    since="2010-01-04",
    read_in="N6 N23",
)
NO_REF_WHO = provision(
    IMMIGRATION_REGULATIONS,
    "NO-REF-WHO",
    "§ 8-3, 5th paragraph",
    "The person applies to the police; the Directorate of Immigration decides.",
    since="2010-01-01",
    read_in="N3 N12",
)
NO_REF_PERM = provision(
    IMMIGRATION_REGULATIONS,
    "NO-REF-PERM",
    "§ 8-3, 1st paragraph",
    "The reflection permit is no basis for permanent residence.",
    since="2010-01-01",
    read_in="N3 N12",
)
NO_REF_TRAVEL = provision(
    IMMIGRATION_REGULATIONS,
    "NO-REF-TRAVEL",
    "§ 8-3, 3rd paragraph",
    "The permit gives no right of re-entry unless that is granted; it may be revoked if the person has left "
    "the country without it.",
    since="2010-01-01",
    read_in="N3",
)
NO_REF_REVOKE = provision(
    PRACTICE,
    "NO-REF-REVOKE",
    "Directorate of Immigration",
    "The permit may be withdrawn if its conditions clearly are not, or no longer, met.",
    since="by 2026-04-30",
    read_in="N12",
)
NO_REF_EXPELLED = provision(
    PRACTICE,
    "NO-REF-EXPELLED",
    "Directorate of Immigration",
    "The permit is open to a person whose expulsion has been decided; the expulsion is not enforced "
    "meanwhile.",
    since="by 2026-04-30",
    read_in="N12",
)

RENEWABLE = DatedValue(
    "reflection.renewable",
    "whether the reflection permit can be renewed",
    NO_REF_B.gives(False),
)
LEADS_TO_PERMANENT_RESIDENCE = DatedValue(
    "reflection.leads_to_permanent_residence",
    "whether the reflection permit is a basis for permanent residence",
    NO_REF_PERM.gives(False),
)
RIGHT_OF_REENTRY = DatedValue(
    "reflection.right_of_reentry",
    "whether the reflection permit gives a right of re-entry where none was granted with it",
    NO_REF_TRAVEL.gives(False),
)
CAN_BE_WITHDRAWN = DatedValue(
    "reflection.can_be_withdrawn",
    "whether the permit may be withdrawn where its conditions clearly are not, or no longer, met",
    NO_REF_REVOKE.gives(True),
)

INDICATIONS = Concept(
    code="indications_of_trafficking",
    title="there are indications of trafficking",
    provisions=(NO_REF_COND,),
    when=any_of(Identification.indicators, FOUND_A_VICTIM),
)

EARLY_REFLECTION_PERIOD = ReflectionPeriodRule(
    code="reflection",
    title="Reflection period of 45 days",
    local_title="refleksjonsperiode",
    provisions=(NO_REF_A,),
    modality=Modality.MAY,
    form=ReflectionForm.RECOVERY_PERIOD,
    # "A low threshold": any sign of trafficking is taken to be enough.
    when=all_of(PRESUMED_TO_BE_A_VICTIM, not_(Stay.lawful)),
    standard=NO_REF_A.gives(days(45)),
    starts_on=Stay.reflection_period_from,
    ends_on=Stay.reflection_period_until,
)
REFLECTION_PERMIT = EARLY_REFLECTION_PERIOD.then(
    title="Limited residence and work permit for reflection",
    provisions=(NO_REF_B, NO_REF_COND, NO_REF_WHO),
    form=ReflectionForm.RESIDENCE_PERMIT,
    when=(  # What the circulars under the Act of 1988 asked was not read.
        NO_REF_B.gives(cited(NorwegianCase.old_circular_met, NO_REF_B), until="2009-12-31"),
        NO_REF_COND.gives(
            all_of(
                INDICATIONS,
                NorwegianCase.willing_to_receive_help,
                Route.in_country,
            ),
        ),
    ),
    unless=(
        Proviso(
            all_of(
                Stay.lawful,
                # The reflection permit itself makes the stay lawful; it does not take itself away.
                not_(NorwegianCase.holds_reflection_permit),
                not_(NorwegianCase.exception_for_lawful_stay),
            ),
            (NO_REF_NOSTAY,),
            title="the person has another lawful stay, and no exception is made",
        ),
    ),
    standard=NO_REF_B.gives(months(6)),
    on_request=NO_REF_WHO.gives(True),
    claims=(
        independent_of(Cooperation.with_police, provision=NO_REF_COND),
        independent_of(
            NorwegianCase.expulsion_decided,
            Stay.expulsion,
            provision=NO_REF_EXPELLED,
        ),
    ),
)
