package org.entente.api;

import java.util.List;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Modality;
import org.entente.extraction.model.Status;
import org.entente.graph.Told;

/** A few articles for the tests. */
final class Reports {

    static final String SIGNING_WORDS = "Israel and the United States signed a pact against cybercrime.";

    static final Extraction SIGNING = Told.at("https://a.example/signing", "2016-02-16", SIGNING_WORDS)
            .agrees("country:IL", "country:US", Status.SIGNED, "2016-02-15", SIGNING_WORDS)
            .named("country:IL", "Israel")
            .named("country:US", "United States", "America")
            .extraction();

    static final Extraction PROPOSAL = proposal();

    static final Extraction BREACH = breach();

    static final Extraction INTERVIEW = interview();

    static final List<Extraction> ALL = List.of(SIGNING, PROPOSAL, BREACH, INTERVIEW);

    private Reports() {}

    private static Extraction proposal() {
        String text = "Russia proposed to join forces with France on cyber defence.";
        return Told.at("https://b.example/proposal", "2015-01-02", text)
                .confidence(0.7)
                .agrees("country:FR", "country:RU", Status.PROPOSED, null, text)
                .named("country:RU", "Russia")
                .named("country:FR", "France")
                .extraction();
    }

    private static Extraction breach() {
        String text = "The GRU broke into the networks of the United States. Moscow denied it, Washington said.";
        String words = "The GRU broke into the networks of the United States.";
        return Told.at("https://c.example/breach", "2018-07-13", text)
                .attacked(
                        "country:US",
                        "agency:ru-gru",
                        Modality.ALLEGED,
                        List.of("country:US"),
                        List.of("country:RU"),
                        words)
                .derived(true)
                .attacked(
                        "country:US",
                        "country:RU",
                        Modality.ALLEGED,
                        List.of("country:US"),
                        List.of("country:RU"),
                        words)
                .belongs("agency:ru-gru", "country:RU")
                .named("agency:ru-gru", "GRU")
                .extraction();
    }

    private static Extraction interview() {
        String text = "Ehud Barak, a former prime minister of Israel, said the pact with the United States holds.";
        return Told.at("https://d.example/interview", "2017-03-04", text)
                .quotes("person:ehud-barak", "the pact with the United States holds")
                .affiliated(
                        "person:ehud-barak", "country:IL", "prime minister", true, "a former prime minister of Israel")
                .agrees("country:IL", "country:US", Status.IN_FORCE, "2017", "the pact with the United States holds")
                .named("person:ehud-barak", "Ehud Barak")
                .extraction();
    }
}
