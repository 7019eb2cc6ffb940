package org.entente.extraction.agreement;

import java.util.List;

/**
 * A chunk as a party may be made of it.
 *
 * @param members the ids that it names as parties
 * @param counted as in {@link Party}
 * @param modifies the noun of agreement that its names modify, or -1
 * @param modifiers the ids before that noun
 */
record Element(Chunk chunk, List<String> members, boolean isPerson, int counted, int modifies, List<String> modifiers) {

    static Element none(Chunk chunk) {
        return new Element(chunk, List.of(), false, -1, -1, List.of());
    }

    boolean isParty() {
        return !members.isEmpty() || isPerson || counted >= 0;
    }
}
