package org.entente.extraction.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Reads verbs that tell a career by its stations: "moved from Contoso to Initech", "spent a decade at Contoso", "left
 * Contoso for Initech", "belongs to the party", "was dismissed by Contoso".
 */
final class Careers {

    private static final Set<String> MOVING =
            Set.of("move", "switch", "defect", "transfer", "migrate", "decamp", "return");
    private static final Set<String> GOING = Set.of("go", "come");
    private static final Set<String> AGAIN = Set.of("on", "back", "over");
    private static final Set<String> SENDING =
            Set.of("second", "lend", "loan", "post", "assign", "attach", "transfer", "apprentice", "promote");
    private static final Set<String> DISMISSING = Set.of(
            "dismiss", "fire", "sack", "oust", "expel", "remove", "depose", "discharge", "eject", "suspend", "exclude");
    private static final Set<String> TIMES = Set.of(
            "year",
            "years",
            "decade",
            "decades",
            "month",
            "months",
            "career",
            "life",
            "lifetime",
            "stint",
            "spell",
            "time");
    private static final Set<String> BOARDS =
            Set.of("board", "council", "committee", "panel", "staff", "executive", "bench", "payroll", "faculty");
    private static final int LONGEST = 9;

    private final Bodies bodies;
    private final Sentence sentence;
    private final List<Place> places = new ArrayList<>();

    private Careers(Bodies bodies, Sentence sentence) {
        this.bodies = bodies;
        this.sentence = sentence;
    }

    /** What the verb says; {@code former} where "used to" or the like has been read before it. */
    static List<Place> of(Bodies bodies, Sentence sentence, int verb, boolean former) {
        Careers careers = new Careers(bodies, sentence);
        careers.read(verb, former);
        return careers.places;
    }

    /** Whether the verb may tell a station. */
    static boolean isOfCareer(String lemma) {
        return MOVING.contains(lemma)
                || GOING.contains(lemma)
                || DISMISSING.contains(lemma)
                || SENDING.contains(lemma)
                || lemma.equals("spend")
                || lemma.equals("belong");
    }

    private void read(int verb, boolean former) {
        String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
        boolean passive = sentence.token(verb).tag().equals("VBN")
                && (verb == 0 || sentence.token(verb - 1).tag().matches("VB[DZPNG]?|RB|,|CC"));
        boolean was = passive && verb > 0 && lower(verb - 1).matches("was|were");
        if (passive && SENDING.contains(lemma)) to(verb + 1, "to", former || was);
        else if (passive && DISMISSING.contains(lemma)) {
            to(verb + 1, "from", true);
            to(verb + 1, "by", true);
        } else if (MOVING.contains(lemma) || GOING.contains(lemma)) moves(verb, lemma, former);
        else if (lemma.equals("spend")) spends(verb, former);
        else if (lemma.equals("belong")) to(verb + 1, "to", former);
        else if (lemma.equals("sit") || lemma.equals("serve") || lemma.equals("be")) seat(verb, former);
    }

    private void moves(int verb, String lemma, boolean former) {
        boolean again = verb + 1 < sentence.size() && AGAIN.contains(lower(verb + 1));
        int origin = link(verb + 1, "from");
        Mention from = origin < 0 ? null : body(origin + 1);
        int goal = link(verb + 1, "to");
        Mention to = goal < 0 ? null : body(goal + 1);
        boolean sure = MOVING.contains(lemma) || again || from != null;
        if (to != null && sure) places.add(new Place(to, null, former, to.end()));
        if (from != null && !lemma.equals("return")) places.add(new Place(from, null, true, from.end()));
    }

    /** "Spent two decades at Contoso and another at Initech". */
    private void spends(int verb, boolean former) {
        int time = verb + 1;
        while (time < Math.min(verb + 6, sentence.size()) && !TIMES.contains(lower(time))) time++;
        if (time + 2 >= sentence.size() || !TIMES.contains(lower(time))) return;
        int link = time + 1;
        if (!lower(link).matches("at|with|in|for|inside")) return;
        boolean past = former || !sentence.token(verb).tag().matches("VBZ|VBP");
        Mention body = body(link + 1);
        if (body == null) return;
        places.add(new Place(body, null, past, body.end()));
        for (int at = body.end(); at + 3 < sentence.size() && lower(at).equals("and"); ) {
            int next = at + 1;
            if (lower(next).equals("another")) next++;
            if (TIMES.contains(lower(next)) && next + 2 < sentence.size()) next++;
            if (lower(next).matches("at|with|in|for")) next++;
            Mention second = body(next);
            if (second == null) return;
            places.add(new Place(second, null, past, second.end()));
            at = second.end();
        }
    }

    /** "Sits on the board of Contoso", "was on Contoso's staff". */
    private void seat(int verb, boolean former) {
        if (verb + 3 >= sentence.size() || !lower(verb + 1).equals("on")) return;
        boolean past = former || sentence.token(verb).tag().equals("VBD");
        for (int at = verb + 2; at < Math.min(verb + LONGEST, sentence.size() - 1); at++) {
            Mention owner = bodies.bodyAt(sentence, at);
            if (owner != null) {
                boolean seat = false;
                for (int i = owner.end(); i < Math.min(owner.end() + 4, sentence.size()); i++)
                    seat |= BOARDS.contains(lower(i));
                if (seat) places.add(new Place(owner, null, past, owner.end()));
                return;
            }
            if (BOARDS.contains(lower(at)) && lower(at + 1).equals("of")) {
                Mention body = body(at + 2);
                if (body != null) places.add(new Place(body, null, past, body.end()));
                return;
            }
        }
    }

    private void to(int from, String link, boolean former) {
        int at = link(from, link);
        Mention body = at < 0 ? null : body(at + 1);
        if (body != null) places.add(new Place(body, null, former, body.end()));
    }

    /** Where the preposition stands in the clause, or -1. */
    private int link(int from, String word) {
        for (int at = from; at < Math.min(from + LONGEST, sentence.size()); at++) {
            if (sentence.token(at).tag().matches("[.,:]|VB[DZP]|MD|WP|WDT|WRB|``|''")) return -1;
            if (lower(at).equals(word)) return at;
        }
        return -1;
    }

    /** The body that a noun phrase names; of "the Spanish insurer Contoso" the last. */
    private @Nullable Mention body(int first) {
        for (int at = first; at < Math.min(first + LONGEST, sentence.size()); at++) {
            Mention body = bodies.bodyAt(sentence, at);
            if (body != null) return body;
            boolean passes = sentence.token(at).isNoun()
                    || sentence.token(at).tag().matches("DT|JJ.*|POS|PRP\\$|HYPH|VBN|VBG")
                    || at > first && lower(at).equals("of");
            if (!passes) return null;
        }
        return null;
    }

    private String lower(int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
