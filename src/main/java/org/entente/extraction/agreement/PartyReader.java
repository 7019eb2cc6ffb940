package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** Reads the parties that a sentence names, coordinated ones together. */
final class PartyReader {

    private static final Set<String> JOINTS = Set.of(
            ",", "and", "&", "as", "well", "plus", "both", "/", "then", "with", "together", "along", "alongside");
    private static final Set<String> BINDING = Set.of("between", "among", "of", "from");

    private final Document document;
    private final ElementReader elementReader;

    PartyReader(Document document, Offices offices) {
        this.document = document;
        this.elementReader = new ElementReader(document.names(), offices);
    }

    /** From left to right; the modifiers of a noun of agreement among them. */
    List<Party> in(Sentence sentence, List<Instrument> instruments) {
        List<Element> elements = elementReader.elements(sentence, instruments);
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < elements.size(); ) {
            Element element = elements.get(i);
            if (element.modifies() >= 0) parties.add(modifier(dashed(sentence, elements, i)));
            if (isDashed(sentence, elements, i)) {
                i++;
                continue;
            }
            boolean stands =
                    element.members().isEmpty() && element.counted() >= 0 && standsForNext(sentence, elements, i)
                            || isOfSeveral(sentence, elements, i);
            if (!element.isParty() || stands) {
                i++;
                continue;
            }
            int end = i + 1;
            for (int next = named(sentence, elements, end);
                    next < elements.size()
                            && linked(
                                    sentence,
                                    elements,
                                    end,
                                    elements.get(end).chunk().first());
                    next = named(sentence, elements, end)) {
                end = next + 1;
            }
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
                if (element.chunk().end() > colon || !announcesList(sentence, element.chunk(), colon)) continue;
                String preposition =
                        Prepositions.before(sentence, element.chunk().first());
                int head = element.chunk().head();
                all.set(i, new Party(list.members(), element.chunk().first(), list.end(), head, preposition, -1, -1));
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

    /** The next party: "Estonia" in "and the government of Estonia"; the number of elements where something else stands there. */
    private static int named(Sentence sentence, List<Element> elements, int from) {
        int at = from;
        while (at + 1 < elements.size()
                && !elements.get(at).isParty()
                && isRepresentativeOf(
                        sentence, elements.get(at), elements.get(at + 1).chunk())) at++;
        return at < elements.size() && elements.get(at).isParty() ? at : elements.size();
    }

    /** "Two engineers" in "two engineers of CERT Estonia". */
    private static boolean standsForNext(Sentence sentence, List<Element> elements, int i) {
        if (i + 1 >= elements.size() || !elements.get(i + 1).isParty()) return false;
        return isRepresentativeOf(sentence, elements.get(i), elements.get(i + 1).chunk());
    }

    /** "Police" in "police in Romania and Moldova", which the name of the Romanian police is taken for. */
    private boolean isOfSeveral(Sentence sentence, List<Element> elements, int i) {
        if (i + 2 >= elements.size()) return false;
        Element element = elements.get(i);
        Element home = elements.get(i + 1);
        Chunk next = elements.get(i + 2).chunk();
        boolean plain = !sentence.token(element.chunk().head()).isProperNoun()
                || element.chunk().first() == 0;
        return plain
                && element.chunk().end() == element.chunk().first() + 1
                && home.chunk().first() == element.chunk().end() + 1
                && sentence.lower(element.chunk().end()).matches("in|of|from")
                && !element.isPerson()
                && isHome(element, home)
                && sentence.lower(home.chunk().end()).matches("and|,")
                && next.first() == home.chunk().end() + 1
                && isNamedCountry(next);
    }

    /** "India" in "the India–Japan–Vietnam exercise". */
    private static boolean isDashed(Sentence sentence, List<Element> elements, int i) {
        int next = i + 1;
        while (next < elements.size() && isDash(sentence, elements, next)) {
            if (elements.get(next).modifies() >= 0)
                return !elements.get(i).members().isEmpty();
            next++;
        }
        return false;
    }

    /** Whether a dash, and nothing else, stands before the element. */
    private static boolean isDash(Sentence sentence, List<Element> elements, int i) {
        int first = elements.get(i).chunk().first();
        return elements.get(i - 1).chunk().end() == first - 1
                && sentence.token(first - 1).text().matches("[–—-]|--");
    }

    /** The modifier of a noun of agreement with those that dashes join to it. */
    private static Element dashed(Sentence sentence, List<Element> elements, int i) {
        Element last = elements.get(i);
        List<String> modifiers = new ArrayList<>(last.modifiers());
        int first = i;
        while (first > 0 && isDash(sentence, elements, first)) {
            first--;
            modifiers.addAll(elements.get(first).members());
        }
        return new Element(last.chunk(), List.of(), false, -1, last.modifies(), modifiers);
    }

    private static Party modifier(Element element) {
        return new Party(
                new TreeSet<>(element.modifiers()),
                element.chunk().first(),
                element.chunk().head(),
                element.chunk().head(),
                null,
                -1,
                element.modifies());
    }

    private Party party(Sentence sentence, List<Element> elements, List<Element> run) {
        SortedSet<String> members = new TreeSet<>();
        int counted = -1;
        int unknown = 0;
        for (int i = 0; i < run.size(); i++) {
            Element element = run.get(i);
            counted = Math.max(counted, element.counted());
            if (element.isPerson() && element.members().isEmpty()) unknown++;
            // "Colonel Brandt of the Ministry of Defence" stands for his country
            boolean office = i > 0
                    && isHome(run.get(i - 1), element)
                    && sentence.lower(element.chunk().first() - 1).equals("of");
            if (!office || run.get(i - 1).members().isEmpty()) members.addAll(element.members());
        }
        withoutHomes(members);
        if (unknown > 1) counted = unknown;
        Chunk lead = run.get(0).chunk();
        int before = elements.indexOf(run.get(0)) - 1;
        // "the ministers of Israel and Japan": the ministers stand for both
        while (before >= 0
                && (isRepresentativeOf(sentence, elements.get(before), lead)
                        || isOfSeveral(sentence, elements, before))) {
            lead = elements.get(before).chunk();
            before--;
        }
        if (before > 0 && isPortfolio(sentence, elements.get(before - 1), elements.get(before), lead))
            lead = elements.get(before - 1).chunk();
        int first = pronounBefore(sentence, lead.first());
        int end = run.get(run.size() - 1).chunk().end();
        return new Party(
                members,
                first,
                end,
                first < lead.first() ? first : lead.head(),
                isVerbNext(sentence, end)
                        ? Prepositions.beforeSubject(sentence, first)
                        : Prepositions.before(sentence, first),
                members.isEmpty() ? counted : -1,
                -1);
    }

    /** "The ministers of defence of Norway and Latvia": what they are ministers of stands between. */
    private static boolean isPortfolio(Sentence sentence, Element office, Element portfolio, Chunk country) {
        Chunk title = office.chunk();
        Chunk matter = portfolio.chunk();
        return Representatives.actsForCountry(sentence.token(title.head()))
                && portfolio.members().isEmpty()
                && matter.first() == title.end() + 1
                && sentence.lower(title.end()).matches("of|for")
                && country.first() == matter.end() + 1
                && sentence.lower(matter.end()).equals("of");
    }

    /** "Those" in "train with those of Denmark", which stands for what is called by its country. */
    private static int pronounBefore(Sentence sentence, int first) {
        boolean pronoun = first > 2
                && sentence.lower(first - 1).equals("of")
                && sentence.lower(first - 2).matches("those|that")
                && sentence.token(first - 2).tag().equals("DT");
        return pronoun ? first - 2 : first;
    }

    /** "The Romanian response team, CERT-RO": the country of a body that is named is no party beside it. */
    private void withoutHomes(SortedSet<String> members) {
        List<String> homes = members.stream()
                .filter(member -> member.startsWith("agency:"))
                .flatMap(member -> document.names().countryOf(member).stream())
                .toList();
        homes.forEach(members::remove);
    }

    private static boolean isRepresentativeOf(Sentence sentence, Element element, Chunk next) {
        if (element.isParty() && element.counted() < 0
                || next.first() != element.chunk().end() + 1) return false;
        String between = sentence.lower(element.chunk().end());
        boolean home = between.equals("in") && isNamedCountry(next) || between.equals("at") && isBody(next);
        // "negotiators for Colombia and Panama"
        boolean acting = between.matches("of|from|for");
        Token head = sentence.token(element.chunk().head());
        return (acting || home)
                && (Representatives.actsForCountry(head) || ElementReader.isOppositeNumber(sentence, element.chunk()));
    }

    /** "Police in Cambodia", "the junta in Bamako", and not "ministers in Geneva". */
    private static boolean isNamedCountry(Chunk chunk) {
        return chunk.mentions().stream()
                .filter(mention -> mention.end() == chunk.end())
                .filter(mention -> mention.first() == chunk.first()
                        || mention.first() == chunk.first() + 1 && mention.form() == Mention.Form.NAME)
                .anyMatch(mention -> mention.type() == EntityType.COUNTRY && mention.form() == Mention.Form.NAME
                        || mention.form() == Mention.Form.METONYM);
    }

    /** "Officers at the National Cyber Centre". */
    private static boolean isBody(Chunk chunk) {
        return chunk.headMentions().stream().anyMatch(mention -> mention.type() == EntityType.AGENCY);
    }

    /** Whether the second names the home of the first: "Colonel Brandt of Brazil", "the NCSA (NCSA) of Rwanda". */
    private boolean isHome(Element one, Element home) {
        if (one.isPerson()) return true;
        if (one.members().size() != 1 || home.members().size() != 1) return false;
        String body = one.members().get(0);
        return !body.equals(home.members().get(0))
                && document.names()
                        .countryOf(body)
                        .filter(home.members().get(0)::equals)
                        .isPresent();
    }

    /** "Its Japanese counterpart, NISC": the name of the body that was only described. */
    private boolean isNameOf(Sentence sentence, Element name, Element described) {
        boolean acts =
                Representatives.actsForCountry(sentence.token(described.chunk().head()))
                        || ElementReader.isOppositeNumber(sentence, described.chunk());
        return acts && !name.isPerson() && isHome(name, described);
    }

    private boolean linked(Sentence sentence, List<Element> elements, int next, int end) {
        int first = elements.get(next - 1).chunk().end();
        boolean any = false;
        for (int i = first; i < end; i++) {
            String word = sentence.lower(i);
            // "Peru's and Chile's teams"
            if (i == first && sentence.token(i).tag().equals("POS")) continue;
            if (word.equals("(") || word.equals("-lrb-")) {
                while (i < end && !sentence.token(i).text().matches("\\)|-RRB-")) i++;
                continue;
            }
            // "Norway's team and that of Iceland"
            boolean that = word.matches("that|those")
                    && any
                    && i + 1 < end
                    && sentence.lower(i + 1).equals("of");
            if (that) {
                i++;
                continue;
            }
            boolean again = i > first
                    && sentence.lower(i - 1).matches("and|,")
                    && word.equals(Prepositions.before(
                            sentence, elements.get(next - 1).chunk().first()));
            // "with Indonesia and with Malaysia": with each by itself
            if (again && word.equals("with")) return false;
            if (again) continue;
            boolean officeOf = word.equals("of") && isHome(elements.get(next - 1), elements.get(next));
            if (!JOINTS.contains(word) && !officeOf) return false;
            if (word.equals("with") && !sentence.lower(i - 1).matches("along|together")) return false;
            any = true;
        }
        return any;
    }

    /**
     * One run of coordinated parties, or several where only commas or a clause's edge stand between: "In Japan, Estonia and
     * Latvia signed".
     */
    private List<List<Element>> runs(Sentence sentence, List<Element> elements, int first, int end) {
        List<Element> all = elements.subList(first, end);
        boolean tied = all.stream().anyMatch(element -> element.isPerson())
                || isHeadline(sentence)
                || IntStream.range(1, all.size()).anyMatch(i -> isNameOf(sentence, all.get(i), all.get(i - 1)))
                || hasAnd(
                        sentence,
                        all.get(0).chunk().end(),
                        all.get(all.size() - 1).chunk().first());
        if (!tied) return all.stream().map(List::of).toList();
        String preposition = Prepositions.before(sentence, all.get(0).chunk().first());
        boolean mayBreak = all.size() > 1
                && preposition != null
                && !BINDING.contains(preposition)
                && isVerbNext(sentence, all.get(all.size() - 1).chunk().end());
        if (!mayBreak) return List.of(all);
        Dependencies dependencies = sentence.dependencies();
        List<Integer> conjuncts = dependencies.conjuncts(all.get(0).chunk().head());
        for (int i = 1; i < all.size(); i++) {
            if (!conjuncts.contains(all.get(i).chunk().head()))
                return List.of(all.subList(0, i), all.subList(i, all.size()));
        }
        return List.of(all);
    }

    static boolean isHeadline(Sentence sentence) {
        return !sentence.token(sentence.size() - 1).text().matches("[.!?;:”\"'’)…]+|''");
    }

    private static boolean hasAnd(Sentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            if (sentence.lower(i).matches("and|&|as|plus|/")) return true;
        }
        return false;
    }

    private static boolean isVerbNext(Sentence sentence, int i) {
        int at = i;
        while (at < sentence.size() && sentence.token(at).tag().startsWith("RB")) at++;
        return at < sentence.size() && sentence.token(at).isFinite();
    }
}
