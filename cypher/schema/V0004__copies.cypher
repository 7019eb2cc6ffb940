// Copies of one report: evidence of the same origin.
CREATE INDEX evidence_origin IF NOT EXISTS FOR (n:Evidence) ON (n.origin);
