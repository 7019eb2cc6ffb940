package org.entente.extraction.attack;

import static org.entente.extraction.attack.Blames.first;
import static org.entente.extraction.attack.Blames.object;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** "Blamed Iran for", "accused of", "charged with", "claimed the attack", "pointed the finger at". */
final class Accusations {

    private static final Set<String> REASONS = Set.of("of", "for", "over", "with", "in");
    private static final String TRAIL =
            "evidence|clues?|fingerprints?|trail|traces?|tracks|signs?|hallmarks?|signatures?|indicators?|indications?|everything"
                    + "|timing|timestamps?|style|methods?|motives?|malware|investigation|inquiry|findings|suspicions?";

    private final Blames blames;
    private final Wording wording;

    Accusations(Blames blames) {
        this.blames = blames;
        this.wording = blames.wording();
    }

    void read(int verb) {
        if (wording.is(verb, Kind.ACCUSE, Kind.CHARGE)) accuse(verb);
        if (wording.is(verb, Kind.POINT)) point(verb);
        if (wording.is(verb, Kind.CLAIM)) claim(verb);
        if (wording.is(verb, Kind.CATCH)) caught(verb);
        if (wording.token(verb).lemma().equals("do")) done(verb);
    }

    private void accuse(int verb) {
        List<Slot> slots = blames.slots(verb);
        Optional<NounPhrase> object = object(slots);
        boolean passive = isPassive(verb, object);
        Optional<NounPhrase> accuser = passive ? first(slots, "by").map(Slot::phrase) : wording.subject(verb);
        Optional<Slot> on = first(slots, "on");
        Optional<NounPhrase> burden = passive ? wording.subject(verb) : object;
        OptionalInt laid = burden.filter(this::isSomebody).isPresent() ? OptionalInt.empty() : blames.eventIn(burden);
        if (on.isPresent() && laid.isPresent()) {
            blames.add(verb, on.get().phrase(), blames.claimants(accuser), laid);
            return;
        }
        Optional<NounPhrase> antecedent = object.isEmpty() && on.isEmpty() ? antecedent(verb) : Optional.empty();
        if (antecedent.isPresent()) {
            accuse(verb, antecedent.get(), wording.subject(verb), verb + 1);
            return;
        }
        boolean blamesOn = !passive && object.isEmpty() && on.isPresent();
        Optional<NounPhrase> accused = blamesOn ? on.map(Slot::phrase) : passive ? wording.subject(verb) : object;
        accused.ifPresent(phrase -> accuse(verb, phrase, accuser, passive ? verb + 1 : phrase.end()));
    }

    /** "The gang, a Danish one, which the firm suspects of the theft": the gang. */
    private Optional<NounPhrase> antecedent(int verb) {
        Optional<NounPhrase> accuser = wording.phrases().stream()
                .filter(phrase -> phrase.end() == verb)
                .findFirst();
        if (accuser.isEmpty()) return Optional.empty();
        int relative = accuser.get().first() - 1;
        if (!wording.word(relative).matches("which|whom|that")) return Optional.empty();
        return wording.names().in(wording.sentence()).stream()
                .filter(mention -> mention.type() == EntityType.GROUP && mention.end() <= relative)
                .reduce((one, other) -> other)
                .map(Mention::head)
                .or(() -> Optional.of(wording.word(relative - 1).equals(",") ? relative - 2 : relative - 1))
                .flatMap(wording::phraseAt)
                .filter(phrase -> blames.eventIn(phrase).isEmpty());
    }

    /** "Accused the agency of attacks on a bank": nothing is laid on the bank. */
    private boolean isSomebody(NounPhrase phrase) {
        return wording.mentions(phrase).stream()
                .anyMatch(mention ->
                        mention.head() == phrase.head() && mention.form() != Mention.Form.DEMONYM && mention.isNamed());
    }

    private boolean isPassive(int verb, Optional<NounPhrase> object) {
        if (wording.clauses().isPassive(verb)) return true;
        return object.isEmpty() && Set.of("of", "in", "over").contains(wording.word(verb + 1));
    }

    private void accuse(int verb, NounPhrase accused, Optional<NounPhrase> accuser, int from) {
        int reason = reasonAfter(from);
        OptionalInt event = reason < 0 ? OptionalInt.empty() : blames.triggerAfter(reason);
        if (event.isEmpty()) event = blames.antecedent(verb);
        boolean forElse = reason >= 0 && !isManner(verb, reason) || wording.is(verb, Kind.CHARGE);
        if (event.isEmpty() && forElse) return;
        blames.add(verb, accused, blames.claimants(accuser), event);
    }

    /** "Blame Danish hackers in public", but "implicate them in". */
    private boolean isManner(int verb, int reason) {
        return wording.word(reason).equals("in") && !wording.lemma(verb).matches("implicate|inculpate|incriminate");
    }

    /** Where it is said for what they are blamed, after appositions and relative clauses of the accused; or -1. */
    private int reasonAfter(int from) {
        int other = -1;
        boolean relative = false;
        for (int at = from; at < Math.min(from + Blames.REACH, wording.size()); at++) {
            if (endsBlame(at, relative)) break;
            relative |= wording.tag(at).matches("WDT|WP|WP\\$")
                    || wording.tag(at).equals("IN") && wording.word(at).equals("that");
            boolean infinitive =
                    wording.word(at).equals("to") && wording.tag(at + 1).equals("VB");
            if (!infinitive && !REASONS.contains(wording.word(at)) || isPronoun(at + 1)) continue;
            if (infinitive || tellsAttack(at + 1)) return at;
            if (other < 0 && !isWithinName(at) && !relative) other = at;
        }
        return other;
    }

    private boolean endsBlame(int at, boolean relative) {
        if (wording.word(at).equals(";")) return true;
        if (wording.isVerb(at) && wording.is(at, Kind.ACCUSE, Kind.CLAIM)) return true;
        return wording.isFinite(at) && !relative;
    }

    /** Whether an attack is named right after: "the theft of", "trying to steal", "a wave of attacks". */
    private boolean tellsAttack(int from) {
        Optional<NounPhrase> phrase = wording.phraseFrom(from);
        if (phrase.isEmpty()) return wording.tag(from).equals("VBG") || wording.isGerund(from);
        if (blames.eventIn(phrase).isPresent()) return true;
        // "with, among other things, the theft": what matters may come second
        for (int at = phrase.get().end(); at < phrase.get().end() + 6; at++) if (blames.isTrigger(at)) return true;
        return false;
    }

    private boolean isPronoun(int at) {
        return wording.word(at).matches("it|this|that|them")
                && !wording.tag(at + 1).matches("NN.*|JJ.*|CD|VBN");
    }

    /** "Members of the 54th Research Institute": the preposition belongs to the accused. */
    private boolean isWithinName(int at) {
        return wording.word(at).equals("of")
                && wording.phraseAt(at - 1).isPresent()
                && wording.phraseFrom(at + 1).isPresent();
    }

    private void point(int verb) {
        List<Slot> slots = blames.slots(verb);
        Optional<Slot> at = first(slots, "at", "to", "toward", "towards");
        if (at.isEmpty()) return;
        boolean finger = object(slots)
                .filter(phrase -> wording.word(phrase.head()).startsWith("finger"))
                .isPresent();
        Optional<NounPhrase> subject = wording.subject(verb);
        boolean trail = subject.filter(phrase -> wording.word(phrase.head()).matches(TRAIL))
                        .isPresent()
                || hasTrailBefore(verb);
        boolean official = wording.word(verb + 1).equals("at")
                && subject.filter(phrase -> isOfficial(phrase)).isPresent()
                && blames.attackers(at.get().phrase()).stream().anyMatch(party -> party.is(EntityType.COUNTRY));
        if (!finger && !trail && !official) return;
        List<String> claimants = finger || official ? blames.claimants(subject) : List.of();
        blames.add(
                verb,
                at.get().phrase(),
                claimants,
                blames.triggerAfter(at.get().phrase().end()));
    }

    /** "The general pointed at Israel". */
    private boolean isOfficial(NounPhrase phrase) {
        return wording.is(phrase.head(), Kind.OFFICIAL)
                || wording.word(phrase.head())
                        .matches("general|spokes(?:man|woman|person)|ministers?|officials?|he|she")
                || wording.mentions(phrase).stream().anyMatch(mention -> mention.type() == EntityType.PERSON);
    }

    /** "The fingerprints that the attackers left point to": the parser may take the attackers for the subject. */
    private boolean hasTrailBefore(int verb) {
        for (int at = verb - 1; at > Math.max(-1, verb - 10); at--) {
            if (wording.word(at).equals(";") || wording.word(at).equals("that") && wording.isFinite(at + 1)) break;
            if (wording.word(at).matches(TRAIL)) return true;
        }
        return false;
    }

    /** "Said that the North had done it". */
    private void done(int verb) {
        if (!wording.word(verb + 1).matches("it|this|so")) return;
        wording.subject(verb).ifPresent(who -> blames.add(verb, who, List.of(), OptionalInt.empty()));
    }

    /** "Killnet claimed the attack", "took credit for". */
    private void claim(int verb) {
        boolean passive =
                wording.clauses().isPassive(verb) && !wording.lemma(verb).matches("boast|brag|crow");
        List<Slot> slots = blames.slots(verb);
        Optional<NounPhrase> claimant = passive ? first(slots, "by").map(Slot::phrase) : wording.subject(verb);
        Optional<NounPhrase> object = passive
                ? wording.subject(verb)
                : object(slots).or(() -> first(slots, "of", "about", "to").map(Slot::phrase));
        if (claimant.isEmpty() || object.isEmpty()) return;
        boolean responsibility = wording.word(object.get().head()).matches("responsibility|credit|authorship");
        OptionalInt event = responsibility ? blames.triggerAfter(object.get().end()) : blames.eventIn(object);
        boolean forElse = !responsibility || wording.word(object.get().end()).equals("for");
        if (event.isEmpty() && forElse && !blames.pointsBack(object)) return;
        if (isOwnLoss(verb, claimant.get())) return;
        // "the sites were flooded, and a crew boasted of it"
        if (event.isEmpty() && wording.word(object.get().head()).matches("it|this|that"))
            event = blames.triggerBefore(verb);
        boolean hackers = wording.is(claimant.get().head(), Kind.CREW);
        List<Party> claimants = blames.attackers(claimant.get());
        boolean crew = claimants.stream().anyMatch(party -> party.is(EntityType.GROUP));
        List<String> ids = claimants.stream()
                .filter(party -> !hackers && !crew || !party.is(EntityType.COUNTRY))
                .map(Party::entity)
                .toList();
        blames.add(verb, claimant.get(), ids, event);
    }

    /** "The fund acknowledged the theft": it was robbed. */
    private boolean isOwnLoss(int verb, NounPhrase claimant) {
        return wording.token(verb).lemma().matches("acknowledge|admit")
                && blames.attackers(claimant).stream()
                        .noneMatch(party -> party.is(EntityType.GROUP) || party.is(EntityType.COUNTRY));
    }

    /** "Found Russian hackers on the network of the party". */
    private void caught(int verb) {
        List<Slot> slots = Slot.from(wording, verb + 1, Set.of("of"));
        boolean passive = wording.clauses().isPassive(verb);
        Optional<NounPhrase> object = passive ? wording.subject(verb) : object(slots);
        boolean inside = first(slots, "on", "in", "inside", "within")
                .filter(slot -> wording.is(slot.head(), Kind.ASSET))
                .isPresent();
        if (object.isEmpty() || !inside) return;
        boolean actors = Extent.of(wording, object.get(), Set.of("of"), "").phrases().stream()
                .anyMatch(phrase -> wording.is(phrase.head(), Kind.ACTOR));
        List<String> claimants = passive ? List.of() : blames.claimants(wording.subject(verb));
        if (actors) blames.add(verb, object.get(), claimants, OptionalInt.empty());
    }
}
