"""
Run where the core and Denmark are installed and nothing else: a case is assessed, and a live session led.

Prints JSON: the engine of the session, and all that was answered.
"""

import json
import sys
from datetime import date
from pathlib import Path

import traffick_rules
from traffick_rules import Case, Verdict, assess, get_jurisdiction
from traffick_rules.facts import Stay
from traffick_rules.session import CaseSession

ON = date(2026, 11, 23)
CASE = {
    "trafficking": {"acts": ["recruitment"], "means": ["deception"], "purposes": ["prostitution"]},
    "identification": {"decision": "victim", "decided_by": "immigration_authority"},
    "stay": {"lawful": False},
    "cooperation": {"presence_needed": True},
    "proceedings": {"case_open": True},
}

assert Path(traffick_rules.__file__).is_relative_to(sys.prefix), traffick_rules.__file__
denmark = get_jurisdiction("dk")
assessment = assess(Case.from_dict(CASE), jurisdiction=denmark, on=ON)
assert Verdict.YES is assessment.permits["9c5"].verdict
# A receipt is the same wherever it is made, so that one made on one Python is verified on another.
told = [json.loads(assessment.to_json()), assessment.receipt().to_dict()]
with CaseSession.open(denmark, on=date(2008, 5, 1)) as session:
    steps = [session.learn({group: facts}) for group, facts in CASE.items()]
    steps += [session.correct(Stay.lawful, True), session.withdraw(Stay.lawful)]
    steps += [session.learn(Stay.lawful, False), session.advance(to=ON)]
    assert assessment.answers == session.assessment().answers
    engine = session.engine.value
    told += [[f"{change.question} {change.says}" for change in changes] for changes in steps]
json.dump({"engine": engine, "told": told}, sys.stdout, sort_keys=True)
