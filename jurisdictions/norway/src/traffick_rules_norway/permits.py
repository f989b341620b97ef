"""Residence permits that are open to victims of trafficking ("oppholdstillatelse"); asylum has a page of its own."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCase
from traffick_rules_norway.sources import (
    CIRCULARS,
    CIRCULARS_OF_1988,
    IMMIGRATION_ACT,
    IMMIGRATION_ACT_OF_1988,
    IMMIGRATION_REGULATIONS,
    INSTRUCTIONS,
    PRACTICE,
    provision,
)
from traffick_rules_norway.victim_status import CHILD, PRESUMED_TO_BE_A_VICTIM

DIRECTORATE = "the Directorate of Immigration"

# The limited permit for a criminal case: circulars under the Act of 1988, then Immigration Regulations § 8-3, 2nd paragraph.

NO_PERM_LIM_OLD = provision(
    CIRCULARS_OF_1988,
    "NO-PERM-LIM-OLD",
    "circulars under the Act of 1988",
    "After the reflection period a temporary work and residence permit may be given.",
    since="about 2004-01-01, by 2006-11-30: year recalled; the pages read are from before the change of December 2006",
    until="2009-12-31",
    read_in="N7",
    note="Its further conditions were not read.",
)
NO_PERM_LIM_OLD_B = provision(
    CIRCULARS_OF_1988,
    "NO-PERM-LIM-OLD-B",
    "circular of 2006 under the Act of 1988",
    "The permit is for one year if the police open a case.",
    since="about 2006-12-01, 2006-11-01 to 2006-12-31, single: reported in December 2006; the day was not read",
    until="2009-12-31",
    read_in="N40",
)
NO_PERM_LIM_OLD_C = provision(
    CIRCULARS_OF_1988,
    "NO-PERM-LIM-OLD-C",
    "circular of 2006 under the Act of 1988",
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
    "The permit is for up to 12 months at a time; the regulation names no length.",
    since="2010-01-01",
    read_in="N5 N9",
)
NO_PERM_LIM_RENEW = provision(
    CIRCULARS,
    "NO-PERM-LIM-RENEW",
    "RS 2010-141 point 6.4; UDI 2013-014 (to § 8-3, 2nd paragraph)",
    "The permit may be renewed while the conditions are met.",
    since="2010-01-01",
    read_in="N5 N9 N10",
)
NO_PERM_LIM_NOREF = provision(
    CIRCULARS,
    "NO-PERM-LIM-NOREF",
    "UDI 2013-014",
    "It is also open to a person who had no reflection period.",
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
    "The limited permits require stay in Norway: the rule that a first permit must be had before entry does not concern them.",
    since="2010-01-01",
    read_in="N3",
)
NO_PERM_FEE = provision(
    PRACTICE,
    "NO-PERM-FEE",
    "UDI page",
    "The limited permit requires no fee.",
    since="by 2026-04-30",
    read_in="N9",
)
NO_PERM_INCOME = provision(
    PRACTICE,
    "NO-PERM-INCOME",
    "UDI page",
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
    "practice on § 8-3",
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
    provisions=(NO_REF_CHILDFAM,),
    modality=Modality.MAY,
    ground=PermitGround.PERSONAL_SITUATION,
    detail=True,
    decided_by=DIRECTORATE,
    when=all_of(
        under_age(18),
        includes(Family.parent_has, ParentHas.REFLECTION_PERIOD, ParentHas.VICTIM_PERMIT),
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
    "A first permit is for at least 1 year, as a rule.",
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
    "The permit gives the right to stay, to work and to enter again, unless it says otherwise.",
    since="2010-01-01",
    read_in="N2 N35",
)
NO_PERM_DUR_COUNTS = provision(
    IMMIGRATION_ACT,
    "NO-PERM-DUR-COUNTS",
    "§ 60, 3rd paragraph, letter d",
    "The permit counts for permanent residence, unless it says otherwise.",
    since="2010-01-01",
    read_in="N2 N35",
)
NO_PERM_RENEW = provision(
    IMMIGRATION_ACT,
    "NO-PERM-RENEW",
    "§ 61, 1st paragraph",
    "The holder has a right to renewal while the ground exists, unless the permit cannot be renewed.",
    since="2010-01-01",
    read_in="N35",
    note="It is renewed for 1 or 2 years.",
)
NO_PERM_RENEW_28 = provision(
    IMMIGRATION_ACT,
    "NO-PERM-RENEW-28",
    "§ 61, 2nd paragraph",
    "Permits of refugees shall be renewed unless they end or are revoked.",
    since="2010-01-01",
    read_in="N35",
)
NO_PERM_RENEW_STAY = provision(
    IMMIGRATION_ACT,
    "NO-PERM-RENEW-STAY",
    "§ 61, 6th paragraph",
    "A holder who applies for renewal at least a month before the permit ends has a right to stay meanwhile.",
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

# Immigration Regulations § 8-4: witnesses; before 2010 an instruction under the Act of 1988.

NO_PERM_WIT_OLD = provision(
    IMMIGRATION_ACT_OF_1988,
    "NO-PERM-WIT-OLD",
    "§ 8, 2nd paragraph; instruction AI-2008-064",
    "A permit may be given for strong human reasons.",
    since="in 2008, single: year of the instruction AI-2008-064 only",
    until="2009-12-31",
    read_in="N17",
)
NO_PERM_WIT = provision(
    IMMIGRATION_REGULATIONS,
    "NO-PERM-WIT",
    "§ 8-4, 1st paragraph",
    "A person who seeks protection after testifying as the injured party in a court case on an indictment for trafficking shall be granted a permit, unless the person is entitled to protection as a refugee or special reasons speak against it.",
    since="2010-01-01",
    read_in="N4 N13 N10",
    note="Read with § 257 of the Penal Code; before 2015-10-01 with § 224 of the Code of 1902.",
)
NO_PERM_WIT_PERM = provision(
    IMMIGRATION_REGULATIONS,
    "NO-PERM-WIT-PERM",
    "§ 8-4, 1st and 3rd paragraphs",
    "The permit counts for permanent residence.",
    since="2010-01-01",
    read_in="N4 N13",
)
NO_PERM_WIT_ID = provision(
    IMMIGRATION_REGULATIONS,
    "NO-PERM-WIT-ID",
    "§ 8-4, 3rd paragraph with § 8-12",
    "The permit requires documented identity.",
    since="2010-01-01",
    read_in="N4 N13",
)
NO_PERM_WIT2 = provision(
    IMMIGRATION_REGULATIONS,
    "NO-PERM-WIT2",
    "§ 8-4, 2nd paragraph, first wording",
    "A permit may be granted for a statement before the court or the police in a case of trafficking or of promoting prostitution, if the person is in an equally difficult position because of it.",
    since="2010-01-01",
    until="2020-06-04",
    read_in="N4 N13 N17",
)
NO_PERM_WIT2_CHARGE = provision(
    INSTRUCTIONS,
    "NO-PERM-WIT2-CHARGE",
    "GI-31/2010",
    "An indictment for trafficking is no absolute condition of the permit for other statements.",
    since="2010-12-08",
    until="2020-06-04",
    read_in="N17",
)
NO_PERM_WIT2_EXT = provision(
    IMMIGRATION_REGULATIONS,
    "NO-PERM-WIT2-EXT",
    "§ 8-4, 2nd paragraph, wording of 2020-06-05",
    "A permit may be granted for a victim's statement in a criminal case of any kind, if it is linked to having been a victim, and the person is in an equally difficult position.",
    since="2020-06-05",
    read_in="N42-NPK N42-NTB N42-NRK N18 N27",
    note="The text of the paragraph as it stands since that day was not read.",
)
NO_PERM_WIT_HOW = provision(
    INSTRUCTIONS,
    "NO-PERM-WIT-HOW",
    "GI-31/2010; GI-11/2020 point 2",
    "The permit for witnesses is only examined on an asylum application, lodged with the immigration unit of the police.",
    since="2010-12-08",
    read_in="N17 N18 N13",
)
NO_PERM_WIT_HOW_B = provision(
    INSTRUCTIONS,
    "NO-PERM-WIT-HOW-B",
    "GI-31/2010; GI-11/2020 point 2",
    "The Directorate of Immigration may ask the police and the prosecution.",
    since="2010-12-08",
    read_in="N17 N18",
)

WITNESS_LEADS_TO_PERMANENT_RESIDENCE = DatedValue(
    "permit.witness.leads_to_permanent_residence",
    "whether the permit for witnesses is a basis for permanent residence",
    NO_PERM_WIT_PERM.gives(True),
)

EARLY_WITNESS = PermitRule(
    code="8-4-1",
    title="Residence permit for strong human reasons",
    local_title="oppholdstillatelse til vitner",
    provisions=(NO_PERM_WIT_OLD,),
    modality=Modality.MAY,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    decided_by=DIRECTORATE,
    when=Findings.grave_humanitarian_reasons,
)
AGAINST_A_WITNESS = (
    Proviso(
        is_(Asylum.decision, AsylumDecision.REFUGEE, AsylumDecision.SUBSIDIARY_PROTECTION),
        NO_PERM_WIT,
        title="the person has protection as a refugee",
    ),
    Proviso(Findings.reasons_against_permit, NO_PERM_WIT),
    Proviso(not_(Stay.identity_documented), NO_PERM_WIT_ID),
)
WITNESS_IN_COURT = EARLY_WITNESS.then(
    title="Residence permit for the injured party who testified in a trafficking case",
    local_title="oppholdstillatelse til vitner i sak om menneskehandel",
    provisions=(NO_PERM_WIT, NO_PERM_WIT_PERM, NO_PERM_WIT_HOW, NO_PERM_WIT_HOW_B),
    modality=Modality.SHALL,
    when=all_of(
        Asylum.applied,
        Proceedings.injured_party,
        includes(Proceedings.statement_given, StatementTo.COURT),
        includes(Proceedings.case_offences, CaseOffence.TRAFFICKING),
    ),
    unless=AGAINST_A_WITNESS,
    duration=ONE_YEAR_OR_MORE,
)
STATEMENT_GIVEN = includes(Proceedings.statement_given, StatementTo.POLICE, StatementTo.COURT)
OTHER_STATEMENT = PermitRule(
    code="8-4-2",
    title="Residence permit for another statement",
    local_title="oppholdstillatelse til vitner i sak om menneskehandel",
    provisions=(
        NO_PERM_WIT2,
        NO_PERM_WIT2_CHARGE,
        NO_PERM_WIT_PERM,
        NO_PERM_WIT_HOW,
        NO_PERM_WIT_HOW_B,
    ),
    modality=Modality.MAY,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    decided_by=DIRECTORATE,
    when=all_of(
        Asylum.applied,
        STATEMENT_GIVEN,
        includes(Proceedings.case_offences, CaseOffence.TRAFFICKING, CaseOffence.PROCURING),
        NorwegianCase.similarly_difficult_position,
    ),
    unless=AGAINST_A_WITNESS,
    duration=ONE_YEAR_OR_MORE,
)
OTHER_STATEMENT_EXTENDED = OTHER_STATEMENT.then(
    title="Residence permit for a victim's statement in any criminal case",
    local_title="oppholdstillatelse til vitner i sak om menneskehandel mv.",
    provisions=(NO_PERM_WIT2_EXT, NO_PERM_WIT_PERM, NO_PERM_WIT_HOW, NO_PERM_WIT_HOW_B),
    # A statement about the exploitation is linked to having been a victim.
    when=all_of(
        Asylum.applied,
        PRESUMED_TO_BE_A_VICTIM,
        STATEMENT_GIVEN,
        NorwegianCase.similarly_difficult_position,
    ),
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

# Renewal and permanent residence.

FIVE_YEARS = Boundary.read(
    "about 2020-12-01, 2020-12-01 to 2026-01-01, concluded: Act 150/2020 applies from that day; that it brought the five years is concluded"
)
NO_PERM_PERM_A = provision(
    IMMIGRATION_ACT,
    "NO-PERM-PERM-A",
    "§ 62, 1st paragraph, earlier text",
    "Permanent residence is a right after 3 years on permits that count.",
    since="2010-01-01",
    until=FIVE_YEARS.day_before(),
    read_in="N35",
)
NO_PERM_PERM = provision(
    IMMIGRATION_ACT,
    "NO-PERM-PERM",
    "§ 62, 2nd paragraph",
    "For holders of a permit as a refugee or under § 38, permanent residence is a right after 5 years on permits that count, with at most 10 months abroad.",
    since=FIVE_YEARS,
    read_in="N35",
)
NO_PERM_PERM_LANG = provision(
    IMMIGRATION_ACT,
    "NO-PERM-PERM-LANG",
    "§ 62, 1st paragraph, letter d, e (claims made from 2016-12-17)",
    "It requires oral Norwegian and a test in civics.",
    since="2017-01-01",
    read_in="N35",
)
NO_PERM_PERM_SELF = provision(
    IMMIGRATION_ACT,
    "NO-PERM-PERM-SELF",
    "§ 62, 1st paragraph f (claims made from 2017-09-01)",
    "It requires that the person supported themself for the last 12 months.",
    since="2017-09-01",
    read_in="N35",
)
NO_PERM_PERM_REFUSE = provision(
    IMMIGRATION_ACT,
    "NO-PERM-PERM-REFUSE",
    "§ 62, 4th paragraph",
    "Permanent residence may be refused for weighty reasons of immigration control, such as working against the clearing of identity.",
    since="by 2026-01-01",
    read_in="N35",
)
NO_EXP_EXTRA = provision(
    IMMIGRATION_ACT,
    "NO-EXP-EXTRA",
    "§ 70, 2nd paragraph",
    "Instead of expulsion up to three years may be added to the time for permanent residence.",
    since="about 2021-09-10, 2021-09-10 to 2025-09-01, single: text of 2026; the section was amended on 2021-09-10, 2024-09-15 and 2025-09-01; which brought it was not read",
    read_in="N35",
)

COUNTED_GROUND = is_(
    Stay.ground, StayGround.PROTECTION, StayGround.WITNESS, StayGround.HUMANITARIAN
)

RENEWAL = EntitlementRule(
    code="renewal",
    title="Renewal of a permit as a refugee, a witness or for humanitarian reasons",
    provisions=(NO_PERM_RENEW, NO_PERM_RENEW_28, NO_PERM_RENEW_STAY),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    detail=True,
    decided_by=DIRECTORATE,
    when=all_of(COUNTED_GROUND, NorwegianCase.ground_exists),
    unless=(Proviso(Findings.reasons_against_permit, NO_PERM_RENEW),),
)
APPLY_FOR_RENEWAL = DutyRule(
    code="apply_for_renewal",
    title="Apply for renewal, to be allowed to stay meanwhile",
    provisions=(NO_PERM_RENEW_STAY,),
    kind=DutyKind.APPLICATION,
    detail=True,
    owed_by="the person",
    when=COUNTED_GROUND,
    fulfilled=is_(Stay.permit_application, Application.PENDING, Application.GRANTED),
    at_least=NO_PERM_RENEW_STAY.gives(months(1)),
    before=Stay.ground_until,
)

EXTRA_TIME_INSTEAD_OF_EXPULSION = DatedValue(
    "permit.permanent.extra_time_instead_of_expulsion",
    "the longest time that can be added instead of expulsion",
    NO_EXP_EXTRA.gives(years(3)),
)
INTEGRATED = (
    cited(Stay.integration_tests_passed, NO_PERM_PERM_LANG, while_in_force=True),
    cited(Stay.self_supporting, NO_PERM_PERM_SELF, while_in_force=True),
)
PERMANENT_AFTER_THREE_YEARS = EntitlementRule(
    code="permanent_residence",
    title="Permanent residence permit",
    local_title="permanent oppholdstillatelse",
    provisions=(NO_PERM_PERM_A,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    decided_by=DIRECTORATE,
    when=all_of(
        COUNTED_GROUND,
        cited(at_least(years(3), since=Stay.ground_since), NO_PERM_PERM_A),
        *INTEGRATED,
    ),
)
PERMANENT_AFTER_FIVE_YEARS = PERMANENT_AFTER_THREE_YEARS.then(
    provisions=(NO_PERM_PERM,),
    when=all_of(
        COUNTED_GROUND,
        at_least(years(5), since=Stay.ground_since),
        not_(at_least(NorwegianCase.months_abroad, 11)),
        *INTEGRATED,
    ),
    unless=(
        Proviso(NorwegianCase.expulsion_ground, NO_PERM_PERM),
        Proviso(Findings.reasons_against_permit, NO_PERM_PERM_REFUSE),
    ),
)
