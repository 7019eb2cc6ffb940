// Whom and what does one article name, and where: places of each mention, in the order of the first.
// :param article => "article:0123456789abcdef"
// :param limit => 500
MATCH (:Article {id: $article})<-[m:MENTIONED_IN]-(n:Entity)
RETURN n.id AS entity, n.type AS type, n.name AS name, n.country AS country, m.name AS nameInArticle,
       m.begins AS begins, m.ends AS ends
ORDER BY m.begins[0], entity
LIMIT $limit
