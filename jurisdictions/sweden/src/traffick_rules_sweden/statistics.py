"""Published figures. The counters overlap - police, coordinators, Migration Agency: never add them."""

from datetime import date

from traffick_rules.law import Bound, Confidence, Statistic
from traffick_rules_sweden.provisions import PUBLISHED_FIGURES, S13, S14, S15

SE_STAT_2015 = PUBLISHED_FIGURES.provision(
    "SE-STAT-2015",
    "",
    "The authorities counted 58 victims of sexual exploitation and 122 of forced labour or begging.",
    since="2015-01-01",
    until="2015-12-31",
    confidence=Confidence.SINGLE,
    sources=(S15,),
)
SE_STAT_2016 = PUBLISHED_FIGURES.provision(
    "SE-STAT-2016",
    "",
    "The authorities counted 82 victims of sexual exploitation and 114 of forced labour or begging, 196 in "
    "all; the Migration Agency suspected 341 cases.",
    since="2016-01-01",
    until="2016-12-31",
    confidence=Confidence.SINGLE,
    sources=(S15, S14),
)
SE_STAT_2017 = PUBLISHED_FIGURES.provision(
    "SE-STAT-2017",
    "",
    "The authorities counted 212 victims: 82 of sexual exploitation, 130 of forced labour or begging; 60 "
    "were children. The Migration Agency suspected 444 cases.",
    since="2017-01-01",
    until="2017-12-31",
    confidence=Confidence.SINGLE,
    sources=(S14,),
)
SE_STAT_2019 = PUBLISHED_FIGURES.provision(
    "SE-STAT-2019",
    "",
    "The regional coordinators counted 404 potential victims.",
    since="2019-01-01",
    until="2019-12-31",
    confidence=Confidence.SINGLE,
    sources=(S13,),
)
SE_STAT_2020 = PUBLISHED_FIGURES.provision(
    "SE-STAT-2020",
    "",
    "The regional coordinators counted 320 potential victims; the Migration Agency 366.",
    since="2020-01-01",
    until="2020-12-31",
    confidence=Confidence.SINGLE,
    sources=(S13,),
)
SE_STAT_2021 = PUBLISHED_FIGURES.provision(
    "SE-STAT-2021",
    "",
    "The regional coordinators counted 481 potential victims: 244 of sexual exploitation, 189 of forced "
    "labour, 47 unspecified, 1 of armed service; 53 were children. The Migration Agency counted 261.",
    since="2021-01-01",
    until="2021-12-31",
    confidence=Confidence.SINGLE,
    sources=(S13,),
)

AUTHORITIES = "victims counted by the authorities"
COORDINATORS = "potential victims counted by the regional coordinators"
AGENCY = "suspected cases counted by the Migration Agency"

STATISTIC_RECORDS = tuple(
    Statistic(
        code=f"{code}-{provision.id[-4:]}",
        subject=subject,
        unit="cases" if subject is AGENCY else "persons",
        value=value,
        bound=Bound.EXACTLY,
        first_day=date(int(provision.id[-4:]), 1, 1),
        last_day=date(int(provision.id[-4:]), 12, 31),
        provisions=(provision,),
    )
    for code, subject, value, provision in (
        ("sexual", f"{AUTHORITIES}, sexual exploitation", 58, SE_STAT_2015),
        ("labour-or-begging", f"{AUTHORITIES}, forced labour or begging", 122, SE_STAT_2015),
        ("victims", AUTHORITIES, 196, SE_STAT_2016),
        ("sexual", f"{AUTHORITIES}, sexual exploitation", 82, SE_STAT_2016),
        ("labour-or-begging", f"{AUTHORITIES}, forced labour or begging", 114, SE_STAT_2016),
        ("migration-agency", AGENCY, 341, SE_STAT_2016),
        ("victims", AUTHORITIES, 212, SE_STAT_2017),
        ("sexual", f"{AUTHORITIES}, sexual exploitation", 82, SE_STAT_2017),
        ("labour-or-begging", f"{AUTHORITIES}, forced labour or begging", 130, SE_STAT_2017),
        ("children", f"{AUTHORITIES}, children", 60, SE_STAT_2017),
        ("migration-agency", AGENCY, 444, SE_STAT_2017),
        ("potential", COORDINATORS, 404, SE_STAT_2019),
        ("potential", COORDINATORS, 320, SE_STAT_2020),
        ("migration-agency", AGENCY, 366, SE_STAT_2020),
        ("potential", COORDINATORS, 481, SE_STAT_2021),
        ("potential-sexual", f"{COORDINATORS}, sexual exploitation", 244, SE_STAT_2021),
        ("potential-labour", f"{COORDINATORS}, forced labour", 189, SE_STAT_2021),
        ("potential-unspecified", f"{COORDINATORS}, unspecified", 47, SE_STAT_2021),
        ("potential-armed-service", f"{COORDINATORS}, armed service", 1, SE_STAT_2021),
        ("potential-children", f"{COORDINATORS}, children", 53, SE_STAT_2021),
        ("migration-agency", AGENCY, 261, SE_STAT_2021),
    )
)
