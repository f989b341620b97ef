"""What counts for every offence, by the general parts of the Penal Codes: attempt, company, abroad, raises."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCharge
from traffick_rules_norway.sources import provision

# Which law: §§ 3 of the Codes. A judgment under the Code of 2005 takes a later law only where it rests on a changed
# view of the act; that is for the court, so the milder law is computed for judgments under the Code of 1902 alone.

NO_1902_LEX = provision(
    "NO-1902-LEX",
    "The law of the day of the act counts, and that of the day of the judgment where it is milder.",
)

# Code of 1902: attempt, companies, lower and raised ranges.

NO_1902_ATTEMPT = provision(
    "NO-1902-ATTEMPT",
    "Attempt at a crime, as the offences of §§ 202 to 225 are, is punishable, more mildly than the "
    "offence itself.",
)
NO_1902_COMPANY = provision(
    "NO-1902-COMPANY",
    "A company can be punished by a fine and by loss of the right to do business, even if no individual "
    "can be.",
)
NO_1902_MITIG = provision(
    "NO-1902-MITIG",
    "A person who took part mainly because of a dependent position towards another offender, or only in a small "
    "way, can be given less than the range.",
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
    "NO-1902-JUR",
    "Norwegian nationals and residents can be tried for trafficking and slavery abroad, whether or not "
    "the act is punishable there.",
)
NO_1902_JUR_B = provision(
    "NO-1902-JUR-B",
    "Norwegian nationals and residents can be tried in the same way for promoting prostitution and for buying sex from a child.",
)
NO_1902_JUR_C = provision(
    "NO-1902-JUR-C",
    "Norwegian nationals and residents can be tried in the same way for buying sex from an adult.",
)
NO_1902_JUR_FOR = provision(
    "NO-1902-JUR-FOR", "Foreigners, too, can be tried for trafficking and slavery abroad."
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
    title="the act abroad of any person",
    effect=CircumstanceEffect.REACHES_ABROAD,
    when=always(),
    provisions=(NO_1902_JUR_FOR,),
)

# Code of 2005: attempt, contribution, companies, §§ 77 to 80.

NO_OFF_ATTEMPT = provision(
    "NO-OFF-ATTEMPT",
    "Attempt is punishable where the maximum is 1 year or more; a person who withdraws of their own will is not punished.",
)
NO_OFF_COMPLICITY = provision(
    "NO-OFF-COMPLICITY", "Every provision also covers a person who contributes to the act."
)
NO_OFF_COMPANY = provision(
    "NO-OFF-COMPANY",
    "A company can be fined even if no individual is at fault; it can lose the right to do business, and "
    "what it gained.",
)
NO_OFF_AGGR = provision(
    "NO-OFF-AGGR",
    "It weighs against the offender, among other things, that the act was ruthless, planned or organised, "
    "that several acted together, and that the young, the dependent or the defenceless were used.",
)
NO_OFF_MULTI = provision(
    "NO-OFF-MULTI",
    "For several offences judged together the sentence can be up to double the maximum of the gravest, at "
    "most 6 years more, and never above the sum; it has no effect on limitation.",
)
NO_OFF_REPEAT = provision(
    "NO-OFF-REPEAT",
    "For a repeated offence of the same kind the sentence can be up to double the maximum, at most 6 "
    "years more; it has no effect on limitation.",
)
NO_OFF_MITIG = provision(
    "NO-OFF-MITIG",
    "The sentence can go below the minimum, or to a milder kind, for a person who acted under coercion or in "
    "imminent danger, depended on another participant, took a small part only, overstepped necessity or "
    "self-defence, confessed, or was under 18.",
)
NO_OFF_MITIG_B = provision(
    "NO-OFF-MITIG-B", "The same grounds weigh as mitigating within the range."
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
    "NO-OFF-ABROAD",
    "Nationals, residents, and persons who act for a company registered in Norway can be tried for acts abroad "
    "under § 257 and §§ 309 to 316, whether or not the act is punishable there. §§ 258 and 259 are not "
    "named.",
)
NO_OFF_ABROAD_B = provision(
    "NO-OFF-ABROAD-B",
    "Acts abroad can also be tried of persons who became a national or resident later, and of nationals and residents of other "
    "Nordic States who stay in Norway.",
)
NO_OFF_ABROAD_C = provision(
    "NO-OFF-ABROAD-C",
    "Anyone can be tried for acts abroad against a national or resident of Norway where the maximum is 6 "
    "years or more.",
)
NO_OFF_ABROAD_D = provision(
    "NO-OFF-ABROAD-D",
    "Any other person who stays in Norway can be tried for an act abroad that is punishable there too and "
    "has a maximum of more than 1 year.",
)
NO_OFF_ABROAD_CAP = provision(
    "NO-OFF-ABROAD-CAP",
    "For acts abroad the sentence is no higher than the highest penalty of the law of the place, and a "
    "charge is brought only where the public interest calls for it.",
)

ABROAD = Circumstance(
    code="abroad",
    title="the act abroad of someone with ties to Norway",
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
    when=any_of(citizen_of("no"), Reach.victim_resident),
    provisions=(NO_OFF_ABROAD_C, NO_OFF_ABROAD_CAP),
)
ABROAD_PRESENT = Circumstance(
    code="abroad_present",
    title="the act abroad of another person who stays in Norway",
    effect=CircumstanceEffect.REACHES_ABROAD,
    when=all_of(NorwegianCharge.stays_in_norway, Reach.punishable_there),
    provisions=(NO_OFF_ABROAD_D, NO_OFF_ABROAD_CAP),
)
