package org.entente.extraction.naming;

import java.util.List;
import java.util.Map;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;

/** Brings together who is in one article: candidates are chosen, weighed, resolved, and pointed back to. */
final class Cast {

    private final Gazetteer gazetteer;
    private final List<Reading> readings;
    private final Register register = new Register();

    Cast(Gazetteer gazetteer, List<Sentence> sentences) {
        this.gazetteer = gazetteer;
        this.readings = sentences.stream()
                .map(sentence -> new Scan(new Line(sentence), gazetteer))
                .map(scan -> new Reading(scan, Candidate.chosen(scan)))
                .toList();
    }

    Names names() {
        Evidence evidence = new Evidence(readings);
        Focus focus = new Focus(register);
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
        return register.names(representatives);
    }

    private void addCountriesOfAgencies() {
        register.mentions().stream()
                .filter(mention -> mention.type() == EntityType.AGENCY)
                .flatMap(mention -> register.entry(mention.entity()).countryCode().stream())
                .distinct()
                .forEach(code -> register.add(gazetteer.country(code)));
    }
}
