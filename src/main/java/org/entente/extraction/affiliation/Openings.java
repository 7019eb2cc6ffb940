package org.entente.extraction.affiliation;

import java.util.List;
import java.util.Locale;
import org.entente.extraction.affiliation.Appositions.Reading;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.naming.Mention;

/**
 * Reads what a sentence tells of its subject before it names it: "As head of Contoso, she", "Appointed editor of the Mail
 * in 1994, Ann Example", "The new dean of the school is Ann Example", "Contoso, where she worked as an analyst".
 */
final class Openings {

    private static final int LONGEST = 30;

    private final Tools tools;
    private final Holder name;
    private final Sentence sentence;
    private final int first;

    Openings(Tools tools, Holder name) {
        this.tools = tools;
        this.name = name;
        this.sentence = name.sentence();
        this.first = name.first();
    }

    void read() {
        if (first < 3 || first > LONGEST) return;
        where();
        boolean comma = name.lower(first - 1).equals(",");
        int end = comma ? first - 1 : first;
        if (name.lower(0).equals("as") && isSubject()) role(1, end);
        else if (comma && isParticiple() && isSubject()) participle(end);
        copula();
    }

    private boolean isSubject() {
        int next = name.person().end();
        return next < sentence.size()
                && (sentence.token(next).isVerb() || sentence.token(next).tag().matches("MD|RB"));
    }

    /** "As head of Contoso", "as the editor of the Mail". */
    private void role(int from, int end) {
        add(tools.appositions().read(sentence, from, end), "as-title-name");
    }

    private void add(Reading reading, String rule) {
        for (Place place : reading.places())
            if (place.title() != null) name.add(place, 0, name.person().end(), 0.85, rule);
    }

    /** "Appointed", "Having worked": no finite verb stands between it and the subject. */
    private boolean isParticiple() {
        Token opening = sentence.token(0);
        if (!opening.tag().matches("VB[NDG]")) return false;
        for (int at = 1; at < first; at++) if (sentence.token(at).tag().matches("VB[ZP]|MD|WP|WRB|``|''")) return false;
        return true;
    }

    private void participle(int end) {
        List<Place> places = tools.deeds().main(sentence, 0);
        for (Place place : places)
            if (place.end() <= end) name.add(place, 0, name.person().end(), 0.8, "participle-name");
    }

    /** "The head of research at Contoso is Ann Example", "was a Dane, Ann Example". */
    private void copula() {
        int verb = first - 1;
        if (name.lower(verb).equals(",")) {
            verb--;
            while (verb > 0
                    && (sentence.token(verb).isNoun()
                            || sentence.token(verb).tag().startsWith("JJ"))) verb--;
            if (!name.lower(verb).matches("an?")) return;
            verb--;
        }
        if (verb < 3 || !sentence.token(verb).lemma().matches("be|become|remain")) return;
        int end = verb;
        while (end > 1 && sentence.token(end - 1).tag().matches("MD|RB|VB[DZP]|VB")) end--;
        for (int at = 0; at < end; at++)
            if (sentence.token(at).tag().matches("VB[DZP]|MD|[:,]|WP|WDT|``|''|EX")) return;
        if (!sentence.token(0).tag().matches("DT|NNP|PRP\\$|JJ|NN")) return;
        Reading reading = tools.appositions().read(sentence, 0, end);
        boolean over = !reading.places().isEmpty()
                && Terms.isOver(sentence, reading.places().get(0).end());
        for (Place place : reading.places()) {
            if (place.title() != null)
                name.add(over ? place.past() : place, 0, name.person().end(), 0.85, "title-is-name");
        }
    }

    /** "Contoso, where she rose to head of research". */
    private void where() {
        if (!name.lower(first - 1).equals("where")) return;
        int before = name.lower(first - 2).equals(",") ? first - 3 : first - 2;
        Mention body = before < 0 ? null : tools.bodies().bodyAt(sentence, before);
        int at = name.person().end();
        boolean had = at < sentence.size()
                && sentence.token(at).text().toLowerCase(Locale.ROOT).equals("had");
        while (at + 1 < sentence.size() && sentence.token(at).tag().matches("VB.?|MD|RB|TO")) at++;
        if (body == null || at == name.person().end() || at + 1 >= sentence.size()) return;
        if (name.lower(at).matches("as|to")) at++;
        String title = tools.appositions().title(sentence, at);
        String verb = sentence.token(name.person().end()).lemma();
        if (title == null) return;
        boolean past = had
                || !verb.equals("have")
                        && sentence.token(name.person().end()).tag().equals("VBD");
        name.add(new Place(body, title, past, at), body.first(), at + 1, 0.8, "body-where-name-does");
    }
}
