package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.naming.Mention;

/**
 * Where an article names two countries, or bodies of theirs, together or one after the other, and in which words: features
 * that hold or do not hold, for a {@link Likelihood} to weigh.
 */
final class Together {

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "no", "never", "without", "fail", "refuse", "reject");
    private static final String AGREEING = "agreeing";
    private static final int WIDE = 12;
    private static final int MANY = 6;

    /** Of each sentence that speaks of the pair, what is to be seen there. */
    final SortedMap<Integer, SortedSet<String>> bySentence = new TreeMap<>();
    /** What is to be seen of the pair in the whole article. */
    final SortedSet<String> inArticle = new TreeSet<>();

    private int shared;
    private int neighbouring;

    private Together() {}

    /** All that holds. */
    SortedSet<String> features() {
        SortedSet<String> all = new TreeSet<>(inArticle);
        bySentence.values().forEach(all::addAll);
        return all;
    }

    /** Whether the sentence names both and has a word of agreement. */
    boolean isOfAgreeing(int sentence) {
        return bySentence.getOrDefault(sentence, Collections.emptySortedSet()).contains(AGREEING);
    }

    /** Every pair of countries that the article brings together. */
    static SortedMap<Pair, Together> in(Document document, Gate gate) {
        return new Reading(document, gate).read();
    }

    private static final class Reading {
        private final Document document;
        private final Gate gate;
        private final SortedMap<Pair, Together> pairs = new TreeMap<>();
        private final List<List<Place>> places = new ArrayList<>();
        private final Map<String, Integer> first = new HashMap<>();
        private final List<String> ranked;
        /** The sentences that speak of agreeing. */
        private final BitSet agreeing = new BitSet();

        /** A mention of a country or of a body of it. */
        private record Place(String country, Mention mention) {}

        Reading(Document document, Gate gate) {
            this.document = document;
            this.gate = gate;
            Map<String, Integer> counts = new TreeMap<>();
            for (Sentence sentence : document.sentences()) {
                List<Place> here = placesIn(sentence);
                places.add(here);
                for (Place place : here) {
                    counts.merge(place.country(), 1, Integer::sum);
                    first.putIfAbsent(place.country(), sentence.index());
                }
            }
            this.ranked = counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private List<Place> placesIn(Sentence sentence) {
            List<Place> here = new ArrayList<>();
            for (Mention mention : document.names().in(sentence)) {
                switch (mention.type()) {
                    case COUNTRY, AGENCY ->
                        document.names()
                                .countryOf(mention.entity())
                                .filter(country -> !Citizens.isOne(sentence, mention))
                                .ifPresent(country -> here.add(new Place(country, mention)));
                    default -> {}
                }
            }
            return here;
        }

        SortedMap<Pair, Together> read() {
            if (ranked.size() < 2) return pairs;
            for (Sentence sentence : document.sentences()) agreeing.set(sentence.index(), isAgreeing(sentence));
            for (Sentence sentence : document.sentences()) {
                List<String> here = countries(places.get(sentence.index()));
                if (here.isEmpty()) continue;
                String[] words = words(sentence);
                together(sentence, here, words);
                if (sentence.index() > 0) afterEachOther(sentence, here, words);
                alone(sentence, here, words);
            }
            pairs.forEach(this::describe);
            return pairs;
        }

        private Together of(String one, String other) {
            return pairs.computeIfAbsent(new Pair(one, other), key -> new Together());
        }

        private void together(Sentence sentence, List<String> countries, String[] words) {
            if (countries.size() < 2) return;
            List<Place> here = places.get(sentence.index());
            Set<String> common = common(sentence, words, countries.size());
            for (int i = 0; i < countries.size(); i++) {
                for (int k = i + 1; k < countries.size(); k++) {
                    Together pair = of(countries.get(i), countries.get(k));
                    pair.shared++;
                    SortedSet<String> features = pair.in(sentence);
                    features.addAll(common);
                    List<Mention> two = nearest(here, countries.get(i), countries.get(k));
                    between(two, words, features);
                    new Path(
                                    sentence.dependencies(),
                                    two.get(0).head(),
                                    two.get(1).head())
                            .describe(words, features);
                }
            }
        }

        private static List<String> countries(List<Place> here) {
            return here.stream().map(Place::country).distinct().sorted().toList();
        }

        private Set<String> common(Sentence sentence, String[] words, int countries) {
            Set<String> features = new HashSet<>();
            for (String word : words) {
                features.add("in " + word);
                if (NEGATIONS.contains(word)) features.add("negated");
            }
            features.add("others " + Math.min(3, countries - 2));
            if (gate.isCyber(sentence)) features.add("cyber");
            if (agreeing.get(sentence.index())) {
                features.add(AGREEING);
                if (gate.isCyber(sentence)) features.add("agreeing on cyber");
                else if (gate.isCyberAround(sentence)) features.add("agreeing near cyber");
            }
            if (sentence.index() == 0) features.add("lead");
            for (int root : sentence.dependencies().roots()) {
                features.add("root " + words[root]);
                if (gate.isCyber(sentence)) features.add("cyber root " + words[root]);
            }
            if (words[words.length - 1].equals("?")) features.add("question");
            return features;
        }

        /** The two mentions that stand nearest to each other, the earlier one first. */
        private static List<Mention> nearest(List<Place> here, String one, String other) {
            List<Mention> best = List.of();
            int least = Integer.MAX_VALUE;
            for (Place a : here) {
                for (Place b : here) {
                    if (!a.country().equals(one) || !b.country().equals(other)) continue;
                    int distance = Math.abs(a.mention().first() - b.mention().first());
                    if (distance >= least) continue;
                    least = distance;
                    boolean ordered = a.mention().first() <= b.mention().first();
                    best = ordered ? List.of(a.mention(), b.mention()) : List.of(b.mention(), a.mention());
                }
            }
            return best;
        }

        private static void between(List<Mention> two, String[] words, Set<String> features) {
            Mention left = two.get(0);
            Mention right = two.get(1);
            int gap = Math.max(0, right.first() - left.end());
            features.add("gap " + Math.min(MANY, gap / 3));
            if (gap <= WIDE) {
                for (int i = left.end(); i < right.first(); i++) features.add("between " + words[i]);
            }
            features.add("before " + (left.first() > 0 ? words[left.first() - 1] : ""));
            features.add("after " + (right.end() < words.length ? words[right.end()] : ""));
            features.add("types "
                    + List.of(left.type().name(), right.type().name()).stream()
                            .sorted()
                            .collect(Collectors.joining(" ")));
        }

        /** One in this sentence, the other in the one before. */
        private void afterEachOther(Sentence sentence, List<String> here, String[] words) {
            List<String> before = countries(places.get(sentence.index() - 1));
            List<String> fresh =
                    here.stream().filter(country -> !before.contains(country)).toList();
            if (fresh.isEmpty() || before.isEmpty()) return;
            Set<String> features = new HashSet<>();
            for (String word : words) features.add("next " + word);
            for (String one : before) {
                if (here.contains(one)) continue;
                for (String other : fresh) {
                    Together pair = of(one, other);
                    pair.neighbouring++;
                    pair.in(sentence).addAll(features);
                }
            }
        }

        /** The sentence names one country, and not the one that the article is about. */
        private void alone(Sentence sentence, List<String> here, String[] words) {
            String main = ranked.get(0);
            if (here.contains(main)) return;
            Set<String> features = new HashSet<>();
            features.add("alone");
            for (String word : words) features.add("alone " + word);
            for (String other : here) of(main, other).in(sentence).addAll(features);
        }

        private void describe(Pair pair, Together together) {
            Set<String> features = together.inArticle;
            features.add(Likelihood.ALWAYS);
            int one = ranked.indexOf(pair.one());
            int other = ranked.indexOf(pair.other());
            int higher = Math.min(one, other);
            int lower = Math.max(one, other);
            features.add("rank " + Math.min(3, higher));
            features.add("other rank " + Math.min(4, lower));
            features.add("ranks " + Math.min(3, higher) + " " + Math.min(4, lower));
            features.add("first " + Math.min(3, Math.max(first(pair.one()), first(pair.other()))));
            features.add("together " + Math.min(3, together.shared));
            features.add("neighbours " + Math.min(2, together.neighbouring));
            features.add("countries " + Math.min(MANY, ranked.size()));
            features.add("sentences on cyber " + Math.min(5, gate.cyberSentences()));
            features.add("sentences on agreeing " + Math.min(5, agreeing.cardinality()));
            String title = document.article().title();
            if (title == null) return;
            for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) features.add("title " + word);
        }

        private int first(String country) {
            return first.getOrDefault(country, 0);
        }

        /** The lemmas, and of names their type alone. */
        private String[] words(Sentence sentence) {
            String[] words = new String[sentence.size()];
            for (int i = 0; i < words.length; i++)
                words[i] = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
            for (Mention mention : document.names().in(sentence)) {
                if (!mention.isNamed()) continue;
                for (int i = mention.first(); i < mention.end(); i++)
                    words[i] = mention.type().name();
            }
            return words;
        }

        private boolean isAgreeing(Sentence sentence) {
            return EventReader.mayTell(
                    sentence, Instruments.in(sentence, document.names().in(sentence)));
        }
    }

    private SortedSet<String> in(Sentence sentence) {
        return bySentence.computeIfAbsent(sentence.index(), key -> new TreeSet<>());
    }
}
