# The only way commands are run, by people and by CI. `make run` and `make test` need Python and make.

PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin

.PHONY: run test test-long lint fix bench lock env env-dev

run: env
	@exec $(BIN)/ruqsat stand --port $(PORT)

test: env-dev
	@$(BIN)/python tools/suite.py

test-long: env-dev
	@$(BIN)/python tools/suite.py --long

lint: env-dev
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python tools/size.py

fix: env-dev
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

bench: env
	@$(BIN)/ruqsat bench

lock: env-dev
	@$(BIN)/python tools/lock.py

env:
	@$(PYTHON) bootstrap.py run

env-dev:
	@$(PYTHON) bootstrap.py dev
