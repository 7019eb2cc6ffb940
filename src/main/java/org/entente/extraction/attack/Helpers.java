package org.entente.extraction.attack;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;

/** Who is said to have had a part in what others did: "with help from its American sister". */
final class Helpers {

    private static final String HELP = "help|assistance|aid|support|backing|connivance|complicity|participation";
    private static final String FROM = "from|of|by";
    private static final int REACH = 5;

    private Helpers() {}

    /** Those of states who helped, where an attack is told before by people of another state. */
    static List<Party> in(Wording wording, Deed deed) {
        if (deed.attackers().isEmpty()) return List.of();
        return IntStream.range(deed.triggers().first(), wording.size())
                .filter(at -> wording.word(at).equals("with"))
                .mapToObj(with -> helper(wording, with))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(phrase -> !tellsOther(wording, deed.triggers().last() + 1, phrase.first()))
                .map(phrase -> Attackers.in(wording, phrase))
                .orElse(List.of())
                .stream()
                .filter(party -> party.country() != null && !party.is(EntityType.COMPANY))
                .toList();
    }

    private static Optional<NounPhrase> helper(Wording wording, int with) {
        for (int at = with + 1; at < with + REACH; at++) {
            if (wording.word(at).matches(HELP) && wording.word(at + 1).matches(FROM)) return wording.phraseFrom(at + 2);
        }
        return Optional.empty();
    }

    /** "And restored its network with help from": what they did together is something else. */
    private static boolean tellsOther(Wording wording, int from, int end) {
        return IntStream.range(from, end)
                .anyMatch(at -> wording.isVerb(at)
                        && wording.tag(at).matches("VB|VBD|VBZ|VBP|VBG")
                        && !wording.is(at, Kind.VERB_CARRY));
    }
}
