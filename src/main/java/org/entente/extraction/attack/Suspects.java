package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.extraction.attack.Part.Link;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** Whom a sentence shows as hackers of a country, or in a country's service, wherever it names them. */
final class Suspects {

    private static final int REACH = 7;

    private final Wording wording;
    private final Sources sources;
    private final Map<String, Party> ties;
    private final List<Named> found = new ArrayList<>();

    private Suspects(Wording wording, Map<String, Party> ties) {
        this.wording = wording;
        this.sources = new Sources(wording);
        this.ties = ties;
    }

    /** @param ties the countries to which the article ties groups and companies, by their id */
    static List<Named> in(Wording wording, Map<String, Party> ties) {
        Suspects suspects = new Suspects(wording, ties);
        wording.phrases().stream()
                .filter(phrase -> !wording.mentions(phrase).isEmpty())
                .forEach(suspects::read);
        return suspects.found;
    }

    /** The party with the country to which the article ties it elsewhere. */
    static Party tied(Party party, Map<String, Party> ties) {
        Party known = ties.get(party.entity());
        return known == null || party.country() != null ? party : known;
    }

    private void read(NounPhrase phrase) {
        if (isCrew(phrase)) {
            add(
                    phrase,
                    Attackers.in(wording, phrase).stream()
                            .map(party -> tied(party, ties))
                            .toList());
        } else if (isServed(phrase)) {
            add(phrase, countries(phrase, Attribution.STATE, false));
        } else if (isTraced(phrase) || isAccused(phrase)) {
            add(phrase, countries(phrase, Attribution.NATIONAL, true));
        }
    }

    private void add(NounPhrase phrase, List<Party> parties) {
        List<Party> tied =
                parties.stream().filter(party -> party.country() != null).toList();
        if (!tied.isEmpty()) found.add(new Named(wording, phrase.head(), tied));
    }

    private boolean isCrew(NounPhrase phrase) {
        List<Mention> mentions = wording.mentions(phrase);
        if (mentions.stream().anyMatch(mention -> mention.type() == EntityType.GROUP)) return true;
        if (sources.isSource(phrase)) return false;
        if (wording.has(phrase.first(), phrase.end(), Kind.CREW)) return true;
        if (wording.tag(phrase.end()).equals("POS")) return false;
        boolean front = IntStream.range(phrase.first(), phrase.head())
                .anyMatch(at -> wording.word(at).equals("front"));
        return front || wording.is(phrase.head(), Kind.SPY) || mentions.stream().anyMatch(this::isSecretService);
    }

    private boolean isSecretService(Mention mention) {
        if (mention.type() != EntityType.AGENCY || Defenders.isOne(mention.entity())) return false;
        String[] parts = mention.entity().split("[:-]");
        for (int i = 0; i < parts.length; i++) {
            if (Lexicon.ENGLISH.has(Kind.SECRET, parts[i])) return true;
            if (i > 0 && Lexicon.ENGLISH.has(Kind.SECRET, parts[i - 1] + "-" + parts[i])) return true;
        }
        return false;
    }

    /** "On the orders of the Cuban government", "at Moscow's door". */
    private boolean isServed(NounPhrase phrase) {
        if (wording.is(phrase.head(), Kind.SERVICE)
                && !wording.token(phrase.head()).isProperNoun()
                && wording.word(phrase.first() - 1).matches("at|on|in|under|by")) return true;
        if (!wording.word(phrase.first() - 1).matches("of|by|for")) return false;
        for (int at = phrase.first() - 2; at > phrase.first() - REACH && !isBreak(at); at--) {
            boolean serves = wording.is(at, Kind.SERVICE) && !wording.word(at).equals("arms");
            boolean head = !wording.tag(at + 1).startsWith("NN");
            if (serves && head && wording.tag(at).startsWith("NN")) return true;
        }
        return false;
    }

    /** "Was traced to Iran", "worked for Beijing". */
    private boolean isTraced(NounPhrase phrase) {
        for (int at = phrase.first() - 2; at > phrase.first() - REACH && !isBreak(at); at--) {
            if (wording.isVerb(at)) return !hasObject(at, phrase) && leadsTo(at, wording.word(phrase.first() - 1));
        }
        return false;
    }

    /** "Operates two ports in Denmark". */
    private boolean hasObject(int verb, NounPhrase phrase) {
        boolean runs = wording.isFinite(verb) && wording.is(verb, Kind.TIE_STATE, Kind.TIE_NATIONAL);
        return runs
                && wording.phraseFrom(verb + 1)
                        .filter(object -> object.end() < phrase.first() && !wording.is(object.head(), Kind.CREW))
                        .isPresent();
    }

    private boolean isBreak(int at) {
        return at < 0 || wording.word(at).matches("[.;:]");
    }

    private boolean leadsTo(int verb, String preposition) {
        if (wording.is(verb, Kind.ATTRIBUTE)) return preposition.matches("to|on|with");
        if (wording.is(verb, Kind.POINT)) return preposition.matches("to|at|towards?");
        if (wording.is(verb, Kind.ORIGIN)) return preposition.matches("from|in");
        boolean ties = wording.is(verb, Kind.TIE_STATE, Kind.TIE_NATIONAL) && !wording.is(verb, Kind.SAY);
        return ties && preposition.matches("to|from|in|with|for|by|under");
    }

    private boolean isAccused(NounPhrase phrase) {
        return wording.isVerb(phrase.first() - 1) && wording.is(phrase.first() - 1, Kind.ACCUSE);
    }

    private List<Party> countries(NounPhrase phrase, Attribution attribution, boolean alleged) {
        return Extent.of(wording, phrase, Attackers.NESTING, "").parts().stream()
                .filter(part -> part.is(Link.SELF) || part.is(Link.LISTED))
                .flatMap(part -> wording.mentions(part.phrase()).stream())
                .filter(mention -> mention.type() == EntityType.COUNTRY || mention.type() == EntityType.AGENCY)
                .filter(mention -> !Ties.isEmpty(wording, mention))
                .flatMap(mention -> wording.countryOf(mention).stream())
                .distinct()
                .map(id -> Party.of(id, EntityType.COUNTRY, id).tied(attribution, alleged))
                .toList();
    }
}
