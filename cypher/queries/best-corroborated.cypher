// Which agreements and attacks rest on the most independent sources. Copies of one report count once.
// :param minSources => 2
// :param limit => 50
CALL () {
  MATCH (a)-[r:AGREES_WITH]->(b) WHERE r.sources >= $minSources
  RETURN a, r, b ORDER BY r.sources DESC, r.id LIMIT $limit
  UNION ALL
  MATCH (a)-[r:ATTACKED_BY]->(b) WHERE r.sources >= $minSources
  RETURN a, r, b ORDER BY r.sources DESC, r.id LIMIT $limit
}
RETURN r.sources AS sources, r.articles AS articles, r.evidence AS evidence, r.confidence AS confidence,
       type(r) AS type, a.id AS source, a.name AS sourceName, b.id AS target, b.name AS targetName,
       r.status AS status, r.date AS date, r.modality AS modality, r.derived AS derived, r.id AS relation
ORDER BY sources DESC, relation
LIMIT $limit
