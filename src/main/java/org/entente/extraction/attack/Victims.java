package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.extraction.attack.Part.Link;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/** Whom a noun phrase in the place of a victim means, at their most specific. */
final class Victims {

    private final Wording wording;
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private @Nullable String platform;

    private Victims(Wording wording) {
        this.wording = wording;
    }

    static List<Party> in(Wording wording, Extent extent) {
        Victims victims = new Victims(wording);
        List<Party> before = List.of();
        boolean apposed = false;
        if (extent.parts().stream().anyMatch(part -> isOfCrew(wording, part.phrase()))) return List.of();
        for (Part part : extent.parts()) {
            apposed = part.is(Link.APPOSED) || apposed && part.is(Link.NESTED);
            if (apposed && part.is(Link.NESTED) && !victims.parties.isEmpty()) victims.place(part, before);
            else before = victims.add(part, before);
        }
        return victims.mostSpecific();
    }

    /** Who the subject of a verb is, with all that describes them before or after the verb. */
    static List<Party> ofSubject(Wording wording, NounPhrase subject, int verb) {
        Extent extent = Extent.of(wording, subject, Roles.NESTING, "");
        List<Part> parts = extent.parts().stream()
                .filter(part -> subject.head() > verb || part.phrase().head() < verb)
                .toList();
        List<Party> victims = in(wording, new Extent(parts, extent.end()));
        boolean whose = wording.tag(subject.first()).equals("WP$");
        return whose && victims.isEmpty() ? before(wording, subject.first()) : victims;
    }

    /** The victims named last before a token, within its clause: "Sony, the studio whose". */
    static List<Party> before(Wording wording, int token) {
        List<Party> last = List.of();
        for (NounPhrase phrase : wording.phrases()) {
            if (phrase.end() > token || token - phrase.end() > 12) continue;
            List<Party> here = in(wording, phrase);
            boolean describes = !last.isEmpty()
                    && here.stream().allMatch(party -> party.is(EntityType.COUNTRY))
                    && wording.word(phrase.first() - 1).equals(",");
            if (!here.isEmpty() && !describes) last = here;
        }
        return last;
    }

    static List<Party> in(Wording wording, NounPhrase phrase) {
        return in(wording, new Extent(List.of(new Part(phrase, Link.SELF, "")), phrase.end()));
    }

    /** The servers of a gang are no victim of the gang. */
    private static boolean isOfCrew(Wording wording, NounPhrase phrase) {
        if (wording.is(phrase.head(), Kind.CREW)) return true;
        return wording.mentions(phrase).stream().anyMatch(mention -> mention.type() == EntityType.GROUP);
    }

    /** "A firm in Mauritius", said of what was named before. */
    private void place(Part part, List<Party> before) {
        List<Party> here = named(part.phrase());
        boolean country = here.size() == 1 && here.get(0).is(EntityType.COUNTRY);
        if (country) before.forEach(party -> locate(party, here.get(0).entity()));
    }

    /** @param before whom the part before meant, of whom this part may tell the country */
    private List<Party> add(Part part, List<Party> before) {
        List<Party> here = named(part.phrase());
        boolean describes = part.is(Link.APPOSED) || part.is(Link.NESTED);
        if (describes && isOfMany(before) && wording.mentions(part.phrase()).isEmpty()) return before;
        if (part.is(Link.NESTED) && !here.isEmpty() && part.word().equals("of")) dropPlatform(before);
        if (describes && !before.isEmpty() && here.stream().allMatch(party -> party.is(EntityType.COUNTRY))) {
            if (!here.isEmpty()) {
                before.forEach(party -> locate(party, here.get(0).entity()));
                if (isAbroad(part, before)) here.forEach(party -> parties.putIfAbsent(party.entity(), party));
            }
            return before;
        }
        here.forEach(party -> parties.putIfAbsent(party.entity(), party));
        return here.isEmpty() && describes ? before : here;
    }

    /** "The headquarters of the African Union in Addis Ababa": where a body sits says nothing of whose it is. */
    private static boolean isOfMany(List<Party> parties) {
        return !parties.isEmpty() && parties.stream().allMatch(party -> party.is(EntityType.ORGANIZATION));
    }

    /** "The services of Contoso in Ukraine": what a company has in another country. */
    private static boolean isAbroad(Part part, List<Party> before) {
        return part.word().equals("in")
                && before.stream().allMatch(party -> party.is(EntityType.COMPANY) && party.country() != null);
    }

    private void locate(Party party, String country) {
        if (party.country() == null) {
            parties.put(party.entity(), Party.of(party.entity(), party.type(), country));
        }
    }

    private List<Party> named(NounPhrase phrase) {
        if (wording.mentions(phrase).stream().anyMatch(this::isMaker)) return List.of();
        List<Mention> mentions = wording.mentions(phrase).stream()
                .filter(mention -> !Ties.isEmpty(wording, mention))
                .toList();
        List<Mention> bodies = mentions.stream()
                .filter(mention -> !isPlatform(phrase, mention) || mentions.size() == 1)
                .filter(mention -> mention.type() == EntityType.AGENCY
                        || mention.type() == EntityType.COMPANY
                        || mention.type() == EntityType.ORGANIZATION)
                .toList();
        List<Mention> countries = mentions.stream()
                .filter(mention -> mention.type() == EntityType.COUNTRY)
                .toList();
        bodies.stream()
                .filter(mention -> isPlatform(phrase, mention))
                .map(Mention::entity)
                .forEach(id -> platform = id);
        if (bodies.isEmpty() && countries.isEmpty())
            return Cities.in(wording, phrase).stream()
                    .map(id -> Party.of(id, EntityType.COUNTRY, id))
                    .toList();
        if (bodies.isEmpty()) return countries.stream().map(this::party).toList();
        @Nullable String hint = countries.isEmpty() ? null : countries.get(0).entity();
        return bodies.stream().map(body -> party(body, hint)).toList();
    }

    /** "NSO's spyware": whoever made the tool is not hit by it. */
    private boolean isMaker(Mention mention) {
        return wording.tag(mention.end()).equals("POS") && wording.is(mention.end() + 1, Kind.NOUN_TOOL);
    }

    /** "The Twitter feed of the paper". */
    private void dropPlatform(List<Party> before) {
        if (platform == null) return;
        String id = platform;
        if (before.stream().allMatch(party -> party.entity().equals(id))) parties.remove(id);
    }

    /** "The ministry's Twitter account" is not Twitter's. */
    private boolean isPlatform(NounPhrase phrase, Mention mention) {
        return mention.type() == EntityType.COMPANY
                && mention.end() == phrase.head()
                && wording.is(phrase.head(), Kind.ASSET, Kind.DATA);
    }

    private Party party(Mention mention) {
        return party(mention, null);
    }

    private Party party(Mention mention, @Nullable String hint) {
        @Nullable
        String country = mention.type() == EntityType.COUNTRY
                ? mention.entity()
                : subsidiary(mention).or(() -> wording.countryOf(mention)).orElse(hint);
        return Party.of(mention.entity(), mention.type(), country);
    }

    /** "Honda Greece" is Greek. */
    private Optional<String> subsidiary(Mention company) {
        return wording.names().at(wording.sentence(), company.end()).stream()
                .filter(mention -> company.type() == EntityType.COMPANY
                        && mention.type() == EntityType.COUNTRY
                        && mention.form() == Mention.Form.NAME
                        && mention.first() == company.end())
                .map(Mention::entity)
                .findFirst();
    }

    private List<Party> mostSpecific() {
        List<Party> all = new ArrayList<>(parties.values());
        all.removeIf(party -> party.is(EntityType.COUNTRY)
                && parties.values().stream()
                        .anyMatch(other ->
                                !other.is(EntityType.COUNTRY) && Objects.equals(other.country(), party.entity())));
        return all;
    }
}
