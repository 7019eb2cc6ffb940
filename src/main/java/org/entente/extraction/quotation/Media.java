package org.entente.extraction.quotation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.EntityType;
import org.entente.reading.WordLists;

/** Newspapers, broadcasters and news agencies, read once from {@code media.txt}. */
final class Media {

    private static final Set<String> WORDS = section("word");
    private static final Set<String> NAMES = section("name");

    private Media() {}

    /** Whether it is the entity's trade to report what others say. */
    static boolean isOne(Entity entity) {
        if (entity.type() != EntityType.COMPANY && entity.type() != EntityType.ORGANIZATION) return false;
        String name = entity.name().toLowerCase(Locale.ROOT);
        return NAMES.contains(name)
                || NAMES.contains("the " + name)
                || List.of(name.split("[ -]")).stream().anyMatch(WORDS::contains);
    }

    private static Set<String> section(String name) {
        Set<String> lower = new HashSet<>();
        for (String line : WordLists.sections(Media.class, "media.txt").getOrDefault(name, List.of())) {
            lower.add(line.toLowerCase(Locale.ROOT));
        }
        return lower;
    }
}
