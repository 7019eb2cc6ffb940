// Every agreement and attack of one country, by partner. `direction` says who was attacked: by the partner, or the
// partner by the country.
// :param country => "country:US"
// :param limit => 500
MATCH (c:Country {id: $country})-[r:AGREES_WITH|ATTACKED_BY]-(partner)
RETURN partner.id AS partner, partner.name AS partnerName, partner.type AS partnerType,
       r.id AS relation, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target,
       CASE WHEN type(r) = 'AGREES_WITH' THEN 'mutual'
            WHEN startNode(r) = c THEN 'attacked-by-partner'
            ELSE 'attacked-partner' END AS direction,
       r.status AS status, r.date AS date, r.instrument AS instrument, r.topics AS topics,
       r.modality AS modality, r.attribution AS attribution, r.claimedBy AS claimedBy, r.deniedBy AS deniedBy,
       r.derived AS derived, r.confidence AS confidence,
       r.evidence AS evidence, r.articles AS articles, r.sources AS sources,
       r.firstReported AS firstReported, r.lastReported AS lastReported, r.since AS since, r.asOf AS asOf
ORDER BY partnerName, partner, type, source
LIMIT $limit
