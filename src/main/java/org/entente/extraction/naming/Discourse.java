package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** What has been mentioned so far, from the latest back, and how prominently. */
final class Discourse {

    private static final Set<String> SAY = Lexicon.words("say");
    private static final int LONGEST_APPOSITION = 16;
    private static final int SENTENCES_TOGETHER = 2;

    private static final Set<String> JOINING = Set.of("and", ",", "&", "-", "–", "the", "or", "/");

    private final Set<Mention> joins = new HashSet<>();
    private final List<Mention> past = new ArrayList<>();
    private final Map<Mention, Boolean> subjects = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** @param country the id of the country that comes into view with a body or a politician */
    void add(Line line, Mention mention, @Nullable String country) {
        if (!past.isEmpty() && isJoined(line, past.get(past.size() - 1), mention)) joins.add(mention);
        add(mention, isSubject(line, mention.first(), mention.end()));
        if (country != null) add(shadow(mention, country), false);
    }

    private void add(Mention mention, boolean subject) {
        past.add(mention);
        subjects.put(mention, subject);
        counts.merge(mention.entity(), 1, Integer::sum);
    }

    /** "A and B", "A, B", "A-B". */
    private static boolean isJoined(Line line, Mention one, Mention next) {
        if (one.sentence() != next.sentence() || next.first() <= one.end() - 1 || next.first() - one.end() > 3)
            return false;
        for (int token = one.end(); token < next.first(); token++)
            if (!JOINING.contains(line.lower(token))) return false;
        return true;
    }

    private static Mention shadow(Mention mention, String country) {
        return new Mention(
                country,
                EntityType.COUNTRY,
                Mention.Form.NOMINAL,
                mention.sentence(),
                mention.first(),
                mention.end(),
                mention.head(),
                mention.span());
    }

    boolean isSubject(Mention mention) {
        return subjects.getOrDefault(mention, false);
    }

    /**
     * Of the nearest sentence that mentions something wanted its subject, else what it mentions last.
     *
     * @param back how many sentences before this one are looked at
     */
    @Nullable
    Mention nearest(int sentence, int back, Predicate<Mention> wanted) {
        for (int at = sentence; at >= Math.max(0, sentence - back); at--) {
            Mention best = null;
            for (Mention mention : past) {
                if (mention.sentence() != at || !wanted.test(mention)) continue;
                if (best == null || !isSubject(best)) best = mention;
            }
            if (best != null) return best;
        }
        return null;
    }

    /** The latest mention that is wanted, whatever its part in its sentence. */
    @Nullable
    Mention latest(int sentence, int back, Predicate<Mention> wanted) {
        for (int i = past.size() - 1; i >= 0; i--) {
            Mention mention = past.get(i);
            if (mention.sentence() < sentence - back) return null;
            if (wanted.test(mention)) return mention;
        }
        return null;
    }

    /**
     * As many entities as are meant by "the two countries": those of the latest sentence that mentions just so many; of
     * longer lists those that the article mentions most; else the latest and what the article mentions most beside it.
     */
    List<String> set(int sentence, int size, Predicate<Mention> wanted) {
        List<String> prominent = List.of();
        for (int at = sentence; at >= 0; at--) {
            Set<String> here = new LinkedHashSet<>();
            for (Mention mention : past)
                if (mention.sentence() == at && wanted.test(mention)) here.add(mention.entity());
            if (at >= sentence - SENTENCES_TOGETHER) {
                if (here.size() == size) return List.copyOf(here);
                if (here.size() > size) return ofMany(at, here, size, wanted);
            } else if (here.size() == size && weight(here) > weight(prominent)) prominent = List.copyOf(here);
        }
        return prominent.isEmpty() ? latestAndMain(size, wanted) : prominent;
    }

    /** Those named side by side, else those that the article mentions most. */
    private List<String> ofMany(int sentence, Set<String> here, int size, Predicate<Mention> wanted) {
        List<String> joined = List.of();
        List<String> row = new ArrayList<>();
        for (Mention mention : past) {
            if (mention.sentence() != sentence || !wanted.test(mention)) continue;
            if (!joins.contains(mention)) row.clear();
            if (!row.contains(mention.entity())) row.add(mention.entity());
            if (row.size() == size) joined = List.copyOf(row);
        }
        return joined.isEmpty() ? mostMentioned(here, size) : joined;
    }

    /** What the article has mentioned most of what is wanted. */
    @Nullable
    String main(Predicate<Mention> wanted) {
        return past.stream()
                .filter(wanted)
                .map(Mention::entity)
                .distinct()
                .max(Comparator.comparing(this::count))
                .orElse(null);
    }

    int distinct(int sentence, Predicate<Mention> wanted) {
        return (int) past.stream()
                .filter(mention -> mention.sentence() == sentence && wanted.test(mention))
                .map(Mention::entity)
                .distinct()
                .count();
    }

    private List<String> mostMentioned(Set<String> entities, int size) {
        return entities.stream()
                .sorted(Comparator.comparing(this::count).reversed())
                .limit(size)
                .toList();
    }

    private List<String> latestAndMain(int size, Predicate<Mention> wanted) {
        Map<String, Integer> latestFirst = new LinkedHashMap<>();
        for (int i = past.size() - 1; i >= 0; i--) {
            Mention mention = past.get(i);
            if (wanted.test(mention)) latestFirst.putIfAbsent(mention.entity(), count(mention.entity()));
        }
        if (latestFirst.size() < size) return List.of();
        Set<String> others = new LinkedHashSet<>(latestFirst.keySet());
        String latest = others.iterator().next();
        others.remove(latest);
        List<String> set = new ArrayList<>(List.of(latest));
        set.addAll(mostMentioned(others, size - 1));
        return set;
    }

    private int weight(Collection<String> entities) {
        return entities.stream().mapToInt(this::count).sum();
    }

    private int count(String entity) {
        return counts.getOrDefault(entity, 0);
    }

    /** Whether a finite verb follows, after an apposition or what is coordinated, or a verb of saying goes before. */
    private static boolean isSubject(Line line, int first, int end) {
        if (line.isVerb(first - 1) && SAY.contains(line.lower(first - 1)))
            return !line.lower(first - 1).startsWith("t");
        if (isInPrepositionalPhrase(line, first)) return false;
        int token = afterBrackets(line, end);
        for (int steps = 0; steps < 3; steps++) {
            while (line.tag(token).equals("RB")) token++;
            if (line.isFiniteVerb(token)) return true;
            if (line.text(token).equals(",")) {
                int close = closing(line, token + 1);
                if (close < 0) return false;
                token = close + 1;
            } else if (line.lower(token).equals("and")) {
                token = afterName(line, token + 1);
            } else return false;
        }
        return false;
    }

    private static boolean isInPrepositionalPhrase(Line line, int first) {
        int token = first - 1;
        while (line.tag(token).equals("DT")
                || line.tag(token).startsWith("JJ")
                || line.tag(token).startsWith("NNP")
                || line.isPossessive(token)) token--;
        return line.tag(token).equals("IN")
                        && !line.lower(token).equals("that")
                        && !line.lower(token).equals("after")
                        && !line.lower(token).equals("because")
                        && !line.lower(token).equals("while")
                        && !line.lower(token).equals("as")
                        && !line.lower(token).equals("before")
                        && !line.lower(token).equals("if")
                        && !line.lower(token).equals("since")
                || line.tag(token).equals("TO");
    }

    private static int afterName(Line line, int from) {
        int token = from;
        while (line.isName(token)
                || line.lower(token).equals("the")
                || line.lower(token).equals("of")) token++;
        return token;
    }

    private static int afterBrackets(Line line, int token) {
        if (!line.text(token).equals("(")) return token;
        for (int i = token; i < token + 8; i++) if (line.text(i).equals(")")) return i + 1;
        return token;
    }

    private static int closing(Line line, int token) {
        for (int i = token; i < token + LONGEST_APPOSITION && line.has(i); i++)
            if (line.text(i).equals(",")) return i;
        return -1;
    }
}
