// What was read, the newest first. From and to: days, months or years. After: the cursor of the last row of the page
// before.
// :param from => null
// :param to => null
// :param after => null
// :param limit => 50
MATCH (a:Article)
WHERE a.sortKey < coalesce($after, '~') AND a.sortKey >= coalesce($from, '')
  AND ($to IS NULL OR left(a.published, size($to)) <= $to)
WITH a ORDER BY a.sortKey DESC LIMIT $limit
RETURN a.id AS article, a.sourceId AS sourceId, a.url AS url, a.title AS title, a.publisher AS publisher,
       a.published AS published, a.language AS language, a.sha256 AS sha256, a.version AS version,
       COUNT { (a)<-[:MENTIONED_IN]-() } AS entities,
       COUNT { MATCH (a)<-[:FROM]-(e:Evidence) RETURN DISTINCT e.relation } AS relations,
       a.sortKey AS cursor
ORDER BY cursor DESC
LIMIT $limit
