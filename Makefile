SHELL := bash
.DEFAULT_GOAL := help
PYTHON_BIN := .venv/bin/python
TESTS ?= tests
export RASA_TELEMETRY_ENABLED := false
# Rasa's dependencies warn about each other at every start.
export PYTHONWARNINGS := ignore
# Compiled files halve every start; some build machines switch them off.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run test check format train chat bench trust doctor lock clean

help: ## list what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

run: ## set up if needed, and start everything with sample data and a simulated phone
	@packaging/setup.sh run
	@$(PYTHON_BIN) -m bot up --demo

test: ## set up if needed, and run all tests (TESTS=tests/sms runs some)
	@packaging/setup.sh browser
	@$(PYTHON_BIN) -m bot train
	@$(PYTHON_BIN) -m pytest -n 2 --dist loadfile $(TESTS)

check: ## lint, formatting, types, shell scripts
	@packaging/setup.sh develop
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check --quiet . || { .venv/bin/ruff format --check .; exit 1; }
	@$(PYTHON_BIN) -m mypy
	@.venv/bin/shellcheck packaging/setup.sh .ci/run

format: ## put the code in order
	@packaging/setup.sh develop
	@.venv/bin/ruff check --fix --quiet . || true
	@.venv/bin/ruff format .

train: ## train the model if its data or configuration changed
	@packaging/setup.sh run
	@$(PYTHON_BIN) -m bot train

chat: train ## talk to it in this terminal (ARGS="--language es --channel sms")
	@$(PYTHON_BIN) -m bot chat $(ARGS)

bench: ## measure speed and size
	@packaging/setup.sh develop
	@$(PYTHON_BIN) -m bot train
	@$(PYTHON_BIN) -m tests.bench

trust: ## run the forty promises of docs/security.md (ARGS="D3 R2" runs some)
	@packaging/setup.sh browser
	@$(PYTHON_BIN) -m bot train
	@$(PYTHON_BIN) -m tests.trust $(ARGS)

doctor: ## say what is wrong with this installation and how to mend it
	@packaging/setup.sh run
	@$(PYTHON_BIN) -m bot doctor

lock: ## pin the newest versions that fit requirements.in, with hashes
	@packaging/lock.sh

clean: ## remove what was built; conversations and keys in var/ stay
	@rm -rf .venv models results .rasa .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
