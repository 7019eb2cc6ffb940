package org.entente.extraction.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.entente.extraction.naming.Names;

/** Reads which chunks of a sentence name or mean a party. */
final class ElementReader {

    private final Names names;
    private final Offices offices;

    ElementReader(Names names, Offices offices) {
        this.names = names;
        this.offices = offices;
    }

    /** From left to right, those that are none among them. */
    List<Element> elements(Sentence sentence, List<Instrument> instruments) {
        return Chunk.in(sentence, names).stream()
                .filter(chunk -> !isParenthesised(sentence, chunk))
                .map(chunk -> element(sentence, chunk, instruments))
                .toList();
    }

    private Element element(Sentence sentence, Chunk chunk, List<Instrument> instruments) {
        List<Mention> heads = headMentions(sentence, chunk);
        if (sentence.token(chunk.head()).tag().equals("PRP$")) return Element.none(chunk);
        Mention person = chunk.person();
        if (person != null) return new Element(chunk, ofPerson(chunk, person), true, -1, -1, List.of());
        List<String> named = heads.stream()
                .filter(mention -> canBeParty(mention) && !Citizens.isOne(sentence, mention))
                .map(Mention::entity)
                .distinct()
                .toList();
        if (!named.isEmpty()) return new Element(chunk, withJoined(sentence, chunk, named), false, -1, -1, List.of());
        if (isWithinLongerName(sentence, chunk)) return new Element(chunk, bodies(chunk), false, -1, -1, List.of());
        if (isUnknownBody(sentence, chunk)) return new Element(chunk, bodies(chunk), false, -1, -1, List.of());
        if (isWilling(sentence, chunk)) return new Element(chunk, bodies(chunk), false, -1, -1, List.of());
        int counted = Representatives.counted(sentence, chunk);
        if (!heads.isEmpty()) return Element.none(chunk);
        for (Instrument instrument : instruments) {
            // "a Japanese team" acts for its country; "a joint team" is what countries have
            boolean acts = instrument.is(Instrument.Kind.PLAIN)
                    && Representatives.actsForCountry(sentence.token(chunk.head()))
                    && !bodies(chunk).isEmpty();
            if (!acts && chunk.covers(instrument.head()) && instrument.head() == chunk.head()) {
                return new Element(chunk, List.of(), false, -1, instrument.head(), bodies(chunk));
            }
        }
        boolean oneOfTwo = Representatives.isOneOfTwo(sentence.token(chunk.head())) && isAfterDemonym(chunk);
        if (oneOfTwo
                || isOppositeNumber(sentence, chunk)
                || Representatives.actsForCountry(sentence.token(chunk.head()))
                || isAcronymOfState(sentence, chunk)) {
            return new Element(chunk, acting(sentence, chunk), false, counted, -1, List.of());
        }
        return counted < 0 ? Element.none(chunk) : new Element(chunk, List.of(), false, counted, -1, List.of());
    }

    /** "US Army Central": a command of the body that its name begins with. */
    private static boolean isWithinLongerName(Sentence sentence, Chunk chunk) {
        return chunk.headMentions().isEmpty()
                && sentence.token(chunk.head()).isProperNoun()
                && chunk.mentions().stream()
                        .anyMatch(mention -> mention.type() == EntityType.AGENCY && mention.end() == chunk.head());
    }

    /** "Iraq's National Security Advisory": taken for a firm, but it bears the words of an office. */
    private static boolean isUnknownBody(Sentence sentence, Chunk chunk) {
        boolean office = chunk.headMentions().stream()
                .filter(mention -> mention.type() == EntityType.COMPANY)
                .flatMap(mention -> sentence.tokens().subList(mention.first(), mention.end()).stream())
                .anyMatch(token -> token.text().matches("National|Agency|Authority|Directorate|Ministry|Department"));
        return office && !bodies(chunk).isEmpty();
    }

    /** "His Australian opposite number". */
    static boolean isOppositeNumber(Sentence sentence, Chunk chunk) {
        int head = chunk.head();
        return head > chunk.first()
                && sentence.token(head).lemma().equals("number")
                && sentence.token(head - 1).text().equals("opposite");
    }

    /** "Hungary's refusal" in "Hungary's refusal to extend the pact", or "Hungary's exit from it": what Hungary does. */
    private static boolean isWilling(Sentence sentence, Chunk chunk) {
        if (isLeaving(sentence, chunk)) return !bodies(chunk).isEmpty();
        return chunk.end() < sentence.size()
                && sentence.token(chunk.end()).tag().equals("TO")
                && sentence.token(chunk.head())
                        .lemma()
                        .matches("refusal|decision|readiness|willingness|failure|promise|pledge")
                && !bodies(chunk).isEmpty();
    }

    /** "Hungary's exit", "the Hungarian withdrawal", and not "the pact's expiry". */
    private static boolean isLeaving(Sentence sentence, Chunk chunk) {
        Token head = sentence.token(chunk.head());
        boolean notice = head.lemma().equals("notice");
        boolean left = chunk.end() < sentence.size()
                && sentence.token(chunk.end())
                        .text()
                        .matches(notice ? "of" : "from|of|,|(?i)took|takes|will|becomes|became");
        return left && (notice || Nominal.act(head) == Act.END);
    }

    /** The Dutch police, too, in "Dutch and Ukrainian police". */
    private static List<String> withJoined(Sentence sentence, Chunk chunk, List<String> named) {
        if (named.stream().noneMatch(id -> id.startsWith("agency:"))) return named;
        Stream<String> joined = chunk.mentions().stream()
                .filter(mention -> mention.type() == EntityType.AGENCY && mention.end() < chunk.head())
                .filter(mention -> sentence.token(mention.end()).text().matches("and|,|&"))
                .map(Mention::entity);
        return Stream.concat(joined, named.stream()).distinct().toList();
    }

    private static boolean isAfterDemonym(Chunk chunk) {
        return chunk.mentions().stream()
                .anyMatch(mention -> mention.form() == Mention.Form.DEMONYM && mention.end() == chunk.head());
    }

    /** "Its counterpart" is another body than the one that "its" stands for. */
    private static List<Mention> headMentions(Sentence sentence, Chunk chunk) {
        boolean other = isOther(sentence, chunk);
        return chunk.headMentions().stream()
                .filter(mention -> !other || mention.isNamed())
                .toList();
    }

    /** "Senegal's CDP": a body that no list knows. */
    private static boolean isAcronymOfState(Sentence sentence, Chunk chunk) {
        Token head = sentence.token(chunk.head());
        boolean acronym = head.isNoun() && head.text().matches("[A-Z]{2}[A-Z-]*");
        return acronym
                && sentence.token(chunk.head() - (chunk.head() > 0 ? 1 : 0))
                        .tag()
                        .equals("POS")
                && !bodies(chunk).isEmpty();
    }

    private List<String> ofPerson(Chunk chunk, Mention person) {
        List<String> states = chunk.states();
        return states.isEmpty() ? offices.of(person.entity()).map(List::of).orElse(List.of()) : states;
    }

    /** Of "its counterpart" nobody yet: it is another one's than the one that "its" stands for. */
    private static List<String> acting(Sentence sentence, Chunk chunk) {
        boolean other = isOther(sentence, chunk);
        return chunk.mentions().stream()
                .filter(mention -> !other || mention.form() != Mention.Form.PRONOUN)
                .filter(ElementReader::canBeParty)
                .map(Mention::entity)
                .distinct()
                .toList();
    }

    private static boolean isOther(Sentence sentence, Chunk chunk) {
        int head = chunk.head();
        boolean sister = head > chunk.first() && sentence.token(head - 1).text().matches("sister|partner|peer|fellow");
        return sister || sentence.token(head).lemma().matches("(?i)counterpart|colleague|number");
    }

    private static List<String> bodies(Chunk chunk) {
        return chunk.mentions().stream()
                .filter(ElementReader::canBeParty)
                .map(Mention::entity)
                .distinct()
                .toList();
    }

    private static boolean canBeParty(Mention mention) {
        return mention.type() == EntityType.COUNTRY
                || mention.type() == EntityType.AGENCY
                || mention.type() == EntityType.ORGANIZATION;
    }

    private static boolean isParenthesised(Sentence sentence, Chunk chunk) {
        return chunk.first() > 0 && sentence.token(chunk.first() - 1).text().matches("\\(|-LRB-");
    }
}
