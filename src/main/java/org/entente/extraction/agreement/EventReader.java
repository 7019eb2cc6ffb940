package org.entente.extraction.agreement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Reads what is done about agreements in one sentence. */
final class EventReader {

    private static final Set<String> RECIPROCAL = Set.of("together", "jointly", "alongside", "hand-in-hand");
    private static final Set<String> CIRCUMSTANCES =
            Set.of("at", "after", "before", "despite", "amid", "following", "since", "ahead", "during");
    private static final Set<String> BODY = Set.of("side", "shoulder", "hand", "arm");
    private static final Set<String> LASTING = Set.of("remain", "stay", "keep");
    /** What is work together if it is done together: "wants to work out a deterrent with Peru". */
    private static final Set<Act> MAYBE_JOINT = Set.of(Act.DEEPEN, Act.HOLD, Act.ESTABLISH, Act.REACH);

    private static final Set<Act> CONCLUDING = Set.of(Act.SIGN, Act.REACH, Act.AGREE);
    private static final Set<String> GOVERNING = Set.of("under", "within", "with", "by", "through", "of", "in", "per");
    private static final Set<String> HOSTILE = Set.of(
            "attack",
            "impose",
            "ban",
            "vote",
            "reject",
            "oppose",
            "protest",
            "boycott",
            "hack",
            "blame",
            "accuse",
            "spy",
            "threaten",
            "fight",
            "sanction",
            "condemn",
            "breach",
            "target",
            "say",
            "tell",
            "criticise",
            "criticize",
            "report",
            "meet",
            "come",
            "go",
            "be",
            "have",
            "belong",
            "shoot",
            "fire",
            "kill",
            "insult",
            "distrust",
            "suspect",
            "watch",
            "expel",
            "denounce",
            "mistrust",
            "shell",
            "bomb",
            "need",
            "know",
            "see");

    private final Sentence sentence;
    private final Clauses clauses;
    private final Dependencies dependencies;
    private final List<Instrument> instruments;

    EventReader(Sentence sentence, Clauses clauses, List<Instrument> instruments) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.dependencies = clauses.dependencies();
        this.instruments = instruments;
    }

    List<Event> events() {
        List<Event> events = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (int token = 0; token < sentence.size(); token++) {
            Event event = verbEvent(token);
            if (event == null) continue;
            events.add(event);
            if (event.instrument() != null) told.add(event.instrument().head());
        }
        for (int token = 0; token < sentence.size(); token++) {
            Event event = nominalEvent(token);
            if (event == null) continue;
            events.add(event);
            if (event.instrument() != null) told.add(event.instrument().head());
        }
        for (Instrument instrument : instruments) {
            if (!told.contains(instrument.head())) events.add(nounEvent(instrument));
        }
        return events;
    }

    private @Nullable Event verbEvent(int token) {
        Token word = sentence.token(token);
        if (!isVerb(token)) return null;
        Act act = Verbs.act(sentence, token);
        Found found = instrumentOf(token);
        if (found.instrument == null && isState(token) && dependencies.head(token) != Dependencies.ROOT) {
            found = instrumentOf(dependencies.head(token));
        }
        boolean open = act == null || MAYBE_JOINT.contains(act);
        boolean nothing = found.instrument == null || found.instrument.is(Instrument.Kind.PLAIN);
        boolean friendly = (!HOSTILE.contains(word.lemma()) || isAgainstCrime(token))
                && !(word.lemma().equals("warn") && !isOf(token + 1) && !isOf(token + 2));
        boolean founding = act == Act.ESTABLISH && found.instrument != null;
        if (open && nothing && friendly && !founding && isReciprocal(token)) act = Act.WORK;
        if (isState(token)) act = States.act(sentence, token);
        if (act == Act.RATIFY && isOfEnd(token)) return null;
        if (act == null || act == Act.AGREE && found.role == Event.Role.SUBJECT && isBinding(token)) return null;
        Chain chain = Chain.of(sentence, clauses, token);
        return new Event(token, act, found.instrument, found.role, chain);
    }

    /** "Fight hackers together". */
    private boolean isAgainstCrime(int verb) {
        return sentence.token(verb).lemma().equals("fight")
                && dependencies.children(verb, "obj").stream().anyMatch(foe -> Topic.cyberness(sentence, foe) > 0);
    }

    /** "Jointly warned of hackers", and not "jointly warned Russia". */
    private boolean isOf(int token) {
        return token < sentence.size() && lower(token).matches("of|about|that|each|one");
    }

    /** "The withdrawal took effect". */
    private boolean isOfEnd(int verb) {
        return dependencies.children(verb, "nsubj").stream()
                .flatMap(subject -> dependencies.subtree(subject).boxed())
                .anyMatch(token -> Nominal.act(sentence.token(token)) == Act.END);
    }

    /** "The memorandum commits both to": it says what is agreed, and nothing is done to it. */
    private boolean isBinding(int verb) {
        return !dependencies.children(verb, "obj").isEmpty()
                && !dependencies.children(verb, "nsubj").isEmpty();
    }

    /** A verb, or what the tagger took for a noun although it has a subject. */
    private boolean isVerb(int token) {
        Token word = sentence.token(token);
        if (word.isVerb()) return !dependencies.is(token, "amod", "compound", "case", "aux", "cop");
        if (Nominal.act(word) != null) return false;
        if (isState(token)) return true;
        return word.tag().equals("NN")
                && !dependencies.children(token, "nsubj").isEmpty()
                && dependencies.children(token, "cop", "case", "det").isEmpty();
    }

    /** "It has been in force since 2018", "in operation since May, it lets them share", "is dead". */
    private boolean isState(int token) {
        if (token == 0 || States.act(sentence, token) == null || isOnSomething(token)) return false;
        boolean lasts = dependencies.is(token, "xcomp")
                && LASTING.contains(sentence.token(dependencies.head(token)).lemma());
        if (!States.isPhrase(sentence, token))
            return lasts || !dependencies.children(token, "cop").isEmpty();
        boolean predicate =
                !dependencies.children(ofPhrase(token), "cop", "nsubj").isEmpty();
        boolean remains = dependencies.head(token) != Dependencies.ROOT
                && LASTING.contains(sentence.token(dependencies.head(token)).lemma());
        boolean opening = token == 1
                && lower(0).equals("in")
                && token + 1 < sentence.size()
                && lower(token + 1).equals("since");
        return predicate || remains || opening || isAfterStop(token);
    }

    /** "The text is silent on costs". */
    private boolean isOnSomething(int token) {
        return lower(token).equals("silent")
                && token + 1 < sentence.size()
                && lower(token + 1).matches("on|about|as");
    }

    /** "Signed in Oslo; in force since May". */
    private boolean isAfterStop(int token) {
        return token > 1 && lower(token - 1).equals("in") && lower(token - 2).equals(";");
    }

    /** The stage in "is at the stage of negotiation". */
    private int ofPhrase(int token) {
        boolean within = dependencies.is(token, "nmod") && dependencies.head(token) == token - 2;
        return within ? token - 2 : token;
    }

    /** "The signing of the memorandum by". */
    private @Nullable Event nominalEvent(int token) {
        Act act = isEntry(token) ? Act.RATIFY : Nominal.act(sentence.token(token));
        if (act == null) return null;
        for (int child : dependencies.children(token, "nmod", "compound", "nmod:poss")) {
            Found found = nearest(child, Event.Role.OBJECT);
            if (found.instrument == null) continue;
            int predicate = clauses.predicateOf(token).orElse(token);
            return new Event(
                    token, act, found.instrument, found.role, Chain.ofNoun(sentence, clauses, token, predicate));
        }
        return null;
    }

    /** "The entry into force of the treaty". */
    private boolean isEntry(int token) {
        return lower(token).matches("entry|coming")
                && token + 2 < sentence.size()
                && lower(token + 1).equals("into")
                && lower(token + 2).matches("force|effect");
    }

    private Event nounEvent(Instrument instrument) {
        boolean ground = instrument.is(Instrument.Kind.DOCUMENT) && Ground.isOne(sentence, clauses, instrument);
        int predicate = ground ? instrument.head() : predicate(instrument);
        boolean itself = predicate == instrument.head()
                || sentence.token(predicate).isVerb() && Verbs.act(sentence, predicate) != null;
        Chain chain = itself
                ? Chain.of(sentence, clauses, predicate)
                : Chain.ofNoun(sentence, clauses, instrument.head(), predicate);
        return new Event(instrument.head(), null, instrument, ground ? Event.Role.GROUND : Event.Role.NONE, chain);
    }

    /** The noun itself where it is a predicate ("are in talks"), else the verb it hangs on. */
    private int predicate(Instrument instrument) {
        if (clauses.isPredicate(instrument.head())) return instrument.head();
        return clauses.predicateOf(instrument.head()).orElse(instrument.head());
    }

    /** Whether the sentence has a word of agreement at all. */
    static boolean mayTell(Sentence sentence, List<Instrument> instruments) {
        return !instruments.isEmpty()
                || sentence.tokens().stream()
                        .anyMatch(token -> token.isVerb() && Verbs.act(sentence, token.index()) != null
                                || marksReciprocity(token));
    }

    /** Whether the word may say that several do something with one another. */
    private static boolean marksReciprocity(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return RECIPROCAL.contains(word) || BODY.contains(word) || word.equals("other") || word.equals("another");
    }

    private boolean isReciprocal(int verb) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean marks = RECIPROCAL.contains(lower(i))
                    || isPair(i, "each", "other")
                    || isPair(i, "one", "another")
                    || isSideBySide(i);
            if (marks && verbOf(i) == verb) return true;
        }
        return false;
    }

    /** "Side by side", "shoulder to shoulder", "hand in hand". */
    private boolean isSideBySide(int i) {
        return BODY.contains(lower(i))
                && i + 2 < sentence.size()
                && lower(i + 2).equals(lower(i));
    }

    private int verbOf(int token) {
        return dependencies.ancestor(token, at -> sentence.token(at).isVerb()).orElse(-1);
    }

    private boolean isPair(int i, String one, String other) {
        return i + 1 < sentence.size() && lower(i).equals(one) && lower(i + 1).equals(other);
    }

    private Found instrumentOf(int verb) {
        Found found = below(verb, Event.Role.OBJECT, List.of("obj", "nsubj:pass", "iobj"));
        if (found.instrument == null && (dependencies.is(verb, "acl") || Chain.isRelative(sentence, clauses, verb))) {
            Event.Role role = does(verb) ? Event.Role.SUBJECT : Event.Role.OBJECT;
            found = nearest(dependencies.head(verb), role);
            if (found.instrument == null) found = around(dependencies.head(verb), role);
        }
        if (found.instrument == null) found = justBefore(verb);
        if (found.instrument == null)
            found = below(verb, isHeadlinePassive(verb) ? Event.Role.OBJECT : Event.Role.SUBJECT, List.of("nsubj"));
        if (found.instrument == null) found = ofInfinitive(verb);
        if (found.instrument == null) found = below(verb, Event.Role.OBLIQUE, List.of("obl", "nmod", "dep"));
        if (found.instrument == null && takesPronoun(verb)) found = before(verb);
        if (found.instrument == null && isLateEnd(verb)) found = subjectBefore(verb);
        if (found.instrument == null && isOpening(verb))
            found = below(dependencies.head(verb), Event.Role.OBJECT, List.of("nsubj"));
        if (found.instrument == null && (sharesObject(verb) || isLetHappen(verb)))
            return instrumentOf(dependencies.head(verb));
        return found;
    }

    /** "A letter of intent that they exchanged", "its agreement with the French, renewed in May": the noun that is meant. */
    private Found around(int token, Event.Role role) {
        for (int at = token; dependencies.is(at, "nmod", "conj", "appos"); at = dependencies.head(at)) {
            int above = dependencies.head(at);
            for (Instrument instrument : instruments) {
                if (instrument.head() == above && instrument.is(Instrument.Kind.DOCUMENT))
                    return new Found(instrument, role);
            }
        }
        return new Found(null, Event.Role.NONE);
    }

    /** "A proposal to create a reserve was accepted": the parser takes the infinitive for the subject. */
    private Found ofInfinitive(int verb) {
        for (int clause : dependencies.children(verb, "csubj")) {
            for (int noun : dependencies.children(clause, "nsubj")) {
                if (noun != clause - 2) continue;
                Event.Role role = clauses.isPassive(verb) ? Event.Role.OBJECT : Event.Role.SUBJECT;
                for (Instrument instrument : instruments) {
                    if (instrument.head() == noun) return new Found(instrument, role);
                }
            }
        }
        return new Found(null, Event.Role.NONE);
    }

    /** "Seoul-Hanoi memorandum signed". */
    private boolean isHeadlinePassive(int verb) {
        boolean participle = sentence.token(verb).tag().equals("VBN") && PartyReader.isHeadline(sentence);
        return (participle || isBare(verb))
                && dependencies.children(verb, "aux", "obj").isEmpty();
    }

    /** "Agreement signed at the summit": a note without an article, of what does not sign. */
    private boolean isBare(int verb) {
        return Verbs.act(sentence, verb) == Act.SIGN
                && dependencies.children(verb, "nsubj").stream().allMatch(subject -> dependencies
                        .children(subject, "det", "nmod:poss")
                        .isEmpty());
    }

    /** "The joint work that restored the servers", and not "the plan that both signed". */
    private boolean does(int verb) {
        boolean relative = dependencies.children(verb, "nsubj").stream()
                .anyMatch(subject -> sentence.token(subject).tag().matches("WDT|WP"));
        return relative && !dependencies.children(verb, "obj").isEmpty();
    }

    /** "Under a deal reached on the margins", whatever the parser makes of the participle. */
    private Found justBefore(int verb) {
        Token word = sentence.token(verb);
        boolean participle = word.tag().matches("VBN|VBD")
                && dependencies.children(verb, "obj", "aux", "xcomp", "ccomp").isEmpty();
        Act act = Verbs.act(sentence, verb);
        if (participle && act != null && CONCLUDING.contains(act)) {
            for (Instrument instrument : instruments) {
                boolean plain = instrument.is(Instrument.Kind.PLAIN, Instrument.Kind.TALKS);
                boolean governed = clauses.preposition(instrument.head())
                        .filter(GOVERNING::contains)
                        .isPresent();
                if (instrument.head() == verb - 1 && !plain && governed)
                    return new Found(instrument, Event.Role.OBJECT);
            }
        }
        return new Found(null, Event.Role.NONE);
    }

    /** "Had suspended their consultations in 2016, resumed them in May". */
    private boolean takesPronoun(int verb) {
        return dependencies.children(verb, "obj", "nsubj:pass").stream()
                .anyMatch(object -> lower(object).matches("it|them"));
    }

    /** "The working group, set up in 2013, was terminated": the parser gives the noun to the first of the verbs. */
    private boolean isLateEnd(int verb) {
        Act act = Verbs.act(sentence, verb);
        return (act == Act.END || act == Act.REJECT || act == Act.RATIFY)
                && (!dependencies.children(verb, "aux:pass").isEmpty() || isAfterAside(verb))
                && dependencies.children(verb, "nsubj").isEmpty();
    }

    /** "Signed a year ago" in "a treaty, signed a year ago, entered into force". */
    private boolean isAfterAside(int verb) {
        int above = dependencies.head(verb);
        return verb > 0
                && lower(verb - 1).equals(",")
                && sentence.token(verb).isFinite()
                && above >= 0
                && above < verb
                && sentence.token(above).tag().matches("VBN|VBD")
                && dependencies.is(verb, "dep", "conj", "parataxis");
    }

    private Found subjectBefore(int verb) {
        return instruments.stream()
                .filter(instrument -> instrument.head() < verb && !instrument.is(Instrument.Kind.PLAIN))
                .filter(instrument -> dependencies.is(instrument.head(), "nsubj"))
                .reduce((one, other) -> other)
                .map(instrument -> new Found(instrument, Event.Role.OBJECT))
                .orElse(new Found(null, Event.Role.NONE));
    }

    private Found before(int verb) {
        return instruments.stream()
                .filter(instrument -> instrument.head() < verb && !instrument.is(Instrument.Kind.PLAIN))
                .reduce((one, other) -> other)
                .map(instrument -> new Found(instrument, Event.Role.OBJECT))
                .orElse(new Found(null, Event.Role.NONE));
    }

    /** "Signed in Oslo, the memorandum commits": what the sentence is about is what was signed. */
    private boolean isOpening(int verb) {
        return verb <= 1
                && sentence.token(verb).tag().equals("VBN")
                && dependencies.is(verb, "dep", "advcl", "acl")
                && dependencies.head(verb) > verb;
    }

    /** "The pact was allowed to run out". */
    private boolean isLetHappen(int verb) {
        return dependencies.is(verb, "xcomp", "ccomp")
                && sentence.token(dependencies.head(verb)).lemma().matches("allow|let|permit|leave");
    }

    /** "Signed and ratified the treaty". */
    private boolean sharesObject(int verb) {
        return dependencies.is(verb, "conj")
                && sentence.token(dependencies.head(verb)).isVerb()
                && dependencies.children(verb, "obj", "nsubj", "xcomp", "ccomp").isEmpty();
    }

    private Found below(int verb, Event.Role role, List<String> labels) {
        for (int child : dependencies.children(verb)) {
            if (!labels.contains(dependencies.label(child)) && !labels.contains(base(dependencies.label(child))))
                continue;
            if (role == Event.Role.OBLIQUE && isCircumstance(child)) continue;
            if (role == Event.Role.SUBJECT && dependencies.label(child).equals("nsubj:pass")) continue;
            Found found = nearest(child, role);
            if (found.instrument != null) return found;
        }
        return new Found(null, Event.Role.NONE);
    }

    /** "Agreed in talks", "met after the exercise". */
    private boolean isCircumstance(int child) {
        return clauses.preposition(child).filter(CIRCUMSTANCES::contains).isPresent();
    }

    /** The first noun of agreement at the token or below it, not across another clause. */
    private Found nearest(int token, Event.Role role) {
        Deque<Integer> open = new ArrayDeque<>(List.of(token));
        while (!open.isEmpty()) {
            int at = open.poll();
            boolean talks = false;
            for (Instrument instrument : instruments) {
                if (instrument.head() != at) continue;
                talks |= instrument.is(Instrument.Kind.TALKS);
                boolean loose = instrument.is(Instrument.Kind.PLAIN, Instrument.Kind.TALKS);
                if (at == token || !loose) return new Found(instrument, role);
            }
            // "a round of talks about a treaty": nothing is done to the treaty
            if (talks) continue;
            for (int child : dependencies.children(at)) {
                if (dependencies.is(child, "nmod", "conj", "appos", "compound", "dep", "obl")) open.add(child);
            }
        }
        return new Found(null, Event.Role.NONE);
    }

    private static String base(String label) {
        int colon = label.indexOf(':');
        return colon < 0 || label.equals("nsubj:pass") ? label : label.substring(0, colon);
    }

    private String lower(int i) {
        return sentence.token(i).text().toLowerCase(Locale.ROOT);
    }

    private record Found(@Nullable Instrument instrument, Event.Role role) {}
}
