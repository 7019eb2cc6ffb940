// Which of these copies of reports stand in other articles than these.
// $origins, $articles: [id]
UNWIND $origins AS origin
WITH origin WHERE EXISTS { MATCH (copy:Evidence {origin: origin}) WHERE NOT copy.article IN $articles }
RETURN origin
