.PHONY: help demo install test slow lint docs webapp e2e screenshots fuzz agree nightly newest oldest pythons mutants golden catalogues coverage constraints distcheck clean

PYTHON ?= python3
PYTHONS ?= python3.11 python3.12 python3.13
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet
PYTEST := $(BIN)/python -m pytest --numprocesses auto --dist worksteal
COUNTRIES := $(wildcard jurisdictions/*)
FEW := calendar cli yaml
ALL := bulk calendar cli proof report testing xlsx yaml
GROUPS := build distributions docs durable e2e fuzz lint mutants tests webapp
space := $(subst ,, )
RUNS ?= 100000
CASES ?= 10000
MUTANTS ?=
ON ?= $(shell date +%F)

# pytest compiles every test anew where it may keep nothing: half of what it needs to begin.
unexport PYTHONDONTWRITEBYTECODE

# Every pip installs the versions of this file, also into the environments it builds in: the second variable
# is for pip 25.3 and later, which leave the first one out there.
export PIP_CONSTRAINT := file://$(subst $(space),%20,$(CURDIR))/constraints.txt
export PIP_BUILD_CONSTRAINT = $(PIP_CONSTRAINT)
# What the library and these extras require; durable-rules apart, as it has to be compiled.
define requirements
$(BIN)/python tools/without_durable_rules.py $(1) > $(VENV)/requirements.txt
$(PIP) --requirement $(VENV)/requirements.txt
endef
# The version of every package that any target installs: a name, a version and perhaps a marker a line.
resolve = .venv-uv/bin/uv pip compile --quiet --system-certs --no-python-downloads --no-header --no-annotate --all-extras \
	  $(GROUPS:%=--group %) --no-emit-package traffick-rules $(1) pyproject.toml
engine = @echo "live sessions run $$($(BIN)/python -m traffick_rules.engine.rete)"

help:  ## list the targets
	@sed -n "s/^\([a-z]*\):.*## /\1: /p" Makefile

$(VENV)/pip: pyproject.toml $(COUNTRIES:=/pyproject.toml) constraints.txt
	$(BIN)/python -c '' 2>/dev/null || $(PYTHON) -m venv --clear $(VENV)
	$(PIP) --upgrade 'pip>=25.1'
	@touch $@

# With the flag durable-rules can be compiled for Python 3.13 too.
$(VENV)/run: $(VENV)/pip
	@CPPFLAGS="$$CPPFLAGS -DPyEval_CallObject=PyObject_CallObject" $(PIP) --group durable 2> $(VENV)/durable.log || \
	  echo 'durable-rules cannot be built here: $(VENV)/durable.log says why. Live sessions give the same answers without it.'
	$(call requirements,$(FEW))
	$(PIP) --group build
	env -u PIP_BUILD_CONSTRAINT $(PIP) --no-build-isolation --no-deps --editable . $(addprefix --editable ,$(COUNTRIES))
	@touch $@

$(VENV)/all: $(VENV)/run
	$(call requirements,$(ALL))
	@touch $@

$(addprefix $(VENV)/,tests fuzz lint mutants distributions docs webapp e2e): $(VENV)/%: $(VENV)/all
	$(PIP) --group $*
	@touch $@

.venv-uv/bin/uv:
	$(PYTHON) -m venv .venv-uv
	PIP_CONSTRAINT= .venv-uv/bin/python -m pip install --quiet uv

demo: $(VENV)/run  ## assess a real case under the law of 2008 and of today
	$(BIN)/traffick-rules assess examples/cases/dk-cooperating-witness.yaml --jurisdiction dk --on 2008-05-01
	$(BIN)/traffick-rules assess examples/cases/dk-cooperating-witness.yaml --jurisdiction dk --on $(ON)
	$(engine)

install: $(VENV)/all  ## install the library with all extras and the countries into .venv

test: $(VENV)/tests  ## all tests but the slow ones, on every core
	$(engine)
	$(PYTEST) -m 'not slow'

slow: $(VENV)/tests  ## the slow tests
	$(PYTEST) -m slow

lint: $(VENV)/lint  ## style, types and import directions
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/basedpyright --level error typing_tests
	$(BIN)/lint-imports

docs: $(VENV)/docs  ## build the site into build/docs; every warning is an error
	$(BIN)/sphinx-build --quiet --fail-on-warning --fresh-env docs build/docs

webapp: $(VENV)/webapp  ## start the web example on http://127.0.0.1:8000
	$(BIN)/python -m examples.webapp.app

e2e: $(VENV)/e2e  ## the web example in a real browser, with axe-core; needs Chromium
	$(BIN)/python -m pytest e2e

screenshots: $(VENV)/e2e  ## the pictures of docs/images anew; needs Chromium
	$(BIN)/python -m e2e.screenshots

fuzz: $(VENV)/fuzz  ## damaged files of every kind, guided by Atheris; RUNS=1000000 for a long run
	$(BIN)/python -m tools.fuzz -runs=$(RUNS)

agree: $(VENV)/tests  ## random cases through every engine; CASES=1000000 for a long run
	nice $(BIN)/python -m tools.agree --cases $(CASES)

nightly: $(VENV)/tests  ## the property tests with many random examples
	HYPOTHESIS_PROFILE=nightly $(BIN)/python -m pytest

mutants: $(VENV)/mutants  ## mutants of the library's core, and whether its tests notice; MUTANTS='traffick_rules.law.*' for some
	nice $(BIN)/mutmut run $(MUTANTS)
	$(BIN)/mutmut results

golden: $(VENV)/tests  ## write the golden files anew; review the diff
	$(BIN)/python -m pytest tests/golden --golden

catalogues: $(VENV)/tests  ## bring the message catalogues up to date
	$(BIN)/python -m tools.catalogues

pythons:  ## the tests on every Python named in PYTHONS, each in an environment of its own
	@for python in $(PYTHONS); do $(MAKE) test PYTHON=$$python VENV=.venv-$$(basename $$python) || exit 1; done

newest:  ## all tests with the newest versions there are, in .venv-newest
	rm -rf .venv-newest
	$(MAKE) slow test VENV=.venv-newest PIP_CONSTRAINT=

oldest: .venv-uv/bin/uv  ## all tests with the oldest versions that pyproject.toml allows, in .venv-oldest
	rm -rf .venv-oldest
	$(call resolve,--python $(PYTHON) --resolution lowest-direct) --output-file .venv-uv/oldest.txt
	$(MAKE) slow test VENV=.venv-oldest PIP_CONSTRAINT=.venv-uv/oldest.txt

constraints:  ## renew constraints.txt: the newest versions that fit each other on every Python
	rm -rf .venv-uv
	$(MAKE) .venv-uv/bin/uv
	$(call resolve,--universal --python-version 3.11 --upgrade) --output-file constraints.txt

coverage: $(VENV)/tests  ## which lines and branches the tests reach; fails below the floor in pyproject.toml
	rm -f .coverage .coverage.*
	$(BIN)/python -m coverage run -m pytest --numprocesses auto --dist worksteal
	$(BIN)/python -m coverage combine --quiet
	$(BIN)/python -m coverage report

distcheck: $(VENV)/distributions  ## build the distributions and use them in empty environments of every Python
	rm -rf build/dist
	for project in . $(COUNTRIES); do $(BIN)/python -m build --outdir build/dist $$project || exit 1; done
	$(BIN)/twine check --strict build/dist/*
	$(BIN)/check-wheel-contents build/dist/*.whl
	for python in $(PYTHONS); do \
	  $$python -m venv --clear build/smoke && \
	  build/smoke/bin/python -m pip install --quiet --find-links build/dist \
	    "$$(echo build/dist/traffick_rules-*.whl)[cli,testing]" build/dist/traffick_rules_*.whl && \
	  build/smoke/bin/python -I tools/smoke.py build/dist || exit 1; \
	done

clean:  ## remove what the targets made
	rm -rf .venv .venv-* mutants .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
