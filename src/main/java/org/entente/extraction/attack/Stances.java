package org.entente.extraction.attack;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** Whether what a word tells has happened, and who says so, from the words above it in the tree and around it. */
final class Stances {

    private static final Set<String> GOVERNING = Set.of("for", "of", "against", "about", "to", "on", "from", "in");
    /** What such subjects say, they show. */
    private static final Set<String> SHOWING =
            Set.of("show", "reveal", "indicate", "disclose", "detail", "describe", "confirm", "know");

    /** Words that may stand between a verb and its clause. */
    private static final int INSERTED = 12;

    private final Wording wording;
    private final Clauses clauses;
    private final Dependencies dependencies;

    Stances(Wording wording) {
        this.wording = wording;
        this.clauses = wording.clauses();
        this.dependencies = clauses.dependencies();
    }

    Stance of(int token) {
        if (isQuestion()) return Stance.unreal("question");
        if (isRehearsed()) return Stance.unreal("exercise");
        Stance stance = at(token);
        boolean presupposed = false;
        for (int child = token; stance.isReal(); child = dependencies.head(child)) {
            int head = dependencies.head(child);
            if (head == Dependencies.ROOT) break;
            Stance above = under(token, child, head);
            if (!presupposed || above.isReal()) stance = stance.and(above);
            presupposed |= isPresupposed(child, head);
        }
        if (!stance.isReal()) return stance;
        if (isDeniedBefore(token) || isNothingToDoWith(token)) return Stance.unreal("denied");
        if (isOfNobody(token)) return Stance.unreal("negated");
        return stance.and(isClaimedBefore(token) ? new Stance(null, true, List.of()) : reported(token));
    }

    /** "A report by a newspaper that Denmark had hacked". */
    private boolean isClaimedBefore(int token) {
        int noun = -1;
        for (int at = 0; at < token; at++) {
            if (wording.is(at, Kind.CHARGE_NOUN) && wording.tag(at).startsWith("NN")) noun = at;
            else if (wording.isFinite(at)) noun = -1;
            if (noun >= 0 && at - noun < INSERTED && wording.word(at).equals("that") && at < token - 1) return true;
        }
        return false;
    }

    /** "Nobody goes so far as to accuse", "neither Chad nor Mali is suspected", but "nobody doubts that". */
    private boolean isOfNobody(int token) {
        for (int verb = token; verb != Dependencies.ROOT; verb = dependencies.head(verb)) {
            if (verb != token && wording.tag(verb).matches("RB|JJ|IN")) continue;
            if (!isVerb(verb)
                    || wording.is(verb, Kind.DENY)
                    || wording.word(verb).matches("doubt.*|question.*")) return false;
            OptionalInt subject = clauses.subject(verb);
            if (subject.isPresent() && isNobody(subject.getAsInt())) return true;
            boolean infinitive = wording.word(verb - 1).equals("to");
            if (!infinitive && !dependencies.is(verb, "xcomp", "ccomp")) return false;
        }
        return false;
    }

    private boolean isNobody(int subject) {
        int first = wording.phraseAt(subject).map(NounPhrase::first).orElse(subject);
        return wording.word(first).matches("nobody|none|neither|noone")
                || wording.word(first - 1).equals("neither")
                || wording.word(first).equals("no") && wording.word(first + 1).equals("one");
    }

    /** "Denied, before anybody asked, that hackers had": what comes between may lead the parser astray. */
    private boolean isDeniedBefore(int token) {
        int verb = -1;
        for (int at = 0; at < token; at++) {
            if (wording.is(at, Kind.DENY) && wording.tag(at).startsWith("VB")) verb = at;
            if (wording.word(at).matches(";|:")) verb = -1;
            boolean opens = verb >= 0
                    && at - verb < INSERTED
                    && wording.word(at).equals("that")
                    && wording.word(at - 1).equals(",");
            if (opens) return true;
        }
        return false;
    }

    /** "Has nothing to do with the theft". */
    private boolean isNothingToDoWith(int token) {
        return IntStream.range(Math.max(0, token - 8), token - 3).anyMatch(wording::isNothingToDo);
    }

    /** Also "Is Denmark behind it, a reporter asked". */
    private boolean isQuestion() {
        boolean inverted = wording.word(0).matches("is|are|was|were|did|does|has|have|had")
                && wording.phraseFrom(1).isPresent();
        return inverted || wording.word(wording.size() - 1).equals("?");
    }

    /** A relative clause, or what stands beside the verb above: negating or planning that verb does not touch it. */
    private boolean isPresupposed(int child, int head) {
        if (dependencies.is(child, "acl:relcl")) return true;
        return dependencies.is(child, "advcl", "obl", "nmod") && !governsClause(child, head) && isAdjunct(child);
    }

    /** "In the script", "during the exercise". */
    private boolean isRehearsed() {
        return IntStream.range(0, wording.size())
                        .anyMatch(at -> wording.word(at).matches("mock|simulated|fictitious|imaginary"))
                || wording.phrases().stream()
                        .anyMatch(phrase -> wording.is(phrase.head(), Kind.SETTING)
                                && wording.word(phrase.first() - 1).matches("in|during|under|for|at"));
    }

    private Stance at(int token) {
        if (clauses.isNegated(token) || clauses.hasNoObject(token)) return Stance.unreal("negated");
        boolean due = wording.tag(token).equals("VB")
                && wording.word(token - 1).equals("to")
                && wording.token(Math.max(0, token - 2)).lemma().equals("be");
        boolean taught =
                wording.word(token - 1).equals("to") && wording.word(token - 2).equals("how");
        if (due || taught) return Stance.unreal("planned");
        if (isPresumed(token)) return new Stance(null, true, List.of());
        if (clauses.modal(token).isPresent()) return Stance.unreal("hypothetical");
        if (isInvestigated(token)) return new Stance(null, true, List.of());
        if (isConditional(token)) return Stance.unreal("conditional");
        return new Stance(null, isHedged(token), List.of());
    }

    /** "Iran may have hacked the bank", "might have been hacked by". */
    private boolean isPresumed(int token) {
        boolean may =
                clauses.modal(token).filter(modal -> modal.matches("may|might")).isPresent();
        return may
                && dependencies.children(token, "aux").stream()
                        .anyMatch(aux -> wording.word(aux).equals("have"));
    }

    /** "Prosecutors look into whether Denmark hacked the bank", "wondered whether Danish hackers had done it". */
    private boolean isInvestigated(int token) {
        int mark = dependencies.children(token, "mark").stream()
                .filter(at -> wording.word(at).equals("whether"))
                .findFirst()
                .orElse(-1);
        boolean past = wording.tag(token).matches("VBD|VBN")
                || dependencies.children(token, "cop").stream()
                        .anyMatch(cop -> wording.tag(cop).equals("VBD"));
        return past
                && IntStream.range(Math.max(0, mark - 4), Math.max(0, mark))
                        .anyMatch(at -> wording.tag(at).startsWith("VB")
                                && wording.lemma(at).matches("wonder|investigate|look|probe|examine|explore|study"));
    }

    private boolean isConditional(int token) {
        return dependencies.children(token, "mark").stream().anyMatch(mark -> wording.is(mark, Kind.UNREAL_MARK));
    }

    private boolean isHedged(int token) {
        if (dependencies.children(token, "advmod", "amod").stream().anyMatch(child -> wording.is(child, Kind.HEDGE)))
            return true;
        for (int at = token + 1; at < token + 4; at++) {
            if (wording.is(at, Kind.HEDGE) && wording.word(at + 1).equals("by")) return true;
        }
        return false;
    }

    /** What the word above makes of the one below. */
    private Stance under(int token, int child, int head) {
        if (dependencies.is(child, "conj")) return isShared(child) ? shared(head) : Stance.ASSERTED;
        if (isApart(child, head) || head < child && isOpenedAfter(head, child)) return Stance.ASSERTED;
        boolean beside = dependencies.is(child, "nsubj", "csubj", "advcl", "appos", "parataxis");
        if (beside && !governsClause(child, head)) return besides(child, head);
        if (isAdjunct(child) && !isBoast(head)) return Stance.ASSERTED;
        Optional<String> guard = guard(token, child, head);
        if (guard.isPresent()) return Stance.unreal(guard.get());
        if (isVerb(head) && (wording.is(head, Kind.SAY) || isBoast(head))) return said(head);
        List<String> accusers = chargedBy(head);
        if (!accusers.isEmpty()) return new Stance(null, true, accusers);
        return new Stance(null, isHedge(head) || isWanted(head), List.of());
    }

    /** "Boasted of having wiped the disks". */
    private boolean isBoast(int verb) {
        return wording.is(verb, Kind.CLAIM) && isVerb(verb);
    }

    /** Whose charge a noun tells of: "the Czech charge that"; empty for other nouns, or where nobody is named. */
    private List<String> chargedBy(int noun) {
        if (!wording.is(noun, Kind.CHARGE_NOUN) || !wording.tag(noun).startsWith("NN")) return List.of();
        return wording.phraseAt(noun).stream()
                .flatMap(phrase -> wording.mentions(phrase).stream())
                .filter(mention -> mention.end() <= noun)
                .map(Mention::entity)
                .limit(1)
                .toList();
    }

    /** "Could break in and steal": the second verb has the modal of the first. */
    private boolean isShared(int child) {
        boolean contrast = dependencies.children(child, "cc").stream()
                .anyMatch(cc -> wording.word(cc).matches("but|yet"));
        return !contrast && dependencies.children(child, "nsubj", "aux").isEmpty();
    }

    /** What the first of two verbs says of the second: its modal, not that it lacks an object. */
    private Stance shared(int first) {
        return clauses.hasNoObject(first) && !clauses.isNegated(first) ? Stance.ASSERTED : at(first);
    }

    /** "Has claimed to have copied the files; the ministry dismissed that": two sentences in one. */
    private boolean isApart(int child, int head) {
        return IntStream.range(Math.min(child, head), Math.max(child, head))
                .anyMatch(at -> wording.word(at).equals(";"));
    }

    /** "Called on Denmark to stop: its hackers had", "would not say which, only that": what comes then is said outright. */
    private boolean isOpenedAfter(int head, int child) {
        if (!wording.isVerb(child)) return false;
        return IntStream.range(head + 1, child)
                .anyMatch(at -> wording.word(at).equals(":") && !wording.is(at - 1, Kind.SAY)
                        || wording.word(at).equals("only")
                                && wording.word(at + 1).equals("that")
                                && wording.word(at - 1).equals(","));
    }

    private Optional<String> guard(int token, int child, int head) {
        boolean verb = isVerb(head);
        if (verb && wording.is(head, Kind.DENY) && chargedBy(child).isEmpty() && !isAnothers(child))
            return Optional.of("denied");
        if (clauses.isNegated(head)) return Optional.of("negated");
        if (isConditional(head)) return Optional.of("conditional");
        boolean say = verb && wording.is(head, Kind.SAY);
        if (!say && clauses.modal(head).isPresent()) return Optional.of("hypothetical");
        if (isPlan(head) && !isWanted(head) && !isDone(head)) return Optional.of("planned");
        boolean warned = wording.word(head).startsWith("warn") && !dependencies.is(child, "ccomp", "xcomp");
        return warned && !isCampaign(token) ? Optional.of("warning") : Optional.empty();
    }

    /** "Rejected a report by a newspaper": somebody maintains it. */
    private boolean isAnothers(int noun) {
        return wording.is(noun, Kind.CHARGE_NOUN)
                && wording.tag(noun).startsWith("NN")
                && wording.word(noun + 1).matches("by|from");
    }

    private boolean isPlan(int head) {
        if (isVerb(head)) return wording.is(head, Kind.UNREAL_GOVERNOR);
        String tag = wording.tag(head);
        return tag.startsWith("NN") && wording.is(head, Kind.UNREAL_NOUN)
                || tag.startsWith("JJ") && wording.is(head, Kind.UNREAL_ADJECTIVE);
    }

    /** "A hacker wanted for infecting computers". */
    private boolean isWanted(int head) {
        return wording.word(head).equals("wanted") && wording.word(head + 1).matches("for|in|over");
    }

    private boolean isVerb(int token) {
        return wording.tag(token).startsWith("VB");
    }

    private boolean governsClause(int child, int head) {
        return dependencies.is(child, "advcl", "parataxis")
                && wording.is(head, Kind.ACCUSE, Kind.CLAIM, Kind.DENY, Kind.UNREAL_GOVERNOR, Kind.UNREAL_ADJECTIVE);
    }

    /** What stands beside the word above without being its object. */
    private Stance besides(int child, int head) {
        if (dependencies.is(child, "nsubj") && isHedge(head)) return new Stance(null, true, List.of());
        boolean foreseen = dependencies.is(child, "nsubj")
                && wording.is(head, Kind.FORESEEN)
                && clauses.isPassive(head)
                && !isDone(head);
        if (foreseen) return Stance.unreal("planned");
        return Stance.ASSERTED;
    }

    /** "Was planned and carried out by": no mere plan. */
    private boolean isDone(int plan) {
        return dependencies.children(plan, "conj").stream()
                .anyMatch(verb ->
                        wording.is(verb, Kind.VERB_CARRY) && wording.tag(verb).equals("VBN"));
    }

    private boolean isCampaign(int noun) {
        return wording.word(noun).matches("campaign|operation|wave|infections?|intrusions?|breach|breaches|activity");
    }

    private boolean isHedge(int verb) {
        return wording.is(verb, Kind.HEDGE)
                && (clauses.isPassive(verb) || wording.tag(verb).startsWith("VBN"));
    }

    /** "Cut its ties after the attack": the verb above says nothing of the attack. */
    private boolean isAdjunct(int child) {
        if (dependencies.is(child, "advcl")) return true;
        if (!dependencies.is(child, "obl", "nmod")) return false;
        return clauses.preposition(child).filter(GOVERNING::contains).isEmpty();
    }

    private Stance said(int verb) {
        Optional<NounPhrase> subject = phrase(clauses.subject(verb));
        if (clauses.isPassive(verb)) return new Stance(null, true, List.of());
        if (subject.isEmpty()) return Stance.ASSERTED;
        List<String> claimants = Claimants.in(wording, subject.get());
        boolean thing =
                claimants.isEmpty() && SHOWING.contains(wording.token(verb).lemma());
        return thing ? Stance.ASSERTED : new Stance(null, true, claimants);
    }

    private Optional<NounPhrase> phrase(OptionalInt token) {
        return token.isPresent() ? wording.phraseAt(token.getAsInt()) : Optional.empty();
    }

    /** "..., the bureau said", "according to the bureau", wherever the parser hangs them. */
    private Stance reported(int token) {
        for (int at = 0; at < wording.size(); at++) {
            if (!wording.word(at).equals("according") || !wording.word(at + 1).equals("to")) continue;
            Optional<NounPhrase> source = wording.phraseFrom(at + 2);
            if (source.isPresent()) return new Stance(null, true, Claimants.in(wording, source.get()));
        }
        Optional<NounPhrase> holder = new Opinions(wording).holder(token);
        if (holder.isPresent()) return new Stance(null, true, Claimants.in(wording, holder.get()));
        if (new Opinions(wording).isHearsay()) return new Stance(null, true, List.of());
        for (int at = 0; at < wording.size(); at++) {
            if (isReport(at, token)) {
                Optional<NounPhrase> speaker = phrase(clauses.subject(at));
                if (wording.lemma(at).equals("tell") || speaker.isPresent())
                    return new Stance(
                            null,
                            true,
                            speaker.map(each -> Claimants.in(wording, each)).orElse(List.of()));
            }
            Optional<NounPhrase> inserted = inserted(at);
            if (inserted.isPresent()) return new Stance(null, true, Claimants.in(wording, inserted.get()));
            Optional<NounPhrase> inverted = at > token ? speakerAfter(at) : Optional.empty();
            if (inverted.isPresent()) return new Stance(null, true, Claimants.in(wording, inverted.get()));
            if (isTail(at, token)) {
                Optional<NounPhrase> speaker = speakerOf(at);
                if (speaker.isPresent()) return new Stance(null, true, Claimants.in(wording, speaker.get()));
            }
        }
        return Stance.ASSERTED;
    }

    /** "Confirmed that the men had ...": all up to the end, or to a semicolon, is what was said. */
    private boolean isReport(int at, int token) {
        if (at >= token
                || !wording.is(at, Kind.SAY, Kind.CLAIM)
                || !wording.tag(at).matches("VBD|VBZ|VBP")) return false;
        int that = wording.lemma(at).equals("tell")
                ? wording.phraseFrom(at + 1).map(NounPhrase::end).orElse(at + 1)
                : at + 1;
        if (!wording.word(that).equals("that")
                || SHOWING.contains(wording.token(at).lemma())) return false;
        for (int between = at; between < token; between++)
            if (wording.word(between).equals(";")) return false;
        return !dependencies.is(at, "acl");
    }

    /** Who says so in "Danish hackers, the authors write, have been at work". */
    private Optional<NounPhrase> inserted(int verb) {
        boolean says = wording.is(verb, Kind.SAY) && wording.tag(verb).matches("VBD|VBZ|VBP");
        if (!says || !wording.word(verb + 1).equals(",")) return Optional.empty();
        return wording.phrases().stream()
                .filter(phrase ->
                        phrase.end() == verb && wording.word(phrase.first() - 1).equals(","))
                .findFirst();
    }

    /** A verb of saying after the word, with its subject and without a clause of its own. */
    private boolean isTail(int at, int token) {
        if (at <= token || !wording.is(at, Kind.SAY)) return false;
        boolean perfect = wording.tag(at).equals("VBN") && wording.word(at - 1).matches("has|have|had");
        boolean last = at >= wording.size() - 2
                && wording.word(at).matches("suspects?|claims?|says?|believes?|finds?|reports?");
        if (!perfect && !last && !wording.tag(at).matches("VBD|VBZ|VBP")) return false;
        String next = wording.word(at + 1);
        return next.isEmpty()
                || wording.word(at).matches("told|tells|informed")
                || Set.of(".", ",", ";", "on", "in", "at", "last", "this", "to", "''", "”", "\"")
                        .contains(next);
    }

    /** "..., found CrowdStrike, the firm hired to", "..., say the FBI and the SBU". */
    private Optional<NounPhrase> speakerAfter(int verb) {
        boolean opens = wording.word(verb - 1).matches(",|''|”|\"");
        boolean says = wording.is(verb, Kind.SAY) && wording.tag(verb).matches("VBD|VBZ|VBP|VBN|VB");
        if (!opens || !says || !dependencies.children(verb, "aux", "mark").isEmpty()) return Optional.empty();
        return wording.phraseFrom(verb + 1)
                .filter(phrase -> wording.is(phrase.head(), Kind.WATCHER, Kind.OFFICIAL, Kind.REPORT)
                        || wording.mentions(phrase).stream().anyMatch(mention -> mention.type() != EntityType.COUNTRY));
    }

    /** The phrase before the verb that begins after a comma: ", Tom Bossert, the adviser, said". */
    private Optional<NounPhrase> speakerOf(int verb) {
        Optional<NounPhrase> first = Optional.empty();
        for (NounPhrase phrase : wording.phrases()) {
            if (phrase.end() > verb) break;
            String before = wording.word(phrase.first() - 1);
            boolean opens = Set.of(",", "”", "''", "\"").contains(before);
            boolean reaches = Extent.of(wording, phrase, Set.of("of", "at", "for", "in"), "")
                                    .end()
                            >= verb - 2
                    || phrase.end() == verb
                    || wording.word(phrase.end()).equals(",")
                            && wording.word(verb - 1).equals(",");
            if (opens && reaches && first.isEmpty()) first = Optional.of(phrase);
        }
        return first;
    }
}
