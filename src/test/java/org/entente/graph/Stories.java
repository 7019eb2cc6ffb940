package org.entente.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Modality;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/** Made-up articles about few parties, so that many tell of the same. The same seed gives the same articles. */
final class Stories {

    private static final String[] COUNTRIES = {"country:IL", "country:US", "country:RU", "country:CN", "country:FR"};
    private static final String[] AGENCIES = {"agency:us-fbi", "agency:il-mod", "agency:ru-fsb", "agency:fr-anssi"};
    private static final String[] PEOPLE = {"person:ann-lee", "person:bo-berg", "person:cy-dahl"};

    private final Random random;

    private Stories(long seed) {
        random = new Random(seed);
    }

    static List<Extraction> of(int count, long seed) {
        Stories stories = new Stories(seed);
        List<Extraction> extractions = new ArrayList<>();
        for (int i = 0; i < count; i++) extractions.add(stories.article("https://a.example/" + i));
        return extractions;
    }

    /** Another story at the same address. */
    static Extraction another(Extraction story, long seed) {
        return new Stories(seed).article(story.article().url());
    }

    private Extraction article(@Nullable String url) {
        // one text in four is a copy of another
        String text = "Story %d. They signed. They spoke of it. One broke in. "
                .formatted(random.nextInt(50))
                .repeat(3);
        Told told = Told.at(String.valueOf(url), date(true), text).confidence((1 + random.nextInt(99)) / 100.0);
        for (int i = random.nextInt(3); i >= 0; i--) agreement(told);
        for (int i = random.nextInt(2); i > 0; i--) attack(told);
        if (random.nextBoolean()) told.quotes(any(PEOPLE), "They spoke of it.");
        if (random.nextBoolean()) {
            told.affiliated(
                    any(PEOPLE), any(AGENCIES), random.nextBoolean() ? "chief" : null, random.nextBoolean(), "One");
        }
        if (random.nextBoolean()) told.belongs("agency:us-fbi", "country:US");
        if (random.nextBoolean()) told.named("country:US", random.nextBoolean() ? "US" : "United States", "America");
        if (random.nextBoolean()) told.named("person:ann-lee", random.nextBoolean() ? "Ann Lee" : "Ann M. Lee");
        return told.extraction();
    }

    private void agreement(Told told) {
        String[] parties = random.nextInt(3) == 0 ? AGENCIES : COUNTRIES;
        String one = any(parties);
        String other = any(parties);
        if (one.equals(other)) return;
        Status status = Status.values()[random.nextInt(7)];
        Status earlier = Status.values()[random.nextInt(7)];
        String date = date(false);
        told.derived(random.nextBoolean())
                .agrees(
                        one,
                        other,
                        status,
                        date,
                        told.step("They signed.", status, date),
                        told.step("They spoke", earlier, null));
    }

    private void attack(Told told) {
        told.attacked(
                any(COUNTRIES),
                random.nextBoolean() ? "group:x" : any(COUNTRIES),
                Modality.values()[random.nextInt(3)],
                random.nextBoolean() ? List.of(any(AGENCIES)) : List.of(),
                random.nextBoolean() ? List.of(any(COUNTRIES)) : List.of(),
                "One broke in.");
    }

    private @Nullable String date(boolean whole) {
        if (random.nextInt(4) == 0) return null;
        String year = "201" + random.nextInt(4);
        if (!whole && random.nextBoolean()) return year;
        String month = year + "-0" + (1 + random.nextInt(3));
        return !whole && random.nextBoolean() ? month : month + "-1" + random.nextInt(3);
    }

    private String any(String[] names) {
        return names[random.nextInt(names.length)];
    }
}
