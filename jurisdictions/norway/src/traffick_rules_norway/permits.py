"""Residence permits that are open to victims of trafficking ("oppholdstillatelse"); asylum has a page of its own."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.sources import (
    CIRCULARS,
    CIRCULARS_OF_1988,
    IMMIGRATION_ACT,
    IMMIGRATION_REGULATIONS,
    PRACTICE,
    provision,
)
from traffick_rules_norway.victim_status import CHILD

DIRECTORATE = "the Directorate of Immigration"

# The limited permit for a criminal case: circulars under the Act of 1988, then Immigration Regulations § 8-3, 2nd paragraph.

NO_PERM_LIM_OLD = provision(
    CIRCULARS_OF_1988,
    "NO-PERM-LIM-OLD",
    "",
    "After the reflection period a temporary work and residence permit may be given.",
    since="about 2004-01-01, by 2006-11-30: year recalled; the pages read are from before the change of December 2006",
    until="2009-12-31",
    read_in="N7",
    note="Its further conditions were not read.",
)
NO_PERM_LIM_OLD_B = provision(
    CIRCULARS_OF_1988,
    "NO-PERM-LIM-OLD-B",
    "circular of 2006",
    "The temporary permit is for one year if the police open a case.",
    since="about 2006-12-01, 2006-11-01 to 2006-12-31, single: reported in December 2006; the day was not read",
    until="2009-12-31",
    read_in="N40",
)
NO_PERM_LIM_OLD_C = provision(
    CIRCULARS_OF_1988,
    "NO-PERM-LIM-OLD-C",
    "circular of 2006",
    "After that permit asylum may be sought.",
    since="about 2006-12-01, 2006-11-01 to 2006-12-31, single: reported in December 2006; the day was not read",
    until="2009-12-31",
    read_in="N40",
)
NO_PERM_LIM = provision(
    CIRCULARS,
    "NO-PERM-LIM",
    "RS 2010-141 point 6; UDI 2013-014 (to § 8-3, 2nd paragraph)",
    "A limited permit may be granted to a person who has broken with the traffickers and reported the offence, if an investigation or prosecution is opened, and the police or the prosecution consider the person's presence necessary.",
    since="2010-01-01",
    read_in="N3 N5 N9 N10 N11",
    note="The regulation leaves these conditions to the Directorate.",
)
NO_PERM_LIM_DUR = provision(
    CIRCULARS,
    "NO-PERM-LIM-DUR",
    "RS 2010-141 point 6; UDI 2013-014 (to § 8-3, 2nd paragraph)",
    "The limited permit is for up to 12 months at a time; the regulation names no length.",
    since="2010-01-01",
    read_in="N5 N9",
)
NO_PERM_LIM_RENEW = provision(
    CIRCULARS,
    "NO-PERM-LIM-RENEW",
    "RS 2010-141 point 6.4; UDI 2013-014 (to § 8-3, 2nd paragraph)",
    "The limited permit may be renewed while the conditions are met.",
    since="2010-01-01",
    read_in="N5 N9 N10",
)
NO_PERM_LIM_NOREF = provision(
    CIRCULARS,
    "NO-PERM-LIM-NOREF",
    "UDI 2013-014",
    "The limited permit is also open to a person who had no reflection period.",
    since="2010-01-01",
    read_in="N5 N9",
)
NO_PERM_LIM_PERM = provision(
    IMMIGRATION_REGULATIONS,
    "NO-PERM-LIM-PERM",
    "§ 8-3, 2nd paragraph",
    "The limited permit is no basis for permanent residence.",
    since="2010-01-01",
    read_in="N3 N10",
)
NO_PERM_INCOUNTRY_B = provision(
    IMMIGRATION_REGULATIONS,
    "NO-PERM-INCOUNTRY-B",
    "§ 8-3, 3rd paragraph",
    "The limited permits require stay in Norway: the rule that a first permit must be granted before entry does not apply to them.",
    since="2010-01-01",
    read_in="N3",
)
NO_PERM_FEE = provision(
    PRACTICE,
    "NO-PERM-FEE",
    "page of the Directorate",
    "The limited permit requires no fee.",
    since="by 2026-04-30",
    read_in="N9",
)
NO_PERM_INCOME = provision(
    PRACTICE,
    "NO-PERM-INCOME",
    "page of the Directorate",
    "The limited permit requires no income.",
    since="by 2026-04-30",
    read_in="N9",
)

LIMITED_LEADS_TO_PERMANENT_RESIDENCE = DatedValue(
    "permit.limited.leads_to_permanent_residence",
    "whether the limited permit is a basis for permanent residence",
    NO_PERM_LIM_PERM.gives(False),
)
FEE = DatedValue(
    "permit.limited.fee",
    "whether a fee is due for the limited permit",
    NO_PERM_FEE.gives(False),
)
INCOME_REQUIRED = DatedValue(
    "permit.limited.income_required",
    "whether the limited permit requires an income",
    NO_PERM_INCOME.gives(False),
)

EARLY_LIMITED = PermitRule(
    code="8-3-2",
    title="Temporary permit after the reflection period",
    local_title="midlertidig arbeids- og oppholdstillatelse",
    provisions=(NO_PERM_LIM_OLD, NO_PERM_LIM_OLD_C),
    modality=Modality.MAY,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    decided_by=DIRECTORATE,
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
    IMMIGRATION_REGULATIONS,
    "NO-REF-CHILD",
    "§ 8-3, 4th paragraph",
    "Minor children who are in Norway may get a permit with the limits of the parent's.",
    since="2010-01-01",
    read_in="N3 N5 N23",
)
NO_REF_CHILDFAM = provision(
    PRACTICE,
    "NO-REF-CHILDFAM",
    "on § 8-3",
    "A minor child abroad may come if the usual rules on family reunion are met and the police see a danger to the child at home.",
    since="by 2026-04-30",
    read_in="N12",
)

PARENT_HOLDS_A_LIMITED_PERMIT = includes(
    Family.parent_has, ParentHas.REFLECTION_PERIOD, ParentHas.VICTIM_PERMIT
)
CHILD_OF_A_HOLDER = PermitRule(
    code="8-3-4",
    title="Limited permit for a minor child of its holder",
    provisions=(NO_REF_CHILD,),
    modality=Modality.MAY,
    ground=PermitGround.PERSONAL_SITUATION,
    decided_by=DIRECTORATE,
    when=all_of(CHILD, PARENT_HOLDS_A_LIMITED_PERMIT, Route.in_country),
)
CHILD_ABROAD = PermitRule(
    code="8-3-child-abroad",
    title="Permit for a minor child abroad of a holder",
    provisions=(NO_REF_CHILD, NO_REF_CHILDFAM),
    modality=Modality.MAY,
    ground=PermitGround.PERSONAL_SITUATION,
    detail=True,
    decided_by=DIRECTORATE,
    when=all_of(
        CHILD,
        PARENT_HOLDS_A_LIMITED_PERMIT,
        not_(Route.in_country),
        NorwegianCase.family_rules_met,
        NorwegianCase.danger_at_home,
    ),
)

# How long permits under §§ 28 and 38 of the Act last.

NO_PERM_DUR = provision(
    IMMIGRATION_ACT,
    "NO-PERM-DUR",
    "§ 60, 1st paragraph",
    "As a rule a first permit is for at least 1 year.",
    since="2010-01-01",
    read_in="N2 N35",
)
NO_PERM_DUR_MAX = provision(
    IMMIGRATION_ACT,
    "NO-PERM-DUR-MAX",
    "§ 60, 1st paragraph",
    "A first permit is for up to 5 years.",
    since="about 2020-12-01, 2010-01-01 to 2025-09-01, single: text of 2026; § 60 was amended on 2010-01-01, 2019-04-01, 2020-12-01, 2021-09-10, 2025-09-01; which of them brought five years was not read",
    read_in="N2 N35",
)
NO_PERM_DUR_RIGHTS = provision(
    IMMIGRATION_ACT,
    "NO-PERM-DUR-RIGHTS",
    "§ 60, 3rd paragraph, letters a to c",
    "A residence permit gives the right to stay, to work and to enter again, unless it says otherwise.",
    since="2010-01-01",
    read_in="N2 N35",
)
NO_PERM_DUR_COUNTS = provision(
    IMMIGRATION_ACT,
    "NO-PERM-DUR-COUNTS",
    "§ 60, 3rd paragraph, letter d",
    "A residence permit counts for permanent residence, unless it says otherwise.",
    since="2010-01-01",
    read_in="N2 N35",
)
NO_PERM_RENEW_28 = provision(
    IMMIGRATION_ACT,
    "NO-PERM-RENEW-28",
    "§ 61, 2nd paragraph",
    "Permits of refugees shall be renewed unless they end or are revoked.",
    since="2010-01-01",
    read_in="N35",
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
    NO_PERM_DUR.gives(
        lasts(LengthRange(years(1), None), renewals=between(years(1), years(2))), until="2020-11-30"
    ),
    NO_PERM_DUR_MAX.gives(lasts(between(years(1), years(5)), renewals=between(years(1), years(2)))),
)

# Immigration Act § 38: strong humanitarian considerations, or special ties.

NO_PERM_38 = provision(
    IMMIGRATION_ACT,
    "NO-PERM-38",
    "§ 38, 1st and 2nd paragraphs",
    "A permit may be granted for strong humanitarian considerations, on an overall assessment.",
    since="2010-01-01",
    read_in="N2 N35 N13",
)
NO_PERM_38_TIES = provision(
    IMMIGRATION_ACT,
    "NO-PERM-38-TIES",
    "§ 38, 1st paragraph",
    "A permit may be granted for special ties to Norway.",
    since="2010-01-01",
    read_in="N2 N35",
)
NO_PERM_38_FACTOR = provision(
    IMMIGRATION_ACT,
    "NO-PERM-38-FACTOR",
    "§ 38, 2nd paragraph, letters a to d",
    "That the person was a victim of trafficking is a listed factor; so are an unaccompanied minor without proper care on return, compelling health grounds, and the social or humanitarian situation on return.",
    since="2010-01-01",
    read_in="N2 N35 N13",
)
NO_PERM_38_CHILD = provision(
    IMMIGRATION_ACT,
    "NO-PERM-38-CHILD",
    "§ 38, 3rd paragraph",
    "For children a lower threshold is enough.",
    since="2010-01-01",
    read_in="N2 N35",
)
NO_PERM_38_CHILD_B = provision(
    IMMIGRATION_ACT,
    "NO-PERM-38-CHILD-B",
    "§ 38, 3rd paragraph",
    "The child's best interests are a basic consideration.",
    since="2010-01-01",
    read_in="N2 N35",
)
NO_PERM_38_LIMIT = provision(
    IMMIGRATION_ACT,
    "NO-PERM-38-LIMIT",
    "§ 38, 5th paragraph",
    "Where identity is in doubt, the need is temporary or for other special reasons, the permit may exclude permanence, family reunion or renewal, or be shorter than a year.",
    since="2010-01-01",
    read_in="N2 N35",
)
NO_PERM_38_CONTROL = provision(
    IMMIGRATION_ACT,
    "NO-PERM-38-CONTROL",
    "§ 38, 4th paragraph",
    "Concerns of immigration control may be weighed.",
    since="2010-01-01",
    read_in="N2 N35",
)

TRAFFICKING_IS_A_FACTOR = DatedValue(
    "permit.humanitarian.trafficking_is_a_factor",
    "whether having been a victim of trafficking is a listed factor of the humanitarian permit",
    NO_PERM_38_FACTOR.gives(True),
)

HUMANITARIAN = PermitRule(
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
    modality=Modality.MAY,
    ground=PermitGround.HUMANITARIAN,
    decided_by=DIRECTORATE,
    when=any_of(Findings.grave_humanitarian_reasons, cited(Findings.special_ties, NO_PERM_38_TIES)),
    duration=ONE_YEAR_OR_MORE,
    claims=(independent_of(Cooperation, provision=NO_PERM_38),),
)
