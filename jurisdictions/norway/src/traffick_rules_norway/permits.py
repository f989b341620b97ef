"""Residence permits that are open to victims of trafficking ("oppholdstillatelse"); asylum has a page of its own."""

from functools import partial

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.sources import provision
from traffick_rules_norway.victim_status import CHILD

DIRECTORATE = "the Directorate of Immigration"

# The limited permit for a criminal case: circulars under the Act of 1988, then Immigration Regulations § 8-3, 2nd paragraph.

NO_PERM_LIM_OLD = provision(
    "NO-PERM-LIM-OLD",
    "After the reflection period a temporary work and residence permit may be given.",
)
NO_PERM_LIM_OLD_B = provision(
    "NO-PERM-LIM-OLD-B", "The temporary permit is for one year if the police open a case."
)
NO_PERM_LIM_OLD_C = provision(
    "NO-PERM-LIM-OLD-C", "After the temporary permit asylum may be sought."
)
NO_PERM_LIM = provision(
    "NO-PERM-LIM",
    "A limited permit may be granted to a person who has broken with the traffickers and reported the offence, if an investigation or prosecution is opened, and the police or the prosecution consider the person's presence necessary.",
)
NO_PERM_LIM_DUR = provision(
    "NO-PERM-LIM-DUR",
    "The limited permit is for up to 12 months at a time; the regulation names no length.",
)
NO_PERM_LIM_RENEW = provision(
    "NO-PERM-LIM-RENEW", "The limited permit may be renewed while the conditions are met."
)
NO_PERM_LIM_NOREF = provision(
    "NO-PERM-LIM-NOREF", "The limited permit is also open to a person who had no reflection period."
)
NO_PERM_LIM_PERM = provision(
    "NO-PERM-LIM-PERM", "The limited permit is no basis for permanent residence."
)
NO_PERM_INCOUNTRY_B = provision(
    "NO-PERM-INCOUNTRY-B",
    "The limited permits require stay in Norway: the rule that a first permit must be granted before entry does not apply to them.",
)
NO_PERM_FEE = provision("NO-PERM-FEE", "The limited permit requires no fee.")
NO_PERM_INCOME = provision("NO-PERM-INCOME", "The limited permit requires no income.")

LIMITED_LEADS_TO_PERMANENT_RESIDENCE = DatedValue(
    "permit.limited.leads_to_permanent_residence",
    "whether the limited permit is a basis for permanent residence",
    NO_PERM_LIM_PERM.gives(False),
)

permit = partial(PermitRule, modality=Modality.MAY, decided_by=DIRECTORATE)
EARLY_LIMITED = permit(
    code="8-3-2",
    title="Temporary permit after the reflection period",
    local_title="midlertidig arbeids- og oppholdstillatelse",
    provisions=(NO_PERM_LIM_OLD, NO_PERM_LIM_OLD_C),
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=any_of(
        cited(
            all_of(
                is_(Stay.reflection, Reflection.GRANTED, Reflection.ENDED_EARLY),
                Proceedings.case_open,
            ),
            NO_PERM_LIM_OLD_B,
            title="the person had a reflection period, and the police opened a case",
            while_in_force=True,
        ),
        not_read("the further conditions of the permit before 2010 were not read"),
    ),
    duration=(
        NO_PERM_LIM_OLD.gives(lasts(), until="2006-11-30"),
        NO_PERM_LIM_OLD_B.gives(lasts(years(1))),
    ),
)
LIMITED = EARLY_LIMITED.then(
    title="Limited residence permit because the person is needed for a criminal case",
    local_title="begrenset oppholdstillatelse",
    provisions=(
        NO_PERM_LIM,
        NO_PERM_LIM_RENEW,
        NO_PERM_LIM_NOREF,
        NO_PERM_LIM_PERM,
        NO_PERM_INCOUNTRY_B,
        NO_PERM_FEE,
        NO_PERM_INCOME,
    ),
    when=all_of(
        Route.in_country,
        Cooperation.contacts_broken,
        Proceedings.crime_reported,
        Proceedings.case_open,
        Cooperation.presence_needed,
    ),
    duration=NO_PERM_LIM_DUR.gives(lasts(up_to(months(12)), renewals=up_to(months(12)))),
)

# Immigration Regulations § 8-3, 4th paragraph: the children of a holder.

NO_REF_CHILD = provision(
    "NO-REF-CHILD",
    "Minor children who are in Norway may get a permit with the limits of the parent's.",
)
NO_REF_CHILDFAM = provision(
    "NO-REF-CHILDFAM",
    "A minor child abroad may come if the usual rules on family reunion are met and the police see a danger to the child at home.",
)

PARENT_HOLDS_A_LIMITED_PERMIT = includes(
    Family.parent_has, ParentHas.REFLECTION_PERIOD, ParentHas.VICTIM_PERMIT
)
CHILD_OF_A_HOLDER = permit(
    code="8-3-4",
    title="Limited permit for a minor child of its holder",
    provisions=NO_REF_CHILD,
    ground=PermitGround.PERSONAL_SITUATION,
    when=all_of(CHILD, PARENT_HOLDS_A_LIMITED_PERMIT, Route.in_country),
)
CHILD_ABROAD = permit(
    code="8-3-child-abroad",
    title="Permit for a minor child abroad of a holder",
    provisions=NO_REF_CHILDFAM,
    ground=PermitGround.PERSONAL_SITUATION,
    detail=True,
    when=(
        NO_REF_CHILDFAM.gives(
            not_read("the practice before § 8-3 of 2010 was not read"), until="2009-12-31"
        ),
        NO_REF_CHILDFAM.gives(
            all_of(
                CHILD,
                PARENT_HOLDS_A_LIMITED_PERMIT,
                not_(Route.in_country),
                NorwegianCase.family_rules_met,
                NorwegianCase.danger_at_home,
            ),
            since="2010-01-01",
        ),
    ),
)

# How long permits under §§ 28 and 38 of the Act last.

NO_PERM_DUR = provision("NO-PERM-DUR", "As a rule a first permit is for at least 1 year.")
NO_PERM_DUR_MAX = provision("NO-PERM-DUR-MAX", "A first permit is for up to 5 years.")
NO_PERM_DUR_RIGHTS = provision(
    "NO-PERM-DUR-RIGHTS",
    "A residence permit gives the right to stay, to work and to enter again, unless it says otherwise.",
)
NO_PERM_DUR_COUNTS = provision(
    "NO-PERM-DUR-COUNTS",
    "A residence permit counts for permanent residence, unless it says otherwise.",
)
GIVES_WORK = DatedValue(
    "permit.gives_work",
    "whether a residence permit gives the right to work, unless it says otherwise",
    NO_PERM_DUR_RIGHTS.gives(True),
)
COUNTS_FOR_PERMANENT_RESIDENCE = DatedValue(
    "permit.counts_for_permanent_residence",
    "whether a residence permit counts for permanent residence, unless it says otherwise",
    NO_PERM_DUR_COUNTS.gives(True),
)
ONE_YEAR_OR_MORE = (
    NO_PERM_DUR.gives(lasts(at_least=years(1)), until="2020-11-30"),
    NO_PERM_DUR_MAX.gives(lasts(between(years(1), years(5)))),
)

# Immigration Act § 38: strong humanitarian considerations, or special ties.

NO_PERM_38 = provision(
    "NO-PERM-38",
    "A permit may be granted for strong humanitarian considerations, on an overall assessment.",
)
NO_PERM_38_TIES = provision(
    "NO-PERM-38-TIES", "A permit may be granted for special ties to Norway."
)
NO_PERM_38_FACTOR = provision(
    "NO-PERM-38-FACTOR",
    "That the person was a victim of trafficking is a listed factor of the humanitarian permit; so are an unaccompanied minor without proper care on return, compelling health grounds, and the social or humanitarian situation on return.",
)
NO_PERM_38_CHILD = provision(
    "NO-PERM-38-CHILD", "For a child's humanitarian permit a lower threshold is enough."
)
NO_PERM_38_CHILD_B = provision(
    "NO-PERM-38-CHILD-B",
    "For a child's humanitarian permit the child's best interests are a basic consideration.",
)
NO_PERM_38_LIMIT = provision(
    "NO-PERM-38-LIMIT",
    "Where identity is in doubt, the need is temporary or for other special reasons, a humanitarian permit may exclude permanence, family reunion or renewal, or be shorter than a year.",
)
NO_PERM_38_CONTROL = provision(
    "NO-PERM-38-CONTROL",
    "For the humanitarian permit concerns of immigration control may be weighed.",
)
NO_PERM_INCOUNTRY = provision("NO-PERM-INCOUNTRY")

TRAFFICKING_IS_A_FACTOR = DatedValue(
    "permit.humanitarian.trafficking_is_a_factor",
    "whether having been a victim of trafficking is a listed factor of the humanitarian permit",
    NO_PERM_38_FACTOR.gives(True),
)

HUMANITARIAN = permit(
    code="38",
    title="Residence permit for strong humanitarian considerations or special ties",
    local_title="sterke menneskelige hensyn eller særlig tilknytning",
    provisions=(
        NO_PERM_38,
        NO_PERM_38_FACTOR,
        NO_PERM_38_CHILD,
        NO_PERM_38_CHILD_B,
        NO_PERM_38_CONTROL,
        NO_PERM_38_LIMIT,
    ),
    ground=PermitGround.HUMANITARIAN,
    when=any_of(Findings.grave_humanitarian_reasons, cited(Findings.special_ties, NO_PERM_38_TIES)),
    unless=Proviso(
        all_of(
            Route.in_country,
            not_(Asylum.applied),
            not_(Findings.removal_impossible),
            not_(Findings.special_reasons_for_permit),
            not_read("whether it would be the person's first permit is not asked"),
        ),
        NO_PERM_INCOUNTRY,
        title="a first permit must be granted before entry",
    ),
    duration=by_case(
        (NorwegianCase.renewal_excluded, NO_PERM_38_LIMIT.gives(lasts(renewable=False))),
        ONE_YEAR_OR_MORE,
    ),
)
