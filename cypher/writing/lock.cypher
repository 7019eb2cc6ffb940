// One writer at a time: the write lock on this node is taken before its state is read, and held until the transaction
// ends.
MERGE (graph:Revision {id: 'graph'})
ON CREATE SET graph.number = 0, graph.position = 0
SET graph.writer = randomUUID()
WITH graph
RETURN graph.number AS number, graph.position AS position
