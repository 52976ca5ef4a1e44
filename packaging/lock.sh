#!/usr/bin/env bash
# Pins requirements.in and requirements-dev.in, with hashes. Versions that are pinned already stay
# unless UPGRADE=1 is set. packaging/left-out.txt says which of Rasa's own needs are left out.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v uv >/dev/null || PATH=$PWD/.venv/bin:$PATH
export UV_CUSTOM_COMPILE_COMMAND="make lock"
compile=(uv pip compile --quiet --python-version 3.10 --generate-hashes)
compile+=(--no-emit-index-url --no-emit-find-links ${UPGRADE:+--upgrade})

"${compile[@]}" requirements.in --overrides packaging/left-out.txt --output-file requirements.lock
"${compile[@]}" requirements-dev.in --constraints requirements.lock \
  --output-file requirements-dev.lock
echo "requirements.lock: $(grep -c '==' requirements.lock) packages; requirements-dev.lock:" \
  "$(grep -c '==' requirements-dev.lock)"
echo "Once they are installed: packaging/supply_chain.sh --write (bill of materials, docs/licences.md)"
