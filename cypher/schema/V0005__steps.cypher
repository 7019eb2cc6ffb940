// The words behind an edge in the order of time.
CREATE INDEX evidence_in_time IF NOT EXISTS FOR (n:Evidence) ON (n.relation, n.asOf);
