"""Statements of law and practice that no rule uses, kept to be looked up by their id."""

from traffick_rules.law import CETS_197, Confidence, day_in, not_verified, recalled
from traffick_rules_denmark.provisions import (
    A633,
    ACTION_PLANS,
    ALIENS_ACT,
    B1424,
    BSR,
    BT21,
    CHILDRENS_ACT,
    CMMACC,
    CMMRET,
    CMMRET2,
    DL33,
    DL216,
    EB14,
    EB20,
    ECN,
    FLN15,
    GR11,
    GR21,
    GR25,
    ISHR,
    JMP,
    K24,
    KFUK,
    L57B,
    L57F,
    L111,
    L117,
    L129,
    LEG,
    LEX,
    N24,
    N36,
    NBN14,
    OXF,
    P860,
    PENAL_CODE,
    PRACTICE,
    PROCEDURE_ACT,
    RAMB,
    RETURN_PROGRAMME,
    REU559,
    REU815,
    SN17,
    STRF,
    TIP07,
    TIP12,
    TIP13,
    TIP18,
    TIP22E,
    TIP23E,
    UNDATED,
    UNW,
)
from traffick_rules_denmark.sentencing import MARCH_2012

# Penal Code: the Acts, and what surrounds the offence.

OFF_03 = PENAL_CODE.provision(
    "OFF-03",
    "Act 380/2002",
    "First day in force: the Ministry of Justice gives 8 June 2002; an annotated code gives 7 "
    "June 2002 for other parts of the same Act. Encode 2002-06-08 (the ministry speaks of § 262 a"
    " itself).",
    since="2002-06-08",
    confidence=Confidence.DISPUTED,
    sources=(
        REU559,
        K24,
    ),
)
OFF_06 = PENAL_CODE.provision(
    "OFF-06",
    "bill L 57 § 2; Act 275/2012",
    "The 2012 Act takes effect the day after promulgation; month March 2012 known, day not. Bill "
    "introduced 14 Dec 2011.",
    since=day_in(
        "2012-03-01",
        "2012-03-01",
        "2012-03-31",
        why="only the month, March 2012, is known",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.SINGLE,
    sources=(
        L57F,
        L57B,
        N36,
    ),
)
OFF_07 = PENAL_CODE.provision(
    "OFF-07",
    "Act 275/2012",
    "Act 275 bears the date 27 March 2012 and took effect 29 March 2012.",
    since="2012-03-29",
    confidence=Confidence.RECALL,
)
OFF_09 = PENAL_CODE.provision(
    "OFF-09",
    "§ 33",
    "General shortest prison term: 7 days (applies where the special provision is silent).",
    since=None,
    confidence=Confidence.RECALL,
)
OFF_20 = PENAL_CODE.provision(
    "OFF-20",
    "§ 262 a(1), Supreme Court",
    "Using a person's identity for fraud without their knowing it counts as exploitation for "
    '"criminal acts"; the victim need not commit a crime or know of it.',
    since=day_in(
        "2017-05-01",
        "2017-05-01",
        "2017-05-31",
        why="only the month, May 2017, is known",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.SINGLE,
    sources=(SN17,),
)
OFF_25 = PENAL_CODE.provision(
    "OFF-25",
    "Act 275/2012 § 3; bill L 111 § 5",
    "§ 262 a and § 262 b do not apply to the Faroe Islands or Greenland through these amending "
    "Acts.",
    since=MARCH_2012,
    confidence=Confidence.SINGLE,
    sources=(
        L57F,
        L111,
    ),
)
OFF_33 = PENAL_CODE.provision(
    "OFF-33",
    "§ 262 b",
    "An aggravating rule on sentencing was added to § 262 b during passage on a proposal by the "
    "party SF (text not seen; that it concerns victims under 18 is RECALL).",
    since="2022-06-01",
    confidence=Confidence.SINGLE,
    sources=(JMP,),
)
OFF_37 = PENAL_CODE.provision(
    "OFF-37",
    "§ 282",
    "Where the trafficking means or purpose failed, courts convicted of usury (åger) instead "
    "(cleaners 2014, fishermen 2021).",
    since=not_verified(known_by="2014-12-31"),
    confidence=Confidence.CONFIRMED,
    sources=(
        STRF,
        EB14,
        BT21,
        N24,
    ),
)
OFF_44 = PENAL_CODE.provision(
    "OFF-44",
    "Act 633/2013",
    'Chapter 24 recast as "sexual crimes" by Act 633 of 12 June 2013.',
    since="2013-07-01",
    confidence=Confidence.CONFIRMED,
    sources=(
        A633,
        K24,
    ),
)
OFF_47 = PENAL_CODE.provision(
    "OFF-47",
    "§ 223 a",
    "Buying sex from someone under 18: fine or up to 2 years.",
    since=not_verified(known_by="2003-12-31"),
    until="2013-06-30",
    confidence=Confidence.CONFIRMED,
    sources=(
        B1424,
        L117,
    ),
)
OFF_48 = PENAL_CODE.provision(
    "OFF-48",
    "§ 224",
    "Buying sex from someone under 18 stays an offence, now § 224.",
    since=recalled(
        "2013-07-01",
        known_by=UNDATED,
        why="read in undated pages of after 2013; that it starts on 1 July 2013 is recalled",
    ),
    confidence=Confidence.CONFIRMED,
    sources=(
        LEX,
        KFUK,
    ),
)
OFF_49 = PENAL_CODE.provision(
    "OFF-49",
    "§ 224",
    "§ 224 as a whole: fine or up to 6 years, including helping a minor into paid sex (one "
    "secondary source; that the customer alone faces 2 years is RECALL). Do not encode without "
    "the statute text.",
    since=recalled(
        "2013-07-01",
        known_by=UNDATED,
        why="read in undated pages of after 2013; that it starts on 1 July 2013 is recalled",
    ),
    confidence=Confidence.SINGLE,
    sources=(LEX,),
)
OFF_50 = PENAL_CODE.provision(
    "OFF-50",
    "",
    "Buying and selling sex between adults is not itself an offence.",
    since=day_in(
        "1999-01-01",
        "1999-01-01",
        "1999-12-31",
        why="only the year 1999 is known",
        confidence=Confidence.CONFIRMED,
    ),
    confidence=Confidence.CONFIRMED,
    sources=(
        LEX,
        KFUK,
    ),
)
OFF_51 = PENAL_CODE.provision(
    "OFF-51",
    "§ 216(5)",
    "That a rape victim is a victim of trafficking is an aggravating circumstance (subsection 5 "
    "since 1 July 2016; subsection 4 before).",
    since="2016-07-01",
    confidence=Confidence.CONFIRMED,
    sources=(
        K24,
        DL216,
    ),
)
OFF_52 = PENAL_CODE.provision(
    "OFF-52",
    "Act 633/2013",
    "The aggravating rule of OFF-51 first applied from 1 July 2013.",
    since="2013-07-01",
    confidence=Confidence.RECALL,
)
OFF_77 = PENAL_CODE.provision(
    "OFF-77",
    "§ 75 (section number recalled)",
    "Confiscation of the instrument was sought (vessel, Thyborøn case).",
    since=day_in(
        "2020-01-01",
        "2020-01-01",
        "2020-12-31",
        why="only the year 2020 is known",
        confidence=Confidence.SINGLE,
    ),
    until="2020-12-31",
    confidence=Confidence.SINGLE,
    sources=(EB20,),
)
OFF_78 = PENAL_CODE.provision(
    "OFF-78",
    "§§ 75-76 a",
    "Confiscation of proceeds and instruments follows the general rules.",
    since=None,
    confidence=Confidence.RECALL,
)

# Administration of Justice Act, and what befell victims in criminal cases.

OFF_71 = PROCEDURE_ACT.provision(
    "OFF-71",
    "§§ 783, 799",
    "Interception and secret-search provisions list § 262 a; § 262 b added.",
    since="2022-06-01",
    confidence=Confidence.SINGLE,
    sources=(L111,),
)
OFF_75 = CETS_197.provision(
    "OFF-75",
    "Art. 26",
    "GRETA's first report feared that victims are punished for illegal entry or stay.",
    since="2011-12-20",
    until="2011-12-20",
    confidence=Confidence.SINGLE,
    sources=(GR11,),
)
OFF_76 = PRACTICE.provision(
    "OFF-76",
    "",
    "Once identified, victims were protected from punishment, but a 72-hour charging limit "
    "hindered identification in custody.",
    since=day_in(
        "2012-01-01",
        "2012-01-01",
        "2012-12-31",
        why="only the year 2012 is known",
        confidence=Confidence.SINGLE,
    ),
    until="2018-12-31",
    confidence=Confidence.SINGLE,
    sources=(
        TIP12,
        TIP13,
        TIP18,
    ),
)

# Identification.

STA_13 = PRACTICE.provision(
    "STA-13",
    "Aliens Act §§ 36-37 (recalled)",
    "Detention of a suspected illegal stayer for identification: at most 72 hours before a "
    "decision.",
    since=not_verified(known_by="2012-12-31"),
    confidence=Confidence.SINGLE,
    sources=(
        TIP12,
        TIP13,
        TIP18,
    ),
    note="last read in 2018",
)
STA_15 = PRACTICE.provision(
    "STA-15",
    "",
    "Status does not depend on a conviction: 111 forced-labour victims were recognised in "
    "2009-2020 while no one was convicted of it.",
    since="2009-01-01",
    until="2020-12-31",
    confidence=Confidence.CONFIRMED,
    sources=(
        ECN,
        JMP,
    ),
)
STA_16 = PRACTICE.provision(
    "STA-16",
    "",
    "Standard of proof: an overall assessment, lower than criminal proof.",
    since=None,
    confidence=Confidence.RECALL,
)
STA_17 = PRACTICE.provision(
    "STA-17",
    "",
    "No administrative appeal lies against the status assessment itself.",
    since=None,
    confidence=Confidence.RECALL,
)

# Aliens Act § 33: around the deadline.

REF_02 = ACTION_PLANS.provision(
    "REF-02",
    "2007-2010",
    "Decision to go from 15 to 100 days taken with the new plan in December 2006.",
    since=day_in(
        "2006-12-01",
        "2006-12-01",
        "2006-12-31",
        why="only the month, December 2006, is known",
        confidence=Confidence.SINGLE,
    ),
    until="2006-12-31",
    confidence=Confidence.SINGLE,
    sources=(TIP07,),
)
REF_07 = ALIENS_ACT.provision(
    "REF-07",
    "bill L 129 § 2",
    "The 2013 change takes effect the day after promulgation.",
    since=day_in(
        "2013-05-01",
        "2013-05-01",
        "2013-05-31",
        why="only the month, May 2013, is known",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.SINGLE,
    sources=(L129,),
)
REF_08 = ALIENS_ACT.provision(
    "REF-08",
    "§ 33(14)",
    "Exact start 3 May 2013 (a sister Act of the same date, 434/2013, is annotated as in force 3 "
    "May 2013; K26).",
    since="2013-05-03",
    confidence=Confidence.RECALL,
)
REF_09 = ALIENS_ACT.provision(
    "REF-09",
    "Acts 432 and 433/2013",
    "L 129 was split in two on the way; it became Acts 432 and 433 of 1 May 2013. Which one "
    "carries the trafficking part is not read (432 RECALL).",
    since=day_in(
        "2013-05-01",
        "2013-05-01",
        "2013-05-31",
        why="only the month, May 2013, is known",
        confidence=Confidence.RECALL,
    ),
    confidence=Confidence.RECALL,
)
REF_16 = ALIENS_ACT.provision(
    "REF-16",
    "§ 33",
    "Subsection numbers 14 and 15 hold in the 2012-13 texts; later renumbering not checked.",
    since=not_verified(known_by="2013-12-31"),
    confidence=Confidence.CONFIRMED,
    sources=(
        L129,
        LEG,
    ),
)
REF_18 = PRACTICE.provision(
    "REF-18",
    "Danish Immigration Service",
    "The police have no say in the extension.",
    since="2007-08-01",
    confidence=Confidence.SINGLE,
    sources=(REU815,),
)
REF_21 = ALIENS_ACT.provision(
    "REF-21",
    "§ 33(2)",
    "Ordinary deadlines for others (not victims): 7 days; 15 days for refused §§ 9 b and 9 "
    "c(3)(2); 1 month for Nordic/EU/former permit holders; at once in urgent cases.",
    since=not_verified(known_by=UNDATED),
    confidence=Confidence.SINGLE,
    sources=(DL33,),
)
REF_22 = PRACTICE.provision(
    "REF-22",
    "",
    "During the pandemic the 30 days were stretched, up to 8 months.",
    since=day_in(
        "2021-01-01",
        "2021-01-01",
        "2021-12-31",
        why="only the year 2021 is known",
        confidence=Confidence.SINGLE,
    ),
    until="2021-12-31",
    confidence=Confidence.SINGLE,
    sources=(TIP22E,),
)
REF_25 = CETS_197.provision(
    "REF-25",
    "Art. 13",
    "GRETA asked Denmark to make this a recovery period rather than a deadline to leave.",
    since="2011-12-20",
    confidence=Confidence.SINGLE,
    sources=(
        GR11,
        GR21,
    ),
)

# Residence permits.

PER_10 = ALIENS_ACT.provision(
    "PER-10",
    "§ 7",
    "Asylum refusals of trafficked women were tested at the UN Human Rights Committee (no. "
    "2288/2013), which found a violation; the Board reopened and again refused.",
    since="2015-07-23",
    until="2015-11-17",
    confidence=Confidence.CONFIRMED,
    sources=(
        ISHR,
        FLN15,
    ),
)
PER_15 = ALIENS_ACT.provision(
    "PER-15",
    "§ 2, and EU rules",
    "A person recognised as a victim who has an EU right of residence or a Danish permit keeps "
    "it; status changes nothing.",
    since=None,
    confidence=Confidence.RECALL,
)
PER_16 = CETS_197.provision(
    "PER-16",
    "Art. 14",
    "GRETA and the State Department keep asking for real use of permits.",
    since="2011-12-20",
    confidence=Confidence.CONFIRMED,
    sources=(
        GR21,
        TIP23E,
    ),
)

# Prepared return.

RET_03 = PRACTICE.provision(
    "RET-03",
    "Danish Centre against Human Trafficking",
    "Voluntary; not conditional on helping the police.",
    since=not_verified(known_by="2022-12-31"),
    confidence=Confidence.SINGLE,
    sources=(
        CMMRET,
        CMMRET2,
    ),
)
RET_05 = RETURN_PROGRAMME.provision(
    "RET-05",
    "",
    "Support can include a monthly sum, housing, medical care, schooling or training, and help to"
    " start a small business.",
    since=not_verified(known_by="2022-12-31"),
    confidence=Confidence.SINGLE,
    sources=(CMMRET,),
)
RET_07 = RETURN_PROGRAMME.provision(
    "RET-07",
    "ministry contract",
    "Carried out by IOM (evaluated 2012).",
    since=day_in(
        "2008-01-01",
        "2008-01-01",
        "2008-12-31",
        why="only the year 2008 is recalled; the first day is not verified",
    ),
    confidence=Confidence.SINGLE,
    sources=(RAMB,),
    note="last read in 2012",
)
RET_08 = RETURN_PROGRAMME.provision(
    "RET-08",
    "",
    "Carried out by the Return Agency, the Danish Refugee Council and CMM together.",
    since=not_verified(
        known_by=UNDATED, why="read on an undated page; that it began after 2020 is recalled"
    ),
    confidence=Confidence.SINGLE,
    sources=(CMMRET2,),
)
RET_11 = ALIENS_ACT.provision(
    "RET-11",
    "§ 33(14)",
    "Cooperation in the prepared return opens the long deadline (see REF-12).",
    since="2007-08-01",
    confidence=Confidence.CONFIRMED,
    sources=(
        REU815,
        UNW,
        LEG,
    ),
)

# Services.

SRV_08 = ACTION_PLANS.provision(
    "SRV-08",
    "",
    "Shelter for women: Reden International, secret addresses, two houses.",
    since=not_verified(known_by=UNDATED, why="read on an undated page of after 2013"),
    confidence=Confidence.SINGLE,
    sources=(CMMACC,),
)
SRV_09 = ACTION_PLANS.provision(
    "SRV-09",
    "2015-2018",
    "Shelter capacity for women: 12 places in Copenhagen.",
    since="2015-01-01",
    until="2018-12-31",
    confidence=Confidence.CONFIRMED,
    sources=(
        OXF,
        P860,
    ),
)
SRV_10 = ACTION_PLANS.provision(
    "SRV-10",
    "2019-2021",
    "Shelter capacity for women: 7 places in Copenhagen (+2 at peaks) and 2 in Aalborg.",
    since=day_in(
        "2019-01-01",
        "2019-01-01",
        "2019-12-31",
        why="only the year 2019 is known",
        confidence=Confidence.CONFIRMED,
    ),
    confidence=Confidence.CONFIRMED,
    sources=(
        OXF,
        P860,
    ),
    note="last read in 2020",
)
SRV_11 = ACTION_PLANS.provision(
    "SRV-11",
    "",
    "Men: men's crisis centres or hostel; asylum seekers usually stay in an asylum centre.",
    since=not_verified(known_by=UNDATED),
    confidence=Confidence.SINGLE,
    sources=(CMMACC,),
)
SRV_17 = PRACTICE.provision(
    "SRV-17",
    "Danish Centre against Human Trafficking",
    "National hotline +45 70 20 25 50.",
    since=not_verified(known_by="2007-12-31"),
    confidence=Confidence.CONFIRMED,
    sources=(
        NBN14,
        BSR,
    ),
)
SRV_18 = CHILDRENS_ACT.provision(
    "SRV-18",
    "",
    "The Children's Act replaced the children part of the Social Services Act.",
    since=day_in(
        "2024-01-01",
        "2024-01-01",
        "2024-12-31",
        why="only the year 2024 is recalled; the first day is not verified",
    ),
    confidence=Confidence.SINGLE,
    sources=(GR25,),
)

FURTHER_PROVISIONS = (
    OFF_03,
    OFF_06,
    OFF_07,
    OFF_09,
    OFF_20,
    OFF_25,
    OFF_33,
    OFF_37,
    OFF_44,
    OFF_47,
    OFF_48,
    OFF_49,
    OFF_50,
    OFF_51,
    OFF_52,
    OFF_77,
    OFF_78,
    OFF_71,
    OFF_75,
    OFF_76,
    STA_13,
    STA_15,
    STA_16,
    STA_17,
    REF_02,
    REF_07,
    REF_08,
    REF_09,
    REF_16,
    REF_18,
    REF_21,
    REF_22,
    REF_25,
    PER_10,
    PER_15,
    PER_16,
    RET_03,
    RET_05,
    RET_07,
    RET_08,
    RET_11,
    SRV_08,
    SRV_09,
    SRV_10,
    SRV_11,
    SRV_17,
    SRV_18,
)
