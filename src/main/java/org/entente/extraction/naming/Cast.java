package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Who is in one article: candidates chosen, told apart and brought together. */
final class Cast {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Cast::isVague)
            .thenComparing(Comparator.comparing(Candidate::length).reversed())
            .thenComparing(Cast::rank)
            .thenComparing(Candidate::first);
    private static final Set<String> AT_PLACE =
            Set.of("outside", "near", "visited", "visiting", "visit", "left", "leaving");
    private static final Set<String> MISSIONS = Set.of("Embassy", "Consulate", "High Commission");
    private static final Set<String> SAY = Lexicon.words("say");
    private static final Set<String> TITLES = Lexicon.words("title");

    private final Gazetteer gazetteer;
    private final List<Scan> scans = new ArrayList<>();
    private final List<List<Candidate>> chosen = new ArrayList<>();
    private final Register register = new Register();
    private final People people = new People();
    private final Kinds kinds = new Kinds();
    /** What the article itself says that a name means: abbreviations and short forms. */
    private final Map<List<String>, Entry> introduced = new HashMap<>();
    /** Longer names of the article by their first word. */
    private final Map<String, Entry> byFirstWord = new LinkedHashMap<>();

    /** Longer names of companies that no table lists, by their first word. */
    private final Map<String, Entry> fullerNames = new HashMap<>();

    private final Map<String, Integer> countriesSeen = new HashMap<>();
    private final Map<String, Entry> bodies = new HashMap<>();

    Cast(Gazetteer gazetteer, List<Sentence> sentences) {
        this.gazetteer = gazetteer;
        for (Sentence sentence : sentences) {
            Scan scan = new Scan(new Line(sentence), gazetteer);
            scans.add(scan);
            chosen.add(choose(scan));
        }
    }

    Names names() {
        CountryRules rules = new CountryRules(isAboutAmericanGeorgia());
        collectEvidence();
        for (int i = 0; i < scans.size(); i++) resolveCountries(scans.get(i), chosen.get(i), rules);
        for (int i = 0; i < scans.size(); i++) resolveBodies(scans.get(i), chosen.get(i));
        for (int i = 0; i < scans.size(); i++) resolveListed(scans.get(i), chosen.get(i));
        for (int i = 0; i < scans.size(); i++) resolveUnlisted(scans.get(i), chosen.get(i), false);
        for (int i = 0; i < scans.size(); i++) resolveUnlisted(scans.get(i), chosen.get(i), true);
        addCountriesOfAgencies();
        Map<String, String> representatives = new Representatives(scans, register).countries();
        new Coreference(scans, register, representatives).resolve();
        return register.names(representatives);
    }

    private static List<Candidate> choose(Scan scan) {
        List<Candidate> all = new ArrayList<>(AgencyFinder.in(scan));
        all.addAll(NameFinder.in(scan));
        for (int token = 0; token < scan.line().size(); token++) {
            scan.knownAt(token)
                    .ifPresent(known -> all.add(new Candidate.Listed(known.first(), known.end(), known.senses())));
        }
        all.sort(BEST_FIRST);
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : all) {
            if (chosen.stream().noneMatch(candidate::overlaps)) chosen.add(candidate);
        }
        chosen.sort(Comparator.comparing(Candidate::first));
        return chosen;
    }

    private static boolean isVague(Candidate candidate) {
        return candidate instanceof Candidate.Unlisted unlisted && !unlisted.firm();
    }

    private static int rank(Candidate candidate) {
        if (candidate instanceof Candidate.Listed listed && isFirmlyNoAgency(listed)) return 0;
        if (candidate instanceof Candidate.Body) return 1;
        return candidate instanceof Candidate.Listed ? 2 : 3;
    }

    private static boolean isFirmlyNoAgency(Candidate.Listed listed) {
        return listed.senses().stream()
                .anyMatch(sense -> !sense.weak() && sense.entry().type() != EntityType.AGENCY);
    }

    private boolean isAboutAmericanGeorgia() {
        boolean american = false;
        for (Scan scan : scans) {
            Line line = scan.line();
            for (int token = 0; token < line.size(); token++) {
                String word = line.text(token);
                if (word.equals("Georgian") || word.equals("Georgians") || word.equals("Tbilisi")) return false;
                if (word.equals("Atlanta") || word.equals("Savannah")) american = true;
            }
        }
        return american;
    }

    private void collectEvidence() {
        for (int i = 0; i < scans.size(); i++) {
            Scan scan = scans.get(i);
            Context context = new Context(scan);
            for (Candidate candidate : chosen.get(i)) {
                List<String> atoms = scan.line().atoms(candidate.first(), candidate.end());
                if (candidate instanceof Candidate.Unlisted unlisted) {
                    Context.Said said = context.of(candidate.first(), candidate.end());
                    if (said != null) kinds.say(atoms, said);
                    if (context.isEmployer(candidate.first(), candidate.end())) kinds.hint(atoms, EntityType.COMPANY);
                    EntityType type = unlisted.type();
                    if (type == EntityType.COMPANY && unlisted.length() > 1) {
                        fullerNames.putIfAbsent(
                                scan.line().text(unlisted.first()),
                                Entry.named(type, scan.line().words(unlisted.first(), unlisted.end()), null));
                    }
                    if (type != null && type != EntityType.PERSON) kinds.form(atoms, type);
                    else if (type == EntityType.PERSON) {
                        if (isAfterTitle(scan.line(), candidate.first())) kinds.form(atoms, EntityType.PERSON);
                        kinds.guess(atoms, EntityType.PERSON);
                    } else if (unlisted.firm()) kinds.guess(atoms, EntityType.COMPANY);
                } else if (candidate instanceof Candidate.Listed listed && !isDemonym(listed)) {
                    Context.Said said = context.of(candidate.first(), candidate.end());
                    if (said != null
                            && (!isCountry(listed)
                                    || said.type() == EntityType.GROUP && !isHackersOf(scan.line(), listed)))
                        kinds.say(atoms, said);
                }
            }
        }
        for (int i = 0; i < scans.size(); i++) {
            for (Candidate candidate : chosen.get(i)) {
                if (!(candidate instanceof Candidate.Unlisted)) continue;
                Line line = scans.get(i).line();
                List<String> atoms = line.atoms(candidate.first(), candidate.end());
                boolean person = kinds.of(atoms)
                        .filter(type -> type == EntityType.PERSON)
                        .isPresent();
                String name = line.words(candidate.first(), candidate.end());
                if (person && name.contains(" ")) people.add(atoms, name);
            }
        }
    }

    private static boolean isCountry(Candidate.Listed listed) {
        return listed.senses().stream().anyMatch(sense -> sense.entry().type() == EntityType.COUNTRY);
    }

    private static boolean isDemonym(Candidate.Listed listed) {
        return listed.senses().stream().anyMatch(sense -> sense.form() == Form.DEMONYM || sense.form() == Form.METONYM);
    }

    /** "Iran hackers" are no group that is called Iran. */
    private static boolean isHackersOf(Line line, Candidate.Listed listed) {
        return line.tag(listed.end()).startsWith("NN")
                && !line.lower(listed.end()).equals("ransomware")
                && !line.lower(listed.end()).equals("gang");
    }

    private static boolean isAfterTitle(Line line, int first) {
        return TITLES.contains(line.lower(first - 1).replace(".", ""));
    }

    // countries

    private void resolveCountries(Scan scan, List<Candidate> candidates, CountryRules rules) {
        Line line = scan.line();
        for (Candidate candidate : candidates) {
            if (!(candidate instanceof Candidate.Listed listed)) continue;
            List<Sense> senses = listed.senses();
            Known known = new Known(listed.first(), listed.end(), senses);
            for (Sense sense : senses) {
                if (sense.entry().type() != EntityType.COUNTRY || !rules.accepts(scan, known, sense)) continue;
                if (listed.length() == 1 && isPersonHere(line, listed.first())) continue;
                if (kinds.isSaid(line.atoms(listed.first(), listed.end()), EntityType.GROUP)
                        && isGroupHere(scan, listed)) continue;
                register.mention(sense.entry(), sense.form(), line, listed.first(), listed.end());
                countriesSeen.merge(
                        java.util.Objects.requireNonNull(sense.entry().country()), 1, Integer::sum);
                break;
            }
        }
    }

    private static boolean isGroupHere(Scan scan, Candidate listed) {
        Context.Said said = new Context(scan).of(listed.first(), listed.end());
        return said != null && said.type() == EntityType.GROUP;
    }

    /** "Jordan cautioned", where the article has a Helen Jordan. */
    private boolean isPersonHere(Line line, int token) {
        if (!people.hasPart(line.text(token))) return false;
        if (line.lower(token + 1).equals(",") && line.lower(token + 2).equals("who")) return true;
        int next = token + 1;
        while (line.tag(next).equals("RB") || line.tag(next).equals("MD")) next++;
        return SAY.contains(line.lower(next)) || SAY.contains(line.lower(token - 1)) || isAfterTitle(line, token);
    }

    // agencies

    private void resolveBodies(Scan scan, List<Candidate> candidates) {
        Line line = scan.line();
        for (Candidate candidate : candidates) {
            if (candidate instanceof Candidate.Body body) {
                Entry entry = abbreviated(scan, body.end());
                if (entry == null || body.country() != null) entry = agency(scan, body);
                if (entry == null) continue;
                introduce(line, body.end(), register.mention(entry, Form.NAME, line, body.first(), body.end()), entry);
                bodies.putIfAbsent(body.body().toLowerCase(Locale.ROOT), entry);
                see(entry);
            } else if (candidate instanceof Candidate.Listed listed && hasAgency(listed)) {
                Entry entry = isPlaceHere(line, listed) ? null : listedAgency(scan, listed);
                if (entry == null) continue;
                introduce(
                        line,
                        listed.end(),
                        register.mention(entry, Form.NAME, line, listed.first(), listed.end()),
                        entry);
            }
        }
    }

    /** "at the White House", "visited the White House". */
    private static boolean isPlaceHere(Line line, Candidate.Listed listed) {
        if (!line.text(listed.end() - 1).equals("House")
                || !line.text(listed.end() - 2).equals("White")) return false;
        String before = line.lower(listed.first() - 1).equals("the")
                ? line.lower(listed.first() - 2)
                : line.lower(listed.first() - 1);
        return AT_PLACE.contains(before);
    }

    private void see(Entry entry) {
        if (entry.country() != null) countriesSeen.merge(entry.country(), 1, Integer::sum);
    }

    private static boolean hasAgency(Candidate.Listed listed) {
        return listed.senses().stream().anyMatch(sense -> sense.entry().type() == EntityType.AGENCY)
                && listed.senses().stream().noneMatch(sense -> sense.entry().type() == EntityType.COUNTRY);
    }

    /** The body whose abbreviation stands in brackets after its name. */
    private static @Nullable Entry abbreviated(Scan scan, int end) {
        if (!scan.line().text(end).equals("(") || !scan.line().text(end + 2).equals(")")) return null;
        return scan.knownAt(end + 1)
                .filter(known -> known.end() == end + 2)
                .map(known -> onlyStrong(known.senses()))
                .filter(entry -> entry.type() == EntityType.AGENCY)
                .orElse(null);
    }

    private @Nullable Entry agency(Scan scan, Candidate.Body body) {
        String country = body.country();
        if (country != null && MISSIONS.contains(body.body())) return embassy(scan, body, country);
        if (country != null) return ofCountry(body, country);
        Entry known = bodies.get(body.body().toLowerCase(Locale.ROOT));
        if (known != null) return known;
        List<String> near = countriesNear(scan, body.first());
        Entry strong = onlyStrong(body.senses());
        if (strong != null && (near.isEmpty() || !isOfAnyCountry(body) || near.contains(strong.country())))
            return strong;
        if (body.senses().size() == 1
                && near.contains(body.senses().get(0).entry().country()))
            return body.senses().get(0).entry();
        boolean department = body.body().startsWith("Department");
        if (body.firm() && !near.isEmpty() && !department) return ofCountry(body, near.get(0));
        Entry inTable = near.stream()
                .flatMap(code -> gazetteer.agency(code, body.body()).stream())
                .findFirst()
                .orElse(null);
        if (inTable != null || !body.firm() || near.isEmpty()) return inTable;
        return ofCountry(body, near.get(0));
    }

    /** "Department of Justice": others have one too. */
    private static boolean isOfAnyCountry(Candidate.Body body) {
        return body.body().startsWith("Department of ") || !body.body().contains(" ");
    }

    /** An embassy without its place: in the capital of the other country that the article is about. */
    private Entry embassy(Scan scan, Candidate.Body body, String sender) {
        for (String host : countriesNear(scan, body.first())) {
            Optional<String> capital = host.equals(sender) ? Optional.empty() : gazetteer.capital(host);
            if (capital.isPresent()) return newAgency(body.body() + " in " + capital.get(), sender);
        }
        return newAgency(body.body(), sender);
    }

    private Entry ofCountry(Candidate.Body body, String country) {
        for (Sense sense : body.senses()) if (country.equals(sense.entry().country())) return sense.entry();
        return gazetteer.agency(country, body.body()).orElseGet(() -> newAgency(body.body(), country));
    }

    private Entry newAgency(String body, String country) {
        String owner = gazetteer.country(country).name();
        String slug = Spelling.slug(body.matches(".*\\bBank") ? Bodies.named(body, owner) : body);
        int in = body.indexOf(" in ");
        String name =
                in < 0 ? Bodies.named(body, owner) : Bodies.named(body.substring(0, in), owner) + body.substring(in);
        return Entry.agency(country, slug, name);
    }

    private static @Nullable Entry onlyStrong(List<Sense> senses) {
        List<Entry> strong =
                senses.stream().filter(sense -> !sense.weak()).map(Sense::entry).toList();
        return strong.size() == 1 ? strong.get(0) : null;
    }

    private @Nullable Entry listedAgency(Scan scan, Candidate.Listed listed) {
        Line line = scan.line();
        List<String> atoms = line.atoms(listed.first(), listed.end());
        Entry known = introduced.get(atoms);
        if (known != null) return known;
        String beside = countryBeside(scan, listed);
        if (beside != null) {
            for (Sense sense : listed.senses()) if (beside.equals(sense.entry().country())) return sense.entry();
        }
        List<Sense> strong =
                listed.senses().stream().filter(sense -> !sense.weak()).toList();
        if (strong.size() == 1) return strong.get(0).entry();
        if (!line.isCapitalized(listed.first())) return null;
        for (String near : countriesNear(scan, listed.first())) {
            for (Sense sense : listed.senses()) if (near.equals(sense.entry().country())) return sense.entry();
        }
        return null;
    }

    private static @Nullable String countryBeside(Scan scan, Candidate candidate) {
        Line line = scan.line();
        int first = candidate.first();
        String before =
                line.isPossessive(first - 1) ? scan.countryBefore(first - 1, true) : scan.countryBefore(first, false);
        if (before != null) return before;
        int next = candidate.end();
        if (line.text(next).equals("(")) next += 3;
        if (line.lower(next).equals("of") || line.lower(next).equals("in")) {
            return scan.countryAt(line.lower(next + 1).equals("the") ? next + 2 : next + 1, true);
        }
        return null;
    }

    /** The countries that a body without one may belong to, the likeliest first. */
    private List<String> countriesNear(Scan scan, int token) {
        Line line = scan.line();
        Map<String, Integer> scores = new HashMap<>(countriesSeen);
        for (Mention mention : register.mentions()) {
            Entry entry = register.entry(mention.entity());
            if (entry == null || entry.country() == null || mention.sentence() > line.index()) continue;
            int away = line.index() - mention.sentence();
            int score = away > 2
                    ? 0
                    : away > 0 ? 3 - away : mention.first() < token ? 10 + 40 / (2 + token - mention.end()) : 5;
            if (entry.type() == EntityType.COUNTRY || entry.type() == EntityType.AGENCY)
                scores.merge(entry.country(), score, Integer::sum);
        }
        for (int at = 0; at < line.size(); at++) {
            String capital = scan.countryAt(at, true);
            if (capital != null && scan.countryAt(at, false) == null)
                scores.merge(capital, at < token ? 10 : 6, Integer::sum);
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** An abbreviation in brackets after a name: "(CSA)", "(MoD)", ", better known as FIRST". */
    private void introduce(Line line, int end, Mention mention, Entry entry) {
        if (!line.text(end).equals("(") && !line.text(end).equals("-LRB-")) return;
        if (!line.text(end + 2).equals(")") && !line.text(end + 2).equals("-RRB-")) return;
        if (!line.isCapitalized(end + 1) || line.text(end + 1).length() > 12) return;
        introduced.put(line.atoms(end + 1), entry);
        register.mention(entry, Form.NAME, line, end + 1, end + 2);
    }

    // companies, organizations, groups of the tables

    private void resolveListed(Scan scan, List<Candidate> candidates) {
        Line line = scan.line();
        for (Candidate candidate : candidates) {
            if (!(candidate instanceof Candidate.Listed listed)) continue;
            if (isMentioned(line, listed)) continue;
            List<String> atoms = line.atoms(listed.first(), listed.end());
            if (isPlaceHere(line, listed)) continue;
            if (introduced.containsKey(atoms)) {
                register.mention(introduced.get(atoms), Form.NAME, line, listed.first(), listed.end());
                continue;
            }
            if (listed.length() == 1
                    && (people.hasPart(line.text(listed.first())) && isPersonHere(line, listed.first()))) {
                Entry person = people.of(atoms);
                if (person != null) register.mention(person, Form.NAME, line, listed.first(), listed.end());
                continue;
            }
            Entry entry = listedEntry(line, listed, atoms);
            if (entry == null) continue;
            if (listed.length() == 1 && !Spelling.slug(entry.name()).equals(Spelling.slug(line.text(listed.first())))) {
                entry = fullerNames.getOrDefault(line.text(listed.first()), entry);
            }
            register.mention(entry, Form.NAME, line, listed.first(), listed.end());
            register.belongs(entry.id(), companyCountry(scan, listed, entry, atoms));
            rememberFirstWord(line, listed, entry);
            introduce(
                    line,
                    listed.end(),
                    register.mentions().get(register.mentions().size() - 1),
                    entry);
        }
    }

    private boolean isMentioned(Line line, Candidate candidate) {
        return register.mentions().stream()
                .anyMatch(mention -> mention.sentence() == line.index()
                        && mention.first() < candidate.end()
                        && candidate.first() < mention.end());
    }

    private @Nullable Entry listedEntry(Line line, Candidate.Listed listed, List<String> atoms) {
        EntityType said = kinds.of(atoms).orElse(null);
        Entry weak = null;
        for (Sense sense : listed.senses()) {
            EntityType type = sense.entry().type();
            if (type == EntityType.COUNTRY || type == EntityType.AGENCY) continue;
            if (said == type) return sense.entry();
            if (!sense.weak() || isNamed(sense.entry())) return sense.entry();
            if (weak == null && line.guess(listed.first()).equals("ORGANIZATION") && !line.opens(listed.first()))
                weak = sense.entry();
        }
        if (said == EntityType.GROUP && listed.length() == 1 && !isDemonym(listed))
            return Entry.named(EntityType.GROUP, line.words(listed.first(), listed.end()), null);
        return weak;
    }

    /** Once the article has given the full name, the short one is no longer in doubt. */
    private boolean isNamed(Entry entry) {
        return register.mentions().stream().anyMatch(mention -> mention.entity().equals(entry.id()));
    }

    private void rememberFirstWord(Line line, Candidate candidate, Entry entry) {
        if (candidate.length() < 2) return;
        String word = line.text(candidate.first());
        if (word.length() > 3) byFirstWord.putIfAbsent(word, entry);
    }

    private @Nullable String companyCountry(Scan scan, Candidate candidate, Entry entry, List<String> atoms) {
        if (entry.type() != EntityType.COMPANY) return null;
        String said = kinds.country(atoms);
        if (said != null) return said;
        Line line = scan.line();
        int first = candidate.first();
        if (line.isPossessive(first - 1)) return scan.countryBefore(first - 1, false);
        if (line.lower(candidate.end()).equals("of")) return scan.countryAt(candidate.end() + 1, false);
        return scan.countryBefore(first, false);
    }

    // names of no table

    private void resolveUnlisted(Scan scan, List<Candidate> candidates, boolean shortNames) {
        Line line = scan.line();
        for (Candidate candidate : candidates) {
            if (!(candidate instanceof Candidate.Unlisted unlisted)) continue;
            List<String> atoms = line.atoms(unlisted.first(), unlisted.end());
            if (atoms.isEmpty() || (atoms.size() == 1) != shortNames || isMentioned(line, unlisted)) continue;
            Entry entry = unlistedEntry(scan, unlisted, atoms);
            if (entry == null) continue;
            Mention mention = register.mention(entry, Form.NAME, line, unlisted.first(), unlisted.end());
            register.belongs(entry.id(), companyCountry(scan, unlisted, entry, atoms));
            if (entry.type() != EntityType.PERSON) {
                rememberFirstWord(line, unlisted, entry);
                introduce(line, unlisted.end(), mention, entry);
            }
        }
    }

    private @Nullable Entry unlistedEntry(Scan scan, Candidate.Unlisted unlisted, List<String> atoms) {
        Entry known = introduced.get(atoms);
        if (known != null) return known;
        EntityType type = kinds.of(atoms).orElse(null);
        Line line = scan.line();
        Entry fuller = atoms.size() == 1 ? byFirstWord.get(line.text(unlisted.first())) : null;
        if (fuller != null && fuller.type() == type) return fuller;
        if (type == null || type == EntityType.PERSON || !kinds.isSaid(atoms, type)) {
            Entry person = people.of(atoms);
            if (person != null) return person;
            if (fuller != null) return fuller;
        }
        if (type == null) return null;
        if (type == EntityType.AGENCY) return saidAgency(scan, unlisted, atoms);
        if (type == EntityType.PERSON && atoms.size() == 1) {
            Entry relative = relative(scan, unlisted);
            if (relative != null) return relative;
            if (!unlisted.firm()) return null;
        }
        return Entry.named(type, line.words(unlisted.first(), unlisted.end()), null);
    }

    /** "Reza and Omid Tavakoli". */
    private static @Nullable Entry relative(Scan scan, Candidate.Unlisted unlisted) {
        Line line = scan.line();
        int other = unlisted.end() + 1;
        if (!line.lower(unlisted.end()).equals("and") || !FirstNames.contains(line.text(unlisted.first()))) return null;
        if (!FirstNames.contains(line.text(other)) || !line.guess(other + 1).equals("PERSON")) return null;
        return Entry.named(EntityType.PERSON, line.text(unlisted.first()) + " " + line.text(other + 1), null);
    }

    /** "the MIVD, the Dutch military intelligence service". */
    private @Nullable Entry saidAgency(Scan scan, Candidate.Unlisted unlisted, List<String> atoms) {
        String country = kinds.country(atoms);
        if (country == null) country = countryBeside(scan, unlisted);
        if (country == null)
            country = countriesNear(scan, unlisted.first()).stream().findFirst().orElse(null);
        if (country == null) return null;
        String name = scan.line().words(unlisted.first(), unlisted.end());
        return Entry.agency(country, Spelling.slug(name), name);
    }

    private void addCountriesOfAgencies() {
        Set<String> codes = new HashSet<>();
        for (Mention mention : register.mentions()) {
            Entry entry = register.entry(mention.entity());
            if (entry != null && entry.type() == EntityType.AGENCY && entry.country() != null)
                codes.add(entry.country());
        }
        for (String code : codes) register.add(gazetteer.country(code));
    }
}
