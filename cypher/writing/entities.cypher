// Entities with their names. Of several names for one entity the longest is its name (of two as long the first in
// alphabetical order) and the others are aliases, so the order of the articles does not matter.
// $entities: [{id, label, names, aliases, country}]
UNWIND $entities AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n:$(row.label), n.type = row.label
WITH n, row, coalesce([n.name] + n.aliases, []) AS known
WHERE any(name IN row.names + row.aliases WHERE NOT name IN known)
   OR any(name IN row.names WHERE size(name) >= size(n.name) AND name <> n.name)
   OR (row.country IS NOT NULL AND (n.country IS NULL OR row.country < n.country))
CALL (n, row) {
  UNWIND row.names + coalesce(n.name, []) AS name
  RETURN name ORDER BY size(name) DESC, name LIMIT 1
}
CALL (row, known, name) {
  UNWIND known + row.names + row.aliases AS alias
  WITH DISTINCT alias, name WHERE alias <> name
  ORDER BY alias
  RETURN collect(alias) AS aliases
}
SET n.name = name, n.aliases = aliases,
    n.country = CASE WHEN n.country < row.country THEN n.country ELSE coalesce(row.country, n.country) END
