package org.entente.extraction.affiliation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.extraction.affiliation.Appositions.Reading;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/** Reads what stands beside the name of a person, to the left and to the right. */
final class Beside {

    private static final Set<String> LINKS = Set.of("of", "at", "from", "with", "for");
    private static final Set<String> ADDRESS = Set.of(
            "mr", "mr.", "ms", "ms.", "mrs", "mrs.", "dr", "dr.", "sir", "dame", "lord", "lady", "professor", "prof.");
    private static final Set<String> ENVOYS = Set.of("ambassador", "envoy", "adviser", "advisor", "representative");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");
    private static final Set<String> OPENING = Set.of(",", "(", "-LRB-", "--", "–", "—");
    private static final Set<String> FIRMS = Set.of(
            "company",
            "firm",
            "employer",
            "group",
            "institute",
            "business",
            "start-up",
            "startup",
            "team",
            "consultancy");

    private final Document document;
    private final Bodies bodies;
    private final Appositions appositions;
    private final Deeds deeds;
    private final Kinship kinship;

    Beside(Document document) {
        this.document = document;
        this.bodies = new Bodies(document.names());
        this.appositions = new Appositions(bodies, document.article().text());
        this.deeds = new Deeds(appositions, bodies);
        this.kinship = new Kinship(document);
    }

    void read(Sentence sentence, Mention person, Consumer<Lead> leads) {
        new Reader(sentence, person, leads).read();
    }

    private final class Reader {
        private final Sentence sentence;
        private final Mention person;
        private final Consumer<Lead> leads;
        private final int first;

        Reader(Sentence sentence, Mention person, Consumer<Lead> leads) {
            this.sentence = sentence;
            this.person = person;
            this.leads = leads;
            int at = person.first();
            while (at > 0 && ADDRESS.contains(lower(at - 1))) at--;
            this.first = at;
        }

        void read() {
            before();
            after();
            led();
        }

        private void before() {
            if (first == 0) return;
            if (lower(first - 1).equals(",")) {
                apposedBefore(first - 1);
                return;
            }
            owned(first - 1);
            if (secretary()) return;
            int start = phraseStart(first, false);
            Reading reading = titles(start, first, 0.95, "title-name");
            if (!reading.places().isEmpty()) return;
            if (start > 1 && lower(start - 1).equals(",") && isTitle(first - 1)) twoTitles(start - 1);
            incomplete(reading, start, first);
        }

        /** "Another Contoso employee, attorney Ann Example". */
        private void twoTitles(int comma) {
            int start = phraseStart(comma, false);
            if (INDEFINITE.contains(lower(start))) titles(start, comma, 0.85, "title-comma-title-name");
        }

        /** "(US) Secretary of State Ann Example": what the office is of belongs to the title. */
        private boolean secretary() {
            int start = phraseStart(first, false);
            int of = first - 1;
            while (of > start && !lower(of).equals("of")) of--;
            if (of <= start || !sentence.token(of - 1).tag().startsWith("NNP") || !isSecretary(of - 1)) return false;
            int title = of - 1;
            while (title > start
                    && sentence.token(title - 1).tag().equals("NNP")
                    && bodies.at(sentence, title - 1) == null) title--;
            boolean former = title > 0 && lower(title - 1).equals("former")
                    || lower(title).equals("former");
            if (lower(title).equals("former")) title++;
            String words = sentence.span(title, first).of(document.article().text());
            Mention country = title > 0 ? bodies.at(sentence, title - 1) : null;
            if (country != null && Bodies.isCountry(country)) {
                add(new Place(country, words, former, first), country.first(), person.end(), 0.95, "title-name");
            } else {
                leads.accept(new Lead.Office(person.entity(), words, former, sentence.span(title, person.end())));
            }
            return true;
        }

        private boolean isSecretary(int at) {
            return lower(at).equals("secretary") || lower(at).equals("minister");
        }

        /** "The head of research at the firm, Ann Example" */
        private void apposedBefore(int comma) {
            int start = phraseStart(comma, false);
            Reading reading = titles(start, comma, 0.9, "title-comma-name");
            if (reading.places().isEmpty()) {
                start = phraseStart(comma, true);
                reading = titles(start, comma, 0.85, "title-of-body-comma-name");
            }
            if (!reading.places().isEmpty()) return;
            if (start > 1 && lower(start - 1).equals("whose")) whoseTitle(reading, start);
            else incomplete(reading, start, comma);
        }

        private Reading titles(int start, int end, double confidence, String rule) {
            Reading reading = appositions.read(sentence, start, end);
            boolean left = person.end() < sentence.size() && deeds.isLeft(sentence, person.end());
            for (Place place : reading.places()) {
                if (place.title() != null) add(left ? place.past() : place, start, person.end(), confidence, rule);
            }
            return reading;
        }

        private void incomplete(Reading reading, int start, int end) {
            if (start >= end) return;
            Optional<Lead> kin = kinship.lead(sentence, start, end, person);
            if (kin.isPresent()) {
                leads.accept(kin.get());
            } else if (reading.office() != null && !reading.plural()) {
                office(reading, start);
            }
        }

        private void office(Reading reading, int start) {
            String title = reading.office();
            Span words = sentence.span(Math.min(start, first), Math.max(reading.end(), person.end()));
            if (title != null) leads.accept(new Lead.Office(person.entity(), title, reading.former(), words));
        }

        /** "Iran, whose foreign minister at the time, Example" */
        private void whoseTitle(Reading reading, int start) {
            int owner = lower(start - 2).equals(",") ? start - 3 : start - 2;
            Mention body = owner < 0 ? null : bodies.at(sentence, owner);
            String title = reading.office();
            if (body == null || title == null) return;
            boolean former =
                    sentence.span(start, first).of(document.article().text()).contains("at the time");
            add(new Place(body, title, former, person.end()), body.first(), person.end(), 0.8, "body-whose-title-name");
        }

        /** "Tripwire's Tim" */
        private void owned(int possessive) {
            if (possessive < 1 || !sentence.token(possessive).tag().equals("POS")) return;
            Mention body = bodies.bodyAt(sentence, possessive - 1);
            if (body != null) add(untitled(body), body.first(), person.end(), 0.8, "body's-name");
        }

        private Place untitled(Mention body) {
            return new Place(body, null, false, body.end());
        }

        /** The first word of the noun phrase that ends before {@code end}; a wide one goes back over any "of". */
        private int phraseStart(int end, boolean wide) {
            int at = end;
            while (at > 0 && isPhrase(at - 1, wide)) at--;
            while (at < end && sentence.token(at).tag().matches("IN|CC|HYPH|:|POS")) at++;
            return at;
        }

        private boolean isPhrase(int at, boolean wide) {
            Token token = sentence.token(at);
            if (token.tag().equals("CC")) return isTitle(at - 1);
            if (token.tag().equals("HYPH") || token.text().equals("-")) return isInnerHyphen(at);
            if (token.isNoun() || token.tag().matches("JJ.*|POS|DT|PRP\\$|VBN|VBG|CD")) return true;
            if (bodies.at(sentence, at) != null || lower(at).matches("then|once|now")) return true;
            if (wide && lower(at).equals("to")) return isAfterEnvoy(at);
            return LINKS.contains(lower(at)) && (wide || isTitle(at - 1));
        }

        /** "The ambassador of the Philippines to Hanoi". */
        private boolean isAfterEnvoy(int to) {
            for (int at = to - 1; at >= Math.max(0, to - 6); at--) if (ENVOYS.contains(lower(at))) return true;
            return false;
        }

        private boolean isInnerHyphen(int at) {
            return at > 0
                    && at + 1 < sentence.size()
                    && sentence.token(at - 1).span().end()
                            == sentence.token(at).span().begin()
                    && sentence.token(at + 1).span().begin()
                            == sentence.token(at).span().end();
        }

        private boolean isTitle(int at) {
            return at >= 0 && Titles.isPost(sentence.token(at).text());
        }

        private void after() {
            int at = person.end();
            if (at + 1 >= sentence.size()) return;
            if (OPENING.contains(sentence.token(at).text())) apposed(at + 1);
            else if (LINKS.contains(lower(at))) linked(at);
            else if (lower(at).equals("who")) does(deeds.relative(sentence, at + 1), "name-who-does");
            else if (isTitleOf(at)) apposed(at);
            else if (isMade(at)) apposed(lower(at).equals("as") ? at + 1 : at + 2);
            else if (lower(at).equals("and")) shared(at + 1);
            else does(deeds.main(sentence, at), "name-does");
        }

        /** "Ann Example chief executive of Contoso", in texts that leave out the comma. */
        private boolean isTitleOf(int from) {
            int at = lower(from).equals("the") ? from + 1 : from;
            while (at + 1 < sentence.size() && isPlain(at) && isPlain(at + 1)) at++;
            return isPlain(at)
                    && isTitle(at)
                    && at + 1 < sentence.size()
                    && lower(at + 1).matches("of|at");
        }

        /** "elected Ann Example to be chairman of", "named Ann Example as head of" */
        private boolean isMade(int at) {
            boolean to = lower(at).equals("to")
                    && at + 3 < sentence.size()
                    && lower(at + 1).matches("be|become");
            if (!to && !lower(at).equals("as")) return false;
            return isTitleOf(to ? at + 2 : at + 1);
        }

        /** "Ann Example and Bob Sample of Contoso" */
        private void shared(int next) {
            for (Mention other : bodies.names().at(sentence, next)) {
                boolean named = other.type() == EntityType.PERSON && other.form() == Mention.Form.NAME;
                if (named && other.first() == next && other.end() + 1 < sentence.size() && isWorkplaceLink(other.end()))
                    linked(other.end());
            }
        }

        private boolean isWorkplaceLink(int at) {
            return lower(at).equals("of") || lower(at).equals("at") || lower(at).equals("from");
        }

        private boolean isPlain(int at) {
            Token token = sentence.token(at);
            return (token.isNoun() || token.tag().startsWith("JJ")) && bodies.at(sentence, at) == null;
        }

        private void apposed(int at) {
            if (lower(at).equals("and")) return;
            if (lower(at).equals("who")) {
                does(deeds.relative(sentence, at + 1), "name-who-does");
                return;
            }
            if (lower(at).equals("whose")) {
                whose(at + 1);
                return;
            }
            Reading reading = appositions.read(sentence, at, sentence.size());
            boolean left = deeds.isLeft(sentence, reading.end());
            for (Place place : reading.places()) {
                add(left ? place.past() : place, person.first(), place.end(), 0.95, "name-comma-title");
            }
            if (reading.places().isEmpty()) unplaced(reading, at);
            behind(reading.end());
        }

        private void unplaced(Reading reading, int at) {
            bracketed(at);
            boolean definite = lower(at).equals("the");
            boolean capital = sentence.token(at).tag().equals("NNP") && Titles.isOffice(lower(at));
            if ((definite || capital) && reading.office() != null && !reading.plural()) office(reading, first);
        }

        private void behind(int end) {
            int at = end + 1 < sentence.size() && lower(end).equals(",") ? end + 1 : end;
            if (at + 1 >= sentence.size()) return;
            if (lower(at).equals("who")) does(deeds.relative(sentence, at + 1), "name-title-who-does");
            else if (at > end && sentence.token(at).isVerb()) does(deeds.main(sentence, at), "name-title-does");
        }

        /** "(Tripwire)" */
        private void bracketed(int at) {
            Mention body = bodies.bodyAt(sentence, at);
            if (body == null || body.end() >= sentence.size()) return;
            boolean closed =
                    lower(at - 1).matches("\\(|-lrb-") && lower(body.end()).matches("\\)|-rrb-");
            if (closed) add(untitled(body), person.first(), body.end(), 0.7, "name-bracket-body");
        }

        /** "Whose company, Tripwire," */
        private void whose(int at) {
            if (!FIRMS.contains(lower(at))) return;
            for (int i = at + 1; i < Math.min(at + 6, sentence.size()); i++) {
                Mention body = bodies.bodyAt(sentence, i);
                if (body == null) continue;
                add(untitled(body), person.first(), body.end(), 0.85, "name-whose-company");
                return;
            }
        }

        /** "Example of Contoso", "Colonel Example of the Defence Ministry", "President Example of Chile" */
        private void linked(int at) {
            String title = title();
            Mention body = afterLink(at + 1);
            if (body == null || lower(at).equals("for") && !Bodies.isBody(body)) return;
            int begin = title == null ? person.first() : phraseStart(first, false);
            if (Bodies.isBody(body)) {
                add(new Place(body, title, false, body.end()), begin, body.end(), 0.9, "name-of-body");
                Mention part = partOf(body);
                if (part != null)
                    add(new Place(part, title, false, part.end()), begin, part.end(), 0.9, "name-of-body");
            } else if (title != null
                    && isTitle(first - 1)
                    && Titles.isOfState(lower(first - 1))
                    && lower(at).equals("of")) {
                add(new Place(body, title, false, body.end()), begin, body.end(), 0.9, "title-name-of-country");
            }
        }

        /** "of Harvard University's School of Government" */
        private @Nullable Mention partOf(Mention whole) {
            int end = whole.end();
            boolean possessive =
                    end + 1 < sentence.size() && sentence.token(end).tag().equals("POS");
            return possessive ? bodies.bodyAt(sentence, end + 1) : null;
        }

        /** The innermost body of the noun phrase behind "of": of "the Swedish consultancy Acme" the last. */
        private @Nullable Mention afterLink(int from) {
            Mention best = null;
            for (int at = from; at < sentence.size(); at++) {
                Mention mention = bodies.at(sentence, at);
                if (mention == null && !sentence.token(at).tag().matches("DT|JJ.*|NN.*|POS|HYPH|VBG|VBN|CD|PRP\\$"))
                    break;
                if (mention == null) continue;
                if (best == null || Bodies.isCountry(best)) best = mention;
                if (Bodies.isBody(best)) break;
                at = mention.end() - 1;
            }
            return best;
        }

        private @Nullable String title() {
            int start = phraseStart(first, false);
            if (start >= first || !isTitle(first - 1)) return null;
            while (start < first && sentence.token(start).tag().matches("DT|PRP\\$|IN|CC")) start++;
            boolean former = start < first && lower(start).equals("former");
            if (former) start++;
            return start == first
                    ? null
                    : sentence.span(start, first).of(document.article().text());
        }

        private void does(List<Place> places, String rule) {
            for (Place place : places) add(place, person.first(), place.end(), 0.85, rule);
        }

        /** "The foundation headed by Ann", "the firm, founded by Ann" */
        private void led() {
            int by = first == 0 ? -1 : phraseStart(first, false) - 1;
            if (by < 2 || !lower(by).equals("by")) return;
            Token verb = sentence.token(by - 1);
            if (!verb.isVerb() || !Deeds.isLeading(verb.lemma())) return;
            for (int at = by - 2; at >= Math.max(0, by - 6); at--) {
                Mention body = bodies.at(sentence, at);
                if (body == null) continue;
                if (Bodies.isBody(body)) add(untitled(body), body.first(), person.end(), 0.85, "body-led-by-name");
                return;
            }
        }

        private void add(Place place, int begin, int end, double confidence, String rule) {
            Mention body = place.body();
            boolean country = Bodies.isCountry(body);
            if (body.type() == EntityType.GROUP || country && place.title() == null) return;
            Span words = sentence.span(Math.min(begin, person.first()), Math.max(end, person.end()));
            leads.accept(
                    new Post(person.entity(), body.entity(), place.title(), place.former(), words, confidence, rule));
        }

        private String lower(int at) {
            return sentence.token(at).text().toLowerCase(Locale.ROOT);
        }
    }
}
