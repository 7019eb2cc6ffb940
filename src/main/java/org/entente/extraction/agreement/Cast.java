package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The parties to an event by the part they play. */
final class Cast {

    /** Who does what the verb says. */
    final List<Party> subjects = new ArrayList<>();

    /** Whose agreement it is: "between X and Y", "the X-Y pact", "the talks of X and Y". */
    final List<Party> owners = new ArrayList<>();

    /** With whom. */
    final List<Party> partners = new ArrayList<>();

    /** The object of the verb: whom one joins, urges or asks. */
    final List<Party> objects = new ArrayList<>();

    /** To whom it is put. */
    final List<Party> addressees = new ArrayList<>();

    /** Who does what a word above the verb says, without being its subject: who urges others. */
    final List<Party> outer = new ArrayList<>();

    /** Whether the others are to do it with the one that asks them: "asked Japan to work with it". */
    boolean withOuter;

    /** Whether each does it with a league, and not with the others: "train judges together with the Council". */
    boolean withEach;

    /** Whether all have a part in one deed: "searched flats together with Chile and Peru". */
    boolean oneDeed;

    private List<List<Party>> sides() {
        return List.of(subjects, owners, partners, objects, addressees, outer);
    }

    boolean has(Party party) {
        return sides().stream().anyMatch(side -> side.contains(party));
    }

    void replaceAll(UnaryOperator<Party> change) {
        sides().forEach(side -> side.replaceAll(change));
    }

    /** Whether the subject names two parties or more. */
    boolean hasSeveralSubjects() {
        return ids(subjects).size() > 1;
    }

    /** Whether it is said with whom. */
    boolean hasPartners() {
        return !ids(partners).isEmpty();
    }

    /** Whether it is said with whom, and not who. */
    boolean isLonely() {
        return hasPartners()
                && ids(subjects).isEmpty()
                && ids(owners).isEmpty()
                && ids(outer).isEmpty();
    }

    /** All who take part, on whatever side. */
    List<Party> everyone() {
        return sides().stream().flatMap(List::stream).toList();
    }

    /** The ids of all who take part. */
    SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>();
        sides().forEach(side -> all.addAll(ids(side)));
        return all;
    }

    static SortedSet<String> ids(List<Party> side) {
        SortedSet<String> ids = new TreeSet<>();
        side.forEach(party -> ids.addAll(party.members()));
        return ids;
    }
}
