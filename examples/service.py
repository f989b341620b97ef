"""
A service with one endpoint: a case in, its answers out; errors as their paths, values and hints.

    pip install starlette uvicorn
    uvicorn service:app        # in this folder
    curl -d '{"stay": {"lawful": false}}' 'http://127.0.0.1:8000/assess?jurisdiction=dk&on=2024-07-01'
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import attrs
from starlette.applications import Starlette
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from traffick_rules import Case, CaseError, TraffickRulesError, assess, get_jurisdiction

if TYPE_CHECKING:
    from starlette.requests import Request


async def assess_case(request: Request) -> Response:
    """The answers to the case in the body."""
    try:
        country = get_jurisdiction(request.query_params["jurisdiction"])
        on = date.fromisoformat(request.query_params["on"])
        case = Case.from_dict(json.loads(await request.body())).stated_on(on)
        found = assess(case, jurisdiction=country, on=on)
    except CaseError as error:
        problems = [attrs.asdict(problem) for problem in error.problems]
        return JSONResponse({"problems": problems}, status_code=422)
    except (KeyError, ValueError, TraffickRulesError) as error:
        return JSONResponse({"error": str(error)}, status_code=400)
    return Response(found.to_json(), media_type="application/json")


app = Starlette(routes=[Route("/assess", assess_case, methods=["POST"])])
