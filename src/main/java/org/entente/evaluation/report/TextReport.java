package org.entente.evaluation.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.evaluation.Claim;
import org.entente.evaluation.Evaluation;
import org.entente.evaluation.Reliability;
import org.entente.evaluation.Score;

/** An evaluation as plain text, one row for each kind. */
public final class TextReport {

    private static final Set<String> OF_SEVERAL_VALUES = Set.of("topics", "claimedBy", "deniedBy");

    private TextReport() {}

    /** Precision, recall and F1 of each kind, and how often the details of what was found are right. */
    public static String figures(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        lines.add("%d articles".formatted(evaluation.articles()));
        lines.add("%-28s %5s %5s %5s   %6s %6s %6s   %s"
                .formatted("", "gold", "found", "right", "P", "R", "F1", "F1 by name"));
        for (Evaluation.Row row : evaluation.rows()) {
            Score score = row.byId();
            lines.add(row(score, row.byName()));
            if (!score.details().isEmpty()) lines.add("      " + details(score));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String row(Score score, Score byName) {
        return number(
                "%-28s %5d %5d %5d   %6.3f %6.3f %6.3f   %6.3f",
                score.kind(),
                score.labelled(),
                score.found(),
                score.hits().size(),
                score.precision(),
                score.recall(),
                score.f1(),
                byName.f1());
    }

    private static String details(Score score) {
        return score.details().stream().map(detail -> detail(score, detail)).collect(joining(", "));
    }

    private static String detail(Score score, String detail) {
        long labelled = score.labelled(detail);
        long right = score.right(detail);
        String exact = number("%s %.3f (%d/%d)", detail, (double) right / labelled, right, labelled);
        return OF_SEVERAL_VALUES.contains(detail) ? exact + number(" F1 %.3f", score.f1(detail)) : exact;
    }

    /** What was missed, found wrongly, or found with a wrong detail, each with its words. */
    public static String faults(Evaluation evaluation) {
        return evaluation.rows().stream().map(row -> faults(row.byId())).collect(joining());
    }

    private static String faults(Score score) {
        List<String> lines = new ArrayList<>();
        score.misses().forEach(claim -> lines.add("MISS  " + line(claim)));
        score.falseAlarms().forEach(claim -> lines.add("FALSE " + line(claim)));
        score.hits().forEach(hit -> wrongDetails(hit).forEach(lines::add));
        if (lines.isEmpty()) return "";
        return "\n== %s\n%s\n".formatted(score.kind(), String.join("\n", lines));
    }

    private static List<String> wrongDetails(Score.Hit hit) {
        return hit.gold().details().keySet().stream()
                .sorted()
                .filter(detail -> !hit.isRight(detail))
                .map(detail -> "WRONG %s %s: %s %s, found %s | %s"
                        .formatted(
                                hit.gold().article(),
                                hit.gold(),
                                detail,
                                hit.gold().details().get(detail),
                                hit.found().details().get(detail),
                                words(hit.found())))
                .toList();
    }

    private static String line(Claim claim) {
        String details = claim.details().entrySet().stream()
                .filter(detail ->
                        !detail.getValue().isEmpty() && !detail.getKey().equals("coarse"))
                .sorted(Map.Entry.comparingByKey())
                .map(detail -> detail.getKey() + "=" + String.join("+", detail.getValue()))
                .collect(joining(" "));
        String found = claim.confidence() == null ? "" : number(" (%s %.2f)", claim.rule(), claim.confidence());
        return "%s %s %s%s | %s".formatted(claim.article(), claim, details, found, words(claim));
    }

    private static String words(Claim claim) {
        return claim.words().replaceAll("\\s+", " ");
    }

    /** Bins of confidence against the share that is right, relations only. */
    public static String reliability(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        for (Evaluation.Row row : evaluation.rows()) {
            Score score = row.byId();
            Reliability reliability = Reliability.of(List.of(score));
            if (reliability.bins().stream().allMatch(bin -> bin.found() == 0)) continue;
            lines.add(number("%s: mean error %.3f", score.kind(), reliability.error()));
            for (Reliability.Bin bin : reliability.bins()) {
                if (bin.found() == 0) continue;
                lines.add(number(
                        "   %.2f to %.2f  found %4d  mean confidence %.3f  right %.3f",
                        bin.from(), bin.to(), bin.found(), bin.meanConfidence(), bin.shareRight()));
            }
        }
        return lines.isEmpty() ? "" : "\nConfidence\n" + String.join("\n", lines) + "\n";
    }

    private static String number(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
