#!/usr/bin/env bash
# Builds what the compose files and the container tests would pull, for a machine without a registry: a Java runtime on
# a Debian made by debootstrap, and Neo4j from its published jars under the name of the official image.
#
#   mvn package            puts the jars of Neo4j into target/neo4j/lib
#   docker/stand-in/build.sh
#
# Needs root, debootstrap and a Docker engine. An image that is there already is kept; docker rmi it to build it anew.
set -euo pipefail
cd "$(dirname "$0")"

. ../.env
suite=bookworm
base=entente/debian:$suite
jre=entente/jre:17
jars=../../target/neo4j/lib
export DOCKER_BUILDKIT=0

if [ ! -d "$jars" ]; then
  echo "The jars of Neo4j are not in target/neo4j/lib: run 'mvn package' first." >&2
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

has() { docker image inspect "$1" > /dev/null 2>&1; }

if ! has "$base"; then
  debootstrap --variant=minbase "$suite" "$work/root" > "$work/debootstrap.log" 2>&1 \
    || { tail -n 20 "$work/debootstrap.log" >&2; exit 1; }
  tar -C "$work/root" -c . | docker import - "$base" > /dev/null
  rm -rf "$work/root"
fi
if ! has "$jre"; then
  docker build --network host --build-arg BASE="$base" --tag "$jre" --file jre.Dockerfile . > "$work/jre.log" 2>&1 \
    || { tail -n 20 "$work/jre.log" >&2; exit 1; }
fi
if ! has "$NEO4J_IMAGE"; then
  mkdir "$work/neo4j"
  cp -R "$jars" "$work/neo4j/lib"
  cp neo4j-entrypoint.sh "$work/neo4j/"
  docker build --build-arg JRE_IMAGE="$jre" --tag "$NEO4J_IMAGE" --file neo4j.Dockerfile "$work/neo4j" \
    > "$work/neo4j.log" 2>&1 || { tail -n 20 "$work/neo4j.log" >&2; exit 1; }
fi
docker image inspect --format '{{index .RepoTags 0}} {{.Size}}' "$jre" "$NEO4J_IMAGE"
