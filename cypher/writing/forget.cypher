// Takes away what these articles said; the articles stay.
// $ids
UNWIND $ids AS id
MATCH (article:Article {id: id})
CALL (article) { MATCH (article)<-[:FROM]-(e:Evidence) DETACH DELETE e }
CALL (article) { MATCH (article)<-[m:MENTIONED_IN]-() DELETE m }
