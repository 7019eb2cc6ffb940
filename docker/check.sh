#!/usr/bin/env bash
# Brings compose.yaml up with the samples, asks it for the dyad of two countries, stops it, and brings it up again:
#   mvn package && docker/check.sh
# Without a registry, docker/stand-in/build.sh comes first, and JRE_IMAGE=entente/jre:21 is set.
set -euo pipefail
cd "$(dirname "$0")"

export COMPOSE_PROJECT_NAME=entente-check NEO4J_PASSWORD=${NEO4J_PASSWORD:-$RANDOM-$RANDOM-$RANDOM} ENTENTE_TOKEN=$RANDOM-$RANDOM
export ENTENTE_PORT=0 NEO4J_HTTP_PORT=0 NEO4J_BOLT_PORT=0 # any that are free

compose() {
  if docker compose version > /dev/null 2>&1; then docker compose "$@"; else docker-compose "$@"; fi
}

fail() {
  echo "check.sh: $*" >&2
  compose logs --tail 40 >&2
  exit 1
}

get() { curl --silent --fail --location "http://$(compose port entente 8080)/api/v1$1"; }

# eventually SECONDS CMD…: until it succeeds
eventually() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@"; do
    [ $SECONDS -lt $deadline ] || fail "never came true: $*"
    sleep 1
  done
}

has_all_samples() { get '/articles?limit=1' | grep --quiet "\"value\":$samples\b"; }

dyad() { get /countries/IL/relations/US; }

trap 'compose down --volumes > /dev/null 2>&1' EXIT
samples=$(cat ../src/main/resources/gold/dev-?.jsonl | wc -l)

compose up --build --detach
eventually 600 has_all_samples
before=$(dyad)
grep --quiet AGREES_WITH <<< "$before" || fail "no agreement between Israel and the United States: $before"

start=$SECONDS
compose stop
took=$((SECONDS - start))
[ $took -le 15 ] || fail "stopping took $took s"
for container in $(compose ps --all --quiet); do
  state=$(docker inspect --format '{{.Name}} {{.State.ExitCode}}' "$container")
  [[ $state == *' 0' ]] || fail "a container ended with another status than 0: $state"
done

compose up --detach
eventually 120 dyad > /dev/null
[ "$(dyad)" = "$before" ] || fail "the dyad is another after the restart"
echo "Compose served the dyad of Israel and the United States, stopped within $took s with status 0, and served it again."
