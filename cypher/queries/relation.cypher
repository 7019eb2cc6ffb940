// One edge in sum.
// :param id => "relation:0123456789abcdef"
// :param limit => 1
CALL () {
  MATCH (a)-[r:AGREES_WITH {id: $id}]->(b) RETURN a, r, b
  UNION ALL
  MATCH (a)-[r:ATTACKED_BY {id: $id}]->(b) RETURN a, r, b
  UNION ALL
  MATCH (a)-[r:QUOTED_IN {id: $id}]->(b) RETURN a, r, b
  UNION ALL
  MATCH (a)-[r:AFFILIATED_WITH {id: $id}]->(b) RETURN a, r, b
  UNION ALL
  MATCH (a)-[r:BELONGS_TO {id: $id}]->(b) RETURN a, r, b
}
RETURN r.id AS relation, type(r) AS type, a.id AS source, a.name AS sourceName,
       b.id AS target, coalesce(b.name, b.title) AS targetName,
       r.status AS status, r.date AS date, r.instrument AS instrument, r.topics AS topics,
       r.modality AS modality, r.attribution AS attribution, r.claimedBy AS claimedBy, r.deniedBy AS deniedBy,
       r.derived AS derived, r.direct AS direct, r.cue AS cue, r.title AS title, r.former AS former,
       r.confidence AS confidence, r.evidence AS evidence, r.articles AS articles, r.sources AS sources,
       r.firstDate AS firstDate, r.lastDate AS lastDate,
       r.firstReported AS firstReported, r.lastReported AS lastReported
ORDER BY relation
LIMIT $limit
