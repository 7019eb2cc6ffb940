// A picture of two countries for Neo4j Browser: what is between them and between their bodies.
// :param one => "country:IL"
// :param other => "country:US"
// :param limit => 100
MATCH (a:Country {id: $one})
WITH a LIMIT 1
MATCH (b:Country {id: $other})
CALL (a, b) {
  MATCH path = (a)-[r:AGREES_WITH|ATTACKED_BY]-(b) RETURN path, r
  UNION ALL
  MATCH path = (a)<-[:BELONGS_TO]-(:Entity)-[r:AGREES_WITH|ATTACKED_BY]-(:Entity)-[:BELONGS_TO]->(b) RETURN path, r
  UNION ALL
  MATCH path = (a)<-[:BELONGS_TO]-(:Entity)-[r:AGREES_WITH|ATTACKED_BY]-(b) RETURN path, r
  UNION ALL
  MATCH path = (a)-[r:AGREES_WITH|ATTACKED_BY]-(:Entity)-[:BELONGS_TO]->(b) RETURN path, r
}
RETURN path
ORDER BY length(path), r.sources DESC, r.id
LIMIT $limit
