// What stands or falls with these articles: relations, and the names that they give to entities.
// $ids
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN COLLECT {
         MATCH (article)<-[:FROM]-(e:Evidence)
         RETURN DISTINCT {relation: e.relation, type: e.type, source: e.source, target: e.target}
       } AS relations,
       COLLECT {
         MATCH (article)<-[m:MENTIONED_IN]-(n:Entity)
         RETURN {article: article.id, entity: n.id, name: m.name, aliases: m.aliases, country: m.country}
       } AS names
