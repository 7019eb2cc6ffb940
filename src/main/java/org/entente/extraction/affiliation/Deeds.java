package org.entente.extraction.affiliation;

import java.util.List;
import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;

/** Reads a post from a verb of which the person is the subject: "who heads the team at the firm", "became chief of". */
final class Deeds {

    private static final Set<String> LEADING = Set.of(
            "head",
            "lead",
            "run",
            "chair",
            "direct",
            "manage",
            "own",
            "edit",
            "command",
            "found",
            "co-found",
            "cofound",
            "oversee",
            "represent",
            "co-lead",
            "co-own",
            "host",
            "control",
            "establish",
            "create",
            "govern",
            "helm",
            "preside",
            "co-direct",
            "inherit",
            "steer",
            "spearhead",
            "captain",
            "co-chair",
            "advise");
    private static final int LONGEST_SOURCE = 9;
    private static final Set<String> RESIGNING = Set.of("resign", "retire", "step", "quit");

    private final Appositions appositions;
    private final Bodies bodies;

    Deeds(Appositions appositions, Bodies bodies) {
        this.appositions = appositions;
        this.bodies = bodies;
    }

    /** What a relative clause says from the word after "who" on; any verb with "at the firm" will do in the present. */
    List<Place> relative(Sentence sentence, int first) {
        return new Clauses(appositions, bodies, sentence, true).read(afterSource(sentence, first));
    }

    /** "who according to the notice work for". */
    private static int afterSource(Sentence sentence, int first) {
        int at = sentence.token(first).text().equals(",") ? first + 1 : first;
        if (at >= sentence.size() || !sentence.token(at).text().equals("according")) return first;
        while (at < sentence.size()
                && at < first + LONGEST_SOURCE
                && !sentence.token(at).tag().matches("VB[DZP]")) at++;
        return at < sentence.size() ? at : first;
    }

    /** What the main clause says from the word after the name on. */
    List<Place> main(Sentence sentence, int first) {
        return new Clauses(appositions, bodies, sentence, false).read(first);
    }

    /** What a participle says that ends a noun phrase: "a former reporter now working for Contoso". */
    List<Place> participial(Sentence sentence, int first, int end) {
        int at = first;
        while (at < end && !sentence.token(at).tag().equals("VBG")) at++;
        return at < end ? main(sentence, at) : List.of();
    }

    static boolean isLeading(String lemma) {
        return LEADING.contains(lemma);
    }

    /** Whether the person gives up the post that was just told: ", has resigned", ", stepped down". */
    boolean isLeft(Sentence sentence, int comma) {
        for (int at = comma; at < Math.min(comma + 4, sentence.size()); at++) {
            Token token = sentence.token(at);
            if (RESIGNING.contains(token.lemma())) return true;
            boolean passes = at == comma || token.isVerb() || token.tag().startsWith("RB");
            if (!passes) return false;
        }
        return false;
    }
}
