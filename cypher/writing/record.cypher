// What became new, in order, and the revision that the graph has now.
// $changes, $revision, $position
MATCH (graph:Revision {id: 'graph'})
SET graph.number = $revision, graph.position = $position
WITH graph
UNWIND $changes AS change
CREATE (c:Change)
SET c += change
