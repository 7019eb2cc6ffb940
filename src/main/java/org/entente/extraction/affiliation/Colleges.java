package org.entente.extraction.affiliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.entente.reading.Span;

/**
 * One title for several: "the foreign ministers of Chile, Peru and Brazil". Names that follow in a row of the same length
 * belong to the bodies in their order, "Chile's Ann Example" and "Ann Example, for Chile" to the body beside them.
 */
final class Colleges {

    private static final Set<String> BOTH = Set.of("two", "both", "the", "their");
    private static final int SENTENCES = 4;

    /** A plural title with its bodies in the order of the text. */
    private record College(String title, List<String> bodies, int sentence, int end) {}

    private final Document document;

    private Colleges(Document document) {
        this.document = document;
    }

    static List<Post> in(Document document) {
        Colleges colleges = new Colleges(document);
        List<Post> posts = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (College college : colleges.titles(sentence)) posts.addAll(colleges.posts(college));
        }
        return posts;
    }

    private List<College> titles(Sentence sentence) {
        List<College> found = new ArrayList<>();
        for (int at = 0; at + 2 < sentence.size(); at++) {
            boolean plural = sentence.token(at).tag().equals("NNS") && Titles.isPlural(lower(sentence, at));
            if (plural && isFollowedByName(sentence, at + 1))
                ofPair(sentence, at).ifPresent(found::add);
            if (!plural || !lower(sentence, at + 1).equals("of")) continue;
            Map<String, Integer> bodies = bodies(sentence, at + 2);
            if (bodies.size() < 2 || !isHeldThere(lower(sentence, at), bodies)) continue;
            int end = bodies.values().stream().max(Comparator.naturalOrder()).orElse(at + 2);
            found.add(new College(title(sentence, at), inTextOrder(bodies, sentence), sentence.index(), end));
        }
        return found;
    }

    private boolean isFollowedByName(Sentence sentence, int from) {
        int at = lower(sentence, from).equals(",") ? from + 1 : from;
        return document.names().at(sentence, at).stream()
                .anyMatch(mention -> mention.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME);
    }

    /** "Chile and Peru fell out. The two presidents, Ann Example and Bob Sample, ...". */
    private Optional<College> ofPair(Sentence sentence, int noun) {
        String title = title(sentence, noun);
        int before = noun - title.split(" ").length;
        boolean known = before >= 0 && BOTH.contains(lower(sentence, before));
        if (!known || !Titles.isOfState(Titles.singular(lower(sentence, noun)))) return Optional.empty();
        for (int at = sentence.index(); at >= Math.max(0, sentence.index() - SENTENCES); at--) {
            int end = at == sentence.index() ? noun : Integer.MAX_VALUE;
            List<String> pair = document.names().in(document.sentences().get(at)).stream()
                    .filter(mention -> mention.isNamed() && Bodies.isCountry(mention) && mention.first() < end)
                    .map(Mention::entity)
                    .distinct()
                    .toList();
            if (pair.size() == 2) return Optional.of(new College(title, pair, sentence.index(), noun + 1));
            if (pair.size() > 2) return Optional.empty();
        }
        return Optional.empty();
    }

    /** Experts are not "of" a country as its ministers are. */
    private static boolean isHeldThere(String noun, Map<String, Integer> bodies) {
        String singular = Titles.singular(noun);
        return Titles.isOfState(singular) || bodies.keySet().stream().noneMatch(body -> body.startsWith("country:"));
    }

    /** The bodies or countries of the list behind "of", each with the end of its mention. */
    private Map<String, Integer> bodies(Sentence sentence, int from) {
        Map<String, Integer> bodies = new LinkedHashMap<>();
        for (int at = from; at < sentence.size(); ) {
            int here = at;
            List<Mention> mentions = document.names().at(sentence, at).stream()
                    .filter(mention -> mention.first() == here && mention.type() != EntityType.PERSON)
                    .toList();
            for (Mention mention : mentions) bodies.put(mention.entity(), mention.end());
            boolean passes = sentence.token(at).tag().matches("DT|,|CC|CD");
            if (mentions.isEmpty() && !passes) break;
            at = mentions.stream().mapToInt(Mention::end).max().orElse(at + 1);
        }
        return bodies;
    }

    /** "The two bodies" tells no order; where they were named does. */
    private List<String> inTextOrder(Map<String, Integer> bodies, Sentence until) {
        List<String> ordered = new ArrayList<>();
        for (int at = until.index(); at >= 0 && ordered.size() < bodies.size(); at--) {
            List<String> here = document.names().in(document.sentences().get(at)).stream()
                    .filter(mention -> mention.isNamed() && bodies.containsKey(mention.entity()))
                    .map(Mention::entity)
                    .distinct()
                    .filter(entity -> !ordered.contains(entity))
                    .toList();
            ordered.addAll(0, here);
        }
        return ordered;
    }

    private String title(Sentence sentence, int noun) {
        int first = noun;
        while (first > 0 && sentence.token(first - 1).tag().matches("NN|NNP|JJ")) first--;
        String words = sentence.span(first, noun + 1).of(document.article().text());
        return Titles.singular(words);
    }

    private List<Post> posts(College college) {
        List<Post> posts = new ArrayList<>();
        int last = Math.min(document.sentences().size(), college.sentence() + SENTENCES);
        for (Sentence sentence : document.sentences().subList(college.sentence(), last)) {
            List<List<Mention>> rows = rows(sentence);
            for (List<Mention> row : rows) {
                if (row.size() == college.bodies().size()) inOrder(college, row, sentence, posts);
                else if (sentence.index() > college.sentence() || row.get(0).first() >= college.end())
                    row.forEach(person -> beside(college, person, sentence, posts));
            }
        }
        return posts;
    }

    /** Names that only commas, "and" and titles stand between. */
    private List<List<Mention>> rows(Sentence sentence) {
        List<List<Mention>> rows = new ArrayList<>();
        Mention before = null;
        for (Mention mention : document.names().in(sentence)) {
            if (mention.type() != EntityType.PERSON || mention.form() != Mention.Form.NAME) continue;
            if (before == null || !isRow(sentence, before.end(), mention.first())) rows.add(new ArrayList<>());
            rows.get(rows.size() - 1).add(mention);
            before = mention;
        }
        return rows;
    }

    private static boolean isRow(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean passes = sentence.token(at).tag().matches(",|CC")
                    || Titles.isPost(sentence.token(at).text());
            if (!passes) return false;
        }
        return from < to;
    }

    private void inOrder(College college, List<Mention> row, Sentence sentence, List<Post> posts) {
        boolean behind = sentence.index() > college.sentence() || row.get(0).first() >= college.end();
        if (!behind) return;
        Span words = sentence.span(row.get(0).first(), row.get(row.size() - 1).end());
        for (int i = 0; i < row.size(); i++) {
            posts.add(new Post(
                    row.get(i).entity(),
                    college.bodies().get(i),
                    college.title(),
                    false,
                    words,
                    0.75,
                    "titles-of-bodies-names"));
        }
    }

    private void beside(College college, Mention person, Sentence sentence, List<Post> posts) {
        for (Mention body : document.names().in(sentence)) {
            if (!college.bodies().contains(body.entity())) continue;
            boolean owner = body.end() + 1 == person.first()
                    && sentence.token(body.end()).tag().equals("POS");
            boolean advocate = body.first() - 2
                            == person.end() + (lower(sentence, person.end()).equals(",") ? 0 : -1)
                    && lower(sentence, body.first() - 1).equals("for");
            if (!owner && !advocate) continue;
            Span words = sentence.span(Math.min(body.first(), person.first()), Math.max(body.end(), person.end()));
            posts.add(new Post(
                    person.entity(), body.entity(), college.title(), false, words, 0.75, "titles-of-bodies-name"));
        }
    }

    private static String lower(Sentence sentence, int at) {
        return at < sentence.size() ? sentence.token(at).text().toLowerCase(Locale.ROOT) : "";
    }
}
