// How many articles were read; the limit ends the count. From and to: days, months or years.
// :param from => null
// :param to => null
// :param limit => 10000
MATCH (a:Article)
WHERE a.sortKey >= coalesce($from, '')
  AND ($to IS NULL OR left(a.published, size($to)) <= $to)
WITH a LIMIT $limit
RETURN count(a) AS count
