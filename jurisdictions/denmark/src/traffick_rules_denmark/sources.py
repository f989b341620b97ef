"""Statutes, plans and sources of Danish law, once each; the provisions stand beside their rules."""

from traffick_rules.law import Boundary, Instrument, InstrumentKind, Sources


def _statute(title: str, local_title: str = "", last_checked: str | None = None) -> Instrument:
    return Instrument(title, InstrumentKind.STATUTE, local_title, last_checked=last_checked)


def _plan(title: str, local_title: str = "", last_checked: str | None = None) -> Instrument:
    return Instrument(title, InstrumentKind.ACTION_PLAN, local_title, last_checked=last_checked)


def _practice(title: str, local_title: str = "", last_checked: str | None = None) -> Instrument:
    return Instrument(title, InstrumentKind.PRACTICE, local_title, last_checked=last_checked)


PENAL_CODE = _statute("Penal Code", "straffeloven", "2025-11-07")
PROCEDURE_ACT = _statute("Administration of Justice Act", "retsplejeloven", "2025-11-07")
ALIENS_ACT = _statute("Aliens Act", "udlændingeloven", "2025-09-25")
RETURN_ACT = _statute("Return Act", "hjemrejseloven", "2025-11-25")
STATE_COMPENSATION_ACT = _statute("State Compensation Act", "offererstatningsloven", "2025-11-26")
SOCIAL_SERVICES_ACT = _statute("Social Services Act", "serviceloven", "2025-09-22")
CHILDRENS_ACT = _statute("Children's Act", "barnets lov", "2025-03-17")
HEALTH_ACT = _statute("Health Act", "sundhedsloven", "2025-03-12")
PROCUREMENT_ACT = _statute("Procurement Act", "udbudsloven", "2025-02-03")
GOODS_HAULAGE_ACT = _statute("Goods Haulage Act", "godskørselsloven", "2024-03-23")
BUS_ACT = _statute("Bus Act", "buskørselsloven")
PARENTAL_RESPONSIBILITY_ACT = _statute(
    "Parental Responsibility Act", "forældreansvarsloven", "2020-11-30"
)
SURRENDER_ACT = _statute("Surrender Act", "udleveringsloven", "2020-02-11")
UNLAWFUL_STAY_ACT = _statute(
    "Act 1648/2025 on public offers in unlawful stay",
    "lov nr. 1648 af 16. december 2025",
    "2025-12-16",
)
CRIMINAL_CODE_FOR_GREENLAND = _statute("Criminal Code for Greenland", "kriminallov for Grønland")
RETURN_SUPPORT_ORDER = _statute(
    "Order on return support", "hjemrejsestøttebekendtgørelsen", "2025-11-17"
)
HOSPITAL_ORDER = _statute(
    "Order on hospital treatment", "bekendtgørelse om ret til sygehusbehandling", "2026-01-20"
)
COMPENSATION_AMOUNTS_ORDER = _statute(
    "Order on compensation amounts", "bekendtgørelse nr. 1427 af 30. november 2025", "2025-11-30"
)
SPECIAL_CRIME_UNIT_ORDER = _statute(
    "Order on the national unit for special crime", "bekendtgørelse nr. 2645 af 28. december 2021"
)
FAROE_ORDER = _statute(
    "Order for the Faroe Islands", "anordning nr. 1139 af 4. december 2009 for Færøerne"
)
AMENDING_ACTS = _statute("amending Acts", "ændringslove", "2026-02-12")
ACTION_PLANS = _plan(
    "action plans against human trafficking",
    "handlingsplaner til bekæmpelse af menneskehandel",
    "2025-12-31",
)
RETURN_PROGRAMME = _practice("prepared-return programme", "forberedt hjemsendelse", "2025-12-31")
PRACTICE = _practice("administrative practice")
ORGANISATION = _practice("organisation of the authorities")
COURT_PRACTICE = _practice("judgments", "domme")
DOCTRINE = _practice("general doctrine", "almindelige retsgrundsætninger")
PROSECUTION_GUIDANCE = _practice(
    "guidance of the Director of Public Prosecutions", "Rigsadvokatens retningslinjer"
)
PREPARATORY_WORKS = _practice("preparatory works", "forarbejder")
PUBLISHED_FIGURES = _practice("published figures")
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

# The texts in which the statements of the table stand.
INSTRUMENTS = tuple(each for each in globals().values() if isinstance(each, Instrument))

SOURCES = Sources.of("traffick_rules_denmark")
provision = SOURCES.provision
