"""Offences beside trafficking: slavery, coercion, labour, smuggling, and not averting an offence."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCharge
from traffick_rules_norway.general_part import (
    ABROAD,
    ABROAD_1902,
    ABROAD_1902_FOREIGNER,
    ABROAD_PRESENT,
    ABROAD_VICTIM,
    GENERAL,
    GENERAL_1902,
)
from traffick_rules_norway.sentencing import GROSS, ORGANISED, TRAFFICKING_257
from traffick_rules_norway.sources import provision

CHILD_VICTIM = under_age_when_trafficked(CHILD_AGE)
CONSPIRACY = is_(Accused.stage, OffenceStage.CONSPIRACY)

# Slavery: § 225 of the Code of 1902, §§ 259 and 260 of that of 2005.

NO_1902_SLAVERY = provision(
    "NO-1902-SLAVERY",
    "Bringing a person into slavery, slave trade and the transport of slaves are punished by 5 to 21 "
    "years' imprisonment.",
)
NO_1902_SLAVERY_CONSP = provision(
    "NO-1902-SLAVERY-CONSP", "Conspiracy to slavery is punished by up to 10 years' imprisonment."
)
NO_SLAVERY = provision(
    "NO-SLAVERY",
    "Bringing a person into slavery, slave trade and the transport of slaves are punished by up to 21 "
    "years' imprisonment; no minimum is stated.",
)
NO_SLAVERY_CONSP = provision(
    "NO-SLAVERY-CONSP", "Conspiracy to slavery is punished by up to 10 years' imprisonment."
)

ENSLAVED = includes(Trafficking.acts, Act.ENSLAVING, Act.SLAVE_TRADING)
CONSPIRED = "two or more agreed to do it"

SLAVERY_1902 = SentencingRule(
    code="259",
    kind=OffenceKind.SLAVERY,
    title="Slavery (§ 225 of the Code of 1902)",
    local_title="slaveri",
    provisions=(NO_1902_SLAVERY,),
    when=ENSLAVED,
    degrees=(
        Degree.of(
            NO_1902_SLAVERY_CONSP, years(10), code="conspiracy", title=CONSPIRED, when=CONSPIRACY
        ),
        Degree.of(NO_1902_SLAVERY, years(21), minimum=years(5)),
    ),
    circumstances=(*GENERAL_1902, ABROAD_1902, ABROAD_1902_FOREIGNER),
)
SLAVERY_259 = SLAVERY_1902.then(
    title="Slavery",
    provisions=(NO_SLAVERY,),
    degrees=(
        Degree.of(NO_SLAVERY_CONSP, years(10), code="conspiracy", title=CONSPIRED, when=CONSPIRACY),
        Degree.of(NO_SLAVERY, years(21)),
    ),
    circumstances=(*GENERAL, ABROAD_VICTIM, ABROAD_PRESENT),
)

# Coercion and forced marriage: § 222 of the Code of 1902, §§ 251 to 253 of that of 2005.

NO_1902_COERCION = provision(
    "NO-1902-COERCION", "Coercion is punished by a fine or by up to 3 years' imprisonment."
)
NO_1902_COERCION_AGG = provision(
    "NO-1902-COERCION-AGG",
    "In especially aggravating circumstances coercion is punished by up to 6 years' imprisonment.",
)
NO_1902_FORCED_MARRIAGE = provision(
    "NO-1902-FORCED-MARRIAGE",
    "Forcing a person into marriage is punished by up to 6 years' imprisonment.",
)
NO_NEIGH = provision(
    "NO-NEIGH", "Coercion is punished by a fine or by up to 2 years' imprisonment."
)
NO_NEIGH_B = provision("NO-NEIGH-B", "Gross coercion is punished by up to 6 years' imprisonment.")
NO_FORCED_MARRIAGE = provision(
    "NO-FORCED-MARRIAGE",
    "Forcing a person into a marriage that is valid in law, or luring the person abroad for it, is "
    "punished by up to 6 years' imprisonment.",
)
NO_FORCED_MARRIAGE_B = provision(
    "NO-FORCED-MARRIAGE-B",
    "Forcing a person into a relation like marriage, outside the law, is punished in the same way.",
)

COERCED = includes(Trafficking.means, Means.COERCION, Means.FORCE, Means.THREAT)

COERCION_222 = SentencingRule(
    code="251",
    detail=True,
    title="Coercion (§ 222 of the Code of 1902)",
    local_title="tvang",
    provisions=(NO_1902_COERCION,),
    when=COERCED,
    degrees=(
        Degree.of(NO_1902_COERCION_AGG, years(6), code="gross", title=GROSS, when=Gravity.gross),
        Degree.of(NO_1902_COERCION, years(3), fine=True),
    ),
    circumstances=(*GENERAL_1902, ABROAD_1902, ABROAD_1902_FOREIGNER),
)
COERCION_251 = COERCION_222.then(
    title="Coercion",
    provisions=(NO_NEIGH,),
    degrees=(
        Degree.of(NO_NEIGH_B, years(6), code="gross", title=GROSS, when=Gravity.gross),
        Degree.of(NO_NEIGH, years(2), fine=True),
    ),
    circumstances=GENERAL,
)
FORCED_MARRIAGE_222 = SentencingRule(
    code="253",
    detail=True,
    title="Forced marriage (§ 222 of the Code of 1902)",
    local_title="tvangsekteskap",
    provisions=(NO_1902_FORCED_MARRIAGE,),
    when=all_of(includes(Trafficking.purposes, Purpose.FORCED_MARRIAGE), COERCED),
    degrees=(Degree.of(NO_1902_FORCED_MARRIAGE, years(6)),),
    circumstances=(*GENERAL_1902, ABROAD_1902, ABROAD_1902_FOREIGNER),
)
FORCED_MARRIAGE_253 = FORCED_MARRIAGE_222.then(
    title="Forced marriage",
    provisions=(NO_FORCED_MARRIAGE, NO_FORCED_MARRIAGE_B),
    when=all_of(
        includes(Trafficking.purposes, Purpose.FORCED_MARRIAGE),
        any_of(
            COERCED,
            includes(Trafficking.means, Means.DECEPTION, Means.FRAUD, Means.TAKING_AWAY_BY_DECEIT),
        ),
    ),
    degrees=(Degree.of(NO_FORCED_MARRIAGE, years(6)),),
    circumstances=(*GENERAL, ABROAD_VICTIM),
)

# Deprivation of liberty: § 223 of the Code of 1902, §§ 254 to 256 of that of 2005.

NO_1902_DEPRIV = provision(
    "NO-1902-DEPRIV", "Depriving a person of liberty is punished by up to 5 years' imprisonment."
)
NO_1902_DEPRIV_GROSS = provision(
    "NO-1902-DEPRIV-GROSS",
    "Where a deprivation of liberty lasted over a month, or brought grave suffering, injury or death, the minimum is 1 year's "
    "imprisonment.",
)
NO_1902_DEPRIV_CONSP = provision(
    "NO-1902-DEPRIV-CONSP",
    "Conspiracy to a grave deprivation of liberty is punished by up to 10 years' imprisonment.",
)
NO_NEIGH_C = provision(
    "NO-NEIGH-C",
    "Depriving a person of liberty is punished by a fine or by up to 3 years' imprisonment.",
)
NO_NEIGH_D = provision(
    "NO-NEIGH-D", "Gross deprivation of liberty is punished by up to 10 years' imprisonment."
)
NO_NEIGH_E = provision(
    "NO-NEIGH-E",
    "Conspiracy to gross deprivation of liberty is punished by up to 6 years' imprisonment.",
)

GRAVE = includes(
    Gravity.aggravation,
    Aggravation.LONG_TIME,
    Aggravation.GRAVE_SUFFERING,
    Aggravation.SERIOUS_INJURY,
)

LIBERTY_223 = SentencingRule(
    code="254",
    detail=True,
    title="Deprivation of liberty (§ 223 of the Code of 1902)",
    local_title="frihetsberøvelse",
    provisions=(NO_1902_DEPRIV,),
    when=any_of(
        includes(Trafficking.means, Means.DEPRIVATION_OF_LIBERTY),
        includes(Trafficking.acts, Act.HOLDING_CAPTIVE),
    ),
    degrees=(
        Degree.of(
            NO_1902_DEPRIV_CONSP,
            years(10),
            code="conspiracy",
            title="two or more agreed to do it in its grave form",
            when=all_of(CONSPIRACY, GRAVE),
        ),
        # The maximum of the grave form was not read.
        Degree.of(
            NO_1902_DEPRIV_GROSS,
            None,
            code="gross",
            title="over a month, or with grave suffering, injury or death",
            when=GRAVE,
            minimum=years(1),
        ),
        Degree.of(NO_1902_DEPRIV, years(5)),
    ),
    circumstances=(*GENERAL_1902, ABROAD_1902, ABROAD_1902_FOREIGNER),
)
LIBERTY_254 = LIBERTY_223.then(
    title="Deprivation of liberty",
    provisions=(NO_NEIGH_C,),
    degrees=(
        Degree.of(
            NO_NEIGH_E,
            years(6),
            code="conspiracy",
            title="two or more agreed to do it in its gross form",
            when=all_of(CONSPIRACY, Gravity.gross),
        ),
        Degree.of(NO_NEIGH_D, years(10), code="gross", title=GROSS, when=Gravity.gross),
        Degree.of(NO_NEIGH_C, years(3), fine=True),
    ),
    circumstances=GENERAL,
)

# Children: §§ 295 and 311 of the Code of 2005.

NO_NEIGH_F = provision(
    "NO-NEIGH-F",
    "Using the especially vulnerable situation of a person under 18 for sex is punished by up to 6 years' "
    "imprisonment.",
)
NO_CHILD_ABUSEPIC = provision(
    "NO-CHILD-ABUSEPIC",
    "Luring a person under 18 into commercial sexual pictures is punished by a fine or by up to 3 years' "
    "imprisonment.",
)

VULNERABLE_MINOR_295 = SentencingRule(
    code="295",
    detail=True,
    title="Using the vulnerable situation of a minor for sex",
    provisions=(NO_NEIGH_F,),
    when=all_of(
        includes(Use.services, Service.SEXUAL),
        CHILD_VICTIM,
        includes(Trafficking.means, Means.ABUSE_OF_VULNERABILITY),
    ),
    degrees=(Degree.of(NO_NEIGH_F, years(6)),),
    circumstances=(*GENERAL, ABROAD_VICTIM),
)
PICTURES_311 = SentencingRule(
    code="311",
    detail=True,
    title="Luring a minor into commercial sexual pictures",
    provisions=(NO_CHILD_ABUSEPIC,),
    when=all_of(
        includes(Exploitation.exploited_in, ExploitedIn.PORNOGRAPHY, ExploitedIn.SEXUAL_MATERIAL),
        CHILD_VICTIM,
    ),
    degrees=(Degree.of(NO_CHILD_ABUSEPIC, years(3), fine=True),),
    circumstances=(*GENERAL, ABROAD),
)

# Labour: §§ 260 a, 395 and 396 of the Code of 2005.

NO_LET_EXPLOIT = provision(
    "NO-LET-EXPLOIT",
    "Letting premises for grave or repeated unlawful exploitation of labour is punished by a fine or by "
    "up to 3 years' imprisonment.",
)
NO_LET_EXPLOIT_NEGL = provision(
    "NO-LET-EXPLOIT-NEGL",
    "Letting such premises in gross negligence is punished by a fine or by up to 1 year's imprisonment.",
)
NO_WAGE_THEFT = provision(
    "NO-WAGE-THEFT",
    "Withholding wages improperly, for gain, is punished by a fine or by up to 2 years' imprisonment.",
)
NO_WAGE_THEFT_GROSS = provision(
    "NO-WAGE-THEFT-GROSS",
    "Gross wage theft, of a large value, systematic, organised or otherwise especially harmful, is "
    "punished by a fine or by up to 6 years' imprisonment.",
)

PREMISES_260A = SentencingRule(
    code="260a",
    detail=True,
    title="Letting premises for the exploitation of labour",
    provisions=(NO_LET_EXPLOIT,),
    when=NorwegianCharge.premises_for_labour,
    degrees=(
        Degree.of(
            NO_LET_EXPLOIT_NEGL,
            years(1),
            fine=True,
            code="less_serious",
            title="in gross negligence",
            when=NorwegianCharge.grossly_negligent,
        ),
        Degree.of(NO_LET_EXPLOIT, years(3), fine=True),
    ),
    circumstances=GENERAL,
)
WAGE_THEFT_395 = SentencingRule(
    code="395",
    kind=OffenceKind.EXPLOITATION,
    detail=True,
    title="Wage theft",
    local_title="lønnstyveri",
    provisions=(NO_WAGE_THEFT,),
    when=NorwegianCharge.wages_withheld_for_gain,
    degrees=(
        Degree.of(
            NO_WAGE_THEFT_GROSS, years(6), fine=True, code="gross", title=GROSS, when=Gravity.gross
        ),
        Degree.of(NO_WAGE_THEFT, years(2), fine=True),
    ),
    circumstances=GENERAL,
)

# Immigration Act § 108: unlawful use of a foreigner, and smuggling.

NO_ALIEN_EMPLOY = provision(
    "NO-ALIEN-EMPLOY",
    "Using the labour of a foreigner who lacks the permit needed, with intent or in gross negligence, is "
    "punished by a fine or by up to 2 years' imprisonment.",
)
NO_ALIEN_EMPLOY_B = provision(
    "NO-ALIEN-EMPLOY-B",
    "Arranging work, housing or papers for a foreigner in improper use of the person's situation is punished in the same way.",
)
NO_ALIEN_EMPLOY_C = provision(
    "NO-ALIEN-EMPLOY-C",
    "Luring a foreigner into settling in Norway by false promises or the like is punished in the same way.",
)
NO_SMUGGLE = provision(
    "NO-SMUGGLE",
    "Helping a foreigner to enter or stay unlawfully is punished by a fine or by up to 3 years' "
    "imprisonment.",
)
NO_SMUGGLE_GROSS = provision(
    "NO-SMUGGLE-GROSS",
    "Where help with unlawful entry or stay is organised and for gain, or brings danger to life, it is punished by up to 6 years' "
    "imprisonment.",
)
NO_SMUGGLE_HUM = provision(
    "NO-SMUGGLE-HUM",
    "Humanitarian help to a person who stays unlawfully is punished only where it was meant to help evade "
    "the duty to leave, and made the removal harder.",
)

USE_OF_FOREIGNER_108_3 = SentencingRule(
    code="108-3",
    detail=True,
    title="Unlawful use of a foreigner",
    provisions=(NO_ALIEN_EMPLOY,),
    when=any_of(
        includes(Smuggling.conduct, SmugglingConduct.ILLEGAL_WORK),
        cited(
            includes(Smuggling.conduct, SmugglingConduct.FALSE_PAPERS),
            NO_ALIEN_EMPLOY_B,
            title="papers were arranged in improper use of the situation",
        ),
        cited(
            includes(Smuggling.conduct, SmugglingConduct.LURING),
            NO_ALIEN_EMPLOY_C,
            title="the person was lured into the country",
        ),
    ),
    degrees=(Degree.of(NO_ALIEN_EMPLOY, years(2), fine=True),),
)
SMUGGLING_108_4 = SentencingRule(
    code="108-4",
    detail=True,
    title="Help with unlawful entry or stay",
    provisions=(NO_SMUGGLE,),
    when=includes(Smuggling.conduct, SmugglingConduct.ILLEGAL_ENTRY, SmugglingConduct.ILLEGAL_STAY),
    unless=Proviso(NorwegianCharge.humanitarian_help, NO_SMUGGLE_HUM),
    degrees=(
        Degree.of(
            NO_SMUGGLE_GROSS,
            years(6),
            code="gross",
            title="organised and for gain, or with danger to life",
            when=any_of(
                all_of(ORGANISED, Gravity.gain),
                includes(Gravity.aggravation, Aggravation.DANGER_TO_LIFE),
            ),
        ),
        Degree.of(NO_SMUGGLE, years(3), fine=True),
    ),
)

# Proceeds: §§ 333 and 338 of the Code of 2005.

NO_LAUNDER = provision(
    "NO-LAUNDER",
    "Gross money laundering is punished by up to 15 years' imprisonment where the proceeds come from "
    "gross trafficking.",
)
NO_LAUNDER_B = provision(
    "NO-LAUNDER-B",
    "Gross receiving of the proceeds of gross trafficking is punished by up to 15 years' imprisonment.",
)

LAUNDERING_338 = SentencingRule(
    code="338",
    detail=True,
    title="Gross laundering or receiving of the proceeds of gross trafficking",
    provisions=(NO_LAUNDER, NO_LAUNDER_B),
    when=all_of(Accused.launders, Gravity.gross),
    degrees=(Degree.of(NO_LAUNDER, years(15)),),
    circumstances=GENERAL,
)

# Not averting an offence: § 139 of the Code of 1902, § 196 of that of 2005.

NO_1902_AVERT = provision(
    "NO-1902-AVERT",
    "A person who does not try to avert slavery is punished by a fine or by up to 1 year's imprisonment, in spite "
    "of secrecy; trafficking is not listed.",
)
NO_OFF_AVERT_SLAV = provision(
    "NO-OFF-AVERT-SLAV",
    "A person who does not try to avert slavery while it is possible, and certain or most likely, is punished by a "
    "fine or by up to 1 year's imprisonment, whatever duty of secrecy there is.",
)
NO_OFF_AVERT_A = provision(
    "NO-OFF-AVERT-A", "Trafficking, gross or not, is not among the offences to avert."
)
NO_OFF_AVERT = provision(
    "NO-OFF-AVERT", "Gross trafficking is among the offences to avert; ordinary trafficking is not."
)
NO_OFF_AVERT_EXC = provision(
    "NO-OFF-AVERT-EXC",
    "No one is punished where the offence reaches no punishable attempt, or where averting it would "
    "expose oneself, the nearest or an innocent person to a charge or to danger.",
)
NO_OFF_AVERT_CARER = provision(
    "NO-OFF-AVERT-CARER",
    "Own danger does not excuse a parent, step-parent, foster parent or other daily carer of a victim who "
    "is a minor.",
)

DUTY_TO_AVERT_SLAVERY = DatedValue(
    "duty_to_avert.slavery",
    "whether everyone has to avert slavery",
    NO_1902_AVERT.gives(True),
    NO_OFF_AVERT_SLAV.gives(True),
)
DUTY_TO_AVERT_GROSS_TRAFFICKING = DatedValue(
    "duty_to_avert.gross_trafficking",
    "whether everyone has to avert gross trafficking",
    NO_1902_AVERT.gives(False),
    NO_OFF_AVERT_A.gives(False),
    NO_OFF_AVERT.gives(True),
)
NOT_AVERTED = is_(Accused.stage, OffenceStage.FAILURE_TO_AVERT)

NOT_AVERTING_139 = SentencingRule(
    code="196",
    detail=True,
    title="Not averting slavery (§ 139 of the Code of 1902)",
    provisions=(NO_1902_AVERT,),
    when=all_of(NOT_AVERTED, ENSLAVED),
    unless=(
        Proviso(NorwegianCharge.no_attempt_reached, NO_1902_AVERT),
        Proviso(NorwegianCharge.own_danger, NO_1902_AVERT),
    ),
    degrees=(Degree.of(NO_1902_AVERT, years(1), fine=True),),
)
NOT_AVERTING_196 = NOT_AVERTING_139.then(
    title="Not averting slavery or gross trafficking",
    provisions=(NO_OFF_AVERT_SLAV, NO_OFF_AVERT_A),
    when=all_of(
        NOT_AVERTED,
        any_of(
            ENSLAVED,
            cited(
                all_of(holds(TRAFFICKING_257), Gravity.gross),
                NO_OFF_AVERT,
                title="gross trafficking",
                while_in_force=True,
            ),
        ),
    ),
    unless=(
        Proviso(NorwegianCharge.no_attempt_reached, NO_OFF_AVERT_EXC),
        Proviso(
            all_of(
                NorwegianCharge.own_danger,
                not_(cited(NorwegianCharge.daily_carer, NO_OFF_AVERT_CARER, while_in_force=True)),
                any_of(
                    not_(NorwegianCharge.daily_carer),
                    not_read("whether § 196 excused a carer before July 2025 was not read"),
                ),
            ),
            NO_OFF_AVERT_EXC,
            "averting it was too dangerous",
        ),
    ),
    degrees=(Degree.of(NO_OFF_AVERT_SLAV, years(1), fine=True),),
)
