package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.extraction.attack.Denial.Scope;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** Finds who denies what in one sentence. */
final class Denials {

    private static final Set<String> HABITUAL =
            Set.of("routinely", "always", "consistently", "repeatedly", "regularly", "usually");

    private final Wording wording;
    private final Rebuttals rebuttals;
    private final List<Denial> denials = new ArrayList<>();

    private Denials(Wording wording) {
        this.wording = wording;
        this.rebuttals = new Rebuttals(wording);
    }

    static boolean mayBeIn(Wording wording) {
        return Rebuttals.mayBeIn(wording);
    }

    static List<Denial> in(Wording wording) {
        Denials denials = new Denials(wording);
        for (int at = 0; at < wording.size(); at++) denials.read(at);
        return denials.denials;
    }

    private void read(int at) {
        boolean verb = wording.tag(at).startsWith("VB") || wording.isVerb(at);
        if (verb && rebuttals.isIn(at)) add(at);
    }

    private void add(int verb) {
        boolean passive = wording.clauses().isPassive(verb);
        Optional<NounPhrase> who = passive ? wording.agent(Slot.from(wording, verb + 1, Set.of())) : speaker(verb);
        if (who.isEmpty()) return;
        List<String> ids = deniers(who.get());
        if (ids.isEmpty()) return;
        List<Deed> denied =
                Roles.in(wording).stream().filter(deed -> deed.first() > verb).toList();
        List<String> own = countries(who.get(), ids);
        if (denied.stream().anyMatch(deed -> isByOthers(deed, own))) return;
        List<String> countries = own.isEmpty() ? attackers(denied) : own;
        denials.add(new Denial(wording, verb, ids, countries, victims(verb, denied, countries), scope(verb)));
    }

    /** "Denied that Danish hackers had been reading its mail": what was done to whoever denies. */
    private static boolean isByOthers(Deed deed, List<String> own) {
        return deed.victims().stream().anyMatch(party -> party.country() != null && own.contains(party.country()))
                && deed.attackers().stream().anyMatch(party -> party.country() != null)
                && deed.attackers().stream()
                        .noneMatch(party -> party.country() != null && own.contains(party.country()));
    }

    private static List<String> attackers(List<Deed> deeds) {
        return deeds.stream()
                .flatMap(deed -> deed.attackers().stream())
                .map(Party::country)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    private List<Party> victims(int verb, List<Deed> denied, List<String> deniers) {
        List<Party> told = denied.stream()
                .flatMap(deed -> deed.victims().stream())
                .filter(party -> party.country() == null || !deniers.contains(party.country()))
                .toList();
        if (!told.isEmpty()) return told;
        List<Party> others = denied.stream()
                .flatMap(deed -> deed.attackers().stream())
                .filter(party -> party.country() != null && !deniers.contains(party.country()))
                .toList();
        return others.isEmpty() && !denied.isEmpty() ? plaintiffs(verb, deniers) : others;
    }

    /** "The Danish charge that it hacked": whoever charges. */
    private List<Party> plaintiffs(int verb, List<String> deniers) {
        return wording.phrases().stream()
                .filter(phrase -> phrase.first() > verb && wording.is(phrase.head(), Kind.CHARGE_NOUN))
                .flatMap(phrase -> wording.mentions(phrase).stream())
                .filter(mention -> mention.type() == EntityType.COUNTRY && !deniers.contains(mention.entity()))
                .map(mention -> Party.of(mention.entity(), EntityType.COUNTRY, mention.entity()))
                .toList();
    }

    /** Also who is named after the verb: "..., said the embassy". */
    private Optional<NounPhrase> speaker(int verb) {
        return wording.subject(verb)
                .or(() -> wording.isQuote(verb - 1) || wording.word(verb - 1).equals(",")
                        ? wording.phraseFrom(verb + 1)
                        : Optional.empty());
    }

    private List<String> deniers(NounPhrase phrase) {
        List<String> named = Claimants.in(wording, phrase).stream()
                .filter(id -> !id.equals(Claimants.OFFICIALS_AT_HOME))
                .toList();
        if (!named.isEmpty()) return named;
        return hanging(phrase).map(Mention::entity).limit(1).toList();
    }

    /** "A spokesman for the embassy". */
    private Stream<Mention> hanging(NounPhrase phrase) {
        return Extent.of(wording, phrase, Set.of("of", "for", "at", "in"), "").phrases().stream()
                .flatMap(each -> wording.mentions(each).stream());
    }

    /** A spokesman's country may stand in his title: "Dmitry Peskov, the Kremlin's deputy press secretary". */
    private List<String> countries(NounPhrase who, List<String> deniers) {
        Set<String> ids = new TreeSet<>();
        for (String denier : deniers) country(denier).ifPresent(ids::add);
        if (ids.isEmpty())
            hanging(who).forEach(mention -> country(mention.entity()).ifPresent(ids::add));
        return List.copyOf(ids);
    }

    private Optional<String> country(String id) {
        return id.startsWith("country:") ? Optional.of(id) : wording.names().countryOf(id);
    }

    private Scope scope(int verb) {
        boolean specific = false;
        boolean plural = false;
        boolean general = false;
        for (int at = Math.max(0, verb - 2); at < wording.size(); at++) {
            String word = wording.word(at);
            specific |= at > verb && word.matches("it|this|that|these|the|such");
            plural |= word.matches("charges|accusations|allegations|claims");
            general |= HABITUAL.contains(word)
                    || at > verb && wording.is(at, Kind.CYBER, Kind.NOUN_CYBER, Kind.VERB_CYBER);
        }
        if (plural) return Scope.BEFORE;
        return general && !specific ? Scope.ALL : Scope.LAST;
    }
}
