// How are two countries tied through others: chains of agreements that stand, shortest first, over countries and
// organizations, of at most `max` steps, none of which comes by the same place twice. The thousand shortest are looked at;
// where there are more, any of the longest length among them.
// :param one => "country:IL"
// :param other => "country:RU"
// :param statuses => ["announced", "signed", "in-force"]
// :param max => 4
// :param limit => 25
MATCH (a:Country {id: $one})
WITH a LIMIT 1
MATCH (b:Country {id: $other})
MATCH path = SHORTEST 1000 PATHS
  (a) (()-[r:AGREES_WITH WHERE r.status IN $statuses]-(:Country|Organization)){1,6} (b)
WHERE length(path) <= $max
  AND all(n IN nodes(path) WHERE single(same IN nodes(path) WHERE same = n))
WITH path, [n IN nodes(path) | n.id] AS ids
RETURN length(path) AS steps, ids, [n IN nodes(path) | n.name] AS names,
       [r IN relationships(path) | r {.id, .status, .date, .instrument, .sources}] AS relations, path
ORDER BY steps, ids
LIMIT $limit
