// Relations with all of their words, in the order of their ids, for an export. Country and other: ids of countries, for
// what concerns them or their bodies; null for all. After: the id of the last row of the part before. A crew's attack is
// attributed to the states to which the same words tie it.
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
       COLLECT {
         MATCH (e:Evidence {relation: r.id})-[:FROM]->(article:Article)
         WHERE b:Group AND type(r) = 'ATTACKED_BY'
         MATCH (article)<-[:FROM]-(same:Evidence {type: 'ATTACKED_BY', begin: e.begin})
         WHERE same.end = e.end AND same.derived AND same.target STARTS WITH 'country:'
         RETURN DISTINCT same.target AS state ORDER BY state
       } AS attributedTo,
       COLLECT {
         MATCH (e:Evidence {relation: r.id})-[:FROM]->(article:Article)
         RETURN {text: e.text, begin: e.begin, end: e.end, status: e.status, date: e.date, rule: e.rule,
                 article: article.id, articleTitle: article.title, url: article.url} AS words
         ORDER BY e.asOf, e.id
       } AS words
ORDER BY id
LIMIT $limit
