package org.entente.extraction.naming;

import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What a common noun makes of the thing that it describes: a company, a gang, an analyst.
 *
 * @param type null for something that is no entity, such as a piece of malware
 */
record Kind(@Nullable EntityType type) {

    private static final Set<String> COMPANY = Lexicon.words("company-noun");
    private static final Set<String> BUSINESS = Lexicon.words("business-modifier");
    private static final Set<String> TRADER = Lexicon.words("company-noun-after-business");
    private static final Set<String> ORGANIZATION = Lexicon.words("organization-noun");
    private static final Set<String> CIVIL = Lexicon.words("organization-modifier");
    private static final Set<String> GROUP = Lexicon.words("group-noun");
    private static final Set<String> HOSTILE = Lexicon.words("group-modifier");
    private static final Set<String> FAMED = Lexicon.words("group-adjective");
    private static final Set<String> TIED = Lexicon.words("group-tie");
    private static final Set<String> PARTISANS = Set.of(
            "nationalists",
            "patriots",
            "vandals",
            "volunteers",
            "sympathisers",
            "sympathizers",
            "loyalists",
            "supporters");
    private static final Set<String> HIRING = Set.of(
            "work",
            "employment",
            "advertising",
            "ad",
            "travel",
            "recruitment",
            "staffing",
            "marketing",
            "talent",
            "rating",
            "ratings",
            "modelling",
            "modeling",
            "estate",
            "ticket",
            "collection",
            "relations",
            "temp",
            "design");
    private static final Set<String> SERVICE = Set.of("service", "pay", "employ");
    private static final Set<String> COLLECTIVE = Lexicon.words("collective-noun");
    private static final Set<String> AGENCY = Lexicon.words("agency-noun");
    private static final Set<String> ROLE = Lexicon.words("role");
    private static final Set<String> SERVED = Lexicon.words("company-service");
    private static final Set<String> GOVERNMENT = Lexicon.words("government-modifier");
    private static final Set<String> PUBLIC_BODY = Lexicon.words("public-body-noun");
    private static final Set<String> ACCOUNT = Set.of("channel", "account", "page", "site", "group");
    private static final Set<String> PLATFORM = Set.of(
            "telegram", "whatsapp", "youtube", "discord", "facebook", "twitter", "signal", "tiktok", "instagram");
    private static final Set<String> FROM = Set.of("of", "from");
    private static final Set<String> AT = Set.of("at", "of");
    private static final Set<String> COLLEGE = Set.of("university", "institute", "college", "academy", "school");
    private static final Set<String> THING = Lexicon.words("thing-noun");

    /** @param personal whether the name beside the noun looks like a person's */
    static @Nullable Kind of(Line line, int noun, boolean personal) {
        String word = singular(line, noun);
        int modifier = word.contains("-") && line.isHyphen(noun - 1) ? noun - 3 : noun - 1;
        if (personal && ROLE.contains(word)) return new Kind(EntityType.PERSON);
        if (COLLECTIVE.contains(word) && (line.in(modifier, HOSTILE) || isTied(line, noun)))
            return new Kind(EntityType.GROUP);
        if (word.equals("group") && (line.in(modifier, FAMED) || isOfMembers(line, noun)))
            return new Kind(EntityType.GROUP);
        if (COLLECTIVE.contains(word) && isOfPartisans(line, noun)) return new Kind(EntityType.GROUP);
        if (COLLECTIVE.contains(word) && line.in(modifier, CIVIL)) return new Kind(EntityType.ORGANIZATION);
        if (COLLECTIVE.contains(word) && isAtCollege(line, noun)) return new Kind(EntityType.ORGANIZATION);
        if (TRADER.contains(word) && line.in(modifier, BUSINESS)) return new Kind(EntityType.COMPANY);
        if (PUBLIC_BODY.contains(word) && line.in(modifier, GOVERNMENT)) return new Kind(EntityType.AGENCY);
        if (word.equals("service") && line.is(modifier, "intelligence") && !line.is(modifier - 1, "threat"))
            return new Kind(EntityType.AGENCY);
        if (word.equals("agency") && line.in(modifier, HIRING)) return new Kind(EntityType.COMPANY);
        if (word.equals("service") && line.in(modifier, SERVED)) return new Kind(EntityType.COMPANY);
        if (word.equals("operation") && line.in(modifier, HOSTILE)) return new Kind(EntityType.GROUP);
        if (THING.contains(word) || isAccount(line, noun, word)) return new Kind(null);
        if (COLLECTIVE.contains(word) && isOfBusinesses(line, noun)) return new Kind(EntityType.COMPANY);
        if (GROUP.contains(word)) return new Kind(EntityType.GROUP);
        if (AGENCY.contains(word)) return new Kind(EntityType.AGENCY);
        if (COMPANY.contains(word)) return new Kind(EntityType.COMPANY);
        if (ORGANIZATION.contains(word)) return new Kind(EntityType.ORGANIZATION);
        return ROLE.contains(word) ? new Kind(EntityType.PERSON) : null;
    }

    /** "a Telegram channel": what is said there, and no broadcaster. */
    private static boolean isAccount(Line line, int noun, String word) {
        return ACCOUNT.contains(word) && line.in(noun - 1, PLATFORM);
    }

    /** "Singapore's largest group of hospitals". */
    private static boolean isOfBusinesses(Line line, int noun) {
        return line.is(noun + 1, "of") && line.tag(noun + 2).equals("NNS") && COMPANY.contains(line.lemma(noun + 2));
    }

    /** "hackers of the group". */
    private static boolean isOfMembers(Line line, int noun) {
        int of = line.beforeArticle(noun - 1);
        return line.in(of, FROM) && GROUP.contains(line.lower(of - 1));
    }

    /** "a team of Turkish nationalists". */
    private static boolean isOfPartisans(Line line, int noun) {
        if (!line.is(noun + 1, "of")) return false;
        int token = noun + 2;
        while (line.isAdjective(token) || line.isName(token)) token++;
        return line.in(token, PARTISANS) || GROUP.contains(line.lower(token));
    }

    /** "a research group at the University of Oslo". */
    private static boolean isAtCollege(Line line, int noun) {
        int body = line.afterArticle(noun + 2);
        return line.in(noun + 1, AT) && (line.in(body, COLLEGE) || line.isName(body) && line.in(body + 1, COLLEGE));
    }

    /** "The Iran-linked group", "a group in the service of", "a group backed by". */
    private static boolean isTied(Line line, int noun) {
        String tie = line.lower(noun - 1);
        boolean joined = TIED.contains(tie.substring(tie.lastIndexOf('-') + 1));
        boolean before = joined && (tie.contains("-") || line.isHyphen(noun - 2));
        boolean after = line.in(noun + 1, TIED) && (line.is(noun + 2, "to") || line.is(noun + 2, "by"));
        boolean serving = line.is(noun + 1, "in") && line.is(noun + 2, "the") && line.in(noun + 3, SERVICE);
        return before || after || serving;
    }

    /** Whether the word is known as a noun for bodies or groups, whatever the tagger takes it for. */
    static boolean isNounOfBodies(String word) {
        return COMPANY.contains(word) || ORGANIZATION.contains(word) || GROUP.contains(word);
    }

    static boolean isCollective(Line line, int token) {
        return line.in(token, COLLECTIVE);
    }

    private static String singular(Line line, int noun) {
        String word = line.lower(noun);
        String compound = line.isHyphen(noun - 1) ? line.lower(noun - 2) + "-" + line.lemma(noun) : word;
        if (COMPANY.contains(compound) || ORGANIZATION.contains(compound)) return compound;
        return COMPANY.contains(word) || GROUP.contains(word) ? word : line.lemma(noun);
    }
}
