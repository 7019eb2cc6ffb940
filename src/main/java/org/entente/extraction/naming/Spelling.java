package org.entente.extraction.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How names are compared whatever their accents, hyphens, stops and apostrophes. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\-\\u2010-\\u2015'\\u2018\\u2019`/,$]+");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+\\p{Lu}?");
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Map<Character, String> UNDECOMPOSED = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('Ø', "O"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "L"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "D"),
            Map.entry('ð', "d"),
            Map.entry('Ð', "D"),
            Map.entry('þ', "th"),
            Map.entry('Þ', "Th"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "Ae"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "Oe"),
            Map.entry('ı', "i"),
            Map.entry('ə', "a"));

    private static final Pattern SURNAME =
            Pattern.compile("(?:Mc|Mac|O|D|De|Di|Da|Du|Del|La|Le|Lo|Fitz|Van|Von|El|Al|Ul|Abu|Ibn|Bin)\\p{Lu}");

    private Spelling() {}

    /** The comparable parts of a name or a token, in their case: {@code Group-IB} is {@code Group, IB}, {@code U.S.} is {@code US}. */
    static List<String> atoms(String text) {
        if (isPlain(text)) return List.of(text);
        List<String> atoms = new ArrayList<>();
        for (String part : BETWEEN.split(unaccented(text))) {
            if (part.equals("&")) atoms.add("and");
            else if (INITIALS.matcher(part).matches()) atoms.add(part.replace(".", ""));
            else if (part.length() > 1 && part.endsWith(".")) atoms.add(part.substring(0, part.length() - 1));
            else if (!part.isEmpty()) atoms.add(part);
        }
        return atoms;
    }

    /** The last part of an id: in lower case, without accents, its words joined by hyphens. */
    static String slug(String name) {
        String bare = unaccented(name).toLowerCase(Locale.ROOT).replaceAll("['’‘`.]", "");
        return NO_SLUG.matcher(bare).replaceAll(" ").strip().replace(' ', '-');
    }

    static String unaccented(String text) {
        if (text.chars().allMatch(c -> c < 128)) return text;
        StringBuilder plain = new StringBuilder();
        for (char c : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toCharArray()) {
            String other = UNDECOMPOSED.get(c);
            if (other == null) plain.append(c);
            else plain.append(other);
        }
        return plain.toString();
    }

    static boolean isCapitalized(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** "TeleNorte", but no surname such as "McDonald" or "DiMaggio". */
    static boolean isCamel(String word) {
        if (word.length() < 5 || SURNAME.matcher(word).lookingAt()) return false;
        boolean lower = false;
        for (int i = 1; i < word.length(); i++) {
            if (lower && Character.isUpperCase(word.charAt(i))) return true;
            if (!Character.isLetter(word.charAt(i))) return false;
            lower = Character.isLowerCase(word.charAt(i));
        }
        return false;
    }

    /** Two letters or more, all of them capitals. */
    static boolean isAllCapitals(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c)) return false;
            if (Character.isUpperCase(c)) letters++;
        }
        return letters > 1;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) return false;
        }
        return !text.isEmpty();
    }
}
