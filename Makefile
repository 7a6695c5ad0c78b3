# make demo   a district with its communities, evaluated, on http://127.0.0.1:8000
# make test   all tests
# make quick  what needs no browser, in half a minute, while you work
# Needs Python 3.11 or newer and make; everything else is installed into .venv from hash-pinned lock files.
# 只需要 Python 3.11 以上和 make；其余都按带哈希的锁文件装入 .venv。
#
# Stamps remember what is installed, so a second run downloads nothing. Works with GNU make 3.81 (macOS).

PYTHON ?= $(shell for p in python3.14 python3.13 python3.12 python3.11 python3 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo $$p; break; }; done)
UV ?= uv
ARGS ?=
PROCESSES ?= $(shell n=$$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1); [ $$n -gt 4 ] && n=4; echo $$((n + 1)))
NODE_LEAST := 20

# Every process that a test starts, and every reading of the tests, would translate its files anew.
unexport PYTHONDONTWRITEBYTECODE

# The stamp's name holds what it stands for: the lock, the package's own table of contents, and the place, because
# a virtual environment cannot be moved.
checksum = $(shell { pwd; cat pyproject.toml $(1); } 2>/dev/null | cksum | cut -d ' ' -f 1)
RUN := .venv/.run-$(call checksum,requirements/run.txt)
TEST := .venv/.test-$(call checksum,requirements/test.txt)
NODE := .venv/.node-$(call checksum,requirements/node.txt package-lock.json)
DIST := app/static/dist/manifest.json
CATALOGUES := $(patsubst %.po,%.mo,$(wildcard app/translations/*/LC_MESSAGES/*.po))
# The style sheet keeps only what pages use, so pages and the code that makes them are sources too.
ASSET_SOURCES := package.json app/assets_build.mjs $(shell find app/assets -type f) \
	$(shell find app templates -name '*.html' -o -name '*.py')

# $(call slowly,what,command): one line with a dot per second, and the command's output only where it says something.
slowly = @printf '%s ' '$(1)'; (while sleep 1; do printf .; done) & dots=$$!; \
	trap 'kill $$dots 2>/dev/null; echo' EXIT; trap 'exit 130' INT TERM; $(2)

PIP := .venv/bin/python -m pip --disable-pip-version-check --quiet

.PHONY: demo up test quick test-with test-cluster lint types bench chaos mutants lock listings migration release catalogue assets messages \
	house feature install clean help

demo: $(RUN) $(DIST) $(CATALOGUES)
	@.venv/bin/qingshe demo $(ARGS)

up: $(RUN) $(DIST) $(CATALOGUES)
	@.venv/bin/qingshe up $(ARGS)

# In as many processes as there are processors, one more, because tests also wait; ARGS="-n 0" takes one.
test: $(TEST) $(DIST) $(CATALOGUES)
	@.venv/bin/python -m pytest -n $(PROCESSES) --dist loadfile $(ARGS)

# While you work: what needs no browser and next to no database, in half a minute.
quick: $(TEST) $(DIST) $(CATALOGUES)
	@.venv/bin/ruff check --quiet
	@.venv/bin/ruff format --quiet --check
	@.venv/bin/lint-imports >.venv/lint-imports.log || { cat .venv/lint-imports.log; exit 1; }
	@.venv/bin/python -m pytest -q -n 2 --dist loadfile -m "not slow" tests/unit tests/contracts $(ARGS)

# Another Python, in a virtual environment of its own: make test-with OTHER=python3.13 ARGS="tests/unit"
OTHER ?= python3
OTHER_PIP := .venv-other/bin/python -m pip --disable-pip-version-check --quiet
OTHER_TEST = .venv-other/.test-$(call checksum,requirements/test.txt)$(subst /,-,$(OTHER))
test-with: $(TEST) $(DIST) $(CATALOGUES)
	@test -e $(OTHER_TEST) || { $(OTHER) -m venv --clear .venv-other && \
		$(OTHER_PIP) install --require-hashes -r requirements/test.txt && \
		$(OTHER_PIP) install --no-deps --no-build-isolation --no-index -e . && touch $(OTHER_TEST); }
	@.venv-other/bin/python -m pytest $(ARGS)

# What has to be the same on a cluster of Citus: QINGSHE_TEST_CITUS=postgresql://… (docs/scale.md).
test-cluster: $(TEST) $(DIST) $(CATALOGUES)
	@.venv/bin/python -m pytest -q tests/isolation tests/evaluation tests/imports tests/records tests/accounts tests/audit \
		tests/tenants tests/today tests/protection tests/processes/test_daily_jobs.py $(ARGS)

lint: $(TEST)
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/lint-imports

types: $(TEST)
	.venv/bin/mypy

bench: $(TEST) $(DIST) $(CATALOGUES)
	@.venv/bin/python -m tests.bench $(ARGS)

chaos: $(TEST) $(DIST) $(CATALOGUES)
	@.venv/bin/python -m tests.chaos $(ARGS)

# One planted fault at a time, which a test has to notice: ARGS="app/evaluation/scoring --minutes 10" (docs/mutants.md).
mutants: $(TEST) $(DIST) $(CATALOGUES)
	@.venv/bin/python -m tests.mutants $(ARGS)

install: $(RUN) $(DIST) $(CATALOGUES)
assets: $(DIST)
messages: $(CATALOGUES)

help:
	@sed -n 's/^# \{0,1\}//p' Makefile | head -n 5

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: https://www.python.org/downloads/" >&2; \
		echo "需要 Python 3.11 或更新版本。" >&2; exit 1; }
	@$(PYTHON) -m venv --clear .venv || { echo "$(PYTHON) cannot make a virtual environment; on Debian and Ubuntu:" \
		"apt install python3-venv / 请先安装 python3-venv" >&2; rm -rf .venv; exit 1; }

$(RUN): | .venv/bin/python
	@grep -qF "$$(pwd -P)/.venv" .venv/bin/activate || { rm -rf .venv && $(PYTHON) -m venv .venv; }
	$(call slowly,Installing Python packages 安装 Python 依赖,$(PIP) install --require-hashes -r requirements/run.txt)
	@$(PIP) install --no-deps --no-build-isolation --no-index -e .
	@rm -f .venv/.run-* && touch $@

$(TEST): $(RUN)
	$(call slowly,Installing test packages 安装测试依赖,$(PIP) install --require-hashes -r requirements/test.txt)
	@rm -f .venv/.test-* && touch $@

# The machine's Node.js where it is new enough, otherwise the one that comes as a Python package.
$(NODE): | $(RUN)
	@if npm --version >/dev/null 2>&1 && node -e 'process.exit(parseInt(process.versions.node) < $(NODE_LEAST) ? 1 : 0)' 2>/dev/null; \
		then rm -f .venv/bin/node .venv/bin/npm .venv/bin/npx; \
		else echo "Installing Node.js into .venv 安装 Node.js"; $(PIP) install --require-hashes -r requirements/node.txt; fi
	$(call slowly,Installing front-end packages 安装前端依赖,PATH="$$PWD/.venv/bin:$$PATH" npm ci --ignore-scripts --no-audit \
		--no-fund --no-update-notifier --loglevel=error >/dev/null)
	@rm -f .venv/.node-* && touch $@

$(DIST): $(NODE) $(ASSET_SOURCES)
	@PATH="$$PWD/.venv/bin:$$PATH" node app/assets_build.mjs
	@touch $@

%.mo: %.po | $(RUN)
	@.venv/bin/python -m babel.messages.frontend --quiet compile --input-file $< --output-file $@

# What the models make of a database (tenants/*.txt), to be read in review.
listings: $(TEST)
	@.venv/bin/python -m app.migrations --listings

# The next migration (and tenants/*.txt) from what the models say; read it before you commit it.
migration: $(TEST)
	@.venv/bin/python -m app.migrations "$(NAME)"

# The dump that a test migrates to head and audits: write it anew when a version is released.
release: $(TEST)
	@.venv/bin/python -m tests.releases

# What is written twice: the layers of the features in pyproject.toml, the registers in docs/coverage.md.
house: $(TEST)
	@.venv/bin/python -m app.features

# A new feature: its package, its test and its line in the list.
feature: $(TEST)
	@.venv/bin/python -m app.features "$(NAME)"

# Bring the messages into the catalogues; then translate what is new (a test names what is missing).
catalogue: $(TEST)
	@PYTHONPATH=. .venv/bin/pybabel --quiet extract -F app/translations/babel.cfg -k N_ --no-location --sort-output \
		-o .venv/messages.pot .
	@.venv/bin/pybabel --quiet update -i .venv/messages.pot -d app/translations -l zh_Hans_CN --ignore-obsolete \
		--no-fuzzy-matching --ignore-pot-creation-date

# Versions that pip may choose from: run once per change of pyproject.toml, then commit the result.
lock:
	UV_CUSTOM_COMPILE_COMMAND="make lock" $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links pyproject.toml requirements/build.in -o requirements/run.txt
	UV_CUSTOM_COMPILE_COMMAND="make lock" $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --extra test -c requirements/run.txt pyproject.toml requirements/build.in \
		-o requirements/test.txt
	UV_CUSTOM_COMPILE_COMMAND="make lock" $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links requirements/node.in -o requirements/node.txt
	npm install --package-lock-only --ignore-scripts --omit-lockfile-registry-resolved

# The data folder stays: it may hold somebody's work.
clean:
	rm -rf .venv .venv-* node_modules app/static/dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find app tenants tests -name __pycache__ -prune -exec rm -rf {} +
	find app/translations -name '*.mo' -exec rm -f {} + 2>/dev/null || true
