// What became new about one country, the newest first: its agreements and attacks.
// :param country => "country:US"
// :param limit => 50
CALL () {
  MATCH (c:Change {source: $country}) WHERE c.type IN ['AGREES_WITH', 'ATTACKED_BY'] RETURN c
  UNION
  MATCH (c:Change {target: $country}) WHERE c.type IN ['AGREES_WITH', 'ATTACKED_BY'] RETURN c
}
WITH c ORDER BY c.position DESC LIMIT $limit
OPTIONAL MATCH (source:Entity {id: c.source})
OPTIONAL MATCH (target:Entity {id: c.target})
RETURN c.position AS position, c.revision AS revision, c.at AS at, c.kind AS kind,
       c.relation AS relation, c.type AS type, c.source AS source, source.name AS sourceName,
       c.target AS target, target.name AS targetName, c.was AS was, c.is AS is
ORDER BY position DESC
LIMIT $limit
