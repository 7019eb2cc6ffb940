// Edges by their id.
CREATE INDEX agreement_id IF NOT EXISTS FOR ()-[r:AGREES_WITH]-() ON (r.id);
CREATE INDEX attack_id IF NOT EXISTS FOR ()-[r:ATTACKED_BY]-() ON (r.id);
CREATE INDEX quote_id IF NOT EXISTS FOR ()-[r:QUOTED_IN]-() ON (r.id);
CREATE INDEX affiliation_id IF NOT EXISTS FOR ()-[r:AFFILIATED_WITH]-() ON (r.id);
CREATE INDEX belonging_id IF NOT EXISTS FOR ()-[r:BELONGS_TO]-() ON (r.id);

// Lists in their order, a page at a time.
CREATE INDEX agreement_order IF NOT EXISTS FOR ()-[r:AGREES_WITH]-() ON (r.sortKey);
CREATE INDEX attack_order IF NOT EXISTS FOR ()-[r:ATTACKED_BY]-() ON (r.sortKey);
CREATE INDEX quote_order IF NOT EXISTS FOR ()-[r:QUOTED_IN]-() ON (r.sortKey);
CREATE INDEX article_order IF NOT EXISTS FOR (n:Article) ON (n.sortKey);

// The best corroborated first.
CREATE INDEX agreement_sources IF NOT EXISTS FOR ()-[r:AGREES_WITH]-() ON (r.sources);
CREATE INDEX attack_sources IF NOT EXISTS FOR ()-[r:ATTACKED_BY]-() ON (r.sources);

// Copies of one text.
CREATE INDEX article_text IF NOT EXISTS FOR (n:Article) ON (n.sha256);

// The words behind an edge.
CREATE INDEX evidence_relation IF NOT EXISTS FOR (n:Evidence) ON (n.relation);

// What became new, of one party.
CREATE INDEX change_source IF NOT EXISTS FOR (n:Change) ON (n.source);
CREATE INDEX change_target IF NOT EXISTS FOR (n:Change) ON (n.target);
