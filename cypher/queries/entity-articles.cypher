// The articles that name something, the newest first. After: the cursor of the last row of the page before.
// :param id => "country:US"
// :param after => null
// :param limit => 50
MATCH (n:Entity {id: $id})
WITH n LIMIT 1
MATCH (n)-[m:MENTIONED_IN]->(a:Article)
WHERE NOT a.sortKey >= coalesce($after, '~') AND size(m.begins) > 0
RETURN a.id AS article, a.title AS title, a.url AS url, a.publisher AS publisher, a.published AS published,
       size(m.begins) AS mentions, a.sortKey AS cursor
ORDER BY cursor DESC
LIMIT $limit
