// Entities in the order of their ids, for an export: those of a country (an id), or all. After: the id of the last row of
// the part before.
// :param country => null
// :param after => ""
// :param limit => 500
MATCH (n:Entity) WHERE n.id > $after AND ($country IS NULL OR $country = 'country:' + n.country)
WITH n ORDER BY n.id LIMIT $limit
CALL (n) {
  OPTIONAL MATCH (n)-[:MENTIONED_IN]->(a:Article)
  RETURN min(a.published) AS firstReported, max(a.published) AS lastReported
}
RETURN n.id AS id, n.type AS type, n.name AS name, n.aliases AS aliases, n.country AS country,
       firstReported, lastReported
ORDER BY id
LIMIT $limit
