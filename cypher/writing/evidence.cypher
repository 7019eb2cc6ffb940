// The words behind relations.
// $evidence: [properties], $revision
UNWIND $evidence AS row
MATCH (article:Article {id: row.article})
CREATE (e:Evidence)-[:FROM]->(article)
SET e = row, e.revision = $revision
