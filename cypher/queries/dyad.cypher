// What is there between two countries: every step of their agreements and every attack, in both directions, interleaved
// in time, each with the words behind it. The order of the two does not matter. An undated step stands where its article
// came out. Of an edge that comes from bodies of the two countries, `between` names the bodies. From and to are days, months
// or years; a filter that is null lets all pass. After: the cursor of the last row of the page before.
// :param one => "country:IL"
// :param other => "country:US"
// :param types => null
// :param statuses => null
// :param modalities => null
// :param topics => null
// :param from => null
// :param to => null
// :param minConfidence => null
// :param minSources => null
// :param derived => null
// :param after => null
// :param limit => 500
MATCH (one:Country {id: $one})
WITH one LIMIT 1
MATCH (one)-[r:AGREES_WITH|ATTACKED_BY]-(other:Country {id: $other})
WHERE ($types IS NULL OR type(r) IN $types) AND r.sources >= coalesce($minSources, 0)
WITH r, startNode(r) AS from, endNode(r) AS to
CALL (r) {
  MATCH (e:Evidence {relation: r.id}) USING INDEX e:Evidence(relation, asOf)
  WHERE e.asOf >= coalesce(split($after, ' ')[0], '')
    AND ($statuses IS NULL OR e.status IN $statuses)
    AND ($modalities IS NULL OR e.modality IN $modalities)
    AND ($topics IS NULL OR any(topic IN e.topics WHERE topic IN $topics))
    AND ($from IS NULL OR e.asOf <> '' AND left($from, size(e.asOf)) <= e.asOf)
    AND ($to IS NULL OR e.asOf <> '' AND left(e.asOf, size($to)) <= $to)
    AND e.confidence >= coalesce($minConfidence, 0.0)
    AND ($derived IS NULL OR e.derived = $derived)
  WITH e,
       e.asOf + ' ' + e.type + ' ' + e.source + ' ' + e.relation + ' ' + e.article + ' ' +
         right('00000000' + toString(coalesce(e.begin, 0)), 9) + ' ' + e.id AS cursor
  WHERE cursor > coalesce($after, '')
  RETURN e, cursor ORDER BY e.relation, e.asOf, cursor LIMIT $limit
}
WITH e, from, to, cursor ORDER BY cursor LIMIT $limit
MATCH (e)-[:FROM]->(article:Article)
WITH properties(e) AS e, from.id AS source, to.id AS target, article, cursor
RETURN e.asOf AS asOf, e.date AS date, article.published AS published, e.type AS type,
       e.relation AS relation, source, target,
       e.status AS status, e.instrument AS instrument, e.topics AS topics,
       e.modality AS modality, e.attribution AS attribution, e.claimedBy AS claimedBy, e.deniedBy AS deniedBy,
       e.derived AS derived,
       CASE WHEN e.derived THEN COLLECT {
         MATCH (article)<-[:FROM]-(same:Evidence {type: e.type, begin: e.begin})
         WHERE same.end = e.end AND NOT same.derived
         RETURN DISTINCT {source: same.source, target: same.target, relation: same.relation} AS bodies
         ORDER BY bodies.source, bodies.target
       } ELSE [] END AS between,
       e.text AS text, e.begin AS begin, e.end AS end,
       article.id AS article, article.title AS title, article.url AS url, article.publisher AS publisher,
       e.confidence AS confidence, e.rule AS rule, e.version AS version, e.id AS evidence, cursor
ORDER BY cursor
LIMIT $limit
