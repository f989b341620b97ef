"""Receipts: an assessment can be made again and held against the first, without a fact of the case."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from tests.toyland import HELP, MEDICAL_HELP, REFLECTION, TOYLAND, provision, replaced, toyland

from traffick_rules import ArgumentError, Case, CaseError, Receipt, assess, get_jurisdiction, verify
from traffick_rules.assessment import DiscrepancyKind, LawStamp
from traffick_rules.assessment.receipt import digests_of_answers
from traffick_rules.cli.commands import cli
from traffick_rules.facts import Stay
from traffick_rules.law import Condition, Confidence, DatedValue, Jurisdiction, PermitRule, Proviso
from traffick_rules.law.country.fingerprint import provisions_in
from traffick_rules.session import CaseSession, Engine
from traffick_rules.testing.strategies import cases, dates

ROOT = Path(__file__).parents[2]
DK = get_jurisdiction("dk")
WITNESS = ROOT / "examples" / "cases" / "dk-cooperating-witness.yaml"
CASE = Case.from_file(WITNESS)
ON = date(2024, 7, 1)
SALT = "3f1c9a77d2e84b60"


def receipt(case=CASE, on=ON, **options):
    return assess(case, jurisdiction=DK, on=on).receipt(**options)


def digests(made):
    return digests_of_answers(made, made.law).values()


def with_later_provision(id_: str, days: int = 1) -> Jurisdiction:
    """Denmark, had one provision of the residence permits come into force so many days later."""

    def moved(provision):
        if provision.id != id_:
            return provision
        later = provision.since.day + timedelta(days=days)
        return attrs.evolve(provision, since=attrs.evolve(provision.since, day=later))

    rule = next(
        rule
        for rule in DK.rules
        if isinstance(rule, PermitRule) and any(p.id == id_ for p in rule.provisions)
    )
    changed = attrs.evolve(rule, provisions=tuple(map(moved, rule.provisions)))
    return attrs.evolve(DK, rules=tuple(changed if r is rule else r for r in DK.rules))


def test_a_receipt_says_what_the_assessment_was_made_with():
    made = receipt().made_with
    expected = (
        version("traffick-rules"),
        "traffick-rules-denmark",
        version("traffick-rules-denmark"),
    )
    assert expected == (made.library, made.plugin, made.plugin_version)
    assert Engine.PROGRAM is made.engine


def test_a_session_says_which_engine_kept_its_answers():
    with CaseSession.open(DK, on=ON) as session:
        assert session.engine is session.assessment.receipt().made_with.engine


def test_a_country_that_no_distribution_supplies_says_so():
    made = assess(Case(), jurisdiction=TOYLAND, on=date(2009, 1, 1)).made_with
    assert ("", "") == (made.plugin, made.plugin_version)


def test_the_same_assessment_has_the_same_receipt_and_is_confirmed():
    assert receipt().to_json() == receipt().to_json()
    found = verify(receipt(), CASE)
    assert (True, (), ()) == (found.is_confirmed, found.differences, found.notes)


@pytest.mark.parametrize("salt", [None, SALT])
def test_no_fact_of_the_case_stands_in_a_receipt(salt):
    text = receipt(salt=salt).to_json()
    assert CASE.to_dict()["cooperation"]["presence_needed"]
    assert "presence_needed" not in text
    assert '"yes"' not in text
    assert "true" not in text.replace('"salted": true', "")


def test_with_another_salt_nothing_of_case_and_answers_is_the_same():
    one, other = receipt(salt=SALT), receipt(salt=SALT[::-1])
    assert one.case != other.case
    unlike = [a != b for a, b in zip(digests(one), digests(other), strict=True)]
    assert all(unlike)
    assert one.law == other.law


def test_a_salt_is_asked_for_where_there_was_one_and_only_there():
    with pytest.raises(ArgumentError, match="salt: the receipt was made with a salt; give it"):
        verify(receipt(salt=SALT), CASE)
    with pytest.raises(ArgumentError, match="salt: the receipt was made without a salt"):
        verify(receipt(), CASE, salt=SALT)
    assert verify(receipt(salt=SALT.encode()), CASE, salt=SALT).is_confirmed
    wrong = verify(receipt(salt=SALT), CASE, salt=SALT[::-1])
    assert {DiscrepancyKind.CASE, DiscrepancyKind.ANSWER} == {d.kind for d in wrong.differences}


def test_a_salt_that_protects_nothing_is_refused():
    with pytest.raises(ArgumentError, match="salt: has 5 bytes; give at least 16"):
        receipt(salt="short")


def test_another_case_is_told_with_the_answers_that_differ():
    other = Case.from_dict(CASE.to_dict() | {"proceedings": {"case_open": False}})
    found = verify(receipt(), other)
    assert not found.is_confirmed
    assert "case: is not the one that was assessed" == str(found.differences[0])
    assert "answer permits.9c5: is not the same" in map(str, found.differences)


def test_a_rule_whose_date_is_moved_by_a_day_is_named_with_both_days():
    amended = with_later_provision("PER-05")
    found = verify(receipt(), CASE, jurisdiction=amended)
    assert [
        "provision PER-05: was in force from 2013-05-03, and is in force from 2013-05-04"
    ] == list(map(str, found.differences))
    assert ("the plugin was traffick-rules-denmark 0.1.0, and is none",) == found.notes


def test_on_the_day_that_the_move_takes_away_rule_and_answer_are_missing_too():
    first = date(2013, 5, 3)
    found = verify(receipt(on=first), CASE, jurisdiction=with_later_provision("PER-05"))
    told = list(map(str, found.differences))
    assert "provision PER-05: was in force from 2013-05-03, and is in force from 2013-05-04" in told
    assert "rule permits.9c5: is not there any more" in told
    assert "answer permits.9c5: is not there any more" in told


def test_a_value_that_changed_is_told_with_both():
    (dated,) = (
        value
        for code, value in DK.values.items()
        if code == "reflection_period.departure_deadline.extension.longest"
    )
    *before, last = dated.periods
    changed = attrs.evolve(last, value=type(last.value)(count=119, unit=last.value.unit))
    amended = DK.amended(type(dated)(dated.code, dated.title, *before, changed))
    told = list(map(str, verify(receipt(), CASE, jurisdiction=amended).differences))
    assert (
        "value reflection_period.departure_deadline.extension.longest: was 120 days, is 119 days"
        in told
    )
    assert "answer reflection_period.departure_deadline: is not the same" in told


def test_a_value_that_was_not_there_is_told_too():
    rule, day = TOYLAND.rules[-1], date(2009, 6, 1)
    value = DatedValue("new", "new", rule.provisions[0].gives(18))
    amended = attrs.evolve(TOYLAND, parameters=(value,))
    case = Case()
    before = assess(case, jurisdiction=TOYLAND, on=day).receipt()
    after = assess(case, jurisdiction=amended, on=day).receipt()

    assert {"permit.length": "6 months, renewable"}.items() <= before.law.values.items()
    assert ["value new: was none, is 18"] == [
        *map(str, verify(before, case, jurisdiction=amended).differences)
    ]
    assert ["value new: was 18, is none"] == [
        *map(str, verify(after, case, jurisdiction=TOYLAND).differences)
    ]


DAY = date(2009, 6, 1)
HELPED = Case.from_dict({"needs": {"medical": True}})


def helped_by(*provisions, **changes):
    """Toyland, where medical help rests on other provisions."""
    rule = attrs.evolve(MEDICAL_HELP, provisions=provisions, **changes)
    return replaced(MEDICAL_HELP, rule)


def told(before, after):
    made = assess(HELPED, jurisdiction=before, on=DAY).receipt()
    return [*map(str, verify(made, HELPED, jurisdiction=after).differences)]


ENDED = provision("6", until="2009-05-31")
NEVER_READ = provision("30", since="by 2000-01-01", until="2020-12-31")
ANOTHER = "answer entitlements.medical: is not the same"
LAWS = {
    "another confidence": (
        helped_by(attrs.evolve(HELP, confidence=Confidence.DISPUTED)),
        ["provision 6: does not say the same", ANOTHER],
    ),
    "another provision": (
        helped_by(NEVER_READ),
        [
            "provision 6: is not there any more",
            "provision 30: was not in force on that day, and is in force from a day that is not "
            "verified to 2020-12-31",
            "rule entitlements.medical: is not the same",
            ANOTHER,
        ],
    ),
    "a provision that came before": (
        helped_by(REFLECTION, unless=(Proviso(Stay.detained, (ENDED,), title="never"),)),
        [
            "provision 6: was in force from 2000-01-01, and is in force from 2000-01-01 to 2009-05-31",
            "rule entitlements.medical: is not the same",
            ANOTHER,
        ],
    ),
    "no rule": (
        toyland(rules=tuple(rule for rule in TOYLAND.rules if rule is not MEDICAL_HELP)),
        [
            "provision 6: is not there any more",
            "rule entitlements.medical: is not there any more",
            "answer entitlements.medical: is not there any more",
        ],
    ),
}


@pytest.mark.parametrize(("amended", "expected"), LAWS.values(), ids=LAWS)
def test_what_became_another_law_is_told_part_by_part(amended, expected):
    assert expected == told(TOYLAND, amended)


def test_what_was_not_in_force_is_told_the_other_way_round():
    assert [
        "provision 6: was not in force on that day, and is in force from 2000-01-01",
        "rule entitlements.medical: was not there",
        "answer entitlements.medical: was not there",
    ] == told(LAWS["no rule"][0], TOYLAND)
    assert (
        "provision 6: was not in force on that day, and is in force from 2000-01-01"
        == told(LAWS["a provision that came before"][0], TOYLAND)[0]
    )
    moved = attrs.evolve(NEVER_READ, until=attrs.evolve(NEVER_READ.until, day=date(2021, 1, 1)))
    assert (
        "provision 30: was in force from a day that is not verified to 2020-12-31, and is in force "
        "from a day that is not verified to 2021-01-01"
    ) == told(helped_by(NEVER_READ), helped_by(moved))[0]


def test_a_verification_is_plain_data_too():
    made = assess(HELPED, jurisdiction=TOYLAND, on=DAY).receipt()
    other = attrs.evolve(
        made, made_with=attrs.evolve(made.made_with, plugin="p", plugin_version="1")
    )
    assert {"is_confirmed": True, "differences": [], "notes": []} == verify(
        made, HELPED, jurisdiction=TOYLAND
    ).to_dict()
    assert {
        "is_confirmed": False,
        "differences": [
            {"kind": "case", "name": "", "words": "is not the one that was assessed"},
            {"kind": "answer", "name": "entitlements.medical", "words": "is not the same"},
        ],
        "notes": ["the plugin was p 1, and is none"],
    } == verify(other, Case(), jurisdiction=TOYLAND).to_dict()


def test_a_fingerprint_alone_that_differs_is_told_as_such():
    made = attrs.evolve(
        assess(HELPED, jurisdiction=TOYLAND, on=DAY).receipt(), fingerprint="0" * 64
    )
    (found,) = verify(made, HELPED, jurisdiction=TOYLAND).differences
    assert (DiscrepancyKind.LAW, "", "its fingerprint is another") == (
        found.kind,
        found.name,
        found.words,
    )


def test_a_digest_is_as_long_as_it_takes_to_tell_things_apart():
    made = receipt()
    stamps = (stamp.digest for stamp in made.law.provisions.values())
    assert {16} == {*map(len, made.law.rules.values()), *map(len, stamps)}
    assert 3 * len(made.law.questions) == len(urlsafe_b64decode(made.answers))
    assert (64, 32, 16) == (len(made.fingerprint), len(made.case), len(made.words))


def test_the_law_of_a_receipt_can_be_kept_once_for_all_decisions():
    amended = LAWS["another provision"][0]
    made = assess(HELPED, jurisdiction=TOYLAND, on=DAY).receipt()
    stored, law = made.without_law(), LawStamp.from_dict(made.law.to_dict())
    assert verify(stored, HELPED, jurisdiction=TOYLAND).is_confirmed
    assert [
        "law: is another; give the receipt its law to see in what",
        "answer: some are not the same",
    ] == [*map(str, verify(stored, HELPED, jurisdiction=amended).differences)]
    assert made == stored.with_law(law)
    with pytest.raises(ArgumentError, match="law: is the stamp of [0-9a-f]{12}; give that of"):
        receipt().without_law().with_law(law)


def test_a_decision_takes_less_than_four_kilobytes():
    stored = {"facts": CASE.to_dict(), "receipt": receipt(salt=SALT).without_law().to_dict()}
    assert 4000 > len(json.dumps(stored))


def test_the_same_law_in_other_words_is_confirmed_and_noted():
    made = assess(HELPED, jurisdiction=TOYLAND, on=DAY).receipt()
    for reworded in (
        helped_by(attrs.evolve(HELP, says="It says it otherwise.")),
        helped_by(HELP, title="Medical care"),
    ):
        found = verify(made, HELPED, jurisdiction=reworded)
        assert (True, True) == (found.is_confirmed, found.same_answers)
        assert ("the same law is put in other words",) == found.notes


def test_answers_can_be_the_same_under_another_law():
    made = assess(HELPED, jurisdiction=TOYLAND, on=DAY).receipt()
    unused = toyland(parameters=(DatedValue("unused", "unused", HELP.gives(1)),))
    found = verify(made, HELPED, jurisdiction=unused)
    assert (False, True) == (found.is_confirmed, found.same_answers)
    assert not verify(made, Case(), jurisdiction=TOYLAND).same_answers


def test_the_values_of_a_receipt_are_those_that_are_no_conditions():
    conditions = {
        dated.code
        for dated in DK.values.values()
        if any(isinstance(period.value, Condition) for period in dated.periods)
    }
    assert conditions & set(DK.in_force(ON).values)
    assert set(DK.in_force(ON).values) - conditions == set(receipt().law.values)


def test_other_versions_and_engines_are_noted_and_confirm_all_the_same():
    made = receipt()
    old = attrs.evolve(
        made, made_with=attrs.evolve(made.made_with, library="0.0.9", engine=Engine.RETE)
    )
    found = verify(old, CASE)
    assert found.is_confirmed
    assert (
        f"traffick-rules was 0.0.9, and is {version('traffick-rules')}",
        "the engine was Rete network on durable-rules, and is bit-parallel program",
    ) == found.notes


def test_a_receipt_of_another_country_is_told():
    other = get_jurisdiction("se")
    case = Case.from_dict({"stay": {"lawful": False}})
    found = verify(receipt(), case, jurisdiction=other)
    assert "country: is se, and was dk" == str(found.differences[0])


@pytest.mark.slow
@given(data=st.data())
def test_every_receipt_goes_to_json_and_back_and_is_confirmed(data):
    on = data.draw(dates(DK))
    case = data.draw(cases(DK, on=on))
    made = receipt(case, on, salt=SALT)
    again = Receipt.from_dict(json.loads(made.to_json()))
    assert made == again
    assert verify(again, case, salt=SALT).is_confirmed


@pytest.mark.parametrize(
    "change",
    [
        {"salted": "yes"},
        {"salted": 1},
        {"on": "yesterday"},
        {"on": None},
        {"case": 7},
        {"more": 1},
        {"law": []},
        {"made_with": {}},
    ],
    ids=str,
)
def test_what_is_no_receipt_is_refused(change):
    with pytest.raises(CaseError, match=r"is not receipt data \(.*\); give what receipt.to_dict"):
        Receipt.from_dict({**receipt().to_dict(), **change})


def test_an_assessment_keeps_what_it_was_made_with():
    made = assess(CASE, jurisdiction=DK, on=ON)
    again = type(made).from_dict(made.to_dict())
    assert made.made_with == again.made_with
    assert made.receipt() == again.receipt()


def run(*arguments):
    return CliRunner().invoke(cli, [*map(str, arguments)])


def test_the_command_writes_a_receipt_and_verifies_it(tmp_path):
    file, secret = tmp_path / "receipt.json", tmp_path / "salt"
    secret.write_text(SALT + "\n")
    asked = ("assess", WITNESS, "--jurisdiction", "dk", "--on", ON)
    assert 0 == run(*asked, "--receipt", file, "--salt-file", secret).exit_code
    result = run("verify", file, WITNESS, "--salt-file", secret)
    assert (0, True) == (result.exit_code, "confirmed" in result.output)
    other = tmp_path / "other.json"
    other.write_text("{}")
    result = run("verify", file, other, "--salt-file", secret, "--format", "json")
    assert 1 == result.exit_code
    found = json.loads(result.output)
    assert (False, "case") == (found["is_confirmed"], found["differences"][0]["kind"])
    for arguments, message in (
        (("verify", file, WITNESS), "was made with a salt; give it"),
        (("verify", WITNESS, WITNESS), "dk-cooperating-witness.yaml: is not JSON"),
        ((*asked, "--salt-file", secret), "give --receipt too"),
        (("verify", tmp_path / "gone.json", WITNESS), "gone.json: cannot be read"),
    ):
        refused = run(*arguments)
        assert (2, True) == (refused.exit_code, message in refused.stderr), refused.stderr


def test_provisions_of_a_law_are_sorted():
    ids = list(provisions_in(DK.in_force(ON).rules, ON))
    assert sorted(ids) == ids
