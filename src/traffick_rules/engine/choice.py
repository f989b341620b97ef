"""Which engine keeps a session current: the Rete network where it can be used, else the program."""

from __future__ import annotations

from traffick_rules.engine.live import Engine, LiveNetwork, ProgramNetwork
from traffick_rules.engine.program import Program
from traffick_rules.engine.rete import durable
from traffick_rules.engine.rete.rete_network import ReteNetwork
from traffick_rules.engine.rete.ruleset import RulesetError
from traffick_rules.errors import SessionError


def check_engine(engine: Engine | None) -> None:
    """
    Whether the engine that was asked for can be used.

    Raises:
        SessionError: If it cannot; the message says why, and how to install it.
    """
    if engine is Engine.RETE and durable.load() is None:
        msg = (
            f"durable-rules cannot be used: {durable.why_not()}; pip install durable-rules, from Python "
            "3.13 on with CPPFLAGS=-DPyEval_CallObject=PyObject_CallObject, or choose Engine.PROGRAM"
        )
        raise SessionError(msg)


def live_network(program: Program, engine: Engine | None) -> LiveNetwork:
    """
    A live network of the engine that was asked for; the program where the Rete network fails.

    Args:
        program: The compiled network.
        engine: The engine, or None for the Rete network where it can be used.
    """
    module = None if engine is Engine.PROGRAM else durable.load()
    if module is not None:
        try:
            return ReteNetwork(program.network, module)
        except RulesetError:
            pass  # the program gives the same answers
    return ProgramNetwork(program)
