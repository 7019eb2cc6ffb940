// Every edge between them, in a fixed order.
MATCH (a)-[r:AGREES_WITH|ATTACKED_BY|QUOTED_IN|AFFILIATED_WITH|BELONGS_TO|MENTIONED_IN]->(b)
RETURN a.id AS source, b.id AS target, r AS edge ORDER BY type(r), source, target, r.id
