package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The countries in an article's title, which is no part of its text. */
final class Title {

    private Title() {}

    /** The alpha-2 of each country of which the title has a name, a demonym or the capital, in its order. */
    static List<String> countries(@Nullable String title, Trie<List<Sense>> names) {
        if (title == null) return List.of();
        List<String> atoms = atoms(title);
        Set<String> countries = new LinkedHashSet<>();
        for (int first = 0; first < atoms.size(); first++) {
            String country = longest(atoms, first, names);
            if (country != null) countries.add(country);
        }
        return List.copyOf(countries);
    }

    private static List<String> atoms(String title) {
        List<String> atoms = new ArrayList<>();
        for (String word : title.split("[\\s:;,.?!“”‘\"()]+")) {
            String bare = word.replaceFirst("['’]s?$", "");
            if (!bare.isEmpty() && !bare.contains("-")) atoms.addAll(Spelling.atoms(bare));
        }
        return atoms;
    }

    private static @Nullable String longest(List<String> atoms, int first, Trie<List<Sense>> names) {
        Trie<List<Sense>> node = names;
        String country = null;
        for (int at = first; at < atoms.size(); at++) {
            node = node.after(atoms.get(at));
            if (node == null) break;
            List<Sense> senses = node.value();
            if (senses != null) country = Scan.country(new Known(first, at + 1, senses), true);
        }
        return country;
    }
}
