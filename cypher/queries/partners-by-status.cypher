// Whom does a country work with on cyber matters, and how far has it come: its partners by the status of the agreement,
// in-force first.
// :param country => "country:US"
// :param statuses => ["announced", "signed", "in-force"]
// :param limit => 100
MATCH (:Country {id: $country})-[r:AGREES_WITH]-(partner)
WHERE r.status IN $statuses
RETURN r.status AS status, partner.id AS partner, partner.name AS name, r.date AS date, r.instrument AS instrument,
       r.topics AS topics, r.sources AS sources, r.confidence AS confidence, r.id AS relation
ORDER BY CASE r.status WHEN 'in-force' THEN 0 WHEN 'signed' THEN 1 WHEN 'announced' THEN 2 WHEN 'negotiating' THEN 3
                       WHEN 'proposed' THEN 4 WHEN 'ended' THEN 5 ELSE 6 END,
         r.asOf DESC, partner
LIMIT $limit
