// Relations with these ids, with all of their words, for an export.
// :param ids => ["relation:0123456789abcdef"]
// :param limit => 500
UNWIND $ids AS id
CALL (id) {
  MATCH (a)-[r:AGREES_WITH {id: id}]->(b) RETURN a, r, b
  UNION ALL
  MATCH (a)-[r:ATTACKED_BY {id: id}]->(b) RETURN a, r, b
  UNION ALL
  MATCH (a)-[r:QUOTED_IN {id: id}]->(b) RETURN a, r, b
  UNION ALL
  MATCH (a)-[r:AFFILIATED_WITH {id: id}]->(b) RETURN a, r, b
  UNION ALL
  MATCH (a)-[r:BELONGS_TO {id: id}]->(b) RETURN a, r, b
}
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
