package org.entente.extraction.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;

/** What bodies of several countries do in one act: put their names to an advisory, make arrests in one raid. */
final class JointActs {

    private static final Set<String> PAPERS =
            Set.of("advisory", "alert", "bulletin", "guidance", "guide", "guideline", "warning", "report", "notice");
    private static final Set<String> TOGETHER = Set.of(
            "joint",
            "jointly",
            "together",
            "alongside",
            "co-sign",
            "co-signed",
            "cosign",
            "cosigned",
            "co-author",
            "co-authored",
            "co-seal",
            "co-sealed",
            "seal",
            "seals",
            "endorsed",
            "common",
            "names");
    private static final Set<String> TELLING = Set.of(
            "publish",
            "issue",
            "release",
            "warn",
            "put",
            "sign",
            "co-sign",
            "cosign",
            "join",
            "seal",
            "author",
            "co-author",
            "endorse",
            "write",
            "say",
            "describe",
            "back",
            "confirm",
            "recommend",
            "advise",
            "urge");
    private static final Set<String> POLICING = Set.of(
            "arrest",
            "seize",
            "dismantle",
            "raid",
            "search",
            "detain",
            "disrupt",
            "bust",
            "confiscate",
            "charge",
            "unplug",
            "hunt",
            "investigate",
            "disable",
            "neutralise",
            "neutralize");
    private static final Set<String> BESIDE = Set.of("with", "alongside", "by", "from", "including", "among", "beside");
    private static final Set<String> ACTORS = Set.of(
            "hacker",
            "actor",
            "group",
            "gang",
            "spy",
            "crew",
            "operation",
            "campaign",
            "government",
            "state",
            "firm",
            "company",
            "bank",
            "network",
            "embassy",
            "citizen",
            "national",
            "victim",
            "server",
            "website",
            "hacking",
            "ransomware",
            "malware",
            "intruder",
            "attack",
            "unit");

    private static final String POLICE = "police|policeman|investigator|detective|prosecutor|officer|agent|force|"
            + "gendarme|gendarmerie|constabulary|cop|cybercop|colleague|counterpart";

    private static final int NEAR = 4;

    private JointActs() {}

    /** The ids of those who put their names to an advisory; empty where none is told, or by nobody. */
    static SortedSet<String> advisers(Sentence sentence, List<Party> parties) {
        boolean paper = has(sentence, PAPERS) && has(sentence, TOGETHER);
        SortedSet<String> members = new TreeSet<>();
        if (!paper) return members;
        int content = content(sentence);
        int verb = verb(sentence, TELLING);
        for (Party party : parties) {
            if (party.isModifier() || party.first() >= content || isActor(sentence, party)) continue;
            boolean does = party.preposition() == null && party.end() <= verb + 1;
            if (does || party.preposition() != null && BESIDE.contains(party.preposition())) {
                members.addAll(party.members());
            }
        }
        return members;
    }

    /** "A joint advisory with the FBI": its issuer is told elsewhere. */
    static boolean isJointAdvisory(Sentence sentence) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            boolean paper = PAPERS.contains(sentence.token(i + 1).lemma());
            if (paper && sentence.token(i).text().equals("joint"))
                return BESIDE.contains(sentence.token(i + 2).text());
        }
        return false;
    }

    /** The ids of the bodies of several countries that arrest or seize together, or of one and those who help it. */
    static SortedSet<String> police(Sentence sentence, List<Party> parties) {
        int verb = verb(sentence, POLICING);
        if (verb < 0) verb = onCase(sentence);
        if (verb < 0) return new TreeSet<>();
        for (Party party : parties) {
            if (!isBefore(sentence, party, verb)) continue;
            if (isPolice(sentence, party)) return new TreeSet<>(party.members());
            SortedSet<String> all = helpers(sentence, parties);
            if (all.isEmpty() || party.members().isEmpty() || !isOfPolice(sentence, party)) continue;
            all.addAll(party.members());
            return all;
        }
        return new TreeSet<>();
    }

    /** Whether the party does what the verb says, and is not only to do it. */
    private static boolean isBefore(Sentence sentence, Party party, int verb) {
        return !party.isModifier()
                && party.preposition() == null
                && party.end() <= verb
                && (verb - party.end() <= NEAR
                        || sentence.token(party.end()).text().equals(","))
                && sentence.tokens().subList(party.end(), verb).stream()
                        .noneMatch(token -> token.tag().equals("MD"));
    }

    /** "Assisted by the Dutch police", "with the help of Oslo's", "with colleagues from Peru". */
    private static SortedSet<String> helpers(Sentence sentence, List<Party> parties) {
        SortedSet<String> helpers = new TreeSet<>();
        for (Party party : parties) {
            if (party.preposition() == null || party.isModifier() || !isOfPolice(sentence, party)) continue;
            if (isHelping(sentence, party)) helpers.addAll(party.members());
        }
        return helpers;
    }

    private static boolean isHelping(Sentence sentence, Party party) {
        int before = party.first() - 1;
        while (before > 0 && !sentence.lower(before).equals(party.preposition())) before--;
        if (before < 1) return false;
        return switch (sentence.lower(before)) {
            case "with", "alongside" -> true;
            case "by" ->
                sentence.lower(before - 1).matches("assisted|helped|supported|backed|aided|joined|accompanied");
            case "of", "from" ->
                sentence.lower(before - 1).matches("help|support|assistance|aid|backing|participation|involvement");
            default -> false;
        };
    }

    private static boolean isOfPolice(Sentence sentence, Party party) {
        return party.members().stream().anyMatch(member -> member.startsWith("agency:"))
                || sentence.tokens().subList(party.first(), Math.min(sentence.size(), party.end() + 1)).stream()
                        .anyMatch(
                                token -> token.lemma().toLowerCase(Locale.ROOT).matches(POLICE));
    }

    /** "Had worked on the case". */
    private static int onCase(Sentence sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean works =
                    sentence.token(i).isVerb() && sentence.token(i).lemma().equals("work");
            if (works && sentence.token(i + 1).text().matches("on|through")) return i;
        }
        return -1;
    }

    private static boolean isPolice(Sentence sentence, Party party) {
        if (party.members().size() < 2) return false;
        boolean bodies = party.members().stream()
                        .filter(member -> member.startsWith("agency:"))
                        .count()
                > 1;
        return bodies
                || sentence.tokens().subList(party.first(), party.end()).stream()
                        .anyMatch(
                                token -> token.lemma().toLowerCase(Locale.ROOT).matches(POLICE));
    }

    /** Where it begins to be told what the paper says. */
    private static int content(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.token(i).text().toLowerCase(Locale.ROOT).matches("that|about|against|how|which|who|whose"))
                return i;
        }
        return sentence.size();
    }

    private static int verb(Sentence sentence, Set<String> lemmas) {
        Optional<Token> verb = sentence.tokens().stream()
                .filter(token -> token.isVerb() && lemmas.contains(token.lemma()))
                .findFirst();
        return verb.map(Token::index).orElse(-1);
    }

    /** "Russian hackers", "hackers from Iran": not those who warn of them. */
    private static boolean isActor(Sentence sentence, Party party) {
        int before = party.first() - 2;
        if (before >= 0
                && party.preposition() != null
                && ACTORS.contains(sentence.token(before).lemma())) return true;
        for (int i = party.first(); i < Math.min(sentence.size(), party.end() + 1); i++) {
            boolean common = !sentence.token(i).isProperNoun();
            if (common && ACTORS.contains(sentence.token(i).lemma())) return true;
        }
        return false;
    }

    private static boolean has(Sentence sentence, Set<String> words) {
        return sentence.tokens().stream()
                .anyMatch(token -> words.contains(token.lemma().toLowerCase(Locale.ROOT))
                        || words.contains(token.text().toLowerCase(Locale.ROOT)));
    }
}
