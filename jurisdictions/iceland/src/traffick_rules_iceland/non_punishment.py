"""The victim's own offences: no clause for victims, but a waiver, a lighter sentence or none, and general excuses."""

from attrs import evolve

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_iceland.facts import IcelandicCase
from traffick_rules_iceland.sources import provision

IS_NP_NONE = provision("IS-NP-NONE", "No rule keeps victims of trafficking from punishment.")

CLAUSE = DatedValue(
    "non_punishment.clause",
    "whether there is a clause that victims of trafficking are not punished",
    IS_NP_NONE.gives(False),
)

# Criminal Procedure Act § 146: the prosecution.

IS_NP_146 = provision("IS-NP-146")

WAIVER = EntitlementRule(
    code="waiver",
    title="Waiver of prosecution for the person's own offence",
    provisions=IS_NP_NONE,
    modality=Modality.MAY,
    kind=EntitlementKind.NON_PUNISHMENT,
    when=(
        IS_NP_NONE.gives(
            not_read("what the Act of 1991 said on waiving a charge was not read"),
            until="2008-12-31",
        ),
        IS_NP_146.gives(
            all_of(
                Proceedings.own_offence,
                any_of(
                    cited(not_(Proceedings.own_offence_serious), IS_NP_146),
                    cited(
                        all_of(
                            Findings.prosecution_unreasonable,
                            any_of(
                                not_(Findings.public_interest_in_prosecution),
                                not_read(
                                    "whether the case is out of proportion to the penalty, where the public interest does not count, is not asked"
                                ),
                            ),
                        ),
                        provision("IS-NP-146-B"),
                    ),
                ),
            )
        ),
    ),
    decided_by="the district prosecutor or the police chief",
)

# Penal Code §§ 13, 14 and 74: the court.

IS_NP_74 = provision("IS-NP-74")
IS_NP_NEC = provision("IS-NP-NEC", "Necessity excuses what saves a much greater interest.")
IS_NP_AGE15 = provision("IS-NP-AGE15", "No one is punished for an act done before the age of 15.")

MILDER_SENTENCE = EntitlementRule(
    code="milder_sentence",
    title="A sentence below the minimum for the person's own offence, or none",
    provisions=(IS_NP_74, provision("IS-NP-74-B"), IS_NP_NONE),
    modality=Modality.MAY,
    kind=EntitlementKind.NON_PUNISHMENT,
    when=all_of(
        Proceedings.own_offence,
        any_of(
            cited(
                any_of(
                    Findings.own_offence_compelled,
                    not_read("whether the person acted because dependent on another is not asked"),
                ),
                IS_NP_74,
            ),
            cited(
                all_of(
                    under_age(18, on=Proceedings.own_offence_on), Findings.prosecution_unreasonable
                ),
                provision("IS-NP-74-C"),
                title="a full penalty is needless or harmful for an offender under 18",
            ),
        ),
    ),
    decided_by="the court",
)
NECESSITY = EntitlementRule(
    code="necessity",
    title="No punishment for what necessity required",
    provisions=IS_NP_NEC,
    modality=Modality.SHALL,
    kind=EntitlementKind.NON_PUNISHMENT,
    when=all_of(Proceedings.own_offence, Findings.own_offence_necessary),
    decided_by="the court",
)
TOO_YOUNG = evolve(
    NECESSITY,
    code="too_young",
    title="No punishment below the age of responsibility",
    provisions=IS_NP_AGE15,
    when=all_of(Proceedings.own_offence, under_age(15, on=Proceedings.own_offence_on)),
)

# Act on Foreigners §§ 32 and 116; Foreigners' Right to Work Act § 27; Penal Code § 206 to 2007.

IS_NP_WORK = provision("IS-NP-WORK")
IS_SELL_A = provision("IS-SELL-A", "Selling sex for a living carries up to 2 years.")

KINDS = Proceedings.own_offence_kinds
MERELY_ILLEGAL_STAY = all_of(
    includes(KINDS, OwnOffence.ILLEGAL_STAY),
    not_(includes(KINDS, *(each for each in OwnOffence if each is not OwnOffence.ILLEGAL_STAY))),
)

NO_PENALTY_FOR_STAY = evolve(
    NECESSITY,
    code="no_fine_for_stay",
    title="No punishment for illegal stay alone",
    provisions=provision("IS-NP-STAY"),
    when=MERELY_ILLEGAL_STAY,
)
ASYLUM_SEEKER_NOT_PUNISHED = evolve(
    NECESSITY,
    code="asylum_seeker_not_punished",
    detail=True,
    title="No punishment of an asylum seeker for illegal entry or stay",
    provisions=provision("IS-NP-REF"),
    when=all_of(
        Asylum.applied,
        IcelandicCase.entry_excused,
        any_of(
            includes(KINDS, OwnOffence.BORDER_CROSSING, OwnOffence.ILLEGAL_STAY),
            all_of(
                includes(KINDS, OwnOffence.FALSE_DOCUMENTS),
                not_read("§ 32 names false papers in its heading, and not in its text"),
            ),
        ),
    ),
)
EXCUSED = (
    Proviso(holds(TOO_YOUNG), IS_NP_AGE15, "the person was too young"),
    Proviso(holds(NECESSITY), IS_NP_NEC, "necessity required it"),
)
PENALTY_FOR_ILLEGAL_WORK = BurdenRule(
    code="penalty_for_illegal_work",
    detail=True,
    title="A fine or prison for work without a permit",
    provisions=IS_NP_WORK,
    modality=Modality.MAY,
    kind=BurdenKind.PUNISHMENT,
    when=includes(KINDS, OwnOffence.ILLEGAL_WORK),
    unless=EXCUSED,
    length=IS_NP_WORK.gives(up_to(months(6))),
    decided_by="the court",
)
PENALTY_FOR_SELLING_SEX = evolve(
    PENALTY_FOR_ILLEGAL_WORK,
    code="penalty_for_selling_sex",
    detail=False,
    title="Prison for selling sex for a living",
    provisions=IS_SELL_A,
    otherwise=(provision("IS-SELL-B"),),
    when=includes(KINDS, OwnOffence.PROSTITUTION),
    length=IS_SELL_A.gives(up_to(years(2))),
)
