.PHONY: help demo test lint nightly clean

PYTHON ?= python3
BIN := .venv/bin
MANIFESTS := pyproject.toml jurisdictions/denmark/pyproject.toml
EDITABLE := -e '.[calendar,cli,yaml]' -e jurisdictions/denmark
ON ?= $(shell date +%F)

help:  ## list the targets
	@sed -n "s/^\([a-z]*\):.*## /\1: /p" Makefile

.venv/pip: $(MANIFESTS)
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	@touch $@

.venv/run: .venv/pip
	$(BIN)/python -m pip install --quiet $(EDITABLE)
	@touch $@

.venv/tests .venv/lint: .venv/%: .venv/run
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

nightly: .venv/tests  ## the property tests with many random examples
	HYPOTHESIS_PROFILE=nightly $(BIN)/python -m pytest

clean:  ## remove what the targets made
	rm -rf .venv .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
