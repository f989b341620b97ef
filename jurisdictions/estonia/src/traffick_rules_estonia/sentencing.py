"""Trafficking and enslavement, child trafficking, use of a victim: Penal Code ("karistusseadustik") §§ 133, 133¹, 175."""

from datetime import date

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.facts import EstonianCharge
from traffick_rules_estonia.general_rules import (
    ORDINARY,
    company,
    degree,
    dissolution,
    during,
    extended_confiscation,
    fine_or_up_to,
    general,
)
from traffick_rules_estonia.sources import provision

# Penal Code § 133: enslavement ("orjastamine") to April 2012, then trafficking in human beings ("inimkaubandus").

EE_OFF_01 = provision("EE-OFF-01", "No offence is called trafficking; the closest is enslavement.")
EE_OFF_02 = provision("EE-OFF-02", "Trafficking is the name and content of § 133.")
EE_OFF_12 = provision("EE-OFF-12", "The means are force and deceit.")
EE_OFF_13 = provision("EE-OFF-13", "The means are force, deceit and the abuse of a helpless state.")
EE_OFF_16 = provision("EE-OFF-16", "The person is made to work for another, or do other duties.")
EE_OFF_19 = provision("EE-OFF-19", "Means must be proved for a child, too.")
EE_OFF_CONSENT = provision("EE-OFF-CONSENT")
EE_FINE_NONE = provision("EE-FINE-NONE")
CONFISCATION = extended_confiscation(provision("EE-OFF-CONFISC-A"), provision("EE-OFF-CONFISC"))
EE_OFF_LEGALPERS_A = provision("EE-OFF-LEGALPERS-A")

VICTIM_UNDER_18 = under_age_when_trafficked(18)
TWO_VICTIMS = at_least(Gravity.victims, 2)
GROUP = includes(Gravity.aggravation, Aggravation.SEVERAL_TOGETHER, Aggravation.ORGANISED_GROUP)


def _aggravated_by(ground: Aggravation) -> Condition:
    return includes(Gravity.aggravation, ground)


TRAFFICKING_ACTS = DatedSet(
    "offence.trafficking.acts",
    "an act of § 133",
    *provision("EE-OFF-10").gives_each(Act.PLACING),
    *provision("EE-OFF-11").gives_each(*PALERMO_ACTS, Act.HANDING_OVER_CONTROL, Act.PLACING),
)
_DEPENDENT = (Means.DEPENDENCE, Means.HELPLESSNESS, Means.ABUSE_OF_VULNERABILITY)
_OF_2012 = (Means.DEPRIVATION_OF_LIBERTY, Means.FORCE, Means.DECEPTION, Means.THREAT, *_DEPENDENT)
TRAFFICKING_MEANS = DatedSet(
    "offence.trafficking.means",
    "a means of § 133",
    *EE_OFF_12.gives_each(Means.FORCE, Means.DECEPTION),
    *EE_OFF_13.gives_each(Means.FORCE, Means.DECEPTION, Means.HELPLESSNESS),
    *provision("EE-OFF-14").gives_each(*_OF_2012),
    *provision("EE-OFF-15").gives_each(
        *_OF_2012,
        Means.COERCION,
        Means.FRAUD,
        Means.ABUSE_OF_POWER,
        Means.PAYMENT_TO_CONTROLLER,
        Means.PAYMENT_TAKEN,
    ),
)
_WORK_OF_2012 = (
    Purpose.FORCED_LABOUR,
    Purpose.UNUSUAL_WORK,
    Purpose.PROSTITUTION,
    Purpose.BEGGING,
    Purpose.CRIMINAL_ACTS,
    Purpose.UNWILLING_DUTY,
)
PURPOSES_OF_2026 = (
    Purpose.PROSTITUTION,
    Purpose.OTHER_SEXUAL_EXPLOITATION,
    Purpose.FORCED_LABOUR,
    Purpose.BEGGING,
    Purpose.SLAVERY,
    Purpose.SERVITUDE,
    Purpose.CRIMINAL_ACTS,
    Purpose.ORGAN_REMOVAL,
    Purpose.SURROGACY,
    Purpose.FORCED_MARRIAGE,
    Purpose.ILLEGAL_ADOPTION,
)
TRAFFICKING_PURPOSES = DatedSet(
    "offence.trafficking.purposes",
    "a purpose of § 133",
    *EE_OFF_16.gives_each(
        Purpose.FORCED_LABOUR, Purpose.SERVITUDE, Purpose.OTHER_EXPLOITATION, Purpose.UNWILLING_DUTY
    ),
    *provision("EE-OFF-17").gives_each(*_WORK_OF_2012),
    *provision("EE-OFF-B-MARRIAGE").gives_each(Purpose.FORCED_MARRIAGE),
    *provision("EE-OFF-18").gives_each(*PURPOSES_OF_2026),
)
# What the texts do not name, and the court may yet find to be one of what they name.
_OTHER_ACTS = all_of(
    includes(
        Trafficking.acts,
        *sorted(set(Act) - {*PALERMO_ACTS, Act.HANDING_OVER_CONTROL, Act.AIDING, Act.OFFER_TO_BUY}),
    ),
    not_read("whether that places or holds the person in the situation is for the court"),
)
_OTHER_MEANS = all_of(
    includes(
        Trafficking.means,
        Means.COERCION,
        Means.ABDUCTION,
        Means.DEBT_BONDAGE,
        Means.FRAUD,
        Means.TAKING_AWAY_BY_DECEIT,
        Means.EXPLOITED_MISTAKE,
        Means.PRESSURE,
        Means.REMOVAL_OF_RESISTANCE,
        Means.OTHER_IMPROPER_MEANS,
    ),
    not_read("whether that is one of the means of the text is for the court"),
)
# Each of these was added by a later text, or is left to § 138¹.
_NOT_BEFORE = {
    Purpose.UNUSUAL_WORK,
    Purpose.FORCED_MARRIAGE,
    Purpose.ORGAN_REMOVAL,
    Purpose.SURROGACY,
    Purpose.ILLEGAL_ADOPTION,
}
_OTHER_PURPOSES = all_of(
    includes(Trafficking.purposes, *sorted(set(Purpose) - _NOT_BEFORE)),
    not_read("whether that is an unwilling duty, or another purpose of the text, is for the court"),
)
MEANS_OF_2012 = any_of(includes(Trafficking.means, TRAFFICKING_MEANS), _OTHER_MEANS)
ELEMENTS = all_of(
    any_of(includes(Trafficking.acts, TRAFFICKING_ACTS), _OTHER_ACTS),
    MEANS_OF_2012,
    any_of(
        includes(Trafficking.purposes, TRAFFICKING_PURPOSES),
        _OTHER_PURPOSES,
        cited(
            all_of(
                includes(Trafficking.purposes, Purpose.UNUSUAL_WORK),
                not_read("whether unusual work is forced work for another is for the court"),
            ),
            EE_OFF_16,
            while_in_force=True,
        ),
    ),
)
CHILD_MEANS_NEEDED = DatedValue(
    "offence.trafficking.child.means_needed",
    "whether § 133 needs a means where the victim is under 18",
    EE_OFF_19.gives(True),
)
OFFENCE_OF_TRAFFICKING = DatedValue(
    "offence.trafficking.exists",
    "whether there is an offence of trafficking",
    EE_OFF_01.gives(False),
    EE_OFF_02.gives(True),
)

ENSLAVEMENT = SentencingRule(
    code="trafficking",
    kind=OffenceKind.SLAVERY,
    title="Enslavement",
    local_title="orjastamine",
    provisions=(EE_OFF_01, EE_OFF_19, provision("EE-LP-00")),
    when=ELEMENTS,
    degrees=(
        degree(
            provision("EE-OFF-A-AGG"),
            (3, 12),
            "there are two or more victims, or a child",
            any_of(
                cited(TWO_VICTIMS, provision("EE-AGG-A-TWO")),
                cited(VICTIM_UNDER_18, provision("EE-AGG-A-CHILD")),
            ),
        ),
        degree(provision("EE-OFF-A-MIN/MAX"), (1, 5)),
    ),
    circumstances=during(
        EE_OFF_01,
        *general(EE_OFF_01),
        *CONFISCATION,
        company(provision("EE-LP-01")),
        dissolution(provision("EE-LP-01-B"), any_of(TWO_VICTIMS, VICTIM_UNDER_18)),
    ),
    claims=(independent_of(Trafficking.consent, provision=EE_OFF_CONSENT),),
)
AGGRAVATED_SINCE_2012 = any_of(
    *(
        cited(ground, provision(law), while_in_force=True)
        for law, ground in (
            ("EE-AGG-TWO", TWO_VICTIMS),
            ("EE-AGG-CHILD", VICTIM_UNDER_18),
            ("EE-AGG-HELPLESS", _aggravated_by(Aggravation.DEFENCELESS_VICTIM)),
            ("EE-AGG-CRUEL", _aggravated_by(Aggravation.CRUELTY)),
            ("EE-AGG-HEALTH", _aggravated_by(Aggravation.SERIOUS_INJURY)),
            ("EE-AGG-DANGER", _aggravated_by(Aggravation.DANGER_TO_LIFE)),
            ("EE-AGG-TWOOFF", GROUP),
            ("EE-AGG-GROUP", GROUP),
            ("EE-AGG-OFFICIAL", _aggravated_by(Aggravation.OFFICIAL_POSITION)),
            ("EE-AGG-CONSEQ", _aggravated_by(Aggravation.SERIOUS_CONSEQUENCES)),
            ("EE-OFF-AGG-REP", Accused.convicted_before),
            ("EE-OFF-AGG-ICT", _aggravated_by(Aggravation.INTIMATE_IMAGES_SPREAD)),
        )
    )
)
TRAFFICKING = ENSLAVEMENT.then(
    kind=OffenceKind.TRAFFICKING,
    title="Trafficking in human beings",
    local_title="inimkaubandus",
    provisions=(
        EE_OFF_02,
        provision("EE-OFF-03"),
        EE_OFF_19,
        provision("EE-OFF-VULN"),
        provision("EE-OFF-AGG-HELPL"),
        provision("EE-OFF-B-PROFIT"),
        EE_FINE_NONE,
    ),
    degrees=(
        degree(
            provision("EE-OFF-B-AGG"),
            (3, 15),
            "a ground of aggravation of § 133(2) is given",
            AGGRAVATED_SINCE_2012,
        ),
        degree(provision("EE-OFF-B-MIN/MAX"), (1, 7)),
    ),
    circumstances=(
        *general(EE_OFF_02, provision("EE-OFF-B-NOSUSP")),
        *CONFISCATION,
        company(EE_OFF_02, EE_OFF_LEGALPERS_A, provision("EE-OFF-LEGALPERS")),
        dissolution(EE_OFF_LEGALPERS_A),
    ),
)

# Penal Code § 175: inducing a minor to prostitution to April 2012, then trafficking for the abuse of a minor.

EE_CHILD_OLD = provision("EE-CHILD-OLD")
EE_CHILD_OLD_B = provision("EE-CHILD-OLD-B")
EE_CHILD_MEANS = provision(
    "EE-CHILD-MEANS", "To influence a child to a listed activity, or aid it, needs no means."
)
EE_CHILD_FIRST133 = provision("EE-CHILD-FIRST133")
EE_CHILD_2026 = provision(
    "EE-CHILD-2026",
    "The acts and purposes of § 133 count, too; § 133 comes first where it is met, save for aiding. The surrogate mother must be the minor.",
)
EE_CHILD_MIN_MAX = provision("EE-CHILD-MIN/MAX")
EE_CHILD_LP_A = provision("EE-CHILD-LP-A")

REPEAT_OFFENDER = any_of(Accused.convicted_before, _aggravated_by(Aggravation.REPEATED))
MET_133 = holds(ENSLAVEMENT, TRAFFICKING)
_CHILD_PURPOSES_OF_2012 = (
    Purpose.CRIMINAL_ACTS,
    Purpose.BEGGING,
    Purpose.PROSTITUTION,
    Purpose.UNUSUAL_WORK,
    Purpose.PORNOGRAPHY,
    Purpose.PORNOGRAPHIC_PERFORMANCE,
)
CHILD_PURPOSES = DatedSet(
    "offence.child_trafficking.purposes",
    "an activity or purpose of § 175",
    *provision("EE-CHILD-ACTS").gives_each(*_CHILD_PURPOSES_OF_2012),
    *provision("EE-CHILD-MARRIAGE").gives_each(Purpose.FORCED_MARRIAGE),
    *EE_CHILD_2026.gives_each(
        *PURPOSES_OF_2026, Purpose.PORNOGRAPHY, Purpose.PORNOGRAPHIC_PERFORMANCE
    ),
)
_OTHER_CHILD_PURPOSES = all_of(
    includes(Trafficking.purposes, *sorted(set(Purpose) - _NOT_BEFORE)),
    not_read("whether that is an activity listed in § 175 is for the court"),
)
_NOT_133 = cited(
    not_(MET_133), EE_CHILD_FIRST133, EE_CHILD_2026, title="§ 133 (trafficking) is not met"
)
CHILD_TRAFFICKING_MEANS_NEEDED = DatedValue(
    "offence.child_trafficking.means_needed",
    "whether § 175 needs a means",
    EE_CHILD_MEANS.gives(False),
)


def _influenced_by(*acts: Act) -> Condition:
    others = sorted(set(Act) - {*acts, Act.AIDING, Act.OFFER_TO_BUY})
    return any_of(
        includes(Trafficking.acts, *acts),
        all_of(
            includes(Trafficking.acts, *others),
            not_read("whether that influenced the child is for the court"),
        ),
    )


def _by(*acts: Act) -> Condition:
    return any_of(all_of(_influenced_by(*acts), _NOT_133), includes(Trafficking.acts, Act.AIDING))


INDUCING_A_MINOR = SentencingRule(
    code="child_trafficking",
    title="Inducing a minor to prostitution",
    provisions=EE_CHILD_OLD,
    when=all_of(
        VICTIM_UNDER_18,
        _influenced_by(Act.INDUCING),
        includes(Trafficking.purposes, Purpose.PROSTITUTION),
    ),
    unless=(
        Proviso(MET_133, EE_CHILD_OLD, title="§ 133 (enslavement) is met"),
        Proviso(Gravity.graver_offence_applies, EE_CHILD_OLD),
    ),
    degrees=(fine_or_up_to(3, EE_CHILD_OLD),),
    circumstances=general(EE_CHILD_OLD),
)
INDUCING_A_MINOR_2006 = INDUCING_A_MINOR.then(
    provisions=EE_CHILD_OLD_B,
    unless=(
        Proviso(MET_133, EE_CHILD_OLD_B, title="§ 133 (enslavement) is met"),
        Proviso(Gravity.graver_offence_applies, EE_CHILD_OLD_B),
    ),
    degrees=(fine_or_up_to(5, EE_CHILD_OLD_B),),
    circumstances=general(EE_CHILD_OLD_B),
)
CHILD_TRAFFICKING = INDUCING_A_MINOR_2006.then(
    kind=OffenceKind.TRAFFICKING,
    title="Trafficking for the abuse of a minor",
    provisions=(
        EE_CHILD_MEANS,
        provision("EE-CHD-DEF"),
        provision("EE-CHILD-PROFIT"),
        EE_FINE_NONE,
    ),
    when=all_of(
        VICTIM_UNDER_18,
        any_of(
            cited(_by(Act.INDUCING), EE_CHILD_FIRST133, while_in_force=True),
            cited(
                _by(Act.INDUCING, *PALERMO_ACTS, Act.HANDING_OVER_CONTROL, Act.PLACING),
                EE_CHILD_2026,
                while_in_force=True,
            ),
        ),
        any_of(includes(Trafficking.purposes, CHILD_PURPOSES), _OTHER_CHILD_PURPOSES),
    ),
    unless=(),
    degrees=(
        degree(
            provision("EE-CHILD-REPEAT"),
            (3, 10),
            "the accused is a repeat offender",
            REPEAT_OFFENDER,
            code="repeat_offender",
        ),
        degree(EE_CHILD_MIN_MAX, (2, 10), "the accused is no repeat offender"),
    ),
    circumstances=(
        *general(EE_CHILD_MEANS, provision("EE-CHILD-NOSUSP")),
        *extended_confiscation(provision("EE-CHILD-CONF-A"), provision("EE-CHILD-CONF")),
        company(EE_CHILD_MEANS, EE_CHILD_LP_A, provision("EE-CHILD-LP")),
        dissolution(EE_CHILD_LP_A),
    ),
    claims=(independent_of(Trafficking.consent, provision=EE_OFF_CONSENT),),
)

# Penal Code § 133¹: supporting trafficking to July 2026, and the use of a victim since July 2017.

EE_SUP_MAX = provision("EE-SUP-MAX")
EE_SUP_2026 = provision("EE-SUP-2026")
EE_USE_01 = provision("EE-USE-01")
EE_USE_02 = provision("EE-USE-02")
EE_USE_03 = provision("EE-USE-03")
EE_USE_AGG = provision("EE-USE-AGG")

GRAVER_133_1 = any_of(
    TWO_VICTIMS,
    VICTIM_UNDER_18,
    includes(Gravity.aggravation, Aggravation.DEFENCELESS_VICTIM, Aggravation.OFFICIAL_POSITION),
)


def _degrees_133_1(gravest: Provision, *ordinary: Provision) -> tuple[Degree, ...]:
    return (
        degree(gravest, (2, 10), "a ground of aggravation of § 133¹(2) is given", GRAVER_133_1),
        Degree(
            code="ordinary",
            title=ORDINARY,
            provisions=(EE_FINE_NONE, *ordinary),
            maximum=tuple(law.gives(years(5)) for law in ordinary),
        ),
    )


SUPPORTING = SentencingRule(
    code="supporting_trafficking",
    detail=True,
    title="Supporting trafficking",
    provisions=(EE_SUP_MAX, EE_FINE_NONE),
    when=all_of(
        any_of(
            EstonianCharge.already_exploited,
            not_read(
                "whether it takes in a person who is yet to be placed in the situation is open"
            ),
        ),
        includes(
            Trafficking.acts,
            Act.TRANSPORTATION,
            Act.TRANSFER,
            Act.RECEIPT,
            Act.HARBOURING,
            Act.AIDING,
        ),
        not_(EstonianCharge.promised_beforehand),
    ),
    degrees=_degrees_133_1(provision("EE-SUP-AGG"), EE_SUP_MAX),
    circumstances=(*general(EE_SUP_MAX), CONFISCATION[1]),
)
# Acts from before the change that are judged later: § 133 names them now.
SUPPORTING_BEFORE_2026 = SUPPORTING.then(
    provisions=EE_SUP_2026,
    when=all_of(
        before(Trafficking.last_day, date(2026, 7, 19)),
        not_read("whether supporting is still punishable, and at which range, is for the court"),
    ),
    degrees=(
        Degree(
            code="ordinary",
            title="the range of the acts that moved into § 133",
            provisions=EE_SUP_2026,
            maximum=None,
        ),
    ),
)
_SITUATION_ACCEPTED = any_of(
    Use.knew,
    all_of(
        Use.had_reason_to_know,
        not_read("whether the buyer held it possible, and accepted it, is for the court"),
    ),
)
USE_OF_A_VICTIM = SentencingRule(
    code="use_of_a_victim",
    title="Using a victim of trafficking",
    provisions=EE_USE_AGG,
    when=(
        EE_USE_02.gives(
            all_of(
                includes(Use.services, Service.SEXUAL),
                cited(
                    _SITUATION_ACCEPTED,
                    provision("EE-USE-INTENT"),
                    title="the buyer knew the situation, or held it possible and accepted it",
                ),
            )
        ),
        EE_USE_03.gives(
            all_of(includes(Use.services, Service.SEXUAL, Service.LABOUR, Service.OTHER), Use.knew)
        ),
    ),
    otherwise=EE_USE_01,
    degrees=_degrees_133_1(EE_USE_AGG, EE_USE_02, EE_USE_03),
    circumstances=(*general(EE_USE_AGG), CONFISCATION[1]),
)
KNOWING_USE = DatedValue(
    "offence.knowing_use.exists",
    "whether the use of a victim of trafficking is an offence",
    EE_USE_01.gives(False),
    EE_USE_02.gives(True),
    EE_USE_03.gives(True),
)
