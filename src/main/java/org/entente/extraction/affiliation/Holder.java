package org.entente.extraction.affiliation;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.extraction.affiliation.Appositions.Reading;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.entente.reading.Span;

/** A person as one sentence names him, and the words around the name. */
final class Holder {

    private static final Set<String> LINKS = Set.of("of", "at", "from", "with", "for");
    private static final Set<String> ADDRESS = Set.of(
            "mr", "mr.", "ms", "ms.", "mrs", "mrs.", "dr", "dr.", "sir", "dame", "lord", "lady", "professor", "prof.");
    private static final Set<String> ENVOYS = Set.of("ambassador", "envoy", "adviser", "advisor", "representative");

    private final Tools tools;
    private final Sentence sentence;
    private final Mention person;
    private final Consumer<Lead> leads;
    private final int first;

    Holder(Tools tools, Sentence sentence, Mention person, Consumer<Lead> leads) {
        this.tools = tools;
        this.sentence = sentence;
        this.person = person;
        this.leads = leads;
        int at = person.first();
        while (at > 0 && ADDRESS.contains(lower(at - 1))) at--;
        this.first = at;
    }

    Sentence sentence() {
        return sentence;
    }

    Mention person() {
        return person;
    }

    /** The first token, form of address included. */
    int first() {
        return first;
    }

    void tell(Lead lead) {
        leads.accept(lead);
    }

    void office(Reading reading, int start) {
        String title = reading.office();
        Span words = sentence.span(Math.min(start, first), Math.max(reading.end(), person.end()));
        if (title != null) tell(new Lead.Office(person.entity(), title, reading.former(), words));
    }

    Place untitled(Mention body) {
        return new Place(body, null, false, body.end());
    }

    /** The first word of the noun phrase that ends before {@code end}; a wide one goes back over any "of". */
    int phraseStart(int end, boolean wide) {
        int at = end;
        while (at > 0 && isPhrase(at - 1, wide) && !isOpening(at)) at--;
        while (at < end && sentence.token(at).tag().matches("IN|CC|HYPH|:|POS")) at++;
        return at;
    }

    /** "In March his foreign minister": nothing of the phrase stands before "his". */
    private boolean isOpening(int at) {
        return at < person.first()
                && sentence.token(at).tag().equals("PRP$")
                && !LINKS.contains(lower(at - 1))
                && !lower(at - 1).matches("all|both|and");
    }

    /** As the wide {@link #phraseStart}, and over the place where an envoy is: "Sudan's ambassador in Cairo". */
    int wideStart(int end) {
        int place = end;
        while (place > 0 && sentence.token(place - 1).tag().startsWith("NNP")) place--;
        boolean posted = place < end && place > 1 && lower(place - 1).equals("in") && ENVOYS.contains(lower(place - 2));
        return phraseStart(posted ? place - 1 : end, true);
    }

    boolean isPhrase(int at, boolean wide) {
        Token token = sentence.token(at);
        if (token.tag().equals("CC")) return isTitle(at - 1);
        if (token.tag().equals("HYPH") || token.text().equals("-")) return isInnerHyphen(at);
        if (token.isNoun() || token.tag().matches("JJ.*|POS|DT|PRP\\$|VBN|VBG|CD")) return true;
        if (tools.bodies().at(sentence, at) != null || lower(at).matches("then|once|now")) return true;
        if (wide && lower(at).equals("to")) return isAfterEnvoy(at);
        return LINKS.contains(lower(at)) && (wide || isTitle(at - 1));
    }

    /** "The ambassador of the Philippines to Hanoi". */
    boolean isAfterEnvoy(int to) {
        for (int at = to - 1; at >= Math.max(0, to - 6); at--) if (ENVOYS.contains(lower(at))) return true;
        return false;
    }

    boolean isInnerHyphen(int at) {
        return at > 0
                && at + 1 < sentence.size()
                && sentence.token(at - 1).span().end()
                        == sentence.token(at).span().begin()
                && sentence.token(at + 1).span().begin()
                        == sentence.token(at).span().end();
    }

    boolean isTitle(int at) {
        return at >= 0 && Titles.isPost(sentence.token(at).text());
    }

    void add(Place place, int begin, int end, double confidence, String rule) {
        Mention body = place.body();
        boolean country = Bodies.isCountry(body);
        if (body.type() == EntityType.GROUP || country && place.title() == null) return;
        Span words = sentence.span(Math.min(begin, person.first()), Math.max(end, person.end()));
        tell(new Post(person.entity(), body.entity(), place.title(), place.former(), words, confidence, rule));
    }

    String lower(int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
