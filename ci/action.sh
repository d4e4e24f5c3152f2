#!/usr/bin/env bash
# The step of action.yml: runs wirelint with the inputs, which are in WIRELINT_…, and writes its outputs. The exit code is
# that of wirelint.
set -euo pipefail

# Puts the lines of a text into `words`, without blank ones.
words=()
split() {
  words=()
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line="${line#"${line%%[![:space:]]*}"}"
    line="${line%"${line##*[![:space:]]}"}"
    if [ -n "$line" ]; then words+=("$line"); fi
  done <<<"$1"
}

if [ -n "${WIRELINT_VERSION:-}" ]; then
  command=(npx --yes --package "wirelint@$WIRELINT_VERSION" -- wirelint)
else
  # npm ci builds what it installs.
  if [ ! -f "$GITHUB_ACTION_PATH/dist/bin/wirelint.js" ]; then (cd "$GITHUB_ACTION_PATH" && npm ci >&2); fi
  command=(node "$GITHUB_ACTION_PATH/dist/bin/wirelint.js")
fi

options=(--format "${WIRELINT_FORMAT:-github}" --fail-on "${WIRELINT_FAIL_ON:-error}")
sarif="${WIRELINT_SARIF:-}"
if [[ "$sarif" == *$'\n'* ]]; then
  echo "wirelint: the name of the SARIF file goes over several lines." >&2
  exit 2
fi
# Code scanning would show suppressed and known issues as open alerts.
if [ -n "$sarif" ]; then options+=(--format "sarif:$sarif" --no-hidden-results); fi
if [ -n "${WIRELINT_CONFIG:-}" ]; then options+=(--config "$WIRELINT_CONFIG"); fi
if [ -n "${WIRELINT_SINCE:-}" ]; then options+=("--since=$WIRELINT_SINCE"); fi
split "${WIRELINT_ARGS:-}"
options+=(${words[@]+"${words[@]}"})
split "${WIRELINT_PATHS:-.}"

code=0
"${command[@]}" "${options[@]}" -- ${words[@]+"${words[@]}"} || code=$?
{
  echo "exit-code=$code"
  echo "sarif=$sarif"
} >>"$GITHUB_OUTPUT"
exit "$code"
