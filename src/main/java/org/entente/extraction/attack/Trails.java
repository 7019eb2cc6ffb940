package org.entente.extraction.attack;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.model.Attribution;

/** Whether a trail leads to somebody: "everything points to", "was traced to", "came from". */
final class Trails {

    private static final int REACH = 9;
    private static final Set<String> TO = Culprits.words("to");
    private static final Set<String> ON = Culprits.words("on");
    private static final Set<String> AT = Culprits.words("at");
    private static final Set<String> WITH = Culprits.words("with");
    private static final Set<String> LOOSE = Culprits.words("loose");
    private static final Set<String> COMES = Culprits.words("comes");
    private static final Set<String> CAME = Culprits.words("came");
    private static final Set<String> TRAIL = Culprits.words("trail");

    private final Wording wording;
    private final Unknowns unknowns;

    Trails(Wording wording) {
        this.wording = wording;
        this.unknowns = new Unknowns(wording);
    }

    /** "Everything leads to Pyongyang", "traced the seller to". */
    boolean leadsTo(int preposition) {
        int verb = verbBefore(preposition);
        if (verb < 0) return false;
        String stem = wording.stem(verb);
        boolean fits =
                switch (wording.word(preposition)) {
                    case "to", "toward", "towards" -> TO.contains(stem);
                    case "on", "upon" -> ON.contains(stem);
                    case "at", "in" -> AT.contains(stem) && !hasPhraseBetween(verb, preposition);
                    case "with" -> WITH.contains(stem);
                    default -> false;
                };
        if (!fits) return false;
        if (stem.matches("belong|answer|report")) return unknowns.areBefore(verb);
        return !LOOSE.contains(stem) || unknowns.areBefore(verb) || isAboutAttack(verb, preposition);
    }

    private boolean hasPhraseBetween(int verb, int preposition) {
        return wording.phrases().stream().anyMatch(phrase -> phrase.first() > verb && phrase.end() <= preposition);
    }

    private boolean isAboutAttack(int verb, int end) {
        return IntStream.range(Math.max(0, verb - REACH), end)
                .anyMatch(at -> at != verb
                        && (TRAIL.contains(wording.word(at))
                                || wording.is(at, Kind.NOUN_CYBER, Kind.NOUN_OPEN, Kind.NOUN_TOOL, Kind.CREW)
                                || wording.word(at).startsWith("finger")));
    }

    private int verbBefore(int preposition) {
        for (int at = preposition - 1; at >= Math.max(0, preposition - REACH); at--) {
            if (wording.word(at).matches("[.,;:]") || wording.is(at, Kind.ASSET)) return -1;
            if (wording.isVerb(at) && !wording.tag(at - 1).equals("DT")) return at;
        }
        return -1;
    }

    /** "The opposition blamed Moscow", "the crew serves". */
    boolean isAccused(int verb) {
        if (verb < 0 || !wording.isVerb(verb)) return false;
        if (wording.is(verb, Kind.ACCUSE) && !wording.stem(verb).equals("hold")) return true;
        return wording.stem(verb).equals("serve") && unknowns.areBefore(verb);
    }

    /** "This came from Tehran", "is run from within Venezuela", "they live in". */
    Optional<Attribution> comesFrom(int preposition) {
        if (!CAME.contains(wording.word(preposition))) return Optional.empty();
        int verb = verbBefore(preposition);
        if (verb < 0 || !COMES.contains(wording.stem(verb))) return Optional.empty();
        String stem = wording.stem(verb);
        boolean place = wording.word(preposition).matches("in|within|inside|out") || isOutOf(preposition);
        if (wording.word(preposition).equals("of") && !isOutOf(preposition)) return Optional.empty();
        boolean lives = stem.matches("operate|work|sit|live|base|locate|host|lodge|house|reside|hail|act|run");
        if (lives && hasPhraseBetween(verb, preposition)) return Optional.empty();
        boolean told = unknowns.areBefore(verb)
                || IntStream.range(Math.max(0, verb - 5), verb)
                        .anyMatch(at -> TRAIL.contains(wording.word(at)) || wording.is(at, Kind.CREW));
        if (!told || place && !lives) return Optional.empty();
        boolean serves = wording.word(preposition).matches("by|for|under");
        return Optional.of(serves ? Attribution.STATE : Attribution.NATIONAL);
    }

    private boolean isOutOf(int preposition) {
        return wording.word(preposition).equals("of")
                && wording.word(preposition - 1).equals("out");
    }
}
