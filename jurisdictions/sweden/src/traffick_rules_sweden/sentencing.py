"""The offences and what they may cost, in the order of the Penal Code ("brottsbalken")."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.facts import SwedishCharge
from traffick_rules_sweden.sources import PENAL_CODE, provision

# Penal Code ch. 4 s. 1 a: trafficking in human beings ("människohandel").

SE_OFF_INTRO = provision(
    PENAL_CODE,
    "SE-OFF-INTRO",
    "ch. 4 s. 1 a (SFS 2002:436)",
    "Human trafficking is an offence of its own.",
    since="2002-07-01",
    read_in="S2 S23",
    note="That it first covered cross-border sexual exploitation only is recalled.",
)
SE_OFF_MAX_2002 = provision(
    PENAL_CODE,
    "SE-OFF-MAX-2002",
    "ch. 4 s. 1 a, 1st paragraph",
    "The maximum of the ordinary degree is 10 years' imprisonment.",
    since="2002-07-01",
    until="2005-03-31",
    read_in="S23",
)
SE_OFF_MAX = provision(
    PENAL_CODE,
    "SE-OFF-MAX",
    "ch. 4 s. 1 a, 1st paragraph",
    "The maximum of the ordinary degree is 10 years' imprisonment; there is no graver degree.",
    since="2005-04-01",
    read_in="S1 S5 S6 S7",
)
SE_OFF_MIN_2002 = provision(
    PENAL_CODE,
    "SE-OFF-MIN-2002",
    "ch. 4 s. 1 a, 1st paragraph",
    "The minimum of the ordinary degree is 2 years' imprisonment.",
    since="2002-07-01",
    until="2005-03-31",
    read_in="S23",
)
SE_OFF_MIN = provision(
    PENAL_CODE,
    "SE-OFF-MIN",
    "ch. 4 s. 1 a, 1st paragraph",
    "The minimum of the ordinary degree is 2 years' imprisonment.",
    since="2005-04-01",
    read_in="S1 S5 S6 S7",
)
SE_OFF_LESS_MAX = provision(
    PENAL_CODE,
    "SE-OFF-LESS-MAX",
    "ch. 4 s. 1 a, last paragraph",
    "The maximum of the less serious degree is 4 years' imprisonment.",
    since="by 2005-04-01",
    read_in="S1 S5",
)
SE_OFF_LESS_MIN_A = provision(
    PENAL_CODE,
    "SE-OFF-LESS-MIN-A",
    "ch. 4 s. 1 a",
    "No minimum is stated for the less serious degree.",
    since="by 2005-04-01",
    until="2018-06-30",
    read_in="S5 S4",
)
SE_OFF_LESS_MIN_B = provision(
    PENAL_CODE,
    "SE-OFF-LESS-MIN-B",
    "ch. 4 s. 1 a (Act 2018:601)",
    "The minimum of the less serious degree is 6 months' imprisonment.",
    since="2018-07-01",
    read_in="S1 S4",
)
SE_OFF_ACT_A = provision(
    PENAL_CODE,
    "SE-OFF-ACT-A",
    "ch. 4 s. 1 a (SFS 2005:90)",
    "The act is recruiting, transporting, accommodating, receiving or a similar measure, and thereby taking "
    "control over the person; or handing over or receiving that control.",
    since="2005-04-01",
    until="2010-06-30",
    read_in="S5 S6 S2 S24b",
)
SE_OFF_ACT_B = provision(
    PENAL_CODE,
    "SE-OFF-ACT-B",
    "ch. 4 s. 1 a",
    "The act is recruiting, transporting, transferring, harbouring or receiving a person; control is not "
    "needed.",
    since="2010-07-01",
    read_in="S24b S1 S2",
    note="The wording enacted in 2010 was read in the summary of the bill only.",
)
SE_OFF_MEANS_A = provision(
    PENAL_CODE,
    "SE-OFF-MEANS-A",
    "ch. 4 s. 1 a (Act 2010:371)",
    "The means is unlawful coercion, deception, exploiting a vulnerable situation, or other improper means.",
    since="2010-07-01",
    until="2018-06-30",
    read_in="S24b",
)
SE_OFF_MEANS_B = provision(
    PENAL_CODE,
    "SE-OFF-MEANS-B",
    "ch. 4 s. 1 a, 1st paragraph nos. 1-4",
    "The means is unlawful coercion, deception, exploiting a vulnerable situation that seriously limits "
    "the person's alternatives, or other improper means with the same effect. The list is closed.",
    since="2018-07-01",
    read_in="S1 S4",
)
SE_OFF_PURP_A = provision(
    PENAL_CODE,
    "SE-OFF-PURP-A",
    "ch. 4 s. 1 a",
    "The purpose is to exploit for sexual purposes, for the removal of organs, in military service, in "
    "forced labour, or in other activity in a situation of distress.",
    since="2010-07-01",
    until="2018-06-30",
    read_in="S24b S24j",
)
SE_OFF_PURPOSE = provision(
    PENAL_CODE,
    "SE-OFF-PURPOSE",
    "ch. 4 s. 1 a",
    "The purpose is to exploit for sexual purposes, for the removal of organs, in military service, in "
    "forced labour, or in other activity in a situation of distress.",
    since="2018-07-01",
    read_in="S1 S18",
)
SE_OFF_CHILD = provision(
    PENAL_CODE,
    "SE-OFF-CHILD",
    "ch. 4 s. 1 a, 2nd paragraph (earlier 3rd)",
    "Where the victim is under 18, no means is needed.",
    since="by 2005-04-01",
    read_in="S1 S5 S6",
)
SE_OFF_CHILD_NEGL = provision(
    PENAL_CODE,
    "SE-OFF-CHILD-NEGL",
    "ch. 4 s. 1 a, 2nd paragraph",
    "It is enough that the offender was negligent as to the victim's age.",
    since="2018-07-01",
    read_in="S1 S4",
)
SE_OFF_INCHOATE = provision(
    PENAL_CODE,
    "SE-OFF-INCHOATE",
    "ch. 4 s. 10",
    "Attempt, preparation and conspiracy are punishable, and so is the failure to reveal or prevent the "
    "offence.",
    since="by 2025-12-31",
    read_in="S1",
)
SE_OFF_DUALCRIM = provision(
    PENAL_CODE,
    "SE-OFF-DUALCRIM",
    "ch. 2",
    "Trafficking abroad can be tried in Sweden without dual criminality.",
    since="2010-07-01",
    read_in="S24b",
)
SE_OFF_AMEND_DATES = provision(
    PENAL_CODE,
    "SE-OFF-AMEND-DATES",
    "ch. 4 s. 1 a",
    "Amended on 1 July 2004 (2004:406), 1 April 2005 (2005:90), 1 July 2010 (2010:371) and 1 July 2018 "
    "(2018:601); the register lists no further amendment of ss. 1 a and 1 b up to 2025.",
    since="2004-07-01",
    read_in="S2",
)

CONTROL_NEEDED = DatedValue(
    "offence.trafficking.control_needed",
    "whether the act takes control over the person",
    SE_OFF_ACT_A.gives(True),
    SE_OFF_ACT_B.gives(False),
)
CHILD_MEANS_NEEDED = DatedValue(
    "offence.trafficking.child.means_needed",
    "whether a means is needed where the victim is under 18",
    SE_OFF_CHILD.gives(False),
)
AGE_NEGLIGENCE = DatedValue(
    "offence.trafficking.child.negligence_suffices",
    "whether negligence as to the victim's age is enough",
    SE_OFF_CHILD_NEGL.gives(True),
)
NO_DUAL_CRIMINALITY = DatedValue(
    "jurisdiction.no_dual_criminality",
    "whether trafficking abroad can be tried without dual criminality",
    SE_OFF_DUALCRIM.gives(True),
)
# "Other activity in a situation of distress" is open: only the court can say what falls under it.
TRAFFICKING_PURPOSES = DatedSet(
    "offence.trafficking.purposes",
    "a purpose named in ch. 4 s. 1 a",
    *SE_OFF_PURP_A.gives_each(
        Purpose.PROSTITUTION,
        Purpose.OTHER_SEXUAL_EXPLOITATION,
        Purpose.ORGAN_REMOVAL,
        Purpose.MILITARY_SERVICE,
        Purpose.FORCED_LABOUR,
    ),
    *SE_OFF_PURPOSE.gives_each(
        Purpose.PROSTITUTION,
        Purpose.OTHER_SEXUAL_EXPLOITATION,
        Purpose.ORGAN_REMOVAL,
        Purpose.MILITARY_SERVICE,
        Purpose.FORCED_LABOUR,
    ),
)

VICTIM_WAS_A_CHILD = cited(
    under_age_when_trafficked(18),
    SE_OFF_CHILD,
    SE_OFF_CHILD_NEGL,
    title="the victim was under 18",
)
# Whether another activity is one "in a situation of distress" is for the court.
PURPOSE_OF_THE_TEXT = any_of(
    includes(Trafficking.purposes, TRAFFICKING_PURPOSES),
    all_of(includes(Trafficking.purposes, *Purpose), SwedishCharge.activity_in_distress),
)
ANY_MEANS = includes(Trafficking.means, *Means)
ACT = cited(
    includes(Trafficking.acts, *PALERMO_ACTS), SE_OFF_ACT_B, title="one of the acts of ch. 4 s. 1 a"
)


TRAFFICKING_4_1A = SentencingRule(
    code="4-1a",
    kind=OffenceKind.TRAFFICKING,
    title="Trafficking in human beings",
    local_title="människohandel",
    provisions=(SE_OFF_INTRO,),
    when=(  # The text of 2002 was not read; of that of 2005, means and purposes were not.
        SE_OFF_INTRO.gives(
            cited(SwedishCharge.further_elements_met, SE_OFF_INTRO), until="2005-03-31"
        ),
        SE_OFF_ACT_A.gives(
            cited(
                all_of(any_of(ANY_MEANS, VICTIM_WAS_A_CHILD), SwedishCharge.further_elements_met),
                SE_OFF_ACT_A,
                title="control over the person, means and purpose of ch. 4 s. 1 a",
            ),
        ),
        SE_OFF_ACT_B.gives(
            cited(
                trafficking_in_persons(
                    act=ACT,
                    # "Other improper means" takes in what the Palermo Protocol lists by name.
                    means=cited(
                        ANY_MEANS, SE_OFF_MEANS_A, title="one of the means of ch. 4 s. 1 a"
                    ),
                    child=VICTIM_WAS_A_CHILD,
                    purpose=PURPOSE_OF_THE_TEXT,
                ),
                SE_OFF_ACT_B,
                title="act, means and purpose of ch. 4 s. 1 a",
            ),
            until="2018-06-30",
        ),
        SE_OFF_ACT_B.gives(
            cited(
                trafficking_in_persons(
                    act=ACT,
                    means=cited(
                        any_of(
                            includes(
                                Trafficking.means,
                                Means.COERCION,
                                Means.THREAT,
                                Means.FORCE,
                                Means.DECEPTION,
                                Means.FRAUD,
                            ),
                            # Whether another means does so is for the court.
                            all_of(ANY_MEANS, SwedishCharge.alternatives_limited),
                        ),
                        SE_OFF_MEANS_B,
                        title="coercion, deception, or a means that seriously limits the person's alternatives",
                    ),
                    child=VICTIM_WAS_A_CHILD,
                    purpose=PURPOSE_OF_THE_TEXT,
                ),
                SE_OFF_ACT_B,
                title="act, means and purpose of ch. 4 s. 1 a",
            ),
            since="2018-07-01",
        ),
    ),
    degrees=(
        Degree(
            code="ordinary",
            title="the court does not find the offence less serious",
            when=not_(SwedishCharge.less_serious),
            provisions=(SE_OFF_INTRO,),
            minimum=(
                SE_OFF_MIN_2002.gives(years(2)),
                SE_OFF_MIN.gives(years(2)),
            ),
            maximum=(
                SE_OFF_MAX_2002.gives(years(10)),
                SE_OFF_MAX.gives(years(10)),
            ),
        ),
        Degree(
            code="less_serious",
            title="the court finds the offence less serious",
            provisions=(SE_OFF_LESS_MAX, SE_OFF_LESS_MIN_A),
            minimum=SE_OFF_LESS_MIN_B.gives(months(6)),
            maximum=SE_OFF_LESS_MAX.gives(years(4)),
        ),
    ),
    circumstances=(
        Circumstance(
            code="attempt",
            title="attempt",
            effect=CircumstanceEffect.PUNISHABLE,
            when=is_(Accused.stage, OffenceStage.ATTEMPT),
            provisions=(SE_OFF_INCHOATE,),
        ),
    ),
)

# Penal Code ch. 4 s. 1 b: human exploitation ("människoexploatering").

SE_HEX_MAX = provision(
    PENAL_CODE,
    "SE-HEX-MAX",
    "ch. 4 s. 1 b",
    "Exploiting a person in forced labour, in work under manifestly unreasonable conditions, or in begging "
    "is an offence; the maximum is 4 years.",
    since="2018-07-01",
    read_in="S1 S4",
)
SE_HEX_GROSS_MIN = provision(
    PENAL_CODE,
    "SE-HEX-GROSS-MIN",
    "ch. 4 s. 1 b, 3rd paragraph",
    "The minimum of the gross degree - large scale, considerable gain, or ruthless exploitation - is 2 "
    "years.",
    since="2018-07-01",
    read_in="S1 S4",
)
SE_HEX_GROSS_MAX = provision(
    PENAL_CODE,
    "SE-HEX-GROSS-MAX",
    "ch. 4 s. 1 b, 3rd paragraph",
    "The maximum of the gross degree is 10 years.",
    since="2018-07-01",
    read_in="S1 S4",
)


EXPLOITATION_4_1B = SentencingRule(
    code="4-1b",
    kind=OffenceKind.EXPLOITATION,
    title="Human exploitation",
    local_title="människoexploatering",
    provisions=(SE_HEX_MAX,),
    # By which means a person is exploited in the sense of the text was not read.
    when=all_of(
        any_of(
            includes(Trafficking.purposes, Purpose.FORCED_LABOUR, Purpose.BEGGING),
            Exploitation.manifestly_unreasonable_conditions,
        ),
        SwedishCharge.further_elements_met,
    ),
    degrees=(
        Degree(
            code="gross",
            title="the court finds the offence gross",
            when=SwedishCharge.gross,
            provisions=(SE_HEX_GROSS_MAX,),
            minimum=SE_HEX_GROSS_MIN.gives(years(2)),
            maximum=SE_HEX_GROSS_MAX.gives(years(10)),
        ),
        Degree(
            code="ordinary",
            title="the court does not find the offence gross",
            provisions=(SE_HEX_MAX,),
            maximum=SE_HEX_MAX.gives(years(4)),
        ),
    ),
)

# Penal Code ch. 6 ss. 9, 11 and 12: procuring ("koppleri"), and buying a sexual act.

SE_PROC = provision(
    PENAL_CODE,
    "SE-PROC",
    "ch. 6 ss. 12 and 15",
    "It is procuring to promote, or improperly profit from, that a person is induced to perform sexual acts "
    "for pay; a landlord who tolerates it is liable too. Attempt and preparation are punishable.",
    since="by 2025-12-31",
    read_in="S1",
)
SE_PROC_MAX = provision(
    PENAL_CODE,
    "SE-PROC-MAX",
    "ch. 6 s. 12, 1st paragraph",
    "The maximum for procuring is 4 years.",
    since="by 2025-12-31",
    read_in="S1",
)
SE_PROC_GROSS = provision(
    PENAL_CODE,
    "SE-PROC-GROSS",
    "ch. 6 s. 12, 3rd paragraph",
    "Gross procuring is punished by 2 to 10 years.",
    since="2018-07-01",
    read_in="S1 S4 S24c",
    note="The minimum was read in the statute alone.",
)
SE_PROC_GROSS_RAISE = provision(
    PENAL_CODE,
    "SE-PROC-GROSS-RAISE",
    "ch. 6 s. 12 (Act 2018:601)",
    "The reform of 2018 raised the maximum for gross procuring.",
    since="2018-07-01",
    read_in="S2 S4",
)
SE_PROC_GROSS_OLD = provision(
    PENAL_CODE,
    "SE-PROC-GROSS-OLD",
    "ch. 6 s. 12",
    "Gross procuring was punished by 2 to 8 years, as recalled.",
    since="by 2018-06-30",
    until="2018-06-30",
)
SE_BUY = provision(
    PENAL_CODE,
    "SE-BUY",
    "ch. 6 ss. 9 and 11",
    "Buying a sexual act is punished by up to 1 year; from a child by 6 months to 4 years, by up to 1 year "
    "where less serious.",
    since="by 2025-12-31",
    read_in="S1",
)
SE_PROC_CHARGE = provision(
    PENAL_CODE,
    "SE-PROC-CHARGE",
    "ch. 6 s. 12, practice",
    "Prosecutors long charged procuring where the case looked like trafficking.",
    since="by 2008-12-31",
    until="about 2008-12-31, 2008-01-01 to 2008-12-31, single: told in a report of 2008",
    read_in="S23",
)


PROCURING_6_12 = SentencingRule(
    code="6-12",
    kind=OffenceKind.PROCURING,
    title="Procuring",
    local_title="koppleri",
    provisions=(SE_PROC,),
    # Whether holding back or taking abroad promotes it in the sense of the text is for the court.
    when=any_of(
        includes(
            Procuring.conduct,
            ProcuringConduct.INDUCING_FOR_GAIN,
            ProcuringConduct.RUNNING_A_BROTHEL,
            ProcuringConduct.HELPING_PERSON_UNDER_21,
            ProcuringConduct.ACTING_AS_MIDDLEMAN,
            ProcuringConduct.EXPLOITING_PROSTITUTION,
            ProcuringConduct.LETTING_ROOMS,
        ),
        all_of(includes(Procuring.conduct, *ProcuringConduct), SwedishCharge.further_elements_met),
    ),
    degrees=(
        Degree(
            code="gross",
            title="the court finds the offence gross",
            when=SwedishCharge.gross,
            provisions=(SE_PROC_GROSS, SE_PROC_GROSS_RAISE),
            minimum=SE_PROC_GROSS.gives(years(2)),
            maximum=SE_PROC_GROSS.gives(years(10)),
        ),
        # That it existed is sourced by its being raised; the range before is recalled, and left out.
        Degree(
            code="gross",
            title="the court finds the offence gross; its range before July 2018 is not verified",
            when=SwedishCharge.gross,
            provisions=(SE_PROC_GROSS_OLD,),
            maximum=None,
        ),
        Degree(
            code="ordinary",
            title="the court does not find the offence gross",
            provisions=(SE_PROC_MAX,),
            maximum=SE_PROC_MAX.gives(years(4)),
        ),
    ),
    circumstances=(
        Circumstance(
            code="attempt",
            title="attempt",
            effect=CircumstanceEffect.PUNISHABLE,
            when=is_(Accused.stage, OffenceStage.ATTEMPT),
            provisions=(SE_PROC,),
        ),
    ),
)
