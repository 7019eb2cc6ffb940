package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/** Reads the parties that a sentence names, coordinated ones together. */
final class PartyReader {

    private static final Set<String> JOINTS =
            Set.of(",", "and", "&", "as", "well", "plus", "both", "/", "then", "with");
    private static final Set<String> BINDING = Set.of("between", "among", "of", "from");

    private static final Set<String> CONJUNCTIONS =
            Set.of("that", "if", "whether", "because", "while", "although", "though", "unless", "whereas");
    private static final Set<String> MAYBE_CONJUNCTIONS = Set.of("after", "before", "since", "until", "as", "once");

    private final Document document;
    private final Offices offices;

    PartyReader(Document document, Offices offices) {
        this.document = document;
        this.offices = offices;
    }

    /** From left to right; the modifiers of a noun of agreement among them. */
    List<Party> in(Sentence sentence, List<Instrument> instruments) {
        List<Element> elements = elements(sentence, instruments);
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < elements.size(); ) {
            Element element = elements.get(i);
            if (element.modifies >= 0) parties.add(modifier(element));
            boolean stands = element.members.isEmpty() && element.counted >= 0 && standsForNext(sentence, elements, i);
            if (!element.isParty() || stands) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < elements.size() && elements.get(end).isParty() && linked(sentence, elements, end)) end++;
            for (List<Element> run : runs(sentence, elements, i, end)) parties.add(party(sentence, elements, run));
            i = end;
        }
        return listed(sentence, elements, parties);
    }

    /** "With two sister bodies: the NCSA of Rwanda and Mozambique's INTIC": the list after the colon is meant by the noun. */
    private static List<Party> listed(Sentence sentence, List<Element> elements, List<Party> parties) {
        List<Party> all = new ArrayList<>(parties);
        for (int i = 0; i < all.size(); i++) {
            Party list = all.get(i);
            int colon = list.first() - 1;
            if (colon < 0 || !sentence.token(colon).text().equals(":")) continue;
            for (Element element : elements) {
                if (element.chunk.end() > colon || !announcesList(sentence, element.chunk, colon)) continue;
                String preposition = preposition(sentence, element.chunk.first());
                int head = element.chunk.head();
                all.set(i, new Party(list.members(), element.chunk.first(), list.end(), head, preposition, -1, -1));
            }
        }
        return all;
    }

    private static boolean announcesList(Sentence sentence, Chunk chunk, int colon) {
        Token head = sentence.token(chunk.head());
        if (!head.tag().equals("NNS") || !chunk.mentions().isEmpty() || !Representatives.actsForCountry(head))
            return false;
        for (int i = chunk.end(); i < colon; i++) {
            if (sentence.token(i).isVerb()) return false;
        }
        return true;
    }

    /** "Two engineers" in "two engineers of CERT Estonia". */
    private static boolean standsForNext(Sentence sentence, List<Element> elements, int i) {
        if (i + 1 >= elements.size() || !elements.get(i + 1).isParty()) return false;
        return isRepresentativeOf(sentence, elements.get(i), elements.get(i + 1).chunk);
    }

    private static Party modifier(Element element) {
        return new Party(
                new TreeSet<>(element.modifiers),
                element.chunk.first(),
                element.chunk.head(),
                element.chunk.head(),
                null,
                -1,
                element.modifies);
    }

    private Party party(Sentence sentence, List<Element> elements, List<Element> run) {
        SortedSet<String> members = new TreeSet<>();
        int counted = -1;
        int unknown = 0;
        for (int i = 0; i < run.size(); i++) {
            Element element = run.get(i);
            counted = Math.max(counted, element.counted);
            if (element.isPerson && element.members.isEmpty()) unknown++;
            // "Colonel Brandt of the Ministry of Defence" stands for his country
            boolean office = i > 0
                    && isHome(run.get(i - 1), element)
                    && lower(sentence, element.chunk.first() - 1).equals("of");
            if (!office || run.get(i - 1).members.isEmpty()) members.addAll(element.members);
        }
        if (unknown > 1) counted = unknown;
        Chunk lead = run.get(0).chunk;
        int before = elements.indexOf(run.get(0)) - 1;
        // "the ministers of Israel and Japan": the ministers stand for both
        while (before >= 0 && isRepresentativeOf(sentence, elements.get(before), lead)) {
            lead = elements.get(before).chunk;
            before--;
        }
        return new Party(
                members,
                lead.first(),
                run.get(run.size() - 1).chunk.end(),
                lead.head(),
                preposition(sentence, lead.first()),
                members.isEmpty() ? counted : -1,
                -1);
    }

    private static boolean isRepresentativeOf(Sentence sentence, Element element, Chunk next) {
        if (element.isParty() && element.counted < 0 || next.first() != element.chunk.end() + 1) return false;
        String between = lower(sentence, element.chunk.end());
        return (between.equals("of") || between.equals("from"))
                && Representatives.actsForCountry(sentence.token(element.chunk.head()));
    }

    private static @Nullable String preposition(Sentence sentence, int first) {
        if (first == 0) return null;
        Token before = sentence.token(first - 1);
        boolean adverb =
                first > 1 && before.text().toLowerCase(Locale.ROOT).matches("both|only|just|mainly|also|even|not");
        Token word = adverb ? sentence.token(first - 2) : before;
        String text = word.text().toLowerCase(Locale.ROOT);
        if (text.equals("to")
                && word.index() > 0
                && lower(sentence, word.index() - 1).equals("next")) return "alongside";
        if (!word.tag().matches("IN|TO|RP") || CONJUNCTIONS.contains(text)) return null;
        boolean opensClause =
                MAYBE_CONJUNCTIONS.contains(text) && sentence.dependencies().is(word.index(), "mark");
        return opensClause ? null : text;
    }

    /** Whether the second names the home of the first: "Colonel Brandt of Brazil", "the NCSA (NCSA) of Rwanda". */
    private boolean isHome(Element one, Element home) {
        if (one.isPerson) return true;
        if (one.members.size() != 1 || home.members.size() != 1) return false;
        String body = one.members.get(0);
        return !body.equals(home.members.get(0))
                && document.names()
                        .countryOf(body)
                        .filter(home.members.get(0)::equals)
                        .isPresent();
    }

    private boolean linked(Sentence sentence, List<Element> elements, int next) {
        int first = elements.get(next - 1).chunk.end();
        int end = elements.get(next).chunk.first();
        boolean any = false;
        for (int i = first; i < end; i++) {
            String word = lower(sentence, i);
            if (word.equals("(") || word.equals("-lrb-")) {
                while (i < end && !sentence.token(i).text().matches("\\)|-RRB-")) i++;
                continue;
            }
            boolean again = i > first
                    && lower(sentence, i - 1).matches("and|,")
                    && word.equals(
                            preposition(sentence, elements.get(next - 1).chunk.first()));
            // "with Indonesia and with Malaysia": with each by itself
            if (again && word.equals("with")) return false;
            if (again) continue;
            boolean officeOf = word.equals("of") && isHome(elements.get(next - 1), elements.get(next));
            if (!JOINTS.contains(word) && !officeOf) return false;
            if (word.equals("with") && !lower(sentence, i - 1).matches("along|together")) return false;
            any = true;
        }
        return any;
    }

    private static boolean isParenthesised(Sentence sentence, Chunk chunk) {
        return chunk.first() > 0 && sentence.token(chunk.first() - 1).text().matches("\\(|-LRB-");
    }

    /**
     * One run of coordinated parties, or several where only commas or a clause's edge stand between: "In Japan, Estonia and
     * Latvia signed".
     */
    private static List<List<Element>> runs(Sentence sentence, List<Element> elements, int first, int end) {
        List<Element> all = elements.subList(first, end);
        boolean tied = all.stream().anyMatch(element -> element.isPerson)
                || isHeadline(sentence)
                || hasAnd(
                        sentence,
                        all.get(0).chunk.end(),
                        all.get(all.size() - 1).chunk.first());
        if (!tied) return all.stream().map(List::of).toList();
        String preposition = preposition(sentence, all.get(0).chunk.first());
        boolean mayBreak = all.size() > 1
                && preposition != null
                && !BINDING.contains(preposition)
                && isVerbNext(sentence, all.get(all.size() - 1).chunk.end());
        if (!mayBreak) return List.of(all);
        Dependencies dependencies = sentence.dependencies();
        List<Integer> conjuncts = dependencies.conjuncts(all.get(0).chunk.head());
        for (int i = 1; i < all.size(); i++) {
            if (!conjuncts.contains(all.get(i).chunk.head()))
                return List.of(all.subList(0, i), all.subList(i, all.size()));
        }
        return List.of(all);
    }

    static boolean isHeadline(Sentence sentence) {
        return !sentence.token(sentence.size() - 1).text().matches("[.!?;:”\"'’)…]+|''");
    }

    private static boolean hasAnd(Sentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            if (lower(sentence, i).matches("and|&|as|plus|/")) return true;
        }
        return false;
    }

    private static boolean isVerbNext(Sentence sentence, int i) {
        int at = i;
        while (at < sentence.size() && sentence.token(at).tag().startsWith("RB")) at++;
        return at < sentence.size() && sentence.token(at).tag().matches("VBD|VBZ|VBP|MD");
    }

    private List<Element> elements(Sentence sentence, List<Instrument> instruments) {
        return Chunk.in(sentence, document.names()).stream()
                .filter(chunk -> !isParenthesised(sentence, chunk))
                .map(chunk -> element(sentence, chunk, instruments))
                .toList();
    }

    private Element element(Sentence sentence, Chunk chunk, List<Instrument> instruments) {
        List<Mention> heads = chunk.headMentions();
        if (sentence.token(chunk.head()).tag().equals("PRP$")) return Element.none(chunk);
        Mention person = chunk.person();
        if (person != null) return new Element(chunk, ofPerson(chunk, person), true, -1, -1, List.of());
        List<String> named = heads.stream()
                .filter(PartyReader::canBeParty)
                .map(Mention::entity)
                .distinct()
                .toList();
        if (!named.isEmpty()) return new Element(chunk, named, false, -1, -1, List.of());
        int counted = Representatives.counted(sentence, chunk);
        if (!heads.isEmpty()) return Element.none(chunk);
        for (Instrument instrument : instruments) {
            if (chunk.covers(instrument.head()) && instrument.head() == chunk.head()) {
                return new Element(chunk, List.of(), false, -1, instrument.head(), bodies(chunk));
            }
        }
        if (Representatives.actsForCountry(sentence.token(chunk.head()))) {
            return new Element(chunk, bodies(chunk), false, counted, -1, List.of());
        }
        return counted < 0 ? Element.none(chunk) : new Element(chunk, List.of(), false, counted, -1, List.of());
    }

    private List<String> ofPerson(Chunk chunk, Mention person) {
        List<String> states = chunk.states();
        return states.isEmpty() ? offices.of(person.entity()).map(List::of).orElse(List.of()) : states;
    }

    private static List<String> bodies(Chunk chunk) {
        return chunk.mentions().stream()
                .filter(PartyReader::canBeParty)
                .map(Mention::entity)
                .distinct()
                .toList();
    }

    private static boolean canBeParty(Mention mention) {
        return mention.type() == EntityType.COUNTRY
                || mention.type() == EntityType.AGENCY
                || mention.type() == EntityType.ORGANIZATION;
    }

    private static String lower(Sentence sentence, int i) {
        return sentence.token(i).text().toLowerCase(Locale.ROOT);
    }

    /** A chunk as a party may be made of it. */
    private record Element(
            Chunk chunk, List<String> members, boolean isPerson, int counted, int modifies, List<String> modifiers) {

        static Element none(Chunk chunk) {
            return new Element(chunk, List.of(), false, -1, -1, List.of());
        }

        boolean isParty() {
            return !members.isEmpty() || isPerson || counted >= 0;
        }
    }
}
