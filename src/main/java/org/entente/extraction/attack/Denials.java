package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.attack.Denial.Scope;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** Finds who denies what in one sentence. */
final class Denials {

    private static final Set<String> CHARGES = Set.of(
            "charge",
            "accusation",
            "allegation",
            "claim",
            "report",
            "role",
            "part",
            "involvement",
            "responsibility",
            "hand",
            "link",
            "connection",
            "knowledge",
            "it",
            "this",
            "them",
            "that",
            "have",
            "be",
            "wrongdoing",
            "guilt",
            "finding",
            "suggestion",
            "complicity",
            "blame",
            "assertion",
            "do",
            "conduct",
            "attack",
            "hack",
            "verdict",
            "story",
            "any");
    private static final Set<String> OTHER_OBJECTS = Set.of(
            "visa",
            "entry",
            "access",
            "bail",
            "request",
            "proposal",
            "offer",
            "bid",
            "plan",
            "call",
            "idea",
            "deal",
            "treaty",
            "talk",
            "draft",
            "invitation",
            "demand",
            "permission",
            "service",
            "appeal",
            "bill",
            "pact",
            "accord");
    private static final Set<String> HABITUAL =
            Set.of("routinely", "always", "consistently", "repeatedly", "regularly", "usually");

    private final Wording wording;
    private final List<Denial> denials = new ArrayList<>();

    private Denials(Wording wording) {
        this.wording = wording;
    }

    static boolean mayBeIn(Wording wording) {
        return wording.has(Kind.DENY, Kind.BASELESS) || hasNothing(wording);
    }

    static List<Denial> in(Wording wording) {
        Denials denials = new Denials(wording);
        for (int at = 0; at < wording.size(); at++) denials.read(at);
        return denials.denials;
    }

    private void read(int at) {
        if (!wording.tag(at).startsWith("VB")) return;
        boolean denies = wording.is(at, Kind.DENY) && isAboutCharges(at);
        boolean calls =
                wording.is(at, Kind.SAY) || wording.token(at).lemma().matches("call|describe|brand|label|denounce");
        boolean baseless = calls && isCalledBaseless(at);
        if (denies || baseless || calls && hasNothing(wording)) add(at);
    }

    private static boolean hasNothing(Wording wording) {
        for (int at = 0; at < wording.size() - 2; at++) {
            if (wording.word(at).equals("nothing")
                    && wording.word(at + 1).equals("to")
                    && wording.word(at + 2).equals("do")) return true;
            if (wording.word(at).matches("no|any|none")
                    && wording.is(at + 1, Kind.CREW)
                    && wording.has(at, wording.size(), Kind.INVOLVEMENT, Kind.BEHIND, Kind.RESPONSIBLE)) return true;
            if (wording.word(at).matches("no|any|not|n't|never")
                    && wording.word(at + 1)
                            .matches(
                                    "part|role|involvement|involved|hand|way|such|behind|knowledge|order|conduct|carry|hack|engage|responsible")) {
                return true;
            }
        }
        return false;
    }

    /** "Called the report baseless", "said that the charges were groundless". */
    private boolean isCalledBaseless(int verb) {
        boolean call = !wording.is(verb, Kind.SAY);
        for (int at = verb + 1; at < Math.min(verb + 14, wording.size()); at++) {
            if (!wording.is(at, Kind.BASELESS)) continue;
            if (call || !wording.clauses().dependencies().children(at, "cop").isEmpty()) return true;
        }
        return false;
    }

    private boolean isAboutCharges(int verb) {
        boolean deny = wording.token(verb).lemma().matches("deny|refute|disavow|disclaim");
        for (int at = verb + 1; at < Math.min(verb + 9, wording.size()); at++) {
            String lemma = wording.token(at).lemma().toLowerCase(Locale.ROOT);
            if (OTHER_OBJECTS.contains(lemma) && !wording.word(at - 1).equals("such")) return false;
            if (CHARGES.contains(lemma) || OTHER_OBJECTS.contains(lemma)) return true;
        }
        return deny
                || wording.word(verb + 1).matches("\\.|;|,|")
                || wording.clauses().dependencies().is(verb, "acl");
    }

    private void add(int verb) {
        boolean passive = wording.clauses().isPassive(verb);
        Optional<NounPhrase> who =
                passive ? wording.agent(Slot.from(wording, verb + 1, Set.of())) : wording.subject(verb);
        if (who.isEmpty()) return;
        List<Mention> mentions = deniers(who.get());
        if (mentions.isEmpty()) return;
        List<String> ids = mentions.stream().map(Mention::entity).distinct().toList();
        List<Deed> denied =
                Roles.in(wording).stream().filter(deed -> deed.first() > verb).toList();
        List<String> countries = countries(who.get(), mentions);
        if (countries.isEmpty())
            countries = denied.stream()
                    .flatMap(deed -> deed.attackers().stream())
                    .map(Party::country)
                    .filter(java.util.Objects::nonNull)
                    .map(java.util.Objects::requireNonNull)
                    .distinct()
                    .toList();
        denials.add(new Denial(wording, verb, ids, countries, victims(verb, denied, countries), scope(verb)));
    }

    private List<Party> victims(int verb, List<Deed> denied, List<String> deniers) {
        List<Party> told =
                denied.stream().flatMap(deed -> deed.victims().stream()).toList();
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

    private List<Mention> deniers(NounPhrase phrase) {
        List<Mention> all = new ArrayList<>();
        for (Part part : Extent.of(wording, phrase, Set.of(), "").parts()) {
            if (part.is(Part.Link.APPOSED) && !all.isEmpty()) continue;
            List<Mention> here = wording.mentions(part.phrase());
            List<Mention> heads = here.stream()
                    .filter(mention -> mention.first() <= part.phrase().head()
                            && part.phrase().head() < mention.end())
                    .toList();
            all.addAll(heads.isEmpty() ? here.stream().limit(1).toList() : heads);
        }
        return all;
    }

    /** A spokesman's country may stand in his title: "Dmitry Peskov, the Kremlin's deputy press secretary". */
    private List<String> countries(NounPhrase who, List<Mention> deniers) {
        Set<String> ids = new java.util.TreeSet<>();
        for (Mention denier : deniers) {
            if (denier.type() == EntityType.COUNTRY) ids.add(denier.entity());
            else wording.names().countryOf(denier.entity()).ifPresent(ids::add);
        }
        if (!ids.isEmpty()) return List.copyOf(ids);
        for (NounPhrase phrase :
                Extent.of(wording, who, Set.of("of", "for", "at", "in"), "").phrases()) {
            for (Mention mention : wording.mentions(phrase)) {
                if (mention.type() == EntityType.COUNTRY) ids.add(mention.entity());
                else wording.names().countryOf(mention.entity()).ifPresent(ids::add);
            }
        }
        return List.copyOf(ids);
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
