// $edges: [{source, target, edge: properties}]
UNWIND $edges AS row
MATCH (from:Entity {id: row.source})
MATCH (to:Article {id: row.target})
CREATE (from)-[r:QUOTED_IN]->(to)
SET r += row.edge
