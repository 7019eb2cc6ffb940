// The words behind one edge, the newest first, each in its context: so many characters before and after. Offsets count
// UTF-16 code units of the article's text.
// :param id => "relation:0123456789abcdef"
// :param context => 200
// :param skip => 0
// :param limit => 50
MATCH (e:Evidence {relation: $id})-[:FROM]->(article:Article)
WITH e, article ORDER BY e.asOf DESC, article.id, e.begin, e.id SKIP $skip LIMIT $limit
RETURN e.id AS evidence, e.type AS type, e.source AS source, e.target AS target,
       e.begin AS begin, e.end AS end, e.text AS text,
       substring(article.text, CASE WHEN e.place > $context THEN e.place - $context ELSE 0 END,
                 CASE WHEN e.place > $context THEN $context ELSE e.place END) AS before,
       substring(article.text, e.place + size(e.text), $context) AS after,
       e.status AS status, e.date AS date, e.instrument AS instrument, e.topics AS topics, e.standing AS standing,
       e.modality AS modality, e.attribution AS attribution, e.claimedBy AS claimedBy, e.deniedBy AS deniedBy,
       e.derived AS derived, e.direct AS direct, e.cue AS cue, e.title AS title, e.former AS former,
       e.confidence AS confidence, e.rule AS rule, e.version AS version,
       article.id AS article, article.title AS articleTitle, article.url AS url, article.publisher AS publisher,
       article.published AS published, article.sha256 AS sha256
ORDER BY e.asOf DESC, article, begin, evidence
LIMIT $limit
