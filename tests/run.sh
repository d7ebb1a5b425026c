#!/usr/bin/env bash
# The whole check, from any directory:   bash tests/run.sh [--filter NAME]
# Builds without warnings, checks the formatting, runs every test on SQLite, PostgreSQL and Chromium, and ends with
# "N passed, N failed, N skipped". Fails when a test failed, when none ran and, with CI=true, when one was skipped.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
results="$root/artifacts/test-results"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# shellcheck source=tests/postgresql.sh
source "$here/postgresql.sh"

# nginx lies where only administrators look.
export PATH=$PATH:/usr/sbin

# What must be there, and the Debian package that brings it.
needs=(
  "initdb postgresql"
  "pdftoppm poppler-utils"
  "zbarimg zbar-tools"
  "qpdf qpdf"
  "mutool mupdf-tools"
  "rsvg-convert librsvg2-bin"
  "chromium chromium"
  "sqlite3 sqlite3"
  "node nodejs"
  "npm npm"
  "nginx nginx"
  "openssl openssl"
  "exiftool libimage-exiftool-perl"
  "djpeg libjpeg-turbo-progs"
  "libturbojpeg libturbojpeg0"
)

find_chromium() {
  echo "${ASSETTAGS_CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}"
}

is_here() {
  case $1 in
    initdb) [[ -n $(postgresql_bin) ]] ;;
    libturbojpeg) compgen -G '/usr/lib/*/libturbojpeg.so.0' >/dev/null ;;
    chromium) [[ -x $(find_chromium) ]] ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

install_missing() {
  local need missing=() as_root=()
  for need in "${needs[@]}"; do
    is_here "${need% *}" || missing+=("${need#* }")
  done
  ((${#missing[@]})) || return 0
  ((EUID == 0)) || as_root=(sudo)
  if command -v apt-get >/dev/null && { ((EUID == 0)) || sudo -n true 2>/dev/null; }; then
    echo "Installing ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  else
    echo "Missing packages; install them with:  sudo apt-get install ${missing[*]}" >&2
    exit 1
  fi
}

build() {
  if [[ -f .config/dotnet-tools.json || -f dotnet-tools.json ]]; then
    dotnet tool restore
  fi
  dotnet build AssetTags.sln -c Release
  dotnet format AssetTags.sln --verify-no-changes --no-restore
}

# Whatever tests and browsers leave behind goes with one folder.
keep_files_together() {
  TMPDIR=$(mktemp -d "$(temporary_place)/assettags-tests.XXXXXX")
  export TMPDIR
  chmod 755 "$TMPDIR"
  trap 'stop_postgresql; rm -rf "$TMPDIR"' EXIT
}

# All projects run side by side, since tests mostly wait for databases, servers and browsers; each is run to its end even when
# another fails, and speaks when it is through. Job control keeps Ctrl-C alive in them, which some tests send to programs.
run_tests() {
  local project name broken=0
  local -A running=()
  rm -rf "$results"
  mkdir -p "$results"
  set -m
  for project in tests/*.Tests/*.csproj; do
    name=$(basename "$project" .csproj)
    dotnet test "$project" --no-build -c Release --results-directory "$results" --logger "trx;LogFileName=$name.trx" "$@" >"$results/$name.log" 2>&1 &
    running[$!]=$name
  done
  set +m
  trap 'for project in "${!running[@]}"; do kill -- "-$project" 2>/dev/null; done; exit 130' INT TERM
  while ((${#running[@]})); do
    wait -n -p through "${!running[@]}" || broken=1
    cat "$results/${running[$through]}.log"
    unset "running[$through]"
  done
  return "$broken"
}

# A TRX file counts a skipped test in "total" only.
sum_up() {
  local files=("$results"/*.trx)
  [[ -f ${files[0]} ]] || { echo "0 0 0"; return; }
  grep -ho '<Counters [^>]*>' "${files[@]}" | awk '
    function count(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }
    { total += count("total"); passed += count("passed"); failed += count("failed") + count("error") + count("timeout") + count("aborted") }
    END { print passed + 0, failed + 0, total - passed - failed }'
}

cd "$root"
install_missing
command -v dotnet >/dev/null || { echo "The .NET SDK is missing: see global.json for its version, https://dot.net for it." >&2; exit 1; }
build
stop_postgresql_at_exit
start_postgresql
keep_files_together
ASSETTAGS_CHROMIUM=$(find_chromium)
export ASSETTAGS_CHROMIUM
broken=0
run_tests "$@" || broken=1
read -r passed failed skipped < <(sum_up)
stop_postgresql
if ((broken && failed == 0)); then
  echo "A test run broke off: see above." >&2
fi
echo "$passed passed, $failed failed, $skipped skipped"
((broken == 0 && failed == 0 && passed > 0)) || exit 1
[[ ${CI:-} != true ]] || ((skipped == 0)) || exit 1
