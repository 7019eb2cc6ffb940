#!/usr/bin/env bash
# Builds what compose and the container tests would pull, for a machine without a registry: a Java runtime on a Debian
# made by debootstrap, and Neo4j from its published jars under the name of the official image.
#
#   docker/stand-in/build.sh                    the images that pom.xml names
#   docker/stand-in/build.sh neo4j:5.26.30 …    others
#
# Needs root, debootstrap, Maven and a Docker engine. An image that is there already is kept; docker rmi it to have it
# built anew.
set -euo pipefail
cd "$(dirname "$0")"
export DOCKER_BUILDKIT=0

suite=trixie # the first Debian with a Java that every version of Neo4j in use runs on
jre=entente/jre:21

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

has() { docker image inspect "$1" > /dev/null 2>&1; }

# quietly CMD…: its output only where it fails
quietly() { "$@" > "$work/log" 2>&1 || { tail -n 30 "$work/log" >&2; return 1; }; }

pinned() { sed -n "s|.*<$1>\(.*\)</$1>.*|\1|p" ../../pom.xml; }

build_jre() {
  quietly debootstrap --variant=minbase --include=ca-certificates,openjdk-21-jre-headless "$suite" "$work/root"
  rm -rf "$work"/root/var/{cache/apt/archives,lib/apt/lists}/* "$work"/root/usr/share/{doc,locale,man}/*
  tar -C "$work/root" -c . | quietly docker import - "$jre"
  rm -rf "$work/root"
}

build_neo4j() {
  local image=$1 context="$work/${1#*:}"
  mkdir "$context"
  quietly mvn -B -ntp -f pom.xml dependency:copy-dependencies -Dneo4j.version="${image#*:}" \
    -DincludeScope=runtime -DoutputDirectory="$context/lib"
  cp neo4j-entrypoint.sh "$context/"
  quietly docker build --build-arg JRE_IMAGE="$jre" --tag "$image" --file neo4j.Dockerfile "$context"
  rm -rf "$context"
}

images=("$@")
if [ $# = 0 ]; then images=("neo4j:$(pinned neo4j-server.version)" "neo4j:$(pinned neo4j-newest.version)"); fi
has "$jre" || build_jre
for image in "${images[@]}"; do
  has "$image" || build_neo4j "$image"
done
docker image inspect --format '{{index .RepoTags 0}} {{.Size}}' "$jre" "${images[@]}"
