package org.entente.extraction.agreement;

import static org.entente.extraction.agreement.Instrument.Kind.BODY;
import static org.entente.extraction.agreement.Instrument.Kind.COOPERATION;
import static org.entente.extraction.agreement.Instrument.Kind.DIALOGUE;
import static org.entente.extraction.agreement.Instrument.Kind.DOCUMENT;
import static org.entente.extraction.agreement.Instrument.Kind.EVENT;
import static org.entente.extraction.agreement.Instrument.Kind.INQUIRY;
import static org.entente.extraction.agreement.Instrument.Kind.JOINT;
import static org.entente.extraction.agreement.Instrument.Kind.JOINT_EVENT;
import static org.entente.extraction.agreement.Instrument.Kind.PAPER;
import static org.entente.extraction.agreement.Instrument.Kind.PLAIN;
import static org.entente.extraction.agreement.Instrument.Kind.PLAN;
import static org.entente.extraction.agreement.Instrument.Kind.PROPOSAL;
import static org.entente.extraction.agreement.Instrument.Kind.TALKS;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/** How far those are who sign, agree, set something up or put it to others. */
final class Commitments {

    private static final Set<String> LASTING =
            Set.of("extend", "renew", "prolong", "seal", "cement", "formalise", "formalize");
    private static final Set<String> RENEWING = Set.of("extend", "renew", "prolong");
    private static final Set<String> SIGNING = Set.of("sign", "ink", "co-sign", "cosign");
    private static final Set<String> JOINING =
            Set.of("together", "jointly", "joint", "alongside", "join", "part", "shared", "common", "each", "share");

    /** What one asks another to do for it. */
    private static final Set<String> HELPING = Set.of(
            "help", "assist", "aid", "link", "connect", "train", "guard", "protect", "defend", "join", "merge", "team");

    private static final Set<String> SENDING =
            Set.of("send", "dispatch", "lend", "second", "post", "station", "deploy", "embed", "provide");
    private static final Set<String> HELPERS = Set.of(
            "expert",
            "team",
            "analyst",
            "specialist",
            "engineer",
            "officer",
            "investigator",
            "instructor",
            "responder");
    private static final Set<String> HELP = Set.of("help", "assistance", "aid", "support", "expertise", "expert");
    private static final Set<String> ASKING =
            Set.of("ask", "request", "urge", "invite", "appeal", "call", "beg", "approach", "turn", "plead");
    private static final int NEAR = 8;

    private final Sentence sentence;
    private final Clauses clauses;
    private final Wording words;

    Commitments(Sentence sentence, Clauses clauses, Wording words) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.words = words;
    }

    @Nullable
    Status signed(Event event) {
        String lemma = words.lemma(event);
        if (event.instrument() == null) {
            boolean told = words.isOfPronoun(event) && clauses.isPassive(event.predicate());
            return told || SIGNING.contains(lemma) || isPutTo(event) ? Status.SIGNED : null;
        }
        // "a memorandum changed hands"
        if (event.role() == Event.Role.SUBJECT && !(lemma.equals("change") && event.has(DOCUMENT))) return null;
        if (isAdvisory(event)) return Status.IN_FORCE;
        if (event.has(DOCUMENT, PAPER)) return Status.SIGNED;
        if (lemma.equals("conclude") && event.has(TALKS)) return Status.NEGOTIATING;
        if (lemma.equals("conclude") && event.has(EVENT, JOINT_EVENT)) return Status.IN_FORCE;
        if ("joint-statement".equals(event.instrument().label())) return Status.SIGNED;
        boolean concluded = SIGNING.contains(lemma) || lemma.equals("conclude") && event.has(COOPERATION);
        if (event.has(COOPERATION, BODY, JOINT, PLAIN, PLAN) && concluded) return Status.SIGNED;
        if (event.has(JOINT, PLAIN) && RENEWING.contains(lemma)) return Status.SIGNED;
        if (event.has(COOPERATION, DIALOGUE, BODY, JOINT) && LASTING.contains(lemma)) return Status.ANNOUNCED;
        return null;
    }

    /** "Proposed to Astana that the two guard the cable together", "invited Ukraine to take part". */
    boolean isPutJointly(Event event, Cast cast) {
        if (Cast.ids(cast.objects).isEmpty() && Cast.ids(cast.addressees).isEmpty()) return false;
        if (isNeither(event.predicate())) return false;
        for (int i = event.predicate() + 1; i < sentence.size(); i++) {
            if (JOINING.contains(sentence.token(i).text().toLowerCase(Locale.ROOT)) || isWithAsker(i)) return true;
        }
        return ASKING.contains(words.lemma(event)) && (isForHelp(event.predicate()) || isToHelp(event.predicate()));
    }

    /** "To swap warnings with us". */
    private boolean isWithAsker(int token) {
        return token + 1 < sentence.size()
                && sentence.token(token).text().equals("with")
                && sentence.token(token + 1).text().matches("us|it|them");
    }

    /** "Asked Oslo for help". */
    private boolean isForHelp(int verb) {
        return clauses.obliques(verb, Set.of("for")).stream()
                .anyMatch(noun -> HELP.contains(sentence.token(noun).lemma().toLowerCase(Locale.ROOT)));
    }

    /** "Asked Oslo to help", "invited it to send a team", and not "urged it to stop". */
    private boolean isToHelp(int verb) {
        for (int i = verb + 1; i + 1 < Math.min(sentence.size(), verb + NEAR); i++) {
            if (!sentence.token(i).tag().matches("TO|IN")
                    || !sentence.token(i).text().equals("to")) continue;
            String what = sentence.token(i + 1).lemma().toLowerCase(Locale.ROOT);
            if (HELPING.contains(what)) return true;
            if (SENDING.contains(what)) return isOfHelpers(i + 2);
        }
        return false;
    }

    private boolean isOfHelpers(int first) {
        return sentence
                .tokens()
                .subList(Math.min(first, sentence.size()), Math.min(first + NEAR, sentence.size()))
                .stream()
                .anyMatch(token -> HELPERS.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "Put its name to". */
    private boolean isPutTo(Event event) {
        return words.lemma(event).matches("put|set|affix|append");
    }

    /** "Agreed to", "agreed on", "agreed that": not "agreed with the report", not "agreed to disagree". */
    boolean agreed(Event event) {
        Dependencies dependencies = clauses.dependencies();
        int verb = event.predicate();
        boolean disagree = dependencies.children(verb).stream()
                .anyMatch(child -> sentence.token(child).lemma().matches("disagree|nothing|none"));
        if (disagree || isNeither(verb) || isOpinion(verb)) return false;
        if (event.role() == Event.Role.OBJECT && clauses.isPassive(verb)) return true;
        for (int child : dependencies.children(verb)) {
            if (dependencies.is(child, "xcomp", "ccomp", "obj", "advcl", "parataxis")) return true;
            if (dependencies.is(child, "obl", "nmod", "advmod")) {
                String preposition = clauses.preposition(child).orElse("");
                if (List.of("on", "to", "upon", "about", "in").contains(preposition)) return true;
            }
        }
        return dependencies.is(verb, "acl") || isBeforeInfinitive(verb) || isFollowed(verb) || isTrailing(verb);
    }

    /** "Undertook to let", whatever the parser makes of it. */
    private boolean isBeforeInfinitive(int verb) {
        return verb + 2 < sentence.size()
                && sentence.token(verb + 1).tag().equals("TO")
                && sentence.token(verb + 2).tag().equals("VB");
    }

    /** "Mali will open its logs, the ministers agreed." */
    private boolean isTrailing(int verb) {
        Dependencies dependencies = clauses.dependencies();
        int told = dependencies.head(verb);
        boolean last = verb + 2 == sentence.size() && told >= 0 && told < verb;
        return last
                && (clauses.modal(told).isPresent()
                        || sentence.token(told).tag().equals("VB"));
    }

    /** "Have agreed as follows". */
    private boolean isFollowed(int verb) {
        return verb + 2 < sentence.size()
                && sentence.token(verb + 1).text().equals("as")
                && sentence.token(verb + 2).lemma().equals("follow");
    }

    /** "Agreed neither on who should investigate nor on what". */
    private boolean isNeither(int verb) {
        return verb + 1 < sentence.size() && sentence.token(verb + 1).text().equals("neither");
    }

    /** "Agreed that Europe had slept": what they think, and not what they will do. */
    private boolean isOpinion(int verb) {
        String lemma = sentence.token(verb).lemma();
        boolean stating = lemma.matches("affirm|reaffirm|reiterate|confirm|concur");
        if (!stating && !lemma.equals("agree")) return false;
        Dependencies dependencies = clauses.dependencies();
        return dependencies.children(verb, "ccomp").stream()
                .filter(clause -> clause > verb)
                .anyMatch(clause -> clauses.modal(clause).isEmpty()
                        && (stating && sentence.token(clause).tag().matches("VB[DZP]")
                                || dependencies.children(clause, "aux", "cop").stream()
                                        .anyMatch(
                                                aux -> sentence.token(aux).tag().matches("VBD|VBZ|VBP"))));
    }

    @Nullable
    Status established(Event event, boolean several) {
        if (event.role() == Event.Role.SUBJECT && !isIntransitive(event)) return null;
        if (event.has(DIALOGUE) && words.isLater(event) || isAdvisory(event)) return Status.IN_FORCE;
        // a cabinet that endorses what others are to sign
        if (event.has(DOCUMENT) && !several && words.lemma(event).equals("endorse")) return Status.NEGOTIATING;
        if (event.has(DOCUMENT, PLAN, PLAIN) && words.lemma(event).equals("draw")) return Status.NEGOTIATING;
        if (event.has(JOINT_EVENT)) return Status.IN_FORCE;
        if (event.has(EVENT))
            return words.lemma(event).matches("begin|start|kick|launch|open") ? Status.IN_FORCE : Status.ANNOUNCED;
        if (event.has(TALKS)) return Status.NEGOTIATING;
        if (isOfDiplomats(event)) return null;
        if (event.has(PLAN)) return Status.ANNOUNCED;
        if (event.has(INQUIRY)) return Status.IN_FORCE;
        if (event.has(PAPER, PROPOSAL)) return null;
        return event.instrument() != null ? Status.ANNOUNCED : null;
    }

    /** "Restored ties with Doha": embassies, and nothing on networks. */
    private boolean isOfDiplomats(Event event) {
        Instrument instrument = event.instrument();
        return instrument != null
                && sentence.token(instrument.head()).lemma().equals("tie")
                && words.lemma(event).matches("restore|establish|open|start|begin")
                && sentence
                        .tokens()
                        .subList(instrument.first(), Math.min(sentence.size(), instrument.head() + NEAR))
                        .stream()
                        .noneMatch(token -> Topic.cyberness(sentence, token.index()) > 0);
    }

    /** To publish it together, or to sign it, is to work together. */
    private static boolean isAdvisory(Event event) {
        return event.instrument() != null
                && "joint-advisory".equals(event.instrument().label());
    }

    private boolean isIntransitive(Event event) {
        return words.lemma(event).matches("begin|start|open");
    }
}
