package org.entente.extraction.naming;

import java.util.Set;
import java.util.regex.Pattern;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** What the words of a proper name themselves show it to be: "University of …", "… Technologies", "APT28". */
final class NameForms {

    private static final Set<String> COMPANY_HEADS = Lexicon.words("company-head");
    private static final Set<String> ORGANIZATION_HEADS = Lexicon.words("organization-head");
    private static final Set<String> FOREIGN_HEADS = Lexicon.words("organization-head-foreign");
    private static final Set<String> GROUP_HEADS = Lexicon.words("group-head");
    private static final Set<String> HACKER_ARMIES = Set.of("army", "legion", "brigade", "jihad");
    private static final Set<String> OF_ARMIES =
            Set.of("cyber", "electronic", "digital", "hacker", "hackers", "anonymous");
    private static final Set<String> HACKER_TEAMS = Set.of("team", "group", "crew", "squad", "force", "unit");
    private static final Set<String> ANIMALS = Lexicon.words("group-animal");
    private static final Set<String> EXERCISES = Set.of("exercise", "operation", "project", "drill", "codenamed");
    private static final Set<String> PARTY_PEOPLE = Lexicon.words("party-people");
    private static final Set<String> OF_PARTIES =
            Set.of("social", "christian", "liberal", "free", "national", "new", "sweden", "finland", "left", "young");
    private static final Set<String> HACKERS = Set.of("hackers", "hacktivists");
    private static final Set<String> STORMS = Set.of("cyclone", "hurricane", "typhoon", "tropical", "operation");
    private static final Set<String> THING_HEADS = Lexicon.words("thing-head");
    private static final Set<String> INTERNATIONAL = Lexicon.words("international");
    private static final Set<String> AGENCY_HEADS = Lexicon.words("agency-head");
    private static final Set<String> AGENCY_HEADS_FIRST = Lexicon.words("agency-head-foreign");
    private static final Set<String> COMPANY_HEADS_FIRST = Lexicon.words("company-head-foreign");
    private static final Pattern CODE_NAME = Pattern.compile(
            "(?:APT|UNC|FIN|TA|TAG|DEV|UAC|TEMP|Storm|CL-STA|CL-UNK|CL-CRI|APT-[A-Z]|TA-[A-Z])[ -]?[A-Z]?\\d{1,5}");

    private NameForms() {}

    /** The type that the form shows, null where it shows none. */
    static @Nullable EntityType type(Line line, int first, int end) {
        if (CODE_NAME.matcher(line.words(first, end)).matches()) return EntityType.GROUP;
        if (end - first < 2) return null;
        if (line.is(end - 1, "agency") && line.is(end - 2, "news")) return EntityType.COMPANY;
        int head = head(line, first, end);
        if (line.in(head, GROUP_HEADS) || line.in(end - 1, HACKERS) || isHackers(line, first, head))
            return EntityType.GROUP;
        if (line.is(first, "anonymous")) return EntityType.GROUP;
        if (isCodeName(line, first, end)) return EntityType.GROUP;
        if (isAgencyAbroad(line, first, end)) return EntityType.AGENCY;
        if (isOrganization(line, first, end, head)) return EntityType.ORGANIZATION;
        if (isCompanyAbroad(line, first, end)) return EntityType.COMPANY;
        boolean company = COMPANY_HEADS.contains(line.lower(head).replace(".", ""));
        return company && (isPlural(line, head) || !line.isGuessed(head, "PERSON")) ? EntityType.COMPANY : null;
    }

    /** "Banco del Pacífico", "Clinica Sanmar": in other languages what it is goes first. */
    private static boolean isCompanyAbroad(Line line, int first, int end) {
        return COMPANY_HEADS_FIRST.contains(Spelling.unaccented(line.lower(first)))
                && !line.in(end - 1, AGENCY_HEADS)
                && !line.in(end - 1, THING_HEADS);
    }

    /** "Dirección General de Aduanas", "Ministère de la Défense". */
    static boolean isAgencyAbroad(Line line, int first, int end) {
        return end - first > 1
                && AGENCY_HEADS_FIRST.contains(Spelling.unaccented(line.lower(first)))
                && !line.isGuessed(first, "PERSON");
    }

    /** Whether the word is such as those who hunt groups number them: "UNC1151". */
    static boolean isCodeName(String word) {
        return CODE_NAME.matcher(word).matches();
    }

    /** "Records", "Systems": nobody's surname, whatever the model takes it for. */
    private static boolean isPlural(Line line, int head) {
        return line.lower(head).endsWith("s") && line.tag(head).endsWith("S");
    }

    /** Whether the name is that of a treaty, a place, a product or the like, which is no entity. */
    static boolean isThing(Line line, int first, int end) {
        if (line.in(first, STORMS) && end - first > 1) return true;
        if (line.is(end - 1, "office") && line.is(end - 2, "field")) return true;
        return line.in(end - 1, THING_HEADS) && !line.isGuessed(first, "PERSON");
    }

    static boolean isOrganizationHead(Line line, int token) {
        return ORGANIZATION_HEADS.contains(Spelling.unaccented(line.lower(token)));
    }

    /** "Amber Heron", "CINDER FINCH": a word and an animal or a constellation, as those who hunt groups call them. */
    private static boolean isCodeName(Line line, int first, int end) {
        if (end - first != 2 || !line.in(end - 1, ANIMALS) || line.in(first - 1, EXERCISES)) return false;
        boolean shouted = Spelling.isAllCapitals(line.text(first)) && Spelling.isAllCapitals(line.text(end - 1));
        return shouted || !Context.looksPersonal(line, first, end);
    }

    /** "Northern Cyber Army", "Red Hack Team". */
    private static boolean isHackers(Line line, int first, int head) {
        if (line.in(head, HACKER_ARMIES) && line.in(head - 1, OF_ARMIES)) return true;
        return line.in(head, HACKER_TEAMS)
                && head > first
                && line.lower(head - 1).startsWith("hack");
    }

    private static boolean isOrganization(Line line, int first, int end, int head) {
        if (isOrganizationHead(line, head)) return true;
        if (line.in(end - 1, PARTY_PEOPLE) && line.in(end - 2, OF_PARTIES)) return true;
        if (FOREIGN_HEADS.contains(Spelling.unaccented(line.lower(first)))) return true;
        if (isOrganizationHead(line, first) && end - first > 2) return true;
        return line.in(first, INTERNATIONAL) && line.in(head, AGENCY_HEADS);
    }

    private static int head(Line line, int first, int end) {
        for (int token = first + 1; token < end; token++) {
            if (line.is(token, "of") || line.is(token, "for")) return token - 1;
        }
        return end - 1;
    }
}
