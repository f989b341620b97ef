"""The differential test of live sessions: Rete = program = witness after any sequence of steps."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test
from tests.session.machine import Sessions


@pytest.mark.slow
def test_after_any_steps_both_engines_agree_with_the_witness_on_every_node_and_firing():
    """At least 100 steps; `benchmarks/session_machine.py` runs as many as one wants."""

    class Counted(Sessions):
        steps = 0

    few = settings(
        max_examples=max(2, settings.default.max_examples // 10),
        stateful_step_count=60,
        deadline=None,
    )
    run_state_machine_as_test(Counted, settings=few)
    assert 100 <= Counted.steps
