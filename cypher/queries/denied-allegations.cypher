// Which attacks does the accused deny, and who says otherwise; the newest first, each with the words of the denial.
// After: the cursor of the last row of the page before.
// :param country => null
// :param after => null
// :param limit => 50
MATCH (victim)-[r:ATTACKED_BY]->(attacker)
WHERE r.sortKey < coalesce($after, '~')
  AND (r.modality = 'denied' OR size(r.deniedBy) > 0)
  AND ($country IS NULL OR $country IN [victim.id, attacker.id])
CALL (r) {
  MATCH (e:Evidence {relation: r.id})-[:FROM]->(article:Article)
  WHERE size(e.deniedBy) > 0
  RETURN e, article ORDER BY e.asOf DESC, e.begin DESC, e.id LIMIT 1
}
RETURN r.id AS relation, victim.id AS victim, victim.name AS victimName, attacker.id AS attacker,
       attacker.name AS attackerName, r.modality AS modality, r.attribution AS attribution,
       r.claimedBy AS claimedBy, r.deniedBy AS deniedBy, r.sources AS sources, r.asOf AS asOf,
       e.text AS text, article.id AS article, article.title AS title, article.url AS url, r.sortKey AS cursor
ORDER BY cursor DESC
LIMIT $limit
