package org.entente.extraction.attack;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.EntityType;

/** Whether a word of attack is about computers here: "hit", "campaign" and "raid" may be about anything. */
final class Gate {

    private static final Set<String> STRIKES = Set.of("strikes", "raids");
    private static final Set<String> AIR = Set.of("air");
    private static final int MANY = 2;
    private static final int BRIEF = 3;

    private final boolean cyberArticle;
    private final boolean brief;
    private final boolean mayHaveGist;

    Gate(List<Wording> article) {
        this.mayHaveGist = Gist.mayBeOf(article);
        this.brief = article.size() <= BRIEF;
        long cyber = article.stream().filter(Gate::isCyber).count();
        this.cyberArticle = cyber >= Math.min(MANY, Math.max(1, article.size() / 5));
    }

    private static boolean isCyber(Wording wording) {
        return wording.has(Kind.CYBER, Kind.NOUN_CYBER, Kind.NOUN_TOOL, Kind.VERB_CYBER);
    }

    /** Whether the article may tell of one incident without words that tie victim and attacker together. */
    boolean mayHaveGist() {
        return mayHaveGist;
    }

    /** Before anything costly is asked: whether anything that the sentence tells could pass, or belong to a gist. */
    boolean mayAdmit(Wording wording) {
        return mayHaveGist
                || brief
                || isCyber(wording)
                || wording.has(Kind.CREW, Kind.ASSET, Kind.VERB_OUTAGE)
                || Triggers.namesGroup(wording)
                || namesNetworks(wording)
                || cyberArticle && !isWeak(wording);
    }

    /** "Led the investigation": whatever the article is about, such a verb tells nothing without data or a device. */
    private static boolean isWeak(Wording wording) {
        return !wording.has(Kind.DATA) && !Triggers.mayBeMoreThanWeakIn(wording) && !Frames.mayBeIn(wording);
    }

    boolean admits(Telling telling) {
        Wording wording = telling.wording();
        int at = telling.at();
        if (wording.is(at, Kind.VERB_CYBER, Kind.NOUN_CYBER, Kind.NOUN_TOOL)) return true;
        boolean kinetic = isKinetic(wording) || isOfAirForce(wording);
        if (isOfBusiness(telling) && !isCyber(wording) && !wording.has(Kind.CREW)) return false;
        boolean context = isCyber(wording) || wording.has(Kind.CREW) || wording.has(at, at + 9, Kind.ASSET);
        boolean listens =
                wording.is(at, Kind.STEALTH) && wording.word(at).matches("eavesdrop.*|wiretap.*|intercept.*|snoop.*");
        if (kinetic && !listens)
            return wording.has(Math.max(0, at - 6), at + 12, Kind.CYBER, Kind.NOUN_CYBER, Kind.NOUN_TOOL)
                    || wording.has(at, at + 6, Kind.ASSET);
        boolean violent = telling.attackers().stream().anyMatch(Gate::isViolent);
        boolean crew = !violent
                && telling.attackers().stream()
                        .anyMatch(party -> party.is(EntityType.GROUP) || isOfNetworks(party.entity()));
        if (wording.word(at).matches("meddl.*|interfer.*")) return isCyber(wording) || wording.has(Kind.CREW);
        if (wording.is(at, Kind.VERB_OUTAGE) && telling.attackers().isEmpty()) return true;
        if (telling.isWeak()) return crew || !violent && admitsWeak(telling);
        boolean aimed = brief
                && wording.word(at).startsWith("target")
                && !telling.attackers().isEmpty();
        boolean stealthy =
                brief && wording.is(at, Kind.STEALTH) && !telling.attackers().isEmpty();
        boolean data = brief
                && wording.has(at, at + 9, Kind.DATA)
                && !telling.attackers().isEmpty();
        return context || crew || aimed || stealthy || data || isTheftOfData(wording, at) || cyberArticle && !violent;
    }

    /** "The theft of files from". */
    private static boolean isTheftOfData(Wording wording, int at) {
        return wording.word(at).matches("thefts?|leaks?|leaking|stealing|copying|interception")
                && wording.word(at + 1).equals("of")
                && wording.phraseFrom(at + 2)
                        .filter(what -> wording.is(what.head(), Kind.DATA))
                        .isPresent();
    }

    /** A firm or a club, which nothing makes hackers: "the party took out its rival". */
    private static boolean isOfBusiness(Telling telling) {
        return !telling.attackers().isEmpty()
                && telling.attackers().stream()
                        .allMatch(party -> party.country() == null
                                && (party.is(EntityType.COMPANY) || party.is(EntityType.ORGANIZATION)));
    }

    /** Weapons and their work, unless the word is but part of a name: "Sea Cable Ltd". */
    private static boolean isKinetic(Wording wording) {
        return IntStream.range(0, wording.size())
                .anyMatch(at -> wording.is(at, Kind.KINETIC)
                        && !(wording.tag(at).startsWith("NNP")
                                && wording.tag(at - 1).startsWith("NNP")));
    }

    /** "The air force carried out strikes". */
    private static boolean isOfAirForce(Wording wording) {
        return wording.hasWord(STRIKES) && wording.hasWord(AIR);
    }

    /** "Entered the computers of", "read the mail of", where it is known who did. */
    private boolean admitsWeak(Telling telling) {
        Wording wording = telling.wording();
        int at = telling.at();
        boolean online = wording.has(0, at, Kind.CREW) && wording.has(at, at + 6, Kind.CYBER);
        if (!online && !wording.has(at, at + 12, Kind.ASSET, Kind.DATA)) return false;
        if (telling.attackers().isEmpty()) return !telling.victims().isEmpty() && (brief || cyberArticle);
        boolean complete = !telling.victims().isEmpty();
        return wording.has(0, at, Kind.CREW, Kind.CYBER)
                || complete && (brief && isOfState(telling) || cyberArticle || isCyber(wording));
    }

    private static boolean isOfState(Telling telling) {
        return telling.attackers().stream().anyMatch(party -> party.attribution() == Attribution.STATE);
    }

    /** A body that works through networks alone. */
    private static boolean isOfNetworks(String entity) {
        return entity.matches("agency:(.*-)?(nsa|national-security-agency|gchq|unit-8200|unit-\\d{5}|cyber-command)");
    }

    private static boolean namesNetworks(Wording wording) {
        return wording.names().in(wording.sentence()).stream().anyMatch(mention -> isOfNetworks(mention.entity()));
    }

    private static boolean isViolent(Party party) {
        return isViolent(party.entity());
    }

    /** Whether a group mostly uses violence. */
    static boolean isViolent(String group) {
        return Lexicon.ENGLISH.has(Kind.VIOLENT, group.replaceFirst("^group:", ""));
    }
}
