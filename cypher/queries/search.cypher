// What has these words in its name, an alias or the words behind it, the best thousand. The words are a query of Lucene.
// Kinds: labels, or null for all.
// :param words => "cyber AND (pact OR united)"
// :param kinds => null
// :param skip => 0
// :param limit => 25
CALL db.index.fulltext.queryNodes('words_and_names', $words, {limit: 1000}) YIELD node, score
WHERE $kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds)
WITH node, score ORDER BY score DESC, node.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (node)-[:FROM]->(article:Article)
RETURN coalesce(node.relation, node.id) AS id, CASE WHEN node:Evidence THEN 'Evidence' ELSE node.type END AS kind,
       node.name AS name, node.aliases AS aliases, node.country AS country,
       CASE WHEN node:Evidence THEN node.type END AS type, node.source AS source, node.target AS target,
       node.text AS text, node.begin AS begin, node.end AS end,
       article.id AS article, article.title AS title, article.url AS url, article.published AS published, score
ORDER BY score DESC, node.id
LIMIT $limit
