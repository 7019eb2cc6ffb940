package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extraction.attack.Deed.Open;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** Who did it to whom, as the words around a noun tell: "a Russian attack on Estonia", "the theft of data from Sony". */
final class NounRoles {

    private static final Set<String> NESTING = Set.of("of", "at", "in", "inside", "within", "across", "belonging");
    private static final Set<String> VICTIM = Set.of(
            "on", "against", "of", "at", "in", "into", "across", "inside", "within", "upon", "throughout", "around");
    /** What is done to its possessor: "Sony's breach" is no breach by Sony. */
    private static final Set<String> UNDERGONE = Set.of(
            "breach",
            "leak",
            "outage",
            "disruption",
            "intrusion",
            "break-in",
            "in",
            "theft",
            "blackout",
            "compromise",
            "incident",
            "infection",
            "heist",
            "robbery",
            "burglary",
            "takeover",
            "shutdown");

    private static final Set<String> TAKEN = Set.of("theft", "heist", "robbery", "leak", "extraction");
    private static final Set<String> WITNESSED =
            Set.of("after", "following", "during", "in", "from", "by", "to", "of", "amid", "over", "because", "under");

    private static final int AIM_WITHIN = 9;
    private static final int LIKEWISE_WITHIN = 25;

    private final Wording wording;

    NounRoles(Wording wording) {
        this.wording = wording;
    }

    Deed at(int noun) {
        NounPhrase phrase = wording.phraseAt(noun).orElseThrow();
        List<Party> victims = new ArrayList<>();
        List<Party> attackers = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        boolean placed = false;
        for (Slot slot : Slot.from(wording, phrase.end(), NESTING)) {
            if (isAttacker(noun, slot)) {
                List<Party> here = Attackers.in(wording, slot.phrase());
                if (here.isEmpty() && wording.isKnownSomeone(slot.phrase())) open.add(Open.ATTACKER);
                attackers.addAll(here);
            } else if (isOfBlame(phrase, slot)) {
                break;
            } else if (isMedium(slot)) {
                break;
            } else if (VICTIM.contains(slot.preposition()) || slot.preposition().equals("from")) {
                victims.addAll(Victims.in(wording, slot.extent()));
                placed |= !slot.preposition().equals("in");
            }
        }
        if (victims.isEmpty()) victims.addAll(aimedAt(phrase));
        premodifiers(noun, phrase, victims, attackers);
        if (victims.isEmpty() && !placed) victims.addAll(witnesses(phrase));
        victims.addAll(likewise(phrase));
        if (attackers.isEmpty() && wording.word(noun - 1).equals("same")) open.add(Open.ALONG);
        return Deed.of(noun, victims, attackers, open.toArray(Open[]::new));
    }

    /** "Took credit for the outage on Telegram". */
    private boolean isMedium(Slot slot) {
        return slot.preposition().equals("on")
                && wording.word(slot.head()).matches("telegram|twitter|x|facebook|vkontakte|discord|youtube")
                && wording.has(Kind.CLAIM, Kind.SAY);
    }

    /** "Attributed the theft to the gang, along with similar ones at banks in Peru". */
    private List<Party> likewise(NounPhrase noun) {
        for (int at = noun.end(); at < Math.min(noun.end() + LIKEWISE_WITHIN, wording.size()); at++) {
            if (wording.word(at).matches("[;:]")) break;
            boolean more = wording.word(at).matches("ones|those|others")
                    && VICTIM.contains(wording.word(at + 1))
                    && !wording.word(at + 1).equals("of");
            if (more)
                return wording.phraseFrom(at + 2)
                        .map(phrase -> Victims.in(wording, Extent.of(wording, phrase, NESTING, "")))
                        .orElse(List.of());
        }
        return List.of();
    }

    /** "A dozen intrusions since 2021, aimed at French banks". */
    private List<Party> aimedAt(NounPhrase noun) {
        for (int at = noun.end(); at < Math.min(noun.end() + AIM_WITHIN, wording.size()); at++) {
            if (wording.isFinite(at)
                            && !wording.is(at, Kind.AIM)
                            && !wording.word(at - 1).matches("which|that")
                    || wording.word(at).equals(";")) break;
            if (!wording.is(at, Kind.AIM) || !wording.tag(at).matches("VBN|VBG|VBD")) continue;
            int from = wording.word(at + 1).matches("at|against|on|in|across|toward|towards") ? at + 2 : at + 1;
            return wording.phraseFrom(from)
                    .map(phrase -> Victims.in(wording, Extent.of(wording, phrase, NESTING, "")))
                    .orElse(List.of());
        }
        return List.of();
    }

    /** "Blamed the attack on Denmark", "traced the attack to Denmark": the preposition is the verb's. */
    private boolean isOfBlame(NounPhrase phrase, Slot slot) {
        int verb = phrase.first() - 1;
        while (verb > phrase.first() - 4 && verb >= 0 && !wording.isVerb(verb)) verb--;
        if (verb < 0 || !wording.isVerb(verb) || wording.tag(phrase.first() - 1).equals("IN")) return false;
        String verbs = slot.preposition().matches("on|upon") ? "blame|pin" : "attribute|trace|ascribe|link|tie|connect";
        boolean own = slot.preposition().matches("on|upon|to");
        return own && wording.stem(verb).matches(verbs);
    }

    private boolean isAttacker(int noun, Slot slot) {
        if (slot.preposition().equals("by")) return true;
        if (slot.preposition().equals("from"))
            return !TAKEN.contains(wording.token(noun).lemma());
        if (wording.word(slot.head()).matches("origin|provenance|make|descent")) return true;
        return slot.preposition().equals("of")
                && wording.has(slot.phrase().first(), slot.phrase().end(), Kind.CREW, Kind.CYBER)
                && wording.is(slot.head(), Kind.ACTOR)
                && !Attackers.in(wording, slot.phrase()).isEmpty();
    }

    /** "Russia's attack", "the Bundestag hack": before the noun may stand either side. */
    private void premodifiers(int noun, NounPhrase phrase, List<Party> victims, List<Party> attackers) {
        List<Mention> mentions = wording.mentions(phrase).stream()
                .filter(mention -> mention.type() != EntityType.PERSON && mention.end() <= noun)
                .toList();
        if (mentions.isEmpty()) return;
        boolean ofVictim = mentions.stream().noneMatch(mention -> mention.type() == EntityType.GROUP)
                && mentions.stream().noneMatch(this::isTie)
                && (!attackers.isEmpty() || victims.isEmpty() && isUndergone(noun, mentions));
        if (ofVictim) victims.addAll(Victims.in(wording, phrase));
        else attackers.addAll(Attackers.in(wording, phrase));
    }

    private boolean isTie(Mention mention) {
        return wording.tag(mention.end()).equals("HYPH")
                && wording.is(mention.end() + 1, Kind.TIE_NATIONAL, Kind.TIE_STATE);
    }

    private boolean isUndergone(int noun, List<Mention> mentions) {
        boolean countries = mentions.stream().allMatch(mention -> mention.type() == EntityType.COUNTRY);
        return !countries || UNDERGONE.contains(wording.token(noun).lemma());
    }

    /** "Computers at the fund were switched off after an attack": the sentence is about the victim. */
    private List<Party> witnesses(NounPhrase phrase) {
        String preposition = wording.word(phrase.first() - 1);
        if (!WITNESSED.contains(preposition)) return List.of();
        OptionalInt governor = wording.clauses().predicateOf(phrase.head());
        boolean warns =
                governor.isPresent() && wording.word(governor.getAsInt()).matches("warn.*|notif.*|alert.*");
        if (preposition.equals("of")
                && !warns
                && !wording.word(phrase.first() - 2)
                        .matches("victim|target|because|result|wake|consequence|subject|part")) {
            return List.of();
        }
        boolean is = preposition.equals("under")
                && !wording.clauses()
                        .dependencies()
                        .children(phrase.head(), "cop")
                        .isEmpty();
        OptionalInt verb =
                is ? OptionalInt.of(phrase.head()) : wording.clauses().predicateOf(phrase.head());
        if (verb.isEmpty()) return List.of();
        if (preposition.equals("of") && wording.token(verb.getAsInt()).lemma().matches("warn|notify|alert|inform|tell"))
            return warned(verb.getAsInt());
        OptionalInt subject = wording.clauses().subject(verb.getAsInt());
        if (subject.isEmpty() || wording.is(verb.getAsInt(), Kind.SAY, Kind.ACCUSE, Kind.DENY)) return List.of();
        if (isAttack(verb.getAsInt())) return List.of();
        boolean undergoes = wording.lemma(verb.getAsInt()).equals("have")
                && wording.tag(phrase.first() - 2).equals("VBN");
        if (!undergoes
                && wording.lemma(verb.getAsInt()).matches("involve|have|participate|engage|play|take|help|assist"))
            return List.of();
        Optional<NounPhrase> victim = wording.phraseAt(subject.getAsInt());
        return victim.isEmpty() || victim.get().equals(phrase)
                ? List.of()
                : Victims.in(wording, Extent.of(wording, victim.get(), Set.of("of", "at", "in"), ""));
    }

    /** "Hacked the firm in a joint operation": the subject did it. */
    private boolean isAttack(int verb) {
        return Triggers.isVerb(wording, verb) && !wording.clauses().isPassive(verb);
    }

    /** "Warns Danish firms of a campaign by": the warned are the victims. */
    private List<Party> warned(int verb) {
        return Slot.from(wording, verb + 1, Set.of()).stream()
                .filter(slot -> slot.preposition().isEmpty())
                .flatMap(slot -> Victims.in(wording, slot.extent()).stream())
                .toList();
    }
}
