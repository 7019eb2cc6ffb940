package org.entente.extraction.naming;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of bodies of governments in one form: the Foreign Ministry is the Ministry of Foreign Affairs. */
final class Bodies {

    private static final Map<String, String> PORTFOLIOS = Map.of(
            "foreign", "Foreign Affairs",
            "home", "Home Affairs",
            "interior", "the Interior",
            "treasury", "the Treasury",
            "armed forces", "the Armed Forces",
            "environment", "the Environment",
            "economics", "Economy");
    private static final Set<String> PORTFOLIO = Lexicon.words("portfolio");
    private static final Set<String> DEPARTMENTAL = Set.of("ministry", "department", "secretariat");
    private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "on", "in", "to");
    private static final Set<String> WITH_ARTICLE = Set.of(
            "United States",
            "United Kingdom",
            "United Arab Emirates",
            "Netherlands",
            "Philippines",
            "Maldives",
            "Bahamas",
            "Gambia",
            "Democratic Republic of the Congo",
            "Republic of the Congo",
            "Dominican Republic",
            "Central African Republic",
            "Seychelles",
            "Comoros",
            "Solomon Islands",
            "Marshall Islands");

    private Bodies() {}

    /** The body's name without "of" and the country. */
    static String withoutCountry(String name, String country) {
        for (String tail : List.of(" of the " + country, " of " + country)) {
            if (name.endsWith(tail)) return name.substring(0, name.length() - tail.length());
        }
        return name.startsWith(country + " ") ? name.substring(country.length() + 1) : name;
    }

    /** The canonical name of a body that no table knows. */
    static String named(String body, String country) {
        int in = body.indexOf(" in ");
        if (in > 0) return named(body.substring(0, in), country) + body.substring(in);
        return body + (WITH_ARTICLE.contains(country) ? " of the " : " of ") + country;
    }

    static String normalized(String body) {
        if (body.equalsIgnoreCase("coastguard")) return "Coast Guard";
        List<String> words = Arrays.asList(body.replace(" & ", " and ").split(" "));
        if (words.stream().noneMatch(word -> DEPARTMENTAL.contains(word.toLowerCase(Locale.ROOT)))) return body;
        List<String> spelled = words.stream().map(Bodies::americanized).toList();
        String last = spelled.get(spelled.size() - 1).toLowerCase(Locale.ROOT);
        if (spelled.size() > 1 && DEPARTMENTAL.contains(last)) {
            if (last.equals("department") && !isPortfolio(spelled.subList(0, spelled.size() - 1))) return body;
            String portfolio = String.join(" ", spelled.subList(0, spelled.size() - 1));
            String known = PORTFOLIOS.get(portfolio.toLowerCase(Locale.ROOT));
            return capitalized(last) + " of " + (known == null ? titled(portfolio) : known);
        }
        return String.join(" ", spelled)
                .replaceFirst("(?i)^(ministry|department) (?:of|for) (?:the )?interior\\b", "$1 of the Interior")
                .replaceFirst("(?i)^(ministry) for ", "$1 of ");
    }

    /** "Justice Department", but "Metropolitan Police Department". */
    private static boolean isPortfolio(List<String> words) {
        return words.stream()
                .allMatch(word -> SMALL.contains(word) || PORTFOLIO.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static String americanized(String word) {
        return switch (word) {
            case "Defence" -> "Defense";
            case "defence" -> "defense";
            case "Labour" -> "Labor";
            case "labour" -> "labor";
            case "Dept", "Dept." -> "Department";
            default -> word;
        };
    }

    static String titled(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> SMALL.contains(word) ? word : capitalized(word))
                .collect(Collectors.joining(" "));
    }

    static String capitalized(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
