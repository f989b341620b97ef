"""What the person needs."""

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import YesNo


class Needs(FactGroup, key="needs", weight=2):
    """Needs of help, and risk on return."""

    accommodation: YesNo = YesNo("the person needs a safe place to stay")
    medical: YesNo = YesNo("the person needs medical care")
    psychological: YesNo = YesNo("the person needs psychological help")
    social: YesNo = YesNo("the person needs social help")
    legal: YesNo = YesNo("the person needs legal help")
    risk_on_return: YesNo = YesNo("the person is at risk on return")
