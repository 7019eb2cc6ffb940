package org.entente.extraction.agreement;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.model.Status;
import org.entente.extraction.naming.Names;

/** From the sides of an event to the pairs that it binds. */
final class Pairing {

    private final Names names;

    Pairing(Names names) {
        this.names = names;
    }

    /** @param severalInstruments whether each partner has an instrument of its own: "memoranda with Kenya and Chad" */
    SortedSet<Pair> pairs(Event event, Status status, Cast cast, boolean severalInstruments) {
        boolean put = status == Status.PROPOSED || status == Status.REJECTED;
        return put ? proposed(event, cast) : bound(event, cast, severalInstruments);
    }

    /** One party with each of the others. */
    SortedSet<Pair> pairs(String one, SortedSet<String> others) {
        return across(new TreeSet<>(Set.of(one)), others);
    }

    /** Three or more parties to one instrument: every pair. */
    private SortedSet<Pair> bound(Event event, Cast cast, boolean severalInstruments) {
        SortedSet<String> own = Cast.ids(cast.subjects);
        own.addAll(Cast.ids(cast.owners));
        SortedSet<String> others = Cast.ids(cast.partners);
        boolean guests = event.act() == Act.HOLD && event.has(Instrument.Kind.JOINT, Instrument.Kind.JOINT_EVENT);
        if (event.act() == Act.JOIN || event.act() == Act.TEAM || guests) others.addAll(Cast.ids(cast.objects));
        if (own.isEmpty()) own = Cast.ids(cast.outer);
        SortedSet<Pair> pairs = across(own, others);
        boolean each = severalInstruments && event.act() == Act.HAVE && !others.isEmpty();
        if (!each) pairs.addAll(within(own));
        boolean together =
                event.act() != Act.END && event.act() != Act.DROP && (event.act() != Act.WORK || cast.oneDeed);
        boolean separate = severalInstruments || cast.partners.size() > 1;
        if (!own.isEmpty() && together && !separate) pairs.addAll(within(others));
        return pairs.isEmpty() ? across(own, Cast.ids(cast.outer)) : pairs;
    }

    /** Who proposes and to whom; those to whom it is put are no pair by that. */
    private SortedSet<Pair> proposed(Event event, Cast cast) {
        SortedSet<String> subjects = Cast.ids(cast.subjects);
        SortedSet<String> outer = Cast.ids(cast.outer);
        SortedSet<String> members = Cast.ids(cast.partners);
        members.addAll(Cast.ids(cast.owners));
        SortedSet<String> addressees = Cast.ids(cast.addressees);
        addressees.addAll(Cast.ids(cast.objects));
        SortedSet<Pair> pairs = new TreeSet<>();
        if (!outer.isEmpty()) {
            // "NATO urged Japan and South Korea to work together", "Iran asked Russia to join it"
            pairs.addAll(across(subjects, members));
            if (pairs.isEmpty() && event.act() != Act.JOIN && !cast.withOuter) pairs.addAll(within(subjects));
            if (pairs.isEmpty()) pairs.addAll(across(outer, subjects));
            if (pairs.isEmpty()) pairs.addAll(across(outer, addressees));
            if (pairs.isEmpty()) pairs.addAll(across(outer, members));
            if (pairs.isEmpty()) pairs.addAll(within(members));
            if (pairs.isEmpty() && event.act() == Act.SIGN) pairs.addAll(within(outer));
            return pairs;
        }
        pairs.addAll(across(subjects, members));
        pairs.addAll(across(subjects, addressees));
        if (pairs.isEmpty()) pairs.addAll(within(subjects));
        // "India's proposal to Bangladesh"
        if (pairs.isEmpty() && subjects.isEmpty()) pairs.addAll(across(members, addressees));
        if (pairs.isEmpty()) pairs.addAll(within(members));
        return pairs;
    }

    /** Each with each. */
    SortedSet<Pair> within(SortedSet<String> ids) {
        return across(ids, ids);
    }

    private SortedSet<Pair> across(SortedSet<String> some, SortedSet<String> others) {
        SortedSet<Pair> pairs = new TreeSet<>();
        for (String one : some) {
            for (String other : others) {
                if (one.equals(other)) continue;
                pair(one, other).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    /** Agency with agency, country with country; none for two bodies of one country and for two organizations. */
    private Optional<Pair> pair(String one, String other) {
        boolean oneAgency = isA(one, EntityType.AGENCY);
        boolean otherAgency = isA(other, EntityType.AGENCY);
        boolean oneState = isA(one, EntityType.COUNTRY);
        boolean otherState = isA(other, EntityType.COUNTRY);
        String first = oneAgency && otherState ? country(one) : one;
        String second = otherAgency && oneState ? country(other) : other;
        if (first.equals(second) || country(first).equals(country(second))) return Optional.empty();
        boolean anyState = oneAgency || otherAgency || oneState || otherState;
        return anyState ? Optional.of(new Pair(first, second)) : Optional.empty();
    }

    private boolean isA(String id, EntityType type) {
        return names.entity(id).filter(entity -> entity.type() == type).isPresent();
    }

    /** The country of an agency or a country, else the id itself. */
    private String country(String id) {
        return isA(id, EntityType.AGENCY) || isA(id, EntityType.COUNTRY)
                ? names.countryOf(id).orElse(id)
                : id;
    }
}
