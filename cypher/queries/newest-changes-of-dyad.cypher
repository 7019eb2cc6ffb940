// What became new between two countries, the newest first. The order of the two does not matter.
// :param one => "country:IL"
// :param other => "country:US"
// :param limit => 50
UNWIND [[$one, $other], [$other, $one]] AS pair
MATCH (c:Change {source: pair[0]})
WHERE c.target = pair[1] AND c.type IN ['AGREES_WITH', 'ATTACKED_BY']
RETURN c.position AS position, c.revision AS revision, c.at AS at, c.kind AS kind,
       c.relation AS relation, c.type AS type, c.source AS source, c.target AS target, c.was AS was, c.is AS is
ORDER BY position DESC
LIMIT $limit
