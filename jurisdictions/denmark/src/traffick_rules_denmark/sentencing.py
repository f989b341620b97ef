"""Trafficking and exploitation, Penal Code ("straffeloven") §§ 262 a and 262 b: the offences and what they may cost."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.consequences import *
from traffick_rules_denmark.facts import DanishCharge
from traffick_rules_denmark.general_rules import *
from traffick_rules_denmark.sources import provision

# Before June 2002 there is no offence of trafficking as such.

OFF_01 = provision(
    "OFF-01",
    "There is no offence of trafficking as such; the conduct is reached through procuring, "
    "deprivation of liberty and unlawful coercion.",
)
OFF_02 = provision(
    "OFF-02",
    "Human trafficking is an offence of its own: § 262 a of the Penal Code, inserted by Act "
    "380 of 6 June 2002.",
)

TRAFFICKING_EXISTS = DatedValue(
    "offence.trafficking.exists",
    "whether trafficking is an offence of its own",
    OFF_01.gives(False),
    OFF_02.gives(True),
)

# Penal Code § 262 a: trafficking in human beings ("menneskehandel"). The purposes, a closed list.

OFF_13B = provision(
    "OFF-13B",
    "The word is sexual immorality, which is wider than prostitution: other sexual "
    "exploitation counts too. Whether pornographic pictures and performances count is open.",
)

TRAFFICKING_PURPOSES = DatedSet(
    "offence.trafficking.purposes",
    "a purpose listed in § 262 a",
    provision("OFF-13").gives(Purpose.PROSTITUTION),
    OFF_13B.gives(Purpose.OTHER_SEXUAL_EXPLOITATION),
    provision("OFF-14").gives(Purpose.FORCED_LABOUR),
    *provision("OFF-15").gives_each(Purpose.SLAVERY, Purpose.SERVITUDE),
    provision("OFF-17").gives(Purpose.ORGAN_REMOVAL),
    provision("OFF-16").gives(Purpose.CRIMINAL_ACTS),
    *provision("OFF-18").gives_each(Purpose.PORNOGRAPHY, Purpose.PORNOGRAPHIC_PERFORMANCE),
    *provision("OFF-18B").gives_each(
        Purpose.PORNOGRAPHY,
        Purpose.PORNOGRAPHIC_PERFORMANCE,
        Purpose.SEXUAL_MATERIAL,
        Purpose.SEXUAL_PERFORMANCE,
    ),
)

# Subsection 2: children, and payment to a person who has authority over the person.

OFF_21 = provision("OFF-21")
OFF_22 = provision(
    "OFF-22", "For a victim under 18 no improper means is needed: act and purpose suffice."
)

OFF_91 = provision(
    "OFF-91",
    "For §§ 218, 222-224, 226 and 227(1), an offender who did not know the age but was "
    "negligent gets a proportionally lower penalty. § 262 a is not listed: there intent as to "
    "age is needed.",
)
CHILD_MEANS_NEEDED = DatedValue(
    "offence.trafficking.child.means_needed",
    "whether an improper means is needed where the victim is under 18",
    OFF_22.gives(False),
)

PURPOSE = includes(Trafficking.purposes, TRAFFICKING_PURPOSES)


def _elements(purpose: Condition, child: Condition) -> Condition:
    """The elements of § 262 a, for what counts as a purpose and as the child of subsection 2."""
    return any_of(
        trafficking_in_persons(
            act=cited(
                includes(Trafficking.acts, *PALERMO_ACTS),
                provision(
                    "OFF-10",
                    "The act is recruiting, transporting, transferring, housing or afterwards "
                    "receiving a person.",
                ),
                title="one of the acts of § 262 a",
            ),
            means=any_of(
                cited(
                    includes(
                        Trafficking.means,
                        Means.COERCION,
                        Means.FORCE,
                        Means.DEPRIVATION_OF_LIBERTY,
                        Means.ABDUCTION,
                        Means.THREAT,
                        Means.FRAUD,
                        Means.DECEPTION,
                        Means.EXPLOITED_MISTAKE,
                        Means.OTHER_IMPROPER_MEANS,
                    ),
                    provision(
                        "OFF-11",
                        "The means is unlawful coercion (§ 260), deprivation of liberty (§ 261), "
                        "threats (§ 266), unlawfully causing, strengthening or exploiting a "
                        "mistake, or any other improper method.",
                    ),
                    title="one of the means of § 262 a",
                ),
                cited(
                    all_of(
                        includes(
                            Trafficking.means,
                            Means.ABUSE_OF_POWER,
                            Means.ABUSE_OF_VULNERABILITY,
                            Means.DEBT_BONDAGE,
                        ),
                        DanishCharge.improper_method,
                    ),
                    provision("OFF-11B"),
                    provision("OFF-12"),
                    title="improper use of power, debt or a weak position",
                ),
            ),
            child=child,
            purpose=purpose,
        ),
        cited(
            all_of(
                includes(Trafficking.means, Means.PAYMENT_TO_CONTROLLER, Means.PAYMENT_TAKEN),
                purpose,
            ),
            provision(
                "OFF-23",
                "The same penalty holds for giving or taking payment or another benefit to win "
                "the consent of someone who has authority over the victim, for a listed purpose. "
                "Neither an act nor a means is needed, and the letter asks for no age.",
            ),
            title="payment for the consent of someone who has authority over the person",
        ),
    )


A_CHILD = under_age_when_trafficked(18)
KNEW_THE_AGE = is_(Accused.knowledge_of_age, KnowledgeOfAge.KNEW)
# The text says that negligence is not enough since July 2013.
CHILD_TO_2013 = cited(
    all_of(
        A_CHILD,
        any_of(
            KNEW_THE_AGE,
            all_of(
                is_(Accused.knowledge_of_age, KnowledgeOfAge.SHOULD_HAVE_KNOWN),
                not_read("whether negligence as to the age was enough before July 2013"),
            ),
        ),
    ),
    OFF_21,
    OFF_22,
)
CHILD = cited(all_of(A_CHILD, KNEW_THE_AGE), OFF_21, OFF_22, OFF_91)

TRAFFICKING_262A = SentencingRule(
    code="262a",
    kind=OffenceKind.TRAFFICKING,
    title="Trafficking in human beings",
    local_title="menneskehandel",
    provisions=OFF_02,
    when=(
        OFF_13B.gives(
            _elements(
                any_of(
                    PURPOSE,
                    all_of(
                        includes(
                            Trafficking.purposes,
                            Purpose.PORNOGRAPHY,
                            Purpose.PORNOGRAPHIC_PERFORMANCE,
                        ),
                        not_read("whether pornography counted as sexual immorality"),
                    ),
                ),
                CHILD_TO_2013,
            )
        ),
        provision("OFF-19").gives(_elements(PURPOSE, CHILD)),
    ),
    otherwise=OFF_01,
    degrees=(
        Degree(
            code="ordinary",
            title="the offence as a whole; there is no graver degree",
            provisions=provision("OFF-08"),
            minimum=SHORTEST_TERM,
            maximum=(provision("OFF-04").gives(years(8)), provision("OFF-05").gives(years(10))),
        ),
    ),
    circumstances=(
        *GENERAL,
        ABROAD_IF_PUNISHABLE_THERE,
        ABROAD,
        *CONSEQUENCES,
        EXTENDED_CONFISCATION,
        EXPULSION_BY_LIST,
    ),
)

# Penal Code § 262 b, from June 2022: human exploitation ("menneskeudnyttelse").

OFF_30 = provision("OFF-30", "Human exploitation is an offence; the maximum is 6 years.")
OFF_32 = provision(
    "OFF-32",
    "Neither limb needs coercion, threat or deception; the offence fills the gap below "
    "trafficking.",
)

POSITION = includes(
    Exploitation.positions,
    ExploitedPosition.ECONOMIC_DIFFICULTY,
    ExploitedPosition.PERSONAL_DIFFICULTY,
    ExploitedPosition.LACK_OF_INSIGHT,
    ExploitedPosition.RECKLESSNESS,
    ExploitedPosition.DEPENDENCY,
)


def _limbs(*exploited_in: ExploitedIn) -> Condition:
    """The two limbs of § 262 b, the second with what it lists."""
    return all_of(
        POSITION,
        any_of(
            cited(
                all_of(
                    includes(Trafficking.acts, *PALERMO_ACTS),
                    Exploitation.manifestly_unreasonable_conditions,
                ),
                provision("OFF-31"),
                title="brought to work under manifestly unreasonable conditions",
            ),
            includes(Exploitation.exploited_in, *exploited_in),
        ),
    )


_OF_2022 = (ExploitedIn.PROSTITUTION, ExploitedIn.PORNOGRAPHY, ExploitedIn.PORNOGRAPHIC_PERFORMANCE)

EXPLOITATION_262B = SentencingRule(
    code="262b",
    kind=OffenceKind.EXPLOITATION,
    title="Human exploitation",
    local_title="menneskeudnyttelse",
    provisions=(OFF_30, OFF_32, provision("OFF-33")),
    when=(
        provision("OFF-31B").gives(_limbs(*_OF_2022), until="2023-06-30"),
        provision("OFF-18C").gives(
            _limbs(*_OF_2022, ExploitedIn.SEXUAL_MATERIAL, ExploitedIn.SEXUAL_PERFORMANCE)
        ),
    ),
    unless=Proviso(
        title="the offence is trafficking, which goes before",
        when=holds(TRAFFICKING_262A),
        provisions=OFF_32,
    ),
    degrees=(degree(OFF_30, years(6)),),
    circumstances=(*GENERAL, *CONSEQUENCES, EXTENDED_CONFISCATION),
)
