package org.entente.extraction.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/** Reads the posts in the verbs of one sentence, clause by clause. */
final class Clauses {

    private static final Set<String> BEING =
            Set.of("be", "become", "remain", "serve", "act", "work", "double", "continue", "start", "begin");
    private static final Set<String> NAMING = Set.of(
            "name",
            "appoint",
            "elect",
            "hire",
            "promote",
            "make",
            "reelect",
            "re-elect",
            "confirm",
            "install",
            "instal",
            "employ",
            "reappoint",
            "recruit",
            "nominate",
            "swear",
            "inaugurate",
            "engage",
            "retain",
            "consecrate",
            "ordain",
            "designate",
            "tap",
            "select",
            "choose",
            "pick",
            "describe",
            "identify",
            "regard");
    private static final Set<String> LEAVING = Set.of("resign", "retire", "step", "leave", "quit", "depart");
    private static final Set<String> WORKING = Set.of(
            "work",
            "serve",
            "teach",
            "lecture",
            "consult",
            "volunteer",
            "study",
            "practise",
            "practice",
            "play",
            "sit",
            "star",
            "train",
            "join",
            "rejoin",
            "cover",
            "report",
            "write",
            "intern",
            "dance",
            "sing",
            "perform",
            "coach",
            "campaign",
            "fly",
            "fight",
            "preach",
            "edit",
            "photograph",
            "moonlight",
            "freelance",
            "base");
    private static final Set<String> DISMISSED =
            Set.of("dismiss", "fire", "sack", "oust", "remove", "depose", "replace", "drop");
    private static final Set<String> HOLDING = Set.of("hold", "occupy", "take", "have", "accept");
    private static final Set<String> AS =
            Set.of("represent", "succeed", "replace", "follow", "return", "move", "arrive", "come", "take");
    private static final Set<String> SEATS =
            Set.of("chair", "post", "position", "job", "professorship", "fellowship", "seat", "role", "lectureship");
    private static final Set<String> LINKS = Set.of("at", "for", "of", "with", "on", "in", "within", "from");
    private static final Set<String> CLOSE_LINKS = Set.of("at", "for", "with", "in");
    private static final Set<String> PAST = Set.of("formerly", "once", "previously", "until", "earlier", "used");
    private static final String MONTHS =
            "january|february|march|april|may|june|july|august|september|october|november|december";
    private final Appositions appositions;
    private final Bodies bodies;

    private final Sentence sentence;
    private final boolean relative;
    private final List<Place> places = new ArrayList<>();
    private boolean former;

    Clauses(Appositions appositions, Bodies bodies, Sentence sentence, boolean relative) {
        this.appositions = appositions;
        this.bodies = bodies;
        this.sentence = sentence;
        this.relative = relative;
    }

    List<Place> read(int first) {
        int at = first;
        for (int clauses = 0; clauses < 3 && at >= 0; clauses++) at = clause(at);
        return places.stream()
                .map(place -> Terms.isOver(sentence, place.end()) ? place.past() : place)
                .toList();
    }

    /** @return where a further verb of the same subject begins, or -1 */
    private int clause(int first) {
        int verb = verb(first);
        if (verb < 0) return -1;
        String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
        int end = verb + 1;
        int found = places.size();
        if (BEING.contains(lemma)) end = being(verb + 1);
        else if (NAMING.contains(lemma) && sentence.token(verb).tag().equals("VBN"))
            end = phrase(afterAs(beforeAs(verb + 1)), former);
        else if (LEAVING.contains(lemma)) end = left(verb + 1);
        else if (DISMISSED.contains(lemma) && sentence.token(verb).tag().equals("VBN")) end = dismissed(verb + 1);
        else if (lemma.equals("take") && isAt(verb + 1, "over")) end = takenOver(verb + 2);
        else if (lemma.equals("rise") && isAt(verb + 1, "to")) end = phrase(verb + 2, former);
        if (found == places.size()) as(verb, lemma);
        Mention seat = found == places.size() ? electedTo(verb, lemma) : null;
        boolean was = lemma.equals("employ") && verb > 0 && lower(verb - 1).matches("was|were");
        if (seat != null) end = listed(seat, former || was);
        if (found == places.size()) end = career(verb, end);
        if (end == verb + 1) end = object(verb, lemma);
        return next(end);
    }

    /** "Was fired as head of the firm". */
    private int dismissed(int at) {
        return isAt(at, "as") ? phrase(at + 1, true) : at;
    }

    /** "Took over as head of the firm", "at the firm". */
    private int takenOver(int at) {
        Mention body = isAt(at, "at") ? objectBody(at + 1) : null;
        if (body == null) return phrase(afterAs(at), former);
        places.add(new Place(body, null, former, body.end()));
        return body.end();
    }

    private int career(int verb, int end) {
        List<Place> stations = Careers.of(bodies, sentence, verb, former);
        places.addAll(stations);
        return stations.isEmpty() ? end : stations.get(stations.size() - 1).end();
    }

    /** "represents Norway as its consul in Perth". */
    private void as(int verb, String lemma) {
        if (!AS.contains(lemma) || !sentence.token(verb).tag().matches("VB[DZPG]?")) return;
        boolean past = lemma.equals("represent") && isPast(verb);
        for (int at = verb + 1; at < Math.min(verb + 8, sentence.size()); at++) {
            if (sentence.token(at).tag().matches("[.,:]|VB[DZP]|MD|WP|WDT|WRB|``|''")) return;
            if (isAt(at, "as")) {
                phrase(at + 1, past);
                return;
            }
        }
    }

    private boolean isAt(int token, String word) {
        return token < sentence.size() && lower(token).equals(word);
    }

    /** "was elected to the Senate", "was employed by the firm". */
    private @Nullable Mention electedTo(int verb, String lemma) {
        boolean to = NAMING.contains(lemma)
                && sentence.token(verb).tag().equals("VBN")
                && verb + 2 < sentence.size()
                && lower(verb + 1).equals(lemma.equals("employ") ? "by" : "to");
        return to ? objectBody(verb + 2) : null;
    }

    /** The main verb behind adverbs and auxiliaries. */
    private int verb(int first) {
        former = false;
        int verb = -1;
        for (int at = first; at < sentence.size() && at < first + 8; at++) {
            at = afterTime(at);
            if (at >= sentence.size()) return verb;
            Token token = sentence.token(at);
            if (PAST.contains(lower(at)) || lower(at).equals("had")) former = true;
            if (token.isVerb()) verb = at;
            boolean auxiliary = token.isVerb() && Set.of("be", "have", "do").contains(token.lemma());
            if (verb == at && isUsedTo(at)) {
                at++;
                continue;
            }
            if (verb == at && !auxiliary) return verb;
            if (verb >= 0 && !auxiliary && !token.tag().startsWith("RB")) return verb;
            boolean passes = token.isVerb()
                    || token.tag().startsWith("RB")
                    || token.tag().equals("MD")
                    || lower(at).equals("both")
                    || former;
            if (!passes) return -1;
        }
        return verb;
    }

    /** Past "in May", "on 1 April", "since 2019", "until March" between the subject and its verb. */
    private int afterTime(int at) {
        if (!lower(at).matches("in|on|since|until|from|by")) return at;
        int end = at + 1;
        while (end < sentence.size()
                && (sentence.token(end).tag().equals("CD")
                        || sentence.token(end).name().equals("DATE")
                        || lower(end).matches(MONTHS))) end++;
        if (end == at + 1) return at;
        former |= lower(at).equals("until");
        return end;
    }

    private boolean isUsedTo(int at) {
        return lower(at).equals("used") && isAt(at + 1, "to");
    }

    private int being(int at) {
        boolean career = isAt(at + 1, "career") || isAt(at + 1, "life");
        int first = afterAs(career ? at + 2 : at);
        int end = phrase(first, former || career);
        if (end > first) return end;
        boolean there = first + 1 < sentence.size() && Set.of("at", "with").contains(lower(first));
        boolean charged = isAt(first, "in") && isAt(first + 1, "charge") && isAt(first + 2, "of");
        Mention body = there || charged ? objectBody(charged ? first + 3 : first + 1) : null;
        if (body == null) return at;
        places.add(new Place(body, null, former || isPast(at - 1), body.end()));
        return body.end();
    }

    /** "described by colleagues as": where "as" stands, if it does so near. */
    private int beforeAs(int first) {
        if (first >= sentence.size() || !lower(first).equals("by")) return first;
        for (int at = first; at < Math.min(first + 5, sentence.size()); at++)
            if (lower(at).equals("as")) return at;
        return first;
    }

    private int afterAs(int first) {
        int at = first;
        while (at < sentence.size()
                && (Set.of("as", "to", "be", "also", "now", "currently", "still", "down", "director-elect")
                                .contains(lower(at))
                        || sentence.token(at).tag().startsWith("RB"))) at++;
        return at;
    }

    private int phrase(int first, boolean past) {
        if (first >= sentence.size()) return first;
        Appositions.Reading reading = appositions.read(sentence, first, sentence.size());
        boolean added = false;
        for (Place place : reading.places()) {
            if (place.title() == null) continue;
            added = true;
            places.add(new Place(place.body(), place.title(), past || place.former(), place.end()));
        }
        return added ? reading.end() : first;
    }

    /** "Resigned as head of", "left the firm" */
    private int left(int at) {
        int found = places.size();
        int end = phrase(afterAs(at), true);
        if (places.size() > found) return end;
        Mention body = objectBody(at);
        if (body == null) return at;
        places.add(new Place(body, null, true, body.end()));
        Mention next = isAt(body.end(), "for") ? objectBody(body.end() + 1) : null;
        if (next != null) places.add(new Place(next, null, false, next.end()));
        return next == null ? body.end() : next.end();
    }

    private int object(int verb, String lemma) {
        boolean setUp = lemma.equals("set")
                && verb + 1 < sentence.size()
                && lower(verb + 1).equals("up");
        boolean writing = relative && Set.of("write", "publish").contains(lemma);
        boolean taking = Deeds.isLeading(lemma) || lemma.endsWith("join") || setUp || writing;
        Mention direct = taking ? objectBody(setUp ? verb + 2 : verb + 1) : null;
        if (direct != null) {
            String title = lemma.equals("chair") ? "chair" : as(direct.end());
            places.add(new Place(direct, title, isPast(verb), direct.end()));
            Mention origin = lemma.endsWith("join") && isAt(direct.end(), "from") ? objectBody(direct.end() + 1) : null;
            if (origin != null) places.add(new Place(origin, null, true, origin.end()));
            return direct.end();
        }
        boolean present = sentence.token(verb).tag().matches("VBZ|VBP")
                || verb > 0 && lower(verb - 1).matches("has|have|now");
        boolean signing = lemma.equals("sign")
                && verb + 1 < sentence.size()
                && lower(verb + 1).equals("with");
        boolean seated = HOLDING.contains(lemma)
                && verb + 2 < sentence.size()
                && SEATS.contains(lower(sentence.token(verb + 1).tag().equals("DT") ? verb + 2 : verb + 1));
        boolean speaking = lemma.equals("speak")
                && verb + 1 < sentence.size()
                && lower(verb + 1).equals("for");
        boolean working = seated || speaking || WORKING.contains(lemma) || Deeds.isLeading(lemma) || signing;
        boolean usedTo = verb > 1 && isUsedTo(verb - 2);
        if (!working && !(relative && (present || usedTo))) return verb + 1;
        Mention body = linked(verb + 1);
        boolean passing = lemma.endsWith("join") || Deeds.isLeading(lemma) && !former;
        return body == null ? verb + 1 : listed(body, isPast(verb) && !passing);
    }

    /** "Taught at the university and the college". @return the token after the last of them */
    private int listed(Mention body, boolean past) {
        places.add(new Place(body, null, past, body.end()));
        int next = body.end() + 1;
        if (next >= sentence.size() || !lower(body.end()).equals("and")) return body.end();
        Mention second = bodies.bodyAt(sentence, lower(next).equals("the") ? next + 1 : next);
        if (second == null
                || second.end() < sentence.size()
                        && sentence.token(second.end()).isVerb()) return body.end();
        places.add(new Place(second, null, past, second.end()));
        return second.end();
    }

    /** "Joined the firm as head of research" */
    private @Nullable String as(int at) {
        if (at + 1 >= sentence.size() || !lower(at).equals("as")) return null;
        return appositions.title(sentence, at + 1);
    }

    private boolean isPast(int verb) {
        String lemma = sentence.token(verb).lemma();
        boolean founding = Set.of("found", "co-found", "cofound", "establish", "create", "join", "rejoin", "set")
                .contains(lemma);
        return former || sentence.token(verb).tag().equals("VBD") && !founding;
    }

    /** The body that is the object itself, without a preposition between. */
    private @Nullable Mention objectBody(int first) {
        for (int at = first; at < sentence.size() && at < first + 7; at++) {
            Mention body = bodies.bodyAt(sentence, at);
            if (body != null) return body;
            if (at > first && lower(at).equals(",") && Titles.isFirm(lower(at - 1)))
                return bodies.bodyAt(sentence, at + 1);
            boolean passes = sentence.token(at).isNoun()
                    || at > first && lower(at).equals("of")
                    || sentence.token(at).tag().matches("DT|JJ.*|POS|PRP\\$|HYPH|VBN|VBG");
            if (!passes) return null;
        }
        return null;
    }

    /** The body behind "at" or the like, within the clause. */
    private @Nullable Mention linked(int first) {
        boolean link = false;
        for (int at = first; at < sentence.size(); at++) {
            if (endsClause(at)) return null;
            if (relative ? LINKS.contains(lower(at)) : CLOSE_LINKS.contains(lower(at))) link = true;
            Mention body = bodies.at(sentence, at);
            if (link && body != null && Bodies.isBody(body)) return body;
        }
        return null;
    }

    private boolean endsClause(int at) {
        return sentence.token(at).tag().matches("[.,:]|VB[DZP]|MD|WP|WDT|WRB|``|''");
    }

    private int next(int at) {
        if (at + 1 >= sentence.size()) return -1;
        if (lower(at).equals(",") && isPost(verb(at + 1))) return at + 1;
        if (!lower(at).equals("and")) return further(at);
        Token token = sentence.token(at + 1);
        return token.isVerb() || token.tag().startsWith("RB") ? at + 1 : -1;
    }

    /** "has won prizes for her work and is a member of": the second verb of the same subject. */
    private int further(int from) {
        for (int at = from; at + 1 < sentence.size(); at++) {
            boolean person = bodies.names().at(sentence, at).stream()
                    .anyMatch(mention -> mention.type() == EntityType.PERSON && mention.isNamed());
            if (person || sentence.token(at).tag().matches("[.,:]|VB[DZP]|MD|WP|WDT|WRB|``|''")) return -1;
            boolean joined = lower(at).equals("and") && isPost(verb(at + 1));
            if (joined) return at + 1;
        }
        return -1;
    }

    private boolean isPost(int verb) {
        String lemma = verb < 0 ? "" : sentence.token(verb).lemma();
        return BEING.contains(lemma) || Careers.isOfCareer(lemma) || WORKING.contains(lemma) || Deeds.isLeading(lemma);
    }

    private String lower(int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
