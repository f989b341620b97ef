"""One rule under one Act after another: `then`."""

from datetime import date

import attrs
import pytest
from tests.toyland import HELP, MEDICAL_HELP, provision, toyland

from traffick_rules import Case, assess
from traffick_rules.errors import LawError
from traffick_rules.facts import Needs
from traffick_rules.law import Modality, Proviso, days

OLD = provision("50", until="2007-12-31")
NEW = provision("51", since="2008-01-01")
LATER = provision("52", since="2010-01-01")
FIRST = attrs.evolve(MEDICAL_HELP, provisions=(OLD,), provided_by="the toy office")
SECOND = FIRST.then(provisions=(NEW,), modality=Modality.MAY, when=Needs.legal)


def test_the_next_rule_says_what_is_otherwise_and_keeps_the_rest():
    country = toyland(rules=(FIRST, SECOND))
    case = Case.from_dict({"needs": {"medical": True, "legal": False}})
    answers = [
        assess(case, jurisdiction=country, on=on).entitlements["medical"]
        for on in (date(2007, 12, 31), date(2008, 1, 1))
    ]
    assert ["yes", "no"] == [str(answer.verdict) for answer in answers]
    assert [Modality.SHALL, Modality.MAY] == [answer.modality for answer in answers]
    assert {"the toy office"} == {answer.provided_by for answer in answers}
    assert [{"50"}, {"51"}] == [{p.id for p in answer.provisions} for answer in answers]


def test_the_first_provision_has_to_be_one_of_the_next_act():
    with pytest.raises(
        LawError, match=r"then\(\) is given 50, by which the rule before is in force"
    ):
        FIRST.then(provisions=(OLD, NEW))
    with pytest.raises(TypeError, match="provisions"):
        FIRST.then(modality=Modality.MAY)


def test_a_first_provision_that_overlaps_the_rule_before_is_refused():
    with pytest.raises(LawError, match="are in force on the same day"):
        toyland(rules=(FIRST, FIRST.then(provisions=(HELP,))))


def test_two_acts_in_one_rule_are_refused_with_then_as_the_way_out():
    both = attrs.evolve(MEDICAL_HELP, provisions=(OLD, NEW))
    with pytest.raises(LawError, match=r"in silence .*THIS_RULE\.then\(provisions="):
        toyland(rules=(both,))


def test_a_reason_for_days_without_a_rule_is_that_of_one_rule_alone():
    after_a_gap = FIRST.then(provisions=(LATER,), gap_before="the Act had lapsed")
    assert "the Act had lapsed" == after_a_gap.gap_before
    assert not after_a_gap.then(provisions=(NEW,)).gap_before


def test_what_the_old_act_gave_has_to_be_given_anew():
    giving = attrs.evolve(FIRST, longest=OLD.gives(days(30)))
    with pytest.raises(LawError, match=r"longest ended on 2007-12-31 .*; state it again"):
        toyland(rules=(giving, giving.then(provisions=(NEW,))))
    anew = giving.then(provisions=(NEW,), longest=NEW.gives(days(60)))
    value = toyland(rules=(giving, anew)).values["entitlements.medical.longest"]
    assert [days(30), days(60)] == [period.value for period in value.periods]


def test_an_exception_of_the_old_act_alone_is_refused_in_the_next_rule():
    guarded = attrs.evolve(FIRST, unless=(Proviso(Needs.legal, (OLD,), title="an exception"),))
    with pytest.raises(LawError, match=r"'an exception' is in force on no day of the rule \(50\)"):
        toyland(rules=(guarded, guarded.then(provisions=(NEW,))))
    without = guarded.then(provisions=(NEW,), unless=())
    assert not toyland(rules=(guarded, without)).in_force(date(2008, 1, 1)).rules[0].unless


def test_a_detail_stays_a_detail_under_the_next_act():
    detail = attrs.evolve(FIRST, detail=True)
    assert (True, False) == (detail.then(provisions=(NEW,)).detail, SECOND.detail)
