// Of the articles with these ids those that are in the graph, each with the digest of what it said.
// $ids
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.digest AS digest
