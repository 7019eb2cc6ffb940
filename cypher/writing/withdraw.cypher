// An article that said its last leaves its id behind.
// $id, $at
MATCH (article:Article {id: $id})
WITH article, article.url AS url, article.title AS title
DETACH DELETE article
MERGE (gone:Withdrawn {id: $id})
SET gone.url = url, gone.title = title, gone.at = $at
