// What edges say now, by their ids. Those of quotations are of one article each, so nothing is ever added to them.
// $AGREES_WITH: [id], and so for each type
UNWIND $AGREES_WITH AS id MATCH ()-[r:AGREES_WITH {id: id}]->() RETURN id, elementId(r) AS element, properties(r) AS edge
UNION ALL
UNWIND $ATTACKED_BY AS id MATCH ()-[r:ATTACKED_BY {id: id}]->() RETURN id, elementId(r) AS element, properties(r) AS edge
UNION ALL
UNWIND $AFFILIATED_WITH AS id
MATCH ()-[r:AFFILIATED_WITH {id: id}]->() RETURN id, elementId(r) AS element, properties(r) AS edge
UNION ALL
UNWIND $BELONGS_TO AS id MATCH ()-[r:BELONGS_TO {id: id}]->() RETURN id, elementId(r) AS element, properties(r) AS edge
