package org.entente.extraction.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Brings together who is in one article: candidates are chosen, weighed, resolved, and pointed back to. */
final class Cast {

    private static final int SENTENCES_WITH_DATELINE = 3;
    private static final int IN_FIRST = 3;
    private static final int BY_NAME = 2;
    private static final int AT_HOME = 8;

    private final Gazetteer gazetteer;
    private final List<Reading> readings;
    private final List<String> inTitle;
    private final Register register = new Register();

    Cast(Gazetteer gazetteer, @Nullable String title, List<Sentence> sentences) {
        this.gazetteer = gazetteer;
        this.inTitle = Title.countries(title, gazetteer.countryNames());
        this.readings = sentences.stream()
                .map(sentence -> new Scan(new Line(sentence), gazetteer))
                .map(scan -> new Reading(scan, Candidate.chosen(scan)))
                .toList();
    }

    Names names() {
        Evidence evidence = new Evidence(readings);
        Focus focus = new Focus(register, home(), inTitle);
        Introductions introductions = new Introductions(register);
        readings.forEach(new CountryResolver(readings, evidence, register, focus)::resolve);
        AgencyResolver agencies = new AgencyResolver(gazetteer, register, focus, introductions);
        readings.forEach(agencies::resolve);
        readings.forEach(agencies::resolveRest);
        readings.forEach(new BodyResolver(gazetteer, evidence, register, introductions)::resolve);
        NameResolver names = new NameResolver(evidence, register, focus, introductions);
        readings.forEach(names::resolveLong);
        readings.forEach(names::resolveShort);
        addCountriesOfAgencies();
        List<Scan> scans = readings.stream().map(Reading::scan).toList();
        Map<String, String> representatives = new Representatives(scans, register).countries();
        new Coreference(gazetteer, scans, register, representatives).resolve();
        return register.names(
                representatives, salience(), Standpoint.of(readings, register, home(), inTitle), datelines());
    }

    /** The alpha-2 of the country whose capital, or name, stands in the dateline. */
    private @Nullable String home() {
        return readings.stream()
                .limit(SENTENCES_WITH_DATELINE)
                .flatMap(reading -> reading.line().dateline(gazetteer.countryNames()).stream())
                .map(known -> Scan.country(known, true))
                .findFirst()
                .orElse(null);
    }

    /** Sentences to the ids of the countries in their datelines. */
    private Map<Integer, String> datelines() {
        Map<Integer, String> datelines = new HashMap<>();
        for (Reading reading : readings) {
            Line line = reading.line();
            line.dateline(gazetteer.countryNames())
                    .or(() -> heading(reading))
                    .map(known -> Scan.country(known, true))
                    .ifPresent(code -> datelines.put(line.index(), "country:" + code));
        }
        return datelines;
    }

    /** "Kiribati." before a paragraph on it. */
    private static Optional<Known> heading(Reading reading) {
        Line line = reading.line();
        Optional<Known> name = reading.scan().countryNameAt(0);
        return name.filter(known ->
                known.end() == line.size() - 1 && line.text(known.end()).matches("[.:]"));
    }

    /** Ids of countries to how often they are named, and more for being where the article is told from. */
    private Map<String, Integer> salience() {
        Map<String, Integer> salience = new HashMap<>();
        for (Mention mention : register.mentions()) {
            if (mention.type() != EntityType.COUNTRY) continue;
            Line line = readings.get(mention.sentence()).line();
            if (Outsiders.isIn(line, mention)) continue;
            int weight = line.index() == 0 ? IN_FIRST : mention.form() == Mention.Form.NAME ? BY_NAME : 1;
            salience.merge(mention.entity(), weight, Integer::sum);
        }
        String home = home();
        if (home != null) salience.merge("country:" + home, AT_HOME, Integer::sum);
        return salience;
    }

    private void addCountriesOfAgencies() {
        register.mentions().stream()
                .filter(mention -> mention.type() == EntityType.AGENCY)
                .flatMap(mention -> register.entry(mention.entity()).countryCode().stream())
                .distinct()
                .forEach(code -> register.add(gazetteer.country(code)));
    }
}
