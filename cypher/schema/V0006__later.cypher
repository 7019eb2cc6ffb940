// The same index of names and words, but brought up to date beside the writing, which waits for it once at its end.
DROP INDEX names_and_words IF EXISTS;
CREATE FULLTEXT INDEX words_and_names IF NOT EXISTS
FOR (n:Entity|Evidence) ON EACH [n.name, n.aliases, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: true}};
