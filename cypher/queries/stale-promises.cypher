// Which agreements never came to signature: proposed or under negotiation, with nothing new since a day, the oldest
// first. After: the cursor of the last row of the page before.
// :param before => "2019-01-01"
// :param country => null
// :param after => null
// :param limit => 50
MATCH (a)-[r:AGREES_WITH]->(b)
WHERE r.sortKey < $before AND r.sortKey > coalesce($after, '0')
  AND r.status IN ['proposed', 'negotiating'] AND NOT r.derived
  AND ($country IS NULL OR $country IN [a.id, b.id])
CALL (r) {
  MATCH (e:Evidence {relation: r.id, status: r.status})-[:FROM]->(article:Article)
  RETURN e, article ORDER BY e.asOf DESC, e.id LIMIT 1
}
RETURN r.id AS relation, a.id AS source, a.name AS sourceName, b.id AS target, b.name AS targetName,
       r.status AS status, r.date AS date, r.asOf AS asOf, r.lastReported AS lastReported, r.topics AS topics,
       r.sources AS sources, e.text AS text, article.id AS article, article.title AS title, article.url AS url,
       r.sortKey AS cursor
ORDER BY cursor
LIMIT $limit
