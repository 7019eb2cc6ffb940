package org.entente.extraction.agreement;

import static org.entente.extraction.agreement.Instrument.Kind.DIALOGUE;
import static org.entente.extraction.agreement.Instrument.Kind.DOCUMENT;

import java.util.List;
import org.entente.extraction.model.Status;

/** From the stage that a verb tells by itself to the one that it tells with the words above it: "plans to sign". */
final class Moods {

    private final boolean later;
    private final boolean announcing;
    private final boolean certain;
    private final boolean mutual;

    /**
     * @param later whether the event is a later round of what has begun
     * @param announcing whether the verb only makes known: "plan to announce"
     * @param certain whether the verb itself has "will" or "would", and not a verb of intention
     * @param mutual whether it is the parties together who want it: "both hope to sign"
     */
    Moods(boolean later, boolean announcing, boolean certain, boolean mutual) {
        this.mutual = mutual;
        this.certain = certain;
        this.later = later;
        this.announcing = announcing;
    }

    /** The stage under all moods of the event, from inside outwards. */
    Verdict over(Status told, Event event) {
        Status status = told;
        List<Mood> moods = event.chain().moods();
        for (int i = 0; i < moods.size(); i++) {
            Mood mood = moods.get(i);
            // "agreed not to attack each other"
            boolean agreed = moods.subList(i + 1, moods.size()).contains(Mood.AGREED);
            if (agreed && (mood == Mood.NEGATED || mood == Mood.WANTED || mood == Mood.READY)) continue;
            boolean wont = certain && mood == Mood.NEGATED && i > 0 && moods.get(i - 1) == Mood.PLANNED;
            if (wont && event.act() == Act.SIGN && (event.has(DOCUMENT) || event.instrument() == null)) {
                status = Status.REJECTED;
                continue;
            }
            Verdict next = under(mood, status, event);
            if (next.status() == null) return next;
            status = next.status();
        }
        return Verdict.of(status);
    }

    private Verdict under(Mood mood, Status status, Event event) {
        switch (mood) {
            case NEGATED -> {
                return Verdict.refused("negated", "The sentence denies it.");
            }
            case SUPPOSED -> {
                return Verdict.refused("hypothetical", "The sentence only supposes it.");
            }
            case FAILED -> {
                return Verdict.refused("failed", "It was tried, or missed, and did not come about.");
            }
            case REFUSED -> {
                return Verdict.of(Status.REJECTED);
            }
            case CEASED -> {
                return Verdict.of(Status.ENDED);
            }
            case WANTED -> {
                if (status.coarse().equals("broken")) return Verdict.refused("wish", "To end it is only wished for.");
                boolean near = mutual && (status == Status.SIGNED || status == Status.NEGOTIATING);
                return Verdict.of(near ? Status.NEGOTIATING : Status.PROPOSED);
            }
            case READY -> {
                boolean near = status == Status.SIGNED || status == Status.NEGOTIATING;
                return Verdict.of(near ? Status.NEGOTIATING : Status.PROPOSED);
            }
            case PLANNED -> {
                return Verdict.of(planned(status, event));
            }
            case AGREED -> {
                if (status == Status.SIGNED) return Verdict.of(Status.NEGOTIATING);
                if (event.act() == Act.RATIFY && event.has(DOCUMENT)) return Verdict.of(Status.SIGNED);
                return Verdict.of(status == Status.IN_FORCE ? Status.ANNOUNCED : status);
            }
            case APPROVED -> {
                if (status.coarse().equals("broken")) return Verdict.of(status);
                if (status == Status.IN_FORCE && event.act() == Act.RATIFY) return Verdict.of(status);
                return Verdict.of(status == Status.PROPOSED ? status : Status.NEGOTIATING);
            }
            case DISCUSSED -> {
                return Verdict.of(status == Status.PROPOSED ? status : Status.NEGOTIATING);
            }
            case BEGUN -> {
                boolean works = event.act() == Act.WORK;
                return Verdict.of(status == Status.IN_FORCE && !works ? Status.ANNOUNCED : status);
            }
            case ONGOING -> {
                return Verdict.of(status);
            }
        }
        throw new IllegalStateException("No rule for " + mood);
    }

    private Status planned(Status status, Event event) {
        if (status == Status.SIGNED) return Status.NEGOTIATING;
        if (announcing && status == Status.ANNOUNCED) return Status.NEGOTIATING;
        if (event.act() == Act.RATIFY) return Status.SIGNED;
        if (event.has(DIALOGUE) && later) return status;
        if (event.has(DIALOGUE) && status != Status.PROPOSED) return Status.NEGOTIATING;
        return status == Status.IN_FORCE ? Status.ANNOUNCED : status;
    }
}
