// Where two countries stand today: the agreement and the attacks between them in sum, each with the number of
// independent sources (copies of one report count once). The order of the two does not matter.
// :param one => "country:IL"
// :param other => "country:US"
// :param limit => 10
MATCH (one:Country {id: $one})
WITH one LIMIT 1
MATCH (one)-[r:AGREES_WITH|ATTACKED_BY]-(other:Country {id: $other})
WITH r, startNode(r) AS from, endNode(r) AS to
RETURN r.id AS relation, type(r) AS type, from.id AS source, to.id AS target,
       r.status AS status, r.date AS date, r.instrument AS instrument, r.topics AS topics,
       r.modality AS modality, r.attribution AS attribution, r.claimedBy AS claimedBy, r.deniedBy AS deniedBy,
       r.derived AS derived, r.confidence AS confidence,
       r.evidence AS evidence, r.articles AS articles, r.sources AS sources,
       r.firstDate AS firstDate, r.lastDate AS lastDate,
       r.firstReported AS firstReported, r.lastReported AS lastReported
ORDER BY type, source, target
LIMIT $limit
