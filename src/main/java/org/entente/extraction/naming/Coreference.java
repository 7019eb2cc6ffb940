package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.FirstNames.Gender;
import org.entente.extraction.naming.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Leads pronouns and phrases such as "the ministry" or "the two countries" back to what they mean. */
final class Coreference {

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their");
    private static final Set<String> EACH = Set.of("each", "either", "neither");
    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5);
    private static final Set<String> INTRODUCING = Set.of(
            "that", "which", "who", "whose", "it", "calling", "called", "known", "behind", "responsible", "of", "for");
    private static final Set<String> IMPERSONAL = Set.of(
            "emerge", "appear", "seem", "turn", "happen", "take", "matter", "remain", "come", "read", "cost", "cover",
            "provide", "contain", "concern", "oblige", "replace", "follow", "include", "mark", "depend", "apply",
            "deal", "expire", "sound", "look");
    private static final List<String> PAIRS = List.of("pair-country", "pair-agency", "pair-company", "pair-person");
    private static final Map<String, EntityType> TYPES = Map.of(
            "pair-country", EntityType.COUNTRY,
            "pair-agency", EntityType.AGENCY,
            "pair-company", EntityType.COMPANY,
            "pair-person", EntityType.PERSON,
            "one-agency", EntityType.AGENCY,
            "one-company", EntityType.COMPANY,
            "one-group", EntityType.GROUP,
            "one-organization", EntityType.ORGANIZATION);
    private static final List<String> ONES = List.of("one-agency", "one-company", "one-group", "one-organization");
    private static final Set<String> LOOSE =
            Set.of("company", "firm", "group", "gang", "crew", "organisation", "organization", "agency", "hackers");
    private static final Map<String, Set<String>> ALSO = Map.of(
            "alliance", Set.of("nato"),
            "bloc", Set.of("eu", "asean", "brics", "mercosur"),
            "union", Set.of("eu", "african-union", "unasur"));
    private static final Map<String, String> SPELLINGS =
            Map.of("centre", "center", "center", "centre", "ministry", "department", "department", "ministry");
    private static final Set<String> ROLES = Lexicon.words("role");
    private static final int SENTENCES_BACK = 4;
    private static final int SENTENCES_BACK_BY_NAME = 8;

    private final List<Scan> scans;
    private final Register register;
    private final List<Mention> named;
    private final Descriptions descriptions;
    private final Map<String, String> representatives;
    private final Discourse discourse = new Discourse();

    /** @param representatives persons to the alpha-2 of the country that they speak for */
    Coreference(List<Scan> scans, Register register, Map<String, String> representatives) {
        this.representatives = representatives;
        this.scans = scans;
        this.register = register;
        this.named = new ArrayList<>(register.mentions());
        named.sort(Comparator.comparing(Mention::sentence).thenComparing(Mention::first));
        this.descriptions = new Descriptions(scans, named);
    }

    void resolve() {
        int next = 0;
        for (Scan scan : scans) {
            Line line = scan.line();
            boolean quoted = false;
            for (int token = 0; token < line.size(); token++) {
                while (next < named.size()
                        && named.get(next).sentence() == line.index()
                        && named.get(next).first() <= token) {
                    see(line, named.get(next++));
                }
                if (line.isOpeningQuote(token)) quoted = true;
                else if (line.isClosingQuote(token)) quoted = false;
                read(line, token, quoted);
                bareBody(scan, token);
            }
        }
    }

    private void read(Line line, int token, boolean quoted) {
        String word = line.lower(token);
        if (MALE.contains(word)) person(line, token, Gender.MALE);
        else if (FEMALE.contains(word)) person(line, token, Gender.FEMALE);
        else if (word.equals("its") || word.equals("it") && !quoted && isAgent(line, token)) thing(line, token);
        if (POINTING.contains(word) || NUMBERS.containsKey(word) || EACH.contains(word)) phrase(line, token);
    }

    /** "the Russian Ministry", of a body that was named in full before. */
    private void bareBody(Scan scan, int token) {
        Line line = scan.line();
        String word = line.lower(token);
        if (token == 0
                || !line.isCapitalized(token)
                || !Lexicon.words("one-agency").contains(word)) return;
        String country = scan.countryAt(token - 1, false);
        if (country == null || isNamed(line, token)) return;
        Mention meant = discourse.latest(
                line.index(),
                SENTENCES_BACK_BY_NAME,
                mention -> mention.type() == EntityType.AGENCY
                        && country.equals(countryOf(mention))
                        && isCalled(mention.entity(), word));
        if (meant != null) point(meant.entity(), Form.NOMINAL, line, token, token + 1);
    }

    private boolean isNamed(Line line, int token) {
        return named.stream()
                .anyMatch(mention ->
                        mention.sentence() == line.index() && mention.first() <= token && token < mention.end());
    }

    private @Nullable String countryOf(Mention mention) {
        Entry entry = register.entry(mention.entity());
        return entry == null ? null : entry.country();
    }

    private void person(Line line, int token, Gender gender) {
        Mention meant = discourse.nearest(
                line.index(),
                SENTENCES_BACK,
                mention -> mention.type() == EntityType.PERSON && descriptions.fits(mention.entity(), gender));
        if (meant == null) return;
        descriptions.learn(meant.entity(), gender);
        point(meant.entity(), Form.PRONOUN, line, token, token + 1);
    }

    /** Whether "it" is the subject of something that only a country or a body does. */
    private static boolean isAgent(Line line, int token) {
        int verb = token + 1;
        while (line.tag(verb).equals("RB")
                || line.tag(verb).equals("MD")
                || line.lower(verb).matches("has|had|have")) verb++;
        if (!line.isVerb(verb)) return false;
        String lemma = line.lemma(verb);
        if (lemma.equals("be")) return line.tag(verb + 1).matches("VBN|VBG");
        return !IMPERSONAL.contains(lemma);
    }

    private void thing(Line line, int token) {
        int back = token <= line.start() + 1 ? 1 : 0;
        Mention meant = discourse.nearest(
                line.index(), back, mention -> mention.type() != EntityType.PERSON && discourse.isSubject(mention));
        if (meant != null) point(meant.entity(), Form.PRONOUN, line, token, token + 1);
    }

    private void phrase(Line line, int first) {
        boolean each = EACH.contains(line.lower(first));
        int number = each ? 2 : line.lower(first).equals("both") ? 2 : 0;
        int token = first + 1;
        if (number == 0) {
            if (!POINTING.contains(line.lower(first))) return;
            number = NUMBERS.getOrDefault(line.lower(token), 0);
            if (number > 0) token++;
        } else if (POINTING.contains(line.lower(token))) token++;
        while (line.tag(token).equals("JJ") && !line.tag(token + 1).isEmpty() && !isPair(line.lower(token))) token++;
        if (number > 0) several(line, first, token, number, each);
        else if (Lexicon.words("pair-loose").contains(line.lower(token))
                && line.lower(first).equals("the")) several(line, first, token, 2, false);
        else if (line.lower(first).equals("their") && line.lower(token).matches("countries|governments|nations"))
            theirs(line, first, token);
        else one(line, first, token);
    }

    /** "their countries", of as many as the sentence has persons. */
    private void theirs(Line line, int first, int noun) {
        int persons = discourse.distinct(line.index(), mention -> mention.type() == EntityType.PERSON);
        several(line, first, noun, Math.max(2, persons), false);
    }

    private static boolean isPair(String word) {
        return PAIRS.stream().anyMatch(pair -> Lexicon.words(pair).contains(word));
    }

    private static boolean isOne(String word) {
        return ONES.stream().anyMatch(one -> Lexicon.words(one).contains(word))
                || Lexicon.words("one-country").contains(word);
    }

    private void several(Line line, int first, int noun, int number, boolean each) {
        String word = each ? plural(line.lower(noun)) : line.lower(noun);
        if (!line.tag(noun).startsWith("NN") || line.tag(noun + 1).startsWith("NN")) return;
        if (line.lower(noun + 1).equals("of") || line.lower(noun + 1).matches("that|which|who|whose")) return;
        for (String pair : PAIRS) {
            if (!Lexicon.words(pair).contains(word)) continue;
            EntityType type = Objects.requireNonNull(TYPES.get(pair));
            List<String> meant = following(line, noun + 1, number, type);
            if (meant.isEmpty()) meant = discourse.set(line.index(), number, wanted(type, word));
            if (meant.isEmpty()) continue;
            for (String entity : meant) point(entity, Form.NOMINAL, line, first, noun + 1);
            return;
        }
    }

    /** "the two foreign ministers, Frank-Walter Steinmeier and John Kerry". */
    private List<String> following(Line line, int comma, int number, EntityType type) {
        if (!line.text(comma).equals(",")) return List.of();
        List<Mention> next = named.stream()
                .filter(mention ->
                        mention.sentence() == line.index() && mention.first() > comma && mention.type() == type)
                .limit(number)
                .toList();
        boolean apposed = next.size() == number && next.get(0).first() <= comma + 2;
        return apposed ? next.stream().map(Mention::entity).distinct().toList() : List.of();
    }

    private Predicate<Mention> wanted(EntityType type, String word) {
        return mention -> mention.type() == type
                && (!word.equals("men") || descriptions.fits(mention.entity(), Gender.MALE))
                && (!word.equals("women") || descriptions.fits(mention.entity(), Gender.FEMALE));
    }

    private static String plural(String noun) {
        if (noun.endsWith("y") && !noun.endsWith("ey")) return noun.substring(0, noun.length() - 1) + "ies";
        return noun + "s";
    }

    private void one(Line line, int first, int noun) {
        String word = line.lower(noun);
        if (!line.tag(noun).startsWith("NN")
                || line.isCapitalized(noun)
                || line.tag(noun + 1).startsWith("NN")) return;
        if (INTRODUCING.contains(line.lower(noun + 1)) || isNamedNext(line, noun + 1)) return;
        if (line.tag(noun + 1).startsWith("JJ")) return;
        if (Lexicon.words("one-country").contains(word)) {
            country(line, first, noun);
            return;
        }
        Mention meant = body(line, word);
        if (meant == null && line.lower(first).equals("the")) meant = holder(line, word);
        if (meant != null) point(meant.entity(), Form.NOMINAL, line, first, noun + 1);
    }

    private void country(Line line, int first, int noun) {
        for (int token = first + 1; token < noun; token++) if (line.isCapitalized(token)) return;
        boolean owned = line.lower(first).equals("his") || line.lower(first).equals("her");
        Predicate<Mention> countries = mention -> mention.type() == EntityType.COUNTRY;
        Mention nearest = discourse.nearest(line.index(), SENTENCES_BACK, countries);
        String meant = owned ? ofOwner(line, first) : nearest == null ? null : nearest.entity();
        if (owned && meant == null) meant = discourse.main(countries);
        if (meant != null) point(meant, Form.NOMINAL, line, first, noun + 1);
    }

    /** The country of the person that "his" means. */
    private @Nullable String ofOwner(Line line, int pronoun) {
        Mention owner = discourse.latest(
                line.index(), 0, mention -> mention.first() == pronoun && mention.type() == EntityType.PERSON);
        String country = owner == null ? null : representatives.get(owner.entity());
        return country == null ? null : "country:" + country;
    }

    /** "the Ukrainian president, Petro Poroshenko", "the company Viasat". */
    private boolean isNamedNext(Line line, int token) {
        int from = line.text(token).equals(",") ? token + 1 : token;
        return named.stream()
                .anyMatch(mention -> mention.sentence() == line.index()
                        && mention.first() == from
                        && mention.type() != EntityType.COUNTRY);
    }

    private @Nullable Mention body(Line line, String word) {
        for (String one : ONES) {
            if (!Lexicon.words(one).contains(word)) continue;
            EntityType type = Objects.requireNonNull(TYPES.get(one));
            Mention meant = discourse.latest(
                    line.index(),
                    SENTENCES_BACK_BY_NAME,
                    mention -> mention.type() == type && isCalled(mention.entity(), word));
            if (meant != null) return meant;
        }
        for (String one : ONES) {
            if (!Lexicon.words(one).contains(word) || !LOOSE.contains(word)) continue;
            EntityType type = Objects.requireNonNull(TYPES.get(one));
            Mention meant = discourse.nearest(line.index(), SENTENCES_BACK, mention -> mention.type() == type);
            if (meant != null) return meant;
        }
        return null;
    }

    /** Whether the word is a part of the name or of what the article says that it is. */
    private boolean isCalled(String entity, String word) {
        Entry entry = Objects.requireNonNull(register.entry(entity));
        String name = " " + entry.name().toLowerCase(Locale.ROOT) + " ";
        if (name.contains(" " + word + " ") || descriptions.isCalled(entity, word)) return true;
        String other = SPELLINGS.get(word);
        if (other != null && name.contains(" " + other + " ")) return true;
        return ALSO.getOrDefault(word, Set.of()).contains(entity.substring(entity.indexOf(':') + 1));
    }

    /** "the minister": the last person who was called so. */
    private @Nullable Mention holder(Line line, String word) {
        if (!ROLES.contains(word)) return null;
        return discourse.latest(
                line.index(),
                SENTENCES_BACK_BY_NAME,
                mention -> mention.type() == EntityType.PERSON && descriptions.isCalled(mention.entity(), word));
    }

    private void point(String entity, Form form, Line line, int first, int end) {
        Entry entry = register.entry(entity);
        if (entry != null) see(line, register.mention(entry, form, line, first, end));
    }

    private void see(Line line, Mention mention) {
        String country = representatives.get(mention.entity());
        Entry entry = register.entry(mention.entity());
        if (mention.type() == EntityType.AGENCY && entry != null) country = entry.country();
        discourse.add(line, mention, country == null ? null : "country:" + country);
    }
}
