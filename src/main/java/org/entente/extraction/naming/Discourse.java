package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** What has come into view so far, sentence by sentence, and how prominently. */
final class Discourse {

    private static final int SENTENCES_TOGETHER = 2;
    private static final int SENTENCES_REMEMBERED = 60;
    private static final int FARTHEST_JOINED = 3;
    private static final Set<String> JOINING = Set.of("and", ",", "&", "-", "–", "the", "or", "/");

    private final Map<Integer, List<Seen>> bySentence = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private @Nullable Mention last;

    /** @param country the id of the country that comes into view with a body or a politician */
    void add(Line line, Mention mention, @Nullable String country) {
        boolean joined = last != null && isJoined(line, last, mention);
        int prominence = Prominence.of(line, mention.first(), mention.end());
        add(new Seen(mention.entity(), mention.type(), line.index(), mention.first(), prominence, joined));
        if (country != null) {
            add(new Seen(country, EntityType.COUNTRY, line.index(), mention.first(), Prominence.OTHER, joined));
        }
        last = mention;
    }

    private void add(Seen seen) {
        bySentence
                .computeIfAbsent(seen.sentence(), sentence -> new ArrayList<>())
                .add(seen);
        counts.merge(seen.entity(), 1, Integer::sum);
    }

    /** "A and B", "A, B", "A-B". */
    private static boolean isJoined(Line line, Mention one, Mention next) {
        if (one.sentence() != next.sentence() || next.first() - one.end() > FARTHEST_JOINED) return false;
        for (int token = one.end(); token < next.first(); token++) if (!line.in(token, JOINING)) return false;
        return next.first() >= one.end();
    }

    private List<Seen> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /**
     * The most prominent of the nearest sentence where something wanted is seen, of equals the first subject or else the
     * last.
     *
     * @param back how many sentences before this one are looked at
     */
    @Nullable
    String nearest(int sentence, int back, Predicate<Seen> wanted) {
        for (int at = sentence; at >= sentence - back; at--) {
            Seen best = null;
            for (Seen seen : in(at)) {
                if (!wanted.test(seen)) continue;
                boolean better = best == null
                        || seen.prominence() > best.prominence()
                        || best.prominence() == Prominence.OTHER && seen.prominence() == Prominence.OTHER;
                if (better) best = seen;
            }
            if (best != null) return best.entity();
        }
        return null;
    }

    /** The latest that is wanted, however prominent. */
    @Nullable
    String latest(int sentence, int back, Predicate<Seen> wanted) {
        for (int at = sentence; at >= sentence - back; at--) {
            List<Seen> here = in(at);
            for (int i = here.size() - 1; i >= 0; i--)
                if (wanted.test(here.get(i))) return here.get(i).entity();
        }
        return null;
    }

    /** What the article has mentioned most. */
    @Nullable
    String main(EntityType type) {
        String prefix = type.label().toLowerCase(Locale.ROOT) + ":";
        return counts.keySet().stream()
                .filter(entity -> entity.startsWith(prefix))
                .max(Comparator.comparing(this::count).thenComparing(Comparator.reverseOrder()))
                .orElse(null);
    }

    /**
     * As many entities as are meant by "the two countries": those of the latest sentences that mention just so many; of
     * longer lists those named side by side, or else mentioned most; else the couple that the article mentions most.
     */
    List<String> set(int sentence, int size, Predicate<Seen> wanted) {
        for (int at = sentence; at >= sentence - SENTENCES_TOGETHER; at--) {
            Set<String> here = distinct(at, wanted);
            if (here.size() == size) return List.copyOf(here);
            if (here.size() > size) return ofMany(at, here, size, wanted);
        }
        List<String> couple = couple(sentence - SENTENCES_TOGETHER - 1, size, wanted);
        return couple.isEmpty() ? latestAndMain(sentence, size, wanted) : couple;
    }

    Set<String> distinct(int sentence, Predicate<Seen> wanted) {
        Set<String> entities = new LinkedHashSet<>();
        for (Seen seen : in(sentence)) if (wanted.test(seen)) entities.add(seen.entity());
        return entities;
    }

    private List<String> ofMany(int sentence, Set<String> here, int size, Predicate<Seen> wanted) {
        List<String> joined = List.of();
        List<String> row = new ArrayList<>();
        for (Seen seen : in(sentence)) {
            if (!wanted.test(seen)) continue;
            if (!seen.joined()) row.clear();
            if (!row.contains(seen.entity())) row.add(seen.entity());
            if (row.size() == size) joined = List.copyOf(row);
        }
        return joined.isEmpty() ? mostMentioned(here, size) : joined;
    }

    /** Of the earlier sentences that mention just so many the one with those that the article mentions most. */
    private List<String> couple(int latest, int size, Predicate<Seen> wanted) {
        List<String> best = List.of();
        for (int at = latest; at >= Math.max(0, latest - SENTENCES_REMEMBERED); at--) {
            Set<String> here = distinct(at, wanted);
            if (here.size() == size && weight(here) > weight(best)) best = List.copyOf(here);
        }
        return best;
    }

    private List<String> latestAndMain(int sentence, int size, Predicate<Seen> wanted) {
        Set<String> latestFirst = new LinkedHashSet<>();
        for (int at = sentence; at >= Math.max(0, sentence - SENTENCES_REMEMBERED); at--) {
            List<Seen> here = in(at);
            for (int i = here.size() - 1; i >= 0; i--)
                if (wanted.test(here.get(i))) latestFirst.add(here.get(i).entity());
        }
        if (latestFirst.size() < size) return List.of();
        String latest = latestFirst.iterator().next();
        latestFirst.remove(latest);
        List<String> set = new ArrayList<>(List.of(latest));
        set.addAll(mostMentioned(latestFirst, size - 1));
        return set;
    }

    private List<String> mostMentioned(Set<String> entities, int size) {
        return entities.stream()
                .sorted(Comparator.comparing(this::count).reversed())
                .limit(size)
                .toList();
    }

    private int weight(Collection<String> entities) {
        return entities.stream().mapToInt(this::count).sum();
    }

    private int count(String entity) {
        return counts.getOrDefault(entity, 0);
    }
}
