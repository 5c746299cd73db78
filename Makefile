# Everything the project is asked to do. Needs make and Python 3.11 or newer; uv is used when it is there.
#
#   make run      the app           make run ARGS="practice --topic jwt"
#   make test     the tests         make test ARGS="tests/core -k rating"
#   make check    style, types and layers
#   make format   rewrites the code in the house style
#   make bench    what is measured against the targets
#   make clean    removes .venv and what the tools left
#
# Another Python: make test PYTHON=python3.13

.PHONY: run test check format bench clean help
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(VENV)/bin
UV := $(shell command -v uv 2>/dev/null)
# Without PYTHON any .venv will do, whatever made it; with PYTHON it must have been made by that one.
MADE := $(VENV)/made$(if $(PYTHON),-with-$(notdir $(PYTHON)))
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
CANDIDATES := $(if $(PYTHON),$(PYTHON),python3 python3.14 python3.13 python3.12 python3.11 python)

run: $(VENV)/ready-to-run
	@$(BIN)/python -m quizapp $(ARGS)

test: $(VENV)/ready-to-test
	@$(BIN)/python -m pytest --numprocesses auto --dist loadfile $(ARGS)

check: $(VENV)/ready-to-test
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/ready-to-test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/ready-to-test
	@$(BIN)/python -m benchmarks $(ARGS)

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help:
	@sed -n '/^#/!q; s/^# \{0,1\}//p' Makefile

# A .venv whose Python was removed or upgraded away is made again.
ifneq ($(shell test -x $(BIN)/python && echo alive),alive)
.PHONY: $(MADE)
endif

$(MADE):
ifeq ($(UV),)
	@for python in $(CANDIDATES); do \
	    if $$python -c '$(NEW_ENOUGH)' >/dev/null 2>&1; then \
	        echo "Making $(VENV) with $$python (once)" >&2; \
	        rm -rf $(VENV) && $$python -m venv $(VENV) && exit 0; \
	        echo "$$python could not make $(VENV). On Debian and Ubuntu: apt install python3-venv" >&2; \
	        exit 1; \
	    fi; \
	done; \
	found=$$($(firstword $(CANDIDATES)) --version 2>/dev/null) || found=missing; \
	echo "quizapp needs Python 3.11 or newer, and $(firstword $(CANDIDATES)) is $$found." >&2; \
	echo "Install one from https://www.python.org/downloads/ or name it: make run PYTHON=/path/to/python3.12" >&2; \
	exit 1
else
	@echo "Making $(VENV) with uv (once)" >&2
	@rm -rf $(VENV)
	@$(UV) venv --quiet --python '$(if $(PYTHON),$(PYTHON),>=3.11)' $(VENV)
endif
	@touch $(VENV)/made $@

ifeq ($(UV),)
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
else
INSTALL := $(UV) pip install --quiet --python $(BIN)/python
endif

# Where Python may not write bytecode by itself, every start would compile all of quizapp anew (0.1 s).
COMPILE := $(BIN)/python -m compileall -q quizapp

$(VENV)/ready-to-run: pyproject.toml $(MADE)
	@echo "Installing what quizapp needs (once)" >&2
	@$(INSTALL) --editable .
	@$(COMPILE)
	@touch $@

$(VENV)/ready-to-test: pyproject.toml $(MADE)
	@echo "Installing what quizapp and its tests need (once)" >&2
	@$(INSTALL) --editable '.[dev]'
	@$(COMPILE)
	@touch $(VENV)/ready-to-run $@
