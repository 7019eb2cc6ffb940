// Articles that are new, or say something new. One that had been withdrawn is one again.
// $articles: [properties]
UNWIND $articles AS row
MERGE (article:Article {id: row.id})
SET article = row
WITH row
MATCH (gone:Withdrawn {id: row.id})
DELETE gone
