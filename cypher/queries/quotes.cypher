// Who said what: the words of people and bodies, the newest first. From and to are days, months or years in which the
// article came out. A filter that is null lets all pass. After: the cursor of the last row of the page before.
// :param speaker => null
// :param direct => null
// :param from => null
// :param to => null
// :param minConfidence => null
// :param after => null
// :param limit => 50
MATCH (a:Entity)-[r:QUOTED_IN]->(article:Article)
WHERE r.sortKey < coalesce($after, '~')
  AND ($direct IS NULL OR r.direct = $direct)
  AND ($speaker IS NULL OR a.id = $speaker)
  AND ($from IS NULL OR r.asOf >= $from)
  AND ($to IS NULL OR r.asOf <> '' AND left(r.asOf, size($to)) <= $to)
  AND r.confidence >= coalesce($minConfidence, 0.0)
WITH a, r, article ORDER BY r.sortKey DESC LIMIT $limit
RETURN r.id AS relation, a.id AS speaker, a.name AS name, a.type AS type, r.direct AS direct, r.cue AS cue,
       COLLECT {
         MATCH (e:Evidence {relation: r.id})
         RETURN e {.text, .begin, .end} ORDER BY e.begin
       } AS words,
       article.id AS article, article.title AS title, article.url AS url, article.published AS published,
       r.confidence AS confidence, r.sortKey AS cursor
ORDER BY cursor DESC
LIMIT $limit
