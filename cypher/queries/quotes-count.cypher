// How many quotations pass the filters; the limit ends the count.
// :param speaker => null
// :param direct => null
// :param from => null
// :param to => null
// :param minConfidence => null
// :param limit => 10000
MATCH (a:Entity)-[r:QUOTED_IN]->(article:Article)
WHERE r.sortKey > ''
  AND ($direct IS NULL OR r.direct = $direct)
  AND ($speaker IS NULL OR a.id = $speaker)
  AND ($from IS NULL OR r.asOf >= $from)
  AND ($to IS NULL OR r.asOf <> '' AND left(r.asOf, size($to)) <= $to)
  AND r.confidence >= coalesce($minConfidence, 0.0)
WITH r LIMIT $limit
RETURN count(r) AS count
