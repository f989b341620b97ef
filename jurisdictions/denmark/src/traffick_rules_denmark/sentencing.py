"""Trafficking and exploitation, Penal Code ("straffeloven") §§ 262 a and 262 b: the offences and what they may cost."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.consequences import *
from traffick_rules_denmark.facts import DanishCharge
from traffick_rules_denmark.general_rules import *
from traffick_rules_denmark.sources import AMENDING_ACTS, DOCTRINE, PENAL_CODE, provision

# Before June 2002 there is no offence of trafficking as such.

OFF_01 = provision(
    PENAL_CODE,
    "OFF-01",
    "§§ 228, 229, 260, 261",
    "There is no offence of trafficking as such; the conduct is reached through procuring, "
    "deprivation of liberty and unlawful coercion.",
    since="by 2002-06-07",
    until=JUNE_2002.day_before(),
    read_in="BET23",
)
OFF_02 = provision(
    AMENDING_ACTS,
    "OFF-02",
    "Act 380/2002",
    "Human trafficking is an offence of its own: § 262 a of the Penal Code, inserted by Act "
    "380 of 6 June 2002.",
    since=JUNE_2002,
    read_in="REU559 L57Q11 BET23 BET26",
)

TRAFFICKING_EXISTS = DatedValue(
    "offence.trafficking.exists",
    "whether trafficking is an offence of its own",
    OFF_01.gives(False),
    OFF_02.gives(True),
)

# Penal Code § 262 a: trafficking in human beings ("menneskehandel"). What it costs.

OFF_04 = provision(
    PENAL_CODE,
    "OFF-04",
    "§ 262 a(1)",
    "The maximum is 8 years' imprisonment.",
    since=JUNE_2002,
    until=MARCH_2012.day_before(),
    read_in="SEED REU559 L57Q11 BET23 TIP10W D-PC07 D-PC11",
)
OFF_05 = provision(
    PENAL_CODE,
    "OFF-05",
    "§ 262 a(1)",
    "The maximum is 10 years' imprisonment (Act 275 of 27 March 2012).",
    since=MARCH_2012,
    read_in="L57F L57D N36 CMM262 CMMDIR SNF DAILY CPH14 DAGENS D-PC12 D-PC13..D-PC25",
)
OFF_08 = provision(
    PENAL_CODE,
    "OFF-08",
    "§ 262 a",
    "No minimum is stated, only an upper limit; the general shortest term applies.",
    since=JUNE_2002,
    read_in="CMM262 BET23 DAILY D-PC07..D-PC25",
)

# The act.

OFF_10 = provision(
    PENAL_CODE,
    "OFF-10",
    "§ 262 a(1)",
    "The act is recruiting, transporting, transferring, housing or afterwards receiving a person.",
    since=JUNE_2002,
    read_in="CMM262 SNF REU559 D-PC07..D-PC25",
)

# The means.

OFF_11 = provision(
    PENAL_CODE,
    "OFF-11",
    "§ 262 a(1) nos. 1-5",
    "The means is unlawful coercion (§ 260), deprivation of liberty (§ 261), threats (§ 266), "
    "unlawfully causing, strengthening or exploiting a mistake, or any other improper method.",
    since=JUNE_2002,
    read_in="CMM262 REU559 SNF D-PC07..D-PC25",
)
OFF_11B = provision(
    PENAL_CODE,
    "OFF-11B",
    "§ 262 a(1) nos. 1-5",
    "Coercion, deprivation of liberty, threats and deceit fall under nos. 1 to 4. Abuse of "
    "power or of a vulnerable position and debt bondage count only if they are found to be an "
    "improper method (no. 5).",
    since=JUNE_2002,
    read_in="CMM262",
)
OFF_12 = provision(
    PENAL_CODE,
    "OFF-12",
    "§ 262 a(1) no. 5",
    "An improper method can be the use of debt, poverty, lack of language or another weak "
    "position.",
    since="by 2012-12-31",
    read_in="CMM262",
)
OFF_24 = provision(
    DOCTRINE,
    "OFF-24",
    "",
    "The victim's own consent does not remove liability where a listed means was used, nor "
    "for a child. No clause of the Penal Code says so.",
    since="by 2002-06-08",
)

# The purposes, a closed list.

OFF_13 = provision(
    PENAL_CODE,
    "OFF-13",
    "§ 262 a(1)",
    "The purpose is to exploit in prostitution (worded as sexual immorality to June 2013).",
    since=JUNE_2002,
    read_in="TIP04 REU559 CMM262 SNF D-PC07 D-PC13",
)
OFF_13B = provision(
    PENAL_CODE,
    "OFF-13B",
    "§ 262 a(1)",
    "The word is sexual immorality, which is wider than prostitution: other sexual "
    "exploitation counts too. Whether pornographic pictures and performances count is open.",
    since=JUNE_2002,
    until="2013-06-30",
    read_in="D-PC07..D-PC12",
)
OFF_14 = provision(
    PENAL_CODE,
    "OFF-14",
    "§ 262 a(1)",
    "The purpose is to exploit in forced labour.",
    since=JUNE_2002,
    read_in="TIP04 TIP07 CMM262 SNF D-PC07..D-PC25",
)
OFF_15 = provision(
    PENAL_CODE,
    "OFF-15",
    "§ 262 a(1)",
    "The purpose is to exploit in slavery or slavery-like conditions.",
    since=JUNE_2002,
    read_in="L57F CMM262 SNF D-PC07..D-PC25",
)
OFF_16 = provision(
    PENAL_CODE,
    "OFF-16",
    "§ 262 a(1)-(2)",
    "The purpose is to exploit for criminal acts; not a listed purpose before March 2012.",
    since=MARCH_2012,
    read_in="L57F L57D CMM262 CMMDIR SNF D-PC11 D-PC12",
)
OFF_17 = provision(
    PENAL_CODE,
    "OFF-17",
    "§ 262 a(1)",
    "The purpose is to remove organs.",
    since=JUNE_2002,
    read_in="CMM262 D-PC07..D-PC25",
)
OFF_18 = provision(
    PENAL_CODE,
    "OFF-18",
    "§ 262 a(1)",
    "The purpose is to exploit for pornographic photos or films, or for pornographic performances.",
    since="2013-07-01",
    until=JULY_2023.day_before(),
    read_in="CMM262 D-PC12 D-PC13..D-PC22 A633 K24",
)
OFF_19 = provision(
    AMENDING_ACTS,
    "OFF-19",
    "Act 633/2013",
    'Act 633 of 12 June 2013 replaced "sexual immorality" in § 262 a of the Penal Code with '
    "prostitution, pornographic photos or films, and pornographic performances.",
    since="2013-07-01",
    read_in="A633 K24 D-633 D-PC12 D-PC13",
)
OFF_18B = provision(
    PENAL_CODE,
    "OFF-18B",
    "§ 262 a(1)-(2)",
    "The purpose is to exploit for sexual material such as photos or films, or for sexual "
    "performances; wider than before. That Act 741 of 2023 made the change is derived.",
    since=JULY_2023,
    read_in="D-PC22 D-PC24 D-PC25",
)

TRAFFICKING_PURPOSES = DatedSet(
    "offence.trafficking.purposes",
    "a purpose listed in § 262 a",
    OFF_13.gives(Purpose.PROSTITUTION),
    OFF_13B.gives(Purpose.OTHER_SEXUAL_EXPLOITATION),
    OFF_14.gives(Purpose.FORCED_LABOUR),
    *OFF_15.gives_each(Purpose.SLAVERY, Purpose.SERVITUDE),
    OFF_17.gives(Purpose.ORGAN_REMOVAL),
    OFF_16.gives(Purpose.CRIMINAL_ACTS),
    *OFF_18.gives_each(Purpose.PORNOGRAPHY, Purpose.PORNOGRAPHIC_PERFORMANCE),
    *OFF_18B.gives_each(
        Purpose.PORNOGRAPHY,
        Purpose.PORNOGRAPHIC_PERFORMANCE,
        Purpose.SEXUAL_MATERIAL,
        Purpose.SEXUAL_PERFORMANCE,
    ),
)

# Subsection 2: children, and payment to a person who has authority over the person.

OFF_21 = provision(
    PENAL_CODE,
    "OFF-21",
    "§ 262 a(2)",
    "Subsection 2 covers victims under 18.",
    since=JUNE_2002,
    read_in="CMM262 L117 A633 DL94 D-PC07..D-PC25",
)
OFF_22 = provision(
    PENAL_CODE,
    "OFF-22",
    "§ 262 a(2) no. 1",
    "For a victim under 18 no improper means is needed: act and purpose suffice.",
    since=JUNE_2002,
    read_in="CMM262 CMMSTL D-PC07..D-PC25",
)
OFF_23 = provision(
    PENAL_CODE,
    "OFF-23",
    "§ 262 a(2) no. 2",
    "The same penalty holds for giving or taking payment or another benefit to win the "
    "consent of someone who has authority over the victim, for a listed purpose. Neither an "
    "act nor a means is needed, and the letter asks for no age.",
    since=JUNE_2002,
    read_in="CMM262 CMMSTL D-PC07..D-PC25",
)

OFF_91 = provision(
    PENAL_CODE,
    "OFF-91",
    "§ 228",
    "For §§ 218, 222-224, 226 and 227(1), an offender who did not know the age but was "
    "negligent gets a proportionally lower penalty. § 262 a is not listed: there intent as to "
    "age is needed.",
    since="2013-07-01",
    read_in="D-633 D-PC13 D-PC25",
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
                OFF_10,
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
                    OFF_11,
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
                    OFF_11B,
                    OFF_12,
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
            OFF_23,
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
        OFF_19.gives(_elements(PURPOSE, CHILD)),
    ),
    otherwise=OFF_01,
    degrees=(
        Degree(
            code="ordinary",
            title="the offence as a whole; there is no graver degree",
            provisions=OFF_08,
            minimum=SHORTEST_TERM,
            maximum=(OFF_04.gives(years(8)), OFF_05.gives(years(10))),
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

OFF_30 = provision(
    PENAL_CODE,
    "OFF-30",
    "§ 262 b",
    "Human exploitation is an offence; the maximum is 6 years.",
    since="2022-06-01",
    read_in="L111 EEG DAILY D-696 D-PC22..D-PC25",
)
OFF_31 = provision(
    PENAL_CODE,
    "OFF-31",
    "§ 262 b, 1st sentence",
    "The first limb: the same five acts as trafficking, exploiting considerable economic or "
    "personal difficulty, lack of insight, recklessness or an existing dependency, for work "
    "under manifestly unreasonable conditions.",
    since="2022-06-01",
    read_in="L111 EEG DAILY D-696 D-PC22..D-PC25",
)
OFF_31B = provision(
    PENAL_CODE,
    "OFF-31B",
    "§ 262 b, 2nd sentence",
    "The second limb: exploiting a person in the same position for prostitution, for "
    "pornographic photos or films, or for pornographic performances. No act of recruiting or "
    "moving and no unreasonable conditions are needed.",
    since="2022-06-01",
    read_in="D-696 D-PC22 D-PC24 D-PC25",
)
OFF_18C = provision(
    PENAL_CODE,
    "OFF-18C",
    "§ 262 b, 2nd sentence",
    "The second limb covers sexual material such as photos or films, and sexual performances.",
    since=JULY_2023,
    read_in="D-PC22 D-PC24 D-PC25",
)
OFF_32 = provision(
    PENAL_CODE,
    "OFF-32",
    "§ 262 b",
    "Neither limb needs coercion, threat or deception; the offence fills the gap below "
    "trafficking.",
    since="2022-06-01",
    read_in="L111 EEG DAILY D-PC25",
)
OFF_33 = provision(
    PENAL_CODE,
    "OFF-33",
    "§ 262 b",
    "There is no aggravating sentencing rule. What Parliament added to the bill is the second "
    "limb.",
    since="2022-06-01",
    read_in="D-696 D-PC22 D-PC25",
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
                OFF_31,
                title="brought to work under manifestly unreasonable conditions",
            ),
            includes(Exploitation.exploited_in, *exploited_in),
        ),
    )


_OF_2022 = (
    ExploitedIn.PROSTITUTION,
    ExploitedIn.PORNOGRAPHY,
    ExploitedIn.PORNOGRAPHIC_PERFORMANCE,
)

EXPLOITATION_262B = SentencingRule(
    code="262b",
    kind=OffenceKind.EXPLOITATION,
    title="Human exploitation",
    local_title="menneskeudnyttelse",
    provisions=(OFF_30, OFF_32, OFF_33),
    when=(
        OFF_31B.gives(_limbs(*_OF_2022), until="2023-06-30"),
        OFF_18C.gives(
            _limbs(*_OF_2022, ExploitedIn.SEXUAL_MATERIAL, ExploitedIn.SEXUAL_PERFORMANCE)
        ),
    ),
    unless=Proviso(
        title="the offence is trafficking, which goes before",
        when=holds(TRAFFICKING_262A),
        provisions=OFF_32,
    ),
    degrees=whole(OFF_30, years(6), or_fine=False),
    circumstances=(*GENERAL, *CONSEQUENCES, EXTENDED_CONFISCATION),
)
