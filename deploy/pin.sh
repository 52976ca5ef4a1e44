#!/usr/bin/env bash
# Prints an image's name with the digest that its registry gives it now: name@sha256:…
set -euo pipefail
[ $# -eq 1 ] || { echo "usage: deploy/pin.sh NAME:TAG" >&2; exit 2; }
digest=$(docker buildx imagetools inspect "$1" --format '{{.Manifest.Digest}}')
[[ $digest =~ ^sha256:[0-9a-f]{64}$ ]] || { echo "no digest for $1" >&2; exit 1; }
echo "${1%%:*}@$digest"
