// Clears the names of entities, and tells those that articles still give them.
// $ids
UNWIND $ids AS id
MATCH (n:Entity {id: id})
SET n.name = null, n.aliases = null, n.country = null
WITH n
MATCH (n)-[m:MENTIONED_IN]->(:Article)
UNWIND m.aliases + [m.name] AS alias
RETURN n.id AS id, n.type AS label, collect(DISTINCT m.name) AS names, collect(DISTINCT alias) AS aliases,
       min(m.country) AS country
