package org.entente.extraction.attack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** What ties hackers to a country: a demonym, a hyphen ("Iran-linked"), a participle ("working for the GRU"). */
final class Ties {

    /**
     * @param mention of the country or the body that they are tied to
     * @param alleged whether somebody only suspects it
     * @param end the index of the token after the words that tie
     */
    record Tie(Mention mention, Attribution attribution, boolean alleged, int end) {

        Tie suspected() {
            return new Tie(mention, attribution, true, end);
        }
    }

    private static final int REACH = 14;
    private static final Set<String> PREPOSITIONS =
            Set.of("to", "with", "by", "for", "from", "in", "inside", "within", "of", "under", "on", "as", "among");
    private static final Set<String> SERVICE = Set.of(
            "pay",
            "behalf",
            "arm",
            "unit",
            "part",
            "wing",
            "branch",
            "orders",
            "order",
            "direction",
            "auspices",
            "control",
            "command",
            "behest",
            "commission",
            "front",
            "employ",
            "service",
            "proxy",
            "payroll",
            "tool",
            "tools",
            "instrument",
            "instruments",
            "contractor",
            "contractors",
            "offshoot",
            "bidding",
            "mask",
            "cover",
            "persona",
            "guise",
            "puppet",
            "puppets",
            "leash",
            "stooge",
            "stooges",
            "creature",
            "vehicle",
            "invention",
            "detachment",
            "subsidiary",
            "outgrowth");

    private Ties() {}

    /** Whether the name stands in a word that ties nobody to the country: Russian-speaking, pro-Russian. */
    static boolean isEmpty(Wording wording, Mention mention) {
        int after = mention.end();
        if (wording.tag(after).equals("HYPH") && wording.is(after + 1, Kind.TIE_NONE)) return true;
        int before = mention.first() - 1;
        if (wording.tag(before).equals("HYPH") && wording.is(before - 1, Kind.TIE_NONE_PREFIX)) return true;
        if (wording.is(before, Kind.TIE_NONE_PREFIX)) return true;
        String word = wording.word(mention.first());
        int hyphen = word.indexOf('-');
        return hyphen > 0 && Lexicon.ENGLISH.has(Kind.TIE_NONE_PREFIX, word.substring(0, hyphen));
    }

    /** How a phrase ("Chinese state hackers", "Iran-linked hackers") ties its bearer to the country named in it. */
    static Attribution within(Wording wording, NounPhrase phrase, Mention country) {
        int after = country.end();
        if (wording.tag(after).equals("HYPH")) {
            if (wording.is(after + 1, Kind.TIE_STATE)) return Attribution.STATE;
            if (wording.is(after + 1, Kind.TIE_NATIONAL)) return Attribution.NATIONAL;
        }
        boolean head = country.first() <= phrase.head() && phrase.head() < country.end();
        if (head) return country.form() == Mention.Form.DEMONYM ? Attribution.NATIONAL : Attribution.STATE;
        for (int at = phrase.first(); at < phrase.end(); at++) {
            boolean own = country.first() <= at && at < country.end();
            if (!own && wording.is(at, Kind.STATE)) return Attribution.STATE;
        }
        return Attribution.NATIONAL;
    }

    /** The tie that a participle, a relative clause or "in the pay of" after a phrase tells; {@code at} is its end. */
    static Optional<Tie> after(Wording wording, int at) {
        return inPossessive(wording, at).or(() -> served(wording, at)).or(() -> Repute.after(wording, at));
    }

    /** "In North Korea's pay", "at Moscow's behest". */
    private static Optional<Tie> inPossessive(Wording wording, int at) {
        int preposition = wording.word(at).equals(",") ? at + 1 : at;
        if (!wording.word(preposition).matches("in|on|at|under")) return Optional.empty();
        return wording.phraseFrom(preposition + 1)
                .filter(phrase -> SERVICE.contains(wording.word(phrase.head())))
                .flatMap(phrase ->
                        best(wording, phrase).map(mention -> new Tie(mention, Attribution.STATE, false, phrase.end())));
    }

    /** Whom a crew serves, or where it is from. */
    private static Optional<Tie> served(Wording wording, int at) {
        int start = at;
        if (wording.word(start).equals(",")) start++;
        if (wording.word(start).matches("an?|the") && SERVICE.contains(wording.word(start + 1))) start++;
        String first = wording.word(start);
        boolean reduced = wording.tag(start).equals("DT") && !wording.word(at).equals(",");
        boolean relative =
                reduced || Set.of("that", "which", "who", "whom", "whose").contains(first);
        boolean opens = relative
                || wording.tag(start).matches("VBN|VBG|VBD|JJ|RB")
                || wording.tag(start).matches("VBZ|VBP")
                        && wording.is(start, Kind.TIE_STATE, Kind.TIE_NATIONAL)
                        && !wording.is(start, Kind.SAY)
                || Set.of("in", "on", "under", "at", "with").contains(first)
                || SERVICE.contains(first);
        if (!opens) return Optional.empty();
        for (int i = start; i < Math.min(start + REACH, wording.size()); i++) {
            if (wording.is(i, Kind.VERB_CYBER) || wording.word(i).matches("[;:]")) return Optional.empty();
            if ((i == start || !relative)
                    && wording.tag(i).equals("VBD")
                    && wording.is(i, Kind.VERB_OPEN, Kind.VERB_TAKE, Kind.VERB_WEAK)) return Optional.empty();
            // "control systems" are in nobody's service
            if (wording.tag(i).startsWith("NN") && wording.tag(i + 1).startsWith("NN")) continue;
            boolean service = SERVICE.contains(wording.word(i));
            boolean isFrom = wording.word(i).matches("be|are|were|is|was")
                    && wording.word(i + 1).equals("from");
            if (isFrom) {
                Optional<Tie> home = target(wording, i, true, false);
                if (home.isPresent()) return home;
            }
            if (!service && !wording.is(i, Kind.TIE_STATE, Kind.TIE_NATIONAL)) continue;
            Optional<Tie> tie = target(wording, i, relative || wording.has(start, i, Kind.HEDGE), service);
            boolean reported = wording.isFinite(start) && wording.isOpinion()
                    || isToldByOthers(wording, start, i)
                    || isToldByOthers(wording, relativeBefore(wording, i), i);
            if (tie.isPresent()) return reported ? tie.map(Tie::suspected) : tie;
        }
        return Optional.empty();
    }

    /** "Which analysts place in Minsk", "that it links to Tehran": others tie the crew to it. */
    private static boolean isToldByOthers(Wording wording, int relative, int tie) {
        return wording.word(relative).matches("which|that|whom")
                && wording.phraseFrom(relative + 1)
                        .filter(phrase -> phrase.end() <= tie + 1
                                && (wording.has(phrase.first(), phrase.end(), Kind.WATCHER, Kind.OFFICIAL)
                                        || wording.tag(phrase.head()).equals("PRP")))
                        .isPresent();
    }

    /** The relative pronoun of the clause of a verb: "also known as Blue, that it links to". */
    private static int relativeBefore(Wording wording, int verb) {
        int subject = wording.phrases().stream()
                .filter(phrase -> phrase.end() == verb)
                .mapToInt(NounPhrase::first)
                .findFirst()
                .orElse(verb);
        return subject - 1;
    }

    private static Optional<Tie> target(Wording wording, int word, boolean mayBeClaimed, boolean service) {
        boolean direct = wording.token(word).lemma().equals("serve");
        for (int at = direct ? word : word + 1; at < Math.min(word + 7, wording.size()); at++) {
            if (!PREPOSITIONS.contains(wording.word(at)) && !(direct && at == word)) continue;
            Optional<NounPhrase> phrase = wording.phraseFrom(at + 1);
            if (phrase.isEmpty()) continue;
            if (isHaunt(wording, at, phrase.get())) break;
            Optional<Mention> mention = best(wording, phrase.get()).or(() -> region(wording, phrase.get()));
            if (mention.isEmpty()) continue;
            boolean earns = wording.token(word).lemma().matches("earn|raise|make|gather|collect");
            boolean hasObject =
                    !earns && wording.tag(word).matches("VBZ|VBP") && at > word + 1 && isObject(wording, word + 1);
            if (hasObject && !service) break;
            boolean alleged = mayBeClaimed && wording.has(word - 6, word + 1, Kind.SAY, Kind.HEDGE);
            return Optional.of(new Tie(
                    mention.get(),
                    attribution(wording, word, phrase.get(), mention.get(), service),
                    alleged,
                    phrase.get().end()));
        }
        return Optional.empty();
    }

    /** "Sat in the mail servers of": where it broke in. */
    private static boolean isHaunt(Wording wording, int preposition, NounPhrase phrase) {
        return wording.word(preposition).matches("in|inside|within")
                && wording.is(phrase.head(), Kind.ASSET, Kind.DATA);
    }

    /** "Operates two ports in Denmark": what it does to something else ties it to nobody. */
    private static boolean isObject(Wording wording, int at) {
        return wording.phraseFrom(at)
                .filter(phrase -> !wording.tag(phrase.head()).startsWith("PRP"))
                .isPresent();
    }

    /** "Based in Gomel, Belarus": the country after a town; "for the general's government in Minsk", "CyberOne, a Danish firm". */
    private static Optional<Mention> region(Wording wording, NounPhrase town) {
        if (wording.word(town.end()).equals("in") && wording.has(town.first(), town.end(), Kind.STATE))
            return wording.phraseFrom(town.end() + 1).flatMap(phrase -> best(wording, phrase));
        if (!wording.word(town.end()).equals(",") || !wording.token(town.head()).isProperNoun())
            return Optional.empty();
        return wording.phraseFrom(town.end() + 1)
                .flatMap(phrase -> best(wording, phrase))
                .filter(mention -> mention.form() == Mention.Form.NAME
                        || wording.word(town.end() + 1).matches("an?|the"));
    }

    private static Attribution attribution(
            Wording wording, int word, NounPhrase target, Mention mention, boolean service) {
        boolean body = mention.type() == EntityType.AGENCY;
        boolean state = service || body || wording.is(word, Kind.TIE_STATE) && !wording.is(word, Kind.TIE_NATIONAL);
        return state || wording.has(target.first(), target.end(), Kind.STATE)
                ? Attribution.STATE
                : Attribution.NATIONAL;
    }

    private static Optional<Mention> best(Wording wording, NounPhrase phrase) {
        List<Mention> mentions = wording.mentions(phrase).stream()
                .filter(mention -> mention.type() == EntityType.AGENCY || mention.type() == EntityType.COUNTRY)
                .filter(mention -> !isEmpty(wording, mention))
                .filter(mention -> !wording.tag(mention.head()).equals("PRP$"))
                .toList();
        return mentions.stream()
                .filter(mention -> mention.type() == EntityType.AGENCY)
                .findFirst()
                .or(() -> mentions.stream().findFirst());
    }
}
