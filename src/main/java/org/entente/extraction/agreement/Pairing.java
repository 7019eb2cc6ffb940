package org.entente.extraction.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.model.Status;
import org.entente.extraction.naming.Names;

/** From the sides of an event to the pairs that it binds. */
final class Pairing {

    /** Before those who are parties to an agreement themselves. */
    private static final List<String> AMONG = List.of("with", "between", "among", "alongside", "by");

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
        if (isOfOrganization(event, cast)) pairs.addAll(withOrganizations(own));
        else if (!each && !cast.withEach && !isEachWith(event, others)) pairs.addAll(within(own));
        boolean together =
                event.act() != Act.END && event.act() != Act.DROP && (event.act() != Act.WORK || cast.oneDeed);
        boolean convention = event.act() == null && own.stream().allMatch(this::isOrganization);
        boolean separate = severalInstruments || cast.partners.size() > 1 || convention;
        if (!own.isEmpty() && together && !separate) pairs.addAll(within(others));
        return pairs.isEmpty() ? across(own, Cast.ids(cast.outer)) : pairs;
    }

    /** "Chile and Peru are parties to the Council of Europe's convention": to it, and not to one another. */
    private boolean isOfOrganization(Event event, Cast cast) {
        return event.has(Instrument.Kind.DOCUMENT)
                && Stream.of(cast.owners, cast.partners, cast.addressees)
                        .flatMap(List::stream)
                        .filter(party -> !party.members().isEmpty() && !party.hasPreposition(AMONG))
                        .anyMatch(party -> party.members().stream().allMatch(this::isOrganization));
    }

    private SortedSet<Pair> withOrganizations(SortedSet<String> ids) {
        return within(ids).stream()
                .filter(pair -> isOrganization(pair.one()) || isOrganization(pair.other()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** "Chile and Peru train judges together with the Council of Europe": each of them does. */
    private boolean isEachWith(Event event, SortedSet<String> others) {
        return event.act() == Act.WORK && !others.isEmpty() && others.stream().allMatch(this::isOrganization);
    }

    private boolean isOrganization(String id) {
        return isA(id, EntityType.ORGANIZATION);
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
        if (event.act() == Act.JOIN && subjects.isEmpty() && outer.isEmpty()) {
            // "he called on Japan to join the two"
            pairs.addAll(across(Cast.ids(cast.addressees), Cast.ids(cast.objects)));
            if (!pairs.isEmpty()) return pairs;
        }
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
