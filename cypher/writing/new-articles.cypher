// Articles that the graph does not hold, and tells which they are. One that had been withdrawn is one again.
// $articles: [properties]
UNWIND $articles AS row
MERGE (article:Article {id: row.id})
WITH row, article WHERE article.digest IS NULL
SET article = row
WITH row
OPTIONAL MATCH (gone:Withdrawn {id: row.id})
DELETE gone
RETURN row.id AS id
