"""Statutes, plans and sources of Swedish law, once each; the provisions stand beside their rules."""

from traffick_rules.law import Instrument, InstrumentKind, Source

PENAL_CODE = Instrument("Penal Code", InstrumentKind.STATUTE, "brottsbalken")
ALIENS_ACT = Instrument("Aliens Act", InstrumentKind.STATUTE, "utlänningslagen")
FUNDING_ORDINANCE = Instrument(
    "Ordinance 2022:257 on state funding",
    InstrumentKind.STATUTE,
)
POLICE_ORDINANCE = Instrument(
    "Ordinance 2022:1718 with instructions for the Police Authority",
    InstrumentKind.STATUTE,
    "förordning med instruktion för Polismyndigheten",
)
ACTION_PLANS = Instrument("action plans and strategies", InstrumentKind.ACTION_PLAN)
NRM_MANUAL = Instrument(
    "manual of the National Referral Mechanism (report 2016:29)", InstrumentKind.PRACTICE
)
PRACTICE = Instrument("administrative practice", InstrumentKind.PRACTICE)
ORGANISATION = Instrument("organisation of the authorities", InstrumentKind.PRACTICE)
PUBLISHED_FIGURES = Instrument("published figures", InstrumentKind.PRACTICE)

# An undated page, or a consolidated text, was read, and so the rule was in force, by this day.
UNDATED = "2026-01-01"

S1 = Source(
    "S1",
    "Penal Code (1962:700), consolidated up to Act 2025:962",
    "Riksdag and Government Offices (copy: legalize-se)",
    "2026",
)
S2 = Source(
    "S2",
    "Penal Code, register of amending Acts with their days in force",
    "Svensk författningssamling (copy: se-lex)",
    "2025",
)
S3 = Source(
    "S3",
    "Aliens Act (2005:716), consolidated to August 2025",
    "Svensk författningssamling (copy: se-lex)",
    "2025",
    "https://selex.se/eli/sfs/2005/716",
)
S4 = Source(
    "S4",
    "Bill 2017/18:123",
    "the Government",
    "2018",
    "https://data.riksdagen.se/dokument/H503123.html",
)
S5 = Source(
    "S5",
    "Penal Code ch. 4 s. 1 a, wording of SFS 2005:90",
    "OSCE/ODIHR Legislationline",
    "n.d.",
    "https://www.legislationline.org/documents/action/popup/id/3687",
)
S6 = Source(
    "S6",
    "Article on ch. 4 s. 1 a (Nebelius)",
    "Svensk Juristtidning 2009 p. 906",
    "2009",
    "http://svjt.se/svjt/2009/906",
)
S7 = Source(
    "S7",
    "TIP Report 2019 – Sweden",
    "U.S. Department of State (ecoi.net)",
    "2019",
    "https://www.ecoi.net/de/dokument/2010913.html",
)
S8 = Source(
    "S8",
    "Reflection period for victims of trafficking",
    "Gender Equality Agency",
    "2023",
    "https://nspm.jamstalldhetsmyndigheten.se/stod-i-ditt-arbete/betanketid/",
)
S9 = Source(
    "S9",
    "The social welfare board: how to apply",
    "Migration Agency",
    "n.d.",
    "https://www.migrationsverket.se/Andra-aktorer/Socialnamnden.html",
)
S10 = Source(
    "S10",
    "Sweden country page",
    "Council of the Baltic Sea States, BSR-TRM",
    "n.d.",
    "https://bsr-trm.com/countries/sweden",
)
S11 = Source(
    "S11",
    "Temporary residence permits, Sweden",
    "Council of the Baltic Sea States, BSR-TRM",
    "n.d.",
    "https://cbss.org/bsr-trm/countries/sweden/temporary-residence-permits/",
)
S12 = Source(
    "S12",
    "Sweden: country page of GRETA",
    "Council of Europe",
    "n.d.",
    "https://www.coe.int/en/web/anti-human-trafficking/sweden",
)
S13 = Source(
    "S13",
    "TIP Report 2022 – Sweden",
    "U.S. Department of State",
    "2022",
    "https://www.state.gov/reports/2022-trafficking-in-persons-report/sweden/",
)
S14 = Source(
    "S14",
    "TIP Report 2018 – Sweden",
    "U.S. Department of State",
    "2018",
    "https://www.state.gov/reports/2018-trafficking-in-persons-report/sweden/",
)
S15 = Source(
    "S15",
    "TIP Report 2017 – Sweden",
    "U.S. Department of State",
    "2017",
    "https://www.state.gov/reports/2017-trafficking-in-persons-report/sweden/",
)
S16 = Source(
    "S16",
    "TIP Report 2023 – Sweden",
    "U.S. Department of State (State Newswire)",
    "2023",
    "https://statenewswire.com/stories/644592227-2023-trafficking-in-persons-report-sweden",
)
S18 = Source(
    "S18",
    "Safe Trip",
    "county administrative board (campaign)",
    "n.d.",
    "http://safetrip.se/en/?page_id=333",
)
S19 = Source(
    "S19",
    "GRETA's first report on Sweden, press release",
    "Council of Europe",
    "2014",
    "http://www.coe.int/t/dghl/monitoring/trafficking/Docs/Press_releases/PR_SWE_en.asp",
)
S20 = Source(
    "S20",
    "Ordinance 2022:1718 with instructions for the Police Authority",
    "Svensk författningssamling (copy: se-lex)",
    "2022",
)
S21 = Source(
    "S21",
    "National Referral Mechanism, manual (report 2016:29)",
    "Stockholm County Administrative Board",
    "2016",
    "https://www.nmtsverige.se/publikation/national-referral-mechanism",
)
S22 = Source(
    "S22",
    "Aliens Ordinance (2006:97)",
    "Svensk författningssamling (copy: se-lex)",
    "n.d.",
)
S23 = Source(
    "S23",
    "Human trafficking in Sweden (reprints State Department text)",
    "Wikipedia",
    "n.d.",
    "https://en.wikipedia.org/wiki/Human_trafficking_in_Sweden",
)
S24A = Source(
    "S24a",
    "Bill 2006/07:53, the Government Offices' summary",
    "Government Offices (copy: g0vse)",
    "2007",
    "https://www.regeringen.se/rattsliga-dokument/proposition/2007/03/prop.-20060753",
)
S24B = Source(
    "S24b",
    "Bill 2009/10:152, the Government Offices' summary",
    "Government Offices (copy: g0vse)",
    "2010",
    "https://www.regeringen.se/rattsliga-dokument/proposition/2010/03/prop.-200910152",
)
S24C = Source(
    "S24c",
    "Bill 2017/18:123, the Government Offices' summary",
    "Government Offices (copy: g0vse)",
    "2018",
    "https://www.regeringen.se/rattsliga-dokument/proposition/2018/03/prop.-201718123",
)
S24D = Source(
    "S24d",
    "Bill 2003/04:35, the Government Offices' summary",
    "Government Offices (copy: g0vse)",
    "2003",
    "https://www.regeringen.se/rattsliga-dokument/proposition/2003/11/prop.-20030435-",
)
S24E = Source(
    "S24e",
    "Sweden's international agreements SÖ 2010:8 and SÖ 2004:22",
    "Government Offices (copy: g0vse)",
    "2004 and 2010",
    "https://www.regeringen.se/rattsliga-dokument/sveriges-internationella-overenskommelser/2010/01/so-20108",
)
S24F = Source(
    "S24f",
    "Communications 2007/08:167, 2016/17:10 and 2024/25:69",
    "Government Offices (copy: g0vse)",
    "2008 to 2024",
    "https://www.regeringen.se/rattsliga-dokument/skrivelse/2008/07/skr.-200708167",
)
S24G = Source(
    "S24g",
    "Freedom from violence, oppression and exploitation",
    "Government Offices (copy: g0vse)",
    "2026",
    "https://www.regeringen.se/artiklar/2026/01/frihet-fran-vald-fortryck-och-utnyttjande",
)
S24I = Source(
    "S24i",
    "The work against prostitution and trafficking is stepped up",
    "Government Offices (copy: g0vse)",
    "2024",
    "https://www.regeringen.se/artiklar/2024/04/arbetet-for-att-forebygga-och-bekampa-prostitution-och-manniskohandel-intensifieras",
)
S24J = Source(
    "S24j",
    "Assignments to the Stockholm County Administrative Board, April 2013 and February 2017",
    "Government Offices (copy: g0vse)",
    "2013 and 2017",
)
S25 = Source(
    "S25",
    "Balancing protection and prosecution in anti-trafficking policies",
    "Nordic Council of Ministers",
    "2013",
    "https://www.nordic-ilibrary.org/governance/balancing-protection-and-prosecution-in-anti-trafficking-policies/discussion_9789289329774-7-en",
)
ORD257 = Source(
    "ORD257",
    "Ordinance 2022:257 on state funding",
    "Svensk författningssamling (copy: se-lex)",
    "2022",
)
# Texts on EU law, with the keys of the sheet on international law.
X12 = Source(
    "X12",
    "Directive (EU) 2024/1712",
    "Official Journal of the European Union",
    "2024",
    "https://eur-lex.europa.eu/legal-content/DA/TXT/HTML/?uri=OJ%3AL_202401712",
)
X14 = Source(
    "X14",
    "Directive 2004/81/EC: scope, dates and content",
    "EMN Ireland; EUR-Lex",
    "n.d.",
    "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32004L0081",
)
X21 = Source(
    "X21",
    "COM(2016) 722",
    "European Commission",
    "2016",
    "http://eur-lex.europa.eu/legal-content/EN/TXT/?uri=COM%3A2016%3A722%3AFIN",
)
