"""Victim status: in criminal proceedings, by a police certificate, or by the commission of a provider of help."""

from enum import StrEnum
from typing import Any

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_latvia.facts import LatvianCase
from traffick_rules_latvia.sources import provision

# The three routes: Social Services Law s. 1(29).

LV_ID_DEF = provision(
    "LV-ID-DEF",
    "A victim of trafficking is who is recognised as a victim in criminal proceedings for trafficking, who has a certificate of the State Police on trafficking abroad, or who meets the criteria as a provider of social services has found.",
)
LV_ID_FORMAL = provision(
    "LV-ID-FORMAL",
    "Only a recognised victim gets the service that the State pays; recognition does not depend on cooperation.",
)
LV_ID_REG = provision("LV-ID-REG")
LV_ID_882 = provision("LV-ID-882")
LV_ID_889_COMM = provision("LV-ID-889-COMM")
LV_ID_COMM = provision("LV-ID-COMM")
LV_ID_PROC = provision(
    "LV-ID-PROC",
    "The authority in charge of the proceedings decides who is a victim in them, only with the consent of the person or their representative.",
)
LV_ID_PROC_COURT = provision("LV-ID-PROC-COURT")
LV_ID_PROC_WILL = provision("LV-ID-PROC-WILL")
LV_ID_PROC_WIT_344 = provision("LV-ID-PROC-WIT-344")
LV_ID_AGE = provision(
    "LV-ID-AGE", "A victim who may be a minor has a minor's rights until the age is known."
)

AGENCY = "the Social Integration State Agency"
PROVIDER = "the provider of the service"
IN_CHARGE = "the person directing the proceedings"

TRAFFICKING_CASE = includes(Proceedings.case_offences, CaseOffence.TRAFFICKING)
FOUND_A_VICTIM = is_(Identification.decision, IdentificationDecision.VICTIM)
FOUND_NO_VICTIM = is_(Identification.decision, IdentificationDecision.NOT_A_VICTIM)
# The person directing the proceedings is the investigator, prosecutor or judge who has the case.
IN_CHARGE_OF_THE_CASE = (Authority.CASE_LEADER, Authority.PROSECUTOR, Authority.COURT)
DECIDED_IN_THE_CASE = all_of(FOUND_A_VICTIM, is_(Identification.decided_by, *IN_CHARGE_OF_THE_CASE))
IN_A_TRAFFICKING_CASE = all_of(Proceedings.injured_party, TRAFFICKING_CASE)
VICTIM_IN_PROCEEDINGS = any_of(IN_A_TRAFFICKING_CASE, DECIDED_IN_THE_CASE)
INJURED_PARTY = all_of(Proceedings.injured_party, any_of(TRAFFICKING_CASE, DECIDED_IN_THE_CASE))
BY_THE_COMMISSION = is_(Identification.decided_by, Authority.SUPPORT_PROVIDER)
POLICE_CERTIFICATE = all_of(
    FOUND_A_VICTIM,
    is_(Identification.decided_by, Authority.POLICE),
    any_of(
        not_(includes(Trafficking.countries, Country.LV)),
        not_read("whether the State Police certified trafficking abroad is not asked"),
    ),
)
OUTSIDE_PROCEEDINGS = any_of(all_of(FOUND_A_VICTIM, BY_THE_COMMISSION), POLICE_CERTIFICATE)
CERTIFIED = any_of(VICTIM_IN_PROCEEDINGS, POLICE_CERTIFICATE)
REFUSED_BY_THE_COMMISSION = all_of(FOUND_NO_VICTIM, BY_THE_COMMISSION, not_(IN_A_TRAFFICKING_CASE))
# Each law has a false statement of its own in mind.
FALSE_INFORMATION_HERE = all_of(
    Findings.false_information,
    not_read("whether the false information was given for this is not asked"),
)


def _found(victim: Condition, no_victim: Condition) -> Condition:
    return settled(yes_when=any_of(VICTIM_IN_PROCEEDINGS, victim), no_when=no_victim)


NO_VICTIM = all_of(FOUND_NO_VICTIM, not_(IN_A_TRAFFICKING_CASE))
RECOGNISED = Concept(
    code="recognised",
    title="the person is recognised as a victim of trafficking",
    provisions=(LV_ID_PROC, LV_ID_882, LV_ID_REG, LV_ID_DEF),
    when=(
        LV_ID_PROC.gives(
            settled(yes_when=VICTIM_IN_PROCEEDINGS, no_when=NO_VICTIM), until="2005-11-22"
        ),
        LV_ID_882.gives(_found(FOUND_A_VICTIM, NO_VICTIM)),
        LV_ID_REG.gives(_found(OUTSIDE_PROCEEDINGS, REFUSED_BY_THE_COMMISSION), until="2006-12-31"),
        LV_ID_DEF.gives(_found(OUTSIDE_PROCEEDINGS, REFUSED_BY_THE_COMMISSION)),
    ),
)
CHILD_IN_THE_CASE = any_of(
    under_age(CHILD_AGE),
    cited(
        Person.age_disputed,
        LV_ID_AGE,
        title="the person may be a minor",
        is_presumption=True,
        while_in_force=True,
    ),
)


def _decides(authority: Authority, title: str, local: str, law: Provision) -> Competence:
    return Competence(
        authority=authority,
        title=title,
        local_title=local,
        step=IdentificationStep.DECISION,
        when=always(),
        provisions=(law,),
    )


VICTIM_STATUS = VictimStatusRule(
    code="recognised",
    title="Status as a victim of human trafficking",
    local_title="cilvēku tirdzniecības upuris",
    provisions=(
        LV_ID_PROC,
        LV_ID_PROC_COURT,
        provision("LV-ID-STATUTE"),
        provision("LV-ID-A"),
        provision("LV-ID-CPL-ROUTE"),
        provision("LV-ID-REG-B"),
        provision("LV-ID-COMM-889"),
        LV_ID_COMM,
    ),
    when=RECOGNISED,
    presumed=any_of(Identification.indicators, Identification.referred, FOUND_A_VICTIM),
    competences=(
        _decides(Authority.CASE_LEADER, IN_CHARGE, "procesa virzītājs", LV_ID_PROC),
        _decides(Authority.COURT, "the court, if asked", "tiesa", LV_ID_PROC_COURT),
        _decides(
            Authority.POLICE,
            "the State Police, of trafficking abroad",
            "Valsts policija",
            LV_ID_DEF,
        ),
        _decides(Authority.VICTIM_SUPPORT_AUTHORITY, "the Social Services Board", "", LV_ID_882),
        _decides(Authority.SUPPORT_PROVIDER, "the commission of a provider", "", LV_ID_REG),
        _decides(Authority.SUPPORT_PROVIDER, "the commission of the providers", "", LV_ID_COMM),
    ),
    claims=(independent_of(Cooperation, provision=LV_ID_FORMAL),),
)

# Cabinet Regulation 344: the test of the commission, with three criteria for adults and two for children.

LV_ID_TEST_ADULT = provision(
    "LV-ID-TEST-ADULT",
    "An adult is recognised who meets at least one criterion in each of three groups: act, means, exploitation.",
)
LV_ID_TEST_CHILD = provision(
    "LV-ID-TEST-CHILD",
    "A person under 18 is recognised who meets at least one criterion of act and one of exploitation; means are not asked.",
)
LV_ID_CRIT_1 = provision(
    "LV-ID-CRIT-1",
    "Act: recruited, moved, handed over or received, hidden, kidnapped or sold, or not free to choose the place to live.",
)
LV_ID_CRIT_2 = provision(
    "LV-ID-CRIT-2",
    "Means: dependent on the traffickers by family, kinship, work or debt; violence or threats; vulnerability or helplessness used; deceived; locked up or isolated; constantly controlled; let out only with the employer.",
)
LV_ID_CRIT_3 = provision(
    "LV-ID-CRIT-3",
    "Exploitation: prostitution or other sexual exploitation; work against the will, or that could not be left or changed; slavery, servitude or like bondage; tissue or organs illegally removed.",
)

LISTED_ACTS = {*PALERMO_ACTS, Act.HANDING_OVER_CONTROL, Act.SALE, Act.PURCHASE, Act.HOLDING_CAPTIVE}
LISTED_MEANS = {
    Means.DEPENDENCE,
    Means.DEBT_BONDAGE,
    Means.FORCE,
    Means.THREAT,
    Means.ABUSE_OF_VULNERABILITY,
    Means.HELPLESSNESS,
    Means.DECEPTION,
    Means.FRAUD,
    Means.TAKING_AWAY_BY_DECEIT,
    Means.DEPRIVATION_OF_LIBERTY,
}
LISTED_PURPOSES = {
    *PALERMO_PURPOSES,
    Purpose.PORNOGRAPHY,
    Purpose.PORNOGRAPHIC_PERFORMANCE,
    Purpose.FORCED_SERVICES,
}


def _criterion(fact: SomeOf[Any], all_: type[StrEnum], listed: set[Any]) -> Condition:
    """Something that the list names, or that the commission finds to be meant by it."""
    others = sorted(set(all_) - listed)
    return any_of(
        includes(fact, *sorted(listed)),
        all_of(includes(fact, *others), LatvianCase.criterion_found),
    )


CRITERION_ACT = any_of(
    _criterion(Trafficking.acts, Act, LISTED_ACTS),
    includes(Trafficking.means, Means.ABDUCTION, Means.TAKING_AWAY_BY_DECEIT),
)
CRITERION_MEANS = _criterion(Trafficking.means, Means, LISTED_MEANS)
CRITERION_EXPLOITATION = _criterion(Trafficking.purposes, Purpose, LISTED_PURPOSES)

RECOGNITION_BY_COMMISSION_889 = EntitlementRule(
    code="recognition_by_commission",
    title="Recognition by the commission of the provider",
    provisions=(LV_ID_889_COMM,),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    decided_by="the commission of the provider, with an official of the State Police",
    when=not_read("the criteria of the rules of 2006 were not read"),
    unless=Proviso(
        any_of(CERTIFIED, is_(Identification.decided_by, Authority.FOREIGN_AUTHORITY)),
        LV_ID_889_COMM,
        title="a certificate makes a test needless",
    ),
)
RECOGNITION_BY_COMMISSION = RECOGNITION_BY_COMMISSION_889.then(
    provisions=(LV_ID_TEST_ADULT, provision("LV-ID-SIGNS")),
    decided_by="the commission of the providers",
    when=all_of(
        cited(CRITERION_ACT, LV_ID_CRIT_1, title="a criterion of act is met"),
        any_of(
            cited(under_age(CHILD_AGE), LV_ID_TEST_CHILD),
            cited(CRITERION_MEANS, LV_ID_CRIT_2, title="a criterion of means is met"),
        ),
        cited(CRITERION_EXPLOITATION, LV_ID_CRIT_3, title="a criterion of exploitation is met"),
    ),
    unless=Proviso(
        CERTIFIED, LV_ID_TEST_ADULT, title="a law-enforcement certificate makes a test needless"
    ),
)
PAPERS = EntitlementRule(
    code="service_papers",
    detail=True,
    title="Papers that are enough for the service",
    provisions=(provision("LV-ID-DOC"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    decided_by=AGENCY,
    when=all_of(
        Help.accepted,
        any_of(
            CERTIFIED,
            is_(Identification.decided_by, Authority.SUPPORT_PROVIDER, Authority.FOREIGN_AUTHORITY),
            Identification.indicators,
        ),
    ),
)
SERVICE_APPEAL = EntitlementRule(
    code="service_appeal",
    detail=True,
    title="Appeal against a refusal of the service",
    provisions=(provision("LV-ID-APPEAL"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.APPEAL,
    decided_by="the director of the Agency, then the court",
    when=all_of(
        Help.accepted,
        not_(Help.admitted),
        any_of(REFUSED_BY_THE_COMMISSION, not_read("whether the service was refused is not asked")),
    ),
)
RECOGNITION_IN_THE_CASE = EntitlementRule(
    code="recognition_in_case",
    detail=True,
    title="Recognition as a victim in the criminal case",
    local_title="cietušais",
    provisions=(LV_ID_PROC, LV_ID_PROC_COURT, provision("LV-ID-PROC-WIT")),
    modality=Modality.SHALL,
    kind=EntitlementKind.PROCEDURE,
    decided_by=IN_CHARGE,
    when=all_of(
        Proceedings.case_open,
        any_of(
            includes(Trafficking.harm, *Harm),
            FOUND_A_VICTIM,
            all_of(
                Identification.indicators,
                not_read("whether the offence harmed the person is for the one who decides"),
            ),
        ),
        any_of(
            includes(Proceedings.agrees_to, Agreement.VICTIM_STATUS),
            all_of(CHILD_IN_THE_CASE, not_read("whether the representative agrees is not asked")),
            cited(Person.lacks_capacity, LV_ID_PROC_WILL, while_in_force=True),
        ),
    ),
)
