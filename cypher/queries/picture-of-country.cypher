// A picture of one country for Neo4j Browser: its partners, those who attacked it and those it attacked.
// :param country => "country:US"
// :param limit => 100
MATCH path = (:Country {id: $country})-[r:AGREES_WITH|ATTACKED_BY]-(:Entity)
RETURN path
ORDER BY r.sources DESC, r.id
LIMIT $limit
