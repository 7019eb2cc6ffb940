package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/** The places where a sentence lays what is told elsewhere at a country's door: "it was Iran", "the trail leads to". */
final class Culprits {

    private static final int REACH = 9;
    /** What is somebody's where he is the author. */
    private static final Set<String> AUTHORSHIP = Set.of(
            "work",
            "hand",
            "doing",
            "deed",
            "handiwork",
            "fingerprint",
            "hallmark",
            "trace",
            "signature",
            "brainchild",
            "behest",
            "behalf",
            "order",
            "pay",
            "payroll",
            "employ",
            "instruction",
            "door",
            "doorstep",
            "orchestration",
            "direction",
            "guise",
            "uniform",
            "service",
            "instigation");
    /** Who is somebody's man; told of those who were at work. */
    private static final Set<String> SERVANTS = Set.of(
            "front",
            "arm",
            "tool",
            "creature",
            "instrument",
            "mask",
            "face",
            "contractor",
            "unit",
            "officer",
            "employee",
            "soldier",
            "operative",
            "agent",
            "branch",
            "division",
            "offshoot",
            "spy",
            "hacker",
            "operator",
            "proxy",
            "member",
            "part",
            "wing",
            "team",
            "crew",
            "group",
            "servant",
            "man",
            "citizen",
            "national",
            "work",
            "product",
            "name",
            "department",
            "directorate",
            "outfit",
            "section");

    private static final Set<String> RELATION = Set.of("tie", "link", "connection", "contact", "bond", "affiliation");
    private static final String TO =
            "attribute|ascribe|trace|track|link|tie|connect|assign|belong|answer|report|lead|point|run|go|hint|return|reach|stretch"
                    + "|follow|credit|pin|put|lay|impute|date";
    private static final String ON = "pin|lay|put|fall";
    private static final String AT = "end|stop|lead|point|finish";
    private static final String WITH = "associate|affiliate|identify|connect|align";
    private static final String LOOSE =
            "put|lay|lead|run|go|follow|reach|return|assign|link|tie|connect|associate|affiliate"
                    + "|align|identify|end|stop|finish|stretch|report|answer|fall|date|track|point|credit|hint|belong";
    private static final String COMES =
            "come|originate|stem|emanate|send|launch|direct|steer|control|command|run|order|pay|hire|commission"
                    + "|finance|fund|sponsor|back|mount|stage|orchestrate|operate|work|act|spy|task|train|sit|live|base|locate|host|lodge|house|reside|hail|employ";
    private static final String CAME = "from|by|in|out|of|within|inside|for|under|through";
    private static final String TRAIL =
            "trails?|everything|clues?|evidence|traces?|tracks|traffic|paths?|address|addresses|signs?|fingerprints?|requests?|packets?|threads?|logs?"
                    + "|packet|orders?|it|this|thie(?:f|ves)|attacks?|hacks?|commands?|strings?|malware|flood|data|suspicions?|timing|invoices?|seller|code";
    private static final String ORDERED =
            "order|commission|arrange|orchestrate|mastermind|hire|direct|sponsor|sanction|mount|stage|engineer|instigate";
    private static final String OWNED =
            "hands?|work|doing|deed|handiwork|answer|revenge|reply|retaliation|fingerprints?|signature|spies|agents?|hackers?"
                    + "|door|doorstep|feet|orders|behest|behalf|mischief|message|warning|response|payback|operators?|operatives?";
    private static final String MEANT =
            "it|they|these|those|state|country|culprits?|attackers?|hackers?|thieves|intruders?|crew|gang|members"
                    + "|operators?|spies|burglars?|group|author|authors|perpetrators?|eavesdroppers?|neighbou?r|power|service|men|defendants|suspects?|third|second|first|other|others|one|visitors?|client|customer|paymaster|hand|team|outfit|people";

    private final Wording wording;
    private final List<Culprit> found = new ArrayList<>();

    private Culprits(Wording wording) {
        this.wording = wording;
    }

    static List<Culprit> in(Wording wording) {
        Culprits culprits = new Culprits(wording);
        wording.names().in(wording.sentence()).forEach(culprits::read);
        return culprits.found;
    }

    private void read(Mention mention) {
        boolean state = mention.type() == EntityType.COUNTRY || mention.type() == EntityType.AGENCY;
        boolean named = mention.isNamed() || mention.form() == Mention.Form.NOMINAL;
        if (!state || !named || Ties.isEmpty(wording, mention)) return;
        Optional<String> country = wording.countryOf(mention);
        Optional<NounPhrase> phrase = wording.phraseAt(mention.head());
        if (country.isEmpty() || phrase.isEmpty()) return;
        if (isSecond(mention, phrase.get())) return;
        Optional<Attribution> how = how(mention, phrase.get());
        if (how.isEmpty() || isCleared(mention)) return;
        Stance stance = new Stances(wording).of(mention.head());
        if (!stance.isReal() || isHypothetical(mention.first())) return;
        List<String> claimants = claimants(stance, phrase.get(), country.get());
        if (claimants.stream().anyMatch(id -> isOf(id, country.get()))) return;
        boolean alleged = !isServed(phrase.get().first() - 1) || stance.alleged();
        @Nullable String agency = mention.type() == EntityType.AGENCY ? mention.entity() : null;
        found.add(new Culprit(wording, mention.head(), country.get(), agency, how.get(), alleged, claimants));
    }

    /** "In the service of Cuba rob Indian diplomats": what the tagger took for one phrase. */
    private boolean isSecond(Mention mention, NounPhrase phrase) {
        return mention.type() == EntityType.COUNTRY
                && wording.mentions(phrase).stream()
                        .anyMatch(other -> other.type() == EntityType.COUNTRY
                                && other.end() < mention.first()
                                && !wording.word(mention.first() - 1).matches("and|or|,|&"));
    }

    /** Nobody blames his own country. */
    private boolean isOf(String claimant, String country) {
        return claimant.startsWith("agency:")
                && wording.names().countryOf(claimant).filter(country::equals).isPresent();
    }

    /** Whoever accuses, or says so. */
    private List<String> claimants(Stance stance, NounPhrase accused, String country) {
        List<String> told = stance.claimants();
        List<String> accusers = accusers(accused);
        return (accusers.isEmpty() ? told : accusers)
                .stream()
                        .filter(id -> !id.equals(country) && !id.startsWith("group:"))
                        .toList();
    }

    /** The subject of the verb of blaming that stands last before the accused: "has laid the theft at the door of". */
    private List<String> accusers(NounPhrase accused) {
        for (int at = accused.first() - 1; at >= 0 && !wording.word(at).equals(";"); at--) {
            if (!wording.isVerb(at) || !wording.is(at, Kind.ACCUSE, Kind.ATTRIBUTE)) continue;
            if (wording.clauses().isPassive(at)) return List.of();
            return wording.subject(at)
                    .map(phrase -> Claimants.in(wording, phrase))
                    .orElse(List.of());
        }
        return List.of();
    }

    private Optional<Attribution> how(Mention mention, NounPhrase phrase) {
        Attribution own =
                mention.type() == EntityType.AGENCY ? Attribution.STATE : Ties.within(wording, phrase, mention);
        if (acts(mention, phrase) || isOwner(mention, phrase)) return Optional.of(Attribution.STATE);
        boolean last = mention.end() >= phrase.end()
                || wording.is(phrase.head(), Kind.STATE, Kind.ACTOR, Kind.OFFICIAL, Kind.SPY)
                || wording.word(phrase.head()).matches("staff|forces|services|leadership|rulers|directorate");
        if (!last) return Optional.empty();
        int before = beforePlace(phrase.first() - 1);
        if (isAuthor(before)) return Optional.of(Attribution.STATE);
        if (leadsTo(before) || isAccused(before)) return Optional.of(own);
        if (isCalled(before, phrase)) return Optional.of(own);
        return comesFrom(before);
    }

    /** "To Curitiba, in Brazil": the preposition before the town. */
    private int beforePlace(int before) {
        int comma = wording.word(before).equals("in") ? before - 1 : before;
        if (!wording.word(comma).equals(",")) return before;
        int town = comma - 1;
        while (wording.tag(town).startsWith("NNP")) town--;
        return town < comma - 1 ? town : before;
    }

    /** "Israel had done it", "the Emirates ordered the intrusion", "Caracas had paid for the break-in", "Iran was behind". */
    private boolean acts(Mention mention, NounPhrase phrase) {
        boolean people = mention.form() == Mention.Form.DEMONYM
                && wording.word(phrase.head()).endsWith("s");
        int at = people ? phrase.end() : mention.end();
        if (wording.word(at).matches("itself|alone")) at++;
        if (!wording.isVerb(at) && !wording.tag(at).matches("MD|RB")) return false;
        int start = at;
        while (at < start + 5
                && (wording.tag(at).matches("MD|RB") || wording.lemma(at).matches("be|have|stand|do"))
                && !wording.word(at + 1).matches("it|this|that|so")) at++;
        String lemma = wording.lemma(at);
        String next = wording.word(at + 1);
        if (lemma.equals("do")) return next.matches("it|this|that|so");
        if (wording.word(at).equals("behind")) return true;
        if (wording.word(at).matches("responsible|culpable|guilty")) return true;
        if (wording.word(at).equals("to") && next.equals("blame")) return true;
        if (lemma.equals("pull"))
            return wording.has(at, at + 4, Kind.BEHIND) || wording.word(at + 2).equals("strings");
        boolean pays = lemma.equals("pay") && next.equals("for");
        return (pays || lemma.matches(ORDERED))
                && !wording.clauses().isPassive(at)
                && IntStream.range(at + 1, Math.min(at + 5, wording.size()))
                        .anyMatch(token -> wording.is(token, Kind.INCIDENT, Kind.NOUN_CYBER, Kind.NOUN_OPEN)
                                || wording.word(token).matches("it|them|this"));
    }

    /** "Moscow's answer to the vote". */
    private boolean isOwner(Mention mention, NounPhrase phrase) {
        int head = phrase.head();
        boolean owns = wording.tag(mention.end()).equals("POS") || mention.form() == Mention.Form.DEMONYM;
        if (!owns || mention.end() > head || !wording.word(head).matches(OWNED)) return false;
        if (wording.word(head).matches("spies|agents?|hackers?|operat.*")) return false;
        String before = wording.word(phrase.first() - 1);
        return before.matches("at|on|to|was|is|be|as|in|of|by|see|sees|saw|been") || wording.isVerb(phrase.first() - 1);
    }

    /** "The work of", "at the behest of", "they were officers of". */
    private boolean isAuthor(int preposition) {
        String word = wording.word(preposition);
        if (!word.matches("of|for|by|with|to")) return false;
        int noun = preposition - 1;
        if (!wording.tag(noun).startsWith("NN")) return false;
        String lemma = wording.lemma(noun);
        if (RELATION.contains(lemma))
            return word.matches("to|with") && wording.word(noun - 1).matches("with|has|have|had|close");
        if (!word.matches("of|for|by")) return false;
        if (AUTHORSHIP.contains(lemma) && !isOwned(noun))
            return !lemma.equals("service") || wording.word(noun - 2).equals("in");
        return SERVANTS.contains(lemma) && isPredicate(noun);
    }

    /** "On the orders of": what is told as a fact. */
    private boolean isServed(int preposition) {
        return wording.lemma(preposition - 1).matches("order|behest|behalf|pay|payroll|employ|service")
                && !wording.isOpinion();
    }

    private boolean isOwned(int noun) {
        return wording.tag(noun - 1).equals("POS")
                || wording.word(noun - 1).equals("in") && wording.lemma(noun).equals("order");
    }

    /** "They were officers of", "is thought to be a contractor of", "describes them as an arm of". */
    private boolean isPredicate(int noun) {
        int first = wording.phraseAt(noun).map(NounPhrase::first).orElse(noun);
        int be = first - 1;
        if (wording.lemma(be).equals("be")) {
            while (be > 0 && (wording.tag(be).matches("VB.*|TO|RB|MD"))) be--;
            return isSomeoneBefore(be + 1);
        }
        if (wording.word(be).equals("as")) return wording.has(0, be, Kind.CREW) || isSomeoneBefore(be);
        return wording.word(be).matches("by")
                && wording.lemma(noun).matches("unit|department|contractor|team|officer|operative");
    }

    /** "Everything leads to Pyongyang", "traced the seller to". */
    private boolean leadsTo(int preposition) {
        int verb = verbBefore(preposition);
        if (verb < 0) return false;
        String stem = wording.stem(verb);
        boolean fits =
                switch (wording.word(preposition)) {
                    case "to", "toward", "towards" -> stem.matches(TO);
                    case "on", "upon" -> stem.matches(ON);
                    case "at", "in" -> stem.matches(AT) && !hasPhraseBetween(verb, preposition);
                    case "with" -> stem.matches(WITH);
                    default -> false;
                };
        if (!fits) return false;
        if (stem.matches("belong|answer|report")) return isSomeoneBefore(verb);
        return !stem.matches(LOOSE) || isSomeoneBefore(verb) || isAboutAttack(verb, preposition);
    }

    private boolean hasPhraseBetween(int verb, int preposition) {
        return wording.phrases().stream().anyMatch(phrase -> phrase.first() > verb && phrase.end() <= preposition);
    }

    private boolean isAboutAttack(int verb, int end) {
        return IntStream.range(Math.max(0, verb - REACH), end)
                .anyMatch(at -> at != verb
                        && (wording.word(at).matches(TRAIL)
                                || wording.is(at, Kind.NOUN_CYBER, Kind.NOUN_OPEN, Kind.NOUN_TOOL, Kind.CREW)
                                || wording.word(at).startsWith("finger")));
    }

    private int verbBefore(int preposition) {
        for (int at = preposition - 1; at >= Math.max(0, preposition - REACH); at--) {
            if (wording.word(at).matches("[.,;:]") || wording.is(at, Kind.ASSET)) return -1;
            if (wording.isVerb(at) && !wording.tag(at - 1).equals("DT")) return at;
        }
        return -1;
    }

    /** "The opposition blamed Moscow", "the crew serves". */
    private boolean isAccused(int verb) {
        if (verb < 0 || !wording.isVerb(verb)) return false;
        if (wording.is(verb, Kind.ACCUSE) && !wording.stem(verb).equals("hold")) return true;
        return wording.stem(verb).equals("serve") && isSomeoneBefore(verb);
    }

    /** "It was Iran", "the attackers were Turkish", "Fancy Bear is the GRU", "the talk is of". */
    private boolean isCalled(int before, NounPhrase phrase) {
        int at = before;
        while (at > 0 && (wording.tag(at).startsWith("RB") || wording.word(at).matches("been|probably|no|other|than")))
            at--;
        String lemma = wording.lemma(at);
        if (lemma.matches("be|mean")) return isSomeoneBefore(at) && endsThere(phrase);
        boolean talk =
                wording.word(at).matches("of|about") && wording.lemma(at - 1).matches("talk|speak|think");
        if (talk) return true;
        return wording.word(at).matches("on|upon|to")
                && IntStream.range(Math.max(0, at - 4), at)
                        .anyMatch(i -> wording.word(i).matches("suspicions?|blame|eyes|fingers?"));
    }

    private boolean endsThere(NounPhrase phrase) {
        return !wording.isVerb(phrase.end())
                && !wording.tag(phrase.end()).equals("POS")
                && !wording.tag(phrase.end()).equals("VBN");
    }

    /** Whether who is meant before a verb is somebody unknown, a crew or hackers: the noun or pronoun nearest to it. */
    private boolean isSomeoneBefore(int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
            String tag = wording.tag(at);
            if (wording.word(at).matches("[.;:]")) return false;
            if (wording.word(at).equals(",") && isAside(at)) at = openingOf(at);
            else if (tag.startsWith("NN")
                    || tag.matches("PRP|DT|CD|JJ") && wording.word(at).matches(MEANT)) return isSomeone(at);
        }
        return false;
    }

    private boolean isSomeone(int noun) {
        if (wording.word(noun).matches(MEANT) || wording.is(noun, Kind.ACTOR, Kind.CREW)) return true;
        List<Mention> named = wording.names().at(wording.sentence(), noun);
        if (!named.isEmpty()) return named.stream().anyMatch(mention -> mention.type() == EntityType.GROUP);
        return wording.tag(noun).startsWith("NNP");
    }

    /** "The crew, which boasted of the deed, is": the comma closes what stands between. */
    private boolean isAside(int comma) {
        return openingOf(comma) > 0;
    }

    private int openingOf(int comma) {
        for (int at = comma - 1; at > 0; at--) if (wording.word(at).equals(",")) return at;
        return -1;
    }

    /** "This came from Tehran", "is run from within Venezuela", "they live in". */
    private Optional<Attribution> comesFrom(int preposition) {
        if (!wording.word(preposition).matches(CAME)) return Optional.empty();
        int verb = verbBefore(preposition);
        if (verb < 0 || !wording.stem(verb).matches(COMES)) return Optional.empty();
        String stem = wording.stem(verb);
        boolean place = wording.word(preposition).matches("in|within|inside|out") || isOutOf(preposition);
        if (wording.word(preposition).equals("of") && !isOutOf(preposition)) return Optional.empty();
        boolean lives = stem.matches("operate|work|sit|live|base|locate|host|lodge|house|reside|hail|act|run");
        if (lives && hasPhraseBetween(verb, preposition)) return Optional.empty();
        boolean told = isSomeoneBefore(verb)
                || IntStream.range(Math.max(0, verb - 5), verb)
                        .anyMatch(at -> wording.word(at).matches(TRAIL) || wording.is(at, Kind.CREW));
        if (!told || place && !lives) return Optional.empty();
        boolean serves = wording.word(preposition).matches("by|for|under");
        return Optional.of(serves ? Attribution.STATE : Attribution.NATIONAL);
    }

    private boolean isOutOf(int preposition) {
        return wording.word(preposition).equals("of")
                && wording.word(preposition - 1).equals("out");
    }

    /** "It was not Iran", "there is no evidence that". */
    private boolean isCleared(Mention mention) {
        for (int at = mention.first() - 1; at >= Math.max(0, mention.first() - REACH); at--) {
            if (wording.word(at).matches("[.;:]")) break;
            if (wording.word(at)
                            .matches(
                                    "not|n't|never|nobody|nothing|nor|neither|without|purport.*|pretend.*|pos(?:e|ing|ed)")
                    || wording.word(at).equals("no") && !wording.word(at + 1).matches("doubts?|other|longer"))
                return true;
        }
        for (int at = mention.end(); at < Math.min(mention.end() + 4, wording.size()); at++) {
            if (wording.word(at).matches("not|n't|never")) return true;
        }
        return false;
    }

    private boolean isHypothetical(int first) {
        return IntStream.range(Math.max(0, first - 2 * REACH), Math.min(first + 4, wording.size()))
                .anyMatch(at -> wording.tag(at).equals("MD")
                                && wording.word(at).matches("could|might|may|should|would|will|'ll|'d")
                        || wording.word(at).matches("if|whether|warns?|warned"));
    }
}
