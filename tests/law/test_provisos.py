"""Exceptions: they say themselves."""

from datetime import date

import attrs
import pytest
from tests.toyland import EXCEPTION, PERMIT, VICTIM_PERMIT, replaced

from traffick_rules import law
from traffick_rules.facts import Stay
from traffick_rules.law import Proviso, any_of
from traffick_rules.law.conditions.outline import outline


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


OF_PROVISIONS = {"tuple[Provision, ...]": EXCEPTION}
OF_EXCEPTIONS = {"tuple[Proviso, ...]": Proviso(Stay.detained, EXCEPTION)}


@pytest.mark.parametrize(
    ("kind", "field", "one"),
    [
        pytest.param(kind, field, one, id=f"{name}.{field.name}")
        for name in law.__all__
        if attrs.has(kind := getattr(law, name))
        for field in attrs.fields(kind)
        for hint, one in (OF_PROVISIONS | OF_EXCEPTIONS).items()
        if field.type == hint
    ],
)
def test_one_alone_needs_no_brackets(kind, field, one):
    assert callable(field.converter), kind
    assert (one,) == field.converter(one) == field.converter((one,))


def test_a_rule_with_one_exception_and_one_provision_is_as_with_brackets():
    (proviso,) = VICTIM_PERMIT.unless
    bare = attrs.evolve(VICTIM_PERMIT, provisions=PERMIT, unless=proviso, duration=None)
    full = attrs.evolve(VICTIM_PERMIT, provisions=(PERMIT,), unless=(proviso,), duration=None)
    laws = [replaced(VICTIM_PERMIT, each).in_force(date(2010, 1, 1)) for each in (bare, full)]
    assert laws[0].fingerprint == laws[1].fingerprint
    later = bare.then(provisions=EXCEPTION)
    assert (EXCEPTION,) == later.provisions
