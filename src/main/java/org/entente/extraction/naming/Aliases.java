package org.entente.extraction.naming;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Other names that an article gives a group: "Mekong Lantern, a crew that other firms call Paper Crane or TG-4". */
final class Aliases {

    private static final Set<String> GROUP = Lexicon.words("group-noun");
    private static final Set<String> CALLING = Set.of(
            "call", "calls", "called", "name", "names", "named", "dub", "dubs", "dubbed", "track", "tracks", "written");
    private static final Set<String> KNOWING = Set.of("known", "tracked", "track", "tracks", "referred", "designated");
    private static final Set<String> OTHER = Set.of("another", "other", "second", "separate", "third", "different");
    private static final int FARTHEST = 14;

    private final Register register;
    private @Nullable Alias last;

    private record Alias(Entry entry, int sentence, int end) {}

    Aliases(Register register) {
        this.register = register;
    }

    /** The group whose other name this is, null where the words before do not say so. */
    @Nullable
    Entry of(Line line, Candidate name) {
        Entry entry = entry(line, name);
        last = entry == null ? last : new Alias(entry, line.index(), name.end());
        return entry;
    }

    private @Nullable Entry entry(Line line, Candidate name) {
        int before = line.beforeArticle(name.first() - 1);
        if (line.isOpeningQuote(before)) before--;
        boolean listed = line.is(before, "or") || line.isAnd(before) || line.isComma(before);
        Alias alias = last;
        if (listed && alias != null && alias.sentence() == line.index() && alias.end() == before) return alias.entry();
        if (line.is(before, "or")) {
            Entry other = groupEndingAt(line, line.isComma(before - 1) ? before - 1 : before);
            if (other != null) return other;
        }
        boolean known = line.is(before, "as") && (line.in(before - 1, KNOWING) || line.in(before - 2, KNOWING));
        boolean also = line.is(before, "aka") || line.is(before, "a.k.a.");
        return known || also || line.in(before, CALLING) ? group(line, before) : null;
    }

    private @Nullable Entry groupEndingAt(Line line, int end) {
        Mention nearest = lastGroup(register.mentions(line.index()), end);
        return nearest != null && nearest.end() == end ? register.entry(nearest.entity()) : null;
    }

    /** The group before, in the sentence, or in the one before if this one opens with "The crew". */
    private @Nullable Entry group(Line line, int verb) {
        Mention nearest = lastGroup(register.mentions(line.index()), verb);
        if (nearest != null) return isSame(line, nearest.end(), verb) ? register.entry(nearest.entity()) : null;
        int start = line.start();
        if (!line.is(start, "the") || !line.in(start + 1, GROUP) || verb - start > FARTHEST) return null;
        Mention earlier = lastGroup(register.mentions(line.index() - 1), Integer.MAX_VALUE);
        return earlier == null ? null : register.entry(earlier.entity());
    }

    private static @Nullable Mention lastGroup(List<Mention> mentions, int before) {
        return mentions.stream()
                .filter(mention -> mention.type() == EntityType.GROUP && mention.end() <= before)
                .max(Comparator.comparing(Mention::end))
                .orElse(null);
    }

    /** Whether the words from the group to the verb speak of it and of no other. */
    private static boolean isSame(Line line, int end, int verb) {
        if (verb - end > FARTHEST || !line.isComma(end) && !line.is(end, "(") && verb - end > 2) return false;
        for (int token = end; token < verb; token++) {
            boolean otherGroup = line.in(token, OTHER) && line.in(token + 1, GROUP);
            if (otherGroup || line.is(token, "another")) return false;
        }
        return true;
    }
}
