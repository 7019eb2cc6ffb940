// How many attacks pass the filters; the limit ends the count.
// From and to are days, months or years: something of it was told to have happened, or was reported, in that time. The
// country is that of either end. A filter that is null lets all pass.
// :param modalities => null
// :param from => null
// :param to => null
// :param minConfidence => null
// :param minSources => null
// :param derived => null
// :param country => null
// :param limit => 10000
MATCH (a:Entity)-[r:ATTACKED_BY]->(b:Entity)
WHERE r.sortKey > ''
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($from IS NULL OR r.asOf <> '' AND left($from, size(r.asOf)) <= r.asOf)
  AND ($to IS NULL OR left(r.since, size($to)) <= $to)
  AND r.confidence >= coalesce($minConfidence, 0.0) AND r.sources >= coalesce($minSources, 0)
  AND ($derived IS NULL OR r.derived = $derived)
  AND ($country IS NULL OR $country IN ['country:' + a.country, 'country:' + b.country])
WITH r LIMIT $limit
RETURN count(r) AS count
