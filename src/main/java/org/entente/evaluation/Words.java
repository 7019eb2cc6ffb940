package org.entente.evaluation;

import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names as bags of plain words. */
final class Words {

    private static final Set<String> EMPTY = Set.of("of", "the", "and", "for", "s", "mr", "mrs", "ms", "dr", "sir");
    private static final Set<String> LEGAL_FORMS =
            Set.of("inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "plc");
    private static final int STEM = 4;

    private Words() {}

    /** Lower case, no marks, no accents, one spelling. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\p{L})\\.(?=\\p{L})", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replace("defence", "defense");
    }

    static List<String> of(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(plain(name).split(" ")));
        words.removeIf(EMPTY::contains);
        return words;
    }

    /** The words of a body's name without those that only say whose it is, and without its legal form. */
    static Set<String> ofBody(String name, @Nullable String country) {
        Set<String> words = new TreeSet<>(of(name));
        if (!LEGAL_FORMS.containsAll(words)) words.removeAll(LEGAL_FORMS);
        if (country == null) return words;
        List<String> owner = of(new ULocale("", country).getDisplayCountry(ULocale.ENGLISH));
        words.removeIf(word -> word.equals(country.toLowerCase(Locale.ROOT))
                || owner.stream().anyMatch(own -> stem(own).equals(stem(word))));
        return words;
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }
}
