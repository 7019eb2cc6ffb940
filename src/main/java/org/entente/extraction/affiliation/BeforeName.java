package org.entente.extraction.affiliation;

import java.util.Optional;
import java.util.Set;
import org.entente.extraction.affiliation.Appositions.Reading;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.entente.reading.Span;

/** Reads what stands before a name: titles, owners, "led by". */
final class BeforeName {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");
    private static final Set<String> OPENING = Set.of("(", "-lrb-");
    private static final Set<String> CLOSING = Set.of(")", "-rrb-");
    private static final Set<String> ADVERBIAL = Set.of("in", "jointly", "now", "then", "still", "there", "here");
    private static final int LONGEST_BRACKETS = 8;

    private final Tools tools;
    private final Holder name;
    private final Sentence sentence;
    private final Mention person;
    private final int first;

    BeforeName(Tools tools, Holder name) {
        this.tools = tools;
        this.name = name;
        this.sentence = name.sentence();
        this.person = name.person();
        this.first = name.first();
    }

    void read() {
        titled();
        led();
    }

    private void titled() {
        if (first == 0) return;
        if (name.lower(first - 1).equals(",")) {
            apposedBefore(first - 1);
            return;
        }
        owned(first - 1);
        succeeded(first - 1);
        if (secretary() || bracketed()) return;
        int start = name.phraseStart(first, false);
        Reading reading = titles(start, first, 0.95, "title-name");
        if (!reading.places().isEmpty()) return;
        if (start > 1 && name.lower(start - 1).equals(",") && name.isTitle(first - 1)) twoTitles(start - 1);
        if (start > 1 && start < first && name.lower(start - 1).equals("whose")) {
            whoseTitle(reading, start);
            return;
        }
        incomplete(reading, start, first);
    }

    /** "Liberal Party (LP) candidate Ann Example". */
    private boolean bracketed() {
        int title = name.phraseStart(first, false);
        if (title < 3 || title >= first || !CLOSING.contains(name.lower(title - 1))) return false;
        int open = title - 2;
        while (open > 0 && title - open < LONGEST_BRACKETS && !OPENING.contains(name.lower(open))) open--;
        String words = tools.appositions().title(sentence, title);
        if (words == null || open == 0 || !OPENING.contains(name.lower(open))) return false;
        Mention body = tools.bodies().bodyAt(sentence, open - 1);
        if (body == null) body = tools.bodies().bodyAt(sentence, open + 1);
        if (body == null) return false;
        name.add(new Place(body, words, false, first), body.first(), person.end(), 0.85, "body-bracket-title-name");
        return true;
    }

    /** "succeeding Ann Example". */
    private void succeeded(int verb) {
        tools.kinship().predecessor(sentence, verb, person).ifPresent(name::tell);
    }

    /** "Another Contoso employee, attorney Ann Example", "Contoso's manager, engineer Ann Example". */
    private void twoTitles(int comma) {
        int start = name.phraseStart(comma, false);
        if (isCounterpart(comma)) {
            counterpart(start, comma);
            return;
        }
        if (INDEFINITE.contains(name.lower(start)) || isOwned(start, comma))
            titles(start, comma, 0.85, "title-comma-title-name");
        else if (name.lower(start).equals("the") && Titles.isRank(name.lower(first - 1))) apposedBefore(comma);
    }

    private boolean isCounterpart(int comma) {
        return name.lower(comma - 1).equals("counterpart")
                || name.lower(comma - 1).equals("number")
                        && name.lower(comma - 2).equals("opposite");
    }

    /** "His Armenian opposite number, Colonel Aram Example". */
    private void counterpart(int start, int comma) {
        String title = tools.appositions().title(sentence, comma + 1);
        for (int at = start; at < comma && title != null; at++) {
            Mention country = tools.bodies().at(sentence, at);
            if (country == null || !Bodies.isCountry(country)) continue;
            name.add(new Place(country, title, false, first), start, person.end(), 0.8, "counterpart-title-name");
            return;
        }
    }

    private boolean isOwned(int start, int end) {
        for (int at = start + 1; at < end; at++) if (sentence.token(at).tag().equals("POS")) return true;
        return false;
    }

    /** "(US) Secretary of State Ann Example": what the office is of belongs to the title. */
    private boolean secretary() {
        int start = name.phraseStart(first, false);
        int of = first - 1;
        while (of > start && !name.lower(of).equals("of")) of--;
        if (of <= start || !sentence.token(of - 1).tag().startsWith("NNP") || !isSecretary(of - 1)) return false;
        int title = of - 1;
        while (title > start
                && sentence.token(title - 1).tag().equals("NNP")
                && tools.bodies().at(sentence, title - 1) == null) title--;
        boolean former = title > 0 && name.lower(title - 1).equals("former")
                || name.lower(title).equals("former");
        if (name.lower(title).equals("former")) title++;
        String words = sentence.span(title, first).of(tools.text());
        Mention country = title > 0 ? tools.bodies().at(sentence, title - 1) : null;
        if (country != null && Bodies.isCountry(country)) {
            name.add(new Place(country, words, former, first), country.first(), person.end(), 0.95, "title-name");
        } else {
            name.tell(new Lead.Office(person.entity(), words, former, sentence.span(title, person.end())));
        }
        return true;
    }

    /** "his foreign minister, Ann Example": of the country for which he speaks. */
    private boolean ofHis(Reading reading, int start) {
        String title = reading.office();
        Optional<String> country = tools.bodies().names().at(sentence, start).stream()
                .filter(mention -> mention.type() == EntityType.PERSON && mention.first() == start)
                .findFirst()
                .flatMap(his -> tools.bodies().names().representedBy(his.entity()));
        if (title == null || country.isEmpty()) return false;
        Span words = sentence.span(start, person.end());
        name.tell(new Post(person.entity(), country.get(), title, reading.former(), words, 0.8, "his-title-name"));
        return true;
    }

    /** "Chief executive Ann Example", "The spokeswoman, Ann Example": of the body that the article has just named. */
    private void staff(int start, int end) {
        boolean article = name.lower(start).equals("the")
                || name.lower(start).equals("a") && name.lower(end - 1).startsWith("spokes");
        int title = article ? start + 1 : start;
        boolean bare = title < end && tools.appositions().title(sentence, title) != null;
        for (int at = title; at < end; at++)
            bare &= sentence.token(at).isNoun() || sentence.token(at).tag().startsWith("JJ");
        boolean party =
                name.lower(end - 1).equals("leader") && name.lower(end - 2).equals("party");
        if (!bare || !party && !Titles.isStaff(name.lower(end - 1))) return;
        String words = sentence.span(title, end).of(tools.text());
        name.tell(new Lead.Staff(person.entity(), words, sentence.index(), start, sentence.span(title, person.end())));
    }

    private boolean isSecretary(int at) {
        return name.lower(at).equals("secretary") || name.lower(at).equals("minister");
    }

    /** "The head of research at the firm, Ann Example" */
    private void apposedBefore(int comma) {
        int start = name.phraseStart(comma, false);
        Reading reading = titles(start, comma, 0.9, "title-comma-name");
        if (reading.places().isEmpty()) {
            start = name.wideStart(comma);
            reading = titles(start, comma, 0.85, "title-of-body-comma-name");
        }
        if (reading.places().isEmpty() && opensSentence(comma)) {
            start = 0;
            reading = titles(start, comma, 0.85, "title-opening-name");
            for (Place place : tools.deeds().participial(sentence, firstEnd(reading), comma))
                name.add(place, 0, person.end(), 0.8, "doing-name");
        }
        if (!reading.places().isEmpty()) return;
        if (start > 1 && name.lower(start - 1).equals("whose")) whoseTitle(reading, start);
        else incomplete(reading, start, comma);
    }

    private static int firstEnd(Reading reading) {
        return reading.places().isEmpty() ? 0 : reading.places().get(0).end();
    }

    /** "A former reporter now working for Contoso, Ann Example". */
    private boolean opensSentence(int comma) {
        if (comma < 3 || !INDEFINITE.contains(name.lower(0))) return false;
        for (int at = 1; at < comma; at++) if (sentence.token(at).tag().matches("VB[DZP]|MD|,|:|``|''")) return false;
        return true;
    }

    private Reading titles(int start, int end, double confidence, String rule) {
        Reading reading = tools.appositions().read(sentence, start, end);
        boolean left = person.end() < sentence.size() && tools.deeds().isLeft(sentence, person.end());
        left |= start > 0 && name.lower(start - 1).matches("once|formerly|previously");
        for (Place place : reading.places()) {
            if (place.title() != null) name.add(left ? place.past() : place, start, person.end(), confidence, rule);
        }
        return reading;
    }

    private void incomplete(Reading reading, int start, int end) {
        if (start >= end) return;
        Optional<Lead> kin = tools.kinship().lead(sentence, start, end, person);
        if (kin.isPresent()) {
            name.tell(kin.get());
        } else if (reading.office() != null && !reading.plural() && !ofHis(reading, start)) {
            name.office(isPast(start, end) ? reading.past() : reading, start);
        } else if (reading.places().isEmpty()) staff(start, end);
    }

    /** "Iran, whose foreign minister at the time, Example" */
    private void whoseTitle(Reading reading, int start) {
        int owner = name.lower(start - 2).equals(",") ? start - 3 : start - 2;
        Mention body = owner < 0 ? null : tools.bodies().at(sentence, owner);
        String title = tools.appositions().title(sentence, start);
        if (body == null || title == null) return;
        boolean former = reading.former() || isPast(start, first);
        name.add(
                new Place(body, title, former, person.end()), body.first(), person.end(), 0.8, "body-whose-title-name");
    }

    /** "the foreign minister at the time", "the former minister". */
    private boolean isPast(int start, int end) {
        for (int at = start; at < end; at++) {
            if (name.lower(at).equals("former")) return true;
            boolean then = name.lower(at).equals("time") && name.lower(at - 1).matches("the|that");
            if (then && name.lower(at - 2).equals("at")) return true;
        }
        return false;
    }

    /** "Tripwire's Tim" */
    private void owned(int possessive) {
        if (possessive < 1 || !sentence.token(possessive).tag().equals("POS")) return;
        Mention body = tools.bodies().bodyAt(sentence, possessive - 1);
        if (body != null) name.add(name.untitled(body), body.first(), person.end(), 0.8, "body's-name");
    }

    /** "The foundation headed by Ann", "the firm, founded by Ann" */
    private void led() {
        int by = first == 0 ? -1 : name.phraseStart(first, false) - 1;
        if (by < 2 || !name.lower(by).equals("by")) return;
        int verb = by - 1;
        while (verb > 1 && isAdverbial(verb)) verb--;
        if (!sentence.token(verb).isVerb()
                || !Deeds.isLeading(sentence.token(verb).lemma())) return;
        for (int at = verb - 1; at >= Math.max(0, verb - 5); at--) {
            Mention body = tools.bodies().at(sentence, at);
            if (body == null) continue;
            if (Bodies.isBody(body))
                name.add(name.untitled(body), body.first(), person.end(), 0.85, "body-led-by-name");
            return;
        }
    }

    /** "founded in 1977 by". */
    private boolean isAdverbial(int at) {
        return sentence.token(at).tag().matches("CD|RB") || ADVERBIAL.contains(name.lower(at));
    }
}
