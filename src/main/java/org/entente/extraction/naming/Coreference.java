package org.entente.extraction.naming;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.FirstNames.Gender;
import org.entente.extraction.naming.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Leads pronouns back to what they mean, and lets {@link Phrases} do so with "the ministry" or "the two countries". */
final class Coreference {

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> HAVING = Set.of("has", "had", "have");
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG");
    private static final Set<String> IMPERSONAL = Lexicon.words("impersonal-verb");
    private static final Set<String> STAFF = Set.of(
            "director",
            "chief",
            "executive",
            "founder",
            "co-founder",
            "chairman",
            "chairwoman",
            "ceo",
            "owner",
            "chairperson",
            "scientist",
            "officer",
            "economist",
            "lawyer",
            "general",
            "president",
            "governor",
            "commissioner",
            "treasurer",
            "counsel",
            "editor",
            "manager",
            "representative",
            "auditor",
            "administrator");
    private static final Set<String> ROLES = Lexicon.words("role");
    /** Of a state, of which a body named on the way does not make them those of the body. */
    private static final Set<String> OF_STATES = Set.of(
            "minister", "premier", "official", "officer", "expert", "delegate", "undersecretary", "vice-premier");

    private static final Set<String> SPEAKING = Set.of("spokesman", "spokeswoman", "spokesperson");
    private static final Set<String> LEADING = Set.of("head", "lead", "run", "direct", "command", "manage", "chair");
    private static final Set<String> UNITS = Set.of(
            "unit",
            "department",
            "division",
            "office",
            "section",
            "team",
            "laboratory",
            "lab",
            "branch",
            "desk",
            "centre",
            "center",
            "arm",
            "wing",
            "board",
            "committee");
    private static final Set<EntityType> BODIES =
            EnumSet.of(EntityType.AGENCY, EntityType.COMPANY, EntityType.ORGANIZATION);
    private static final int SENTENCES_BACK = 4;

    private final Gazetteer gazetteer;
    private final List<Scan> scans;
    private final Register register;
    private final Map<String, String> representatives;
    private final Descriptions descriptions;
    private final Discourse discourse = new Discourse();

    /** @param representatives persons to the alpha-2 of the country that they speak for */
    Coreference(Gazetteer gazetteer, List<Scan> scans, Register register, Map<String, String> representatives) {
        this.gazetteer = gazetteer;
        this.scans = scans;
        this.register = register;
        this.representatives = representatives;
        this.descriptions = new Descriptions(scans, register.mentions());
    }

    void resolve() {
        for (Scan scan : scans) {
            Line line = scan.line();
            List<Mention> named = register.mentions(line.index()).stream()
                    .sorted(Comparator.comparing(Mention::first))
                    .toList();
            new Walk(scan, named).walk();
        }
    }

    private void point(String entity, Form form, Line line, int first, int end) {
        if (entity.startsWith("country:")) register.add(gazetteer.country(entity.substring("country:".length())));
        see(line, register.mention(register.entry(entity), form, line, first, end));
    }

    private void see(Line line, Mention mention) {
        String country = mention.type() == EntityType.AGENCY
                ? register.entry(mention.entity()).country()
                : representatives.get(mention.entity());
        discourse.add(line, mention, country == null ? null : "country:" + country);
    }

    /** One sentence, token by token. */
    private final class Walk {

        private final Line line;
        private final Deque<Mention> ahead;
        private final Phrases phrases;
        private boolean quoted;

        Walk(Scan scan, List<Mention> named) {
            this.line = scan.line();
            this.ahead = new ArrayDeque<>(named);
            this.phrases = new Phrases(scan, named, register, discourse, descriptions, representatives);
        }

        void walk() {
            for (int token = 0; token < line.size(); token++) {
                while (!ahead.isEmpty() && ahead.peek().first() <= token) see(line, ahead.remove());
                if (line.isOpeningQuote(token)) quoted = true;
                else if (line.isClosingQuote(token)) quoted = false;
                readPronoun(token);
                Phrases.Meaning phrase = phrases.at(token);
                if (phrase == null) continue;
                for (String entity : phrase.entities()) point(entity, Form.NOMINAL, line, token, phrase.end());
            }
        }

        private void readPronoun(int token) {
            String meant = null;
            if (line.in(token, MALE)) meant = person(token, Gender.MALE);
            else if (line.in(token, FEMALE)) meant = person(token, Gender.FEMALE);
            else if (line.is(token, "its") || line.is(token, "it") && !quoted && isAgent(token)) meant = thing(token);
            if (line.is(token, "its") && (meant == null || meant.startsWith("country:"))) {
                String employer = employer(token);
                if (employer != null && !isGovernmentSpeaking(token, meant)) meant = employer;
            }
            if (meant != null) point(meant, Form.PRONOUN, line, token, token + 1);
        }

        private @Nullable String person(int token, Gender gender) {
            Predicate<Seen> fitting =
                    seen -> seen.type() == EntityType.PERSON && descriptions.fits(seen.entity(), gender);
            // "Celso Amorim and his host"
            String meant = line.isAnd(token - 1) ? discourse.latest(line.index(), 0, fitting) : null;
            if (meant == null) meant = discourse.nearest(line.index(), SENTENCES_BACK, fitting);
            if (meant != null) descriptions.learn(meant, gender);
            return meant;
        }

        /** Whether "it" is the subject of something that only a country or a body does. */
        private boolean isAgent(int token) {
            int verb = token + 1;
            while (line.tag(verb).equals("RB") || line.tag(verb).equals("MD") || line.in(verb, HAVING)) verb++;
            if (!line.isVerb(verb)) return false;
            if (line.lemma(verb).equals("be")) return PARTICIPLES.contains(line.tag(verb + 1));
            return !IMPERSONAL.contains(line.lemma(verb));
        }

        /** "Its director, Ann Example": a body of the sentence before, whatever that sentence is about. */
        private @Nullable String employer(int token) {
            int noun = token + 1;
            while (line.isNoun(noun + 1) && !line.isCapitalized(noun + 1) || line.isAdjective(noun)) noun++;
            boolean staff = line.in(noun, STAFF) || line.in(noun, ROLES) && !line.in(noun, OF_STATES);
            if (!staff && !(line.in(noun, UNITS) && isLeading(token - 1))) return null;
            return discourse.nearest(line.index(), 1, seen -> BODIES.contains(seen.type()));
        }

        /** "Norway's government had seen nothing, its spokesman said". */
        private boolean isGovernmentSpeaking(int token, @Nullable String meant) {
            if (meant == null || !line.in(token + 1, SPEAKING)) return false;
            return meant.equals(discourse.nearest(
                    line.index(),
                    0,
                    seen -> seen.type() == EntityType.COUNTRY && seen.prominence() > Prominence.OTHER));
        }

        /** "Ann Example, who heads its". */
        private boolean isLeading(int verb) {
            return line.isVerb(verb) && LEADING.contains(line.lemma(verb));
        }

        /** The subject of the sentence so far; where a sentence begins so, that of the sentence before. */
        private @Nullable String thing(int token) {
            int back = token <= line.start() + 1 ? 1 : 0;
            return discourse.nearest(
                    line.index(),
                    back,
                    seen -> seen.type() != EntityType.PERSON && seen.prominence() > Prominence.OTHER);
        }
    }
}
