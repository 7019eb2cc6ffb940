package org.entente.export;

import java.util.List;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Modality;
import org.entente.extraction.model.Status;
import org.entente.graph.Told;

/** Articles that have every kind of node and edge in them, at addresses good and bad. */
final class Everything {

    static final List<Extraction> TOLD =
            List.of(agreements(), attacks("https://b.example/2"), people(), attacks("files/attacks of May.txt"));

    private Everything() {}

    private static Extraction agreements() {
        String text = "They <signed> & \"sealed\" it.";
        Told told = Told.at("https://a.example/Überblick und mehr", "2016-02-16", text)
                .agrees("agency:il-ncd", "organization:nato", Status.PROPOSED, null, text)
                .agrees("country:IL", "organization:nato", Status.PROPOSED, null, text)
                .agrees("agency:il-ncd", "agency:us-dod", Status.SIGNED, "2016-02", text)
                .belongs("agency:il-ncd", "country:IL")
                .belongs("agency:us-dod", "country:US")
                .belongs("company:acme", "country:US")
                .named("country:IL", "Israel", "State of Israel")
                .named("group:fancy-bear", "Fancy Bear", "APT28", "Sofacy");
        List<String> others = List.of("EE", "FI", "JP", "KE", "FR", "BR", "AU");
        for (Status status : Status.values()) {
            told.agrees("country:" + others.get(status.ordinal()), "country:US", status, "2016", text);
        }
        return told.extraction();
    }

    private static Extraction attacks(String url) {
        String text = "They broke into it.";
        Told told = Told.at(url, null, text);
        List<String> victims = List.of(
                "country:US", "agency:us-dod", "company:acme", "person:ann-lee", "organization:nato", "group:isis");
        List<String> attackers = List.of(
                "country:RU",
                "agency:ru-gru",
                "company:evil-corp",
                "person:bo-berg",
                "organization:crew",
                "group:fancy-bear");
        for (String victim : victims) {
            for (String attacker : attackers) {
                told.derived(attacker.equals("country:RU"))
                        .attacked(
                                victim,
                                attacker,
                                attacker.startsWith("company") ? Modality.DENIED : Modality.ALLEGED,
                                List.of("country:US", "person:ann-lee", "group:fancy-bear"),
                                List.of("country:RU", "agency:ru-gru"),
                                text);
            }
        }
        return told.extraction();
    }

    private static Extraction people() {
        String text = "Ann Lee of the ministry said so.";
        Told told = Told.at("https://c.example/3", "2018-07-13", text);
        for (String speaker : List.of("person:ann-lee", "agency:us-dod", "company:acme", "organization:nato")) {
            told.quotes(speaker, text);
        }
        for (String body : List.of("agency:us-dod", "company:acme", "organization:nato", "country:US")) {
            told.affiliated("person:ann-lee", body, body.startsWith("agency") ? null : "head", true, text);
        }
        return told.extraction();
    }
}
