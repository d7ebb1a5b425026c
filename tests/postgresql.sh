#!/usr/bin/env bash
# A private PostgreSQL for one run: a free port of 127.0.0.1, a temporary directory, gone afterwards. The directory lies in
# memory where that has room (a database is made in 10 ms there, and in 260 on some disks); TMPDIR names another place.
#   bash tests/postgresql.sh COMMAND [ARGUMENT…]     runs the command with ASSETTAGS_TEST_POSTGRESQL set
# tests/run.sh sources this file for its two functions.
set -euo pipefail

postgresql_home=""

postgresql_bin() {
  # Debian and Ubuntu keep the server's programs out of PATH, one directory a version.
  local initdb
  initdb=$(command -v initdb || find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1)
  [[ -n $initdb ]] && dirname "$(readlink -f "$initdb")"
}

# initdb refuses root, so root runs the server as the user that the Debian package made.
as_postgresql_user() {
  if ((EUID == 0)); then
    (cd / && runuser -u postgres -- "$@")
  else
    "$@"
  fi
}

# Memory, if 4 GB of it are free for files; otherwise where temporary files lie.
temporary_place() {
  local free
  free=$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1) || free=0
  if [[ -n ${TMPDIR:-} ]]; then
    echo "$TMPDIR"
  elif [[ -w /dev/shm ]] && ((${free:-0} > 4 * 1024 * 1024)); then
    echo /dev/shm
  else
    echo /tmp
  fi
}

start_postgresql() {
  local bin port attempt user=postgres
  bin=$(postgresql_bin) || { echo "PostgreSQL's initdb was not found: apt-get install postgresql" >&2; return 1; }
  postgresql_home=$(mktemp -d "$(temporary_place)/assettags-pg.XXXXXX")
  if ((EUID == 0)); then
    chown postgres "$postgresql_home"
  fi
  as_postgresql_user "$bin/initdb" -D "$postgresql_home/data" -U "$user" -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
    >"$postgresql_home/initdb.log" 2>&1 || { cat "$postgresql_home/initdb.log" >&2; return 1; }
  for attempt in 1 2 3 4 5; do
    port=$((10000 + RANDOM % 20000))
    if as_postgresql_user "$bin/pg_ctl" -D "$postgresql_home/data" -l "$postgresql_home/data/server.log" -w -t 60 \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200" \
      -o "-c fsync=off -c synchronous_commit=off -c full_page_writes=off" start >/dev/null 2>&1; then
      export ASSETTAGS_TEST_POSTGRESQL="Host=127.0.0.1;Port=$port;Username=$user;Pooling=true;Connection Idle Lifetime=5;Connection Pruning Interval=1"
      return 0
    fi
    echo "PostgreSQL did not start on port $port (attempt $attempt of 5)." >&2
  done
  cat "$postgresql_home/data/server.log" >&2
  return 1
}

stop_postgresql() {
  [[ -n $postgresql_home ]] || return 0
  as_postgresql_user "$(postgresql_bin)/pg_ctl" -D "$postgresql_home/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$postgresql_home"
  postgresql_home=""
}

stop_postgresql_at_exit() {
  trap stop_postgresql EXIT
  trap 'exit 130' INT
  trap 'exit 129' HUP
  trap 'exit 143' TERM
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
  stop_postgresql_at_exit
  start_postgresql
  "$@"
fi
