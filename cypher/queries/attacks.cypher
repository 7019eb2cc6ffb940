// Cyber attacks, from the victim (source) to the attacker (target), the newest first.
// From and to are days, months or years: something of it was told to have happened, or was reported, in that time. The
// country is that of either end. A filter that is null lets all pass.
// After: the cursor of the last row of the page before.
// :param modalities => null
// :param from => null
// :param to => null
// :param minConfidence => null
// :param minSources => null
// :param derived => null
// :param country => null
// :param after => null
// :param limit => 50
MATCH (a:Entity)-[r:ATTACKED_BY]->(b:Entity)
WHERE r.sortKey < coalesce($after, '~')
  AND ($modalities IS NULL OR r.modality IN $modalities)
  AND ($from IS NULL OR r.asOf <> '' AND left($from, size(r.asOf)) <= r.asOf)
  AND ($to IS NULL OR left(r.since, size($to)) <= $to)
  AND r.confidence >= coalesce($minConfidence, 0.0) AND r.sources >= coalesce($minSources, 0)
  AND ($derived IS NULL OR r.derived = $derived)
  AND ($country IS NULL OR $country IN ['country:' + a.country, 'country:' + b.country])
RETURN r.id AS relation, a.id AS source, a.name AS sourceName, b.id AS target, b.name AS targetName,
       r.modality AS modality, r.attribution AS attribution, r.claimedBy AS claimedBy, r.deniedBy AS deniedBy,
       r.derived AS derived, r.confidence AS confidence,
       r.evidence AS evidence, r.articles AS articles, r.sources AS sources,
       r.firstDate AS firstDate, r.lastDate AS lastDate,
       r.firstReported AS firstReported, r.lastReported AS lastReported, r.sortKey AS cursor
ORDER BY cursor DESC
LIMIT $limit
