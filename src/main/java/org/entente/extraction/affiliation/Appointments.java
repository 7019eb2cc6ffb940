package org.entente.extraction.affiliation;

import java.util.Set;
import org.entente.extraction.affiliation.Appositions.Reading;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/** Reads what a body does with its people: "Contoso has hired Ann Example", "fired Bob Sample", "replaced one with another". */
final class Appointments {

    private static final Set<String> HIRING =
            Set.of("hire", "recruit", "employ", "re-hire", "rehire", "poach", "retain");
    private static final Set<String> NAMING = Set.of(
            "appoint",
            "reappoint",
            "name",
            "elect",
            "confirm",
            "promote",
            "pick",
            "choose",
            "select",
            "make",
            "install",
            "designate",
            "nominate",
            "tap");
    private static final Set<String> FIRING =
            Set.of("fire", "sack", "dismiss", "oust", "suspend", "expel", "replace", "axe", "drop", "depose");
    private static final int WORDS_BETWEEN = 6;

    private final Tools tools;
    private final Holder name;
    private final Sentence sentence;

    Appointments(Tools tools, Holder name) {
        this.tools = tools;
        this.name = name;
        this.sentence = name.sentence();
    }

    void read() {
        int verb = name.first() - 1;
        while (verb > 0 && sentence.token(verb).tag().matches("NN.*|JJ.*|DT") && !isVerb(verb)) verb--;
        if (verb < 1) return;
        if (name.lower(verb).equals("with")) successor(verb);
        if (!isVerb(verb)) return;
        String lemma = sentence.token(verb).lemma();
        Mention body = subject(verb);
        if (body == null) return;
        String title = title(name.person().end());
        if (FIRING.contains(lemma)) add(new Place(body, title, true, verb), body);
        else if (HIRING.contains(lemma) || NAMING.contains(lemma) && title != null)
            add(new Place(body, title, false, verb), body);
    }

    private boolean isVerb(int at) {
        return sentence.token(at).isVerb();
    }

    private void add(Place place, Mention body) {
        name.add(place, body.first(), name.person().end(), 0.8, "body-appoints-name");
    }

    /** "Contoso replaced Bob Sample with Ann Example". */
    private void successor(int with) {
        for (int at = with - 1; at > Math.max(0, with - 2 * WORDS_BETWEEN); at--) {
            if (!isVerb(at)) continue;
            Mention body = subject(at);
            boolean replaces = sentence.token(at).lemma().equals("replace");
            if (replaces && body != null)
                add(new Place(body, title(name.person().end()), false, with), body);
            return;
        }
    }

    /** The body that is the subject of the verb, with auxiliaries and adverbs between. */
    private @Nullable Mention subject(int verb) {
        int at = verb - 1;
        while (at > 0 && sentence.token(at).tag().matches("RB|MD|VB[DZP]|VBN|TO|VB")) {
            if (sentence.token(at).lemma().equals("be")) return null;
            at--;
        }
        Mention body = tools.bodies().bodyAt(sentence, at);
        return body != null && body.end() == at + 1 ? body : null;
    }

    /** "as its chairman", "chairwoman", "to its board". */
    private @Nullable String title(int from) {
        if (from >= sentence.size()) return null;
        int at = from;
        if (name.lower(at).matches("as|to")) at++;
        if (at + 1 < sentence.size() && name.lower(at).equals("be")) at++;
        if (at < sentence.size() && sentence.token(at).tag().equals("PRP$")) at++;
        if (at >= sentence.size() || sentence.token(at).tag().matches("[.,:]")) return null;
        boolean somebody = tools.bodies().names().at(sentence, at).stream()
                .anyMatch(mention -> mention.type() == EntityType.PERSON);
        if (somebody) return null;
        Reading reading = tools.appositions().read(sentence, at, sentence.size());
        return reading.places().isEmpty() ? tools.appositions().title(sentence, at) : null;
    }
}
