#!/usr/bin/env bash
# Where everything that is shipped comes from: packaging/supply_chain.py says which parts there are.
set -euo pipefail
cd "$(dirname "$0")/.."
exec "${PYTHON:-.venv/bin/python}" packaging/supply_chain.py "$@"
