package org.entente.extraction.affiliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.extraction.finding.Document;
import org.entente.extraction.finding.Finder;
import org.entente.extraction.finding.Findings;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.model.Evidence;
import org.entente.extraction.model.Provenance;
import org.entente.extraction.model.Relation;
import org.entente.extraction.model.Relation.BelongsTo;
import org.entente.extraction.naming.Countries;
import org.entente.extraction.naming.Mention;
import org.entente.reading.Span;

/** Says to which country each agency and each company of an article belongs, where the article names that country. */
public final class BelongingFinder implements Finder {

    private static final int FARTHEST = 8;
    private static final Provenance SAID = new Provenance(0.95, "belongs-said");
    private static final Provenance LISTED = new Provenance(0.9, "belongs-listed");

    private final Countries countries = Countries.bundled();

    @Override
    public Findings in(Document document) {
        List<Relation> relations = new ArrayList<>();
        for (Entity entity : document.names().entities()) {
            String code = entity.country();
            boolean belongs = entity.type() == EntityType.AGENCY || entity.type() == EntityType.COMPANY;
            if (code == null
                    || !belongs
                    || document.names().entity("country:" + code).isEmpty()) continue;
            relations.add(relation(document, entity, code));
        }
        return new Findings(relations, List.of());
    }

    private BelongsTo relation(Document document, Entity entity, String code) {
        List<Evidence> evidence = document.sentences().stream()
                .flatMap(sentence -> words(document, sentence, entity, code).stream())
                .limit(1)
                .map(span -> Evidence.of(span, document.article().text()))
                .toList();
        return new BelongsTo(entity.id(), "country:" + code, evidence, evidence.isEmpty() ? LISTED : SAID);
    }

    /** The words of a sentence that name the body together with its country. */
    private Optional<Span> words(Document document, Sentence sentence, Entity entity, String code) {
        List<Mention> here = document.names().in(sentence);
        for (Mention mention : here) {
            if (!mention.entity().equals(entity.id()) || !mention.isNamed()) continue;
            if (namesCountry(document.article().text(), sentence, mention, code)) return Optional.of(mention.span());
            Optional<Mention> beside = here.stream()
                    .filter(other -> other.entity().equals("country:" + code) && other.isNamed())
                    .filter(other -> distance(mention, other) <= FARTHEST)
                    .min(Comparator.comparing(other -> distance(mention, other)));
            if (beside.isPresent())
                return Optional.of(hull(mention.span(), beside.get().span()));
        }
        return Optional.empty();
    }

    /** Whether the country is a part of the name: "the Russian Foreign Ministry", "the Bank of Portugal". */
    private boolean namesCountry(String text, Sentence sentence, Mention mention, String code) {
        for (int first = mention.first(); first < mention.end(); first++) {
            for (int end = first + 1; end <= Math.min(mention.end(), first + 3); end++) {
                String words = sentence.span(first, end).of(text);
                if (countries.codeOf(words).filter(code::equals).isPresent()) return true;
            }
        }
        return false;
    }

    private static int distance(Mention one, Mention other) {
        return one.first() < other.first() ? other.first() - one.end() : one.first() - other.end();
    }

    private static Span hull(Span one, Span other) {
        return new Span(Math.min(one.begin(), other.begin()), Math.max(one.end(), other.end()));
    }
}
