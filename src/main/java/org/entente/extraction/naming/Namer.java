package org.entente.extraction.naming;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.EntityType;
import org.entente.reading.Article;
import org.entente.reading.Span;

/** Finds who is named in an article, and gives each one identity. */
public final class Namer {

    private final Map<String, String> countries = new HashMap<>();

    public Namer() {
        for (String code : ULocale.getISOCountries()) {
            countries.put(new ULocale("", code).getDisplayCountry(ULocale.ENGLISH), code);
        }
    }

    public Names namesIn(Article article, List<Sentence> sentences) {
        Map<String, List<Span>> spans = new TreeMap<>();
        Map<String, Entity> entities = new TreeMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                String code = countries.get(token.text());
                if (code == null) continue;
                String id = "country:" + code;
                spans.computeIfAbsent(id, key -> new ArrayList<>()).add(token.span());
                entities.put(id, new Entity(id, EntityType.COUNTRY, token.text(), code, List.of(), spans.get(id)));
                mentions.add(new Mention(
                        id,
                        EntityType.COUNTRY,
                        Mention.Form.NAME,
                        sentence.index(),
                        token.index(),
                        token.index() + 1,
                        token.index(),
                        token.span()));
            }
        }
        return new Names(new ArrayList<>(entities.values()), mentions);
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
