// One article as it was read, with the number of things it names and of edges it supports, and copies of its text.
// :param article => "article:0123456789abcdef"
// :param limit => 20
MATCH (a:Article {id: $article})
RETURN a.id AS article, a.sourceId AS sourceId, a.url AS url, a.title AS title, a.publisher AS publisher,
       a.author AS author, a.published AS published, a.language AS language, a.sha256 AS sha256, a.version AS version,
       a.text AS text,
       COUNT { (a)<-[:MENTIONED_IN]-() } AS entities,
       COUNT { MATCH (a)<-[:FROM]-(e:Evidence) RETURN DISTINCT e.relation } AS relations,
       COLLECT {
         MATCH (copy:Article {sha256: a.sha256}) WHERE copy <> a
         RETURN copy {.id, .url, .publisher, .published} ORDER BY copy.sortKey LIMIT $limit
       } AS copies
ORDER BY article
LIMIT 1
