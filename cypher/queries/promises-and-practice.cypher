// Who attacked whom after agreeing: attacks between two countries, asserted or alleged, that happened (or were reported,
// where their words tell no date, as is the rule) after the two had announced, signed or carried out an agreement. One row
// for each victim and attacker: the last promise before the newest attack, that attack, and how much else came after the first promise.
// After: the cursor of the last row of the page before.
// :param country => null
// :param after => null
// :param limit => 50
MATCH (victim:Country)-[attack:ATTACKED_BY]->(attacker:Country)
WHERE attack.sortKey < coalesce($after, '~')
  AND attack.modality IN ['asserted', 'alleged']
  AND ($country IS NULL OR $country IN [victim.id, attacker.id])
MATCH (victim)-[pact:AGREES_WITH]-(attacker)
CALL (attack) {
  MATCH (e:Evidence {relation: attack.id})
  WHERE e.modality IN ['asserted', 'alleged'] AND e.asOf <> ''
  RETURN e AS act ORDER BY e.asOf DESC, e.id LIMIT 1
}
CALL (pact, act) {
  MATCH (p:Evidence {relation: pact.id})
  WHERE p.status IN ['announced', 'signed', 'in-force'] AND p.asOf <> '' AND p.asOf < act.asOf
  RETURN p AS promise ORDER BY p.asOf DESC, p.id LIMIT 1
}
CALL (pact) {
  MATCH (p:Evidence {relation: pact.id})
  WHERE p.status IN ['announced', 'signed', 'in-force'] AND p.asOf <> ''
  RETURN min(p.asOf) AS firstPromise
}
MATCH (act)-[:FROM]->(actArticle:Article)
MATCH (promise)-[:FROM]->(promiseArticle:Article)
RETURN victim.id AS victim, victim.name AS victimName, attacker.id AS attacker, attacker.name AS attackerName,
       pact.id AS agreement, pact.status AS statusToday, firstPromise,
       promise.asOf AS promisedAsOf, promise.date AS promised, promise.status AS promise,
       promise.instrument AS instrument, promise.text AS promiseText,
       promiseArticle.id AS promiseArticle, promiseArticle.title AS promiseTitle, promiseArticle.url AS promiseUrl,
       attack.id AS attack, act.asOf AS attackedAsOf, act.modality AS modality, act.attribution AS attribution,
       act.claimedBy AS claimedBy, attack.deniedBy AS deniedBy, act.text AS attackText,
       actArticle.id AS attackArticle, actArticle.title AS attackTitle, actArticle.url AS attackUrl,
       COUNT {
         MATCH (e:Evidence {relation: attack.id})
         WHERE e.modality IN ['asserted', 'alleged'] AND e.asOf > firstPromise
       } AS piecesAfterPromise,
       attack.sources AS sources, attack.sortKey AS cursor
ORDER BY cursor DESC
LIMIT $limit
