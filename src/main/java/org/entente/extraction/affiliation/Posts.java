package org.entente.extraction.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.affiliation.Appositions.Place;
import org.entente.extraction.affiliation.Appositions.Reading;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/** Goes through the persons of an article and collects the posts that stand beside their names. */
final class Posts {

    private static final Set<String> LINKS = Set.of("of", "at", "from", "with", "for");
    private static final Set<String> ADDRESS = Set.of(
            "mr", "mr.", "ms", "ms.", "mrs", "mrs.", "dr", "dr.", "sir", "dame", "lord", "lady", "professor", "prof.");
    private static final Set<String> OPENING = Set.of(",", "(", "-LRB-", "--", "–", "—");

    private final Document document;
    private final Appositions appositions;
    private final Deeds deeds;
    private final Offices offices;
    private final Kin kin;
    private final List<Post> found = new ArrayList<>();
    private final List<Guess> guesses = new ArrayList<>();

    /** A post of a state that has to wait for what the rest of the article says. */
    private record Guess(String person, String title, boolean former, Span words) {}

    Posts(Document document) {
        this.document = document;
        this.appositions = new Appositions(document.names(), document.article().text());
        this.deeds = new Deeds(appositions);
        this.offices = new Offices(document);
        this.kin = new Kin(document);
    }

    List<Post> found() {
        for (Guess guess : guesses) guessed(guess);
        return found;
    }

    private void guessed(Guess guess) {
        boolean known = found.stream()
                .anyMatch(post ->
                        post.person().equals(guess.person()) && post.body().startsWith("country:"));
        String country = known ? null : offices.countryOf(guess.title());
        if (country == null) return;
        found.add(new Post(
                guess.person(),
                country,
                guess.title(),
                guess.former(),
                guess.words(),
                0.7,
                "office-of-salient-country"));
    }

    void read(Sentence sentence) {
        for (Mention mention : document.names().in(sentence)) {
            if (mention.type() != EntityType.PERSON || mention.form() != Mention.Form.NAME) continue;
            new Beside(sentence, mention).read();
        }
    }

    /** What stands beside one mention of a person. */
    private final class Beside {
        private final Sentence sentence;
        private final Mention person;
        private final int first;

        Beside(Sentence sentence, Mention person) {
            this.sentence = sentence;
            this.person = person;
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
            boolean comma = lower(first - 1).equals(",");
            int end = comma ? first - 1 : first;
            if (end == 0) return;
            if (!comma && sentence.token(end - 1).tag().equals("POS")) owned(end - 2);
            int start = phraseStart(end, comma);
            if (start >= end) return;
            Reading reading = appositions.read(sentence, start, end);
            for (Place place : reading.places()) {
                if (place.title() != null)
                    add(place, start, person.end(), comma ? 0.85 : 0.95, comma ? "title-comma-name" : "title-name");
            }
            if (!reading.places().isEmpty()) return;
            if (reading.office() != null && !comma)
                guesses.add(new Guess(
                        person.entity(), reading.office(), reading.former(), sentence.span(start, person.end())));
            kin.post(sentence, start, end, person, found).ifPresent(found::add);
        }

        /** "Tripwire's Tim" */
        private void owned(int at) {
            if (at < 0) return;
            Mention body = appositions.bodyAt(sentence, at);
            if (body != null && Appositions.isBody(body))
                add(new Place(body, null, false, person.end()), body.first(), person.end(), 0.8, "body's-name");
        }

        /** The first word of the noun phrase that ends before {@code end}. */
        private int phraseStart(int end, boolean comma) {
            int at = end;
            while (at > 0 && isPhrase(at - 1, comma)) at--;
            while (at < end && sentence.token(at).tag().matches("IN|CC")) at++;
            return at;
        }

        private boolean isPhrase(int at, boolean comma) {
            Token token = sentence.token(at);
            if (token.isNoun()
                    || token.tag().matches("JJ.*|POS|HYPH|DT|PRP\\$|CC|VBN|VBG|CD")
                    || appositions.bodyAt(sentence, at) != null)
                return !token.tag().equals("CC") || isWithinTitle(at);
            if (lower(at).matches("of|for")) return comma || isTitle(at - 1);
            return comma && LINKS.contains(lower(at)) && isTitle(at - 1)
                    || lower(at).matches("then|once|now");
        }

        /** "Founder and chief executive", but not "Merkel and President". */
        private boolean isWithinTitle(int at) {
            return at > 0 && isTitle(at - 1);
        }

        private boolean isTitle(int at) {
            return at >= 0 && Titles.isPost(sentence.token(at).text());
        }

        private void after() {
            int at = person.end();
            if (at + 1 >= sentence.size()) return;
            if (OPENING.contains(sentence.token(at).text())) apposed(at + 1);
            else if (LINKS.contains(lower(at))) linked(at);
            else if (lower(at).equals("who")) deeds(deeds.relative(sentence, at + 1), "name-who-does");
            else deeds(deeds.main(sentence, at), "name-does");
        }

        private void apposed(int at) {
            if (lower(at).equals("who")) {
                deeds(deeds.relative(sentence, at + 1), "name-who-does");
                return;
            }
            if (lower(at).equals("whose")) {
                whose(at + 1);
                return;
            }
            Reading reading = appositions.read(sentence, at, sentence.size());
            for (Place place : reading.places()) add(place, person.first(), place.end(), 0.95, "name-comma-title");
            if (reading.places().isEmpty()) bracketed(at);
            int end = reading.end();
            if (end + 1 < sentence.size() && lower(end).equals(",")) end++;
            if (end + 1 < sentence.size() && lower(end).equals("who"))
                deeds(deeds.relative(sentence, end + 1), "name-title-who-does");
        }

        /** "(Tripwire)" */
        private void bracketed(int at) {
            Mention body = appositions.bodyAt(sentence, at);
            if (body == null || !Appositions.isBody(body) || body.end() >= sentence.size()) return;
            boolean closed =
                    lower(at - 1).matches("\\(|-lrb-") && lower(body.end()).matches("\\)|-rrb-");
            if (closed)
                add(new Place(body, null, false, body.end()), person.first(), body.end(), 0.7, "name-bracket-body");
        }

        /** "Whose company, Tripwire," */
        private void whose(int at) {
            for (int i = at; i < Math.min(at + 6, sentence.size()); i++) {
                Mention body = appositions.bodyAt(sentence, i);
                if (body == null || !Appositions.isBody(body)) continue;
                if (Set.of(
                                "company",
                                "firm",
                                "employer",
                                "group",
                                "institute",
                                "business",
                                "start-up",
                                "startup",
                                "team")
                        .contains(lower(at))) {
                    add(
                            new Place(body, null, false, body.end()),
                            person.first(),
                            body.end(),
                            0.85,
                            "name-whose-company");
                }
                return;
            }
        }

        /** "Erlin of Tripwire", "Colonel Brandt of the Brazilian Ministry of Defence", "President Chaves of Costa Rica" */
        private void linked(int at) {
            Reading reading = appositions.read(sentence, at, sentence.size());
            String title = title();
            for (Place place : reading.places()) {
                add(
                        new Place(
                                place.body(),
                                place.title() == null ? title : place.title(),
                                place.former(),
                                place.end()),
                        title == null ? person.first() : first - 1,
                        place.end(),
                        0.9,
                        "name-of-body");
            }
            if (!reading.places().isEmpty()
                    || title == null
                    || !Titles.isOffice(Titles.head(sentence, phraseStart(first, false), first))) return;
            Mention country = appositions.bodyAt(sentence, lower(at + 1).equals("the") ? at + 2 : at + 1);
            if (country != null
                    && country.type() == EntityType.COUNTRY
                    && lower(at).equals("of")) {
                add(
                        new Place(country, title, false, country.end()),
                        phraseStart(first, false),
                        country.end(),
                        0.9,
                        "title-name-of-country");
            }
        }

        private @Nullable String title() {
            int start = phraseStart(first, false);
            if (start >= first || !isTitle(first - 1)) return null;
            while (start < first && sentence.token(start).tag().matches("DT|PRP\\$|IN|CC")) start++;
            return start == first
                    ? null
                    : sentence.span(start, first).of(document.article().text());
        }

        private void deeds(List<Place> places, String rule) {
            for (Place place : places) add(place, person.first(), place.end(), 0.85, rule);
        }

        /** "The foundation headed by Juan", "the firm, founded by Ann" */
        private void led() {
            int by = first - 1;
            if (by < 2 || !lower(by).equals("by")) return;
            Token verb = sentence.token(by - 1);
            if (!verb.isVerb() || !Deeds.LEADING.contains(verb.lemma())) return;
            for (int at = by - 2; at >= Math.max(0, by - 6); at--) {
                Mention body = appositions.bodyAt(sentence, at);
                if (body == null) continue;
                if (Appositions.isBody(body))
                    add(
                            new Place(body, null, false, person.end()),
                            body.first(),
                            person.end(),
                            0.85,
                            "body-led-by-name");
                return;
            }
        }

        private void add(Place place, int begin, int end, double confidence, String rule) {
            Mention body = place.body();
            String title = place.title();
            boolean office = title != null && body.type() == EntityType.COUNTRY;
            if (body.type() == EntityType.GROUP || body.type() == EntityType.PERSON) return;
            if (body.type() == EntityType.COUNTRY && !office) return;
            if (title != null && office && !place.former()) offices.take(body.entity(), title);
            Span words = sentence.span(Math.max(0, Math.min(begin, person.first())), Math.max(end, person.end()));
            found.add(new Post(person.entity(), body.entity(), place.title(), place.former(), words, confidence, rule));
        }

        private String lower(int at) {
            return sentence.token(at).text().toLowerCase(Locale.ROOT);
        }
    }
}
