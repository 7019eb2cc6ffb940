// Relations with their ends and their words, in the order of their ids, for an export. Country and other: ids of
// countries, for what concerns them or their bodies; null for all. After: the id of the last row of the part before.
// :param country => null
// :param other => null
// :param after => ""
// :param limit => 500
CALL () {
  MATCH (a)-[r:AGREES_WITH]->(b)
  WHERE r.id > $after
    AND ($country IS NULL OR $country IN ['country:' + a.country, 'country:' + b.country])
    AND ($other IS NULL OR $other IN ['country:' + a.country, 'country:' + b.country])
  RETURN a, r, b ORDER BY r.id LIMIT $limit
  UNION ALL
  MATCH (a)-[r:ATTACKED_BY]->(b)
  WHERE r.id > $after
    AND ($country IS NULL OR $country IN ['country:' + a.country, 'country:' + b.country])
    AND ($other IS NULL OR $other IN ['country:' + a.country, 'country:' + b.country])
  RETURN a, r, b ORDER BY r.id LIMIT $limit
  UNION ALL
  MATCH (a)-[r:QUOTED_IN]->(b)
  WHERE r.id > $after
    AND ($country IS NULL OR $country IN ['country:' + a.country, 'country:' + b.country])
    AND ($other IS NULL OR $other IN ['country:' + a.country, 'country:' + b.country])
  RETURN a, r, b ORDER BY r.id LIMIT $limit
  UNION ALL
  MATCH (a)-[r:AFFILIATED_WITH]->(b)
  WHERE r.id > $after
    AND ($country IS NULL OR $country IN ['country:' + a.country, 'country:' + b.country])
    AND ($other IS NULL OR $other IN ['country:' + a.country, 'country:' + b.country])
  RETURN a, r, b ORDER BY r.id LIMIT $limit
  UNION ALL
  MATCH (a)-[r:BELONGS_TO]->(b)
  WHERE r.id > $after
    AND ($country IS NULL OR $country IN ['country:' + a.country, 'country:' + b.country])
    AND ($other IS NULL OR $other IN ['country:' + a.country, 'country:' + b.country])
  RETURN a, r, b ORDER BY r.id LIMIT $limit
}
WITH a, r, b ORDER BY r.id LIMIT $limit
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target,
       r.status AS status, r.date AS date, r.instrument AS instrument, r.topics AS topics,
       r.modality AS modality, r.attribution AS attribution, r.claimedBy AS claimedBy, r.deniedBy AS deniedBy,
       r.derived AS derived, r.direct AS direct, r.cue AS cue, r.title AS title, r.former AS former,
       r.confidence AS confidence, r.articles AS articles, r.sources AS sources,
       r.firstDate AS firstDate, r.lastDate AS lastDate,
       r.firstReported AS firstReported, r.lastReported AS lastReported,
       a {.id, .type, .name, .aliases, .country} AS sourceNode,
       b {.id, type: coalesce(b.type, 'Article'), name: coalesce(b.name, b.title), .aliases, .country, .url, .published,
          .publisher} AS targetNode,
       COLLECT {
         MATCH (e:Evidence {relation: r.id})-[:FROM]->(article:Article)
         RETURN {text: e.text, begin: e.begin, end: e.end, status: e.status, date: e.date, rule: e.rule,
                 article: article.id, articleTitle: article.title, url: article.url} AS words
         ORDER BY e.asOf, e.id LIMIT 50
       } AS words
ORDER BY id
LIMIT $limit
