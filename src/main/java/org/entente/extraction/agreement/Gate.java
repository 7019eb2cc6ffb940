package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;

/** Whether an agreement is one on cyber matters, whatever the article around it is about. */
final class Gate {

    /** What the words of an event say of its topic. */
    enum Opinion {
        /** It is about cyber matters. */
        CYBER,
        /** It is about something else. */
        OTHER,
        /** The words leave it open. */
        OPEN
    }

    private static final Set<String> NEUTRAL = Set.of(
            "joint",
            "bilateral",
            "trilateral",
            "new",
            "landmark",
            "first",
            "historic",
            "intergovernmental",
            "formal",
            "cooperation",
            "framework",
            "security",
            "defence",
            "defense",
            "defensive",
            "military",
            "two",
            "three",
            "several",
            "similar",
            "strategic",
            "mutual",
            "common",
            "national",
            "five-year",
            "wider",
            "broad",
            "second",
            "early",
            "draft",
            "proposed",
            "planned",
            "existing",
            "such",
            "same",
            "closer",
            "close",
            "further",
            "more",
            "working",
            "group",
            "action",
            "information",
            "sharing",
            "intelligence",
            "technology",
            "law",
            "enforcement",
            "high",
            "level",
            "political",
            "year",
            "long",
            "detailed",
            "initial",
            "original",
            "final",
            "multilateral",
            "regional",
            "international",
            "special");
    private static final Set<String> DENIALS = Set.of("nothing", "none", "not", "n't", "no", "neither", "nor");

    private final boolean cyberArticle;

    private Gate(boolean cyberArticle) {
        this.cyberArticle = cyberArticle;
    }

    /** A gate for the events of one article, whose title and first sentences say what it is about. */
    static Gate of(Document document) {
        String title = document.article().title();
        List<Sentence> head =
                document.sentences().subList(0, Math.min(2, document.sentences().size()));
        boolean cyber = title != null && Topic.isCyber(title)
                || head.stream().anyMatch(sentence -> Topic.cyberness(sentence, all(sentence)) == 2);
        return new Gate(cyber);
    }

    boolean isCyberArticle() {
        return cyberArticle;
    }

    /** What the sentence says of the topic of an event in it. */
    Opinion opinion(Sentence sentence, Clauses clauses, Event event) {
        Dependencies dependencies = clauses.dependencies();
        List<Integer> clause = clause(dependencies, clauses, event);
        if (isDenied(sentence, clause)) return Opinion.OTHER;
        if (event.instrument() != null) {
            List<Integer> phrase = within(dependencies, event.instrument().head());
            IntStream.range(event.instrument().first(), event.instrument().head())
                    .forEach(phrase::add);
            if (isCyber(sentence, phrase)) return Opinion.CYBER;
            if (Topic.isOther(sentence, own(dependencies, event.instrument().head(), phrase))) return Opinion.OTHER;
        }
        List<Integer> own = within(dependencies, event.predicate());
        if (isCyber(sentence, own)) return Opinion.CYBER;
        if (Topic.isOther(sentence, own)) return Opinion.OTHER;
        if (isCyber(sentence, clause)) return Opinion.CYBER;
        return Topic.isOther(sentence, clause) ? Opinion.OTHER : Opinion.OPEN;
    }

    private boolean isCyber(Sentence sentence, List<Integer> tokens) {
        int cyberness = Topic.cyberness(sentence, tokens);
        return cyberness == 2 || cyberness == 1 && cyberArticle;
    }

    /** "None of which touches on computer security", "has nothing to do with networks". */
    private static boolean isDenied(Sentence sentence, List<Integer> clause) {
        for (int token : clause) {
            if (Topic.cyberness(sentence, token) == 0) continue;
            for (int i = token - 1; i >= Math.max(0, token - 8); i--) {
                String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
                if (!DENIALS.contains(word)) continue;
                String between = IntStream.range(i, token)
                        .mapToObj(at -> sentence.token(at).text().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
                if (between.matches(
                        ".*\\b(deal|do|bearing|touch|touches|concern|concerns|about|cover|covers|mention|mentions)\\b.*")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The token and what hangs on it. */
    private static List<Integer> within(Dependencies dependencies, int token) {
        return new ArrayList<>(dependencies.subtree(token).boxed().toList());
    }

    /** What hangs on a noun without another clause between. */
    private static List<Integer> own(Dependencies dependencies, int noun, List<Integer> tokens) {
        return tokens.stream()
                .filter(token -> {
                    for (int at = token; at != noun && at != Dependencies.ROOT; at = dependencies.head(at)) {
                        if (dependencies.is(at, "acl", "advcl", "conj", "parataxis")) return false;
                    }
                    return true;
                })
                .toList();
    }

    /** The clause of the event with what stands above it in one statement, without other statements beside it. */
    private static List<Integer> clause(Dependencies dependencies, Clauses clauses, Event event) {
        int top = event.chain().tokens().get(event.chain().tokens().size() - 1);
        while (dependencies.is(top, "acl", "advcl", "ccomp", "xcomp", "obl", "nmod", "dep")
                && dependencies.head(top) != Dependencies.ROOT) {
            top = dependencies.head(top);
        }
        int root = top;
        return dependencies
                .subtree(root)
                .filter(token -> {
                    for (int at = token; at != root && at != Dependencies.ROOT; at = dependencies.head(at)) {
                        boolean otherStatement = dependencies.is(at, "conj", "parataxis")
                                && !dependencies.children(at, "nsubj").isEmpty()
                                && !event.chain().tokens().contains(at);
                        if (otherStatement) return false;
                    }
                    return true;
                })
                .boxed()
                .toList();
    }

    private static List<Integer> all(Sentence sentence) {
        return IntStream.range(0, sentence.size()).boxed().toList();
    }
}
