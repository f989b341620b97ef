"""Statutes, plans and sources of Danish law, once each; the provisions stand beside their rules."""

from traffick_rules.law import Instrument, InstrumentKind, Source

PENAL_CODE = Instrument("Penal Code", InstrumentKind.STATUTE, "straffeloven")
PROCEDURE_ACT = Instrument(
    "Administration of Justice Act", InstrumentKind.STATUTE, "retsplejeloven"
)
ALIENS_ACT = Instrument("Aliens Act", InstrumentKind.STATUTE, "udlændingeloven")
SOCIAL_SERVICES_ACT = Instrument("Social Services Act", InstrumentKind.STATUTE, "serviceloven")
CHILDRENS_ACT = Instrument("Children's Act", InstrumentKind.STATUTE, "barnets lov")
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

# An undated page was read, and so the rule was in force, by this day.
UNDATED = "2026-01-01"

SEED = Source(
    "SEED",
    "Denmark: national situation and policy developments",
    "Nordic Baltic Network – support to women victims of trafficking for sexual exploitation",
    "c. 2007–08",
    "http://nordicbaltic-assistwomen.net/spip.php?article35",
)
NBN14 = Source(
    "NBN14",
    "Assistance programme for women victims of trafficking in Denmark",
    "Nordic Baltic Network",
    "c. 2007–08",
    "http://nordicbaltic-assistwomen.net/spip.php?article14",
)
REU559 = Source(
    "REU559",
    "Answer to question 559, Legal Affairs Committee (§ 262 a and the Palermo definition)",
    "Ministry of Justice / Folketing",
    "2008",
    "https://ft.dk/samling/20072/almdel/reu/spm/559/svar/561738/579208/index.htm",
)
L57Q11 = Source(
    "L57Q11",
    "Answer to question 11 on bill L 57 (sentencing level, §§ 262 a and 306)",
    "Ministry of Justice / Folketing",
    "2012",
    "https://www.eu.dk/samling/20111/lovforslag/l57/spm/11/svar/857369/1078993/index.htm",
)
L57D = Source(
    "L57D",
    "Draft bill: wider definition of trafficking (18 Oct 2011)",
    "Ministry of Justice / Folketing",
    "2011",
    "https://ft.dk/samling/20111/almdel/REU/bilag/52/1034234/index.htm",
)
L57B = Source(
    "L57B",
    "Bill LSF 57 of 14 Dec 2011 (wider definition of trafficking)",
    "Ministry of Justice (copy on docplayer)",
    "2011",
    "http://docplayer.dk/142959117-Forslag-lov-om-aendring-af-straffeloven.html",
)
N36 = Source(
    "N36",
    "Note on opting in to the trafficking directive",
    "Danish government (copy on docplayer)",
    "n.d. (c. 2014–15)",
    "https://docplayer.dk/108140624-Notat-om-tilvalg-af-menneskehandelsdirektivet.html",
)
BET23 = Source(
    "BET23",
    "Report 1424, chapter 23: procuring provisions and Act 380/2002",
    "Penal Law Council (reproduced by krim.dk)",
    "2003",
    "http://krim.dk/undersider/straffesager/strafferet/228-229/betaenkning-1424-kapitel-23.htm",
)
BET26 = Source(
    "BET26",
    "Report 1424, chapter 26: offences against personal liberty",
    "Penal Law Council (reproduced by krim.dk)",
    "2003",
    "http://www.krim.dk/undersider/straffesager/betaenkning-1424-2003/kapitel-26-forbrydelser-personlige-frihed.htm",
)
CMM262 = Source(
    "CMM262",
    "Penal Code § 262 a",
    "Danish Centre against Human Trafficking (CMM)",
    "n.d. (after 2012)",
    "https://www.cmm.dk/om-menneskehandel/lovgivning/dansk-lovgivning-1/straffeloven-ss-262-a",
)
CMMSTL = Source(
    "CMMSTL",
    "Danish Penal Code",
    "CMM",
    "n.d. (after 2012)",
    "https://admin.cmm.dk/om-menneskehandel/lovgivning/dansk-straffelov",
)
SNF = Source(
    "SNF",
    "Facts: what trafficking is",
    "sn.dk (Ritzau)",
    "2020",
    "https://sn.dk/Danmark/FAKTA-Menneskehandel-er-udnyttelse-af-en-person/artikel/1350308?rss",
)
L111 = Source(
    "L111",
    "Bill L 111 (2021–22): strengthened effort against human exploitation",
    "Ministry of Justice / Folketing",
    "2022",
    "https://www.ft.dk/samling/20211/lovforslag/l111/20211_l111_som_fremsat.htm",
)
JMP = Source(
    "JMP",
    "Press release: unanimous Folketing passes exploitation act",
    "Ministry of Justice",
    "2022",
    "https://www.justitsministeriet.dk/pressemeddelelse/enigt-folketing-styrker-indsatsen-mod-menneskeudnyttelse/",
)
EEG = Source(
    "EEG",
    "Human exploitation (law-firm note, 3 June 2022)",
    "adv-eegholm.dk",
    "2022",
    "https://adv-eegholm.dk/2022/06/03/menneskeudnyttelse/",
)
DAILY = Source(
    "DAILY",
    "First conviction for human exploitation",
    "dailyevents.news",
    "n.d.",
    "https://dailyevents.news/news-from-denmark-in-english-language/?p=7831",
)
L117 = Source(
    "L117",
    "Bill L 117 (2002–03): child pornography, sale of children etc.",
    "Ministry of Justice (copy on docplayer)",
    "2002",
    "http://docplayer.dk/28172334-Forslag-lov-om-aendring-af-straffeloven-adoptionsloven-og-retsplejeloven.html",
)
L86 = Source(
    "L86",
    "Bill LSF 86 (2008–09): child-protection convention",
    "Ministry of Justice (copy on docplayer)",
    "2008",
    "http://docplayer.dk/30083624-Forslag-lov-om-aendring-af-straffeloven-og-retsplejeloven.html",
)
L141 = Source(
    "L141",
    "Bill L 141 (2012–13): sexual offences",
    "Ministry of Justice / Folketing",
    "2013",
    "https://eu.dk/samling/20121/lovforslag/l141/20121_l141_som_fremsat.htm",
)
A633 = Source(
    "A633",
    "Act 633/2013 (sexual offences), text as passed",
    "lovguiden.dk",
    "2013",
    "https://www.lovguiden.dk/loven/lov-om-ændring-af-straffeloven-retsplejeloven-lov-om-tilhold-opholdsforbud-og-bortvisning-og-lov-om-restaurationsvirksomhed-og-alkoholbevilling-mv-seksualforbrydelser",
)
A415 = Source(
    "A415",
    "Act 415/2021, § 1 and preparatory notes on § 94(4)",
    "lovguiden.dk",
    "2021",
    "https://www.lovguiden.dk/loven/lov-om-ændring-af-straffeloven-lov-om-pas-til-danske-statsborgere-mv-og-udlændingeloven-styrket-indsats-mod-negativ-social-kontrol-mv/1",
)
K24 = Source(
    "K24",
    "Penal Code ch. 24 with amendment notes",
    "familieadvokaten.dk",
    "n.d. (after 2023)",
    "https://familieadvokaten.dk/synopsis/docs/Lovsamling/Straffeloven_kap_24.html",
)
K26 = Source(
    "K26",
    "Penal Code ch. 26 with amendment notes",
    "familieadvokaten.dk",
    "n.d. (after 2022)",
    "https://familieadvokaten.dk/docs/Lovsamling/Straffeloven_kap_26.html",
)
K10 = Source(
    "K10",
    "Penal Code ch. 10 (sentencing) with amendment notes",
    "familieadvokaten.dk",
    "n.d.",
    "https://familieadvokaten.dk/synopsis/docs/Lovsamling/Straffeloven_kap_10.html",
)
DL216 = Source(
    "DL216",
    "Penal Code §§ 216–224",
    "danskelove.dk",
    "n.d. (before 2021)",
    "https://danskelove.dk/straffeloven/216-224",
)
DL93 = Source(
    "DL93", "Penal Code § 93", "danskelove.dk", "n.d.", "https://danskelove.dk/straffeloven/93"
)
DL94 = Source(
    "DL94",
    "Penal Code § 94",
    "danskelove.dk",
    "n.d. (after March 2021)",
    "https://danskelove.dk/straffeloven/94",
)
DL21 = Source(
    "DL21", "Penal Code § 21", "danskelove.dk", "n.d.", "https://danskelove.dk/straffeloven/21"
)
DL23 = Source(
    "DL23", "Penal Code § 23", "danskelove.dk", "n.d.", "https://danskelove.dk/straffeloven/23"
)
TH11 = Source(
    "TH11",
    "Penal Code ch. 11 with amendment notes",
    "themis.dk",
    "n.d.",
    "https://themis.dk/synopsis/docs/Lovsamling/Straffeloven_kap_11.html",
)
SKAT = Source(
    "SKAT",
    "Limitation of criminal liability",
    "Danish tax administration",
    "n.d.",
    "https://skat.dk/skat.aspx?oID=1919804&chk=216359",
)
ADV13 = Source(
    "ADV13",
    "Hard to spot victims of trafficking (Advokaten 4/2013)",
    "Danish Bar and Law Society",
    "2013",
    "https://www.advokatsamfundet.dk/nyheder-medier/tidligere-artikler/2013/advokaten-4/2013-svaert-at-spotte-ofre-for-menneskehandel/",
)
ADV12 = Source(
    "ADV12",
    "The police's blind eyes (Advokaten 3/2012)",
    "Danish Bar and Law Society",
    "2012",
    "https://www.advokatsamfundet.dk/Service/Publikationer/Tidligere%20artikler/2012/Advokaten%203/Politiets%20blinde%20oejne.aspx",
)
TIP04 = Source(
    "TIP04",
    "TIP Report 2004 – Denmark",
    "U.S. Department of State (Refworld)",
    "2004",
    "http://www.refworld.org/cgi-bin/texis/vtx/rwmain?page=topic&tocid=4565c22535&toid=4565c25f42b&publisher=USDOS&type=&coi=DNK&docid=4680d8092&skip=0",
)
TIP05 = Source(
    "TIP05",
    "TIP Report 2005 – Denmark",
    "U.S. Department of State (Refworld)",
    "2005",
    "http://www.refworld.org/cgi-bin/texis/vtx/rwmain?page=topic&tocid=4565c22535&toid=4565c25f42b&publisher=&type=&coi=DNK&docid=4680d83d23&skip=0",
)
TIP06 = Source(
    "TIP06",
    "TIP Report 2006 – Denmark",
    "U.S. Department of State (Refworld)",
    "2006",
    "http://www.refworld.org/cgi-bin/texis/vtx/rwmain?page=country&category=&publisher=&type=&coi=DNK&rid=&docid=4680d884b&skip=0",
)
TIP07 = Source(
    "TIP07",
    "TIP Report 2007 – Denmark",
    "U.S. Department of State (Refworld)",
    "2007",
    "http://www.refworld.org/country,,,,DNK,,467be3ab23,0.html",
)
TIP10W = Source(
    "TIP10W",
    "Human trafficking in Denmark (reproduces the 2010 TIP text)",
    "Wikipedia mirror",
    "c. 2016",
    "https://wiki-gateway.eudic.net/wikipedia_en/Human_trafficking_in_Denmark.html",
)
TIP10A = Source(
    "TIP10A",
    "Human trafficking in Denmark (reproduces the 2010 TIP text, protection part)",
    "Wikipedia mirror",
    "c. 2010",
    "http://absoluteastronomy.com/topics/Human_trafficking_in_Denmark",
)
TIP12 = Source(
    "TIP12",
    "TIP Report 2012 – Denmark",
    "U.S. Department of State (Refworld)",
    "2012",
    "http://www.refworld.org/country,,USDOS,,DNK,,4fe30cd046,0.html",
)
TIP13 = Source(
    "TIP13",
    "TIP Report 2013 – Denmark",
    "U.S. Department of State (Refworld)",
    "2013",
    "http://www.refworld.org/type,ANNUALREPORT,,DNK,51c2f3c54d,0.html",
)
TIP15 = Source(
    "TIP15",
    "TIP Report 2015 – Denmark",
    "U.S. Department of State",
    "2015",
    "https://2009-2017.state.gov/j/tip/rls/tiprpt/countries/2015/243427.htm",
)
TIP17 = Source(
    "TIP17",
    "TIP Report 2017 – Denmark",
    "U.S. Department of State (ecoi.net)",
    "2017",
    "https://www.ecoi.net/en/document/1402574.html",
)
TIP17P = Source(
    "TIP17P",
    "TIP Report 2017 – Denmark, protection part",
    "U.S. Department of State",
    "2017",
    "https://www.state.gov/reports/2017-trafficking-in-persons-report/denmark/",
)
TIP18 = Source(
    "TIP18",
    "TIP Report 2018 – Denmark, protection part",
    "U.S. Department of State",
    "2018",
    "https://www.state.gov/reports/2018-trafficking-in-persons-report/denmark/",
)
TIP19 = Source(
    "TIP19",
    "TIP Report 2019 – Denmark, protection part",
    "U.S. Department of State",
    "2019",
    "https://www.state.gov/reports/2019-trafficking-in-persons-report-2/denmark/",
)
TIP20 = Source(
    "TIP20",
    "TIP Report 2020 – Denmark, protection part",
    "U.S. Department of State",
    "2020",
    "https://www.state.gov/reports/2020-trafficking-in-persons-report/denmark/",
)
TIP21 = Source(
    "TIP21",
    "TIP Report 2021 – Denmark, protection part",
    "U.S. Department of State",
    "2021",
    "https://www.state.gov/reports/2021-trafficking-in-persons-report/denmark/",
)
TIP22 = Source(
    "TIP22",
    "TIP Report 2022 – Denmark, protection part",
    "U.S. Department of State",
    "2022",
    "https://www.state.gov/reports/2022-trafficking-in-persons-report/denmark/",
)
TIP23 = Source(
    "TIP23",
    "TIP Report 2023 – Denmark, protection part",
    "U.S. Department of State",
    "2023",
    "https://www.state.gov/reports/2023-trafficking-in-persons-report/denmark/",
)
TIP21E = Source(
    "TIP21E",
    "TIP Report 2021 – Denmark, summary",
    "U.S. Department of State (ecoi.net)",
    "2021",
    "https://www.ecoi.net/de/dokument/2055174.html",
)
TIP22E = Source(
    "TIP22E",
    "TIP Report 2022 – Denmark, summary",
    "U.S. Department of State (ecoi.net)",
    "2022",
    "https://www.ecoi.net/de/dokument/2077696.html",
)
TIP23E = Source(
    "TIP23E",
    "TIP Report 2023 – Denmark, summary",
    "U.S. Department of State (State Newswire)",
    "2023",
    "https://statenewswire.com/stories/644592233-2023-trafficking-in-persons-report-denmark",
)
GR11 = Source(
    "GR11",
    "GRETA publishes first report on Denmark (20 Dec 2011)",
    "Council of Europe",
    "2011",
    "http://www.coe.int/t/dghl/monitoring/trafficking/docs/reports/pr_publi_dnk_en.asp?toPrint=yes",
)
GR21 = Source(
    "GR21",
    "Press release on GRETA's third report on Denmark (Italian version)",
    "Council of Europe",
    "2021",
    "https://coe.int/it/web/portal/-/human-trafficking-despite-progress-denmark-still-fails-to-sufficiently-protect-victims?p_l_back_url=%2Fde%2Fweb%2Fportal%2Fnewsroom%3Fdelta%3D50%26start%3D34",
)
GR25 = Source(
    "GR25",
    "Denmark urged to boost trafficking protections (GRETA's report covering 2020–24)",
    "Council of Europe press text on miragenews.com",
    "n.d. (after 2024)",
    "https://www.miragenews.com/denmark-urged-to-boost-trafficking-protections-1580681",
)
L197 = Source(
    "L197",
    "Bill L 197 (2006–07): combating trafficking (Aliens Act)",
    "Ministry of Integration / Folketing",
    "2007",
    "https://eu.dk/samling/20061/lovforslag/l197/20061_l197_som_fremsat.htm",
)
L197Q2 = Source(
    "L197Q2",
    "Answer to question 2 on L 197 (public order)",
    "Ministry of Integration / Folketing",
    "2007",
    "https://ft.dk/samling/20061/lovforslag/L197/spm/2/svar/331770/370863/index.htm",
)
L197Q3 = Source(
    "L197Q3",
    "Answer to question 3 on L 197 (humanitarian permits)",
    "Ministry of Integration / Folketing",
    "2007",
    "https://ft.dk/samling/20061/lovforslag/l197/spm/3/svar/332416/371762/index.htm",
)
REU815 = Source(
    "REU815",
    "Answer to question 815, Legal Affairs Committee (extension of the departure deadline)",
    "Ministry of Integration / Folketing",
    "2008",
    "https://ft.dk/samling/20072/almdel/reu/spm/815/svar/559426/574386/index.htm",
)
REU813 = Source(
    "REU813",
    "Answer to question 813, Legal Affairs Committee",
    "Minister for Gender Equality / Folketing",
    "2008",
    "https://ft.dk/samling/20072/almdel/reu/spm/813/svar/561270/578251/index.htm",
)
SOU375 = Source(
    "SOU375",
    "Answer to question 375, Social Affairs Committee",
    "Ministry of Integration / Folketing",
    "2008",
    "https://ft.dk/samling/20072/almdel/sou/spm/375/svar/557623/571324/index.htm",
)
REU231 = Source(
    "REU231",
    "Answer to question 231, Legal Affairs Committee (follow-up to OSCE criticism)",
    "Ministry of Justice / Folketing",
    "2006",
    "https://ft.dk/samling/20051/almdel/reu/spm/231/svar/261469/287842/index.htm",
)
UUI114 = Source(
    "UUI114",
    "Answer to question 114, Integration Committee",
    "Minister for Gender Equality / Folketing",
    "2010–11",
    "https://ft.dk/samling/20101/almdel/uui/spm/114/svar/771631/943784/index.htm",
)
UNW = Source(
    "UNW",
    "Danish Aliens Act – 2007 measure (database entry on laws against violence)",
    "UN Women (inferred)",
    "2007",
    "",
)
LEG = Source(
    "LEG",
    "Aliens (Consolidation) Act, excerpts as amended 2013 (English)",
    "legislationline.org",
    "2013",
    "https://legislationline.org/taxonomy/term/13417",
)
A863 = Source(
    "A863",
    "Aliens (Consolidation) Act no. 863 of 25 June 2013 (English), preamble",
    "studylib copy",
    "2013",
    "https://deploy.studylib.es/doc/5204793/aliens--consolidation--act--no.-863-of-25-june-2013-",
)
L129 = Source(
    "L129",
    "Bill L 129 (2012–13): better protection of trafficking victims (Aliens Act)",
    "Ministry of Justice / Folketing",
    "2013",
    "https://ft.dk/samling/20121/lovforslag/l129/20121_l129_som_fremsat.htm",
)
UUI54 = Source(
    "UUI54",
    "Draft of 13 Dec 2012 (same subject as L 129)",
    "Ministry of Justice / Folketing",
    "2012",
    "https://ft.dk/samling/20121/almdel/UUI/bilag/54/1200781/index.htm",
)
DL33 = Source(
    "DL33",
    "Aliens Act § 33 (opening subsections)",
    "danskelove.dk",
    "n.d.",
    "https://danskelove.dk/udl%C3%A6ndingeloven/33",
)
CMMREF = Source(
    "CMMREF",
    "Reflection and restitution period",
    "CMM",
    "n.d. (after 2013)",
    "https://admin.cmm.dk/tilbud-til-ofre/refleksions-og-restitutionsperiode",
)
TV2N = Source(
    "TV2N",
    "Victims may stay for 120 days",
    "TV2 Nord",
    "2013",
    "https://www.tv2nord.dk/nordjylland/ofre-ma-blive-i-120-dage",
)
PBN13 = Source(
    "PBN13",
    "Leave to appeal: detention of a Nigerian woman (9 Sept 2013)",
    "Appeals Permission Board",
    "2013",
    "http://www.domstol.dk/Procesbevillingsnaevnet/nyheder/Appeltilladelser/Pages/Frihedsber%C3%B8velseafennigerianskkvinde,dervaradministrativtudvistp%C3%A5grundafulovligtarbejde.aspx",
)
FLN15 = Source(
    "FLN15",
    "Decision in two reopened cases (17 Nov 2015)",
    "Refugee Appeals Board",
    "2015",
    "https://fln.dk/da/Nyheder/Nyhedsarkiv/2015/2015_11_17",
)
HRC = Source(
    "HRC",
    "Views, communication no. 2288/2013 (23 July 2015), opening",
    "UN Human Rights Committee",
    "2015",
    "https://docstore.ohchr.org/SelfServices/FilesHandler.ashx?enc=6QkG1d%2fPPRiCAqhKb7yhsukPtYsnxNH1DBeueuCbK4iqCHNNjd5qU33tC6ay4Q3fFwRaj3wyvBH5Erm8722A05OUXbs7bB87J7KkvRJ3o6BeGVW9hlRUEBr28FRSyAg6f%2ftq5O7X5OOBX%2bUjTV53mg%3d%3d",
)
ISHR = Source(
    "ISHR",
    "Case note on communication 2288/2013",
    "International Service for Human Rights",
    "2016",
    "http://www.ishr.ch/news/denmark-refusal-asylum-claim-violates-rights-life-and-freedom-cruel-and-inhuman-treatment",
)
CMMID = Source(
    "CMMID",
    "Identifying victims of trafficking",
    "CMM",
    "n.d. (before 2022)",
    "https://www.cmm.dk/tilbud-til-ofre/at-identificere-ofre-for-menneskehandel",
)
CBSS = Source(
    "CBSS",
    "Transnational referral: Denmark – identification",
    "Council of the Baltic Sea States",
    "n.d.",
    "https://cbss.org/bsr-trm/countries/denmark/identification/",
)
BSR = Source(
    "BSR",
    "Transnational referral: Denmark – first steps",
    "bsr-trm.com (Council of the Baltic Sea States)",
    "n.d.",
    "https://bsr-trm.com/countries/denmark/page/2",
)
ECN = Source(
    "ECN",
    "Together against trafficking: Denmark",
    "European Commission",
    "2021 or later",
    "https://home-affairs.ec.europa.eu/policies/internal-security/organised-crime-and-human-trafficking/together-against-trafficking-human-beings/eu-countries/denmark_en",
)
EC17 = Source(
    "EC17",
    "Together against trafficking: Denmark (earlier version)",
    "European Commission",
    "c. 2017",
    "https://ec.europa.eu/anti-trafficking/member-states/Denmark",
)
EC12 = Source(
    "EC12",
    "National information page: Denmark",
    "European Commission",
    "c. 2012",
    "http://ec.europa.eu/anti-trafficking/showNIPsection?country=Denmark&breadCrumbReset=true",
)
BM22 = Source(
    "BM22",
    "Press release: new action plan 2022–2025 (8 Apr 2022)",
    "Ministry of Employment",
    "2022",
    "https://bm.dk/nyheder/pressemeddelelser/2022/04/regeringen-styrker-bekaempelsen-af-menneskehandel-med-ny-handlingsplan/",
)
CMMRET = Source(
    "CMMRET",
    "Prepared return (page dated 1 Sept 2022)",
    "CMM",
    "2022",
    "https://cmm.dk/tilbud-til-ofre/forberedt-hjemsendelse",
)
CMMRET2 = Source(
    "CMMRET2",
    "Prepared return (other stored version)",
    "CMM",
    "n.d.",
    "https://www.cmm.dk/tilbud-til-ofre/forberedt-hjemsendelse",
)
RAMB = Source(
    "RAMB",
    "Evaluation of the prepared-return programme for vulnerable aliens",
    "Rambøll for the Ministry of Justice (copy on docplayer)",
    "2012",
    "http://docplayer.dk/3064736-Evaluering-af-program-for-forberedt-hjemsendelse-af-saarbare-udlaendinge.html",
)
SB22 = Source(
    "SB22",
    "More people trafficked for forced labour and crime (11 May 2022)",
    "National Board of Social Services",
    "2022",
    "https://www.sbst.dk/nyheder/2022/flere-handles-til-tvangsarbejde-og-kriminalitet",
)
REU660 = Source(
    "REU660",
    "Answer to question 660, Legal Affairs Committee (support for victims who fear return)",
    "Danish minister for gender equality / Folketing",
    "2023",
    "https://ft.dk/samling/20222/almdel/reu/spm/660/svar/1959936/2711606/index.htm",
)
CMMACC = Source(
    "CMMACC",
    "Protection and accommodation",
    "CMM",
    "n.d.",
    "https://www.cmm.dk/tilbud-til-ofre/beskyttelse-og-indkvartering",
)
OXF = Source(
    "OXF",
    "Evaluation of the accommodation model",
    "Oxford Research",
    "c. 2019",
    "https://oxfordresearch.dk/projects/evaluering-af-indkvarteringsmodellen/",
)
P860 = Source(
    "P860",
    "Letter of 30 Sept 2020 with mid-term evaluation of accommodation",
    "Minister for Gender Equality (copy on polspy.org)",
    "2020",
    "https://polspy.org/dk/dokumenter/860271",
)
CMMLEG = Source(
    "CMMLEG",
    "Legal assistance",
    "CMM",
    "n.d.",
    "https://admin.cmm.dk/tilbud-til-ofre/juridisk-bistand",
)
CMMTIL = Source("CMMTIL", "Offers to victims", "CMM", "n.d.", "https://www.cmm.dk/tilbud-til-ofre")
CMMKID = Source(
    "CMMKID",
    "Offers to children and young people under 18 (page dated 1 Sept 2022)",
    "CMM",
    "2022",
    "https://cmm.dk/tilbud-til-ofre/saerlige-tilbud-til-boern-og-unge-under-18-aar",
)
L23 = Source(
    "L23",
    "Bill L 23 (2002–03): unaccompanied minor asylum seekers",
    "Ministry of Integration / Folketing",
    "2002",
    "https://webarkiv.ft.dk/Samling/20021/lovforslag_som_fremsat/L23.htm",
)
THU = Source(
    "THU",
    "Aliens Act, list of amendments",
    "themis.dk",
    "n.d.",
    "https://www.themis.dk/synopsis/docs/Lovsamling/Udlaendingeloven.html",
)
L37 = Source(
    "L37",
    "Bill L 37 (2010–11): unaccompanied minors",
    "Ministry of Integration / Folketing",
    "2010",
    "https://eu.dk/samling/20101/lovforslag/l37/20101_l37_som_fremsat.htm",
)
CMMAB = Source(
    "CMMAB",
    "What is CMM?",
    "CMM",
    "n.d. (after 2022)",
    "https://www.cmm.dk/om-os/hvad-er-center-mod-menneskehandel",
)
HTDK = Source(
    "HTDK",
    "CMM (description)",
    "humantrafficking.dk",
    "c. 2020",
    "https://www.humantrafficking.dk/cmm",
)
HN1 = Source(
    "HN1",
    "Trust-based outreach",
    "HopeNow",
    "n.d. (after 2022)",
    "https://www.hopenow.dk/ongoing-project",
)
HN2 = Source("HN2", "Our journey", "HopeNow", "n.d.", "https://hopenow.dk/our-journey")
HN3 = Source("HN3", "Our work", "HopeNow", "c. 2020", "https://hopenow.dk/our-work-2/?lang=en")
CMMC = Source(
    "CMMC",
    "National and international commitments",
    "CMM",
    "n.d. (after 2022)",
    "https://www.cmm.dk/english/national-and-international-commitments",
)
UM15 = Source(
    "UM15",
    "Action plans",
    "Ministry of Foreign Affairs",
    "c. 2016",
    "https://um.dk/ligestilling/menneskehandel/handlingsplaner/",
)
UM18 = Source(
    "UM18",
    "New action plan 2019–2021 (10 Sept 2018)",
    "Ministry of Foreign Affairs",
    "2018",
    "https://udviklingstal.um.dk/da/ligestilling/nyheder/newsdisplaypage/?newsID=0C43A733-C3E6-4945-BBCA-F6BE14DEA257",
)
P734 = Source(
    "P734",
    "Covering letter and action plan 2019–2021",
    "Ministry of Foreign Affairs (copy on polspy.org)",
    "2018",
    "https://polspy.org/dk/dokumenter/734917",
)
NAP11 = Source(
    "NAP11",
    "Action plan to combat human trafficking 2011–2014",
    "Danish government (copy on docslib)",
    "2011",
    "https://docslib.org/doc/5762873/action-plan-to-combat-human-trafficking-2011-2014",
)
NAP15 = Source(
    "NAP15",
    "Action plan to combat trafficking in human beings 2015–2018",
    "Ministry for Children, Gender Equality, Integration and Social Affairs (copy on docslib)",
    "2015",
    "https://docslib.org/doc/2780013/action-plan-to-combat-trafficking-in-human-beings-2015-2018-action-plan-to-combat-trafficking-in-human-beings-2015-2018",
)
NAP22 = Source(
    "NAP22",
    "Action plan 2022–2025 (LIU annex 68)",
    "Ministry of Transport (gender equality) / Folketing",
    "2022",
    "https://ft.dk/samling/20211/almdel/LIU/bilag/68/2557700/index.htm",
)
MYN = Source(
    "MYN",
    "Press release: funding agreement for the trafficking effort (29 Oct 2010)",
    "Department of Gender Equality",
    "2010",
    "http://www.mynewsdesk.com/dk/pressreleases/satspuljeforlig-indsats-mod-menneskehandel-fortsaettes-507444",
)
PF = Source(
    "PF",
    "Broad majority puts DKK 62.4 m into the trafficking effort",
    "presse-fotos.dk",
    "n.d. (after Aug 2024)",
    "https://presse-fotos.dk/?p=622439",
)
DIG = Source(
    "DIG",
    "Trafficking (equality pages)",
    "Ministry of Digital Government and Gender Equality",
    "c. 2023",
    "https://admin.digmin.dk/ligestilling/mere-om-ligestilling/menneskehandel",
)
BKI = Source(
    "BKI",
    "Promulgation of the Palermo trafficking protocol",
    "Retsinformation (Ministry of Foreign Affairs)",
    "2004",
    "https://www.retsinformation.dk/Forms/R0710.aspx?id=23024",
)
INV = Source(
    "INV",
    "Parties to the Palermo protocol",
    "inview.nl",
    "2024",
    "https://inview.nl/openCitation/id5f22071a71062b38e6d1e4928434fb5e/protocol-inzake-de-voorkoming-bestrijding-en-bestraffing-van-mensenhandel-in-het-bijzonder-vrouwenhandel-en-kinderhandel-tot-aanvulling-van-het-verdrag-van-de-verenigde-naties-tegen-grensoverschrijdende-georganiseerde-misdaad-verdragpartijgrp",
)
UNTC = Source(
    "UNTC",
    "Status of the Palermo protocol (opening)",
    "UN Treaty Collection",
    "2024",
    "https://treaties.un.org/Pages/ShowMTDSGDetails.aspx?src=UNTSONLINE&tabid=2&mtdsg_no=XVIII-12-a&chapter=18&lang=en",
)
WIKM = Source(
    "WIKM",
    "Human trafficking in Denmark",
    "wikimili.com",
    "n.d.",
    "https://wikimili.com/en/Human_trafficking_in_Denmark",
)
WHC = Source(
    "WHC",
    "Ratifications of the 2005 Warsaw convention",
    "whatconvention.org",
    "n.d.",
    "https://whatconvention.org/en/ratifications/1516",
)
LOC = Source(
    "LOC",
    "Anti-human-trafficking convention now in force",
    "Library of Congress",
    "2008",
    "http://loc.gov/law/foreign-news/article/council-of-europe-anti-human-trafficking-convention-now-in-force/",
)
COE197 = Source(
    "COE197",
    "The anti-trafficking convention",
    "Council of Europe",
    "n.d.",
    "https://www.coe.int/en/web/anti-human-trafficking/anti-trafficking-convention",
)
EMN = Source(
    "EMN",
    "Directive 2004/81/EC",
    "EMN Ireland",
    "n.d.",
    "https://emn.ie/legislation/directive-2004-81-ec-of-29-april-2004-on-the-residence-permit-issued-to-third-country-nationals-who-are-victims-of-trafficking-in-human-beings-or-who-have-been-the-subject-of-an-action-to-facilitate-i/",
)
OJ24 = Source(
    "OJ24",
    "Directive (EU) 2024/1712 (opening)",
    "EUR-Lex",
    "2024",
    "https://eur-lex.europa.eu/legal-content/DA/TXT/HTML/?uri=OJ%3AL_202401712",
)
TRM10 = Source(
    "TRM10",
    "Danish absence from EU trafficking policy",
    "trafficking-monitor (quoting the Copenhagen Post)",
    "2010",
    "http://trafficking-monitor.blogspot.com/2010/12/disastrous-danish-absence-from-human.html",
)
ST23 = Source(
    "ST23",
    "Figures and statistics 2023",
    "CMM",
    "2024",
    "https://admin.cmm.dk/statistik/tal-og-statistik-2023",
)
ST22 = Source(
    "ST22",
    "Figures and statistics 2022",
    "CMM",
    "2023",
    "https://cmm.dk/statistik/tal-og-statistik-2022",
)
ST21 = Source(
    "ST21",
    "Figures and statistics 2021",
    "CMM",
    "2022",
    "https://cmm.dk/statistik/tal-og-statistik-2021",
)
ST19 = Source(
    "ST19",
    "Selected figures 2019",
    "CMM",
    "2020",
    "https://www.cmm.dk/statistik/udvalgte-tal-og-tendenser-fra-2019",
)
ST18 = Source(
    "ST18",
    "Selected figures 2018",
    "CMM",
    "2019",
    "https://www.cmm.dk/statistik/udvalgte-tal-og-tendenser-fra-2017",
)
LOCAL = Source(
    "LOCAL",
    "Record number of trafficking victims in Denmark",
    "The Local Denmark",
    "2016",
    "https://www.thelocal.dk/20160706/record-number-of-human-trafficking-victims-in-denmark/",
)
SCAN = Source(
    "SCAN",
    "Human trafficking to Denmark on the rise",
    "ScandAsia (Ritzau)",
    "c. 2013",
    "https://scandasia.com/human-trafficking-denmark-rise/",
)
BSPC = Source(
    "BSPC",
    "Report by Denmark on trafficking, March 2010",
    "Baltic Sea Parliamentary Conference",
    "2010",
    "https://bspc-web.pages.dev/resources/documents/223",
)
DOM = Source(
    "DOM",
    "Charges and convictions (data of 15 Jan 2022)",
    "CMM, from the Director of Public Prosecutions",
    "2022",
    "https://cmm.dk/statistik/sigtelser-og-domme",
)
DOM19 = Source(
    "DOM19",
    "Charges and convictions (data of 1 June 2019)",
    "CMM, from the Director of Public Prosecutions",
    "2019",
    "https://www.cmm.dk/statistik/sigtelser-og-domme-1",
)
KD22 = Source(
    "KD22",
    "Minister: zero convictions in three years is not good enough",
    "Kristeligt Dagblad",
    "2022",
    "https://www.kristeligt-dagblad.dk/nick-haekkerup-nul-doemte-menneskehandel-i-tre-aar-er-ikke-godt-nok",
)
POLIT = Source(
    "POLIT",
    "Trafficked women let down while traffickers go free",
    "Politiken",
    "2019",
    "https://politiken.dk/debat/art7150228/Handlede-kvinder-svigtes-mens-bagm%C3%A6ndene-g%C3%A5r-fri",
)
SN17 = Source(
    "SN17",
    "Supreme Court convicts Romanian siblings of trafficking",
    "sn.dk (Ritzau)",
    "2017",
    "http://sn.dk/Hilleroed/Hoejesteret-doemmer-rumaenske-soeskende-for-menneskehandel/artikel/658744?rss",
)
N365 = Source(
    "N365",
    "Romanian family convicted of trafficking (14 Dec 2015)",
    "365nyheder.dk",
    "2015",
    "https://365nyheder.dk/2015/12/14/rumaensk-familie-doemt-for-menneskehandel/",
)
CHD = Source(
    "CHD",
    "13 jailed in Denmark's largest trafficking case",
    "China Daily",
    "2016",
    "http://www.chinadaily.com.cn/m/supremepeoplescourt/2016-03/15/content_23881493.htm",
)
STRF = Source(
    "STRF",
    "High Court judgment on exploited Romanian cleaners",
    "strafferammen.dk (court press text)",
    "c. 2014–15",
    "http://strafferammen.dk/dom-i-sag-om-udnyttelse-af-rumaenske-rengoeringsarbejdere/",
)
EB14 = Source(
    "EB14",
    "Acquittal in forced-labour case appealed",
    "Ekstra Bladet",
    "2014",
    "https://ekstrabladet.dk/112/article4689217.ece",
)
TVMV = Source(
    "TVMV",
    "Prosecutor drops appeal in case of Ghanaian fishermen",
    "TV Midtvest",
    "2021",
    "https://www.tvmidtvest.dk/lemvig/sag-om-menneskehandel-af-ghanesiske-fiskere-statsadvokaten-dropper-at-anke",
)
BT21 = Source(
    "BT21",
    "Fisherman convicted of exploiting Ghanaians for years",
    "BT (Ritzau)",
    "2021",
    "https://www.bt.dk/krimi/fisker-er-doemt-for-at-udnytte-ghanesere-i-aarevis?referrer=RSS",
)
EB20 = Source(
    "EB20",
    "Charged with using Africans as slaves",
    "Ekstra Bladet",
    "2020",
    "https://ekstrabladet.dk/112/tiltale-brugte-afrikanere-som-slaver/8192851",
)
DR21 = Source(
    "DR21",
    "Ship-owner acquitted of trafficking",
    "DR",
    "2021",
    "https://www.dr.dk/nyheder/indland/havde-ghanesere-boende-paa-fiskeskib-i-tre-aar-skibsreder-fra-thyboroen-frifundet",
)
TID20 = Source(
    "TID20",
    "Lawyer and union criticise handling of trafficking case",
    "tidende.dk (Fagbladet 3F / Ritzau)",
    "2020",
    "https://www.tidende.dk/erhverv/2020/02/18/advokat-og-3f-kritiserer-politiets-behandling-af-sag-om-menneskehandel/",
)
CPH14 = Source(
    "CPH14",
    "Human trafficking trial gets underway",
    "Copenhagen Post",
    "2014",
    "http://cphpost.dk/news/human-trafficking-trial-gets-underway.8390.html",
)
LEX = Source(
    "LEX",
    "Prostitution legislation (encyclopaedia article)",
    "lex.dk / Den Store Danske",
    "n.d. (after 2013)",
    "https://denstoredanske.lex.dk/prostitutionslovgivning",
)
KFUK = Source(
    "KFUK",
    "Legislation and policy on prostitution",
    "KFUKs Sociale Arbejde",
    "n.d.",
    "https://kfuksa.dk/lovgivning-politiske-tiltag-pa-prostitutionsomradet",
)
B1424 = Source(
    "B1424",
    "Report 1424, chapter 23: table of maxima in Penal Code ch. 24",
    "Penal Law Council (reproduced by krim.dk)",
    "2003",
    "http://www.krim.dk/undersider/straffesager/betaenkning-1424-2003/kapitel-23-saedelighedsforbrydelser.htm",
)
L57F = Source(
    "L57F",
    "Bill L 57 (2011–12) as introduced",
    "Ministry of Justice / Folketing",
    "2011",
    "https://ft.dk/samling/20111/lovforslag/l57/20111_l57_som_fremsat.htm",
)
CMMDIR = Source(
    "CMMDIR",
    "The EU trafficking directive",
    "CMM",
    "n.d. (after 2012)",
    "https://www.cmm.dk/om-menneskehandel/lovgivning/internationale-konventioner/eus-menneskehandelsdirektiv",
)
DAGENS = Source(
    "DAGENS",
    "Facts: the EU trafficking directive (Ritzau)",
    "dagens.dk",
    "2015",
    "http://www.dagens.dk/nyheder/fakta-her-er-eus-direktiv-mod-menneskehandel",
)
KDMIL = Source(
    "KDMIL",
    "Millions to reduce trafficking",
    "Kristeligt Dagblad",
    "2016",
    "https://www.kristeligt-dagblad.dk/danmark/millionstoette-skal-mindske-menneskehandel",
)
N24 = Source(
    "N24",
    "Ship-owner convicted of usury and Aliens Act breach",
    "24nyt.dk",
    "2021",
    "https://24nyt.dk/skibsreder-domt-for-ager-og-brud-pa-udlaendingeloven/amp",
)
DELTA = Source(
    "DELTA", "Denmark dashboard", "Delta 8.7", "c. 2020", "https://delta87.org/dashboards/denmark/"
)
VIRK = Source(
    "VIRK",
    "Facts: trafficking for forced labour",
    "CMM (company guide)",
    "c. 2015",
    "http://virk.cmm.dk/en/facts",
)
SB22R = Source(
    "SB22R",
    "Annual report 2021: publication page",
    "National Board of Social Services",
    "2022",
    "https://www.sbst.dk/udgivelser/2022/menneskehandel-i-danmark-2021-aarsrapport",
)
