package org.entente.extraction.attack;

/**
 * Somebody who was attacked and whoever may have done it.
 *
 * @param victim the id of the one
 * @param attacker the id of the other
 */
record Opponents(String victim, String attacker) implements Comparable<Opponents> {
    @Override
    public int compareTo(Opponents other) {
        int order = victim.compareTo(other.victim);
        return order != 0 ? order : attacker.compareTo(other.attacker);
    }
}
