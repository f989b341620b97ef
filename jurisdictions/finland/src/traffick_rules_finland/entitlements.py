"""Help by need, health and social services, money, school and integration, and return."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_finland.children import CHILD
from traffick_rules_finland.facts import FinnishCase
from traffick_rules_finland.permits import HOLDS_52D, HOLDS_PERMIT
from traffick_rules_finland.sources import provision
from traffick_rules_finland.victim_status import HOLDS_52A2, IN_SYSTEM

HAS_MUNICIPALITY = Stay.registered_resident  # A home municipality ("kotikunta").
CENTRE = "the reception centre"
FOR_PERSONS_WITHOUT = all_of(IN_SYSTEM, not_(HAS_MUNICIPALITY))

# Help by need: Act of 1999 § 25 a; Reception Act § 33, from July 2015 §§ 38 a and 38 b.

FI_ASSIST_SERV_A = provision(
    "FI-ASSIST-SERV-A",
    "May be arranged: legal and other advice, crisis help, social and health services, interpretation, housing, subsistence, other needed care and support for a safe return.",
)
FI_ASSIST_SERV = provision(
    "FI-ASSIST-SERV",
    "May be given by need: advice; safe accommodation; allowance or social assistance; social and health services; interpretation; legal aid and advice; tracing of a child's parents; support for a safe return.",
)
FI_ASSIST_REFUND_B = provision("FI-ASSIST-REFUND-B")

AGREED = cited(
    any_of(
        Help.accepted,
        # Child protection law goes its own way.
        all_of(CHILD, any_of(Family.placed_by_child_welfare, Findings.child_placement_needed)),
    ),
    provision("FI-ASSIST-VOL"),
)
REFUNDED = "the State, which refunds the costs of a municipality or county"


def _by_need(
    code: str, kind: EntitlementKind, title: str, need: Condition | YesNo, *of_2007: Provision
) -> tuple[EntitlementRule, ...]:
    """Help that may be given by need, under the three Acts."""
    first = EntitlementRule(
        code=code,
        title=title,
        provisions=(FI_ASSIST_SERV_A, *of_2007),
        modality=Modality.MAY,
        kind=kind,
        provided_by=CENTRE,
        paid_by=provision("FI-ASSIST-REFUND-A").gives("the State, which may refund a municipality"),
        when=all_of(IN_SYSTEM, need),
    )
    second = first.then(
        provisions=(provision("FI-ASSIST-SERV-A2"),), paid_by=FI_ASSIST_REFUND_B.gives(REFUNDED)
    )
    return (
        first,
        second,
        second.then(
            provisions=(
                FI_ASSIST_SERV,
                provision("FI-ASSIST-ONLYNAS"),
                provision("FI-ASSIST-NEED"),
                provision("FI-ASSIST-NEED-A"),
            ),
            provided_by=(
                provision("FI-ASSIST-SPLIT-A").gives("Joutseno, or the municipality of a resident"),
                provision("FI-ASSIST-SPLIT").gives(
                    "Joutseno, or the wellbeing services county of a resident"
                ),
            ),
            paid_by=(
                FI_ASSIST_REFUND_B.gives(REFUNDED),
                provision("FI-ASSIST-REFUND").gives(REFUNDED),
            ),
            when=all_of(IN_SYSTEM, need, AGREED),
        ),
    )


ACCOMMODATION = _by_need(
    "accommodation", EntitlementKind.ACCOMMODATION, "Safe accommodation", Needs.accommodation
)
PSYCHOLOGICAL_HELP = _by_need(
    "psychological_help",
    EntitlementKind.PSYCHOLOGICAL_HELP,
    "Crisis and psychological help",
    Needs.psychological,
)
SOCIAL_HELP = _by_need(
    "social_help", EntitlementKind.SOCIAL_HELP, "Social services by need", Needs.social
)
HEALTH_HELP = _by_need(
    "health_care", EntitlementKind.HEALTH_CARE, "Health services by need", Needs.medical
)
LEGAL_HELP = _by_need("legal_help", EntitlementKind.LEGAL_HELP, "Legal aid and advice", Needs.legal)
INTERPRETATION_HELP = _by_need(
    "interpretation_help",
    EntitlementKind.PROCEDURE,
    "Interpretation and translation",
    Needs.interpretation,
)
MONEY = _by_need(
    "money",
    EntitlementKind.FINANCIAL_HELP,
    "Subsistence: the reception allowance, or social assistance",
    Needs.subsistence,
    provision("FI-ASSIST-ALLOW-2007"),
)
SAFE_RETURN = _by_need(
    "safe_return",
    EntitlementKind.PREPARED_RETURN,
    "Support for a safe return",
    Cooperation.return_wanted,
    provision("FI-RET-2007"),
)
ADVICE = _by_need(
    "advice",
    EntitlementKind.INFORMATION,
    "Advice and guidance",
    any_of(Needs.social, Needs.legal, Findings.special_help_needed),
)
ADVICE_TO_RESIDENTS = EntitlementRule(
    code="advice_to_residents",
    title="Joutseno's advice to a victim with a home municipality",
    provisions=(provision("FI-ASSIST-ADVICE-ALL"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.INFORMATION,
    provided_by="Joutseno",
    when=all_of(Help.admitted, HAS_MUNICIPALITY),
)

# Reception Act §§ 19, 20, 25 to 27: rights of those without a home municipality.


def _right(
    code: str, title: str, kind: EntitlementKind, given: Provision, when: Condition
) -> EntitlementRule:
    return EntitlementRule(
        code=code,
        title=title,
        provisions=given,
        modality=Modality.SHALL,
        kind=kind,
        provided_by=CENTRE,
        paid_by=provision("FI-ASSIST-PAY").gives("the State (the Immigration Service)"),
        when=when,
    )


HEALTH_CARE = _right(
    "health_care_without_municipality",
    "Urgent and necessary health care without a home municipality",
    EntitlementKind.HEALTH_CARE,
    provision("FI-ASSIST-HEALTH"),
    all_of(FOR_PERSONS_WITHOUT, Needs.medical),
)
HEALTH_CARE_OF_A_CHILD = _right(
    "health_care_of_a_child",
    "Health services of a child as for residents",
    EntitlementKind.HEALTH_CARE,
    provision("FI-CHILD-HEALTH"),
    all_of(FOR_PERSONS_WITHOUT, CHILD),
)
SOCIAL_SERVICES = _right(
    "social_services",
    "Necessary social services without a home municipality",
    EntitlementKind.SOCIAL_HELP,
    provision("FI-ASSIST-SOCIAL"),
    all_of(FOR_PERSONS_WITHOUT, Needs.social),
)
INTERPRETATION = _right(
    "interpretation",
    "Interpretation in matters under the Reception Act",
    EntitlementKind.PROCEDURE,
    provision("FI-ASSIST-INTERP"),
    all_of(
        IN_SYSTEM,
        Needs.interpretation,
        not_read("whether the authority started the matter is not asked"),
    ),
)

ALLOWANCE_LAWS = (provision("FI-ASSIST-ALLOW-2011"), provision("FI-ASSIST-ALLOW-2024"))
INDEX_NOT_READ = "what index raises brought between 2012 and July 2024 was not read"
ALLOWANCE = {  # without and with meals
    "single_or_lone_parent": ((290, 85), None),
    "single": (None, (300, 88)),
    "lone_parent": (None, (336, 97)),
    "other_adult": ((245, 70), (254, 72)),
    "child_with_family": ((185, 55), None),
    "child_10_to_17": (None, (210, 60)),
    "child_under_10": (None, (191, 57)),
}
ALLOWANCES = tuple(
    DatedValue(
        f"allowance.month.{person}{meals}",
        f"reception allowance a month, {person}{meals}".replace("_", " ").replace(".", ", "),
        *(
            law.gives(Amount(amounts[column], "EUR"))
            for law, amounts in zip(ALLOWANCE_LAWS, row, strict=True)
            if amounts
        ),
        gaps=INDEX_NOT_READ,
    )
    for person, row in ALLOWANCE.items()
    for column, meals in enumerate(("", ".with_meals"))
)
RECEPTION_ALLOWANCE = EntitlementRule(
    code="reception_allowance",
    title="Reception allowance without a home municipality, by age and household",
    local_title="vastaanottoraha",
    provisions=(provision("FI-ASSIST-ALLOW-WHO"),),
    modality=Modality.SHALL,
    kind=EntitlementKind.FINANCIAL_HELP,
    provided_by=CENTRE,
    when=all_of(FOR_PERSONS_WITHOUT, Needs.subsistence),
    amount=DatedValue(
        "",
        "",
        *(
            law.gives(between(Amount(least, "EUR"), Amount(most, "EUR")))
            for law, least, most in zip(ALLOWANCE_LAWS, (55, 57), (290, 336), strict=True)
        ),
        gaps=INDEX_NOT_READ,
    ),
)

# Integration Acts, and school.


# The permits of which two years bring a continuous one.
TWO_YEARS_PERMIT = any_of(
    is_(Stay.ground, StayGround.PROCEEDINGS, StayGround.REMOVAL_BARRED), HOLDS_52D
)
INTEGRATION_2007 = EntitlementRule(
    code="integration",
    title="A place in a municipality and integration as for refugees",
    provisions=provision("FI-ASSIST-INTEGR-A"),
    modality=Modality.SHALL,
    kind=EntitlementKind.REINTEGRATION,
    provided_by="the municipality",
    when=any_of(
        HOLDS_52A2,
        all_of(TWO_YEARS_PERMIT, at_least(days(0), since=FinnishCase.continuous_since)),
    ),
)
INTEGRATION_2011 = INTEGRATION_2007.then(provisions=provision("FI-ASSIST-INTEGR-B"))
INTEGRATION = INTEGRATION_2007.then(provisions=provision("FI-ASSIST-INTEGR"))
TRAINING = EntitlementRule(
    code="integration_training",
    title="Integration training of adults",
    provisions=provision("FI-ASSIST-EDU-A"),
    modality=Modality.SHALL,
    kind=EntitlementKind.EDUCATION,
    provided_by="the municipality",
    when=all_of(not_(CHILD), HOLDS_PERMIT, FinnishCase.needs_integration_training),
    worse_for_children="the training is for adults; a child goes to school",
)
INTEGRATION_NEEDS = EntitlementRule(
    code="integration_needs",
    title="Assessment of skills and integration needs",
    provisions=provision("FI-ASSIST-EDU-B"),
    modality=Modality.SHALL,
    kind=EntitlementKind.REINTEGRATION,
    provided_by="the municipality",
    when=all_of(Help.admitted, HOLDS_PERMIT),
)
SCHOOL = EntitlementRule(
    code="school",
    title="Basic education of a child living in a municipality",
    provisions=provision("FI-ASSIST-EDU"),
    modality=Modality.SHALL,
    kind=EntitlementKind.EDUCATION,
    provided_by="the municipality",
    when=all_of(CHILD, HAS_MUNICIPALITY),
)

# Return.

FI_RET_2015 = provision(
    "FI-RET-2015", "A victim may get the enhanced grant: at most EUR 1,500, a child EUR 750."
)
FI_RET_A = provision(
    "FI-RET-A", "The enhanced grant is open to victims: up to EUR 2,000, a child EUR 1,000."
)
FI_RET_INKIND = provision("FI-RET-INKIND")
FI_RET_B = provision(
    "FI-RET-B", "EUR 3,000 shall be granted to a victim without a home municipality."
)
FI_RET_B_EXTRA = provision("FI-RET-B-EXTRA")
FI_RET_PERMIT = provision(
    "FI-RET-PERMIT",
    "The wellbeing services county may refund a victim with a permit or home municipality the travel and moving costs of a voluntary return for good, and give up to two months' basic social assistance, four for a family.",
)

# For a family; two months for one person.
BASIC_ASSISTANCE = up_to(Amount(4, "months of basic social assistance"))
BY_DECREE = "since July 2015 decrees say how much, by country"
GOING_HOME = all_of(FOR_PERSONS_WITHOUT, Cooperation.return_wanted)
PAID_BEFORE_DEPARTURE = DatedValue(
    "return.grant.before_departure",
    "how much of the return grant is paid before departure",
    provision("FI-RET-CASHCAP").gives(up_to(Amount(200, "EUR"))),
)
RETURN_SUPPORT = EntitlementRule(
    code="return_support",
    title="Travel, moving costs and a grant (to June 2015 of two months' basic assistance, four for a family)",
    local_title="vapaaehtoisen paluun tuki",
    provisions=(provision("FI-RET-LAW"),),
    modality=Modality.MAY,
    kind=EntitlementKind.PREPARED_RETURN,
    provided_by=CENTRE,
    when=GOING_HOME,
    amount=DatedValue("", "", provision("FI-RET-2011").gives(BASIC_ASSISTANCE), gaps=BY_DECREE),
)


def _up_to(law: Provision, *, child: int, adult: int) -> DatedValue[AmountRange]:
    return by_case(
        (CHILD, law.gives(up_to(Amount(child, "EUR")))), law.gives(up_to(Amount(adult, "EUR")))
    )


GRANT_2015 = EntitlementRule(
    code="return_grant",
    title="Return grant",
    provisions=(FI_RET_2015,),
    modality=Modality.MAY,
    kind=EntitlementKind.FINANCIAL_HELP,
    provided_by="Joutseno",
    when=GOING_HOME,
    amount=_up_to(FI_RET_2015, child=750, adult=1500),
)
GRANT_2019 = GRANT_2015.then(
    provisions=(FI_RET_A, provision("FI-RET-2022")),
    amount=_up_to(FI_RET_A, child=1000, adult=2000),
)
GRANT = GRANT_2015.then(
    provisions=(FI_RET_B, provision("FI-RET-EU")),
    modality=Modality.SHALL,
    unless=Proviso(
        Findings.false_information, FI_RET_B, title="misuse is suspected, so that it may be refused"
    ),
    amount=FI_RET_B.gives(Amount(3000, "EUR")),
)
EXTRA_GRANT = EntitlementRule(
    code="extra_return_grant",
    detail=True,
    title="More of the return grant for personal circumstances",
    provisions=(FI_RET_B_EXTRA,),
    modality=Modality.MAY,
    kind=EntitlementKind.FINANCIAL_HELP,
    provided_by="Joutseno",
    when=all_of(
        holds(GRANT), not_read("whether personal circumstances call for more is for Joutseno")
    ),
    amount=FI_RET_B_EXTRA.gives(Amount(1000, "EUR")),
)
HELP_IN_KIND = EntitlementRule(
    code="return_help_in_kind",
    detail=True,
    title="Help in kind for a return: of an adult by country, in some only up to EUR 3,000",
    provisions=(FI_RET_INKIND,),
    modality=Modality.MAY,
    kind=EntitlementKind.REINTEGRATION,
    provided_by="Joutseno",
    when=GOING_HOME,
    amount=_up_to(FI_RET_INKIND, child=1500, adult=5000),
)
RETURN_FROM_COUNTY = EntitlementRule(
    code="return_support_of_county",
    title="Return support with a permit or a home municipality: two months' basic assistance, four for a family",
    provisions=(FI_RET_PERMIT,),
    modality=Modality.MAY,
    kind=EntitlementKind.PREPARED_RETURN,
    provided_by="the wellbeing services county, in Åland the municipality",
    when=all_of(Help.admitted, Cooperation.return_wanted, any_of(HAS_MUNICIPALITY, HOLDS_PERMIT)),
    amount=FI_RET_PERMIT.gives(BASIC_ASSISTANCE),
)
