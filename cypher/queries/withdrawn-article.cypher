// Was an article of this id withdrawn, and when.
// :param article => "article:0123456789abcdef"
// :param limit => 1
MATCH (w:Withdrawn {id: $article})
RETURN w.id AS article, w.title AS title, w.url AS url, w.at AS at
ORDER BY article
LIMIT $limit
