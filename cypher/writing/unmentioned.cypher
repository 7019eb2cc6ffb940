// Takes away those of these entities that no article names any more.
// $ids
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE NOT EXISTS { (n)-[:MENTIONED_IN]->() }
WITH n, n.id AS gone
DETACH DELETE n
RETURN gone AS id ORDER BY id
