"""Trafficking in human beings ("menneskehandel"): § 224 of the Code of 1902, §§ 257 and 258 of that of 2005."""

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
from traffick_rules_norway.sources import provision

# Code of 1902 § 224.

NO_OFF_NONE = provision(
    "NO-OFF-NONE",
    "There is no offence of trafficking; the conduct is reached as promoting prostitution, coercion, "
    "deprivation of liberty or slavery.",
)
NO_OFF_START = provision(
    "NO-OFF-START",
    "Trafficking is an offence of its own; the Act of 4 July 2003 was made to ratify the Palermo "
    "Protocol.",
)
NO_OFF_MAX_A = provision(
    "NO-OFF-MAX-A", "The maximum of the ordinary degree is 5 years' imprisonment."
)
NO_OFF_GROSS_A = provision(
    "NO-OFF-GROSS-A", "The maximum of the gross degree is 10 years' imprisonment."
)
NO_OFF_GROSS_WEIGH_A = provision(
    "NO-OFF-GROSS-WEIGH-A",
    "Whether it is gross is judged as a whole; what weighs above all is a victim under 18, gross violence "
    "or coercion, and a considerable profit.",
)
NO_OFF_GROSS_AGE_A = provision(
    "NO-OFF-GROSS-AGE-A",
    "In the gross degree, too, a mistake about the age excuses only a person who was not negligent at all.",
)
NO_OFF_MIN_A = provision("NO-OFF-MIN-A", "No minimum is stated.")
NO_1902_MEANS = provision(
    "NO-1902-MEANS",
    "The means are violence, threats, abuse of a vulnerable situation, or other improper conduct.",
)
NO_1902_ACT = provision(
    "NO-1902-ACT",
    "By these means the offender exploits a person for a listed purpose, or deceives the person into "
    "being used for one.",
)
NO_1902_PURP_A = provision(
    "NO-1902-PURP-A",
    "By letter b the purpose is forced labour; services and begging are not named.",
)
NO_1902_PURP_B = provision(
    "NO-1902-PURP-B",
    "By letter b the purpose is forced labour or forced services, including begging.",
)
NO_1902_PURP_SEX = provision(
    "NO-1902-PURP-SEX", "By letter a the purpose is prostitution, or other sexual purposes."
)
NO_1902_PURP_WAR = provision(
    "NO-1902-PURP-WAR", "By letter c the purpose is military service in a foreign country."
)
NO_1902_PURP_ORGAN = provision(
    "NO-1902-PURP-ORGAN", "By letter d the purpose is the removal of organs."
)
NO_1902_STEAL = provision("NO-1902-STEAL", "Making minors steal can be forced labour.")
NO_1902_FORCED = provision(
    "NO-1902-FORCED",
    "Exploitation requires an unequal relation, judged as a whole, and what is in fact forced labour; that "
    "the victim never tried or wished to leave does not matter.",
)
NO_1902_VULN = provision(
    "NO-1902-VULN",
    "Whether a vulnerable situation was abused depends on the victim's life before, on the situation "
    "brought about, and on the choices there really were.",
)
NO_1902_CONSENT = provision(
    "NO-1902-CONSENT",
    "Where a vulnerable situation was abused, consent does not excuse the offender.",
)
NO_1902_HELP = provision(
    "NO-1902-HELP",
    "The same penalty is for a person who prepares such exploitation by procuring, transporting or receiving the "
    "person, or contributes to it in another way.",
)
NO_1902_PAY = provision(
    "NO-1902-PAY",
    "The same penalty is for giving or taking payment, or another advantage, for the consent of someone "
    "who has authority over the person.",
)
NO_1902_CHILD = provision(
    "NO-1902-CHILD", "Where the victim is under 18, it is punishable whatever the means."
)
NO_1902_CHILD_AGE = provision(
    "NO-1902-CHILD-AGE",
    "A mistake about the age excuses only a person who was not negligent at all.",
)
NO_1902_ORG = provision(
    "NO-1902-ORG",
    "For an organised group of three or more, whose main aim or a considerable part of whose activity are "
    "offences of 3 years or more, the maximum is doubled, by at most 5 years: to 10, and to 15 where the "
    "offence is gross.",
)

# Code of 2005 §§ 257 and 258.

NO_OFF_SWITCH = provision(
    "NO-OFF-SWITCH",
    "The special part of the Code of 2005 is in force; §§ 257 and 258 replace § 224 of the Code of 1902.",
)
NO_OFF_MAX_B = provision("NO-OFF-MAX-B", "The maximum for trafficking is 6 years' imprisonment.")
NO_OFF_GROSS_B = provision(
    "NO-OFF-GROSS-B", "The maximum for gross trafficking is 10 years' imprisonment."
)
NO_OFF_GROSS_WEIGH_B = provision(
    "NO-OFF-GROSS-WEIGH-B",
    "Whether it is gross is judged as a whole; what weighs above all is a victim under 18, gross violence "
    "or coercion, and a considerable profit.",
)
NO_OFF_GROSS_AGE_B = provision(
    "NO-OFF-GROSS-AGE-B",
    "In the gross degree, too, ignorance of the age is punished where it is blameworthy on any point.",
)
NO_OFF_MIN = provision("NO-OFF-MIN", "No minimum is stated.")
NO_OFF_MEANS = provision(
    "NO-OFF-MEANS",
    "By violence, threats, abuse of a vulnerable situation, or other improper conduct, the offender "
    "forces, exploits or deceives the person.",
)
NO_OFF_PURP = provision(
    "NO-OFF-PURP", "By letter a the purpose is prostitution or other sexual services."
)
NO_OFF_PURP_B1 = provision(
    "NO-OFF-PURP-B1", "By letter b the purpose is work or services, including begging."
)
NO_OFF_PURP_B = provision(
    "NO-OFF-PURP-B",
    "By letter b the purpose is forced labour or forced services, including begging.",
)
NO_OFF_PURP_C = provision(
    "NO-OFF-PURP-C", "By letter c the purpose is military service in a foreign country."
)
NO_OFF_PURP_D = provision(
    "NO-OFF-PURP-D",
    "By letter d the purpose is that the person consents to the removal of an inner organ.",
)
NO_OFF_HELP = provision(
    "NO-OFF-HELP",
    "The same penalty is for a person who prepares such conduct by procuring, transporting or receiving the "
    "person, or contributes to it in another way.",
)
NO_OFF_PAY = provision(
    "NO-OFF-PAY",
    "The same penalty is for giving or taking payment, or another advantage, for the consent of someone "
    "who has authority over the victim.",
)
NO_OFF_CHILD = provision(
    "NO-OFF-CHILD", "Where the victim is under 18, it is punishable whatever the means."
)
NO_OFF_CHILD_AGE = provision(
    "NO-OFF-CHILD-AGE", "Ignorance of the age is punished where it is blameworthy on any point."
)
NO_OFF_CONSENT = provision(
    "NO-OFF-CONSENT", "Nothing is said about consent; it is considered with the means."
)
NO_OFF_VULN = provision(
    "NO-OFF-VULN",
    "What a vulnerable situation is under § 224 counts for § 257 too, which has the same words.",
)
NO_OFF_CUSTOMER = provision(
    "NO-OFF-CUSTOMER",
    "A customer who orders, pays for and directs the abuse of children over the internet is no trafficker "
    "as such, but only where he is a backer, typically by helping to make the child a victim.",
)
NO_OFF_MARRIAGE = provision("NO-OFF-MARRIAGE", "Forced marriage is no purpose that § 257 names.")
NO_OFF_KNOWUSE = provision(
    "NO-OFF-KNOWUSE",
    "There is no offence of knowingly using a victim's services; buying sex is punishable whoever sells it.",
)
NO_OFF_ORG = provision(
    "NO-OFF-ORG",
    "For an organised group the maximum is doubled, by at most 6 years and never above 21, or above 15 "
    "for a person who was under 18 at the act: to 12, and to 16 where it is gross.",
)

TRAFFICKING_EXISTS = DatedValue(
    "offence.trafficking.exists",
    "whether trafficking is an offence of its own",
    NO_OFF_NONE.gives(False),
    NO_OFF_START.gives(True),
    NO_OFF_SWITCH.gives(True),
)
MINIMUM_STATED = DatedValue(
    "offence.trafficking.minimum_stated",
    "whether a minimum is stated for trafficking",
    NO_OFF_MIN_A.gives(False),
    NO_OFF_MIN.gives(False),
)
CHILD_MEANS_NEEDED = DatedValue(
    "offence.trafficking.child.means_needed",
    "whether a means is needed where the victim is under 18",
    NO_1902_CHILD.gives(False),
    NO_OFF_CHILD.gives(False),
)
BLAMELESS_MISTAKE_ALONE_EXCUSES = DatedValue(
    "offence.trafficking.child.only_blameless_mistake_excuses",
    "whether a mistake about the victim's age excuses only a person who is in no way to blame for it",
    NO_1902_CHILD_AGE.gives(True),
    NO_OFF_CHILD_AGE.gives(True),
)
TRAFFICKING_PURPOSES = DatedSet(
    "offence.trafficking.purposes",
    "a purpose that the law names",
    *(
        period
        for law in (NO_1902_PURP_SEX, NO_OFF_PURP)
        for period in law.gives_each(Purpose.PROSTITUTION, Purpose.OTHER_SEXUAL_EXPLOITATION)
    ),
    NO_1902_PURP_A.gives(Purpose.FORCED_LABOUR),
    *(
        period
        for law in (NO_1902_PURP_B, NO_OFF_PURP_B1, NO_OFF_PURP_B)
        for period in law.gives_each(
            Purpose.FORCED_LABOUR, Purpose.FORCED_SERVICES, Purpose.BEGGING
        )
    ),
    NO_OFF_PURP_B1.gives(Purpose.LABOUR_OR_SERVICES),
    NO_1902_PURP_ORGAN.gives(Purpose.ORGAN_REMOVAL),
    NO_OFF_PURP_D.gives(Purpose.ORGAN_REMOVAL),
)

# "Other improper conduct" takes in whatever means the shared vocabulary names; payment is a limb of its own.
PAYMENTS = (Means.PAYMENT_TO_CONTROLLER, Means.PAYMENT_TAKEN)
IMPROPER = includes(Trafficking.means, *(each for each in Means if each not in PAYMENTS))
PAYMENT = includes(Trafficking.means, *PAYMENTS)
HELP = includes(Trafficking.acts, *PALERMO_ACTS, Act.OTHER_ACT)
# Whether any of these is sexual use, or forced labour or services, is for the court: unknown until it is found.
FOR_THE_COURT = (
    Purpose.SLAVERY,
    Purpose.SERVITUDE,
    Purpose.UNUSUAL_WORK,
    Purpose.UNWILLING_DUTY,
    Purpose.CRIMINAL_ACTS,
    Purpose.PORNOGRAPHY,
    Purpose.PORNOGRAPHIC_PERFORMANCE,
    Purpose.SEXUAL_MATERIAL,
    Purpose.SEXUAL_PERFORMANCE,
    Purpose.FORCED_MARRIAGE,
    Purpose.SHAM_MARRIAGE,
    Purpose.ILLEGAL_ADOPTION,
    Purpose.SURROGACY,
    Purpose.DEMEANING_CIRCUMSTANCES,
    Purpose.DISTRESS,
    Purpose.OTHER_EXPLOITATION,
)


BLAMED_FOR_CHILD_VICTIM = all_of(
    under_age_when_trafficked(CHILD_AGE),
    not_(is_(Accused.knowledge_of_age, KnowledgeOfAge.COULD_NOT_HAVE_KNOWN)),
)


def _elements(  # noqa: PLR0913 - the limbs of one section
    *,
    act: Condition,
    means: Provision,
    help_: Provision,
    payment: Provision,
    child: Provision,
    mistake: Provision,
    war: Provision,
    unnamed: tuple[Purpose, ...],
) -> Condition:
    """Conduct, means and purpose; *unnamed* are purposes of labour that letter b does not name on these days."""
    paid = cited(PAYMENT, payment, title="payment for the consent of someone with authority")
    return trafficking_in_persons(
        act=any_of(
            act,
            cited(HELP, help_, title="procuring, transporting, receiving, or other contribution"),
            paid,
        ),
        means=any_of(
            cited(
                IMPROPER,
                means,
                title="violence, threats, abuse of a vulnerable situation, or other improper conduct",
            ),
            paid,
        ),
        child=cited(
            BLAMED_FOR_CHILD_VICTIM,
            child,
            mistake,
            title="the victim was under 18, and no blameless mistake about the age excuses",
        ),
        purpose=any_of(
            includes(Trafficking.purposes, TRAFFICKING_PURPOSES),
            cited(
                all_of(
                    includes(Trafficking.purposes, Purpose.MILITARY_SERVICE),
                    NorwegianCharge.military_service_abroad,
                ),
                war,
                title="military service in a foreign country",
            ),
            all_of(
                includes(Trafficking.purposes, *FOR_THE_COURT, *unnamed),
                NorwegianCharge.sexual_or_forced_services,
            ),
        ),
    )


def _elements_1902(*unnamed: Purpose) -> Condition:
    # "Forces" came with the Code of 2005; who was forced to be used before was exploited by violence or threats.
    act = cited(
        includes(Trafficking.acts, Act.EXPLOITING, Act.INDUCING),
        NO_1902_ACT,
        title="the accused exploited or deceived the person",
    )
    return _elements(
        act=act,
        means=NO_1902_MEANS,
        help_=NO_1902_HELP,
        payment=NO_1902_PAY,
        child=NO_1902_CHILD,
        mistake=NO_1902_CHILD_AGE,
        war=NO_1902_PURP_WAR,
        unnamed=unnamed,
    )


def _elements_2005(*unnamed: Purpose) -> Condition:
    act = cited(
        includes(Trafficking.acts, Act.EXPLOITING, Act.INDUCING),
        NO_OFF_MEANS,
        title="the accused forced, exploited or deceived the person",
    )
    return _elements(
        act=act,
        means=NO_OFF_MEANS,
        help_=NO_OFF_HELP,
        payment=NO_OFF_PAY,
        child=NO_OFF_CHILD,
        mistake=NO_OFF_CHILD_AGE,
        war=NO_OFF_PURP_C,
        unnamed=unnamed,
    )


ORGANISED = includes(Gravity.aggravation, Aggravation.ORGANISED_GROUP)
GROSS = "the court finds the offence gross"


def _weighed(law: Provision) -> tuple[Circumstance, ...]:
    """What weighs above all for the gross degree."""
    return (
        Circumstance(
            code="child",
            title="the victim was under 18, which weighs for the gross degree",
            effect=CircumstanceEffect.AGGRAVATES,
            when=BLAMED_FOR_CHILD_VICTIM,
            provisions=(law,),
        ),
        Circumstance(
            code="gross_violence_or_coercion",
            title="gross violence or coercion, which weighs for the gross degree",
            effect=CircumstanceEffect.AGGRAVATES,
            when=includes(Gravity.aggravation, Aggravation.GROSS_VIOLENCE),
            provisions=(law,),
        ),
        Circumstance(
            code="considerable_profit",
            title="considerable profit, which weighs for the gross degree",
            effect=CircumstanceEffect.AGGRAVATES,
            when=includes(Gravity.aggravation, Aggravation.CONSIDERABLE_PROFIT),
            provisions=(law,),
        ),
    )


# The raise for an organised group counts for limitation, so that it makes degrees.
TRAFFICKING_224 = SentencingRule(
    code="257",
    kind=OffenceKind.TRAFFICKING,
    title="Trafficking in human beings (§ 224 of the Code of 1902)",
    local_title="menneskehandel",
    provisions=(
        NO_OFF_START,
        NO_1902_STEAL,
        NO_1902_FORCED,
        NO_1902_VULN,
        NO_1902_CONSENT,
    ),
    otherwise=(NO_OFF_NONE,),
    when=(
        NO_1902_PURP_A.gives(
            _elements_1902(Purpose.FORCED_SERVICES, Purpose.LABOUR_OR_SERVICES, Purpose.BEGGING)
        ),
        NO_1902_PURP_B.gives(_elements_1902(Purpose.LABOUR_OR_SERVICES)),
    ),
    degrees=(
        Degree(
            code="gross_organised",
            title="gross, and as a part of the activity of an organised group",
            when=all_of(Gravity.gross, ORGANISED),
            provisions=(NO_1902_ORG, NO_OFF_GROSS_WEIGH_A, NO_OFF_GROSS_AGE_A, NO_OFF_MIN_A),
            maximum=NO_1902_ORG.gives(years(15)),
        ),
        Degree(
            code="gross",
            title=GROSS,
            when=Gravity.gross,
            provisions=(NO_OFF_GROSS_A, NO_OFF_GROSS_WEIGH_A, NO_OFF_GROSS_AGE_A, NO_OFF_MIN_A),
            maximum=NO_OFF_GROSS_A.gives(years(10)),
        ),
        Degree(
            code="organised",
            title="as a part of the activity of an organised group",
            when=ORGANISED,
            provisions=(NO_1902_ORG, NO_OFF_MIN_A),
            maximum=NO_1902_ORG.gives(years(10)),
        ),
        Degree(
            code="ordinary",
            title="the court does not find the offence gross",
            provisions=(NO_OFF_MAX_A, NO_OFF_MIN_A),
            maximum=NO_OFF_MAX_A.gives(years(5)),
        ),
    ),
    circumstances=(
        *_weighed(NO_OFF_GROSS_WEIGH_A),
        *GENERAL_1902,
        ABROAD_1902,
        ABROAD_1902_FOREIGNER,
    ),
)
TRAFFICKING_257 = TRAFFICKING_224.then(
    title="Trafficking in human beings (§§ 257 and 258)",
    provisions=(
        NO_OFF_SWITCH,
        NO_OFF_CONSENT,
        NO_OFF_VULN,
        NO_OFF_CUSTOMER,
        NO_OFF_MARRIAGE,
        NO_OFF_KNOWUSE,
    ),
    when=(
        NO_OFF_PURP_B1.gives(_elements_2005()),
        NO_OFF_PURP_B.gives(_elements_2005(Purpose.LABOUR_OR_SERVICES)),
    ),
    degrees=(
        Degree(
            code="gross_organised",
            title="gross, and as a part of the activity of an organised group",
            when=all_of(Gravity.gross, ORGANISED),
            provisions=(NO_OFF_ORG, NO_OFF_GROSS_WEIGH_B, NO_OFF_GROSS_AGE_B, NO_OFF_MIN),
            maximum=by_case(
                (Accused.under_18, NO_OFF_ORG.gives(years(15))), NO_OFF_ORG.gives(years(16))
            ),
        ),
        Degree(
            code="gross",
            title="the court finds the offence gross (§ 258)",
            when=Gravity.gross,
            provisions=(NO_OFF_GROSS_B, NO_OFF_GROSS_WEIGH_B, NO_OFF_GROSS_AGE_B, NO_OFF_MIN),
            maximum=NO_OFF_GROSS_B.gives(years(10)),
        ),
        Degree(
            code="organised",
            title="as a part of the activity of an organised group",
            when=ORGANISED,
            provisions=(NO_OFF_ORG, NO_OFF_MIN),
            maximum=NO_OFF_ORG.gives(years(12)),
        ),
        Degree(
            code="ordinary",
            title="the court does not find the offence gross",
            provisions=(NO_OFF_MAX_B, NO_OFF_MIN),
            maximum=NO_OFF_MAX_B.gives(years(6)),
        ),
    ),
    circumstances=(
        *_weighed(NO_OFF_GROSS_WEIGH_B),
        *GENERAL,
        ABROAD,
        ABROAD_VICTIM,
        ABROAD_PRESENT,
    ),
)
