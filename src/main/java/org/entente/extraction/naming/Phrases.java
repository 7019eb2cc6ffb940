package org.entente.extraction.naming;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.FirstNames.Gender;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases that point back: "the ministry", "both sides", "his country", "the three governments". */
final class Phrases {

    private static final Set<String> POINTING = Lexicon.words("pointing");
    private static final Set<String> EACH = Set.of("each", "either", "neither");
    private static final Set<String> HIS = Set.of("his", "her");
    private static final Set<String> STATES = Set.of("countries", "governments", "nations");
    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "both", 2, "three", 3, "four", 4, "five", 5);
    private static final Set<String> INTRODUCING = Lexicon.words("introducing");
    private static final Set<String> DEFINING = Set.of("of", "that", "which", "who", "whose");
    private static final Set<String> COUNTRY = Lexicon.words("one-country");
    private static final Set<String> NEIGHBOURS = Lexicon.words("pair-loose");
    private static final Set<String> START_UP = Set.of("start-up", "startup");
    private static final Set<String> LOOSE = Lexicon.words("one-loose");
    private static final Set<String> ROLES = Lexicon.words("role");
    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final Set<String> HEADS = Lexicon.words("one-by-name");
    private static final Set<EntityType> BODIES =
            EnumSet.of(EntityType.AGENCY, EntityType.COMPANY, EntityType.ORGANIZATION);
    private static final Set<String> STAFF = Lexicon.words("staff-anywhere");
    private static final List<Set<String>> SAME = List.of(
            Set.of("centre", "center"),
            Set.of("ministry", "department"),
            Set.of("parliament", "assembly", "legislature", "congress", "senate", "chamber"));
    private static final Map<String, Set<String>> ALSO = Map.of(
            "alliance", Set.of("organization:nato"),
            "bloc", Set.of("organization:eu", "organization:asean", "organization:brics", "organization:mercosur"),
            "union", Set.of("organization:eu", "organization:african-union", "organization:unasur"));
    private static final int SENTENCES_BACK = 4;
    private static final int SENTENCES_BACK_BY_NAME = 8;

    /** A class of nouns and what they mean. */
    private record Nouns(Set<String> words, EntityType type) {
        static Nouns of(String wordClass, EntityType type) {
            return new Nouns(Lexicon.words(wordClass), type);
        }
    }

    private static final List<Nouns> PLURAL = List.of(
            Nouns.of("pair-country", EntityType.COUNTRY),
            Nouns.of("pair-agency", EntityType.AGENCY),
            Nouns.of("pair-company", EntityType.COMPANY),
            Nouns.of("pair-person", EntityType.PERSON));
    private static final List<Nouns> SINGULAR = List.of(
            Nouns.of("one-agency", EntityType.AGENCY),
            Nouns.of("one-company", EntityType.COMPANY),
            Nouns.of("one-group", EntityType.GROUP),
            Nouns.of("one-organization", EntityType.ORGANIZATION));

    /** What a phrase that goes to before the token {@code end} means. */
    record Meaning(List<String> entities, int end) {}

    private final Scan scan;
    private final Line line;
    private final List<Mention> named;
    private final Register register;
    private final Discourse discourse;
    private final Descriptions descriptions;
    private final Map<String, String> representatives;

    /** @param named the mentions by name in the sentence */
    Phrases(
            Scan scan,
            List<Mention> named,
            Register register,
            Discourse discourse,
            Descriptions descriptions,
            Map<String, String> representatives) {
        this.scan = scan;
        this.line = scan.line();
        this.named = named;
        this.register = register;
        this.discourse = discourse;
        this.descriptions = descriptions;
        this.representatives = representatives;
    }

    /** The meaning of the phrase that begins at the token; null if none does or it means nothing known. */
    @Nullable
    Meaning at(int first) {
        if (line.in(first, EACH)) return several(afterAdjectives(first + 1), 2, true);
        if (line.is(first, "both")) {
            int next = line.in(first + 1, POINTING) ? first + 2 : first + 1;
            return several(afterAdjectives(next), 2, false);
        }
        if (line.in(first, INDEFINITE) || line.is(first, "the")) {
            Meaning staffed = staffed(first + 1);
            if (staffed != null) return staffed;
        }
        if (!line.in(first, POINTING)) return null;
        int number = NUMBERS.getOrDefault(line.lower(first + 1), 0);
        int noun = afterAdjectives(number > 0 ? first + 2 : first + 1);
        if (number > 0) return several(noun, number, false);
        if (line.is(first, "the") && line.in(noun, NEIGHBOURS)) return several(noun, 2, false);
        if (line.is(first, "their") && line.in(noun, STATES)) return several(noun, Math.max(2, persons()), false);
        return one(first, noun);
    }

    private int afterAdjectives(int from) {
        int token = from;
        while (line.tag(token).equals("JJ") && isPlural(line.lower(token)).isEmpty() || isOwner(token)) token++;
        return token;
    }

    private boolean isOwner(int token) {
        return line.isCapitalized(token) && scan.countryAt(token, false) != null;
    }

    private static List<Nouns> isPlural(String word) {
        return PLURAL.stream().filter(nouns -> nouns.words().contains(word)).toList();
    }

    private int persons() {
        return discourse
                .distinct(line.index(), seen -> seen.type() == EntityType.PERSON)
                .size();
    }

    /** "an army spokesman", "the ministry spokeswoman". */
    private @Nullable Meaning staffed(int noun) {
        boolean staff = line.isNoun(noun) && line.in(noun + 1, STAFF) && !isNamed(noun);
        if (!staff || !SINGULAR.get(0).words().contains(line.lower(noun))) return null;
        String meant = body(line.lower(noun), null);
        return meant == null ? null : new Meaning(List.of(meant), noun + 1);
    }

    // several

    private @Nullable Meaning several(int noun, int number, boolean each) {
        if (!line.isNoun(noun) || line.isNoun(noun + 1) || line.in(noun + 1, DEFINING)) return null;
        String word = each ? plural(line.lower(noun)) : line.lower(noun);
        for (Nouns nouns : isPlural(word)) {
            List<String> meant = following(noun + 1, number, nouns.type());
            if (meant.isEmpty()) meant = discourse.set(line.index(), number, wanted(nouns.type(), word));
            if (!meant.isEmpty()) return new Meaning(meant, noun + 1);
        }
        return null;
    }

    private static String plural(String noun) {
        if (noun.endsWith("y") && !noun.endsWith("ey")) return noun.substring(0, noun.length() - 1) + "ies";
        return noun + "s";
    }

    private Predicate<Seen> wanted(EntityType type, String word) {
        return seen -> seen.type() == type
                && (!word.equals("men") || descriptions.fits(seen.entity(), Gender.MALE))
                && (!word.equals("women") || descriptions.fits(seen.entity(), Gender.FEMALE));
    }

    /** "the two foreign ministers, Frank-Walter Steinmeier and John Kerry". */
    private List<String> following(int comma, int number, EntityType type) {
        if (!line.isComma(comma)) return List.of();
        List<Mention> next = named.stream()
                .filter(mention -> mention.first() > comma && mention.type() == type)
                .limit(number)
                .toList();
        boolean apposed = next.size() == number && next.get(0).first() <= comma + 2;
        return apposed ? next.stream().map(Mention::entity).distinct().toList() : List.of();
    }

    // one

    private @Nullable Meaning one(int first, int noun) {
        String owner = owner(first, noun);
        Meaning compound = compound(noun, owner);
        if (compound != null) return compound;
        Meaning hyphened = hyphened(noun, owner);
        if (hyphened != null) return hyphened;
        String word = line.lower(noun);
        if (!isNounAlone(noun) || line.in(noun + 1, INTRODUCING) || isNamedNext(noun + 1)) return null;
        if (line.isCapitalized(noun) && owner == null) return line.is(first, "the") ? named(noun) : null;
        String meant = COUNTRY.contains(word) ? country(first, noun) : body(word, owner);
        if (meant == null && line.is(first, "the")) meant = holder(word);
        return meant == null ? null : new Meaning(List.of(meant), noun + 1);
    }

    /** "the Administration's director", of an Information Network Administration that was named before. */
    private @Nullable Meaning named(int noun) {
        if (!SINGULAR.get(0).words().contains(line.lower(noun)) || !line.isPossessive(noun + 1)) return null;
        String meant = discourse.latest(
                line.index(),
                SENTENCES_BACK_BY_NAME,
                seen -> seen.type() == EntityType.AGENCY && isCalled(seen.entity(), line.lower(noun)));
        return meant == null ? null : new Meaning(List.of(meant), noun + 1);
    }

    /** "the start-up", "the think-tank". */
    private @Nullable Meaning hyphened(int noun, @Nullable String owner) {
        if (!line.isHyphen(noun + 1) || !isNounAlone(noun + 2)) return null;
        String word = line.lower(noun) + "-" + line.lower(noun + 2);
        String meant = body(word, owner);
        return meant == null ? null : new Meaning(List.of(meant), noun + 3);
    }

    /** "the coast guard", of a Coast Guard that was named before. */
    private @Nullable Meaning compound(int noun, @Nullable String owner) {
        boolean two = line.isNoun(noun) && !isNamed(noun) && isNounAlone(noun + 1) && !line.isCapitalized(noun);
        if (!two || !SINGULAR.get(0).words().contains(line.lower(noun + 1))) return null;
        String words = line.lower(noun) + " " + line.lower(noun + 1);
        String meant = discourse.latest(
                line.index(),
                SENTENCES_BACK_BY_NAME,
                seen -> seen.type() == EntityType.AGENCY
                        && (owner == null || owner.equals(register.countryOf(seen.entity())))
                        && isCalled(seen.entity(), words));
        return meant == null ? null : new Meaning(List.of(meant), noun + 2);
    }

    /** The country of "the Russian ministry". */
    private @Nullable String owner(int first, int noun) {
        for (int token = first + 1; token < noun; token++) {
            String country = scan.countryAt(token, false);
            if (country != null) return country;
        }
        return null;
    }

    private boolean isNounAlone(int noun) {
        return line.isNoun(noun) && !line.isNoun(noun + 1) && !line.isAdjective(noun + 1) && !isNamed(noun);
    }

    private boolean isNamed(int token) {
        return named.stream().anyMatch(mention -> mention.first() <= token && token < mention.end());
    }

    /** "the Ukrainian president, Petro Poroshenko", "the company Viasat". */
    private boolean isNamedNext(int token) {
        int from = line.isComma(token) ? token + 1 : token;
        return named.stream().anyMatch(mention -> mention.first() == from && mention.type() != EntityType.COUNTRY);
    }

    private @Nullable String country(int first, int noun) {
        for (int token = first + 1; token < noun; token++) if (line.isCapitalized(token)) return null;
        if (!line.in(first, HIS))
            return discourse.nearest(line.index(), SENTENCES_BACK, seen -> seen.type() == EntityType.COUNTRY);
        String owner =
                discourse.latest(line.index(), 0, seen -> seen.first() == first && seen.type() == EntityType.PERSON);
        String code = owner == null ? null : representatives.get(owner);
        return code == null ? discourse.main(EntityType.COUNTRY) : "country:" + code;
    }

    /** The last that is called so; of words that fit all of a type, the nearest of the type. */
    private @Nullable String body(String word, @Nullable String owner) {
        Predicate<Seen> owned = seen -> owner == null || owner.equals(register.countryOf(seen.entity()));
        String meant =
                body(word, seen -> owned.test(seen) && isCalled(seen.entity(), word), SENTENCES_BACK_BY_NAME, false);
        if (meant == null) meant = byName(word, owned);
        if (meant == null) meant = onlyOne(word, owned);
        return meant != null || !LOOSE.contains(word) ? meant : body(word, owned, SENTENCES_BACK, true);
    }

    /** "The confederation", of a Sports Confederation that was named before, whatever kind of body it is. */
    private @Nullable String byName(String word, Predicate<Seen> wanted) {
        if (!HEADS.contains(word)) return null;
        return discourse.latest(
                line.index(),
                SENTENCES_BACK_BY_NAME,
                seen -> BODIES.contains(seen.type()) && wanted.test(seen) && isInName(seen.entity(), word));
    }

    private boolean isInName(String entity, String word) {
        String name = " " + register.entry(entity).name().toLowerCase(Locale.ROOT) + " ";
        return name.contains(" " + word + " ");
    }

    /** "The airline's spokeswoman": the company of the sentence before, if it names one and no more. */
    private @Nullable String onlyOne(String word, Predicate<Seen> wanted) {
        for (Nouns nouns : SINGULAR) {
            if (nouns.type() != EntityType.COMPANY || !nouns.words().contains(word)) continue;
            Set<String> here =
                    discourse.distinct(line.index() - 1, seen -> seen.type() == nouns.type() && wanted.test(seen));
            if (here.size() == 1) return here.iterator().next();
        }
        return null;
    }

    private @Nullable String body(String word, Predicate<Seen> wanted, int back, boolean prominent) {
        for (Nouns nouns : SINGULAR) {
            if (!nouns.words().contains(word)) continue;
            Predicate<Seen> ofType = seen -> seen.type() == nouns.type() && wanted.test(seen);
            String meant = prominent
                    ? discourse.nearest(line.index(), back, ofType)
                    : discourse.latest(line.index(), back, ofType);
            if (meant != null) return meant;
        }
        return null;
    }

    /** Whether the word is a part of the name or of what the article says that it is. */
    private boolean isCalled(String entity, String word) {
        if (START_UP.contains(word) && descriptions.isCalled(entity, "start-up")) return true;
        if (isInName(entity, word) || descriptions.isCalled(entity, word)) return true;
        String name = " " + register.entry(entity).name().toLowerCase(Locale.ROOT) + " ";
        for (Set<String> same : SAME) {
            if (same.contains(word) && same.stream().anyMatch(other -> name.contains(" " + other + " "))) return true;
        }
        return ALSO.getOrDefault(word, Set.of()).contains(entity);
    }

    /** "the minister": the last person who was called so. */
    private @Nullable String holder(String word) {
        if (!ROLES.contains(word)) return null;
        return discourse.latest(
                line.index(),
                SENTENCES_BACK_BY_NAME,
                seen -> seen.type() == EntityType.PERSON && descriptions.isCalled(seen.entity(), word));
    }
}
