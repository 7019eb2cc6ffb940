// Where articles name entities, by which names.
// $mentions: [{entity, article, begins, ends, name, aliases, country}]
UNWIND $mentions AS row
MATCH (n:Entity {id: row.entity})
MATCH (article:Article {id: row.article})
CREATE (n)-[m:MENTIONED_IN]->(article)
SET m = row {.begins, .ends, .name, .aliases, .country}
