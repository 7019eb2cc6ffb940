// Takes edges away, to be summarised anew from the evidence that is left, and tells what they said.
// $relations: [{relation, type, source, target}]
UNWIND $relations AS row
CALL (row) {
  WITH row WHERE row.type = 'AGREES_WITH' MATCH ()-[r:AGREES_WITH {id: row.relation}]->() RETURN r
  UNION ALL
  WITH row WHERE row.type = 'ATTACKED_BY' MATCH ()-[r:ATTACKED_BY {id: row.relation}]->() RETURN r
  UNION ALL
  WITH row WHERE row.type = 'QUOTED_IN' MATCH ()-[r:QUOTED_IN {id: row.relation}]->() RETURN r
  UNION ALL
  WITH row WHERE row.type = 'AFFILIATED_WITH' MATCH ()-[r:AFFILIATED_WITH {id: row.relation}]->() RETURN r
  UNION ALL
  WITH row WHERE row.type = 'BELONGS_TO' MATCH ()-[r:BELONGS_TO {id: row.relation}]->() RETURN r
}
WITH row, r, properties(r) AS before
DELETE r
RETURN row.relation AS relation, row.type AS type, row.source AS source, row.target AS target, before
