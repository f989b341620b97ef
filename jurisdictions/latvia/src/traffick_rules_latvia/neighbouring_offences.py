"""
Neighbouring offences: prostitution, use of a victim, illegal employment, sham residence, kidnapping, organs.

The words of each text and its range stand in `statements.csv`; here stand elements and figures, one line a text.
"""

from typing import Any

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_latvia.facts import LatvianCharge
from traffick_rules_latvia.sentencing import *
from traffick_rules_latvia.sources import provision

# Criminal Law s. 165: living on another's prostitution.

LV_PROC_164_ORG = provision("LV-PROC-164-ORG")

FINE = Fine(FineRole.INSTEAD)
# A text: its id, when it is met, the least and the longest imprisonment, the fine in its place.
Text = tuple[str, Condition | None, Length | None, Length | None, Fine | None]


def _value(texts: tuple[Text, ...], place: int) -> DatedValue[Any] | None:
    """What the texts give at that place, through time."""
    periods = [provision(text[0]).gives(text[place]) for text in texts if text[place] is not None]
    return (
        DatedValue("", "", *periods, gaps="the text of the other days names none")
        if periods
        else None
    )


def _degree(code: str, *texts: Text, law: Provision | None = None) -> Degree:
    """A degree in its texts; *law* is a statute of all their days, where there are several."""
    laws = [provision(text[0]) for text in texts]
    met = [
        cited(text[1], own, title=own.says, while_in_force=True)
        for text, own in zip(texts, laws, strict=True)
        if text[1] is not None
    ]
    return Degree(
        code=code,
        title=laws[-1].says if met else "no graver degree is met",
        when=any_of(*met) if met else None,
        provisions=(law or laws[0],),
        minimum=_value(texts, 2),
        maximum=_value(texts, 3),
        fine=_value(texts, 4),
    )


MINOR_OR_GROUP = any_of(UNDER_18, GROUP)
PROCURING = SentencingRule(
    code="procuring",
    kind=OffenceKind.PROCURING,
    title="Living on another's prostitution",
    local_title="sutenerisms",
    provisions=(LV_OFF_ATT,),
    when=includes(Procuring.conduct, ProcuringConduct.EXPLOITING_PROSTITUTION),
    degrees=(
        _degree("under_14", ("LV-PROC-3A", UNDER_14, years(5), years(12), None)),
        _degree(
            "gravest",
            ("LV-PROC-3B", any_of(ORGANISED, UNDER_14), years(5), years(15), None),
            ("LV-PROC-3C", any_of(ORGANISED, UNDER_16), years(5), years(15), None),
            law=LV_PROC_164_ORG,
        ),
        _degree(
            "gross",
            ("LV-PROC-2A", MINOR_OR_GROUP, None, years(8), None),
            ("LV-PROC-2", MINOR_OR_GROUP, None, years(8), None),
            law=LV_OFF_ATT,
        ),
        _degree(
            "ordinary",
            ("LV-PROC-A", None, None, years(4), None),
            ("LV-PROC-B", None, None, years(6), None),
            ("LV-PROC", None, None, years(5), FINE),
            law=LV_OFF_ATT,
        ),
    ),
    circumstances=(ATTEMPT,),
)

# Criminal Law s. 164: involving in prostitution, and using a victim or a minor.

LV_PROC_164 = provision("LV-PROC-164")
LV_BUY_ADULT = provision("LV-BUY-ADULT")

DRAWN_IN = includes(
    Trafficking.means,
    Means.DECEPTION,
    Means.FRAUD,
    Means.TAKING_AWAY_BY_DECEIT,
    Means.DEPENDENCE,
    Means.HELPLESSNESS,
)
ABUSED = any_of(
    DRAWN_IN,
    includes(Trafficking.means, Means.FORCE, Means.THREAT, Means.COERCION, Means.PRESSURE),
)
INVOLVED = includes(
    Procuring.conduct,
    ProcuringConduct.INDUCING_FOR_GAIN,
    ProcuringConduct.INFLUENCING,
    ProcuringConduct.HOLDING_BACK,
    ProcuringConduct.HELPING_PERSON_UNDER_18,
)
MINOR_GROUP_OR_REPEATED = any_of(GROUP, REPEATED, UNDER_18)
INVOLVING = SentencingRule(
    code="involving_in_prostitution",
    kind=OffenceKind.PROCURING,
    title="Compelling to, or involving in, prostitution",
    local_title="iesaistīšana prostitūcijā",
    provisions=(LV_OFF_ATT,),
    when=(
        provision("LV-PROC-164-A").gives(all_of(INVOLVED, any_of(ABUSED, UNDER_18))),
        provision("LV-PROC-164-B").gives(INVOLVED),
    ),
    degrees=(
        _degree(
            "organised",
            ("LV-PROC-164-ORG", ORGANISED, years(5), years(15), None),
        ),
        _degree("under_14", ("LV-PROC-164-U14", UNDER_14, years(5), years(12), None)),
        _degree(
            "gravest",
            ("LV-PROC-164-U14B", UNDER_14, years(5), years(12), None),
            ("LV-PROC-164-U16", UNDER_16, years(5), years(12), None),
            law=LV_PROC_164,
        ),
        _degree(
            "gross",
            ("LV-PROC-164-A3", UNDER_18, None, years(6), None),
            ("LV-PROC-164-B3", MINOR_GROUP_OR_REPEATED, years(5), years(8), None),
            ("LV-PROC-164-C3", MINOR_GROUP_OR_REPEATED, years(3), years(8), None),
            ("LV-PROC-164", MINOR_OR_GROUP, years(3), years(8), None),
            law=LV_OFF_ATT,
        ),
        _degree(
            "abuse",
            ("LV-PROC-164-A2", DRAWN_IN, None, years(5), FINE),
            ("LV-PROC-164-B2", ABUSED, years(2), years(6), FINE),
            ("LV-PROC-164-C", ABUSED, None, years(5), FINE),
            law=LV_OFF_ATT,
        ),
        _degree(
            "ordinary",
            ("LV-PROC-164-A", None, None, years(3), FINE),
            ("LV-PROC-164-B", None, None, years(3), FINE),
            law=LV_OFF_ATT,
        ),
    ),
    circumstances=(ATTEMPT,),
)


def _offence(
    code: str, title: str, when: Condition, text: Text, *also: Provision, detail: bool = True
) -> SentencingRule:
    """An offence of one degree in one text."""
    law = provision(text[0])
    return SentencingRule(
        code=code,
        detail=detail,
        title=title,
        provisions=(law,),
        when=when,
        degrees=(Degree.of(law, text[3], *also, minimum=text[2], fine=text[4] or False),),
    )


SEX = includes(Use.services, Service.SEXUAL)
KNOWING_USE_OF_A_VICTIM = _offence(
    "knowing_use",
    "Knowingly using the prostitution of a victim of trafficking",
    all_of(SEX, Use.knew),
    ("LV-OFF-USER", None, None, years(5), FINE),
    detail=False,
)
USE_OF_MINOR = _offence(
    "use_of_minor",
    "Using the prostitution of a minor",
    all_of(SEX, UNDER_18),
    ("LV-BUY-CHILD", None, None, years(5), FINE),
    detail=False,
)
BUYING_SEX = DatedValue(
    "offence.buying_sex.adult",
    "whether buying sex from an adult is an offence",
    LV_BUY_ADULT.gives(False),
)

# Criminal Law s. 165¹: sending for sexual exploitation; s. 163¹: brothel.

LV_SEND_ABROAD = provision("LV-SEND-ABROAD")
LV_SEND_SCOPE = provision("LV-SEND-SCOPE")
LV_SEND_A = provision("LV-SEND-A")
LV_SEND_B = provision("LV-SEND-B")
LV_SEND = provision("LV-SEND")

# Where force, deceit or abuse was used, there is no consent.
SENT = all_of(
    not_(ABUSED),
    includes(
        Trafficking.purposes,
        Purpose.PROSTITUTION,
        Purpose.OTHER_SEXUAL_EXPLOITATION,
        Purpose.PORNOGRAPHY,
        Purpose.PORNOGRAPHIC_PERFORMANCE,
    ),
    includes(Trafficking.acts, Act.TRANSPORTATION, Act.TRANSFER, Act.RECRUITMENT),
)
SENDING_2000 = SentencingRule(
    code="sending",
    kind=OffenceKind.PROCURING,
    detail=True,
    title="Sending a consenting person for sexual exploitation",
    local_title="nosūtīšana seksuālai izmantošanai",
    provisions=(LV_SEND_ABROAD,),
    when=all_of(SENT, cited(Trafficking.border_crossed, LV_SEND_ABROAD)),
    degrees=(
        _degree("gravest", ("LV-SEND-3A", any_of(ORGANISED, UNDER_14), years(8), years(15), None)),
        _degree("gross", ("LV-SEND-2A", any_of(Gravity.gain, UNDER_18), None, years(10), None)),
        Degree(
            code="ordinary",
            title="no graver degree is met",
            provisions=(LV_SEND_ABROAD,),
            maximum=(LV_SEND_A.gives(years(4)), LV_SEND_B.gives(years(6), until="2008-01-11")),
        ),
    ),
    circumstances=(ATTEMPT,),
)
SENDING = SENDING_2000.then(
    provisions=(LV_SEND_SCOPE, provision("LV-SEND-SCOPE-B")),
    when=SENT,
    degrees=(
        _degree(
            "gravest",
            ("LV-SEND-3B", ORGANISED, years(8), years(15), None),
            ("LV-SEND-3", ORGANISED, years(5), years(15), None),
            law=LV_SEND_SCOPE,
        ),
        _degree(
            "gross",
            ("LV-SEND-2B", any_of(Gravity.gain, GROUP, REPEATED), None, years(10), None),
            ("LV-SEND-2", any_of(Gravity.gain, GROUP), None, years(10), None),
            law=LV_SEND_SCOPE,
        ),
        Degree(
            code="ordinary",
            title="no graver degree is met",
            provisions=(LV_SEND_SCOPE,),
            maximum=(LV_SEND_B.gives(years(6), since="2008-01-12"), LV_SEND.gives(years(5))),
            fine=LV_SEND.gives(FINE),
        ),
    ),
)
RUNS_A_BROTHEL = includes(Procuring.conduct, ProcuringConduct.RUNNING_A_BROTHEL)
BROTHEL_2009, BROTHEL = (
    _offence("brothel", "Running or financing a brothel", RUNS_A_BROTHEL, text)
    for text in (
        ("LV-BROTHEL-A", None, None, years(5), FINE),
        ("LV-BROTHEL", None, None, years(3), FINE),
    )
)

# Criminal Law s. 280: employment of a person without the right to stay, and breach of the rules on employment.

LV_OFF_ARREST = provision("LV-OFF-ARREST")
LV_OFF_ARREST_A = provision("LV-OFF-ARREST-A")

EMPLOYS_VICTIM = all_of(
    Accused.employer,
    Work.employed_illegally,
    any_of(
        Work.worked_as_child,
        at_least(Gravity.workers_without_stay, 6),
        LatvianCharge.particularly_exploitative_conditions,
        Use.knew,
    ),
)
EMPLOYMENT_2011, EMPLOYMENT_2013, EMPLOYMENT = (
    _offence(
        "illegal_employment", "Employing a victim without the right to stay", EMPLOYS_VICTIM, *text
    )
    for text in (
        (
            (
                "LV-OFF-EMP-A",
                None,
                days(3),
                months(3),
                Fine(FineRole.INSTEAD, up_to(Amount(200, WAGES))),
            ),
            LV_OFF_ARREST,
        ),
        (("LV-OFF-EMP-B", None, days(15), months(3), FINE),),
        (("LV-OFF-EMP", None, None, years(3), FINE),),
    )
)
BREAKS_RULES = all_of(Accused.employer, LatvianCharge.employment_rules_broken)
BREACH_2011, BREACH_2013, BREACH = (
    _offence(
        "employment_rules", "Breaking employment rules with substantial harm", BREAKS_RULES, *text
    )
    for text in (
        (
            (
                "LV-OFF-EMP-1A",
                None,
                days(3),
                months(3),
                Fine(FineRole.INSTEAD, up_to(Amount(100, WAGES))),
            ),
            LV_OFF_ARREST,
        ),
        (("LV-OFF-EMP-1B", None, days(15), months(3), FINE),),
        (("LV-OFF-EMP-1", None, None, years(1), FINE),),
    )
)

# Criminal Law s. 285²: sham residence.

LV_SHAM = provision("LV-SHAM")

GAIN_OR_SEVERAL = any_of(Gravity.gain, at_least(Gravity.victims, 2), GROUP)
MANY_OR_GRAVE = any_of(ORGANISED, CONSEQUENCES, at_least(Gravity.victims, 6))
SHAM_RESIDENCE = SentencingRule(
    code="sham_residence",
    detail=True,
    title="Maliciously giving the chance of a lawful residence",
    provisions=(LV_SHAM,),
    when=includes(Trafficking.purposes, Purpose.SHAM_MARRIAGE),
    degrees=(
        _degree("gravest", ("LV-SHAM-3", MANY_OR_GRAVE, years(2), years(8), None)),
        _degree(
            "gross",
            ("LV-SHAM-2", GAIN_OR_SEVERAL, None, years(5), FINE),
            ("LV-SHAM-B", GAIN_OR_SEVERAL, None, years(6), None),
            law=LV_SHAM,
        ),
        _degree("ordinary", ("LV-SHAM", None, None, years(3), FINE)),
    ),
)

# Criminal Law ss. 152, 153: deprivation of liberty, kidnapping.


HELD = includes(Trafficking.acts, Act.HOLDING_CAPTIVE)
SEIZED = any_of(
    includes(Trafficking.means, Means.ABDUCTION, Means.TAKING_AWAY_BY_DECEIT),
    all_of(HELD, includes(Trafficking.means, Means.FORCE, Means.THREAT)),
)
SEIZED_OR_HELPLESS = any_of(SEIZED, all_of(HELD, includes(Trafficking.means, Means.HELPLESSNESS)))
GRAVE_OR_ORGANISED = any_of(CONSEQUENCES, ORGANISED)
KIDNAPPING = SentencingRule(
    code="kidnapping",
    detail=True,
    title="Kidnapping",
    local_title="personas nolaupīšana",
    provisions=(LV_OFF_ATT,),
    when=(
        provision("LV-KIDNAP-1A").gives(
            all_of(
                SEIZED,
                any_of(Gravity.gain, LatvianCharge.revenge_or_blackmail),
            )
        ),
        provision("LV-KIDNAP-1B").gives(SEIZED_OR_HELPLESS),
        provision("LV-KIDNAP").gives(SEIZED_OR_HELPLESS),
    ),
    degrees=(
        _degree(
            "gravest",
            ("LV-KIDNAP-3A", CONSEQUENCES, years(5), years(15), None),
            ("LV-KIDNAP-3B", GRAVE_OR_ORGANISED, years(5), years(15), None),
            ("LV-KIDNAP-3", any_of(GRAVE_OR_ORGANISED, UNDER_14), years(3), years(12), None),
            law=LV_OFF_ATT,
        ),
        _degree(
            "gross",
            ("LV-KIDNAP-2A", REPEATED, years(5), years(12), None),
            ("LV-KIDNAP-2B", any_of(REPEATED, UNDER_14), years(5), years(12), None),
            ("LV-KIDNAP-2", UNDER_18, None, years(7), None),
            law=LV_OFF_ATT,
        ),
        _degree(
            "ordinary",
            ("LV-KIDNAP-1A", None, None, years(10), None),
            ("LV-KIDNAP-1B", None, None, years(10), None),
            ("LV-KIDNAP", None, None, years(5), FINE),
            law=LV_OFF_ATT,
        ),
    ),
    circumstances=(ATTEMPT,),
)
PAINFUL_OR_LONG = aggravated(
    Aggravation.DANGER_TO_LIFE, Aggravation.GRAVE_SUFFERING, Aggravation.LONG_TIME
)
DEPRIVATION_OF_LIBERTY = SentencingRule(
    code="deprivation_of_liberty",
    detail=True,
    title="Unlawful deprivation of liberty",
    provisions=(LV_OFF_ATT,),
    when=any_of(includes(Trafficking.means, Means.DEPRIVATION_OF_LIBERTY), HELD),
    degrees=(
        _degree(
            "gravest",
            ("LV-DEPRIV-3A", CONSEQUENCES, None, years(10), None),
            ("LV-DEPRIV-3B", GRAVE_OR_ORGANISED, None, years(10), None),
            ("LV-DEPRIV-3", GRAVE_OR_ORGANISED, None, years(7), None),
            law=LV_OFF_ATT,
        ),
        _degree(
            "gross",
            ("LV-DEPRIV-2A", any_of(PAINFUL_OR_LONG, REPEATED, GROUP), None, years(3), None),
            ("LV-DEPRIV-2", any_of(PAINFUL_OR_LONG, GROUP), None, years(3), FINE),
            law=LV_OFF_ATT,
        ),
        _degree(
            "ordinary",
            ("LV-OFF-ARREST-A", None, days(3), months(6), None),
            ("LV-OFF-ARREST", None, days(3), months(3), None),
            ("LV-DEPRIV-1A", None, None, None, FINE),
            ("LV-DEPRIV-1B", None, days(15), months(3), FINE),
            ("LV-DEPRIV", None, None, years(1), FINE),
            law=LV_OFF_ATT,
        ),
    ),
)

# Criminal Law s. 139: illegal removal of tissue or organs.


MEDICAL = LatvianCharge.medical_person
ORGANS = includes(Trafficking.purposes, Purpose.ORGAN_REMOVAL)
ORGAN_REMOVAL = SentencingRule(
    code="organ_removal",
    detail=True,
    title="Illegal removal of tissue or organs",
    provisions=(LV_OFF_ATT,),
    when=(
        provision("LV-ORGAN-A").gives(all_of(ORGANS, MEDICAL)),
        provision("LV-ORGAN-B").gives(all_of(ORGANS, MEDICAL)),
        provision("LV-ORGAN").gives(ORGANS),
    ),
    degrees=(
        _degree(
            "gravest",
            ("LV-ORGAN-4", any_of(MEDICAL, ORGANISED), None, years(10), None),
        ),
        _degree(
            "gross",
            ("LV-ORGAN-3", any_of(Gravity.gain, GROUP), None, years(7), None),
        ),
        _degree(
            "ordinary",
            ("LV-ORGAN-A", None, None, years(5), None),
            ("LV-ORGAN-B", None, None, years(7), None),
            ("LV-ORGAN", None, None, years(5), FINE),
            law=LV_OFF_ATT,
        ),
    ),
)
