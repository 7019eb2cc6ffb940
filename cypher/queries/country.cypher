// What is there on one country: its agencies, companies and people, its partners, who attacked it and whom it attacked;
// of each list the first by name, or the best supported.
// :param country => "country:US"
// :param limit => 100
MATCH (c:Country {id: $country})
RETURN c.id AS country, c.name AS name, c.aliases AS aliases,
       COUNT { (c)-[:MENTIONED_IN]->() } AS articles,
       COLLECT {
         MATCH (c)<-[:BELONGS_TO]-(n:Agency) RETURN n {.id, .name} ORDER BY n.name, n.id LIMIT $limit
       } AS agencies,
       COLLECT {
         MATCH (c)<-[:BELONGS_TO]-(n:Company) RETURN n {.id, .name} ORDER BY n.name, n.id LIMIT $limit
       } AS companies,
       COLLECT {
         MATCH (c)<-[r:AFFILIATED_WITH]-(n:Person)
         RETURN n {.id, .name, title: r.title, former: r.former} ORDER BY n.name, n.id LIMIT $limit
       } AS people,
       COLLECT {
         MATCH (c)-[r:AGREES_WITH]-(n)
         RETURN n {.id, .name, relation: r.id, status: r.status, date: r.date, sources: r.sources}
         ORDER BY r.sources DESC, n.id LIMIT $limit
       } AS partners,
       COLLECT {
         MATCH (c)-[r:ATTACKED_BY]->(n)
         RETURN n {.id, .name, relation: r.id, modality: r.modality, sources: r.sources}
         ORDER BY r.sources DESC, n.id LIMIT $limit
       } AS attackers,
       COLLECT {
         MATCH (c)<-[r:ATTACKED_BY]-(n)
         RETURN n {.id, .name, relation: r.id, modality: r.modality, sources: r.sources}
         ORDER BY r.sources DESC, n.id LIMIT $limit
       } AS victims
ORDER BY country
LIMIT 1
