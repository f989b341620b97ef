.PHONY: help demo install test lint docs webapp e2e fuzz agree nightly pythons mutants catalogues coverage distcheck clean

PYTHON ?= python3
PYTHONS ?= python3.11 python3.12 python3.13
BIN := .venv/bin
COUNTRIES := $(wildcard jurisdictions/*)
MANIFESTS := pyproject.toml $(COUNTRIES:=/pyproject.toml)
FEW := calendar cli yaml
ALL := bulk calendar cli dask pictures proof report testing xlsx yaml
comma := ,
space := $(subst ,, )
# The library with these extras, and all countries.
with = -e '.[$(subst $(space),$(comma),$(strip $(1)))]' $(addprefix -e ,$(COUNTRIES))
# The same; without durable-rules where it cannot be built, as no C compiler is there.
install = $(BIN)/python -m pip install --quiet $(call with,$(1)) || { \
	  echo 'installing without durable-rules: live sessions run on the bit-parallel program, with the same answers'; \
	  $(BIN)/python tools/without_durable_rules.py $(1) > .venv/requirements.txt && \
	  $(BIN)/python -m pip install --quiet -r .venv/requirements.txt && \
	  $(BIN)/python -m pip install --quiet --no-deps $(call with,$(1)); }
RUNS ?= 100000
CASES ?= 10000
MUTANTS ?= --sample 400 --seed 1
ON ?= $(shell date +%F)

help:  ## list the targets
	@sed -n "s/^\([a-z]*\):.*## /\1: /p" Makefile

.venv/pip: $(MANIFESTS)
	$(BIN)/python -c '' 2>/dev/null || $(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	@touch $@

.venv/run: .venv/pip
	@$(call install,$(FEW))
	@touch $@

.venv/all: .venv/run
	@$(call install,$(ALL))
	@touch $@

.venv/tests .venv/fuzz .venv/lint .venv/distributions .venv/docs .venv/webapp .venv/e2e: .venv/%: .venv/all
	$(BIN)/python -m pip install --quiet --group $*
	@touch $@

demo: .venv/run  ## assess a real case under the law of 2008 and of today
	$(BIN)/traffick-rules assess examples/cases/dk-cooperating-witness.yaml --jurisdiction dk --on 2008-05-01
	$(BIN)/traffick-rules assess examples/cases/dk-cooperating-witness.yaml --jurisdiction dk --on $(ON)

install: .venv/all  ## install the library with all extras and the countries into .venv

test: .venv/tests  ## run all tests, on every core
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

lint: .venv/lint  ## style, types and import directions
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/basedpyright --level error typing_tests
	$(BIN)/lint-imports

docs: .venv/docs  ## build the site into build/docs; every warning is an error
	$(BIN)/sphinx-build --quiet --fail-on-warning --fresh-env docs build/docs

webapp: .venv/webapp  ## start the web example on http://127.0.0.1:8000
	$(BIN)/python -m examples.webapp.app

e2e: .venv/e2e  ## the web example in a real browser, with axe-core; needs Chromium
	$(BIN)/python -m pytest e2e

fuzz: .venv/fuzz  ## damaged inputs of every kind; RUNS=1000000 for a long run
	$(BIN)/python -m tools.fuzzing --runs $(RUNS)

agree: .venv/tests  ## random cases through every engine; CASES=1000000 for a long run
	nice $(BIN)/python -m tools.agree --cases $(CASES)

nightly: .venv/tests  ## the property tests with many random examples
	HYPOTHESIS_PROFILE=nightly $(BIN)/python -m pytest

mutants: .venv/tests  ## mutants of the library's core, and whether its tests notice; MUTANTS= for all
	nice $(BIN)/python -m tools.mutate_core $(MUTANTS)

catalogues: .venv/tests  ## bring the message catalogues up to date
	$(BIN)/python -m tools.catalogues

# Each Python gets an environment of its own; from 3.13 on with durable-rules, if it builds, and without.
pythons:  ## the tests on every Python named in PYTHONS, with and without durable-rules
	@for python in $(PYTHONS); do \
	  command -v $$python >/dev/null || { echo "$$python is not there; name others with PYTHONS=…"; exit 1; }; \
	  venv=.venv-$$($$python -c 'import sys; print("%d.%d" % sys.version_info[:2])') || exit 1; \
	  $$python -m venv $$venv && $$venv/bin/python -m pip install --quiet --upgrade 'pip>=25.1' || exit 1; \
	  $$venv/bin/python -m pip install --quiet $(call with,$(ALL)) --group tests || exit 1; \
	  echo "$$venv, $$($$venv/bin/python -m traffick_rules.engine.rete)"; \
	  $$venv/bin/python -m pytest --quiet || exit 1; \
	  $$venv/bin/python -c 'import durable_rules_engine' 2>/dev/null && continue; \
	  CPPFLAGS=-DPyEval_CallObject=PyObject_CallObject $$venv/bin/python -m pip install --quiet durable-rules || exit 1; \
	  echo "$$venv, $$($$venv/bin/python -m traffick_rules.engine.rete)"; \
	  $$venv/bin/python -m pytest --quiet || exit 1; \
	done

coverage: .venv/tests  ## which lines and branches the tests reach; fails below the floor in pyproject.toml
	rm -f .coverage .coverage.*
	$(BIN)/python -m coverage run -m pytest --numprocesses auto --dist loadfile
	$(BIN)/python -m coverage combine --quiet
	$(BIN)/python -m coverage report

distcheck: .venv/distributions  ## build the distributions and use them in empty environments of every Python
	$(BIN)/python -m tools.distributions $(PYTHONS)

clean:  ## remove what the targets made
	rm -rf .venv .venv-* .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
