"""Statutes, plans and sources of Norwegian law, once each; the provisions stand beside their rules."""

from traffick_rules.law import Instrument, InstrumentKind, Source

PENAL_CODE_OF_1902 = Instrument("Penal Code of 1902", InstrumentKind.STATUTE, "straffeloven 1902")
PENAL_CODE = Instrument("Penal Code", InstrumentKind.STATUTE, "straffeloven")
IMMIGRATION_ACT_OF_1988 = Instrument(
    "Immigration Act of 1988", InstrumentKind.STATUTE, "utlendingsloven 1988"
)
IMMIGRATION_ACT = Instrument("Immigration Act", InstrumentKind.STATUTE, "utlendingsloven")
IMMIGRATION_REGULATIONS = Instrument(
    "Immigration Regulations", InstrumentKind.STATUTE, "utlendingsforskriften"
)
CHILD_WELFARE_ACT = Instrument("Child Welfare Act", InstrumentKind.STATUTE, "barnevernsloven")
HUMAN_RIGHTS_INSTITUTION_ACT = Instrument(
    "Act on the Norwegian human rights institution", InstrumentKind.STATUTE, "NIM-loven"
)
CIRCULARS = Instrument(
    "circulars of the Directorate of Immigration", InstrumentKind.PRACTICE, "UDI rundskriv"
)
ACTION_PLANS = Instrument("action plans", InstrumentKind.ACTION_PLAN)
PRACTICE = Instrument("administrative practice", InstrumentKind.PRACTICE)
ORGANISATION = Instrument("organisation of the authorities", InstrumentKind.PRACTICE)
PUBLISHED_FIGURES = Instrument("published figures", InstrumentKind.PRACTICE)

# An undated page, or a consolidated text, was read, and so the rule was in force, by this day.
UNDATED = "2026-04-30"

N1 = Source(
    "N1",
    "Penal Code (Act of 20 May 2005 no. 28), consolidated to lov/2026-04-10-13",
    "Lovdata (copy: legalize-no)",
    "2026",
    "https://lovdata.no/dokument/NL/lov/2005-05-20-28",
)
N2 = Source(
    "N2",
    "Immigration Act (Act of 15 May 2008 no. 35), consolidated to 1 January 2026",
    "Lovdata (copy: legalize-no)",
    "2026",
    "https://lovdata.no/dokument/NL/lov/2008-05-15-35",
)
N3 = Source(
    "N3",
    "Immigration Regulations § 8-3",
    "UDI Regelverk",
    "n.d.",
    "https://udiregelverk.no/en/documents/relevant-acts-and-regulations/utlendingsforskriften/kap8/8-3/",
)
N4 = Source(
    "N4",
    "Immigration Regulations § 8-4",
    "UDI Regelverk",
    "n.d.",
    "https://udiregelverk.no/en/documents/relevant-acts-and-regulations/utlendingsforskriften/kap8/8-4/",
)
N5 = Source(
    "N5",
    "UDI 2013-014 on residence permits for victims of trafficking",
    "Directorate of Immigration",
    "2013",
    "https://udiregelverk.no/en/documents/udi-guidelines/udi-2013-014",
)
N6 = Source(
    "N6",
    "Circular RS 2010-141 of 4 January 2010",
    "Directorate of Immigration",
    "2010",
    "https://udiregelverk.no/no/arkiv/udi-rundskriv/rs-2010-141/",
)
N7 = Source(
    "N7",
    "Rules for persons exposed to trafficking (older page)",
    "the Government",
    "n.d.",
    "https://www.regjeringen.no/no/dokumenter/regler-for-personer-utsatt-for-menneskeh/id109387/",
)
N8 = Source(
    "N8",
    "Human trafficking",
    "Directorate of Immigration",
    "n.d.",
    "https://udi.no/en/word-definitions/human-trafficking",
)
N9 = Source(
    "N9",
    "Limited residence permit",
    "Directorate of Immigration",
    "n.d.",
    "https://www.udi.no/en/want-to-apply/residence-permit-for-victims-of-human-trafficking-and-their-children/limited-residence-permit",
)
N10 = Source(
    "N10",
    "Temporary residence permits, Norway",
    "Council of the Baltic Sea States, BSR-TRM",
    "n.d.",
    "https://cbss.org/bsr-trm/countries/norway/temporary-residence-permits/",
)
N11 = Source(
    "N11",
    "Norway country page",
    "Council of the Baltic Sea States, BSR-TRM",
    "n.d.",
    "https://bsr-trm.com/countries/norway",
)
N12 = Source(
    "N12",
    "The reflection period",
    "Mennesker til salgs",
    "n.d.",
    "https://menneskertilsalgs.no/helse-rettigheter-og-oppfolging/rettigheter/oppholdstillatelser/refleksjonsperiode/",
)
N13 = Source(
    "N13",
    "Residence permit for witnesses in a trafficking case",
    "Mennesker til salgs",
    "n.d.",
    "https://menneskertilsalgs.no/helse-rettigheter-og-oppfolging/rettigheter/oppholdstillatelser/oppholdstillatelse-til-vitner-i-sak-om-menneskehandel/",
)
N14 = Source(
    "N14",
    "Penal Code §§ 257-258",
    "Mennesker til salgs",
    "n.d.",
    "https://menneskertilsalgs.no/om-menneskehandel/menneskehandel-definisjon-og-straffebestemmelse/straffeloven-sect-sect-257-og-258/",
)
N15 = Source(
    "N15",
    "English page, and questions and answers",
    "ROSA",
    "n.d.",
    "https://rosanorge.no/english",
)
N16 = Source(
    "N16",
    "NOU 2024: 13, special note on § 257",
    "the Government",
    "2024",
    "https://regjeringen.no/no/dokumenter/nou-2024-13/id3046261/?ch=11",
)
N17 = Source(
    "N17",
    "Instruction GI-31/2010 of 8 December 2010",
    "the Government",
    "2010",
    "https://www.regjeringen.no/no/dokumenter/gi-312010-instruks-om-oppholdstillatelse/id627772/",
)
N18 = Source(
    "N18",
    "Instruction GI-11/2020",
    "the Government",
    "2020",
    "https://www.regjeringen.no/no/dokumenter/gi-112020-instruks-om-oppholdstillatelse-til-vitner-i-sak-om-menneskehandel-mv/id2705200/",
)
N19 = Source(
    "N19",
    "Fact box on § 224 of the Penal Code of 1902, and report on 45 days",
    "Bergens Tidende",
    "n.d.",
    "http://www.bt.no/nyheter/lokalt/--Solgt-som-tyv-for-10000-euro-203249b.html",
)
N20 = Source(
    "N20",
    "Bill Ot.prp. nr. 62 (2002-2003), chapter 6",
    "the Government",
    "2003",
    "https://www.regjeringen.no/no/dokumenter/otprp-nr-62-2002-2003-/id173878/?ch=6",
)
N22 = Source(
    "N22",
    "Norway profile",
    "Council of Europe",
    "n.d.",
    "http://www.coe.int/t/dghl/monitoring/trafficking/docs/profiles/norwayprofile_en.asp?toPrint=yes",
)
N22B = Source(
    "N22b",
    "Report on the implementation of the Convention by Norway",
    "GRETA (copy: docslib)",
    "n.d.",
    "https://docslib.org/doc/9785010/report-concerning-the-implementation-of-the-council-of-europe-convention-on-action-against-trafficking-in-human-beings-by-norway",
)
N23 = Source(
    "N23",
    "Reflection period (encyclopedia)",
    "Store norske leksikon",
    "n.d.",
    "https://snl.no/refleksjonsperiode",
)
N24_2016 = Source(
    "N24-2016",
    "TIP Report 2016 - Norway",
    "U.S. Department of State (Refworld)",
    "2016",
    "http://www.refworld.org/publisher,USDOS,ANNUALREPORT,,577f95c36,0.html",
)
N24_2017 = Source(
    "N24-2017",
    "TIP Report 2017 - Norway",
    "U.S. Department of State",
    "2017",
    "https://www.state.gov/reports/2017-trafficking-in-persons-report/norway/",
)
N24_2019 = Source(
    "N24-2019",
    "TIP Report 2019 - Norway",
    "U.S. Department of State",
    "2019",
    "https://www.state.gov/reports/2019-trafficking-in-persons-report-2/norway/",
)
N24_2022 = Source(
    "N24-2022",
    "TIP Report 2022 - Norway",
    "U.S. Department of State (ecoi.net)",
    "2022",
    "https://www.ecoi.net/en/document/2077850.html",
)
N24_2024 = Source(
    "N24-2024",
    "TIP Report 2024 - Norway",
    "U.S. Department of State (ecoi.net)",
    "2024",
    "https://www.ecoi.net/de/dokument/2111736.html",
)
N24_2025 = Source(
    "N24-2025",
    "TIP Report 2025 - Norway",
    "U.S. Department of State (ecoi.net)",
    "2025",
    "https://www.ecoi.net/en/document/2130651.html",
)
N25 = Source(
    "N25",
    "Sammen mot menneskehandel (2011-2014)",
    "Ministry of Justice (copy: abcdocz)",
    "2010",
    "https://abcdocz.com/doc/2800984/sammen-mot-menneskehandel--2011--2014----rosa",
)
N26 = Source(
    "N26",
    "Child Welfare Act (Act of 18 June 2021 no. 97)",
    "Lovdata (copy: legalize-no)",
    "2026",
)
N27 = Source(
    "N27",
    "Reply of 11 September 2019 to the consultation on § 8-4",
    "Immigration Appeals Board",
    "2019",
    "https://une.no/kildesamling/horingsuttalelser/11.09.2019-om-oppholdstillatelse-til-ofre-for-menneskehandel",
)
N28 = Source(
    "N28",
    "Act on the Norwegian human rights institution (Act of 22 May 2015 no. 33)",
    "Lovdata (copy: legalize-no)",
    "2026",
)
N29 = Source(
    "N29",
    "Report of the Coordination Unit for Victims of Trafficking for 2014",
    "the police",
    "2015",
    "https://pdfslide.us/documents/report-politiet-to-the-ministry-of-justiceas-coordinator-for-measures-to-combat.html",
)
RS2011 = Source(
    "RS2011-007",
    "Circular RS 2011-007, editor's note",
    "Directorate of Immigration",
    "n.d.",
    "https://udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2011-007/",
)
# Texts on EU law, with the keys of the sheet on international law.
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
