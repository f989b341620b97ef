"""Published figures: victims, criminal cases, sentences, permits and returns."""

from datetime import date

from traffick_rules.law import Bound, Confidence, Statistic, day_in, not_verified
from traffick_rules_denmark.provisions import (
    ADV12,
    BM22,
    BSPC,
    CHD,
    DAILY,
    DOM,
    DOM19,
    DR21,
    EC12,
    EC17,
    ECN,
    GR25,
    JMP,
    KD22,
    L57Q11,
    L197Q3,
    LOCAL,
    N365,
    PF,
    POLIT,
    PUBLISHED_FIGURES,
    REU559,
    SB22,
    SB22R,
    SCAN,
    SEED,
    SN17,
    ST18,
    ST19,
    ST21,
    ST22,
    ST23,
    TIP04,
    TIP05,
    TIP10A,
    TIP10W,
    TIP15,
    TIP17,
    TIP17P,
    TIP18,
    TIP19,
    TIP20,
    TIP21,
    TIP22,
    TIP22E,
    TIP23,
    TIP23E,
    TV2N,
    TVMV,
    UNDATED,
    VIRK,
)
from traffick_rules_denmark.reflection_period import MAY_2013
from traffick_rules_denmark.sentencing import JUNE_2002

# Victims: persons assessed as trafficked, by year.

VIC_2007 = PUBLISHED_FIGURES.provision(
    "VIC-2007",
    "",
    "Victims assessed as trafficked: 17 persons.",
    since="2007-01-01",
    until="2007-12-31",
    confidence=Confidence.SINGLE,
    sources=(LOCAL,),
)
VIC_2008 = PUBLISHED_FIGURES.provision(
    "VIC-2008",
    "",
    "Victims assessed as trafficked: 28 persons.",
    since="2008-01-01",
    until="2008-12-31",
    confidence=Confidence.SINGLE,
    sources=(SCAN,),
)
VIC_2009 = PUBLISHED_FIGURES.provision(
    "VIC-2009",
    "",
    "Victims assessed as trafficked: 47 persons (derived: 91 women and 1 man for Aug 2007-Dec "
    "2009, less 17 and 28).",
    since="2009-01-01",
    until="2009-12-31",
    confidence=Confidence.SINGLE,
    sources=(
        BSPC,
        LOCAL,
        SCAN,
    ),
)
VIC_2010 = PUBLISHED_FIGURES.provision(
    "VIC-2010",
    "",
    "Victims assessed as trafficked: 52 persons.",
    since="2010-01-01",
    until="2010-12-31",
    confidence=Confidence.RECALL,
)
VIC_2011 = PUBLISHED_FIGURES.provision(
    "VIC-2011",
    "",
    "Victims assessed as trafficked: 60 persons; 3 of them forced labour, 3 minors.",
    since="2011-01-01",
    until="2011-12-31",
    confidence=Confidence.SINGLE,
    sources=(EC12,),
)
VIC_2012 = PUBLISHED_FIGURES.provision(
    "VIC-2012",
    "",
    "Victims assessed as trafficked: 66 persons.",
    since="2012-01-01",
    until="2012-12-31",
    confidence=Confidence.CONFIRMED,
    sources=(
        TV2N,
        SCAN,
    ),
)
VIC_2013 = PUBLISHED_FIGURES.provision(
    "VIC-2013",
    "",
    "Victims assessed as trafficked: 77 persons.",
    since="2013-01-01",
    until="2013-12-31",
    confidence=Confidence.RECALL,
)
VIC_2014 = PUBLISHED_FIGURES.provision(
    "VIC-2014",
    "",
    "Victims assessed as trafficked: 71 persons.",
    since="2014-01-01",
    until="2014-12-31",
    confidence=Confidence.RECALL,
)
VIC_2015 = PUBLISHED_FIGURES.provision(
    "VIC-2015",
    "",
    "Victims assessed as trafficked: 93 persons.",
    since="2015-01-01",
    until="2015-12-31",
    confidence=Confidence.CONFIRMED,
    sources=(
        LOCAL,
        TIP17P,
    ),
)
VIC_2016 = PUBLISHED_FIGURES.provision(
    "VIC-2016",
    "",
    "Victims assessed as trafficked: 121 persons (EC: running total 632).",
    since="2016-01-01",
    until="2016-12-31",
    confidence=Confidence.CONFIRMED,
    sources=(
        TIP17P,
        EC17,
    ),
)
VIC_2017 = PUBLISHED_FIGURES.provision(
    "VIC-2017",
    "",
    "Victims assessed as trafficked: 98 persons.",
    since="2017-01-01",
    until="2017-12-31",
    confidence=Confidence.CONFIRMED,
    sources=(
        TIP18,
        ST18,
    ),
)
VIC_2018 = PUBLISHED_FIGURES.provision(
    "VIC-2018",
    "",
    "Victims assessed as trafficked: 97 persons; 61 men; 46 forced labour, 29 sexual, 8 criminal "
    "acts.",
    since="2018-01-01",
    until="2018-12-31",
    confidence=Confidence.CONFIRMED,
    sources=(
        ST18,
        TIP19,
    ),
)
VIC_2019 = PUBLISHED_FIGURES.provision(
    "VIC-2019",
    "",
    "Victims assessed as trafficked: 64 persons; 38 sexual, 17 forced labour, 5 criminal acts.",
    since="2019-01-01",
    until="2019-12-31",
    confidence=Confidence.CONFIRMED,
    sources=(
        ST19,
        TIP20,
    ),
)
VIC_2020 = PUBLISHED_FIGURES.provision(
    "VIC-2020",
    "",
    "Victims assessed as trafficked: 77 persons by CMM; the 2021 TIP report says 64 (perhaps the "
    "year before).",
    since="2020-01-01",
    until="2020-12-31",
    confidence=Confidence.DISPUTED,
    sources=(
        ST21,
        KD22,
        TIP21,
    ),
)
VIC_2021 = PUBLISHED_FIGURES.provision(
    "VIC-2021",
    "",
    "Victims assessed as trafficked: 80 persons by CMM (19 forced labour, 18 criminal acts); the "
    "2022 TIP report says 68.",
    since="2021-01-01",
    until="2021-12-31",
    confidence=Confidence.DISPUTED,
    sources=(
        ST21,
        SB22,
        TIP22,
    ),
)
VIC_2022 = PUBLISHED_FIGURES.provision(
    "VIC-2022",
    "",
    "Victims assessed as trafficked: 73 persons by CMM; the 2023 TIP report says 72.",
    since="2022-01-01",
    until="2022-12-31",
    confidence=Confidence.DISPUTED,
    sources=(
        ST22,
        TIP23,
    ),
)
VIC_2023 = PUBLISHED_FIGURES.provision(
    "VIC-2023",
    "",
    "Victims assessed as trafficked: 112 persons; 58 sexual, 23 forced labour.",
    since="2023-01-01",
    until="2023-12-31",
    confidence=Confidence.CONFIRMED,
    sources=(
        ST23,
        PF,
    ),
)
VIC_2024 = PUBLISHED_FIGURES.provision(
    "VIC-2024",
    "",
    "Victims assessed as trafficked: 78 persons (derived: GRETA's 420 for 2020-24 less 342).",
    since="2024-01-01",
    until="2024-12-31",
    confidence=Confidence.SINGLE,
    sources=(GR25,),
)
VIC_SUM = PUBLISHED_FIGURES.provision(
    "VIC-SUM",
    "",
    "Running totals since 2007: 511 (2015), 632 (2016), 891 (2019), 968 (2020), 1048 (2021), 1121"
    " (2022), 1233 (2023).",
    since="2007-01-01",
    until="2023-12-31",
    confidence=Confidence.CONFIRMED,
    sources=(
        EC17,
        ST19,
        ECN,
        BM22,
        ST21,
        ST22,
        ST23,
    ),
)
VIC_0713 = PUBLISHED_FIGURES.provision(
    "VIC-0713",
    "",
    "For 2007-2013 one press item says 297; the running totals imply 347.",
    since="2007-01-01",
    until="2013-12-31",
    confidence=Confidence.DISPUTED,
    sources=(
        SCAN,
        EC17,
    ),
)
VIC_FL = PUBLISHED_FIGURES.provision(
    "VIC-FL",
    "",
    "Forced labour: 36 victims 2009-2014; 111 in 2009-2020.",
    since="2009-01-01",
    until="2020-12-31",
    confidence=Confidence.SINGLE,
    sources=(
        VIRK,
        ECN,
    ),
)

# Criminal cases.

CRJ_0304 = PUBLISHED_FIGURES.provision(
    "CRJ-0304",
    "Penal Code § 262 a",
    "2003: first arrests in December; no convictions that year.",
    since="2003-01-01",
    until="2003-12-31",
    confidence=Confidence.SINGLE,
    sources=(TIP04,),
)
CRJ_0405 = PUBLISHED_FIGURES.provision(
    "CRJ-0405",
    "Penal Code § 262 a",
    "2004-05: two large cases.",
    since=day_in(
        "2004-01-01",
        "2004-01-01",
        "2004-12-31",
        why="only the year 2004 is known",
        confidence=Confidence.SINGLE,
    ),
    until=day_in(
        "2005-12-31",
        "2005-01-01",
        "2005-12-31",
        why="only the year 2005 is known",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.SINGLE,
    sources=(TIP05,),
)
CRJ_2006A = PUBLISHED_FIGURES.provision(
    "CRJ-2006A",
    "Penal Code § 262 a",
    "More than 35 investigations of trafficking in 2006.",
    since="2006-01-01",
    until="2006-12-31",
    confidence=Confidence.SINGLE,
    sources=(SEED,),
)
CRJ_2006B = PUBLISHED_FIGURES.provision(
    "CRJ-2006B",
    "Penal Code § 262 a",
    "At least 3 persons convicted of trafficking in the first nine months of 2006.",
    since="2006-01-01",
    until="2006-09-30",
    confidence=Confidence.SINGLE,
    sources=(SEED,),
)
CRJ_2006C = PUBLISHED_FIGURES.provision(
    "CRJ-2006C",
    "Penal Code §§ 228-229",
    "30 persons convicted of procuring in the first nine months of 2006.",
    since="2006-01-01",
    until="2006-09-30",
    confidence=Confidence.SINGLE,
    sources=(SEED,),
)
CRJ_0208 = PUBLISHED_FIGURES.provision(
    "CRJ-0208",
    "Penal Code § 262 a",
    "Only eight persons convicted in all by early 2008 (press, quoted in a question to the "
    "minister).",
    since=JUNE_2002,
    until=day_in(
        "2008-01-01",
        "2008-01-01",
        "2008-12-31",
        why="early 2008; only the year is known",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.SINGLE,
    sources=(REU559,),
)
CRJ_2009 = PUBLISHED_FIGURES.provision(
    "CRJ-2009",
    "Penal Code § 262 a",
    "2009: 44 investigations, 25 prosecuted, 11 convicted.",
    since="2009-01-01",
    until="2009-12-31",
    confidence=Confidence.SINGLE,
    sources=(TIP10W,),
)
CRJ_2014 = PUBLISHED_FIGURES.provision(
    "CRJ-2014",
    "Penal Code § 262 a",
    "2014: charged 14, indicted 4, convicted 10 persons.",
    since="2014-01-01",
    until="2014-12-31",
    confidence=Confidence.SINGLE,
    sources=(DOM,),
)
CRJ_2015 = PUBLISHED_FIGURES.provision(
    "CRJ-2015",
    "Penal Code § 262 a",
    "2015: charged 25, indicted 29, convicted 4 persons.",
    since="2015-01-01",
    until="2015-12-31",
    confidence=Confidence.SINGLE,
    sources=(DOM,),
)
CRJ_2016 = PUBLISHED_FIGURES.provision(
    "CRJ-2016",
    "Penal Code § 262 a",
    "2016: charged 2, indicted 1, convicted 14 persons.",
    since="2016-01-01",
    until="2016-12-31",
    confidence=Confidence.SINGLE,
    sources=(DOM,),
)
CRJ_2017 = PUBLISHED_FIGURES.provision(
    "CRJ-2017",
    "Penal Code § 262 a",
    "2017: charged 9, indicted 5, convicted 8 persons.",
    since="2017-01-01",
    until="2017-12-31",
    confidence=Confidence.SINGLE,
    sources=(DOM,),
)
CRJ_2018 = PUBLISHED_FIGURES.provision(
    "CRJ-2018",
    "Penal Code § 262 a",
    "2018: charged 1, indicted 0, convicted 1 persons.",
    since="2018-01-01",
    until="2018-12-31",
    confidence=Confidence.SINGLE,
    sources=(DOM,),
)
CRJ_2019 = PUBLISHED_FIGURES.provision(
    "CRJ-2019",
    "Penal Code § 262 a",
    "2019: charged 7, indicted 0, convicted 0 persons.",
    since="2019-01-01",
    until="2019-12-31",
    confidence=Confidence.SINGLE,
    sources=(DOM,),
)
CRJ_2020 = PUBLISHED_FIGURES.provision(
    "CRJ-2020",
    "Penal Code § 262 a",
    "2020: charged 7, indicted 3, convicted 0 persons.",
    since="2020-01-01",
    until="2020-12-31",
    confidence=Confidence.SINGLE,
    sources=(DOM,),
)
CRJ_2021 = PUBLISHED_FIGURES.provision(
    "CRJ-2021",
    "Penal Code § 262 a",
    "2021: charged 8, indicted 3, convicted 0 persons.",
    since="2021-01-01",
    until="2021-12-31",
    confidence=Confidence.SINGLE,
    sources=(DOM,),
)
CRJ_Z = PUBLISHED_FIGURES.provision(
    "CRJ-Z",
    "Penal Code § 262 a",
    "No convictions for trafficking in 2019-2021.",
    since="2019-01-01",
    until="2021-12-31",
    confidence=Confidence.CONFIRMED,
    sources=(
        DOM,
        KD22,
        TIP23E,
    ),
)
CRJ_ACQ = PUBLISHED_FIGURES.provision(
    "CRJ-ACQ",
    "Penal Code § 262 a",
    "Acquitted persons 2014-2018: 3, 5, 14, 7, 2.",
    since="2014-01-01",
    until="2018-12-31",
    confidence=Confidence.SINGLE,
    sources=(DOM19,),
)
CRJ_LOW = PUBLISHED_FIGURES.provision(
    "CRJ-LOW",
    "Penal Code § 262 a",
    "2018: a single charge, the lowest in years.",
    since="2018-01-01",
    until="2018-12-31",
    confidence=Confidence.CONFIRMED,
    sources=(
        DOM,
        POLIT,
    ),
)
CRJ_2022 = PUBLISHED_FIGURES.provision(
    "CRJ-2022",
    "Penal Code § 262 a",
    "2022: first convictions in three years.",
    since="2022-01-01",
    until="2022-12-31",
    confidence=Confidence.SINGLE,
    sources=(TIP23E,),
)

# Sentences given.

SEN_01 = PUBLISHED_FIGURES.provision(
    "SEN-01",
    "Penal Code § 262 a",
    "Trafficking sentences given in 2009: 5 to 42 months.",
    since="2009-01-01",
    until="2009-12-31",
    confidence=Confidence.SINGLE,
    sources=(TIP10W,),
)
SEN_02 = PUBLISHED_FIGURES.provision(
    "SEN-02",
    "Penal Code § 262 a, preparatory works",
    "No sentencing level is set in the 2002 or 2012 preparatory works; the court decides in the "
    "concrete case.",
    since=JUNE_2002,
    confidence=Confidence.SINGLE,
    sources=(L57Q11,),
)
SEN_03 = PUBLISHED_FIGURES.provision(
    "SEN-03",
    "Penal Code § 262 a, district court",
    "Identity-fraud ring, first judgment (district court, 14 Dec 2015): 3 years; 2 years; 2 years"
    ' 3 months; permanent expulsion. First use of the "criminal acts" purpose.',
    since="2015-12-14",
    until="2015-12-14",
    confidence=Confidence.SINGLE,
    sources=(N365,),
)
SEN_04 = PUBLISHED_FIGURES.provision(
    "SEN-04",
    "Penal Code § 262 a, Supreme Court",
    "Same case, Supreme Court (May 2017): 3½; 3; 3 years; permanent expulsion; the High Court's "
    "level upheld.",
    since=day_in(
        "2017-05-01",
        "2017-05-01",
        "2017-05-31",
        why="only the month, May 2017, is known",
        confidence=Confidence.SINGLE,
    ),
    until="2017-05-31",
    confidence=Confidence.SINGLE,
    sources=(SN17,),
)
SEN_05 = PUBLISHED_FIGURES.provision(
    "SEN-05",
    "Penal Code § 262 a",
    "Same ring, second court (14 March 2016): 13 people, 3 years to 7 years 11 months (with "
    "fraud).",
    since="2016-03-14",
    until="2016-03-14",
    confidence=Confidence.CONFIRMED,
    sources=(
        CHD,
        SN17,
    ),
)
SEN_06 = PUBLISHED_FIGURES.provision(
    "SEN-06",
    "",
    "About half of procuring/trafficking prosecutions end in conviction (legal press, 2012).",
    since=day_in(
        "2012-01-01",
        "2012-01-01",
        "2012-12-31",
        why="only the year 2012 is known",
        confidence=Confidence.SINGLE,
    ),
    until="2012-12-31",
    confidence=Confidence.SINGLE,
    sources=(ADV12,),
)
OFF_35 = PUBLISHED_FIGURES.provision(
    "OFF-35",
    "Penal Code § 262 b",
    "First conviction under § 262 b: a 38-year-old woman.",
    since=not_verified(known_by=UNDATED, why="read on an undated page"),
    confidence=Confidence.SINGLE,
    sources=(DAILY,),
)
OFF_36 = PUBLISHED_FIGURES.provision(
    "OFF-36",
    "Penal Code § 262 a",
    "No one had been convicted of trafficking to forced labour by January 2021 (press), and still"
    " none in early 2022 (ministry).",
    since=JUNE_2002,
    until=day_in(
        "2022-01-01",
        "2022-01-01",
        "2022-12-31",
        why="early 2022; only the year is known",
        confidence=Confidence.CONFIRMED,
    ),
    confidence=Confidence.CONFIRMED,
    sources=(
        JMP,
        DR21,
    ),
)

# Permits, returns, compensation.

PER_04 = PUBLISHED_FIGURES.provision(
    "PER-04",
    "Aliens Act § 9 b",
    "The ministry had no count of humanitarian permits to victims.",
    since=day_in(
        "2007-01-01",
        "2007-01-01",
        "2007-12-31",
        why="only the year 2007 is known",
        confidence=Confidence.SINGLE,
    ),
    until="2007-12-31",
    confidence=Confidence.SINGLE,
    sources=(L197Q3,),
)
PER_08 = PUBLISHED_FIGURES.provision(
    "PER-08",
    "Aliens Act § 9 c(5)",
    "Use of § 9 c(5): none by early 2015; first in 2016-17; then one in 2021 and one in 2022.",
    since=MAY_2013,
    until=day_in(
        "2022-12-31",
        "2022-01-01",
        "2022-12-31",
        why="only the year 2022 is known",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.SINGLE,
    sources=(
        TIP15,
        TIP17,
        TIP22E,
        TIP23E,
    ),
)
PER_09A = PUBLISHED_FIGURES.provision(
    "PER-09A",
    "Aliens Act § 7",
    "Asylum granted to trafficking victims: one of the 2008 victims (in 2009); four ever by 2015;"
    " four in the five years to 2017.",
    since=day_in(
        "2009-01-01",
        "2009-01-01",
        "2009-12-31",
        why="only the year 2009 is known",
        confidence=Confidence.SINGLE,
    ),
    until=day_in(
        "2017-12-31",
        "2017-01-01",
        "2017-12-31",
        why="only the year 2017 is known",
        confidence=Confidence.SINGLE,
    ),
    confidence=Confidence.SINGLE,
    sources=(
        TIP10A,
        TIP15,
        TIP17,
    ),
)
RET_10 = PUBLISHED_FIGURES.provision(
    "RET-10",
    "",
    "38 prepared returns in 2021, the most in a year so far.",
    since="2021-01-01",
    until="2021-12-31",
    confidence=Confidence.SINGLE,
    sources=(
        SB22,
        SB22R,
    ),
)
SRV_16 = PUBLISHED_FIGURES.provision(
    "SRV-16",
    "Administration of Justice Act ch. 89; Victims' Compensation Act (recalled)",
    "Compensation and restitution were granted to victims in 2022.",
    since="2022-01-01",
    until="2022-12-31",
    confidence=Confidence.SINGLE,
    sources=(TIP23E,),
)
SRV_16A = PUBLISHED_FIGURES.provision(
    "SRV-16A",
    "Thyborøn case",
    "The fine in the Thyborøn case went to the state; the two victims were awarded nothing in the"
    " criminal case (2021).",
    since="2021-01-11",
    until="2021-01-11",
    confidence=Confidence.SINGLE,
    sources=(TVMV,),
)

# The figures as records: one row each.

VICTIMS = tuple(
    Statistic(
        code=f"victims-{year}",
        subject="persons assessed as trafficked",
        unit="persons",
        value=value,
        bound=Bound.EXACTLY,
        first_day=date(year, 1, 1),
        last_day=date(year, 12, 31),
        provisions=(provision,),
    )
    for year, value, provision in (
        (2007, 17, VIC_2007),
        (2008, 28, VIC_2008),
        (2009, 47, VIC_2009),
        (2010, 52, VIC_2010),
        (2011, 60, VIC_2011),
        (2012, 66, VIC_2012),
        (2013, 77, VIC_2013),
        (2014, 71, VIC_2014),
        (2015, 93, VIC_2015),
        (2016, 121, VIC_2016),
        (2017, 98, VIC_2017),
        (2018, 97, VIC_2018),
        (2019, 64, VIC_2019),
        (2023, 112, VIC_2023),
        (2024, 78, VIC_2024),
    )
)
# Where the Centre and the report of the State Department disagree.
DISPUTED_VICTIMS = tuple(
    Statistic(
        code=f"victims-{year}-{source}",
        subject=f"persons assessed as trafficked, by {name}",
        unit="persons",
        value=value,
        bound=Bound.EXACTLY,
        first_day=date(year, 1, 1),
        last_day=date(year, 12, 31),
        provisions=(provision,),
    )
    for year, source, name, value, provision in (
        (2020, "cmm", "the Danish Centre against Human Trafficking", 77, VIC_2020),
        (2020, "tip", "the TIP report", 64, VIC_2020),
        (2021, "cmm", "the Danish Centre against Human Trafficking", 80, VIC_2021),
        (2021, "tip", "the TIP report", 68, VIC_2021),
        (2022, "cmm", "the Danish Centre against Human Trafficking", 73, VIC_2022),
        (2022, "tip", "the TIP report", 72, VIC_2022),
    )
)
GROUPS_OF_VICTIMS = tuple(
    Statistic(
        code=f"{group}-{year}",
        subject=f"persons assessed as trafficked{which}",
        unit="persons",
        value=value,
        bound=Bound.EXACTLY,
        first_day=date(year, 1, 1),
        last_day=date(year, 12, 31),
        provisions=(provision,),
    )
    for group, which, year, value, provision in (
        ("forced-labour", " for forced labour", 2011, 3, VIC_2011),
        ("minors", ", minors", 2011, 3, VIC_2011),
        ("men", ", men", 2018, 61, VIC_2018),
        ("forced-labour", " for forced labour", 2018, 46, VIC_2018),
        ("sexual", " for sexual exploitation", 2018, 29, VIC_2018),
        ("criminal-acts", " for criminal acts", 2018, 8, VIC_2018),
        ("sexual", " for sexual exploitation", 2019, 38, VIC_2019),
        ("forced-labour", " for forced labour", 2019, 17, VIC_2019),
        ("criminal-acts", " for criminal acts", 2019, 5, VIC_2019),
        ("forced-labour", " for forced labour", 2021, 19, VIC_2021),
        ("criminal-acts", " for criminal acts", 2021, 18, VIC_2021),
        ("sexual", " for sexual exploitation", 2023, 58, VIC_2023),
        ("forced-labour", " for forced labour", 2023, 23, VIC_2023),
    )
)
RUNNING_TOTALS = tuple(
    Statistic(
        code=f"victims-2007-{year}",
        subject="persons assessed as trafficked since 2007",
        unit="persons",
        value=value,
        bound=Bound.EXACTLY,
        first_day=date(2007, 1, 1),
        last_day=date(year, 12, 31),
        provisions=(VIC_SUM,),
    )
    for year, value in (
        (2015, 511),
        (2016, 632),
        (2019, 891),
        (2020, 968),
        (2021, 1048),
        (2022, 1121),
        (2023, 1233),
    )
)
VICTIMS_OF_SEVERAL_YEARS = tuple(
    Statistic(
        code=code,
        subject=f"persons assessed as trafficked{which}",
        unit="persons",
        value=value,
        bound=Bound.EXACTLY,
        first_day=first_day,
        last_day=last_day,
        provisions=(provision,),
    )
    for code, which, value, first_day, last_day, provision in (
        ("women-2007-2009", ", women", 91, date(2007, 8, 1), date(2009, 12, 31), VIC_2009),
        ("men-2007-2009", ", men", 1, date(2007, 8, 1), date(2009, 12, 31), VIC_2009),
        (
            "victims-2007-2013-press",
            ", by one press item",
            297,
            date(2007, 1, 1),
            date(2013, 12, 31),
            VIC_0713,
        ),
        (
            "victims-2007-2013-totals",
            ", by the running totals",
            347,
            date(2007, 1, 1),
            date(2013, 12, 31),
            VIC_0713,
        ),
        (
            "victims-2020-2024",
            ", by the Council of Europe",
            420,
            date(2020, 1, 1),
            date(2024, 12, 31),
            VIC_2024,
        ),
        (
            "forced-labour-2009-2014",
            " for forced labour",
            36,
            date(2009, 1, 1),
            date(2014, 12, 31),
            VIC_FL,
        ),
        (
            "forced-labour-2009-2020",
            " for forced labour",
            111,
            date(2009, 1, 1),
            date(2020, 12, 31),
            VIC_FL,
        ),
    )
)

CHARGED = tuple(
    Statistic(
        code=f"charged-{year}",
        subject="persons charged with trafficking",
        unit="persons",
        value=value,
        bound=Bound.EXACTLY,
        first_day=date(year, 1, 1),
        last_day=date(year, 12, 31),
        provisions=provisions,
    )
    for year, value, provisions in (
        (2014, 14, (CRJ_2014,)),
        (2015, 25, (CRJ_2015,)),
        (2016, 2, (CRJ_2016,)),
        (2017, 9, (CRJ_2017,)),
        (2018, 1, (CRJ_2018, CRJ_LOW)),
        (2019, 7, (CRJ_2019,)),
        (2020, 7, (CRJ_2020,)),
        (2021, 8, (CRJ_2021,)),
    )
)
INDICTED = tuple(
    Statistic(
        code=f"indicted-{year}",
        subject="persons indicted for trafficking",
        unit="persons",
        value=value,
        bound=Bound.EXACTLY,
        first_day=date(year, 1, 1),
        last_day=date(year, 12, 31),
        provisions=provisions,
    )
    for year, value, provisions in (
        (2014, 4, (CRJ_2014,)),
        (2015, 29, (CRJ_2015,)),
        (2016, 1, (CRJ_2016,)),
        (2017, 5, (CRJ_2017,)),
        (2018, 0, (CRJ_2018,)),
        (2019, 0, (CRJ_2019,)),
        (2020, 3, (CRJ_2020,)),
        (2021, 3, (CRJ_2021,)),
    )
)
CONVICTED = tuple(
    Statistic(
        code=f"trafficking-convictions-{year}",
        subject="persons convicted of trafficking",
        unit="persons",
        value=value,
        bound=Bound.EXACTLY,
        first_day=date(year, 1, 1),
        last_day=date(year, 12, 31),
        provisions=provisions,
    )
    for year, value, provisions in (
        (2003, 0, (CRJ_0304,)),
        (2009, 11, (CRJ_2009,)),
        (2014, 10, (CRJ_2014,)),
        (2015, 4, (CRJ_2015,)),
        (2016, 14, (CRJ_2016,)),
        (2017, 8, (CRJ_2017,)),
        (2018, 1, (CRJ_2018,)),
        (2019, 0, (CRJ_2019,)),
        (2020, 0, (CRJ_2020,)),
        (2021, 0, (CRJ_2021,)),
    )
)
ACQUITTED = tuple(
    Statistic(
        code=f"acquitted-{year}",
        subject="persons acquitted of trafficking",
        unit="persons",
        value=value,
        bound=Bound.EXACTLY,
        first_day=date(year, 1, 1),
        last_day=date(year, 12, 31),
        provisions=(provision,),
    )
    for year, value, provision in (
        (2014, 3, CRJ_ACQ),
        (2015, 5, CRJ_ACQ),
        (2016, 14, CRJ_ACQ),
        (2017, 7, CRJ_ACQ),
        (2018, 2, CRJ_ACQ),
    )
)
OTHER_CASES = (
    Statistic(
        code="large-cases-2004-2005",
        subject="large cases",
        unit="cases",
        value=2,
        bound=Bound.EXACTLY,
        first_day=date(2004, 1, 1),
        last_day=date(2005, 12, 31),
        provisions=(CRJ_0405,),
    ),
    Statistic(
        code="investigations-2006",
        subject="police investigations of trafficking",
        unit="investigations",
        value=35,
        bound=Bound.MORE_THAN,
        first_day=date(2006, 1, 1),
        last_day=date(2006, 12, 31),
        provisions=(CRJ_2006A,),
    ),
    Statistic(
        code="trafficking-convictions-2006",
        subject="persons convicted of trafficking",
        unit="persons",
        value=3,
        bound=Bound.AT_LEAST,
        first_day=date(2006, 1, 1),
        last_day=date(2006, 9, 30),
        provisions=(CRJ_2006B,),
    ),
    Statistic(
        code="procuring-convictions-2006",
        subject="persons convicted of procuring",
        unit="persons",
        value=30,
        bound=Bound.EXACTLY,
        first_day=date(2006, 1, 1),
        last_day=date(2006, 9, 30),
        provisions=(CRJ_2006C,),
    ),
    Statistic(
        code="trafficking-convictions-2002-2008",
        subject="persons convicted of trafficking by early 2008",
        unit="persons",
        value=8,
        bound=Bound.EXACTLY,
        first_day=date(2002, 6, 8),
        last_day=date(2008, 1, 1),
        provisions=(CRJ_0208,),
    ),
    Statistic(
        code="investigations-2009",
        subject="police investigations of trafficking",
        unit="investigations",
        value=44,
        bound=Bound.EXACTLY,
        first_day=date(2009, 1, 1),
        last_day=date(2009, 12, 31),
        provisions=(CRJ_2009,),
    ),
    Statistic(
        code="prosecuted-2009",
        subject="persons prosecuted for trafficking",
        unit="persons",
        value=25,
        bound=Bound.EXACTLY,
        first_day=date(2009, 1, 1),
        last_day=date(2009, 12, 31),
        provisions=(CRJ_2009,),
    ),
    Statistic(
        code="trafficking-convictions-2019-2021",
        subject="persons convicted of trafficking",
        unit="persons",
        value=0,
        bound=Bound.EXACTLY,
        first_day=date(2019, 1, 1),
        last_day=date(2021, 12, 31),
        provisions=(CRJ_Z,),
    ),
    Statistic(
        code="forced-labour-convictions-2002-2022",
        subject="persons convicted of trafficking to forced labour, by early 2022",
        unit="persons",
        value=0,
        bound=Bound.EXACTLY,
        first_day=date(2002, 6, 8),
        last_day=date(2022, 1, 1),
        provisions=(OFF_36,),
    ),
    Statistic(
        code="conviction-rate-2012",
        subject="prosecutions for procuring and trafficking that end in conviction",
        unit="per cent",
        value=50,
        bound=Bound.ABOUT,
        first_day=date(2012, 1, 1),
        last_day=date(2012, 12, 31),
        provisions=(SEN_06,),
    ),
)

# Sentences given, in months: three years are 36, seven years and eleven months are 95.
SENTENCES = tuple(
    Statistic(
        code=code,
        subject=subject,
        unit="months",
        value=value,
        bound=Bound.EXACTLY,
        first_day=first_day,
        last_day=last_day,
        provisions=(provision,),
    )
    for code, subject, value, first_day, last_day, provision in (
        (
            "shortest-sentence-2009",
            "shortest sentence for trafficking",
            5,
            date(2009, 1, 1),
            date(2009, 12, 31),
            SEN_01,
        ),
        (
            "longest-sentence-2009",
            "longest sentence for trafficking",
            42,
            date(2009, 1, 1),
            date(2009, 12, 31),
            SEN_01,
        ),
        (
            "sentence-2015-12-1",
            "first sentence in the identity-fraud ring, district court",
            36,
            date(2015, 12, 14),
            date(2015, 12, 14),
            SEN_03,
        ),
        (
            "sentence-2015-12-2",
            "second sentence in the identity-fraud ring, district court",
            24,
            date(2015, 12, 14),
            date(2015, 12, 14),
            SEN_03,
        ),
        (
            "sentence-2015-12-3",
            "third sentence in the identity-fraud ring, district court",
            27,
            date(2015, 12, 14),
            date(2015, 12, 14),
            SEN_03,
        ),
        (
            "shortest-sentence-2016-03",
            "shortest sentence in the second case of the ring, with fraud",
            36,
            date(2016, 3, 14),
            date(2016, 3, 14),
            SEN_05,
        ),
        (
            "longest-sentence-2016-03",
            "longest sentence in the second case of the ring, with fraud",
            95,
            date(2016, 3, 14),
            date(2016, 3, 14),
            SEN_05,
        ),
        (
            "sentence-2017-05-1",
            "first sentence in the identity-fraud ring, Supreme Court",
            42,
            date(2017, 5, 1),
            date(2017, 5, 31),
            SEN_04,
        ),
        (
            "sentence-2017-05-2",
            "second sentence in the identity-fraud ring, Supreme Court",
            36,
            date(2017, 5, 1),
            date(2017, 5, 31),
            SEN_04,
        ),
        (
            "sentence-2017-05-3",
            "third sentence in the identity-fraud ring, Supreme Court",
            36,
            date(2017, 5, 1),
            date(2017, 5, 31),
            SEN_04,
        ),
    )
)
OTHER_FIGURES = (
    Statistic(
        code="sentenced-2016-03",
        subject="persons sentenced in the second case of the identity-fraud ring",
        unit="persons",
        value=13,
        bound=Bound.EXACTLY,
        first_day=date(2016, 3, 14),
        last_day=date(2016, 3, 14),
        provisions=(SEN_05,),
    ),
    Statistic(
        code="asylum-2009",
        subject="asylum granted to victims of 2008",
        unit="persons",
        value=1,
        bound=Bound.EXACTLY,
        first_day=date(2009, 1, 1),
        last_day=date(2009, 12, 31),
        provisions=(PER_09A,),
    ),
    Statistic(
        code="permits-9c5-2013-2015",
        subject="permits under § 9 c(5), by early 2015",
        unit="permits",
        value=0,
        bound=Bound.EXACTLY,
        first_day=date(2013, 5, 3),
        last_day=date(2015, 1, 1),
        provisions=(PER_08,),
    ),
    Statistic(
        code="permits-9c5-2021",
        subject="permits under § 9 c(5)",
        unit="permits",
        value=1,
        bound=Bound.EXACTLY,
        first_day=date(2021, 1, 1),
        last_day=date(2021, 12, 31),
        provisions=(PER_08,),
    ),
    Statistic(
        code="permits-9c5-2022",
        subject="permits under § 9 c(5)",
        unit="permits",
        value=1,
        bound=Bound.EXACTLY,
        first_day=date(2022, 1, 1),
        last_day=date(2022, 12, 31),
        provisions=(PER_08,),
    ),
    Statistic(
        code="returns-2021",
        subject="prepared returns",
        unit="returns",
        value=38,
        bound=Bound.EXACTLY,
        first_day=date(2021, 1, 1),
        last_day=date(2021, 12, 31),
        provisions=(RET_10,),
    ),
    Statistic(
        code="compensated-2021",
        subject="victims, of two, to whom the criminal case of Thyborøn awarded anything",
        unit="persons",
        value=0,
        bound=Bound.EXACTLY,
        first_day=date(2021, 1, 11),
        last_day=date(2021, 1, 11),
        provisions=(SRV_16A,),
    ),
)

STATISTIC_RECORDS = (
    *VICTIMS,
    *DISPUTED_VICTIMS,
    *GROUPS_OF_VICTIMS,
    *RUNNING_TOTALS,
    *VICTIMS_OF_SEVERAL_YEARS,
    *CHARGED,
    *INDICTED,
    *CONVICTED,
    *ACQUITTED,
    *OTHER_CASES,
    *SENTENCES,
    *OTHER_FIGURES,
)

# What gives no number, or none for a known period.
IN_WORDS_ALONE = (CRJ_2022, SEN_02, OFF_35, PER_04, SRV_16)
