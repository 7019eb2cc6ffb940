package org.entente.api;

/** What Neo4j Browser does once it is connected, as its server's settings write it: commands without their colons. */
public final class BrowserWelcome {

    private static final String EXAMPLES = "params {one: 'country:IL', other: 'country:US', country: 'country:US',"
            + " id: 'country:US', ids: [], article: null, speaker: null, words: 'cyber',"
            + " statuses: ['announced', 'signed', 'in-force'], modalities: null, topics: null, types: null, kinds: null,"
            + " direct: null, derived: null, from: null, to: null, since: null, before: '2024-01-01', after: null,"
            + " minConfidence: null, minSources: null}"
            // numbers in a map would be floating-point there
            + "; param max => 4; param context => 200; param skip => 0; param limit => 100";

    private BrowserWelcome() {}

    /**
     * Sets the parameters of every file in {@code cypher/queries} to examples, so that each runs as it is pasted, and plays
     * the guide in our colours.
     *
     * @param page where this program serves, such as {@code http://127.0.0.1:8080}
     */
    public static String at(String page) {
        return "%2$s; style %1$s/guides/entente.grass; play %1$s/guides/entente.html".formatted(page, EXAMPLES);
    }
}
