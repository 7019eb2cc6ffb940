// What does one article say: its relations with their words, in the order of the text.
// :param article => "article:0123456789abcdef"
// :param limit => 500
MATCH (:Article {id: $article})<-[:FROM]-(e:Evidence)
OPTIONAL MATCH (source:Entity {id: e.source})
OPTIONAL MATCH (target:Entity {id: e.target})
RETURN e.relation AS relation, e.type AS type, e.source AS source, source.name AS sourceName,
       e.target AS target, target.name AS targetName,
       e.begin AS begin, e.end AS end, e.text AS text,
       e.status AS status, e.date AS date, e.instrument AS instrument, e.topics AS topics,
       e.modality AS modality, e.attribution AS attribution, e.claimedBy AS claimedBy, e.deniedBy AS deniedBy,
       e.derived AS derived, e.direct AS direct, e.cue AS cue, e.title AS title, e.former AS former,
       e.confidence AS confidence, e.rule AS rule, e.version AS version, e.id AS evidence
ORDER BY begin, end, type, source, target, evidence
LIMIT $limit
