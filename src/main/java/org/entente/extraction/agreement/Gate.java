package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.reading.WordLists;

/** Whether an agreement is one on cyber matters, whatever the article around it is about. */
final class Gate {

    /** What the words of an event say of its topic. */
    enum Opinion {
        /** It is about cyber matters. */
        CYBER,
        /** It is about something else. */
        OTHER,
        /** It names a topic that is not known to be about cyber matters. */
        CLOSED,
        /** The words leave it open. */
        OPEN
    }

    private static final Set<String> NEUTRAL = WordLists.rows(Gate.class, "neutral.tsv").stream()
            .map(row -> row[0])
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ON = Set.of("on", "about", "regarding", "concerning", "over");
    /** "A plan for a bridge". */
    private static final Set<String> FOR = Set.of("on", "about", "regarding", "concerning", "over", "for");

    private static final Set<String> DEALING = Set.of("on", "about", "regarding", "concerning", "over", "with");

    private static final Set<String> CONCERNING = Set.of(
            "deal",
            "deals",
            "do",
            "bearing",
            "touch",
            "touches",
            "concern",
            "concerns",
            "about",
            "cover",
            "covers",
            "mention",
            "mentions",
            "mentioned",
            "discussed",
            "into",
            "include",
            "includes");
    /** What is said of a topic that an agreement leaves out. */
    private static final Pattern UNMENTIONED = Pattern.compile("\\bnowhere\\b"
            + "|\\b(?:not|no) (?:(?:a|one|single) )*(?:word|line|syllable|mention|reference|clause|chapter|article|provision)\\b"
            + "|\\b(?:not|n't|never|neither|nor|hardly) (?:\\S+ ){0,2}?(?:mention(?:ed|s)?|cover(?:ed|s)?|touch(?:ed)?"
            + "|discussed|raised|figured?|appear(?:ed)?|featured?|(?:come|came) up|spoken|addressed|extend|part of it"
            + "|on the (?:agenda|table|list|menu)|among (?:the|its|them)|a (?:subject|topic|theme))\\b"
            + "|\\b(?:nothing|nobody|none|no one|neither) (?:[a-z]+ ){0,2}?(?:mention(?:ed|s)?|said|says|spoke|speaks"
            + "|propose[sd]?|suggest(?:ed|s)?|raised|raises|touch(?:ed|es)|covers?|covered)\\b"
            + "|\\b(?:says?|said) nothing\\b|\\bsilent (?:on|about)\\b|\\bwithout a word\\b"
            + "|\\b(?:left|leaves?|leaving) (?:\\S+ ){0,3}?(?:out|aside)\\b|\\bexcludes?\\b|\\bplays? no part\\b");

    /** "The two have concluded nothing that touches on networks": said of two, who may be others. */
    private static final Pattern BETWEEN_TWO = Pattern.compile("\\b(?:the two|both|they) (?:have|had) (?:\\S+ ){0,2}$");

    /** What is no topic after "on". */
    private static final Set<String> OPENINGS = Set.of(
            "paper",
            "board",
            "request",
            "behalf",
            "schedule",
            "time",
            "average",
            "camera",
            "record",
            "screen",
            "site",
            "stage",
            "arrival",
            "departure",
            "top",
            "balance",
            "condition",
            "suspicion",
            "instruction",
            "order",
            "advice",
            "occasion",
            "day",
            "weekday",
            "weekend",
            "holiday",
            "principle",
            "reflection",
            "duty",
            "leave",
            "trial");

    private static final Set<String> TOPICAL = Set.of("on", "about", "regarding", "concerning", "against");
    private static final int PHRASE = 6;
    private static final int REACH = 8;

    /** How many of the first sentences go on about what the title names. */
    private static final int OPENING = 2;

    private final boolean cyberArticle;

    /** Whether the title names the agreement as one on cyber matters: "Three states put cyber MoU on the table". */
    private final boolean cyberTitle;

    /** By their index, the sentences that are about cyber matters. */
    private final BitSet cyber;

    private Gate(boolean cyberArticle, boolean cyberTitle, BitSet cyber) {
        this.cyberArticle = cyberArticle;
        this.cyberTitle = cyberTitle;
        this.cyber = cyber;
    }

    /** A gate for the events of one article, whose title and first sentences say what it is about. */
    static Gate of(Document document) {
        String title = document.article().title();
        BitSet cyber = new BitSet();
        for (Sentence sentence : document.sentences()) {
            if (Topic.cyberness(sentence, all(sentence)) == 2 || namesCyberBody(document, sentence))
                cyber.set(sentence.index());
        }
        boolean titled = title != null && Topic.isCyber(title);
        boolean named = title != null && titled && Instruments.namedIn(title);
        boolean head = titled || cyber.get(0) || cyber.get(1);
        return new Gate(head || isFull(cyber, document.sentences().size()), named, cyber);
    }

    /** "CISA", "the NCSC": bodies for cyber matters, whose initials do not say so. */
    private static boolean namesCyberBody(Document document, Sentence sentence) {
        return document.names().in(sentence).stream()
                .filter(mention -> mention.type() == EntityType.AGENCY && mention.isNamed())
                .map(mention -> document.names().entity(mention.entity()))
                .anyMatch(body ->
                        body.filter(entity -> Topic.isCyber(entity.name())).isPresent());
    }

    /** Whether at least every fifth sentence, and three of them, are about cyber matters. */
    private static boolean isFull(BitSet cyber, int sentences) {
        return cyber.cardinality() >= 3 && cyber.cardinality() * 5 >= sentences;
    }

    /** Whether a sentence that goes on about an instrument says that it is about something else. */
    static boolean turnsAway(Sentence sentence) {
        return isDenied(sentence, all(sentence))
                || Topic.cyberness(sentence, all(sentence)) == 0 && Topic.isOther(sentence, all(sentence));
    }

    /** Whether any sentence, or the title, is about cyber matters; without one no event is. */
    boolean mayPass() {
        return cyberArticle || !cyber.isEmpty();
    }

    boolean isCyber(Sentence sentence) {
        return cyber.get(sentence.index());
    }

    /** How many sentences are about cyber matters. */
    int cyberSentences() {
        return cyber.cardinality();
    }

    boolean isCyberArticle() {
        return cyberArticle;
    }

    /** Whether what a sentence leaves open is about cyber matters, as the article or its neighbours tell. */
    boolean isCyberAround(Sentence sentence) {
        int first = Math.max(0, sentence.index() - 1);
        return cyberArticle || !cyber.get(first, sentence.index() + 2).isEmpty();
    }

    /** What the sentence says of the topic of an event in it. */
    Opinion opinion(Sentence sentence, Clauses clauses, Event event) {
        Dependencies dependencies = clauses.dependencies();
        List<Integer> clause = clause(dependencies, clauses, event);
        if (isDenied(sentence, clause) || isUnderOtherTopic(sentence) || isOnOtherMatters(sentence, clause))
            return Opinion.OTHER;
        if (event.instrument() != null) {
            List<Integer> phrase = within(dependencies, event.instrument().head());
            IntStream.range(event.instrument().first(), event.instrument().head())
                    .forEach(phrase::add);
            boolean announced = cyberTitle && sentence.index() < OPENING;
            if (announced || isCyber(sentence, phrase) || isCyber(sentence, after(sentence, event.instrument())))
                return Opinion.CYBER;
            if (Topic.isOther(sentence, own(dependencies, event.instrument().head(), phrase))) return Opinion.OTHER;
            if (namesTopic(sentence, clauses, event.instrument())) return Opinion.CLOSED;
        }
        if (event.act() == null
                && !isTellingItsContent(dependencies, event)
                && !event.has(
                        Instrument.Kind.EVENT,
                        Instrument.Kind.JOINT_EVENT,
                        Instrument.Kind.BODY,
                        Instrument.Kind.JOINT,
                        Instrument.Kind.COOPERATION,
                        Instrument.Kind.INQUIRY)) {
            return Opinion.OPEN;
        }
        List<Integer> own = within(dependencies, event.predicate());
        List<Integer> core = core(dependencies, event.predicate(), own);
        if (isCyber(sentence, core)) return Opinion.CYBER;
        if (Topic.isOther(sentence, core)) return Opinion.OTHER;
        if (isCyber(sentence, own)) return Opinion.CYBER;
        if (Topic.isOther(sentence, own)) return Opinion.OTHER;
        if (isCyber(sentence, clause)) return Opinion.CYBER;
        if (Topic.isOther(sentence, clause)) return Opinion.OTHER;
        boolean closed = namesTopicBeside(sentence, clauses, event) || namesTopicOfVerb(sentence, clauses, event);
        return closed ? Opinion.CLOSED : Opinion.OPEN;
    }

    /** "Agreed on other matters". */
    private static boolean isOnOtherMatters(Sentence sentence, List<Integer> clause) {
        return clause.stream()
                .anyMatch(token -> token > 1
                        && sentence.token(token)
                                .lemma()
                                .matches("matter|subject|topic|issue|question|thing|field|business")
                        && sentence.lower(token - 1).equals("other")
                        && sentence.lower(token - 2).matches("on|about|over|in|of"));
    }

    /** "On salmon they exchanged figures until Lima broke off the talks": what the sentence opens with. */
    private static boolean isUnderOtherTopic(Sentence sentence) {
        return sentence.size() > 2
                && sentence.lower(0).matches("on|about|regarding|concerning")
                && sentence.token(1).tag().matches("NNS?")
                && !sentence.token(2).tag().startsWith("NN")
                && !sentence.token(2).text().equals("of")
                && isTopic(sentence, 1)
                && !OPENINGS.contains(sentence.token(1).lemma())
                && Topic.cyberness(sentence, all(sentence)) == 0;
    }

    /**
     * Whether the sentence says that what was told before it is not about cyber matters: "Cyber defence appears nowhere in the
     * text", "Computers were not mentioned".
     */
    static boolean deniesTopic(Sentence sentence) {
        if (Topic.cyberness(sentence, all(sentence)) == 0) return false;
        String words = sentence.tokens().stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        Matcher denial = UNMENTIONED.matcher(words);
        return denial.find()
                && !BETWEEN_TWO.matcher(words.substring(0, denial.start())).find()
                && !words.startsWith(" between", denial.end());
    }

    /** "Agreed to help each other with ambulances", "to cooperate on ferries". */
    private static boolean namesTopicOfVerb(Sentence sentence, Clauses clauses, Event event) {
        if (event.instrument() != null || event.act() == null) return false;
        Dependencies dependencies = clauses.dependencies();
        List<Integer> verbs = new ArrayList<>(event.chain().tokens());
        for (int verb : List.copyOf(verbs)) {
            dependencies.children(verb, "xcomp", "ccomp", "advcl").forEach(verbs::add);
        }
        return verbs.stream()
                .flatMap(verb -> clauses.obliques(verb, DEALING).stream())
                .anyMatch(topic -> isTopic(sentence, topic) && Topic.cyberness(sentence, topic) == 0);
    }

    /** The words of a phrase that begins right after the noun: "close to a deal on cyber incidents". */
    private static List<Integer> after(Sentence sentence, Instrument instrument) {
        int first = instrument.head() + 1;
        if (first >= sentence.size() || !TOPICAL.contains(sentence.lower(first))) return List.of();
        int end = first + 1;
        while (end < Math.min(sentence.size(), first + PHRASE)
                && !sentence.token(end).tag().matches("VB[DZP]|MD|[,:.]")) end++;
        return IntStream.range(first + 1, end).boxed().toList();
    }

    /** "The accord commits both to warn each other of hackers". */
    private static boolean isTellingItsContent(Dependencies dependencies, Event event) {
        return event.instrument() != null
                && event.has(Instrument.Kind.DOCUMENT)
                && (dependencies.is(event.instrument().head(), "nsubj") || event.isGround());
    }

    /** "Signed a charter on grazing rights", where the parser hangs the topic on the verb. */
    private static boolean namesTopicBeside(Sentence sentence, Clauses clauses, Event event) {
        if (event.instrument() == null) return false;
        int next = event.instrument().head() + 1;
        if (next >= sentence.size() || !ON.contains(sentence.lower(next))) return false;
        return clauses.obliques(event.predicate(), ON).stream().anyMatch(topic -> isTopic(sentence, topic));
    }

    private static boolean isTopic(Sentence sentence, int noun) {
        return sentence.token(noun).isNoun()
                && !sentence.token(noun).isProperNoun()
                && !NEUTRAL.contains(sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
    }

    /** "A pact on military secrets", "a friendship treaty". */
    private static boolean namesTopic(Sentence sentence, Clauses clauses, Instrument instrument) {
        // "a liaison desk": what it is, and not what it is about
        boolean functional = instrument.is(Instrument.Kind.JOINT, Instrument.Kind.PLAIN, Instrument.Kind.BODY);
        for (int i = instrument.first(); i < instrument.head() && !functional; i++) {
            boolean noun = sentence.token(i).tag().matches("NNS?");
            if (noun && !NEUTRAL.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT))) return true;
        }
        return clauses.obliques(instrument.head(), instrument.is(Instrument.Kind.PLAN) ? FOR : ON).stream()
                .anyMatch(topic -> isTopic(sentence, topic));
    }

    private boolean isCyber(Sentence sentence, List<Integer> tokens) {
        int cyberness = Topic.cyberness(sentence, tokens);
        return cyberness == 2 || cyberness == 1 && cyberArticle;
    }

    /** "None of which touches on computer security", "has nothing to do with networks". */
    private static boolean isDenied(Sentence sentence, List<Integer> clause) {
        for (int token : clause) {
            if (Topic.cyberness(sentence, token) == 0) continue;
            int first = Math.max(0, token - REACH);
            int end = Math.min(sentence.size(), token + REACH);
            boolean denied = IntStream.range(first, end).anyMatch(at -> Denial.is(sentence.lower(at)));
            if (denied && IntStream.range(first, end).anyMatch(at -> isConcerning(sentence, at))) return true;
        }
        return false;
    }

    /** "Has nothing to do with", "did not touch on"; not the "do" of "do not share". */
    private static boolean isConcerning(Sentence sentence, int token) {
        String word = sentence.lower(token);
        if (!word.equals("do")) return CONCERNING.contains(word);
        return token + 1 < sentence.size() && sentence.lower(token + 1).equals("with");
    }

    /** The token and what hangs on it. */
    private static List<Integer> within(Dependencies dependencies, int token) {
        return new ArrayList<>(dependencies.subtree(token).boxed().toList());
    }

    /** What hangs on a verb, without asides: "renewed their pact, while hackers struck". */
    private static List<Integer> core(Dependencies dependencies, int verb, List<Integer> tokens) {
        return tokens.stream()
                .filter(token -> {
                    for (int at = token; at != verb && at != Dependencies.ROOT; at = dependencies.head(at)) {
                        boolean aside = dependencies.is(at, "advcl", "parataxis", "conj")
                                && !dependencies.children(at, "nsubj").isEmpty();
                        if (aside) return false;
                    }
                    return true;
                })
                .toList();
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
        while (dependencies.is(top, "acl", "advcl", "ccomp", "xcomp", "obl", "nmod", "dep", "nsubj", "obj")
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
