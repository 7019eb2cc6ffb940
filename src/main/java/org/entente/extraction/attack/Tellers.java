package org.entente.extraction.attack;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who alleges what one sentence leaves to nobody in particular, where another names him: "researchers say". */
final class Tellers {

    private static final int BACK = 3;
    private static final int AHEAD = 2;

    private final List<Wording> article;

    Tellers(List<Wording> article) {
        this.article = article;
    }

    /** The same, with those who allege it wherever the article names them near by. */
    List<Support> named(List<Support> supports) {
        return supports.stream()
                .map(support -> isOpen(support) ? support.by(tellers(support, supports)) : support)
                .toList();
    }

    private static boolean isOpen(Support support) {
        return support.alleged() && support.claimants().isEmpty();
    }

    private List<String> tellers(Support open, List<Support> supports) {
        return supports.stream()
                .filter(support -> !support.claimants().isEmpty() && isSame(open, support))
                .min(Comparator.comparingInt(support -> Math.abs(support.last() - open.last())))
                .map(Support::claimants)
                .or(() -> isUnnamed(article.get(open.last())) ? nearBy(open) : Optional.empty())
                .orElse(List.of());
    }

    /** Whether both lay the same at the same door. */
    private static boolean isSame(Support one, Support other) {
        return one.attacker().equals(other.attacker()) && Math.abs(one.last() - other.last()) <= BACK;
    }

    /** "Researchers say", "the report traces", "is believed to be". */
    private static boolean isUnnamed(Wording wording) {
        return wording.has(Kind.WATCHER, Kind.REPORT, Kind.HEDGE)
                || wording.names().in(wording.sentence()).isEmpty();
    }

    private Optional<List<String>> nearBy(Support open) {
        int here = open.last();
        Stream<Integer> back =
                IntStream.rangeClosed(Math.max(0, here - BACK), here).boxed().sorted(Comparator.reverseOrder());
        Stream<Integer> ahead = IntStream.rangeClosed(here + 1, Math.min(article.size() - 1, here + AHEAD))
                .boxed();
        return Stream.concat(back, ahead)
                .map(at -> in(article.get(at), open))
                .filter(ids -> !ids.isEmpty())
                .findFirst();
    }

    private static List<String> in(Wording wording, Support open) {
        if (!wording.has(Kind.SAY, Kind.ACCUSE, Kind.ATTRIBUTE)) return List.of();
        if (!wording.has(Kind.REPORT, Kind.WATCHER, Kind.ATTRIBUTE, Kind.CYBER)) return List.of();
        return IntStream.range(0, wording.size())
                .filter(at -> wording.isFinite(at) && wording.is(at, Kind.SAY, Kind.ACCUSE, Kind.ATTRIBUTE))
                .mapToObj(wording::subject)
                .flatMap(Optional::stream)
                .map(phrase -> Claimants.in(wording, phrase).stream()
                        .filter(id -> mayAllege(wording, id, open))
                        .toList())
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A firm, a body or a think tank, but neither side. */
    private static boolean mayAllege(Wording wording, String id, Support open) {
        if (!id.matches("(company|agency|organization):.*")) return false;
        Optional<String> country = wording.names().countryOf(id);
        boolean accused = id.equals(open.attacker())
                || country.isPresent() && country.get().equals(open.attackerCountry());
        return !accused && !id.equals(open.victim());
    }
}
