package org.entente.evaluation;

import java.util.List;
import java.util.Set;
import org.entente.extraction.model.EntityType;

/** When a party of the gold and one that was found are one and the same. */
enum Sameness {
    /** By id; by name only where the gold has no ids. */
    BY_ID {
        @Override
        boolean test(Party gold, Party found) {
            return gold.id() != null ? gold.id().equals(found.id()) : isNamedAlike(gold, found);
        }
    },
    /** Also a thing of the same country and name that was given another id. */
    BY_NAME {
        @Override
        boolean test(Party gold, Party found) {
            if (BY_ID.test(gold, found)) return true;
            return gold.type() != EntityType.COUNTRY && found.type() != EntityType.COUNTRY && isNamedAlike(gold, found);
        }
    };

    abstract boolean test(Party gold, Party found);

    boolean test(List<Party> gold, List<Party> found, boolean symmetric) {
        if (gold.size() != found.size()) return false;
        if (inOrder(gold, found)) return true;
        return symmetric && gold.size() == 2 && inOrder(List.of(gold.get(1), gold.get(0)), found);
    }

    private boolean inOrder(List<Party> gold, List<Party> found) {
        for (int i = 0; i < gold.size(); i++) {
            if (!test(gold.get(i), found.get(i))) return false;
        }
        return true;
    }

    private static boolean isNamedAlike(Party gold, Party found) {
        if (gold.country() != null && found.country() != null && !gold.country().equals(found.country())) return false;
        boolean person = gold.is(EntityType.PERSON) || found.is(EntityType.PERSON);
        if (person && gold.type() != null && found.type() != gold.type()) return false;
        for (String one : gold.names()) {
            for (String other : found.names()) {
                if (person
                        ? isOnePerson(one, other) || gold.id() == null && isBeginning(one, other)
                        : isOneBody(one, gold, other, found)) return true;
            }
        }
        return false;
    }

    /** The same surname, and no first names that differ; more words around the name (a title) do not matter. */
    private static boolean isOnePerson(String one, String other) {
        List<String> words = Words.of(one);
        List<String> others = Words.of(other);
        if (words.isEmpty() || others.isEmpty() || !last(words).equals(last(others))) return false;
        return words.containsAll(others)
                || others.containsAll(words)
                || words.get(0).equals(others.get(0));
    }

    /** "Ann Lee" of "Ann Lee Example", which a label may cut short. */
    private static boolean isBeginning(String one, String other) {
        List<String> words = Words.of(one);
        List<String> others = Words.of(other);
        return words.size() > 1
                && words.size() < others.size()
                && others.subList(0, words.size()).equals(words);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static boolean isOneBody(String one, Party gold, String other, Party found) {
        if (gold.id() == null && Words.of(one).equals(Words.of(other))) return true;
        String country = gold.country() != null ? gold.country() : found.country();
        Set<String> words = Words.ofBody(one, country);
        Set<String> others = Words.ofBody(other, country);
        if (words.isEmpty() || others.isEmpty()) return false;
        return words.equals(others) || gold.loose() && (words.containsAll(others) || others.containsAll(words));
    }
}
