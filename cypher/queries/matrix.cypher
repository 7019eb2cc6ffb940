// How do all countries stand with one another: one row for each pair that agrees, or of which one attacked the other.
// :param limit => 40000
MATCH (a:Country) WHERE a.id > ''
MATCH (a)-[r:AGREES_WITH|ATTACKED_BY]-(b:Country)
WHERE a.id < b.id
WITH a, b,
     [x IN collect(r) WHERE type(x) = 'AGREES_WITH'][0] AS pact,
     [x IN collect(r) WHERE type(x) = 'ATTACKED_BY' AND startNode(x) = a][0] AS attackOnOne,
     [x IN collect(r) WHERE type(x) = 'ATTACKED_BY' AND startNode(x) = b][0] AS attackOnOther
RETURN a.id AS one, b.id AS other, pact.id AS agreement, pact.status AS status, pact.date AS date,
       pact.sources AS sources, attackOnOne.modality AS otherAttackedOne, attackOnOther.modality AS oneAttackedOther
ORDER BY one, other
LIMIT $limit
