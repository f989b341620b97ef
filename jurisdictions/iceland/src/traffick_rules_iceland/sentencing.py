"""Trafficking in human beings ("mansal"): Penal Code § 227 a, and what the Code says of every offence."""

from functools import partial

from attrs import evolve

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_iceland.facts import IcelandicCharge
from traffick_rules_iceland.sources import provision

# Penal Code § 227 a: acts, means and purposes, of 2003, 2010, June 2011 and July 2021.

IS_OFF_NONE = provision("IS-OFF-NONE")
IS_OFF_HIST = provision("IS-OFF-HIST", "Trafficking is an offence of its own, made by Act 40/2003.")
IS_OFF_HIST_B = provision("IS-OFF-HIST-B")
IS_OFF_MEANS_A = provision("IS-OFF-MEANS-A")
IS_OFF_PURP_PORN = provision("IS-OFF-PURP-PORN", "Whether sexual use takes in pornography is open.")
IS_OFF_CHILD = provision("IS-OFF-CHILD", "Where the victim is under 18, no means is needed.")
IS_OFF_MAX_B = provision("IS-OFF-MAX-B", "The maximum is 12 years.")
IS_OFF_CHILD_AGG = provision("IS-OFF-CHILD-AGG", "A child victim weighs for a heavier sentence.")

# Penal Code, general part: bounds of prison, attempt, help, what weighs, companies, confiscation.

IS_TEMP = provision("IS-TEMP")
IS_OFF_PRISON = provision("IS-OFF-PRISON")
IS_OFF_FINE_B = provision("IS-OFF-FINE-B", "Where gain was had or sought, a fine can be added.")
IS_OFF_GRAV_B = provision("IS-OFF-GRAV-B")
IS_OFF_GRAV_D = provision("IS-OFF-GRAV-D", "That a child under 15 looks on weighs as well.")
IS_OFF_LEGAL = provision("IS-OFF-LEGAL", "A company can be fined for any offence of the Code.")

# Penal Code §§ 4 to 6: acts abroad.

IS_JURIS_CHILD = provision("IS-JURIS-CHILD")
IS_JURIS = provision("IS-JURIS", "It reaches acts that CETS 197 covers, by anyone and anywhere.")
IS_JURIS_B = provision("IS-JURIS-B", "The same holds for acts covered by the Palermo Protocol.")

TRAFFICKING_EXISTS = DatedValue(
    "offence.trafficking.exists",
    "whether trafficking is an offence of its own",
    IS_OFF_NONE.gives(False),
    IS_OFF_HIST.gives(True),
    IS_OFF_HIST_B.gives(True),
)
TRAFFICKING_ACTS = DatedSet(
    "offence.trafficking.acts",
    "an act that § 227 a names",
    provision("IS-OFF-ACTS-A").gives_each(
        Act.RECRUITMENT, Act.TRANSPORTATION, Act.HARBOURING, Act.RECEIPT
    ),
    provision("IS-OFF-ACTS").gives_each(*PALERMO_ACTS),
)
THREATENED_OR_DECEIVED = (
    Means.COERCION,
    Means.DEPRIVATION_OF_LIBERTY,
    Means.THREAT,
    Means.DECEPTION,
    Means.FRAUD,
    Means.EXPLOITED_MISTAKE,
)
TRAFFICKING_MEANS = DatedSet(
    "offence.trafficking.means",
    "a means that § 227 a names",
    provision("IS-OFF-FORCE").gives(Means.FORCE),
    IS_OFF_MEANS_A.gives_each(*THREATENED_OR_DECEIVED, Means.OTHER_IMPROPER_MEANS),
    provision("IS-OFF-MEANS-B").gives_each(*THREATENED_OR_DECEIVED, Means.ABUSE_OF_VULNERABILITY),
    provision("IS-OFF-MEANS-C").gives_each(*THREATENED_OR_DECEIVED, Means.ABUSE_OF_VULNERABILITY),
    provision("IS-OFF-MEANS").gives_each(
        *THREATENED_OR_DECEIVED,
        Means.FORCE,
        Means.ABDUCTION,
        Means.ABUSE_OF_VULNERABILITY,
        Means.ABUSE_OF_POWER,
    ),
)
TRAFFICKING_PURPOSES = DatedSet(
    "offence.trafficking.purposes",
    "a purpose that § 227 a names",
    provision("IS-OFF-PURP-A").gives_each(
        Purpose.PROSTITUTION,
        Purpose.OTHER_SEXUAL_EXPLOITATION,
        Purpose.FORCED_LABOUR,
        Purpose.ORGAN_REMOVAL,
    ),
    provision("IS-OFF-PURP").gives_each(
        *PALERMO_PURPOSES,
        Purpose.FORCED_MARRIAGE,
        Purpose.FORCED_SERVICES,
        Purpose.BEGGING,
        Purpose.CRIMINAL_ACTS,
    ),
)
COMPANY_FINED = DatedValue(
    "offence.trafficking.legal_persons",
    "whether a company can be fined for trafficking",
    provision("IS-OFF-LEGAL-0").gives(False),
    IS_OFF_LEGAL.gives(True),
)
KNOWING_USE = DatedValue(
    "offence.knowing_use.exists",
    "whether knowingly using the services of a victim is an offence of its own",
    provision("IS-OFF-USE").gives(False),
)

CHILD_VICTIM = under_age_when_trafficked(CHILD_AGE)
ACT_NAMED = includes(Trafficking.acts, TRAFFICKING_ACTS)
PAYMENTS = (Means.PAYMENT_TO_CONTROLLER, Means.PAYMENT_TAKEN)
PAID = includes(Trafficking.means, *PAYMENTS)
MEANS_USED = any_of(
    includes(Trafficking.means, TRAFFICKING_MEANS),
    cited(
        all_of(
            includes(Trafficking.means, *(each for each in Means if each not in PAYMENTS)),
            IcelandicCharge.means_named,
        ),
        IS_OFF_MEANS_A,
        title="another improper method",
        while_in_force=True,
    ),
    all_of(
        includes(
            Trafficking.means,
            Means.ABDUCTION,
            Means.DEBT_BONDAGE,
            Means.DEPENDENCE,
            Means.HELPLESSNESS,
            Means.TAKING_AWAY_BY_DECEIT,
            Means.REMOVAL_OF_RESISTANCE,
        ),
        IcelandicCharge.means_named,
    ),
)
PAID_FOR_CONSENT = any_of(
    cited(
        all_of(PAID, CHILD_VICTIM, IcelandicCharge.paid_carer_of_child),
        provision("IS-OFF-PAY-A"),
        title="payment for the consent of the one in charge of a child",
        while_in_force=True,
    ),
    cited(
        PAID,
        provision("IS-OFF-PAY"),
        title="payment for the consent of one who controls the acts of another",
        while_in_force=True,
    ),
)
PURPOSE_NAMED = any_of(
    includes(Trafficking.purposes, TRAFFICKING_PURPOSES),
    cited(
        all_of(
            includes(
                Trafficking.purposes,
                Purpose.PORNOGRAPHY,
                Purpose.PORNOGRAPHIC_PERFORMANCE,
                Purpose.SEXUAL_MATERIAL,
                Purpose.SEXUAL_PERFORMANCE,
            ),
            IcelandicCharge.purpose_named,
        ),
        IS_OFF_PURP_PORN,
        title="pornography as sexual use",
    ),
    cited(
        all_of(
            includes(Trafficking.purposes, Purpose.SLAVERY, Purpose.SERVITUDE),
            IcelandicCharge.purpose_named,
        ),
        provision("IS-OFF-PURP-SLAV"),
        title="slavery or servitude as forced labour",
        while_in_force=True,
    ),
    all_of(
        includes(
            Trafficking.purposes,
            Purpose.BEGGING,
            Purpose.FORCED_SERVICES,
            Purpose.LABOUR_OR_SERVICES,
            Purpose.UNUSUAL_WORK,
            Purpose.UNWILLING_DUTY,
            Purpose.DEMEANING_CIRCUMSTANCES,
            Purpose.DISTRESS,
        ),
        IcelandicCharge.purpose_named,
    ),
)
TRAFFICKED = trafficking_in_persons(
    act=any_of(ACT_NAMED, PAID_FOR_CONSENT),
    means=any_of(MEANS_USED, PAID_FOR_CONSENT),
    child=cited(CHILD_VICTIM, IS_OFF_CHILD, title="the victim was under 18"),
    purpose=PURPOSE_NAMED,
)
# § 227 a(1)(2), to which the rules of 2012 on acts abroad and on limitation refer.
CHILD_TRAFFICKED = all_of(includes(Trafficking.acts, *PALERMO_ACTS), CHILD_VICTIM)

SHORTEST_TERM = DatedValue(
    "offence.shortest_term", "the least term of imprisonment", IS_OFF_PRISON.gives(days(30))
)
TIED_TO_ICELAND = any_of(includes(Accused.citizenships, Country.IS), Accused.resident)
# Most degrees have the least term of every imprisonment.
degree = partial(Degree.of, minimum=SHORTEST_TERM)


def circumstance(
    code: str, title: str, effect: CircumstanceEffect, when: Condition | YesNo, *laws: Provision
) -> Circumstance:
    """A circumstance, most of which have neither a fine nor a raise of their own."""
    return Circumstance(code=code, title=title, effect=effect, when=when, provisions=laws)


def company_fined(law: Provision) -> Circumstance:
    """A fine on a company."""
    effect, fine = Effect.COMPANY_LIABLE, law.gives(Fine(FineRole.ALONE))
    return evolve(
        circumstance("company", "a fine on a company", effect, BY_A_COMPANY, law), fine=fine
    )


def abroad(when: Condition, law: Provision) -> Circumstance:
    """An act abroad that need not be punishable there."""
    title = "an act abroad by a national or resident"
    return circumstance("abroad", title, Effect.REACHES_ABROAD, all_of(TIED_TO_ICELAND, when), law)


Effect = CircumstanceEffect
TOGETHER = (Aggravation.SEVERAL_TOGETHER, Aggravation.ORGANISED_GROUP)
BY_A_COMPANY = all_of(Accused.company, Accused.for_company)
HELP = "help, instigation, help afterwards or a share in the profit"
PUNISHABLE_THERE = "an act abroad by a national or resident, if it is punishable there"
BY_TREATY = (
    "an act that CETS 197 or the Palermo Protocol covers, wherever and by whomever it is done"
)


def _weighs(code: str, title: str, law: Provision, *aggravations: Aggravation) -> Circumstance:
    return circumstance(
        code, title, Effect.AGGRAVATES, includes(Gravity.aggravation, *aggravations), law
    )


GENERAL_TO_2009 = (
    circumstance(
        "attempt",
        "attempt",
        Effect.CAN_LOWER,
        is_(Accused.stage, OffenceStage.ATTEMPT),
        provision("IS-OFF-ATTEMPT"),
    ),
    circumstance(
        "complicity",
        HELP,
        Effect.CAN_LOWER,
        any_of(Accused.accomplice, IcelandicCharge.helped_after),
        provision("IS-OFF-COMPL"),
    ),
    _weighs(
        "several_together", "several offenders together", provision("IS-OFF-GRAV-A"), *TOGETHER
    ),
    Circumstance(
        code="several_offences",
        title="several offences are judged together",
        effect=Effect.RAISES_MAXIMUM,
        when=at_least(Gravity.offences_tried_together, 2),
        lifts=IS_OFF_GRAV_B.gives(Raise(percent=50)),
        provisions=IS_OFF_GRAV_B,
    ),
    Circumstance(
        code="fine_for_gain",
        title="a fine beside imprisonment, for gain",
        effect=Effect.FINE,
        when=Gravity.gain,
        fine=IS_OFF_FINE_B.gives(Fine(FineRole.BESIDE)),
        provisions=IS_OFF_FINE_B,
    ),
    company_fined(IS_OFF_LEGAL),
    circumstance(
        "abroad_if_punishable_there",
        PUNISHABLE_THERE,
        Effect.REACHES_ABROAD,
        all_of(TIED_TO_ICELAND, Reach.punishable_there),
        provision("IS-JURIS-NAT"),
    ),
)
GENERAL = (
    *GENERAL_TO_2009,
    _weighs("hate_motive", "a hate motive", provision("IS-OFF-GRAV-C"), Aggravation.HATE_MOTIVE),
    _weighs("child_present", "a child under 15 looks on", IS_OFF_GRAV_D, Aggravation.CHILD_PRESENT),
    circumstance(
        "company_loses_rights",
        "the loss of rights of a company",
        Effect.CAN_FOLLOW,
        BY_A_COMPANY,
        provision("IS-OFF-LEGAL-B"),
    ),
    circumstance(
        "confiscation",
        "confiscation of proceeds and tools",
        Effect.CAN_FOLLOW,
        any_of(Gravity.gain, Gravity.tools_used),
        provision("IS-OFF-CONF"),
        provision("IS-OFF-CONF-25"),
    ),
)

TRAFFICKING_227A = SentencingRule(
    code="227a",
    kind=OffenceKind.TRAFFICKING,
    title="Trafficking in human beings",
    local_title="mansal",
    provisions=(
        provision("IS-OFF-DEGREE"),
        IS_OFF_HIST,
        IS_OFF_HIST_B,
        provision("IS-OFF-HIST-C"),
        provision("IS-OFF-HIST-D"),
        provision("IS-OFF-PURP-GAP"),
        provision("IS-OFF-PURP-WIDER"),
        provision("IS-OFF-CONSENT"),
        provision("IS-JURIS-TERR"),
        provision("IS-TEMP-USE"),
    ),
    otherwise=(IS_OFF_NONE,),
    when=any_of(
        TRAFFICKED,
        cited(
            IcelandicCharge.document_acts,
            provision("IS-OFF-DOC"),
            title="papers were forged, procured or withheld to ease trafficking",
            while_in_force=True,
        ),
    ),
    degrees=(
        Degree(
            code="ordinary",
            title="the offence as a whole",
            provisions=(
                provision("IS-OFF-MIN"),
                provision("IS-OFF-FINE"),
                provision("IS-OFF-PAY-A2"),
                provision("IS-OFF-PAY-B"),
            ),
            minimum=SHORTEST_TERM,
            maximum=(provision("IS-OFF-MAX-A").gives(years(8)), IS_OFF_MAX_B.gives(years(12))),
        ),
    ),
    circumstances=(
        circumstance(
            "child", "the victim was under 18", Effect.AGGRAVATES, CHILD_VICTIM, IS_OFF_CHILD_AGG
        ),
        *GENERAL,
        circumstance(
            "extended_confiscation",
            "extended confiscation",
            Effect.CAN_FOLLOW,
            IcelandicCharge.can_bring_large_gain,
            provision("IS-OFF-CONF-B"),
        ),
        abroad(CHILD_TRAFFICKED, IS_JURIS_CHILD),
        circumstance(
            "abroad_by_treaty", BY_TREATY, Effect.REACHES_ABROAD, always(), IS_JURIS, IS_JURIS_B
        ),
    ),
)
