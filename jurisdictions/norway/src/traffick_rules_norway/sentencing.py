"""The offences and what they may cost, in the order of the Penal Codes ("straffeloven")."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCharge
from traffick_rules_norway.sources import PENAL_CODE, PENAL_CODE_OF_1902, provision

# Penal Code of 1902 § 224: trafficking ("menneskehandel").

SINCE_2003 = Boundary.read(
    "about 2003-07-04, by 2003-12-31: only the year, 2003, is sourced; the day, 4 July 2003, is recalled"
)

NO_OFF_MAX_A = provision(
    PENAL_CODE_OF_1902,
    "NO-OFF-MAX-A",
    "§ 224",
    "Trafficking is an offence; the maximum of the ordinary degree is 5 years' imprisonment.",
    since=SINCE_2003,
    until="2015-09-30",
    read_in="N19 N20",
    confidence="single",
    note="The maximum was read in one source, the origin in 2003 in another.",
)
NO_OFF_GROSS_A = provision(
    PENAL_CODE_OF_1902,
    "NO-OFF-GROSS-A",
    "§ 224",
    "The maximum of the gross degree is 10 years' imprisonment.",
    since=SINCE_2003,
    until="2015-09-30",
    read_in="N19",
)

# Penal Code §§ 257 and 258: trafficking, and gross trafficking ("grov menneskehandel").

NO_OFF_SWITCH = provision(
    PENAL_CODE,
    "NO-OFF-SWITCH",
    "special part",
    "The Penal Code of 2005 is in force; § 257 replaces § 224 of the Code of 1902.",
    since="2015-10-01",
    read_in="N1 N74",
)
NO_OFF_MAX_B = provision(
    PENAL_CODE,
    "NO-OFF-MAX-B",
    "§ 257",
    "The maximum for trafficking is 6 years' imprisonment.",
    since="2015-10-01",
    read_in="N1 N14 N15 N16",
)
NO_OFF_GROSS_B = provision(
    PENAL_CODE,
    "NO-OFF-GROSS-B",
    "§ 258",
    "The maximum for gross trafficking is 10 years' imprisonment. Weight is given to a victim under 18, to "
    "gross violence or coercion, and to a considerable profit.",
    since="2015-10-01",
    read_in="N1 N8 N14",
)
NO_OFF_MIN = provision(
    PENAL_CODE,
    "NO-OFF-MIN",
    "§§ 257 and 258",
    "No minimum is stated.",
    since="about 2003-07-04, 2003-01-01 to 2015-09-30, single: confirmed for the text in force since October 2015; of § 224 the maxima alone were read",
    read_in="N1 N14",
)
NO_OFF_MEANS = provision(
    PENAL_CODE,
    "NO-OFF-MEANS",
    "§ 257, 1st paragraph",
    "By violence, threats, abuse of a vulnerable situation, or other improper conduct, the offender forces, "
    "exploits or deceives the person.",
    since="2015-10-01",
    read_in="N1 N14 N15",
)
NO_OFF_PURP = provision(
    PENAL_CODE,
    "NO-OFF-PURP",
    "§ 257, 1st paragraph, letters a to d",
    "The purpose is prostitution or other sexual services; labour, begging included; military service "
    "abroad; or the removal of organs.",
    since="2015-10-01",
    read_in="N1 N14 N15 N16",
)
NO_OFF_PURP_B = provision(
    PENAL_CODE,
    "NO-OFF-PURP-B",
    "§ 257, 1st paragraph, letter b",
    "The purpose is forced labour or forced services, including begging.",
    since="2015-10-01",
    read_in="N1 N16 N14 N15",
    confidence="disputed",
    note="So the statute and NOU 2024: 13; two pages of NGOs have work or services, including begging.",
)
NO_OFF_HELP = provision(
    PENAL_CODE,
    "NO-OFF-HELP",
    "§ 257, 2nd paragraph",
    "The same penalty is for procuring, transporting or receiving the person, for other contribution, and for "
    "giving or receiving payment for the consent of a person who has control over the victim.",
    since="2015-10-01",
    read_in="N1 N14 N15",
)
NO_OFF_CHILD = provision(
    PENAL_CODE,
    "NO-OFF-CHILD",
    "§ 257, 3rd paragraph",
    "Where the victim is under 18, no means is needed; a mistake about the age excuses only who is in no way "
    "to blame for it.",
    since="2015-10-01",
    read_in="N1 N14",
)

MINIMUM_STATED = DatedValue(
    "offence.trafficking.minimum_stated",
    "whether a minimum is stated for trafficking",
    NO_OFF_MIN.gives(False),
)
CHILD_MEANS_NEEDED = DatedValue(
    "offence.trafficking.child.means_needed",
    "whether a means is needed where the victim is under 18",
    NO_OFF_CHILD.gives(False),
)
BLAMELESS_MISTAKE_ALONE_EXCUSES = DatedValue(
    "offence.trafficking.child.only_blameless_mistake_excuses",
    "whether a mistake about the victim's age excuses only who is in no way to blame for it",
    NO_OFF_CHILD.gives(True),
)
TRAFFICKING_PURPOSES = DatedSet(
    "offence.trafficking.purposes",
    "a purpose named in § 257",
    *NO_OFF_PURP.gives_each(
        Purpose.PROSTITUTION,
        Purpose.OTHER_SEXUAL_EXPLOITATION,
        Purpose.FORCED_LABOUR,
        Purpose.BEGGING,
        Purpose.ORGAN_REMOVAL,
    ),
)

VICTIM_WAS_A_CHILD = cited(
    under_age_when_trafficked(CHILD_AGE), NO_OFF_CHILD, title="the victim was under 18"
)
PAYMENT_FOR_CONSENT = cited(
    includes(Trafficking.means, Means.PAYMENT_TO_CONTROLLER),
    NO_OFF_HELP,
    title="payment was given or received for the consent of a controller",
)
ACT = any_of(
    cited(NorwegianCharge.forced_exploited_or_deceived, NO_OFF_MEANS),
    # What is neither procuring, transporting nor receiving is other contribution.
    cited(
        includes(Trafficking.acts, *PALERMO_ACTS),
        NO_OFF_HELP,
        title="the person was procured, transported or received, or there was other contribution",
    ),
    PAYMENT_FOR_CONSENT,
)
MEANS = any_of(
    # "Other improper conduct" takes in what the shared vocabulary lists by name.
    cited(
        includes(Trafficking.means, *(m for m in Means if m is not Means.PAYMENT_TO_CONTROLLER)),
        NO_OFF_MEANS,
        title="violence, threats, abuse of a vulnerable situation, or other improper conduct",
    ),
    PAYMENT_FOR_CONSENT,
)
# Whether another exploitation is one of sexual, or of forced, services is for the court; so the dispute about
# letter b touches these alone.
FOR_THE_COURT = (
    Purpose.SLAVERY,
    Purpose.SERVITUDE,
    Purpose.CRIMINAL_ACTS,
    Purpose.PORNOGRAPHY,
    Purpose.PORNOGRAPHIC_PERFORMANCE,
    Purpose.FORCED_MARRIAGE,
    Purpose.ILLEGAL_ADOPTION,
    Purpose.SURROGACY,
    Purpose.OTHER_EXPLOITATION,
)
PURPOSE = any_of(
    includes(Trafficking.purposes, TRAFFICKING_PURPOSES),
    all_of(
        includes(Trafficking.purposes, Purpose.MILITARY_SERVICE),
        NorwegianCharge.military_service_abroad,
    ),
    cited(
        all_of(
            includes(Trafficking.purposes, *FOR_THE_COURT),
            NorwegianCharge.sexual_or_forced_services,
        ),
        NO_OFF_PURP_B,
        title="another exploitation that amounts to sexual services, or to forced labour or services",
    ),
)

# § 257 replaced § 224: one offence, also for conduct that goes on across the change.
TRAFFICKING_224 = SentencingRule(
    code="257",
    kind=OffenceKind.TRAFFICKING,
    title="Trafficking in human beings (§ 224 of the Code of 1902)",
    local_title="menneskehandel",
    provisions=(NO_OFF_MAX_A,),
    # Of § 224 the maxima alone were read.
    when=NorwegianCharge.elements_of_1902_met,
    degrees=(
        Degree(
            code="gross",
            title="the court finds the offence gross",
            when=NorwegianCharge.gross,
            provisions=(NO_OFF_GROSS_A, NO_OFF_MIN),
            maximum=NO_OFF_GROSS_A.gives(years(10)),
        ),
        Degree(
            code="ordinary",
            title="the court does not find the offence gross",
            provisions=(NO_OFF_MAX_A, NO_OFF_MIN),
            maximum=NO_OFF_MAX_A.gives(years(5)),
        ),
    ),
)
TRAFFICKING_257 = TRAFFICKING_224.then(
    title="Trafficking in human beings (§§ 257 and 258)",
    provisions=(NO_OFF_SWITCH,),
    when=cited(
        trafficking_in_persons(
            act=ACT,
            means=MEANS,
            child=VICTIM_WAS_A_CHILD,
            purpose=PURPOSE,
        ),
        NO_OFF_PURP,
        title="conduct, means and purpose of § 257",
    ),
    degrees=(
        Degree(
            code="gross",
            title="the court finds the offence gross (§ 258)",
            when=NorwegianCharge.gross,
            provisions=(NO_OFF_GROSS_B, NO_OFF_MIN),
            maximum=NO_OFF_GROSS_B.gives(years(10)),
        ),
        Degree(
            code="ordinary",
            title="the court does not find the offence gross",
            provisions=(NO_OFF_MAX_B, NO_OFF_MIN),
            maximum=NO_OFF_MAX_B.gives(years(6)),
        ),
    ),
    circumstances=(
        Circumstance(
            code="child",
            title="the victim was under 18, which weighs for the gross degree",
            effect=CircumstanceEffect.AGGRAVATES,
            when=under_age_when_trafficked(CHILD_AGE),
            provisions=(NO_OFF_GROSS_B,),
        ),
        Circumstance(
            code="gross_violence_or_coercion",
            title="gross violence or coercion, which weighs for the gross degree",
            effect=CircumstanceEffect.AGGRAVATES,
            when=NorwegianCharge.gross_violence_or_coercion,
            provisions=(NO_OFF_GROSS_B,),
        ),
        Circumstance(
            code="considerable_profit",
            title="considerable profit, which weighs for the gross degree",
            effect=CircumstanceEffect.AGGRAVATES,
            when=NorwegianCharge.considerable_profit,
            provisions=(NO_OFF_GROSS_B,),
        ),
        Circumstance(
            code="contribution",
            title="other contribution",
            effect=CircumstanceEffect.SAME_RANGE,
            when=Accused.accomplice,
            provisions=(NO_OFF_HELP,),
        ),
    ),
)

# What the Code of 1902 said of slavery and of promoting prostitution was not read: unknown is not a no.

UNREAD_1902 = provision(
    PENAL_CODE_OF_1902,
    "NO-UNREAD-1902",
    "",
    "What the Code of 1902 said of slavery and of promoting prostitution was not read.",
    until="2015-09-30",
)


def _before_2015(rule: SentencingRule) -> SentencingRule:
    """The same offence under the Code of 1902: what it took, and how it was punished, was not read."""
    return SentencingRule(
        code=rule.code,
        kind=rule.kind,
        title=f"{rule.title} (Code of 1902)",
        local_title=rule.local_title,
        provisions=(UNREAD_1902,),
        when=NorwegianCharge.elements_of_1902_met,
        degrees=(
            Degree(
                code="ordinary",
                title="what was punished before October 2015",
                provisions=(UNREAD_1902,),
                maximum=None,
            ),
        ),
    )


# Penal Code § 259: slavery.

NO_SLAVERY = provision(
    PENAL_CODE,
    "NO-SLAVERY",
    "§ 259",
    "Bringing a person into slavery, and slave trade, are punished by up to 21 years' imprisonment.",
    since="2015-10-01",
    read_in="N1",
)


SLAVERY_259 = SentencingRule(
    code="259",
    kind=OffenceKind.SLAVERY,
    title="Slavery",
    local_title="slaveri",
    provisions=(NO_SLAVERY,),
    when=NorwegianCharge.slavery,
    degrees=(
        Degree(
            code="ordinary",
            title="the only degree",
            provisions=(NO_SLAVERY,),
            maximum=NO_SLAVERY.gives(years(21)),
        ),
    ),
)

# Penal Code § 315: promoting prostitution, and offering it publicly.

NO_PROC_MAX = provision(
    PENAL_CODE,
    "NO-PROC-MAX",
    "§ 315, 1st paragraph",
    "Promoting the prostitution of others, and letting premises for it, by gross negligence too, is punished "
    "by a fine or by up to 6 years' imprisonment.",
    since="2015-10-01",
    read_in="N1",
)
NO_PROC_AD = provision(
    PENAL_CODE,
    "NO-PROC-AD",
    "§ 315, 2nd paragraph",
    "Offering prostitution publicly is punished by a fine or by up to 6 months' imprisonment.",
    since="2015-10-01",
    read_in="N1",
)


PROMOTING_315_1 = SentencingRule(
    code="315-1",
    kind=OffenceKind.PROCURING,
    title="Promoting the prostitution of others",
    local_title="hallikvirksomhet",
    provisions=(NO_PROC_MAX,),
    # Whether holding back, taking abroad or profiting promotes it in the sense of the text is for the court.
    when=any_of(
        includes(
            Procuring.conduct,
            ProcuringConduct.INDUCING_FOR_GAIN,
            ProcuringConduct.RUNNING_A_BROTHEL,
            ProcuringConduct.HELPING_PERSON_UNDER_21,
            ProcuringConduct.ACTING_AS_MIDDLEMAN,
            ProcuringConduct.LETTING_ROOMS,
        ),
        all_of(
            includes(
                Procuring.conduct,
                ProcuringConduct.HOLDING_BACK,
                ProcuringConduct.TAKING_ABROAD,
                ProcuringConduct.EXPLOITING_PROSTITUTION,
            ),
            NorwegianCharge.promotes_prostitution,
        ),
    ),
    degrees=(
        Degree(
            code="ordinary",
            title="the only degree; a fine is possible",
            provisions=(NO_PROC_MAX,),
            maximum=NO_PROC_MAX.gives(years(6)),
        ),
    ),
)
PUBLIC_OFFER_315_2 = SentencingRule(
    code="315-2",
    title="Offering prostitution publicly",
    provisions=(NO_PROC_AD,),
    when=NorwegianCharge.public_offer,
    degrees=(
        Degree(
            code="ordinary",
            title="the only degree; a fine is possible",
            provisions=(NO_PROC_AD,),
            maximum=NO_PROC_AD.gives(months(6)),
        ),
    ),
)

# Penal Code: the proceeds.

NO_LAUNDER = provision(
    PENAL_CODE,
    "NO-LAUNDER",
    "gross handling of proceeds and money laundering",
    "Where the proceeds come from gross trafficking, the maximum is 15 years' imprisonment.",
    since="about 2015-10-01, 2015-10-01 to 2026-04-30, single: read in the text of 2026; that it stands there since the Code is in force was not read",
    read_in="N1",
)

LAUNDERING_MAX = DatedValue(
    "offence.laundering.gross_trafficking.max_term",
    "maximum for gross handling or laundering of proceeds of gross trafficking",
    NO_LAUNDER.gives(years(15)),
)

SLAVERY_1902 = _before_2015(SLAVERY_259)
PROMOTING_1902 = _before_2015(PROMOTING_315_1)
PUBLIC_OFFER_1902 = _before_2015(PUBLIC_OFFER_315_2)
