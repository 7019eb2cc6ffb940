package org.entente.extraction.attack;

/** The classes of words in {@code words.tsv}, where each is explained. */
enum Kind {
    VERB_CYBER("verb.cyber"),
    VERB_OPEN("verb.open"),
    VERB_TAKE("verb.take"),
    VERB_WEAK("verb.weak"),
    NOUN_CYBER("noun.cyber"),
    NOUN_OPEN("noun.open"),
    NOUN_TOOL("noun.tool"),
    NOUN_WEAK("noun.weak"),
    VERB_AFFECT("verb.affect"),
    VERB_OUTAGE("verb.outage"),
    VERB_SUFFER("verb.suffer"),
    VERB_CARRY("verb.carry"),
    INCIDENT("incident"),
    INSTITUTION("institution"),
    ACCUSE("frame.accuse"),
    CHARGE("frame.charge"),
    ATTRIBUTE("frame.attribute"),
    AIM("aim"),
    ORIGIN("frame.origin"),
    POINT("frame.point"),
    CATCH("frame.catch"),
    BEHIND("frame.behind"),
    RESPONSIBLE("frame.responsible"),
    WORK("frame.work"),
    CULPRIT("frame.culprit"),
    INVOLVEMENT("frame.involvement"),
    CLAIM("frame.claim"),
    DENY("frame.deny"),
    CHARGE_NOUN("charge.noun"),
    BASELESS("frame.baseless"),
    SAY("say"),
    HEDGE("hedge"),
    UNREAL_GOVERNOR("unreal.governor"),
    FORESEEN("unreal.foreseen"),
    UNREAL_NOUN("unreal.noun"),
    UNREAL_ADJECTIVE("unreal.adjective"),
    UNREAL_MODAL("unreal.modal"),
    UNREAL_MARK("unreal.mark"),
    ASSET("context.asset"),
    DATA("context.data"),
    CYBER("context.cyber"),
    CREW("context.crew"),
    MALICIOUS("context.malicious"),
    STEALTH("context.stealth"),
    SETTING("unreal.setting"),
    KINETIC("context.kinetic"),
    PHYSICAL("context.physical"),
    ACTOR("actor"),
    WATCHER("watcher"),
    STATE("state"),
    TIE_STATE("tie.state"),
    TIE_NATIONAL("tie.national"),
    TIE_NONE("tie.none"),
    TIE_NONE_PREFIX("tie.none.prefix"),
    OFFICIAL("official"),
    VIOLENT("violent"),
    BE("be"),
    DEFINITE("definite"),
    SAME("same"),
    SPY("suspect.spy"),
    SECRET("suspect.secret"),
    SERVICE("suspect.service"),
    LAW("context.law"),
    ACCORD("context.accord"),
    PAST_PERFECT("past.perfect");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
