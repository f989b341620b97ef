"""Published figures. The counters overlap - authorities, ROSA: never add them."""

from datetime import date

from traffick_rules.law import Bound, Confidence, Statistic
from traffick_rules_norway.provisions import N24_2017, N24_2019, PUBLISHED_FIGURES

NO_STAT_2015 = PUBLISHED_FIGURES.provision(
    "NO-STAT-2015",
    "",
    "About 290 victims were identified or assisted.",
    since="2015-01-01",
    until="2015-12-31",
    confidence=Confidence.SINGLE,
    sources=(N24_2017,),
)
NO_STAT_2016 = PUBLISHED_FIGURES.provision(
    "NO-STAT-2016",
    "",
    "262 victims were identified or assisted: 46 men, 199 women and 17 children; 185 of sexual "
    "exploitation, 60 of labour, 17 of both. ROSA had 97 first contacts and sheltered 40.",
    since="2016-01-01",
    until="2016-12-31",
    confidence=Confidence.SINGLE,
    sources=(N24_2017,),
)
NO_STAT_2017 = PUBLISHED_FIGURES.provision(
    "NO-STAT-2017",
    "",
    "A number of victims was not reported; ROSA had 118 contacts and sheltered 45.",
    since="2017-01-01",
    until="2017-12-31",
    confidence=Confidence.SINGLE,
    sources=(N24_2019,),
)
NO_STAT_2018 = PUBLISHED_FIGURES.provision(
    "NO-STAT-2018",
    "",
    "A number of victims was not reported; ROSA had 77 contacts and sheltered 35.",
    since="2018-01-01",
    until="2018-12-31",
    confidence=Confidence.SINGLE,
    sources=(N24_2019,),
)

VICTIMS = "victims identified or assisted"
CONTACTS = "contacts of ROSA"
SHELTERED = "persons sheltered by ROSA"

STATISTIC_RECORDS = tuple(
    Statistic(
        code=f"{code}-{provision.id[-4:]}",
        subject=subject,
        unit="contacts" if subject is CONTACTS else "persons",
        value=value,
        bound=Bound.ABOUT if provision is NO_STAT_2015 else Bound.EXACTLY,
        first_day=date(int(provision.id[-4:]), 1, 1),
        last_day=date(int(provision.id[-4:]), 12, 31),
        provisions=(provision,),
    )
    for code, subject, value, provision in (
        ("victims", VICTIMS, 290, NO_STAT_2015),
        ("victims", VICTIMS, 262, NO_STAT_2016),
        ("men", f"{VICTIMS}, men", 46, NO_STAT_2016),
        ("women", f"{VICTIMS}, women", 199, NO_STAT_2016),
        ("children", f"{VICTIMS}, children", 17, NO_STAT_2016),
        ("sexual", f"{VICTIMS}, sexual exploitation", 185, NO_STAT_2016),
        ("labour", f"{VICTIMS}, labour", 60, NO_STAT_2016),
        ("sexual-and-labour", f"{VICTIMS}, sexual exploitation and labour", 17, NO_STAT_2016),
        ("rosa-contacts", CONTACTS, 97, NO_STAT_2016),
        ("rosa-sheltered", SHELTERED, 40, NO_STAT_2016),
        ("rosa-contacts", CONTACTS, 118, NO_STAT_2017),
        ("rosa-sheltered", SHELTERED, 45, NO_STAT_2017),
        ("rosa-contacts", CONTACTS, 77, NO_STAT_2018),
        ("rosa-sheltered", SHELTERED, 35, NO_STAT_2018),
    )
)
