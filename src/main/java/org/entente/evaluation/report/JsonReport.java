package org.entente.evaluation.report;

import java.util.List;
import org.entente.evaluation.Claim;
import org.entente.evaluation.Evaluation;
import org.entente.evaluation.Reliability;
import org.entente.evaluation.Score;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An evaluation as JSON. */
public final class JsonReport {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonReport() {}

    /**
     * @param version of the extractor
     * @param gold names of the files that it was held against
     * @param withFaults whether misses and false alarms are listed
     */
    public static ObjectNode of(String version, List<String> gold, Evaluation evaluation, boolean withFaults) {
        ObjectNode json = JSON.createObjectNode().put("version", version);
        ArrayNode files = json.putArray("gold");
        gold.forEach(files::add);
        json.put("articles", evaluation.articles());
        ArrayNode figures = json.putArray("figures");
        for (Evaluation.Row both : evaluation.rows()) {
            Score score = both.byId();
            ObjectNode row = figures.addObject()
                    .put("subject", score.kind().subject())
                    .put("level", score.kind().level());
            putFigures(row, score);
            row.put("f1ByName", rounded(both.byName().f1()));
            putDetails(row.putObject("details"), score);
            putReliability(row.putArray("confidence"), score);
            if (withFaults) putFaults(row, score);
        }
        return json;
    }

    private static void putFigures(ObjectNode row, Score score) {
        row.put("gold", score.labelled())
                .put("found", score.found())
                .put("right", score.hits().size())
                .put("precision", rounded(score.precision()))
                .put("recall", rounded(score.recall()))
                .put("f1", rounded(score.f1()));
    }

    private static void putDetails(ObjectNode json, Score score) {
        for (String detail : score.details()) {
            json.putObject(detail)
                    .put("labelled", score.labelled(detail))
                    .put("right", score.right(detail))
                    .put("accuracy", rounded((double) score.right(detail) / score.labelled(detail)))
                    .put("f1", rounded(score.f1(detail)));
        }
    }

    private static void putReliability(ArrayNode json, Score score) {
        for (Reliability.Bin bin : Reliability.of(List.of(score)).bins()) {
            if (bin.found() == 0) continue;
            json.addObject()
                    .put("from", bin.from())
                    .put("to", bin.to())
                    .put("found", bin.found())
                    .put("meanConfidence", rounded(bin.meanConfidence()))
                    .put("shareRight", rounded(bin.shareRight()));
        }
    }

    private static void putFaults(ObjectNode row, Score score) {
        ArrayNode misses = row.putArray("misses");
        score.misses().forEach(claim -> put(misses.addObject(), claim));
        ArrayNode falseAlarms = row.putArray("falseAlarms");
        score.falseAlarms().forEach(claim -> put(falseAlarms.addObject(), claim));
    }

    private static void put(ObjectNode json, Claim claim) {
        json.put("article", claim.article()).put("claim", claim.toString()).put("words", claim.words());
        if (claim.confidence() != null) json.put("rule", claim.rule()).put("confidence", rounded(claim.confidence()));
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
