package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the places where an article names a country, or a body, a company or a crew of it: features that hold
 * or do not hold, for a {@link Suspicion} to weigh.
 */
final class Profiles {

    /** How many words beside a name are looked at, and how many for their kind alone. */
    private static final int NEAR = 3;

    private static final int REACH = 6;
    private static final int MOST = 6;
    private static final int OPENING = 3;
    /** A list of all the world tells of no attack, and each country is held against each. */
    private static final int MANY = 20;

    private static final int SHORTEST_NAME = 3;

    private static final Set<Kind> IDLE = EnumSet.of(Kind.BE, Kind.DEFINITE, Kind.SAME, Kind.PAST_PERFECT);

    /** A place where a country is named or meant. */
    record Sighting(String country, Mention mention) {}

    private final Document document;
    private final List<Wording> wordings;
    private final Map<String, Party> ties;
    private final List<List<Sighting>> sightings = new ArrayList<>();
    private final List<String[]> words = new ArrayList<>();
    private final Map<String, SortedMap<Integer, SortedSet<String>>> bySentence = new HashMap<>();
    private final Map<String, SortedSet<String>> inArticle = new TreeMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> ranked;
    private final SortedSet<String> ofAll = new TreeSet<>();

    /**
     * @param ties the countries to which the article ties groups, by their id
     * @param told what it tells of attacks
     * @param offTopic what it tells that may be about anything but computers
     */
    Profiles(
            Document document,
            List<Wording> wordings,
            Map<String, Party> ties,
            List<Telling> told,
            List<Telling> offTopic) {
        this.document = document;
        this.wordings = wordings;
        this.ties = ties;
        for (Wording wording : wordings) look(wording);
        this.ranked = inArticle.keySet().stream()
                .sorted(Comparator.<String>comparingInt(country -> -counts.getOrDefault(country, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MANY)
                .toList();
        ranked.forEach(this::place);
        title();
        told.forEach(telling -> tell(telling, "told"));
        offTopic.forEach(telling -> tell(telling, "mentioned"));
        int deeds = Math.min(2, told.size());
        ofAll.add("deeds " + deeds);
        ofAll.add("deeds " + deeds + " and " + Math.min(2, offTopic.size()));
        ofAll.add("length " + Math.min(MOST, wordings.size()) + " deeds " + deeds);
        ofAll.add("countries " + Math.min(MOST, ranked.size()));
    }

    /** What is to be seen of the article, whatever the country. */
    SortedSet<String> ofAll() {
        return ofAll;
    }

    /** The ids of the countries that are named most, the foremost first. */
    List<String> countries() {
        return ranked;
    }

    List<Sighting> in(int sentence) {
        return sightings.get(sentence);
    }

    /** The lemmas of a sentence, and of names their type alone. */
    String[] words(int sentence) {
        return words.get(sentence);
    }

    /** How many sentences the article has. */
    int length() {
        return wordings.size();
    }

    Wording wording(int sentence) {
        return wordings.get(sentence);
    }

    /** Of each sentence that names the country, what is to be seen there. */
    SortedMap<Integer, SortedSet<String>> bySentence(String country) {
        return bySentence.getOrDefault(country, Collections.emptySortedMap());
    }

    /** All that is to be seen of the country. */
    SortedSet<String> of(String country) {
        SortedSet<String> all = new TreeSet<>(inArticle.getOrDefault(country, Collections.emptySortedSet()));
        bySentence(country).values().forEach(all::addAll);
        all.add(Suspicion.ALWAYS);
        return all;
    }

    /** Adds the kinds of a word. */
    static void kinds(String prefix, Wording wording, int at, Set<String> features) {
        if (at < 0 || at >= wording.size()) return;
        for (Kind kind : wording.kindsAt(at)) {
            if (!IDLE.contains(kind)) features.add(prefix + " " + kind.name());
        }
    }

    private void look(Wording wording) {
        Sentence sentence = wording.sentence();
        List<Sighting> here = new ArrayList<>();
        for (Mention mention : document.names().in(sentence)) {
            String country = countryOf(mention);
            if (country != null) here.add(new Sighting(country, mention));
        }
        sightings.add(here);
        words.add(words(sentence));
        for (Sighting sighting : here) {
            String country = sighting.country();
            counts.merge(country, 1, Integer::sum);
            inArticle.computeIfAbsent(country, key -> new TreeSet<>());
            around(
                    wording,
                    sighting.mention(),
                    bySentence
                            .computeIfAbsent(country, key -> new TreeMap<>())
                            .computeIfAbsent(sentence.index(), key -> new TreeSet<>()));
        }
    }

    private @Nullable String countryOf(Mention mention) {
        return switch (mention.type()) {
            case COUNTRY, AGENCY, COMPANY ->
                document.names().countryOf(mention.entity()).orElse(null);
            case GROUP ->
                ties.containsKey(mention.entity())
                        ? Objects.requireNonNull(ties.get(mention.entity())).country()
                        : null;
            case PERSON -> document.names().representedBy(mention.entity()).orElse(null);
            default -> null;
        };
    }

    private String[] words(Sentence sentence) {
        String[] all = new String[sentence.size()];
        for (int i = 0; i < all.length; i++) all[i] = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
        for (Mention mention : document.names().in(sentence)) {
            if (!mention.isNamed()) continue;
            for (int i = mention.first(); i < mention.end(); i++)
                all[i] = mention.type().name();
        }
        return all;
    }

    private void around(Wording wording, Mention mention, Set<String> features) {
        String[] here = words.get(mention.sentence());
        features.add(how(mention));
        for (int i = 1; i <= REACH; i++) {
            int left = mention.first() - i;
            int right = mention.end() + i - 1;
            boolean near = i <= NEAR;
            if (near && left >= 0) features.add("left " + here[left]);
            if (near && right < here.length) features.add("right " + here[right]);
            kinds(near ? "left" : "far left", wording, left, features);
            kinds(near ? "right" : "far right", wording, right, features);
        }
        if (mention.first() > 0) features.add("before " + here[mention.first() - 1]);
        if (mention.end() < here.length) features.add("after " + here[mention.end()]);
        if (here[here.length - 1].equals("?")) features.add("question");
        if (mention.sentence() == 0) features.add("lead");
        if (mention.sentence() < OPENING) features.add("opening");
    }

    private static String how(Mention mention) {
        boolean country = mention.type() == EntityType.COUNTRY;
        return "as " + mention.type() + (country || !mention.isNamed() ? " " + mention.form() : "");
    }

    private void add(String country, String feature) {
        Set<String> features = inArticle.get(country);
        if (features != null) features.add(feature);
    }

    /** How the country stands among the others of the article. */
    private void place(String country) {
        add(country, "rank " + Math.min(3, ranked.indexOf(country)));
        add(country, "first " + Math.min(3, bySentence(country).firstKey()));
        add(country, "count " + Math.min(MOST, counts.getOrDefault(country, 0)));
        add(country, "length " + Math.min(MOST, wordings.size() / 2));
        int most = ranked.stream()
                .mapToInt(one -> document.names().salience(one))
                .max()
                .orElse(0);
        add(country, "salience " + Math.min(4, most - document.names().salience(country)));
        if (document.names().salience(country) > 0) add(country, "salient");
        if (document.names().standpoint(country) > 0) add(country, "standpoint");
        boolean reported = document.sentences().stream().anyMatch(sentence -> document.names()
                .reportedFrom(sentence)
                .filter(country::equals)
                .isPresent());
        if (reported) add(country, "dateline");
    }

    private void title() {
        String title = document.article().title();
        if (title == null) return;
        for (List<Sighting> here : sightings) {
            for (Sighting sighting : here) {
                String name = sighting.mention().span().of(document.article().text());
                if (name.length() < SHORTEST_NAME || !title.contains(name)) continue;
                add(sighting.country(), "title");
                add(sighting.country(), "title " + how(sighting.mention()));
                if (title.startsWith(name)) add(sighting.country(), "title first");
            }
        }
    }

    /** What the rules make of a sentence alone. */
    private void tell(Telling telling, String how) {
        for (Party party : telling.victims()) {
            if (party.country() == null) continue;
            add(party.country(), how + " victim");
            if (telling.attackers().isEmpty()) add(party.country(), how + " victim of nobody");
        }
        for (Party party : telling.attackers()) {
            if (party.country() == null) continue;
            add(party.country(), how + " attacker");
            if (telling.victims().isEmpty()) add(party.country(), how + " attacker of nobody");
        }
    }
}
