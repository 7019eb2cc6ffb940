// Every node of what articles say, in a fixed order.
MATCH (n:Entity) RETURN n.id AS id, n AS node ORDER BY id
UNION ALL
MATCH (n:Article) RETURN n.id AS id, n AS node ORDER BY id
UNION ALL
MATCH (n:Evidence) RETURN n.id AS id, n AS node ORDER BY id
