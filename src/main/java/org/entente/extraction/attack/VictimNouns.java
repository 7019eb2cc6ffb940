package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.extraction.attack.Deed.Open;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;

/** Who is called a victim or a target of what was told before: "the bank was among the victims", "targets included ...". */
final class VictimNouns {

    private static final String VICTIM = "victims?|targets?|casualty|casualties";

    private static final int OWNER_WITHIN = 4;

    private VictimNouns() {}

    static List<Deed> in(Wording wording) {
        List<Deed> deeds = new ArrayList<>();
        for (NounPhrase phrase : wording.phrases()) {
            if (!wording.word(phrase.head()).matches(VICTIM)) continue;
            List<Party> victims = new ArrayList<>(called(wording, phrase));
            if (victims.isEmpty()) victims.addAll(listed(wording, phrase));
            if (victims.isEmpty()) continue;
            List<Party> whose = Attackers.in(wording, phrase).stream()
                    .filter(party -> party.is(EntityType.GROUP))
                    .toList();
            boolean its =
                    whose.isEmpty() && (wording.tag(phrase.first()).equals("PRP$") || isOfTheCrew(wording, phrase));
            deeds.add(Deed.of(phrase.head(), victims, whose, its ? Open.ATTACKER : Open.ALONG));
        }
        return deeds;
    }

    /** "The group's earlier victims". */
    private static boolean isOfTheCrew(Wording wording, NounPhrase phrase) {
        return IntStream.range(Math.max(2, phrase.head() - OWNER_WITHIN), phrase.head())
                .anyMatch(at -> wording.tag(at).equals("POS")
                        && wording.is(at - 1, Kind.ACTOR)
                        && wording.is(at - 2, Kind.DEFINITE));
    }

    /** "Britain was its best-known victim". */
    private static List<Party> called(Wording wording, NounPhrase noun) {
        var dependencies = wording.clauses().dependencies();
        boolean predicate = !dependencies.children(noun.head(), "cop").isEmpty()
                || wording.word(noun.first() - 1).equals("among");
        if (!predicate) return List.of();
        Optional<NounPhrase> subject = wording.subject(noun.head());
        return subject.filter(phrase -> phrase.head() < noun.first())
                .map(phrase -> Victims.in(wording, Extent.of(wording, phrase, Roles.NESTING, "")))
                .orElse(List.of());
    }

    /** "Targets included banks in Poland". */
    private static List<Party> listed(Wording wording, NounPhrase noun) {
        List<Party> victims = new ArrayList<>();
        for (int at = noun.end(); at < Math.min(noun.end() + 6, wording.size()); at++) {
            if (!wording.tag(at).startsWith("VB") || !wording.token(at).lemma().matches("include|be|comprise|range"))
                continue;
            if (wording.subject(at).filter(noun::equals).isEmpty()
                    && wording.subject(noun.head()).isPresent()) continue;
            for (Slot slot : Slot.from(wording, at + 1, Roles.NESTING)) {
                if (slot.preposition().matches("|in|from|of|at|to")) victims.addAll(Victims.in(wording, slot.extent()));
            }
            break;
        }
        return victims;
    }
}
