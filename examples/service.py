"""
A service with two endpoints: a case in, its answers out; a fact in, its question for a form out.

    pip install fastapi uvicorn
    uvicorn service:app        # in this folder
    curl -d '{"stay": {"lawful": false}}' 'http://127.0.0.1:8000/assess?jurisdiction=dk&on=2024-07-01'
    curl 'http://127.0.0.1:8000/questions/stay.lawful?jurisdiction=dk&language=da'
"""

from __future__ import annotations

from datetime import date
from typing import Annotated

import attrs
from fastapi import Body, FastAPI, Request
from fastapi.responses import JSONResponse, Response

from traffick_rules import Case, CaseError, TraffickRulesError, assess, get_jurisdiction

app = FastAPI(title="What the law gives")


@app.exception_handler(TraffickRulesError)
async def refused(_: Request, error: TraffickRulesError) -> Response:
    """Of a case every problem with its path, what is wrong and what to do; of anything else the message."""
    if isinstance(error, CaseError):
        problems = [attrs.asdict(problem) for problem in error.problems]
        return JSONResponse({"problems": problems}, status_code=422)
    return JSONResponse({"error": str(error)}, status_code=400)


@app.post("/assess")
def assess_case(
    jurisdiction: str, on: date, facts: Annotated[dict[str, object], Body()]
) -> Response:
    """The answers to the case in the body."""
    case = Case.from_dict(facts).stated_on(on)
    found = assess(case, jurisdiction=jurisdiction, on=on)
    return Response(found.to_json(), media_type="application/json")


@app.get("/questions/{path}")
def question(path: str, jurisdiction: str, language: str = "en") -> dict[str, object]:
    """The question for a fact: its text, its kind, its options with labels, and who decides."""
    asked = get_jurisdiction(jurisdiction).question(path, language=language)
    return {
        "path": asked.fact.path,
        "text": asked.text,
        "kind": asked.kind,
        "options": dict(asked.options),
        "decided_by": asked.decided_by,
    }
