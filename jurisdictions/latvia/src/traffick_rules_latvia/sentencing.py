"""Trafficking in human beings: Criminal Law ss. 154¹ and 154², and the general part that goes with it."""

from datetime import date

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_latvia.facts import LatvianCharge
from traffick_rules_latvia.sources import provision

# The offence and its elements.

LV_OFF_0 = provision("LV-OFF-0")
LV_OFF_START = provision("LV-OFF-START", "Trafficking becomes an offence of its own.")
LV_OFF_BORDER = provision(
    "LV-OFF-BORDER",
    "Only trafficking to a foreign country is an offence: a case wholly inside Latvia is not met.",
)
LV_OFF_INTERNAL = provision("LV-OFF-INTERNAL", "Trafficking inside Latvia is covered too.")
LV_OFF_DEF = provision(
    "LV-OFF-DEF", "Acts: recruiting, transporting, transferring, concealing, receiving."
)
LV_OFF_ACT_HOUSE = provision("LV-OFF-ACT-HOUSE", "Accommodating is an act too.")
LV_OFF_MEANS = provision(
    "LV-OFF-MEANS",
    "Means, for adults: violence; threats; taking away by deceit; abuse of dependence on the offender; abuse of a helpless state; giving or receiving benefits to win the consent of someone on whom the victim depends.",
)
LV_OFF_VULN = provision(
    "LV-OFF-VULN",
    "Abuse of vulnerability is a means too: the person has no other real or acceptable choice but to submit to the exploitation.",
)
LV_OFF_EXPL = provision(
    "LV-OFF-EXPL",
    "Purposes: involving in prostitution or other sexual exploitation; compelling to work or to provide services; slavery or similar forms (debt bondage, serfdom, other forced transfer into dependency); servitude; illegal removal of tissue or organs.",
)
LV_OFF_EXPL_CRIME = provision(
    "LV-OFF-EXPL-CRIME", "Compelling to commit criminal offences is a purpose too."
)
LV_OFF_EXPL_NOT = provision("LV-OFF-EXPL-NOT")
LV_OFF_CHILD = provision(
    "LV-OFF-CHILD", "Where the victim is under 18, act and purpose suffice; no means is needed."
)
LV_OFF_AGE = provision("LV-OFF-AGE")
LV_OFF_CONSENT = provision("LV-OFF-CONSENT")
LV_OFF_USER_LIM = provision("LV-OFF-USER-LIM")
LV_LEX = provision(
    "LV-LEX",
    "The law of the day of the act decides; a law that lifts or softens punishment or is otherwise more favourable reaches back, a harsher one does not.",
)

# The degrees.

LV_OFF_MAX = provision("LV-OFF-MAX", "The maximum of the basic degree is 8 years.")
LV_OFF_MIN_A = provision("LV-OFF-MIN-A", "The minimum of the basic degree is 3 years.")
LV_OFF_MIN_B = provision(
    "LV-OFF-MIN-B",
    "The basic degree has no minimum of its own; the general shortest imprisonment is 15 days.",
)
LV_OFF_MINOR_A = provision(
    "LV-OFF-MINOR-A",
    "The second degree (victim under 18, or group by prior agreement) carries 5 to 12 years.",
)
LV_OFF_REPEAT = provision("LV-OFF-REPEAT", "Repetition is a further ground of the second degree.")
LV_OFF_MINOR = provision(
    "LV-OFF-MINOR",
    "The second degree (victim under 18, or group by prior agreement) carries 3 to 12 years.",
)
LV_OFF_AGG_A = provision(
    "LV-OFF-AGG-A",
    "The gravest degree (serious consequences, victim under 14, organised group) carries 10 to 15 years.",
)
LV_OFF_AGG = provision(
    "LV-OFF-AGG",
    "The gravest degree (life endangered, serious consequences, special cruelty, victim under 14, organised group) carries 5 to 15 years.",
)

# What goes with it.

LV_OFF_ATT = provision(
    "LV-OFF-ATT",
    "Attempt is punishable under the same section; so is preparation of serious and especially serious crimes, as trafficking always is.",
)
LV_OFF_CONF_BASIC = provision(
    "LV-OFF-CONF-BASIC", "Confiscation of property is at choice in the basic degree."
)
LV_OFF_FINE = provision("LV-OFF-FINE")
LV_OFF_PROBMAIN = provision("LV-OFF-PROBMAIN")
LV_OFF_LEGAL_A = provision("LV-OFF-LEGAL-A")
LV_OFF_LEGAL = provision("LV-OFF-LEGAL")
LV_OFF_LEGAL_FINE_A = provision("LV-OFF-LEGAL-FINE-A")
LV_OFF_LEGAL_FINE_B = provision("LV-OFF-LEGAL-FINE-B")
LV_OFF_LEGAL_FINE = provision("LV-OFF-LEGAL-FINE")
LV_JUR_NAT_A = provision("LV-JUR-NAT-A")
LV_JUR_NAT = provision("LV-JUR-NAT")
LV_JUR_FOR_A = provision("LV-JUR-FOR-A")
LV_JUR_FOR = provision("LV-JUR-FOR")

BORDER_NEEDED = DatedValue(
    "offence.trafficking.border_needed",
    "whether a border must be crossed",
    LV_OFF_BORDER.gives(True),
    LV_OFF_INTERNAL.gives(False),
)
CHILD_MEANS_NEEDED = DatedValue(
    "offence.trafficking.child.means_needed",
    "whether a means is needed where the victim is under 18",
    LV_OFF_CHILD.gives(False),
)
KNOWING_USE = DatedValue(
    "offence.knowing_use.other_services",
    "whether knowingly using other services than prostitution is an offence",
    LV_OFF_USER_LIM.gives(False),
)
NO_DUAL_CRIMINALITY = DatedValue(
    "jurisdiction.no_dual_criminality",
    "whether an act abroad can be tried without dual criminality",
    LV_JUR_NAT.gives(True),
)
PURPOSES = DatedSet(
    "offence.trafficking.purposes",
    "a purpose named in s. 154²(3)",
    *LV_OFF_EXPL.gives_each(
        *PALERMO_PURPOSES,
        Purpose.PORNOGRAPHY,
        Purpose.PORNOGRAPHIC_PERFORMANCE,
        Purpose.FORCED_SERVICES,
    ),
    *LV_OFF_EXPL_CRIME.gives_each(Purpose.CRIMINAL_ACTS),
)
MOVED_OR_RECEIVED = includes(
    Trafficking.acts, Act.RECRUITMENT, Act.TRANSPORTATION, Act.TRANSFER, Act.RECEIPT
)
HARBOURED = includes(Trafficking.acts, Act.HARBOURING)
ACT_OF_2002 = cited(
    any_of(
        MOVED_OR_RECEIVED,
        all_of(HARBOURED, LatvianCharge.concealed),
    ),
    LV_OFF_DEF,
    title="one of the acts of s. 154²(1)",
)
ACT_OF_2013 = cited(
    any_of(MOVED_OR_RECEIVED, HARBOURED),
    LV_OFF_DEF,
    LV_OFF_ACT_HOUSE,
    title="one of the acts of s. 154²(1)",
)
MEANS = cited(
    any_of(
        includes(
            Trafficking.means,
            Means.FORCE,
            Means.THREAT,
            Means.TAKING_AWAY_BY_DECEIT,
            Means.DEPENDENCE,
            Means.HELPLESSNESS,
            Means.PAYMENT_TO_CONTROLLER,
            Means.PAYMENT_TAKEN,
        ),
        cited(
            all_of(
                includes(Trafficking.means, Means.ABUSE_OF_VULNERABILITY),
                Trafficking.alternatives_seriously_limited,
            ),
            LV_OFF_VULN,
            title="vulnerability was abused: there was no other real or acceptable choice",
            while_in_force=True,
        ),
        all_of(
            includes(
                Trafficking.means,
                Means.ABUSE_OF_POWER,
                Means.ABUSE_OF_VULNERABILITY,
                Means.DEBT_BONDAGE,
                Means.DECEPTION,
                Means.FRAUD,
                Means.ABDUCTION,
                Means.COERCION,
                Means.DEPRIVATION_OF_LIBERTY,
                Means.REMOVAL_OF_RESISTANCE,
            ),
            LatvianCharge.listed_means,
        ),
    ),
    LV_OFF_MEANS,
    title="one of the means of s. 154²(1)",
)
PURPOSE = cited(
    any_of(
        includes(Trafficking.purposes, PURPOSES),
        all_of(
            includes(
                Trafficking.purposes,
                Purpose.BEGGING,
                Purpose.MILITARY_SERVICE,
                Purpose.CRIMINAL_ACTS,
                Purpose.LABOUR_OR_SERVICES,
                Purpose.UNUSUAL_WORK,
                Purpose.UNWILLING_DUTY,
                Purpose.SEXUAL_MATERIAL,
                Purpose.SEXUAL_PERFORMANCE,
                Purpose.FORCED_MARRIAGE,
                Purpose.SHAM_MARRIAGE,
                Purpose.ILLEGAL_ADOPTION,
                Purpose.SURROGACY,
            ),
            LatvianCharge.listed_purpose,
        ),
    ),
    LV_OFF_EXPL,
    LV_OFF_EXPL_NOT,
    title="a purpose of s. 154²(3)",
)
VICTIM_UNDER_18 = cited(
    under_age_when_trafficked(CHILD_AGE), LV_OFF_CHILD, title="the victim was under 18"
)


def _elements(act: Condition) -> Condition:
    return trafficking_in_persons(act=act, means=MEANS, child=VICTIM_UNDER_18, purpose=PURPOSE)


def aggravated(*by: Aggravation) -> Condition:
    """The offence was aggravated by one of these."""
    return includes(Gravity.aggravation, *by)


GROUP = aggravated(Aggravation.SEVERAL_TOGETHER)
ORGANISED = aggravated(Aggravation.ORGANISED_GROUP)
REPEATED = aggravated(Aggravation.REPEATED)
CONSEQUENCES = aggravated(Aggravation.SERIOUS_CONSEQUENCES)
UNDER_14, UNDER_16, UNDER_18 = map(under_age_when_trafficked, (14, 16, 18))
IS_GRAVEST = any_of(
    CONSEQUENCES,
    cited(UNDER_14, LV_OFF_AGE),
    ORGANISED,
    # For an act from before that text these grounds do not count, whenever it is judged.
    cited(
        all_of(
            aggravated(Aggravation.DANGER_TO_LIFE, Aggravation.CRUELTY),
            not_(before(Trafficking.last_day, date(2013, 4, 1))),
        ),
        LV_OFF_AGG,
        title="the victim's life was endangered, or there was special cruelty",
        while_in_force=True,
    ),
)
IS_SECOND = any_of(UNDER_18, GROUP, cited(REPEATED, LV_OFF_REPEAT, while_in_force=True))
IS_GRAVE = any_of(IS_GRAVEST, IS_SECOND)

# The general part: attempt, companies, acts abroad.

WAGES = "minimum monthly wages"


def _stage(code: str, stage: OffenceStage, *also: Provision) -> Circumstance:
    return Circumstance(
        code=code,
        title=code,
        effect=CircumstanceEffect.PUNISHABLE,
        when=is_(Accused.stage, stage),
        provisions=(LV_OFF_ATT, *also),
    )


def _recovery(least: int, most: int) -> Fine:
    return Fine(FineRole.ALONE, between(Amount(least, WAGES), Amount(most, WAGES)))


def _company(
    code: str,
    laws: tuple[Provision, ...],
    when: Condition | tuple[Period[Condition], ...],
    *fines: Period[Fine],
) -> Circumstance:
    return Circumstance(
        code=code,
        title="coercive measures against a company",
        effect=CircumstanceEffect.COMPANY_LIABLE,
        when=when,
        provisions=laws,
        fine=fines,
    )


ATTEMPT = _stage("attempt", OffenceStage.ATTEMPT)
PREPARATION = _stage(
    "preparation", OffenceStage.PREPARATION, provision("LV-OFF-CLASS-A"), provision("LV-OFF-CLASS")
)
FOR_COMPANY = any_of(
    Accused.for_company,
    all_of(
        Accused.company,
        not_read("whether the company lacked supervision or control is not asked"),
    ),
)
COMPANY = (
    _company(
        "company_to_2013",
        (LV_OFF_LEGAL_A, provision("LV-OFF-LEGAL-TYPES-A")),
        cited(Accused.for_company, LV_OFF_LEGAL_A),
        LV_OFF_LEGAL_FINE_A.gives(_recovery(1, 10_000)),
    ),
    _company(
        "company",
        (LV_OFF_LEGAL, provision("LV-OFF-LEGAL-TYPES")),
        (
            LV_OFF_LEGAL_FINE_B.gives(FOR_COMPANY),
            LV_OFF_LEGAL_FINE.gives(all_of(FOR_COMPANY, not_(IS_GRAVE))),
        ),
        LV_OFF_LEGAL_FINE_B.gives(_recovery(10, 100_000)),
        LV_OFF_LEGAL_FINE.gives(_recovery(20, 75_000)),
    ),
    _company(
        "company_grave",
        (LV_OFF_LEGAL_FINE,),
        all_of(FOR_COMPANY, IS_GRAVE),
        LV_OFF_LEGAL_FINE.gives(_recovery(30, 100_000)),
    ),
)
NATIONAL = any_of(includes(Accused.citizenships, Country.LV), Accused.resident)
FOREIGNERS_ACT = all_of(not_(NATIONAL), Reach.against_the_state, not_(Reach.tried_abroad))


def _abroad(
    code: str, title: str, when: Condition | tuple[Period[Condition], ...], *laws: Provision
) -> Circumstance:
    return Circumstance(
        code=code,
        title=title,
        effect=CircumstanceEffect.REACHES_ABROAD,
        when=when,
        provisions=laws,
    )


ABROAD = (
    _abroad(
        "abroad",
        "the act abroad of a citizen, non-citizen or permanent resident",
        (
            LV_JUR_NAT_A.gives(
                all_of(
                    NATIONAL,
                    any_of(
                        Reach.punishable_there, not_read("the text is silent on dual criminality")
                    ),
                )
            ),
            LV_JUR_NAT.gives(NATIONAL),
        ),
        LV_OFF_START,
    ),
    _abroad(
        "abroad_foreigner",
        "the act abroad of another foreigner against Latvia or its inhabitants",
        (LV_JUR_FOR_A.gives(all_of(FOREIGNERS_ACT, IS_GRAVE)), LV_JUR_FOR.gives(FOREIGNERS_ACT)),
        LV_OFF_START,
    ),
    _abroad(
        "abroad_treaty",
        "the act abroad of another foreigner where a treaty so provides",
        all_of(
            not_(NATIONAL),
            not_(Reach.tried_abroad),
            not_read("whether a treaty that binds Latvia so provides is for the court"),
        ),
        provision("LV-JUR-TREATY"),
        provision("LV-CETS197-RES"),
    ),
    _abroad(
        "abroad_company",
        "the act abroad for a company registered in Latvia",
        all_of(FOR_COMPANY, Reach.company_here),
        provision("LV-JUR-LEGAL"),
    ),
)

TRAFFICKING = SentencingRule(
    code="trafficking",
    kind=OffenceKind.TRAFFICKING,
    title="Trafficking in human beings",
    local_title="cilvēku tirdzniecība",
    provisions=(LV_OFF_START, provision("LV-OFF-INTENT"), LV_OFF_USER_LIM),
    when=(
        LV_OFF_BORDER.gives(
            all_of(
                _elements(ACT_OF_2002),
                cited(Trafficking.border_crossed, LV_OFF_BORDER),
                any_of(
                    not_(includes(Trafficking.countries, Country.LV)),
                    not_read("whether to bring a person to Latvia was enough is not settled"),
                ),
            )
        ),
        LV_OFF_INTERNAL.gives(_elements(ACT_OF_2002), until="2013-03-31"),
        LV_OFF_ACT_HOUSE.gives(_elements(ACT_OF_2013)),
    ),
    otherwise=LV_OFF_0,
    degrees=(
        Degree(
            code="gravest",
            title="the gravest degree",
            when=IS_GRAVEST,
            provisions=(LV_OFF_START, provision("LV-OFF-ORG-A"), provision("LV-OFF-ORG")),
            minimum=(LV_OFF_AGG_A.gives(years(10)), LV_OFF_AGG.gives(years(5))),
            maximum=(LV_OFF_AGG_A.gives(years(15)), LV_OFF_AGG.gives(years(15))),
        ),
        Degree(
            code="gross",
            title="the second degree",
            when=IS_SECOND,
            provisions=(LV_OFF_START,),
            minimum=(LV_OFF_MINOR_A.gives(years(5)), LV_OFF_MINOR.gives(years(3))),
            maximum=(LV_OFF_MINOR_A.gives(years(12)), LV_OFF_MINOR.gives(years(12))),
        ),
        Degree(
            code="ordinary",
            title="the basic degree",
            provisions=(LV_OFF_START,),
            minimum=(LV_OFF_MIN_A.gives(years(3)), LV_OFF_MIN_B.gives(days(15))),
            maximum=LV_OFF_MAX.gives(years(8)),
        ),
    ),
    circumstances=(
        ATTEMPT,
        PREPARATION,
        *COMPANY,
        *ABROAD,
        Circumstance(
            code="confiscation",
            title="confiscation of property at the court's choice",
            effect=CircumstanceEffect.CAN_FOLLOW,
            when=(
                LV_OFF_CONF_BASIC.gives(not_(IS_GRAVE), until="2013-03-31"),
                provision("LV-OFF-CONF").gives(always()),
            ),
            provisions=(LV_OFF_CONF_BASIC,),
        ),
        Circumstance(
            code="confiscation_obligatory",
            title="confiscation of property",
            effect=CircumstanceEffect.FOLLOWS,
            when=IS_GRAVE,
            provisions=(provision("LV-OFF-CONF-A"),),
        ),
        Circumstance(
            code="supervision",
            title="police supervision of up to 3 years",
            effect=CircumstanceEffect.CAN_FOLLOW,
            when=IS_GRAVEST,
            provisions=(provision("LV-OFF-POLICE"),),
        ),
        Circumstance(
            code="supervision",
            title="probation supervision of up to 3 years",
            effect=CircumstanceEffect.CAN_FOLLOW,
            when=IS_GRAVE,
            provisions=(provision("LV-OFF-PROB"),),
        ),
        Circumstance(
            code="fine",
            title="a fine in the place of imprisonment",
            effect=CircumstanceEffect.FINE,
            when=not_(
                any_of(
                    includes(Trafficking.harm, Harm.DEATH, Harm.SERIOUS_INJURY),
                    includes(Trafficking.means, Means.FORCE, Means.THREAT),
                )
            ),
            provisions=(LV_OFF_FINE,),
            fine=LV_OFF_FINE.gives(
                Fine(FineRole.INSTEAD, between(Amount(100, WAGES), Amount(10_000, WAGES)))
            ),
        ),
        Circumstance(
            code="probation",
            title="probation supervision of 3 to 6 years in the place of imprisonment",
            effect=CircumstanceEffect.CAN_LOWER,
            when=LatvianCharge.no_new_offence_expected,
            unless=Proviso(
                all_of(
                    IS_GRAVE,
                    any_of(
                        includes(Trafficking.harm, Harm.DEATH),
                        all_of(UNDER_18, includes(Trafficking.means, Means.FORCE)),
                        ORGANISED,
                    ),
                ),
                LV_OFF_PROBMAIN,
                title="an especially serious crime with a death, violence against a minor or an organised group",
            ),
            provisions=(LV_OFF_PROBMAIN,),
        ),
    ),
    claims=(independent_of(Trafficking.consent, provision=LV_OFF_CONSENT),),
)
