"""Residence permits that are open to victims ("oleskelulupa"): temporary (B), continuous (A), permanent."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_finland.facts import FinnishCase
from traffick_rules_finland.reflection_period import EXPLOITED_WITHOUT_RIGHT, FI_DUB_REF
from traffick_rules_finland.sources import provision
from traffick_rules_finland.victim_status import (
    FINN,
    HOLDS_52A,
    HOLDS_52A1,
    HOLDS_52A2,
    IN_FINLAND,
    TRAFFICKING_CASE,
)

# Aliens Act §§ 36 to 36 e: what bars a permit.

FI_PERM_REFUSE_A = provision(
    "FI-PERM-REFUSE-A",
    "A permit may be refused to a person held to endanger public order or security (until April 2007: order and security), public health or Finland's international relations.",
)
FI_PERM_REFUSE_A1 = provision("FI-PERM-REFUSE-A1")
FI_PERM_REFUSE_A2 = provision("FI-PERM-REFUSE-A2")
FI_PERM_REFUSE_A4 = provision("FI-PERM-REFUSE-A4")
FI_PERM_REFUSE_B = provision(
    "FI-PERM-REFUSE-B",
    "No permit is given to a person held to endanger public order or security, national security, public health or international relations, or whose entry must be barred under international law; public health does not bar a renewal.",
)
FI_PERM_REFUSE_36A = provision("FI-PERM-REFUSE-36A")
FI_PERM_REFUSE_36B = provision("FI-PERM-REFUSE-36B")
FI_PERM_REFUSE_36E = provision("FI-PERM-REFUSE-36E")
FI_PERM_REFUSE_52A = provision("FI-PERM-REFUSE-52A")

# What the authority found to stand against the permit.
BARS_2004 = any_of(Findings.order_or_security_against, Findings.reasons_against_permit)
BARS = any_of(
    cited(Findings.order_or_security_against, FI_PERM_REFUSE_B),
    cited(
        any_of(Findings.false_information, Stay.entry_ban),
        FI_PERM_REFUSE_36A,
        title="false information was given, or an entry ban is in force",
    ),
    cited(
        Findings.reasons_against_permit,
        FI_PERM_REFUSE_36A,
        FI_PERM_REFUSE_36B,
        FI_PERM_REFUSE_52A,
        provision("FI-RET-BAR"),
        title="another ground of §§ 36 to 36 b stands against it",
    ),
)
GENERAL_BARS = (
    Proviso(
        BARS_2004,
        (FI_PERM_REFUSE_A, FI_PERM_REFUSE_A1, FI_PERM_REFUSE_A2, FI_PERM_REFUSE_A4),
        title="a ground of § 36 was found against the permit",
    ),
    Proviso(
        all_of(BARS, not_(cited(Findings.special_reasons_for_permit, FI_PERM_REFUSE_36E))),
        (FI_PERM_REFUSE_B, FI_PERM_REFUSE_36E),
        title="a ground of §§ 36 to 36 b bars the permit, and refusal is not unreasonable",
    ),
)
MIGRI = "the Immigration Service (Maahanmuuttovirasto)"
REFUSAL_2004 = BurdenRule(
    code="refusal",
    detail=True,
    title="Refusal of a permit on a general ground",
    provisions=(
        FI_PERM_REFUSE_A,
        FI_PERM_REFUSE_A1,
        FI_PERM_REFUSE_A2,
        provision("FI-PERM-REFUSE-A3"),
        FI_PERM_REFUSE_A4,
    ),
    modality=Modality.MAY,
    kind=BurdenKind.REFUSAL,
    decided_by=MIGRI,
    when=BARS_2004,
)
REFUSAL = REFUSAL_2004.then(
    provisions=(FI_PERM_REFUSE_B, FI_PERM_REFUSE_36A, FI_PERM_REFUSE_36B, FI_PERM_REFUSE_52A),
    modality=Modality.SHALL,
    when=BARS,
    unless=Proviso(
        Findings.special_reasons_for_permit,
        FI_PERM_REFUSE_36E,
        title="refusal would be unreasonable on the whole, and is not needed",
    ),
)

# Aliens Act § 52 a: the permits for victims of trafficking.

FI_PERM_TEMP = provision(
    "FI-PERM-TEMP",
    "A victim who is in Finland shall get a temporary permit if their stay is justified by the investigation or trial of trafficking, they are ready to cooperate in catching the suspects, and they have no more ties to them.",
)
FI_PERM_CONT = provision(
    "FI-PERM-CONT",
    "To a victim in a particularly vulnerable position the permit may be given as continuous, whether or not the investigation needs them and they cooperate.",
)
FI_PERM_INCOME = provision("FI-PERM-INCOME")
FI_PERM_DUR = provision("FI-PERM-DUR")

DIRECTORATE_THEN_MIGRI = (
    provision("FI-PERM-WHO-A").gives("the Directorate of Immigration (Ulkomaalaisvirasto)"),
    provision("FI-PERM-WHO").gives(MIGRI),
)
SIX_TO_TWELVE = between(months(6), months(12))


def _renewed(law: Provision, first: Length | LengthRange) -> tuple[Period[PermitDuration], ...]:
    """The first length that *law* gives, renewed by § 55(1) for at most 3 years, from May 2007 for at most 4."""
    return (
        law.gives(lasts(first, renewals=up_to(years(3))), until="2007-04-30"),
        law.gives(lasts(first, renewals=up_to(years(4))), since="2007-05-01"),
    )


VICTIM_HERE = all_of(
    not_(FINN),
    Findings.reasonable_grounds,
    cited(IN_FINLAND, provision("FI-PERM-WHERE"), provision("FI-PERM-WHERE-A")),
)
READY_TO_COOPERATE = any_of(Cooperation.with_police, Cooperation.willing)
NO_TIES = cited(Cooperation.contacts_broken, FI_PERM_TEMP, provision("FI-PERM-TIES-THREAT"))
TEMPORARY_PERMIT = PermitRule(
    code="52a-1",
    title="Temporary permit of a victim for the criminal case",
    local_title="tilapäinen oleskelulupa ihmiskaupan uhrille",
    provisions=(FI_PERM_TEMP, FI_PERM_INCOME, FI_DUB_REF),
    modality=Modality.SHALL,
    decided_by=DIRECTORATE_THEN_MIGRI,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(
        VICTIM_HERE,
        Cooperation.presence_needed,
        cited(TRAFFICKING_CASE, provision("FI-PERM-TEMP-NOINV")),
        READY_TO_COOPERATE,
        NO_TIES,
    ),
    unless=GENERAL_BARS,
    duration=_renewed(FI_PERM_DUR, SIX_TO_TWELVE),
)
CONTINUOUS_PERMIT = PermitRule(
    code="52a-2",
    title="Continuous permit of a particularly vulnerable victim",
    local_title="jatkuva oleskelulupa erityisen haavoittuvalle uhrille",
    provisions=(FI_PERM_CONT, FI_PERM_INCOME, provision("FI-PERM-DUR-A")),
    modality=Modality.MAY,
    decided_by=DIRECTORATE_THEN_MIGRI,
    ground=PermitGround.PERSONAL_SITUATION,
    when=all_of(
        VICTIM_HERE,
        cited(Findings.personal_situation_requires_stay, provision("FI-PERM-VULN-TEST")),
        cited(NO_TIES, provision("FI-PERM-CONT-TIES")),
    ),
    unless=GENERAL_BARS,
    duration=_renewed(FI_PERM_DUR, SIX_TO_TWELVE),
    claims=(independent_of(Cooperation.with_police, Cooperation.willing, provision=FI_PERM_CONT),),
)

# Renewal, and from temporary to continuous and permanent.

FI_PERM_52D = provision(
    "FI-PERM-52D",
    "A third-country national who worked while staying illegally, as a minor or under particularly exploitative conditions, shall get a temporary permit of 6 to 12 months if the investigation or trial justifies their stay, they are ready to cooperate against the employer, and they have no ties to the suspects; no means of support are asked for, and the family gets no permit.",
)
FI_PERM_54B = provision(
    "FI-PERM-54B",
    "A worker whose employer can with good reason be suspected of having significantly neglected its duties or otherwise exploited the worker shall get a continuous permit of 1 year from the end of the last one, to find new work or start a business; once for each abuse, without means of support, and with permits for the family under § 47(3).",
)
FI_PERM_TO_CONT = provision("FI-PERM-TO-CONT")
FI_PERM_NOREMOVE_A = provision(
    "FI-PERM-NOREMOVE-A", "Two unbroken years bring a continuous one if the circumstances last."
)
FI_PERM_PERMANENT_A = provision(
    "FI-PERM-PERMANENT-A",
    "A permanent permit shall be given after four years' unbroken lawful stay on a continuous permit, if its conditions exist and nothing stands against it; half of the time spent in Finland is enough.",
)
FI_PERM_PERMANENT_B = provision(
    "FI-PERM-PERMANENT-B",
    "It takes six years with language skills and a work history of two years, or four years on a few other routes: income, degree or higher language skills. What victims are exempted from was not read.",
)

CONDITIONS_GONE = Stay.permit_support_withdrawn
HOLDS_EXPLOITED_WORKER = is_(Stay.ground, StayGround.EXPLOITED_WORKER)
FIXED_TERM_PERMITS = (*TEMPORARY_PERMITS, StayGround.REMOVAL_BARRED)
HOLDS_FIXED_TERM = is_(Stay.ground, *FIXED_TERM_PERMITS)
HOLDS_PERMIT = is_(Stay.ground, *FIXED_TERM_PERMITS, StayGround.PERMANENT_RESIDENCE)
# A permit of an exploited worker can also be the continuous one of § 54 b, since it exists.
OF_52D_OR_54B = not_read("whether the permit is that of § 52 d or § 54 b is not asked")
HOLDS_52D = cited(
    all_of(HOLDS_EXPLOITED_WORKER, not_(cited(OF_52D_OR_54B, FI_PERM_54B, while_in_force=True))),
    FI_PERM_52D,
    while_in_force=True,
)
POLICE_THEN_MIGRI = (
    provision("FI-PERM-WHO-B").gives("the police of the place of residence"),
    provision("FI-PERM-WHO-C").gives(MIGRI),
)
RENEWAL = EntitlementRule(
    code="renewal",
    title="A new fixed-term permit while the conditions of the last one exist",
    local_title="jatkolupa",
    provisions=(
        provision("FI-PERM-RENEW"),
        provision("FI-PERM-RENEW-A"),
        provision("FI-PERM-RENEW-B"),
    ),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    decided_by=POLICE_THEN_MIGRI,
    when=all_of(HOLDS_FIXED_TERM, not_(CONDITIONS_GONE)),
    unless=GENERAL_BARS,
)
# What is given after two years in which removal was impossible has no length of its own.
AFTER_A_TEMPORARY_PERMIT: tuple[Condition, *tuple[Period[PermitDuration], ...]] = (
    any_of(HOLDS_52A1, HOLDS_EXPLOITED_WORKER),
    *_renewed(provision("FI-PERM-TO-CONT-A"), SIX_TO_TWELVE),
)
FROM_TEMPORARY = PermitRule(
    code="54-5",
    title="Continuous permit after two years on a temporary one",
    provisions=(FI_PERM_NOREMOVE_A,),
    modality=Modality.SHALL,
    decided_by=POLICE_THEN_MIGRI,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(
        any_of(
            cited(HOLDS_52A1, FI_PERM_TO_CONT, while_in_force=True),
            HOLDS_52D,
            all_of(is_(Stay.ground, StayGround.REMOVAL_BARRED), Findings.removal_impossible),
        ),
        at_least(years(2), since=Stay.ground_since),
        not_(CONDITIONS_GONE),
    ),
    unless=GENERAL_BARS,
    duration=by_case(AFTER_A_TEMPORARY_PERMIT),
)
HOLDS_CONTINUOUS = is_(
    Stay.ground, StayGround.PERSONAL_SITUATION, StayGround.HUMANITARIAN, StayGround.WITNESS
)


def _continuous_for(length: Length) -> Condition:
    """A continuous permit for so long, by what it rests on or by its first day."""
    return any_of(
        all_of(HOLDS_CONTINUOUS, at_least(length, since=Stay.ground_since)),
        at_least(length, since=FinnishCase.continuous_since),
    )


NO_OBSTACLE = all_of(
    not_(BARS_2004),
    cited(
        any_of(Stay.identity_documented, Findings.special_reasons_for_permit),
        provision("FI-PERM-PASS-PERM"),
        title="identity is proved by a travel document or otherwise, or a weighty reason excuses it",
        while_in_force=True,
    ),
)
PERMANENT_2004 = EntitlementRule(
    code="permanent_residence",
    title="Permanent residence permit",
    local_title="pysyvä oleskelulupa",
    provisions=(FI_PERM_PERMANENT_A,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    decided_by=POLICE_THEN_MIGRI,
    when=all_of(_continuous_for(years(4)), not_(CONDITIONS_GONE), NO_OBSTACLE),
)
PERMANENT = PERMANENT_2004.then(
    provisions=(FI_PERM_PERMANENT_B,),
    when=all_of(
        any_of(
            all_of(
                _continuous_for(years(6)),
                any_of(
                    all_of(Stay.integration_tests_passed, Stay.self_supporting),
                    not_read("what victims are exempted from was not read"),
                ),
            ),
            all_of(
                _continuous_for(years(4)),
                not_read("the routes by income, degree or higher language skills are not asked"),
            ),
        ),
        NO_OBSTACLE,
    ),
)

# Aliens Act §§ 51, 52 and 52 e: other grounds.

FI_PERM_HUMANE = provision(
    "FI-PERM-HUMANE",
    "A foreigner in Finland shall get a continuous permit if refusal would be manifestly unreasonable because of health, ties to Finland or another humane reason, with special regard to conditions at home or a vulnerable position; means of support are not asked for, and the family gets permits under § 47(3).",
)
FI_PERM_NOREMOVE = provision(
    "FI-PERM-NOREMOVE",
    "Where return is impossible for a temporary health reason, or removal in fact impossible, a temporary permit shall be given.",
)
FI_PERM_52E = provision(
    "FI-PERM-52E",
    "The police shall grant a person in a witness protection programme a continuous permit of 4 years; refusal only for compelling reasons of public security.",
)

FOREIGNER_HERE = all_of(not_(FINN), IN_FINLAND)
HUMANITARIAN = PermitRule(
    code="52",
    title="Continuous permit for an individual humane reason",
    local_title="oleskelulupa yksilöllisestä inhimillisestä syystä",
    provisions=(FI_PERM_HUMANE,),
    modality=Modality.SHALL,
    decided_by=MIGRI,
    ground=PermitGround.HUMANITARIAN,
    when=all_of(FOREIGNER_HERE, Findings.grave_humanitarian_reasons),
    unless=GENERAL_BARS,
    duration=_renewed(provision("FI-PERM-HUMANE-A"), years(1)),
)
REMOVAL_IMPOSSIBLE = PermitRule(
    code="51",
    title="Temporary permit because removal is impossible",
    provisions=(FI_PERM_NOREMOVE, FI_PERM_NOREMOVE_A),
    modality=Modality.SHALL,
    decided_by=MIGRI,
    ground=PermitGround.HUMANITARIAN,
    when=all_of(FOREIGNER_HERE, Findings.removal_impossible),
    unless=GENERAL_BARS,
    duration=FI_PERM_NOREMOVE.gives(lasts(renewable=True)),
)
WITNESS_PROTECTION = PermitRule(
    code="52e",
    title="Continuous permit of a person in a witness protection programme",
    provisions=(FI_PERM_52E,),
    modality=Modality.SHALL,
    decided_by="the police",
    ground=PermitGround.PROTECTION,
    when=all_of(not_(FINN), Proceedings.under_protection),
    unless=Proviso(
        Findings.order_or_security_against,
        FI_PERM_52E,
        title="compelling reasons of public security stand against it",
    ),
    duration=FI_PERM_52E.gives(lasts(years(4), renewable=True)),
)

# Aliens Act §§ 52 d and 54 b: exploited workers.

EXPLOITED_WORKER = PermitRule(
    code="52d",
    title="Temporary permit of a worker exploited while staying illegally",
    provisions=(FI_PERM_52D, provision("FI-PERM-52D-WAGES")),
    modality=Modality.SHALL,
    decided_by=MIGRI,
    ground=PermitGround.CRIMINAL_PROCEEDINGS,
    when=all_of(
        EXPLOITED_WITHOUT_RIGHT,
        IN_FINLAND,
        Cooperation.presence_needed,
        READY_TO_COOPERATE,
        Cooperation.contacts_broken,
    ),
    unless=GENERAL_BARS,
    duration=FI_PERM_52D.gives(lasts(SIX_TO_TWELVE, renewable=True)),
)
EXPLOITED_LAWFUL_WORKER = PermitRule(
    code="54b",
    title="Continuous permit of a worker whose employer neglected or exploited them",
    provisions=(FI_PERM_54B, provision("FI-PERM-54B-DUTY")),
    modality=Modality.SHALL,
    decided_by=MIGRI,
    ground=PermitGround.PERSONAL_SITUATION,
    when=all_of(
        not_(FINN),
        HOLDS_FIXED_TERM,
        any_of(FinnishCase.employer_exploits, Findings.particularly_exploitative_conditions),
    ),
    unless=(Proviso(FinnishCase.permit_after_exploitation_used, FI_PERM_54B), *GENERAL_BARS),
    duration=FI_PERM_54B.gives(lasts(years(1), renewable=True)),
)

# Without a passport, fee, where to file, work, family, appeal.


FILED_WITH = DatedValue(
    "permits.filed_with",
    "where the application for a permit is filed",
    provision("FI-PERM-FILE-A").gives("the district police, from 2014 the police department"),
    provision("FI-PERM-FILE").gives("the Immigration Service"),
)
WITHOUT_PASSPORT = EntitlementRule(
    code="permit_without_passport",
    detail=True,
    title="The fixed-term permit without a valid travel document",
    provisions=(provision("FI-PERM-PASS-51"), provision("FI-PERM-IDENT")),
    modality=Modality.MAY,
    kind=EntitlementKind.PROCEDURE,
    decided_by=MIGRI,
    when=any_of(
        cited(
            any_of(holds(TEMPORARY_PERMIT), holds(CONTINUOUS_PERMIT)),
            provision("FI-PERM-PASS"),
            while_in_force=True,
        ),
        cited(holds(EXPLOITED_WORKER), provision("FI-PERM-PASS-52D"), while_in_force=True),
        holds(HUMANITARIAN),
        holds(REMOVAL_IMPOSSIBLE),
    ),
)
FEE = DatedValue(
    "permits.fee",
    "the fee for the first or a renewed permit of a victim",
    provision("FI-PERM-FEE").gives(Amount(0, "EUR")),
)
WORK_2006 = EntitlementRule(
    code="work",
    title="Work on the permit of a victim or an exploited worker",
    local_title="työnteko-oikeus",
    provisions=(provision("FI-PERM-WORK-A"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.LABOUR_MARKET,
    when=any_of(
        HOLDS_52A,
        cited(
            HOLDS_EXPLOITED_WORKER,
            provision("FI-PERM-WORK-52D"),
            provision("FI-PERM-WORK-54B"),
            while_in_force=True,
        ),
    ),
)
WORK = WORK_2006.then(provisions=provision("FI-PERM-WORK-B"))
FAMILY_PERMIT = EntitlementRule(
    code="family_permit",
    title="Permits for family members on a continuous permit of § 52, § 52 a or § 54 b",
    provisions=(provision("FI-PERM-FAM-A"), provision("FI-PERM-FAM")),
    modality=Modality.SHALL,
    kind=EntitlementKind.FAMILY,
    decided_by=MIGRI,
    when=any_of(
        HOLDS_52A2,
        cited(is_(Stay.ground, StayGround.HUMANITARIAN), FI_PERM_HUMANE),
        cited(
            all_of(HOLDS_EXPLOITED_WORKER, OF_52D_OR_54B),
            FI_PERM_54B,
            while_in_force=True,
        ),
        all_of(
            HOLDS_52A1,
            at_least(years(2), since=Stay.ground_since),
            not_read("whether a continuous permit of § 54(5) brings family permits was not read"),
        ),
    ),
)
PERMIT_APPEAL = EntitlementRule(
    code="permit_appeal",
    detail=True,
    title="Appeal against a refused or revoked permit",
    provisions=provision("FI-PERM-APPEAL"),
    modality=Modality.SHALL,
    kind=EntitlementKind.APPEAL,
    decided_by="the administrative court",
    when=any_of(
        is_(Stay.permit_application, Application.REFUSED),
        not_read("whether a permit was revoked is not asked"),
    ),
)
