// All that supports these relations.
// $relations: [id]
UNWIND $relations AS relation
MATCH (e:Evidence {relation: relation})
RETURN e.id AS id
