// Which agencies of different countries work together: agreements at the level of ministries, CERTs, police and services,
// the newest first. After: the cursor of the last row of the page before.
// :param country => null
// :param after => null
// :param limit => 50
MATCH (a:Agency)-[r:AGREES_WITH]->(b:Agency)
WHERE r.sortKey < coalesce($after, '~')
  AND ($country IS NULL OR $country IN ['country:' + a.country, 'country:' + b.country])
RETURN a.id AS one, a.name AS oneName, a.country AS oneCountry, b.id AS other, b.name AS otherName,
       b.country AS otherCountry, r.id AS relation, r.status AS status, r.date AS date, r.instrument AS instrument,
       r.topics AS topics, r.sources AS sources, r.confidence AS confidence, r.sortKey AS cursor
ORDER BY cursor DESC
LIMIT $limit
