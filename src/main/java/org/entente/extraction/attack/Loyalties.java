package org.entente.extraction.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/** For whom crews work, where a clause of its own says so: "it is Chinese", "the gang has been linked to the GRU". */
final class Loyalties {

    private static final String CALLING =
            "call|describe|consider|regard|deem|label|tie|link|attribute|connect|assign|trace|associate";

    private static final String NAMING =
            "call|calls|calling|called|named|dubbed|known|nicknamed|style|styles|styling|styled|tracked|codenamed|christened";

    private final Map<String, Party> found = new HashMap<>();
    private @Nullable Mention last;

    /** The crews of the article, by their id, with the countries that such clauses tie them to. */
    static Map<String, Party> in(List<Wording> article) {
        Loyalties loyalties = new Loyalties();
        article.forEach(loyalties::read);
        return loyalties.found;
    }

    private void read(Wording wording) {
        for (NounPhrase phrase : wording.phrases()) {
            Optional<Mention> named = crew(wording, phrase);
            Mention crew = named.orElse(wording.isKnownSomeone(phrase) || isOfCrew(wording, phrase) ? last : null);
            if (crew != null) read(wording, phrase, crew);
            named.ifPresent(mention -> describedBefore(wording, mention));
            if (named.isPresent()) last = named.get();
        }
    }

    /** "Algerian hackers calling themselves", "a team from Azerbaijan that is known as", before the name. */
    private void describedBefore(Wording wording, Mention crew) {
        int verb = crew.first() - 1;
        while (wording.word(verb).matches("the|as|by|themselves|itself|himself|``|\"|“")) verb--;
        if (!wording.word(verb).matches(NAMING)) return;
        int end = verb;
        while (wording.word(end - 1).matches("that|which|who|is|are|was|were|it|they|,|firm|he")
                || wording.tag(end - 1).matches("RB|VBZ|VBP")) end--;
        for (NounPhrase phrase : wording.phrases()) {
            if (phrase.end() > end || phrase.end() < end - 4 || phrase.first() >= crew.first()) continue;
            Attackers.in(wording, phrase).stream()
                    .filter(party -> party.is(EntityType.COUNTRY)
                            && wording.has(phrase.first(), phrase.end(), Kind.ACTOR, Kind.CREW))
                    .limit(1)
                    .forEach(party -> tie(crew, party));
        }
    }

    /** "Its members are Indian". */
    private static boolean isOfCrew(Wording wording, NounPhrase phrase) {
        return wording.word(phrase.first()).matches("its|their")
                && wording.word(phrase.head())
                        .matches(
                                "members|operators|hackers|people|men|authors|founders|leaders|programmers|crew|ranks");
    }

    private static Optional<Mention> crew(Wording wording, NounPhrase phrase) {
        return wording.mentions(phrase).stream()
                .filter(mention -> mention.type() == EntityType.GROUP && mention.head() == phrase.head())
                .findFirst();
    }

    private void read(Wording wording, NounPhrase phrase, Mention crew) {
        int at = afterParenthesis(wording, phrase.end());
        int start = at;
        boolean called = wording.isVerb(phrase.first() - 1)
                && wording.stem(phrase.first() - 1).matches(CALLING);
        boolean is = false;
        boolean alleged = called || wording.isOpinion();
        while (wording.tag(at).matches("VBZ|VBP|VBD|VBN|VB|RB|TO|MD") && isAuxiliary(wording, at)) {
            is |= wording.token(at).lemma().matches("be|remain")
                    || wording.token(at).lemma().matches("come|hail")
                            && wording.word(at + 1).equals("from");
            alleged |= wording.is(at, Kind.HEDGE, Kind.SAY);
            at++;
            if (isLikelihood(wording, at)) {
                alleged = true;
                at += 3;
            }
        }
        if (called && wording.word(at).matches("as|to|with")) at++;
        boolean serves = wording.tag(phrase.end()).matches("VBZ|VBP|VBD")
                && wording.is(phrase.end(), Kind.TIE_STATE, Kind.TIE_NATIONAL)
                && !wording.is(phrase.end(), Kind.SAY);
        if (!is && !called && !serves || wording.word(at).equals("no")) return;
        int from = at;
        Optional<Party> tied = tie(wording, at, alleged)
                .or(() -> told(wording, start))
                .or(() -> wording.phraseFrom(from).flatMap(what -> told(wording, what.end())));
        tied.ifPresent(party -> tie(crew, party));
    }

    /** What was told first of a crew stands. */
    private void tie(Mention crew, Party party) {
        found.putIfAbsent(
                crew.entity(),
                new Party(crew.entity(), crew.type(), party.country(), party.attribution(), party.alleged()));
    }

    /** After ", the police say,". */
    private static int afterParenthesis(Wording wording, int at) {
        if (!wording.word(at).equals(",")) return at;
        for (int close = at + 2; close < Math.min(at + 10, wording.size()); close++) {
            if (!wording.word(close).equals(",")) continue;
            return wording.has(at, close, Kind.SAY) && isAuxiliary(wording, close + 1) ? close + 1 : at;
        }
        return at;
    }

    /** "In all probability". */
    private static boolean isLikelihood(Wording wording, int at) {
        return wording.word(at).equals("in")
                && wording.word(at + 1).equals("all")
                && wording.word(at + 2).matches("probability|likelihood");
    }

    private static boolean isAuxiliary(Wording wording, int at) {
        return wording.tag(at).matches("RB|TO|MD")
                || wording.token(at).lemma().matches("be|have|remain|come|hail")
                || wording.is(at, Kind.HEDGE)
                || wording.tag(at).equals("VBN") && wording.is(at, Kind.SAY) && !wording.is(at, Kind.TIE_STATE);
    }

    /** "Linked to the GRU", "working for Tehran". */
    private static Optional<Party> told(Wording wording, int from) {
        int at = from;
        while (wording.tag(at).matches("RB|MD") || wording.token(at).lemma().matches("be|have")) {
            at++;
            if (at >= wording.size()) return Optional.empty();
        }
        return Ties.after(wording, at).flatMap(tie -> country(wording, tie.mention())
                .map(country -> Party.of(country, EntityType.COUNTRY, country).tied(tie.attribution(), tie.alleged())));
    }

    /** "Chinese", "a Russian group", "Pakistan-linked", "the SVR": what the crew is said to be, or whose. */
    private static Optional<Party> tie(Wording wording, int at, boolean alleged) {
        Optional<NounPhrase> phrase = wording.phraseFrom(at);
        int end = phrase.map(NounPhrase::end).orElse(at + 1);
        for (Mention mention : wording.names().in(wording.sentence())) {
            boolean within = mention.first() >= at && mention.first() < end && !Ties.isEmpty(wording, mention);
            if (!within || mention.type() != EntityType.COUNTRY && mention.type() != EntityType.AGENCY) continue;
            NounPhrase whole = phrase.orElse(new NounPhrase(at, mention.end(), at));
            boolean bare = mention.end() >= end || mention.head() == whole.head();
            if (!bare && !wording.is(whole.head(), Kind.ACTOR, Kind.CREW, Kind.TIE_NATIONAL, Kind.TIE_STATE)) continue;
            Attribution attribution =
                    mention.type() == EntityType.AGENCY ? Attribution.STATE : Ties.within(wording, whole, mention);
            return country(wording, mention).map(country -> Party.of(country, EntityType.COUNTRY, country)
                    .tied(attribution, alleged));
        }
        return Optional.empty();
    }

    private static Optional<String> country(Wording wording, Mention mention) {
        return mention.type() == EntityType.COUNTRY
                ? Optional.of(mention.entity())
                : wording.names().countryOf(mention.entity());
    }
}
