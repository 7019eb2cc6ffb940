// What differs, null where there is nothing any more.
// $edges: [{element, edge: properties}]
UNWIND $edges AS row
MATCH ()-[r]->() WHERE elementId(r) = row.element
SET r += row.edge
