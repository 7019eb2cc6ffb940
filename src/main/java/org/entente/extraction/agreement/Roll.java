package org.entente.extraction.agreement;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Status;
import org.entente.reading.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The members of one convention, or those who take part in one exercise, told one after another: "besides Togo the fifteen
 * include Ghana", "so did France".
 */
final class Roll {

    private static final int MEMORY = 4;
    private static final int MOST = 30;
    private static final Pattern DENIED =
            Pattern.compile("\\b(?:not|n't|never|neither|nor|nobody|observers?|no|yet to|without|unlike|declined)\\b");
    private static final List<Rule> RULES = WordLists.rows(Roll.class, "rolls.tsv").stream()
            .map(row -> new Rule(row[0].equals("EVENT"), Pattern.compile(row[1])))
            .toList();

    private record Rule(boolean event, Pattern words) {}

    private final Clausal clausal;
    private final boolean event;
    private final Status status;
    private final @Nullable PartialDate date;
    private final Instrument instrument;

    /** From the ids of the members to the sentence that tells of them. */
    private final TreeMap<String, Integer> members = new TreeMap<>();

    private final SortedSet<String> first;
    private int lastSentence;

    /** @param first the ids of those who are known to belong to it when the roll is opened */
    Roll(
            Clausal clausal,
            Instrument instrument,
            Status status,
            @Nullable PartialDate date,
            SortedSet<String> first,
            int at) {
        this.clausal = clausal;
        this.event = !instrument.is(Instrument.Kind.DOCUMENT);
        this.instrument = instrument;
        this.status = status;
        this.date = date;
        this.first = new TreeSet<>(first);
        this.lastSentence = at;
        first.forEach(member -> members.put(member, at));
    }

    /** Whether such a thing, at such a stage, has members that may be told later. */
    static boolean opens(Event event, Status status) {
        boolean held = event.has(Instrument.Kind.EVENT, Instrument.Kind.JOINT_EVENT)
                && (status == Status.IN_FORCE || status == Status.ANNOUNCED);
        return held || event.act() == Act.RATIFY && event.has(Instrument.Kind.DOCUMENT) && status == Status.IN_FORCE;
    }

    /** Whether the sentence tells of members; they are then on the roll. */
    boolean reads(Sentence sentence) {
        if (sentence.index() - lastSentence > MEMORY) return false;
        boolean any = false;
        for (Clausal.Clause clause : clausal.in(sentence)) {
            boolean tells = RULES.stream()
                    .anyMatch(rule -> rule.event() == event
                            && rule.words().matcher(clause.words()).find());
            if (!tells || DENIED.matcher(clause.words()).find()) continue;
            clause.named().forEach(member -> members.putIfAbsent(member, sentence.index()));
            any = true;
        }
        if (any) lastSentence = sentence.index();
        return any;
    }

    /** Every pair with one at least who was told later, as steps of a group. */
    void addTo(Group group) {
        if (members.size() > MOST) return;
        members.forEach((one, told) -> members.tailMap(one, false).forEach((other, toldToo) -> {
            if (first.contains(one) && first.contains(other)) return;
            Pair pair = new Pair(one, other);
            int at = Math.max(told, toldToo);
            group.add(new Step(pair, status, date, instrument.label(), at, false, true, group.id, "roll"));
        }));
    }

    Instrument instrument() {
        return instrument;
    }
}
