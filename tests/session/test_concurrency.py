"""Threads, processes and numbers: what many sessions at once must not do."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta

import pytest
from tests.toyland import TOYLAND

from traffick_rules import CaseError, SessionError, assess, get_jurisdiction
from traffick_rules.engine.rete import durable
from traffick_rules.facts import Proceedings, Stay
from traffick_rules.session import CaseSession, Engine

DENMARK = get_jurisdiction("dk")
ON = date(2024, 1, 8)
ENGINES = [Engine.PROGRAM, *([Engine.RETE] if durable.load() is not None else [])]
FACTS = [
    {"stay": {"lawful": False}},
    {"identification": {"indicators": True}},
    {"identification": {"decision": "victim", "decided_by": "immigration_authority"}},
    {"cooperation": {"with_return": True}},
    {"proceedings": {"case_open": True}},
]


def work(session, seed, steps=20):
    """Random steps; what is refused is refused."""
    draw = random.Random(seed)
    for _ in range(steps):
        facts = draw.choice(FACTS)
        try:
            draw.choice([session.learn, session.correct])(facts)
            if draw.random() < 0.2:
                session.withdraw(Stay.lawful)
            if draw.random() < 0.1:
                session.advance(to=session.on + timedelta(days=1))
        except (CaseError, SessionError):
            continue


def is_right(session, country=DENMARK):
    return assess(session.case, jurisdiction=country, on=session.on) == session.assessment


def in_threads(jobs):
    """Run them at once; the first error of any is raised."""
    errors = []

    def guarded(job):
        try:
            job()
        except BaseException as error:  # noqa: BLE001 - told below
            errors.append(error)

    threads = [threading.Thread(target=guarded, args=(job,)) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
    if errors:
        raise errors[0]


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
def test_eight_threads_each_with_sessions_of_its_own_get_right_answers(engine):
    def job(seed):
        for number in range(5):
            with CaseSession.open(DENMARK, on=ON, engine=engine) as session:
                work(session, seed * 100 + number)
                assert is_right(session)

    in_threads([lambda seed=seed: job(seed) for seed in range(8)])


@pytest.mark.parametrize("engine", ENGINES)
def test_two_threads_on_one_session_take_their_steps_one_after_the_other(engine):
    with CaseSession.open(DENMARK, on=ON, engine=engine) as session:
        in_threads([lambda seed=seed: work(session, seed, steps=60) for seed in (1, 2)])
        assert is_right(session)
        assert len(session.events) == session._standing.told.step
        assert sorted(c.step for c in session.changes) == [c.step for c in session.changes]


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
def test_many_sessions_can_be_live_at_once(engine):
    """1,100 on each engine; one ruleset of durable-rules bears 1,024. Their memory goes with their process."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as process:
        process.submit(lead_many_sessions, engine).result()


def lead_many_sessions(engine):
    sessions = [CaseSession.open(TOYLAND, on=ON, engine=engine) for _ in range(1_100)]
    for number in (0, 1, 999, 1_000, 1_023, 1_024, 1_099):
        work(sessions[number], number)
        assert is_right(sessions[number], TOYLAND)
    for session in sessions:
        session.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
@pytest.mark.parametrize("engine", ENGINES)
def test_a_forked_process_goes_on_with_every_session_even_one_that_was_in_use(engine):
    """The child has no thread that would ever release the lock of the second session."""
    mine = CaseSession.open(DENMARK, on=ON, engine=engine)
    mine.learn(Stay.lawful, False)
    used = CaseSession.open(DENMARK, on=ON, engine=engine)
    used.learn(Proceedings.case_open, False)
    held, release = threading.Event(), threading.Event()

    def hold():
        with used._lock:
            held.set()
            release.wait(60)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(60)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            signal.alarm(60)
            for session in (mine, used):
                before = session.assessment
                work(session, 3)
                assert before.fingerprint == session.assessment.fingerprint
                assert is_right(session)
                session.close()
            with CaseSession.open(DENMARK, on=ON, engine=engine) as fresh:
                fresh.learn(Stay.lawful, False)
                assert is_right(fresh)
            code = 0
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    release.set()
    thread.join()
    assert 0 == os.waitstatus_to_exitcode(status)
    for session in (mine, used):
        work(session, 4)
        assert is_right(session)
        session.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_process_forked_in_the_middle_of_an_announcement_announces_again():
    seen = []
    held, release = threading.Event(), threading.Event()

    def callback(change):
        seen.append(change.question)
        if not held.is_set():
            held.set()
            release.wait(60)

    session = CaseSession.open(DENMARK, on=ON, on_change=callback)
    thread = threading.Thread(target=session.learn, args=({"proceedings": {"case_open": False}},))
    thread.start()
    held.wait(60)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            signal.alarm(60)
            seen.clear()
            changes = session.learn(Stay.lawful, True)
            code = 0 if [c.question for c in changes] == seen else 2
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    release.set()
    thread.join()
    session.close()
    assert 0 == os.waitstatus_to_exitcode(status)


def test_a_session_is_not_copied_or_pickled_but_saved():
    import copy
    import pickle

    with CaseSession.open(DENMARK, on=ON) as session:
        for attempt in (copy.copy, copy.deepcopy, pickle.dumps):
            with pytest.raises(SessionError, match="use save\\(\\)"):
                attempt(session)
