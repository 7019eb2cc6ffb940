// All that supports these relations, without the words.
// $relations: [id]
UNWIND $relations AS relation
MATCH (e:Evidence {relation: relation})
RETURN e {.*, text: null} AS piece
