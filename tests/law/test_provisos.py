"""Exceptions: they say themselves."""

from datetime import date

import attrs
from tests.toyland import EXCEPTION, VICTIM_PERMIT

from traffick_rules.facts import Stay
from traffick_rules.law import Proviso, any_of
from traffick_rules.law.outline import outline


def test_a_proviso_takes_the_words_of_its_fact_where_it_has_no_title():
    proviso = Proviso(Stay.detained, EXCEPTION)
    assert (Stay.detained.words, (EXCEPTION,)) == (
        proviso.title,
        proviso.provisions,
    )
    assert not Proviso(any_of(Stay.detained, Stay.lawful), EXCEPTION).title
    rule = attrs.evolve(VICTIM_PERMIT, unless=(proviso,))
    titled = attrs.evolve(VICTIM_PERMIT, unless=(attrs.evolve(proviso, title="expelled"),))
    clauses = [
        outline(each.questions(date(2010, 1, 1))["permits.victim"]) for each in (rule, titled)
    ]
    said = [{clause.words for clause in each} for each in clauses]
    assert {f"not: {Stay.detained.words}"} == said[0] - said[1]
