"""Neighbouring offences: procuring, sex bought from a child, organs, abduction, deprivation of liberty, employers."""

from datetime import date

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.facts import EstonianCharge
from traffick_rules_estonia.general_rules import *
from traffick_rules_estonia.sentencing import *
from traffick_rules_estonia.sources import provision

MET_175 = holds(INDUCING_A_MINOR, INDUCING_A_MINOR_2006, CHILD_TRAFFICKING)

# Penal Code §§ 268, 268¹, then §§ 133² and 133³: procuring, and aiding prostitution.

EE_PROC_OLD1 = provision("EE-PROC-OLD1")
EE_PROC_OLD2 = provision("EE-PROC-OLD2", "To aid prostitution is a fine or up to 5 years.")
EE_PROC = provision("EE-PROC")
EE_PROC_AID = provision("EE-PROC-AID")

_MEDIATES = includes(
    Procuring.conduct,
    ProcuringConduct.LETTING_ROOMS,
    ProcuringConduct.ACTING_AS_MIDDLEMAN,
    ProcuringConduct.ARRANGING_MEETINGS,
)
_AIDS = includes(
    Procuring.conduct,
    ProcuringConduct.AIDING,
    ProcuringConduct.HELPING_PERSON_UNDER_21,
    ProcuringConduct.HELPING_PERSON_UNDER_18,
)
_ANY_PROCURING = includes(Procuring.conduct, *ProcuringConduct)
PREMISES_AND_MEDIATION = SentencingRule(
    code="procuring",
    kind=OffenceKind.PROCURING,
    title="Premises for prostitution, and mediating it",
    provisions=EE_PROC_OLD1,
    when=any_of(
        _MEDIATES,
        all_of(_ANY_PROCURING, not_read("whether that mediates prostitution is for the court")),
    ),
    unless=Proviso(MET_133, EE_PROC_OLD1, title="§ 133 (enslavement) is met"),
    degrees=(fine_or_up_to(5, EE_PROC_OLD1),),
    circumstances=general(EE_PROC_OLD1),
)
AIDING_2006 = PREMISES_AND_MEDIATION.then(
    title="Aiding prostitution",
    provisions=EE_PROC_OLD2,
    when=any_of(
        _MEDIATES,
        _AIDS,
        includes(Procuring.conduct, ProcuringConduct.RUNNING_A_BROTHEL),
        all_of(_ANY_PROCURING, not_read("whether that aids prostitution is for the court")),
    ),
    unless=Proviso(MET_133, EE_PROC_OLD2, title="§ 133 (enslavement) is met"),
    degrees=(
        degree(
            provision("EE-PROC-OLD2-AGG"),
            (3, 12),
            "a group, a criminal organisation or a repeat offender",
            any_of(GROUP, REPEAT_OFFENDER),
        ),
        fine_or_up_to(5, EE_PROC_OLD2),
    ),
    circumstances=general(EE_PROC_OLD2),
)
_PROCURES = any_of(
    _MEDIATES,
    includes(
        Procuring.conduct,
        ProcuringConduct.RUNNING_A_BROTHEL,
        ProcuringConduct.INFLUENCING,
        ProcuringConduct.INDUCING_FOR_GAIN,
    ),
    all_of(
        includes(
            Procuring.conduct,
            ProcuringConduct.HOLDING_BACK,
            ProcuringConduct.TAKING_ABROAD,
            ProcuringConduct.EXPLOITING_PROSTITUTION,
            ProcuringConduct.PROMOTING,
        ),
        not_read("whether that is procuring, or only aiding prostitution, is for the court"),
    ),
)
MET_133_1 = any_of(holds(SUPPORTING, SUPPORTING_BEFORE_2026), holds(USE_OF_A_VICTIM))
PROCURING = AIDING_2006.then(
    title="Procuring",
    provisions=(EE_PROC, provision("EE-PROC-BROTHEL")),
    when=_PROCURES,
    unless=(
        Proviso(MET_133, EE_PROC, title="§ 133 (trafficking) is met"),
        Proviso(MET_133_1, EE_PROC, title="§ 133¹ is met"),
    ),
    degrees=(
        degree(
            provision("EE-PROC-AGG"),
            (1, 5),
            "a repeat offender, or the aim of a large gain",
            any_of(
                Accused.convicted_before,
                includes(Gravity.aggravation, Aggravation.CONSIDERABLE_PROFIT),
            ),
        ),
        fine_or_up_to(5, EE_PROC),
    ),
    circumstances=(
        *general(EE_PROC, provision("EE-PROC-NOSUSP")),
        *extended_confiscation(provision("EE-PROC-CONF-A"), provision("EE-PROC-CONF")),
        company(provision("EE-PROC-LP")),
    ),
)
AIDING_PROSTITUTION = SentencingRule(
    code="aiding_prostitution",
    detail=True,
    title="Aiding prostitution",
    provisions=EE_PROC_AID,
    when=any_of(
        _AIDS,
        all_of(_ANY_PROCURING, not_read("whether that aids prostitution is for the court")),
    ),
    unless=(
        Proviso(MET_133, EE_PROC_AID, title="§ 133 (trafficking) is met"),
        Proviso(MET_133_1, EE_PROC_AID, title="§ 133¹ is met"),
        Proviso(_PROCURES, EE_PROC_AID, title="it is procuring (§ 133²)"),
    ),
    degrees=(fine_or_up_to(3, EE_PROC_AID),),
    circumstances=(*general(EE_PROC_AID), company(EE_PROC_AID, provision("EE-PROC-AID-LP"))),
)

# Penal Code §§ 176 and 177, to April 2012: a minor in prostitution or pornography. Then § 175 has both.

EE_PROC_MINOR = provision("EE-PROC-MINOR")
EE_PORN_MINOR = provision("EE-PORN-MINOR", "To use a minor in pornography is up to 1 year.")
EE_PORN_MINOR_B = provision("EE-PORN-MINOR-B")

AIDING_A_MINOR = SentencingRule(
    code="aiding_prostitution_of_child",
    detail=True,
    title="Aiding a minor's prostitution",
    provisions=EE_PROC_MINOR,
    when=all_of(VICTIM_UNDER_18, _ANY_PROCURING),
    degrees=(
        degree(
            provision("EE-PROC-MINOR-AGG"),
            (3, 15),
            "a ground of aggravation, which was not noted",
            not_read("the grounds of aggravation were not noted"),
        ),
        fine_or_up_to(5, EE_PROC_MINOR),
    ),
    circumstances=general(EE_PROC_MINOR),
)
MINOR_IN_PORNOGRAPHY = SentencingRule(
    code="child_in_pornography",
    detail=True,
    title="Using a minor in pornography",
    provisions=EE_PORN_MINOR,
    when=all_of(
        VICTIM_UNDER_18,
        includes(
            Exploitation.exploited_in, ExploitedIn.PORNOGRAPHY, ExploitedIn.PORNOGRAPHIC_PERFORMANCE
        ),
    ),
    degrees=(degree(EE_PORN_MINOR, (0, 1)),),
    circumstances=general(EE_PORN_MINOR),
)
MINOR_IN_PORNOGRAPHY_2006 = MINOR_IN_PORNOGRAPHY.then(
    provisions=EE_PORN_MINOR_B,
    degrees=(degree(EE_PORN_MINOR_B, (0, 5)),),
    circumstances=general(EE_PORN_MINOR_B),
)
# Older acts that are judged later: they stay punishable where § 175 is met.
_STILL_PUNISHABLE = all_of(before(Trafficking.last_day, date(2012, 4, 14)), MET_175)
_BY_175 = degree(EE_CHILD_MIN_MAX, (2, 10))
AIDING_A_MINOR_BEFORE_2012 = AIDING_A_MINOR.then(
    provisions=EE_CHILD_MIN_MAX,
    when=_STILL_PUNISHABLE,
    degrees=(_BY_175,),
    circumstances=general(EE_CHILD_MIN_MAX),
)
MINOR_IN_PORNOGRAPHY_BEFORE_2012 = MINOR_IN_PORNOGRAPHY_2006.then(
    provisions=EE_CHILD_MIN_MAX,
    when=_STILL_PUNISHABLE,
    degrees=(_BY_175,),
    circumstances=general(EE_CHILD_MIN_MAX),
)

# Penal Code § 145¹: sex bought from a person under 18.

EE_SEXBUY_CHILD_A = provision("EE-SEXBUY-CHILD-A")
EE_SEXBUY_CHILD = provision("EE-SEXBUY-CHILD")
EE_SEXBUY_14_A = provision("EE-SEXBUY-14-A")
EE_SEXBUY_14 = provision("EE-SEXBUY-14")
EE_SEXBUY_REP = provision("EE-SEXBUY-REP")

BUYING_SEX = DatedValue(
    "offence.buying_sex.exists",
    "whether buying sex from an adult who is no victim of trafficking is an offence",
    provision("EE-SEXBUY-ADULT").gives(False),
)
BUYING_SEX_FROM_A_CHILD = SentencingRule(
    code="buying_sex_from_child",
    detail=True,
    title="Buying sex from a person under 18",
    provisions=(EE_SEXBUY_REP, EE_SEXBUY_CHILD_A, EE_SEXBUY_CHILD),
    when=all_of(includes(Use.services, Service.SEXUAL), VICTIM_UNDER_18),
    degrees=(
        degree(
            EE_SEXBUY_REP,
            (2, 8),
            "a repeat offender",
            includes(Gravity.aggravation, Aggravation.REPEATED),
            code="repeat_offender",
        ),
        Degree(
            code="under_14",
            title="the child was under 14",
            when=under_age_when_trafficked(14),
            provisions=(EE_SEXBUY_REP, EE_SEXBUY_14_A, EE_SEXBUY_14),
            maximum=(EE_SEXBUY_14_A.gives(years(5)), EE_SEXBUY_14.gives(years(8))),
        ),
        Degree(
            code="ordinary",
            title="the child was 14 or older",
            provisions=(EE_SEXBUY_REP, EE_SEXBUY_CHILD_A, EE_SEXBUY_CHILD),
            maximum=(EE_SEXBUY_CHILD_A.gives(years(3)), EE_SEXBUY_CHILD.gives(years(5))),
        ),
    ),
    circumstances=general(EE_SEXBUY_REP),
)

# Penal Code §§ 134, 136, 138¹, 172, 173: abduction, deprivation of liberty, organs, the sale of a child.

EE_ABDUCT = provision("EE-ABDUCT")
EE_DEPRIV = provision("EE-DEPRIV", "Deprivation of liberty is a fine or up to 5 years.")
EE_ORGAN_FORCE = provision("EE-ORGAN-FORCE")
EE_CHILDSALE = provision("EE-CHILDSALE", "To sell or buy a child is 1 to 5 years.")

ABDUCTION = SentencingRule(
    code="abduction",
    detail=True,
    title="Taking a person to a country without protection",
    provisions=EE_ABDUCT,
    when=all_of(
        includes(
            Trafficking.means,
            Means.FORCE,
            Means.DECEPTION,
            Means.ABDUCTION,
            Means.FRAUD,
            Means.TAKING_AWAY_BY_DECEIT,
        ),
        EstonianCharge.left_without_protection,
    ),
    degrees=(
        degree(
            provision("EE-ABDUCT-AGG"),
            (2, 10),
            "two or more victims, or a victim under 18",
            any_of(TWO_VICTIMS, VICTIM_UNDER_18),
        ),
        fine_or_up_to(5, EE_ABDUCT),
    ),
    circumstances=general(EE_ABDUCT),
)
DEPRIVATION_OF_LIBERTY = SentencingRule(
    code="deprivation_of_liberty",
    detail=True,
    title="Unlawful deprivation of liberty",
    provisions=EE_DEPRIV,
    when=any_of(
        includes(Trafficking.means, Means.DEPRIVATION_OF_LIBERTY),
        includes(Trafficking.acts, Act.HOLDING_CAPTIVE),
    ),
    degrees=(
        degree(provision("EE-DEPRIV-CH"), (1, 5), "the victim was under 18", VICTIM_UNDER_18),
        fine_or_up_to(5, EE_DEPRIV),
    ),
    circumstances=general(EE_DEPRIV),
)
_FORCED_DONATION = all_of(
    includes(Trafficking.acts, Act.PLACING),
    MEANS_OF_2012,
    includes(Trafficking.purposes, Purpose.ORGAN_REMOVAL),
)
FORCED_DONATION = SentencingRule(
    code="forced_organ_donation",
    detail=True,
    title="Forced donation of an organ, tissue or cell",
    provisions=EE_ORGAN_FORCE,
    when=(
        EE_ORGAN_FORCE.gives(_FORCED_DONATION, until="2026-07-18"),
        provision("EE-ORGAN-PRIO").gives(
            all_of(
                _FORCED_DONATION,
                not_read(
                    "§ 133 comes first and names organs; whether tissue or a cell was taken is not asked"
                ),
            )
        ),
    ),
    unless=Proviso(Gravity.graver_offence_applies, EE_ORGAN_FORCE, title="§ 118 is met"),
    degrees=(
        degree(
            provision("EE-ORGAN-FORCE-AGG"),
            (2, 10),
            "a helpless victim, or another ground of aggravation",
            any_of(
                includes(Gravity.aggravation, Aggravation.DEFENCELESS_VICTIM),
                not_read("the other grounds of aggravation were not noted"),
            ),
        ),
        degree(EE_ORGAN_FORCE, (0, 5)),
    ),
    circumstances=general(EE_ORGAN_FORCE),
)
SALE_OF_A_CHILD = SentencingRule(
    code="sale_of_child",
    detail=True,
    title="Selling, buying or stealing a child",
    provisions=EE_CHILDSALE,
    when=all_of(
        VICTIM_UNDER_18,
        any_of(
            includes(Trafficking.acts, Act.SALE, Act.PURCHASE),
            all_of(
                includes(Trafficking.means, Means.ABDUCTION),
                not_read("whether the child was stolen from those who have it is for the court"),
            ),
        ),
    ),
    degrees=(
        degree(
            EE_CHILDSALE,
            (1, 5),
            "the child was sold or bought",
            includes(Trafficking.acts, Act.SALE, Act.PURCHASE),
            code="sale",
        ),
        degree(provision("EE-CHILDSTEAL"), (0, 3)),
    ),
    circumstances=general(EE_CHILDSALE),
)

# Penal Code §§ 259 and 260¹: smuggling, and the employer of a person without a ground of stay.

EE_SMUGGLE = provision("EE-SMUGGLE")
EE_EMPLOY = provision("EE-EMPLOY")
EE_EMPLOY_PRIO = provision("EE-EMPLOY-PRIO")

SMUGGLING = SentencingRule(
    code="smuggling",
    detail=True,
    title="Taking aliens unlawfully over the border",
    provisions=EE_SMUGGLE,
    when=includes(Smuggling.conduct, SmugglingConduct.ILLEGAL_ENTRY),
    degrees=(
        Degree(
            code="ordinary", title="the range was not noted", provisions=EE_SMUGGLE, maximum=None
        ),
    ),
    circumstances=general(EE_SMUGGLE),
)
ILLEGAL_EMPLOYMENT = SentencingRule(
    code="illegal_employment",
    detail=True,
    title="Employing a person without a ground of stay",
    provisions=(EE_EMPLOY, provision("EE-EMPLOY-BOARD")),
    when=all_of(
        Accused.employer,
        Work.employed_illegally,
        any_of(
            cited(
                includes(Gravity.aggravation, Aggravation.REPEATED),
                provision("EE-EMPLOY-1A"),
                while_in_force=True,
            ),
            cited(
                includes(Gravity.aggravation, Aggravation.SYSTEMATIC),
                provision("EE-EMPLOY-1"),
                while_in_force=True,
            ),
            cited(at_least(Gravity.workers_without_stay, 3), provision("EE-EMPLOY-2")),
            cited(Work.worked_as_child, provision("EE-EMPLOY-3")),
            cited(TRAFFICKING_IN_PERSONS, provision("EE-EMPLOY-4")),
            cited(
                includes(
                    Gravity.aggravation,
                    Aggravation.DANGER_TO_LIFE,
                    Aggravation.SERIOUS_INJURY,
                    Aggravation.INHUMAN_CONDITIONS,
                ),
                provision("EE-EMPLOY-5"),
            ),
        ),
    ),
    unless=(
        Proviso(MET_133, provision("EE-EMPLOY-PRIO-A"), title="§ 133 (enslavement) is met"),
        Proviso(MET_133, EE_EMPLOY_PRIO, title="§ 133 (trafficking) is met"),
        Proviso(any_of(MET_133_1, MET_175), EE_EMPLOY_PRIO, title="§ 133¹ or § 175 is met"),
    ),
    degrees=(fine_or_up_to(3, EE_EMPLOY),),
    circumstances=(*general(EE_EMPLOY), company(EE_EMPLOY, provision("EE-EMPLOY-LP"))),
)
