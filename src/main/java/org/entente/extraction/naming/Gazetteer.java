package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention.Form;
import org.entente.extraction.naming.Table.Row;
import org.jspecify.annotations.Nullable;

/** All names known beforehand, from the tables among the resources. */
final class Gazetteer {

    private static final Set<String> NO_PLURAL = Set.of("s", "sh", "ch", "se", "x", "men");

    private final Trie<List<Sense>> names = new Trie<>();
    private final Trie<List<Sense>> countryNames = new Trie<>();
    private final Map<String, Entry> countries = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();
    private final Map<String, Map<String, Entry>> agencies = new HashMap<>();

    Gazetteer() {
        Table.rows("countries.tsv").forEach(this::addCountry);
        Table.rows("agencies.tsv").forEach(this::addAgency);
        Table.rows("companies.tsv").forEach(row -> addNamed(EntityType.COMPANY, row, row.text(2), row.text(3)));
        Table.rows("organizations.tsv")
                .forEach(row -> addNamed(EntityType.ORGANIZATION, row, row.text(3), row.text(2)));
        Table.rows("groups.tsv").forEach(row -> addNamed(EntityType.GROUP, row, "", row.text(2)));
        Table.rows("elsewhere.tsv").forEach(row -> nothing(row.text(0)));
    }

    /** The root of all names. An empty list of senses is a name that means nothing of interest. */
    Trie<List<Sense>> names() {
        return names;
    }

    /** The root of the names, demonyms and capitals of countries alone. */
    Trie<List<Sense>> countryNames() {
        return countryNames;
    }

    /** @throws IllegalArgumentException if the code is none of ISO 3166-1 */
    Entry country(String code) {
        Entry country = countries.get(code);
        if (country == null)
            throw new IllegalArgumentException("'%s' is no alpha-2 code of a country.".formatted(code));
        return country;
    }

    /** The body of a country that answers to the normalized name. */
    Optional<Entry> agency(String country, String body) {
        Map<String, Entry> ofCountry = agencies.getOrDefault(country, Map.of());
        Entry called = ofCountry.get(body.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(called == null ? ofCountry.get(withDemonym(country, body)) : called);
    }

    /** Australia's Signals Directorate is the Australian Signals Directorate. */
    private String withDemonym(String country, String body) {
        return (demonym(country) + " " + body).toLowerCase(Locale.ROOT);
    }

    private String demonym(String country) {
        return demonyms.getOrDefault(country, "");
    }

    private void addCountry(Row row) {
        String code = row.text(0);
        Entry entry = Entry.country(code, row.text(1));
        countries.put(code, entry);
        add(row.text(1), entry, Form.NAME);
        row.list(2).forEach(name -> add(name, entry, Form.NAME));
        row.list(3).stream().findFirst().ifPresent(demonym -> demonyms.put(code, demonym));
        for (String demonym : row.list(3)) {
            add(demonym, entry, Form.DEMONYM);
            if (NO_PLURAL.stream().noneMatch(demonym::endsWith)) {
                add(demonym + "s", entry, Form.DEMONYM);
            }
        }
        row.list(4).stream().findFirst().ifPresent(capital -> capitals.put(code, capital));
        row.list(4).forEach(name -> add(name, entry, Form.METONYM));
    }

    /** A body that no table knows, made of its normalized name. */
    Entry newAgency(String country, String body) {
        String owner = country(country).name();
        boolean whole = body.startsWith("Royal ") && (body.contains(owner) || body.contains(demonym(country) + " "));
        String slug = Spelling.slug(body.endsWith("Bank") ? Bodies.named(body, owner) : body);
        return Entry.agency(country, slug, whole ? body : Bodies.named(body, owner));
    }

    /** The first capital of a country, where the table has one. */
    Optional<String> capital(String code) {
        return Optional.ofNullable(capitals.get(code));
    }

    private void addAgency(Row row) {
        String country = row.text(0);
        String name = row.text(1);
        String body = Bodies.withoutCountry(name, country(country).name());
        String slug = Spelling.slug(body.endsWith("Bank") ? name : body);
        Entry entry = Entry.agency(country, row.text(3).isEmpty() ? slug : row.text(3), name);
        Map<String, Entry> ofCountry = agencies.computeIfAbsent(country, key -> new HashMap<>());
        ofCountry.put(Bodies.normalized(body).toLowerCase(Locale.ROOT), entry);
        addAlias(name, entry);
        if (!body.equals(name)) addAlias("~" + body, entry);
        for (String alias : row.list(2)) {
            addAlias(alias, entry);
            String bare = alias.startsWith("~") ? alias.substring(1) : alias;
            ofCountry.putIfAbsent(Bodies.normalized(bare).toLowerCase(Locale.ROOT), entry);
        }
    }

    private void addNamed(EntityType type, Row row, String country, String slug) {
        String name = row.text(0).startsWith("~") ? row.text(0).substring(1) : row.text(0);
        Entry plain = Entry.named(type, name, country.isEmpty() ? null : country);
        Entry entry = slug.isEmpty()
                ? plain
                : new Entry(type.label().toLowerCase(Locale.ROOT) + ":" + slug, type, name, plain.country());
        addAlias(row.text(0), entry);
        row.list(1).forEach(alias -> addAlias(alias, entry));
    }

    private void addAlias(String alias, Entry entry) {
        boolean weak = alias.startsWith("~");
        add(weak ? alias.substring(1) : alias, entry, Form.NAME, weak);
    }

    private void add(String name, Entry entry, Form form) {
        add(name, entry, form, false);
    }

    private void add(String name, Entry entry, Form form, boolean weak) {
        if (entry.type() == EntityType.COUNTRY) add(countryNames, name, new Sense(entry, form, weak));
        add(names, name, new Sense(entry, form, weak));
    }

    private static void add(Trie<List<Sense>> names, String name, Sense sense) {
        Trie<List<Sense>> node = names.at(Spelling.atoms(name));
        List<Sense> known = node.value();
        List<Sense> senses = known == null ? new ArrayList<>() : new ArrayList<>(known);
        senses.removeIf(other -> other.entry().equals(sense.entry()) && other.weak());
        if (senses.stream().noneMatch(other -> other.entry().equals(sense.entry()))) senses.add(sense);
        node.set(senses);
    }

    private void nothing(String name) {
        Trie<List<Sense>> node = names.at(Spelling.atoms(name));
        List<Sense> known = node.value();
        if (known == null) node.set(List.of());
    }

    /** The country of that code, where there is one. */
    @Nullable
    Entry countryOrNull(@Nullable String code) {
        return code == null ? null : countries.get(code);
    }
}
