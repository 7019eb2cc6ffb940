// The words behind relations.
// $articles: [{id, evidence: [properties]}]
UNWIND $articles AS row
MATCH (article:Article {id: row.id})
UNWIND row.evidence AS piece
CREATE (e:Evidence)-[:FROM]->(article)
SET e += piece
