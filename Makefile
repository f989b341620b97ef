.PHONY: help demo test lint docs webapp e2e fuzz agree nightly pythons catalogues clean

PYTHRUNS ?= 100000
CASES ?= 10000
ON ?= python3
PYTHONS ?= python3.11 python3.12 python3.13
BIN := .venv/bin
COUNTRIES := $(wildcard jurisdictions/*)
MANIFESTS := pyproject.toml $(COUNTRIES:=/pyproject.toml)
LIGHT := -e '.[calendar,cli,yaml]' $(addprefix -e ,$(COUNTRIES))
EDITABLE := -e '.[bulk,calendar,cli,dask,pictures,proof,report,testing,xlsx,yaml]' $(addprefix -e ,$(COUNTRIES))
RUNS ?= 100000
CASES ?= 10000
ON ?= $(shell date +%F)

help:  ## list the targets
	@sed -n "s/^\([a-z]*\):.*## /\1: /p" Makefile

.venv/pip: $(MANIFESTS)
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	@touch $@

.venv/run: .venv/pip
	$(BIN)/python -m pip install --quiet $(LIGHT)
	@touch $@

.venv/all: .venv/run
	$(BIN)/python -m pip install --quiet $(EDITABLE)
	@touch $@

.venv/tests .venv/fuzz .venv/lint .venv/docs .venv/webapp .venv/e2e: .venv/%: .venv/all
	$(BIN)/python -m pip install --quiet --group $*
	@touch $@

demo: .venv/run  ## assess a real case under the law of 2008 and of today
	$(BIN)/traffick-rules assess examples/cases/dk-cooperating-witness.yaml --jurisdiction dk --on 2008-05-01
	$(BIN)/traffick-rules assess examples/cases/dk-cooperating-witness.yaml --jurisdiction dk --on $(ON)

test: .venv/tests  ## run all tests
	$(BIN)/python -m pytest

lint: .venv/lint  ## style, types and import directions
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/basedpyright --level error typing_tests
	$(BIN)/lint-imports

docs: .venv/docs  ## build the site into build/docs; every warning is an error
	$(BIN)/sphinx-build --quiet --fail-on-warning --fresh-env docs build/docs

webapp: .venv/webapp  ## start the web example on http://127.0.0.1:8000
	$(BIN)/python examples/webapp/app.py

e2e: .venv/e2e  ## the web example in a real browser; needs Chromium
	$(BIN)/python -m pytest e2e

fuzz: .venv/fuzz  ## damaged inputs of every kind; RUNS=1000000 for a long run
	$(BIN)/python -m tools.fuzzing --runs $(RUNS)

agree: .venv/tests  ## random cases through every engine; CASES=1000000 for a long run
	nice $(BIN)/python -m tools.agree --cases $(CASES)

nightly: .venv/tests  ## the property tests with many random examples
	HYPOTHESIS_PROFILE=nightly $(BIN)/python -m pytest

catalogues: .venv/tests  ## bring the message catalogues up to date
	$(BIN)/python -m tools.catalogues

# Each Python gets an environment of its own; from 3.13 on with durable-rules, if it builds, and without.
pythons:  ## the tests on every Python named in PYTHONS, with and without durable-rules
	@for python in $(PYTHONS); do \
	  command -v $$python >/dev/null || { echo "$$python is not there; name others with PYTHONS=…"; exit 1; }; \
	  venv=.venv-$$($$python -c 'import sys; print("%d.%d" % sys.version_info[:2])') || exit 1; \
	  $$python -m venv $$venv && $$venv/bin/python -m pip install --quiet --upgrade 'pip>=25.1' || exit 1; \
	  $$venv/bin/python -m pip install --quiet $(EDITABLE) --group tests || exit 1; \
	  echo "$$venv, $$($$venv/bin/python -m traffick_rules.engine.rete)"; \
	  $$venv/bin/python -m pytest --quiet || exit 1; \
	  $$venv/bin/python -c 'import durable_rules_engine' 2>/dev/null && continue; \
	  CPPFLAGS=-DPyEval_CallObject=PyObject_CallObject $$venv/bin/python -m pip install --quiet durable-rules || exit 1; \
	  echo "$$venv, $$($$venv/bin/python -m traffick_rules.engine.rete)"; \
	  $$venv/bin/python -m pytest --quiet || exit 1; \
	done

clean:  ## remove what the targets made
	rm -rf .venv .venv-* .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
