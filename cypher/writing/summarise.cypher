// Adds evidence to the edges that it supports. An edge is a summary of its evidence, and a summary is added to like one
// more piece: counts add up, the best confidence and the widest period win, lists unite, and the piece with the highest
// rank speaks for the relation. An article is a new source for an edge if no copy of it supported the edge before; copies
// have the same origin.
// $evidence: [properties], $since: the revision that is being written, or 0 where the evidence is all that there is
UNWIND $evidence AS piece
WITH piece.relation AS relation, piece.type AS type, piece.source AS source, piece.target AS target,
     collect(piece) AS fresh
CALL (relation, type, source, target) {
  WITH * WHERE type = 'AGREES_WITH'
  MATCH (from:Entity {id: source}) MATCH (to:Entity {id: target})
  MERGE (from)-[r:AGREES_WITH {id: relation}]->(to) RETURN r
  UNION ALL
  WITH * WHERE type = 'ATTACKED_BY'
  MATCH (from:Entity {id: source}) MATCH (to:Entity {id: target})
  MERGE (from)-[r:ATTACKED_BY {id: relation}]->(to) RETURN r
  UNION ALL
  WITH * WHERE type = 'QUOTED_IN'
  MATCH (from:Entity {id: source}) MATCH (to:Article {id: target})
  MERGE (from)-[r:QUOTED_IN {id: relation}]->(to) RETURN r
  UNION ALL
  WITH * WHERE type = 'AFFILIATED_WITH'
  MATCH (from:Entity {id: source}) MATCH (to:Entity {id: target})
  MERGE (from)-[r:AFFILIATED_WITH {id: relation}]->(to) RETURN r
  UNION ALL
  WITH * WHERE type = 'BELONGS_TO'
  MATCH (from:Entity {id: source}) MATCH (to:Entity {id: target})
  MERGE (from)-[r:BELONGS_TO {id: relation}]->(to) RETURN r
}
WITH *, CASE WHEN r.rank IS NULL THEN null ELSE properties(r) END AS before
WITH *, CASE WHEN before IS NULL THEN fresh ELSE [before] + fresh END AS parts
CALL (fresh) {
  UNWIND fresh AS piece
  WITH DISTINCT coalesce(piece.origin, piece.sha256) AS origin
  WHERE NOT EXISTS { MATCH (copy:Evidence {origin: origin}) WHERE copy.revision < $since }
  RETURN count(origin) AS newSources
}
CALL (parts) {
  UNWIND parts AS part
  WITH part WHERE coalesce(part.standing, true)
  RETURN part AS top ORDER BY part.rank DESC LIMIT 1
}
CALL (parts) {
  UNWIND parts AS part
  RETURN sum(coalesce(part.evidence, 1)) AS evidence,
         sum(coalesce(part.articles, CASE WHEN part.leading THEN 1 ELSE 0 END)) AS articles,
         max(part.confidence) AS confidence,
         min(coalesce(part.firstDate, part.date)) AS firstDate,
         max(coalesce(part.lastDate, part.date)) AS lastDate,
         min(coalesce(part.firstReported, part.published)) AS firstReported,
         max(coalesce(part.lastReported, part.published)) AS lastReported,
         max(CASE WHEN coalesce(part.standing, true) THEN part.asOf END) AS asOf,
         min(CASE WHEN part.asOf <> '' THEN coalesce(part.since, part.asOf) END) AS since
}
WITH *,
     COLLECT { UNWIND parts AS part UNWIND part.topics AS id RETURN DISTINCT id ORDER BY id } AS topics,
     COLLECT { UNWIND parts AS part UNWIND part.claimedBy AS id RETURN DISTINCT id ORDER BY id } AS claimedBy,
     COLLECT { UNWIND parts AS part UNWIND part.deniedBy AS id RETURN DISTINCT id ORDER BY id } AS deniedBy
SET r = {
  id: relation, rank: top.rank, sortKey: asOf + ' ' + relation, asOf: asOf, since: since,
  evidence: evidence, articles: articles, sources: coalesce(before.sources, 0) + newSources, confidence: confidence,
  firstDate: firstDate, lastDate: lastDate, firstReported: firstReported, lastReported: lastReported,
  status: top.status, date: top.date, instrument: top.instrument,
  topics: CASE WHEN type = 'AGREES_WITH' THEN topics END,
  modality: top.modality, attribution: top.attribution,
  claimedBy: CASE WHEN type = 'ATTACKED_BY' THEN claimedBy END,
  deniedBy: CASE WHEN type = 'ATTACKED_BY' THEN deniedBy END,
  derived: CASE WHEN top.derived IS NOT NULL THEN all(part IN parts WHERE part.derived) END,
  direct: top.direct, cue: top.cue, title: top.title, former: top.former
}
RETURN relation, type, source, target, before, properties(r) AS after
