// Who is quoted in the articles about two countries: people and bodies, those quoted most often first, each with the
// newest words.
// :param one => "country:IL"
// :param other => "country:US"
// :param limit => 50
MATCH (one:Country {id: $one})
WITH one LIMIT 1
MATCH (one)-[r:AGREES_WITH|ATTACKED_BY]-(:Country {id: $other})
MATCH (:Evidence {relation: r.id})-[:FROM]->(article:Article)
WITH DISTINCT article
MATCH (speaker:Entity)-[q:QUOTED_IN]->(article)
MATCH (e:Evidence {relation: q.id})
WITH speaker, q, article, e ORDER BY q.sortKey DESC, e.begin
WITH speaker, count(DISTINCT q) AS quotes, count(DISTINCT article) AS articles,
     collect(e.text)[0] AS text, collect(q.cue)[0] AS cue, collect(q.direct)[0] AS direct,
     collect(article {.id, .title, .url, .published})[0] AS article
RETURN speaker.id AS speaker, speaker.name AS name, speaker.type AS type, quotes, articles,
       COLLECT {
         MATCH (speaker)-[a:AFFILIATED_WITH]->(body)
         RETURN {id: body.id, name: body.name, title: a.title, former: a.former} AS post ORDER BY post.id LIMIT 5
       } AS posts,
       text, cue, direct, article
ORDER BY quotes DESC, speaker
LIMIT $limit
