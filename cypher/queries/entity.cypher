// One country, agency, company, person, organization or group: its names, and how many edges it has of each kind.
// :param id => "country:US"
// :param limit => 1
MATCH (n:Entity {id: $id})
RETURN n.id AS id, n.type AS type, n.name AS name, n.aliases AS aliases, n.country AS country,
       COUNT { (n)-[:AGREES_WITH]-() } AS agreements,
       COUNT { (n)-[:ATTACKED_BY]->() } AS attacksSuffered,
       COUNT { (n)<-[:ATTACKED_BY]-() } AS attacksMade,
       COUNT { (n)-[:QUOTED_IN]->() } AS quotes,
       COUNT { (n)-[:AFFILIATED_WITH]-() } AS affiliations,
       COUNT { (n)-[:BELONGS_TO]-() } AS belongings,
       COUNT { (n)-[:MENTIONED_IN]->() } AS articles
ORDER BY id
LIMIT $limit
