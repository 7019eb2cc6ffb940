#!/bin/bash
# The official image's interface as far as it is used here: NEO4J_AUTH, settings as NEO4J_section_name (a single
# underscore for a dot, a double one for an underscore), /data, /logs, the log on the console.
set -euo pipefail

home=/var/lib/neo4j
options=(
  --add-opens=java.base/java.nio=ALL-UNNAMED
  --add-opens=java.base/java.lang=ALL-UNNAMED
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED
  --enable-native-access=ALL-UNNAMED
)

declare -A settings=(
  [server.default_listen_address]=0.0.0.0
  [server.directories.data]=/data
  [server.directories.logs]=/logs
  [db.tx_log.rotation.retention_policy]="100M size"
)
while IFS='=' read -r -d '' name value; do
  case "$name" in
    NEO4J_AUTH | NEO4J_HOME | NEO4J_ACCEPT_LICENSE_AGREEMENT) ;;
    NEO4J_*)
      setting=${name#NEO4J_}
      setting=${setting//__/$'\x01'}
      setting=${setting//_/.}
      settings[${setting//$'\x01'/_}]=$value
      ;;
  esac
done < <(env --null)

auth=${NEO4J_AUTH:-}
case "$auth" in
  none) settings[dbms.security.auth_enabled]=false ;;
  neo4j/neo4j)
    echo "NEO4J_AUTH: the password 'neo4j' is the default and cannot be used; give another, as in neo4j/PASSWORD." >&2
    exit 1
    ;;
  neo4j/*) ;;
  ?*)
    echo "NEO4J_AUTH: '$auth' is neither 'none' nor 'neo4j/PASSWORD'." >&2
    exit 1
    ;;
esac

mkdir -p "$home/conf"
for setting in "${!settings[@]}"; do
  printf '%s=%s\n' "$setting" "${settings[$setting]}"
done | sort > "$home/conf/neo4j.conf"

if [[ $auth == neo4j/* ]]; then
  NEO4J_HOME=$home NEO4J_CONF=$home/conf java -cp "$home/lib/*" org.neo4j.cli.AdminTool \
    dbms set-initial-password "${auth#neo4j/}" || true
fi

main=org.neo4j.server.Neo4jCommunity
if compgen -G "$home/lib/neo4j-server-5.*.jar" > /dev/null; then main=org.neo4j.server.CommunityEntryPoint; fi

exec java "${options[@]}" -Xmx"${settings[server.memory.heap.max_size]:-512m}" -cp "$home/lib/*" \
  "$main" --home-dir="$home" --config-dir="$home/conf" --console-mode
