"""Policy: action plans, institutions, commitments, treaties and published figures."""

from traffick_rules.law import Commitment, Policy
from traffick_rules_denmark.action_plans import ACTION_PLAN_RECORDS
from traffick_rules_denmark.entitlements import SRV_02
from traffick_rules_denmark.institutions import INS_12, INSTITUTION_RECORDS
from traffick_rules_denmark.return_support import RET_01
from traffick_rules_denmark.sources import provision
from traffick_rules_denmark.treaties import (
    INT_14,
    INT_16,
    INT_16B,
    INT_16C,
    INT_16D,
    TREATY_RECORDS,
)

PREPARED_RETURN = Commitment(
    code="prepared_return",
    says="every victim is offered a prepared return, with cooperation with the receiving country",
    responsible="the government",
    provisions=(RET_01,),
)
AIM_OF_THE_PLAN = Commitment(
    code="aim_of_the_plan",
    says="the general structures are in place and the aim of the plan is reached",
    responsible="the government",
    provisions=(INS_12,),
)
FUNDING_OF_NGOS = Commitment(
    code="funding_of_ngos",
    says="NGOs that give victims social, medical and legal help are funded",
    responsible="the government",
    provisions=(SRV_02,),
)


POLICY = Policy(
    action_plans=ACTION_PLAN_RECORDS,
    institutions=INSTITUTION_RECORDS,
    commitments=(PREPARED_RETURN, AIM_OF_THE_PLAN, FUNDING_OF_NGOS),
    treaties=TREATY_RECORDS,
    statistics=provision.statistics,
    further_provisions=(INT_14, INT_16, INT_16B, INT_16C, INT_16D, *provision.tabled),
)
