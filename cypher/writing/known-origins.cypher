// Which of these copies of reports stand in the graph.
// $origins
UNWIND $origins AS origin
WITH origin WHERE EXISTS { MATCH (:Evidence {origin: origin}) }
RETURN origin
