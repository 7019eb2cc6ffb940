// The neighbours of anything in the graph, by kind of edge, the best supported first. Types: null for all.
// :param id => "country:US"
// :param types => null
// :param limit => 200
MATCH (n:Entity {id: $id})-[r:AGREES_WITH|ATTACKED_BY|QUOTED_IN|AFFILIATED_WITH|BELONGS_TO]-(neighbour)
WHERE $types IS NULL OR type(r) IN $types
RETURN type(r) AS type, startNode(r).id AS source, endNode(r).id AS target,
       neighbour.id AS neighbour, coalesce(neighbour.name, neighbour.title) AS name,
       coalesce(neighbour.type, 'Article') AS neighbourType,
       r.id AS relation, r.status AS status, r.date AS date, r.modality AS modality, r.attribution AS attribution,
       r.title AS title, r.former AS former, r.cue AS cue, r.direct AS direct, r.derived AS derived,
       r.confidence AS confidence, r.evidence AS evidence, r.articles AS articles, r.sources AS sources
ORDER BY type, sources DESC, neighbour, relation
LIMIT $limit
