"""Statutes, plans and sources of Danish law, once each; the provisions stand beside their rules."""

from traffick_rules.law import Boundary, Instrument, InstrumentKind, Sources

PENAL_CODE = Instrument("Penal Code", InstrumentKind.STATUTE, "straffeloven")
PROCEDURE_ACT = Instrument(
    "Administration of Justice Act", InstrumentKind.STATUTE, "retsplejeloven"
)
ALIENS_ACT = Instrument("Aliens Act", InstrumentKind.STATUTE, "udlændingeloven")
SOCIAL_SERVICES_ACT = Instrument("Social Services Act", InstrumentKind.STATUTE, "serviceloven")
CHILDRENS_ACT = Instrument("Children's Act", InstrumentKind.STATUTE, "barnets lov")
RETURN_ACT = Instrument("Return Act", InstrumentKind.STATUTE, "hjemrejseloven")
RETURN_SUPPORT_ORDER = Instrument(
    "Order on return support", InstrumentKind.STATUTE, "bekendtgørelse om hjemrejsestøtte"
)
ACTION_PLANS = Instrument(
    "action plans against human trafficking",
    InstrumentKind.ACTION_PLAN,
    "handlingsplaner til bekæmpelse af menneskehandel",
)
RETURN_PROGRAMME = Instrument(
    "prepared-return programme", InstrumentKind.PRACTICE, "forberedt hjemsendelse"
)
PRACTICE = Instrument("administrative practice", InstrumentKind.PRACTICE)
ORGANISATION = Instrument("organisation of the authorities", InstrumentKind.PRACTICE)
PUBLISHED_FIGURES = Instrument("published figures", InstrumentKind.PRACTICE)
CIVIL_COVENANT = Instrument(
    "International Covenant on Civil and Political Rights", InstrumentKind.TREATY
)

# Days on which the Aliens Act changed. Where only two consolidated texts are known, the new rule is taken to begin
# with the first text that shows it.
BETWEEN_TEXTS = "the law changed between two consolidated texts"
AUGUST_2009 = Boundary.read(
    f"about 2009-08-10, 2008-07-09 to 2009-08-10, concluded: {BETWEEN_TEXTS}"
)
APRIL_2011 = Boundary.read(
    "about 2011-04-01, 2011-03-31 to 2011-08-24, single: the day is named for Act 248 of 30 March 2011 as a whole"
)
OCTOBER_2012 = Boundary.read(
    f"about 2012-10-02, 2011-08-25 to 2012-10-02, concluded: {BETWEEN_TEXTS}"
)
MAY_2013 = Boundary.read(
    "about 2013-05-03, 2013-05-02 to 2013-05-31: Act 432 of 1 May 2013 took effect the day after its promulgation in May 2013; the day (3 May 2013) is recalled"
)
JUNE_2013 = Boundary.read(f"about 2013-06-25, 2012-10-03 to 2013-06-25, concluded: {BETWEEN_TEXTS}")
MAY_2016 = Boundary.read(f"about 2016-05-09, 2014-09-20 to 2016-05-09, concluded: {BETWEEN_TEXTS}")
MARCH_2019 = Boundary.read(
    f"about 2019-03-10, 2017-10-03 to 2019-03-10, concluded: {BETWEEN_TEXTS}"
)
OCTOBER_2020 = Boundary.read(
    f"about 2020-10-22, 2019-10-03 to 2020-10-22, concluded: {BETWEEN_TEXTS}"
)
SEPTEMBER_2021 = Boundary.read(
    f"about 2021-09-26, 2020-10-23 to 2021-09-26, concluded: {BETWEEN_TEXTS}"
)
AUGUST_2022 = Boundary.read(
    f"about 2022-08-25, 2021-09-27 to 2022-08-25, concluded: {BETWEEN_TEXTS}"
)
JANUARY_2025 = Boundary.read(
    "about 2025-01-01, 2024-12-31 to 2025-09-25, recall: Act 1700 of 30 December 2024 made the change; the day is recalled"
)
SEPTEMBER_2025 = Boundary.read(
    f"about 2025-09-25, 2024-09-03 to 2025-09-25, concluded: {BETWEEN_TEXTS}"
)

# An undated page was read, and so the rule was in force, by this day.
UNDATED = "2026-01-01"

SOURCES = Sources.of("traffick_rules_denmark")
provision = SOURCES.provision
