# Neo4j from its published jars, in place of the official image.
ARG JRE_IMAGE=entente/jre:21
FROM ${JRE_IMAGE}
RUN useradd --uid 7474 --home-dir /var/lib/neo4j --create-home neo4j \
    && mkdir /data /logs \
    && chown neo4j: /data /logs
COPY lib /var/lib/neo4j/lib
COPY neo4j-entrypoint.sh /startup/entrypoint.sh
USER neo4j
WORKDIR /var/lib/neo4j
VOLUME ["/data", "/logs"]
EXPOSE 7474 7687
ENTRYPOINT ["/startup/entrypoint.sh"]
