"""What counts for every offence, by the general parts of the Penal Codes: attempt, company, abroad, raises."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCharge
from traffick_rules_norway.sources import PENAL_CODE, PENAL_CODE_OF_1902, provision

# Which law: §§ 3 of the Codes. A judgment under the Code of 2005 takes a later law only where it rests on a changed
# view of the act; that is for the court, so the milder law is computed for judgments under the Code of 1902 alone.

NO_1902_LEX = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-LEX",
    "§ 3",
    "The law of the day of the act counts, and that of the day of the judgment where it is milder.",
    until="2015-09-30",
    read_in="N30",
)
NO_OFF_LEX = provision(
    PENAL_CODE,
    "NO-OFF-LEX",
    "§ 3, 1st paragraph",
    "The law of the day of the act counts; a later law counts where it is more favourable and rests on a "
    "changed view of what to punish or of sanctions.",
    since="2015-10-01",
    read_in="N1 N73",
)
NO_OFF_LEX_CONT = provision(
    PENAL_CODE,
    "NO-OFF-LEX-CONT",
    "§ 3, 2nd paragraph",
    "Conduct that goes on across a change to stricter law is divided: each part is judged by the law of "
    "its own days.",
    since="2015-10-01",
    read_in="N1 N73",
)

# Code of 1902: attempt, companies, lower and raised ranges.

NO_1902_ATTEMPT = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-ATTEMPT",
    "§ 49",
    "Attempt at a crime, as the offences of §§ 202 to 225 are, is punishable, more mildly than the "
    "offence itself.",
    until="2015-09-30",
    read_in="N30",
)
NO_1902_COMPANY = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-COMPANY",
    "§ 48 a",
    "A company can be punished by a fine and by loss of the right to do business, even if no individual "
    "can be.",
    until="2015-09-30",
    read_in="N30",
)
NO_1902_MITIG = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-MITIG",
    "§ 58",
    "Who took part mainly because of a dependent position towards another offender, or only in a small "
    "way, can be given less than the range.",
    until="2015-09-30",
    read_in="N30",
)

ATTEMPT_1902 = Circumstance(
    code="attempt",
    title="attempt",
    effect=CircumstanceEffect.CAN_LOWER,
    when=is_(Accused.stage, OffenceStage.ATTEMPT),
    provisions=(NO_1902_ATTEMPT,),
)
COMPANY_1902 = Circumstance(
    code="company",
    title="offence on behalf of a company",
    effect=CircumstanceEffect.COMPANY_LIABLE,
    when=Accused.for_company,
    provisions=(NO_1902_COMPANY,),
)
MITIGATED_1902 = Circumstance(
    code="mitigated",
    title="a part in the offence that is dependent or small",
    effect=CircumstanceEffect.BELOW_MINIMUM,
    when=NorwegianCharge.mitigating_ground,
    provisions=(NO_1902_MITIG,),
)
GENERAL_1902 = (ATTEMPT_1902, COMPANY_1902, MITIGATED_1902)

# Code of 1902 § 12: acts abroad.

NO_1902_JUR = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-JUR",
    "§ 12 no. 3 a",
    "Norwegian nationals and residents can be tried for trafficking and slavery abroad, whether or not "
    "the act is punishable there.",
    since="about 2003-07-04, 2003-07-04 to 2015-09-30, single: text of 2015 read; the section was amended by Act 78 of 2003-07-04, the Act that made § 224",
    until="2015-09-30",
    read_in="N30",
)
NO_1902_JUR_B = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-JUR-B",
    "§ 12 no. 3 a",
    "They can be tried in the same way for promoting prostitution and for buying sex from a child.",
    since="about 2000-08-11, 2000-08-11 to 2015-09-30, single: text of 2015 read; § 12 was amended by Act 76/2000, which brought both sections",
    until="2015-09-30",
    read_in="N30",
)
NO_1902_JUR_C = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-JUR-C",
    "§ 12 no. 3 a",
    "They can be tried in the same way for buying sex from an adult.",
    since="about 2009-01-01, 2009-01-01 to 2015-09-30, single: text of 2015 read; § 12 was amended by Act 104/2008, which brought § 202 a",
    until="2015-09-30",
    read_in="N30",
)
NO_1902_JUR_FOR = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-JUR-FOR",
    "§ 12 no. 4 a",
    "Foreigners, too, can be tried for trafficking and slavery abroad.",
    since="about 2003-07-04, 2003-07-04 to 2015-09-30, single: text of 2015 read; the section was amended by Act 78 of 2003-07-04, the Act that made § 224",
    until="2015-09-30",
    read_in="N30",
)

NATIONAL_OR_RESIDENT = any_of(includes(Accused.citizenships, Country.NO), Accused.resident)


def _abroad_1902(law: Provision) -> Circumstance:
    return Circumstance(
        code="abroad",
        title="the act abroad of a national or resident",
        effect=CircumstanceEffect.REACHES_ABROAD,
        when=NATIONAL_OR_RESIDENT,
        provisions=(law,),
    )


ABROAD_1902 = _abroad_1902(NO_1902_JUR)
ABROAD_1902_PROSTITUTION = _abroad_1902(NO_1902_JUR_B)
ABROAD_1902_BUYING = _abroad_1902(NO_1902_JUR_C)
ABROAD_1902_FOREIGNER = Circumstance(
    code="abroad_foreigner",
    title="the act abroad of anybody",
    effect=CircumstanceEffect.REACHES_ABROAD,
    when=always(),
    provisions=(NO_1902_JUR_FOR,),
)

# Code of 2005: attempt, contribution, companies, §§ 77 to 80.

NO_OFF_ATTEMPT = provision(
    PENAL_CODE,
    "NO-OFF-ATTEMPT",
    "§ 16",
    "Attempt is punishable where the maximum is 1 year or more; who withdraws of their own will is free.",
    since="2015-10-01",
    read_in="N1",
)
NO_OFF_COMPLICITY = provision(
    PENAL_CODE,
    "NO-OFF-COMPLICITY",
    "§ 15",
    "Every provision also covers who contributes to the act.",
    since="2015-10-01",
    read_in="N1",
)
NO_OFF_COMPANY = provision(
    PENAL_CODE,
    "NO-OFF-COMPANY",
    "§§ 27, 28",
    "A company can be fined even if no individual is at fault; it can lose the right to do business, and "
    "what it gained.",
    since="2015-10-01",
    read_in="N1",
)
NO_OFF_AGGR = provision(
    PENAL_CODE,
    "NO-OFF-AGGR",
    "§ 77",
    "It weighs against the offender, among other things, that the act was ruthless, planned or organised, "
    "that several acted together, and that the young, the dependent or the defenceless were used.",
    since="2015-10-01",
    read_in="N1",
)
NO_OFF_MULTI = provision(
    PENAL_CODE,
    "NO-OFF-MULTI",
    "§ 79 a",
    "For several offences judged together the sentence can be up to double the maximum of the gravest, at "
    "most 6 years more, and never above the sum; it has no effect on limitation.",
    since="2015-10-01",
    read_in="N31",
)
NO_OFF_REPEAT = provision(
    PENAL_CODE,
    "NO-OFF-REPEAT",
    "§ 79 b",
    "For a repeated offence of the same kind the sentence can be up to double the maximum, at most 6 "
    "years more; it has no effect on limitation.",
    since="2015-10-01",
    read_in="N31",
)
NO_OFF_MITIG = provision(
    PENAL_CODE,
    "NO-OFF-MITIG",
    "§ 80",
    "The sentence can go below the minimum, or to a milder kind, for who acted under coercion or in "
    "imminent danger, depended on another participant, took a small part only, overstepped necessity or "
    "self-defence, confessed, or was under 18.",
    since="2015-10-01",
    read_in="N1",
)
NO_OFF_MITIG_B = provision(
    PENAL_CODE,
    "NO-OFF-MITIG-B",
    "§ 78",
    "The same grounds weigh as mitigating within the range.",
    since="2015-10-01",
    read_in="N1",
)

ATTEMPT = Circumstance(
    code="attempt",
    title="attempt",
    effect=CircumstanceEffect.PUNISHABLE,
    when=is_(Accused.stage, OffenceStage.ATTEMPT),
    provisions=(NO_OFF_ATTEMPT,),
)
CONTRIBUTION = Circumstance(
    code="contribution",
    title="contribution",
    effect=CircumstanceEffect.SAME_RANGE,
    when=Accused.accomplice,
    provisions=(NO_OFF_COMPLICITY,),
)
COMPANY = Circumstance(
    code="company",
    title="offence on behalf of a company",
    effect=CircumstanceEffect.COMPANY_LIABLE,
    when=Accused.for_company,
    provisions=(NO_OFF_COMPANY,),
)
AGGRAVATED = Circumstance(
    code="aggravated",
    title="a general aggravating circumstance",
    effect=CircumstanceEffect.AGGRAVATES,
    when=includes(
        Gravity.aggravation,
        Aggravation.RUTHLESS,
        Aggravation.SPECIALLY_PLANNED,
        Aggravation.ORGANISED_GROUP,
        Aggravation.SEVERAL_TOGETHER,
        Aggravation.ABUSE_OF_VULNERABLE_POSITION,
        Aggravation.DEFENCELESS_VICTIM,
    ),
    provisions=(NO_OFF_AGGR,),
)
MITIGATED = Circumstance(
    code="mitigated",
    title="a general mitigating circumstance",
    effect=CircumstanceEffect.BELOW_MINIMUM,
    when=any_of(Accused.under_18, NorwegianCharge.mitigating_ground),
    provisions=(NO_OFF_MITIG, NO_OFF_MITIG_B),
)
DOUBLE = Raise(percent=100, plus=years(6))
SEVERAL_OFFENCES = Circumstance(
    code="several_offences",
    title="several offences are judged together",
    effect=CircumstanceEffect.RAISES_MAXIMUM,
    when=at_least(Gravity.offences_tried_together, 2),
    lifts=DatedValue(
        "offence.raise.several_offences",
        "how far the maximum can be exceeded for several offences judged together",
        NO_OFF_MULTI.gives(DOUBLE),
    ),
    provisions=(NO_OFF_MULTI,),
)
REPEATED = Circumstance(
    code="repeated",
    title="a repeated offence of the same kind",
    effect=CircumstanceEffect.RAISES_MAXIMUM,
    when=Accused.convicted_before,
    lifts=DatedValue(
        "offence.raise.repeated",
        "how far the maximum can be exceeded for a repeated offence",
        NO_OFF_REPEAT.gives(DOUBLE),
    ),
    provisions=(NO_OFF_REPEAT,),
)
GENERAL = (ATTEMPT, CONTRIBUTION, COMPANY, AGGRAVATED, MITIGATED, SEVERAL_OFFENCES, REPEATED)

# Code of 2005 § 5: acts abroad.

NO_OFF_ABROAD = provision(
    PENAL_CODE,
    "NO-OFF-ABROAD",
    "§ 5, 1st paragraph no. 9",
    "Nationals, residents, and who acts for a company registered in Norway can be tried for acts abroad "
    "under § 257 and §§ 309 to 316, whether or not the act is punishable there. §§ 258 and 259 are not "
    "named.",
    since="2015-10-01",
    read_in="N1 N31",
)
NO_OFF_ABROAD_B = provision(
    PENAL_CODE,
    "NO-OFF-ABROAD-B",
    "§ 5, 2nd paragraph",
    "The same holds for who became a national or resident later, and for nationals and residents of other "
    "Nordic States who stay in Norway.",
    since="2015-10-01",
    read_in="N31",
)
NO_OFF_ABROAD_C = provision(
    PENAL_CODE,
    "NO-OFF-ABROAD-C",
    "§ 5, 5th paragraph",
    "Anybody can be tried for acts abroad against a national or resident of Norway where the maximum is 6 "
    "years or more.",
    since="2015-10-01",
    read_in="N31",
)
NO_OFF_ABROAD_D = provision(
    PENAL_CODE,
    "NO-OFF-ABROAD-D",
    "§ 5, 3rd paragraph with, 1st paragraph no. 1",
    "Any other person who stays in Norway can be tried for an act abroad that is punishable there too and "
    "has a maximum of more than 1 year.",
    since="about 2015-10-01, 2015-10-01 to 2024-01-01, single: text of 2026; § 5 was amended several times to 2024-01-01; which wording was changed was not read",
    read_in="N31",
)
NO_OFF_ABROAD_CAP = provision(
    PENAL_CODE,
    "NO-OFF-ABROAD-CAP",
    "§ 5, 6th and 7th paragraphs",
    "For acts abroad the sentence is no higher than the highest penalty of the law of the place, and a "
    "charge is brought only where the public interest calls for it.",
    since="about 2015-10-01, 2015-10-01 to 2024-01-01, single: as NO-OFF-ABROAD-D",
    read_in="N31",
)

ABROAD = Circumstance(
    code="abroad",
    title="the act abroad of someone tied to Norway",
    effect=CircumstanceEffect.REACHES_ABROAD,
    when=any_of(
        NATIONAL_OR_RESIDENT,
        all_of(Accused.for_company, Reach.company_here),
        cited(
            all_of(includes(Accused.citizenships, NORDIC), NorwegianCharge.stays_in_norway),
            NO_OFF_ABROAD_B,
            title="a national of a Nordic State who stays in Norway",
        ),
    ),
    provisions=(NO_OFF_ABROAD, NO_OFF_ABROAD_B, NO_OFF_ABROAD_CAP),
)
ABROAD_VICTIM = Circumstance(
    code="abroad_victim",
    title="the act abroad against a national or resident of Norway",
    effect=CircumstanceEffect.REACHES_ABROAD,
    when=any_of(citizen_of("no"), NorwegianCharge.victim_resident),
    provisions=(NO_OFF_ABROAD_C, NO_OFF_ABROAD_CAP),
)
ABROAD_PRESENT = Circumstance(
    code="abroad_present",
    title="the act abroad of another person who stays in Norway",
    effect=CircumstanceEffect.REACHES_ABROAD,
    when=all_of(NorwegianCharge.stays_in_norway, Reach.punishable_there),
    provisions=(NO_OFF_ABROAD_D, NO_OFF_ABROAD_CAP),
)


# How a range is written: most degrees have a maximum alone, or a fine in its place.


def degree(  # noqa: PLR0913 - the fields of a degree
    law: Provision,
    longest: Length | None,
    *,
    fine: bool = False,
    code: str = "ordinary",
    title: str = "the offence as a whole",
    when: Condition | YesNo | None = None,
    minimum: Length | None = None,
) -> Degree:
    """A degree, most of which have a maximum alone, or a fine in its place."""
    return Degree(
        code=code,
        title=title,
        when=when,
        provisions=(law,),
        minimum=None if minimum is None else law.gives(minimum),
        maximum=None if longest is None else law.gives(longest),
        fine=law.gives(Fine(FineRole.INSTEAD)) if fine else None,
    )
