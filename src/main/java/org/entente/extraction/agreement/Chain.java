package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A predicate and the words above it that belong to the same statement: "plans to sign", "was urged to agree to share".
 *
 * @param links from the predicate itself outwards
 */
record Chain(List<Link> links) {

    private static final int LET_NEAR = 9;

    private static final int LONGEST = 6;
    private static final Set<String> SUPPOSING = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> PROPOSING =
            Set.of("offer", "proposal", "propose", "idea", "suggestion", "suggest", "invitation", "overture");
    private static final Set<String> NEARNESS = Set.of(
            "away",
            "close",
            "closer",
            "hour",
            "day",
            "week",
            "month",
            "inch",
            "verge",
            "brink",
            "eve",
            "cusp",
            "edge",
            "threshold",
            "point",
            "step");
    private static final int EMPOWERED_NEAR = 10;

    private static final Set<String> PASSING = Set.of("help", "let", "make");

    /**
     * One word of the chain.
     *
     * @param token its index
     * @param moods what it and its auxiliaries make of what is below, from inside outwards
     * @param open whether what is below has a subject of its own
     */
    record Link(int token, List<Mood> moods, boolean open) {}

    static Chain of(Sentence sentence, Clauses clauses, int predicate) {
        List<Link> links = new ArrayList<>();
        Dependencies dependencies = clauses.dependencies();
        links.add(new Link(predicate, around(sentence, clauses, predicate), false));
        int at = predicate;
        while (links.size() < LONGEST) {
            OptionalInt above = above(sentence, clauses, at);
            if (above.isEmpty()) break;
            int next = above.getAsInt();
            boolean conjoined = dependencies.is(at, "conj");
            List<Mood> moods = new ArrayList<>();
            Mood mood = conjoined ? null : mood(sentence, next);
            if (mood != null) moods.add(mood);
            moods.addAll(around(sentence, clauses, next));
            links.add(new Link(next, moods, dependencies.is(at, "ccomp")));
            at = next;
        }
        return new Chain(List.copyOf(links));
    }

    /** The chain of a noun that says what is done, such as "signing": what hangs above its verb makes it planned or wanted. */
    static Chain ofNoun(Sentence sentence, Clauses clauses, int noun, int predicate) {
        List<Link> links = new ArrayList<>();
        List<Mood> own = new ArrayList<>();
        if (clauses.isNegated(noun)) own.add(Mood.NEGATED);
        if (isApproved(sentence, clauses, noun)) own.add(Mood.APPROVED);
        links.add(new Link(noun, own, false));
        if (predicate == noun) return new Chain(List.copyOf(links));
        Mood above = mood(sentence, predicate);
        if (above != null) own.add(above);
        links.addAll(of(sentence, clauses, predicate).links);
        return new Chain(List.copyOf(links));
    }

    /** "Its approval for the signing". */
    private static boolean isApproved(Sentence sentence, Clauses clauses, int noun) {
        int head = clauses.dependencies().head(noun);
        return clauses.dependencies().is(noun, "nmod") && Mood.above(sentence.token(head)) == Mood.APPROVED;
    }

    /** What the word makes of what is below it; "call it a sauna" wants nothing, as "call for it" does. */
    private static @Nullable Mood mood(Sentence sentence, int token) {
        Token word = sentence.token(token);
        boolean naming = word.isVerb()
                && word.lemma().equals("call")
                && (token + 1 == sentence.size()
                        || !sentence.token(token + 1).text().matches("for|on|upon"));
        if (isUsedTo(sentence, token)) return Mood.CEASED;
        return naming ? null : Mood.above(word);
    }

    /** "Empowers the minister delegate for defence to sign", whatever the parser hangs the infinitive on. */
    private static boolean isEmpowered(Sentence sentence, int predicate) {
        if (predicate < 2 || !sentence.token(predicate - 1).tag().equals("TO")) return false;
        for (int i = predicate - 2; i >= Math.max(0, predicate - EMPOWERED_NEAR); i--) {
            if (sentence.token(i).lemma().matches("empower|authori[sz]e|mandate|entitle")) return true;
            if (sentence.token(i).isVerb()) return false;
        }
        return false;
    }

    /** "Used to share", and not "is used to share". */
    private static boolean isUsedTo(Sentence sentence, int token) {
        return sentence.token(token).tag().equals("VBD")
                && sentence.token(token).text().equals("used")
                && token + 1 < sentence.size()
                && sentence.token(token + 1).tag().equals("TO");
    }

    /** Whether the clause at the verb is about a noun that would be its object: "an offer that Tokyo turned down". */
    static boolean isRelative(Sentence sentence, Clauses clauses, int verb) {
        Dependencies dependencies = clauses.dependencies();
        int head = dependencies.head(verb);
        return head != Dependencies.ROOT
                && dependencies.is(verb, "ccomp", "dep")
                && sentence.token(head).isNoun()
                && head < verb
                && dependencies.children(verb, "obj", "ccomp", "xcomp").isEmpty()
                && sentence.token(verb).isVerb();
    }

    List<Integer> tokens() {
        return links.stream().map(Link::token).toList();
    }

    List<Mood> moods() {
        return links.stream().flatMap(link -> link.moods().stream()).toList();
    }

    boolean has(Mood mood) {
        return links.stream().anyMatch(link -> link.moods().contains(mood));
    }

    private static OptionalInt above(Sentence sentence, Clauses clauses, int at) {
        Dependencies dependencies = clauses.dependencies();
        int head = dependencies.head(at);
        if (head == Dependencies.ROOT) return OptionalInt.empty();
        if (dependencies.is(at, "xcomp")) return OptionalInt.of(head);
        if (isRelative(sentence, clauses, at)) return OptionalInt.empty();
        Mood mood = Mood.above(sentence.token(head));
        boolean passed = dependencies.is(at, "ccomp")
                && PASSING.contains(sentence.token(head).lemma());
        if (passed) return OptionalInt.of(head);
        if (dependencies.is(at, "ccomp", "advcl", "dep", "acl", "nmod", "obl", "csubj")) {
            boolean relative = dependencies.label(at).equals("acl:relcl");
            return mood != null && !relative && isBelow(sentence, clauses, at)
                    ? OptionalInt.of(head)
                    : OptionalInt.empty();
        }
        boolean shares = dependencies.is(at, "conj")
                && dependencies.children(at, "nsubj", "aux").isEmpty()
                && dependencies.is(head, "xcomp", "ccomp", "acl", "advcl", "root", "dep")
                && (sentence.token(at).tag().equals("VB") || !dependencies.is(head, "root"));
        return shares ? OptionalInt.of(head) : OptionalInt.empty();
    }

    /** Whether the clause at the token is an infinitive, a gerund or a that-clause, and no aside. */
    private static boolean isBelow(Sentence sentence, Clauses clauses, int at) {
        Dependencies dependencies = clauses.dependencies();
        String tag = sentence.token(at).tag();
        if (dependencies.is(at, "ccomp")) return true;
        boolean infinitive = dependencies.children(at, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
        return infinitive || tag.equals("VBG") && !dependencies.is(at, "advcl");
    }

    private static List<Mood> around(Sentence sentence, Clauses clauses, int predicate) {
        List<Mood> moods = new ArrayList<>();
        Dependencies dependencies = clauses.dependencies();
        for (int child : dependencies.children(predicate)) {
            Token word = sentence.token(child);
            String text = word.text().toLowerCase(Locale.ROOT);
            if (dependencies.is(child, "aux") && word.tag().equals("MD")) moods.add(modal(sentence, text, child));
            Mood taken = isBeforeInfinitive(sentence, child, predicate) ? Mood.above(word) : null;
            if (dependencies.is(child, "aux") && taken != null) moods.add(taken);
            if (dependencies.is(child, "mark", "advmod") && SUPPOSING.contains(text)) moods.add(Mood.SUPPOSED);
        }
        if (isToBe(sentence, clauses, predicate) || isNear(sentence, predicate)) moods.add(Mood.PLANNED);
        Mood noun = ofNounBefore(sentence, clauses, predicate);
        if (noun != null) moods.add(noun);
        else if (isHeadlineFuture(sentence, clauses, predicate)) moods.add(Mood.PLANNED);
        if (isEmpowered(sentence, predicate)) moods.add(Mood.APPROVED);
        if (isLet(sentence, predicate)) moods.add(Mood.WANTED);
        if (isYetTo(sentence, predicate)) moods.add(Mood.FAILED);
        if (isNoLonger(sentence, predicate)) {
            moods.add(Mood.CEASED);
            return moods;
        }
        if (clauses.isNegated(predicate) || isNegatedBySubject(sentence, clauses, predicate)) moods.add(Mood.NEGATED);
        return moods;
    }

    /** "Decided to merge", where the parser takes the first verb for an auxiliary. */
    private static boolean isBeforeInfinitive(Sentence sentence, int verb, int predicate) {
        return verb == predicate - 2
                && sentence.token(verb).isVerb()
                && sentence.token(verb + 1).tag().equals("TO");
    }

    /**
     * "Hungary's refusal to extend", "rebuffed an offer to sign", where the parser takes the noun for the subject of the
     * infinitive or ties both to the verb above.
     */
    private static @Nullable Mood ofNounBefore(Sentence sentence, Clauses clauses, int predicate) {
        int noun = predicate - 2;
        boolean infinitive = noun >= 0
                && sentence.token(predicate - 1).tag().equals("TO")
                && sentence.token(noun).isNoun()
                && (clauses.dependencies().is(noun, "nsubj")
                                && clauses.dependencies().head(noun) == predicate
                        || clauses.dependencies().is(noun, "obj")
                                && clauses.dependencies().is(predicate, "xcomp", "advcl")
                                && clauses.dependencies().head(noun)
                                        == clauses.dependencies().head(predicate));
        if (!infinitive) return null;
        Mood mood = Mood.above(sentence.token(noun));
        int verb = clauses.dependencies().head(noun);
        boolean declined = mood != null && verb != predicate && Verbs.act(sentence, verb) == Act.REJECT;
        return declined ? Mood.REFUSED : mood;
    }

    private static boolean isNegatedBySubject(Sentence sentence, Clauses clauses, int predicate) {
        return clauses.dependencies().children(predicate, "nsubj").stream()
                .flatMap(subject -> clauses.dependencies().children(subject).stream())
                .anyMatch(child -> Denial.is(sentence.token(child).text().toLowerCase(Locale.ROOT))
                        && clauses.dependencies().is(child, "det", "cc", "cc:preconj", "advmod"));
    }

    private static Mood modal(Sentence sentence, String text, int at) {
        return switch (text) {
            case "will", "'ll", "wo", "shall" -> Mood.PLANNED;
            case "would" -> isLike(sentence, at) || isProposed(sentence, at) ? Mood.WANTED : Mood.PLANNED;
            case "should", "must", "ought" -> Mood.WANTED;
            default -> isHoped(sentence, at) ? Mood.WANTED : Mood.SUPPOSED;
        };
    }

    /** "The offer is for a school in which both would train". */
    private static boolean isProposed(Sentence sentence, int modal) {
        return sentence.tokens().subList(0, modal).stream()
                .anyMatch(token -> PROPOSING.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "Hope that it can be signed". */
    private static boolean isHoped(Sentence sentence, int modal) {
        return sentence.tokens().subList(0, modal).stream()
                .anyMatch(token -> token.isVerb() && token.lemma().matches("hope|wish"));
    }

    private static boolean isLike(Sentence sentence, int modal) {
        return modal + 1 < sentence.size() && sentence.token(modal + 1).text().matches("like|welcome|prefer|love");
    }

    /** "Britain and Singapore are to help". */
    private static boolean isToBe(Sentence sentence, Clauses clauses, int predicate) {
        boolean passive = predicate > 0
                && sentence.token(predicate).tag().equals("VBN")
                && sentence.token(predicate - 1).text().equalsIgnoreCase("be");
        if (!passive && !sentence.token(predicate).tag().equals("VB")) return false;
        for (int i = predicate - 1; i > 0 && i > predicate - 5; i--) {
            if (!sentence.token(i).tag().equals("TO")) continue;
            for (int j = i - 1; j >= 0 && j > i - 4; j--) {
                Token word = sentence.token(j);
                if (word.lemma().equals("be")) return true;
                if (word.text().equals("going")) continue;
                if (clauses.dependencies().is(predicate, "fixed") && Mood.above(word) == Mood.PLANNED) return true;
                if (!word.tag().startsWith("RB")) return false;
            }
        }
        return false;
    }

    /** "Days away from signing", "within weeks of being signed". */
    private static boolean isNear(Sentence sentence, int predicate) {
        boolean passive = predicate > 0 && sentence.token(predicate - 1).text().equals("being");
        int of = (passive ? predicate - 1 : predicate) - 1;
        if (of < 2
                || !sentence.token(of + 1).tag().equals("VBG")
                || !sentence.token(of).text().matches("of|from|to")) return false;
        boolean quoted = sentence.token(of - 1).tag().equals("''");
        return NEARNESS.contains(sentence.token(quoted ? of - 2 : of - 1).lemma());
    }

    /** "Let Suva and Apia make a pact of their own". */
    private static boolean isLet(Sentence sentence, int predicate) {
        return sentence.token(0).text().equals("Let")
                && sentence.token(predicate).tag().matches("VB|VBP")
                && predicate > 1
                && predicate < LET_NEAR;
    }

    private static boolean isNoLonger(Sentence sentence, int predicate) {
        for (int i = Math.max(1, predicate - 3); i < predicate; i++) {
            boolean longer = sentence.token(i).text().equalsIgnoreCase("longer");
            if (longer && sentence.token(i - 1).text().equalsIgnoreCase("no")) return true;
        }
        return false;
    }

    /** "Has yet to ratify". */
    private static boolean isYetTo(Sentence sentence, int predicate) {
        return predicate > 1
                && sentence.token(predicate - 1).tag().equals("TO")
                && sentence.token(predicate - 2).text().equalsIgnoreCase("yet");
    }

    /** "Podgorica to host cyber school": an infinitive that nothing governs. */
    private static boolean isHeadlineFuture(Sentence sentence, Clauses clauses, int predicate) {
        Dependencies dependencies = clauses.dependencies();
        boolean infinitive = dependencies.children(predicate, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
        return infinitive
                && (dependencies.is(predicate, "root")
                        || dependencies.head(predicate) == Dependencies.ROOT
                        || PartyReader.isHeadline(sentence) && dependencies.is(predicate, "acl", "dep"));
    }
}
