// Where articles name entities, by which names.
// $articles: [{id, mentions: [{entity, begins, ends, name, aliases, country}]}]
UNWIND $articles AS row
MATCH (article:Article {id: row.id})
UNWIND row.mentions AS mention
MATCH (n:Entity {id: mention.entity})
CREATE (n)-[m:MENTIONED_IN]->(article)
SET m += mention {.begins, .ends, .name, .aliases, .country}
