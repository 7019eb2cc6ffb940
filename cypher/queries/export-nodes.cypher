// Entities and articles with these ids, each with the days on which it was first and last reported, for an export.
// :param ids => ["country:US"]
// :param limit => 500
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id}) RETURN n
  UNION ALL
  MATCH (n:Article {id: id}) RETURN n
}
CALL (n) {
  OPTIONAL MATCH (n)-[:MENTIONED_IN]->(a:Article)
  RETURN min(a.published) AS first, max(a.published) AS last
}
RETURN n.id AS id, coalesce(n.type, 'Article') AS type, coalesce(n.name, n.title) AS name, n.aliases AS aliases,
       n.country AS country, n.url AS url, n.publisher AS publisher, n.published AS published,
       coalesce(first, n.published) AS firstReported, coalesce(last, n.published) AS lastReported
ORDER BY id
LIMIT $limit
