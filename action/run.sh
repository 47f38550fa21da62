#!/usr/bin/env bash
# Runs ecslint in a workflow: the log, annotations, a SARIF file and a summary out of one run. All
# that a workflow says comes in through variables and is never run as code. It works with the
# bash 3.2 of macOS.
set -euo pipefail

fail() {
  printf '::error title=ecslint::%s\n' "$1"
  exit 2
}

# Installs ecslint from PyPI, by default in the version of this action, and says where it is.
install() {
  local version="${INPUT_VERSION:-}" folder="$temp/venv" python
  if [ -z "$version" ]; then
    version="$(sed -n 's/^version = "\(.*\)"$/\1/p' "$GITHUB_ACTION_PATH/Cargo.toml" | head -n 1)"
  fi
  python="$(command -v python3 || command -v python)" || return 1
  "$python" -m venv "$folder" >&2 || return 1
  # Windows has another layout.
  if [ -d "$folder/Scripts" ]; then folder="$folder/Scripts"; else folder="$folder/bin"; fi
  "$folder/pip" install --quiet --disable-pip-version-check "ecslint==$version" >&2 || return 1
  printf '%s\n' "$folder/ecslint"
}

# Passes a value on to later steps, whatever is in it.
output() {
  local end="end-$RANDOM$RANDOM$RANDOM"
  printf '%s<<%s\n%s\n%s\n' "$1" "$end" "$2" "$end" >>"${GITHUB_OUTPUT:-/dev/null}"
}

# Shows a file in the log without obeying commands in it.
show() {
  local token="token-$RANDOM$RANDOM$RANDOM$RANDOM"
  printf '::stop-commands::%s\n' "$token"
  cat -- "$1"
  printf '::%s::\n' "$token"
}

# The number called $1 in the summary, which is the last line of the report.
count() {
  tail -n 1 "$temp/report.json" | sed -n "s/.*\"$1\":\([0-9]*\).*/\1/p"
}

temp="$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/ecslint.XXXXXX")"
trap 'rm -rf -- "$temp"' EXIT

binary="${INPUT_BINARY:-}"
if [ -z "$binary" ] && [ -z "${INPUT_VERSION:-}" ]; then
  binary="$(command -v ecslint || true)"
fi
if [ -z "$binary" ]; then
  binary="$(install)" || fail 'ecslint cannot be installed from PyPI; the input binary takes another one'
fi
cd -- "${INPUT_WORKING_DIRECTORY:-.}" || fail 'there is no such working directory'

arguments=(--format "full=$temp/full.txt" --format "json=$temp/report.json")
if [ -n "${INPUT_FAIL_ON:-}" ]; then
  arguments+=(--fail-on "$INPUT_FAIL_ON")
fi
if [ "${INPUT_ANNOTATIONS:-true}" = true ]; then
  arguments+=(--format github)
fi
if [ "${INPUT_SUMMARY:-true}" = true ]; then
  arguments+=(--format "markdown=$temp/summary.md")
fi
sarif="${INPUT_SARIF_FILE:-}"
if [ -n "$sarif" ]; then
  case "$sarif" in
    /* | ?:*) ;;
    *) sarif="$PWD/$sarif" ;;
  esac
  arguments+=(--format "sarif=$sarif")
fi
if [ -n "${INPUT_CONFIG:-}" ]; then
  arguments+=(--config "$INPUT_CONFIG")
fi
read -r -d '' -a more <<<"${INPUT_ARGS:-}" || true
arguments+=(${more[@]+"${more[@]}"} --)
while IFS=$' \t' read -r file || [ -n "$file" ]; do
  file="${file%$'\r'}"
  if [ -n "$file" ]; then
    arguments+=("$file")
  fi
done <<<"${INPUT_FILES:-.}"

status=0
"$binary" "${arguments[@]}" >"$temp/annotations.txt" || status=$?
if [ -f "$temp/full.txt" ]; then
  show "$temp/full.txt"
fi
cat -- "$temp/annotations.txt"
if [ -f "$temp/summary.md" ]; then
  cat -- "$temp/summary.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
fi
if [ -f "$temp/report.json" ]; then
  errors="$(count errors)" warnings="$(count warnings)" infos="$(count infos)"
  output findings "$((errors + warnings + infos))"
  output errors "$errors"
fi
if [ -n "$sarif" ] && [ -f "$sarif" ]; then
  output sarif-file "$sarif"
fi
if [ "$status" -gt 1 ]; then
  fail 'ecslint could not do its work: see the log'
fi
exit "$status"
