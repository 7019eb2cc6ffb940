package org.entente.extraction.confidence;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.Evidence;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Relation;
import org.entente.extraction.model.Relation.AffiliatedWith;
import org.entente.extraction.model.Relation.AgreesWith;
import org.entente.extraction.model.Relation.AttackedBy;
import org.entente.extraction.model.Relation.BelongsTo;
import org.entente.extraction.model.Relation.QuotedIn;
import org.entente.reading.Span;

/**
 * What tells a relation that is likely right from one that is less so, each in a word or two such as
 * {@code AGREES_WITH derived}.
 */
public final class Circumstances {

    private static final int LONG = 220;
    private static final int FAR = 60;
    private static final int MANY = 5;

    private final Extraction extraction;
    private final Relation relation;
    private final SortedSet<String> all = new TreeSet<>();

    private Circumstances(Extraction extraction, Relation relation) {
        this.extraction = extraction;
        this.relation = relation;
    }

    /** In alphabetical order; the relation's type alone is always among them. */
    public static SortedSet<String> of(Relation relation, Extraction extraction) {
        Circumstances circumstances = new Circumstances(extraction, relation);
        circumstances.gather();
        return circumstances.all;
    }

    private void gather() {
        all.add(relation.type());
        add("rule " + relation.provenance().rule());
        if (relation instanceof AgreesWith agreement) gather(agreement);
        if (relation instanceof AttackedBy attack) gather(attack);
        if (relation instanceof QuotedIn quote && !quote.source().startsWith("person:")) add("of a body");
        if (relation instanceof AffiliatedWith post && post.title() == null) add("without title");
        if (relation instanceof BelongsTo) add("of " + typeOf(relation.source()));
    }

    private void gather(AgreesWith agreement) {
        add("status " + agreement.status().label());
        add("derived", agreement.derived());
        gatherEnds();
        gatherWords();
    }

    private void gather(AttackedBy attack) {
        add("modality " + attack.modality().label());
        add("derived", attack.derived());
        add("denied by somebody", !attack.deniedBy().isEmpty());
        add("claimed by somebody", !attack.claimedBy().isEmpty());
        add("attribution "
                + (attack.attribution() == null ? "none" : attack.attribution().label()));
        gatherEnds();
        gatherWords();
    }

    private void gatherEnds() {
        for (String type : List.of("agency", "company", "organization", "group", "person")) {
            add(
                    "with " + type,
                    relation.source().startsWith(type + ":")
                            || relation.target().startsWith(type + ":"));
        }
    }

    /** How the words of the evidence name the two. */
    private void gatherWords() {
        List<Evidence> evidence = relation.evidence();
        add("told more than once", evidence.size() > 1);
        boolean together = false;
        boolean near = false;
        for (Evidence piece : evidence) {
            List<Span> sources = mentions(relation.source(), piece.span());
            List<Span> targets = mentions(relation.target(), piece.span());
            if (sources.isEmpty() || targets.isEmpty()) continue;
            together = true;
            near |= sources.stream().anyMatch(one -> targets.stream().anyMatch(other -> distance(one, other) < FAR));
        }
        add("not named in one sentence", !together);
        add("named far apart", together && !near);
        Evidence first = evidence.get(0);
        add("in a long sentence", first.text().length() > LONG);
        add("among many states", states(first.span()) >= MANY);
        add("with a third state", states(first.span()) == 3 || states(first.span()) == 4);
    }

    private void add(String circumstance) {
        all.add(relation.type() + " " + circumstance);
    }

    private void add(String circumstance, boolean holds) {
        if (holds) add(circumstance);
    }

    /** Where the words name the entity, or somebody or something that belongs to the country. */
    private List<Span> mentions(String id, Span words) {
        String country = id.startsWith("country:") ? id.substring("country:".length()) : null;
        return extraction.entities().stream()
                .filter(entity -> entity.id().equals(id) || country != null && country.equals(entity.country()))
                .flatMap(entity -> entity.mentions().stream())
                .filter(words::contains)
                .toList();
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.begin() - other.end(), other.begin() - one.end()));
    }

    private long states(Span words) {
        return extraction.entities().stream()
                .filter(entity -> entity.mentions().stream().anyMatch(words::contains))
                .map(Entity::country)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static String typeOf(String id) {
        return id.substring(0, id.indexOf(':'));
    }
}
