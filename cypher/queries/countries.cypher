// Which countries does the graph know, and how much of each: partners, attacks suffered and made, bodies, articles.
// After: the id of the last country of the page before.
// :param after => null
// :param limit => 300
MATCH (c:Country) WHERE c.id > coalesce($after, '')
RETURN c.id AS country, c.name AS name, c.aliases AS aliases,
       COUNT { (c)-[:AGREES_WITH]-() } AS agreements,
       COUNT { (c)-[:ATTACKED_BY]->() } AS attacksSuffered,
       COUNT { (c)<-[:ATTACKED_BY]-() } AS attacksMade,
       COUNT { (c)<-[:BELONGS_TO]-(:Agency) } AS agencies,
       COUNT { (c)<-[:BELONGS_TO]-(:Company) } AS companies,
       COUNT { (c)-[:MENTIONED_IN]->() } AS articles
ORDER BY country
LIMIT $limit
