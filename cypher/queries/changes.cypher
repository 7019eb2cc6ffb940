// What became new: articles, edges, their status, date and modality, withdrawals, in the order in which the graph learned
// it. After: the position of the last row of the page before. Since: a time such as 2026-11-21T12:00:00Z.
// :param after => null
// :param since => null
// :param limit => 100
MATCH (c:Change)
WHERE c.position > coalesce($after, 0) AND ($since IS NULL OR c.at >= $since)
WITH c ORDER BY c.position LIMIT $limit
OPTIONAL MATCH (source:Entity {id: c.source})
OPTIONAL MATCH (target:Entity {id: c.target})
OPTIONAL MATCH (article:Article {id: c.article})
RETURN c.position AS position, c.revision AS revision, c.at AS at, c.kind AS kind,
       c.relation AS relation, c.type AS type, c.source AS source, source.name AS sourceName,
       c.target AS target, target.name AS targetName, c.was AS was, c.is AS is,
       c.article AS article, article.title AS title, article.url AS url
ORDER BY position
LIMIT $limit
