// $edges: [{type, source, target, edge: properties}]
UNWIND $edges AS row
MATCH (from:Entity {id: row.source})
MATCH (to:Entity {id: row.target})
CREATE (from)-[r:$(row.type)]->(to)
SET r += row.edge
