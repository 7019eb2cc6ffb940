// Names, aliases and the words of the evidence, with accents folded.
CREATE FULLTEXT INDEX names_and_words IF NOT EXISTS
FOR (n:Entity|Evidence) ON EACH [n.name, n.aliases, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
